import { pino, type Logger } from 'pino';
import {
  DefaultLogger,
  makeTelemetryFilterString,
  Runtime,
  type LogEntry,
  type LogLevel,
} from '@temporalio/worker';
import type { Config } from './config';

type Settings = Pick<Config, 'LOG_LEVEL' | 'LOG_PRETTY' | 'WORKER_METRICS_ADDRESS'>;

export const createLogger = ({ LOG_LEVEL, LOG_PRETTY }: Settings): Logger =>
  pino({
    level: LOG_LEVEL,
    transport: LOG_PRETTY ? { target: 'pino-pretty', options: { singleLine: true } } : undefined,
  });

const LEVELS: Record<LogLevel, 'trace' | 'debug' | 'info' | 'warn' | 'error'> = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
};

/**
 * Sets up the SDK, once per process and before any connection: its logs go where ours go, and it leaves the signals of
 * the process to `main`.
 */
export function installRuntime(settings: Settings, log: Logger): void {
  const { WORKER_METRICS_ADDRESS: bindAddress } = settings;
  Runtime.install({
    shutdownSignals: [],
    // The SDK says much about each task: what would not be logged anyway need not be put into words.
    logger: new DefaultLogger(
      log.isLevelEnabled('debug') ? 'DEBUG' : 'INFO',
      ({ level, message, meta }: LogEntry) => log[LEVELS[level]](meta ?? {}, message),
    ),
    telemetryOptions: {
      logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN' }) },
      metrics: bindAddress ? { prometheus: { bindAddress } } : undefined,
    },
  });
}
