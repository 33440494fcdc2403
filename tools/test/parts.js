/**
 * The parts of the test run: what a spec's suffix says it needs, where it lives, how long one test may take.
 * Plain CommonJS, because both jest.config.js and the runner read it.
 */
const second = 1000;

/** In the order of a full run: what fails fastest and needs least comes first. */
const parts = [
  { name: 'unit', suffix: 'spec', roots: ['libs', 'apps', 'tools'], timeout: 20 * second },
  { name: 'architecture', suffix: 'arch-spec', roots: ['test/architecture'], timeout: 240 * second },
  { name: 'stack', suffix: 'stack-spec', roots: ['test/stack'], timeout: 180 * second, serial: true },
  {
    name: 'scenarios',
    suffix: 'scenario-spec',
    roots: ['test/scenarios'],
    timeout: 120 * second,
    needs: ['test-server'],
  },
  {
    name: 'integration',
    suffix: 'int-spec',
    roots: ['test/integration'],
    timeout: 60 * second,
    needs: ['postgres'],
  },
  {
    name: 'workflow',
    suffix: 'workflow-spec',
    roots: ['test/workflow'],
    timeout: 120 * second,
    needs: ['test-server', 'temporal'],
  },
  {
    name: 'replay',
    suffix: 'replay-spec',
    roots: ['test/replay'],
    timeout: 120 * second,
    needs: ['test-server'],
  },
  {
    name: 'e2e',
    suffix: 'e2e-spec',
    roots: ['test/e2e'],
    timeout: 180 * second,
    needs: ['postgres', 'temporal'],
    serial: true,
  },
  {
    name: 'browser',
    suffix: 'browser-spec',
    roots: ['test/browser'],
    timeout: 180 * second,
    needs: ['postgres', 'temporal', 'browser'],
    serial: true,
  },
  {
    name: 'faults',
    suffix: 'faults-spec',
    roots: ['test/faults'],
    timeout: 300 * second,
    needs: ['postgres', 'temporal'],
    serial: true,
  },
];

module.exports = { parts };
