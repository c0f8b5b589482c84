/** Sidecars that are hostile, huge, foreign or in odd places: told in one line, never followed outside, never overwritten. */
import assert from 'node:assert/strict';
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dateline, withFolder } from './program.js';

const ARTICLE = 'ALEPPO, March 3 (AGENCY) -- At least 12 civilians were killed in Idlib on Monday, the Observatory said.\n';
const SIDECAR = 'a.txt.dateline.yaml';

describe('odd sidecars on the command line', function () {
  this.timeout(120_000);

  const refused: readonly (readonly [string, () => string, RegExp])[] = [
    ['an alias bomb', () => `dateline: 1\nx: &x {kind: figure, quote: "1"}\nmentions:\n${'  - *x\n'.repeat(2000)}`, /aliases/],
    ['100 MB of YAML', () => `dateline: 1\nnote: "${'x'.repeat(100_000_000)}"\n`, /larger than 32 million/],
    ['a key twice', () => 'dateline: 1\nmentions: []\nmentions: []\n', /unique/],
    ['tabs', () => 'dateline: 1\nmentions:\n\t- id: a\n', /[Tt]ab/],
    ['a newer version', () => 'dateline: 7\nmentions: []\n', /format 7, newer/],
    ['a list of numbers', () => '- 1\n- 2\n', /not a sidecar/],
  ];
  for (const [name, content, says] of refused) {
    it(`${name} is told in one line and left as it is`, () =>
      withFolder({ 'a.txt': ARTICLE, [SIDECAR]: content() }, async (cwd) => {
        const annotate = await dateline(['annotate', 'a.txt'], { cwd });
        assert.equal(annotate.code, 1);
        assert.match(annotate.err, says);
        assert.match(annotate.err, /left as it is\n$/);
        assert.equal(annotate.err.trimEnd().split('\n').length, 1);
        assert.equal(readFileSync(path.join(cwd, SIDECAR), 'utf8') === content(), true);
        const check = await dateline(['check', 'a.txt', '--format', 'json'], { cwd });
        assert.equal(check.code, 1);
        assert.ok((JSON.parse(check.out) as { problems: object[] }).problems.length > 0);
      }));
  }

  it('wrong types are problems of their items; the others still count', () =>
    withFolder(
      {
        'a.txt': ARTICLE,
        [SIDECAR]: 'dateline: 1\nmentions:\n  - {id: [1], kind: 7, quote: {a: b}}\n  - {id: ok, kind: place, quote: Idlib, entity: [x]}\nevents: 3\n',
      },
      async (cwd) => {
        const { out, code } = await dateline(['check', 'a.txt', '--format', 'json'], { cwd });
        assert.equal(code, 1);
        assert.ok((JSON.parse(out) as { problems: { line: number }[] }).problems.some(({ line }) => line === 3));
      },
    ));

  it('a link that leads outside is not written through, and links in a folder are not followed', () =>
    withFolder({ 'inside/a.txt': ARTICLE, 'outside/empty.yaml': '', 'outside/deep/b.txt': ARTICLE }, async (folder) => {
      if (process.platform === 'win32') return;
      const cwd = path.join(folder, 'inside');
      symlinkSync('../outside/empty.yaml', path.join(cwd, SIDECAR));
      symlinkSync('../outside/deep', path.join(cwd, 'deep'));
      const { code, err } = await dateline(['annotate', '.'], { cwd });
      assert.equal(code, 1);
      assert.match(err, /^a\.txt\.dateline\.yaml: is a link that leads out of this folder; it is left as it is\n$/);
      assert.equal(readFileSync(path.join(folder, 'outside/empty.yaml'), 'utf8'), '');
      assert.ok(!existsSync(path.join(folder, 'outside/deep/b.txt.dateline.yaml')));
      // One that stays inside is followed, and stays a link.
      mkdirSync(path.join(cwd, 'kept'));
      writeFileSync(path.join(cwd, 'kept/real.yaml'), '');
      writeFileSync(path.join(cwd, 'c.txt'), ARTICLE);
      symlinkSync('kept/real.yaml', path.join(cwd, 'c.txt.dateline.yaml'));
      assert.equal((await dateline(['annotate', 'c.txt'], { cwd })).code, 0);
      assert.ok(lstatSync(path.join(cwd, 'c.txt.dateline.yaml')).isSymbolicLink());
      assert.match(readFileSync(path.join(cwd, 'kept/real.yaml'), 'utf8'), /^dateline: 1/);
    }));
});
