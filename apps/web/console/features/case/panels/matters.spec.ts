import type { CaseEvent } from '../case-data';
import { mattersIn } from './matters';

const event = (seq: number, kind: string, data: object) => ({ seq, kind, data }) as unknown as CaseEvent;

describe('the matters of the joint committee that a case was attached to', () => {
  it('stay to be found when they have ended, with how', () => {
    const events = [
      event(1, 'matter-called', { matter: 'A1.m1' }),
      event(2, 'matter-ended', { matter: 'A1.m1', how: 'effective', text: '补办' }),
      event(3, 'attached', { matter: 'B7.m1' }),
    ];
    expect(mattersIn(events)).toEqual([{ no: 'A1.m1', how: 'effective' }, { no: 'B7.m1' }]);
  });

  it('are none where none was called', () => expect(mattersIn([event(1, 'registered', {})])).toEqual([]));
});
