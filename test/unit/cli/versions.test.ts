import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import type { SidecarEdit, SidecarMention } from '../../../src/core/sidecar/types.js';
import { dateline, withFolder } from './program.js';

const ARTICLE = 'The army said 12 people died in Homs. The rebels denied it.';
const SENTENCE = 'The army said 12 people died in Homs.';
const SIDECAR = 'a.txt.dateline.yaml';

const mention = (id: string, quote: string, more: Partial<SidecarMention> = {}): SidecarMention => ({
  id,
  kind: 'actor',
  type: 'military',
  selector: { quotes: [quote], in: SENTENCE, nth: 1, repeat: 1 },
  decision: 'confirmed',
  by: 'AB',
  at: '2026-11-20',
  ...more,
});
const write = (...items: SidecarMention[]): string =>
  applyEdits(
    '',
    items.map((item): SidecarEdit => ({ do: 'put-mention', item })),
  ).text;
const figure = (min: number, more: Partial<SidecarMention> = {}): SidecarMention =>
  mention('f', '12 people', { kind: 'figure', value: { min, max: min, bound: 'exactly', measure: 'killed' }, ...more });
const BASE = write(mention('m', 'The army'), figure(12));
const get = (cwd: string, name = SIDECAR): string => readFileSync(path.join(cwd, name), 'utf8');

describe('dateline diff', function () {
  this.timeout(60_000);

  it('says in words and as JSON what changed', () =>
    withFolder({ 'old.dateline.yaml': BASE, 'a.txt': ARTICLE, [SIDECAR]: write(figure(15, { by: 'CD', decision: 'changed' })) }, async (cwd) => {
      const { out, code } = await dateline(['diff', 'old.dateline.yaml', 'a.txt'], { cwd });
      assert.deepEqual([code, out], [0, 'actor "The army": removed\nfigure "12 people": killed 12 -> 15, changed by CD on 2026-11-20\n']);
      const json = JSON.parse((await dateline(['diff', 'old.dateline.yaml', 'a.txt', '--format', 'json'], { cwd })).out) as object[];
      assert.deepEqual(
        json.map((change) => [(change as { what: string }).what, (change as { id: string }).id]),
        [
          ['removed', 'm'],
          ['changed', 'f'],
        ],
      );
      assert.equal((await dateline(['diff', SIDECAR, SIDECAR], { cwd })).out, 'nothing changed\n');
      assert.match((await dateline(['diff', '/dev/null', SIDECAR], { cwd })).out, /^figure "12 people": changed by CD on 2026-11-20\n$/);
    }));

  it('names what it cannot read', () =>
    withFolder({ 'bad.dateline.yaml': 'dateline: 1\nmentions: [\n', 'ok.dateline.yaml': BASE }, async (cwd) => {
      const { code, err } = await dateline(['diff', 'bad.dateline.yaml', 'ok.dateline.yaml'], { cwd });
      assert.equal(code, 1);
      assert.match(err, /^bad\.dateline\.yaml:\d+: /);
      assert.equal((await dateline(['diff', 'ok.dateline.yaml'], { cwd })).code, 2);
      assert.match((await dateline(['diff', 'ok.dateline.yaml', 'no.dateline.yaml'], { cwd })).err, /^no\.dateline\.yaml: there is no such file\n$/);
    }));
});

