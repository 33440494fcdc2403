import { useEffect, useState } from 'react';
import { useWords } from '../use-words';
import { Choice, TextField } from '../elements/field';
import { useRuleWords } from '../elements/rule-words';
import { Skeleton } from '../elements/skeleton';
import { Trouble } from '../elements/trouble';
import type { StepProps } from './draft-field';
import { matching, regionsOf, useHalls, type Hall } from './halls';

/** So many are shown at once; beyond them the name of a place finds it sooner. */
const MOST_SHOWN = 12;

/** Which hall it is for, found by the name of the region or the hall. A link may name one: `?hall=<id>`. */
export function HallStep({ keeper, pressed }: StepProps) {
  const { t } = useWords('pages');
  const { halls, error, again } = useHalls();
  useHallOfLink(halls, keeper.change);
  if (halls) return <HallChoice halls={halls} keeper={keeper} pressed={pressed} />;
  if (!error) return <Skeleton />;
  return (
    <>
      <Trouble error={error} />
      <button type="button" onClick={again}>
        {t('try-again')}
      </button>
    </>
  );
}

function HallChoice({
  halls,
  keeper: { draft, change },
  pressed,
}: StepProps & { readonly halls: readonly Hall[] }) {
  const { t } = useWords('report');
  const words = useRuleWords();
  const [typed, setTyped] = useState('');
  const found = matching(halls, typed);
  const shown = found.slice(0, MOST_SHOWN);
  const chosen = halls.find(({ id }) => id === draft.hall);
  if (chosen && !shown.includes(chosen)) shown.unshift(chosen);
  return (
    <>
      <p className="hint">{t('hall-hint')}</p>
      <TextField label={t('hall-search')} type="search" value={typed} onChange={setTyped} />
      <p role="status" className="quiet">
        {t('halls-found', { shown: shown.length, of: found.length })}
      </p>
      <Choice
        label={t('hall')}
        value={draft.hall}
        options={shown.map((hall) => ({ value: hall.id, label: hall.name, hint: regionsOf(hall) }))}
        onChange={(id) => change({ hall: id, hallName: halls.find((hall) => hall.id === id)!.name })}
        error={pressed && draft.hall === '' ? words('required') : undefined}
      />
    </>
  );
}

/** A notice in a hall may lead here with the hall already named. */
function useHallOfLink(halls: readonly Hall[] | undefined, change: StepProps['keeper']['change']): void {
  useEffect(() => {
    const named = new URLSearchParams(window.location.search).get('hall');
    const hall = halls?.find(({ id }) => id === named);
    if (hall) change({ hall: hall.id, hallName: hall.name });
  }, [halls, change]);
}
