import { z } from 'zod';
import {
  attachmentSettings,
  hasItsStore,
  STORE_MISSING,
} from '@ledger/attachments/attachment-settings.contract';
import { parsePayloadKeys } from '@workflows/codec/payload-codec';

/** The settings of the worker, read from the environment once. This is the only file of the app that reads it. */
const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');
const positive = (fallback: number) => z.coerce.number().int().positive().default(fallback);
const payloadKeys = z
  .string()
  .optional()
  .transform((setting, context) => {
    try {
      return setting === undefined ? undefined : parsePayloadKeys(setting);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  });

const environment = z
  .object({
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    LOG_PRETTY: flag,
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    /** Connections of this process; as many activities use the ledger at the same time. */
    DATABASE_POOL: positive(20),
    TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
    TEMPORAL_NAMESPACE: z.string().default('default'),
    TEMPORAL_API_KEY: z.string().optional(),
    TEMPORAL_TLS: flag,
    /** `id:base64,…`: keys of the codec that encrypts what workflows carry, the current one first; the API's are the same. */
    PAYLOAD_KEYS: payloadKeys,
    /** Made by the build; without it the workflows are bundled at the start. */
    WORKFLOW_BUNDLE_PATH: z.string().optional(),
    WORKER_HEALTH_HOST: z.string().default('127.0.0.1'),
    WORKER_HEALTH_PORT: z.coerce.number().int().min(0).max(65535).default(3001),
    /** `host:port` at which the SDK's metrics are read by Prometheus. */
    WORKER_METRICS_ADDRESS: z.string().optional(),
    /** Cases kept in memory, at some 100 KB each; others are replayed when they are needed. */
    MAX_CACHED_WORKFLOWS: z.coerce.number().int().min(0).default(4000),
    /** Without it notices are shown in the log. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().default('agency-assist@localhost'),
    MAIL_LANGUAGE: z.enum(['zh-CN', 'en']).default('zh-CN'),
    ...attachmentSettings,
  })
  .refine(hasItsStore, STORE_MISSING);

export type Config = z.output<typeof environment>;

/** The settings that the environment gives. Throws one error that lists all that is wrong with it. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const blank = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { success, data, error } = environment.safeParse(blank);
  if (success) return data;
  const wrong = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`The worker cannot start with these settings:\n${wrong.join('\n')}`);
}
