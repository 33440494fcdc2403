import openapiTS, { astToString } from 'openapi-typescript';

/** The types of the API for the pages, from its OpenAPI document. */
export async function webSchema(document: Record<string, unknown>): Promise<string> {
  return astToString(await openapiTS(document as never, { alphabetize: true }));
}
