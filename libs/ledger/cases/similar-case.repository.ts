import type { DataSource } from 'typeorm';
import { scopeTerm, type Scope } from '../reading/scope';
import { Where } from '../reading/where';
import { CASE_COLUMNS } from './case.repository';

/** A case that may be about the same. */
export interface SimilarCase {
  readonly no: string;
  readonly title: string;
  readonly hall: string;
  readonly stage: string;
  /** From 0 to 1: how much of the titles' groups of three characters is the same. */
  readonly similarity: number;
}

const LEAST = 0.2;

/** Finds open cases about the same, before one more is registered. */
export class SimilarCaseRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Open cases in the scope whose titles are like this one, the most similar first. */
  find(title: string, scope: Scope, most: number): Promise<SimilarCase[]> {
    const where = new Where();
    const wanted = where.value(title);
    where.and("c.stage in ('triage', 'handling')").and(`similarity(c.title, ${wanted}) >= ?`, LEAST);
    where.and(scopeTerm(scope, CASE_COLUMNS, where));
    return this.dataSource.query(
      `select c.no, c.title, c.hall, c.stage, round(similarity(c.title, ${wanted})::numeric, 2)::float8 as similarity
       from case_file c where ${where.sql} order by similarity desc, c.registered_at desc limit ${where.value(most)}`,
      where.values,
    );
  }
}
