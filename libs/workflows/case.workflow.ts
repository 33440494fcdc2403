import { defineQuery, defineUpdate, makeContinueAsNewFunc, setHandler } from '@temporalio/workflow';
import { caseKernel, startCase } from '@domain/case/kernel';
import { explain, type Derivation } from '@domain/case/explain';
import { emptyCase, type CaseState } from '@domain/case/state';
import { findOpen } from '@domain/kernel/obligation';
import { Entity } from './entity';
import { listen } from './entity-handlers';
import { EntityShell } from './entity-shell';
import { DEADLINE_QUERY, RECEIPT_UPDATE, type CaseInput, type Reply, type StartCase } from './messages';

/** Matters act before cases in the same minute (K2): a case leaves them this much of it to tell what they decided. */
const WAKE_DELAY_MS = 15_000;

/** 办件: the life of a case, from its registration until it is archived. */
export async function caseWorkflow(input: CaseInput): Promise<void> {
  const begun = 'carried' in input ? input.carried : { ...input.start, state: emptyCase(input.start.no) };
  const entity = new Entity<CaseState>('case', caseKernel, begun);
  const shell = new EntityShell(entity, {
    ...begun,
    wakeDelayMs: WAKE_DELAY_MS,
    isOver: (stage) => stage === 'archived',
  });
  if ('start' in input) register(shell, input.start);
  listen(shell, caseKernel);
  setHandler(defineQuery(DEADLINE_QUERY), () => deadlineOf(shell));
  setHandler(defineUpdate<Reply, [string]>(RECEIPT_UPDATE), (id) => receipt(shell, id));
  await shell.run((carried) => makeContinueAsNewFunc<typeof caseWorkflow>()({ carried }));
}

function register(shell: EntityShell<CaseState>, { id, no, actor, payload, facts }: StartCase): void {
  const { entity } = shell;
  const now = shell.now();
  const step = startCase(no, actor, payload, facts, { now, rules: entity.rules });
  entity.begin(step, { id, name: 'register' }, now);
}

/** The answer to the registration `id`; the case's present standing when that has been forgotten long since. */
async function receipt(shell: EntityShell<CaseState>, id: string): Promise<Reply> {
  const { entity } = shell;
  const reply = entity.answerTo(id) ?? entity.standing(shell.now());
  return { ...reply, recorded: await shell.recorded(entity.outbox.mark) };
}

/** How the promise's due moment was found (K9), or null when no promise is open. */
function deadlineOf(shell: EntityShell<CaseState>): Derivation | null {
  const { state, rules } = shell.entity;
  const promise = findOpen(state, 'promise');
  return promise ? explain(state, promise, { now: shell.now(), rules }) : null;
}