describe('dateline merge', function () {
  this.timeout(60_000);

  it('writes what both did to A, and leaves it alone with --print', () =>
    withFolder(
      { base: BASE, a: write(mention('m', 'The army', { note: 'sure' }), figure(12)), b: write(mention('m', 'The army'), figure(13)) },
      async (cwd) => {
        const printed = await dateline(['merge', 'base', 'a', 'b', '--print'], { cwd });
        assert.deepEqual([printed.code, printed.err], [0, '']);
        assert.ok(!get(cwd, 'a').includes('min: 13'));
        assert.equal((await dateline(['merge', 'base', 'a', 'b'], { cwd })).code, 0);
        assert.equal(get(cwd, 'a'), printed.out);
        assert.ok(printed.out.includes('note: "sure"') && printed.out.includes('min: 13'));
      },
    ));

  it('keeps both where both changed the same, and where a side is no sidecar', () =>
    withFolder(
      { base: BASE, a: write(mention('m', 'The army'), figure(14)), b: write(mention('m', 'The army'), figure(13)), broken: `${BASE}oops: [` },
      async (cwd) => {
        const ours = get(cwd, 'a');
        const { code, err } = await dateline(['merge', 'base', 'a', 'b', '--path', 'x.dateline.yaml'], { cwd });
        assert.equal(code, 1);
        assert.match(err, /^x\.dateline\.yaml: mention f "12 people" was changed by both \(value\): both are kept\n$/);
        assert.ok(get(cwd, 'a').includes('min: 13') && get(cwd, 'a').includes('min: 14') && get(cwd, 'a').includes('<<<<<<<'));
        writeFileSync(path.join(cwd, 'a'), ours);
        const lines = await dateline(['merge', 'base', 'a', 'broken'], { cwd });
        assert.equal(lines.code, 1);
        assert.match(lines.err, /their side cannot be read/);
        assert.ok(get(cwd, 'a').includes('min: 14') && get(cwd, 'a').includes('oops: ['));
      },
    ));

  it('is what git calls after --install: two branches, merged by id; a real conflict keeps both', () =>
    withFolder({ 'sub/a.txt': ARTICLE, [`sub/${SIDECAR}`]: BASE, 'sub/keep it': '' }, async (cwd) => {
      const git = (...words: string[]): string => execFileSync('git', words, { cwd, encoding: 'utf8', stdio: 'pipe' });
      const commit = (text: string): void => {
        writeFileSync(path.join(cwd, 'sub', SIDECAR), text);
        git('commit', '-qam', 'annotate');
      };
      git('init', '-q', '-b', 'main');
      git('config', 'user.name', 'A');
      git('config', 'user.email', 'a@b');
      const installed = await dateline(['merge', '--install'], { cwd: path.join(cwd, 'sub') });
      assert.deepEqual([installed.code, installed.err], [0, '']);
      assert.equal(get(cwd, '.gitattributes'), '*.dateline.yaml merge=dateline\n');
      await dateline(['merge', '--install'], { cwd });
      assert.equal(get(cwd, '.gitattributes'), '*.dateline.yaml merge=dateline\n');
      git('add', '.');
      git('commit', '-qm', 'base');
      git('checkout', '-qb', 'other');
      // Neighbouring lines on both sides: a conflict for a merge of lines.
      commit(write(mention('m', 'The army', { by: 'CD', note: 'sure', at: '2026-11-22' }), figure(12)));
      git('checkout', '-q', 'main');
      commit(write(mention('m', 'The army', { type: 'armed-group' }), figure(13)));
      git('merge', 'other', '-m', 'both');
      const merged = readSidecar(get(cwd, `sub/${SIDECAR}`));
      assert.ok(merged.usable);
      const [m, f] = merged.sidecar.mentions;
      assert.deepEqual([m!.type, m!.note, m!.by], ['armed-group', 'sure', 'CD']);
      assert.deepEqual(f!.value, { min: 13, max: 13, bound: 'exactly', measure: 'killed' });

      git('checkout', '-qb', 'third');
      commit(get(cwd, `sub/${SIDECAR}`).replaceAll('13', '16'));
      git('checkout', '-q', 'main');
      commit(get(cwd, `sub/${SIDECAR}`).replaceAll('13', '17'));
      const conflict = spawnSync('git', ['merge', 'third'], { cwd, encoding: 'utf8' });
      assert.notEqual(conflict.status, 0);
      const text = get(cwd, `sub/${SIDECAR}`);
      assert.ok(text.includes('min: 16') && text.includes('min: 17') && text.includes('<<<<<<< ours'));
      assert.match(conflict.stderr, /sub\/a\.txt\.dateline\.yaml: mention f/);
      assert.equal(git('diff', '--name-only', '--diff-filter=U').trim(), `sub/${SIDECAR}`);
    }));

  it('says so where there is no repository', () =>
    withFolder({}, async (cwd) => {
      const { code, err } = await dateline(['merge', '--install'], { cwd });
      assert.equal(code, 1);
      assert.match(err, /in no git repository/);
    }));
});

