import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { valid } from '../errors/valid.pipe';
import { AnswersOnce } from '../idempotency/answers-once.decorator';
import { Answers, AnswersNothing } from '../openapi/answers.decorator';
import {
  account,
  colleague,
  newPerson,
  personChange,
  personQuery,
  post,
  temporaryPassword,
} from './people.contract';
import type { NewPersonBody, PersonChangeBody, PersonQuery, PostBody } from './people.contract';
import { PeopleService } from './people.service';

/** The people of the organisation (工作人员): who they are for colleagues, their accounts for administrators. */
@Controller('people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  /**
   * People, by id, active ones unless others are asked for; narrowed by text, by role, by where they have a post. Those
   * asked for by their ids are named whether they are active or not.
   */
  @Get()
  @Access('staff')
  @Answers(z.object({ items: z.array(colleague), next: z.string().nullable() }))
  list(@Query(valid(personQuery)) query: PersonQuery) {
    return this.people.list(query);
  }

  /** A person's account. */
  @Get(':id')
  @Access('admin')
  @Answers(account)
  get(@CurrentPerson() by: Person, @Param('id') id: string) {
    return this.people.get(by, id);
  }

  /** Adds a person, and tells the password to give them. */
  @Post()
  @Access('admin')
  @Answers(account.extend(temporaryPassword.shape), 201)
  @AnswersOnce('a password is told once')
  create(@CurrentPerson() by: Person, @Body(valid(newPerson)) person: NewPersonBody) {
    return this.people.create(by, person);
  }

  /** Changes a person; whoever is deactivated is signed out everywhere. */
  @Patch(':id')
  @Access('admin')
  @Answers(account)
  update(
    @CurrentPerson() by: Person,
    @Param('id') id: string,
    @Body(valid(personChange)) change: PersonChangeBody,
  ) {
    return this.people.update(by, id, change);
  }

  /** Appoints a person to a role at a place. */
  @Post(':id/posts')
  @Access('admin')
  @Answers(account)
  appoint(@CurrentPerson() by: Person, @Param('id') id: string, @Body(valid(post)) to: PostBody) {
    return this.people.appoint(by, id, to);
  }

  /** Ends an appointment. */
  @Delete(':id/posts/:place/:role')
  @Access('admin')
  @Answers(account)
  dismiss(
    @CurrentPerson() by: Person,
    @Param('id') id: string,
    @Param('place') place: string,
    @Param('role') role: string,
  ) {
    return this.people.dismiss(by, id, { place, role });
  }

  /** Makes a new password to give to the person; it opens a locked account and ends all their sessions. */
  @Post(':id/password')
  @Access('admin')
  @Answers(temporaryPassword)
  @AnswersOnce('a password is told once')
  resetPassword(@CurrentPerson() by: Person, @Param('id') id: string) {
    return this.people.resetPassword(by, id);
  }

  /** Opens an account that was locked after failures to sign in. */
  @Post(':id/unlock')
  @Access('admin')
  @Answers(account)
  unlock(@CurrentPerson() by: Person, @Param('id') id: string) {
    return this.people.unlock(by, id);
  }

  /** Ends all sessions of a person. */
  @Delete(':id/sessions')
  @Access('admin')
  @AnswersNothing()
  signOut(@CurrentPerson() by: Person, @Param('id') id: string) {
    return this.people.signOutEverywhere(by, id);
  }
}
