/** Dateline's own JSON, as `dateline extract` prints it (schemas/extract.schema.json). Nothing of an article's annotations is lost. */
import { readJsonBack } from '../parts/json-read-back.js';
import { toJsonDocument } from '../json-shape.js';
import { FEATURES, type Exporter } from '../types.js';
import { say } from '../../model/say.js';

export const json: Exporter = {
  name: 'json',
  title: say('JSON'),
  summary: say('everything, for programs: one object, or an array of them'),
  extension: 'json',
  layout: 'one-file',
  holds: FEATURES,
  offsets: ['utf16'],
  table: false,
  settings: [],
  start({ several }) {
    let count = 0;
    return {
      begin: () => (several ? [{ file: '', text: '[' }] : []),
      article(article) {
        const text = JSON.stringify(toJsonDocument({ ...article, article: article.details }), undefined, 2);
        return [{ file: '', text: several ? `${count++ ? ',' : ''}\n${text}` : `${text}\n` }];
      },
      end: () => (several ? [{ file: '', text: count ? '\n]\n' : ']\n' }] : []),
    };
  },
  readBack: (chunks) =>
    readJsonBack(
      chunks
        .map(({ text }) => text)
        .join('')
        .replace(/^,/, ''),
    ),
};
