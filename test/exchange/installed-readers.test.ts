/**
 * Readers that neither npm nor Debian has: they run where they are installed (DATELINE_PYTHON names a Python that has them, DATELINE_BRAT a folder with brat,
 * DATELINE_TEI_SCHEMA a RELAX NG schema of TEI). Elsewhere their formats are reported as not verified by them.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { findProgram } from '../host/programs.js';
import { pythonWith, runPython } from './readers.js';
import { withFiles, written } from './written.js';

/** The Python with `module`, or the test is skipped. */
function need(test: Mocha.Context, module: string, format: string): string {
  const python = pythonWith(module);
  if (python === undefined) {
    console.log(`      not verified: ${format} by ${module}, which no Python here has`);
    test.skip();
  }
  return python;
}

function variable(test: Mocha.Context, name: string, format: string): string {
  const value = process.env[name];
  if (!value) {
    console.log(`      not verified: ${format}, because ${name} names nothing`);
    test.skip();
  }
  return value;
}

const sorted = (words: readonly string[]): string[] => [...words].sort();

describe('readers of others, where they are installed', function () {
  this.timeout(120_000);

  it('seqeval reads conll', async function () {
    const python = need(this, 'seqeval', 'conll');
    const export_ = written('conll', { settings: { columns: 'space' } });
    const chunks = await withFiles(export_, (folder) => runPython<string[][]>('read_seqeval.py', [path.join(folder, 'main')], python));
    assert.deepEqual(sorted(chunks.map(([label]) => label!.toLowerCase())), sorted(export_.article.mentions.map(({ kind }) => kind)));
  });

  for (const format of ['uima-json', 'uima-xmi']) {
    it(`dkpro-cassis reads ${format}`, async function () {
      const python = need(this, 'cassis', format);
      const export_ = written(format);
      const mentions = await withFiles(export_, (folder) => {
        const files = format === 'uima-xmi' ? ['a.xmi', 'TypeSystem.xml'] : ['a.json'];
        return runPython<[string, string][]>(
          'read_cas.py',
          files.map((file) => path.join(folder, file)),
          python,
        );
      });
      const { text, mentions: expected } = export_.article;
      assert.deepEqual(
        sorted(mentions.map(([words, kind]) => `${kind} ${words}`)),
        sorted(expected.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)),
      );
    });
  }

  it('webanno_tsv reads webanno-tsv', async function () {
    const python = need(this, 'webanno_tsv', 'webanno-tsv');
    const export_ = written('webanno-tsv');
    const words = await withFiles(export_, (folder) => runPython<string[]>('read_webanno.py', [path.join(folder, 'a.tsv')], python));
    const squeeze = (text: string): string => text.replace(/\s+/g, '');
    assert.deepEqual(sorted(words.map(squeeze)), sorted(export_.article.mentions.map(({ text }) => squeeze(text))));
  });

  it('brat’s own parser reads brat', async function () {
    const brat = variable(this, 'DATELINE_BRAT', 'brat by its own parser');
    const export_ = written('brat');
    const read = await withFiles(export_, (folder) =>
      runPython<{ failed: number[]; bounds: [number[][], string, string][]; events: number }>('read_brat.py', [brat, path.join(folder, 'a.ann')]),
    );
    assert.deepEqual(read.failed, []);
    assert.equal(read.events, export_.article.events.length);
    assert.equal(read.bounds.length, export_.article.mentions.length + export_.article.events.length);
    const points = [...export_.article.text];
    for (const [spans, , text] of read.bounds) assert.equal(text, spans.map(([start, end]) => points.slice(start, end).join('')).join(' '));
  });

  it('Label Studio’s converter reads label-studio', async function () {
    const module = pythonWith('label_studio_sdk') ? 'label_studio_sdk' : 'label_studio_converter';
    const python = need(this, module, 'label-studio');
    const export_ = written('label-studio');
    const pairs = await withFiles(export_, (folder) => runPython<[string, string][]>('read_label_studio.py', [path.join(folder, 'main')], python));
    const tagged = pairs.filter(([, tag]) => tag.startsWith('B-'));
    assert.ok(tagged.length > 0);
    for (const [token] of tagged) assert.ok(export_.article.mentions.some(({ text }) => text.startsWith(token)) || token === 'killed', token);
  });

  for (const format of ['spacy', 'prodigy']) {
    it(`spaCy reads ${format}`, async function () {
      const python = need(this, 'spacy', format);
      const export_ = written(format);
      const read = await withFiles(export_, (folder) =>
        runPython<{ taken: string[]; refused: string[] }>('read_spacy.py', [path.join(folder, 'main')], python),
      );
      assert.deepEqual(read.refused, []);
      for (const { text } of export_.article.mentions) assert.ok(read.taken.includes(text), text);
    });
  }

  it('jing validates tei', async function () {
    const schema = variable(this, 'DATELINE_TEI_SCHEMA', 'tei against a schema of TEI');
    assert.ok(findProgram('jing'), 'the Debian package jing is missing');
    await withFiles(written('tei'), (folder) => execFileSync('jing', [schema, path.join(folder, 'a.xml')], { stdio: 'pipe' }));
  });
});
