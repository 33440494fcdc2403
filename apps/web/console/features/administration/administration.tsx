import { lazy, Suspense, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, Route, Routes } from 'react-router';
import { Loading } from '../../elements/loading';
import { rolesOf, useMyself } from '../../shell/session';
import './administration.css';

interface Part {
  readonly path: string;
  /** Whoever has one of these roles; what they may change in it is decided by the API. */
  readonly roles: readonly string[];
  readonly Page: ComponentType;
}

const ROOT = '/administration';

/** Each has its own chunk. */
const PARTS: readonly Part[] = [
  { path: 'organisation', roles: ['admin'], Page: lazy(() => import('./organisation/organisation')) },
  { path: 'people', roles: ['admin'], Page: lazy(() => import('./people/people')) },
  { path: 'policies', roles: ['admin', 'supervisor'], Page: lazy(() => import('./policies/policies')) },
  { path: 'calendar', roles: ['admin', 'supervisor'], Page: lazy(() => import('./calendar/calendar')) },
  { path: 'audit', roles: ['supervisor'], Page: lazy(() => import('./audit/audit')) },
];

/** The parts of administration that are this person's, one at a time. */
export function Administration() {
  const { t } = useTranslation('administration');
  const roles = rolesOf(useMyself().data);
  const parts = PARTS.filter((part) => part.roles.some((role) => roles.has(role)));
  const first = parts[0];
  if (!first) return null;
  return (
    <>
      <nav className="administration-parts" aria-label={t('parts')}>
        {parts.map(({ path }) => (
          <NavLink key={path} to={`${ROOT}/${path}`}>
            {t(`part-${path}`)}
          </NavLink>
        ))}
      </nav>
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route index element={<Navigate to={`${ROOT}/${first.path}`} replace />} />
          {parts.map(({ path, Page }) => (
            <Route key={path} path={`${path}/*`} element={<Page />} />
          ))}
          <Route path="*" element={<Navigate to={`${ROOT}/${first.path}`} replace />} />
        </Routes>
      </Suspense>
    </>
  );
}
