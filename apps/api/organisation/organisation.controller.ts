import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { valid } from '../errors/valid.pipe';
import { Answers } from '../openapi/answers.decorator';
import { newPlace, place, placeChange, placeQuery } from './organisation.contract';
import type { NewPlaceBody, PlaceChangeBody, PlaceQuery } from './organisation.contract';
import { OrganisationService } from './organisation.service';

/** Regions, halls and units (机构). */
@Controller('organisation')
export class OrganisationController {
  constructor(private readonly organisation: OrganisationService) {}

  /** The places at and below one, or all of them, those above first. */
  @Get()
  @Access('staff')
  @Answers(z.object({ items: z.array(place) }))
  async list(@Query(valid(placeQuery)) { under }: PlaceQuery) {
    return { items: await this.organisation.list(under) };
  }

  /** A place. */
  @Get(':id')
  @Access('staff')
  @Answers(place)
  get(@Param('id') id: string) {
    return this.organisation.get(id);
  }

  /** Adds a place below one that the administrator keeps. */
  @Post()
  @Access('admin')
  @Answers(place, 201)
  create(@CurrentPerson() by: Person, @Body(valid(newPlace)) added: NewPlaceBody) {
    return this.organisation.create(by, added);
  }

  /** Changes, moves, closes or opens a place. */
  @Patch(':id')
  @Access('admin')
  @Answers(place)
  update(
    @CurrentPerson() by: Person,
    @Param('id') id: string,
    @Body(valid(placeChange)) change: PlaceChangeBody,
  ) {
    return this.organisation.update(by, id, change);
  }
}
