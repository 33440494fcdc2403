import type { DataSource, EntityManager } from 'typeorm';
import { PlaceEntity } from './place.entity';

export type NewPlace = Pick<PlaceEntity, 'id' | 'kind' | 'name'> &
  Partial<Pick<PlaceEntity, 'nameEn' | 'policyProfile'>> & { readonly parentId: string };
export type PlaceChange = Partial<
  Pick<PlaceEntity, 'name' | 'nameEn' | 'policyProfile' | 'defaultUnit' | 'active'>
>;

/** The organisation's tree. */
export class PlaceRepository {
  constructor(private readonly db: DataSource) {}

  /** Every place, those above before those below. */
  listAll(): Promise<PlaceEntity[]> {
    return this.db.getRepository(PlaceEntity).find({ order: { path: 'ASC' } });
  }

  /** Adds a place below its parent; false when the id is taken. The parent must exist. */
  async add(place: NewPlace, within: EntityManager = this.db.manager): Promise<boolean> {
    const rows = await within.query<unknown[]>(
      `insert into place (id, kind, parent_id, path, name, name_en, policy_profile)
       select $1, $2, $3, path || $1 || '/', $4, $5, $6 from place where id = $3
       on conflict (id) do nothing returning id`,
      [place.id, place.kind, place.parentId, place.name, place.nameEn ?? null, place.policyProfile ?? null],
    );
    return rows.length === 1;
  }

  async change(id: string, change: PlaceChange, within: EntityManager = this.db.manager): Promise<void> {
    if (Object.keys(change).length > 0) await within.update(PlaceEntity, { id }, change);
  }

  /** Moves a place with all below it under another parent. */
  async move(id: string, parentId: string, within: EntityManager = this.db.manager): Promise<void> {
    await within.query(
      `with moved as (select path from place where id = $1), under as (select path from place where id = $2)
       update place set
         path = under.path || $1 || '/' || substr(place.path, length(moved.path) + 1),
         parent_id = case when id = $1 then $2 else parent_id end
       from moved, under where place.path like moved.path || '%'`,
      [id, parentId],
    );
  }

  /** Whether active places or people stand in the way of closing a place, or a hall leads with it. */
  async isInUse(id: string, within: EntityManager = this.db.manager): Promise<boolean> {
    const [row] = await within.query<{ inUse: boolean }[]>(
      `select exists (select from place where parent_id = $1 and active)
           or exists (select from place where default_unit = $1 and active)
           or exists (select from appointment a join person p on p.id = a.person_id
                      where a.place_id = $1 and p.active) as "inUse"`,
      [id],
    );
    return row!.inUse;
  }
}
