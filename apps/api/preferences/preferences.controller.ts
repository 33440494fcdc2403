import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { PreferenceRepository } from '@ledger/organisation/preference.repository';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { invalid } from '../errors/refused.error';
import { valid } from '../errors/valid.pipe';
import { AnswersOnce } from '../idempotency/answers-once.decorator';
import { Answers, AnswersNothing } from '../openapi/answers.decorator';
import { preference, preferenceName, preferences } from './preference.contract';

/** What people set for themselves in the console: saved searches, columns, the theme. */
@Controller('preferences')
export class PreferencesController {
  constructor(private readonly kept: PreferenceRepository) {}

  /** All of one's own. */
  @Get()
  @Access('staff')
  @Answers(preferences)
  list(@CurrentPerson() by: Person) {
    return this.kept.listOf(by.id);
  }

  /** Sets one: a list or an object of at most 16 KB. */
  @Put(':name')
  @Access('staff')
  @AnswersNothing()
  @AnswersOnce('set again to the same it is the same')
  async set(
    @CurrentPerson() by: Person,
    @Param(valid(preferenceName)) { name }: { name: string },
    @Body(valid(preference)) value: unknown,
  ) {
    if (!(await this.kept.set(by.id, name, value))) throw invalid('name', 'too-many');
  }

  /** Takes one back. */
  @Delete(':name')
  @Access('staff')
  @AnswersNothing()
  @AnswersOnce('taken back twice it is gone')
  remove(@CurrentPerson() by: Person, @Param(valid(preferenceName)) { name }: { name: string }) {
    return this.kept.remove(by.id, name);
  }
}
