import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { commandReference } from './command-reference';
import { lifeOfACase } from './life-of-a-case';
import { openApiText } from './openapi';
import { webSchema } from './web-schema';

const ROOT = join(__dirname, '../..');

/** Every document that is made from the code, by its path in the repository. */
export const GENERATED: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/commands.md': commandReference,
  'docs/life-of-a-case.md': lifeOfACase,
  'apps/api/openapi/openapi.json': openApiText,
  'apps/web/api/schema.d.ts': () => webSchema(JSON.parse(openApiText()) as Record<string, unknown>),
};

/** The document as the code makes it now, formatted like everything else. */
export async function generate(path: string): Promise<string> {
  const text = await GENERATED[path]!();
  const filepath = join(ROOT, path);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

/** The document as it is kept, or undefined. */
export function kept(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return undefined;
  }
}

async function main(checkOnly: boolean): Promise<void> {
  for (const path of Object.keys(GENERATED)) {
    const text = await generate(path);
    if (text === kept(path)) continue;
    if (checkOnly) {
      console.error(`${path} is not what the code makes it: run npm run docs:generate and commit it`);
      process.exitCode = 1;
      continue;
    }
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(`wrote ${path}`);
  }
}

if (require.main === module) void main(process.argv.includes('--check'));
