import { runTool } from './program';
import { filesOf, ProbeTree, type Probe } from './probe-tree';

/** What the probes import, so that only the rule under test can object. */
const ground = {
  'libs/domain/case/clock.ts': 'export const clock = 1;\n',
  'libs/domain/case/clock.contract.ts': "import { z } from 'zod';\nexport const clockShape = z.number();\n",
  'libs/workflows/messages.ts': 'export const message = 1;\n',
  'libs/workflows/case.workflow.ts': 'export const workflow = 1;\n',
  'libs/activities/note.activities.ts': 'export interface Note { text: string }\nexport const note = 1;\n',
  'libs/ledger/event.entity.ts': 'export const event = 1;\n',
  'apps/api/config.ts': 'export const config = 1;\n',
  'apps/worker/config.ts': 'export const config = 1;\n',
  'tools/tool.ts': 'export const tool = 1;\n',
  'apps/web/console/features/queue/queue.ts': 'export const queue = 1;\n',
  'apps/web/console/pages/queue.page.tsx': 'export const page = 1;\n',
};

const probe = (rule: string, why: string, file: string, imported: string): Probe => ({
  ...{ rule, why, file },
  code: `import * as planted from '${imported}';\nexport const used = planted;\n`,
});

const probes: Probe[] = [
  probe('no-app-imports-another', 'API and worker', 'apps/api/p1.ts', '../worker/config'),
  probe('product-without-tools', 'a tool', 'libs/ledger/p1.ts', '../../tools/tool'),
  probe('domain-imports-domain', 'the ledger', 'libs/domain/p1.ts', '@ledger/event.entity'),
  probe('domain-imports-domain', 'a workflow', 'libs/domain/p2.ts', '@workflows/messages'),
  probe('domain-imports-domain', 'an activity', 'libs/domain/p3.ts', '@activities/note.activities'),
  probe('domain-uses-no-package', 'zod outside a contract', 'libs/domain/p4.ts', 'zod'),
  probe('domain-uses-no-package', 'a Node module', 'libs/domain/p5.ts', 'node:fs'),
  probe('contracts-use-zod', 'a package that is not zod', 'libs/domain/p6.contract.ts', 'rxjs'),
  probe('workflows-without-contracts', 'from the core', 'libs/domain/p7.ts', './case/clock.contract'),
  probe(
    'workflows-without-contracts',
    'from a workflow',
    'libs/workflows/p1.ts',
    '@domain/case/clock.contract',
  ),
  probe('workflows-import-domain', 'the ledger', 'libs/workflows/p2.ts', '@ledger/event.entity'),
  probe(
    'workflows-import-activity-types',
    'activity code',
    'libs/workflows/p3.ts',
    '@activities/note.activities',
  ),
  probe('workflows-use-temporal', 'the client', 'libs/workflows/p4.ts', '@temporalio/client'),
  probe('workflows-use-temporal', 'Nest', 'libs/workflows/p5.ts', '@nestjs/common'),
  probe('activities-import-ports', 'the ledger', 'libs/activities/p1.ts', '@ledger/event.entity'),
  probe('activities-import-ports', 'a workflow', 'libs/activities/p2.ts', '@workflows/messages'),
  probe('activities-use-temporal', 'pg', 'libs/activities/p3.ts', 'pg'),
  probe('ledger-imports-domain', 'an activity', 'libs/ledger/p2.ts', '@activities/note.activities'),
  probe('ledger-imports-domain', 'a workflow', 'libs/ledger/p3.ts', '@workflows/messages'),
  probe('api-imports', 'an activity', 'apps/api/p2.ts', '@activities/note.activities'),
  probe('api-imports', 'a workflow', 'apps/api/p3.ts', '@workflows/case.workflow'),
  probe('worker-loads-workflows-by-path', 'a workflow', 'apps/worker/p1.ts', '@workflows/case.workflow'),
  probe('web-imports-domain', 'the ledger', 'apps/web/console/p1.ts', '@ledger/event.entity'),
  probe('features-apart', 'a feature', 'apps/web/console/features/case/p1.ts', '../queue/queue'),
  probe('features-below-pages', 'a page', 'apps/web/console/elements/p1.ts', '../pages/queue.page'),
  probe('citizens-apart', 'the console', 'apps/web/citizens/p1.ts', '../console/features/queue/queue'),
  probe('citizens-apart', 'the console’s components', 'apps/web/citizens/p2.ts', 'antd'),
  probe('no-unresolvable', 'a file that is not there', 'libs/ledger/p4.ts', './nowhere'),
  probe('no-undeclared-package', 'a package of a package', 'apps/api/p4.ts', 'body-parser'),
  probe('no-dev-package-in-product', 'a test tool', 'apps/api/p5.ts', 'fast-check'),
  probe('no-cycles', 'a file that imports itself by another', 'libs/ledger/p5.ts', './p5-back'),
];

const cycle = { 'libs/ledger/p5-back.ts': "import { used } from './p5';\nexport const back = used;\n" };

/** What the rules must leave alone. */
const allowed = {
  'libs/domain/ok.ts': "import { clock } from './case/clock';\nexport const ok = clock;\n",
  'libs/workflows/ok.ts':
    "import { sleep } from '@temporalio/workflow';\nimport { clock } from '@domain/case/clock';\n" +
    "import type { Note } from '@activities/note.activities';\nexport const ok: Array<Note | typeof sleep | typeof clock> = [];\n",
  'apps/api/ok.ts':
    "import { message } from '@workflows/messages';\nimport { event } from '@ledger/event.entity';\nexport const ok = [message, event];\n",
};

interface Cruise {
  summary: {
    ruleSetUsed: { forbidden: Array<{ name: string }> };
    violations: Array<{ from: string; rule: { name: string }; cycle?: Array<{ name: string }> }>;
  };
}

describe('who may import whom', () => {
  const tree = new ProbeTree({ ...ground, ...filesOf(probes), ...cycle, ...allowed });
  const broken = new Map<string, string[]>();
  let rules: string[] = [];
  afterAll(() => tree.remove());

  beforeAll(async () => {
    const args = ['apps', 'libs', 'tools', '--output-type', 'json'];
    const { output } = await runTool('dependency-cruiser', 'bin/dependency-cruise.mjs', args, tree.folder);
    const { violations, ruleSetUsed } = (JSON.parse(output) as Cruise).summary;
    rules = ruleSetUsed.forbidden.map(({ name }) => name);
    for (const { from, rule, cycle = [] } of violations) {
      // A cycle is told once, from any of its files.
      for (const file of new Set([from, ...cycle.map(({ name }) => name)])) {
        broken.set(file, [...(broken.get(file) ?? []), rule.name]);
      }
    }
  });

  it.each(probes)('$rule catches $why', ({ rule, file }) => {
    expect(broken.get(file)).toContain(rule);
  });

  it.each(Object.keys({ ...ground, ...allowed }))('%s is left alone', (file) => {
    expect(broken.get(file)).toBeUndefined();
  });

  it('has a probe for every rule', () => {
    expect(rules).not.toEqual([]);
    const proven = new Set(probes.map(({ rule }) => rule));
    expect(rules.filter((name) => !proven.has(name))).toEqual([]);
  });
});
