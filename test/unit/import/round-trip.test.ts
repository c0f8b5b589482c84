import assert from 'node:assert/strict';
import { anchorText } from '../../../src/core/anchor/select.js';
import { fitArticle } from '../../../src/core/export/fit.js';
import { EXPORTERS } from '../../../src/core/export/registry.js';
import { completeOptions, ExportSession } from '../../../src/core/export/session.js';
import { spansOf } from '../../../src/core/exchange/spans.js';
import { anchorImport } from '../../../src/core/import/anchor-import.js';
import { IMPORTERS } from '../../../src/core/import/registry.js';
import type { Importer } from '../../../src/core/import/types.js';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { mergeDocument } from '../../../src/core/sidecar/merge-document.js';
import { readArticle } from '../../../src/core/text/article.js';
import type { ExportArticle, Feature } from '../../../src/core/export/types.js';
import { hardArticle } from '../export/articles.js';

const places = (mentions: readonly { kind: string; start: number; end: number }[]): string[] =>
  mentions
    .map(
      (one) =>
        `${one.kind} ${spansOf(one as never)
          .map(({ start, end }) => `${start}-${end}`)
          .join(';')}`,
    )
    .sort();

type Told = Pick<ExportArticle, 'mentions' | 'events' | 'entities'>;

const words = ({ mentions }: Told, id: string | undefined): string => mentions.find((one) => one.id === id)?.text ?? '-';

/** What an article says of each feature, whatever its ids are. */
const SAID: Readonly<Partial<Record<Feature, (article: Told) => unknown>>> = {
  values: ({ mentions }) => mentions.map(({ text, value }) => [text, value]),
  entities: (article) => {
    const names = new Map(article.entities.map(({ id, kind, link }) => [id, `${kind} ${link ?? ''}`]));
    return article.mentions.map(({ text, entity }) => [text, entity === undefined ? '' : names.get(entity)]);
  },
  decisions: ({ mentions, events }) => [...mentions, ...events].map(({ by, at, unsure, decision }) => [by, at, unsure, decision === 'suggested']),
  notes: ({ mentions, events }) => [...mentions, ...events].map(({ note }) => note?.replace(/\s+/g, ' ')),
  statuses: ({ events }) => events.map(({ mode, status }) => [mode, status]),
  events: (article) =>
    article.events.map(({ type, trigger, arguments: all }) => [
      ...[type, trigger.text],
      all.filter(({ mention }) => mention !== undefined).map(({ role, mention }) => [role, words(article, mention)]),
    ]),
  arguments: ({ events }) => events.map((event) => event.arguments.map(({ role, text, inferred, measure }) => [role, text, inferred, measure])),
  sources: (article) => article.events.map(({ attributions }) => attributions.map(({ stance, mention }) => [stance, words(article, mention)])),
};

/** What `importer` reads of the article as our own export writes it for that tool; `alone`: without the file that brat has beside it. */
function throughFile(importer: Importer, article: ExportArticle, { alone = false } = {}) {
  const exporter = EXPORTERS.find(({ name }) => name === importer.name)!;
  const settings = importer.name === 'doccano' ? { shape: 'entities' } : {};
  const { options } = completeOptions(exporter, { settings });
  const session = new ExportSession(exporter, options);
  const chunks = [...session.begin(), ...session.add(article).chunks, ...session.end()];
  const main = chunks.filter(({ file }) => file === '' || file === `${article.stem}.${exporter.extension}`);
  const companion = alone ? undefined : chunks.find(({ file }) => file === `${article.stem}.txt`)?.text;
  const reading = importer.read(main.map(({ text }) => text).join(''), {}, companion);
  assert.deepEqual(reading.problems, []);
  return { exporter, options, reading };
}

describe('import', () => {
  for (const importer of IMPORTERS) {
    it(`gives back what the export held: ${importer.name}`, () => {
      const article = hardArticle();
      const { exporter, options, reading } = throughFile(importer, article);
      assert.equal(reading.articles.length, 1);
      const source = anchorText(readArticle(article.text));
      const before = mergeDocument({ source });
      const { edits, refused } = anchorImport(reading.articles[0]!, before, { by: 'CD' });
      assert.deepEqual(refused, []);
      const edited = applyEdits('', edits);
      const after = mergeDocument({ source, reading: edited.reading });
      const fitted = fitArticle(exporter, article, options).article;
      assert.deepEqual(places(after.mentions), places(fitted.mentions));
      for (const { anchor } of after.mentions) assert.equal(anchor?.outcome, 'same');
      const holds = exporter.holdsWith?.(options.settings) ?? exporter.holds;
      assert.equal(after.events.length, fitted.events.length);
      for (const [feature, said] of Object.entries(SAID)) {
        if (holds.includes(feature as Feature)) assert.deepEqual(said(after), said(fitted), `${importer.name} holds ${feature}`);
      }
    });
  }

  const ALTERED: Readonly<Record<string, (text: string) => string>> = {
    'stands further on': (text) => `It rained elsewhere. ${text}`,
    'has other words': (text) => text.replace(/[aeo]/g, 'u'),
  };
  for (const importer of IMPORTERS) {
    for (const [how, alter] of Object.entries(ALTERED)) {
      it(`takes no word for another where the text ${how}: ${importer.name}`, () => {
        const article = hardArticle();
        const { reading } = throughFile(importer, article, { alone: true });
        const document = mergeDocument({ source: anchorText(readArticle(alter(article.text))) });
        const { edits, refused } = anchorImport(reading.articles[0]!, document);
        const squeeze = (text: string): string => text.replace(/\s+/g, '');
        const said = new Set([...article.mentions, ...article.events.map(({ trigger }) => trigger)].map(({ text }) => squeeze(text)));
        const taken = applyEdits('', edits).reading.sidecar;
        for (const { quotes } of [...taken.mentions.map(({ selector }) => selector), ...taken.events.map(({ trigger }) => trigger)])
          assert.ok(said.has(squeeze(quotes.join(''))), quotes.join(' '));
        // The words of CoNLL have no offsets: where all stand in the text, that is where they are.
        if (how === 'has other words' || importer.name !== 'conll') assert.ok(refused.length > 0);
      });
    }
  }

  it('refuses a text that differs, and a span whose words differ', () => {
    const article = hardArticle();
    const document = mergeDocument({ source: anchorText(readArticle(article.text)) });
    const other = anchorImport(
      { unit: 'utf16', text: 'Another text', mentions: [{ id: '1', label: 'Actor', spans: [{ start: 0, end: 7 }] }], events: [] },
      document,
    );
    assert.deepEqual([other.edits.length, other.refused.length], [0, 1]);
    const shifted = anchorImport(
      { unit: 'utf16', mentions: [{ id: '1', label: 'Actor', spans: [{ start: 0, end: 6 }], text: 'BEIRUT' }], events: [] },
      document,
    );
    assert.match(shifted.refused[0]!, /the article says "ALEPPO"/);
    const unknown = anchorImport({ unit: 'utf16', mentions: [{ id: '1', label: 'XYZ', spans: [{ start: 0, end: 6 }] }], events: [] }, document);
    assert.match(unknown.refused[0]!, /label "XYZ" is not known/);
  });
});
