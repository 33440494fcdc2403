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
const open = (...commands: string[]) => commands.map((command) => ({ command }));
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

  it('is what falls due first, and contact by the way', () => {
    const unit = { as: 'unit', id: 'market' } as const;
    const handler = { id: 'gu', roles: new Set(['handler']), unit: 'market' };
    const obligations = [
      owed('contact', unit, '2026-11-26T17:30+08:00'),
      owed('promise', unit, '2026-12-09T17:30+08:00'),
      owed('measure', unit, '2026-11-30T17:30+08:00'),
    ];
    const { primary, others } = nextActions(
      open('logContact', 'proposeResolved', 'completeMeasure'),
      obligations,
      handler,
    );
    expect([primary, ...others]).toEqual(['completeMeasure', 'proposeResolved', 'logContact']);
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
