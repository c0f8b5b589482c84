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
const [holder, helper] = [new Engine(host), new Engine(host)];
const all = [...articles()];
await timed('start two workers', () => Promise.all([holder, helper].map((engine) => engine.call('exportFormats', undefined))));
await timed(`cold: ${COUNT} articles by two workers`, async () => {
  const queue = [...all];
  const lane = async (help: boolean): Promise<void> => {
    for (let request = queue.shift(); request; request = queue.shift()) {
      const { lines } = help ? await helper.call('recordArticle', request) : await holder.call('corpusAdd', request);
      if (lines !== undefined) await holder.call('corpusTake', lines);
    }
  };
  await Promise.all([lane(false), lane(true)]);
});
console.log(await timed('compare them all', () => holder.call('corpusSummary', undefined)));
const lines = await holder.call(
  'corpusLines',
  all.map(({ id }) => id),
);
console.log(`${'size of the cache'.padEnd(46)} ${(lines.length / 1e6).toFixed(1)} MB`);
const one = { ...all[Math.floor(COUNT / 2)]!, text: `${all[Math.floor(COUNT / 2)]!.text}\nShells struck Ariha on Monday, killing two.\n` };
await timed('one article changed: analysed', () => holder.call('corpusAdd', one));
await timed('one article changed: compared', () => holder.call('corpusSummary', undefined));
console.log(`${'memory of the process, both workers'.padEnd(46)} ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
[holder, helper].forEach((engine) => engine.dispose());
const again = new Engine(host);
await timed('warm: a worker started', () => again.call('exportFormats', undefined));
await timed('warm: lines taken in', () => again.call('corpusTake', lines));
await timed('warm: compared', () => again.call('corpusSummary', undefined));
again.dispose();
