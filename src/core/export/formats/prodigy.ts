/**
 * Prodigy's JSON Lines (prodi.gy/docs/api-interfaces, "ner_manual", "spans_manual", "relations"). Offsets are code points; `token_end` is inclusive. Tokens
 * come with the task, cut at the mentions' boundaries, so that no span cuts one: spaCy drops those that do without a word.
 */
import { parseProdigy } from '../../exchange/parsers/prodigy.js';
import { readLabel } from '../../exchange/labels.js';
import { LABEL_SETTING } from '../parts/label-setting.js';
import { fitSources } from '../parts/fit-sources.js';
import { offsetMap } from '../../exchange/offsets.js';
import { spanGraph } from '../parts/span-graph.js';
import { fitToGrid, spacyTokens, tokenGrid } from '../parts/token-grid.js';
import type { Exporter, ExportArticle, ExportOptions } from '../types.js';
import { say } from '../../model/say.js';

export const prodigy: Exporter = {
  name: 'prodigy',
  title: say('Prodigy JSONL'),
  summary: say('for Prodigy: one task an article, with tokens, spans and relations; accepted where nothing is a suggestion'),
  extension: 'jsonl',
  layout: 'one-file',
  holds: ['mentions', 'nested', 'overlapping', 'events', 'sources', 'claims'],
  offsets: ['codepoint'],
  table: false,
  settings: [LABEL_SETTING],
  fit(article) {
    const grid = fitToGrid(article);
    const sources = fitSources(grid.article);
    return { article: sources.article, losses: [...grid.losses, ...sources.losses] };
  },
  start: (options) => ({
    begin: () => [],
    article: (article) => [{ file: '', text: `${JSON.stringify(task(article, options))}\n` }],
    end: () => [],
  }),
  readBack(chunks, article) {
    const [read] = parseProdigy(chunks.map(({ text }) => text).join('')).records;
    if (read?.text !== article.text) return { problems: [say('the text differs')] };
    const map = offsetMap(article.text, 'codepoint');
    const mentions = read.spans.filter(({ label }) => readLabel(label));
    return {
      mentions: mentions.map(({ start, end, text }) => ({
        spans: [{ start: map.from(start) ?? -1, end: map.from(end) ?? -1 }],
        ...(text === undefined ? {} : { text }),
      })),
    };
  },
};

function task(article: ExportArticle, { settings }: ExportOptions): object {
  const map = offsetMap(article.text, 'codepoint');
  const { nodes, edges } = spanGraph(article, settings['labels']);
  // Triggers are spans too, and cut tokens as mentions do.
  const triggers = article.events.map(({ trigger }) => trigger);
  const tokens = spacyTokens(article, tokenGrid(article, triggers));
  const first = new Map(tokens.map(({ start }, i) => [start, i]));
  const last = new Map(tokens.map(({ end }, i) => [end, i]));
  const place = new Map(nodes.map(({ id, spans }) => [id, spans[0]!]));
  const span = (id: string): object => {
    const { start, end } = place.get(id)!;
    return { start: map.to(start), end: map.to(end), token_start: first.get(start), token_end: last.get(end) };
  };
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return {
    text: article.text,
    tokens: tokens.map(({ text, start, end, ws }, id) => ({ text, start: map.to(start), end: map.to(end), id, ws })),
    spans: nodes.map(({ id, label, spans }) => ({ ...span(id), label, text: article.text.slice(spans[0]!.start, spans[0]!.end) })),
    relations: edges.map(({ from, to, label }) => ({
      head: last.get(place.get(from)!.end),
      child: last.get(place.get(to)!.end),
      head_span: { ...span(from), label: labels.get(from) },
      child_span: { ...span(to), label: labels.get(to) },
      label,
    })),
    meta: { source: article.details.outlet, file: article.file, published: article.details.published, coder: article.coder },
    ...(nodes.some(({ suggested }) => suggested) ? {} : { answer: 'accept' }),
  };
}
