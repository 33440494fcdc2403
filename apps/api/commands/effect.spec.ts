import { matterKernel } from '@domain/matter/kernel';
import { Hall } from '../../../test/fixtures/hall';
import { preview } from './effect';

const to = { matter: 'main.m1' };

describe('the effect of a countersignature', () => {
  it('is told with the measures that reach the case, once it is the last', () => {
    const hall = new Hall().accept();
    hall.must('head', 'escalate', { to: 'joint-committee', ground: '难办' });
    const members = ['market', 'health'].map((unit) => ({ unit, voting: true }));
    hall.must('secretary', 'convene', { members, agenda: '议' }, to);
    for (const by of ['gu', 'wei']) hall.must(by, 'opine', { position: 'agree', text: '可办' }, to);
    const measures = [{ measure: 'm1', unit: 'market', action: '出具批复' }];
    hall.must('secretary', 'adopt', { by: 'consensus', text: '同意', measures }, to);
    const signing = (by: string) =>
      preview(matterKernel, hall.matter(), hall.commandOf(by, 'countersign', { signed: true }), {
        now: hall.now,
        rules: hall.rules,
      });
    expect(signing('gu')).not.toHaveProperty('effect.reaches');
    hall.must('gu', 'countersign', { signed: true }, to);
    expect(signing('wei')).toHaveProperty('effect.reaches', {
      how: 'effective',
      cases: ['main'],
      measures,
    });
  });
});

describe('the effect on the cases of a matter', () => {
  const hall = new Hall().accept();
  hall.must('head', 'escalate', { to: 'joint-committee', ground: '难办' });
  const effectOf = (name: string, payload: unknown, facts = {}) => {
    const command = hall.commandOf('secretary', name, payload);
    const known = { ...command, facts: { ...command.facts, ...facts } };
    return preview(matterKernel, hall.matter(), known, { now: hall.now, rules: hall.rules });
  };

  it('is told when one is attached: it waits for the resolution', () => {
    const facts = { cases: { other: { stage: 'handling', applicant: 'b' } } };
    expect(effectOf('attachCase', { case: 'other' }, facts)).toHaveProperty('effect.reaches', {
      how: 'attached',
      cases: ['other'],
      measures: [],
    });
  });

  it('is told when it is referred up: every case of it rises', () => {
    expect(effectOf('referUp', { ground: '难以协调' })).toHaveProperty('effect.reaches', {
      how: 'referred-up',
      cases: ['main'],
      measures: [],
    });
  });
});
