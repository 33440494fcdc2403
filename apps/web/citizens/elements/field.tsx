import { useId, type HTMLInputAutoCompleteAttribute, type ReactNode } from 'react';
import { useWords } from '../use-words';

/** What ties a control to its label, its hint and what is wrong with it. */
export interface Tied {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  /** What may be wrong; it is taken all the same. */
  readonly doubt?: string;
  readonly optional?: boolean;
  readonly children: (tied: Tied) => ReactNode;
}

/** A label, a control, and below it what helps or what is wrong. */
export function Field({ label, hint, error, doubt, optional, children }: FieldProps) {
  const { t } = useWords('pages');
  const id = useId();
  const about = [hint && `${id}-hint`, (error ?? doubt) && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="quiet"> {t('optional')}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': about || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {!error && doubt && (
        <p className="doubt" id={`${id}-error`}>
          {doubt}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** More than one row makes a larger field. */
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'search';
  readonly inputMode?: 'numeric' | 'text';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly min?: string;
  readonly className?: string;
}

/** A field for text. */
export function TextField({
  label,
  hint,
  error,
  doubt,
  optional,
  rows = 1,
  onChange,
  ...input
}: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, doubt, optional }}>
      {(tied) =>
        rows > 1 ? (
          <textarea
            {...tied}
            rows={rows}
            value={input.value}
            onBlur={input.onBlur}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input {...tied} {...input} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
  readonly onChange: (value: string) => void;
  readonly error?: string;
}

/** One of a few, each with its words in sight. */
export function Choice({ label, value, options, onChange, error }: ChoiceProps) {
  const id = useId();
  return (
    <fieldset className="choice" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={id}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small className="quiet">{option.hint}</small>}
          </span>
        </label>
      ))}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
