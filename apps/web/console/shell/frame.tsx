import { Layout, Menu } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import { Loading } from '../elements/loading';
import { ProblemError } from '../../api/client';
import { claimDrafts } from '../drafts';
import { ProblemNote } from '../elements/problem-note';
import { FrameTools } from './frame-tools';
import { useConnected, useLiveUpdates } from './live';
import { NotYours } from './lost';
import { sectionAt, sectionsFor } from './sections';
import { rolesOf, useMyself } from './session';

/** What stands around every page of the console: sections by role, search, language, theme, oneself. */
export function Frame() {
  const myself = useMyself();
  const location = useLocation();
  if (myself.error instanceof ProblemError && myself.error.status === 401)
    return <Navigate to="/sign-in" state={{ from: location, ended: myself.data !== undefined }} replace />;
  // Who was known stays so while nobody answers: what is typed in the page must not go with it.
  if (!myself.data) return myself.error ? <ProblemNote error={myself.error} /> : <Loading as="page" />;
  if (myself.data.mustChangePassword) return <Navigate to="/password" state={{ from: location }} replace />;
  const { id } = myself.data;
  return <SignedIn key={id} person={id} roles={rolesOf(myself.data)} />;
}

interface SignedInProps {
  readonly person: string;
  readonly roles: ReadonlySet<string>;
}

function SignedIn({ person, roles }: SignedInProps) {
  // Before any page reads what was half written.
  useState(() => claimDrafts(person));
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const section = sectionAt(pathname);
  const isTheirs = section === undefined || sectionsFor(roles).includes(section);
  useLiveUpdates();
  return (
    <Layout className="frame">
      <a className="skip" href="#content">
        {t('skip-to-content')}
      </a>
      <Header roles={roles} />
      <Offline />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading as="page" />}>{isTheirs ? <Outlet /> : <NotYours />}</Suspense>
      </main>
    </Layout>
  );
}

/** Where somebody's work begins: with the first of their sections. */
export function Start() {
  const first = sectionsFor(rolesOf(useMyself().data))[0];
  return first ? <Navigate to={first.path} replace /> : <NotYours />;
}

function Header({ roles }: { readonly roles: ReadonlySet<string> }) {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const sections = sectionsFor(roles);
  const current = sections.find(({ path }) => pathname.startsWith(path));
  const title = current && `${t(current.name)} · ${t('product')}`;
  // Written into the title that the page came with: a second one would not count.
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  return (
    <Layout.Header className="frame-header">
      <Link to="/" className="frame-product">
        {t('product')}
      </Link>
      <Menu
        theme="dark"
        mode="horizontal"
        // Scrolled rather than hidden: what antd hides for want of room can still be tabbed to.
        disabledOverflow
        className="frame-sections"
        aria-label={t('sections')}
        selectedKeys={current ? [current.path] : []}
        items={sections.map(({ path, name }) => ({ key: path, label: <Link to={path}>{t(name)}</Link> }))}
      />
      <FrameTools />
    </Layout.Header>
  );
}

/** Says that the line is cut, for as long as it is. */
function Offline() {
  const { t } = useTranslation('shell');
  const connected = useConnected();
  if (connected) return null;
  return (
    <div className="frame-offline" role="status">
      {t('no-connection')}
    </div>
  );
}
