/** What every model asks about a word, computed once for each different word. */
import { hashText } from './hash.js';
import { foldWord } from './phrase-lexicon.js';
import type { WordClusters } from './word-clusters.js';

/** Hashes of a word's text and parts, and its clusters. */
export interface WordFacts {
  readonly lower: string;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  /** A small word that stands inside names ("of", "al", "bin"). */
  readonly isNameLink: boolean;
  /** Hash of the word as gazetteers compare it. */
  readonly fold: number;
  readonly word: number;
  readonly low: number;
  readonly shape: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly coarse: number;
  readonly fine: number;
}

/** Typographic quotes and dashes as the training texts have them. */
export function plainWord(word: string): string {
  if (!/[^\x20-\x7e]/.test(word)) return word;
  return word
    .replace(/[\u2018\u2019\u201b\u0060\u00b4\u02bc\u02bb]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/^[\u2010-\u2015\u2212]$/, '-')
    .replace(/^\u2026$/, '...');
}

/** Letter shape with runs folded: "McCain" -> "XxXx", "al-Assad" is three tokens. All-upper words say so, single letters too. */
export function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  for (const c of word) {
    const kind = c >= '0' && c <= '9' ? 'd' : c.toLowerCase() !== c ? 'X' : c.toUpperCase() !== c ? 'x' : c;
    if (kind !== last) shape += kind;
    last = kind;
  }
  if (word.length === 1) return `${shape}1`;
  return shape === 'X' ? 'XA' : shape;
}

/** Whether a word begins with a capital letter. */
export function isCapitalized(word: string): boolean {
  const first = word[0] ?? '';
  return first.toLowerCase() !== first;
}

const NAME_LINK = /^(?:of|the|for|and|al|el|bin|ibn|ben|de|da|di|du|la|le|von|van|der|den|ul|e|y)$/;

/** Remembers the facts of the words it has seen; forgets all when they become too many. */
export class WordTable {
  readonly #facts = new Map<string, WordFacts>();

  constructor(readonly clusters: WordClusters) {}

  lookup(word: string): WordFacts {
    const known = this.#facts.get(word);
    if (known) return known;
    if (this.#facts.size > 100_000) this.#facts.clear();
    const facts = this.#compute(word);
    this.#facts.set(word, facts);
    return facts;
  }

  #compute(raw: string): WordFacts {
    const word = plainWord(raw);
    const lower = word.toLowerCase();
    return {
      lower,
      isCapital: isCapitalized(word),
      isUpper: word.length > 1 && word === word.toUpperCase() && word !== lower,
      isNameLink: NAME_LINK.test(lower),
      fold: hashText(foldWord(word)),
      word: hashText(word),
      low: hashText(lower),
      shape: hashText(shapeOf(word)),
      prefix1: hashText(lower.slice(0, 1)),
      prefix2: hashText(lower.slice(0, 2)),
      prefix3: hashText(lower.slice(0, 3)),
      prefix4: hashText(lower.slice(0, 4)),
      suffix1: hashText(lower.slice(-1)),
      suffix2: hashText(lower.slice(-2)),
      suffix3: hashText(lower.slice(-3)),
      suffix4: hashText(lower.slice(-4)),
      coarse: this.clusters.coarse(lower),
      fine: this.clusters.fine(lower),
    };
  }
}

const EDGE_CLUSTER = -1;

/** Stands for what is before the first and after the last word. */
export const EDGE: WordFacts = {
  lower: '',
  isCapital: false,
  isUpper: false,
  isNameLink: false,
  fold: 1,
  word: 1,
  low: 1,
  shape: 1,
  prefix1: 1,
  prefix2: 1,
  prefix3: 1,
  prefix4: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  coarse: EDGE_CLUSTER,
  fine: EDGE_CLUSTER,
};
