import { extname, join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { failureConverterPath } from '@workflows/codec/data-converter';

const LIBS = join(__dirname, '../../libs');

/**
 * Bundles the workflows: the one way for development, tests and the build. From TypeScript it resolves the aliases; the
 * build has already made paths of them.
 */
export function buildWorkflowBundle(
  workflowsPath = join(LIBS, `workflows/workflows${extname(__filename)}`),
): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({
    workflowsPath,
    failureConverterPath,
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        alias: {
          ...config.resolve?.alias,
          '@domain': join(LIBS, 'domain'),
          '@workflows': join(LIBS, 'workflows'),
        },
      },
    }),
  });
}
