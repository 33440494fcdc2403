import { doubtOfPhone } from './phone-number';

describe('a telephone number', () => {
  it.each([
    ['a mobile number', '13800001234'],
    ['with blanks and hyphens', ' 138 0000-1234 '],
    ['of full width', '１３８００００１２３４'],
    ['with the country', '+86 138 0000 1234'],
    ['of another country', '+44 20 7946 0958'],
    ['an e-mail address', 'he@example.org'],
    ['nothing', ' '],
  ])('%s raises no doubt: %s', (_, phone) => expect(doubtOfPhone(phone)).toBeUndefined());

  it.each([
    ['a landline with its area code', '0898-86220000'],
    ['a landline of a large city', '(010) 6655 1234'],
    ['a shorter landline', '0898 622000'],
  ])('%s can be called and takes no codes: %s', (_, phone) => expect(doubtOfPhone(phone)).toBe('messages'));

  it.each([
    ['zeros', '00001234'],
    ['too short', '1380000123'],
    ['too long', '138000012345'],
    ['no mobile prefix', '12800001234'],
    ['a landline without its area code', '86220000'],
    ['a landline that is too short', '0898-62200'],
    ['a plus and too little', '+86123'],
    ['words', '我家的电话'],
  ])('%s is worth another look: %s', (_, phone) => expect(doubtOfPhone(phone)).toBe('callable'));
});
