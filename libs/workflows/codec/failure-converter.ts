import { DefaultFailureConverter } from '@temporalio/common';

/** Messages and stack traces of failures go through the codec like any payload: they may name what a case is about. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
