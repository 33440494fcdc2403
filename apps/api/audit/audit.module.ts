import { Module } from '@nestjs/common';
import { ApplicantsModule } from '../applicants/applicants.module';
import { AuditController } from './audit.controller';

@Module({ imports: [ApplicantsModule], controllers: [AuditController] })
export class AuditModule {}
