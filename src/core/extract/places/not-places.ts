/** Capitalised words that are names of places somewhere, but seldom where news uses them. */
import * as words from './not-places-words.js';

/** Before a name: it is a person's. */
const TITLES = new Set(words.TITLES.split(' '));

/** Words that begin sentences and headlines, months, days, ranks, faiths, bodies: each is some village's name too. */
const COMMON = new Set(words.COMMON.split(' '));
for (const word of ['jordan', 'washington', 'india', 'port', 'lima', 'wellington', 'victoria', 'golf']) COMMON.delete(word);

/** Given and family names that are also towns; said alone, they are people more often than not. */
const PEOPLE = new Set(words.PEOPLE.split(' '));

export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase());
}

/** Whether the word alone says nothing about a place. */
export function isCommon(name: string): boolean {
  return COMMON.has(name.toLowerCase());
}

export function isPersonLike(name: string): boolean {
  return PEOPLE.has(name.toLowerCase().replace(/^al-/, ''));
}
