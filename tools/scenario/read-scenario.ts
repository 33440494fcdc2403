import { readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { caseKernel } from '@domain/case/kernel';
import { checkShape, referencesIn } from '@domain/kernel/shape';
import { matterKernel } from '@domain/matter/kernel';
import { policyProblem } from './policies';
import { scenarioSchema, type Scenario, type ScenarioStep } from './scenario.contract';

/** A file that is no scenario: names the file and the line, never a skip. */
export class ScenarioError extends Error {
  constructor(file: string, line: number | undefined, message: string) {
    super(`${file}:${line ?? 1}: ${message}`);
    this.name = 'ScenarioError';
  }
}

type Path = readonly (string | number)[];

/** Reads a scenario. Throws `ScenarioError` on anything that does not parse or that nobody knows. */
export function readScenario(file: string): Scenario {
  const lines = new LineCounter();
  const document = parseDocument(textOf(file), {
    version: '1.2',
    schema: 'core',
    lineCounter: lines,
  });
  const fail = (path: Path, message: string): never => {
    throw new ScenarioError(file, lineOf(document, lines, path), message);
  };
  const [broken] = document.errors;
  if (broken) throw new ScenarioError(file, broken.linePos?.[0].line, broken.message);
  const parsed = scenarioSchema.safeParse(document.toJS());
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const strangers = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return fail(
      [...(issue.path as (string | number)[]), ...strangers.slice(0, 1)],
      `${issue.path.join('.')}: ${issue.message}`,
    );
  }
  const problem = policyProblem(parsed.data);
  if (problem) return fail(problem.path, problem.message);
  checkNames(parsed.data, fail);
  return parsed.data;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ScenarioError(file, undefined, (error as Error).message);
  }
}

/** The line of a place in the document, or of the nearest place above it. */
function lineOf(document: Document, lines: LineCounter, path: Path): number | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    const parent = depth === 0 ? undefined : document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path[depth - 1])
      : undefined;
    const key = pair && isScalar(pair.key) ? pair.key : undefined;
    const range = key?.range ?? (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return undefined;
}

type Fail = (path: Path, message: string) => never;

/** People, units and commands that the file does not declare are mistakes of the file. */
function checkNames(scenario: Scenario, fail: Fail): void {
  const units = [scenario.hall.defaultUnit, ...(scenario.units ?? [])];
  for (const [id, person] of Object.entries(scenario.people)) {
    if (!person.role && !person.roles?.length) fail(['people', id], `${id} has no role`);
    if (person.unit && !units.includes(person.unit))
      fail(['people', id, 'unit'], `unknown unit ${person.unit}`);
  }
  scenario.steps.forEach((step, i) => {
    checkStep(scenario, step, (path, message) => fail(['steps', i, ...path], message));
    const before = scenario.steps[i - 1];
    if (before && before.at > step.at) fail(['steps', i, 'at'], 'steps must be in time order');
  });
}

function checkStep(scenario: Scenario, step: ScenarioStep, fail: Fail): void {
  if (step.do === undefined) {
    for (const key of ['by', 'with', 'refused'] as const)
      if (step[key] !== undefined) fail([key], `${key} needs do`);
    return;
  }
  if (step.by === undefined) return fail(['do'], 'do needs by');
  if (step.publishHolidays) fail(['publishHolidays'], 'publishHolidays is a step of its own');
  if (step.by !== 'system' && !(step.by in scenario.people)) fail(['by'], `unknown person ${step.by}`);
  const kernel = step.matter === undefined ? caseKernel : matterKernel;
  const spec = kernel.commands.get(step.do);
  if (!spec) return fail(['do'], `unknown command ${step.do}`);
  const misshapen = checkShape(spec.payload, step.with ?? {});
  if (misshapen?.rule === 'unknown-field' && step.refused === undefined) {
    fail(['with', ...misshapen.field!.split('.')], `unknown field ${misshapen.field}`);
  }
  if (misshapen) return;
  for (const { shape, value, path } of referencesIn(spec.payload, step.with ?? {})) {
    if (shape.is === 'person' && !(value in scenario.people))
      fail(['with', ...path.split('.')], `unknown person ${value}`);
  }
}
