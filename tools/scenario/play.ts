import { parseMoment, type Moment } from '@domain/calendar/moment';
import type { CalendarDay } from '@domain/calendar/calendar';
import type { RegistrationFacts } from '@domain/case/mechanisms/intake';
import type { Actor } from '@domain/kernel/actor';
import { SYSTEM } from '@domain/kernel/actor';
import type { Command, Facts } from '@domain/kernel/command';
import type { NoticeEvent } from '@domain/kernel/notice';
import { refuse, type Refusal } from '@domain/kernel/refusal';
import { withoutNulls } from '@domain/kernel/shape';
import type { Recorded } from '@domain/kernel/turn';
import type { Policy } from '@domain/policy/policy';
import { Applicants } from './applicants';
import { logKind, summarize } from '@domain/case/view';
import { caseFields, matterMisses, missesOf, type CaseSight, type Miss } from './expectations';
import { calendarOf, withNotice } from './national-calendar';
import { policiesOf } from './policies';
import type { Scenario, ScenarioStep } from './scenario.contract';
import type { ScenarioStage, Sight } from './stage';

/** What went wrong at a step. */
export interface Failure extends Miss {
  readonly step: number;
  readonly at: string;
  readonly act: string;
}

const MAIN = 'main';

/** How a scenario went: every failure, and all that could be seen at each step. */
export interface Performance {
  readonly failures: readonly Failure[];
  readonly trace: readonly string[];
}

/** Plays a scenario on a stage and compares at every step. */
export async function play(scenario: Scenario, stage: ScenarioStage): Promise<Performance> {
  return new Play(scenario, stage).run();
}

class Play {
  private readonly policies: ReadonlyMap<number, Policy>;
  private readonly applicants = new Applicants();
  private readonly matterNames = new Map<string, string>();
  /** Those opened up to the last step. */
  private readonly matters = new Set<string>();
  private readonly read = new Map<string, number>();
  private readonly waiting: { of: string; notice: Recorded<NoticeEvent> }[] = [];
  private readonly failures: Failure[] = [];
  private readonly trace: string[] = [];
  private calendar;
  private now: Moment = '';

  constructor(
    private readonly scenario: Scenario,
    private readonly stage: ScenarioStage,
  ) {
    this.policies = policiesOf(scenario);
    const { overlay, unpublish } = scenario.calendar ?? {};
    this.calendar = calendarOf(unpublish ?? [], (overlay ?? []).map(dayOf));
  }

  async run(): Promise<Performance> {
    for (const [index, step] of this.scenario.steps.entries()) {
      const act = step.do ?? (step.publishHolidays ? 'publishHolidays' : 'time passes');
      const misses = await this.step(step);
      this.failures.push(...misses.map((miss) => ({ ...miss, step: index + 1, at: step.at, act })));
    }
    return { failures: this.failures, trace: this.trace };
  }

  private async step(step: ScenarioStep): Promise<Miss[]> {
    this.now = parseMoment(step.at)!;
    await this.stage.passTo(this.now);
    const refusal = step.do ? await this.act(step) : await this.publish(step);
    const sight = await this.stage.look();
    this.nameMatters(step, sight);
    const logs = this.newEvents(sight, step, refusal);
    const sent = this.sentNotices(sight);
    this.trace.push(visible(sight, logs, sent));
    return [...refusalMisses(step, refusal), ...this.compare(step, sight, logs, sent), ...forgotten(sight)];
  }

  private async publish(step: ScenarioStep): Promise<undefined> {
    if (!step.publishHolidays) return;
    const { year, days } = step.publishHolidays;
    this.calendar = withNotice(this.calendar, year, days.map(dayOf));
    await this.stage.publish(this.calendar);
  }

