import { STAFF_ROLES, type StaffRole } from '../../apps/api/access/caller';

/** Who may use a route: no one signed in, anyone on staff, these roles, the citizen. */
export type Admitted = 'everyone' | 'staff' | 'citizen' | readonly StaffRole[];

const ADMIN = ['admin'] as const;
const CONTACTS_APPLICANTS = [
  'clerk',
  'station-head',
  'duty-leader',
  'supervisor',
  'handler',
  'agent',
  'revisitor',
] as const;
const MANAGES = ['station-head', 'duty-leader', 'leader', 'supervisor'] as const;

/**
 * Every route and who may use it. A new route fails the suite until it stands here. What one then sees is decided by the
 * object: see `access-sight`; and what one may do with a case by the core.
 */
export const ACCESS_TABLE: Readonly<Record<string, Admitted>> = {
  'GET /health/live': 'everyone',
  'GET /health/ready': 'everyone',
  'GET /openapi.json': 'everyone',

  'POST /api/auth/session': 'everyone',
  'GET /api/auth/session': 'staff',
  'DELETE /api/auth/session': 'staff',
  'PUT /api/auth/session/unit': 'staff',
  'GET /api/auth/sessions': 'staff',
  'DELETE /api/auth/sessions/:id': 'staff',
  'POST /api/auth/password': 'staff',

  'GET /api/organisation': 'staff',
  'GET /api/organisation/:id': 'staff',
  'POST /api/organisation': ADMIN,
  'PATCH /api/organisation/:id': ADMIN,

  'GET /api/people': 'staff',
  'GET /api/people/:id': ADMIN,
  'POST /api/people': ADMIN,
  'PATCH /api/people/:id': ADMIN,
  'POST /api/people/:id/posts': ADMIN,
  'DELETE /api/people/:id/posts/:place/:role': ADMIN,
  'POST /api/people/:id/password': ADMIN,
  'POST /api/people/:id/unlock': ADMIN,
  'DELETE /api/people/:id/sessions': ADMIN,
  'GET /api/audit': ['supervisor'],

  'POST /api/applicants/search': [...CONTACTS_APPLICANTS, 'leader'],
  'POST /api/applicants/:id/particulars': CONTACTS_APPLICANTS,

  'POST /api/track/:code/otp': 'everyone',
  'POST /api/track/:code/session': 'everyone',
  'DELETE /api/track/session': 'citizen',
  'GET /api/track': 'citizen',
  'POST /api/track/commands/:command': 'citizen',
  'GET /api/plain': 'everyone',
  'POST /api/plain': 'everyone',
  'POST /api/plain/end': 'everyone',
  'POST /api/registrations': 'everyone',
  'POST /api/registrations/attachments': 'everyone',
  'POST /api/track/attachments': 'citizen',
  'GET /api/track/attachments/:id': 'citizen',
  'GET /api/registrations/halls': 'everyone',

  'GET /api/cases': 'staff',
  'GET /api/cases/counts': 'staff',
  'GET /api/cases/total': 'staff',
  'POST /api/cases': 'staff',
  'POST /api/cases/similar': 'staff',
  'GET /api/cases/:no': 'staff',
  'GET /api/cases/:no/at': 'staff',
  'GET /api/cases/:no/deadline': 'staff',
  'GET /api/cases/:no/events': 'staff',
  'GET /api/attachments/limits': 'everyone',
  'POST /api/attachments': 'staff',
  'GET /api/cases/:no/attachments': 'staff',
  'GET /api/cases/:no/attachments/:id': 'staff',
  'PUT /api/cases/:no/attachments/:id/for-applicant': 'staff',
  'GET /api/cases/:no/holding': 'staff',
  'GET /api/cases/:no/workflow': [...MANAGES, 'admin'],
  'PUT /api/cases/:no/presence': 'staff',
  'PUT /api/matters/:no/presence': 'staff',
  'POST /api/cases/:no/commands/:command': 'staff',
  'POST /api/cases/:no/commands/:command/preview': 'staff',
  'GET /api/operations/:id': 'staff',

  'GET /api/matters': 'staff',
  'GET /api/matters/:no': 'staff',
  'GET /api/matters/:no/cases': 'staff',
  'GET /api/matters/:no/events': 'staff',
  'GET /api/matters/:no/attachments': 'staff',
  'GET /api/matters/:no/attachments/:id': 'staff',
  'GET /api/matters/:no/workflow': [...MANAGES, 'admin', 'committee-secretary'],
  'POST /api/matters/:no/commands/:command': 'staff',
  'POST /api/matters/:no/commands/:command/preview': 'staff',

  'GET /api/queues/:queue': 'staff',
  'GET /api/statistics': 'staff',
  'GET /api/supervision': 'staff',
  'GET /api/supervision/risks': 'staff',
  'GET /api/workflows': [...MANAGES, 'admin'],
  'GET /api/workflows/workers': [...MANAGES, 'admin'],
  'GET /api/live': 'staff',
  'GET /api/preferences': 'staff',
  'PUT /api/preferences/:name': 'staff',
  'DELETE /api/preferences/:name': 'staff',

  'GET /api/calendar/:year': 'staff',
  'GET /api/calendar/concerned': ADMIN,
  'GET /api/calendar/deadline': 'staff',
  'POST /api/calendar/notices': ADMIN,
  'POST /api/calendar/local-days': ADMIN,
  'GET /api/policies': 'staff',
  'GET /api/policies/:profile/:version': 'staff',
  'GET /api/policies/compare': 'staff',
  'POST /api/policies': ADMIN,
};

/** Everyone who may call: no one in particular, each role of staff, and a citizen. */
export const CALLERS = ['nobody', ...STAFF_ROLES, 'citizen'] as const;
export type CallerName = (typeof CALLERS)[number];

export function isAdmitted(caller: CallerName, admitted: Admitted): boolean {
  if (admitted === 'everyone') return true;
  if (caller === 'nobody') return false;
  if (caller === 'citizen') return admitted === 'citizen';
  if (typeof admitted === 'string') return admitted === 'staff';
  return admitted.includes(caller);
}
