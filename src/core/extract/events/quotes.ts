/** Quotations of an article: spans between quotation marks, also where a mark is missing or a quotation runs over paragraphs. */
import type { Span } from '../../model/span.js';

export interface Quote extends Span {
  /** Whether a closing mark was found; if not, the quotation ends with its paragraph. */
  readonly closed: boolean;
  /** Whether it goes on from the paragraph before (no closing mark there, an opening one here). */
  readonly continues: boolean;
}

/** Two apostrophes or backticks are one mark (archives write ''so''). */
const MARKS = /''|``|’’|‘‘|[“”„«»"]|(?<=^|[\s([—–-])['‘](?=\S)|(?<=[\p{L}\p{N}.,!?…])['’](?![\p{L}\p{N}])/gu;

/** The quotations in `part` of `text` (one paragraph or headline). `open` says that the part before ended inside a quotation. */
export function findQuotes(text: string, part: Span, open = false): Quote[] {
  const quotes: Quote[] = [];
  let start: number | undefined;
  let continues = false;
  let kind = '';
  let first = true;
  MARKS.lastIndex = 0;
  const words = text.slice(part.start, part.end);
  for (const match of words.matchAll(MARKS)) {
    const mark = match[0];
    const at = part.start + match.index;
    const single = mark === "'" || mark === '‘' || mark === '’';
    if (start === undefined) {
      const opens =
        /^(?:``|‘‘)$/.test(mark) ||
        (mark === "''" && opensWord(words, match.index)) ||
        mark === '“' ||
        mark === '„' ||
        mark === '«' ||
        mark === '"' ||
        (single && mark !== '’' && opensWord(words, match.index));
      if (opens) {
        start = at;
        kind = mark;
        continues = open && first && words.slice(0, match.index).trim() === '';
      }
    } else if (closes(kind, mark)) {
      // A lone apostrophe must not open a quotation that swallows the paragraph: single marks close within the paragraph or do not count.
      quotes.push({ start, end: at + mark.length, closed: true, continues });
      start = undefined;
    }
    first = false;
  }
  if (start !== undefined && kind !== "'" && kind !== '‘') quotes.push({ start, end: part.end, closed: false, continues });
  return quotes;
}

function opensWord(words: string, at: number): boolean {
  return /[\s([—–-]|^$/.test(words[at - 1] ?? '') || at === 0;
}

function closes(open: string, mark: string): boolean {
  switch (open) {
    case '“':
    case '„':
      return mark === '”' || mark === '“' || mark === '"';
    case '«':
      return mark === '»';
    case "''":
    case '``':
    case '‘‘':
      return mark === "''" || mark === '’’' || mark === '"';
    case '"':
      return mark === '"' || mark === '”';
    default:
      return mark === "'" || mark === '’';
  }
}
