import { OFFERED_FILES } from '@domain/case/attachment-kinds';
import { UploadOutlined } from '@ant-design/icons';
import { Button, Typography, Upload as AntUpload, type UploadFile, type UploadProps } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Problem, type ProblemError } from '../../api/client';
import { tooLarge, upload } from '../../api/upload';
import { useRuleWords } from './rule-words';

/** A file brought to a form, as plain data; its id is given once it has arrived whole. */
export interface Upload {
  readonly uid: string;
  readonly name: string;
  readonly status?: UploadFile['status'];
  readonly percent?: number;
  /** Why it was not taken, in words. */
  readonly response?: string;
  readonly id?: string;
}

interface Props {
  readonly value?: readonly Upload[];
  readonly onChange?: (files: Upload[]) => void;
  readonly id?: string;
  readonly disabled?: boolean;
}

/** No command carries more. */
const MOST = 20;

/** Files to send along, each sent at once with its progress, and removable until the form is sent. */
export function Uploads({ value, onChange, id, disabled }: Props) {
  const { t } = useTranslation('uploads');
  const words = useRuleWords();
  const hint = useId();
  const largest = useLargest();
  return (
    <>
      <Typography.Paragraph type="secondary" id={hint}>
        {words('file-kinds')} {largest && words(`file-size:${largest}`)}
      </Typography.Paragraph>
      <AntUpload
        id={id}
        aria-describedby={hint}
        accept={OFFERED_FILES}
        multiple
        maxCount={MOST}
        disabled={disabled}
        customRequest={request(useFailureWords(), largest)}
        fileList={(value ?? []) as UploadFile[]}
        onChange={({ fileList }) => onChange?.(fileList.map(plain))}
      >
        <Button icon={<UploadOutlined />} disabled={disabled}>
          {t('choose')}
        </Button>
      </AntUpload>
      <Refused files={value ?? []} />
    </>
  );
}

/** Which files were not taken, and why; without them the form goes on. */
function Refused({ files }: { readonly files: readonly Upload[] }) {
  const { t } = useTranslation('uploads');
  const refused = files.filter(({ status }) => status === 'error');
  if (refused.length === 0) return null;
  return (
    <div role="alert">
      {refused.map(({ uid, name, response }) => (
        <Typography.Paragraph key={uid} type="danger">
          {t('refused', { name, why: response })}
        </Typography.Paragraph>
      ))}
    </div>
  );
}

/** Whether all of them have arrived; until then the form had better wait. */
export const haveArrived = (files: readonly Upload[] | undefined): boolean =>
  (files ?? []).every(({ status }) => status !== 'uploading');

/** In MB, the most that a file of the staff may have; undefined until that is known. */
const useLargest = (): number | undefined =>
  $api.useQuery('get', '/api/attachments/limits', {}, { staleTime: Infinity }).data?.staff;

/** Says why a file was not taken: the rule that it breaks, else what the API says, else that nobody answered. */
function useFailureWords(): (why: Partial<Problem> | undefined) => string {
  const { t } = useTranslation('uploads');
  const words = useRuleWords();
  return (why) => (why?.rule ? words(why.rule) : (why?.detail ?? t('failed')));
}

const request =
  (inWords: ReturnType<typeof useFailureWords>, largest: number | undefined): UploadProps['customRequest'] =>
  ({ file, onProgress, onSuccess, onError }) => {
    const stop = new AbortController();
    const fail = (why: Partial<Problem> | undefined) => onError?.(new Error(inWords(why)), inWords(why));
    const rule = tooLarge(file as File, largest);
    if (rule) return void fail({ rule });
    upload(file as File, {
      to: '/api/attachments',
      onProgress: (part) => onProgress?.({ percent: part * 100 }),
      signal: stop.signal,
    }).then(
      (arrived) => onSuccess?.(arrived),
      (error: ProblemError) => fail(error.problem),
    );
    return { abort: () => stop.abort() };
  };

/** Only what a draft can keep: no file handles. The answer is told once, so its id is kept from then on. */
function plain(file: UploadFile<{ id?: string } | string>): Upload {
  const { uid, name, status, percent, response } = file;
  const before = file as unknown as Upload;
  if (typeof response === 'string') return { uid, name, status, percent, response };
  return { uid, name, status, percent, id: response?.id ?? before.id };
}
