import { setTimeout as pause } from 'node:timers/promises';
import type { Post } from '@ledger/organisation/person.repository';
import type { TestApi } from './api';
import { LEAD, StaffedHall } from './staffed-hall';
import { HALL } from './zhanyi-hall';

const ASK_AGAIN_MS = 50;
/** A name as long as names become. */
export const LONG_NAME = '阿卜杜热合曼·买买提伊明';

const OTHERS: Readonly<Record<string, Post>> = {
  [LONG_NAME]: { role: 'supervisor', place: '530303' },
  root: { role: 'admin', place: '000000' },
  mei: { role: 'committee-secretary', place: HALL },
  wu: { role: 'committee-member', place: LEAD },
};

/** A hall at work: cases in every stage, one suspended, one with cards, one before the joint committee. */
export interface LivelyHall {
  readonly hall: StaffedHall;
  readonly assessing: string;
  readonly suspended: string;
  readonly carded: string;
  readonly closing: string;
  readonly matter: string;
}

export async function livelyHall(api: TestApi): Promise<LivelyHall> {
  const hall = await StaffedHall.in(api, OTHERS);
  const [assessing, suspended, carded, closing, escalated] = [
    await hall.register('小餐馆办证被退回'),
    await hall.inHandling('出生医学证明更正'),
    await hall.inHandling('水土保持方案', { class: 'complex', track: 'bottleneck', obstacle: 'cannot' }),
    await hall.inHandling('营业执照变更'),
    await hall.inHandling('取水许可证延续', { class: 'complex', track: 'bottleneck', obstacle: 'hard' }),
  ];
  await hall.give('he', suspended, 'requestMaterials', { items: ['病历', '身份证'], contact: '86001234' });
  await giveCards(hall, carded);
  await hall.give('gu', closing, 'proposeResolved', { result: '已换发' });
  await hall.give('gu', closing, 'notifyResult', { channel: 'phone', text: '新证已办好，请来领取' });
  await readWhoItIs(hall, api, assessing);
  const matter = await conveneFor(hall, api, escalated);
  return { hall, assessing, suspended, carded, closing, matter };
}

async function giveCards(hall: StaffedHall, no: string): Promise<void> {
  const card = { unit: LEAD, colour: 'yellow', ground: '多次推诿' };
  await hall.give(LONG_NAME, no, 'issueCard', card);
  await hall.give('gu', no, 'appealCard', { card: 'card-1', ground: '已按时答复' });
  await hall.give(LONG_NAME, no, 'issueCard', { ...card, colour: 'red', ground: '拒不配合' });
  await hall.give('gu', no, 'comment', { text: '正在核实', visibility: 'internal' });
}

/** Leaves a line in the audit. */
async function readWhoItIs(hall: StaffedHall, api: TestApi, no: string): Promise<void> {
  const as = hall.tokens.he!;
  const { body } = await api.ask<{ applicant: { id: string } }>('GET', `/api/cases/${no}`, { as });
  const reason = { case: no, purpose: '核对身份' };
  const path = `/api/applicants/${body.applicant.id}/particulars`;
  expect(await api.ask('POST', path, { as, body: reason })).toHaveProperty('status', 200);
}

/** Brings a case before the committee, which is convened and has heard a member. */
async function conveneFor(hall: StaffedHall, api: TestApi, no: string): Promise<string> {
  await hall.give('zhao', no, 'escalate', { to: 'joint-committee', ground: '部门意见不一' });
  const matter = `${no}.m1`;
  const isThere = async () =>
    (await api.ask('GET', `/api/matters/${matter}`, { as: hall.tokens.mei })).status === 200;
  while (!(await isThere())) await pause(ASK_AGAIN_MS);
  const members = [{ unit: LEAD, voting: true }];
  await hall.give('mei', matter, 'convene', { members, agenda: '前身项目方案是否补报' });
  await hall.give('wu', matter, 'opine', { position: 'agree', text: '批文合法' });
  return matter;
}
