import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * What the compiler cannot see. Type-aware, because the costliest mistake here is a promise that nobody
 * awaits. Every rule of our own says why and what to do instead; each is proven by a planted violation in
 * test/architecture.
 */

/** The core runs inside workflows and in browsers alike: what it does may depend on its arguments alone. */
const outsideWorld = [
  [
    'Date.now()',
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'the moment is an argument',
  ],
  [
    'new Date() without an argument',
    "NewExpression[callee.name='Date'][arguments.length=0]",
    'the moment is an argument',
  ],
  [
    'Math.random()',
    "MemberExpression[object.name='Math'][property.name='random']",
    'ids and chances are arguments',
  ],
].map(([what, selector, instead]) => ({ selector, message: `${what} makes a replay differ: ${instead}.` }));

const asynchronous = [':function[async=true]', 'AwaitExpression', "NewExpression[callee.name='Promise']"].map(
  (selector) => ({
    selector,
    message: 'The core is synchronous: update validators run it, and they cannot wait. Do it in an activity.',
  }),
);

/** Read in the machine's zone, these differ between a worker here and one elsewhere. */
const localTime = {
  selector:
    'MemberExpression[property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds)$/], ' +
    'MemberExpression[property.name=/^(toLocale(Date|Time)?String|getTimezoneOffset|toDateString|toTimeString)$/]',
  message: 'Local time depends on where the process runs: use the UTC methods or libs/domain/calendar.',
};

const globals = [
  'process',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'fetch',
  'performance',
  'crypto',
  'Buffer',
];
const forbiddenGlobals = globals.map((name) => ({
  name,
  message:
    'Not there in every place where this code runs, or different on replay: take the value as an argument.',
}));

const nodeBuiltins = {
  patterns: [
    {
      regex:
        '^node:|^(fs|path|os|crypto|child_process|net|http|https|stream|util|events|worker_threads)(/|$)',
      message: 'Workflow code runs in a sandbox without Node: do it in an activity.',
    },
  ],
};

const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message:
    "Settings are read once, in the app's config.ts, which lists all that is wrong: take them from there.",
};

const moduleState = {
  selector: 'Program > VariableDeclaration[kind="let"], Program > ExportNamedDeclaration > [kind="let"]',
  message: 'All cases in a worker share the modules: keep state in the workflow.',
};

/** Every word on a page comes from the catalogues, or the other language cannot have it. */
const wordsInCode = [
  'JSXText[value=/[\\p{L}]{2,}/u]',
  'Literal[value=/[\\u3400-\\u9fff]/]',
  'TemplateElement[value.raw=/[\\u3400-\\u9fff]/]',
  'JSXAttribute[name.name=/^(title|label|placeholder|alt|aria-label|description)$/] > Literal[value=/[\\p{L}]{2,}/u]',
].map((selector) => ({
  selector,
  message: 'Text stands in locales/, in both languages: take it from there with t().',
}));

/** antd's own button that empties a field has no name that a screen reader could say. */
const namelessClear = {
  selector: 'JSXAttribute[name.name="allowClear"][value=null]',
  message: 'Give it useClear() of elements/use-clear: by itself the button has no name.',
};

const sizes = (lines, functionLines) => ({
  'max-lines': ['error', { max: lines }],
  'max-lines-per-function': ['error', { max: functionLines, skipBlankLines: true, skipComments: true }],
});

export default tseslint.config(
  { ignores: ['dist/', '.data/', '.cache/', 'coverage/', 'node_modules/', 'apps/web/api/schema.d.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    // Where a rule is in the way, the code is mended, or the rule: nothing is silenced in place.
    linterOptions: { noInlineConfig: true },
    rules: {
      ...sizes(300, 40),
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', environment],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Payloads cross generic borders; an assertion there says what the reader cannot infer.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Handlers of a framework may be async without awaiting; their type demands a promise.
      '@typescript-eslint/require-await': 'off',
      // A fire-and-forget call is written `void call()`, so that a reader sees it is meant.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
    },
  },
  {
    // Nest reads the classes of constructor parameters at run time; as type imports they would be gone.
    files: ['apps/**/*.ts', 'libs/ledger/**/*.entity.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', environment, namelessClear, ...wordsInCode],
      // Where a person has just asked for a form, its first field is where they want to be.
      'jsx-a11y/no-autofocus': 'off',
      // What is wider than the screen and has nothing in it to tab to could not be scrolled without a mouse.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'tabpanel'] }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...outsideWorld, ...asynchronous, localTime],
      'no-restricted-globals': ['error', ...forbiddenGlobals],
      'no-restricted-imports': ['error', nodeBuiltins],
    },
  },
  {
    files: ['libs/workflows/**/*.ts'],
    ignores: ['**/*.spec.ts', 'libs/workflows/codec/**'],
    rules: {
      'no-restricted-syntax': ['error', localTime, environment, moduleState],
      'no-restricted-globals': ['error', ...forbiddenGlobals.filter(({ name }) => !name.startsWith('set'))],
      'no-restricted-imports': ['error', nodeBuiltins],
    },
  },
  {
    files: ['apps/web/console/**/*.tsx'],
    ignores: ['apps/web/console/elements/date-picker.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'antd',
              importNames: ['DatePicker'],
              message:
                'Take it from elements/date-picker: there it has the names of days and months, and its button.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/*/config.ts', 'tools/**/*.ts', 'test/**/*.ts', '**/*spec.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*spec.ts', 'test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      // What comes back over HTTP or from the database is checked by the expectations themselves.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);
