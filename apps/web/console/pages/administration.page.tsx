import { Administration } from '../features/administration/administration';

/** Organisation, people, policies, calendar, audit: to each their own. */
export function Component() {
  return <Administration />;
}
