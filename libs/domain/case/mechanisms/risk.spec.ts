import { Hall } from '../../../../test/fixtures/hall';
describe('a risk', () => {
  it('must be shielded by a certificate before the case is resolved', () => {
    const hall = new Hall().accept();
    hall.must('clerk', 'recordRisk', { risk: 'r1', text: '谐音' });
    expect(hall.act('gu', 'proposeResolved', { result: '办结' })?.code).toBe('OUTCOME.RISK_UNSHIELDED');
    hall.must('wei', 'issueCertificate', {
      certificate: 'k1',
      text: '说明',
      shields: 'r1',
      filedWith: 'health',
    });
    expect(hall.state()).toMatchObject({
      risks: { r1: { shielded: true } },
      certificates: { k1: { risk: 'r1' } },
    });
    expect(hall.act('gu', 'proposeResolved', { result: '办结' })).toBeUndefined();
  });

  it('is not shielded by a certificate for one that was never recorded', () => {
    const certificate = { certificate: 'k1', text: '说明', shields: 'r9', filedWith: 'health' };
    expect(new Hall().accept().act('wei', 'issueCertificate', certificate)).toMatchObject({
      code: 'RISK.UNKNOWN',
      field: 'shields',
    });
  });
});
