import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { openApiDocument } from '../../apps/api/openapi/openapi.controller';
import { CASE_COMMANDS, MATTER_COMMANDS } from '../../apps/api/commands/command-catalogue';
import { routes } from './routes';

type Json = Record<string, unknown>;
interface Operation {
  readonly summary?: string;
  readonly requestBody?: {
    content: { 'application/json': { schema: Json; examples?: Record<string, { value: unknown }> } };
  };
}
const document = openApiDocument() as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Json> };
};

const at = (reference: string): unknown =>
  reference
    .slice(2)
    .split('/')
    .reduce<unknown>((value, key) => (value as Json | undefined)?.[key], document);

describe('the OpenAPI document', () => {
  it('points to nothing that is not in it', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to!);
    expect(references.filter((to) => at(to) === undefined)).toEqual([]);
  });

  it('says what every route is', () => {
    const unsaid = routes()
      .filter(({ path }) => !path.includes('{command}'))
      .filter(({ path, method }) => !document.paths[path]?.[method]?.summary);
    expect(unsaid.map(({ controller, handler }) => `${controller}.${handler}`)).toEqual([]);
  });

  it.each([...CASE_COMMANDS, ...MATTER_COMMANDS].map((entry) => [entry.entity, entry.name]))(
    'has a path for the command %s %s, with a schema that takes its examples',
    (entity, name) => {
      const path = name === 'register' ? '/api/cases' : `/api/${entity}s/{no}/commands/${name}`;
      const content = document.paths[path]!.post!.requestBody!.content['application/json'];
      expect(content.schema).toEqual({ $ref: `#/components/schemas/${entity}.${name}` });
      const ajv = addFormats(new Ajv({ strict: false }));
      const takes = ajv.compile({ ...content.schema, components: document.components });
      const examples = Object.entries(content.examples ?? {});
      expect(examples.filter(([, { value }]) => !takes(value)).map(([id]) => [id, ajv.errors])).toEqual([]);
    },
  );

  it('shows most commands as they were given in a real case', () => {
    const shown = Object.values(document.paths).filter(
      ({ post }) => Object.keys(post?.requestBody?.content['application/json']?.examples ?? {}).length > 0,
    );
    expect(shown.length).toBeGreaterThan(35);
  });
});
