import { useEffect, useState } from 'react';
import { useWords } from '../use-words';
import { Page } from '../elements/page';
import { firstBroken, isStep, STEPS, type Step } from '../report/check';
import { CheckStep } from '../report/check-step';
import { useDraft, type DraftKeeper } from '../report/draft';
import { FilesStep } from '../report/files-step';
import { HallStep } from '../report/hall-step';
import { MatterStep } from '../report/matter-step';
import { ObstacleStep } from '../report/obstacle-step';
import { PersonStep } from '../report/person-step';
import { Receipt } from '../report/receipt';
import { storedReceipt, storeReceipt, type GivenReceipt } from '../report/stored-receipt';
import { today } from '../elements/today';
import { go } from '../router';

const SCREENS = {
  hall: HallStep,
  matter: MatterStep,
  obstacle: ObstacleStep,
  person: PersonStep,
  files: FilesStep,
};

/** Reporting online, one thing per screen; what was typed stays whichever way one goes. */
export default function ReportPage({ step }: { readonly step: string }) {
  const keeper = useDraft();
  const [receipt, setReceipt] = useState(storedReceipt);
  const keep = (given: GivenReceipt | undefined) => {
    storeReceipt(given);
    setReceipt(given);
  };
  if (receipt) return <Receipt receipt={receipt} again={() => keep(undefined)} />;
  const at = isStep(step) ? step : 'hall';
  return <Screen key={at} step={at} keeper={keeper} sent={keep} />;
}

interface ScreenProps {
  readonly step: Step;
  readonly keeper: DraftKeeper;
  readonly sent: (receipt: GivenReceipt) => void;
}

function Screen({ step, keeper, sent }: ScreenProps) {
  const { t } = useWords('report');
  const [pressed, setPressed] = useState(false);
  const no = STEPS.indexOf(step);
  useFirstUnfinished(step, keeper);
  const next = () => {
    setPressed(true);
    const waits = step === 'files' && keeper.unfinished;
    if (!waits && firstBroken(keeper.draft, step, today()) === undefined)
      return go(`report/${STEPS[no + 1]}`);
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>('[aria-invalid], fieldset .error ~ * input, fieldset input')
        ?.focus(),
    );
  };
  return (
    <Page title={t(`step-${step}`)}>
      <Progress no={no + 1} />
      {step === 'check' ? (
        <CheckStep keeper={keeper} sent={sent} />
      ) : (
        <StepForm step={step} keeper={keeper} pressed={pressed} next={next} />
      )}
    </Page>
  );
}

interface StepFormProps {
  readonly step: keyof typeof SCREENS;
  readonly keeper: DraftKeeper;
  readonly pressed: boolean;
  readonly next: () => void;
}

function StepForm({ step, keeper, pressed, next }: StepFormProps) {
  const { t } = useWords('report');
  const Fields = SCREENS[step];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <Fields keeper={keeper} pressed={pressed} />
      <div className="buttons">
        <button type="submit" className="primary">
          {t('next')}
        </button>
        {step !== 'hall' && (
          <button type="button" onClick={() => go(`report/${STEPS[STEPS.indexOf(step) - 1]}`)}>
            {t('back')}
          </button>
        )}
      </div>
    </form>
  );
}

/** Whoever comes to a later screen from outside is led to the first one that is not done. */
function useFirstUnfinished(step: Step, { draft }: DraftKeeper): void {
  const unfinished = STEPS.slice(0, STEPS.indexOf(step)).find((one) => firstBroken(draft, one, today()));
  useEffect(() => {
    if (unfinished) go(`report/${unfinished}`, true);
  }, [unfinished]);
}

function Progress({ no }: { readonly no: number }) {
  const { t } = useWords('report');
  const words = t('step-of', { no, of: STEPS.length });
  return (
    <div className="steps">
      <span>{words}</span>
      <progress value={no} max={STEPS.length} aria-label={words} />
    </div>
  );
}
