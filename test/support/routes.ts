import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AUDIENCE, type Audience } from '../../apps/api/access/access.decorator';
import { LIMITED } from '../../apps/api/rates/limited.decorator';

/** A route of the application, as its controller declares it. */
export interface Route {
  /** `GET /api/people/:id` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly audience: readonly Audience[] | undefined;
  readonly limited: boolean;
}

const OUTSIDE_API = /^\/(health|docs|openapi)/;
type Handler = (...args: unknown[]) => unknown;

/** Every route of every controller of the application. */
export function routesOf(app: NestExpressApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  const types = new Set(controllers.flatMap(({ metatype }) => (metatype ? [metatype as Handler] : [])));
  return [...types].flatMap(routesOfController).sort((one, other) => one.name.localeCompare(other.name));
}

function routesOfController(type: Handler): Route[] {
  const prototype = type.prototype as Record<string, Handler>;
  const handlers = Object.getOwnPropertyNames(prototype)
    .filter((name) => name !== 'constructor')
    .map((name) => prototype[name]!)
    .filter((handler) => Reflect.hasMetadata(METHOD_METADATA, handler));
  return handlers.flatMap((handler) =>
    listOf(PATH_METADATA, type).flatMap((prefix) =>
      listOf(PATH_METADATA, handler).map((path) => routeOf(handler, `/${prefix}/${path}`)),
    ),
  );
}

function routeOf(handler: Handler, fullPath: string): Route {
  const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
  const own = fullPath.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
  const path = OUTSIDE_API.test(own) ? own : `/api${own}`;
  return {
    name: `${method} ${path}`,
    method,
    path,
    audience: Reflect.getMetadata(AUDIENCE, handler) as readonly Audience[] | undefined,
    limited: Reflect.hasMetadata(LIMITED, handler),
  };
}

function listOf(key: string, of: object): string[] {
  const value = Reflect.getMetadata(key, of) as string | string[];
  return Array.isArray(value) ? value : [value];
}
