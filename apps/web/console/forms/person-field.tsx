import { usePlaces } from '../elements/names';
import { tied, type FieldProps } from './field-props';
import { hintOf } from './field-hints';
import { useCommandForm } from './form-context';
import { fieldOf, valueAt, type Path } from './form-value';
import { PersonSelect } from './person-select';

/** A person by name: first those in the right role of the unit in question, else of the hall's region. */
export function PersonField(props: FieldProps<'person'>) {
  const { path, value, change } = props;
  const { command, subject, disabled, touch } = useCommandForm();
  const { roles, only } = hintOf(command, fieldOf(path));
  const region = usePlaces().get(subject.hall)?.parentId ?? undefined;
  return (
    <PersonSelect
      {...tied(props)}
      {...{ roles, only, region, disabled }}
      under={useUnit(path) ?? region}
      value={value as string}
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
