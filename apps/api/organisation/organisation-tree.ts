import { Injectable } from '@nestjs/common';
import type { PlaceEntity } from '@ledger/organisation/place.entity';
import { PlaceRepository } from '@ledger/organisation/place.repository';
import type { Language } from '../language/language';

/** How long another process may not see that a place was changed. */
const FRESH_MS = 2000;

/** A hall that cases can be registered in. */
export type OpenPlace = PlaceEntity & { readonly policyProfile: string; readonly defaultUnit: string };

/** A hall can take cases once it has a policy and a unit for what nobody takes. */
export const takesCases = (place: PlaceEntity | undefined): place is OpenPlace =>
  place?.kind === 'hall' && place.active && place.policyProfile !== null && place.defaultUnit !== null;

/** The name of a place in a language; the Chinese one where there is no other. */
export const nameIn = (language: Language, place: PlaceEntity | undefined): string | undefined =>
  (language === 'en' ? place?.nameEn : undefined) ?? place?.name;

/** The organisation at a moment, for questions about who stands above whom. */
export class Tree {
  private readonly places: ReadonlyMap<string, PlaceEntity>;

  constructor(places: readonly PlaceEntity[]) {
    this.places = new Map(places.map((place) => [place.id, place]));
  }

  find(id: string): PlaceEntity | undefined {
    return this.places.get(id);
  }

  /** What a place is called; its id when there is none of that id any more. */
  nameOf(id: string): string {
    return this.find(id)?.name ?? id;
  }

  all(): readonly PlaceEntity[] {
    return [...this.places.values()];
  }

  /** Whether a place is another or stands above it. */
  covers(path: string, id: string): boolean {
    return this.find(id)?.path.startsWith(path) ?? false;
  }

  /** The hall that a place is or belongs to, if it does. */
  hallOf(id: string): PlaceEntity | undefined {
    const above = this.find(id)?.path.split('/').reverse() ?? [];
    return above.map((one) => this.places.get(one)).find((place) => place?.kind === 'hall');
  }

  hallsUnder(path: string): string[] {
    return this.all()
      .filter((place) => place.kind === 'hall' && place.path.startsWith(path))
      .map(({ id }) => id);
  }
}

/** Keeps the tree at hand: it changes a few times a year and is asked on every request. */
@Injectable()
export class OrganisationTree {
  private kept: { tree: Promise<Tree>; until: number } | undefined;

  constructor(private readonly places: PlaceRepository) {}

  now(): Promise<Tree> {
    if (!this.kept || this.kept.until < Date.now()) {
      const tree = this.places.listAll().then((places) => new Tree(places));
      // A failure is not kept: the next request asks again.
      tree.catch(() => this.forget());
      this.kept = { tree, until: Date.now() + FRESH_MS };
    }
    return this.kept.tree;
  }

  /** The tree as it is in the ledger at this moment, whichever process changed it. */
  afresh(): Promise<Tree> {
    this.forget();
    return this.now();
  }

  /** After a change, so that whoever made it sees it. */
  forget(): void {
    this.kept = undefined;
  }
}