  private async act(step: ScenarioStep): Promise<Refusal | undefined> {
    const actor = this.actor(step.by!);
    const payload = step.with ?? {};
    const sight = await this.stage.look();
    const command: Command = {
      name: step.do!,
      id: `${this.scenario.scenario}-${step.at}-${step.do}-${this.scenario.steps.indexOf(step)}`,
      actor,
      payload,
      facts: this.facts(sight, payload),
    };
    if (step.matter !== undefined) {
      const matter = this.matterNo(step.matter);
      return sight.matters.has(matter) ? this.stage.command({ matter }, command) : nobody('matter');
    }
    const no = step.case ?? MAIN;
    const known = sight.cases.has(no);
    if (step.do === 'register' && !known) return this.register(no, command);
    return known ? this.onCase(no, command, sight) : nobody('case');
  }

  private async onCase(no: string, command: Command, sight: Sight): Promise<Refusal | undefined> {
    const refusal = await this.stage.command({ case: no }, command);
    if (command.name === 'correctApplicant' && !refusal) {
      this.applicants.correct(sight.cases.get(no)!.state.applicant, withoutNulls(command.payload) as object);
    }
    return refusal;
  }

  private register(no: string, command: Command): Promise<Refusal | undefined> {
    const { hall, defaultUnit } = {
      hall: this.scenario.hall.id,
      defaultUnit: this.scenario.hall.defaultUnit,
    };
    const { applicant: particulars } = withoutNulls(command.payload) as {
      applicant?: Parameters<Applicants['find']>[0];
    };
    const applicant = particulars ? this.applicants.find(particulars) : '';
    const facts: RegistrationFacts = { hall, defaultUnit, applicant };
    return this.stage.start(no, command, facts, { policy: this.policies.get(1)!, calendar: this.calendar });
  }

  private actor(id: string): Actor {
    if (id === 'system') return SYSTEM;
    const { role, roles, unit } = this.scenario.people[id]!;
    return { id, roles: roles ?? [role!], unit };
  }

  private facts(sight: Sight, payload: Record<string, unknown>): Facts {
    const { people, hall, units } = this.scenario;
    return {
      units: [hall.defaultUnit, ...(units ?? [])],
      people: Object.fromEntries(
        Object.entries(people).map(([id, { role, roles, unit }]) => [id, { roles: roles ?? [role!], unit }]),
      ),
      cases: Object.fromEntries(
        [...sight.cases].map(
          ([
            no,
            {
              state: { stage, applicant, matter },
            },
          ]) => [no, { stage, applicant, matter: matter ?? undefined }],
        ),
      ),
      policy: this.policies.get(Number(payload.version)),
    };
  }

  private matterNo(name: string): string {
    return this.matterNames.get(name) ?? name;
  }

  /** Matters are named in the order of the cases that called them, those opened since the last step first. */
  private nameMatters(step: ScenarioStep, sight: Sight): void {
    const named = new Set(this.matterNames.values());
    const order = [...sight.cases.keys()];
    const place = (no: string): number =>
      order.indexOf(no.split('.')[0]!) + (this.matters.has(no) ? order.length : 0);
    const unnamed = [...sight.matters.keys()]
      .filter((no) => !named.has(no))
      .sort((a, b) => place(a) - place(b));
    for (const no of unnamed) this.matters.add(no);
    [step.opens ?? []].flat().forEach((name, i) => {
      if (unnamed[i]) this.matterNames.set(name, unnamed[i]);
    });
  }

  private newEvents(sight: Sight, step: ScenarioStep, refusal: Refusal | undefined): Map<string, Recorded[]> {
    const logs = new Map<string, Recorded[]>();
    for (const [no, { events }] of [...sight.cases, ...sight.matters]) {
      const fresh = events.slice(this.read.get(no) ?? 0);
      this.read.set(no, events.length);
      logs.set(no, [...fresh]);
      for (const event of fresh) {
        if (event.kind === 'notified') this.waiting.push({ of: no, notice: event as Recorded<NoticeEvent> });
      }
    }
    const target = step.matter === undefined ? (step.case ?? MAIN) : this.matterNo(step.matter);
    if (refusal)
      logs.get(target)?.push({ kind: `refused:${refusal.code}`, seq: 0, at: this.now, by: step.by! });
    return logs;
  }

