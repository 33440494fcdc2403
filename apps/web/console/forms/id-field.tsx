import type { IdKind } from '@domain/kernel/shape';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { cardStateOf, type ShownCard } from '../elements/card-state';
import { useCardWords } from '../elements/card-words';
import { useGroundText } from '../elements/ground-text';
import { usePlaceName } from '../elements/names';
import { tied, type FieldProps } from './field-props';
import { useCommandForm } from './form-context';
import { choicesOf } from './form-subject';
import { valueAt } from './form-value';

/** One of the case's visits, consults, measures …, what is still open first. */
export function IdField(props: FieldProps<'id'>) {
  return <AmongThings {...props} of={props.shape.of} />;
}

/** What may be cancelled: of the kind that is chosen beside it. */
export function CancellableField(props: FieldProps<'text'>) {
  const { draft } = useCommandForm();
  const kind = valueAt(draft, ['kind']);
  return <AmongThings {...props} of={kind as IdKind | undefined} />;
}

type Among = Omit<FieldProps, 'shape'> & { readonly of: IdKind | undefined };

function AmongThings({ of, path, value, id, invalid, describedBy, required, change }: Among) {
  const { subject, disabled, touch } = useCommandForm();
  const { t } = useTranslation('forms');
  const nameOf = usePlaceName();
  const choices = of === undefined ? [] : choicesOf(of, subject.facts);
  const told = useCardTold();
  const options = choices.map(({ id: thing, number, text, unit, open, card }) => {
    const [what, state] = card ? told(card) : [text, !open && t('no-longer-open')];
    const label = [t('numbered', { number }), what, unit && nameOf(unit), state].filter(Boolean).join(' · ');
    return { value: thing, label };
  });
  return (
    <Select
      {...tied({ id, invalid, describedBy, required })}
      value={value as string}
      options={options}
      disabled={disabled || of === undefined}
      onChange={change}
      onBlur={() => touch(path)}
      className="form-wide"
    />
  );
}

/** Why a card was issued, and what became of it: what is over for an answer may be open for an appeal. */
function useCardTold(): (card: ShownCard) => readonly [ground: string, state: string] {
  const { subject } = useCommandForm();
  const ground = useGroundText();
  const words = useCardWords();
  return (card) => [ground(card.ground), words(cardStateOf(card, subject.obligations ?? []), card)];
}
