import { play } from '../../tools/scenario/play';
import { readScenario } from '../../tools/scenario/read-scenario';
import { openWorkflowGround } from '../../tools/scenario/workflow-ground';
import { rows, written } from '../scenarios/scenario-files';
import { isRecorded, keepHistories } from './histories';

/**
 * Keeps the histories of scenarios for the replay test: those that have none yet, or all with `--all`. Record all anew
 * only when running cases need not go on with the change, that is before a release or with a `patched()` in place.
 *
 * usage: npm run record-histories [-- --all]
 */
async function main(): Promise<void> {
  const all = process.argv.includes('--all');
  const wanted = rows(written).filter(([name]) => all || !isRecorded(name));
  const ground = await openWorkflowGround();
  for (const [name, file] of wanted) {
    const stage = await ground.openStage();
    await play(readScenario(file), stage);
    keepHistories(name, await stage.histories());
    await stage.close();
  }
  await ground.close();
  console.log(`${wanted.length} recorded`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
