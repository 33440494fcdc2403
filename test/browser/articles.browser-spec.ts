import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { play } from '../../tools/scenario/play';
import { readScenario } from '../../tools/scenario/read-scenario';
import { BrowserStand } from '../support/browser';
import { PagesStage } from './playing/pages-stage';

const folder = resolve(__dirname, '../scenarios/articles');
const articles = readdirSync(folder);

/** Cases of the newspaper articles, played through the pages by the people who would do it, at the times of the article. */
describe('the case of the article', () => {
  it.each(articles)('%s is played through the pages', async (name) => {
    const scenario = readScenario(join(folder, name));
    const stand = await BrowserStand.start();
    try {
      const stage = await PagesStage.open(stand, scenario);
      const { failures } = await play(scenario, stage);
      expect(failures).toEqual([]);
      await stage.close();
    } finally {
      await stand.stop();
    }
  });
});
