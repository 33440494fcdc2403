import { caseKernel } from '@domain/case/kernel';
import type { Who } from '@domain/kernel/command';
import type { Shape } from '@domain/kernel/shape';
import { matterKernel } from '@domain/matter/kernel';

export type EntityKind = 'case' | 'matter';

/** A command as the outside sees it: what the OpenAPI document, the command reference and the forms are made from. */
export interface CommandEntry {
  readonly entity: EntityKind;
  readonly name: string;
  readonly who: readonly Who[];
  /** Empty means every stage but the last. */
  readonly stages: readonly string[];
  readonly payload: Shape;
  /** ☎ whether it reaches the applicant; `depends` when the payload decides. */
  readonly reaches: 'yes' | 'depends' | 'no';
}

type Spec = typeof caseKernel.commands extends ReadonlyMap<string, infer S> ? S : never;
type Listed = Pick<Spec, 'who' | 'stages' | 'payload' | 'reaches'>;

const entry =
  (entity: EntityKind) =>
  ([name, { who, stages, payload, reaches }]: readonly [string, Listed]): CommandEntry => ({
    entity,
    name,
    who,
    stages,
    payload,
    reaches: typeof reaches === 'function' ? 'depends' : reaches ? 'yes' : 'no',
  });

/** Every command of a case, `register` among them, in the order of a case's life. */
export const CASE_COMMANDS: readonly CommandEntry[] = [...caseKernel.commands].map(entry('case'));

/** Every command of a committee matter. */
export const MATTER_COMMANDS: readonly CommandEntry[] = [...matterKernel.commands].map(
  entry('matter') as never,
);
