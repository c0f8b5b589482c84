/** What an export held, its import gives back: every place, for any mentions in any text, in every unit and setting. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorText } from '../../../src/core/anchor/select.js';
import { fitArticle } from '../../../src/core/export/fit.js';
import { spansOf } from '../../../src/core/exchange/spans.js';
import { findExporter } from '../../../src/core/export/registry.js';
import { ExportSession } from '../../../src/core/export/session.js';
import type { Exporter, ExportArticle, ExportOptions } from '../../../src/core/export/types.js';
import { anchorImport } from '../../../src/core/import/anchor-import.js';
import { IMPORTERS } from '../../../src/core/import/registry.js';
import type { Importer } from '../../../src/core/import/types.js';
import type { Mention } from '../../../src/core/model/annotation.js';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { mergeDocument } from '../../../src/core/sidecar/merge-document.js';
import { readArticle } from '../../../src/core/text/article.js';
import { hardArticles, variants } from '../../unit/export/any-article.js';
import { articleOf, mention } from '../../unit/export/articles.js';

const placesOf = (mentions: readonly Pick<Mention, 'kind' | 'start' | 'end' | 'spans'>[]): string[] =>
  mentions.map((one) => `${one.kind} ${spansOf(one as Mention).map(({ start, end }) => `${start}-${end}`)}`).sort(); // eslint-disable-line

/** Exports, imports into an article without annotations, and reads the sidecar again. */
function throughAndBack(exporter: Exporter, importer: Importer, article: ExportArticle, options: ExportOptions) {
  const session = new ExportSession(exporter, options);
  const { chunks, problems } = ((begin) => {
    const added = session.add(article);
    return { chunks: [...begin, ...added.chunks, ...session.end()], problems: added.problems };
  })(session.begin());
  assert.deepEqual(problems, []);
  const main = chunks.filter(({ file }) => file === '' || file === `${article.stem}.${exporter.extension}`).map(({ text }) => text);
  const companion = chunks.find(({ file }) => file === `${article.stem}.txt`)?.text;
  const [imported] = importer.read(main.join(''), { offsets: options.offsets }, companion).articles;
  if (!imported) return { refused: [], mentions: [], orphans: [] }; // a list of annotations of which there is none names no article
  const source = anchorText(readArticle(article.text));
  const { edits, refused } = anchorImport(imported, mergeDocument({ source }), { by: 'CD' });
  const after = mergeDocument({ source, reading: applyEdits('', edits).reading });
  return { refused, mentions: after.mentions, orphans: after.orphans };
}

describe('imports give back what exports held', () => {
  for (const importer of IMPORTERS) {
    const exporter = findExporter(importer.name)!;
    // A column of tags alone has no words that could be found in an article.
    const ways = variants(exporter).filter(({ settings }) => settings['columns'] !== 'tag');
    it(`${importer.name}, of any mentions in any text`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(hardArticles, fc.constantFrom(...ways), (article, options) => {
          const fitted = fitArticle(exporter, article, options).article;
          const { refused, mentions, orphans } = throughAndBack(exporter, importer, article, options);
          assert.deepEqual(refused, []);
          assert.deepEqual(orphans, []);
          assert.deepEqual(placesOf(mentions), placesOf(fitted.mentions));
        }),
        { numRuns: 60 },
      );
    });

    it(`${importer.name}, of 200 nested mentions`, function () {
      this.timeout(60_000);
      const text = `${Array.from({ length: 400 }, (_, i) => `w${i}`).join(' ')}.`;
      const nested = Array.from({ length: 200 }, (_, i) =>
        mention(text, { start: text.indexOf(`w${i} `), end: text.indexOf(`w${399 - i}`) + `w${399 - i}`.length }),
      );
      const article = articleOf(text, nested);
      const [options] = ways;
      const fitted = fitArticle(exporter, article, options!).article;
      assert.equal(fitted.mentions.length, exporter.holds.includes('nested') ? 200 : 1);
      const { refused, mentions } = throughAndBack(exporter, importer, article, options!);
      assert.deepEqual(refused, []);
      assert.deepEqual(placesOf(mentions), placesOf(fitted.mentions));
    });
  }
});
