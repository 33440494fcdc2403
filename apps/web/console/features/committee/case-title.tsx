import { Link } from 'react-router';
import type { AttachedCase } from './committee-data';

/** What a case is about. A member sees no more of it than the matter tells: only who sees the whole is led to it. */
export function CaseTitle({
  of: { no, title, open },
}: {
  readonly of: Pick<AttachedCase, 'no' | 'title' | 'open'>;
}) {
  return open ? <Link to={`/cases/${no}`}>{title}</Link> : <strong>{title}</strong>;
}
