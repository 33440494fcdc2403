import { FaultWords } from './field-frame';
import type { FieldProps } from './field-props';
import { useCommandForm } from './form-context';

/** Fields that belong together; inside a row of a list they need no heading of their own. */
export function MapField({ shape, path, id, label, describedBy, missing, Field }: FieldProps<'map'>) {
  const { faultAt } = useCommandForm();
  const fields = Object.entries(shape.fields).map(([name, field], i) => (
    <Field key={name} shape={field} path={[...path, name]} missing={i === 0 ? missing : undefined} />
  ));
  const fault = <FaultWords id={id} fault={faultAt(path)} />;
  if (typeof path.at(-1) === 'number') {
    return (
      <div className="form-map">
        {fields}
        {fault}
      </div>
    );
  }
  return (
    <fieldset className="form-fieldset" aria-describedby={describedBy}>
      <legend>{label}</legend>
      {fault}
      {fields}
    </fieldset>
  );
}
