import { useWords } from '../use-words';
import { api } from '../../api/transport';
import { useSending } from '../elements/sending';
import { Trouble } from '../elements/trouble';
import { go } from '../router';

/** Closes the case on this device, for phones that several people use. */
export function SignOut({ reload }: { readonly reload: () => Promise<void> }) {
  const { t } = useWords('track');
  const ending = useSending(async () => {
    await api.DELETE('/api/track/session');
    go('', true);
    await reload();
  });
  return (
    <p>
      <Trouble error={ending.error} />
      <button type="button" disabled={ending.state !== 'idle'} onClick={() => void ending.run()}>
        {t('sign-out')}
      </button>
    </p>
  );
}
