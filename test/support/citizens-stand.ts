import type { Page } from 'playwright-core';
import { BrowserStand } from './browser';
import { CODES_IN_LOG, SentCodes } from './sent-codes';

/** What one takes home from a report. */
export interface Receipt {
  readonly no: string;
  readonly queryCode: string;
}

/** How a report is taken in, without an obstacle. */
export const ACCEPTED = {
  class: 'simple',
  lead: 'approval',
  handler: 'wen',
  track: 'no-obstacle',
  obstacle: 'cannot',
};

/** A hall whose citizens report and follow with their telephones. */
export class CitizensStand {
  private constructor(
    readonly browsers: BrowserStand,
    readonly codes: SentCodes,
    /** Tokens of those who work there. */
    readonly clerk: string,
    readonly handler: string,
  ) {}

  static async start(): Promise<CitizensStand> {
    const browsers = await BrowserStand.start(CODES_IN_LOG);
    const { api } = browsers.product;
    await api.place({ id: '469030', kind: 'county', parentId: '000000', name: '琼中', nameEn: 'Qiongzhong' });
    const hall = { id: 'qiongzhong', name: '琼中政务服务大厅', nameEn: 'Qiongzhong Hall' };
    await api.place({ ...hall, kind: 'hall', parentId: '469030' });
    const unit = { id: 'approval', name: '审批局', nameEn: 'Approvals' };
    await api.place({ ...unit, kind: 'unit', parentId: 'qiongzhong' });
    await api.db.query(`update place set default_unit = 'approval' where id = 'qiongzhong'`);
    const clerk = await api.person('gan', { role: 'clerk', place: 'qiongzhong' });
    const handler = await api.person('wen', { role: 'handler', place: 'approval' });
    await api.person('li', { role: 'handler', place: 'approval' });
    return new CitizensStand(browsers, new SentCodes(), clerk, handler);
  }

  async stop(): Promise<void> {
    this.codes.stop();
    await this.browsers.stop();
  }

  /** Something a citizen has reported. */
  async reported(title: string): Promise<Receipt> {
    const body = {
      ...{ hall: 'qiongzhong', applicant: { name: '何芳', kind: 'person', phone: '13800001234' } },
      matter: { title, detail: '出生证明登记为女，现需更正为男。' },
    };
    const { api } = this.browsers.product;
    return (await api.ask('POST', '/api/registrations', { body })).body as unknown as Receipt;
  }

  /** Gives a command that must succeed. */
  async give(as: string, no: string, command: string, body: object = {}): Promise<void> {
    const answer = await this.browsers.product.api.ask('POST', `/api/cases/${no}/commands/${command}`, {
      as,
      body,
    });
    if (answer.status !== 200) throw new Error(`${command}: ${answer.status} ${String(answer.body.code)}`);
  }

  /** A citizen who has opened their case on a phone. */
  async follow({ no, queryCode }: Receipt): Promise<Page> {
    const page = await this.browsers.open(null, { path: '/citizens/track', width: 320, height: 640 });
    await page.getByRole('textbox', { name: '查询码' }).fill(queryCode.toLowerCase());
    await page.getByRole('button', { name: '继续' }).click();
    await page.getByRole('button', { name: '获取验证码' }).click();
    await page.getByRole('textbox', { name: '6 位验证码' }).fill(await this.codes.next(no));
    await page.getByRole('button', { name: '查看进度' }).click();
    await page.getByRole('heading', { name: '现在的情况' }).waitFor();
    return page;
  }
}
