import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const LIMITED = 'rates:limited';

/** How often a route may be used in so many minutes; beyond it the answer is 429 until as many have passed. */
export interface Limits {
  readonly minutes: number;
  /** From one address. */
  readonly perAddress: number;
  /** For one account or query code, named by a field of the body or a part of the path, from wherever. */
  readonly perSubject?: { readonly named: string; readonly limit: number };
}

export const Limited = (limits: Limits): CustomDecorator => SetMetadata(LIMITED, limits);
