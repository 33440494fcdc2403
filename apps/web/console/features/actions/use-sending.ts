import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Schemas } from '../../../api/client';
import { refreshOne } from '../../shell/live';
import { giveCommand, type Order } from './give-command';

export type Sending =
  | { readonly phase: 'editing'; readonly error?: unknown }
  | { readonly phase: 'sending' }
  /** Nobody answers; it is sent again by itself under the same key. */
  | { readonly phase: 'waiting' };

/** Sends a command and says how far it is; `send` comes to what went wrong, if anything did. */
export function useSending(onDone: (reply: Schemas['Reply']) => void) {
  const queries = useQueryClient();
  const [sending, setSending] = useState<Sending>({ phase: 'editing' });
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);
  const send = async (order: Order): Promise<unknown> => {
    let failure: unknown;
    let version: number | undefined;
    abort.current = new AbortController();
    const { signal } = abort.current;
    setSending({ phase: 'sending' });
    try {
      const reply = await giveCommand(order, { signal, onWaiting: () => setSending({ phase: 'waiting' }) });
      if (reply.recorded) version = reply.seq;
      onDone(reply);
    } catch (error) {
      failure = signal.aborted ? undefined : error;
      setSending({ phase: 'editing', error: failure });
    }
    // What was decided, or what made it impossible, is shown at once.
    void refreshOne(queries, { no: order.no, version });
    return failure;
  };
  return { sending, send, stop: () => abort.current?.abort() };
}
