/** Words before or after a number that make it a bound. */
import type { Bound } from '../../model/values.js';

const BEFORE: readonly (readonly [string, Bound])[] = [
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['at the very least', 'at-least'],
  ['at least', 'at-least'],
  ['a minimum of', 'at-least'],
  ['minimum of', 'at-least'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['as few as', 'at-least'],
  ['a maximum of', 'at-most'],
  ['maximum of', 'at-most'],
  ['a little more than', 'more-than'],
  ['a little over', 'more-than'],
  ['a little under', 'less-than'],
  ['a little less than', 'less-than'],
  ['well over', 'more-than'],
  ['just over', 'more-than'],
  ['slightly over', 'more-than'],
  ['slightly more than', 'more-than'],
  ['just more than', 'more-than'],
  ['well above', 'more-than'],
  ['more than', 'more-than'],
  ['upwards of', 'more-than'],
  ['upward of', 'more-than'],
  ['in excess of', 'more-than'],
  ['greater than', 'more-than'],
  ['higher than', 'more-than'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['exceeding', 'more-than'],
  ['beyond', 'more-than'],
  ['just under', 'less-than'],
  ['well under', 'less-than'],
  ['fewer than', 'less-than'],
  ['less than', 'less-than'],
  ['lower than', 'less-than'],
  ['smaller than', 'less-than'],
  ['just short of', 'less-than'],
  ['short of', 'less-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['sub -', 'less-than'],
  ['almost', 'about'],
  ['nearly', 'about'],
  ['close to', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['a reported', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['approx.', 'about'],
  ['approx', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['perhaps', 'about'],
  ['barely', 'about'],
  ['a further', 'exactly'],
  ['an additional', 'exactly'],
  ['a total of', 'exactly'],
  ['exactly', 'exactly'],
  ['precisely', 'exactly'],
  ['>', 'more-than'],
  ['<', 'less-than'],
];
const AFTER: readonly (readonly [string, Bound])[] = [
  ['or more', 'at-least'],
  ['or over', 'at-least'],
  ['and above', 'at-least'],
  ['and over', 'at-least'],
  ['and more', 'at-least'],
  ['and up', 'at-least'],
  ['or higher', 'at-least'],
  ['or fewer', 'at-most'],
  ['or less', 'at-most'],
  ['or under', 'at-most'],
  ['or so', 'about'],
  ['- odd', 'about'],
  ['odd', 'about'],
  ['- plus', 'at-least'],
  ['plus', 'at-least'],
  ['+', 'at-least'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
];
const BEFORE_TABLE = BEFORE.map(([words, bound]) => [words.split(' '), bound] as const);
const AFTER_TABLE = AFTER.map(([words, bound]) => [words.split(' '), bound] as const);
/** "over" and the like are prepositions of place or time where these follow or precede. */
const MOTION =
  /^(?:flew|fly|flying|flown|passed|all|took|take|taking|hand|handed|presided|dispute|control|watch|fled|crossed|going|go|went|carried|crossing|fire|fight|fighting|concern|concerns|anger|row|talks)$/;

const TELLS_ABOUT =
  /^(?:information|details?|news|data|questions?|reports?|evidence|concerns?|talks?|fears?|worr(?:y|ies|ied)|lies|lied|stor(?:y|ies)|know|knew|knows|ask(?:ed|s)?|tell|told|spoke|speak|inquir(?:y|ies)|testimon(?:y|ies))$/;

export interface FoundBound {
  readonly bound: Bound;
  /** First token that belongs to the figure (for words before), or the token after the last (for words after). */
  readonly at: number;
}

/** The bound words that end right before token `i`. */
export function boundBefore(words: readonly string[], i: number): FoundBound | undefined {
  for (const [pattern, bound] of BEFORE_TABLE) {
    const from = i - pattern.length;
    if (from < 0 || !pattern.every((word, k) => words[from + k] === word)) continue;
    if (/^(?:over|above|under|below|around|beyond)$/.test(pattern[0]!) && MOTION.test(words[from - 1] ?? '')) return undefined;
    // "information about 68 deaths"
    if (pattern[0] === 'about' && TELLS_ABOUT.test(words[from - 1] ?? '')) return undefined;
    const article = /^(?:estimated|reported)$/.test(pattern[0]!) && words[from - 1] === 'an' ? 1 : 0;
    return { bound, at: from - article };
  }
  return undefined;
}

/** Nouns for many of one thing, which belong to the figure: "a series of 16 raids". */
const COLLECTION = /^(?:series|group|volley|barrage|salvo|wave|string|batch|trio)$/;

/** Where "a series of" begins in front of token `i`, or `i`. */
export function collectionBefore(words: readonly string[], i: number): number {
  return words[i - 1] === 'of' && COLLECTION.test(words[i - 2] ?? '') && /^an?$/.test(words[i - 3] ?? '') ? i - 3 : i;
}

/** The bound words that start at token `i`. */
export function boundAfter(words: readonly string[], i: number): FoundBound | undefined {
  for (const [pattern, bound] of AFTER_TABLE) {
    if (!pattern.every((word, k) => words[i + k] === word)) continue;
    return { bound, at: i + pattern.length };
  }
  return undefined;
}
