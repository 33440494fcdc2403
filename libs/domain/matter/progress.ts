import type { CommitteeOpinion, Member } from './state';

/** The way of a matter: 召集 · 发表意见 · 通过决议 · 会签 · 生效. */
export const STEPS = ['convene', 'opine', 'adopt', 'countersign', 'effective'] as const;

/** What is asked of a matter to know how far it is. */
export interface Known {
  readonly stage: string;
  readonly members: readonly Pick<Member, 'unit' | 'recused'>[];
  readonly opinions: readonly Pick<CommitteeOpinion, 'unit'>[];
  /** Null until a resolution is adopted. */
  readonly adoption: object | null;
  readonly signed: readonly string[];
}

/** Where a matter stands on its way, and whether it left it: referred up, or dropped. */
export interface Standing {
  /** The place in `STEPS`; as many as there are once all is done. */
  readonly step: number;
  readonly left: boolean;
}

/** The step that a matter has come to, from what the committee has done. */
export function standingOf({ stage, members, opinions, adoption }: Known): Standing {
  const left = stage === 'referred-up' || stage === 'dropped';
  if (stage === 'effective') return { step: STEPS.length, left };
  if (adoption) return { step: 3, left };
  if (members.length === 0) return { step: 0, left };
  return { step: awaited(members, opinions).length > 0 ? 1 : 2, left };
}

/** The members who have not spoken yet and are not recused. */
const awaited = (members: Known['members'], opinions: Known['opinions']): string[] =>
  acting(members).filter((unit) => !opinions.some((opinion) => opinion.unit === unit));

const acting = (members: Known['members']): string[] =>
  members.filter(({ recused }) => !recused).map(({ unit }) => unit);

/** What a matter waits for: the step, and the units of whom it is awaited; none when it is for the secretary. */
export interface Missing {
  readonly step: (typeof STEPS)[number];
  readonly units: readonly string[];
}

/** What is missing for the matter to go on; nothing once it has ended. */
export function missingOf(matter: Known): Missing | undefined {
  const { members, opinions, signed } = matter;
  const { step, left } = standingOf(matter);
  if (left || step >= STEPS.length) return undefined;
  const unsigned = acting(members).filter((unit) => !signed.includes(unit));
  const units = step === 1 ? awaited(members, opinions) : step === 3 ? unsigned : [];
  return { step: STEPS[step]!, units };
}
