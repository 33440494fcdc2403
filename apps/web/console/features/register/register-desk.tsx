import { Alert } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepDraft, readDraft } from '../../drafts';
import { useAddress } from '../../elements/address';
import { usePlaceName } from '../../elements/names';
import type { Myself } from '../../shell/session';
import { Receipt } from './receipt';
import { RegistrationForm } from './registration-form';
import type { Registered } from './use-submission';

/** The window's desk: one registration after the other, each ending with a receipt. */
export function RegisterDesk({ myself }: { readonly myself: Myself }) {
  const { t } = useTranslation('register');
  const nameOf = usePlaceName();
  const [receipt, show] = useReceipt(`register.${myself.id}.receipt`);
  const [round, setRound] = useState(0);
  const halls = hallsOf(myself);
  if (halls.length === 0) return <Alert type="info" showIcon title={t('no-window')} />;
  if (receipt) {
    const hall = receipt.payload.hall ?? halls[0]!;
    return <Receipt registered={receipt} hall={hall} clerk={myself.name} onNext={() => show(undefined)} />;
  }
  return (
    <>
      <h1 className="register-title">
        {t('title')} <small>{halls.length === 1 ? nameOf(halls[0]!) : null}</small>
      </h1>
      <RegistrationForm
        key={round}
        person={myself.id}
        halls={halls}
        onRegistered={show}
        onClear={() => setRound((rounds) => rounds + 1)}
      />
    </>
  );
}

/** The address names the receipt that is shown, so that it survives a reload and goes with its address. */
const NAMED = 'receipt';

/** The receipt of the address, and how to show another or none. What is not shown is not kept. */
function useReceipt(kept: string) {
  const [params, change] = useAddress();
  const named = params.get(NAMED);
  const receipt = useMemo(() => {
    const last = readDraft<Registered>(kept);
    return last?.no === named ? last : undefined;
  }, [kept, named]);
  const isShown = receipt !== undefined;
  // Whoever comes back from elsewhere has the next applicant before them, who has no business with the code.
  useEffect(() => {
    const forget = () => keepDraft(kept, undefined);
    if (isShown) return forget;
    forget();
    return undefined;
  }, [kept, isShown]);
  const show = (next: Registered | undefined) => {
    keepDraft(kept, next);
    change({ [NAMED]: next?.no }, { replace: true });
  };
  return [receipt, show] as const;
}

/** The halls at whose windows somebody sits. */
const hallsOf = ({ posts }: Myself): readonly string[] => [
  ...new Set(posts.filter(({ role, kind }) => role === 'clerk' && kind === 'hall').map(({ place }) => place)),
];
