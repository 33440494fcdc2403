import { useCallback } from 'react';
import { useAddress } from '../../elements/address';
import type { RunningLine } from './workflows-data';

/** What to look at first stands first. */
export const STATES: readonly RunningLine['state'][] = ['failed', 'behind', 'waiting'];

interface Asked {
  readonly text: string | undefined;
  readonly state: RunningLine['state'] | undefined;
  /** The workflow that is open, by its id. */
  readonly open: string | undefined;
}

/** What the address asks for, and how to ask for something else; an undefined value lifts a narrowing. */
export function useAsked(): [Asked, (change: Partial<Asked>) => void] {
  const [params, change] = useAddress();
  const ask = useCallback((asked: Partial<Asked>) => change(asked, { replace: true }), [change]);
  const asked = {
    text: params.get('text') ?? undefined,
    state: STATES.find((state) => state === params.get('state')),
    open: params.get('open') ?? undefined,
  };
  return [asked, ask];
}
