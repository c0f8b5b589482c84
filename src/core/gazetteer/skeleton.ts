/** The consonant skeleton of a transliterated name: what different transliterations of one name share. */
import { foldName } from './fold.js';

const ARTICLES = /\b(?:al|el|ul|il|ar|as|ash|ad|adh|an|at|ath|az|er|es|esh|ed|edh|en|et|ez) (?=\S)/g;

/**
 * Letters that transliterations keep apart but readers do not: "q" and "k", "dj" and "j", "ou" and "u". Vowels and the half-vowels w and y go, so does
 * a silent final h; doubled consonants become one, and words run together. "Ma`arrat an Nu`man" and "Maarat al-Numan" both give "mrtnmn".
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
    .replace(/ +/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Whether a skeleton says enough to look names up by it. */
export function isTelling(bones: string, name: string): boolean {
  return bones.length >= 3 || (bones.length === 2 && name.length >= 6);
}

/** Whether two names of one skeleton are near enough to be spellings of one: short skeletons are shared by chance, so their vowels must agree too. */
export function soundsLike(name: string, other: string, bones: string): boolean {
  const a = foldName(name).replace(ARTICLES, '').replace(/ /g, '');
  const b = foldName(other).replace(ARTICLES, '').replace(/ /g, '');
  return editDistance(a, b) <= Math.max(a.length, b.length) * (bones.length >= 5 ? 0.5 : 0.35);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
