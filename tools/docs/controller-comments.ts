import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const API = join(__dirname, '../../apps/api');

/** The words of a doc comment in one line. */
function wordsOf(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' ').trim();
}

/** What the doc comments say about each controller (`Name`) and each of its routes (`Name.method`). */
export function controllerComments(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const note = (name: string, node: ts.Node): void => {
    const said = wordsOf(node);
    if (said) words.set(name, said);
  };
  for (const file of readdirSync(API, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.controller.ts')) continue;
    const source = ts.createSourceFile(
      file,
      readFileSync(join(API, file), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    for (const controller of source.statements.filter(ts.isClassDeclaration)) {
      const name = controller.name?.text ?? '';
      note(name, controller);
      for (const member of controller.members.filter(ts.isMethodDeclaration)) {
        note(`${name}.${member.name.getText()}`, member);
      }
    }
  }
  return words;
}
