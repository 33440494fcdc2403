import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { capital } from '../../elements/capital';
import { useAct, type Act } from './acts';

/** Opens the form of an act; nothing for whoever does not do that. */
export function ActButton({ act, no }: { readonly act: Act; readonly no: string }) {
  const { t } = useTranslation('commands');
  const open = useAct(act);
  if (!open) return null;
  return (
    <Button size="small" aria-label={`${capital(t(act))} ${no}`} onClick={() => open(no)}>
      {capital(t(act))}
    </Button>
  );
}
