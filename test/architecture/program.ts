import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../..');

export interface Outcome {
  code: number;
  output: string;
}

/** Runs one of the installed command-line tools in `cwd`, whatever it answers. */
export async function runTool(
  packageName: string,
  bin: string,
  args: string[],
  cwd = root,
): Promise<Outcome> {
  return run([join(root, 'node_modules', packageName, bin), ...args], cwd);
}

/** Runs one of the project's own scripts. */
export function runScript(path: string, args: string[]): Promise<Outcome> {
  return run(['--require', '@swc-node/register', join(root, path), ...args], root);
}

async function run(args: string[], cwd: string): Promise<Outcome> {
  const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' };
  const child = spawn(process.execPath, args, { cwd, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}
