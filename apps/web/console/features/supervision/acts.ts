import { createContext, useContext } from 'react';

/** What is done to a unit from here. */
export type Act = 'urge' | 'issueCard' | 'ruleCard';

/** Whose work it is; whether it is possible in a case is decided by the engine. */
const WHO: Readonly<Record<Act, readonly string[]>> = {
  urge: ['supervisor'],
  issueCard: ['supervisor'],
  ruleCard: ['supervisor', 'leader'],
};

export interface Acting {
  readonly roles: ReadonlySet<string>;
  /** Opens the form of an act in a case. */
  readonly act: (no: string, act: Act) => void;
}
export const ActingContext = createContext<Acting>({ roles: new Set(), act: () => undefined });

/** Opens the form of an act; undefined for whoever does not do that. */
export function useAct(act: Act): ((no: string) => void) | undefined {
  const acting = useContext(ActingContext);
  return WHO[act].some((role) => acting.roles.has(role)) ? (no) => acting.act(no, act) : undefined;
}
