/** Conditions of a statement with their values, in the order of their numbers. */
export class Where {
  private readonly terms: string[] = [];

  /** Of another part of the same statement: its values go on from those given. */
  constructor(readonly values: unknown[] = []) {}

  /** The placeholder of a value. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** Adds a condition in which each `?` stands for the next of the values; skipped when the first is undefined. */
  and(term: string, ...values: unknown[]): this {
    if (values.length > 0 && values[0] === undefined) return this;
    let next = 0;
    this.terms.push(`(${term.replaceAll('?', () => this.value(values[next++]))})`);
    return this;
  }

  /** All conditions together. */
  get sql(): string {
    return this.terms.length === 0 ? 'true' : this.terms.join(' and ');
  }
}
