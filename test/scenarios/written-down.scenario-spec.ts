import type { Moment } from '@domain/calendar/moment';
import { caseKernel, startCase } from '@domain/case/kernel';
import type { RegistrationFacts, RegistrationPayload } from '@domain/case/mechanisms/intake';
import type { Command } from '@domain/kernel/command';
import type { Shape } from '@domain/kernel/shape';
import type { Recorded, Rules } from '@domain/kernel/turn';
import { matterKernel } from '@domain/matter/kernel';
import { World } from '@domain/simulation/world';
import { stageOf } from '../../tools/scenario/core-stage';
import { play } from '../../tools/scenario/play';
import { read, written } from './scenario-files';

/** Kept elsewhere than as words: files with their command, particulars with the applicants, the hall by its id. */
const ELSEWHERE = /\.attachments$|^correctApplicant\.(phone|address|name)$|^register\.(applicant\.|hall$)/;

/** Fields of commands, as `command.field`: those in which people may write, and those whose words were not recorded. */
const writable = new Set<string>();
const lost = new Set<string>();

const WORD = '只写在这一处的话';

type Path = readonly string[];

/** Where in a payload of the shape text may stand, given or not. */
function textsIn(shape: Shape, given: unknown, path: Path = []): Path[] {
  switch (shape.is) {
    case 'optional':
    case 'own-code':
      return given === undefined && shape.shape.is !== 'text' ? [] : textsIn(shape.shape, given, path);
    case 'text':
      return [path];
    case 'list':
      return Array.isArray(given)
        ? given.flatMap((one, i) => textsIn(shape.item, one, [...path, String(i)]))
        : [];
    case 'map':
      return Object.entries(shape.fields).flatMap(([name, field]) =>
        textsIn(field, (given as Record<string, unknown> | undefined)?.[name], [...path, name]),
      );
    default:
      return [];
  }
}

function withWord(given: unknown, [first, ...rest]: Path): unknown {
  if (first === undefined) return WORD;
  if (Array.isArray(given)) return (given as unknown[]).map((one, i) => (String(i) === first ? withWord(one, rest) : one));
  const values = (given ?? {}) as Record<string, unknown>;
  return { ...values, [first]: withWord(values[first], rest) };
}

/** Tries a command with a word in one text after the other; nothing comes of it but what is found out. */
function tryOut(command: Command, shape: Shape, decide: (command: Command) => readonly Recorded[]): void {
  for (const path of textsIn(shape, command.payload)) {
    const payload = withWord(command.payload, path) as Command['payload'];
    const events = decide({ ...command, payload });
    // Refused: the text names something that has to be known. Or the policy makes nothing of the command.
    if (events.length === 0) continue;
    const field = [command.name, ...path.filter((name) => !/^\d+$/.test(name))].join('.');
    writable.add(field);
    if (!JSON.stringify(events).includes(WORD) && !ELSEWHERE.test(field)) lost.add(field);
  }
}

class TryingWorld extends World {
  private at: Moment = '';

  override passTo(moment: Moment): void {
    super.passTo(moment);
    this.at = moment;
  }

  override start(no: string, command: Command, facts: RegistrationFacts, rules: Rules) {
    const context = { now: this.at, rules };
    tryOut(command, caseKernel.commands.get('register')!.payload, ({ actor, payload }) =>
      startCase(no, actor, payload as unknown as RegistrationPayload, facts, context).events,
    );
    return super.start(no, command, facts, rules);
  }

  override command(target: { case: string } | { matter: string }, command: Command) {
    const [kernel, entity] =
      'case' in target
        ? [caseKernel, this.cases.get(target.case)!]
        : [matterKernel, this.matters.get(target.matter)!];
    const shape = kernel.commands.get(command.name)?.payload;
    if (shape)
      tryOut(command, shape, (given) => {
        const context = { now: this.at, rules: entity.rules };
        const decision = kernel.decide(entity.state as never, given, context);
        return 'refusal' in decision ? [] : decision.events;
      });
    return super.command(target, command);
  }
}

describe('what people write with a command', () => {
  beforeAll(async () => {
    for (const file of written) await play(read(file), stageOf(new TryingWorld()));
  });

  it('is tried in every command that takes words', () => {
    const tried = new Set([...writable].map((field) => field.slice(0, field.indexOf('.'))));
    const all = [...caseKernel.commands.keys(), ...matterKernel.commands.keys()];
    expect(all.filter((name) => !tried.has(name))).toEqual([]);
  });

  it('is recorded', () => expect([...lost].sort()).toEqual([]));
});
