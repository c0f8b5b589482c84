/** doccano's JSON Lines. */
import { parseDoccano } from '../../exchange/parsers/doccano.js';
import { textOf } from '../../exchange/parsers/json-lines.js';
import { problemsOf, type Importer } from '../types.js';
import { say } from '../../model/say.js';

export const doccano: Importer = {
  name: 'doccano',
  title: 'doccano JSONL',
  summary: say('one article a line, with labels or entities and relations'),
  read(text, { offsets = 'utf16' }) {
    const { records, unread } = parseDoccano(text);
    const articles = records.map((record) => {
      const file = textOf(record.meta['file']);
      const by = textOf(record.meta['annotator']) ?? textOf(record.meta['username']);
      const spans = record.spans.map((span, i) => ({
        id: span.id ?? `s${i}`,
        label: span.label,
        spans: [{ start: span.start, end: span.end }],
        ...(by ? { by } : {}),
      }));
      return {
        unit: offsets,
        text: record.text,
        mentions: spans,
        events: [],
        links: record.relations.map(({ from, to, type }) => ({ from, to, label: type })),
        ...(file ? { file } : {}),
      };
    });
    return { articles, ...problemsOf(unread.map(({ line, text: words }) => say('line {0} is not a document: {1}', line, words))) };
  },
};
