import type { DataSource } from 'typeorm';
import type { Owner } from '@domain/kernel/obligation';

/**
 * A person, everyone in a unit, or everyone who has a role at the hall or in a unit of it. Someone without an e-mail
 * address reads the notice in the console.
 */
const ADDRESSES = `
  select distinct p.email from person p
  where p.active and p.email is not null and case $1
    when 'person' then p.id = $2
    when 'unit' then exists (select from appointment a where a.person_id = p.id and a.place_id = $2)
    when 'role' then exists (
      select from appointment a join place at on at.id = a.place_id join place hall on hall.id = $3
      where a.person_id = p.id and a.role = $2 and starts_with(at.path, hall.path))
    else false end
  order by p.email`;

/** Whom a notice reaches. */
export class RecipientRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** E-mail addresses of the staff that a notice of this hall is for; none for an applicant. */
  async addressesOf({ as, id }: Owner, hall: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ email: string }[]>(ADDRESSES, [as, id, hall]);
    return rows.map(({ email }) => email);
  }
}
