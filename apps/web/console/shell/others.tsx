import { EditOutlined, EyeOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { onPresence, type Presence } from './live';
import { useMyself } from './session';

type State = 'viewing' | 'editing';
interface Subject {
  readonly entity: 'case' | 'matter';
  readonly no: string;
}

/** One says again that one is here before the others forget it. */
const SAY_MS = 20_000;
const FORGET_MS = 45_000;

/** 同看: who else has this case or matter open, and who has a form of it open. */
export function Others({ entity, no }: Subject) {
  const { t } = useTranslation('shell');
  const [params] = useSearchParams();
  useSaying(entity, no, params.has('do') ? 'editing' : 'viewing');
  const others = useOthers(entity, no);
  return (
    <div className="others" role="status" aria-label={t('others')}>
      {others.map(({ person, name, state: theirs }) => (
        <Tag
          key={person}
          color={theirs === 'editing' ? 'orange' : 'default'}
          icon={theirs === 'editing' ? <EditOutlined /> : <EyeOutlined />}
        >
          {t(`other-${theirs}`, { name })}
        </Tag>
      ))}
    </div>
  );
}

function say(entity: Subject['entity'], no: string, state: State | 'left'): void {
  const said = { params: { path: { no } }, body: { state }, keepalive: state === 'left' };
  const told =
    entity === 'case'
      ? api.PUT('/api/cases/{no}/presence', said)
      : api.PUT('/api/matters/{no}/presence', said);
  // It is said again in a moment; nobody waits for it.
  told.catch(() => undefined);
}

function useSaying(entity: Subject['entity'], no: string, state: State): void {
  useEffect(() => {
    say(entity, no, state);
    const timer = setInterval(() => say(entity, no, state), SAY_MS);
    return () => clearInterval(timer);
  }, [entity, no, state]);
  useEffect(() => {
    const leave = () => say(entity, no, 'left');
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [entity, no]);
  // Who comes later hears at once who is here.
  useEffect(
    () =>
      onPresence((heard) => {
        if (heard.entity === entity && heard.no === no && isNew(heard)) say(entity, no, state);
      }),
    [entity, no, state],
  );
}

/** People answered to a moment ago are not answered to again: two pages would never stop greeting each other. */
const greeted = new Map<string, number>();
function isNew({ entity, no, person, state }: Presence): boolean {
  const key = `${entity}/${no}/${person}`;
  const last = greeted.get(key) ?? -Infinity;
  if (state === 'left') greeted.delete(key);
  else greeted.set(key, performance.now());
  return state !== 'left' && performance.now() - last > FORGET_MS;
}

/** Others who are there, as they last said; those who have not said so for a while are forgotten. */
function useOthers(entity: Subject['entity'], no: string): readonly Presence[] {
  const { data: myself } = useMyself();
  const [heard, setHeard] = useState<ReadonlyMap<string, Presence & { until: number }>>(new Map());
  useEffect(
    () =>
      onPresence((presence) => {
        if (presence.entity !== entity || presence.no !== no) return;
        setHeard((before) => {
          const after = new Map(before);
          if (presence.state === 'left') after.delete(presence.person);
          else after.set(presence.person, { ...presence, until: performance.now() + FORGET_MS });
          return after;
        });
      }),
    [entity, no],
  );
  useEffect(() => {
    const forget = () =>
      setHeard((before) => {
        const after = new Map([...before].filter(([, { until }]) => until > performance.now()));
        return after.size === before.size ? before : after;
      });
    const timer = setInterval(forget, SAY_MS / 4);
    return () => clearInterval(timer);
  }, []);
  return [...heard.values()].filter(({ person }) => person !== myself?.id);
}
