import { z } from 'zod';
import { checkShape, type Shape } from './shape';

type Leaf = Exclude<Shape, { is: 'list' | 'map' | 'optional' | 'own-code' }>;
type Description = Readonly<Record<string, unknown>>;

/** JSON Schema keywords of the leaves that are texts; what they name is said in words. */
function describe(shape: Leaf): Description {
  const identifier = { pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}_.:-]{0,63}$' };
  switch (shape.is) {
    case 'text':
      return { maxLength: 4000, pattern: '\\S', ...(shape.usual && { examples: shape.usual }) };
    case 'date':
      return { format: 'date' };
    case 'moment':
      return { description: 'a moment like 2026-11-25T09:30+08:00; without a zone it is Asia/Shanghai' };
    case 'limit':
      return shape.days
        ? { pattern: '^\\d{1,4}(wd|nd)$', description: 'working or natural days, e.g. 3wd, 7nd' }
        : {
            pattern: '^\\d{1,4}(wd|nd|wh|wm|nh)$',
            description:
              'working or natural days, working hours or minutes, natural hours, e.g. 3wd, 7nd, 4wh, 5wm, 2nh',
          };
    case 'unit':
      return { ...identifier, description: 'a unit' };
    case 'unit-or-applicant':
      return { ...identifier, description: 'a unit, or `applicant`' };
    case 'person':
      return { ...identifier, description: 'a person on staff' };
    case 'case':
      return { ...identifier, description: 'the number of a case' };
    case 'new-id':
      return { ...identifier, description: `a new ${shape.of}: an id of the caller's, unique in the case` };
    case 'id':
      return { ...identifier, description: `a ${shape.of} of the case` };
    case 'policy-version':
      return { type: 'integer', minimum: 1, description: 'a version of the policy of the case' };
    default:
      return {};
  }
}

/** The core's own check decides, so that the schema cannot accept what the core refuses. */
const checked = <T extends z.ZodType>(base: T, shape: Leaf) =>
  base.refine((value) => checkShape(shape, value) === undefined, { error: shape.is }).meta(describe(shape));

/** What may be left out, and in words what counts then. */
function leftOut(given: z.ZodType, fallback: string | undefined): z.ZodType {
  if (fallback === undefined) return given.nullish();
  const words = [given.meta()?.description, `left out, \`${fallback}\` of the policy counts`];
  return given.nullish().meta({ description: words.filter(Boolean).join('; ') });
}

/**
 * The zod schema of a payload's shape: it accepts exactly what `checkShape` accepts. The edges derive the OpenAPI
 * document and the forms from it.
 */
export function zodOf(shape: Shape): z.ZodType {
  switch (shape.is) {
    case 'one-of':
      return z.enum(shape.values as [string, ...string[]]);
    case 'flag':
      return z.boolean();
    case 'integer':
      return z.int().min(shape.min).max(shape.max);
    case 'policy-version':
      return checked(z.number(), shape);
    case 'list':
      return z.array(zodOf(shape.item)).min(shape.min);
    case 'map':
      return z.strictObject(
        Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, zodOf(field)])),
      );
    case 'optional':
      return leftOut(zodOf(shape.shape), shape.fallback);
    case 'own-code':
      return zodOf(shape.shape)
        .nullish()
        .meta({ description: `missing, it is refused with ${shape.code}` });
    default:
      return checked(z.string(), shape);
  }
}

/**
 * The JSON Schema (2020-12) of a payload. A null counts as absent; the schema asks callers to leave the field out.
 */
export function jsonSchemaOf(shape: Shape): Record<string, unknown> {
  const schema: Record<string, unknown> = z.toJSONSchema(zodOf(shape), {
    io: 'input',
    override: ({ jsonSchema }) => {
      const [only, nothing] = jsonSchema.anyOf ?? [];
      if (!only || !isNull(nothing)) return;
      delete jsonSchema.anyOf;
      Object.assign(jsonSchema, { ...only, ...jsonSchema });
    },
  });
  delete schema.$schema;
  return schema;
}

const isNull = (schema: unknown): boolean => (schema as { type?: string } | undefined)?.type === 'null';
