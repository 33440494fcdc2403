import { running } from './servers.setup';

export default async function tearDown(): Promise<void> {
  await running.keeper?.stopAll();
}
