/** Tokens with exact spans, in the manner of the English Web Treebank: hyphens and possessive 's stand alone, n't splits off. */
import type { Span } from '../model/span.js';

export interface Token extends Span {
  /** As it stands, but without marks of width zero and line breaks inside a word. */
  readonly text: string;
}

const ABBREVIATION =
  '(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Cpl|Cmdr|Brig|Adm|Sen|Rep|Gov|Prof|Rev|Hon|St|Mt|Ft|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|No|vs|Co|Corp|Inc|Ltd|approx|MR|MRS|MS|DR|GEN|LT|COL|MAJ|SGT|CAPT|BRIG|ADM|SEN|REP|GOV|PROF)';
const LETTERS = '[\\p{L}\\p{M}ʿʾʼ\\u200c\\u200d]+';
/** Marks of width zero inside a word. */
const HIDDEN = '[\\u00ad\\u200b\\u2060\\ufeff]+(?=[\\p{L}])';
/** A word broken at the end of a line ("govern-/ment"), unless what follows is a word of a compound ("Iran-/backed"). */
const BROKEN =
  '(?<=\\p{L})-[ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll}{2})(?!(?:(?:back|l|hel|controll|ru[nl]|dominat|occupi|ruled|sponsor|align|alli|affiliat|fund|train|found|own|build|relat|link|inspir|mediat|broker|impos|launch)?ed|led|held|based|run|made|born|year|day|week|month|hour|minute|long|old|wide|ranking|range|scale|profile|level|line|term|time|style|like|only|in|out|up|down|off|on|over|to|of|the|and|or|at|by|fire|ground|air|war|peace|defence|defense|ceasefire|government|rebel|regime|military|chief|general|elect|east|west|north|south|central|speaking|looking|thirds?|half|quarters?|one|two|three|four|five|six|seven|eight|nine)(?!\\p{L}))';
const BREAK = /[\u00ad\u200b\u2060\ufeff]+|-[ \t]*\r?\n[ \t]*/g;
const TOKEN = new RegExp(
  [
    '(?:https?:\\/\\/|www\\.)[^\\s<>"”)]+[^\\s<>"”).,;:!?]', // addresses stay whole
    '[@#][\\p{L}\\d_]+',
    '(?:\\p{Lu}\\.){2,}', // U.S., D.C.
    `${ABBREVIATION}\\.(?=[\\s,])`,
    '(?:USD|EUR|GBP|CHF|RMB|RM|PS|YER|IQD|SDG|NGN|INR|PKR|Rs)(?=\\d)', // EUR50m
    '\\p{Lu}[\\p{L}]{0,3}\\d+[\\p{L}\\d]*', // M5, G20, MI6
    '\\d{2,4}s(?![\\p{L}\\d])', // 1990s
    '\\d+(?:st|nd|rd|th)(?![\\p{L}\\d])',
    '(?<![\\d\\p{L})])\\.\\d+(?![.\\d])', // .08
    '\\d+(?:[.,:]\\d+)*',
    '[AaPp]\\.[Mm]\\.',
    "[’'](?:s|re|ve|ll|d|m|S)(?![\\p{L}\\d])",
    "[nN][’'][tT](?![\\p{L}\\d])",
    "[\\p{L}\\p{M}ʿʾʼ\\u200c\\u200d]+?(?=[nN][’'][tT](?![\\p{L}]))", // do|n't
    `${LETTERS}(?:(?:${HIDDEN}|${BROKEN})${LETTERS})*(?:[’'\`‘](?!(?:s|re|ve|ll|d|m|S)(?![\\p{L}\\d]))\\p{L}[\\p{L}\\p{M}]+)*`, // Shi'ite, Ma'arrat
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
    if (!INVISIBLE.test(m[0])) tokens.push({ start: m.index, end, text: wordOf(text.slice(m.index, end)) });
    if (end === range.end) break;
  }
  return tokens;
}

function wordOf(written: string): string {
  return written.length > 2 && /[\u00ad\u200b\u2060\ufeff\n]/.test(written) ? written.replace(BREAK, '') : written;
}
