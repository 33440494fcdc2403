import { caseKernel } from '@domain/case/kernel';
import { matterKernel } from '@domain/matter/kernel';
import { GROUPED, inGroups, isFinal } from './action-groups';

const COMMANDS = [...caseKernel.commands.keys(), ...matterKernel.commands.keys()];

it('gives every command one place, but for registering, which has a page of its own', () => {
  expect([...GROUPED].sort()).toEqual(COMMANDS.filter((name) => name !== 'register').sort());
});

it('leaves out groups with nothing in them and keeps the order within one', () => {
  expect(inGroups([{ command: 'refer' }, { command: 'comment' }, { command: 'accept' }])).toEqual([
    { group: 'intake', actions: [{ command: 'accept' }, { command: 'refer' }] },
    { group: 'applicant', actions: [{ command: 'comment' }] },
  ]);
});

it('asks once more before a signature is refused, not before it is given', () => {
  expect(isFinal('countersign', { signed: false })).toBe(true);
  expect(isFinal('countersign', { signed: true })).toBe(false);
  expect(isFinal('veto', {})).toBe(true);
});
