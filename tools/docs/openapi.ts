import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { jsonSchemaOf } from '@domain/kernel/shape.contract';
import { CASE_COMMANDS, MATTER_COMMANDS, type CommandEntry } from '../../apps/api/commands/command-catalogue';
import { statusOf } from '../../apps/api/errors/status';
import { commandExamples } from './command-examples';
import { controllerComments } from './controller-comments';
import { codesOfPayload, OwnCodes } from './refusal-codes';
import { routes, type Route } from './routes';

type Json = Record<string, unknown>;

const ROOT = join(__dirname, '../..');
const COMMAND_PATH = /^\/api\/(case|matter)s\/\{no\}\/commands\/\{command\}$/;
const GIVES_COMMAND = /^\/api\/(case|matter)s\/\{no\}\/commands\/\w+$/;
const REGISTRATION = ['/api/cases', '/api/registrations'];
/** What every command may be refused with, before its own codes. */
const CASE_CODES = ['CASE.CHANGED', 'CASE.WRONG_STAGE', 'CASE.NOT_PERMITTED', 'CASE.INVALID'];
const MATTER_CODES = ['MATTER.CHANGED', 'MATTER.WRONG_STAGE', 'CASE.NOT_PERMITTED', 'CASE.INVALID'];

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    detail: z.string().meta({ description: 'in the language asked for: zh-CN or en' }),
    status: z.int(),
    code: z.string().meta({ description: 'stable; see docs/commands.md' }),
    field: z.string().optional(),
    rule: z.string().optional(),
    limit: z
      .union([z.string(), z.number()])
      .optional()
      .meta({ description: 'the number that the rule sets, such as 5wd' }),
    nextAllowedAt: z.string().optional(),
    stage: z.string().optional().meta({ description: 'the stage it is in, when that is why' }),
    version: z.int().optional().meta({ description: 'of a 412: what it is now' }),
    away: z.array(z.string()).optional(),
    instance: z.string().optional(),
  })
  .meta({ id: 'Problem', description: 'problem details (RFC 9457)' });

/** JSON Schemas under their names, so that each is told once. */
class Components {
  readonly schemas: Json = {};

  /** The schema, or where it is kept if it has a name. */
  of(schema: z.ZodType, io: 'input' | 'output'): Json {
    const { $schema: _, $defs, ...own } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
    for (const [name, definition] of Object.entries($defs ?? {})) this.keep(name, definition as Json);
    const name = z.globalRegistry.get(schema)?.id;
    return name === undefined ? inComponents(own) : this.keep(name, own);
  }

  keep(name: string, { id: _, ...schema }: Json): Json {
    this.schemas[name] = inComponents(schema);
    return { $ref: `#/components/schemas/${name}` };
  }
}

const inComponents = (schema: Json): Json =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;

const json = (schema: Json, examples?: Json): Json => ({
  'application/json': { schema, ...(examples && { examples }) },
});

const BYTES: Json = { type: 'string', format: 'binary' };

/** The schema of a form that has a file beside its fields. */
const withFile = (form: Json): Json => ({
  ...form,
  properties: { file: BYTES, ...(form.properties as Json) },
  required: ['file'],
});

const refused = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const RESPONSES: Json = {
  Pending: refused('the outcome is not known yet; `instance` is the place to ask'),
  NotFound: refused('not there, or not for the caller to know of'),
  TooMany: refused('too many at once'),
  Away: refused('something is away; the same key may be sent again'),
  Refused: refused('refused, or something is away'),
};

const IDEMPOTENCY_KEY: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
  description: 'the same key gets the same answer, and acts once',
};

const IF_MATCH: Json = {
  name: 'If-Match',
  in: 'header',
  required: false,
  schema: { type: 'string', pattern: '^"[0-9]{1,9}"$' },
  description: 'the version that was decided on, e.g. "12"; refused with 412 when there is another by then',
};

/** Makes the document from the routes, the commands and the schemas of both. */
class OpenApi {
  private readonly components = new Components();
  private readonly words = controllerComments();
  private readonly examples = commandExamples();
  private readonly ownCodes = new OwnCodes();

