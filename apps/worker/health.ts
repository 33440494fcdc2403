import { createServer, type Server } from 'node:http';

export interface HealthAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * Answers `/health/live` while the process runs, and `/health/ready` with what is ready: 503 unless everything is.
 * Resolves when it listens.
 */
export function serveHealth(
  { host, port }: HealthAddress,
  parts: () => Readonly<Record<string, boolean>>,
): Promise<Server> {
  const server = createServer((request, response) => {
    const answer =
      request.url === '/health/live' ? {} : request.url === '/health/ready' ? parts() : undefined;
    const status = !answer ? 404 : Object.values(answer).every(Boolean) ? 200 : 503;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: status === 200 ? 'ok' : 'unavailable', ...answer }));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
