import { caseKernel } from '@domain/case/kernel';
import type { Shape } from '@domain/kernel/shape';
import type { Schemas } from '../../../api/client';
import type { Upload } from '../../forms/uploads';

export type Registration = Schemas['case.register'];

/** What stands in the form: the payload with everything optional, and what only the form knows. */
export interface RegistrationValues {
  channel?: Registration['channel'];
  hall?: string;
  applicant?: Partial<Registration['applicant']>;
  matter?: Partial<Registration['matter']>;
  refusedBy?: string;
  refusalGround?: string;
  priorVisits?: number;
  needBy?: string;
  receivedBy?: string;
  green?: boolean;
  greenChannel?: { ground?: string };
  attachments?: Upload[];
}

/** The shape by which the engine itself checks a registration. */
const SHAPE = caseKernel.commands.get('register')!.payload;

/** The shape of one field of a registration. Throws for a field that the engine does not know. */
export function shapeOf(path: readonly string[]): Shape {
  return path.reduce<Shape>((shape, name) => {
    const whole = shape.is === 'optional' ? shape.shape : shape;
    const field = whole.is === 'map' ? whole.fields[name] : undefined;
    if (!field) throw new Error(`a registration has no field ${path.join('.')}`);
    return field;
  }, SHAPE);
}

/** A value as it is sent: without blanks around it, and nothing instead of blanks alone. */
export function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.length ? value : undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, tidy(inner)] as const);
  const kept = entries.filter(([, inner]) => inner !== undefined);
  return kept.length ? Object.fromEntries(kept) : undefined;
}

/** What is sent for what was filled in; the form has been checked before. */
export function payloadOf({ green, greenChannel, attachments, ...values }: RegistrationValues): Registration {
  const ids = attachments?.flatMap(({ id }) => id ?? []);
  const filled = { ...values, attachments: ids, ...(green ? { greenChannel } : {}) };
  return tidy(filled) as Registration;
}
