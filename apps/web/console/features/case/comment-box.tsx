import { EyeOutlined, LockOutlined } from '@ant-design/icons';
import { comment as commentFields } from '@domain/case/payloads';
import { checkShape } from '@domain/kernel/shape';
import { useMutation } from '@tanstack/react-query';
import { Button, Input, Radio, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, isRefusal, mayComeYet, newIdempotencyKey, ProblemError } from '../../../api/client';
import { keepDraft, readDraft } from '../../drafts';
import { ProblemNote } from '../../elements/problem-note';
import { useFaultWords } from '../../forms/form-words';

/** So soon what found nobody is sent again, under its key. */
const AGAIN_MS = 2_000;

type Visibility = 'internal' | 'applicant';

/** What is written for whom, and the key under which exactly that acts once however often it is sent. */
interface Draft {
  readonly text: string;
  readonly visibility: Visibility;
  readonly key: string;
}

/** A draft survives a reload; it is gone with the browser's tab. */
const placeOf = (no: string): string => `${no}/comment-box`;
const draftOf = (text: string, visibility: Visibility): Draft => ({
  ...{ text, visibility },
  key: newIdempotencyKey(),
});
const keptDraft = (no: string): Draft => ({ ...draftOf('', 'internal'), ...readDraft<Draft>(placeOf(no)) });

interface Comment {
  readonly text: string;
  readonly visibility: Visibility;
  /** The rule that the text breaks; what is not written yet breaks none. */
  readonly broken: string | undefined;
  readonly error: unknown;
  readonly isSending: boolean;
  readonly write: (text: string) => void;
  readonly show: (visibility: Visibility) => void;
  readonly send: () => void;
}

/** A comment while it is written; it is kept until it has been taken. */
function useComment(no: string): Comment {
  const [{ text, visibility, key }, setDraft] = useState(() => keptDraft(no));
  const put = (draft: Draft) => {
    setDraft(draft);
    keepDraft(placeOf(no), draft);
  };
  // While it is sent again, why it was not taken yet; nothing once it was, or the refusal.
  const { mutate, failureReason, isPending } = useMutation({
    retry: (_failures, failure) => failure instanceof ProblemError && mayComeYet(failure),
    retryDelay: AGAIN_MS,
    mutationFn: () =>
      api.POST('/api/cases/{no}/commands/comment', {
        params: { path: { no }, header: { 'Idempotency-Key': key } },
        body: { text: text.trim(), visibility },
      }),
    onError: (failure) => isRefusal(failure) && put(draftOf(text, visibility)),
    onSuccess: () => put(draftOf('', 'internal')),
  });
  const broken = text.trim() ? checkShape(commentFields.text, text.trim())?.rule : undefined;
  const send = () => text.trim() && !broken && mutate();
  return {
    ...{ text, visibility, broken, error: failureReason, isSending: isPending, send },
    write: (written) => put(draftOf(written, visibility)),
    show: (chosen) => put(draftOf(text, chosen)),
  };
}

/** 留言: for colleagues unless one says that the applicant is to read it; then the box itself looks different. */
export function CommentBox({ no }: { readonly no: string }) {
  const { t } = useTranslation('case');
  const inWords = useFaultWords();
  const comment = useComment(no);
  const { broken } = comment;
  const told = comment.visibility === 'applicant';
  return (
    <form
      className={`comment-box stream-entry ${told ? 'stream-told' : 'stream-internal'}`}
      onSubmit={(event) => {
        event.preventDefault();
        comment.send();
      }}
    >
      <Input.TextArea
        aria-label={t('comment')}
        placeholder={t(told ? 'comment-told' : 'comment-internal')}
        autoSize={{ minRows: 1, maxRows: 6 }}
        status={broken && 'error'}
        value={comment.text}
        disabled={comment.isSending}
        onChange={({ target }) => comment.write(target.value)}
      />
      {broken && (
        <Typography.Text type="danger" role="alert">
          {inWords({ rule: broken })}
        </Typography.Text>
      )}
      <ProblemNote error={comment.error} />
      <Foot of={comment} />
    </form>
  );
}

function Foot({ of: { text, visibility, broken, isSending, show } }: { readonly of: Comment }) {
  const { t } = useTranslation('case');
  const told = visibility === 'applicant';
  return (
    <div className="comment-box-foot">
      <Radio.Group
        aria-label={t('who-reads')}
        value={visibility}
        disabled={isSending}
        onChange={({ target }) => show(target.value as Visibility)}
        options={[
          { value: 'internal', label: t('only-internal') },
          { value: 'applicant', label: t('applicant-reads') },
        ]}
      />
      <Button
        type="primary"
        htmlType="submit"
        size="small"
        icon={told ? <EyeOutlined /> : <LockOutlined />}
        loading={isSending}
        disabled={!text.trim() || broken !== undefined}
      >
        {t(told ? 'send-told' : 'send-internal')}
      </Button>
    </div>
  );
}
