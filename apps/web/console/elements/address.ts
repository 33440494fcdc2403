import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

/** What becomes of values in the query of the address; an undefined one is taken out, others stay. */
export type AddressChange = Readonly<Record<string, string | undefined>>;

/** By `replace` the change is no step to go back to. */
export type ChangeAddress = (change: AddressChange, options?: { readonly replace?: boolean }) => void;

/**
 * The query of the address, and how to change it. A change goes by what the address says at that moment: the page may
 * be drawn from an older one while its next part is still being loaded, and two changes may follow each other at once.
 */
export function useAddress(): [URLSearchParams, ChangeAddress] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const change = useCallback<ChangeAddress>(
    (values, { replace = false } = {}) => {
      const { search } = window.location;
      const next = changed(search, values);
      if (next !== new URLSearchParams(search).toString())
        void navigate({ search: next }, { replace, preventScrollReset: true });
    },
    [navigate],
  );
  return [params, change];
}

/** The query after the change, without `?`. */
export function changed(search: string, values: AddressChange): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  }
  return params.toString();
}
