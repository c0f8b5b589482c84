import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import type { Sidecar } from '../../../src/core/sidecar/types.js';
import { dateline, withFolder } from './program.js';

const ARTICLE = [
  'ALEPPO, March 3 (AGENCY) -- At least 12 civilians were killed in Idlib on Monday, the Observatory said.',
  'Rebels shelled the town of Saraqib. Some 5,000 people fled late Sunday.',
].join('\n');
const SIDECAR = 'a.txt.dateline.yaml';

interface Report {
  readonly file: string;
  readonly annotations: readonly { id: string; kind: string; quote: string; outcome: string; start?: number; end?: number; text?: string }[];
  readonly problems: readonly { code: string; message: string; line: number }[];
}

const read = (folder: string, name = SIDECAR): string => readFileSync(path.join(folder, name), 'utf8');
const sidecar = (folder: string): Sidecar => readSidecar(read(folder)).sidecar;

async function check(cwd: string, words: readonly string[] = ['a.txt']): Promise<Report & { code: number | null }> {
  const { out, code } = await dateline(['check', ...words, '--format', 'json'], { cwd });
  return { ...(JSON.parse(out) as Report), code };
}

/** Confirms the first mention with these words, as a person would in the file. */
function confirm(folder: string, quote: string): void {
  const text = read(folder);
  const at = text.indexOf('decision: suggested', text.indexOf(`quote: "${quote}"`));
  writeFileSync(
    path.join(folder, SIDECAR),
    `${text.slice(0, at)}decision: confirmed # sure\n    by: "AB"${text.slice(at + 'decision: suggested'.length)}`,
  );
}

