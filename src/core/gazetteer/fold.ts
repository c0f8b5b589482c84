/** Folds a place name to the key it is looked up by: case, diacritics, apostrophes and hyphens no longer matter. */

const SPECIAL: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ŋ: 'n',
  ħ: 'h',
};
const PLAIN = /^[a-z ]*$/;
const APOSTROPHES = /['’‘`´ʿʾʼʻ′]/g;

/** "Sa'ada" and "Saʿada" fold to "saada", "Kafr-Nabl" to "kafr nabl", "St. Louis" to "st louis". */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return squeeze(lower);
  const stripped = lower
    .replace(APOSTROPHES, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ıłøđðþßæœəŋħ]/g, (letter) => SPECIAL[letter]!)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return squeeze(stripped);
}

function squeeze(text: string): string {
  return text.includes('  ') || text.startsWith(' ') || text.endsWith(' ') ? text.replace(/ +/g, ' ').trim() : text;
}

/** Arabic's article in the spellings maps and agencies use, assimilated ones included. */
const ARTICLE = /^(?:al|el|ul|il|ar|as|ash|ad|adh|an|at|ath|az|er|es|esh|ed|edh|en|et|ez)$/;

/** Rewrites every Arabic article of a folded name as "al": "ash shaykh", "deir ez zor" -> "al shaykh", "deir al zor". A last word is never one. */
export function unifyArticles(folded: string): string {
  if (!folded.includes(' ')) return folded;
  const words = folded.split(' ');
  return words.map((word, i) => (i < words.length - 1 && ARTICLE.test(word) ? 'al' : word)).join(' ');
}

/** The keys under which `name` may stand in a gazetteer: as written, and with one form of the article. */
export function lookupKeys(name: string): readonly string[] {
  const folded = foldName(name);
  const unified = unifyArticles(folded);
  return folded === unified ? [folded] : [folded, unified];
}

/** The key to try where those find nothing: without a leading article, or with one. */
export function otherArticleKey(name: string): string {
  const unified = unifyArticles(foldName(name));
  return unified.startsWith('al ') ? unified.slice(3) : `al ${unified}`;
}
