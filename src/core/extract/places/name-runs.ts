/** Runs of name words in a sentence: capitalised words with the small words and hyphens that tie them together. */
import type { Token } from '../../text/tokens.js';

/** Tokens `from` to `to` (half-open). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const CAPITAL = /^[ʿ‘'’`]?\p{Lu}[\p{L}'’]|^\p{Lu}$|^(?:\p{Lu}\.){2,}$|^\p{Lu}+\d+$/u;
/** Small words inside names, only between two capitalised ones. */
const LINKS = /^(?:al|el|ul|de|du|del|della|da|do|dos|das|di|la|le|les|las|los|au|aux|upon|sur|bin|ibn|abu|ould|der|den|bei|ob|na|nad|e|i|ye)$/;
/** Forms of the Arabic article that are English words too: only with a hyphen. */
const HYPHENED = /^(?:al|el|ul|as|ash|ad|adh|an|at|ath|az|ar|ez|es|esh|ed|en|er|e|i|ye|yi|o|u|dong|ri|do|gu|myeon|gun|si|au|sur|la|le|de|du)$/;

export function isCapital(word: string): boolean {
  return CAPITAL.test(word);
}

/** All runs, in order; "al-Nayrab" begins with its article. */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    const from = i;
    let at = i;
    if (isArticle(tokens, at)) at += 2;
    if (!isCapital(tokens[at]?.text ?? '')) {
      i++;
      continue;
    }
    at++;
    for (;;) {
      const word = tokens[at]?.text;
      if (word === undefined) break;
      if (isCapital(word)) at++;
      else if (isHyphen(tokens, at) && (isCapital(tokens[at + 1]?.text ?? '') || HYPHENED.test(tokens[at + 1]?.text ?? ''))) at += 2;
      else if (word === '.' && /^(?:St|Mt|Ft)$/.test(tokens[at - 1]!.text) && isCapital(tokens[at + 1]?.text ?? '')) at++;
      else if (isLinkBefore(tokens, at)) at++;
      else if (isArticle(tokens, at)) at += 2;
      else break;
    }
    runs.push({ from, to: at });
    i = at;
  }
  return runs;
}

/** "al-Bab", "el-Geneina" at `at`, the article in small letters. */
function isArticle(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:al|el|as|ash|ad|an|at|ar|az|es|ed|en|er|ez|ul|ul)$/.test(tokens[at]?.text ?? '') &&
    isHyphen(tokens, at + 1) &&
    isCapital(tokens[at + 2]?.text ?? '')
  );
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^[-‐‑–]$/.test(token.text) && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
}

/** Whether the small word at `at` leads on to a capitalised one. */
function isLinkBefore(tokens: readonly Token[], at: number): boolean {
  if (!LINKS.test(tokens[at]?.text ?? '')) return false;
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const word = tokens[next]?.text ?? '';
  return isCapital(word) || (LINKS.test(word) && isCapital(tokens[next + 1]?.text ?? ''));
}
