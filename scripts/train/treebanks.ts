/** The treebanks that train and measure the part-of-speech tagger and the parser. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CORPUS, TRAIN_DATA } from './paths.js';
import { type TreebankSentence, readConllu } from './read-conllu.js';

const GUM = path.join(TRAIN_DATA, 'gum');
const EWT = path.join(TRAIN_DATA, 'ud-ewt');

/** How many times each tree of our own corpus is learnt from. */
const NEWS_REPEATS = 4;

export type GumPart = 'train' | 'dev' | 'test';

/** The GUM documents of one part that are here (six genres of them are), in the order of the part's list. */
export function gumFiles(part: GumPart): string[] {
  return readFileSync(path.join(GUM, `files.${part}`), 'utf8')
    .split('\n')
    .map((name) => path.join(GUM, `${name.trim()}.conllu`))
    .filter((file) => existsSync(file));
}

export function readGum(part: GumPart): TreebankSentence[] {
  return gumFiles(part).flatMap((file) => readConllu(file));
}

export function readEwt(part: 'train' | 'dev' | 'test'): TreebankSentence[] {
  return readConllu(path.join(EWT, `${part}.conllu`));
}

/** The trees of our own corpus: the sentences of conflict news. */
export function readNewsTrees(part: 'train' | 'test'): TreebankSentence[] {
  return readConllu(path.join(CORPUS, 'trees', `${part}.conllu`));
}

/** Everything the tagger and the parser learn from. The trees of our own corpus, few beside the others, stand in it more than once. */
export function trainingTrees(): TreebankSentence[] {
  const news = readNewsTrees('train');
  return [...readEwt('train'), ...readGum('train'), ...Array.from({ length: NEWS_REPEATS }, () => news).flat()];
}
