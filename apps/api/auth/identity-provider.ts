import type { Person } from '../access/caller';

/** What a person presents to prove who they are. */
export interface Credentials {
  readonly account: string;
  readonly password: string;
}

/**
 * The door to who people are. Today it is the password kept here; a single sign-on is another class behind the same
 * token, and nothing else changes.
 */
export abstract class IdentityProvider {
  /** The id of the person who proved to be it; undefined when no one did, without telling why. */
  abstract identify(credentials: Credentials): Promise<Person['id'] | undefined>;
}
