import { useTranslation } from 'react-i18next';
import { useNodeWords } from './flow-words';
import type { Flow } from './graph';

interface Props {
  readonly flow: Flow;
  /** Only for those who read with their ears. */
  readonly hidden: boolean;
}

/** The same as the picture, row by row in the order of time: each step with what it comes from. */
export function FlowTable({ flow, hidden }: Props) {
  const { t } = useTranslation('flow');
  const wordsOf = useNodeWords(flow);
  const titles = new Map(flow.nodes.map((node) => [node.id, wordsOf(node).title]));
  const before = (id: string) => flow.edges.filter(({ to }) => to === id).map(({ from }) => titles.get(from));
  return (
    <div className={hidden ? 'only-heard' : 'flow-table'}>
      <table>
        <caption>{t('table')}</caption>
        <thead>
          <tr>
            {['state', 'what', 'who', 'when', 'after'].map((column) => (
              <th key={column} scope="col">
                {t(`column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {flow.nodes.map((node) => {
            const { title, who, when, state } = wordsOf(node);
            return (
              <tr key={node.id}>
                <td>{state}</td>
                <th scope="row">{title}</th>
                <td>{who}</td>
                <td>{when}</td>
                <td>{before(node.id).join(t('separator'))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
