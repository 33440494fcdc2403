import {
  Client,
  Connection,
  WorkflowNotFoundError,
  type WorkflowExecutionDescription,
} from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { epochMsOf, type Moment } from '@domain/calendar/moment';
import { caseKernel } from '@domain/case/kernel';
import type { CaseState } from '@domain/case/state';
import type { Command } from '@domain/kernel/command';
import type { Refusal } from '@domain/kernel/refusal';
import { EventRepository } from '@ledger/events/event.repository';
import { matterKernel } from '@domain/matter/kernel';
import type { MatterState } from '@domain/matter/state';
import type { Scenario } from '../../../tools/scenario/scenario.contract';
import type { ScenarioStage, Seen, Sight } from '../../../tools/scenario/stage';
import { BusinessClock } from '../../../apps/api/clock/business-clock';
import type { BrowserStand } from '../../support/browser';
import { fastForward } from '../../support/fast-forward';
import type { SentCodes } from '../../support/sent-codes';
import { ApplicantPhone, type Report } from './applicant-phone';
import { Desk, pathOf, REGISTER, type Target } from './desk';
import { Names } from './names';
import { hallName, settle } from './organisation';

type Named = { case: string } | { matter: string };

/** A step acts this far into its minute, so that what falls due in it has happened. */
const INTO_THE_MINUTE_MS = 30_000;
/** What makes an applicant look how their case stands. */
const TELLING = ['materials-requested', 'clock-stopped', 'replied', 'result-notified'];

/**
 * A scenario played by people at their browsers: everyone has one of their own, every command goes through a form, and
 * time is skipped for the workflows, the API and the browsers alike. What can be seen is read from the ledger; the
 * applicants read it on their phones.
 */
export class PagesStage implements ScenarioStage {
  private readonly desks = new Map<string, Desk>();
  /** Those of the applicants, by the name of the case. */
  private readonly phones = new Map<string, ApplicantPhone>();
  private readonly names = new Names();
  /** How far each workflow has been brought, and how far time was when each case began; in milliseconds. */
  private readonly skipped = new Map<string, number>();
  private readonly begunAhead = new Map<string, number>();
  private begun = false;
  private ahead = 0;

  private constructor(
    private readonly stand: BrowserStand,
    private readonly client: Client,
    private readonly codes: SentCodes,
    private readonly hall: string,
  ) {}

  /** Sets the hall, its units and people up as the scenario says. */
  static async open(stand: BrowserStand, scenario: Scenario, codes: SentCodes): Promise<PagesStage> {
    await settle(stand.product.api, scenario);
    const { address, namespace } = stand.product.temporal;
    const connection = await Connection.connect({ address });
    return new PagesStage(stand, new Client({ connection, namespace }), codes, hallName(scenario.hall.id));
  }

  async passTo(moment: Moment): Promise<void> {
    const target = epochMsOf(moment) + INTO_THE_MINUTE_MS;
    const { clock } = this;
    if (!this.begun) clock.offsetMs = target - Date.now();
    this.begun = true;
    const left = target - (Date.now() + clock.offsetMs);
    if (left > 0) {
      clock.offsetMs += left;
      this.ahead += left;
    }
    await this.align();
    const browsers = [...this.desks.values(), ...this.phones.values()];
    await Promise.all(browsers.map((one) => one.setTime(this.now())));
  }

  async start(name: string, command: Command): Promise<Refusal | undefined> {
    const phone = new ApplicantPhone(
      this.stand,
      this.codes,
      () => this.now(),
      (place) => this.names.unit(place),
    );
    this.phones.set(name, phone);
    const no = await this.reach(phone, command);
    this.names.registered(name, no);
    this.skipped.set(`case/${no}`, this.ahead);
    this.begunAhead.set(`case/${no}`, this.ahead);
    return undefined;
  }

  async command(named: Named, command: Command): Promise<Refusal | undefined> {
    const before = await this.look();
    const target = this.targetOf(named, before);
    const desk = await this.deskOf(command.actor.id, pathOf(target));
    const { payload: shape } = (target.entity === 'case' ? caseKernel : matterKernel).commands.get(
      command.name,
    )!;
    const refusal = await desk.give(target, command, shape);
    if (!refusal) this.names.note(shape, command.payload);
    await Promise.all([this.align(), desk.isDone()]);
    await this.applicantsLook((name, { events }) =>
      events.slice(before.cases.get(name)!.events.length).some(({ kind }) => TELLING.includes(kind)),
    );
    return refusal;
  }

  /** The applicants of these cases, or of all, look them up on their phones and find what is recorded. */
  async applicantsLook(of: (name: string, seen: Seen<CaseState>) => boolean = () => true): Promise<void> {
    for (const [name, seen] of (await this.look()).cases)
      if (of(name, seen)) await this.phones.get(name)!.findsWhatIsRecorded(seen);
  }

