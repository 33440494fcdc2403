import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { caseKernel } from '@domain/case/kernel';
import type { Shape } from '@domain/kernel/shape';
import { matterKernel } from '@domain/matter/kernel';
import { phraseOf } from './event-words';

const root = resolve(__dirname, '../../../..');
const catalogues = ['zh-CN', 'en'].map(
  (language) =>
    JSON.parse(readFileSync(join(root, 'locales', language, 'console/events.json'), 'utf8')) as Record<
      string,
      string
    >,
);

/** The kinds of every type of the domain whose name ends in `Event`. */
function kindsOfTheDomain(): string[] {
  const files = readdirSync(join(root, 'libs/domain'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => kindsIn(readFileSync(join(root, 'libs/domain', file), 'utf8')));
}

function kindsIn(text: string): string[] {
  const kinds: string[] = [];
  const source = ts.createSourceFile('', text, ts.ScriptTarget.Latest);
  for (const node of source.statements) {
    const isType = ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node);
    if (!isType || !node.name.text.endsWith('Event')) continue;
    const types = ts.isInterfaceDeclaration(node)
      ? [node]
      : ts.isUnionTypeNode(node.type)
        ? node.type.types
        : [node.type];
    for (const type of types) kinds.push(...kindOf(type));
  }
  return kinds;
}

function kindOf(type: ts.Node): string[] {
  if (!ts.isTypeLiteralNode(type) && !ts.isInterfaceDeclaration(type)) return [];
  return type.members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name) || member.name.text !== 'kind')
      return [];
    const value = member.type && ts.isLiteralTypeNode(member.type) ? member.type.literal : undefined;
    return value && ts.isStringLiteral(value) ? [value.text] : [];
  });
}

/** The values that commands may give to a field, by its name. */
function valuesOf(field: string): Set<string> {
  const values = new Set<string>();
  const look = (name: string, shape: Shape): void => {
    if (shape.is === 'one-of' && name === field) for (const value of shape.values) values.add(value);
    if (shape.is === 'optional' || shape.is === 'own-code') look(name, shape.shape);
    if (shape.is === 'list') look(name, shape.item);
    if (shape.is === 'map') for (const [inner, of] of Object.entries(shape.fields)) look(inner, of);
  };
  for (const { payload } of [...caseKernel.commands.values(), ...matterKernel.commands.values()])
    look('', payload);
  return values;
}

const oneOf = (id: string, ...prefixes: string[]) => ({
  is: 'one-of',
  keys: prefixes.map((prefix) => prefix + id),
  id,
});

describe('the words for events', () => {
  const kinds = kindsOfTheDomain();

  it('know every kind of event of the domain', () => {
    expect(kinds).toEqual(
      expect.arrayContaining(['registered', 'opened', 'notified', 'clock-stopped', 'opined']),
    );
    for (const catalogue of catalogues) expect(kinds.filter((kind) => !catalogue[kind])).toEqual([]);
  });

  it.each([
    ['position', 'position-'],
    ['result', 'result-'],
    ['ruling', 'ruling-'],
    ['colour', 'colour-'],
    ['form', 'form-'],
    ['silence', 'silence-'],
    ['track', 'track-'],
    ['obstacle', 'obstacle-'],
    ['cause', 'cause-'],
    ['code', 'code-'],
  ])('know every value of %s', (field, prefix) => {
    const values = [...valuesOf(field)];
    expect(values.length).toBeGreaterThan(0);
    for (const catalogue of catalogues)
      expect(values.filter((value) => !catalogue[prefix + value])).toEqual([]);
  });

  it('know every reason for which a clock is paused', () => {
    const { pauseClock } = Object.fromEntries(caseKernel.commands);
    const { reason } = (pauseClock!.payload as Extract<Shape, { is: 'map' }>).fields;
    const { values } = reason as Extract<Shape, { is: 'one-of' }>;
    for (const catalogue of catalogues)
      expect(values.filter((value) => !catalogue[`stop-${value}`])).toEqual([]);
  });
});

