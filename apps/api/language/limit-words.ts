import { limitWords } from '@domain/calendar/limit';
import { say, type Language } from './language';

/** Says a limit (`3wd`) in a language: `3 个工作日`; what is no limit is given back as it is. */
export function limitInWords(limit: string, language: Language): string {
  const words = limitWords(limit);
  return words ? say(language, `limits:${words.key}`, { count: words.count }) : limit;
}
