import { APPLICANT } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { refuse, unlessOpen } from '../../kernel/refusal';
import { list, optional, text } from '../../kernel/shape';
import { closeEarly } from '../life';
import { provision } from '../payloads';
import { command, type Mechanism } from '../mechanism';
import { beginStop, endStop, stopFor } from '../promise-clock';
import type { CaseState } from '../state';

/** 一次性告知与补正: what is missing is said once and completely (行政许可法 art. 32(4)). */
export type MaterialsEvent =
  | { kind: 'materials-requested'; items: string[]; request: string; nextWindow?: string; contact?: string }
  | { kind: 'materials-provided'; items: string[] };

const isKnown = (state: CaseState, item: string) =>
  state.materials.some((material) => material.item === item);
const namedBefore = (state: CaseState, item: string) =>
  state.materials.some((named) => named.item === item && (named.provided || named.reopens === state.reopens));

export const materials: Mechanism = {
  name: 'materials',
  commands: {
    requestMaterials: command({
      who: ['clerk', 'handler'],
      stages: ['triage', 'handling'],
      payload: { items: list(text()), nextWindow: optional(text()), contact: optional(text()) },
      reaches: 'materials',
      decide: (turn, { items, nextWindow, contact }) => {
        if (items.some((item) => namedBefore(turn.state, item)))
          return refuse('MATERIALS.ALREADY_NOTIFIED', 'items');
        const request = `o${turn.state.opened + 1}`;
        turn.emit<MaterialsEvent>({ kind: 'materials-requested', items, request, nextWindow, contact });
        open(turn, { kind: 'materials', ref: request, owner: APPLICANT, limit: 'materials', warn: ['3wd'] });
        if (turn.policy.clockStops.materials === 'allowed') beginStop(turn, 'materials', request);
      },
    }),
    provideMaterials: command({
      who: ['applicant', 'clerk'],
      stages: ['triage', 'handling'],
      payload: provision('material'),
      decide: (turn, { items }) => {
        const stranger = items.findIndex((item) => !isKnown(turn.state, item));
        if (stranger >= 0) return refuse('MATERIALS.UNKNOWN', `items.${stranger}`);
        const requests = turn.state.obligations.filter(({ kind }) => kind === 'materials');
        if (requests.length === 0) return unlessOpen(undefined);
        turn.emit<MaterialsEvent>({ kind: 'materials-provided', items });
        for (const request of requests) {
          const missing = turn.state.materials.some((of) => of.request === request.ref && !of.provided);
          if (missing) continue;
          settle(turn, request);
          endStop(turn, stopFor(turn.state, 'materials', request.ref));
        }
      },
    }),
  },
  evolve: {
    'materials-requested': (state, event: Extract<MaterialsEvent, { kind: 'materials-requested' }>) => {
      for (const item of event.items) {
        state.materials.push({ item, request: event.request, provided: false, reopens: state.reopens });
      }
    },
    'materials-provided': (state, event: { items: string[] }) => {
      for (const material of state.materials) {
        if (event.items.includes(material.item)) material.provided = true;
      }
    },
  },
  lapse: {
    materials: (turn) => closeEarly(turn, 'deemed-withdrawn'),
  },
};
