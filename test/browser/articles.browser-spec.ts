import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { play } from '../../tools/scenario/play';
import { readScenario } from '../../tools/scenario/read-scenario';
import { BrowserStand } from '../support/browser';
import { CODES_IN_LOG, SentCodes } from '../support/sent-codes';
import { AFTERWARDS } from './playing/afterwards';
import { PagesStage } from './playing/pages-stage';

const folder = resolve(__dirname, '../scenarios/articles');
const articles = readdirSync(folder);

let codes: SentCodes;
beforeAll(() => (codes = new SentCodes()));
afterAll(() => codes.stop());

/** Cases of the newspaper articles, played through the pages by the people who would do it, at the times of the article. */
describe('the case of the article', () => {
  it.each(articles)('%s is played through the pages', async (name) => {
    const scenario = readScenario(join(folder, name));
    const stand = await BrowserStand.start(CODES_IN_LOG);
    try {
      const stage = await PagesStage.open(stand, scenario, codes);
      const { failures } = await play(scenario, stage);
      expect(failures).toEqual([]);
      await stage.applicantsLook();
      const afterwards = AFTERWARDS[scenario.scenario];
      if (afterwards) {
        await afterwards(stage);
        await stage.applicantsLook();
      }
      await stage.close();
    } finally {
      await stand.stop();
    }
  });
});
