import { caseKernel } from '@domain/case/kernel';
import { hasPlace } from './faults';

const placed = (command: string, path: string) => hasPlace(caseKernel.commands.get(command)!.payload, path);

describe('what is wrong with a field', () => {
  it.each([
    ['requestExtension', 'days'],
    ['acceptPledge', 'items.0'],
    ['acceptPledge', 'items.0.name'],
    ['proposeInfeasible', 'asked'],
    ['openConsult', 'units.1.unit'],
  ])('of %s is said at %s', (command, path) => expect(placed(command, path)).toBe(true));

  it.each([
    ['what the form does not have', 'requestExtension', 'command'],
    ['ids that the page gives', 'planVisit', 'visit'],
    ['one of the units that stand in one box', 'dispatch', 'units.0'],
    ['files', 'comment', 'attachments.0'],
  ])('has no place of its own for %s', (_what, command, path) => expect(placed(command, path)).toBe(false));
});
