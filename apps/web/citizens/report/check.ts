import { registration } from '@domain/case/registration';
import { checkShape, map, type Shape } from '@domain/kernel/shape';
import type { Schemas } from '../../api/transport';
import { isReachable } from '../elements/reachable';
import type { Draft } from './draft';

/** What can be typed wrongly, and where it stands in the payload of `register`. */
const PLACES = {
  hall: ['hall'],
  title: ['matter', 'title'],
  detail: ['matter', 'detail'],
  refusedBy: ['refusedBy'],
  refusalGround: ['refusalGround'],
  priorVisits: ['priorVisits'],
  needBy: ['needBy'],
  name: ['applicant', 'name'],
  phone: ['applicant', 'phone'],
  address: ['applicant', 'address'],
  specialNeeds: ['applicant', 'specialNeeds'],
} as const;
export type Checked = keyof typeof PLACES;

/** Online the hall must be named, and without a way to send the one-time code nobody could follow the case. */
const NEEDED: readonly Checked[] = ['hall', 'phone'];

const STEP_FIELDS = {
  hall: ['hall'],
  matter: ['title', 'detail'],
  obstacle: ['refusedBy', 'refusalGround', 'priorVisits', 'needBy'],
  person: ['name', 'phone', 'address', 'specialNeeds'],
  files: [],
  check: [],
} as const satisfies Record<string, readonly Checked[]>;
export type Step = keyof typeof STEP_FIELDS;
/** The screens of a report, in order. */
export const STEPS = Object.keys(STEP_FIELDS) as readonly Step[];
export const isStep = (text: string): text is Step => Object.hasOwn(STEP_FIELDS, text);

/** The rule that what was typed breaks (`text`, `integer:0..999`, …), by the shapes that the engine checks with. */
export function brokenRule(draft: Draft, field: Checked, today: string): string | undefined {
  const value = valueOf(draft, field);
  if (value === undefined && NEEDED.includes(field)) return 'required';
  if (field === 'phone' && !isReachable(draft.phone)) return 'phone';
  if (field === 'needBy' && value !== undefined && draft.needBy < today) return 'not-before-today';
  return checkShape(shapeAt(PLACES[field]), value)?.rule;
}

/** The first field of a step that breaks a rule. */
export const firstBroken = (draft: Draft, step: Step, today: string): Checked | undefined =>
  STEP_FIELDS[step].find((field) => brokenRule(draft, field, today) !== undefined);

/** A draft without anything wrong, as the payload of `register`. */
export function payloadOf(draft: Draft): Schemas['case.register'] {
  const value = (field: Checked) => valueOf(draft, field) as string | undefined;
  return {
    channel: 'web',
    hall: draft.hall,
    applicant: {
      kind: draft.kind === 'organisation' ? 'organisation' : 'person',
      name: draft.name.trim(),
      phone: value('phone'),
      address: value('address'),
      specialNeeds: value('specialNeeds'),
    },
    matter: { title: draft.title.trim(), detail: draft.detail.trim() },
    refusedBy: value('refusedBy'),
    refusalGround: value('refusalGround'),
    priorVisits: valueOf(draft, 'priorVisits') as number | undefined,
    needBy: value('needBy'),
    attachments: draft.files.length > 0 ? draft.files.map(({ id }) => id) : undefined,
  };
}

function valueOf(draft: Draft, field: Checked): string | number | undefined {
  const text = draft[field].trim();
  if (text === '') return undefined;
  // Chinese keyboards write digits at full width.
  const plain = text.normalize('NFKC');
  if (field === 'priorVisits') return Number(plain);
  return field === 'phone' ? plain : text;
}

function shapeAt(path: readonly string[]): Shape {
  let shape: Shape = map(registration);
  for (const name of path) {
    const within: Shape = shape.is === 'optional' ? shape.shape : shape;
    if (within.is !== 'map') throw new Error(`a registration has no ${path.join('.')}`);
    shape = within.fields[name]!;
  }
  return shape;
}
