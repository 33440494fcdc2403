import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { LiveController } from './live.controller';
import { LiveService } from './live.service';
import { PresenceController } from './presence.controller';
import { PresenceService } from './presence.service';

@Module({
  imports: [CasesModule],
  controllers: [LiveController, PresenceController],
  providers: [LiveService, PresenceService],
})
export class LiveModule {}
