import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../elements/capital';
import { useEventTexts } from '../../elements/event-text';
import { formatMoment } from '../../elements/moment-text';
import { usePeopleNames, usePlaceName, type Owner } from '../../elements/names';
import type { Flow, FlowNode } from './graph';

/** A node in words. */
export interface NodeWords {
  readonly title: string;
  readonly who: string;
  readonly when: string;
  readonly state: string;
}

/** Says what a node of the flow is, in the reader's language. */
export function useNodeWords({ nodes }: Flow): (node: FlowNode) => NodeWords {
  const { t, i18n } = useTranslation('flow');
  const events = useMemo(() => nodes.flatMap(({ says }) => (typeof says === 'string' ? [] : says)), [nodes]);
  const tell = useEventTexts(events);
  const ownerName = useOwnerName(nodes.flatMap(({ owner }) => owner ?? []));
  const at = (moment: string | null | undefined) => (moment ? formatMoment(moment, i18n.language) : '');
  const when = ({ from, to, due, shape, state }: FlowNode): string => {
    if (shape === 'then') return from ? t('when-then', { at: at(from) }) : '';
    if (to) return at(from) === at(to) ? at(to) : t('when-from-to', { from: at(from), to: at(to) });
    if (due && state !== 'done') return t('when-due', { at: at(due) });
    return at(from);
  };
  return (node) => ({
    title:
      typeof node.says === 'string'
        ? t(node.times ? 'title-times' : 'title', { what: capital(t(node.says)), times: node.times })
        : node.says.map((event) => tell(event).sentence).join(t('separator')),
    who: node.owner ? ownerName(node.owner) : '',
    when: when(node),
    state: t(`state-${node.state}`),
  });
}

function useOwnerName(owners: readonly Owner[]): (owner: Owner) => string {
  const { t } = useTranslation('roles');
  const placeName = usePlaceName();
  const people = usePeopleNames(owners.filter(({ as }) => as === 'person').map(({ id }) => id));
  return ({ as, id }) => {
    if (as === 'unit') return placeName(id);
    return as === 'person' ? (people.get(id) ?? id) : t(id);
  };
}
