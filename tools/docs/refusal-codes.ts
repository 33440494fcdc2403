import { join } from 'node:path';
import ts from 'typescript';
import type { CommandEntry } from '../../apps/api/commands/command-catalogue';
import type { Shape } from '@domain/kernel/shape';

const ROOT = join(__dirname, '../..');
const CODE = /^[A-Z]+(_[A-Z]+)*\.[A-Z]+(_[A-Z]+)*$/;
const isDomain = (file: string): boolean =>
  file.startsWith(join(ROOT, 'libs/domain/')) && !file.endsWith('.spec.ts');

/** Compiles the core for reading. */
function readCore(): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const kernels = ['case', 'matter'].map((entity) => join(ROOT, 'libs/domain', entity, 'kernel.ts'));
  return ts.createProgram(kernels, options);
}

/** The codes that each command's own decision can refuse with, read from the source of the core. */
export class OwnCodes {
  private readonly checker: ts.TypeChecker;
  private readonly byFunction = new Map<ts.Node, Set<string>>();
  private readonly decisions = new Map<string, ts.Node>();

  constructor(program = readCore()) {
    this.checker = program.getTypeChecker();
    for (const file of program.getSourceFiles()) if (isDomain(file.fileName)) this.findCommands(file);
  }

  /** Codes in alphabetical order. Throws for a command whose decision is not in the source. */
  of({ entity, name }: Pick<CommandEntry, 'entity' | 'name'>): string[] {
    const decision = this.decisions.get(`${entity} ${name}`);
    if (!decision) throw new Error(`no decision of ${entity} ${name} in libs/domain`);
    return [...this.codesIn(decision)].sort();
  }

  /** `commands: { name: command({ … }) }`, the way every mechanism is written. */
  private findCommands(file: ts.SourceFile): void {
    const entity = file.fileName.includes('/matter/') ? 'matter' : 'case';
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && node.name.getText() === 'commands') {
        node.initializer.forEachChild((command) => {
          if (ts.isPropertyAssignment(command))
            this.decisions.set(`${entity} ${command.name.getText()}`, command);
        });
      } else node.forEachChild(visit);
    };
    visit(file);
  }

  /** The codes in a piece of code and in everything of the core that it calls. */
  private codesIn(node: ts.Node): Set<string> {
    const known = this.byFunction.get(node);
    if (known) return known;
    const codes = new Set<string>();
    this.byFunction.set(node, codes);
    const visit = (part: ts.Node): void => {
      if (ts.isStringLiteral(part) && CODE.test(part.text)) codes.add(part.text);
      if (ts.isIdentifier(part)) for (const code of this.codesBehind(part)) codes.add(code);
      part.forEachChild(visit);
    };
    node.forEachChild(visit);
    return codes;
  }

  private codesBehind(name: ts.Identifier): Iterable<string> {
    const symbol = this.checker.getSymbolAtLocation(name);
    if (!symbol) return [];
    const target = symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target.declarations?.[0];
    if (!declaration || !isDomain(declaration.getSourceFile().fileName)) return [];
    const isFunction = ts.isFunctionDeclaration(declaration);
    const isConstant = ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined;
    if (!isFunction && !(isConstant && ts.isArrowFunction(declaration.initializer!))) return [];
    return this.codesIn(declaration);
  }
}

/** The codes that come from the payload alone: what it names must exist. */
export function codesOfPayload(shape: Shape): string[] {
  switch (shape.is) {
    case 'optional':
    case 'own-code':
      return codesOfPayload(shape.shape);
    case 'list':
      return codesOfPayload(shape.item);
    case 'map':
      return Object.values(shape.fields).flatMap(codesOfPayload);
    case 'unit':
    case 'unit-or-applicant':
      return ['CASE.UNKNOWN_UNIT'];
    case 'id':
      return [`${shape.of.toUpperCase()}.UNKNOWN`];
    default:
      return [];
  }
}
