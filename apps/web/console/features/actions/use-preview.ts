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
  if (!data || !isComplete) return undefined;
  const isOfThese = settled === present && !isPlaceholderData;
  // What is refused may be mended already, and nobody would say so while the line is cut.
  if ('refusal' in data) return isOfThese && phase === 'editing' ? data : undefined;
  // The last answer stands until the next is there, lest the page jump at each pause; without a line none comes.
  const isOnItsWay = fetchStatus !== 'paused' && failureCount === 0;
  return isOfThese || isOnItsWay ? data : undefined;
}