describe('dateline annotate and check', function () {
  this.timeout(60_000);

  it('writes a sidecar that checks, and leaves it alone the second time', () =>
    withFolder({ 'a.txt': ARTICLE }, async (cwd) => {
      const first = await dateline(['annotate', 'a.txt', '--published', '2020-03-03'], { cwd });
      assert.deepEqual([first.code, first.err], [0, '']);
      assert.ok(sidecar(cwd).mentions.some(({ selector, decision }) => selector.quotes[0] === 'At least 12 civilians' && decision === 'suggested'));
      assert.equal(sidecar(cwd).article.published, '2020-03-03');
      const before = read(cwd);
      const second = await dateline(['annotate', 'a.txt'], { cwd });
      assert.match(second.out, /up to date/);
      assert.equal(read(cwd), before);
      assert.deepEqual(readdirSync(cwd).sort(), ['a.txt', SIDECAR]);
      const report = await check(cwd);
      assert.equal(report.code, 0);
      assert.deepEqual(report.problems, []);
      for (const { outcome, start, end, text, quote } of report.annotations) {
        assert.equal(outcome, 'same');
        assert.equal(ARTICLE.slice(start, end), text);
        assert.equal(text, quote);
      }
    }));

  it('keeps decisions, comments and unknown keys when the article has changed, and tells what became of each', () =>
    withFolder({ 'a.txt': ARTICLE }, async (cwd) => {
      await dateline(['annotate', 'a.txt'], { cwd });
      confirm(cwd, 'At least 12 civilians');
      confirm(cwd, 'Idlib');
      writeFileSync(path.join(cwd, SIDECAR), `${read(cwd)}mine: [1, 2] # kept\n`);
      writeFileSync(path.join(cwd, 'a.txt'), ARTICLE.replace('12 civilians', '15 civilians').replace('5,000', '6,000'));
      const run = await dateline(['annotate', 'a.txt'], { cwd });
      assert.equal(run.code, 0);
      const now = sidecar(cwd);
      assert.deepEqual(
        now.mentions.filter(({ decision }) => decision === 'confirmed').map(({ selector, by }) => [selector.quotes[0], by]),
        [
          ['At least 12 civilians', 'AB'],
          ['Idlib', 'AB'],
        ],
      );
      assert.ok(read(cwd).includes('# sure') && read(cwd).includes('mine: [1, 2] # kept'));
      assert.ok(now.mentions.some(({ selector, decision }) => selector.quotes[0] === 'Some 6,000 people' && decision === 'suggested'));
      assert.ok(!now.mentions.some(({ selector }) => selector.quotes[0] === 'Some 5,000 people'));
      const report = await check(cwd);
      assert.equal(report.code, 1);
      const changed = report.annotations.find(({ quote }) => quote === 'At least 12 civilians')!;
      assert.deepEqual([changed.outcome, changed.text], ['figure-changed', 'At least 15 civilians']);
      assert.deepEqual(
        report.problems.map(({ code }) => code),
        ['figure-changed'],
      );
      assert.ok(read(cwd).split('\n')[report.problems[0]!.line - 1]!.includes('quote: "At least 12 civilians"'));
    }));

  it('never writes to a sidecar that cannot be read', () =>
    withFolder({ 'a.txt': ARTICLE, [SIDECAR]: 'dateline: 1\n<<<<<<< HEAD\nmentions: []\n=======\nevents: []\n>>>>>>> other\n' }, async (cwd) => {
      const before = read(cwd);
      const { code, err } = await dateline(['annotate', 'a.txt'], { cwd });
      assert.equal(code, 1);
      assert.match(err, /^a\.txt\.dateline\.yaml:\d+: .*left as it is\n$/);
      assert.equal(read(cwd), before);
      const report = await check(cwd);
      assert.equal(report.code, 1);
      assert.ok(report.problems.length > 0);
    }));

  it('loses nothing where the folder is read-only', () =>
    withFolder({ 'd/a.txt': ARTICLE }, async (cwd) => {
      if (process.getuid?.() === 0) return; // root may write anywhere
      chmodSync(path.join(cwd, 'd'), 0o555);
      const { code, err } = await dateline(['annotate', 'd/a.txt'], { cwd });
      chmodSync(path.join(cwd, 'd'), 0o755);
      assert.equal(code, 1);
      assert.match(err, /^d\/a\.txt: permission denied\n$/);
      assert.ok(!existsSync(path.join(cwd, 'd', SIDECAR)));
    }));

  it('checks all sidecars of a folder: a missing article, a coder of his own', () =>
    withFolder(
      { 'a.txt': ARTICLE, 'b.txt': ARTICLE, 'gone.txt.dateline.yaml': 'dateline: 1\n', 'a.txt.anna.dateline.yaml': 'dateline: 1\n' },
      async (cwd) => {
        await dateline(['annotate', 'a.txt'], { cwd });
        const { out, code } = await dateline(['check', '.', '--format', 'json'], { cwd });
        assert.equal(code, 1);
        const reports = JSON.parse(out) as Report[];
        assert.deepEqual(
          reports.map(({ file, problems }) => [file, problems.map((problem) => problem.code)]),
          [
            ['a.txt.anna.dateline.yaml', []],
            ['a.txt', []],
            ['gone.txt', ['article-missing']],
          ],
        );
      },
    ));

  it('finds what does not add up in decisions, and lets suggestions and remarks pass', () => {
    const item = (id: string, quote: string, more: string): string =>
      `  - {id: ${id}, kind: figure, quote: "${quote}", in: "Some 5,000 people fled late Sunday.", ${more}, by: "AB"}\n`;
    const file = [
      'dateline: 1\narticle: {published: "2020-03-03"}\nmentions:\n',
      item('w', 'Some 5,000 people', 'value: {min: 5000, max: 5000, bound: exactly}'),
      item('p', '5,000', 'value: {min: 6000, max: 6000, bound: exactly, partOf: w}'),
      item('q', '5,000 people', 'entity: nobody, decision: suggested, value: {min: 9, max: 2, bound: between}'),
      '  - {id: t, kind: time, quote: "late Sunday", in: "Some 5,000 people fled late Sunday.", value: {start: "2020-04-01", granularity: day}}\n',
      'events:\n  - {id: e, type: ASSAULT, status: denied, trigger: {quote: "shelled", in: "Rebels shelled the town of Saraqib."}}\n',
    ].join('');
    return withFolder({ 'a.txt': ARTICLE, [SIDECAR]: file }, async (cwd) => {
      const { code, problems } = await check(cwd);
      assert.equal(code, 1);
      assert.deepEqual(
        problems.map((problem) => [problem.code, problem.line]),
        [
          ['part-exceeds-whole', 5],
          ['unknown-entity', 6],
          ['after-publication', 7],
          ['nobody-denies', 9],
        ],
      );
      const remarkOnly = `dateline: 1\n${file.slice(file.indexOf('events:'))}`;
      writeFileSync(path.join(cwd, SIDECAR), remarkOnly);
      assert.equal((await check(cwd)).code, 0);
      assert.equal((await check(cwd, ['a.txt', '--strict'])).code, 1);
    });
  });

  it('asks the machine before it says that a reference leads nowhere', () =>
    withFolder({ 'a.txt': ARTICLE }, async (cwd) => {
      const found = JSON.parse((await dateline(['extract', 'a.txt'], { cwd })).out) as { mentions: { id: string; kind: string }[] };
      const known = found.mentions.find(({ kind }) => kind === 'figure')!.id;
      const event = (mention: string): string =>
        `dateline: 1\nevents:\n  - id: e\n    type: ASSAULT\n    trigger: {quote: "killed", in: "At least 12 civilians were killed in Idlib on Monday, the Observatory said."}\n    arguments:\n      - {role: figure, mention: ${mention}}\n    status: asserted\n`;
      writeFileSync(path.join(cwd, SIDECAR), event(known));
      assert.deepEqual((await check(cwd)).problems, []);
      writeFileSync(path.join(cwd, SIDECAR), event('nowhere'));
      assert.deepEqual(
        (await check(cwd)).problems.map(({ code, line }) => [code, line]),
        [['unknown-mention', 7]],
      );
    }));

  it('checks against the scheme of the nearest folder above, and says what is wrong with that', () =>
    withFolder({ 'in/a.txt': ARTICLE, 'dateline.scheme.yaml': 'scheme: 1\nname: Ours\nplace: {labels: [city]}\npeople: {}\n' }, async (cwd) => {
      await dateline(['annotate', 'in/a.txt'], { cwd });
      const { out, err, code } = await dateline(['check', 'in/a.txt'], { cwd });
      assert.equal(code, 1);
      assert.match(out, /line \d+: warning: the scheme Ours has no place type "settlement" \[not-in-scheme\]/);
      assert.match(err, /dateline\.scheme\.yaml: "people" means nothing here/);
    }));

  it('prints a report to read', () =>
    withFolder({ 'a.txt': ARTICLE }, async (cwd) => {
      await dateline(['annotate', 'a.txt'], { cwd });
      writeFileSync(path.join(cwd, 'a.txt'), ARTICLE.replace('Rebels shelled the town of Saraqib. ', ''));
      const { out, code } = await dateline(['check', 'a.txt'], { cwd });
      assert.equal(code, 1);
      assert.match(out, /^a\.txt: \d+ annotations \(.* lost\), \d+ problems?\n/);
      assert.match(out, /lost: event \w+ "shelled"/);
      assert.match(out, /line \d+: warning: "Saraqib" is not in the article any more: attach it elsewhere or drop it \[lost\]/);
    }));
});
