import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureThroughput, type Throughput } from './b1-throughput';
import type { Contender } from './contender';
import { measureCost, type Cost } from './b2-cost';
import { measureOverhead } from './b3-overhead';
import { measureLatency } from './b4-latency';
import { openGround, type Ground, type Server } from './ground';
import { playCases } from './play';
import { report, type Figures } from './report';

/** How much is measured: `quick` takes about eight minutes, `full` about twenty. */
const SIZES = {
  quick: {
    atOnce: [16],
    rounds: 7,
    casesPerRound: 40,
    costCases: 10,
    pairs: 100,
    idleCases: 8,
    loadedCases: 40,
  },
  full: {
    atOnce: [4, 16],
    rounds: 7,
    casesPerRound: 48,
    costCases: 20,
    pairs: 400,
    idleCases: 25,
    loadedCases: 120,
  },
};
type Size = (typeof SIZES)['quick'];

const DOCUMENT = join(__dirname, '../../docs/performance.md');
const placeOf = (server: Server) => [`<!-- ${server}: begin -->`, `<!-- ${server}: end -->`] as const;
/**
 * Until then the processes compile more than they work: what an hour-old server no longer does. In turn, since Node
 * forgets some of it while a process has nothing to do.
 */
const WARM_UP_ROUNDS = 8;
const WARM_UP_CASES = 40;
const WARM_UP_AT_ONCE = 16;
const WARM_UP_QUESTIONS = 3000;
/** The load of B4, as a share of what B1 found. */
const HALF = 0.5;

/**
 * `npm run bench [-- full | b1] [-- --write]`: B1 to B4 beside the bare workflow, as tables; kept in the document if
 * asked. `b1` leaves out B2 and B4, for whoever tries what a change brings.
 */
export async function main(args: readonly string[]): Promise<void> {
  const size = args.includes('full') ? SIZES.full : SIZES.quick;
  const ground = await openGround((line) => console.log(line));
  try {
    const some = args.includes('b1');
    const text = report(await (some ? measureSome : measureAll)(ground, size));
    console.log(`\n${text}`);
    if (args.includes('--write') && !some) keep(text, ground.server);
  } finally {
    await ground.close();
  }
}

async function measureAll(ground: Ground, size: Size): Promise<Figures> {
  const next = await warmedUp([ground.product, ground.bare, ground.bareActivity]);
  console.log('B2: the cost of one decision');
  const costs = await costsOf(ground, size, next);
  const { overhead, throughput } = await overheadAndThroughput(ground, size, next);
  console.log('B4: latency, idle and at half of the throughput');
  const casesPerSecond = throughput.at(-1)!.product * HALF;
  const latencies = [];
  for (const contender of [ground.product, ground.bare]) {
    latencies.push(await measureLatency(contender, { ...size, casesPerSecond }, next));
  }
  return { ranAt: new Date(), throughput, costs, overhead, latencies };
}

async function measureSome(ground: Ground, size: Size): Promise<Figures> {
  const next = await warmedUp([ground.product, ground.bare]);
  const measured = await overheadAndThroughput(ground, size, next);
  return { ranAt: new Date(), costs: [], latencies: [], ...measured };
}

/** Plays some cases; numbers for those that are to come. */
async function warmedUp(contenders: readonly Contender[]): Promise<() => number> {
  let number = 0;
  const next = (): number => (number += 1);
  for (let round = 1; round <= WARM_UP_ROUNDS; round++) {
    console.log(`Warming up, ${round} of ${WARM_UP_ROUNDS}`);
    for (const contender of contenders) {
      const numbers = Array.from({ length: WARM_UP_CASES }, next);
      await playCases(contender, numbers, { tries: true, atOnce: WARM_UP_AT_ONCE });
    }
  }
  return next;
}

async function overheadAndThroughput(
  ground: Ground,
  size: Size,
  next: () => number,
): Promise<Pick<Figures, 'overhead' | 'throughput'>> {
  console.log('B3: what the API adds');
  for (let asked = 0; asked < WARM_UP_QUESTIONS; asked++) await ground.askNothing();
  const overhead = await measureOverhead(ground, size.pairs, next);
  const throughput: Throughput[] = [];
  for (const atOnce of size.atOnce) {
    console.log(`B1: throughput with ${atOnce} at once`);
    throughput.push(await measureThroughput(ground, { ...size, atOnce }, next));
  }
  return { overhead, throughput };
}

/** The product's decisions alone, with what is refused or sent twice on top, and both ways of the bare workflow. */
async function costsOf(ground: Ground, { costCases: cases }: Size, next: () => number): Promise<Cost[]> {
  const { product, bare, bareActivity } = ground;
  const measure = (contender: typeof bare, tries: boolean) =>
    measureCost(ground, contender, { cases, tries }, next);
  const alone = await measure(product, false);
  const withTries = await measure(product, true);
  return [
    alone,
    { ...withTries, contender: `${product.name}, each tried in vain and sent twice` },
    await measure(bare, false),
    await measure(bareActivity, false),
  ];
}

/** Puts the figures where the document has its place for those of this kind of server. */
function keep(text: string, server: Server): void {
  const document = readFileSync(DOCUMENT, 'utf8');
  const [begin, end] = placeOf(server);
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${DOCUMENT} has no place for the figures of a ${server} server`);
  writeFileSync(DOCUMENT, `${document.slice(0, from + begin.length)}\n\n${text}\n\n${document.slice(to)}`);
}