  /** Notices whose moment has come since the last step; one that waited counts as sent now. */
  private sentNotices(sight: Sight): Map<string, Recorded<NoticeEvent>[]> {
    const sent = new Map<string, Recorded<NoticeEvent>[]>();
    const due = this.waiting.filter(({ notice }) => notice.sendAt <= this.now);
    for (const { of, notice } of due) {
      const matter = sight.matters.get(of)?.state;
      for (const no of matter ? [...matter.cases, ...matter.detached] : [of]) {
        sent.set(no, [...(sent.get(no) ?? []), notice]);
      }
    }
    this.waiting.splice(0, this.waiting.length, ...this.waiting.filter((entry) => !due.includes(entry)));
    return sent;
  }

  private compare(
    step: ScenarioStep,
    sight: Sight,
    logs: Map<string, Recorded[]>,
    sent: Map<string, Recorded<NoticeEvent>[]>,
  ): Miss[] {
    if (!step.expect) return [];
    const { cases, matter, ...main } = step.expect;
    const misses: Miss[] = [];
    for (const [no, expected] of Object.entries({ [MAIN]: main, ...cases })) {
      const seen = sight.cases.get(no);
      if (!seen && Object.keys(expected).length)
        misses.push({ field: `cases.${no}`, expected: 'registered', actual: null });
      if (!seen) continue;
      const caseSight: CaseSight = { state: seen.state, log: logs.get(no) ?? [], sent: sent.get(no) ?? [] };
      const of = no === MAIN ? '' : `cases.${no}.`;
      const found = missesOf(expected, caseSight, this.scenario.people);
      misses.push(...found.map((miss) => ({ ...miss, field: of + miss.field })));
    }
    if (matter) misses.push(...matterMisses(matter, sight.matters.get(this.matterNo(matter.id))?.state));
    return misses;
  }
}

/** The case or matter that a step names has never been opened. */
const nobody = (field: 'case' | 'matter'): Refusal => refuse('CASE.INVALID', field);

const dayOf = (day: { date: string; off: boolean; name?: string; reference?: string }): CalendarDay => ({
  ...day,
  name: day.name ?? '',
});

function refusalMisses(step: ScenarioStep, refusal: Refusal | undefined): Miss[] {
  const expected = step.refused ?? null;
  const actual = refusal?.code ?? null;
  return expected === actual ? [] : [{ field: 'refused', expected, actual: refusal ?? null }];
}

/** Every case not archived owes something (件件有回音). */
function forgotten(sight: Sight): Miss[] {
  return [...sight.cases].flatMap(([no, { state }]) =>
    state.stage !== 'archived' && state.obligations.length === 0
      ? [{ field: `cases.${no}.open`, expected: 'at least 1', actual: 0 }]
      : [],
  );
}

/** Everything a scenario can see, as text, to compare the two ways of running. */
function visible(
  sight: Sight,
  logs: Map<string, Recorded[]>,
  sent: Map<string, Recorded<NoticeEvent>[]>,
): string {
  const cases = [...sight.cases].map(([no, { state }]) => ({
    no,
    ...summarize(state),
    ...caseFields(state),
    log: (logs.get(no) ?? []).map(logKind),
    sent: (sent.get(no) ?? []).map(({ to, notice }) => `${to.id} ${notice}`),
  }));
  const matters = [...sight.matters]
    .map(([no, { state }]) => {
      const { stage, referredUp, signed, silent } = state;
      return { no, stage, referredUp, signed, silent };
    })
    // two matters called in one minute are recorded in whichever order their workflows ran
    .sort((a, b) => (a.no < b.no ? -1 : 1));
  return JSON.stringify({ cases, matters });
}
