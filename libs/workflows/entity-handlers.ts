import {
  ApplicationFailure,
  currentUpdateInfo,
  defineQuery,
  defineSignal,
  defineUpdate,
  setDefaultSignalHandler,
  setHandler,
} from '@temporalio/workflow';
import { namesIn, NO_FACTS, type Command, type CommandSpec } from '@domain/kernel/command';
import type { Kernel } from '@domain/kernel/entity';
import { refuse, type Refusal } from '@domain/kernel/refusal';
import { between } from './activity-groups';
import type { Staged } from './entity';
import type { EntityShell } from './entity-shell';
import {
  DELIVER_SIGNAL,
  LOG_QUERY,
  RECORD_AGAIN_SIGNAL,
  VIEW_QUERY,
  type CommandInput,
  type Log,
  type Reply,
  type SignalInput,
  type View,
} from './messages';
import { claimsOf, isDelivery, readSignal } from './signal-input';

/**
 * Lets an entity be spoken to: an update and a signal for every command, what others tell it, and questions. Called once,
 * before anything is awaited: a message that comes with the start must find its handler.
 */
export function listen<S extends Staged>(shell: EntityShell<S>, kernel: Kernel<S>): void {
  for (const [name, spec] of kernel.commands) {
    takeUpdates(shell, name);
    setHandler(defineSignal<[unknown]>(name), (sent) => takeSignal(shell, { name, spec }, sent));
  }
  setHandler(defineSignal<[unknown]>(DELIVER_SIGNAL), (sent) => {
    if (isDelivery(sent)) shell.entity.receive(sent, shell.now());
    else noteRefusal(shell, DELIVER_SIGNAL, sent, refuse('CASE.INVALID', '', 'delivery'));
  });
  setHandler(defineSignal(RECORD_AGAIN_SIGNAL), () => shell.entity.outbox.again());
  setHandler(defineQuery<View<S>>(VIEW_QUERY), () => viewOf(shell));
  setHandler(defineQuery<Log>(LOG_QUERY), () => shell.entity.log);
  // Last: it takes at once whatever has come and has no handler yet.
  setDefaultSignalHandler((name, sent) => noteRefusal(shell, name, sent, refuse('CASE.INVALID', 'command')));
}

function takeUpdates<S extends Staged>(shell: EntityShell<S>, name: string): void {
  const commandOf = (input: CommandInput): Command => ({ name, id: currentUpdateInfo()!.id, ...input });
  // Synchronous, and so a refusal costs no event: an asynchronous one would never refuse.
  const validator = (input: CommandInput): void => {
    const refusal = shell.entity.refusalOf(commandOf(input), shell.now());
    if (refusal) throw refused(refusal);
  };
  const handler = async (input: CommandInput): Promise<Reply> => {
    const decided = shell.entity.command(commandOf(input), shell.now());
    if ('refusal' in decided) throw refused(decided.refusal);
    shell.decisions += 1;
    return { ...decided, recorded: await shell.recorded(shell.entity.outbox.mark) };
  };
  setHandler(defineUpdate<Reply, [CommandInput]>(name), handler, { validator });
}

/** A refusal as the caller of an update gets it; any other error would fail the workflow task. */
const refused = (refusal: Refusal): ApplicationFailure =>
  ApplicationFailure.nonRetryable(refusal.code, refusal.code, refusal);

interface Named<S extends Staged> {
  readonly name: string;
  readonly spec: CommandSpec<S>;
}

/** Never throws: an error here would fail the whole case. */
function takeSignal<S extends Staged>(shell: EntityShell<S>, { name, spec }: Named<S>, sent: unknown): void {
  const read = readSignal(sent);
  if ('refusal' in read) return noteRefusal(shell, name, sent, read.refusal);
  const names = namesIn(spec.payload, read.payload);
  const namesAny = Object.values(names).some((list) => list.length > 0);
  if (read.facts || !namesAny) return decide(shell, name, { ...read, facts: read.facts ?? NO_FACTS });
  shell.inbox.push(async () => {
    const facts = await between.lookUp({ names, profile: shell.entity.rules.policy.profile });
    decide(shell, name, { ...read, facts });
  });
}

function decide<S extends Staged>(
  shell: EntityShell<S>,
  name: string,
  { id, actor, payload, facts = NO_FACTS }: SignalInput,
): void {
  const decided = shell.entity.command({ name, id, actor, payload, facts }, shell.now());
  if ('refusal' in decided) noteRefusal(shell, name, { id, actor }, decided.refusal);
  else shell.decisions += 1;
}

function noteRefusal<S extends Staged>(
  shell: EntityShell<S>,
  name: string,
  sent: unknown,
  refusal: Refusal,
): void {
  const { code, field } = refusal;
  shell.entity.outbox.refused({ at: shell.now(), name, ...claimsOf(sent), code, field });
}

function viewOf<S extends Staged>({ entity, ledgerAway }: EntityShell<S>): View<S> {
  const { state, rules, nextWake, outbox } = entity;
  const { profile, version } = rules.policy;
  return {
    state,
    nextWake,
    policy: { profile, version },
    calendar: rules.calendar.version,
    recordedSeq: outbox.seq,
    ledgerAway,
  };
}
