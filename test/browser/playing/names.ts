import type { Recorded } from '@domain/kernel/turn';
import { referencesIn, type IdKind, type Shape } from '@domain/kernel/shape';

/** How what a scenario names is called on the pages, where numbers and ids are given by the product. */
export class Names {
  private readonly numbers = new Map<string, string>();
  private readonly made = new Map<IdKind, string[]>();

  /** The case of this name got this number. */
  registered(name: string, no: string): void {
    this.numbers.set(name, no);
  }

  /** The names of all cases, in order of registration. */
  get cases(): string[] {
    return [...this.numbers.keys()];
  }

  /** What a command has made gets the next numbers of its kind. */
  note(shape: Shape, payload: unknown): void {
    for (const { shape: at, value } of referencesIn(shape, payload)) {
      if (at.is === 'new-id') this.made.set(at.of, [...(this.made.get(at.of) ?? []), value]);
    }
  }

  unit(id: string): string {
    return `单位${id}`;
  }

  person(id: string): string {
    return `人员${id}`;
  }

  /** Of a case, or of a matter (`main.m1`), which is called after its case. */
  number(name: string): string {
    const [of, ...rest] = name.split('.');
    return [this.numbers.get(of!) ?? of, ...rest].join('.');
  }

  /** The other way round. */
  nameOf(no: string): string {
    const [of, ...rest] = no.split('.');
    return [this.cases.find((name) => this.numbers.get(name) === of) ?? of, ...rest].join('.');
  }

  /** Which of the things of its kind is meant, from 1. Throws for one that no command has made. */
  ordinal(of: IdKind, id: string): number {
    const index = this.made.get(of)?.indexOf(id) ?? -1;
    if (index < 0) throw new Error(`Nobody has made the ${of} ${id}.`);
    return index + 1;
  }

  /** What was recorded, in the names of the scenario. */
  rename(events: readonly Recorded[]): Recorded[] {
    let text = JSON.stringify(events);
    for (const [name, no] of this.numbers) text = text.replaceAll(no, name);
    return JSON.parse(text) as Recorded[];
  }
}
