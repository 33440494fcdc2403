import type { Server } from 'node:http';
import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/** Longer than most proxies keep a connection: the one who would send on it next must be the one who closes it. */
const IDLE_MS = 75_000;
const CLOSE_EVERY_MS = 50;

/** How long connections stay open: longer than a proxy keeps them, and no longer than their answers once the API ends. */
@Injectable()
export class Connections implements OnModuleInit, BeforeApplicationShutdown {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    this.server.keepAliveTimeout = IDLE_MS;
  }

  /** Node closes those idle when the server is told to close; those that become idle later it would keep. */
  beforeApplicationShutdown(): void {
    const closing = setInterval(() => this.server.closeIdleConnections(), CLOSE_EVERY_MS);
    this.server.once('close', () => clearInterval(closing));
  }

  private get server(): Server {
    return this.host.httpAdapter.getHttpServer() as Server;
  }
}
