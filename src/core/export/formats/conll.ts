/**
 * CoNLL files with IOB2 tags (https://www.clips.uantwerpen.be/conll2003/ner/). Every chunk begins with B: strict readers (seqeval) drop an I without one.
 * Flat: of nested and overlapping mentions the longest stays.
 */
import { alignTokens } from '../../exchange/parsers/align-tokens.js';
import { conllChunks, parseConll } from '../../exchange/parsers/conll.js';
import { labelOf } from '../../exchange/labels.js';
import { LABEL_SETTING } from '../parts/label-setting.js';
import { fitToGrid, tokenGrid, tokenRange } from '../parts/token-grid.js';
import type { Exporter, ExportArticle, ExportOptions } from '../types.js';
import { say } from '../../model/say.js';

/** How a line looks: `conll2003` has four columns (Label Studio's converter), `tab` two (doccano), `space` two (INCEpTION, seqeval's loaders). */
const LINES: Readonly<Record<string, (token: string, tag: string) => string>> = {
  conll2003: (token, tag) => `${token} -X- _ ${tag}`,
  tab: (token, tag) => `${token}\t${tag}`,
  space: (token, tag) => `${token} ${tag}`,
  tag: (_, tag) => tag,
};

export const conll: Exporter = {
  name: 'conll',
  title: say('CoNLL (IOB2)'),
  summary: say('one token a line with its tag, for sequence taggers'),
  extension: 'conll',
  layout: 'one-file',
  holds: ['mentions'],
  offsets: [],
  table: false,
  settings: [
    { name: 'columns', summary: say('token and tag among four columns, parted by a tab, by a blank, or the tag alone'), choices: Object.keys(LINES) },
    LABEL_SETTING,
  ],
  fit: fitToGrid,
  start: (options) => ({
    begin: () => [],
    article: (article) => [{ file: '', text: documentText(article, options) }],
    end: () => [],
  }),
  readBack(chunks, article, { settings }) {
    const [document] = parseConll(chunks.map(({ text }) => text).join(''));
    const tokens = document?.sentences.flat() ?? [];
    // A tag alone tells no word: then the grid's own tokens are those that were written.
    const words =
      settings['columns'] === 'tag'
        ? tokenGrid(article).flatMap((sentence) => sentence.tokens.map(({ text }) => text))
        : tokens.map(({ text }) => text);
    const aligned = alignTokens(words, article.text);
    if ('failed' in aligned) return { problems: [say('token "{0}" is not in the article', words[aligned.failed] ?? '')] };
    const tagged =
      settings['columns'] === 'tag'
        ? { sentences: document?.sentences.map((sentence) => sentence.map((token) => ({ ...token, tag: token.text }))) ?? [] }
        : document;
    const mentions = tagged
      ? conllChunks(tagged).map(({ first, last }) => ({ spans: [{ start: aligned.spans[first]!.start, end: aligned.spans[last]!.end }] }))
      : [];
    return { mentions };
  },
};

function documentText(article: ExportArticle, { settings }: ExportOptions): string {
  const line = LINES[settings['columns'] ?? 'conll2003']!;
  const sentences = tokenGrid(article).map(({ start, end, tokens }) => {
    const tags = tokens.map(() => 'O');
    for (const mention of article.mentions) {
      if (mention.start < start || mention.end > end) continue;
      const [first, last] = tokenRange(tokens, mention)!; // fit keeps only those that have one
      const label = labelOf(mention, settings['labels']);
      for (let i = first; i <= last; i++) tags[i] = `${i === first ? 'B' : 'I'}-${label}`;
    }
    return `${tokens.map(({ text }, i) => line(text, tags[i]!)).join('\n')}\n`;
  });
  const head = settings['columns'] === 'conll2003' ? '-DOCSTART- -X- O O\n\n' : '';
  return `${head}${sentences.join('\n')}\n`;
}
