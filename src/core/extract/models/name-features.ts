/** What the span taggers look at: the word and its neighbours, clusters, known phrases, the article, the run of capitals it stands in. */
import { feature1, feature2, feature3 } from './hash.js';
import type { ArticleWords } from './name-context.js';
import type { TaggerFeatures } from './span-tagger.js';
import type { TokenFeatures } from './token-features.js';
import { EDGE, type WordFacts } from './words.js';

/** One sentence with what was computed about it before. */
export interface SentenceFacts {
  readonly words: readonly WordFacts[];
  /** Phrase-lexicon marks (phrase-marks.ts). */
  readonly marks: Int32Array;
  /** Part-of-speech tag numbers. */
  readonly tags: readonly number[];
  readonly article: ArticleWords;
  /** Whether most of the sentence is in capitals, as in old wires and headlines. */
  readonly isUpper: boolean;
}

/** A sentence with its name features, which the mention tagger uses too. */
export interface SentenceView extends SentenceFacts {
  readonly features: TokenFeatures;
}

export function isMostlyUpper(words: readonly WordFacts[]): boolean {
  let upper = 0;
  let letters = 0;
  for (const word of words) {
    if (word.isUpper) upper++;
    if (word.isCapital || /^[a-z]/.test(word.lower)) letters++;
  }
  return letters > 3 && upper > 0.6 * letters;
}

/** Hands the features of a sentence on, one token after the other: those of more than one word. */
function writeNameFeatures(view: SentenceView, out: TokenFeatures): void {
  for (let i = 0; i < view.words.length; i++) {
    out.addFrom(view.features, i);
    out.endToken();
  }
}

/** What the name tagger looks at. */
export const NAME_FEATURES: TaggerFeatures<SentenceView> = { addWord: addNameWord, write: writeNameFeatures };

/** Features of a word that stands `offset` tokens behind the one in question. */
export function addNameWord(word: WordFacts, offset: number, out: TokenFeatures): void {
  if (offset === 0) addOwnWord(word, out);
  else if (offset === -1 || offset === 1) {
    const after = offset === 1 ? 1 : 0;
    out.add(feature1(3 + after, word.low));
    out.add(feature1(34 + after, word.fine));
    out.add(feature1(36 + after, word.coarse));
  } else {
    const after = offset > 0 ? 1 : 0;
    out.add(feature1(5 + after, word.low));
    out.add(feature1(43 + after, word.fine));
  }
}

function addOwnWord(w: WordFacts, out: TokenFeatures): void {
  out.add(feature1(1, w.low));
  out.add(feature1(2, w.word));
  out.add(feature1(12, w.prefix1));
  out.add(feature1(13, w.prefix2));
  out.add(feature1(14, w.prefix3));
  out.add(feature1(15, w.prefix4));
  out.add(feature1(16, w.suffix1));
  out.add(feature1(17, w.suffix2));
  out.add(feature1(18, w.suffix3));
  out.add(feature1(19, w.suffix4));
  out.add(feature1(20, w.shape));
  out.add(feature1(32, w.coarse));
  out.add(feature1(33, w.fine));
  out.add(feature2(40, w.fine, w.shape));
  out.add(feature1(90, 1));
}

/** Adds the features of token `i` that take more than one word, or more than words, to `out`; the caller ends the token. */
export function addNameFeatures(view: SentenceFacts, i: number, out: TokenFeatures): void {
  const { words } = view;
  const w = words[i]!;
  const p = words[i - 1] ?? EDGE;
  const pp = words[i - 2] ?? EDGE;
  const n = words[i + 1] ?? EDGE;
  const nn = words[i + 2] ?? EDGE;
  addWordPairs(w, p, pp, n, nn, out);
  addShapeFeatures(view, i, w, p, n, out);
  addMarkFeatures(view.marks, i, w, p, out);
  if (w.isCapital) {
    addArticleFeatures(view, i, w, out);
    addRunFeatures(words, i, out);
  }
}

