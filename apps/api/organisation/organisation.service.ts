import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditAct } from '@ledger/organisation/audit-acts';
import { AuditRepository } from '@ledger/organisation/audit.repository';
import { PLACE_KINDS, type PlaceEntity } from '@ledger/organisation/place.entity';
import { PlaceRepository } from '@ledger/organisation/place.repository';
import type { Person } from '../access/caller';
import { invalid, notFound, RefusedError } from '../errors/refused.error';
import type { NewPlaceBody, PlaceChangeBody } from './organisation.contract';
import { OrganisationTree, type Tree } from './organisation-tree';

/** Keeps the organisation's tree. An administrator keeps the part below the places they are appointed to. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly places: PlaceRepository,
    private readonly audit: AuditRepository,
    private readonly organisation: OrganisationTree,
  ) {}

  /** The places at and below one, or all of them, those above first. Pages keep them for minutes, so none is missing. */
  async list(under?: string): Promise<PlaceEntity[]> {
    const tree = await this.organisation.afresh();
    const root = under === undefined ? '/' : tree.find(under)?.path;
    if (root === undefined) throw notFound();
    return tree.all().filter(({ path }) => path.startsWith(root));
  }

  async get(id: string): Promise<PlaceEntity> {
    const place = (await this.organisation.now()).find(id);
    if (!place) throw notFound();
    return place;
  }

  /** Adds a place. Refuses a parent outside the administrator's part, levels that do not fit and an id that is taken. */
  async create(by: Person, place: NewPlaceBody): Promise<PlaceEntity> {
    const tree = await this.organisation.now();
    checkParent(tree, by, place.kind, place.parentId);
    if ((place.kind === 'hall') !== (place.policyProfile !== undefined)) {
      throw invalid('policyProfile', place.kind === 'hall' ? 'required' : 'hall-only');
    }
    await this.change(by, 'place.created', place.id, { ...place }, async (transaction) => {
      const added = await this.places.add(place, transaction);
      if (!added) throw new RefusedError({ code: 'PLACE.ID_TAKEN', field: 'id' });
    });
    return this.get(place.id);
  }

  /** Changes, moves, closes or opens a place. A place that is still in use is not closed. */
  async update(by: Person, id: string, { parentId, ...change }: PlaceChangeBody): Promise<PlaceEntity> {
    const tree = await this.organisation.now();
    const place = tree.find(id);
    if (!place || !keeps(by, place)) throw notFound();
    if (parentId !== undefined) checkMove(tree, by, place, parentId);
    checkHall(tree, place, change);
    // Whoever reads the audit where it stood reads that it was moved away.
    const at = parentId === undefined ? undefined : [place.parentId];
    await this.change(by, 'place.changed', id, { parentId, ...change, at }, async (transaction) => {
      if (change.active === false && (await this.places.isInUse(id, transaction))) {
        throw new RefusedError({ code: 'PLACE.IN_USE' });
      }
      await this.places.change(id, change, transaction);
      if (parentId !== undefined) await this.places.move(id, parentId, transaction);
    });
    return this.get(id);
  }

  private async change(
    by: Person,
    act: AuditAct,
    id: string,
    detail: Record<string, unknown>,
    work: (transaction: EntityManager) => Promise<void>,
  ): Promise<void> {
    const entry = { actor: by.id, session: by.session, act, subject: `place/${id}`, detail };
    await this.audit.alongside(entry, work);
    this.organisation.forget();
  }
}

/** Whether a place lies in the part of the organisation that an administrator keeps. */
export const keeps = (by: Person, { path }: Pick<PlaceEntity, 'path'>): boolean =>
  by.appointments.some((appointment) => appointment.role === 'admin' && path.startsWith(appointment.path));

const levelOf = (kind: PlaceEntity['kind']): number => PLACE_KINDS.indexOf(kind);

function checkParent(tree: Tree, by: Person, kind: PlaceEntity['kind'], parentId: string): void {
  const parent = tree.find(parentId);
  if (!parent) throw new RefusedError({ code: 'PLACE.UNKNOWN', field: 'parentId' });
  if (!keeps(by, parent)) throw invalid('parentId', 'not-within');
  // Units may stand in units: a section of a department.
  const fits = levelOf(kind) > levelOf(parent.kind) || (kind === 'unit' && parent.kind === 'unit');
  if (!fits) throw new RefusedError({ code: 'PLACE.LEVELS', field: 'parentId' });
}

function checkMove(tree: Tree, by: Person, place: PlaceEntity, parentId: string): void {
  checkParent(tree, by, place.kind, parentId);
  if (tree.covers(place.path, parentId)) throw new RefusedError({ code: 'PLACE.LEVELS', field: 'parentId' });
}

function checkHall(tree: Tree, place: PlaceEntity, { policyProfile, defaultUnit }: PlaceChangeBody): void {
  if (place.kind !== 'hall') {
    if (policyProfile !== undefined) throw invalid('policyProfile', 'hall-only');
    if (defaultUnit !== undefined) throw invalid('defaultUnit', 'hall-only');
  }
  if (defaultUnit === undefined) return;
  const unit = tree.find(defaultUnit);
  if (unit?.kind !== 'unit' || !unit.active) throw invalid('defaultUnit', 'unit-of-the-hall');
}
