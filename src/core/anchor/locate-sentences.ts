/** Locates the sentences of selectors in a text: unchanged, edited, in doubt, or gone. */
import { fingerprint, splitFingerprints } from './fingerprints.js';
import { findSentences, LIMITS, type FoundSentence, type Limits, type MissingSentence } from './find-sentences.js';
import { inOrder, pairSentences, pinsAround } from './pair-sentences.js';
import type { AnchorText } from './types.js';
import { readWords } from './words.js';

/** A sentence to look for. */
export interface WantedSentence {
  /** Its words, white space folded. */
  readonly in: string;
  /** Which of several equal ones. */
  readonly repeat: number;
  /** Whether its place in the row of wanted sentences is its place in the old text. */
  readonly ordered: boolean;
}

export type Located =
  | { readonly how: 'exact'; readonly unit: number; readonly moved: boolean }
  | { readonly how: 'edited'; readonly found: FoundSentence; readonly sure: boolean }
  | { readonly how: 'unsure'; readonly units: readonly number[]; readonly found: readonly FoundSentence[] }
  | { readonly how: 'gone' };

/** The old text as far as it is known: its sentences in order, and which of them are wanted. */
interface OldText {
  readonly prints: readonly string[];
  /** For wanted sentence k its index in `prints`, or -1 for one of another version of the text. */
  readonly places: readonly number[];
  /** Absent where `prints` is all of the old text. */
  readonly repeats?: readonly number[];
}

/** Locates all wanted sentences; `row` has the fingerprints of the old text. */
export function locateSentences(text: AnchorText, wanted: readonly WantedSentence[], row: string | undefined, limits: Limits = LIMITS): Located[] {
  const { units } = text;
  const news = units.map((unit) => fingerprint(unit.folded));
  const wantedPrints = wanted.map((sentence) => fingerprint(sentence.in));
  const old = oldText(wanted, wantedPrints, splitFingerprints(row));
  const pairs = pairSentences(old.prints, news, old.repeats);
  const located = new Array<Located | undefined>(wanted.length).fill(undefined);
  const claimed = new Set<number>();
  for (const image of pairs.images) if (image >= 0) claimed.add(image);
  for (const [k] of wanted.entries()) {
    const place = old.places[k]!;
    if (place < 0) located[k] = ofAnotherVersion(wanted[k]!, wantedPrints[k]!, news);
    else if (pairs.images[place]! >= 0) located[k] = { how: 'exact', unit: pairs.images[place]!, moved: pairs.moved.has(place) };
    else if (pairs.unsure.has(place)) located[k] = { how: 'unsure', units: pairs.unsure.get(place)!, found: [] };
    const now = located[k];
    if (now?.how === 'exact') claimed.add(now.unit);
  }
  const missing = wanted.flatMap((_, k) => (located[k] ? [] : [k]));
  if (!missing.length) return located as Located[];
  const free = units.flatMap((_, j) => (claimed.has(j) ? [] : [j]));
  const pins = inOrder(pairs.images);
  const known = new Set(old.places);
  const sentences = missing.map((k) => missingSentence(text, wanted[k]!, old.places[k]!, old, pairs.images, pins, known, free));
  const results = findSentences(text.text, units, sentences, free, limits);
  for (const [i, k] of missing.entries()) {
    const result = results[i];
    if (!result) located[k] = { how: 'gone' };
    else if ('found' in result) located[k] = { how: 'edited', found: result.found, sure: sentences[i]!.sure };
    else located[k] = { how: 'unsure', units: [], found: result.rivals };
  }
  return located as Located[];
}

function oldText(wanted: readonly WantedSentence[], prints: readonly string[], row: readonly string[] | undefined): OldText {
  if (row) {
    const at = new Map<string, number[]>();
    for (const [i, print] of row.entries()) at.set(print, [...(at.get(print) ?? []), i]);
    const places = wanted.map(({ repeat }, k) => at.get(prints[k]!)?.[repeat - 1] ?? -1);
    // A row in which no wanted sentence stands was made by other rules or for another text: it says nothing.
    if (places.some((place) => place >= 0)) return { prints: row, places };
  }
  const ordered = wanted.flatMap((sentence, k) => (sentence.ordered && sentence.in !== '' ? [k] : []));
  const places = wanted.map(() => -1);
  for (const [i, k] of ordered.entries()) places[k] = i;
  return { prints: ordered.map((k) => prints[k]!), places, repeats: ordered.map((k) => wanted[k]!.repeat) };
}

/** A sentence decided on in another version of the text than the row's, or out of order: found where it stands as it did, as often or uniquely. */
function ofAnotherVersion(sentence: WantedSentence, print: string, news: readonly string[]): Located | undefined {
  const equal = news.flatMap((other, j) => (other === print ? [j] : []));
  if (!equal.length) return undefined;
  const own = equal[sentence.repeat - 1];
  return own === undefined ? { how: 'unsure', units: equal, found: [] } : { how: 'exact', unit: own, moved: false };
}

/** The gap of a missing sentence: the free units between its nearest unchanged neighbours. */
function missingSentence(
  text: AnchorText,
  sentence: WantedSentence,
  place: number,
  old: OldText,
  images: Int32Array,
  pins: readonly number[],
  known: ReadonlySet<number>,
  free: readonly number[],
): MissingSentence {
  const words = readWords(sentence.in);
  if (place < 0) return { words, gap: [], sure: false };
  const [low, high] = pinsAround(place, pins);
  const from = low === undefined ? -1 : images[low]!;
  const to = high === undefined ? text.units.length : images[high]!;
  let sure = old.repeats === undefined;
  for (let i = (low ?? -1) + 1; sure && i < (high ?? old.prints.length); i++) if (images[i]! < 0 && !known.has(i)) sure = false;
  return { words, gap: free.filter((j) => j > from && j < to), sure };
}
