/** CoNLL files with IOB2 tags; their tokens are looked for in the article, in order. */
import { conllChunks, parseConll } from '../../exchange/parsers/conll.js';
import { problemsOf, type Importer } from '../types.js';
import { say } from '../../model/say.js';

export const conll: Importer = {
  name: 'conll',
  title: 'CoNLL (IOB2)',
  summary: say('one token a line with its tag; -DOCSTART- parts articles'),
  read(text) {
    const articles = parseConll(text).map((document) => ({
      unit: 'utf16' as const,
      tokens: document.sentences.flat().map((token) => token.text),
      mentions: conllChunks(document).map(({ label, first, last }, i) => ({ id: String(i), label, spans: [{ start: first, end: last + 1 }] })),
      events: [],
    }));
    return { articles, ...problemsOf([]) };
  },
};
