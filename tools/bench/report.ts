import { cpus, totalmem } from 'node:os';
import { decisionsPerSecond, type CpuMs, type Throughput } from './b1-throughput';
import type { Cost } from './b2-cost';
import type { Overhead } from './b3-overhead';
import type { Latency } from './b4-latency';

/** Everything one run has measured; without costs and latencies it was B1 and B3 alone. */
export interface Figures {
  readonly ranAt: Date;
  readonly throughput: readonly Throughput[];
  readonly costs: readonly Cost[];
  readonly overhead: Overhead;
  readonly latencies: readonly Latency[];
}

const round = (value: number, digits = 1): string => value.toFixed(digits);
const kilobytes = (bytes: number): string => round(bytes / 1024);

const GIB = 1024 ** 3;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The figures as Markdown: what is printed, and what stands in docs/performance.md. */
export function report(figures: Figures): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${round(totalmem() / GIB, 0)} GiB, Node ${process.versions.node}`;
  return [
    `Measured on ${figures.ranAt.toISOString().slice(0, 10)}: ${machine}; everything on this one machine, whatever else it does included.`,
    throughputSection(figures.throughput),
    ...(figures.costs.length > 0 ? [costSection(figures.costs)] : []),
    overheadSection(figures.overhead),
    ...(figures.latencies.length > 0 ? [latencySection(figures.latencies)] : []),
  ].join('\n\n');
}

function throughputSection(measured: readonly Throughput[]): string {
  const rows = measured.map(({ atOnce, rounds, casesPerRound, product, bare, ratio, interval }) => [
    `${atOnce}`,
    `${rounds} × ${casesPerRound}`,
    `${round(product)} (${round(decisionsPerSecond(product), 0)})`,
    `${round(bare)} (${round(decisionsPerSecond(bare), 0)})`,
    `**${round(ratio, 2)}** (${interval.map((end) => round(end, 2)).join('–')})`,
  ]);
  const head = [
    'at once',
    'cases',
    'product: cases/s (decisions/s)',
    'bare: cases/s (decisions/s)',
    'ratio (95 %)',
  ];
  return ['#### B1 Throughput over HTTP', table(head, rows), ...measured.map(processorTime)].join('\n\n');
}

function processorTime({ atOnce, cpuMs: { product, bare } }: Throughput): string {
  const total = (ms: CpuMs) => Object.values(ms).reduce((sum, one) => sum + one, 0);
  return [
    `Processor time of a decision with ${atOnce} at once: product ${round(total(product))} ms (${listOf(product)}),`,
    `bare ${round(total(bare))} ms (${listOf(bare)}).`,
  ].join(' ');
}

const listOf = (cpuMs: CpuMs): string =>
  Object.entries(cpuMs)
    .map(([name, ms]) => `${name} ${round(ms)}`)
    .join(', ');

function costSection(costs: readonly Cost[]): string {
  const rows = costs.map(({ contender, workflow, sql, cpuMs }) => [
    contender,
    round(workflow.transitions, 2),
    round(workflow.events, 2),
    kilobytes(workflow.bytes),
    round(sql.writes, 2),
    round(sql.statements, 2),
    kilobytes(sql.walBytes),
    cpuMs ? listOf(cpuMs) : 'unknown',
  ]);
  const head = [
    ...['contender', 'state transitions', 'history events', 'history KiB'],
    ...['ledger: writing transactions', 'ledger: statements', 'ledger: WAL KiB', 'CPU ms'],
  ];
  return `#### B2 Cost of one decision\n\n${table(head, rows)}`;
}

function overheadSection({ pairs, http, raw, nothing, added }: Overhead): string {
  const rows = [
    ['HTTP', round(http.p50), round(http.p99)],
    ["Temporal's client", round(raw.p50), round(raw.p99)],
    ['HTTP to a route of Nest that does nothing', round(nothing.p50, 2), round(nothing.p99, 2)],
  ];
  const words = `The API adds **${round(added.p50, 2)} ms** (p50 of ${pairs} pairs; p90 ${round(added.p90, 2)} ms).`;
  return `#### B3 Overhead of the API\n\n${table(['same command by', 'p50 ms', 'p99 ms'], rows)}\n\n${words}`;
}

function latencySection(latencies: readonly Latency[]): string {
  const rows = latencies.map(({ contender, idle, loaded }) => [
    contender,
    round(idle.p50),
    round(idle.p99),
    round(loaded.perSecond, 0),
    round(loaded.p50),
    round(loaded.p99),
  ]);
  const head = ['contender', 'idle p50 ms', 'idle p99 ms', 'load: decisions/s', 'p50 ms', 'p99 ms'];
  return `#### B4 Latency of a decision\n\n${table(head, rows)}`;
}
