import type { Locator, Page } from 'playwright-core';
import type { IdKind, Shape } from '@domain/kernel/shape';
import type { Names } from './names';
import { pick, pickBeginning } from './pick';
import { wordsOf } from './words';

const forms = wordsOf('console/forms');
const levels = wordsOf('levels');

type Values = Readonly<Record<string, unknown>>;
type MapShape = Extract<Shape, { is: 'map' }>;

/** Fills in the form of a command as a person would: field by field, by what stands on the page. */
export class FormDriver {
  constructor(
    private readonly page: Page,
    private readonly command: string,
    private readonly names: Pick<Names, 'unit' | 'person' | 'number' | 'ordinal'>,
  ) {}

  get form(): Locator {
    return this.page.locator('form.action-form');
  }

  async fill(shape: Shape, values: Values): Promise<void> {
    const { fields } = shape as MapShape;
    const given = Object.entries(fields).filter(([name]) => values[name] !== undefined);
    if (given.some(([, field]) => field.is === 'optional')) await this.openMore();
    for (const [name, field] of given) await this.field(field, name, values[name]);
  }

  send(): Promise<void> {
    return this.form.locator('button[type=submit]').click();
  }

  /** What is wrong with the field to which the form has led after it was sent in vain. */
  get fault(): Locator {
    return this.form.locator(':focus-within > .form-fault').first();
  }

  /** The question whether it is really meant, with its yes. */
  get yes(): Locator {
    return this.page.locator('.ant-modal-confirm .ant-btn-primary');
  }

  /** Gives up what was typed. */
  async giveUp(): Promise<void> {
    await this.page.locator('.action-drawer .ant-drawer-close').click();
    await this.gone();
    await this.page.evaluate('sessionStorage.clear()');
  }

  gone(): Promise<void> {
    return this.form.waitFor({ state: 'hidden' });
  }

  private async openMore(): Promise<void> {
    const more = this.form.getByRole('button', { name: forms.more!, exact: true });
    if ((await more.getAttribute('aria-expanded')) !== 'true') await more.click();
  }

  private async field(shape: Shape, path: string, value: unknown): Promise<void> {
    if (value === undefined || value === null) return;
    const at = this.form.locator(`[data-field="${path}"]`);
    switch (shape.is) {
      case 'optional':
      case 'own-code':
        return this.field(shape.shape, path, value);
      case 'new-id':
        return;
      case 'map':
        for (const [name, inner] of Object.entries(shape.fields))
          await this.field(inner, `${path}.${name}`, (value as Values)[name]);
        return;
      case 'list':
        return this.list(shape.item, path, at, value as unknown[]);
      default:
        return this.leaf(shape, path, at, value);
    }
  }

  private async leaf(shape: Shape, path: string, at: Locator, value: unknown): Promise<void> {
    const text = String(value as string | number);
    await at.waitFor();
    switch (shape.is) {
      case 'one-of':
        return this.choose(at, path, text);
      case 'flag':
        return this.flag(at, path, value === true);
      case 'integer':
        return this.integer(at, path, Number(value));
      case 'limit':
        return this.limit(at, text);
      case 'unit':
      case 'unit-or-applicant':
        return this.pick(at, text === 'applicant' ? '申请人' : this.names.unit(text));
      case 'person':
        return this.pick(at, this.names.person(text));
      case 'case':
        return pickBeginning(this.page, at.getByRole('combobox'), this.names.number(text));
      case 'id':
        return this.thing(shape.of, at, text);
      case 'date':
      case 'moment':
        return this.date(at, text);
      case 'text':
        return shape.usual ? this.choose(at, path, text) : this.text(at, text);
      default:
        return this.text(at, text);
    }
  }

  private async text(at: Locator, value: string): Promise<void> {
    const input = at.getByRole('textbox');
    // A choice where what may be written is known.
    if ((await input.count()) === 0) return this.pick(at, this.valueWords('', value));
    await input.fill(value);
    await input.blur();
  }

  private async date(at: Locator, value: string): Promise<void> {
    const input = at.locator('input');
    await input.fill(value.slice(0, 16).replace('T', ' '));
    await input.press('Enter');
  }

  private async choose(at: Locator, path: string, value: string): Promise<void> {
    const words = this.valueWords(path, value);
    const radio = at.getByRole('radio', { name: words, exact: true });
    if ((await radio.count()) > 0) return radio.check();
    await this.pick(at, words);
  }

  private async flag(at: Locator, path: string, value: boolean): Promise<void> {
    const box = at.getByRole('checkbox');
    if ((await box.count()) > 0) return box.setChecked(value);
    await at.getByRole('radio', { name: this.valueWords(path, String(value)), exact: true }).check();
  }

  private async integer(at: Locator, path: string, value: number): Promise<void> {
    if (path.endsWith('level'))
      return at
        .getByRole('radio')
        .nth(value - 1)
        .click();
    await at.getByRole('spinbutton').fill(String(value));
  }

  private async limit(at: Locator, value: string): Promise<void> {
    const [, amount, unit] = /^(\d+)(\w+)$/.exec(value)!;
    await at.getByRole('spinbutton').fill(amount!);
    if (unit !== 'wd') await this.pick(at, forms[`limit.${unit}`]!);
  }

  /** Finds something in a list by typing its name. */
  private pick(at: Locator, name: string): Promise<void> {
    return pick(this.page, at.getByRole('combobox'), name);
  }

  private thing(of: IdKind, at: Locator, id: string): Promise<void> {
    const label = forms.numbered!.replace('{number}', String(this.names.ordinal(of, id)));
    return pickBeginning(this.page, at.getByRole('combobox'), label);
  }

  private async list(item: Shape, path: string, at: Locator, values: readonly unknown[]): Promise<void> {
    if (item.is === 'unit') {
      for (const value of values) await this.pick(at, this.names.unit(String(value)));
      return this.page.keyboard.press('Escape');
    }
    const boxes = at.getByRole('checkbox');
    if (item.is === 'text' && (await boxes.count()) > 0) {
      for (const value of values) await at.getByRole('checkbox', { name: String(value) }).check();
      return;
    }
    for (const [i, value] of values.entries()) {
      if ((await at.locator(`[data-field^="${path}.${i}"]`).count()) === 0)
        await at.getByRole('button', { name: forms['add-row']! }).last().click();
      await this.field(item, `${path}.${i}`, value);
    }
  }

  private valueWords(path: string, value: string): string {
    const last = path.slice(path.lastIndexOf('.') + 1);
    const field = path.replace(/\.\d+/g, '');
    return (
      forms[`value.${this.command}.${field}.${value}`] ??
      forms[`value.${last}.${value}`] ??
      levels[value] ??
      value
    );
  }
}
