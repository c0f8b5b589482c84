/** Reads one number, range or vague count at a token. */
import { timeUnit } from '../times/words.js';
import { isMetres, readUnit } from './units.js';
import { COUNT_NOUNS, FRACTION_PARTS, PLURAL_FACTORS, PLURALS, SCALE_LETTERS, SCALES, UNITS } from './number-words.js';

/** A number read from `start` up to (not including) token `end`. */
export interface ReadNumber {
  readonly min: number;
  readonly max: number;
  readonly start: number;
  readonly end: number;
  /** `digits` and `words` are plain numbers; `vague` a plural count; `fraction` a share. */
  readonly form: 'digits' | 'words' | 'vague' | 'fraction';
}

/** What shares are counted out of. */
const WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 10]);
const DIGITS = /^\.\d+$|^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/** Reads a number at token `i` of lower-cased `words`, or nothing. Ranges are not joined here. */
export function readNumber(words: readonly string[], i: number): ReadNumber | undefined {
  return readVague(words, i) ?? readFraction(words, i) ?? readDigits(words, i) ?? readWords(words, i);
}

function readDigits(words: readonly string[], i: number): ReadNumber | undefined {
  const word = words[i];
  if (word === undefined || !DIGITS.test(word)) return undefined;
  let value = Number(word.replace(/,/g, ''));
  let end = i + 1;
  // "1 200", "12 000 000": thousands set apart by blanks
  while (/^\d{1,3}$/.test(word) && value > 0 && /^\d{3}$/.test(words[end] ?? '') && Number.isInteger(value)) {
    value = value * 1000 + Number(words[end]);
    end++;
  }
  if (/^\d$/.test(words[end] ?? '') && words[end + 1] === '/' && /^[2-9]$/.test(words[end + 2] ?? '')) {
    value += Number(words[end]) / Number(words[end + 2]);
    end += 3;
  } else if (words[end] === '/' && /^\d{1,2}$/.test(words[end + 1] ?? '') && /^\d{1,2}$/.test(word) && Number(words[end + 1]) > value) {
    return { min: value / Number(words[end + 1]), max: value / Number(words[end + 1]), start: i, end: end + 2, form: 'fraction' };
  }
  const glyph = { '½': 0.5, '¼': 0.25, '¾': 0.75 }[words[end] ?? ''];
  if (glyph !== undefined) {
    value += glyph;
    end++;
  }
  const scaled = readScales(words, end, value);
  return { min: scaled.value, max: scaled.value, start: i, end: scaled.end, form: 'digits' };
}

/** Multiplies by the scale words that follow ("2 lakh crore", "1.5 million", "3bn"). */
function readScales(words: readonly string[], from: number, start: number): { value: number; end: number } {
  let value = start;
  let end = from;
  for (;;) {
    const word = words[end === from || words[end] !== '-' ? end : end + 1] ?? '';
    const scale = SCALES.get(word) ?? (end === from && !isMetres(words, end) ? SCALE_LETTERS.get(word) : undefined);
    if (scale === undefined) break;
    value *= scale;
    end += words[end] === '-' ? 2 : 1;
  }
  if (words[end] === '-' && SCALES.has(words[end + 1] ?? '')) {
    value *= SCALES.get(words[end + 1]!)!;
    end += 2;
  }
  if (end === from && /^dozens?$/.test(words[end] ?? '') && words[end + 1] !== 'of') return { value: value * 12, end: end + 1 };
  return { value, end };
}

