import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { normalIdNumber } from '@domain/case/id-number';
import type { PiiCipher } from '../pii-cipher';
import { ApplicantEntity, ApplicantVersionEntity } from './applicant.entity';
import { maskParticulars } from './masking';
import { normalName, normalPhone, pairsOf, type Particulars } from './particulars';

/** A past or present version of an applicant's particulars. */
export interface ParticularsVersion {
  readonly version: number;
  readonly at: Date;
  readonly by: string;
  readonly particulars: Particulars;
}

const contextOf = (id: string, version: number): string => `applicant/${id}/${version}`;

/** The register of applicants: everything personal is encrypted here, and nowhere else. */
export class ApplicantRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cipher: PiiCipher,
  ) {}

  /**
   * The id of an applicant: one known under the same name and the same telephone or id number is the same applicant.
   * What was not known of them is kept where the particulars are sure to be theirs: `completes`, for registrations by
   * staff. What is known is changed by `correct` alone. At the same moment for the same name, one caller waits for the
   * other.
   */
  async findOrCreate(particulars: Particulars, by: string, { completes = false } = {}): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const hashes = this.hashesOf(particulars);
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [hashes.nameHash]);
      const [same] = await manager.query<{ id: string }[]>(
        `select id from applicant where name_hash = $1 and (phone_hash = $2 or id_number_hash = $3)
         order by created_at, id limit 1`,
        [hashes.nameHash, hashes.phoneHash, hashes.idNumberHash],
      );
      if (same) {
        if (completes) await this.complete(same.id, particulars, by, manager);
        return same.id;
      }
      const id = randomUUID();
      await manager.insert(ApplicantEntity, { id, kind: particulars.kind, version: 1, ...hashes });
      await manager.insert(ApplicantVersionEntity, this.versionOf(id, 1, particulars, by));
      return id;
    });
  }

  /** Ids of applicants with this name, a part of it of at least two characters, this telephone or this id number. */
  async search(text: string): Promise<string[]> {
    const parts = pairsOf(text).map((pair) => this.cipher.hash('name-part', pair));
    const rows = await this.dataSource.query<{ id: string }[]>(
      `select id from applicant where name_hash = $1 or phone_hash = $2 or id_number_hash = $3
         or (cardinality($4::text[]) > 0 and name_parts @> $4::text[]) limit 1000`,
      [
        this.cipher.hash('name', normalName(text)),
        this.cipher.hash('phone', normalPhone(text)),
        this.cipher.hash('id-number', normalIdNumber(text)),
        parts,
      ],
    );
    return rows.map(({ id }) => id);
  }

  /** The particulars as they stand. Whoever calls this shows personal data and has to say why in the audit. */
  async find(id: string): Promise<Particulars | undefined> {
    return (await this.findMany([id])).get(id);
  }

  /** The particulars of several applicants, by id, as lists and notices may show them. */
  async findMasked(ids: readonly string[]): Promise<Map<string, Particulars>> {
    const found = await this.findMany(ids);
    return new Map([...found].map(([id, particulars]) => [id, maskParticulars(particulars)]));
  }

  /** All versions, the first first: what was corrected, when and by whom. */
  async listVersions(id: string): Promise<ParticularsVersion[]> {
    const rows = await this.dataSource
      .getRepository(ApplicantVersionEntity)
      .find({ where: { applicantId: id }, order: { version: 'ASC' } });
    return rows.map((row) => ({ version: row.version, at: row.at, by: row.by, particulars: this.open(row) }));
  }

  /** Corrects particulars and keeps the old ones as a version. Throws when there is no such applicant. */
  async correct(
    id: string,
    change: Partial<Omit<Particulars, 'kind'>>,
    by: string,
    within: EntityManager = this.dataSource.manager,
  ): Promise<void> {
    await within.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const applicant = await manager.findOneOrFail(ApplicantEntity, { where: { id }, lock });
      const { version } = applicant;
      const current = await manager.findOneByOrFail(ApplicantVersionEntity, { applicantId: id, version });
      const particulars = { ...this.open(current), ...change };
      await manager.insert(ApplicantVersionEntity, this.versionOf(id, version + 1, particulars, by));
      await manager.update(ApplicantEntity, { id }, { version: version + 1, ...this.hashesOf(particulars) });
    });
  }

  private async complete(id: string, given: Particulars, by: string, manager: EntityManager): Promise<void> {
    const { version } = await manager.findOneByOrFail(ApplicantEntity, { id });
    const known = this.open(
      await manager.findOneByOrFail(ApplicantVersionEntity, { applicantId: id, version }),
    );
    const added = Object.entries(given).filter(
      ([field, value]) => value && known[field as keyof Particulars] === undefined,
    );
    if (added.length > 0) await this.correct(id, Object.fromEntries(added), by, manager);
  }

  private async findMany(ids: readonly string[]): Promise<Map<string, Particulars>> {
    const rows = await this.dataSource
      .getRepository(ApplicantVersionEntity)
      .createQueryBuilder('v')
      .innerJoin(ApplicantEntity, 'a', 'a.id = v.applicantId and a.version = v.version')
      .where('a.id = any(:ids)', { ids })
      .getMany();
    return new Map(rows.map((row) => [row.applicantId, this.open(row)]));
  }

  private open({ applicantId, version, particulars }: ApplicantVersionEntity): Particulars {
    return JSON.parse(this.cipher.decrypt(particulars, contextOf(applicantId, version))) as Particulars;
  }

  private versionOf(applicantId: string, version: number, particulars: Particulars, by: string) {
    const encrypted = this.cipher.encrypt(JSON.stringify(particulars), contextOf(applicantId, version));
    return { applicantId, version, by, particulars: encrypted, keyId: this.cipher.currentKeyId };
  }

  private hashesOf({ name, phone, idNumber }: Particulars) {
    return {
      nameHash: this.cipher.hash('name', normalName(name)),
      phoneHash: phone ? this.cipher.hash('phone', normalPhone(phone)) : null,
      idNumberHash: idNumber ? this.cipher.hash('id-number', normalIdNumber(idNumber)) : null,
      nameParts: pairsOf(name).map((pair) => this.cipher.hash('name-part', pair)),
    };
  }
}
