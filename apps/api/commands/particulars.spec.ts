import { emptyCorrection, withoutParticulars } from './particulars';

describe('a correction of an applicant', () => {
  it('leaves in the register what is personal, and takes what is no text for the core to refuse', () => {
    const { payload, correction } = withoutParticulars('correctApplicant', { phone: '139', name: 5 });
    expect(payload).toEqual({ phone: '***', name: 5 });
    expect(correction).toEqual({ phone: '139' });
  });

  it.each([[{}], [null], [{ note: '记一笔' }], [{ phone: null }]])(
    'is refused when it corrects nothing: %j',
    (payload) =>
      expect(emptyCorrection('correctApplicant', payload)).toMatchObject({
        code: 'CASE.INVALID',
        rule: 'at-least-one-field',
      }),
  );

  it('is none of another command, and goes on to the core with a field that is given', () => {
    expect(emptyCorrection('comment', {})).toBeUndefined();
    expect(emptyCorrection('correctApplicant', { address: ' ' })).toBeUndefined();
  });
});
