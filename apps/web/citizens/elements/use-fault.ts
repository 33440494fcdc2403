import { checkShape, type Shape } from '@domain/kernel/shape';
import { useRuleWords } from './rule-words';

/** What is wrong with a field, in words, by the shapes that the engine checks with; nothing typed is nothing given. */
export function useFault(): (shape: Shape | undefined, typed: string) => string | undefined {
  const wordsOf = useRuleWords();
  return (shape, typed) => shape && wordsOf(checkShape(shape, typed.trim() || undefined)?.rule);
}
