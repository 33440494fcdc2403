import type { Moment } from '@domain/calendar/moment';
import type { CardColour } from '@domain/case/state';
import type { DataSource } from 'typeorm';
import { lapsedBy } from '../reading/moments';
import { scopeTerm, type Scope } from '../reading/scope';
import { Where } from '../reading/where';
import { overdueTerm } from './case-filter';
import { CASE_COLUMNS } from './case.repository';

/** Cases in triage or handling that a unit leads, and of those the overdue ones. */
export interface UnitLoad {
  readonly unit: string;
  readonly open: number;
  readonly overdue: number;
}

/** 黄牌 · 红牌: `appealed` until it is ruled on; `upheld` when the ruling left it in force. */
export interface IssuedCard {
  readonly no: string;
  readonly case: string;
  readonly title: string;
  readonly unit: string;
  readonly colour: CardColour;
  readonly ground: string;
  readonly issuedAt: Moment;
  readonly state: 'issued' | 'answered' | 'appealed' | 'upheld' | 'withdrawn';
}

export interface LevelLoad {
  readonly level: string;
  readonly open: number;
}

interface Question {
  readonly scope: Scope;
  /** Of these halls only. */
  readonly halls?: readonly string[];
}

const AT_WORK = `c.stage in ('triage', 'handling')`;
const MOST_CARDS = 200;
const CARD_STATE = `case
  when (card ->> 'withdrawn')::boolean then 'withdrawn'
  when exists (select from obligation o where o.stream = 'case/' || c.no and o.kind = 'card-ruling'
               and o.ref = card ->> 'id') then 'appealed'
  when (card ->> 'appealed')::boolean then 'upheld'
  when (card ->> 'answered')::boolean then 'answered'
  else 'issued' end`;

/** What those who supervise look at: who is late, which cards are out, how far cases have risen. */
export class SupervisionRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The lead units of cases at work, in the order of their ids. `now` decides what is overdue. */
  async unitLoads(question: Question & { now: Moment }): Promise<UnitLoad[]> {
    const where = narrowed(question).and(AT_WORK).and('c.lead is not null');
    const overdue = overdueTerm(`${where.value(lapsedBy(question.now))}::timestamptz`);
    return this.dataSource.query<UnitLoad[]>(
      `select c.lead as unit, count(*)::integer as open, count(*) filter (where ${overdue})::integer as overdue
       from case_file c where ${where.sql} group by c.lead order by c.lead`,
      where.values,
    );
  }

  /** How many cases at work are on each level that they are on or that their policies’ ladders have. */
  async levelLoads(question: Question): Promise<LevelLoad[]> {
    const where = narrowed(question).and(AT_WORK);
    return this.dataSource.query<LevelLoad[]>(
      `with at_work as (select c.no, c.level, c.policy_profile, c.policy_version from case_file c where ${where.sql}),
         policy as (select distinct policy_profile as profile, policy_version as version from at_work),
         rung as (
           select level from at_work
           union select jsonb_array_elements_text(document -> 'ladder')
           from policy_version join policy using (profile, version))
       select rung.level, count(at_work.no)::integer as open
       from rung left join at_work using (level) group by rung.level order by rung.level`,
      where.values,
    );
  }

  /** The cards issued last, to the unit if one is named, two hundred at most; those of archived cases too. */
  async cards(question: Question & { unit?: string }): Promise<IssuedCard[]> {
    const where = narrowed(question).and(`card ->> 'unit' = ?`, question.unit);
    return this.dataSource.query<IssuedCard[]>(
      `select card ->> 'id' as no, c.no as case, c.title, card ->> 'unit' as unit, card ->> 'colour' as colour,
         card ->> 'ground' as ground, card ->> 'issuedAt' as "issuedAt", ${CARD_STATE} as state
       from (select distinct stream from event where kind = 'card') carded
       join case_file c on carded.stream = 'case/' || c.no
       cross join jsonb_array_elements(c.state -> 'cards') card
       where ${where.sql}
       order by card ->> 'issuedAt' desc, c.no, card ->> 'id' limit ${where.value(MOST_CARDS)}`,
      where.values,
    );
  }
}

function narrowed({ scope, halls }: Question): Where {
  const where = new Where().and('c.hall = any(?)', halls);
  return where.and(scopeTerm(scope, CASE_COLUMNS, where));
}
