import { PaperClipOutlined } from '@ant-design/icons';
import { useQueryClient, useMutation } from '@tanstack/react-query';
import { Switch, Tag } from 'antd';
import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, newIdempotencyKey, type Schemas } from '../../../api/client';
import { sizeText } from '../../../words/size-text';
import { ProblemNote } from '../../elements/problem-note';

export type Attachment = Schemas['Attachment'];

/** The files of a case, by the events they came with: those of a command are shown at the last of its events. */
export function useAttachments(no: string): ReadonlyMap<number, readonly Attachment[]> {
  const { data } = $api.useQuery('get', '/api/cases/{no}/attachments', { params: { path: { no } } });
  const bySeq = new Map<number, Attachment[]>();
  for (const attachment of data?.items ?? [])
    bySeq.set(attachment.seq, [...(bySeq.get(attachment.seq) ?? []), attachment]);
  return bySeq;
}

/** The case is looked at as it was: nothing about it is changed from there. */
export const AsItWas = createContext(false);

interface Props {
  readonly no: string;
  readonly files: readonly Attachment[];
}

/** Files that came with a decision: to be fetched, never opened here; each says whether the applicant sees it. */
export function Attachments({ no, files }: Props) {
  if (files.length === 0) return null;
  return (
    <ul className="plain attachments">
      {files.map((file) => (
        <File key={file.id} no={no} file={file} />
      ))}
    </ul>
  );
}

const SCAN_LOOKS = { infected: 'error', unscanned: 'warning', never: undefined, clean: undefined } as const;

/** What is handed out unscanned waits for no scanner: there is none. */
const scanOf = ({ scan, available }: Attachment) => (scan === 'unscanned' && available ? 'never' : scan);

function File({ no, file }: { readonly no: string; readonly file: Attachment }) {
  const { t, i18n } = useTranslation('case');
  return (
    <li>
      <PaperClipOutlined />{' '}
      {file.available ? (
        <a href={`/api/cases/${no}/attachments/${file.id}`} download={file.name}>
          {file.name}
        </a>
      ) : (
        file.name
      )}{' '}
      {sizeText(file.size, i18n.language)}{' '}
      {file.scan !== 'clean' && <Tag color={SCAN_LOOKS[scanOf(file)]}>{t(`scan-${scanOf(file)}`)}</Tag>}
      {file.byApplicant ? <Tag>{t('by-applicant')}</Tag> : <ForApplicant no={no} file={file} />}
    </li>
  );
}

function ForApplicant({ no, file }: { readonly no: string; readonly file: Attachment }) {
  const { t } = useTranslation('case');
  const queries = useQueryClient();
  const asItWas = use(AsItWas);
  const mark = useMutation({
    mutationFn: (value: boolean) =>
      api.PUT('/api/cases/{no}/attachments/{id}/for-applicant', {
        params: { path: { no, id: file.id }, header: { 'Idempotency-Key': newIdempotencyKey() } },
        body: { value },
      }),
    onSuccess: () =>
      queries.invalidateQueries({
        queryKey: ['get', '/api/cases/{no}/attachments', { params: { path: { no } } }],
      }),
  });
  return (
    <>
      <label>
        <Switch
          size="small"
          checked={file.forApplicant}
          loading={mark.isPending}
          disabled={asItWas || file.scan === 'infected'}
          onChange={(value) => mark.mutate(value)}
        />{' '}
        {t('for-applicant')}
      </label>
      <ProblemNote error={mark.error} />
    </>
  );
}
