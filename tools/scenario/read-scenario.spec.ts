import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readScenario } from './read-scenario';

const GOOD = `scenario: one
title: 一
policy: { inherits: zhanyi, limits: { triage: 2wh } }
versions: { 2: { warnings: [3wd] } }
hall: { id: hall, defaultUnit: front }
people:
  clerk: { role: clerk }
  vice: { role: deputy }
steps:
  - at: 2026-03-02 10:00
    by: clerk
    do: register
    with: { channel: window, applicant: { name: 甲, kind: person }, matter: { title: 事, detail: 细 } }
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenario-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of a file that reads so, from the line on. */
function complaint(text: string): string {
  const file = join(folder, 'one.yaml');
  writeFileSync(file, text);
  try {
    readScenario(file);
    return '';
  } catch (error) {
    return (error as Error).message.slice(file.length);
  }
}

describe('a scenario file', () => {
  it('is read', () => {
    expect(complaint(GOOD)).toBe('');
  });

  it.each([
    ['a moment that does not exist', '2026-03-02 10:00', '2026-02-30 10:00', /^:10: steps.0.at: a moment/],
    ['an unknown profile', 'inherits: zhanyi', 'inherits: nowhere', /^:3: .*unknown profile nowhere/],
    ['an unknown field of the policy', 'triage: 2wh', 'tryage: 2wh', /^:3: .*limits: Unrecognized key/],
    ['a limit that is none', 'triage: 2wh', 'triage: soon', /^:3: .*limits.triage: a limit/],
    ['a wrong version of the policy', 'warnings: [3wd]', 'warnings: 3wd', /^:4: .*warnings: /],
    ['an unknown role', 'role: deputy', 'role: boss', /^:8: people.vice.role: /],
    ['an unknown person', 'by: clerk', 'by: nobody', /^:11: unknown person nobody/],
    ['an unknown command', 'do: register', 'do: enlist', /^:12: unknown command enlist/],
    [
      'an unknown field of a payload',
      'detail: 细',
      'detail: 细, more: 多',
      /^:13: unknown field matter.more/,
    ],
    ['an unknown field of a step', 'do: register', 'does: register', /^:12: steps.0: Unrecognized key/],
    ['text that is no YAML', 'title: 一', 'title: [', /^:\d+: /],
    [
      'two things in one step',
      'do: register',
      'do: register\n    publishHolidays: { year: 2027, days: [] }',
      /^:13: /,
    ],
  ])('with %s is refused with its line', (_, good, bad, expected) => {
    expect(complaint(GOOD.replace(good, bad))).toMatch(expected);
  });

  it('that is not there is refused by its name', () => {
    expect(() => readScenario(join(folder, 'none.yaml'))).toThrow(/none\.yaml:1: ENOENT/);
  });
});
