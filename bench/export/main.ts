/**
 * Memory of an export of very many articles: `npm run bench:export [ARTICLES]`, after a build. Writes articles with sidecars into a folder, exports a tenth of
 * them and then all to JSON Lines with the command line, and compares the most memory that each took (Linux: VmHWM). That it stays flat is a gate.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Ten times the articles may take at most this much more memory: buffers, not articles. */
const GROWTH = 1.2;
/** A collector that is kept short: else the peak says how long it had not run, not what is held. In MB. */
const HEAP = ['--max-old-space-size=64', '--max-semi-space-size=2'];
const POLL_MS = 50;
const PLACES = ['Idlib', 'Aleppo', 'Kharkiv', 'Odesa', 'Marib', 'Sanaa', 'Goma', 'El Fasher'];

interface Run {
  readonly articles: number;
  readonly megabytes: number;
  readonly seconds: number;
  readonly peak: number;
}

/** Some 500 words with 40 decisions in a folder of their own hundred. */
function writeArticle(folder: string, n: number): void {
  const sentences = Array.from({ length: 20 }, (_, i) => {
    const place = PLACES[(n + i) % PLACES.length]!;
    return `At least ${n + i + 2} soldiers of brigade ${n * 20 + i} were killed near ${place} on Monday when shells hit their checkpoint, the army said in a statement.`;
  });
  const mentions = sentences.flatMap((sentence, i) =>
    [
      ['figure', `At least ${n + i + 2} soldiers`],
      ['place', PLACES[(n + i) % PLACES.length]!],
    ].map(
      ([kind, quote]) =>
        `  - id: ${kind}${i}\n    kind: ${kind}\n    quote: "${quote}"\n    in: "${sentence}"\n    decision: confirmed\n    by: "AB"\n`,
    ),
  );
  const file = path.join(folder, String(Math.floor(n / 100)).padStart(3, '0'), `article-${n}.article`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `GENEVA, May 3 (Agency) - ${sentences.join('\n\n')}\n`);
  writeFileSync(`${file}.dateline.yaml`, `dateline: 1\nmentions:\n${mentions.join('')}`);
}

/** The most memory that a process has had so far, in MB; 0 once it is gone. */
function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has ended between two looks
  }
}

function exportFolder(folder: string, articles: number, output: string): Promise<Run> {
  const began = Date.now();
  const child = spawn(process.execPath, [...HEAP, 'dist/cli.js', 'export', folder, '--to', 'ndjson', '-o', output, '--quiet'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, peakOf(child.pid!))), POLL_MS);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      if (code !== 0) return reject(new Error(`the export ended with ${code}`));
      const lines = readFileSync(output).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
      if (lines !== articles) return reject(new Error(`${articles} articles, ${lines} lines`));
      resolve({ articles, megabytes: statSync(output).size / 1e6, seconds: (Date.now() - began) / 1000, peak });
    });
  });
}

const total = Number(process.argv[2] ?? 10_000);
const root = mkdtempSync(path.join(os.tmpdir(), 'dateline-export-'));
try {
  const runs: Run[] = [];
  for (const count of [Math.ceil(total / 10), total]) {
    const folder = path.join(root, `of-${count}`);
    for (let n = 0; n < count; n++) writeArticle(folder, n);
    runs.push(await exportFolder(folder, count, path.join(root, `${count}.ndjson`)));
  }
  for (const { articles, megabytes, seconds, peak } of runs) {
    console.log(`${articles} articles: ${megabytes.toFixed(1)} MB of JSON Lines in ${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MB of memory`);
  }
  const growth = runs[1]!.peak / runs[0]!.peak;
  const good = growth <= GROWTH;
  console.log(`memory grew ${growth.toFixed(2)}-fold with ten times the articles (ceiling ${GROWTH})`);
  console.log(`${good ? 1 : 0} passed, ${good ? 0 : 1} failed`);
  process.exitCode = good ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
