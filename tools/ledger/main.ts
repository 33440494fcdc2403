import type { DataSource } from 'typeorm';
import { rotateKeys } from '@ledger/applicants/key-rotation';
import { rotateAttachmentKeys } from '@ledger/attachments/attachment-key-rotation';
import { ledgerDataSource } from '@ledger/data-source';
import type { Rotation } from '@ledger/key-rotation';
import { migrate } from '@ledger/migrate';
import { PiiCipher } from '@ledger/pii-cipher';
import { rebuildLedger } from '@ledger/verifying/rebuild';
import { verifyLedger } from '@ledger/verifying/verify';
import { ledgerSettings, type LedgerSettings } from './settings';

type Task = (
  dataSource: DataSource,
  settings: LedgerSettings,
  options: readonly string[],
) => Promise<boolean>;

/** `npm run ledger:verify`: names every stream and event at which the log is not as it was written. */
const verify: Task = async (dataSource) => {
  const { events, streams, findings, seal } = await verifyLedger(dataSource);
  for (const { stream, seq, problem } of findings) {
    console.log(`${stream}${seq === undefined ? '' : ` event ${seq}`}: ${problem}`);
  }
  console.log(`${events} events in ${streams} streams, ${findings.length} findings`);
  if (seal) console.log(`seal ${seal.no} of ${seal.sealedAt.toISOString()}: ${seal.root}`);
  return findings.length === 0;
};

/** `npm run ledger:rebuild [-- --check]`: makes the projections anew from the events. */
const rebuild: Task = async (dataSource, _settings, options) => {
  const repair = !options.includes('--check');
  const differences = await rebuildLedger(dataSource, { repair });
  for (const { table, key, how, columns } of differences) {
    console.log(`${table} ${key}: ${how}${columns.length > 0 ? ` in ${columns.join(', ')}` : ''}`);
  }
  console.log(`${differences.length} rows ${repair ? 'were made anew' : 'differ from what the events say'}`);
  return repair || differences.length === 0;
};

/** `npm run ledger:rotate-keys`: encrypts again with the first of PII_KEYS and the first of ATTACHMENT_KEYS. */
const rotate: Task = async (dataSource, { keys, attachmentKeys }) => {
  const applicants = await rotateKeys(dataSource, new PiiCipher(keys));
  const good = told(applicants, 'versions are now encrypted with the first of PII_KEYS');
  if (attachmentKeys === undefined) return good;
  const files = await rotateAttachmentKeys(dataSource, attachmentKeys);
  return told(files, 'attachments now have their key sealed with the first of ATTACHMENT_KEYS') && good;
};

/** Says what a change of keys has done; false when something did not open. */
function told({ rotated, failed }: Rotation, what: string): boolean {
  for (const { name, why } of failed) console.log(`${name}: ${why}`);
  const older = failed.length === 0 ? 'older keys can be removed' : `${failed.length} did not open`;
  console.log(`${rotated} ${what}; ${older}`);
  return failed.length === 0;
}

const TASKS: Readonly<Record<string, Task>> = { verify, rebuild, 'rotate-keys': rotate };

async function main([name = '', ...options]: readonly string[]): Promise<boolean> {
  const task = TASKS[name];
  if (!task) throw new Error(`What shall be done with the ledger? One of: ${Object.keys(TASKS).join(', ')}`);
  const settings = await ledgerSettings();
  try {
    await migrate(settings.databaseUrl);
    const dataSource = await ledgerDataSource({
      url: settings.databaseUrl,
      name: `ledger:${name}`,
    }).initialize();
    return await task(dataSource, settings, options).finally(() => dataSource.destroy());
  } finally {
    settings.close();
  }
}

main(process.argv.slice(2)).then(
  (good) => process.exit(good ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  },
);
