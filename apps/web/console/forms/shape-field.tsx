import type { Shape } from '@domain/kernel/shape';
import { useId } from 'react';
import { AttachmentsField } from './attachments-field';
import { CaseField } from './case-field';
import { ChoiceField, FlagField } from './choice-field';
import { DateField, MomentField } from './date-field';
import { useCommandForm } from './form-context';
import type { FieldProps, InnerField } from './field-props';
import { bareShape, fieldOf, pathText, valueAt, type Path } from './form-value';
import { hintOf } from './field-hints';
import { useFormWords } from './form-words';
import { FieldFrame } from './field-frame';
import { IdField } from './id-field';
import { IntegerField, PolicyVersionField } from './number-field';
import { LimitField } from './limit-field';
import { isSaidInRow, ListField } from './list-field';
import { MapField } from './map-field';
import { PersonField } from './person-field';
import { TextField } from './text-field';
import { UnitField } from './unit-field';

/** One field of a form with its label and what is wrong with it; what is made by the page itself is not shown. */
export function ShapeField({ shape, path, label, missing }: InnerField) {
  const form = useCommandForm();
  const words = useFormWords(form.command);
  const id = useId();
  const bare = bareShape(shape);
  const field = fieldOf(path);
  const fault = missing ?? form.faultAt(path);
  const required = shape.is !== 'optional' || hintOf(form.command, field).needed === true;
  if (bare.is === 'new-id') return null;
  const name = label ?? words.field(field);
  const props: FieldProps = {
    shape: bare,
    path,
    id,
    label: name,
    value: valueAt(form.draft, path),
    invalid: fault !== undefined,
    describedBy: fault === undefined ? undefined : `${id}-fault`,
    required,
    missing,
    change: (value) => form.set(path, value),
    Field: ShapeField,
  };
  if (field === 'attachments') return <AttachmentsField {...(props as FieldProps<'list'>)} />;
  if (bare.is === 'map') return <MapField {...(props as FieldProps<'map'>)} />;
  const grouped = ['list', 'one-of', 'flag'].includes(bare.is);
  return (
    <FieldFrame
      id={id}
      label={name}
      fault={isSaidInRow(props) ? undefined : fault}
      required={required}
      marked={required && !isRow(path)}
      grouped={grouped}
      name={pathText(path)}
    >
      <Input {...props} />
    </FieldFrame>
  );
}

/** A row is called by its number: whether any is needed is said of the list around it. */
const isRow = (path: Path): boolean => typeof path.at(-1) === 'number';

function Input(props: FieldProps) {
  const as = <S extends Shape['is']>() => props as unknown as FieldProps<S>;
  switch (props.shape.is) {
    case 'one-of':
      return <ChoiceField {...as<'one-of'>()} />;
    case 'flag':
      return <FlagField {...as<'flag'>()} />;
    case 'integer':
      return <IntegerField {...as<'integer'>()} />;
    case 'policy-version':
      return <PolicyVersionField {...as<'policy-version'>()} />;
    case 'date':
      return <DateField {...as<'date'>()} />;
    case 'moment':
      return <MomentField {...as<'moment'>()} />;
    case 'limit':
      return <LimitField {...as<'limit'>()} />;
    case 'unit':
    case 'unit-or-applicant':
      return <UnitField {...as<'unit'>()} />;
    case 'person':
      return <PersonField {...as<'person'>()} />;
    case 'case':
      return <CaseField {...as<'case'>()} />;
    case 'id':
      return <IdField {...as<'id'>()} />;
    case 'list':
      return <ListField {...as<'list'>()} />;
    default:
      return <TextField {...as<'text'>()} />;
  }
}
