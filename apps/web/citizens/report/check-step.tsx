import { doubtOfPhone } from '@domain/case/phone-number';
import { useWords } from '../use-words';
import { api, type Schemas } from '../../api/transport';
import { useRuleWords } from '../elements/rule-words';
import { useSending } from '../elements/sending';
import { SendButton } from '../elements/trouble';
import { go, Link } from '../router';
import { payloadOf, type Step } from './check';
import type { Draft, DraftKeeper } from './draft';
import type { GivenReceipt } from './stored-receipt';

interface CheckStepProps {
  readonly keeper: DraftKeeper;
  readonly sent: (receipt: GivenReceipt) => void;
}

/** Everything once more, each with the way back to it, and the sending. */
export function CheckStep({ keeper, sent }: CheckStepProps) {
  const { t } = useWords('report');
  const { draft, clear, keys } = keeper;
  const sending = useSending(async (key) => {
    const header = { 'Idempotency-Key': key };
    const { data } = await api.POST('/api/registrations', { params: { header }, body: payloadOf(draft) });
    sent({ ...(data as Schemas['OnlineReceipt']), title: draft.title, hall: draft.hallName });
    clear();
    go('report', true);
  }, keys);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void sending.run();
      }}
    >
      <Summary draft={draft} />
      <p className="hint">{t('check-hint')}</p>
      <div className="buttons">
        <SendButton sending={sending} label={t('send')} />
        <button type="button" onClick={() => go('report/files')}>
          {t('back')}
        </button>
      </div>
    </form>
  );
}

function Summary({ draft }: { readonly draft: Draft }) {
  const { t } = useWords('report');
  const doubt = useRuleWords()(doubtOfPhone(draft.phone));
  const files = draft.files.map(({ name }) => name).join(', ');
  const rows: readonly [Step, string, string][] = [
    ['hall', 'hall', draft.hallName],
    ['matter', 'title', draft.title],
    ['matter', 'detail', draft.detail],
    ['obstacle', 'refusedBy', draft.refusedBy],
    ['obstacle', 'refusalGround', draft.refusalGround],
    ['obstacle', 'priorVisits', draft.priorVisits],
    ['obstacle', 'needBy', draft.needBy],
    ['person', 'name', draft.name],
    ['person', 'phone', draft.phone],
    ['person', 'address', draft.address],
    ['person', 'specialNeeds', draft.specialNeeds],
    ['files', 'files', files],
  ];
  return (
    <dl className="summary">
      {rows.map(([step, name, value]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>
            <span className={value === '' ? 'quiet' : undefined}>{value || t('not-given')}</span>
            <Link to={`report/${step}`}>
              {t('change')}
              <span className="for-readers"> {t(name)}</span>
            </Link>
            {name === 'phone' && doubt && <p className="doubt">{doubt}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
