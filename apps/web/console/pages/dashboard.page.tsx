import { Dashboard } from '../features/dashboard/dashboard';

/** 态势: what the cases of a time and a place look like, in pictures. */
export function Component() {
  return <Dashboard />;
}
