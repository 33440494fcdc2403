import type { BoundAttachment } from '@ledger/attachments/attachment';
import type { Recorded } from '@domain/kernel/turn';

/** What a command that brings materials leaves in the record. */
const PROVIDED: Readonly<Record<string, string>> = {
  provideMaterials: 'materials-provided',
  fulfilPledge: 'pledge-fulfilled',
};

/** The materials that a file came with: photos are often named alike, and this tells them apart. */
export function providedWith(
  { command, seq }: Pick<BoundAttachment, 'command' | 'seq'>,
  events: readonly Recorded[],
): string[] {
  const kind = PROVIDED[command];
  const provided = events.findLast((event) => event.kind === kind && event.seq <= seq);
  return (provided as { items?: string[] } | undefined)?.items ?? [];
}
