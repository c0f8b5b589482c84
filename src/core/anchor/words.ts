/** Words as alignment compares them: how much each says, and which of them never may change unseen. */
import type { Span } from '../model/span.js';
import { tokenize } from '../text/tokens.js';

/** `bound`: what opens or closes a figure ("at least", "up to"). `name`: a capital where no sentence begins, or several. */
export type WordClass = 'number' | 'bound' | 'negation' | 'name' | 'content' | 'function' | 'mark';

export interface Word extends Span {
  /** As it stands. */
  readonly text: string;
  /** Lower case, one kind of quotation mark and dash, composed. */
  readonly norm: string;
  readonly class: WordClass;
  readonly weight: number;
}

const WEIGHT: Readonly<Record<WordClass, number>> = { number: 1.6, bound: 0.6, negation: 1, name: 1.6, content: 1, function: 0.25, mark: 0.05 };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NUMBERS = set(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty ' +
    'seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens score scores half quarter third thirds quarters ' +
    'first second fourth fifth sixth seventh eighth ninth tenth once twice thrice double triple single couple pair several few many some most all both handful percent % ' +
    'hundredth thousandth tens m bn k',
);
const BOUNDS = set(
  'least most about around roughly approximately nearly almost over under more fewer less than up exactly only some between below above minimum maximum estimated',
);
const NEGATIONS = set(
  "no not n't never none nobody nothing neither nor without cannot denied denies deny denying refuted rejected false falsely untrue hardly barely",
);
const FUNCTION = set(
  'a an the this that these those of in on at to from by for with as and or but if when while after before since until into onto near is are was were be been being has have had ' +
    "do does did will would can could may might shall should it its he she they them his her their him we us our you your i me my who whom whose which what where there here 's 're 've 'll " +
    "'d 'm also so then such very just s mr mrs ms",
);

/** The words of `text`, or of the part of it in `range`; offsets are into `text`. */
export function readWords(text: string, range: Span = { start: 0, end: text.length }): Word[] {
  let opens = true;
  return tokenize(text, range).map((token) => {
    const norm = normalize(token.text);
    const kind = classify(token.text, norm, opens);
    if (kind !== 'mark' || /^[.?!:…]+$/.test(norm)) opens = kind === 'mark';
    return { start: token.start, end: token.end, text: token.text, norm, class: kind, weight: WEIGHT[kind] };
  });
}

/** Lower case, composed, with typographic marks as plain ones and invisible characters left out. */
export function normalize(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[‘’ʼ`´ʿʾ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]+|--+/g, '-')
    .replace(/…/g, '...')
    .toLowerCase();
}

function classify(text: string, norm: string, opens: boolean): WordClass {
  if (/\p{N}/u.test(norm) && !/^\p{L}/u.test(norm)) return 'number';
  if (!/[\p{L}\p{N}%]/u.test(norm)) return 'mark';
  if (NEGATIONS.has(norm)) return 'negation';
  if (NUMBERS.has(norm)) return 'number';
  if (FUNCTION.has(norm)) return 'function';
  if (BOUNDS.has(norm)) return 'bound';
  if (/\p{Lu}/u.test(text) && (!opens || /\p{Lu}.*\p{Lu}|\d/u.test(text))) return 'name';
  return 'content';
}

/** Whether one word is the other inflected, or a slip of the pen of it. Names and numbers have no variants. */
export function isVariant(a: Word, b: Word): boolean {
  if (a.class !== 'content' || b.class !== 'content') return false;
  return isInflection(a.norm, b.norm) || isSlip(a.norm, b.norm);
}

/** Endings that leave a word the same word: not "-er", which makes attackers of attacks. */
const ENDINGS = set("s es ed d ing 's");

function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  if (same < 4 || same < short.length - 2) return false;
  const [x, y] = [short.slice(same), long.slice(same)];
  // "ies" for "y", "ing" for "e", and a doubled consonant ("bombed", "shelling") are spelling, not another word.
  return (
    (x === '' && (ENDINGS.has(y) || (y.startsWith(short.slice(-1)) && ENDINGS.has(y.slice(1))))) ||
    (x === 'y' && /^(?:ies|ied)$/.test(y)) ||
    (x === 'e' && y === 'ing') ||
    (ENDINGS.has(x) && ENDINGS.has(y))
  );
}

/** One letter too much, too little, wrong, or two changed about, inside a word of six or more. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.max(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  if (!a.startsWith(b.charAt(0)) || !a.endsWith(b.slice(-1))) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (x.length + y.length <= 1) return true;
  return x.length === 2 && y === x.charAt(1) + x.charAt(0);
}
