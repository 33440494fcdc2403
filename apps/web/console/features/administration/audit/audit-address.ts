import { useCallback, useMemo } from 'react';
import { useAddress } from '../../../elements/address';
import { ACTS, type Act } from './acts';

export interface AuditFilter {
  readonly actor?: string;
  readonly subject?: string;
  readonly act?: Act;
  readonly from?: string;
  readonly to?: string;
}

const FIELDS = ['actor', 'subject', 'act', 'from', 'to'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The filter that the address names; what it cannot mean is left out. */
export function readFilter(params: URLSearchParams): AuditFilter {
  const textOf = (field: (typeof FIELDS)[number]) => params.get(field) || undefined;
  const dayOf = (field: 'from' | 'to') => (DAY.test(textOf(field) ?? '') ? textOf(field) : undefined);
  const filter = {
    actor: textOf('actor'),
    subject: textOf('subject'),
    act: ACTS.find((act) => act === textOf('act')),
    from: dayOf('from'),
    to: dayOf('to'),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** What the address narrows the audit by, and how to narrow it otherwise: it can be kept, shared and gone back to. */
export function useAuditFilter(): [AuditFilter, (filter: AuditFilter) => void] {
  const [params, change] = useAddress();
  const filter = useMemo(() => readFilter(params), [params]);
  const ask = useCallback(
    (asked: AuditFilter) => change(Object.fromEntries(FIELDS.map((field) => [field, asked[field]]))),
    [change],
  );
  return [filter, ask];
}
