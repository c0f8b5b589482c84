/** Clock times: "10:30 a.m.", "8pm", "23:30 GMT", "nine o'clock". */
import { UNITS } from '../figures/number-words.js';
import type { ReadTime, TimeInput } from './expression.js';

const ZONE = /^(?:gmt|utc|est|edt|cet|bst|ist|msk)$/;
const HALF = /^(?:am|pm|a\.m\.|p\.m\.)$/;

/** Reads a clock time at token `i`. */
export function readClock({ raw, words }: TimeInput, i: number): ReadTime | undefined {
  const word = words[i]!;
  if (isStamp(raw, i))
    return { start: i, end: i + 1, expression: { is: 'clock', hour: Number(word.slice(0, -3)), minute: Number(word.slice(-2)) }, confidence: 0.99 };
  const colon = /^([01]?\d|2[0-4])[:.]([0-5]\d)$/.exec(word);
  const half = words[i + 1] ?? '';
  const clock = (end: number, hour: number, minute: number, confidence: number): ReadTime => {
    let at = end;
    while (ZONE.test(words[at] ?? '')) at++;
    if (words[at] === '(' && ZONE.test(words[at + 1] ?? '') && words[at + 2] === ')') at += 3;
    if (words[at] === 'local' && words[at + 1] === 'time') at += 2;
    return { start: i, end: at, expression: { is: 'clock', hour, minute }, confidence };
  };
  if (colon && (word.includes(':') || HALF.test(half) || ZONE.test(half))) {
    const pm = half.startsWith('p') && HALF.test(half);
    const hour = Number(colon[1]);
    return clock(HALF.test(half) ? i + 2 : i + 1, pm && hour < 12 ? hour + 12 : hour, Number(colon[2]), 0.95);
  }
  if (/^(?:1[0-2]|[1-9])$/.test(word) && HALF.test(half)) {
    const hour = Number(word) % 12;
    return clock(i + 2, half.startsWith('p') ? hour + 12 : hour, 0, 0.95);
  }
  if (/^\d{4}$/.test(word) && ZONE.test(half) && Number(word) < 2400) return clock(i + 1, Math.floor(Number(word) / 100), Number(word) % 100, 0.9);
  const named = UNITS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
  if (named !== undefined && named >= 1 && named <= 12) {
    if (/^o['’]clock$/.test(half)) return clock(i + 2, named, 0, 0.93);
    if (half === 'o' && /^['’]$/.test(words[i + 2] ?? '') && words[i + 3] === 'clock') return clock(i + 4, named, 0, 0.93);
    if (half === 'in' && words[i + 2] === 'the' && /^(?:morning|afternoon|evening)$/.test(words[i + 3] ?? ''))
      return clock(i + 4, words[i + 3] === 'morning' ? named : named + 12, 0, 0.9);
  }
  return undefined;
}

/** The stamp of a live blog's entry, with a dot: "18.52 Hezbollah says ...". */
function isStamp(raw: readonly string[], i: number): boolean {
  const next = raw[1] ?? ':';
  return i === 0 && /^(?:[01]\d|2[0-3])\.[0-5]\d$/.test(raw[0]!) && /^(?:\p{Lu}|[:–—-]$)/u.test(next) && !ZONE.test(next.toLowerCase());
}
