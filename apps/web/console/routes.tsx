import { createBrowserRouter } from 'react-router';
import { withWords } from './page-words';
import { Frame, Start } from './shell/frame';
import { Lost } from './shell/lost';

const ADMINISTRATION = ['administration', 'policies', 'clauses', 'profiles', 'calendar', 'holidays'];
const CASE = ['case', 'flow', 'holidays', 'clauses', 'profiles'];

/** Every page has its own chunk. */
export const router = createBrowserRouter([
  { path: '/sign-in', lazy: () => import('./pages/sign-in.page'), HydrateFallback: () => null },
  { path: '/password', lazy: () => import('./pages/password.page'), HydrateFallback: () => null },
  {
    element: <Frame />,
    ErrorBoundary: Lost,
    HydrateFallback: () => null,
    children: [
      {
        // Within the frame: whoever lost a page still sees where else to go, and whether the line is cut.
        ErrorBoundary: Lost,
        children: [
          { index: true, element: <Start /> },
          { path: '/queue/:tab?', lazy: withWords(['queue'], () => import('./pages/queue.page')) },
          { path: '/register', lazy: withWords(['register'], () => import('./pages/register.page')) },
          { path: '/cases/:no', lazy: withWords(CASE, () => import('./pages/case.page')) },
          { path: '/matters', lazy: withWords(['committee'], () => import('./pages/matters.page')) },
          { path: '/matters/:no', lazy: withWords(['committee'], () => import('./pages/matter.page')) },
          {
            path: '/supervision',
            lazy: withWords(['supervision'], () => import('./pages/supervision.page')),
          },
          {
            path: '/dashboard',
            lazy: withWords(['dashboard', 'case'], () => import('./pages/dashboard.page')),
          },
          {
            path: '/workflows',
            lazy: withWords(['workflows', 'queue', 'profiles'], () => import('./pages/workflows.page')),
          },
          {
            path: '/administration/*',
            lazy: withWords(ADMINISTRATION, () => import('./pages/administration.page')),
          },
          { path: '*', Component: Lost },
        ],
      },
    ],
  },
]);
