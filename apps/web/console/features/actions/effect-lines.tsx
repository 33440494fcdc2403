import {
  BellOutlined,
  CheckOutlined,
  ClockCircleOutlined,
  FallOutlined,
  MinusCircleOutlined,
  PlusCircleOutlined,
  RightCircleOutlined,
  RiseOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment, MomentText } from '../../elements/moment-text';
import { OwnerName, PlaceName } from '../../elements/names';
import { clockKeyOf, dueKeyOf, isNamed, isNothing, movedOf, type Effect } from './effect-summary';

interface LineProps {
  readonly icon: ReactNode;
  readonly children: ReactNode;
}
const Line = ({ icon, children }: LineProps) => (
  <li>
    {icon} <span>{children}</span>
  </li>
);

interface LinesProps {
  readonly effect: Effect;
  /** It was tried with invented units and people: their names say nothing. */
  readonly isSample?: boolean;
}

/** Everything a command would do, a line each: stage, level, clock, what opens, ends and moves, who is told. */
export function EffectLines({ effect, isSample }: LinesProps) {
  const { t } = useTranslation('actions');
  return (
    <ul className="effect-lines">
      <ClockLines effect={effect} />
      <OwedLines effect={effect} isSample={isSample} />
      <CardLines effect={effect} isSample={isSample} />
      <ScoreLines effect={effect} isSample={isSample} />
      <ToldLine effect={effect} isSample={isSample} />
      <ElsewhereLines effect={effect} />
      {isNothing(effect) && <li>{t('effect-recorded-only')}</li>}
    </ul>
  );
}

function ClockLines({ effect }: { readonly effect: Effect }) {
  const { stage, level, overdue } = effect;
  const { t } = useTranslation(['actions', 'stages', 'levels']);
  return (
    <>
      {stage && (
        <Line icon={<RightCircleOutlined />}>
          {t('effect-stage', { stage: t(stage.to, { ns: 'stages' }) })}
        </Line>
      )}
      {level && (
        <Line icon={<RiseOutlined />}>{t('effect-level', { level: t(level.to, { ns: 'levels' }) })}</Line>
      )}
      <PromiseLines effect={effect} />
      {overdue && <Line icon={<ClockCircleOutlined />}>{t(`effect-overdue-${String(overdue.to)}`)}</Line>}
    </>
  );
}

/** What becomes of the promise: its clock, its due moment, and whether that is too late for the applicant. */
function PromiseLines({ effect: { clock, due, pastNeedBy, resumes } }: { readonly effect: Effect }) {
  const { t, i18n } = useTranslation('actions');
  const inWords = (day: string, withTime = true) => formatMoment(day, i18n.language, withTime);
  const clockKey = clockKeyOf(clock);
  const dueKey = dueKeyOf(due, clock?.to);
  return (
    <>
      {clockKey && <Line icon={<ClockCircleOutlined />}>{t(clockKey)}</Line>}
      {resumes && (
        <Line icon={<ClockCircleOutlined />}>
          {t('effect-resumes', { at: inWords(resumes.at), due: inWords(resumes.due) })}
        </Line>
      )}
      {dueKey && (
        <Line icon={<ClockCircleOutlined />}>
          {t(`${dueKey}-line`)}
          <MomentText at={due!.to!} />
        </Line>
      )}
      {pastNeedBy && due?.to && (
        <Line icon={<WarningOutlined />}>
          <strong>
            {t('effect-past-need-by', {
              due: inWords(due.to),
              needBy: inWords(`${pastNeedBy}T12:00+08:00`, false),
            })}
          </strong>
        </Line>
      )}
    </>
  );
}

/** For those who came for the date: it stays, or the clock has to run again first. */
export function SameDue({ due }: { readonly due: string | null | undefined }) {
  const { t } = useTranslation('actions');
  return (
    <ul className="effect-lines">
      <Line icon={<ClockCircleOutlined />}>
        {t(due ? 'effect-due-same-line' : 'effect-due-stopped')}
        {due && <MomentText at={due} />}
      </Line>
    </ul>
  );
}

