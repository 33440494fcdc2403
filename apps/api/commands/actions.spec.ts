import type { Moment } from '@domain/calendar/moment';
import { caseKernel } from '@domain/case/kernel';
import type { CaseState } from '@domain/case/state';
import type { Actor } from '@domain/kernel/actor';
import type { Context } from '@domain/kernel/entity';
import { World } from '@domain/simulation/world';
import { calendarOf } from '../../../tools/scenario/national-calendar';
import { builtInProfiles } from '@ledger/policies/built-in-policies';
import { resolvePolicy } from '@domain/policy/policy.contract';
import { actionsFor, type Actions } from './actions';
import { preview } from './effect';

const profiles = builtInProfiles();
const rules = { policy: resolvePolicy(profiles.get('zhanyi')!, profiles), calendar: calendarOf([], []) };
const NO = '530303-20220624-0001';

const clerk: Actor = { id: 'he', roles: ['clerk'] };
const head: Actor = { id: 'zhao', roles: ['station-head'] };
const handler: Actor = { id: 'gu', roles: ['handler'], unit: 'market' };
const people = { gu: { roles: handler.roles, unit: 'market' } };
const facts = { units: ['market', 'health'], people, cases: {} };

/** 郝金华's clinic, up to the command named. */
function clinic(needBy?: string): {
  world: World;
  state: () => CaseState;
  give: (at: Moment, by: Actor, name: string, payload: unknown) => void;
} {
  const world = new World();
  let count = 0;
  const payload = {
    channel: 'window',
    applicant: { name: '郝金华', kind: 'person' },
    matter: { title: '诊所核名', detail: '金华二字禁用' },
  };
  world.passTo('2022-06-24T09:10+08:00');
  const where = { hall: 'zhanyi-hall', defaultUnit: 'service-bureau', applicant: 'a1' };
  const command = { name: 'register', id: '0', actor: clerk, payload: { ...payload, needBy }, facts };
  world.start(NO, command, where, rules);
  return {
    world,
    state: () => world.cases.get(NO)!.state,
    give: (at, actor, name, given) => {
      world.passTo(at);
      const refusal = world.command(
        { case: NO },
        { name, id: String(++count), actor, payload: given, facts },
      );
      expect(refusal).toBeUndefined();
    },
  };
}

const names = ({ open }: Actions): string[] => open.map(({ command }) => command);
const at = (now: Moment): Context => ({ now, rules });
const accept = { class: 'complex', lead: 'market', handler: 'gu', track: 'bottleneck', obstacle: 'hard' };

