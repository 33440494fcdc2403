import createQueryClient from 'openapi-react-query';
import { api } from './transport';

export * from './transport';
/** The same as queries and mutations of react-query. */
export const $api = createQueryClient(api);
