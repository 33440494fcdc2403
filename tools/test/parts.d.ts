/** What is started or found once per run for the part. */
export type Server = 'postgres' | 'temporal' | 'test-server' | 'browser';

export interface Part {
  name: string;
  suffix: string;
  roots: string[];
  /** Milliseconds one test may take. */
  timeout: number;
  needs?: Server[];
  /** True where suites would disturb each other, by killing processes or by using all of both cores. */
  serial?: boolean;
}
export const parts: Part[];
