import { useEffect, useState } from 'react';
import { onPresence, type Presence } from '../../shell/live';
import { useMyself } from '../../shell/session';

export type Other = Pick<Presence, 'person' | 'name' | 'state'>;
/** By the number of a case, who has it open. */
export type Presences = ReadonlyMap<string, readonly Other[]>;

/** A page tells every 20 s that it is open; whoever has not been heard of for so long has gone. */
const FORGET_MS = 45_000;

const without = (presences: Presences, no: string, person: string): Other[] =>
  (presences.get(no) ?? []).filter((other) => other.person !== person);

/** Who else has which case open right now. */
export function usePresences(): Presences {
  const me = useMyself().data?.id;
  const [presences, setPresences] = useState<Presences>(new Map());
  useEffect(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const put = (no: string, person: string, other: Other[]) =>
      setPresences((before) => new Map(before).set(no, [...without(before, no, person), ...other]));
    const stop = onPresence(({ entity, no, person, name, state }) => {
      if (entity !== 'case' || person === me) return;
      const key = `${no} ${person}`;
      clearTimeout(timers.get(key));
      timers.set(
        key,
        setTimeout(() => put(no, person, []), FORGET_MS),
      );
      put(no, person, state === 'left' ? [] : [{ person, name, state }]);
    });
    return () => {
      stop();
      timers.forEach(clearTimeout);
    };
  }, [me]);
  return presences;
}
