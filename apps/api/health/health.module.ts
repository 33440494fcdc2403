import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { Connections } from './connections.service';
import { Dependencies } from './dependencies.health';
import { HealthController } from './health.controller';

@Module({
  imports: [TerminusModule.forRoot({ logger: false })],
  controllers: [HealthController],
  providers: [Connections, Dependencies],
})
export class HealthModule {}
