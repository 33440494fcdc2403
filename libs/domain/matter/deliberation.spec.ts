import { Hall } from '../../../test/fixtures/hall';

const to = { matter: 'main.m1' };
const VOTE = { committee: { decision: 'vote', quorum: '2/3' } };

function convened(voting: readonly string[], more: { change?: object; recused?: string[] } = {}): Hall {
  const hall = new Hall({ ...VOTE, ...more.change }).accept();
  hall.must('head', 'escalate', { to: 'joint-committee', ground: '难办' });
  const members = ['market', 'health', 'province'].map((unit) => ({ unit, voting: voting.includes(unit) }));
  hall.must('secretary', 'convene', { members, agenda: '议', recused: more.recused }, to);
  return hall;
}

function opined(hall: Hall, positions: Record<string, 'agree' | 'disagree'>): Hall {
  for (const [by, position] of Object.entries(positions))
    hall.must(by, 'opine', { position, text: '意见' }, to);
  return hall;
}
const adopt = (hall: Hall, by: string) => hall.act('secretary', 'adopt', { by, text: '决议' }, to)?.code;

describe('a vote', () => {
  it.each([
    [
      'two of three agree',
      ['market', 'health', 'province'],
      { gu: 'agree', wei: 'agree', sheng: 'disagree' },
      undefined,
    ],
    [
      'one of three agrees',
      ['market', 'health', 'province'],
      { gu: 'agree', wei: 'disagree', sheng: 'disagree' },
      'MATTER.NO_MAJORITY',
    ],
    [
      'half agree',
      ['market', 'health'],
      { gu: 'agree', wei: 'disagree', sheng: 'agree' },
      'MATTER.NO_MAJORITY',
    ],
    [
      'those without a vote agree',
      ['market'],
      { gu: 'disagree', wei: 'agree', sheng: 'agree' },
      'MATTER.NO_MAJORITY',
    ],
    ['nobody has a vote', [], { gu: 'agree', wei: 'agree', sheng: 'agree' }, 'MATTER.NO_MAJORITY'],
  ] as const)('in which %s', (_name, voting, positions, code) => {
    expect(adopt(opined(convened(voting), positions), 'vote')).toBe(code);
  });

  it('does not count silence as speaking', () => {
    const hall = convened(['market', 'health', 'province'], { change: { silence: 'consent' } });
    opined(hall, { gu: 'agree' }).passTo('2026-03-05 17:31');
    expect(adopt(hall, 'vote')).toBe('MATTER.NO_MAJORITY');
    expect(adopt(opined(hall, { wei: 'agree' }), 'vote')).toBeUndefined();
  });
});

describe('an adoption', () => {
  it('keeps the dissent', () => {
    const hall = opined(convened(['market']), { gu: 'disagree', wei: 'agree', sheng: 'agree' });
    expect(adopt(hall, 'consensus')).toBe('MATTER.OBJECTION_STANDS');
    expect(adopt(hall, 'chair')).toBeUndefined();
    expect(hall.matter().adoption).toMatchObject({ by: 'chair', dissent: ['market'] });
  });

  it.each([
    ['consent', '2026-03-05T17:31+08:00'],
    // Then it is referred up, and may no longer be adopted.
    ['escalate', undefined],
  ])('waits for opinions, and says until when where silence is %s', (silence, nextAllowedAt) => {
    const hall = convened(['market'], { change: { silence } });
    const refusal = hall.act('secretary', 'adopt', { by: 'chair', text: '决议' }, to);
    expect(refusal).toMatchObject({ code: 'MATTER.OPINIONS_OUTSTANDING' });
    expect(refusal!.nextAllowedAt).toBe(nextAllowedAt);
  });

  it('asks nobody who is recused to speak or sign', () => {
    const hall = convened(['market'], { recused: ['health', 'province'] });
    expect(hall.act('wei', 'opine', { position: 'agree', text: '同意' }, to)?.code).toBe('MATTER.RECUSED');
    expect(adopt(opined(hall, { gu: 'agree' }), 'consensus')).toBeUndefined();
    hall.must('gu', 'countersign', { signed: true }, to);
    expect(hall.matter()).toMatchObject({ stage: 'effective', signed: ['market'], obligations: [] });
  });
});
