import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Moment } from '@domain/calendar/moment';
import type { Schemas } from '../../../api/client';
import { useAddress } from '../../elements/address';

type CaseEvent = Schemas['Event'];

/** A moment of the past that is looked at: after so many events, and what time it was. */
export interface Past {
  readonly seq: number;
  readonly time: Moment;
}

export interface Wanted {
  readonly seq: number;
  readonly time?: Moment;
}

export interface TimeTravel {
  /** Undefined while one looks at the present. */
  readonly past: Past | undefined;
  /** Without a time it is that of the event. */
  readonly go: (to: Wanted | undefined) => void;
}

/** The moment that is looked at; it stands in the address too, so that it can be sent to somebody. */
export function useTimeTravel(events: readonly CaseEvent[] | undefined): TimeTravel {
  const [params, change] = useAddress();
  const [wanted, setWanted] = useState(() => wantedIn(params));
  const event = wanted && events?.find((one) => one.seq === wanted.seq);
  const past = event && { seq: event.seq, time: wanted?.time ?? event.at };
  useEffect(() => {
    const seq = wanted && String(wanted.seq);
    const timer = setTimeout(() => change({ seq, time: wanted?.time }, { replace: true }), ADDRESS_MS);
    return () => clearTimeout(timer);
  }, [wanted, change]);
  return { past, go: setWanted };
}

/** The address follows when one has stopped moving: a browser takes few changes of it. */
const ADDRESS_MS = 400;

function wantedIn(params: URLSearchParams): Wanted | undefined {
  const seq = Number(params.get('seq'));
  return seq > 0 ? { seq, time: params.get('time') ?? undefined } : undefined;
}

/** The case as it was then; the core that computes it is loaded when it is first asked for. */
export function useCaseThen(
  of: Schemas['Case'],
  events: readonly CaseEvent[] | undefined,
  past: Past | undefined,
) {
  const { data } = useQuery({
    queryKey: ['replay', of.no, of.calendar, past],
    enabled: past !== undefined && events !== undefined,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    // The past stays as it was.
    meta: { live: 'own' },
    queryFn: async () => {
      const { caseAfter } = await import('./replay');
      return caseAfter(of, events!, past!.seq, past!.time);
    },
  });
  return past ? data : undefined;
}

/** The last event that had happened by a moment; undefined before the first. */
export const lastBy = (events: readonly CaseEvent[], time: Moment): CaseEvent | undefined =>
  events.filter(({ at }) => at <= time).at(-1);