function readWords(words: readonly string[], i: number): ReadNumber | undefined {
  let at = i;
  let total = 0;
  let current: number | undefined;
  let used = false;
  const first = words[at]!;
  if ((first === 'a' || first === 'an') && (SCALES.has(words[at + 1] ?? '') || (words[at + 1] === 'dozen' && words[at + 2] !== 'or'))) {
    current = 1;
    at++;
  } else if (
    first === 'dozen' &&
    /^[a-z]/.test(words[at + 1] ?? '') &&
    !/^(?:the|these|those|by|per|a|an|half|or|and|than|every|each)$/.test(words[at - 1] ?? 'the')
  ) {
    // "kills dozen civilians"
    return { min: 12, max: 12, start: i, end: i + 1, form: 'words' };
  } else if (!UNITS.has(first)) return undefined;
  for (; at < words.length; at++) {
    const word = words[at]!;
    const joins = word === '-' && (UNITS.has(words[at + 1] ?? '') || SCALES.has(words[at + 1] ?? '')) && used;
    if (
      joins ||
      (word === 'and' && used && total + (current ?? 0) >= 100 && UNITS.has(words[at + 1] ?? '') && !FRACTION_PARTS.has(words[at + 2] ?? ''))
    )
      continue;
    const unit = UNITS.get(word);
    const scale = SCALES.get(word);
    if (unit !== undefined) {
      const tens = current !== undefined && current % 100 >= 20 && current % 10 === 0;
      if (current !== undefined && current % 100 !== 0 && !(tens && unit < 10)) break;
      current = (current ?? 0) + unit;
    } else if (scale === 100 && current !== undefined) current *= 100;
    else if (scale !== undefined && current !== undefined) {
      total += current * scale;
      current = undefined;
    } else if (scale !== undefined && total > 0) total *= scale;
    else if (/^dozens?$/.test(word) && words[at + 1] !== 'of' && current !== undefined && total === 0) {
      current *= 12;
      at++;
      used = true;
      break;
    } else break;
    used = true;
  }
  if (!used) return undefined;
  let end = at;
  while (words[end - 1] === '-' || words[end - 1] === 'and') end--;
  let value = total + (current ?? 0);
  const decimals = readDecimals(words, end);
  if (decimals) {
    value += decimals.value;
    end = decimals.end;
  }
  const parts = words[end] === 'and' ? (words[end + 1] === 'a' ? 1 : UNITS.get(words[end + 1] ?? '')) : undefined;
  const part = parts === undefined ? undefined : FRACTION_PARTS.get(words[end + 2] ?? '');
  if (parts !== undefined && part !== undefined && part !== 2) {
    value += parts / part;
    end += 3;
  }
  if (words[end] === 'and' && words[end + 1] === 'a' && words[end + 2] === 'half') {
    value += total >= 1e3 && current === undefined ? lastScale(words, i, end) / 2 : 0.5;
    end += 3;
  }
  return { min: value, max: value, start: i, end, form: 'words' };
}

/** "point five", "point zero eight" after a number word. */
function readDecimals(words: readonly string[], at: number): { value: number; end: number } | undefined {
  if (words[at] !== 'point') return undefined;
  let digits = '';
  let end = at + 1;
  for (let digit = UNITS.get(words[end] ?? ''); digit !== undefined && digit < 10; digit = UNITS.get(words[end] ?? '')) {
    digits += digit;
    end++;
  }
  return digits ? { value: Number(`0.${digits}`), end } : undefined;
}

function lastScale(words: readonly string[], from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) if (SCALES.has(words[k]!)) return SCALES.get(words[k]!)!;
  return 1;
}

/** What stands behind "scores" that count; other scores are won. */
const SCORES_OF =
  /^(?:of\b|more\b|dead\b|missing\b|died\b|fled\b|(?:(?:were|are|have been|had been|have|had) )?(?:reportedly |also )?(?:killed|injured|wounded|hurt|arrested|detained|died|fled|abducted|kidnapped|displaced|missing|trapped|feared)\b)/;

