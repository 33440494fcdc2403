/** Where the bytes are kept. */
export const STORE_NAMES = ['postgres', 's3'] as const;
export type StoreName = (typeof STORE_NAMES)[number];

/** What the scanner has found: nothing yet, nothing bad, or something bad. */
export const SCAN_STATES = ['unscanned', 'clean', 'infected'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

/**
 * Who sent a file: someone on staff, the applicant in a session of theirs, or `public`, anyone who reports a matter and
 * knows the id they were given.
 */
export type Uploader = `person/${string}` | `applicant/${string}` | 'public';

/** 附件: a file as it was sent, without its bytes. */
export interface Attachment {
  readonly id: string;
  readonly uploader: Uploader;
  readonly name: string;
  /** Media type, by what the file is and not by what its sender says. */
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly store: StoreName;
  /** The sealed key that opens the bytes; null when they are kept as they were sent. */
  readonly dataKey: string | null;
  readonly scan: ScanState;
  readonly uploadedAt: Date;
  /** Marked to be shown to the applicant. */
  readonly forApplicant: boolean;
}

/** A file that belongs to a case or matter: with the command that brought it. */
export interface BoundAttachment extends Attachment {
  readonly command: string;
  /** The version after that command: its events are the last up to here. */
  readonly seq: number;
  readonly by: string;
  readonly at: Date;
}

export const isFromApplicant = ({ uploader }: Pick<Attachment, 'uploader'>): boolean =>
  !uploader.startsWith('person/');
