import { Alert, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Temporal } from './workflows-data';

const TO_LAST_TASK = '--type LastWorkflowTask --reason continue';

/** Says that nothing acts on a case or matter any more, and what has it go on: there is no other way than these. */
export function BrokenRun({ temporal }: { readonly temporal: Temporal | null }) {
  const { t } = useTranslation('workflows');
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={temporal ? t('broken', { how: t(`status-${temporal.status}`) }) : t('broken-forgotten')}
      description={
        <>
          <p>{t('broken-means')}</p>
          {temporal ? <Reset temporal={temporal} /> : <p>{t('broken-restore')}</p>}
        </>
      }
    />
  );
}

function Reset({ temporal: { workflowId, runId } }: { readonly temporal: Temporal }) {
  const { t } = useTranslation('workflows');
  return (
    <>
      <p>{t('broken-what-to-do')}</p>
      <Typography.Text code copyable>
        {`temporal workflow reset --workflow-id ${workflowId} --run-id ${runId} ${TO_LAST_TASK}`}
      </Typography.Text>
    </>
  );
}
