/** The files that come with commands, as the chores see to them. */
export interface AttachmentChoresPort {
  /** Ids of files that wait for the scanner, after an id, in order; none when no scanner is set. */
  listUnscanned(most: number, after?: string): Promise<readonly string[]>;
  /** Has a file scanned. Throws when the scanner or the store is away. */
  scan(id: string): Promise<void>;
  /** Forgets at most so many uploads that no command has named in time; how many there were. */
  forgetUnbound(most: number): Promise<number>;
}
