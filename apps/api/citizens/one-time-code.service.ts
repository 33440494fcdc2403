import { randomInt } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { ApplicantRepository } from '@ledger/applicants/applicant.repository';
import { CaseRepository, type CaseRecord } from '@ledger/cases/case.repository';
import { OneTimeCodeRepository } from '@ledger/organisation/one-time-code.repository';
import { PiiCipher } from '@ledger/pii-cipher';
import { CONFIG, type Config } from '../config';
import { RefusedError } from '../errors/refused.error';
import type { Language } from '../language/language';
import { CodeSender } from './code-sender';

const DIGITS = 6;

/** The second factor of a query code: a one-time code sent to the address that was recorded for the applicant. */
@Injectable()
export class OneTimeCodes implements OnApplicationShutdown {
  private readonly log = new Logger(OneTimeCodes.name);
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly cases: CaseRepository,
    private readonly applicants: ApplicantRepository,
    private readonly codes: OneTimeCodeRepository,
    private readonly cipher: PiiCipher,
    private readonly sender: CodeSender,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Sends a code, if there is such a case with an address on record. It is done after the answer has been given: a code
   * that leads nowhere is answered as one that does, and as soon.
   */
  request(queryCode: string, language: Language): void {
    const sending = this.send(queryCode, language)
      .catch((error: unknown) => this.log.error(error))
      .finally(() => this.underWay.delete(sending));
    this.underWay.add(sending);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.underWay);
  }

  /** The case of a query code whose one-time code is right. Whatever is wrong is refused alike. */
  async redeem(queryCode: string, otp: string): Promise<CaseRecord> {
    // Both are always asked, so that a code without a case takes as long as one with.
    const [right, found] = await Promise.all([
      this.codes.redeem(queryCode, this.hashOf(queryCode, otp)),
      this.cases.findByQueryCode(queryCode),
    ]);
    if (!right || !found) throw new RefusedError({ code: 'TRACK.CODE_WRONG' });
    return found;
  }

  private async send(queryCode: string, language: Language): Promise<void> {
    const found = await this.cases.findByQueryCode(queryCode);
    const address = found && (await this.applicants.find(found.applicantId))?.phone;
    if (!address) return;
    const otp = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
    const { OTP_MINUTES, OTP_ATTEMPTS } = this.config;
    await this.codes.issue(queryCode, this.hashOf(queryCode, otp), OTP_MINUTES, OTP_ATTEMPTS);
    await this.sender.send({ address, otp, minutes: OTP_MINUTES, language, caseNo: found.no });
  }

  /** Keyed, since six digits are soon tried out by whoever has the table. */
  private hashOf(queryCode: string, otp: string): Buffer {
    return Buffer.from(this.cipher.hash('one-time-code', `${queryCode}/${otp}`), 'base64url');
  }
}
