import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MECHANISMS } from '@domain/case/mechanisms';
import { calling } from '@domain/matter/calling';
import { deliberation } from '@domain/matter/deliberation';

/** A mechanism as the documents tell of it: its file's own words, and its commands in order. */
export interface DocumentedMechanism {
  readonly name: string;
  readonly file: string;
  /** The doc comment at the head of its file, with the Chinese term. */
  readonly words: string;
  readonly commands: readonly string[];
}

const ROOT = join(__dirname, '../..');
const FOLDERS = ['libs/domain/case/mechanisms', 'libs/domain/matter'];

/** The mechanisms that have commands; those of a case in the order of its life, then those of a matter. */
export function documentedMechanisms(): { case: DocumentedMechanism[]; matter: DocumentedMechanism[] } {
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
  );
  const document = ({ name, commands }: { name: string; commands?: object }): DocumentedMechanism[] => {
    if (!commands) return [];
    const file = sources.find((source) => source.endsWith(`/${name}.ts`));
    if (!file) throw new Error(`the mechanism ${name} is not in a file of its name`);
    return [{ name, file, words: headOf(file), commands: Object.keys(commands) }];
  };
  return { case: MECHANISMS.flatMap(document), matter: [calling, deliberation].flatMap(document) };
}

function headOf(file: string): string {
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(readFileSync(join(ROOT, file), 'utf8'))?.[1];
  if (!comment) throw new Error(`${file} does not say at its head what it is`);
  return comment
    .replace(/\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
