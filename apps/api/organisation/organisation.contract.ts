import { z } from 'zod';
import { PLACE_KINDS } from '@ledger/organisation/place.entity';

/** Ids are named in cases and may stand in addresses. */
export const idText = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}_.:-]{0,63}$/u, 'id');
export const nameText = z.string().trim().min(1, 'required').max(100, 'length:1-100');

export const newPlace = z.strictObject({
  id: idText,
  kind: z.enum(PLACE_KINDS.filter((kind) => kind !== 'country')),
  parentId: idText,
  name: nameText,
  nameEn: nameText.optional(),
  policyProfile: idText.optional(),
});
export type NewPlaceBody = z.output<typeof newPlace>;

export const placeChange = z
  .strictObject({
    name: nameText,
    nameEn: nameText.nullable(),
    policyProfile: idText,
    defaultUnit: idText,
    active: z.boolean(),
    /** Moves the place with all below it. */
    parentId: idText,
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'at-least-one-field');
export type PlaceChangeBody = z.output<typeof placeChange>;

/** A place as it is shown. */
export const place = z
  .object({
    id: z.string(),
    kind: z.enum(PLACE_KINDS),
    parentId: z.string().nullable(),
    name: z.string(),
    nameEn: z.string().nullable(),
    policyProfile: z.string().nullable(),
    defaultUnit: z.string().nullable(),
    active: z.boolean(),
  })
  .meta({ id: 'Place', description: '机构: a region, a hall or a unit' });

export const placeQuery = z.strictObject({ under: idText.optional() });
export type PlaceQuery = z.output<typeof placeQuery>;
