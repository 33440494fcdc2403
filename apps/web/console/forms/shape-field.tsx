import type { Shape } from '@domain/kernel/shape';
import { useId, type ReactNode } from 'react';
import { AttachmentsField } from './attachments-field';
import { CaseField } from './case-field';
import { ChoiceField, FlagField } from './choice-field';
import { DateField, MomentField } from './date-field';
import { useCommandForm, type CommandFormState } from './form-context';
import type { FieldProps, InnerField } from './field-props';
import { bareShape, fieldOf, pathText, valueAt, type Path } from './form-value';
import { hintOf } from './field-hints';
import { useFormWords } from './form-words';
import { describing, FieldFrame, hintIdOf } from './field-frame';
import { IdField } from './id-field';
import { IntegerField, PolicyVersionField } from './number-field';
import { Doubt, Implied, LeftOut } from './below-field';
import { LimitField } from './limit-field';
import { isSaidInRow, ListField } from './list-field';
import { MapField } from './map-field';
import { PersonField } from './person-field';
import { TextField } from './text-field';
import { UnitField } from './unit-field';

/** One field of a form with its label and what is wrong with it; what is made by the page itself is not shown. */
export function ShapeField(inner: InnerField) {
  const { shape, path } = inner;
  const form = useCommandForm();
  const words = useFormWords(form.command);
  const id = useId();
  const bare = bareShape(shape);
  if (bare.is === 'new-id') return null;
  const label = inner.label ?? words.field(fieldOf(path));
  const hint = hintOn(inner, id, form);
  const fault = inner.missing ?? form.faultAt(path);
  const props = propsOf(inner, { id, label, hint, fault, form });
  if (fieldOf(path) === 'attachments') return <AttachmentsField {...(props as FieldProps<'list'>)} />;
  if (bare.is === 'map') return <MapField {...(props as FieldProps<'map'>)} />;
  return (
    <FieldFrame
      {...{ id, label, hint, required: props.required }}
      fault={isSaidInRow(props) ? undefined : fault}
      marked={props.required && !isRow(path)}
      grouped={['list', 'one-of', 'flag'].includes(bare.is)}
      name={pathText(path)}
    >
      <Input {...props} />
    </FieldFrame>
  );
}

interface Said {
  readonly id: string;
  readonly label: string;
  readonly hint: ReactNode;
  readonly fault: string | undefined;
  readonly form: CommandFormState;
}

const propsOf = (
  { shape, path, missing }: InnerField,
  { id, label, hint, fault, form }: Said,
): FieldProps => ({
  ...{ path, id, label, missing },
  shape: bareShape(shape),
  value: valueAt(form.draft, path) ?? form.implied(path),
  invalid: fault !== undefined,
  describedBy: describing(id, { hint, fault }),
  required: shape.is !== 'optional' || hintOf(form.command, fieldOf(path)).needed === true,
  change: (value) => form.set(path, value),
  Field: ShapeField,
});

/** What is to be known of a field: a doubt about what stands in it; and what counts while nobody has said anything, where that follows from a rule or from what stands beside it. */
function hintOn({ shape, path }: InnerField, id: string, form: CommandFormState): ReactNode {
  const { draft, implied, command, hasLeft } = form;
  const value = valueAt(draft, path);
  if (value !== undefined) {
    const { doubts } = hintOf(command, fieldOf(path));
    const rule = typeof value === 'string' && hasLeft(path) ? doubts?.(value) : undefined;
    return rule && <Doubt id={hintIdOf(id)} rule={rule} />;
  }
  if (implied(path) !== undefined) return <Implied id={hintIdOf(id)} path={path} />;
  const fallback = shape.is === 'optional' ? shape.fallback : undefined;
  return fallback && <LeftOut id={hintIdOf(id)} path={path} fallback={fallback} />;
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
