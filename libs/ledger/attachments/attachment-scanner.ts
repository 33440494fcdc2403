/** What a scanner says of a file; `finding` names what is in it. */
export type Verdict = { readonly clean: true } | { readonly clean: false; readonly finding: string };

/** Looks for malware. */
export interface AttachmentScanner {
  /** Throws when the scanner cannot be reached or cannot say. */
  scan(bytes: Buffer): Promise<Verdict>;
}