describe('the actions open to a person', () => {
  it('are those of their role in this stage, each with its effect on the clock', () => {
    const { state } = clinic();
    const actions = actionsFor(caseKernel, state(), head, at('2022-06-24T09:20+08:00'));
    expect(names(actions)).toEqual(
      expect.arrayContaining(['accept', 'answer', 'refer', 'merge', 'comment', 'logContact']),
    );
    expect(names(actions)).not.toContain('register');
    expect(names(actions)).not.toContain('dispatch');
    const byClass = actions.open.find(({ command }) => command === 'accept')!.effects;
    expect(byClass.find((tried) => tried.with.class === 'complex')?.effect).toMatchObject({
      stage: { from: 'triage', to: 'handling' },
      due: { from: null, to: '2022-07-08T17:30+08:00' },
      clock: { from: 'off', to: 'running' },
    });
    expect(byClass.find((tried) => tried.with.class === 'instant')?.effect.due?.to).toBe(
      '2022-06-24T17:30+08:00',
    );
  });

  it('say when what is promised would come too late for the applicant', () => {
    const { state } = clinic('2022-06-30');
    const { open } = actionsFor(caseKernel, state(), head, at('2022-06-24T09:20+08:00'));
    const byClass = open.find(({ command }) => command === 'accept')!.effects;
    const lateness = byClass.map((tried) => [tried.with.class, tried.effect.pastNeedBy]);
    expect(Object.fromEntries(lateness)).toEqual({
      ...{ instant: undefined, simple: undefined, complex: '2022-06-30' },
    });
  });

  it('say what a card of each colour takes from the score', () => {
    const { state, give } = clinic();
    give('2022-06-24T09:40+08:00', head, 'accept', accept);
    const supervisor: Actor = { id: 'xu', roles: ['supervisor'] };
    const { open } = actionsFor(caseKernel, state(), supervisor, at('2022-06-24T10:00+08:00'));
    const { effects } = open.find(({ command }) => command === 'issueCard')!;
    expect(effects.map((tried) => [tried.with.colour, tried.effect.scores])).toEqual([
      ['yellow', [{ unit: 'market', points: -2 }]],
      ['red', [{ unit: 'market', points: -5 }]],
    ]);
  });

  it('foretell the card that an urging brings', () => {
    const { state, give } = clinic();
    const supervisor: Actor = { id: 'xu', roles: ['supervisor'] };
    const urging = { unit: 'market', text: '请尽快' };
    give('2022-06-24T09:40+08:00', head, 'accept', accept);
    const cardsOfNext = () => {
      const command = { name: 'urge', id: 'p', actor: supervisor, payload: urging, facts };
      const foretold = preview(caseKernel, state(), command, at('2022-06-24T10:00+08:00'));
      return 'effect' in foretold ? foretold.effect.cards : foretold;
    };
    expect(cardsOfNext()).toBeUndefined();
    give('2022-06-24T09:50+08:00', supervisor, 'urge', urging);
    expect(cardsOfNext()).toEqual([{ unit: 'market', colour: 'yellow' }]);
  });

  it('say why a command of the role is not possible now', () => {
    const { state, give } = clinic();
    give('2022-06-24T09:40+08:00', head, 'accept', accept);
    const { closed } = actionsFor(caseKernel, state(), head, at('2022-06-24T10:00+08:00'));
    expect(closed).toContainEqual(
      expect.objectContaining({ command: 'resumeClock', code: 'CLOCK.NOT_STOPPED' }),
    );
  });

  it('say that the clock stands still already, whatever reasons the policy has to stop it', () => {
    const { state, give } = clinic();
    give('2022-06-24T09:40+08:00', head, 'accept', accept);
    give('2022-06-24T09:50+08:00', handler, 'requestMaterials', { items: ['授权书'] });
    const { open, closed } = actionsFor(caseKernel, state(), head, at('2022-06-24T10:00+08:00'));
    expect(open.map(({ command }) => command)).not.toContain('pauseClock');
    expect(closed).toContainEqual(
      expect.objectContaining({ command: 'pauseClock', code: 'CLOCK.ALREADY_STOPPED' }),
    );
  });

  it('say to which level a case is raised: the next that its policy has', () => {
    const { state, give } = clinic();
    give('2022-06-24T09:40+08:00', head, 'accept', accept);
    const raised = () =>
      actionsFor(caseKernel, state(), head, at('2022-06-24T10:00+08:00')).open.find(
        ({ command }) => command === 'escalate',
      )!.effects[0]!.effect;
    const [, second, third] = rules.policy.ladder;
    expect(raised()).toMatchObject({ level: { from: 'window', to: second } });
    give('2022-06-24T10:00+08:00', head, 'escalate', { ground: '跨部门' });
    expect(raised()).toMatchObject({ level: { from: second, to: third } });
  });

  it('offer the agent the visits that exist, and no one else', () => {
    const { state, give } = clinic();
    const visit = { visit: 'v1', purpose: '现场核实', kind: 'site-survey', to: 'health', agent: 'gu' };
    give('2022-06-24T09:40+08:00', head, 'accept', accept);
    give('2022-06-24T10:00+08:00', handler, 'planVisit', visit);
    const now = at('2022-06-24T11:00+08:00');
    const offered = actionsFor(caseKernel, state(), handler, now).open.find(
      ({ command }) => command === 'reportVisit',
    );
    expect(offered?.effects[0]).toMatchObject({
      with: { visit: 'v1' },
      effect: { ends: [{ kind: 'visit', how: 'settled' }] },
    });
    expect(names(actionsFor(caseKernel, state(), clerk, now))).not.toContain('reportVisit');
  });

  it('offer the clerk to hand in materials only while some are asked for, and say what comes of them', () => {
    const { state, give } = clinic();
    const handIn = (now: Moment) => {
      const { open, closed } = actionsFor(caseKernel, state(), clerk, at(now));
      const isThis = ({ command }: { command: string }) => command === 'provideMaterials';
      return [open.find(isThis)?.effects.map(({ effect }) => effect.clock?.to), closed.find(isThis)?.code];
    };
    give('2022-06-24T09:40+08:00', head, 'accept', accept);
    expect(handIn('2022-06-24T09:45+08:00')).toEqual([undefined, 'MATERIALS.UNKNOWN']);
    give('2022-06-24T09:50+08:00', handler, 'requestMaterials', { items: ['授权书', '租赁合同'] });
    expect(handIn('2022-06-24T09:55+08:00')).toEqual([['running', undefined], undefined]);
    give('2022-06-24T10:00+08:00', clerk, 'provideMaterials', { items: ['授权书'] });
    expect(handIn('2022-06-24T10:05+08:00')).toEqual([['running'], undefined]);
    give('2022-06-24T10:10+08:00', clerk, 'provideMaterials', { items: ['租赁合同'] });
    expect(handIn('2022-06-24T10:15+08:00')).toEqual([undefined, 'CASE.NOTHING_OPEN']);
  });

  it('let what has fallen due lapse first, and change nothing', () => {
    const { state } = clinic();
    const before = JSON.stringify(state());
    const actions = actionsFor(caseKernel, state(), head, at('2022-06-28T10:00+08:00'));
    expect(names(actions)).not.toContain('accept');
    expect(names(actions)).toContain('dispatch');
    expect(JSON.stringify(state())).toBe(before);
  });
});
