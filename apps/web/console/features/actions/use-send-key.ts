import { useEffect, type RefObject } from 'react';
import { keepsForm } from '../../forms/enter-key';

/** Ctrl+Enter sends, wherever one is; Enter alone does not. */
export function useSendKey(form: RefObject<HTMLFormElement | null>, submit: () => Promise<void>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (form.current?.contains(event.target as Node)) keepsForm(event);
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
