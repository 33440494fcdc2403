/** Keeps the bytes of attachments under their ids. */
export interface AttachmentStore {
  /** Throws StoreAwayError, or the database's error, when it cannot be reached. */
  put(id: string, bytes: Buffer): Promise<void>;
  /** The bytes, or undefined when there are none under the id. */
  get(id: string): Promise<Buffer | undefined>;
  /** Removes them; what is not there is removed already. */
  remove(id: string): Promise<void>;
}

/** A store outside of the ledger's database does not answer, or is not among the settings. */
export class StoreAwayError extends Error {
  override readonly name = 'StoreAwayError';
}
