/** Attachment scores of tagger and parser on treebanks. Punctuation is not counted. */
import type { Models } from '../../src/core/extract/models/types.js';
import type { TreebankSentence } from './read-conllu.js';

export interface ParserScores {
  readonly xpos: number;
  readonly uas: number;
  /** Subtypes of relations are not compared, as usual. */
  readonly las: number;
  /** F1 of nsubj, nsubj:pass and obj, head and full relation right. */
  readonly core: number;
  readonly wordsPerSecond: number;
}

const CORE = /^(nsubj|nsubj:pass|obj)$/;
const base = (relation: string): string => relation.split(':')[0]!;

export function measureParser(models: Models, trees: readonly TreebankSentence[]): ParserScores {
  const started = process.cpuUsage();
  const parses = trees.map((tree) => models.parse({ words: tree.words, tags: models.tagWords(tree.words) }));
  const seconds = process.cpuUsage(started).user / 1e6;
  const n = { words: 0, tags: 0, counted: 0, heads: 0, labelled: 0, coreGold: 0, coreFound: 0, coreRight: 0 };
  trees.forEach((tree, t) => {
    const parse = parses[t]!;
    tree.words.forEach((_, i) => {
      n.words++;
      if (parse.pos[i] === tree.xpos[i]) n.tags++;
      if (tree.upos[i] === 'PUNCT') return;
      const gold = tree.rel[i]!;
      const found = parse.rel[i]!;
      const sameHead = parse.head[i] === tree.head[i];
      n.counted++;
      if (sameHead) n.heads++;
      if (sameHead && base(gold) === base(found)) n.labelled++;
      if (CORE.test(gold)) n.coreGold++;
      if (CORE.test(found)) n.coreFound++;
      if (CORE.test(gold) && sameHead && gold === found) n.coreRight++;
    });
  });
  const percent = (a: number, b: number): number => Math.round((1000 * a) / b) / 10;
  return {
    xpos: percent(n.tags, n.words),
    uas: percent(n.heads, n.counted),
    las: percent(n.labelled, n.counted),
    core: percent(2 * n.coreRight, n.coreGold + n.coreFound),
    wordsPerSecond: Math.round(n.words / seconds),
  };
}
