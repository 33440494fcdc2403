import { caseKernel } from '@domain/case/kernel';
import { useCallback, useMemo, useState } from 'react';
import { rolesOf, useMyself } from '../../shell/session';
import type { Line } from './line-order';

/** What is done to several cases at once. */
const COMMAND = caseKernel.commands.get('assign')!;

export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (line: Line) => void;
  /** All of those loaded that can be chosen, or none. */
  readonly toggleAll: () => void;
}

interface Chosen extends Selection {
  /** The chosen cases as they stood when last seen in the list. */
  readonly lines: readonly Line[];
  /** Chooses some of them no longer. */
  readonly drop: (nos: readonly string[]) => void;
}

/** Whether a case is in a stage in which it can be assigned. */
export const canBeChosen = ({ stage }: Line): boolean => COMMAND.stages.includes(stage);

type Choice = ReadonlyMap<string, Line>;
const NONE: Choice = new Map();

/** The cases chosen in a list; undefined for those who may not assign. Another list begins with none. */
export function useSelection(lines: readonly Line[], address: string): Chosen | undefined {
  const may = useMayAssign();
  const { kept, change } = useChoice(address);
  const toggle = useCallback(
    (line: Line) =>
      change((before) => {
        const next = new Map(before);
        if (!next.delete(line.no) && canBeChosen(line)) next.set(line.no, line);
        return next;
      }),
    [change],
  );
  const toggleAll = useCallback(
    () =>
      change((before) => {
        const all = lines.filter(canBeChosen);
        return all.every(({ no }) => before.has(no)) ? NONE : new Map(all.map((line) => [line.no, line]));
      }),
    [change, lines],
  );
  const drop = useCallback(
    (nos: readonly string[]) => change((before) => new Map([...before].filter(([no]) => !nos.includes(no)))),
    [change],
  );
  return useMemo(() => {
    if (!may) return undefined;
    const now = kept.size > 0 ? new Map(lines.map((line) => [line.no, line])) : NONE;
    const chosen = [...kept.values()].map((line) => now.get(line.no) ?? line);
    return { chosen: new Set(kept.keys()), lines: chosen, toggle, toggleAll, drop };
  }, [may, kept, lines, toggle, toggleAll, drop]);
}

/** What is chosen in the list of this address. */
function useChoice(address: string) {
  const [state, setState] = useState({ address, kept: NONE });
  const change = useCallback(
    (to: (before: Choice) => Choice) =>
      setState((before) => ({ address, kept: to(before.address === address ? before.kept : NONE) })),
    [address],
  );
  return { kept: state.address === address ? state.kept : NONE, change };
}

function useMayAssign(): boolean {
  const roles = rolesOf(useMyself().data);
  return COMMAND.who.some((role) => roles.has(role as string));
}
