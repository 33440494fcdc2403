import { Hall } from '../../../../test/fixtures/hall';
describe('materials', () => {
  it('are asked for once and stop the clock until they are there', () => {
    const hall = new Hall().accept();
    hall.must('clerk', 'requestMaterials', { items: ['身份证', '授权书'] });
    expect(hall.due('promise')).toBeUndefined();
    expect(hall.act('gu', 'requestMaterials', { items: ['授权书'] })?.code).toBe(
      'MATERIALS.ALREADY_NOTIFIED',
    );
    hall.must('applicant', 'provideMaterials', { items: ['身份证', '授权书'] });
    expect(hall.due('promise')).toBe('2026-03-16 17:30');
    expect(hall.state().materials.every(({ provided }) => provided)).toBe(true);
  });

  it('say which item was never asked for', () => {
    const hall = new Hall().accept();
    hall.must('clerk', 'requestMaterials', { items: ['身份证'] });
    expect(hall.act('clerk', 'provideMaterials', { items: ['身份证', '护照'] })).toMatchObject({
      code: 'MATERIALS.UNKNOWN',
      field: 'items.1',
    });
  });
});