function addWordPairs(w: WordFacts, p: WordFacts, pp: WordFacts, n: WordFacts, nn: WordFacts, out: TokenFeatures): void {
  out.add(feature2(7, p.low, w.low));
  out.add(feature2(8, w.low, n.low));
  out.add(feature2(9, pp.low, p.low));
  out.add(feature2(10, n.low, nn.low));
  out.add(feature2(11, p.low, n.low));
  out.add(feature2(38, p.coarse, w.coarse));
  out.add(feature2(39, w.coarse, n.coarse));
  out.add(feature2(41, p.fine, w.shape));
  out.add(feature2(42, w.shape, n.fine));
}

function addShapeFeatures(view: SentenceFacts, i: number, w: WordFacts, p: WordFacts, n: WordFacts, out: TokenFeatures): void {
  out.add(feature2(21, p.shape, w.shape));
  out.add(feature2(22, w.shape, n.shape));
  out.add(feature3(23, p.shape, w.shape, n.shape));
  out.add(feature2(24, view.isUpper ? 1 : 0, w.shape));
  out.add(feature2(25, p.low, w.shape));
  out.add(feature2(26, w.shape, n.low));
  if (isFirst(view.words, i)) out.add(feature1(27, w.shape));
  const { tags } = view;
  const tag = tags[i] ?? -1;
  const before = tags[i - 1] ?? -1;
  const after = tags[i + 1] ?? -1;
  out.add(feature1(28, tag));
  out.add(feature2(29, before, tag));
  out.add(feature2(30, tag, after));
  out.add(feature3(31, before, tag, after));
}

function isFirst(words: readonly WordFacts[], i: number): boolean {
  return i === 0 || (i === 1 && /^["'([]$/.test(words[0]!.lower));
}

function addMarkFeatures(marks: Int32Array, i: number, w: WordFacts, p: WordFacts, out: TokenFeatures): void {
  const mark = marks[i]!;
  if (mark === 0) out.add(feature1(50, w.shape));
  else {
    const place = mark >>> 16;
    for (let classes = mark & 0xffff, bit = 0; classes !== 0; classes >>>= 1, bit++) {
      if ((classes & 1) === 0) continue;
      out.add(feature2(51, bit, place));
      out.add(feature3(52, bit, place, p.low));
      out.add(feature3(53, bit, place, w.shape));
    }
    out.add(feature1(54, mark));
  }
  const before = i > 0 ? marks[i - 1]! : 0;
  const after = marks[i + 1] ?? 0;
  if (before !== 0) out.add(feature1(55, before));
  if (after !== 0) out.add(feature1(56, after));
}

function addArticleFeatures(view: SentenceFacts, i: number, w: WordFacts, out: TokenFeatures): void {
  const use = view.article.useOf(w);
  const lower = view.article.isAlsoLower(w) ? 1 : 0;
  const inside = Math.min(2, use?.inside ?? 0);
  out.add(feature2(60, lower, inside));
  out.add(feature3(61, lower, inside > 0 ? 1 : 0, isFirst(view.words, i) ? 1 : 0));
  if (!use) return;
  for (const word of use.before) out.add(feature1(62, word));
  for (const word of use.after) out.add(feature1(63, word));
}

/** The run of capitalised words around a token, small words and hyphens between them included. */
function addRunFeatures(words: readonly WordFacts[], i: number, out: TokenFeatures): void {
  const joins = (k: number): boolean => words[k]!.lower === '-' || words[k]!.isNameLink;
  let first = i;
  let last = i;
  while (first > 0 && (words[first - 1]!.isCapital || (first > 1 && joins(first - 1) && words[first - 2]!.isCapital))) first--;
  while (last + 1 < words.length && (words[last + 1]!.isCapital || (last + 2 < words.length && joins(last + 1) && words[last + 2]!.isCapital)))
    last++;
  const before = words[first - 1] ?? EDGE;
  const after = words[last + 1] ?? EDGE;
  out.add(feature1(70, before.low));
  out.add(feature1(71, after.low));
  out.add(feature2(72, Math.min(3, i - first), Math.min(3, last - i)));
  out.add(feature1(73, words[last]!.low));
  out.add(feature1(74, words[first]!.low));
  out.add(feature1(75, before.fine));
  out.add(feature1(76, after.fine));
  out.add(feature1(77, words[last]!.fine));
  out.add(feature1(78, words[first]!.fine));
  out.add(feature2(79, before.fine, after.fine));
}
