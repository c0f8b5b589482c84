/** Tokens with exact spans, in the manner of the English Web Treebank: hyphens and possessive 's stand alone, n't splits off. */
import type { Span } from '../model/span.js';

export interface Token extends Span {
  readonly text: string;
}

const ABBREVIATION =
  '(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Cpl|Cmdr|Brig|Adm|Sen|Rep|Gov|Prof|Rev|Hon|St|Mt|Ft|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|No|vs|Co|Corp|Inc|Ltd|approx)';
const TOKEN = new RegExp(
  [
    '(?:https?:\\/\\/|www\\.)[^\\s<>"”)]+[^\\s<>"”).,;:!?]', // addresses stay whole
    '[@#][\\p{L}\\d_]+',
    '(?:\\p{Lu}\\.){2,}', // U.S., D.C.
    `${ABBREVIATION}\\.(?=[\\s,])`,
    '\\p{Lu}[\\p{L}]{0,3}\\d+[\\p{L}\\d]*', // M5, G20, MI6
    '\\d{2,4}s(?![\\p{L}\\d])', // 1990s
    '\\d+(?:st|nd|rd|th)(?![\\p{L}\\d])',
    '(?<![\\d\\p{L})])\\.\\d+(?![.\\d])', // .08
    '\\d+(?:[.,:]\\d+)*',
    '[AaPp]\\.[Mm]\\.',
    "[’'](?:s|re|ve|ll|d|m|S)(?![\\p{L}\\d])",
    "[nN][’'][tT](?![\\p{L}\\d])",
    "[\\p{L}\\p{M}ʿʾʼ\\u200c\\u200d]+?(?=[nN][’'][tT](?![\\p{L}]))", // do|n't
    "[\\p{L}\\p{M}ʿʾʼ\\u200c\\u200d]+(?:[’'`‘](?!(?:s|re|ve|ll|d|m|S)(?![\\p{L}\\d]))\\p{L}[\\p{L}\\p{M}]+)*", // Shi'ite, Ma'arrat
    '\\.{3}|…',
    '--+',
    '\\p{Extended_Pictographic}(?:\\uFE0F|\\u200D\\p{Extended_Pictographic})*',
    '[^\\s]',
  ].join('|'),
  'gu',
);
const INVISIBLE = /^[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+$/;

/** Splits `text` (or the part of it in `range`) into tokens; offsets are into `text`. White space and invisible marks belong to no token. */
export function tokenize(text: string, range: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = range.start;
  for (let m = TOKEN.exec(text); m && m.index < range.end; m = TOKEN.exec(text)) {
    const end = Math.min(m.index + m[0].length, range.end);
    if (!INVISIBLE.test(m[0])) tokens.push({ start: m.index, end, text: text.slice(m.index, end) });
    if (end === range.end) break;
  }
  return tokens;
}
