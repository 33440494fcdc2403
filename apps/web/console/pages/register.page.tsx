import { RegisterDesk } from '../features/register/register-desk';
import { useMyself } from '../shell/session';

/** Registering what is reported at the window. */
export function Component() {
  const { data: myself } = useMyself();
  return myself ? <RegisterDesk myself={myself} /> : null;
}
