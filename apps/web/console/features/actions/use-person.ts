import { useMemo } from 'react';
import { usePlaces } from '../../elements/names';
import type { FormPerson } from '../../forms/form-context';
import { rolesOf, useMyself } from '../../shell/session';

/** Who is signed in, as forms and actions look at them; undefined until it is known. */
export function usePerson(): FormPerson | undefined {
  const { data } = useMyself();
  const places = usePlaces();
  return useMemo(() => {
    if (!data) return undefined;
    const unit = data.posts.find(({ place }) => places.get(place)?.kind === 'unit')?.place;
    return { id: data.id, roles: rolesOf(data), unit };
  }, [data, places]);
}
