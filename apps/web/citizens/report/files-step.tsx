import { useWords } from '../use-words';
import { FilesField } from '../elements/files-field';
import type { StepProps } from './draft-field';

/** Pictures and papers that show it. */
export function FilesStep({ keeper: { draft, change, setUnfinished }, pressed }: StepProps) {
  const { t } = useWords('report');
  return (
    <FilesField
      label={t('files-choose')}
      hint={t('files-hint')}
      to="/api/registrations/attachments"
      files={draft.files}
      onChange={(files) => change({ files })}
      pressed={pressed}
      onUnfinished={setUnfinished}
    />
  );
}
