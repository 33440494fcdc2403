import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loading } from '../elements/loading';
import { ProblemNote } from '../elements/problem-note';
import { ActionBar } from '../features/actions/action-bar';
import { AttachedCases } from '../features/committee/attached-cases';
import { useMatter } from '../features/committee/committee-data';
import '../features/committee/committee.css';
import { MatterBand } from '../features/committee/matter-band';
import { MatterLog } from '../features/committee/matter-log';
import { MatterObligations } from '../features/committee/matter-obligations';
import { MembersTable } from '../features/committee/members-table';
import { Resolution } from '../features/committee/resolution';
import { Others } from '../shell/others';

/** 议题: one matter of the joint committee, from being called to being in effect. */
export function Component() {
  const { t } = useTranslation('committee');
  const { no = '' } = useParams();
  const { data, error } = useMatter(no);
  if (!data) return error ? <ProblemNote error={error} /> : <Loading as="page" />;
  return (
    <div className="matter-page" key={no}>
      <MatterBand matter={data} others={<Others entity="matter" no={no} />} />
      <div className="matter-page-main">
        <MembersTable matter={data} />
        <Resolution matter={data} />
        <AttachedCases matter={data} />
        <MatterLog no={no} />
      </div>
      <aside className="matter-page-side" aria-label={t('side')}>
        <ActionBar entity="matter" {...data} />
        <MatterObligations obligations={data.obligations} />
      </aside>
    </div>
  );
}