  /** The applicant of a case does something on their phone; how the case stands then. */
  async onPhone(name: string, act: (phone: ApplicantPhone) => Promise<void>): Promise<Seen<CaseState>> {
    await act(this.phones.get(name)!);
    await this.align();
    return (await this.look()).cases.get(name)!;
  }

  /** Somebody of the staff reads this on the page of a case. */
  async reads(person: string, name: string, text: string): Promise<void> {
    const target = this.targetOf({ case: name }, await this.look());
    await (await this.deskOf(person, pathOf(target))).reads(target, text);
  }

  publish(): Promise<void> {
    throw new Error('No article has a holiday notice published while its case runs.');
  }

  /** The ledger, with the scenario's own names of the cases. */
  async look(): Promise<Sight> {
    const [cases, matters] = [new Map<string, Seen<CaseState>>(), new Map<string, Seen<MatterState>>()];
    const log = new EventRepository(this.db);
    for (const stream of await this.streams()) {
      const [entity, no] = stream.split('/') as ['case' | 'matter', string];
      const name = this.names.nameOf(no);
      const renamed = this.names.rename(await log.listUntil(entity, no));
      if (entity === 'case') cases.set(name, { state: caseKernel.replay(name, renamed), events: renamed });
      else matters.set(name, { state: matterKernel.replay(name, renamed), events: renamed });
    }
    const order = this.names.cases;
    const inOrder = [...cases].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    return { cases: new Map(inOrder), matters };
  }

  async close(): Promise<void> {
    await this.client.connection.close();
    await this.stand.close();
  }

  /** At the window, where the applicant is handed a receipt, or online without anybody's help; gives the number. */
  private async reach(phone: ApplicantPhone, { actor, payload }: Command): Promise<string> {
    const given = payload as unknown as {
      channel: string;
      matter: Report['matter'];
      applicant: { name: string };
    };
    const applicant = { phone: `1390000000${this.phones.size}`, ...given.applicant };
    const registration = { ...given, applicant };
    if (given.channel === 'web') return phone.report(this.hall, registration);
    const receipt = await (await this.deskOf(actor.id, REGISTER)).register(registration);
    phone.take(receipt);
    return receipt.no;
  }

  /** The browser of a person, which they open at this page when it is their first. */
  private async deskOf(person: string, path: string): Promise<Desk> {
    const known = this.desks.get(person);
    if (known) return known;
    const page = await this.stand.open(person, { path, at: this.now() });
    const desk = new Desk(page, this.names);
    this.desks.set(person, desk);
    return desk;
  }

  private now(): number {
    return Date.now() + this.clock.offsetMs;
  }

  private get clock(): BusinessClock {
    return this.stand.product.api.app.get(BusinessClock);
  }

  private get db(): DataSource {
    return this.stand.product.api.db;
  }

  /**
   * Brings every workflow that is behind to the present moment, until none is and nothing is on its way between them. A
   * matter begins with the time of the case that calls it.
   */
  private async align(): Promise<void> {
    for (let settled = false; !settled;) {
      const all = await Promise.all((await this.streams()).map((stream) => this.bringUp(stream)));
      settled = all.every((one) => one);
    }
  }

  /** Whether there was nothing to do. */
  private async bringUp(stream: string): Promise<boolean> {
    const run = await this.client.workflow.getHandle(stream).describe().catch(unlessMissing);
    // What was called and has not begun is on its way.
    if (!run) return false;
    const behind = this.ahead - this.aheadOf(stream);
    if (behind <= 0 || run.status.name !== 'RUNNING') return !isBusy(run);
    await fastForward(this.client, stream, behind).catch(unlessEnded);
    this.skipped.set(stream, this.ahead);
    return false;
  }

  private aheadOf(stream: string): number {
    const caller = `case/${stream.slice(stream.indexOf('/') + 1).split('.')[0]}`;
    return this.skipped.get(stream) ?? this.begunAhead.get(caller) ?? 0;
  }

  /** Everything that is recorded, and matters that are called. */
  private async streams(): Promise<string[]> {
    const rows = await this.db.query<{ stream: string }[]>(
      `select stream from stream_head union select 'matter/' || matter from case_file where matter is not null`,
    );
    return rows.map(({ stream }) => stream);
  }

  private targetOf(named: Named, { cases, matters }: Sight): Target {
    const [entity, name, seen] =
      'case' in named
        ? (['case', named.case, cases.get(named.case)] as const)
        : (['matter', named.matter, matters.get(named.matter)] as const);
    return { entity, no: this.names.number(name), version: seen!.state.seq };
  }
}

/** Whether a workflow has something to do or something to send. */
const isBusy = ({ raw }: WorkflowExecutionDescription): boolean =>
  Boolean(raw.pendingWorkflowTask) || (raw.pendingActivities?.length ?? 0) > 0;

function unlessMissing(error: unknown): void {
  if (!(error instanceof WorkflowNotFoundError)) throw error;
}

function unlessEnded(error: unknown): void {
  if (!/not found|already completed/i.test(String(error))) throw error;
}
