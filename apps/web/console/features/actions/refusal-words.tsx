import type { Refusal } from '@domain/kernel/refusal';
import { useTranslation } from 'react-i18next';
import { MomentText } from '../../elements/moment-text';
import { useFaultWords, useFormWords } from '../../forms/form-words';
import { Instead } from './instead';

/** Why a command would be refused, which field is to blame, and what would be possible instead or from when on. */
export function RefusalWords({ command, refusal }: { readonly command: string; readonly refusal: Refusal }) {
  const { t } = useTranslation(['actions', 'stages']);
  const words = useFormWords(command);
  const fault = useFaultWords();
  const { code, field, rule, limit, nextAllowedAt, stage } = refusal;
  return (
    <>
      {fault({ code, limit })}
      {stage && <div>{t('gone-stage', { stage: t(stage, { ns: 'stages' }) })}</div>}
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
