import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { EffectLines, SameDue } from './effect-lines';
import { isSaid, leavesDue, likeliest } from './effect-summary';
import type { Previewed } from './give-command';
import { Instead } from './instead';
import { RefusalWords } from './refusal-words';

interface Props {
  readonly command: string;
  readonly effects: Schemas['Actions']['open'][number]['effects'];
  readonly payload: Readonly<Record<string, unknown>>;
  /** What the engine says of exactly these values; nothing while the form is incomplete. */
  readonly preview: Previewed | undefined;
  /** Why it would be refused stands at the field that is to blame. */
  readonly isMarked: boolean;
  /** The promise's due moment now; none while the clock stands still. */
  readonly due: string | null | undefined;
}

/** What will happen when this is sent, or why it would be refused; said before anything is done. */
export function Expectation({ command, effects, payload, preview, isMarked, due }: Props) {
  const { t } = useTranslation('actions');
  if (preview && 'refusal' in preview) {
    return (
      <Alert
        type="warning"
        showIcon
        role="status"
        title={t('would-be-refused')}
        description={
          isMarked ? (
            <Instead code={preview.refusal.code} />
          ) : (
            <RefusalWords command={command} refusal={preview.refusal} />
          )
        }
      />
    );
  }
  const effect = preview ? preview.effect : likeliest(effects, payload);
  if (!effect || !isSaid(effect, !preview)) return null;
  return (
    <section className="action-expectation" aria-live="polite" aria-label={t('expectation')}>
      <strong>{t(preview ? 'will-happen' : 'would-happen')}</strong>
      {leavesDue(command, effect) && <SameDue due={due} />}
      <EffectLines effect={effect} isSample={!preview} />
    </section>
  );
}
