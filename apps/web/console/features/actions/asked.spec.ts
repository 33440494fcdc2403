import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseKernel } from '@domain/case/kernel';
import type { Shape } from '@domain/kernel/shape';
import { matterKernel } from '@domain/matter/kernel';
import { askedOf, SOUGHT } from './asked';

const said = JSON.parse(
  readFileSync(join(__dirname, '../../../../../locales/zh-CN/console/events.json'), 'utf8'),
) as Record<string, string>;

const asked = (days: string) => ({ kind: 'extension-requested', data: { days, reason: '等待检测报告' } });
const other = { kind: 'notified', data: {} };

describe('what somebody decides about', () => {
  it('is what was asked, with its days and its reason, until it is decided', () => {
    const denied = { kind: 'extension-denied', data: {} };
    const events = [asked('3wd'), denied, asked('5wd'), other];
    expect(askedOf('grantExtension', {}, events)).toEqual([asked('5wd')]);
    expect(askedOf('denyExtension', {}, events)).toEqual([asked('5wd')]);
    expect(askedOf('grantExtension', {}, [asked('3wd'), denied])).toEqual([]);
  });

  it('is the one that is chosen in the form, where there are several', () => {
    const card = (id: string) => ({ kind: 'card', data: { card: { id, ground: '逾期' } } });
    const appeal = (id: string) => ({ kind: 'card-appealed', data: { card: id, ground: '并非本单位' } });
    const events = [card('card-1'), card('card-2'), appeal('card-2')];
    expect(askedOf('ruleCard', { card: 'card-2' }, events)).toEqual([card('card-2'), appeal('card-2')]);
    expect(askedOf('ruleCard', {}, events)).toEqual([]);
  });

  it('is nothing where a command asks nobody', () => {
    expect(askedOf('comment', {}, [asked('3wd')])).toEqual([]);
  });

  it.each(SOUGHT)('of %s is recorded, and is named by a field of its form', (command, { put, over, of }) => {
    expect([...put, ...(over ?? [])].filter((kind) => !said[kind])).toEqual([]);
    const spec = caseKernel.commands.get(command) ?? matterKernel.commands.get(command);
    const { fields } = spec!.payload as Extract<Shape, { is: 'map' }>;
    expect(of === undefined || fields[of]?.is === 'id').toBe(true);
  });
});
