import { Hall } from '../../../../test/fixtures/hall';
const offered = { pledge: { offered: true, items: ['委托书', '授权书'] } };
const pledged = {
  items: [
    { name: '委托书', primary: false },
    { name: '授权书', primary: false },
  ],
  creditClear: true,
};

describe('a pledge', () => {
  it('makes the outcome conditional until everything is there', () => {
    const hall = new Hall(offered).accept();
    hall.must('gu', 'acceptPledge', pledged);
    hall.must('gu', 'proposeResolved', { result: '办结' });
    expect(hall.state().outcome).toBe('conditional');
    hall.must('clerk', 'fulfilPledge', { items: ['委托书'] });
    expect(hall.state().outcome).toBe('conditional');
    hall.must('clerk', 'fulfilPledge', { items: ['授权书'] });
    expect(hall.state().outcome).toBe('resolved');
  });

  it('broken twice leaves a note of what is missing', () => {
    const hall = new Hall(offered).accept();
    hall.must('gu', 'acceptPledge', pledged);
    hall.must('clerk', 'fulfilPledge', { items: ['委托书'] });
    hall.passTo('2026-03-13 10:00');
    expect(hall.events()).toContainEqual(
      expect.objectContaining({ kind: 'credit-noted', items: ['授权书'] }),
    );
  });

  it('says which item may not be pledged', () => {
    const items = [pledged.items[0]!, { name: '合格证', primary: false }];
    expect(new Hall(offered).accept().act('gu', 'acceptPledge', { items, creditClear: true })).toMatchObject({
      code: 'PLEDGE.NOT_ELIGIBLE',
      field: 'items.1',
    });
  });
});
