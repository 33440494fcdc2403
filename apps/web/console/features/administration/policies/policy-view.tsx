import { Alert, Checkbox, Input, Table, Tag, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../elements/loading';
import type { Schemas } from '../../../../api/client';
import { ProblemNote } from '../../../elements/problem-note';
import { useClauseWords } from '../../../elements/clause-words';
import { useProfileWords } from '../../../elements/profile-words';
import { Scrolled } from '../../../elements/scrolled';
import { useClear } from '../../../elements/use-clear';
import { PARTS, rowsOf, type PolicyRow } from './policy-rows';
import { usePolicyValue } from './policy-words';
import { usePolicy } from './use-policy';

type Change = Schemas['Policy']['changes'][number];
interface Row extends PolicyRow {
  /** What the profile it inherits says instead. */
  readonly instead: readonly Change[];
}

/** A version, complete: each rule with its source, and where it departs from what it inherits. */
export function PolicyView({ name }: { readonly name: string }) {
  const { data, error } = usePolicy(name);
  const [changesOnly, setChangesOnly] = useState(false);
  const [isSought, search] = useSearch();
  const columns = useColumns(data?.inherits ?? null);
  const title = useProfileWords().named(name);
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Loading />;
  const rows = rowsOf(data.policy as Record<string, unknown>, PARTS).map((row) => ({
    ...row,
    instead: data.changes.filter(({ path }) => path === row.path || path.startsWith(`${row.path}.`)),
  }));
  const shown = rows.filter((row) => (!changesOnly || row.instead.length > 0) && isSought(row));
  return (
    <>
      {data.inherits && (
        <Departures
          parent={data.inherits}
          count={rows.length - unchanged(rows)}
          only={changesOnly}
          onOnly={setChangesOnly}
        />
      )}
      {search}
      <Scrolled label={title}>
        <Table<Row>
          rowKey="path"
          size="small"
          aria-label={title}
          columns={columns}
          dataSource={shown}
          pagination={false}
        />
      </Scrolled>
    </>
  );
}

/** A field in which one writes what rows have to say somewhere: in their part, their rule or their value. */
function useSearch(): readonly [(row: PolicyRow) => boolean, ReactNode] {
  const { t } = useTranslation('policies');
  const clear = useClear();
  const clauses = useClauseWords();
  const say = usePolicyValue();
  const [sought, seek] = useState('');
  const isSought = ({ path, value }: PolicyRow): boolean =>
    [clauses.part(path), clauses.rule(path), say(path, value)].some((words) =>
      words.toLowerCase().includes(sought.trim().toLowerCase()),
    );
  const field = (
    <Input.Search
      className="policies-choice"
      allowClear={clear}
      aria-label={t('find')}
      placeholder={t('find')}
      value={sought}
      onChange={({ target }) => seek(target.value)}
    />
  );
  return [isSought, field];
}

interface DeparturesProps {
  readonly parent: string;
  readonly count: number;
  /** Nothing but the rules that depart from it is shown. */
  readonly only: boolean;
  readonly onOnly: (only: boolean) => void;
}

/** What a version inherits, and in how many rules it departs from that. */
function Departures({ parent, count, only, onOnly }: DeparturesProps) {
  const { t } = useTranslation('policies');
  const profiles = useProfileWords();
  return (
    <Alert
      type="info"
      title={t('inherits', { parent: profiles.name(parent), count })}
      action={
        <Checkbox checked={only} onChange={({ target }) => onOnly(target.checked)}>
          {t('changes-only')}
        </Checkbox>
      }
    />
  );
}

const unchanged = (rows: readonly Row[]): number => rows.filter(({ instead }) => instead.length === 0).length;

function useColumns(inherits: string | null): TableColumnsType<Row> {
  const { t, i18n } = useTranslation('policies');
  // A name that differs in both languages is one difference to a reader.
  const otherLanguage = i18n.language === 'en' ? '.zh' : '.en';
  const say = usePolicyValue();
  const clauses = useClauseWords();
  return [
    { title: t('part'), dataIndex: 'path', render: clauses.part },
    { title: t('rule'), key: 'rule', render: (_, { path }) => clauses.rule(path) },
    { title: t('value'), key: 'value', render: (_, { path, value }) => <strong>{say(path, value)}</strong> },
    {
      title: t('inherited'),
      key: 'instead',
      hidden: inherits === null,
      render: (_, { path, instead }) =>
        instead.length > 0 && (
          <>
            <Tag color="processing">{t('changed')}</Tag>{' '}
            {instead
              .filter(({ path: at }) => !at.endsWith(otherLanguage))
              .map(({ from }) => say(path, from))
              .join(t('comma'))}
          </>
        ),
    },
    {
      title: t('source'),
      dataIndex: 'source',
      render: (source?: string) => (source === undefined ? t('no-source') : clauses.source(source)),
    },
  ];
}
