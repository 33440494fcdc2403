import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The test file of the makers of scanners: harmless, and found by each. In parts, so that none finds it here. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const HELLO = Buffer.from('zINSTREAM\0');

/** A server that speaks ClamAV's INSTREAM as the real one does, and knows one virus. */
export class FakeClamd {
  /** Answers to what is not infected; `null` ends the connection without one. */
  answer: string | null = 'stream: OK';
  readonly scanned: Buffer[] = [];

  private constructor(private readonly server: Server) {}

  /** On a free port, or at the path of a socket. */
  static async start(path?: string): Promise<FakeClamd> {
    const server = createServer();
    const clamd = new FakeClamd(server);
    server.on('connection', (socket) => clamd.attend(socket));
    await new Promise<void>((resolve) =>
      path ? server.listen(path, resolve) : server.listen(0, '127.0.0.1', resolve),
    );
    return clamd;
  }

  get address(): string {
    const at = this.server.address();
    return typeof at === 'string' ? at : `127.0.0.1:${(at as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private attend(socket: Socket): void {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part: Buffer) => {
      received = Buffer.concat([received, part]);
      const file = fileIn(received);
      if (!file) return;
      this.scanned.push(file);
      const said = file.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : this.answer;
      if (said === null) socket.end();
      else socket.end(`${said}\0`);
    });
  }
}

/** What the chunks hold, once the empty one has come. */
function fileIn(received: Buffer): Buffer | undefined {
  if (!received.subarray(0, HELLO.length).equals(HELLO)) return undefined;
  const parts: Buffer[] = [];
  for (let at = HELLO.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    if (at + 4 + length > received.length) return undefined;
    parts.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
