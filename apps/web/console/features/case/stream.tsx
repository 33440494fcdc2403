import { EyeOutlined, LockOutlined } from '@ant-design/icons';
import { Input, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EventSentence } from '../../elements/event-sentence';
import { Loading } from '../../elements/loading';
import { useEventTexts, type EventText } from '../../elements/event-text';
import { MomentText } from '../../elements/moment-text';
import { usePeopleNames } from '../../elements/names';
import { useClear } from '../../elements/use-clear';
import { Attachments, useAttachments, type Attachment } from './attachments';
import type { CaseEvent } from './case-data';
import { besides, happeningsOf, type Happening } from './happenings';

type Seen = 'all' | 'told' | 'internal';
const SEEN: readonly Seen[] = ['all', 'told', 'internal'];
type Tell = (event: CaseEvent) => EventText;

interface Props {
  readonly no: string;
  readonly events: readonly CaseEvent[] | undefined;
}

/** 动态: what has happened, the newest first; what the applicant sees is kept apart from what stays inside. */
export function Stream({ no, events }: Props) {
  const { t } = useTranslation('case');
  const [seen, setSeen] = useState<Seen>('all');
  const [text, setText] = useState('');
  const happenings = useMemo(() => happeningsOf(events ?? []), [events]);
  const tell = useEventTexts(events ?? NONE);
  if (!events) return <Loading />;
  const shown = happenings.filter(
    (one) => (seen === 'all' || one[seen].length > 0) && says(one, tell, text.trim()),
  );
  return (
    <>
      <Tools seen={seen} onSeen={setSeen} onText={setText} />
      <Lanes />
      <Entries no={no} of={shown} seen={seen} tell={tell} />
      {shown.length === 0 && <p>{t('stream-empty')}</p>}
    </>
  );
}

const NONE: readonly CaseEvent[] = [];

interface ToolsProps {
  readonly seen: Seen;
  readonly onSeen: (seen: Seen) => void;
  readonly onText: (text: string) => void;
}

function Tools({ seen, onSeen, onText }: ToolsProps) {
  const { t } = useTranslation('case');
  const clear = useClear();
  return (
    <div className="stream-tools">
      <Segmented<Seen>
        aria-label={t('seen')}
        value={seen}
        onChange={onSeen}
        options={SEEN.map((value) => ({ value, label: t(`seen-${value}`) }))}
      />
      <Input.Search
        allowClear={clear}
        aria-label={t('search-stream')}
        placeholder={t('search-stream')}
        style={{ width: 220 }}
        onChange={({ target }) => onText(target.value)}
      />
    </div>
  );
}

interface EntriesProps {
  readonly no: string;
  readonly of: readonly Happening[];
  readonly seen: Seen;
  readonly tell: Tell;
}

function Entries({ no, of, seen, tell }: EntriesProps) {
  const { t } = useTranslation('case');
  const files = useAttachments(no);
  const people = usePeopleNames(of.map(({ by }) => by));
  return (
    <ol className="stream" aria-label={t('stream')} reversed>
      {of.map((one) => (
        <Entry
          key={one.key}
          {...{ no, of: one, seen, tell, files: filesOf(one, files) }}
          by={people.get(one.by) ?? one.by}
        />
      ))}
    </ol>
  );
}

function says({ told, internal, records }: Happening, tell: Tell, text: string): boolean {
  if (!text) return true;
  return [...told, ...internal, ...records].some((event) => {
    const { sentence, details } = tell(event);
    return [sentence, event.told, ...details.map((detail) => detail.text)].some((one) => one?.includes(text));
  });
}

const filesOf = ({ told, internal, records }: Happening, files: ReadonlyMap<number, readonly Attachment[]>) =>
  [...new Set([...told, ...internal, ...records])].flatMap(({ seq }) => files.get(seq) ?? []);

/** Whether the applicant sees a file too: it is their own, or was marked for them. */
const isShown = ({ byApplicant, forApplicant }: Attachment): boolean => byApplicant || forApplicant;

function Lanes() {
  const { t } = useTranslation('case');
  return (
    <div className="stream-lanes" aria-hidden>
      <span />
      <span>
        <EyeOutlined /> {t('lane-told')}
      </span>
      <span>
        <LockOutlined /> {t('lane-internal')}
      </span>
    </div>
  );
}

interface EntryProps {
  readonly no: string;
  readonly of: Happening;
  readonly seen: Seen;
  readonly tell: Tell;
  readonly by: string;
  readonly files: readonly Attachment[];
}

function Entry({ no, of, seen, tell, by, files }: EntryProps) {
  const { t, i18n } = useTranslation('case');
  const who = i18n.exists(`roles:${by}`) ? t(`roles:${by}`) : by;
  return (
    <li>
      <div className="stream-when">
        <strong>{who}</strong>
        <MomentText at={of.at} />
      </div>
      <div>
        {seen !== 'internal' && of.told.map((event) => <Told key={event.seq} event={event} tell={tell} />)}
        {seen !== 'internal' && <Attachments no={no} files={files.filter(isShown)} />}
      </div>
      <div>
        {seen !== 'told' &&
          of.internal.map((event) => <Internal key={event.seq} event={event} tell={tell} />)}
        {seen !== 'told' && of.records.length > 0 && <Records events={of.records} tell={tell} />}
        {seen !== 'told' && <Attachments no={no} files={files.filter((file) => !isShown(file))} />}
      </div>
    </li>
  );
}

interface OneProps {
  readonly event: CaseEvent;
  readonly tell: Tell;
}

/** Word for word what the applicant reads. */
function Told({ event, tell }: OneProps) {
  const { t } = useTranslation('case');
  return (
    <div className={`stream-entry stream-told${event.kind === 'notified' ? ' stream-notice' : ''}`}>
      <span className="stream-mark">
        <EyeOutlined /> {t('lane-told')}
      </span>
      {event.told ?? <EventSentence text={tell(event)} />}
    </div>
  );
}

function Internal({ event, tell }: OneProps) {
  const { t } = useTranslation('case');
  return (
    <div className="stream-entry stream-internal">
      <span className="stream-mark">
        <LockOutlined /> {t('lane-internal')}
      </span>
      <EventSentence text={besides(tell(event), event.told)} />
    </div>
  );
}

function Records({ events, tell }: { readonly events: readonly CaseEvent[]; readonly tell: Tell }) {
  const { t } = useTranslation('events');
  return (
    <details className="stream-records">
      <summary>{t('more', { count: events.length })}</summary>
      <ul>
        {events.map((event) => (
          <li key={event.seq}>{tell(event).sentence}</li>
        ))}
      </ul>
    </details>
  );
}
