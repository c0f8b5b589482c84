/**
 * The index of many articles, apart from their extraction: how long comparing, writing, reading again and one change take, and what memory it holds.
 * Articles are those of the corpus with their gold annotations, each told again on other days in other towns. `tsx bench/index/main.ts 10000`
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { buildRecord } from '../../src/core/compare/record/build-record.js';
import { Comparison } from '../../src/core/compare/comparison.js';
import { decodeRecord, encodeRecord } from '../../src/core/compare/index/codec.js';
import type { ArticleRecord } from '../../src/core/compare/types.js';
import { readLexicons } from '../../src/core/extract/lexicons.js';
import { readArticle } from '../../src/core/text/article.js';
import { articleUnits } from '../../src/core/text/units.js';
import { packSections } from '../../scripts/pack/sections.js';
import { corpusPart } from '../eval/gold.js';
import { goldAnalysis } from '../eval/gold-analysis.js';

const COUNT = Number(process.argv[2] ?? 10_000);

/** The corpus told again: other days, other towns; each town's articles come in threes. */
function* told(): Iterable<ArticleRecord> {
  const originals = [...corpusPart('train'), ...corpusPart('test')].map((article) => {
    const { analysis } = goldAnalysis(article, () => undefined);
    return buildRecord({ id: article.file, hash: '', text: article.text, analysis, sentences: articleUnits(readArticle(article.text)) });
  });
  for (let i = 0; i < COUNT; i++) {
    const { details, ...record } = originals[i % originals.length]!;
    const day = new Date(Date.UTC(2020, 0, 1) + Math.floor(i / 20) * 86_400_000).toISOString().slice(0, 10);
    const town = Math.floor(i / 3);
    yield {
      ...record,
      id: `articles/${i}.txt`,
      hash: String(i),
      details: { ...details, published: day },
      entities: record.entities.map((entity) =>
        entity.type === 'settlement' ? { ...entity, name: `${entity.name} ${townName(town)}`, aliases: [] } : entity,
      ),
    };
  }
}

/** A word for a number, so that towns have names and not digits. */
function townName(n: number): string {
  const parts = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu'];
  return [...String(n)].map((digit) => parts[Number(digit)]).join('');
}

function timed<T>(what: string, run: () => T): T {
  const began = performance.now();
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  console.log(`${what.padEnd(48)} ${((performance.now() - began) / 1000).toFixed(2)} s (processor ${((user + system) / 1e6).toFixed(2)} s)`);
  return value;
}

/** The lines of a file, one after the other: the index of a large workspace is never in memory as a whole. */
function* linesOf(file: string): Iterable<string> {
  const handle = openSync(file, 'r');
  const buffer = Buffer.alloc(1 << 20);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for (let length = readSync(handle, buffer); length > 0; length = readSync(handle, buffer)) {
    const lines = (rest + decoder.write(buffer.subarray(0, length))).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  closeSync(handle);
}

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-index-'));
const file = path.join(folder, 'index');
const lexicons = readLexicons(packSections().get('lexicons')!);
timed(`write ${COUNT} articles as lines`, () => {
  const handle = openSync(file, 'w');
  for (const record of told()) writeSync(handle, `${encodeRecord(record)}\n`);
  closeSync(handle);
});
console.log(`${'size of the lines'.padEnd(48)} ${(statSync(file).size / 1e6).toFixed(0)} MB`);
const comparison = new Comparison(lexicons);
timed('read them again and take them in', () => {
  for (const line of linesOf(file)) comparison.set(decodeRecord(line));
});
timed('join incidents', () => comparison.incidents().length);
timed('join entities', () => comparison.entities().length);
const one = comparison.articles.get(`articles/${Math.floor(COUNT / 2)}.txt`)!;
timed('one article changed: incidents', () => {
  comparison.set({ ...one, reports: one.reports.slice(1) });
  return comparison.incidents().length;
});
timed('one article changed: entities', () => comparison.entities().length);
globalThis.gc?.();
const { heapUsed, external, rss } = process.memoryUsage();
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
console.log(`${'heap in use, and outside it (run with --expose-gc)'.padEnd(48)} ${mb(heapUsed)}, ${mb(external)}; process ${mb(rss)}`);
console.log(
  `${comparison.incidents().length} incidents, ${comparison.incidents().filter(({ articles }) => articles.length > 1).length} of them told by several`,
);
rmSync(folder, { recursive: true });
