/** Quarters and halves of years, and seasons. */
import type { ReadTime, TimeInput } from './expression.js';
import { SEASONS } from './words.js';

const NTH: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);
/** So many months each. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
]);

/** "first quarter of 2024", "second half of 2019": a quarter or a half of a year that is named, at token `i`; "last" is the year's last. */
export function readPartOfYear({ words }: TimeInput, i: number): ReadTime | undefined {
  const months = PARTS.get(words[i + 1] ?? '');
  const year = words[i + 2] === 'of' && /^(?:19|20)\d\d$/.test(words[i + 3] ?? '') ? Number(words[i + 3]) : undefined;
  const nth = words[i] === 'last' && months !== undefined ? 12 / months : NTH.get(words[i]!);
  if (months === undefined || year === undefined || nth === undefined || nth * months > 12) return undefined;
  const last = nth * months;
  return {
    start: i,
    end: i + 4,
    expression: { is: 'date', year, month: last - months + 1 },
    until: { is: 'date', year, month: last },
    confidence: 0.93,
  };
}

/** "spring of 2023", "since the winter", at token `i`; spring and fall are other things, too. */
export function readSeason({ words }: TimeInput, i: number): ReadTime | undefined {
  const word = words[i]!;
  if (!SEASONS.has(word)) return undefined;
  const at = words[i + 1] === 'of' ? i + 2 : i + 1;
  const year = /^(?:19|20)\d\d$/.test(words[at] ?? '') ? Number(words[at]) : undefined;
  if (year !== undefined) return { start: i, end: at + 1, expression: { is: 'season', season: word, year }, confidence: 0.93 };
  const the = words[i - 1] === 'the' && /^(?:in|over|during|since|throughout|through|until|by|of)$/.test(words[i - 2] ?? '');
  return (the || /^(?:since|until|in|by|over)$/.test(words[i - 1] ?? '')) && word !== 'fall' && word !== 'spring'
    ? { start: i, end: i + 1, expression: { is: 'season', season: word }, confidence: 0.75 }
    : undefined;
}
