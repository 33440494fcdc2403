const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { parts } = require('./tools/test/parts.js');

/** ES modules only; jest cannot require() them, so they are compiled like our own files. */
const esmOnly = [
  'jose',
  'oauth4webapi',
  'postal-mime',
  'uint8array-extras',
  'file-type',
  'strtok3',
  'token-types',
  '@tokenizer',
  '@borewit',
];

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j)sx?$': '@swc/jest' },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '^@(domain|workflows|activities|ledger)/(.*)$': '<rootDir>/libs/$1/$2',
    // Their packages name no entry for require().
    '^file-type$': '<rootDir>/node_modules/file-type/index.js',
    '^strtok3$': '<rootDir>/node_modules/strtok3/lib/index.js',
  },
};

const servers = {
  globalSetup: '<rootDir>/test/support/servers.setup.ts',
  globalTeardown: '<rootDir>/test/support/servers.teardown.ts',
};

const project = ({ name, suffix, roots, needs }) => ({
  ...shared,
  ...(needs && servers),
  displayName: name,
  testMatch: [`**/*.${suffix}.ts`],
  roots: roots.map((root) => join(__dirname, root)).filter(existsSync),
});

module.exports = {
  projects: parts.map(project).filter(({ roots }) => roots.length > 0),
  // jest heeds no time limit of a project; the runner gives each part its own.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/tools/test/tally.reporter.js'],
};
