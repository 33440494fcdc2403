import { z } from 'zod';
import {
  attachmentSettings,
  hasItsStore,
  STORE_MISSING,
} from '@ledger/attachments/attachment-settings.contract';
import { keyRing } from '@ledger/key-ring.contract';

/**
 * The settings of the API, read from the environment once. This is the only file of the app that reads it.
 * Booleans are `true` or `false`, lists are separated by commas, durations say their unit in the name.
 */
const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false'])
    .default(fallback ? 'true' : 'false')
    .transform((value) => value === 'true');
const positive = (fallback: number) => z.coerce.number().int().positive().default(fallback);
const list = z
  .string()
  .default('')
  .transform((value) =>
    value
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  );
const key = z
  .base64()
  .refine((value) => Buffer.from(value, 'base64').length >= 32, 'needs at least 32 bytes, base64');
const url = (protocol: RegExp) => z.url({ protocol });

const environment = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
    API_HOST: z.string().default('127.0.0.1'),
    API_PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    /** Addresses at which browsers reach the API; their `Origin` is trusted beside the API's own. */
    PUBLIC_ORIGINS: list.pipe(z.array(z.url())),
    /** The folder of the built pages; by default where `npm run build` puts them. */
    WEB_DIR: z.string().optional(),
    /** How far business time is ahead of the machine's clock: for rehearsals, never for real cases. */
    BUSINESS_TIME_OFFSET_MINUTES: z.coerce.number().int().default(0),
    /** What stands before the API: a number of proxies or their addresses, as Express understands it. */
    TRUST_PROXY: z.string().optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    LOG_PRETTY: flag(false),
    DATABASE_URL: url(/^postgres(ql)?$/),
    DATABASE_POOL: positive(20),
    TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
    TEMPORAL_NAMESPACE: z.string().default('default'),
    TEMPORAL_API_KEY: z.string().optional(),
    TEMPORAL_TLS: flag(false),
    TEMPORAL_UI_URL: z.url().optional(),
    /** `id:base64,…`, the current key first. */
    PII_KEYS: keyRing('PII_KEYS'),
    PII_HASH_KEY: key,
    /** Keys of the codec that encrypts what workflows carry; shared with the worker. */
    PAYLOAD_KEYS: z.string().optional(),
    SESSION_COOKIE_SECURE: flag(true),
    SESSION_IDLE_MINUTES: positive(30),
    SESSION_MAX_HOURS: positive(12),
    BEARER_MAX_DAYS: positive(30),
    CITIZEN_SESSION_MINUTES: positive(20),
    SIGN_IN_FAILURES: positive(5),
    SIGN_IN_LOCK_MINUTES: positive(30),
    /** Factor on the limits of public routes; raise it where many people share one address. */
    PUBLIC_RATE_FACTOR: z.coerce.number().positive().default(1),
    OTP_MINUTES: positive(10),
    OTP_ATTEMPTS: positive(5),
    /** Without it one-time codes to e-mail addresses go where those to telephones go. */
    SMTP_URL: url(/^smtps?$/).optional(),
    MAIL_FROM: z.string().default('agency-assist@localhost'),
    /** `log` shows one-time codes in the console: for development alone. */
    TEXT_MESSAGE_DRIVER: z.enum(['log', 'none']).default('none'),
    /** Largest file that staff may send, in MB; and anyone else. */
    ATTACHMENT_MAX_MB: positive(20),
    ATTACHMENT_PUBLIC_MAX_MB: positive(10),
    ...attachmentSettings,
  })
  .refine(hasItsStore, STORE_MISSING);

export type Config = z.output<typeof environment>;
/** The settings, as a thing to inject. */
export const CONFIG = Symbol('Config');

/** The settings that the environment gives. Throws one error that lists all that is wrong with it. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const blank = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { success, data, error } = environment.safeParse(blank);
  if (success) return data;
  const wrong = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`The API cannot start with these settings:\n${wrong.join('\n')}`);
}