  document(): Json {
    this.components.of(problem, 'output');
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    return {
      openapi: '3.1.0',
      info: {
        title: '办成事 Agency Assist',
        version,
        description: DESCRIPTION,
        license: { name: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      security: [{ session: [] }, { bearer: [] }],
      tags: this.tags(),
      paths: this.paths(),
      components: {
        schemas: Object.fromEntries(
          Object.entries(this.components.schemas).sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
        responses: RESPONSES,
        parameters: { IdempotencyKey: IDEMPOTENCY_KEY, IfMatch: IF_MATCH },
        securitySchemes: {
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'session',
            description: 'set by POST /api/auth/session',
          },
          bearer: { type: 'http', scheme: 'bearer', description: 'for programs: the token of a session' },
        },
      },
    };
  }

  private tags(): Json[] {
    const controllers = [...new Set(routes().map(({ controller }) => controller))];
    return controllers.map((name) => ({ name: tagOf(name), description: this.words.get(name) }));
  }

  private paths(): Json {
    const paths: Record<string, Json> = {};
    const add = (path: string, method: string, operation: Json): void => {
      paths[path] = { ...paths[path], [method]: operation };
    };
    for (const route of routes()) {
      const commands = commandsOf(route);
      if (commands.length === 0) add(route.path, route.method, this.operation(route));
      for (const command of commands) {
        add(route.path.replace('{command}', command.name), route.method, this.command(route, command));
      }
    }
    return paths;
  }

  private operation(route: Route): Json {
    const { controller, handler, audience, status, takesBody } = route;
    const content = this.answerOf(route);
    return {
      operationId: `${tagOf(controller)}_${handler}`,
      tags: [tagOf(controller)],
      summary: this.words.get(`${controller}.${handler}`),
      description: `For: ${audience.join(', ')}.`,
      ...(audience.includes('everyone') && { security: [] }),
      parameters: this.parameters(route),
      ...(takesBody && { requestBody: { required: true, content: this.bodyOf(route) } }),
      responses: {
        [status]: { description: 'done', ...(content && { content }) },
        default: { $ref: '#/components/responses/Refused' },
      },
    };
  }

  private bodyOf({ body, takesFile }: Route): Json {
    const schema = body ? this.components.of(body, 'input') : {};
    return takesFile ? { 'multipart/form-data': { schema: withFile(schema) } } : json(schema);
  }

  private answerOf({ answer, isStream, answersFile }: Route): Json | undefined {
    if (isStream) return { 'text/event-stream': {} };
    if (answersFile) return { 'application/octet-stream': { schema: BYTES } };
    return answer && json(this.components.of(answer, 'output'));
  }

  private parameters({ path, params, query, keyed }: Route): Json[] {
    const shapeOf = (schema: z.ZodObject | undefined): Json =>
      ((schema && (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json).properties) ??
        {}) as Json;
    const required =
      (query && (z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' }).required ?? [])) ?? [];
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: shapeOf(params)[name!] ?? { type: 'string' },
    }));
    const inQuery = Object.entries(shapeOf(query)).map(([name, schema]) => ({
      name,
      in: 'query',
      required: required.includes(name),
      schema,
    }));
    const headers = [...(keyed ? ['IdempotencyKey'] : []), ...(GIVES_COMMAND.test(path) ? ['IfMatch'] : [])];
    return [...inPath, ...inQuery, ...headers.map((name) => ({ $ref: `#/components/parameters/${name}` }))];
  }

  private command(route: Route, entry: CommandEntry): Json {
    const { entity, name, who, stages, reaches, payload } = entry;
    const path = route.path.replace('{command}', name);
    const common = entity === 'case' ? CASE_CODES : MATTER_CODES;
    const codes = [...new Set([...common, ...codesOfPayload(payload), ...this.ownCodes.of(entry)])];
    const body = this.components.keep(`${entity}.${name}`, jsonSchemaOf(payload));
    return {
      ...this.operation({ ...route, path, takesBody: false }),
      operationId: `${tagOf(route.controller)}_${name}`,
      summary: `${name}${{ yes: ' ☎', depends: ' (☎)', no: '' }[reaches]}`,
      description: `Who: ${who.join(', ')}. Stage: ${stages.join(', ') || 'any but the last'}.`,
      requestBody: {
        required: true,
        content: json(body, this.examples.get(`${entity} ${name}`) as Json | undefined),
      },
      responses: {
        [route.status]: {
          description: 'accepted',
          ...(route.answer && { content: json(this.components.of(route.answer, 'output')) }),
        },
        202: { $ref: '#/components/responses/Pending' },
        ...refusalsByStatus(codes),
        404: { $ref: '#/components/responses/NotFound' },
        429: { $ref: '#/components/responses/TooMany' },
        503: { $ref: '#/components/responses/Away' },
      },
    };
  }
}

/** The commands that a route gives; a case is registered at the list of cases. */
function commandsOf({ method, path }: Route): readonly CommandEntry[] {
  if (method !== 'post') return [];
  const isRegistration = REGISTRATION.includes(path);
  const entity = COMMAND_PATH.exec(path)?.[1];
  if (entity === 'matter') return MATTER_COMMANDS;
  return CASE_COMMANDS.filter(({ name }) => (name === 'register' ? isRegistration : entity === 'case'));
}

const tagOf = (controller: string): string => controller.replace(/Controller$/, '');

function refusalsByStatus(codes: readonly string[]): Json {
  const statuses = [...new Set(codes.map(statusOf))].sort();
  const told = (status: number) => codes.filter((code) => statusOf(code) === status).join(', ');
  return Object.fromEntries(statuses.map((status) => [status, refused(told(status))]));
}

const DESCRIPTION = `A case (办件) is facts plus obligations: who owes what to whom by when, and what happens when that moment passes.
Every command answers with the version of the case after it, or is refused with a stable code. Moments are local time
with +08:00. Payload examples are from the published cases of the halls.`;

/** The OpenAPI 3.1 document as JSON. */
export const openApiText = (): string => JSON.stringify(new OpenApi().document(), null, 2);
