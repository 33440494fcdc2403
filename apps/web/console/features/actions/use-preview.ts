import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebounced } from '../../forms/use-debounced';
import { previewCommand, type Order, type Previewed } from './give-command';
import type { Sending } from './use-sending';

type Asked = Pick<Order, 'entity' | 'no' | 'command' | 'payload' | 'version'>;

/** What the command would do with exactly these values now, or why not; asked once typing pauses. */
export function usePreview(
  asked: Asked,
  isComplete: boolean,
  phase: Sending['phase'],
): Previewed | undefined {
  const present = JSON.stringify(asked.payload);
  const settled = useDebounced(present);
  const order = { ...asked, payload: JSON.parse(settled) as Record<string, unknown> };
  const { data, isPlaceholderData, fetchStatus, failureCount } = useQuery({
    queryKey: ['preview', asked.entity, asked.no, asked.command, settled, asked.version],
    queryFn: ({ signal }) => previewCommand(order, signal),
    // What has gone out, and what came of it, needs no foretelling and is no news to whoever sent it.
    enabled: isComplete && phase !== 'sending',
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    // A change of the case itself is another version, and another key.
    meta: { live: 'own' },
  });
  if (!isComplete) return undefined;
  const isOfThese = settled === present && !isPlaceholderData;
  // Without a line none comes, nor where asking has failed.
  return standing(data, { isOfThese, isOnItsWay: fetchStatus !== 'paused' && failureCount === 0, phase });
}

interface Asking {
  /** The answer is about the values that stand in the form. */
  readonly isOfThese: boolean;
  /** An answer about them is being asked for. */
  readonly isOnItsWay: boolean;
  readonly phase: Sending['phase'];
}

/** What may be told of the last answer. */
export function standing(
  data: Previewed | undefined,
  { isOfThese, isOnItsWay, phase }: Asking,
): Previewed | undefined {
  if (!data) return undefined;
  // What is refused may be mended already, and nobody would say so while the line is cut.
  if ('refusal' in data) return isOfThese && phase === 'editing' ? data : undefined;
  // The last answer stands until the next is there, lest the page jump at each pause.
  return isOfThese || isOnItsWay ? data : undefined;
}
