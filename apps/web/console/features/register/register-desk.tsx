import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepDraft, readDraft } from '../../drafts';
import { usePlaceName } from '../../elements/names';
import type { Myself } from '../../shell/session';
import { Receipt } from './receipt';
import { RegistrationForm } from './registration-form';
import type { Registered } from './use-submission';

/** The window's desk: one registration after the other, each ending with a receipt that survives a reload and goes with the page. */
export function RegisterDesk({ myself }: { readonly myself: Myself }) {
  const { t } = useTranslation('register');
  const nameOf = usePlaceName();
  const kept = `register.${myself.id}.receipt`;
  const [receipt, setReceipt] = useState(() => readDraft<Registered>(kept));
  const [round, setRound] = useState(0);
  // Whoever comes back from elsewhere has the next applicant before them, who has no business with the code.
  useEffect(() => () => keepDraft(kept, undefined), [kept]);
  const halls = hallsOf(myself);
  const show = (next: Registered | undefined) => {
    keepDraft(kept, next);
    setReceipt(next);
    setRound((rounds) => rounds + 1);
  };
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
        onClear={() => show(undefined)}
      />
    </>
  );
}

/** The halls at whose windows somebody sits. */
const hallsOf = ({ posts }: Myself): readonly string[] => [
  ...new Set(posts.filter(({ role, kind }) => role === 'clerk' && kind === 'hall').map(({ place }) => place)),
];
