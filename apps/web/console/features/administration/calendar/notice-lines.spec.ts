import { readNotice as read } from './notice-lines';

const readNotice = (text: string) => read(text, { 休: true, 班: false, off: true });

describe('a pasted notice', () => {
  it('is read line by line, spans day by day', () => {
    const { days, unread } = readNotice('2027-01-01~2027-01-02 休 元旦\n\n2027-02-20 班 春节\n');
    expect(unread).toEqual([]);
    expect(days).toEqual([
      { date: '2027-01-01', off: true, name: '元旦' },
      { date: '2027-01-02', off: true, name: '元旦' },
      { date: '2027-02-20', off: false, name: '春节' },
    ]);
  });

  it.each([
    '2027-02-30 休 春节',
    '2027-01-02~2027-01-01 休 元旦',
    '2027-01-01 也许 元旦',
    '元旦放假',
    '2027-01-01~2027-12-31 休 全年',
  ])('names a line that cannot be read: %s', (line) => {
    expect(readNotice(`2027-01-01 off 元旦\n${line}`)).toMatchObject({ unread: [2], days: [{ off: true }] });
  });
});
