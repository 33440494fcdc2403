import { Alert, theme } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { sectionsFor } from '../../shell/sections';
import { rolesOf, useMyself } from '../../shell/session';

interface Done {
  readonly command: string;
  /** The case that comes next; undefined when there is none. */
  readonly next: string | undefined;
}

/** Says that it is done, and leads on to the next case, or back to the list that one's work begins with. */
export function DoneNote({ command, next }: Done) {
  const { t } = useTranslation(['actions', 'commands']);
  const { token } = theme.useToken();
  const [first] = sectionsFor(rolesOf(useMyself().data));
  const back = first?.name === 'matters' ? 'to-matters' : 'to-queue';
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), []);
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      title={t('done', { command: t(command, { ns: 'commands' }) })}
      description={
        <Link ref={link} to={next === undefined ? '/' : `/cases/${next}`} style={{ color: token.colorText }}>
          {t(next === undefined ? back : 'next-case')}
        </Link>
      }
    />
  );
}
