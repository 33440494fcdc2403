import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';

/** Shows what is added to a log file, line by line, each with the name of its program before it. */
export class LogTail {
  private offset: number;
  private rest = '';

  constructor(
    private readonly file: string,
    private readonly prefix: string,
  ) {
    this.offset = existsSync(file) ? statSync(file).size : 0;
  }

  show(): void {
    const size = existsSync(this.file) ? statSync(this.file).size : 0;
    if (size <= this.offset) return;
    const buffer = Buffer.alloc(size - this.offset);
    const file = openSync(this.file, 'r');
    const read = readSync(file, buffer, 0, buffer.length, this.offset);
    closeSync(file);
    this.offset += read;
    const lines = (this.rest + buffer.toString('utf8', 0, read)).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) console.log(`${this.prefix} │ ${line}`);
  }
}
