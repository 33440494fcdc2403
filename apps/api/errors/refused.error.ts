import type { Refusal } from '@domain/kernel/refusal';

/** A refusal on its way out of a request: the filter answers it as problem details with the status of its code. */
export class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Something the request needs is away; answered with 503 and the names of what is. */
export class AwayError extends Error {
  constructor(
    readonly away: readonly AwayService[],
    options?: ErrorOptions,
  ) {
    super(`away: ${away.join(', ')}`, options);
  }
}
export type AwayService = 'postgres' | 'temporal' | 'worker' | 'workflow' | 'mail' | 'attachment-store';

/** Not there, or not for the caller to know of: both are answered alike. */
export const notFound = (): RefusedError => new RefusedError({ code: 'ACCESS.NOT_FOUND' });
export const notPermitted = (): RefusedError => new RefusedError({ code: 'ACCESS.NOT_PERMITTED' });
export const invalid = (field: string, rule: string): RefusedError =>
  new RefusedError({ code: 'REQUEST.INVALID', field, rule });
