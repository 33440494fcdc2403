import { maskParticulars, maskPhone } from './masking';
import { normalPhone, pairsOf } from './particulars';

describe('masked particulars', () => {
  it('show of a person the surname, ends of numbers and the town', () => {
    const shown = maskParticulars({
      name: '何婷',
      kind: 'person',
      phone: '13812341234',
      idNumber: '469030199001010015',
      address: '海南省琼中黎族苗族自治县营根镇国兴大道1号',
      specialNeeds: '听力障碍',
    });
    expect(shown).toEqual({
      name: '何*',
      kind: 'person',
      phone: '138****1234',
      idNumber: '4690**********0015',
      address: '海南省琼中黎族苗族自治县营根镇***',
      specialNeeds: '***',
    });
  });

  it.each([
    ['欧阳修文', '欧阳**'],
    ['欧阳', '欧*'],
    ['李', '李*'],
    ['买买提·艾力', '买*****'],
  ])('of %s is %s', (name, shown) => {
    expect(maskParticulars({ name, kind: 'person' }).name).toBe(shown);
  });

  it.each([
    ['13812341234', '138****1234'],
    ['１３８００００１２３４', '138****1234'],
    ['+86 138 0000 1234', '138****1234'],
    ['138-0000-1234', '138****1234'],
    ['010-6888 1234 转 8001', '010********8001'],
    ['6888 1234', '****1234'],
    ['688-1234', '*******'],
    ['12345', '*****'],
    ['我家的电话', '*'],
    ['he@example.org', 'he@*******.org'],
    ['h@e.cn', '******'],
  ])('of the telephone %s is %s', (phone, shown) => expect(maskPhone(phone)).toBe(shown));

  it.each([
    ['469030 19900101 0015', '4690**********0015'],
    ['E12345678', '*****5678'],
    ['123', '***'],
  ])('of the number %s is %s', (idNumber, shown) => {
    expect(maskParticulars({ name: '何婷', kind: 'person', idNumber }).idNumber).toBe(shown);
  });

  it('show of an organisation its public name and code', () => {
    const organisation = { name: '某某诊所', kind: 'organisation', idNumber: '91350100M000100Y43' } as const;
    expect(maskParticulars(organisation)).toMatchObject({ name: '某某诊所', idNumber: '91350100M000100Y43' });
  });
});

describe('what applicants are found by', () => {
  it('does not depend on how a number is written', () => {
    expect(['+86 138-1234-1234', '8613812341234', '１３８１２３４１２３４'].map(normalPhone)).toEqual(
      Array(3).fill('13812341234'),
    );
  });

  it('is any two neighbouring characters of a name', () => {
    expect(pairsOf('欧阳 修文')).toEqual(['欧阳', '阳修', '修文']);
    expect(pairsOf('李')).toEqual([]);
  });
});
