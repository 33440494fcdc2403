import { dateOf } from '@domain/calendar/moment';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useClear } from '../../../elements/use-clear';
import { $api, type Schemas } from '../../../../api/client';
import { useAddress } from '../../../elements/address';
import { Loading } from '../../../elements/loading';
import { usePlaces } from '../../../elements/names';
import { useNow } from '../../../elements/now';
import { ProblemNote } from '../../../elements/problem-note';
import { useProfileWords } from '../../../elements/profile-words';
import { useMyself } from '../../../shell/session';
import { PartHead } from '../part-head';
import { inForce, ownProfile } from './first-shown';
import { comparable, named } from './comparable';
import { PolicyComparison } from './policy-comparison';
import { PolicyView } from './policy-view';
import { usePolicy } from './use-policy';

type Line = Schemas['PolicyLine'];

/** 政策口径: a version complete, or two side by side; which ones stands in the address. */
export default function Policies() {
  const { t } = useTranslation('policies');
  const [address, go] = useAddress();
  const { data, error } = $api.useQuery('get', '/api/policies');
  const lines = data?.items ?? [];
  const first = useFirst(lines);
  const shown = address.get('shown') ?? (first && named(first));
  const beside = address.get('beside') ?? undefined;
  return (
    <>
      <PartHead title={t('title')}>
        <VersionChoice
          label={t('shown')}
          lines={lines}
          value={shown}
          onChange={(value) => go({ shown: value })}
        />
        <VersionChoice
          label={t('beside')}
          lines={lines}
          value={beside}
          onChange={(value) => go({ beside: value })}
          clearable
        />
      </PartHead>
      <ProblemNote error={error} />
      {shown && !beside && (
        <Comparisons lines={lines} shown={shown} onChoose={(value) => go({ beside: value })} />
      )}
      {!shown && !error && <Loading />}
      {shown && beside && <PolicyComparison from={shown} to={beside} />}
      {shown && !beside && <PolicyView name={shown} />}
    </>
  );
}

/** What is shown before anything is chosen: the rules that apply where one works. */
function useFirst(lines: readonly Line[]): Line | undefined {
  const { data: myself } = useMyself();
  const places = usePlaces();
  const now = useNow();
  if (!myself || places.size === 0) return undefined;
  return inForce(lines, ownProfile(places, myself.posts), dateOf(now));
}

interface ComparisonsProps {
  readonly lines: readonly Line[];
  readonly shown: string;
  readonly onChoose: (name: string) => void;
}

/** What a version is compared with most: the other versions of its profile, and the rules that it inherits. */
function Comparisons({ lines, shown, onChoose }: ComparisonsProps) {
  const { t } = useTranslation('policies');
  const words = useProfileWords();
  const now = useNow();
  const { data } = usePolicy(shown);
  const others = comparable(lines, shown, { inherits: data?.inherits ?? null, today: dateOf(now) });
  if (others.length === 0) return null;
  return (
    <p className="policies-comparisons">
      {others.map(named).map((name) => (
        <Button key={name} size="small" onClick={() => onChoose(name)}>
          {t('compare-with', { version: words.named(name) })}
        </Button>
      ))}
    </p>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly value: string | undefined;
  readonly onChange: (name: string | undefined) => void;
  readonly clearable?: boolean;
}

function VersionChoice({ label, lines, value, onChange, clearable }: ChoiceProps) {
  const { t } = useTranslation('policies');
  const clear = useClear();
  const words = useProfileWords();
  const options = lines.map((line) => {
    const version = words.version(line.profile, line.version);
    const text = t('version', { version, from: line.effectiveFrom });
    const label = (
      <>
        {text} <small>{line.profile}</small>
      </>
    );
    return { value: named(line), label, sought: `${text} ${line.profile}` };
  });
  return (
    <Select
      showSearch={{ optionFilterProp: 'sought' }}
      allowClear={clearable && clear}
      className="policies-choice"
      aria-label={label}
      placeholder={label}
      value={value}
      options={options}
      onChange={onChange}
    />
  );
}
