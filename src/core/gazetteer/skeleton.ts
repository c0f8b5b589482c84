/** The consonant skeleton of a transliterated name: what different transliterations of one name share. */
import { foldName } from './fold.js';

const ARTICLES = /\b(?:al|el|ul|il|ar|as|ash|ad|adh|an|at|ath|az|er|es|esh|ed|edh|en|et|ez) (?=\S)/g;

/**
 * Letters that transliterations keep apart but readers do not: "q" and "k", "dj" and "j", "ou" and "u". Vowels and the half-vowels w and y go, so does
 * a silent final h; doubled consonants become one. "Ma`arrat an Nu`man" and "Maarat al-Numan" both give "mrt nmn".
 */
export function skeleton(name: string): string {
  return foldName(name)
    .replace(ARTICLES, '')
    .replace(/sch|sh|ch/g, 'S')
    .replace(/kh/g, 'K')
    .replace(/gh/g, 'G')
    .replace(/th|dh|ts/g, (pair) => (pair === 'dh' ? 'd' : 't'))
    .replace(/dj|zh/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/[qc]/g, 'k')
    .replace(/g/g, 'j')
    .replace(/p/g, 'b')
    .replace(/[aeiouwy]+/g, '')
    .replace(/(?<=\S)h(?=\s|$)/g, '')
    .replace(/(\S)\1+/g, '$1')
    .replace(/ +/g, ' ')
    .trim();
}

/** Whether a skeleton says enough to match by it: three consonants in one word mean little, four in all mean a name. */
export function isTelling(bones: string): boolean {
  return bones.replace(/ /g, '').length >= 4;
}
