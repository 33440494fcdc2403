import 'reflect-metadata';
import { RequestMethod, type DynamicModule, type Type } from '@nestjs/common';
import type { z } from 'zod';
import { AUDIENCE, type Audience } from '../../apps/api/access/access.decorator';
import { AppModule } from '../../apps/api/app.module';
import { RECEIVES_FILE } from '../../apps/api/attachments/file-receiver';
import { ANSWERS_FILE } from '../../apps/api/attachments/hand-out';
import { ANSWERS_ONCE } from '../../apps/api/idempotency/answers-once.decorator';
import { ANSWER, type Answer } from '../../apps/api/openapi/answers.decorator';

/** A route as its decorators declare it. */
export interface Route {
  readonly controller: string;
  readonly handler: string;
  readonly method: string;
  /** With its parameters in braces, e.g. `/api/cases/{no}`. */
  readonly path: string;
  readonly audience: readonly Audience[];
  readonly status: number;
  readonly answer?: z.ZodType;
  readonly body?: z.ZodType;
  readonly takesBody: boolean;
  readonly query?: z.ZodObject;
  readonly params?: z.ZodObject;
  /** A write that takes an `Idempotency-Key`. */
  readonly keyed: boolean;
  readonly isStream: boolean;
  /** Takes a form with a file in it. */
  readonly takesFile: boolean;
  readonly answersFile: boolean;
}

type ModuleLike = Type<unknown> | DynamicModule | undefined;

/** Every controller of the API, from the modules as they are put together. */
function controllersIn(root: ModuleLike, seen = new Set<unknown>()): Type<unknown>[] {
  if (root === undefined || seen.has(root)) return [];
  seen.add(root);
  const dynamic = 'module' in root ? root : undefined;
  const type = dynamic ? dynamic.module : (root as Type<unknown>);
  const of = (key: 'imports' | 'controllers'): unknown[] => [
    ...((Reflect.getMetadata(key, type) as unknown[] | undefined) ?? []),
    ...((dynamic?.[key] as unknown[] | undefined) ?? []),
  ];
  const below = (of('imports') as ModuleLike[]).flatMap((one) => controllersIn(one, seen));
  return [...new Set([...below, ...(of('controllers') as Type<unknown>[])])];
}

const BODY = 3;
const QUERY = 4;
const PARAM = 5;
const WITHOUT_PREFIX = /^\/(health|docs|openapi\.json)/;

interface RouteArgument {
  readonly data?: unknown;
  readonly pipes: readonly { readonly schema?: z.ZodType }[];
}

const join = (...parts: readonly string[]): string =>
  `/${parts.join('/')}`.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');

function routeOf(controller: Type<unknown>, handler: string): Route[] {
  const method = (controller.prototype as Record<string, object>)[handler]!;
  const meta = <T>(key: string, on: object = method): T | undefined =>
    Reflect.getMetadata(key, on) as T | undefined;
  const path = meta<string>('path');
  if (path === undefined) return [];
  const own = join(meta<string>('path', controller) ?? '', path).replace(/:(\w+)/g, '{$1}');
  const given = (Reflect.getMetadata('__routeArguments__', controller, handler) ?? {}) as Record<
    string,
    RouteArgument
  >;
  const schemaOf = (kind: number) => {
    const found = Object.entries(given).find(
      ([key, { pipes }]) => key.startsWith(`${kind}:`) && pipes[0]?.schema,
    );
    return found?.[1].pipes[0]?.schema;
  };
  const verb = RequestMethod[meta<number>('method') ?? RequestMethod.GET]!.toLowerCase();
  const answer = meta<Answer>(ANSWER);
  return [
    {
      controller: controller.name,
      handler,
      method: verb,
      path: WITHOUT_PREFIX.test(own) ? own : join('api', own),
      audience: meta<readonly Audience[]>(AUDIENCE) ?? [],
      status: meta<number>('__httpCode__') ?? (verb === 'post' ? 201 : 200),
      answer: answer?.schema,
      body: schemaOf(BODY),
      takesBody: Object.keys(given).some((key) => key.startsWith(`${BODY}:`)),
      query: schemaOf(QUERY) as z.ZodObject | undefined,
      params: schemaOf(PARAM) as z.ZodObject | undefined,
      keyed: verb !== 'get' && meta(ANSWERS_ONCE) === undefined,
      isStream: meta<boolean>('__sse__') === true,
      takesFile: meta(RECEIVES_FILE) !== undefined,
      answersFile: meta<boolean>(ANSWERS_FILE) === true,
    },
  ];
}

/** Every route of the API, in the order of the modules. */
export function routes(): Route[] {
  // The routes do not depend on settings.
  return controllersIn(AppModule.with({} as never)).flatMap((controller) =>
    Object.getOwnPropertyNames(controller.prototype).flatMap((handler) =>
      handler === 'constructor' ? [] : routeOf(controller, handler),
    ),
  );
}
