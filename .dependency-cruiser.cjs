/**
 * Who may import whom. Every rule carries its reason; each is proven by a planted violation in
 * test/architecture, so a rule that no longer bites is noticed.
 */
const libs = (...names) => `^libs/(${names.join('|')})/`;
const specs = '[.-]spec\\.ts$';

/** Code of `from` may use of our own code only what `to` matches. */
const only = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: specs },
  to: { path: '^(apps|libs|tools|test)/', pathNot: to },
});

/** Packages and Node modules that `from` may use; everything else is forbidden. */
const packages = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: [specs, ...(allowed.exceptIn ?? [])] },
  to: {
    dependencyTypes: [
      'npm',
      'npm-dev',
      'npm-optional',
      'npm-peer',
      'npm-no-pkg',
      'core',
      'unknown',
      'undetermined',
    ],
    pathNot: allowed.paths.map((path) => `(^|/)node_modules/${path}/`),
  },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Files that need each other can only be understood and tested together: move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-app-imports-another',
      comment: 'Apps are started and replaced apart: what two of them need belongs into libs/.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: specs },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'product-without-tools',
      comment: 'tools/ and test/ are not in the image: the product cannot need them.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: specs },
      to: { path: '^(tools|test)/' },
    },
    only(
      'domain-imports-domain',
      'The core is pure and runs everywhere: it knows nothing of workflows, activities, ledger or apps.',
      libs('domain'),
      libs('domain'),
    ),
    only(
      'workflows-import-domain',
      'A workflow is the core made durable: of activities it knows the types alone, of the ledger nothing.',
      libs('workflows'),
      libs('domain', 'workflows', 'activities'),
    ),
    {
      name: 'workflows-import-activity-types',
      comment: 'Activity code in the workflow bundle drags its packages into the sandbox: use `import type`.',
      severity: 'error',
      from: { path: libs('workflows'), pathNot: specs },
      to: { path: libs('activities'), dependencyTypesNot: ['type-only'] },
    },
    only(
      'activities-import-ports',
      'An activity takes what it needs as a port (an interface): the worker plugs the ledger in.',
      libs('activities'),
      libs('domain', 'activities'),
    ),
    only(
      'ledger-imports-domain',
      'The ledger records what the core has decided and implements ports; it starts no workflow and knows no app.',
      libs('ledger'),
      [libs('domain', 'ledger'), '^libs/activities/[^/]+[.]port\\.ts$'],
    ),
    only(
      'api-imports',
      'The API reads the ledger and talks to workflows by their messages; it runs no activity.',
      '^apps/api/',
      [
        libs('domain', 'ledger'),
        '^libs/workflows/(messages|codec)(/|\\.)',
        '^libs/workflows/.*[.]messages\\.ts$',
        '^apps/api/',
      ],
    ),
    only(
      'web-imports-domain',
      'The pages know the core and the API by its generated types: everything else stays on the server.',
      '^apps/web/',
      [libs('domain'), '^apps/web/'],
    ),
    {
      name: 'features-apart',
      comment:
        'A feature that needs another is one feature with it: let the page compose them, or move what both show to elements/.',
      severity: 'error',
      from: { path: '^apps/web/console/features/([^/]+)/' },
      to: { path: '^apps/web/console/features/', pathNot: '^apps/web/console/features/$1/' },
    },
    {
      name: 'features-below-pages',
      comment:
        'Pages compose features, and not the other way round; what several need is smaller than any of them.',
      severity: 'error',
      from: { path: '^apps/web/console/(features|elements|forms|shell)/' },
      to: { path: '^apps/web/console/pages/' },
    },
    {
      name: 'citizens-apart',
      comment: 'Citizens load their own small bundle: of the staff console nothing belongs in it.',
      severity: 'error',
      from: { path: '^apps/web/(citizens|api|words)/' },
      to: { path: '^apps/web/console/|node_modules/(antd|@ant-design|echarts|@xyflow)/' },
    },
    {
      name: 'worker-loads-workflows-by-path',
      comment:
        'Workflow code runs in the sandbox alone: the worker gives its path to the bundler and imports only messages and the codec.',
      severity: 'error',
      from: { path: '^apps/worker/', pathNot: specs },
      to: { path: '^libs/workflows/.*[.]workflow\\.ts$|^libs/workflows/workflows\\.ts$' },
    },
    packages(
      'domain-uses-no-package',
      'Every package in the core is a package in every workflow, cached in memory thousands of times. Shapes go into *.contract.ts with zod.',
      libs('domain'),
      { paths: [], exceptIn: ['\\.contract\\.ts$'] },
    ),
    packages(
      'contracts-use-zod',
      'A contract describes a shape: zod and nothing else.',
      `${libs('domain')}.*\\.contract\\.ts$`,
      {
        paths: ['zod'],
      },
    ),
    {
      name: 'workflows-without-contracts',
      comment: 'zod costs every cached workflow its memory: the edges check shapes, the core checks meaning.',
      severity: 'error',
      from: { path: [libs('workflows'), `${libs('domain')}.*(?<!\\.contract)\\.ts$`], pathNot: specs },
      to: { path: '\\.contract\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    packages(
      'workflows-use-temporal',
      'What a workflow imports runs in the sandbox: only the SDK is made for it.',
      libs('workflows'),
      { paths: ['@temporalio/(workflow|common)'], exceptIn: ['^libs/workflows/codec/'] },
    ),
    packages(
      'activities-use-temporal',
      'An activity reaches the outside through its ports; a package of its own would hide what it depends on.',
      libs('activities'),
      { paths: ['@temporalio/(activity|common)'] },
    ),
    {
      name: 'no-undeclared-package',
      comment:
        'It is installed only because another package needs it, and gone when that one changes: add it to package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-package-in-product',
      comment: 'The image is installed without development packages: move it to dependencies.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [specs, '^apps/web/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'The file or package does not exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
    exclude: { path: '^(dist|coverage|\\.data|\\.cache)/' },
  },
};
