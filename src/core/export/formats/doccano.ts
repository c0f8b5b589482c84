/**
 * doccano's JSON Lines (doccano/doccano, backend/data_import/pipeline). Its front end counts UTF-16 code units, or grapheme clusters where the project says
 * so; CRLF is then one. Overlapping spans need the project's "Allow overlapping spans".
 */
import { readLabel } from '../../exchange/labels.js';
import { LABEL_SETTING } from '../parts/label-setting.js';
import { fitSources } from '../parts/fit-sources.js';
import { offsetMap } from '../../exchange/offsets.js';
import { spanGraph } from '../parts/span-graph.js';
import { parseDoccano } from '../../exchange/parsers/doccano.js';
import type { Exporter, ExportArticle, ExportOptions } from '../types.js';
import { say } from '../../model/say.js';

export const doccano: Exporter = {
  name: 'doccano',
  title: say('doccano JSONL'),
  summary: say('for doccano: sequence labelling, or entities with relations'),
  extension: 'jsonl',
  layout: 'one-file',
  holds: ['mentions', 'nested', 'overlapping'],
  holdsWith: ({ shape }) => ['mentions', 'nested', 'overlapping', ...(shape === 'entities' ? (['events', 'sources', 'claims'] as const) : [])],
  offsets: ['utf16', 'grapheme', 'codepoint'],
  table: false,
  settings: [
    { name: 'shape', summary: say('label: spans only; entities: with relations, events as labelled triggers'), choices: ['label', 'entities'] },
    LABEL_SETTING,
  ],
  fit: fitSources,
  start: (options) => ({
    begin: () => [],
    article: (article) => [{ file: '', text: `${JSON.stringify(record(article, options))}\n` }],
    end: () => [],
  }),
  readBack(chunks, { text }, { offsets }) {
    const [read] = parseDoccano(chunks.map((chunk) => chunk.text).join('')).records;
    const map = offsetMap(text, offsets);
    const spans = read?.spans ?? [];
    return {
      mentions: spans
        .filter(({ label }) => readLabel(label))
        .map(({ start, end }) => ({ spans: [{ start: map.from(start) ?? -1, end: map.from(end) ?? -1 }] })),
      ...(read?.text === text ? {} : { problems: [say('the text differs')] }),
    };
  },
};

function record(article: ExportArticle, { settings, offsets }: ExportOptions): object {
  const map = offsetMap(article.text, offsets);
  const { nodes, edges } = spanGraph(article, settings['labels']);
  const { title, outlet, published } = article.details;
  const meta = { file: article.file, title, outlet, published, coder: article.coder };
  const entities = nodes.map(({ label, spans }, i) => ({
    id: i + 1,
    start_offset: map.to(spans[0]!.start),
    end_offset: map.to(spans[0]!.end),
    label,
  }));
  if (settings['shape'] !== 'entities')
    return { text: article.text, label: entities.map((one) => [one.start_offset, one.end_offset, one.label]), meta };
  const numbers = new Map(nodes.map(({ id }, i) => [id, i + 1]));
  const relations = edges.map(({ from, to, label }, i) => ({ id: i + 1, from_id: numbers.get(from), to_id: numbers.get(to), type: label }));
  return { text: article.text, entities, relations, meta };
}