/** "dozens", "tens of thousands", "a handful", "several hundred", "a few thousand", "half a dozen". */
function readVague(words: readonly string[], i: number): ReadNumber | undefined {
  const word = words[i]!;
  const vague = (min: number, max: number, end: number): ReadNumber => ({ min, max, start: i, end, form: 'vague' });
  const factor = PLURAL_FACTORS.get(word);
  if (factor && words[i + 1] === 'of') {
    const scale = SCALES.get((words[i + 2] ?? '').replace(/s$/, ''));
    if (scale !== undefined && (words[i + 2]!.endsWith('s') || words[i + 2] === 'thousand'))
      return vague(factor[0] * scale, factor[1] * scale + scale - 1, i + 3);
  }
  const plural = PLURALS.get(word);
  if (plural && word === 'scores' && SCORES_OF.test(words.slice(i + 1, i + 4).join(' '))) return vague(plural[0], plural[1], i + 1);
  if (plural && word === 'tens' && /^(?:of|from|dead|killed|injured|wounded)$/.test(words[i + 1] ?? '')) return vague(plural[0], plural[1], i + 1);
  if (plural && word !== 'tens' && word !== 'scores') return vague(plural[0], plural[1], i + 1);
  if (word === 'several' || word === 'few' || (word === 'a' && words[i + 1] === 'few') || word === 'many') {
    const at = word === 'a' ? i + 2 : i + 1;
    const scale = SCALES.get(words[at] ?? '') ?? (words[at] === 'dozen' ? 12 : undefined);
    if (scale !== undefined) return vague(2 * scale, 9 * scale, at + 1);
    if (word === 'a') return vague(2, 5, at);
  }
  const noun = (word === 'a' || word === 'an') && COUNT_NOUNS.get(words[i + 1] ?? '');
  if (noun && (words[i + 1] !== 'dozen' || words[i + 2] === 'or')) {
    if (words[i + 1] === 'score' && words[i + 2] !== 'of') return undefined;
    if (/^(?:pair|couple|handful)$/.test(words[i + 1]!) && words[i + 2] !== 'of') return undefined;
    return { min: noun[0], max: noun[1], start: i, end: i + 2, form: noun[0] === noun[1] ? 'words' : 'vague' };
  }
  if (
    (word === 'a' || word === 'one') &&
    words[i + 1] === 'quarter' &&
    words[i + 2] === 'of' &&
    words[i + 3] === 'a' &&
    SCALES.has(words[i + 4] ?? '')
  ) {
    const quarter = SCALES.get(words[i + 4]!)! / 4;
    return { min: quarter, max: quarter, start: i, end: i + 5, form: 'words' };
  }
  if (word === 'half' && words[i + 1] === 'a') {
    const scale = SCALES.get(words[i + 2] ?? '') ?? (words[i + 2] === 'dozen' ? 12 : undefined);
    if (scale !== undefined) return { min: scale / 2, max: scale / 2, start: i, end: i + 3, form: 'words' };
    if (readUnit(words, i + 2)?.unit.measure === 'distance') return { min: 0.5, max: 0.5, start: i, end: i + 2, form: 'words' };
  }
  return undefined;
}

/** "two-thirds", "a third of", "half of", "three quarters", "one in five". */
function readFraction(words: readonly string[], i: number): ReadNumber | undefined {
  const word = words[i]!;
  const share = (value: number, end: number): ReadNumber => ({ min: value, max: value, start: i, end, form: 'fraction' });
  const count = word === 'a' || word === 'one' ? 1 : UNITS.get(word);
  if (count !== undefined && count > 0) {
    const at = words[i + 1] === '-' ? i + 2 : i + 1;
    const part = FRACTION_PARTS.get(words[at] ?? '');
    const plural = (words[at] ?? '').endsWith('s') || words[at] === 'halves';
    if (part !== undefined && (count > 1 ? plural : !plural) && !(word === 'a' && words[at] === 'half' && words[at + 1] !== undefined)) {
      const share1 = count === 1 && words[at] !== 'half';
      const told = /^(?:about|almost|nearly|roughly|perhaps|over|than|around|by)$/.test(words[i - 1] ?? '');
      if (!share1 || told || /^(?:of|the|as|more|less|its|their|[.,;)]|)$/.test(words[at + 1] ?? '')) return share(count / part, at + 1);
    }
    // "one in five", "nine out of ten", "one pallet in three" is not read
    const outOf = words[i + 1] === 'out' && words[i + 2] === 'of' ? i + 3 : words[i + 1] === 'in' ? i + 2 : -1;
    const whole = outOf > 0 && word !== 'a' ? UNITS.get(words[outOf] ?? '') : undefined;
    if (whole !== undefined && whole > count && (WHOLES.has(whole) || /^[a-z]+s$/.test(words[outOf + 1] ?? '')) && !timeUnit(words[outOf + 1] ?? ''))
      return share(count / whole, outOf + 1);
  }
  if (word === 'half' && /^(?:about|around|almost|nearly|over|than|roughly|at)$/.test(words[i - 1] ?? '') && words[i + 1] !== 'a')
    return share(0.5, i + 1);
  if (word === 'half' && /^(?:of|the|its|their|his|her|all|our)$/.test(words[i + 1] ?? '')) return share(0.5, i + 1);
  return undefined;
}
