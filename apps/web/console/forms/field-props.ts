import type { Shape } from '@domain/kernel/shape';
import type { ComponentType } from 'react';
import type { Path } from './form-value';

/** A field inside another: a row of a list, a part of a map. */
export interface InnerField {
  readonly shape: Shape;
  readonly path: Path;
  /** Instead of the words of the field. */
  readonly label?: string;
  /** What is wrong with the list around it, when it is this row that is missing. */
  readonly missing?: string;
}

/** What every input of a form is given. */
export interface FieldProps<S extends Shape['is'] = Shape['is']> {
  readonly shape: Extract<Shape, { is: S }>;
  readonly path: Path;
  readonly value: unknown;
  /** Ties the label and what is wrong to the input. */
  readonly id: string;
  readonly describedBy?: string;
  readonly invalid: boolean;
  readonly required: boolean;
  readonly label: string;
  readonly missing?: string;
  readonly change: (value: unknown) => void;
  /** Draws the fields inside this one. */
  readonly Field: ComponentType<InnerField>;
}

/** What an input says of itself to those who hear the form, and the look of one that is wrong. */
export const tied = ({
  id,
  invalid,
  required,
  describedBy,
}: Pick<FieldProps, 'id' | 'invalid' | 'required' | 'describedBy'>) => ({
  id,
  status: invalid ? ('error' as const) : undefined,
  'aria-invalid': invalid,
  'aria-required': required,
  'aria-describedby': describedBy,
});
