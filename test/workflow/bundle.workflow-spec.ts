import { builtinModules } from 'node:module';
import { buildWorkflowBundle } from '../../apps/worker/workflow-bundle';

/** Every file that webpack has put into the bundle, as it names them in the code. */
async function filesInBundle(): Promise<string[]> {
  const { code } = await buildWorkflowBundle();
  return [...code.matchAll(/^\/\*\*\*\/ "([^"]+)"/gm)].map(([, file]) => file!);
}

const MAY = [
  /^\.\/libs\/domain\//,
  /^\.\/libs\/workflows\/[^/]+$/,
  // It goes through the codec like any payload, so it stands there; the codec itself stays outside.
  /^\.\/libs\/workflows\/codec\/failure-converter\.ts$/,
  /^\.\/node_modules\/@temporalio\/(workflow|common)\//,
  // What the SDK itself needs.
  /^\.\/node_modules\/(ms|long|nexus-rpc)\//,
  /^__temporal_custom_payload_converter/,
  // The empty stand-in for a module that is left out.
  /^\?/,
];

describe('the workflow bundle', () => {
  let files: string[];
  beforeAll(async () => {
    files = await filesInBundle();
  }, 60_000);

  it('holds the core and the shell', () => {
    expect(files).toContain('./libs/domain/case/kernel.ts');
    expect(files).toContain('./libs/workflows/case.workflow.ts');
  });

  it('holds nothing else: no zod, Nest, TypeORM or activity', () => {
    expect(files.filter((file) => !MAY.some((allowed) => allowed.test(file)))).toEqual([]);
    expect(files.filter((file) => /\.contract\./.test(file))).toEqual([]);
  });

  it('holds no module of Node', () => {
    const node = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
    expect(files.filter((file) => node.has(file) || file.startsWith('external '))).toEqual([]);
  });
});
