import { caseKernel } from '@domain/case/kernel';
import { summarize } from '@domain/case/view';
import { matterKernel } from '@domain/matter/kernel';
import { Hall } from '../../../test/fixtures/hall';
import { effectOfMessage, preview, tryCommand, type Effect } from './effect';

const to = { matter: 'main.m1' };

/** What a command to the matter of a hall would do in its case. */
function inTheCase(hall: Hall, by: string, name: string, payload: unknown): Effect | undefined {
  const context = { now: hall.now, rules: hall.rules };
  const trial = tryCommand(matterKernel, hall.matter(), hall.commandOf(by, name, payload), context);
  if ('refusal' in trial) throw new Error(trial.refusal.code);
  const message = trial.messages.find((one) => 'case' in one.to && one.to.case === 'main');
  return message && effectOfMessage(hall.state(), message, context);
}

function called(): Hall {
  const hall = new Hall().accept();
  hall.must('head', 'escalate', { to: 'joint-committee', ground: '难办' });
  return hall;
}

describe('the effect of a matter on its cases', () => {
  it('is told of the last countersignature: the measures open, and nobody waits for the resolution', () => {
    const hall = called();
    const members = ['market', 'health'].map((unit) => ({ unit, voting: true }));
    hall.must('secretary', 'convene', { members, agenda: '议' }, to);
    for (const by of ['gu', 'wei']) hall.must(by, 'opine', { position: 'agree', text: '可办' }, to);
    const measures = [{ measure: 'm1', unit: 'market', action: '出具批复' }];
    hall.must('secretary', 'adopt', { by: 'consensus', text: '同意', measures }, to);
    expect(inTheCase(hall, 'gu', 'countersign', { signed: true })).toBeUndefined();
    hall.must('gu', 'countersign', { signed: true }, to);
    expect(inTheCase(hall, 'wei', 'countersign', { signed: true })).toMatchObject({
      opens: [{ kind: 'measure', owner: { as: 'unit', id: 'market' } }],
      ends: [{ kind: 'resolution', how: 'settled' }],
    });
  });

  it('is told of a refused signature and of referring up: every case rises', () => {
    const risen = { level: { from: 'joint-committee', to: 'leader' }, opens: [{ kind: 'leader-session' }] };
    expect(inTheCase(called(), 'secretary', 'referUp', { ground: '难以协调' })).toMatchObject(risen);
  });

  it('is told of attaching: the case waits for the resolution', () => {
    const hall = new Hall().accept();
    const attached = {
      ...{ to: { case: 'main' }, name: 'matter-attached', body: { matter: 'other.m1' } },
      ...{ id: 'other.m1/2/0', from: 'other.m1', sentAt: hall.now, basis: { at: hall.now } },
    };
    const effect = effectOfMessage(hall.state(), attached, { now: hall.now, rules: hall.rules });
    expect(effect).toMatchObject({ opens: [{ kind: 'resolution' }], ends: [], moves: [] });
  });
});

it('a merge is told in the case that takes over: its promise comes earlier, and its applicant hears of it', () => {
  const hall = new Hall().accept('main', { class: 'simple' }).accept('other');
  const context = { now: hall.now, rules: hall.rules };
  const merge = hall.commandOf('head', 'merge', { into: 'other', ground: '同一件事' });
  const trial = tryCommand(caseKernel, hall.state('main'), merge, context);
  if ('refusal' in trial) throw new Error(trial.refusal.code);
  const effect = effectOfMessage(hall.state('other'), trial.messages[0]!, context);
  const { from, to: earlier } = effect.due!;
  expect(earlier! < from!).toBe(true);
  expect(earlier).toBe(summarize(hall.state('main')).due);
});

it('a stop until a day tells when the clock runs again, and what is due then', () => {
  const hall = new Hall().accept();
  hall.passTo('2026-03-03 10:00');
  const effectOf = (until?: string) => {
    const stop = { reason: 'hearing', evidence: '听证通知', notifiedText: '中止计时', until };
    const context = { now: hall.now, rules: hall.rules };
    return preview(caseKernel, hall.state(), hall.commandOf('gu', 'pauseClock', stop), context);
  };
  expect(effectOf()).not.toHaveProperty('effect.resumes');
  const foretold = effectOf('2026-03-10');
  expect(foretold).toHaveProperty('effect.resumes.at', '2026-03-10T17:30+08:00');
  hall.must('gu', 'pauseClock', {
    ...{ reason: 'hearing', evidence: '听证通知', notifiedText: '中止计时', until: '2026-03-10' },
  });
  hall.passTo('2026-03-11 10:00');
  expect(foretold).toHaveProperty('effect.resumes.due', summarize(hall.state()).due);
});