/** What ends in the same way for several units is said once. */
const eachOnce = (ends: Effect['ends']): Effect['ends'] => [
  ...new Map(ends.map((end) => [`${end.kind} ${end.how}`, end])).values(),
];

function OwedLines({ effect: { opens, ends, moves }, isSample }: LinesProps) {
  const { t } = useTranslation(['actions', 'obligations']);
  const kindOf = (kind: string) => t(kind, { ns: 'obligations' });
  const moved = movedOf(moves);
  return (
    <>
      {eachOnce(ends).map(({ kind, id, how }) => (
        <Line key={id} icon={how === 'settled' ? <CheckOutlined /> : <MinusCircleOutlined />}>
          {t(`effect-${how}`, { kind: kindOf(kind) })}
        </Line>
      ))}
      {opens.map(({ kind, owner, due }, i) => (
        <Line key={`${kind}${i}`} icon={<PlusCircleOutlined />}>
          {t('effect-opens', { kind: kindOf(kind) })}
          {isNamed(owner, isSample) && (
            <>
              {t('effect-for')}
              <OwnerName owner={owner} />
            </>
          )}
          {due && (
            <>
              {t('effect-by')}
              <MomentText at={due} />
            </>
          )}
        </Line>
      ))}
      {moved.map(({ kind, id, due }) => (
        <Line key={`moved ${id}`} icon={<ClockCircleOutlined />}>
          {t('effect-moves', { kind: kindOf(kind) })}
          <MomentText at={due!} />
        </Line>
      ))}
    </>
  );
}

/** What becomes of other cases, each by its number. */
function ElsewhereLines({ effect: { elsewhere = [] } }: { readonly effect: Effect }) {
  const { t } = useTranslation('actions');
  return elsewhere.map(({ case: no, effect }) => (
    <li key={no}>
      {t('effect-elsewhere', { no })}
      <EffectLines effect={effect} />
    </li>
  ));
}

/** 督办牌: which card who gets. */
function CardLines({ effect: { cards = [] }, isSample }: LinesProps) {
  const { t } = useTranslation(['actions', 'elements']);
  return cards.map(({ unit, colour }) => (
    <Line key={`${unit} ${colour}`} icon={<WarningOutlined />}>
      <strong>{t('effect-card', { card: t(`card-${colour}`, { ns: 'elements' }) })}</strong>
      {isNamed({ as: 'unit', id: unit }, isSample) && (
        <>
          {t('effect-for')}
          <PlaceName id={unit} />
        </>
      )}
    </Line>
  ));
}

/** 扣分: how much, and whom it costs. */
function ScoreLines({ effect: { scores = [] }, isSample }: LinesProps) {
  const { t } = useTranslation('actions');
  return scores.map(({ unit, points }) => (
    <Line key={unit} icon={points < 0 ? <FallOutlined /> : <RiseOutlined />}>
      {t(points < 0 ? 'effect-score-off' : 'effect-score-back', { count: Math.abs(points) })}
      {isNamed({ as: 'unit', id: unit }, isSample) && (
        <>
          {t('effect-for')}
          <PlaceName id={unit} />
        </>
      )}
    </Line>
  ));
}

/** Who is told, each once; the applicant first. */
function ToldLine({ effect: { tells }, isSample }: LinesProps) {
  const { t } = useTranslation('actions');
  const named = tells.map(({ to }) => to).filter((to) => isNamed(to, isSample));
  if (named.length === 0) return null;
  const told = [...new Map(named.map((to) => [`${to.as} ${to.id}`, to])).values()];
  told.sort((a, b) => Number(b.as === 'applicant') - Number(a.as === 'applicant'));
  return (
    <Line icon={<BellOutlined />}>
      {t('effect-tells')}
      {told.map((to, i) => (
        <span key={`${to.as} ${to.id}`}>
          {i > 0 && t('and')}
          <OwnerName owner={to} />
        </span>
      ))}
    </Line>
  );
}
