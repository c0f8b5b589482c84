/**
 * WebAnno TSV 3.3 (INCEpTION user guide, appendix "WebAnno TSV 3.3"), mentions as DKPro's NamedEntity layer. INCEpTION keeps the format for old projects
 * and prefers UIMA CAS JSON. Offsets are UTF-16; stacked annotations stand side by side, numbered.
 */
import { parseWebanno } from '../../exchange/parsers/webanno.js';
import type { Mention } from '../../model/annotation.js';
import type { Token } from '../../text/tokens.js';
import { labelOf } from '../../exchange/labels.js';
import { LABEL_SETTING } from '../parts/label-setting.js';
import { spansOf } from '../../exchange/spans.js';
import { fitToGrid, tokenGrid, tokenRange } from '../parts/token-grid.js';
import type { Exporter, ExportArticle, ExportOptions } from '../types.js';
import { say } from '../../model/say.js';

const LAYER = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';

export const webannoTsv: Exporter = {
  name: 'webanno-tsv',
  title: say('WebAnno TSV 3.3'),
  summary: say('for INCEpTION and WebAnno: one file an article, mentions only'),
  extension: 'tsv',
  layout: 'files',
  holds: ['mentions', 'nested', 'overlapping'],
  offsets: ['utf16'],
  table: false,
  settings: [LABEL_SETTING],
  fit: fitToGrid,
  start: (options) => ({
    begin: () => [],
    article: (article) => [{ file: `${article.stem}.tsv`, text: fileText(article, options) }],
    end: () => [],
  }),
  readBack(chunks) {
    const { spans, tokens, unread } = parseWebanno(chunks.map(({ text }) => text).join(''));
    const mentions = spans.map(({ spans: parts }) => {
      const start = parts[0]!.start;
      const end = parts[parts.length - 1]!.end;
      return { spans: [{ start, end }] };
    });
    return {
      mentions,
      problems: [
        ...unread.map(({ line }) => say('line {0} is not a token', line)),
        ...(tokens.length ? [] : mentions.length ? [say('no tokens')] : []),
      ],
    };
  },
};

function fileText(article: ExportArticle, { settings }: ExportOptions): string {
  const sentences = tokenGrid(article);
  const covers = new Map<Token, Mention[]>();
  for (const { start, end, tokens } of sentences) {
    for (const mention of article.mentions) {
      if (mention.start < start || mention.end > end) continue;
      for (const span of spansOf(mention)) {
        const [first, last] = tokenRange(tokens, span)!; // fit keeps only those that have one
        for (const token of tokens.slice(first, last + 1)) covers.set(token, [...(covers.get(token) ?? []), mention]);
      }
    }
  }
  const numbers = numberStacked(covers);
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const cell = (mentions: readonly Mention[] | undefined, value: (mention: Mention) => string | undefined): string => {
    if (!mentions?.length) return '_';
    return mentions
      .map((mention) => {
        const words = value(mention);
        const number = numbers.get(mention);
        return (words === undefined ? '*' : escape(words)) + (number === undefined ? '' : `[${number}]`);
      })
      .join('|');
  };
  const body = sentences.map(({ start, end, tokens }, s) => {
    // A line end inside a sentence becomes blanks: offsets stand in the tokens' lines.
    const words = article.text.slice(start, end).replace(/[\t\r\n]/g, ' ');
    const lines = tokens.map((token, t) => {
      const mentions = covers.get(token);
      const link = cell(mentions, ({ entity }) => (entity === undefined ? undefined : (entities.get(entity)?.link ?? entity)));
      const label = cell(mentions, (mention) => labelOf(mention, settings['labels']));
      return `${s + 1}-${t + 1}\t${token.start}-${token.end}\t${escape(token.text)}\t${link}\t${label}\t`;
    });
    return [`#Text=${words.replaceAll('\\', '\\\\')}`, ...lines, ''].join('\n');
  });
  return [`#FORMAT=WebAnno TSV 3.3`, `#T_SP=${LAYER}|identifier|value`, '', '', ...body, ''].join('\n');
}

/** Mentions of several tokens, and those that share a token, carry a number that tells them apart. */
function numberStacked(covers: ReadonlyMap<Token, readonly Mention[]>): Map<Mention, number> {
  const tokens = new Map<Mention, number>();
  const stacked = new Set<Mention>();
  for (const mentions of covers.values()) {
    for (const mention of mentions) {
      tokens.set(mention, (tokens.get(mention) ?? 0) + 1);
      if (mentions.length > 1) stacked.add(mention);
    }
  }
  const numbers = new Map<Mention, number>();
  for (const [mention, count] of tokens) if (count > 1 || stacked.has(mention)) numbers.set(mention, numbers.size + 1);
  return numbers;
}

function escape(text: string): string {
  return text
    .replace(/[\\[\]|_;*]|->/g, (c) => `\\${c}`)
    .replace(/\t/g, '\\t')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r');
}
