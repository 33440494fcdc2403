import { Global, Module } from '@nestjs/common';
import { BusinessClock } from './business-clock';

/** What time it is, for every part that asks. */
@Global()
@Module({ providers: [BusinessClock], exports: [BusinessClock] })
export class ClockModule {}
