import { checkShape, type Shape } from '@domain/kernel/shape';
import { useFaultWords } from './form-words';

/** A rule for a field of a form that is not a command's whole form: what is given must have the shape that the engine takes. */
export function useShapeRule() {
  const inWords = useFaultWords();
  return (shape: Shape) => ({
    validator(_rule: unknown, value: unknown): Promise<void> {
      const refusal = value === undefined || value === '' ? undefined : checkShape(shape, value);
      return refusal ? Promise.reject(new Error(inWords(refusal))) : Promise.resolve();
    },
  });
}
