/** Names as they are compared: lower case, no diacritics, no articles, transliterations evened out. */

import { remembered } from '../../text/remembered.js';

/** Words of transliterated names that writers join, split, write or leave out. */
const PARTICLES = new Set(['al', 'el', 'an', 'as', 'ash', 'at', 'ad', 'ar', 'az', 'ul', 'the', 'of', 'de', 'la', 'le', 'du']);

/** The words of a name that tell it apart: "Hayat Tahrir al-Sham" -> hayat, tahrir, sham. Never empty for a non-empty name. */
export function nameWords(name: string): string[] {
  const folded = name
    .replace(/[’']s$/i, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`ʿʾʼ‘.]/g, '')
    .toLowerCase();
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const telling = words.filter((word) => !PARTICLES.has(word));
  return telling.length ? telling : words;
}

/** One key for all plain spellings of a name. */
export const nameKey = remembered((name) => nameWords(name).join(' '));

/**
 * A looser key under which transliterations of one Arabic, Russian or Persian name meet: doubled letters single, long and short vowels alike,
 * "kh/q/k", "dh/z", "iy/y" evened out. Only for comparing names of the same kind inside a small set.
 */
export const soundKey = remembered((name) => nameWords(name).map(soundOf).join(' '));

function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/ou|oo|w(?=[^aeiou]|$)|o|u/g, 'u')
    .replace(/ee|ey|ei|ay|ai|iy|y|e|i/g, 'i')
    .replace(/aa|ah$/g, 'a')
    .replace(/(.)\1+/g, '$1');
}

/** The initials of a name's words, particles with a capital left out ("Syrian Observatory for Human Rights" -> "SOHR"), with and without small words. */
export function initials(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter(Boolean);
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!);
  const all = words.filter((word) => /^\p{L}/u.test(word)).map((word) => word[0]!.toUpperCase());
  return [...new Set([capital.join(''), all.join('')])].filter((letters) => letters.length >= 2);
}
