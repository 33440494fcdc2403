import fc from 'fast-check';
import { caseKernel } from '../case/kernel';
import { matterKernel } from '../matter/kernel';
import { jsonSchemaOf, zodOf } from './shape.contract';
import {
  checkShape,
  date,
  dayLimit,
  flag,
  integer,
  limit,
  list,
  map,
  moment,
  oneOf,
  type Shape,
} from './shape';
import { newId, optional, ownCode, person, policyVersion, text, unit, unitOrApplicant } from './shape';

const everyLeaf: Shape[] = [
  text(),
  oneOf('a', 'b'),
  flag(),
  integer(1, 5),
  date(),
  moment(),
  limit(),
  dayLimit(),
  unit(),
  unitOrApplicant(),
  person(),
  policyVersion(),
  newId('visit'),
  ownCode('EXTENSION.NOTICE_MISSING', text()),
  optional(dayLimit()),
];
const nested = map({ items: list(map({ name: text(), primary: optional(flag()) })), on: optional(date()) });

const nearMisses = fc.constantFrom<unknown>(
  ...[
    '',
    ' ',
    'a',
    'b',
    'c',
    '3wd',
    '7nd',
    '4wh',
    '3 wd',
    '-1wd',
    '2026-02-29',
    '2026-11-25',
    '2026-11-25 09:30',
  ],
  ...[
    '2026-11-25T09:30+08:00',
    '2026-11-25T24:00',
    'r1',
    '-r',
    '王芳',
    'x'.repeat(4001),
    null,
    undefined,
    [],
    {},
  ],
  ...[0, 1, 5, 6, 1.5, -1, true, false],
);
const value = fc.oneof(nearMisses, fc.anything({ maxDepth: 2 }), fc.string());

describe('the zod schema of a shape', () => {
  it.each(everyLeaf.map((shape) => [shape.is, shape]))('accepts what the core accepts: %s', (_is, shape) => {
    const schema = zodOf(shape as Shape);
    fc.assert(
      fc.property(value, (given) => {
        expect(schema.safeParse(given).success).toBe(checkShape(shape as Shape, given) === undefined);
      }),
    );
  });

  it('accepts what the core accepts of a map with lists', () => {
    const item = fc.record({ name: nearMisses, primary: nearMisses }, { requiredKeys: [] });
    const payload = fc.record(
      { items: fc.oneof(fc.array(item), value), on: nearMisses, stray: nearMisses },
      { requiredKeys: [] },
    );
    const schema = zodOf(nested);
    fc.assert(
      fc.property(payload, (given) => {
        expect(schema.safeParse(given).success).toBe(checkShape(nested, given) === undefined);
      }),
    );
  });

  it('gives JSON Schema for every command, with the fields that may be left out left out of `required`', () => {
    for (const [, spec] of [...caseKernel.commands, ...matterKernel.commands]) {
      expect(jsonSchemaOf(spec.payload)).toMatchObject({ type: 'object', additionalProperties: false });
    }
    const schema = jsonSchemaOf(caseKernel.commands.get('requestExtension')!.payload);
    expect(schema.required).toEqual(['days', 'reason']);
    expect(JSON.stringify(schema)).not.toContain('null');
  });
});
