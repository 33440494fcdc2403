import { ArrowDownOutlined, ArrowUpOutlined, BarChartOutlined, TableOutlined } from '@ant-design/icons';
import { Button, Empty } from 'antd';
import { lazy, Suspense, useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Loading } from '../../elements/loading';
import type { Figure } from './figure';
import { FigureTable } from './figure-table';
import type { Change, Headline } from './headline';

const Picture = lazy(async () => ({ default: (await import('./picture')).Picture }));

interface Props {
  readonly figure: Figure;
  readonly headline: Headline;
}

/** A picture with what it says in one line, and its table behind it. */
export function FigureCard({ figure, headline }: Props) {
  const { t } = useTranslation('dashboard');
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className="figure" aria-labelledby={id}>
      <header>
        <h2 id={id}>{figure.title}</h2>
        <Button
          type="text"
          size="small"
          icon={asTable ? <BarChartOutlined /> : <TableOutlined />}
          aria-pressed={asTable}
          aria-label={t('as-table', { title: figure.title })}
          title={t('as-table', { title: figure.title })}
          onClick={() => setAsTable(!asTable)}
        />
      </header>
      <HeadlineText of={headline} />
      <Drawn figure={figure} asTable={asTable} />
    </section>
  );
}

function HeadlineText({ of: { value, of, change, to } }: { readonly of: Headline }) {
  return (
    <p className="figure-headline">
      {value && <strong>{to ? <Link to={to}>{value}</Link> : value}</strong>} <span>{of}</span>
      {change && <ChangeText of={change} />}
    </p>
  );
}

const ARROWS = { up: <ArrowUpOutlined aria-hidden />, down: <ArrowDownOutlined aria-hidden />, same: null };

function ChangeText({ of: { direction, good, text } }: { readonly of: Change }) {
  const look = good === null ? 'neutral' : good ? 'good' : 'bad';
  return (
    <span className={`figure-change figure-change-${look}`}>
      {ARROWS[direction]} {text}
    </span>
  );
}

function Drawn({ figure, asTable }: { readonly figure: Figure; readonly asTable: boolean }) {
  const { t } = useTranslation('dashboard');
  const navigate = useNavigate();
  const pick = useCallback((to: string) => void navigate(to), [navigate]);
  const isEmpty = !figure.rows.some(({ cells }) =>
    cells.some((cell) => typeof cell === 'number' && cell > 0),
  );
  if (isEmpty) {
    return <Empty className="figure-empty" image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('nothing')} />;
  }
  return (
    <div className="figure-body">
      {!asTable && (
        <Suspense fallback={<Loading />}>
          <Picture figure={figure} onPick={pick} />
        </Suspense>
      )}
      <FigureTable figure={figure} hidden={!asTable} />
    </div>
  );
}
