import { useTranslation } from 'react-i18next';
import { MomentText } from '../../elements/moment-text';
import { useFaultWords, useFormWords } from '../../forms/form-words';
import { Instead } from './instead';

/** Why something is not possible, as the engine says it. */
interface Refusal {
  readonly code: string;
  readonly field?: string;
  readonly rule?: string;
  readonly nextAllowedAt?: string;
}

/** Why a command would be refused, which field is to blame, and what would be possible instead or from when on. */
export function RefusalWords({ command, refusal }: { readonly command: string; readonly refusal: Refusal }) {
  const { t } = useTranslation(['actions', 'refusals']);
  const words = useFormWords(command);
  const fault = useFaultWords();
  const { code, field, rule, nextAllowedAt } = refusal;
  return (
    <>
      {t(code, { ns: 'refusals' })}
      {field && rule && <div>{t('field-says', { field: words.field(field), rule: fault({ rule }) })}</div>}
      {nextAllowedAt && (
        <div>
          {t('possible-from')} <MomentText at={nextAllowedAt} />
        </div>
      )}
      <Instead code={code} />
    </>
  );
}
