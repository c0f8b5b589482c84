/** Dateline's own JSON, one article a line (https://github.com/ndjson/ndjson-spec). */
import { readJsonBack } from '../parts/json-read-back.js';
import { toJsonDocument } from '../json-shape.js';
import { FEATURES, type Exporter } from '../types.js';
import { say } from '../../model/say.js';

export const ndjson: Exporter = {
  name: 'ndjson',
  title: say('JSON Lines'),
  summary: say('everything, for programs that read many articles: one object a line'),
  extension: 'ndjson',
  layout: 'one-file',
  holds: FEATURES,
  offsets: ['utf16'],
  table: false,
  settings: [],
  start: () => ({
    begin: () => [],
    article: (article) => [{ file: '', text: `${JSON.stringify(toJsonDocument({ ...article, article: article.details }))}\n` }],
    end: () => [],
  }),
  readBack: (chunks) => readJsonBack(chunks.map(({ text }) => text).join('')),
};
