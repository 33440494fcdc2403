import { usePlaces } from '../elements/names';
import type { FieldProps } from './field-props';
import { hintOf } from './field-hints';
import { useCommandForm } from './form-context';
import { fieldOf, valueAt, type Path } from './form-value';
import { PersonSelect } from './person-select';

/** A person by name: first those in the right role of the unit in question, else of the hall's region. */
export function PersonField({ path, value, id, invalid, describedBy, change }: FieldProps<'person'>) {
  const { command, subject, disabled, touch } = useCommandForm();
  const { roles, only } = hintOf(command, fieldOf(path));
  const region = usePlaces().get(subject.hall)?.parentId ?? undefined;
  return (
    <PersonSelect
      {...{ id, roles, only, region, disabled }}
      under={useUnit(path) ?? region}
      value={value as string}
      status={invalid ? 'error' : undefined}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={change}
      onBlur={() => touch(path)}
    />
  );
}

/** The unit that the field beside this one names, or one's own. */
function useUnit(path: Path): string | undefined {
  const { command, person, draft } = useCommandForm();
  const { in: beside } = hintOf(command, fieldOf(path));
  if (beside === 'own') return person.unit;
  const unit = beside === undefined ? undefined : valueAt(draft, [...path.slice(0, -1), beside]);
  return typeof unit === 'string' ? unit : undefined;
}
