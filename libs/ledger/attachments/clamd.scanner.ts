import { connect, type NetConnectOpts } from 'node:net';
import type { AttachmentScanner, Verdict } from './attachment-scanner';

const CHUNK = 64 * 1024;
/** Below the time within which the chores must give a sign of life. */
const PATIENCE_MS = 20_000;

/** ClamAV's daemon, by its INSTREAM command: chunks with their length before each, the answer ends with NUL. */
export class ClamdScanner implements AttachmentScanner {
  private readonly at: NetConnectOpts;

  /** `host:port`, or the path of a socket. */
  constructor(address: string) {
    const [, host, port] = /^([^/]+):(\d+)$/.exec(address) ?? [];
    this.at = host ? { host, port: Number(port) } : { path: address };
  }

  async scan(bytes: Buffer): Promise<Verdict> {
    const said = await this.ask(bytes);
    const [, finding] = /^stream: (.+) FOUND$/.exec(said) ?? [];
    if (finding) return { clean: false, finding };
    if (said === 'stream: OK') return { clean: true };
    throw new Error(`clamd cannot say: ${said || 'it ended the connection'}`);
  }

  private ask(bytes: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const answer: Buffer[] = [];
      const socket = connect({ ...this.at, timeout: PATIENCE_MS } as NetConnectOpts);
      socket.on('error', reject);
      socket.on('timeout', () => socket.destroy(new Error('clamd does not answer')));
      socket.on('data', (part: Buffer) => answer.push(part));
      socket.on('close', () => resolve(Buffer.concat(answer).toString('utf8').split('\0')[0]!.trim()));
      socket.on('connect', () => {
        socket.write('zINSTREAM\0');
        for (let from = 0; from < bytes.length; from += CHUNK) {
          const part = bytes.subarray(from, from + CHUNK);
          socket.write(lengthOf(part));
          socket.write(part);
        }
        socket.write(Buffer.alloc(4));
      });
    });
  }
}

function lengthOf(part: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(part.length);
  return length;
}
