import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shape } from '@domain/kernel/shape';
import { fieldKeys } from '@domain/kernel/field-keys';
import { CASE_COMMANDS, MATTER_COMMANDS } from '../commands/command-catalogue';
import { CATALOGUES } from '../language/catalogues';
import { LANGUAGES } from '../language/language';
import document from '../openapi/openapi.json';
import { fieldLabel, formOf } from './field-label';
import { problemOf } from './problem';

const root = join(__dirname, '../../..');
type Node = Readonly<Record<string, unknown>>;
interface Field {
  readonly form: string;
  readonly path: string;
}

/** Every field that may be wrong in the payload of a command. */
function fieldsOf(form: string, shape: Shape, path = ''): Field[] {
  if (shape.is === 'optional' || shape.is === 'own-code') return fieldsOf(form, shape.shape, path);
  if (shape.is === 'list') return [{ form, path }, ...fieldsOf(form, shape.item, `${path}.0`)];
  if (shape.is !== 'map') return [{ form, path }];
  const inner = Object.entries(shape.fields).flatMap(([name, one]) =>
    fieldsOf(form, one, path === '' ? name : `${path}.${name}`),
  );
  return path === '' ? inner : [{ form, path }, ...inner];
}

const resolved = (node: Node): Node =>
  typeof node.$ref === 'string'
    ? node.$ref
        .split('/')
        .slice(1)
        .reduce<Node>((at, step) => at[step] as Node, document)
    : node;

/** Every field of a schema of the OpenAPI document. */
function fieldsIn(form: string, node: Node, path = ''): Field[] {
  const { anyOf = [], items, properties = {} } = resolved(node) as Record<string, never>;
  return [
    ...(anyOf as Node[]).flatMap((one) => fieldsIn(form, one, path)),
    ...(items ? fieldsIn(form, items, `${path}.0`) : []),
    ...Object.entries(properties as Record<string, Node>).flatMap(([name, one]) => {
      const at = path === '' ? name : `${path}.${name}`;
      return [{ form, path: at }, ...fieldsIn(form, one, at)];
    }),
  ];
}

/** Everything that a request to the API may say: its parameters and the fields of its body. */
const asked = Object.entries(document.paths as Node).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, Node>).flatMap(([method, operation]) => {
    const form = formOf({ method: method.toUpperCase(), path });
    const { parameters = [], requestBody } = operation as {
      parameters?: Node[];
      requestBody?: { content: Record<string, { schema: Node }> };
    };
    const named = parameters
      .map((one) => resolved(one) as { name: string; in: string })
      .map(({ name, in: where }) => (where === 'header' ? name.toLowerCase() : name));
    const bodies = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema);
    return [...named.map((name) => ({ form, path: name })), ...bodies.flatMap((one) => fieldsIn(form, one))];
  }),
);
const payloads = [...CASE_COMMANDS, ...MATTER_COMMANDS].flatMap(({ name, payload }) =>
  fieldsOf(name, payload),
);

/** The fields that the sources name when they refuse. */
const refused = ['libs/domain', 'apps/api'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .flatMap((source) => [
      ...source.matchAll(
        /(?:refuse\('[A-Z_.]+', |invalid\(|refused\(|code: '[A-Z_.]+', field: )'([\w.-]+)'/g,
      ),
    ])
    .map((match) => match[1]!),
);

describe.each(LANGUAGES)('what a field is called in %s', (language) => {
  const unnamed = (fields: readonly Field[]) =>
    fields.filter(({ form, path }) => fieldLabel(form, path, language) === undefined);

  it('is known of every field of every command', () => {
    expect(payloads.length).toBeGreaterThan(150);
    expect(unnamed(payloads)).toEqual([]);
  });

  it('is known of everything that a request may say', () => {
    expect(asked.length).toBeGreaterThan(150);
    expect(unnamed(asked)).toEqual([]);
  });

  it('is known of every field that a refusal names', () => {
    const forms = [...new Set([...payloads, ...asked].map(({ form }) => form))];
    expect(refused.length).toBeGreaterThan(40);
    const nameless = refused.filter((path) => forms.every((form) => !fieldLabel(form, path, language)));
    expect(nameless).toEqual([]);
  });

  it('is the label of the form, never the key', () => {
    const refusal = { code: 'CASE.INVALID', field: 'applicant.name', rule: 'text' };
    const { detail, field } = problemOf(refusal, language, 'register');
    expect(field).toBe('applicant.name');
    expect(detail).toContain(CATALOGUES[language].fields['register.applicant.name']);
    expect(detail).not.toContain('applicant.name');
  });

  it('is the name of the clause within a policy', () => {
    const clause = CATALOGUES[language].clauses['limits.triage'];
    const { detail } = problemOf(
      { code: 'POLICY.INVALID', field: 'policy.limits.triage' },
      language,
      'policies',
    );
    expect(detail).toContain(clause);
  });

  it('is left out of the sentence for a field that nobody knows', () => {
    const refusal = { code: 'CASE.INVALID', field: 'applicant.shoeSize', rule: 'unknown-field' };
    expect(problemOf(refusal, language, 'register').detail).not.toContain('shoeSize');
  });
});

it('the catalogue of fields names nothing that nobody asks for', () => {
  const used = new Set([...payloads, ...asked].flatMap(({ form, path }) => fieldKeys(form, path)));
  const idle = Object.keys(CATALOGUES['zh-CN'].fields).filter((key) => !used.has(key));
  expect(idle).toEqual([]);
});
