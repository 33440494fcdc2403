import { Hall } from '../../../../test/fixtures/hall';
describe('a registration', () => {
  it('keeps particulars of the applicant out of the case', () => {
    const hall = new Hall();
    hall.register('main', { applicant: { name: '何芳', kind: 'person', phone: '13800000000' } });
    expect(JSON.stringify([hall.state(), hall.events()])).not.toMatch(/何芳|13800000000/);
    expect(hall.state()).toMatchObject({ applicant: 'a1', stage: 'triage', level: 'window' });
  });

  it('writes down the service item, and the ground of the green channel', () => {
    const hall = new Hall();
    hall.register('main', {
      matter: { title: '急救报销', detail: '等药', item: '医保报销' },
      greenChannel: { ground: '急病' },
    });
    expect(hall.events()[0]).toMatchObject({ item: '医保报销', green: true, greenGround: '急病' });
  });

  it('is refused with the field that is wrong', () => {
    expect(new Hall().register('main', { channel: 'fax' })).toMatchObject({
      code: 'CASE.INVALID',
      field: 'channel',
    });
    expect(new Hall().register('main', { stranger: 1 })).toMatchObject({
      field: 'stranger',
      rule: 'unknown-field',
    });
    expect(new Hall().register('main', { needBy: '2026-02-30' })).toMatchObject({
      field: 'needBy',
      rule: 'date',
    });
  });

  it('opens the arrival of the duty leader only where the policy has it', () => {
    const hall = new Hall({ limits: { arrival: '5wm' } });
    hall.register();
    expect(hall.due('arrival')).toBe('2026-03-02 10:05');
    expect(hall.act('duty', 'arrive')).toBeUndefined();
    expect(hall.act('duty', 'arrive')).toMatchObject({ code: 'CASE.NOTHING_OPEN' });
  });

  it('corrects an applicant by the names of the fields alone', () => {
    const hall = new Hall().accept();
    hall.must('clerk', 'correctApplicant', { phone: 'p#1', name: 'n#1' });
    expect(hall.events().at(-1)).toMatchObject({ kind: 'applicant-corrected', fields: ['phone', 'name'] });
    expect(JSON.stringify(hall.events())).not.toMatch(/p#1|n#1/);
  });
});
