import { checkShape } from '@domain/kernel/shape';
import { payloadOf, shapeOf, tidy } from './registration-values';

describe('what is filled in at the window', () => {
  it('is sent without blanks and without what was left empty', () => {
    const payload = payloadOf({
      channel: 'window',
      applicant: { name: ' 接长建 ', kind: 'person', phone: '  ' },
      matter: { title: '租赁证明', detail: '房东委托需公证', item: '' },
      priorVisits: 4,
      green: false,
      greenChannel: { ground: '取消了的理由' },
      attachments: [],
    });
    expect(payload).toEqual({
      channel: 'window',
      applicant: { name: '接长建', kind: 'person' },
      matter: { title: '租赁证明', detail: '房东委托需公证' },
      priorVisits: 4,
    });
  });

  it('names the uploads that arrived, and the ground of the green channel', () => {
    const payload = payloadOf({
      green: true,
      greenChannel: { ground: '高龄' },
      attachments: [
        { uid: '1', name: 'a.pdf', id: 'att-1' },
        { uid: '2', name: 'b.pdf' },
      ],
    });
    expect(payload).toMatchObject({ greenChannel: { ground: '高龄' }, attachments: ['att-1'] });
  });

  it('is checked by the shape of the engine, field by field', () => {
    expect(checkShape(shapeOf(['applicant', 'name']), tidy('  '))?.rule).toBe('required');
    expect(checkShape(shapeOf(['applicant', 'phone']), tidy('  '))).toBeUndefined();
    expect(checkShape(shapeOf(['greenChannel', 'ground']), tidy(''))?.rule).toBe('required');
    expect(checkShape(shapeOf(['priorVisits']), 1000)?.rule).toBe('integer:0..999');
  });

  it('has no fields that the engine does not know', () => {
    expect(() => shapeOf(['applicant', 'shoe-size'])).toThrow('applicant.shoe-size');
  });
});
