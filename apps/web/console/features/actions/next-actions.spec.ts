import { caseKernel } from '@domain/case/kernel';
import { matterKernel } from '@domain/matter/kernel';
import { nextActions, SETTLED_KINDS, WITHOUT_HANDLER } from './next-actions';

const head = { id: 'zhao', roles: new Set(['station-head']) };
const owed = (
  kind: string,
  owner: { as: 'role' | 'unit' | 'person'; id: string },
  due: string | null = null,
) => ({
  kind,
  owner,
  due,
});
type Open = Parameters<typeof nextActions>[0];
const open = (...commands: string[]): Open => commands.map((command) => ({ command, effects: [] }));
/** As `open`, one of them found to settle an obligation of this kind. */
const settling = (kind: string, by: string, ...commands: string[]): Open =>
  open(...commands, by).map((action) => {
    const effect = { opens: [], ends: [{ kind, id: 'o1', how: 'settled' as const }], moves: [], tells: [] };
    return action.command === by ? { ...action, effects: [{ with: {}, effect }] } : action;
  });
const byHead = { as: 'role', id: 'station-head' } as const;

describe('what to do next', () => {
  it('is what one owes oneself, before what others owe', () => {
    const obligations = [
      owed('acknowledge', { as: 'unit', id: 'water' }, '2026-11-25T09:00+08:00'),
      owed('triage', byHead, '2026-11-25T12:00+08:00'),
    ];
    expect(nextActions(open('answer', 'accept', 'acknowledge'), obligations, head)).toEqual({
      primary: 'accept',
      others: ['answer', 'acknowledge'],
    });
  });

  const unit = { as: 'unit', id: 'market' } as const;
  const handler = { id: 'gu', roles: new Set(['handler']), unit: 'market' };
  const inOrder = (obligations: Parameters<typeof nextActions>[1], ...commands: string[]) => {
    const { primary, others } = nextActions(open(...commands), obligations, handler);
    return [primary, ...others];
  };

  it('is what settles the obligation that falls due first: on a fresh case the contact', () => {
    const obligations = [
      owed('promise', unit, '2026-12-09T17:30+08:00'),
      owed('contact', unit, '2026-11-26T17:30+08:00'),
      owed('measure', unit, '2026-11-30T17:30+08:00'),
    ];
    expect(inOrder(obligations, 'proposeResolved', 'completeMeasure', 'logContact')).toEqual([
      'logContact',
      'completeMeasure',
      'proposeResolved',
    ]);
  });

  it('is telling the result as soon as there is one, which is a contact too', () => {
    const obligations = [
      owed('promise', unit, '2026-12-09T17:30+08:00'),
      owed('contact', unit, '2026-11-26T17:30+08:00'),
    ];
    expect(inOrder(obligations, 'logContact', 'notifyResult')).toEqual(['notifyResult', 'logContact']);
  });

  it('is the reply where that is what was promised', () => {
    const promise = [owed('promise', unit, '2026-12-09T17:30+08:00')];
    expect(nextActions(settling('promise', 'reply', 'proposeResolved'), promise, handler)).toEqual({
      primary: 'reply',
      others: ['proposeResolved'],
    });
    expect(inOrder(promise, 'reply', 'proposeResolved')).toEqual(['proposeResolved', 'reply']);
  });

  it('is contact last of what falls due in the same minute, and what has no due moment after all', () => {
    const due = '2026-11-26T17:30+08:00';
    const obligations = [owed('promise', unit), owed('contact', unit, due), owed('measure', unit, due)];
    expect(inOrder(obligations, 'proposeResolved', 'completeMeasure', 'logContact')).toEqual([
      'completeMeasure',
      'logContact',
      'proposeResolved',
    ]);
  });

  it('is nothing for those who owe nothing; putting somebody in charge helps first', () => {
    const obligations = [owed('promise', { as: 'unit', id: 'market' }, '2026-12-09T17:30+08:00')];
    expect(nextActions(open('proposeResolved', 'assign'), obligations, head, WITHOUT_HANDLER)).toEqual({
      primary: undefined,
      others: ['assign', 'proposeResolved'],
    });
  });

  it('never is a command that is not open', () => {
    expect(nextActions([], [owed('triage', byHead)], head)).toEqual({ primary: undefined, others: [] });
  });
});

it('knows commands only', () => {
  const commands = [...caseKernel.commands.keys(), ...matterKernel.commands.keys()];
  const named = SETTLED_KINDS.flatMap((kind) => {
    const { others, primary } = nextActions(open(...commands), [owed(kind, byHead)], head);
    return [...(primary ? [primary] : []), ...others];
  });
  expect(named.filter((command) => !commands.includes(command))).toEqual([]);
  expect(SETTLED_KINDS.length).toBeGreaterThan(20);
});
