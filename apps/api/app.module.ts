import { Module, type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AccessModule } from './access/access.module';
import { ApplicantsModule } from './applicants/applicants.module';
import { AuditModule } from './audit/audit.module';
import { AuthModule } from './auth/auth.module';
import { CalendarModule } from './calendar/calendar.module';
import { CasesModule } from './cases/cases.module';
import { CitizensModule } from './citizens/citizens.module';
import { ClockModule } from './clock/clock.module';
import { CONFIG, type Config } from './config';
import { ConfigModule } from './config.module';
import { HealthModule } from './health/health.module';
import { IdempotencyModule } from './idempotency/idempotency.module';
import { LedgerModule } from './ledger/ledger.module';
import { LiveModule } from './live/live.module';
import { logging } from './logging';
import { OpenApiModule } from './openapi/openapi.module';
import { OrganisationModule } from './organisation/organisation.module';
import { PeopleModule } from './people/people.module';
import { PoliciesModule } from './policies/policies.module';
import { PreferencesModule } from './preferences/preferences.module';
import { RatesModule } from './rates/rates.module';
import { SessionModule } from './session/session.module';
import { TemporalModule } from './temporal/temporal.module';

/** The API: what every request passes through, and the subjects it is about. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        ClockModule,
        LoggerModule.forRootAsync({ inject: [CONFIG], useFactory: logging }),
        LedgerModule,
        TemporalModule,
        SessionModule,
        RatesModule,
        AccessModule,
        IdempotencyModule,
        OpenApiModule,
        HealthModule,
        AuthModule,
        OrganisationModule,
        PeopleModule,
        AuditModule,
        CasesModule,
        LiveModule,
        PreferencesModule,
        PoliciesModule,
        CalendarModule,
        ApplicantsModule,
        CitizensModule,
      ],
    };
  }
}
