import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebounced } from '../../forms/use-debounced';
import { previewCommand, type Order } from './give-command';

type Asked = Pick<Order, 'entity' | 'no' | 'command' | 'payload' | 'version'>;

/** What the command would do with exactly these values now, or why not; asked once typing pauses. */
export function usePreview(asked: Asked, isComplete: boolean) {
  const settled = useDebounced(JSON.stringify(asked.payload));
  const order = { ...asked, payload: JSON.parse(settled) as Record<string, unknown> };
  return useQuery({
    queryKey: ['preview', asked.entity, asked.no, asked.command, settled, asked.version],
    queryFn: ({ signal }) => previewCommand(order, signal),
    enabled: isComplete,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    // A change of the case itself is another version, and another key.
    meta: { live: 'own' },
  });
}
