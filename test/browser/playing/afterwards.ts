import type { PagesStage } from './pages-stage';
import { wordsOf } from './words';

const events = wordsOf('console/events');

/** What applicants do on their phones once the case of their article is closed, and what comes of it. */
export const AFTERWARDS: Readonly<Record<string, (stage: PagesStage) => Promise<void>>> = {
  'yazhouwan-wages': async (stage) => {
    await stage.passTo('2021-06-26T17:00+08:00');
    const { state, events: recorded } = await stage.onPhone('main', (phone) => phone.rate(5));
    const ratings = recorded.filter(({ kind }) => kind === 'rated');
    expect(ratings).toMatchObject([{ level: 5, by: state.applicant }]);
    expect(state.stage).toBe('closed');
    await stage.reads('han', 'main', events.rated!.replace('{level}', '5'));
  },
  'zhanyi-clinic-name': async (stage) => {
    await stage.passTo('2022-07-07T10:00+08:00');
    const ground = '证上的名称印错了';
    const { state, events: recorded } = await stage.onPhone('main', (phone) => phone.askToReopen(ground));
    // The unit that leads has nobody else: the head of the hall, who can assign it, takes it.
    const reopened = { kind: 'reopened', ground, handler: 'zhao', by: state.applicant };
    expect(recorded).toContainEqual(expect.objectContaining(reopened));
    expect(state).toMatchObject({ stage: 'handling', outcome: null, handler: 'zhao' });
    const told = events.reopened!.replace('{handler}', '人员zhao').replace('{lead}', '单位market');
    for (const person of ['gu', 'zhao']) await stage.reads(person, 'main', told);
  },
};
