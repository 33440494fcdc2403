import { Alert, Button, Card, Dropdown, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../elements/loading';
import { $api } from '../../../../api/client';
import { usePlaceName, usePlaces } from '../../../elements/names';
import { ProblemNote } from '../../../elements/problem-note';
import { WholeNumber } from '../../../elements/whole-number';
import { rolesOf, useMyself } from '../../../shell/session';
import { PartHead } from '../part-head';
import { DeadlineCalculator } from './deadline-calculator';
import { LocalDaysForm } from './local-days-form';
import { NoticeForm } from './notice-form';
import { calendarOf } from './year-days';
import { YearPicture } from './year-picture';

/** 工作日历: a year of a hall as a picture, what changes it, and how a limit is counted in it. */
export default function CalendarPart() {
  const { t } = useTranslation('calendar');
  const halls = useHalls();
  const [chosen, choose] = useState<string>();
  const [year, setYear] = useState(() => new Date().getUTCFullYear());
  const hall = chosen ?? halls[0];
  if (!hall) return <Loading />;
  return (
    <>
      <PartHead title={t('title')}>
        <HallChoice halls={halls} value={hall} onChange={choose} />
        <WholeNumber
          aria-label={t('year')}
          min={2000}
          max={2100}
          value={year}
          onChange={(value) => value && value >= 2000 && setYear(value)}
        />
        <Changes hall={hall} year={year} />
      </PartHead>
      <div className="year-tools">
        <Year hall={hall} year={year} />
        <Card title={<h2 className="administration-name">{t('calculator')}</h2>}>
          <DeadlineCalculator hall={hall} />
        </Card>
      </div>
    </>
  );
}

/** The halls that go by a policy, those at or above one's own posts first. */
function useHalls(): readonly string[] {
  const places = usePlaces();
  const { data } = useMyself();
  const mine = new Set(data?.posts.map(({ place }) => place));
  const halls = [...places.values()].filter(
    ({ kind, active, policyProfile }) => kind === 'hall' && active && policyProfile,
  );
  const nearness = (parentId: string | null, id: string): number =>
    mine.has(id) || mine.has(parentId ?? '') ? 0 : 1;
  return halls.sort((a, b) => nearness(a.parentId, a.id) - nearness(b.parentId, b.id)).map(({ id }) => id);
}

interface HallChoiceProps {
  readonly halls: readonly string[];
  readonly value: string;
  readonly onChange: (hall: string) => void;
}

function HallChoice({ halls, value, onChange }: HallChoiceProps) {
  const { t } = useTranslation('calendar');
  const nameOf = usePlaceName();
  return (
    <Select
      showSearch={{ optionFilterProp: 'label' }}
      className="policies-choice"
      aria-label={t('hall')}
      value={value}
      options={halls.map((id) => ({ value: id, label: nameOf(id) }))}
      onChange={onChange}
    />
  );
}

function Year({ hall, year }: { readonly hall: string; readonly year: number }) {
  const { t } = useTranslation('calendar');
  const { data, error } = $api.useQuery('get', '/api/calendar/{year}', {
    params: { path: { year }, query: { hall } },
  });
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Loading />;
  return (
    <section aria-label={t('of-year', { year })}>
      {!data.published && (
        <Alert type="warning" showIcon title={t('provisional')} description={t('provisional-why')} />
      )}
      <p>{t('working-days', { count: data.workingDays, version: data.version })}</p>
      <YearPicture calendar={calendarOf(data)} year={year} />
    </section>
  );
}

/** For those who may: taking in a notice, setting a hall's own days. */
function Changes({ hall, year }: { readonly hall: string; readonly year: number }) {
  const { t } = useTranslation('calendar');
  const [open, setOpen] = useState<'notice' | 'local'>();
  const mayChange = rolesOf(useMyself().data).has('admin');
  if (!mayChange) return null;
  const close = () => setOpen(undefined);
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: (['notice', 'local'] as const).map((key) => ({ key, label: t(`change-${key}`) })),
          onClick: ({ key }) => setOpen(key as 'notice' | 'local'),
        }}
      >
        <Button type="primary">{t('change')}</Button>
      </Dropdown>
      {open === 'notice' && <NoticeForm hall={hall} year={year} onClose={close} />}
      {open === 'local' && <LocalDaysForm hall={hall} onClose={close} />}
    </>
  );
}
