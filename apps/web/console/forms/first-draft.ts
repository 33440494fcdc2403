import { momentOf } from '@domain/calendar/moment';
import type { Shape } from '@domain/kernel/shape';
import { hintOf, type Hint } from './field-hints';
import type { FormPerson } from './form-context';
import { choicesOf, type FormSubject } from './form-subject';
import { bareShape, blankOf, fieldOf, valueAt, withValue, type Draft, type Path } from './form-value';

/** Where a form begins. */
interface Beginning {
  readonly command: string;
  readonly subject: FormSubject;
  readonly person: FormPerson;
  /** Values with which the command was found possible, one for each effect: the visit or card it is about. */
  readonly tried: readonly Readonly<Record<string, unknown>>[];
  readonly nowMs: number;
}

/** A form as it opens: empty but for what is known already. */
export function firstDraft(shape: Shape, beginning: Beginning): Draft {
  const leaves = leavesOf(shape, []);
  return leaves.reduce<Draft>(
    (draft, [path, field]) => {
      const value = initial(path, field, beginning);
      return value === undefined ? draft : (withValue(draft, path, value) as Draft);
    },
    blankOf(shape) as Draft,
  );
}

function initial(path: Path, field: Shape, { command, subject, person, tried, nowMs }: Beginning): unknown {
  if (field.is === 'id') {
    const possible = new Set(tried.map((one) => valueAt(one, path)).filter((id) => id !== undefined));
    const open = choicesOf(field.of, subject.facts).filter((choice) => choice.open);
    return only([...possible]) ?? (possible.size === 0 ? only(open)?.id : undefined);
  }
  return known(hintOf(command, fieldOf(path)), { subject, person, nowMs });
}

/** Of several, none is taken before somebody has chosen. */
const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

type Known = Pick<Beginning, 'subject' | 'person' | 'nowMs'>;

function known({ initially, usually }: Hint, { subject, person, nowMs }: Known): unknown {
  if (initially === 'lead-unit') return subject.lead ?? undefined;
  if (initially === 'oneself') return person.roles.has('agent') ? person.id : undefined;
  return initially === 'now' ? momentOf(nowMs) : usually;
}

/** Every field that holds a value, but for the rows of lists. */
function leavesOf(shape: Shape, path: Path): [Path, Shape][] {
  const bare = bareShape(shape);
  if (bare.is !== 'map') return [[path, bare]];
  return Object.entries(bare.fields).flatMap(([name, field]) => leavesOf(field, [...path, name]));
}
