/** What a sidecar is after its writer was killed, the disk was full, or two wrote at once. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { readSidecar } from '../../../src/core/sidecar/read.js';

/** How often a writer is killed; 1,000 where somebody asks for it. */
const KILLS = Number(process.env['DATELINE_KILLS'] ?? 30);
const SEED = Number(process.env['DATELINE_SEED'] ?? Date.now() % 2 ** 31);
const WRITER = path.resolve('.cache/test-durability/writer.cjs');

/** A number from 0 to 1 that follows from `seed` (mulberry32). */
function random(seed: number): number {
  let a = (seed + 0x6d2b79f5) | 0;
  a = Math.imul(a ^ (a >>> 15), a | 1);
  a ^= a + Math.imul(a ^ (a >>> 7), a | 61);
  return ((a ^ (a >>> 14)) >>> 0) / 2 ** 32;
}

/** Lets a writer write without end, and kills it some time after its first round; the last round that it said it had written. */
function killed(file: string, after: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WRITER, file, 'a', '1000000', '20000']);
    let said = '';
    let dying = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (dying) return;
      dying = true;
      setTimeout(() => child.kill('SIGKILL'), after);
    });
    child.on('error', reject);
    child.on('close', () => resolve(Math.max(0, ...said.split('\n').slice(0, -1).map(Number))));
  });
}

describe('writing a sidecar', () => {
  let folder = '';
  const file = () => path.join(folder, 'a.txt.dateline.yaml');
  const noteOf = (id: string): number => {
    const { sidecar, usable } = readSidecar(readFileSync(file(), 'utf8'));
    assert.ok(usable, 'the file reads');
    return Number(sidecar.mentions.find((mention) => mention.id === id)?.note?.split(' ')[0] ?? 0);
  };

  before(async () => {
    mkdirSync(path.dirname(WRITER), { recursive: true });
    await build({
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'warning',
      entryPoints: [path.join(import.meta.dirname, 'writer.ts')],
      outfile: WRITER,
    });
  });
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'dateline-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it(`leaves a whole file with every decision that was reported, though killed ${KILLS} times (seed ${SEED})`, async function () {
    this.timeout(KILLS * 2000);
    for (let kill = 0; kill < KILLS; kill++) {
      const said = await killed(file(), random(SEED + kill) * 12);
      const found = noteOf('a');
      // The last one may have been written and not yet reported.
      assert.ok(found === said || found === said + 1, `kill ${kill}: ${said} reported, ${found} found`);
    }
    // What the killed ones left beside the file is gone with the next write that comes a while later.
    for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), 1, 1);
    assert.equal(spawnSync(process.execPath, [WRITER, file(), 'a', '1', '10']).status, 0);
    assert.deepEqual(readdirSync(folder), ['a.txt.dateline.yaml']);
  });

  it('leaves the old file whole, and nothing beside it, where there is no room for the new one', function () {
    if (process.platform === 'win32') return this.skip();
    const write = (limit: string, padding: number) =>
      spawnSync('bash', ['-c', `ulimit -f ${limit}; trap '' XFSZ; exec "${process.execPath}" "${WRITER}" "${file()}" a 1 ${padding}`], {
        encoding: 'utf8',
      });
    assert.equal(write('unlimited', 100).status, 0);
    const before = readFileSync(file(), 'utf8');
    const full = write('8', 100_000);
    assert.notEqual(full.status, 0);
    assert.match(full.stderr, /EFBIG/);
    assert.equal(readFileSync(file(), 'utf8'), before);
    assert.deepEqual(readdirSync(folder), ['a.txt.dateline.yaml']);
  });

  it('keeps what each of two writers reported as written last', async function () {
    this.timeout(60_000);
    const run = (name: string) =>
      new Promise<string>((resolve, reject) => {
        const child = spawn(process.execPath, [WRITER, file(), name, '40']);
        let [said, complained] = ['', ''];
        child.stdout.on('data', (text: Buffer) => (said += text.toString()));
        child.stderr.on('data', (text: Buffer) => (complained += text.toString()));
        child.on('error', reject);
        child.on('close', (code) => (code === 0 ? resolve(said) : reject(new Error(complained))));
      });
    await Promise.all([run('a'), run('b')]);
    assert.deepEqual([noteOf('a'), noteOf('b')], [40, 40]);
  });
});
