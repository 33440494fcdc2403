import type { Role } from '@domain/kernel/actor';
import { useQueries } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClear } from '../elements/use-clear';
import { $api, type Schemas } from '../../api/client';
import { PersonName, usePlaceName } from '../elements/names';
import { useDebounced } from './use-debounced';
import './forms.css';

type Colleague = Schemas['Colleague'];

/** Who is offered first, and whether anybody else is. */
export interface Offered {
  /** People of this place or below it. */
  readonly under: string | undefined;
  /** In one of these roles; in any when none is named. */
  readonly roles?: readonly Role[];
  /** Nobody else may be chosen. */
  readonly only?: boolean;
  /** Where the others are from who are offered before a name is typed. */
  readonly region: string | undefined;
}

type Passed = Pick<
  SelectProps<string>,
  | 'id'
  | 'value'
  | 'disabled'
  | 'status'
  | 'placeholder'
  | 'onChange'
  | 'onBlur'
  | 'aria-label'
  | 'aria-describedby'
>;

const ANY = undefined;
const AT_ONCE = 200;
const KEEP_MS = 5 * 60_000;

/** Chooses a person by name: first those it usually is, then those around, and whoever's name is typed. */
export function PersonSelect({ under, roles, only = false, region, ...passed }: Offered & Passed) {
  const { t } = useTranslation('forms');
  const clear = useClear();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const option = useOption();
  const text = useDebounced(typed.trim());
  const usual = useUsual(under, roles);
  const others = useOthers(isOpen && !only, text, region);
  const isAsking = usual.isAsking || others.isAsking || text !== typed.trim();
  const known = new Set(usual.people.map(({ id }) => id));
  const rest = others.people.filter(({ id }) => !known.has(id));
  const options = [
    { label: t('people-usual'), options: usual.people.map(option) },
    { label: t('people-others'), options: rest.map(option) },
  ];
  return (
    <Select
      {...passed}
      options={options.filter((group) => group.options.length > 0)}
      optionRender={({ label, data }) => (
        <>
          <div>{label}</div>
          <div className="form-option-more">{(data as Partial<Option>).posts}</div>
        </>
      )}
      labelRender={({ value, label }) => label ?? <PersonName id={String(value)} />}
      notFoundContent={t(isAsking ? 'people-asked-for' : 'people-none')}
      showSearch={{
        onSearch: setTyped,
        filterOption: (text, one) => isNamed(text, one as Partial<Option>),
      }}
      allowClear={clear}
      onOpenChange={setOpen}
      className="form-wide"
    />
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly posts: string;
}

/** A heading has no posts: what stands below it is looked at one by one. */
const isNamed = (text: string, { value, label, posts }: Partial<Option>): boolean =>
  posts !== undefined && `${value} ${label} ${posts}`.includes(text.trim());

function useOption(): (person: Colleague) => Option {
  const { t } = useTranslation('roles');
  const nameOf = usePlaceName();
  return ({ id, name, posts }) => ({
    value: id,
    label: name,
    posts: posts.map(({ role, place }) => `${nameOf(place)} ${t(role)}`).join(' · '),
  });
}

function useUsual(under: string | undefined, roles: readonly Role[] | undefined) {
  const asked = (roles ?? [ANY]) as readonly ('handler' | undefined)[];
  const answers = useQueries({
    queries: asked.map((role) =>
      $api.queryOptions(
        'get',
        '/api/people',
        { params: { query: { under, role, limit: AT_ONCE } } },
        { enabled: under !== undefined, staleTime: KEEP_MS },
      ),
    ),
  });
  const found = answers.flatMap(({ data }) => data?.items ?? []);
  const people: Colleague[] = [...new Map(found.map((person) => [person.id, person])).values()];
  return { people, isAsking: answers.some(({ isFetching }) => isFetching) };
}

/** Whoever has this in their name, anywhere; those of the region while nothing is typed. */
function useOthers(isWanted: boolean, text: string, region: string | undefined) {
  const query = text === '' ? { under: region, limit: AT_ONCE } : { text, limit: AT_ONCE };
  const { data, isFetching } = $api.useQuery(
    'get',
    '/api/people',
    { params: { query } },
    { enabled: isWanted && (text !== '' || region !== undefined), staleTime: KEEP_MS },
  );
  return { people: data?.items ?? [], isAsking: isFetching };
}
