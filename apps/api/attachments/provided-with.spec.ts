import { Hall } from '../../../test/fixtures/hall';
import { providedWith } from './provided-with';

it('names the materials that a file came with, by the command that brought it', () => {
  const hall = new Hall({ pledge: { offered: true, items: ['租约'] } }).accept();
  const upTo = (command: string) => ({ command, seq: hall.events().length });
  hall.must('clerk', 'requestMaterials', { items: ['身份证', '病历'] });
  hall.must('clerk', 'acceptPledge', { items: [{ name: '租约', primary: false }], creditClear: true });
  hall.must('applicant', 'provideMaterials', { items: ['身份证'] });
  const first = upTo('provideMaterials');
  hall.must('applicant', 'provideMaterials', { items: ['病历'] });
  const second = upTo('provideMaterials');
  hall.must('applicant', 'fulfilPledge', { items: ['租约'] });
  const pledged = upTo('fulfilPledge');
  const items = [first, second, pledged, upTo('comment')].map((file) => providedWith(file, hall.events()));
  expect(items).toEqual([['身份证'], ['病历'], ['租约'], []]);
});
