import { OFFERED_FILES } from '@domain/case/attachment-kinds';
import { UploadOutlined } from '@ant-design/icons';
import { Button, Typography, Upload as AntUpload, type UploadFile, type UploadProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { sendFile } from './upload-request';

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
  return (
    <>
      <AntUpload
        id={id}
        accept={OFFERED_FILES}
        multiple
        maxCount={MOST}
        disabled={disabled}
        customRequest={request(t('failed'))}
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

const request =
  (otherwise: string): UploadProps['customRequest'] =>
  ({ file, filename: _, onProgress, onSuccess, onError }) => {
    const { name } = file as File;
    const abort = sendFile(file as Blob, name, {
      onProgress: (percent) => onProgress?.({ percent }),
      onDone: (attachment) => onSuccess?.(attachment),
      onFailed: (why) => onError?.(new Error(why ?? otherwise), why ?? otherwise),
    });
    return { abort };
  };

/** Only what a draft can keep: no file handles. The answer is told once, so its id is kept from then on. */
function plain(file: UploadFile<{ id?: string } | string>): Upload {
  const { uid, name, status, percent, response } = file;
  const before = file as unknown as Upload;
  if (typeof response === 'string') return { uid, name, status, percent, response };
  return { uid, name, status, percent, id: response?.id ?? before.id };
}
