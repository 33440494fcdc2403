import { useWords } from '../use-words';

/** The zone of every moment of the product, whatever the zone of the phone. */
const ZONE = 'Asia/Shanghai';

/** A moment as people say it in a language: `2026年9月14日 周一 17:30`. */
export const momentInWords = (at: string, language: string): string =>
  new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: ZONE,
  }).format(new Date(at));

/** A moment, in words for people and whole for machines. */
export function MomentText({ at }: { readonly at: string }) {
  const { language } = useWords('pages');
  return <time dateTime={at}>{momentInWords(at, language)}</time>;
}
