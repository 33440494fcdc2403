import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../use-words';
import type { ProblemError } from '../../api/transport';
import { api, type Schemas } from '../../api/transport';

export type Hall = Schemas['OpenHall'];

/** The halls that take reports online; asked again in the other language when that is switched. */
export function useHalls(): { halls?: readonly Hall[]; error?: ProblemError; again: () => void } {
  const { language } = useWords('pages');
  const [found, setFound] = useState<{ halls?: readonly Hall[]; error?: ProblemError }>({});
  const [tries, setTries] = useState(0);
  const again = useCallback(() => setTries((before) => before + 1), []);
  useEffect(() => {
    let shown = true;
    api.GET('/api/registrations/halls').then(
      ({ data }) => shown && setFound({ halls: data!.items }),
      (error: unknown) => shown && setFound((before) => ({ ...before, error: error as ProblemError })),
    );
    window.addEventListener('online', again);
    return () => {
      shown = false;
      window.removeEventListener('online', again);
    };
  }, [language, tries, again]);
  return { ...found, again };
}

/** The regions of a hall in one line, the widest first. */
export const regionsOf = ({ regions }: Hall): string => regions.map(({ name }) => name).join(' · ');

/** The halls whose name or regions hold every word that was typed. */
export function matching(halls: readonly Hall[], typed: string): Hall[] {
  const words = typed.trim().toLowerCase().split(/\s+/);
  return halls.filter((hall) => {
    const text = `${hall.name} ${regionsOf(hall)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
