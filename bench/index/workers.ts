/**
 * The index as the editor builds it: articles analysed by two workers, one of which holds them all. Cold, warm from the cache's lines, and one article changed.
 * `npm run build && tsx bench/index/workers.ts 1000`
 */
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Engine } from '../../src/engine/client.js';
import type { RecordRequest } from '../../src/engine/corpus/protocol.js';
import type { Port } from '../../src/engine/protocol.js';
import { corpusPart } from '../eval/gold.js';

const COUNT = Number(process.argv[2] ?? 1000);
const WORDS = 400;

function startWorker(): Promise<Port> {
  const worker = new Worker('./dist/worker.node.cjs');
  return Promise.resolve({
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onError: (listener) => void worker.on('error', listener),
    close: () => void worker.terminate(),
  });
}

/** The corpus' articles cut to some 400 words, each on another day. */
function* articles(): Iterable<RecordRequest> {
  const texts = [...corpusPart('train'), ...corpusPart('test')].map(({ text }) =>
    text
      .split(/(?<=\s)/)
      .slice(0, WORDS)
      .join(''),
  );
  for (let i = 0; i < COUNT; i++) {
    const day = new Date(Date.UTC(2020, 0, 1) + Math.floor(i / 20) * 86_400_000).toISOString().slice(0, 10);
    const text = `---\npublished: "${day}"\noutlet: "Outlet ${i % 7}"\n---\n${texts[i % texts.length]!.replace(/^---[\s\S]*?---\n/, '')}\n`;
    yield { id: `articles/${i}.txt`, text, sidecar: '', lexicon: { always: [], never: [] }, places: [], version: '1' };
  }
}

async function timed<T>(what: string, run: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  const value = await run();
  const { user, system } = process.cpuUsage(cpu);
  console.log(`${what.padEnd(46)} ${((performance.now() - began) / 1000).toFixed(2)} s, of processor time ${((user + system) / 1e6).toFixed(2)} s`);
  return value;
}

const host = { startWorker, readData: () => Promise.resolve(new Uint8Array(readFileSync('dist/dateline.data'))) };
const shards = (all: readonly RecordRequest[]): readonly (readonly string[])[] =>
  Array.from({ length: 64 }, (_, shard) => all.filter((_, i) => i % 64 === shard).map(({ id }) => id));
const joinAll = async (engine: Engine): Promise<void> => {
  for (let left = 1; left > 0;) ({ left } = await engine.call('corpusJoin', 50));
};
const memory = (what: string): void => console.log(`${what.padEnd(50)} ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);

/** The worker that holds the articles, and two that analyse them, as the editor has them. */
const [holder, helper, hired] = [new Engine(host), new Engine(host), new Engine(host)];
const all = [...articles()];
memory('memory of the process before');
await timed('start the workers', () => Promise.all([holder, helper, hired].map((engine) => engine.call('exportFormats', undefined))));
await timed(`cold: ${COUNT} articles analysed by two workers`, async () => {
  const queue = [...all];
  const lane = async (analyst: Engine): Promise<void> => {
    for (let request = queue.shift(); request; request = queue.shift()) {
      const { packed } = await analyst.call('recordArticle', request);
      await holder.call('corpusTake', packed!);
    }
  };
  await Promise.all([lane(helper), lane(hired)]);
});
memory('memory of the process, all three workers');
hired.dispose();
await timed('cold: joined', () => joinAll(holder));
console.log(await timed('cold: answered', () => holder.call('corpusSummary', undefined)));
memory('memory of the process, hired worker gone');
const kept = await Promise.all(shards(all).map((ids) => holder.call('corpusPacked', ids)));
const answers = await timed('answers packed for the cache', () => holder.call('corpusAnswers', undefined));
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
console.log(
  `${'size of the cache: articles, answers'.padEnd(50)} ${megabytes(kept.reduce((sum, { length }) => sum + length, 0))}, ${megabytes(answers.length)} MB`,
);
const change = async (engine: Engine, what: string): Promise<void> => {
  const before = all[Math.floor(COUNT / 2)]!;
  const one = { ...before, text: `${before.text}\nShells struck Ariha on Monday, killing two. ${what}.\n` };
  await timed(`one article changed, ${what}: analysed and answered`, async () => {
    const { packed } = await helper.call('recordArticle', one);
    await engine.call('corpusTake', packed!);
    return engine.call('corpusIncidents', { shared: true, most: 2000 });
  });
};
for (const what of ['once', 'twice', 'again']) await change(holder, what);
holder.dispose();
const again = new Engine(host);
await timed('warm: started, taken in, answered', async () => {
  for (const packed of kept) await again.call('corpusTake', packed);
  await again.call('corpusRestore', answers);
  await again.call('corpusDecide', '');
  const { isAtHand } = await again.call('corpusJoin', 0);
  if (!isAtHand) throw new Error('the answers that were kept do not hold');
  return again.call('corpusIncidents', { shared: true, most: 2000 });
});
memory('memory of the process, warm');
await timed('warm: joined in the background', () => joinAll(again));
memory('memory of the process, warm and joined');
for (const what of ['once', 'twice', 'again']) await change(again, what);
again.dispose();
helper.dispose();
