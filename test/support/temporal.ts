import { TestWorkflowEnvironment } from '@temporalio/testing';
import { addSearchAttributes } from '../../tools/stack/search-attributes';
import { setting } from './setting';

export interface TemporalAddress {
  address: string;
  namespace: string;
}

/** The development server of this run; shared by all suites, so use task queues and workflow ids of your own. */
export function temporalServer(): TemporalAddress {
  return {
    address: setting('TEST_TEMPORAL_ADDRESS', 'the Temporal development server'),
    namespace: setting('TEST_TEMPORAL_NAMESPACE', 'the Temporal development server'),
  };
}

/** Path of the `temporal` command line, for tests that signal from outside or start a server to kill it. */
export function temporalCliPath(): string {
  return setting('TEST_TEMPORAL_CLI', 'the Temporal command line');
}

/** Client and worker connections to the development server of this run. Ends with `teardown()`, which leaves the server on. */
export function connectToServer(): Promise<TestWorkflowEnvironment> {
  return TestWorkflowEnvironment.createFromExistingServer(temporalServer());
}

/** A time-skipping server of the suite's own: its clock is one for everything on it. Ends with `teardown()`. */
export async function createTimeSkipping(): Promise<TestWorkflowEnvironment> {
  const path = setting('TEST_TEMPORAL_TEST_SERVER', 'the time-skipping test server');
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
  await addSearchAttributes(env.connection, env.namespace ?? 'default');
  return env;
}
