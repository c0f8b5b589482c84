/**
 * The index as the editor builds it: articles analysed by two workers, one of which holds them all. Cold, warm from the cache's lines, and one article changed.
 * `npm run build && tsx bench/index/workers.ts 10000 1000`: of 10,000 articles 1,000 are analysed, the others are those told again of other towns, on other days.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { packArticle, readArticles, unpackArticle, writeArticles } from '../../src/core/compare/index/packed-article.js';
import type { ArticleRecord, TimeRecord } from '../../src/core/compare/types.js';
import { Engine } from '../../src/engine/client.js';
import type { RecordRequest } from '../../src/engine/corpus/protocol.js';
import type { Port } from '../../src/engine/protocol.js';
import { corpusPart } from '../eval/gold.js';

const COUNT = Number(process.argv[2] ?? 1000);
const ANALYSED = Math.min(COUNT, Number(process.argv[3] ?? COUNT));
const WORDS = 400;
const DAY = 86_400_000;
const SHARDS = 64;
const ANSWERS = 'answers';
/** As in src/extension/index/workspace-index.ts. */
const READ_AT_ONCE = 20;
const READ_MEANWHILE = 5;
/** Milliseconds: where nobody asks, V8 gives back what it holds in reserve. */
const REST = 120_000;
/** Milliseconds after a warm start within which nobody has changed a word yet. */
const SOON = 1000;
const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];

