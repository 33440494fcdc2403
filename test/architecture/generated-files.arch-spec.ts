import { runScript } from './program';

describe('generated files', () => {
  // In a process of its own: the formatter is loaded in a way that the test runner does not know.
  it('are what the code makes them', async () => {
    const { code, output } = await runScript('tools/docs/generate.ts', ['--check']);
    expect({ code, output }).toEqual({ code: 0, output: '' });
  });
});
