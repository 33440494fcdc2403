import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../elements/address';
import { useMessage } from '../elements/message';
import { CaseAction } from '../features/actions/case-action';
import { ActingContext } from '../features/supervision/acts';
import { SupervisionView } from '../features/supervision/supervision-view';
import { rolesOf, useMyself } from '../shell/session';

/** The address names the form that is open and its case, so that a reload opens it again. */
const FORM = { command: 'do', no: 'case' } as const;

/** 督办: what is at risk and who is late; urging, cards and rulings are given beside it. */
export function Component() {
  const { t } = useTranslation(['actions', 'commands']);
  const message = useMessage();
  const { data } = useMyself();
  const [params, change] = useAddress();
  const acting = useMemo(
    () => ({
      roles: rolesOf(data),
      act: (no: string, command: string) => change({ [FORM.no]: no, [FORM.command]: command }),
    }),
    [data, change],
  );
  const close = () => change({ [FORM.no]: undefined, [FORM.command]: undefined }, { replace: true });
  return (
    <ActingContext value={acting}>
      <SupervisionView />
      <CaseAction
        no={params.get(FORM.no)}
        command={params.get(FORM.command)}
        onClose={close}
        onDone={(command) => {
          close();
          void message.success(t('done', { command: t(command, { ns: 'commands' }) }));
        }}
      />
    </ActingContext>
  );
}