function startWorker(): Promise<Port> {
  const worker = new Worker('./dist/worker.node.cjs', { resourceLimits: { maxOldGenerationSizeMb: 1500 } }); // as in src/extension/main.node.ts
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

/** The same of other towns, on another day. */
function toldAgain(record: ArticleRecord, id: string): ArticleRecord {
  const number = Number(/\d+/.exec(id)![0]);
  const town = [...String(Math.floor(number / 3))].map((digit) => SYLLABLES[Number(digit)]).join('');
  const published = new Date(Date.UTC(2020, 0, 1) + Math.floor(number / 20) * DAY).toISOString().slice(0, 10);
  const later = Date.parse(published) - Date.parse(record.details.published ?? published);
  return {
    ...record,
    id,
    hash: id,
    details: { ...record.details, published },
    reports: record.reports.map((report) => ({ ...report, times: report.times.map((time) => shifted(time, later)) })),
    entities: record.entities.map((entity) => (entity.type === 'settlement' ? { ...entity, name: `${entity.name} ${town}`, aliases: [] } : entity)),
  };
}

function shifted(time: TimeRecord, by: number): TimeRecord {
  if (!time.value) return time;
  const { start, end, ...value } = time.value;
  const later = (day: string): string => new Date(Date.parse(day.slice(0, 10)) + by).toISOString().slice(0, 10);
  return { ...time, value: { ...value, ...(start ? { start: later(start) } : {}), ...(end ? { end: later(end) } : {}) } };
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
  Array.from({ length: SHARDS }, (_, shard) => all.filter((_, i) => i % SHARDS === shard).map(({ id }) => id));
const joinAll = async (engine: Engine): Promise<void> => {
  for (let left = 1; left > 0;) ({ left } = await engine.call('corpusJoin', READ_AT_ONCE));
};
/** What is joined in the background, which waits while an article is analysed. */
class Joining {
  readonly done: Promise<void>;
  private end = (): void => undefined;
  private isPaused = true;

  constructor(private readonly engine: Engine) {
    this.done = new Promise((resolve) => (this.end = resolve));
  }

  pause(): void {
    this.isPaused = true;
  }

  goOn(): void {
    this.isPaused = false;
    void this.run();
  }

  private async run(): Promise<void> {
    while (!this.isPaused) {
      const { left } = await this.engine.call('corpusJoin', READ_MEANWHILE);
      if (!left) return this.end();
    }
  }
}

const packAnswers = async (engine: Engine): Promise<Uint8Array> => {
  let longest = 0;
  for (;;) {
    const began = performance.now();
    const answers = await engine.call('corpusAnswers', undefined);
    longest = Math.max(longest, performance.now() - began);
    if (!answers) continue;
    console.log(`${'longest step of packing the answers'.padEnd(50)} ${(longest / 1000).toFixed(2)} s`);
    return answers;
  }
};
const memory = (what: string): void => console.log(`${what.padEnd(50)} ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);

const all = [...articles()];
const KEPT = process.argv[4];
if (KEPT === undefined) await cold();
else await warm(KEPT);

/** The worker that holds the articles, and two that analyse them, as the editor has them; then the warm start, as a process of its own. */
async function cold(): Promise<void> {
  const [holder, helper, hired] = [new Engine(host), new Engine(host), new Engine(host)];
  const originals: ArticleRecord[] = [];
  memory('memory of the process before');
  await timed('start the workers', () => Promise.all([holder, helper, hired].map((engine) => engine.call('exportFormats', undefined))));
  await timed(`cold: ${ANALYSED} articles analysed by two workers`, async () => {
    const queue = all.slice(0, ANALYSED);
    let came = 0;
    const lane = async (analyst: Engine): Promise<void> => {
      for (let request = queue.shift(); request; request = queue.shift()) {
        const { packed } = await analyst.call('recordArticle', request);
        await holder.call('corpusTake', packed!);
        if (++came % READ_MEANWHILE === 0) void holder.call('corpusJoin', READ_MEANWHILE);
        if (COUNT > ANALYSED) originals.push(...readArticles(packed!).map(unpackArticle));
      }
    };
    await Promise.all([lane(helper), lane(hired)]);
  });
  hired.dispose();
  for (const { id } of all.slice(ANALYSED))
    await holder.call('corpusTake', writeArticles([packArticle(toldAgain(originals[Number(/\d+/.exec(id)![0]) % ANALYSED]!, id))]));
  await timed('cold: joined', () => joinAll(holder));
  console.log(await timed('cold: answered', () => holder.call('corpusSummary', undefined)));
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-index-'));
  let size = 0;
  for (const [i, ids] of shards(all).entries()) {
    const packed = await holder.call('corpusPacked', ids);
    writeFileSync(path.join(folder, String(i)), packed);
    size += packed.length;
  }
  const answers = await timed('answers packed for the cache', () => packAnswers(holder));
  writeFileSync(path.join(folder, ANSWERS), answers);
  console.log(`${'size of the cache: articles, answers'.padEnd(50)} ${(size / 1e6).toFixed(1)}, ${(answers.length / 1e6).toFixed(1)} MB`);
  await change(holder, helper, 'after packing');
  holder.dispose();
  helper.dispose();
  spawnSync(process.execPath, [...process.execArgv, process.argv[1]!, String(COUNT), String(ANALYSED), folder], { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
}

/** Starts from what was kept: the worker that serves the open article, and the one that holds all. */
async function warm(folder: string): Promise<void> {
  const [holder, helper] = [new Engine(host), new Engine(host)];
  await helper.call('analyze', { text: all[0]!.text });
  memory('memory of the process, the open article analysed');
  await timed('warm: started, taken in, answered', async () => {
    for (let i = 0; i < SHARDS; i++) await holder.call('corpusTake', readFileSync(path.join(folder, String(i))));
    await holder.call('corpusRestore', readFileSync(path.join(folder, ANSWERS)));
    await holder.call('corpusDecide', '');
    const { isAtHand } = await holder.call('corpusJoin', 0);
    if (!isAtHand) throw new Error('the answers that were kept do not hold');
    return holder.call('corpusIncidents', { shared: true, most: 2000 });
  });
  memory('memory of the process, warm');
  await timed('warm: joined in the background', async () => {
    const meanwhile = new Joining(holder);
    meanwhile.goOn();
    await sleep(SOON);
    await change(holder, helper, 'while it is joined', meanwhile);
    await meanwhile.done;
  });
  memory('memory of the process, warm and joined');
  await change(holder, helper, 'then');
  await timed('answers packed for the cache', () => packAnswers(holder));
  memory('memory of the process, answers packed');
  await sleep(REST);
  memory('memory of the process, after two minutes of rest');
  holder.dispose();
  helper.dispose();
}

async function change(holder: Engine, helper: Engine, when: string, meanwhile?: Joining): Promise<void> {
  const before = all[Math.floor(COUNT / 2)]!;
  for (const what of ['once', 'twice', 'again']) {
    const one = { ...before, text: `${before.text}\nShells struck Ariha on Monday, killing two. ${what}.\n` };
    await timed(`one article changed ${when}, ${what}: analysed and answered`, async () => {
      meanwhile?.pause();
      const { packed } = await helper.call('recordArticle', one);
      await holder.call('corpusTake', packed!);
      const answer = await holder.call('corpusIncidents', { shared: true, most: 2000 });
      meanwhile?.goOn();
      return answer;
    });
  }
}