describe('dateline agree', function () {
  this.timeout(60_000);
  const files = {
    'a.txt': ARTICLE,
    [SIDECAR]: write(mention('m', 'The army')),
    'a.txt.anna.dateline.yaml': write(mention('m', 'The army'), figure(12)),
    'a.txt.ben.dateline.yaml': write(mention('m', 'army', { type: 'armed-group' }), mention('s', 'Homs', { kind: 'place', decision: 'suggested' })),
    'b.txt': ARTICLE,
    'b.txt.anna.dateline.yaml': write(mention('m', 'The army')),
    'b.txt.ben.dateline.yaml': write(mention('m', 'The army')),
    'c.txt': ARTICLE,
    'c.txt.anna.dateline.yaml': write(mention('m', 'The army')),
  };
  interface Kind {
    readonly kind: string;
    readonly counts: readonly number[];
    readonly exact: number;
    readonly overlap: number;
  }
  interface Json {
    readonly articles: readonly { readonly file: string; readonly coders: readonly string[]; readonly kinds: readonly Kind[] }[];
    readonly all?: { readonly articles: number; readonly kinds: readonly Kind[] };
  }

  it('counts each article and all together, by kind, decisions only', () =>
    withFolder(files, async (cwd) => {
      const { out, code, err } = await dateline(['agree', 'a.txt', 'b.txt', '--format', 'json'], { cwd });
      assert.deepEqual([code, err], [0, '']);
      const { articles, all } = JSON.parse(out) as Json;
      const of = (kinds: readonly Kind[], kind: string): Kind => kinds.find((one) => one.kind === kind)!;
      assert.deepEqual(
        articles.map(({ file, coders }) => [file, coders]),
        [
          ['a.txt', ['anna', 'ben']],
          ['b.txt', ['anna', 'ben']],
        ],
      );
      const actor = of(articles[0]!.kinds, 'actor');
      assert.deepEqual([actor.counts, actor.exact, actor.overlap], [[1, 1], 0, 1]);
      assert.deepEqual(of(articles[0]!.kinds, 'place').counts, [0, 0]);
      assert.deepEqual(of(articles[0]!.kinds, 'figure').counts, [1, 0]);
      const together = of(all!.kinds, 'actor');
      assert.deepEqual([all!.articles, together.counts, together.exact, together.overlap], [2, [2, 2], 0.5, 1]);
    }));

  it('prints a table, names who is alone, and takes the shared sidecar where it is named', () =>
    withFolder(files, async (cwd) => {
      const { out, err, code } = await dateline(['agree', '.'], { cwd });
      assert.equal(code, 1);
      assert.equal(err, 'c.txt: has one coder; agreement needs two\n');
      assert.match(out, /^a\.txt\n +anna {2}ben {2}exact F1 {2}overlap F1/);
      assert.match(out, /\n {2}actor +1 +1 +0\.00 +1\.00 /);
      assert.match(out, /\nall 2 articles\n/);
      const named = await dateline(['agree', SIDECAR, 'a.txt.anna.dateline.yaml'], { cwd });
      assert.match(named.out, /shared {2}anna/);
    }));
});

describe('dateline migrate', function () {
  this.timeout(60_000);

  it('brings drafts to the present format, keeps their text, and leaves the others alone', () => {
    const draft = BASE.replace('dateline: 1\n', '');
    return withFolder({ 'a.txt': ARTICLE, [SIDECAR]: draft, 'b.dateline.yaml': BASE, 'c.dateline.yaml': 'dateline: 9\n' }, async (cwd) => {
      const { out, err, code } = await dateline(['migrate', 'a.txt', 'b.dateline.yaml', 'c.dateline.yaml'], { cwd });
      assert.equal(code, 1);
      assert.match(
        out,
        /^a\.txt\.dateline\.yaml: names the format version; the old text is in a\.txt\.dateline\.yaml\.v0\.bak\nb\.dateline\.yaml: has the present format\n$/,
      );
      assert.match(err, /^c\.dateline\.yaml:1: .*format 9, newer/);
      assert.deepEqual([get(cwd), get(cwd, `${SIDECAR}.v0.bak`), get(cwd, 'c.dateline.yaml')], [BASE, draft, 'dateline: 9\n']);
    });
  });
});
