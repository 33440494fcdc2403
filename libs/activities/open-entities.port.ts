export interface EntityRef {
  readonly entity: 'case' | 'matter';
  readonly no: string;
}

export interface VersionRef extends EntityRef {
  readonly seq: number;
}

export interface Page {
  /** The last one of the page before, as `case/330111-20261125-0001`. */
  readonly after?: string;
  readonly most: number;
}

/** Cases and matters that the ledger has as going on, in a fixed order. */
export interface OpenEntitiesPort {
  listOpen(page: Page): Promise<readonly VersionRef[]>;
  /**
   * Only those in which something was recorded after `since` (ISO 8601), and nothing in the last seconds that a workflow
   * task may take.
   */
  listRecordedSince(since: string, page: Page): Promise<readonly VersionRef[]>;
}
