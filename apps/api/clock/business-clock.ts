import { Inject, Injectable } from '@nestjs/common';
import { momentOf, type Moment } from '@domain/calendar/moment';
import { CONFIG, type Config } from '../config';

const MS_PER_MINUTE = 60_000;

/** The time by which cases are decided: the machine's, except in rehearsals, where it is ahead or behind. */
@Injectable()
export class BusinessClock {
  /** Milliseconds between the machine's clock and business time; cases that begin now keep it. */
  offsetMs: number;

  constructor(@Inject(CONFIG) config: Config) {
    this.offsetMs = config.BUSINESS_TIME_OFFSET_MINUTES * MS_PER_MINUTE;
  }

  /** The minute it is now. */
  now(): Moment {
    return momentOf(Date.now() + this.offsetMs);
  }
}
