/** How far apart two spellings of a transliterated name are. */
import { foldName } from '../../gazetteer/fold.js';
import { skeleton } from '../../gazetteer/skeleton.js';

/** Letters that stand for one sound become one; "sh", "kh" and their like a capital. */
function sounds(word: string): string {
  return word
    .replace(/sch|sh/g, 'S')
    .replace(/tch|ch/g, 'C')
    .replace(/kh/g, 'K')
    .replace(/gh/g, 'G')
    .replace(/dj/g, 'j')
    .replace(/zh/g, 'Z')
    .replace(/th/g, 'T')
    .replace(/dh/g, 'D')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ou|oo/g, 'u')
    .replace(/aa/g, 'a')
    .replace(/ee|ii|iy|yi/g, 'i')
    .replace(/ei|ay|ey|ai/g, 'e')
    .replace(/au|aw/g, 'o')
    .replace(/(.)\1+/g, '$1');
}

const VOWELS = 'aeiouyw';
/** Pairs that transliterations exchange, with the price of exchanging them. All else costs a deletion and an insertion. */
const EXCHANGES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ae: 0.25,
    ai: 0.55,
    ao: 0.35,
    au: 0.6,
    ei: 0.15,
    eo: 0.6,
    eu: 0.5,
    io: 0.8,
    iu: 0.8,
    ou: 0.15,
    iy: 0.1,
    ey: 0.2,
    uw: 0.1,
    ow: 0.2,
    kq: 0.05,
    gq: 0.3,
    ck: 0.1,
    Kk: 0.3,
    Kh: 0.3,
    Kq: 0.4,
    Ss: 0.25,
    CS: 0.3,
    Cc: 0.3,
    Ct: 0.6,
    Tt: 0.2,
    Ts: 0.4,
    Dd: 0.2,
    Dz: 0.3,
    dz: 0.6,
    Gg: 0.2,
    Gj: 0.5,
    gj: 0.3,
    Zj: 0.2,
    Zz: 0.3,
    vw: 0.3,
    fv: 0.3,
    bp: 0.6,
    bv: 0.5,
    sz: 0.4,
    cs: 0.4,
    jy: 0.4,
  }).flatMap(([pair, price]) => [
    [pair, price],
    [pair[1]! + pair[0]!, price],
  ]),
);
const FURTHEST = 2;

/** 0 for the same sounds; about 0.3 for each letter that transliterations vary. `Infinity` where nothing but another name explains it. */
export function spellingDistance(a: string, b: string): number {
  if (a === b) return 0;
  const x = sounds(a);
  const y = sounds(b);
  if (x === y) return 0;
  if (Math.abs(x.length - y.length) > 3) return Infinity;
  let row = Array.from({ length: y.length + 1 }, () => 0);
  for (let j = 1; j <= y.length; j++) row[j] = row[j - 1]! + price(y, j - 1);
  for (let i = 1; i <= x.length; i++) {
    const next = [row[0]! + price(x, i - 1)];
    let least = next[0]!;
    for (let j = 1; j <= y.length; j++) {
      const swap = x[i - 1] === y[j - 1] ? 0 : (EXCHANGES.get(x[i - 1]! + y[j - 1]!) ?? FURTHEST);
      const best = Math.min(row[j - 1]! + swap, row[j]! + price(x, i - 1), next[j - 1]! + price(y, j - 1));
      next.push(best);
      least = Math.min(least, best);
    }
    if (least > FURTHEST) return Infinity;
    row = next;
  }
  return row[y.length]! > FURTHEST ? Infinity : row[y.length]!;
}

/** What leaving a letter out costs: little for a vowel or a silent "h", most at the beginning of a word. */
function price(word: string, at: number): number {
  const letter = word[at]!;
  if (letter === ' ') return 0.2;
  const first = at === 0 || word[at - 1] === ' ';
  if (letter === 'h') return first ? 0.7 : 0.25;
  if (VOWELS.includes(letter)) return first ? 0.5 : 0.4;
  return 1.1;
}

/** Whether two folded words are spellings of one: near for their length. */
export function sameSpelling(a: string, b: string): boolean {
  return spellingDistance(a, b) <= Math.min(1, 0.1 * Math.min(a.length, b.length)) + 1e-9;
}

/** A key under which all spellings that `sameSpelling` accepts meet, nearly always: the consonants, softened. */
export function spellingBlock(name: string): string {
  return skeleton(foldName(name))
    .toLowerCase()
    .replace(/h/g, '')
    .replace(/v/g, 'f')
    .replace(/z/g, 's')
    .replace(/j/g, 'k')
    .replace(/(\S)\1+/g, '$1');
}
