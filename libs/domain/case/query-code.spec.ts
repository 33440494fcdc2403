import { codeIn, codeInGroups, plainCode } from './query-code';

describe('a query code', () => {
  it.each([
    ['as it is kept', 'U6QFET8QTGRU'],
    ['small and in groups', ' u6qf-et8q-tgru '],
    ['with blanks', 'U6QF ET8Q TGRU'],
    ['of full width', 'Ｕ６ＱＦ－ＥＴ８Ｑ－ＴＧＲＵ'],
    ['with the dashes that phones make of hyphens', 'U6QF–ET8Q—TGRU'],
  ])('is the same %s', (_, typed) => expect(plainCode(typed)).toBe('U6QFET8QTGRU'));

  it('is told from other texts', () => {
    expect(codeIn('u6qf-et8q-tgru')).toBe('U6QFET8QTGRU');
    for (const text of ['U6QF-ET8Q-TGR', '330111-20261125-0001', '取水许可', '138 0000 1234', ''])
      expect(codeIn(text)).toBeUndefined();
  });

  it('is shown in groups, and taken as it is shown', () => {
    expect(codeInGroups('U6QFET8QTGRU')).toBe('U6QF-ET8Q-TGRU');
    expect(plainCode(codeInGroups('U6QFET8QTGRU'))).toBe('U6QFET8QTGRU');
  });
});
