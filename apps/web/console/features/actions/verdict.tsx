import { ProblemError, type Schemas } from '../../../api/client';
import { ProblemNote } from '../../elements/problem-note';
import { Expectation } from './expectation';
import type { Previewed } from './give-command';
import { Instead } from './instead';
import type { Marked } from './use-faults';

interface Props {
  readonly action: Schemas['Actions']['open'][number];
  readonly due: string | null | undefined;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly preview: Previewed | undefined;
  /** Why the form was not taken when it was sent. */
  readonly error: unknown;
  /** Fields at which the reason stands: of what is foretold, and of what was sent. */
  readonly marked: Marked | undefined;
  readonly refused: Marked | undefined;
}

/** What will come of the form, or why nothing came of it and what would be possible instead. Each reason is told once. */
export function Verdict({ action, due, payload, preview, error, marked, refused }: Props) {
  const problem = problemOf(error);
  const isForetold = preview && 'refusal' in preview && preview.refusal.code === problem?.code;
  return (
    <>
      {!isForetold && (
        <Expectation
          command={action.command}
          effects={action.effects}
          {...{ due, payload, preview, isMarked: marked !== undefined }}
        />
      )}
      {error !== undefined && (
        <ProblemNote error={error} withoutDetail={refused !== undefined}>
          <Instead code={problem?.code} />
        </ProblemNote>
      )}
    </>
  );
}

/** The problem that an error is, if the API has told one. */
export const problemOf = (error: unknown) => (error instanceof ProblemError ? error.problem : undefined);
