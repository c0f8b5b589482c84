/**
 * spaCy's `Doc.to_json` (spacy.io/api/doc#to_json), one document a line: all mentions as the span group "mentions", the longest flat ones as entities too.
 * Offsets are code points. `Doc(vocab).from_json` wants tokens: they are cut at the mentions' boundaries.
 */
import { parseProdigy } from '../../exchange/parsers/prodigy.js';
import { overlaps } from '../../model/span.js';
import { labelOf } from '../../exchange/labels.js';
import { LABEL_SETTING } from '../parts/label-setting.js';
import { offsetMap } from '../../exchange/offsets.js';
import { fitToGrid, spacyTokens, tokenGrid } from '../parts/token-grid.js';
import type { Mention } from '../../model/annotation.js';
import type { Exporter, ExportArticle, ExportOptions } from '../types.js';
import { say } from '../../model/say.js';

export const spacy: Exporter = {
  name: 'spacy',
  title: say('spaCy JSONL'),
  summary: say('for spaCy: Doc.to_json, one document a line, mentions as a span group and as entities'),
  extension: 'jsonl',
  layout: 'one-file',
  holds: ['mentions', 'nested', 'overlapping'],
  offsets: ['codepoint'],
  table: false,
  settings: [LABEL_SETTING],
  fit: fitToGrid,
  start: (options) => ({
    begin: () => [],
    article: (article) => [{ file: '', text: `${JSON.stringify(doc(article, options))}\n` }],
    end: () => [],
  }),
  readBack(chunks, article) {
    const [read] = parseProdigy(chunks.map(({ text }) => text).join('')).records;
    if (read?.text !== article.text) return { problems: [say('the text differs')] };
    const map = offsetMap(article.text, 'codepoint');
    return { mentions: read.spans.map(({ start, end }) => ({ spans: [{ start: map.from(start) ?? -1, end: map.from(end) ?? -1 }] })) };
  },
};

function doc(article: ExportArticle, { settings }: ExportOptions): object {
  const map = offsetMap(article.text, 'codepoint');
  const span = (mention: Mention): object => ({
    start: map.to(mention.start),
    end: map.to(mention.end),
    label: labelOf(mention, settings['labels']),
  });
  const sentences = tokenGrid(article);
  return {
    text: article.text,
    ents: flat(article.mentions).map(span),
    spans: { mentions: article.mentions.map(span) },
    sents: sentences.map(({ start, end }) => ({ start: map.to(start), end: map.to(end) })),
    tokens: spacyTokens(article, sentences).map(({ start, end }, id) => ({ id, start: map.to(start), end: map.to(end) })),
    _: { file: article.file, outlet: article.details.outlet, published: article.details.published },
  };
}

/** spaCy's entities may not overlap: the longest stay. */
function flat(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => overlaps(other, mention))) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
