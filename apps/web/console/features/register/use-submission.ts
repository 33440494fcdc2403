import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { api, isRefusal, newIdempotencyKey, ProblemError, type Schemas } from '../../../api/client';
import { keepDraft, readDraft } from '../../drafts';
import { useConnected } from '../../shell/live';
import type { Registration } from './registration-values';

/** A registration that was sent, with the one key under which it acts once however often it is sent. */
interface Sent {
  readonly key: string;
  readonly payload: Registration;
}
/** What the applicant takes home. */
export interface Registered {
  readonly no: string;
  readonly at: string;
  readonly queryCode: string;
  readonly payload: Registration;
}
export interface Submission {
  /** Sent, and not known yet to have arrived: nothing may be changed before it is. */
  readonly sent: boolean;
  /** Tried, and nobody said what became of it. */
  readonly inDoubt: boolean;
  readonly sending: boolean;
  /** Why it was refused. */
  readonly refusal: ProblemError | undefined;
  send(payload: Registration): void;
  sendAgain(): void;
}

/** Between tries while nobody answers. */
const AGAIN_MS = 5_000;
const TOO_OFTEN = 429;

/** It is open what became of it, or it came too soon after others; everything else is a refusal. */
const leavesOpen = (error: unknown): boolean =>
  error instanceof ProblemError && (!isRefusal(error) || error.status === TOO_OFTEN);

/**
 * Sends registrations so that each happens once: while it is open what became of one, the same is sent again with the
 * same key, when the connection returns, every few seconds, on demand, and after a reload. `draft` names where it is kept.
 */
export function useSubmission(draft: string, onRegistered: (registered: Registered) => void): Submission {
  const queries = useQueryClient();
  const [sent, setSent] = useState(() => readDraft<Sent>(draft));
  const busy = useRef(false);
  const remember = (next: Sent | undefined) => {
    keepDraft(draft, next);
    setSent(next);
  };
  const sending = useMutation({
    mutationFn: post,
    onError: async (error) => {
      if (error instanceof ProblemError && error.status === 401) await queries.invalidateQueries();
      else if (!leavesOpen(error)) remember(undefined);
    },
  });
  const attempt = (what: Sent | undefined) => {
    if (!what || busy.current) return;
    busy.current = true;
    // Nobody hears of it once the form is left: it stays sent, and tells its receipt when the form is back.
    sending.mutate(what, {
      onSuccess: ({ no, at, queryCode }, { payload }) => {
        remember(undefined);
        onRegistered({ no, at, queryCode, payload });
      },
      onSettled: () => (busy.current = false),
    });
  };
  useTryingAgain(sent !== undefined, () => attempt(sent));
  return {
    sent: sent !== undefined,
    inDoubt: sent !== undefined && (leavesOpen(sending.error) || sending.failureCount > 0),
    sending: sending.isPending,
    refusal: sent === undefined && sending.error instanceof ProblemError ? sending.error : undefined,
    send: (payload) => {
      const next = { key: newIdempotencyKey(), payload };
      remember(next);
      attempt(next);
    },
    sendAgain: () => attempt(sent),
  };
}

async function post({ key, payload }: Sent): Promise<Schemas['Reply'] & { queryCode: string }> {
  const { data, response } = await api.POST('/api/cases', {
    params: { header: { 'Idempotency-Key': key } },
    body: payload,
  });
  if (!data || !('queryCode' in data)) throw new ProblemError(response.status, undefined);
  return data;
}

/** Tries at once, when the line is back, and every few seconds meanwhile. */
function useTryingAgain(open: boolean, tryAgain: () => void): void {
  const connected = useConnected();
  const again = useEffectEvent(tryAgain);
  useEffect(() => {
    if (!open) return undefined;
    again();
    const timer = setInterval(() => again(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [open, connected]);
}
