/** Imports take any file: what is broken is refused or left out, never an exception. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorText } from '../../../src/core/anchor/select.js';
import { findExporter } from '../../../src/core/export/registry.js';
import { completeOptions, ExportSession } from '../../../src/core/export/session.js';
import { anchorImport } from '../../../src/core/import/anchor-import.js';
import { detectImport } from '../../../src/core/import/detect.js';
import { IMPORTERS } from '../../../src/core/import/registry.js';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { mergeDocument } from '../../../src/core/sidecar/merge-document.js';
import { readArticle } from '../../../src/core/text/article.js';
import { hardArticle } from '../../unit/export/articles.js';

const article = hardArticle();
const document = mergeDocument({ source: anchorText(readArticle(article.text)) });

function exported(format: string): string {
  const exporter = findExporter(format)!;
  const { options } = completeOptions(exporter, format === 'doccano' ? { settings: { shape: 'entities' } } : {});
  const session = new ExportSession(exporter, options);
  const chunks = [...session.begin(), ...session.add(article).chunks, ...session.end()];
  return chunks
    .filter(({ file }) => file === '' || file === `a.${exporter.extension}`)
    .map(({ text }) => text)
    .join('');
}

/** A piece of the file cut out, doubled, or another put in its place. */
const wounds = fc.array(
  fc.record({
    at: fc.nat(),
    length: fc.nat(40),
    by: fc.constantFrom('', '\n', '\t', '"', 'null', '-1', '1e99', '[]', '{}', '[[', '}', '\u0000', '\uFEFF', '\\', '999999', 'T1', '#', '\u{1F534}'),
  }),
  { minLength: 1, maxLength: 6 },
);

/** JSON with some values changed for others: it can be read, but says nonsense. */
function changed(json: string, picks: readonly number[], values: readonly unknown[]): string {
  let n = 0;
  const places = new Map(picks.map((pick, i) => [pick % 400, values[i % values.length]]));
  return json
    .split('\n')
    .map((line) => {
      try {
        return JSON.stringify(JSON.parse(line, (_, value: unknown) => (places.has(n++) ? places.get(n - 1) : value)));
      } catch {
        return line; // not JSON by itself
      }
    })
    .join('\n');
}

function importAnything(format: string, text: string): void {
  const importer = IMPORTERS.find(({ name }) => name === format)!;
  const { articles, problems } = importer.read(text, {}, article.text);
  for (const problem of problems) assert.equal(typeof problem, 'string');
  for (const imported of articles) {
    const { edits, refused } = anchorImport(imported, document, { by: 'CD' });
    const { refused: broken, reading } = applyEdits('', edits);
    assert.equal(broken, undefined);
    assert.equal(reading.usable, true);
    // What is taken stands at its place: nothing wrong is anchored.
    const after = mergeDocument({ source: document.source, reading });
    assert.deepEqual(after.orphans, [], JSON.stringify(refused));
  }
  detectImport('a.json', text);
}

describe('imports of any file', () => {
  it('w3c, with an address that was never encoded', () => {
    const { articles } = IMPORTERS.find(({ name }) => name === 'w3c')!.read(
      exported('w3c').replaceAll('"source":"a.txt"', '"source":"100%.txt"'),
      {},
      undefined,
    );
    assert.deepEqual(
      articles.map(({ file }) => file),
      ['100%.txt'],
    );
  });

  it('webanno-tsv, with a cell that is nothing but a mark of escape', () => {
    const whole = exported('webanno-tsv');
    importAnything('webanno-tsv', whole.replace(/\t\*\[\d+\]|\tactor[^\t\n]*/, '\t\\'));
    importAnything('webanno-tsv', whole.replaceAll('\t_', '\t\\'));
  });

  for (const { name } of IMPORTERS) {
    const whole = exported(name);
    it(`${name}, wounded`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(wounds, (list) => {
          importAnything(
            name,
            list.reduce((text, { at, length, by }) => text.slice(0, at % text.length) + by + text.slice((at % text.length) + length), whole),
          );
        }),
        { numRuns: 40 },
      );
    });

    it(`${name}, with other values`, function () {
      this.timeout(60_000);
      // In one line, so that all of it can be read.
      const line = whole.startsWith('{') || whole.startsWith('[') ? compact(whole) : whole;
      fc.assert(
        fc.property(
          fc.array(fc.nat(400), { maxLength: 8 }),
          fc.array(fc.constantFrom(null, -1, 1e99, 'x', [], {}, true, '', 3), { minLength: 1 }),
          (picks, values) => {
            importAnything(name, changed(line, picks, values));
          },
        ),
        { numRuns: 40 },
      );
    });
  }
});

function compact(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return json; // JSON Lines
  }
}
