import { Alert, Descriptions, Drawer, Select, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../elements/capital';
import { Loading } from '../../elements/loading';
import { $api, type Schemas } from '../../../api/client';
import { useClauseWords } from '../../elements/clause-words';
import { useLimitWords } from '../../elements/limit-words';
import { MomentText } from '../../elements/moment-text';
import { ProblemNote } from '../../elements/problem-note';
import { useProfileWords } from '../../elements/profile-words';
import { DeadlineCalendar } from './deadline-calendar';

type Derivation = Schemas['Derivation'];

interface Props {
  readonly no: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 期限依据: how each due moment came about, day by day, with the clause and the law it rests on. */
export function DeadlineDrawer({ no, open, onClose }: Props) {
  const { t } = useTranslation('case');
  return (
    <Drawer title={t('why-title')} open={open} onClose={onClose} size={620} destroyOnHidden>
      <Derivations no={no} />
    </Drawer>
  );
}

function Derivations({ no }: { readonly no: string }) {
  const { t } = useTranslation('case');
  const { data, error } = $api.useQuery('get', '/api/cases/{no}/deadline', { params: { path: { no } } });
  const [chosen, choose] = useState<string>();
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Loading />;
  const { derivations } = data;
  const first = derivations.find(({ kind }) => kind === 'promise') ?? derivations[0];
  const shown = derivations.find(({ obligation }) => obligation === chosen) ?? first;
  if (!shown) return <p>{t('nothing-owed')}</p>;
  return (
    <>
      <Select
        aria-label={t('obligation-chosen')}
        style={{ width: '100%', marginBottom: 12 }}
        value={shown.obligation}
        onChange={choose}
        options={derivations.map(({ obligation, kind }) => ({
          value: obligation,
          label: capital(t(`obligations:${kind}`)),
        }))}
      />
      <One of={shown} />
    </>
  );
}

function One({ of }: { readonly of: Derivation }) {
  const { t } = useTranslation('case');
  const limitText = useLimitWords();
  const [clauses, profiles] = [useClauseWords(), useProfileWords()];
  const limits = of.parts.map(({ limit, role }) => t(`part-${role}`, { limit: limitText(limit) }));
  const provisional = of.parts.some((part) => part.provisional);
  const items = [
    { key: 'due', label: t('due'), children: of.due ? <MomentText at={of.due} /> : t('due-none') },
    { key: 'basis', label: t('counted-from'), children: <MomentText at={of.basis.at} /> },
    ...(limits.length ? [{ key: 'limit', label: t('limit'), children: limits.join(' + ') }] : []),
    ...(of.takenFrom ? [{ key: 'taken', label: t('taken-from'), children: of.takenFrom }] : []),
    { key: 'clause', label: t('clause'), children: clauses.whole(of.clause) },
    ...(of.source ? [{ key: 'source', label: t('source'), children: clauses.source(of.source) }] : []),
    { key: 'policy', label: t('policy'), children: profiles.version(of.policy.profile, of.policy.version) },
    { key: 'calendar', label: t('calendar'), children: t('calendar-version', { version: of.calendar }) },
    ...(of.floor ? [{ key: 'floor', label: t('floor'), children: <MomentText at={of.floor} /> }] : []),
  ];
  return (
    <>
      <Descriptions column={1} size="small" bordered items={items} />
      {provisional && (
        <Alert type="warning" showIcon title={t('provisional-long')} style={{ marginTop: 12 }} />
      )}
      <Stops stops={of.stops} />
      <DeadlineCalendar of={of} />
    </>
  );
}

function Stops({ stops }: { readonly stops: Derivation['stops'] }) {
  const { t } = useTranslation('case');
  if (stops.length === 0) return null;
  return (
    <>
      <h3>{t('stops')}</h3>
      <ul>
        {stops.map(({ from, to, reason }) => (
          <li key={`${from} ${reason}`}>
            <MomentText at={from} /> – {to ? <MomentText at={to} /> : <Tag>{t('still-stopped')}</Tag>}
            {reason && ` · ${t(`events:stop-${reason}`)}`}
          </li>
        ))}
      </ul>
    </>
  );
}