describe('what an event says', () => {
  it('says otherwise what went otherwise', () => {
    const contacted = (reached: boolean) =>
      phraseOf({ kind: 'contacted', data: { reached, channel: 'phone' } }).key;
    expect([contacted(true), contacted(false)]).toEqual(['contacted', 'contacted.missed']);
    const comment = { text: 'x', visibility: 'internal' };
    expect(phraseOf({ kind: 'commented', data: comment }).key).toBe('commented.internal');
  });

  it('reads facts that lie a level down as its own', () => {
    const obligation = {
      kind: 'triage',
      owner: { as: 'role', id: 'station-head' },
      dueAt: '2026-11-26T13:35+08:00',
    };
    expect(phraseOf({ kind: 'opened', data: { obligation } })).toMatchObject({
      key: 'opened',
      details: [],
      words: {
        obligation: { is: 'one-of', id: 'triage' },
        owner: { is: 'owner', owner: { as: 'role', id: 'station-head' } },
        dueAt: { is: 'moment', id: '2026-11-26T13:35+08:00' },
      },
    });
  });

  it('keeps the text of a proposed result, whatever it is, beside its outcome', () => {
    const data = { reviewed: false, result: 'refused', proposal: { outcome: 'resolved', by: 'gu' } };
    const { details, words } = phraseOf({ kind: 'proposed', data });
    expect(details).toEqual([{ field: 'text', word: { is: 'text', text: 'refused' } }]);
    expect(words.outcome).toMatchObject({ is: 'one-of', id: 'resolved' });
  });

  it('tells of a refusal what the applicant answered to each of the three questions', () => {
    const asked = { otherBusiness: '无', otherNeeds: '想要书面答复', otherProblems: '无' };
    const data = { reviewed: true, proposal: { outcome: 'explained', by: 'gu' }, basis: ['条例'], asked };
    expect(phraseOf({ kind: 'proposed', data }).details.map(({ field }) => field)).toEqual([
      'basis',
      'otherBusiness',
      'otherNeeds',
      'otherProblems',
    ]);
  });

  it('keeps what was written down under its label, and leaves out what says nothing', () => {
    const data = {
      question: '能否办理',
      consult: 'c1',
      basis: { at: 'x' },
      units: [{ unit: 'u1', statutory: true }],
    };
    const { details, words } = phraseOf({ kind: 'consult-opened', data });
    expect(details).toEqual([{ field: 'question', word: { is: 'text', text: '能否办理' } }]);
    expect(words.units).toEqual({ is: 'list', words: [{ is: 'place', id: 'u1' }] });
  });

  it.each([
    ['card', 'card-2', { is: 'said', key: 'card-numbered', words: { number: { is: 'text', text: '2' } } }],
    ['rating', '4', { is: 'said', key: 'rating-level', words: { number: { is: 'text', text: '4' } } }],
    ['matter', 'convened', oneOf('convened', 'notices:matter-', 'events:because-')],
    ['referred', 'labour-team', { is: 'place', id: 'labour-team' }],
    ['lapsed', 'triage', oneOf('triage', 'events:because-', 'events:stop-', 'obligations:', 'outcomes:')],
  ])('tell of a notice (%s) what it is about', (notice, about, word) => {
    const { key, words } = phraseOf({ kind: 'notified', data: { to: { as: 'role' }, notice, about } });
    expect(key).toBe('notified.about');
    expect(words.about).toEqual(word);
  });

  it('tell of a notice alone where what it is about is only an id', () => {
    expect(phraseOf({ kind: 'notified', data: { notice: 'interim', about: '0001.m1' } }).key).toBe(
      'notified',
    );
    expect(phraseOf({ kind: 'notified', data: { notice: 'urged' } }).key).toBe('notified');
  });

  it('tells of a resolution each measure, whom it binds and until when, and what holds meanwhile', () => {
    const measures = [
      { measure: 'm1', unit: 'u1', action: '补办证照', limit: '3wd' },
      { measure: 'm2', unit: 'u2', action: '复查' },
    ];
    const data = { adoption: { by: 'consensus', text: '同意', interim: '先行供水', measures, dissent: [] } };
    const first = { unit: { is: 'place', id: 'u1' }, action: { is: 'text', text: '补办证照' } };
    const second = { unit: { is: 'place', id: 'u2' }, action: { is: 'text', text: '复查' } };
    const told = [
      { is: 'said', key: 'one-measure.limited', words: { ...first, limit: { is: 'limit', id: '3wd' } } },
      { is: 'said', key: 'one-measure', words: second },
    ];
    expect(phraseOf({ kind: 'adopted', data }).details).toEqual([
      { field: 'text', word: { is: 'text', text: '同意' } },
      { field: 'measures', word: { is: 'list', words: told } },
      { field: 'interim', word: { is: 'text', text: '先行供水' } },
    ]);
    for (const catalogue of catalogues)
      for (const key of ['one-measure', 'one-measure.limited', 'detail-measures'])
        expect(catalogue[key]).toBeTruthy();
  });
});
