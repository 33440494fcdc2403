import type { Post } from '@ledger/organisation/person.repository';
import type { TestApi } from './api';
import { HALL, MARKET, WATER, zhanyiHall } from './zhanyi-hall';

/** The unit that takes what nobody else does, and the one that leads the cases here. */
export const [FRONT, LEAD] = [WATER, MARKET] as const;

const PEOPLE: Readonly<Record<string, Post>> = {
  he: { role: 'clerk', place: HALL },
  zhao: { role: 'station-head', place: HALL },
  gu: { role: 'handler', place: LEAD },
};
const ACCEPTED = { class: 'simple', lead: LEAD, handler: 'gu', track: 'no-obstacle', obstacle: 'refused' };

/** A hall with two units, a clerk (he), a head (zhao) and a handler (gu), and cases registered and moved without a page. */
export class StaffedHall {
  private constructor(
    private readonly api: TestApi,
    readonly tokens: Readonly<Record<string, string>>,
  ) {}

  static async in(api: TestApi, others: Readonly<Record<string, Post>> = {}): Promise<StaffedHall> {
    await zhanyiHall(api, FRONT);
    const tokens: Record<string, string> = {};
    for (const [id, post] of Object.entries({ ...PEOPLE, ...others }))
      tokens[id] = await api.person(id, post);
    return new StaffedHall(api, tokens);
  }

  /** Registers a case; gives its number. */
  async register(title: string, more: object = {}, as = this.tokens.he): Promise<string> {
    const applicant = { name: '王建国', kind: 'person', phone: '13887400001' };
    const body = { channel: 'window', applicant, matter: { title, detail: `${title}，跑了四次` }, ...more };
    const answer = await this.api.ask<{ no: string }>('POST', '/api/cases', { as, body });
    expect(answer).toMatchObject({ status: 201 });
    return answer.body.no;
  }

  /** A command given by somebody without a page. */
  async give(who: string, no: string, command: string, body: object = {}): Promise<void> {
    const path = `/api/${/\.m\d+$/.test(no) ? 'matters' : 'cases'}/${no}/commands/${command}`;
    const answer = await this.api.ask('POST', path, { as: this.tokens[who], body });
    expect([command, answer.status, answer.body.code]).toEqual([command, 200, undefined]);
  }

  /** Registers a case and accepts it. */
  async inHandling(title: string, accepted: object = {}): Promise<string> {
    const no = await this.register(title);
    await this.accept(no, 'zhao', accepted);
    return no;
  }

  async accept(no: string, who: string, accepted: object = {}): Promise<void> {
    await this.give(who, no, 'accept', { ...ACCEPTED, ...accepted });
  }
}
