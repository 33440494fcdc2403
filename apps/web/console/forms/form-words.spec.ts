import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseKernel } from '@domain/case/kernel';
import type { Shape } from '@domain/kernel/shape';
import { valueKeys } from '@domain/kernel/field-keys';
import { matterKernel } from '@domain/matter/kernel';
import { HINTED, hintOf } from './field-hints';

type Words = Readonly<Record<string, string>>;
const wordsIn = (language: string): Words =>
  JSON.parse(
    readFileSync(join(__dirname, `../../../../locales/${language}/console/forms.json`), 'utf8'),
  ) as Words;

interface Needed {
  readonly command: string;
  readonly field: string;
  readonly values: readonly string[];
}

/** Every field that a form shows, with the fixed values it may have. */
function fieldsOf(command: string, shape: Shape, field = ''): Needed[] {
  if (shape.is === 'optional' || shape.is === 'own-code') return fieldsOf(command, shape.shape, field);
  if (shape.is === 'map') {
    const inner = Object.entries(shape.fields).flatMap(([name, one]) =>
      fieldsOf(command, one, field === '' ? name : `${field}.${name}`),
    );
    return field === '' ? inner : [{ command, field, values: [] }, ...inner];
  }
  if (shape.is === 'list') {
    const rows = fieldsOf(command, shape.item, field).filter(
      (one) => one.field !== field || one.values.length,
    );
    return [{ command, field, values: [] }, ...rows];
  }
  const values = shape.is === 'one-of' ? shape.values : shape.is === 'text' ? (shape.usual ?? []) : [];
  return [{ command, field, values }];
}

const commands = [...caseKernel.commands, ...matterKernel.commands] as [string, { payload: Shape }][];
const needed = commands.flatMap(([name, { payload }]) => fieldsOf(name, payload));

/** A flag that must be answered is asked with words for both answers. */
const flagsOf = (command: string, shape: Shape, field = ''): string[] => {
  if (shape.is === 'flag') return [field];
  if (shape.is === 'own-code') return flagsOf(command, shape.shape, field);
  if (shape.is === 'list') return flagsOf(command, shape.item, field);
  if (shape.is !== 'map') return [];
  return Object.entries(shape.fields).flatMap(([name, one]) =>
    flagsOf(command, one, field === '' ? name : `${field}.${name}`),
  );
};

describe.each(['zh-CN', 'en'])('the words of the forms in %s', (language) => {
  const words = wordsIn(language);
  const isSaid = (keys: readonly string[]) => keys.some((key) => Object.hasOwn(words, key));

  it('name every value that can be chosen', () => {
    const unsaid = needed.flatMap(({ command, field, values }) =>
      values
        .filter((value) => !isSaid(valueKeys(command, field, value)))
        .map((value) => [command, field, value]),
    );
    expect(unsaid).toEqual([]);
  });

  it('say both answers of every question', () => {
    const unsaid = commands.flatMap(([name, { payload }]) =>
      flagsOf(name, payload).filter(
        (field) => !['true', 'false'].every((answer) => isSaid(valueKeys(name, field, answer))),
      ),
    );
    expect(unsaid).toEqual([]);
  });

  it('say where it comes from what a field says by itself', () => {
    const hinted = needed.map((one) => ({ ...one, ...hintOf(one.command, one.field) }));
    const asked = hinted.flatMap(({ command, field, from, follows }) => [
      ...(from === 'later' ? [`left-out.${command}.${field}`] : []),
      ...(follows ? [`implied.${command}.${field}`] : []),
    ]);
    expect(asked.filter((key) => !isSaid([key]))).toEqual([]);
    const fields = needed.map(({ command, field }) => `${command}.${field}`);
    const named = Object.keys(words).flatMap((key) => /^(?:left-out|implied)\.(.+)$/.exec(key)?.[1] ?? []);
    expect(named.filter((field) => !fields.includes(field))).toEqual([]);
  });

  it('name nothing that no command has', () => {
    const used = new Set([
      ...needed.flatMap(({ command, field, values }) => [
        ...values.flatMap((value) => valueKeys(command, field, value)),
      ]),
      ...commands.flatMap(([name, { payload }]) =>
        flagsOf(name, payload).flatMap((field) => [
          ...valueKeys(name, field, 'true'),
          ...valueKeys(name, field, 'false'),
        ]),
      ),
      ...[1, 2, 3, 4, 5].map((level) => `value.level.${level}`),
    ]);
    const named = Object.keys(words).filter((key) => /^value\./.test(key));
    expect(named.filter((key) => !used.has(key))).toEqual([]);
  });
});

it('hints are of fields that exist', () => {
  const known = new Set(needed.map(({ command, field }) => `${command}.${field}`));
  expect(HINTED.filter((hint) => !known.has(hint))).toEqual([]);
});
