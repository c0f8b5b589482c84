import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { IMPORTERS } from '../../../src/core/import/registry.js';
import { dateline, withFolder } from './program.js';

const TEXT =
  '---\ntitle: "Rebels seized Saraqib"\n---\nIDLIB, May 4 (Agency) - \u{1F534} Rebels seized Saraqib (\u0633\u0631\u0627\u0642\u0628), they said.\n';
const SIDECAR = `dateline: 1
mentions:
  - {id: reb, kind: actor, type: "armed-group", quote: "Rebels", in: "", decision: confirmed, by: "AB", at: "2026-11-22"}
  - {id: sar, kind: place, type: "settlement", quote: "Saraqib (\u0633\u0631\u0627\u0642\u0628)", decision: confirmed, by: "AB"}
events:
  - id: two
    type: SEIZE
    trigger: {quote: "seized"}
    status: asserted
    arguments: [{role: actor, mention: reb, text: "Rebels"}]
    decision: confirmed
    by: "AB"
`;
const FILES = { 'b.txt': TEXT, 'b.txt.dateline.yaml': SIDECAR };
const sidecar = (folder: string): string => readFileSync(path.join(folder, 'b.txt.dateline.yaml'), 'utf8');

describe('dateline import', function () {
  this.timeout(120_000);

  it('reads what was exported of an article, by every format', async () => {
    await withFolder(FILES, async (folder) => {
      for (const { name } of IMPORTERS) await dateline(['export', 'b.txt', '--to', name, '-q', '-o', `${name}/`], { cwd: folder });
      for (const { name } of IMPORTERS) {
        rmSync(path.join(folder, 'b.txt.dateline.yaml'));
        const [file] = readdirSync(path.join(folder, name)).filter((one) => !/\.(?:txt|conf|xml)$/.test(one));
        const { code, out, err } = await dateline(['import', `${name}/${file}`, '--from', name, '--article', 'b.txt', '--by', 'CD'], { cwd: folder });
        assert.equal(code, 0, `${name}: ${err}`);
        assert.match(out, /: 2 mentions, [01] events imported, 0 refused/, name);
        assert.match(sidecar(folder), /quote: "?Rebels/);
        // Whoever made it is named by the file where the format can say so, else by whoever imports.
        assert.match(sidecar(folder), ['json', 'brat', 'uima-json', 'w3c'].includes(name) ? /by: "AB"/ : /by: "CD"/, name);
      }
    });
  });

  it('takes labels by the scheme of the article’s folder', async () => {
    const scheme = 'scheme: 1\nname: "Field"\nactor:\n  labels:\n    - {code: fighters, covers: [armed-group]}\n';
    const line = (labels: object): string => JSON.stringify({ text: TEXT, label: labels, file: 'b.txt' });
    const at = TEXT.lastIndexOf('Rebels');
    const files = {
      'b.txt': TEXT,
      'dateline.scheme.yaml': scheme,
      'a.jsonl': line([[at, at + 6, 'Fighters']]),
      'c.jsonl': line([[at, at + 6, 'PER']]),
    };
    await withFolder(files, async (folder) => {
      const refused = await dateline(['import', 'c.jsonl', '--from', 'doccano'], { cwd: folder });
      assert.deepEqual([refused.code, existsSync(path.join(folder, 'b.txt.dateline.yaml'))], [1, false]);
      assert.match(refused.err, /the scheme has no actor type "person"; map "actor:person"/);
      assert.equal((await dateline(['import', 'a.jsonl', '--from', 'doccano'], { cwd: folder })).code, 0);
      assert.match(sidecar(folder), /type: "?fighters/);
    });
  });

  it('refuses with a line each, and writes nothing where nothing is right', async () => {
    const files = {
      'b.txt': TEXT,
      'other.jsonl': JSON.stringify({ text: 'Another text', label: [[0, 7, 'Actor']], file: 'b.txt' }),
      'broken.jsonl': '{"text": "Rebels',
      'binary.jsonl': new Uint8Array([0, 159, 146, 150]),
      'lost.jsonl': JSON.stringify({ text: TEXT, label: [], file: 'nowhere.txt' }),
      'b.ann': 'T1\tActor 0 3\tFoo\nnonsense\n',
    };
    await withFolder(files, async (folder) => {
      const said = async (file: string, from: string): Promise<string> => {
        const { code, out, err } = await dateline(['import', file, '--from', from], { cwd: folder });
        assert.equal(code, 1, `${file}: ${out}${err}`);
        return err;
      };
      assert.match(await said('other.jsonl', 'doccano'), /the texts differ/);
      assert.match(await said('broken.jsonl', 'doccano'), /line 1/);
      assert.match(await said('binary.jsonl', 'doccano'), /binary\.jsonl/);
      assert.match(await said('lost.jsonl', 'doccano'), /not found/);
      assert.match(await said('b.ann', 'brat'), /line 2 is not brat's[^]*the article says "---"/);
      assert.match(await said('none.ann', 'brat'), /none\.ann/);
      assert.equal(existsSync(path.join(folder, 'b.txt.dateline.yaml')), false);
    });
  });

  it('finds an article that was moved by its name alone', async () => {
    const at = TEXT.lastIndexOf('Rebels');
    const line = (file: string): string => JSON.stringify({ text: TEXT, label: [[at, at + 6, 'Actor']], file });
    await withFolder({ 'b.txt': TEXT, 'unix.jsonl': line('/home/ab/b.txt'), 'windows.jsonl': line('C:\\ab\\b.txt') }, async (folder) => {
      for (const name of ['unix.jsonl', 'windows.jsonl']) {
        const { out, err } = await dateline(['import', name, '--from', 'doccano', '--dry-run'], { cwd: folder });
        assert.match(out, /^b\.txt\.dateline\.yaml: 1 mentions/, err);
      }
    });
  });

  it('takes several articles that have no names in the order in which they are named', async () => {
    const files = { 'a.txt': 'ADEN, May 4 - Rebels left.\n', 'b.txt': TEXT, 'two.conll': 'Rebels\tB-Actor\n\n-DOCSTART-\tO\n\nIDLIB\tB-Place\n' };
    await withFolder(files, async (folder) => {
      const { out, err } = await dateline(['import', 'two.conll', '--from', 'conll', '-a', 'a.txt', '-a', 'b.txt'], { cwd: folder });
      assert.match(out, /^a\.txt\S+: 1 mentions[^]*^b\.txt\S+: 1 mentions/m, err);
      const one = await dateline(['import', 'two.conll', '--from', 'conll', '-a', 'a.txt'], { cwd: folder });
      assert.deepEqual([one.code, one.err.trim()], [1, 'two.conll: holds 2 articles, and --article names 1']);
    });
  });

  it('is led out of its folders by no name that a file says', async () => {
    const at = TEXT.lastIndexOf('Rebels');
    const files = { 'b.txt': TEXT, 'in/c.jsonl': JSON.stringify({ text: TEXT, label: [[at, at + 6, 'Actor']], file: '../b.txt' }) };
    await withFolder(files, async (folder) => {
      const away = await dateline(['import', 'c.jsonl', '--from', 'doccano'], { cwd: path.join(folder, 'in') });
      assert.deepEqual([away.code, existsSync(path.join(folder, 'b.txt.dateline.yaml'))], [1, false]);
      assert.match(away.err, /"..\/b.txt" is not found/);
      assert.equal((await dateline(['import', 'in/c.jsonl', '--from', 'doccano'], { cwd: folder })).code, 0);
    });
  });
});
