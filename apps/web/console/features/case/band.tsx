import { Card, Tag, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { holderOf } from '@domain/case/holding';
import { cardStateOf } from '../../elements/card-state';
import { CardTag, useCardWords } from '../../elements/card-words';
import { ChannelName, ClassTag, GreenTag, LevelTag, NeedByRiskTag, StageTag } from '../../elements/case-tags';
import { MomentText } from '../../elements/moment-text';
import { OwnerName, PersonName, PlaceName } from '../../elements/names';
import { Applicant } from './applicant';
import type { Case, CaseAt } from './case-data';
import { BigClock } from './clock';
import type { Countdown } from './countdown';
import { factsOf } from './panels/facts';

interface Props {
  readonly case: Case;
  /** The case as it is looked at: now, or at a moment of the past. */
  readonly shown: CaseAt;
  readonly count: Countdown;
  readonly onWhy?: () => void;
  /** Who else is on the case. */
  readonly others?: ReactNode;
  readonly children?: ReactNode;
}

/** What is asked first of a case: what, whose, with whom, and how much time is left. */
export function CaseBand({ case: whole, shown, count, onWhy, others, children }: Props) {
  return (
    <Card size="small">
      <div className="case-band">
        <div>
          <div className="case-band-title">
            <h1>{whole.title}</h1>
            <Typography.Text copyable className="case-no">
              {whole.no}
            </Typography.Text>
            <Marks of={shown} />
            {others}
          </div>
          <Facts case={whole} shown={shown} />
        </div>
        <BigClock of={shown} count={count} onWhy={onWhy} />
      </div>
      {children}
    </Card>
  );
}

function Marks({ of }: { readonly of: CaseAt }) {
  const { t } = useTranslation('case');
  const { reopens } = of.facts;
  return (
    <span>
      <StageTag stage={of.stage} outcome={of.outcome} />
      <ClassTag value={of.class} />
      <LevelTag level={of.level} />
      {of.green && <GreenTag />}
      {of.needByRisk && <NeedByRiskTag />}
      {reopens > 0 && <Tag color="volcano">{t('reopened', { times: reopens })}</Tag>}
    </span>
  );
}

function Facts({ case: whole, shown }: Pick<Props, 'case' | 'shown'>) {
  const { t } = useTranslation('case');
  const { lead, handler, supervisor, needBy } = shown;
  return (
    <dl className="case-facts">
      <Fact name={t('applicant')}>
        <Applicant of={whole} />
      </Fact>
      <Fact name={t('holder')}>
        <Holder of={shown} />
      </Fact>
      {lead && (
        <Fact name={t('lead')}>
          <PlaceName id={lead} />
        </Fact>
      )}
      {handler && (
        <Fact name={t('handler')}>
          <PersonName id={handler} />
        </Fact>
      )}
      {supervisor && (
        <Fact name={t('supervisor')}>
          <PersonName id={supervisor} />
        </Fact>
      )}
      {needBy && (
        <Fact name={t('need-by')}>
          <MomentText at={`${needBy}T12:00+08:00`} time={false} />
        </Fact>
      )}
      <Cards of={shown} />
      <Origin of={whole} />
    </dl>
  );
}

/** The same who stands at the end of the band of time; what others owe beside it is told with what is owed. */
function Holder({ of }: { readonly of: CaseAt }) {
  const { t } = useTranslation('case');
  const { stage, lead, obligations } = of;
  const stopped = factsOf(of).stops.some(({ to }) => to === undefined);
  const holder = holderOf({ stage, lead, obligations, stopped });
  if (!holder) return t('nobody');
  return holder.owner ? <OwnerName owner={holder.owner} /> : t('nobody-while-stopped');
}

/** 督办牌 that stand, so that the unit that got one learns of it where it looks first. */
function Cards({ of }: { readonly of: CaseAt }) {
  const { t } = useTranslation('case');
  const words = useCardWords();
  return factsOf(of)
    .cards.filter(({ withdrawn }) => !withdrawn)
    .map((card) => (
      <Fact key={card.id} name={t('cards')}>
        <CardTag colour={card.colour} />
        <PlaceName id={card.unit} /> · {words(cardStateOf(card, of.obligations), card)}
      </Fact>
    ));
}

function Origin({ of }: { readonly of: Case }) {
  const { t } = useTranslation('case');
  return (
    <>
      <Fact name={t('channel')}>
        <ChannelName channel={of.channel} />
      </Fact>
      <Fact name={t('hall')}>
        <PlaceName id={of.hall} />
      </Fact>
      <Fact name={t('registered')}>
        <MomentText at={of.registeredAt} />
      </Fact>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
