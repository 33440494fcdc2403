import { Link } from 'react-router';
import { ClassTag, StageTag } from '../../elements/case-tags';
import { PlaceName } from '../../elements/names';
import { Marks, NextOwed, TimeLeft } from './columns';
import type { Line } from './line-order';
import { Others } from './others';
import { Choice } from './queue-row';
import type { ListProps } from './queue-table';

/** Room for the fullest card, in pixels: with every mark, and somebody else in the case. Latin letters need more of it. */
export const cardHeight = (language: string): number => (language.startsWith('zh') ? 220 : 256);

interface Props extends ListProps {
  /** Of each card, in pixels. */
  readonly height: number;
}

/** The list on a narrow screen: a card for each case. */
export function QueueCards(props: Props) {
  const { label, lines, drawn, attach, onScroll, active, fresh, presences, selection, busy, height } = props;
  const { start, end } = drawn;
  return (
    <div className="queue-frame" ref={attach} onScroll={onScroll}>
      <ul
        className="queue-cards"
        aria-label={label}
        aria-busy={busy}
        style={{ height: lines.length * height }}
      >
        {lines.slice(start, end).map((line, i) => (
          <li
            key={line.no}
            aria-setsize={lines.length}
            aria-posinset={start + i + 1}
            className={['queue-card', start + i === active && 'is-active', fresh.has(line.no) && 'is-fresh']
              .filter(Boolean)
              .join(' ')}
            style={{ top: (start + i) * height, height }}
          >
            <Card line={line} />
            <Others others={presences.get(line.no)} />
            {selection && (
              <span className="queue-card-choice">
                <Choice line={line} chosen={selection.chosen.has(line.no)} onToggle={selection.toggle} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Card({ line }: { readonly line: Line }) {
  return (
    <>
      <TimeLeft line={line} />
      <Link to={`/cases/${line.no}`} className="queue-card-title">
        {line.title}
      </Link>
      <div className="queue-card-about">
        {line.no} · {line.applicant.name} · <PlaceName id={line.lead ?? line.hall} />
        {line.handlerName && ` · ${line.handlerName}`}
      </div>
      <div>
        <StageTag stage={line.stage} outcome={line.outcome} /> <ClassTag value={line.class} />{' '}
        <Marks line={line} />
      </div>
      {line.next && <NextOwed {...line.next} />}
    </>
  );
}
