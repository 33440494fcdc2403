import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseKernel } from '@domain/case/kernel';
import { MECHANISMS } from '@domain/case/mechanisms';
import type { Recorded } from '@domain/kernel/turn';
import { calling } from '@domain/matter/calling';
import { deliberation } from '@domain/matter/deliberation';
import { matterKernel } from '@domain/matter/kernel';
import { coreStage } from '../../tools/scenario/core-stage';
import { play } from '../../tools/scenario/play';
import { read, written } from './scenario-files';

/** What happened in the scenarios that people wrote. */
const given = new Set<string>();
const refused = new Set<string>();
const lapsed = new Set<string>();
const opened = new Set<string>();

type About = Recorded & { id: string; obligation: { id: string; kind: string; round: number } };

/** Which obligations were opened and which lapsed, with their rounds: `guidance 2`. */
function followObligations(events: readonly Recorded[], of: 'case' | 'matter'): void {
  const rounds = new Map<string, string>();
  for (const event of events as readonly About[]) {
    if (event.kind === 'opened') {
      const { id, kind, round } = event.obligation;
      rounds.set(id, `${of} ${kind} ${round}`);
      opened.add(`${of} ${kind}`);
    }
    if (event.kind === 'lapsed') lapsed.add(rounds.get(event.id)!);
  }
}

beforeAll(async () => {
  for (const file of written) {
    const scenario = read(file);
    const stage = coreStage();
    await play(scenario, stage);
    for (const step of scenario.steps) {
      if (step.refused) refused.add(step.refused);
      else if (step.do) given.add(`${step.matter === undefined ? 'case' : 'matter'} ${step.do}`);
    }
    const sight = await stage.look();
    for (const { events } of sight.cases.values()) followObligations(events, 'case');
    for (const { events } of sight.matters.values()) followObligations(events, 'matter');
  }
});

const DOMAIN = join(__dirname, '../../libs/domain');
const CODE = /'((?:CASE|MATTER|[A-Z_]{3,})\.[A-Z_]{3,})'/g;
/** Ids that callers give, each refused with `<MECHANISM>.UNKNOWN` when never opened. A certificate is never referred to. */
const BY_ID = ['VISIT', 'CONSULT', 'MEASURE', 'GUIDANCE', 'RISK', 'CARD'].map((of) => `${of}.UNKNOWN`);

/** Every refusal code that stands in the source of the core. */
function codesInSource(): string[] {
  const files = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' });
  const source = files.filter((file) => /\.ts$/.test(file) && !/\.spec\.ts$/.test(file));
  const codes = source.flatMap((file) => [...readFileSync(join(DOMAIN, file), 'utf8').matchAll(CODE)]);
  return [...new Set([...codes.map(([, code]) => code!), ...BY_ID])].sort();
}

/** Rounds beyond the first in which a lapse does something else than before. */
const ROUNDS: Record<string, number[]> = {
  guidance: [1, 2],
  pledge: [1, 2],
  review: [1, 2, 3],
  measure: [1, 2, 3],
  'call-back': [1, 2, 3],
  'look-back': [1, 2],
  'card-ruling': [1, 2],
};

const missing = (wanted: readonly string[], found: ReadonlySet<string>) =>
  wanted.filter((one) => !found.has(one));

describe('the scenarios that people wrote show', () => {
  it('every command of a case and of a matter at work', () => {
    const cases = [...caseKernel.commands.keys()].map((name) => `case ${name}`);
    const matters = [...matterKernel.commands.keys()].map((name) => `matter ${name}`);
    expect(missing([...cases, ...matters], given)).toEqual([]);
  });

  it('every refusal code of the core', () => {
    expect(codesInSource().length).toBeGreaterThan(50);
    expect(missing(codesInSource(), refused)).toEqual([]);
  });

  it('every lapse of every obligation, in all rounds that differ', () => {
    const kinds = (mechanisms: readonly { lapse?: object }[]) =>
      mechanisms.flatMap(({ lapse }) => Object.keys(lapse ?? {}));
    const rounds = (of: string, kind: string) =>
      (ROUNDS[kind] ?? [1]).map((round) => `${of} ${kind} ${round}`);
    const wanted = [
      ...kinds(MECHANISMS).flatMap((kind) => rounds('case', kind)),
      ...kinds([calling, deliberation]).map((kind) => `matter ${kind} 1`),
    ];
    expect(missing(wanted, lapsed)).toEqual([]);
    const withLapse = new Set(wanted.map((one) => one.split(' ').slice(0, 2).join(' ')));
    expect(missing([...opened], withLapse)).toEqual([]);
  });
});
