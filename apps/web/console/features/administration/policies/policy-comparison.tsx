import { Checkbox, Table, Tag, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../elements/loading';
import { ProblemNote } from '../../../elements/problem-note';
import { useClauseWords } from '../../../elements/clause-words';
import { useProfileWords } from '../../../elements/profile-words';
import { Scrolled } from '../../../elements/scrolled';
import { PARTS, rowsOf, sideBySide } from './policy-rows';
import { usePolicyValue } from './policy-words';
import { usePolicy } from './use-policy';

interface Pair {
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly differs: boolean;
}

interface Props {
  readonly from: string;
  readonly to: string;
}

/** Two versions side by side, what differs marked in words as well as by weight. */
export function PolicyComparison({ from, to }: Props) {
  const { t } = useTranslation('policies');
  const { named } = useProfileWords();
  const [fromWords, toWords] = [named(from), named(to)];
  const columns = useColumns(fromWords, toWords);
  const [all, setAll] = useState(false);
  const [one, other] = [usePolicy(from), usePolicy(to)];
  const error = one.error ?? other.error;
  if (error) return <ProblemNote error={error} />;
  if (!one.data || !other.data) return <Loading />;
  const [left, right] = [one.data, other.data].map(({ policy }) => rowsOf(policy, PARTS));
  const pairs = sideBySide(left!, right!);
  const differing = pairs.filter(({ differs }) => differs);
  return (
    <>
      <p role="status">
        {t('differences', { count: differing.length })}{' '}
        <Checkbox checked={all} onChange={({ target }) => setAll(target.checked)}>
          {t('with-equal')}
        </Checkbox>
      </p>
      <Scrolled label={t('compared', { from: fromWords, to: toWords })}>
        <Table<Pair>
          rowKey="path"
          size="small"
          aria-label={t('compared', { from: fromWords, to: toWords })}
          columns={columns}
          dataSource={all ? pairs : differing}
          pagination={false}
        />
      </Scrolled>
    </>
  );
}

function useColumns(from: string, to: string): TableColumnsType<Pair> {
  const { t } = useTranslation('policies');
  const say = usePolicyValue();
  const clauses = useClauseWords();
  const value = (path: string, said: unknown, differs: boolean) =>
    differs ? <strong>{say(path, said)}</strong> : say(path, said);
  return [
    { title: t('part'), dataIndex: 'path', render: clauses.part },
    { title: t('rule'), key: 'rule', render: (_, { path }) => clauses.rule(path) },
    { title: from, key: 'from', render: (_, pair) => value(pair.path, pair.from, pair.differs) },
    { title: to, key: 'to', render: (_, pair) => value(pair.path, pair.to, pair.differs) },
    {
      title: t('difference'),
      dataIndex: 'differs',
      render: (differs: boolean) => differs && <Tag color="warning">{t('differs')}</Tag>,
    },
  ];
}
