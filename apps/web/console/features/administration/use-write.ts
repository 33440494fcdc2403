import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, newIdempotencyKey } from '../../../api/client';
import { useMessage } from '../../elements/message';

/** The header under which a write acts once. */
export interface Once {
  readonly header: { 'Idempotency-Key': string };
}

/**
 * A write of an administrator. The same tried again carries the same key until it is answered, so that it acts once. When
 * it has happened, what is shown is asked anew and it is said, by `said` where more is to say than that; its error is for
 * the note beside the button.
 */
export function useWrite<V, R>(
  write: (value: V, once: Once) => Promise<R>,
  done?: (result: R) => void,
  said?: (result: R) => string | undefined,
) {
  const { t } = useTranslation('administration');
  const message = useMessage();
  const queries = useQueryClient();
  const tried = useRef<{ text: string; key: string }>(null);
  return useMutation({
    mutationFn: (value: V) => {
      const text = JSON.stringify(value) ?? '';
      if (tried.current?.text !== text) tried.current = { text, key: newIdempotencyKey() };
      return write(value, { header: { 'Idempotency-Key': tried.current.key } });
    },
    onError: (error) => {
      if (isRefusal(error)) tried.current = null;
    },
    onSuccess: async (result) => {
      tried.current = null;
      void message.success(said?.(result) ?? t('done'));
      await queries.invalidateQueries();
      done?.(result);
    },
  });
}
