import { Global, Module, type FactoryProvider, type Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApplicantRepository } from '@ledger/applicants/applicant.repository';
import { AttachmentRepository } from '@ledger/attachments/attachment.repository';
import { CalendarRepository } from '@ledger/calendar/calendar.repository';
import { CaseCountRepository } from '@ledger/cases/case-count.repository';
import { CaseListRepository } from '@ledger/cases/case-list.repository';
import { CaseNumberRepository } from '@ledger/cases/case-number.repository';
import { CaseRepository } from '@ledger/cases/case.repository';
import { PictureRepository } from '@ledger/cases/picture.repository';
import { SimilarCaseRepository } from '@ledger/cases/similar-case.repository';
import { StatisticsRepository } from '@ledger/cases/statistics.repository';
import { SupervisionRepository } from '@ledger/cases/supervision.repository';
import { ArrivalRepository } from '@ledger/commands/arrival.repository';
import { CommandReceiptRepository } from '@ledger/commands/command-receipt.repository';
import { IdempotencyKeyRepository } from '@ledger/commands/idempotency-key.repository';
import { ledgerDataSource } from '@ledger/data-source';
import { EventRepository } from '@ledger/events/event.repository';
import { FactsRepository } from '@ledger/facts/facts.repository';
import { ChangeRepository } from '@ledger/live/change.repository';
import { PresenceRepository } from '@ledger/live/presence.repository';
import { MatterRepository } from '@ledger/matters/matter.repository';
import { ObligationRepository } from '@ledger/obligations/obligation.repository';
import { AuditRepository } from '@ledger/organisation/audit.repository';
import { CredentialRepository } from '@ledger/organisation/credential.repository';
import { OneTimeCodeRepository } from '@ledger/organisation/one-time-code.repository';
import { PersonRepository } from '@ledger/organisation/person.repository';
import { PlaceRepository } from '@ledger/organisation/place.repository';
import { PreferenceRepository } from '@ledger/organisation/preference.repository';
import { RateWindowRepository } from '@ledger/organisation/rate-window.repository';
import { SessionRepository } from '@ledger/organisation/session.repository';
import { PiiCipher } from '@ledger/pii-cipher';
import { PolicyRepository } from '@ledger/policies/policy.repository';
import { LedgerIndexRepository } from '@ledger/recording/ledger-index.repository';
import { RunningRepository } from '@ledger/recording/running.repository';
import { TraceRepository } from '@ledger/recording/trace.repository';
import { CONFIG, type Config } from '../config';
import { Housekeeping } from './housekeeping.service';
import { LedgerConnection } from './ledger-connection.service';

/** Repositories that need the ledger and nothing else. */
const REPOSITORIES: Type<unknown>[] = [
  ArrivalRepository,
  AttachmentRepository,
  AuditRepository,
  CalendarRepository,
  CaseCountRepository,
  CaseListRepository,
  CaseNumberRepository,
  CaseRepository,
  ChangeRepository,
  CommandReceiptRepository,
  CredentialRepository,
  EventRepository,
  FactsRepository,
  IdempotencyKeyRepository,
  LedgerIndexRepository,
  MatterRepository,
  ObligationRepository,
  OneTimeCodeRepository,
  PersonRepository,
  PictureRepository,
  PlaceRepository,
  PolicyRepository,
  PreferenceRepository,
  PresenceRepository,
  RateWindowRepository,
  RunningRepository,
  SessionRepository,
  SimilarCaseRepository,
  StatisticsRepository,
  SupervisionRepository,
  TraceRepository,
];

const PROVIDERS: FactoryProvider[] = [
  {
    provide: DataSource,
    inject: [CONFIG],
    useFactory: ({ DATABASE_URL, DATABASE_POOL }: Config) =>
      ledgerDataSource({ url: DATABASE_URL, poolSize: DATABASE_POOL, name: 'api' }),
  },
  {
    provide: PiiCipher,
    inject: [CONFIG],
    useFactory: ({ PII_KEYS, PII_HASH_KEY }: Config) =>
      new PiiCipher({ keys: PII_KEYS, hashKey: PII_HASH_KEY }),
  },
  {
    provide: ApplicantRepository,
    inject: [DataSource, PiiCipher],
    useFactory: (ledger: DataSource, cipher: PiiCipher) => new ApplicantRepository(ledger, cipher),
  },
  ...REPOSITORIES.map((type) => ({
    provide: type,
    inject: [DataSource],
    useFactory: (ledger: DataSource) => new type(ledger),
  })),
];

/** The ledger's repositories, as things to inject. */
@Global()
@Module({
  providers: [LedgerConnection, Housekeeping, ...PROVIDERS],
  exports: PROVIDERS.map(({ provide }) => provide),
})
export class LedgerModule {}
