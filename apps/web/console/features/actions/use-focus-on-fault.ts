import { useEffect, type RefObject } from 'react';

/** Leads to the first field that is wrong, each time the form was sent in vain. */
export function useFocusOnFault(form: RefObject<HTMLFormElement | null>, misses: number): void {
  useEffect(() => {
    if (misses === 0) return;
    const field = form.current?.querySelector('.form-fault')?.parentElement;
    field?.querySelector<HTMLElement>('input, textarea, [tabindex="0"], button')?.focus();
  }, [form, misses]);
}
