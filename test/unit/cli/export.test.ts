import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dateline, withFolder } from './program.js';

const TWO = {
  'a.txt': 'IDLIB, May 3 (Agency) - Two civilians were killed in Idlib, the army said.\n',
  'a.txt.dateline.yaml':
    'dateline: 1\nevents:\n  - id: one\n    type: ASSAULT\n    trigger: {quote: "killed"}\n    status: asserted\n    decision: confirmed\n    attributions: [{source: "the army", stance: asserts}]\n',
  'b.txt': 'IDLIB, May 4 (Agency) - Rebels seized Saraqib, they said.\n',
  'b.txt.dateline.yaml':
    'dateline: 1\nmentions:\n  - id: reb\n    kind: actor\n    type: "armed-group"\n    quote: "Rebels"\n    decision: confirmed\nevents:\n  - id: two\n    type: SEIZE\n    trigger: {quote: "seized"}\n    status: asserted\n    decision: confirmed\n',
};
const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

describe('dateline export', function () {
  this.timeout(120_000);

  it('keeps the tables of gdelt apart, with a row of each article', async () => {
    await withFolder(TWO, async (folder) => {
      await dateline(['export', 'a.txt', 'b.txt', '--to', 'gdelt', '-o', 'out/'], { cwd: folder });
      const columns = (file: string): number[] => lines(path.join(folder, file)).map((line) => line.split('\t').length);
      assert.deepEqual(columns('out/dateline.tsv'), [61, 61]);
      assert.deepEqual(columns('out/gdelt.mentions.tsv'), [16, 16]);
      await dateline(['export', 'a.txt', 'b.txt', '--to', 'gdelt', '--each', '-o', 'each/'], { cwd: folder });
      assert.deepEqual(readdirSync(path.join(folder, 'each')).sort(), ['a.gdelt.mentions.tsv', 'a.tsv', 'b.gdelt.mentions.tsv', 'b.tsv']);
      assert.deepEqual(columns('each/b.gdelt.mentions.tsv'), [16]);
      const { out, err } = await dateline(['export', 'a.txt', 'b.txt', '--to', 'gdelt', '--quiet'], { cwd: folder });
      assert.deepEqual([out.trim().split('\n').length, err.includes('gdelt.mentions.tsv not written')], [2, true]);
    });
  });

  it('names files by their place in the working folder, or in the folder that articles elsewhere share', async () => {
    await withFolder({ 'in/b.txt': TWO['b.txt'], 'in/b.txt.dateline.yaml': TWO['b.txt.dateline.yaml'] }, async (folder) => {
      const written = async (article: string, cwd: string, output: string): Promise<readonly string[]> => {
        await dateline(['export', article, '--to', 'tei', '-q', '-o', output], { cwd });
        return readdirSync(path.resolve(cwd, output), { recursive: true, encoding: 'utf8' })
          .map((name) => name.replaceAll('\\', '/'))
          .sort();
      };
      assert.deepEqual(await written('in/b.txt', folder, 'here/'), ['in', 'in/b.xml']);
      assert.deepEqual(await written(path.join(folder, 'in/b.txt'), path.join(folder, 'here'), 'away/'), ['b.xml']);
    });
  });

  it('names the labels of all articles in the one configuration of files for each', async () => {
    await withFolder(TWO, async (folder) => {
      await dateline(['export', 'a.txt', 'b.txt', '--to', 'label-studio', '--set', 'labels=type', '--each', '-o', 'out/'], { cwd: folder });
      assert.deepEqual(readdirSync(path.join(folder, 'out')).sort(), ['a.json', 'b.json', 'labeling-config.xml']);
      assert.match(readFileSync(path.join(folder, 'out/labeling-config.xml'), 'utf8'), /value="Actor_armed-group"/);
    });
  });

  it('writes one article into the file that is named', async () => {
    await withFolder(TWO, async (folder) => {
      await dateline(['export', 'b.txt', '--to', 'brat', '-o', 'x.ann'], { cwd: folder });
      assert.match(readFileSync(path.join(folder, 'x.ann'), 'utf8'), /^T1\tActor 24 30\tRebels/);
      await dateline(['export', 'b.txt', '--to', 'json', '--each', '-o', 'x.json'], { cwd: folder });
      assert.equal((JSON.parse(readFileSync(path.join(folder, 'x.json'), 'utf8')) as { mentions: unknown[] }).mentions.length, 1);
    });
  });

  it('says what a format cannot hold, and writes nothing where that is asked', async () => {
    await withFolder(TWO, async (folder) => {
      const strict = await dateline(['export', 'b.txt', '--to', 'conll', '--strict', '-o', 'x.conll'], { cwd: folder });
      assert.deepEqual([strict.code, /events\s+1\s+"seized"/.test(strict.err), readdirSync(folder).includes('x.conll')], [1, true, false]);
      const dry = await dateline(['export', 'b.txt', '--to', 'conll', '--dry-run'], { cwd: folder });
      assert.deepEqual([dry.code, dry.out], [0, '']);
    });
  });

  it('refuses what it does not understand with one line', async () => {
    for (const [words, said] of [
      [['--to', 'word'], /word/],
      [['--to', 'brat', '--set', 'labels=all'], /labels "all" is none of kind, type/],
      [['--to', 'brat', '--set', 'colour=red'], /no setting "colour"/],
      [['--to', 'brat', '--offsets', 'utf16'], /always codepoint/],
      [['--to', 'json', '--coder', 'a b'], /not made of/],
      [[], /no format/],
    ] as const) {
      const { code, out, err } = await dateline(['export', 'examples/ariha-market-agency.article', ...words]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, said);
    }
  });

  it('leaves the file as it was where the sidecar cannot be read', async () => {
    await withFolder({ ...TWO, 'b.txt.dateline.yaml': 'dateline: [1\n', 'x.json': 'mine' }, async (folder) => {
      const { code, err } = await dateline(['export', 'b.txt', '--to', 'json', '-o', 'x.json'], { cwd: folder });
      assert.equal(code, 1, err);
      assert.match(err, /b\.txt/);
      assert.equal(readFileSync(path.join(folder, 'x.json'), 'utf8'), 'mine');
    });
  });
});
