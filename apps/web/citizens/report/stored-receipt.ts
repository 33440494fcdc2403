/** What one takes home from a report. */
export interface GivenReceipt {
  readonly no: string;
  readonly queryCode: string;
  readonly title: string;
  readonly hall: string;
  readonly next: { readonly text: string } | null;
}

/** A receipt is shown until the next report is begun, also after a reload: without it the case cannot be followed. */
const STORED = 'agency-assist.receipt';

/** The receipt of the last report of this tab. */
export function storedReceipt(): GivenReceipt | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(STORED) ?? 'null') as GivenReceipt | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a receipt for this tab, or forgets it. */
export function storeReceipt(receipt: GivenReceipt | undefined): void {
  if (receipt) sessionStorage.setItem(STORED, JSON.stringify(receipt));
  else sessionStorage.removeItem(STORED);
}
