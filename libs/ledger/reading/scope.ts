import type { Where } from './where';

/** Which cases and matters someone may see. Made by the API from roles and the organisation tree, applied in SQL. */
export type Scope =
  | { readonly of: 'all' }
  | { readonly of: 'nothing' }
  /** The halls given: one's own, or those of a region's subtree. */
  | { readonly of: 'halls'; readonly halls: readonly string[] }
  /** Everything in which one of the units has a part. */
  | { readonly of: 'units'; readonly units: readonly string[] }
  /** Everything in which the person has a part. */
  | { readonly of: 'person'; readonly person: string }
  | { readonly of: 'applicant'; readonly applicant: string }
  | { readonly of: 'any'; readonly scopes: readonly Scope[] };

/** The columns that a scope looks at, as the statement names them. */
export interface ScopedColumns {
  readonly hall: string;
  readonly units: string;
  readonly people?: string;
  readonly applicant?: string;
}

/** The condition of a scope. What the columns cannot tell is outside the scope. */
export function scopeTerm(scope: Scope, columns: ScopedColumns, where: Where): string {
  switch (scope.of) {
    case 'all':
      return 'true';
    case 'halls':
      return `${columns.hall} = any(${where.value(scope.halls)})`;
    case 'units':
      return `${columns.units} && ${where.value(scope.units)}::text[]`;
    case 'person':
      return columns.people ? `${columns.people} @> array[${where.value(scope.person)}]::text[]` : 'false';
    case 'applicant':
      return columns.applicant ? `${columns.applicant} = ${where.value(scope.applicant)}` : 'false';
    case 'any':
      return scope.scopes.map((one) => `(${scopeTerm(one, columns, where)})`).join(' or ') || 'false';
    default:
      return 'false';
  }
}

/** What is asked of a case or matter in memory to know whether it lies in a scope. */
export interface Scoped {
  readonly hall: string;
  readonly units: readonly string[];
  readonly people: readonly string[];
  readonly applicant?: string;
}

/** Whether something lies in a scope; the same as `scopeTerm` says in SQL. */
export function isInScope(scope: Scope, one: Scoped): boolean {
  switch (scope.of) {
    case 'all':
      return true;
    case 'halls':
      return scope.halls.includes(one.hall);
    case 'units':
      return scope.units.some((unit) => one.units.includes(unit));
    case 'person':
      return one.people.includes(scope.person);
    case 'applicant':
      return one.applicant === scope.applicant;
    case 'any':
      return scope.scopes.some((part) => isInScope(part, one));
    default:
      return false;
  }
}
