import type { Connection } from '@temporalio/client';
import { HALL_ATTRIBUTE, KIND_ATTRIBUTE } from '@workflows/messages';

/** Temporal's number for attributes of the type Keyword. */
const KEYWORD = 2;

/** Makes our search attributes known to a test server, which refuses workflows that carry unknown ones. */
export async function addSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const searchAttributes = { [HALL_ATTRIBUTE]: KEYWORD, [KIND_ATTRIBUTE]: KEYWORD };
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
}
