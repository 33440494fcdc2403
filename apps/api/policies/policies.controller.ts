import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { valid } from '../errors/valid.pipe';
import { z } from 'zod';
import { Answers } from '../openapi/answers.decorator';
import { compareQuery, comparison, draft, policyLine, policyView, versionParams } from './policy.contract';
import type { CompareQuery, Draft, VersionParams } from './policy.contract';
import { PolicyService } from './policy.service';

/** Policies (政策口径). */
@Controller('policies')
export class PoliciesController {
  constructor(private readonly policies: PolicyService) {}

  /** Every version of every profile. */
  @Get()
  @Access('staff')
  @Answers(z.object({ items: z.array(policyLine) }))
  list() {
    return this.policies.list();
  }

  /** Where two versions differ; each is named like `zhanyi@1`. */
  @Get('compare')
  @Access('staff')
  @Answers(comparison)
  compare(@Query(valid(compareQuery)) query: CompareQuery) {
    return this.policies.compare(query);
  }

  /** A version, complete with what it inherits, and what it says differently from that. */
  @Get(':profile/:version')
  @Access('staff')
  @Answers(policyView)
  get(@Param(valid(versionParams)) { profile, version }: VersionParams) {
    return this.policies.get(profile, version);
  }

  /** Publishes a version of a profile: only what differs from what it inherits is written. */
  @Post()
  @Access('admin')
  @Answers(policyView, 201)
  publish(@CurrentPerson() by: Person, @Body(valid(draft)) written: Draft) {
    return this.policies.publish(by, written);
  }
}
