/** Articles with actors and places marked, cut into the product's own units: our corpus, and the gold articles to measure on. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFiles, readCorpusArticle, readMarks, type Mark } from '../corpus/read.js';
import { readArticle } from '../../src/core/text/article.js';
import { articleUnits, type Unit } from '../../src/core/text/units.js';
import { CORPUS, GOLD } from './paths.js';

export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly units: readonly Unit[];
  /** Actors and places only. */
  readonly marks: readonly Mark[];
}

function marked(id: string, text: string, marks: readonly Mark[]): MarkedArticle {
  return { id, text, units: articleUnits(readArticle(text)), marks: marks.filter(({ kind }) => kind === 'actor' || kind === 'place') };
}

/** One part of the corpus. Files that do not parse are an error of the corpus, not of training. */
export function readCorpusPart(part: 'train' | 'test'): MarkedArticle[] {
  return corpusFiles(path.join(CORPUS, part)).map((file) => {
    const { article, problems } = readCorpusArticle(file, readFileSync(file, 'utf8'));
    if (problems.length) throw new Error(`${file}: ${problems[0]}`);
    return marked(path.basename(file, '.txt'), article.text, article.marks);
  });
}

/** The gold articles, for measuring only. Round brackets inside a mark hold words that may be left out. */
export function readGoldArticles(): MarkedArticle[] {
  return ['000', '001', '003'].map((id) => {
    const { text, marks } = readMarks(readFileSync(path.join(GOLD, `${id}.ann.txt`), 'utf8'));
    return marked(id, text, marks);
  });
}

/** The tags of one unit's tokens: the outermost actor or place over each. */
export function mentionTags(article: MarkedArticle, unit: Unit): string[] {
  const tags: string[] = unit.tokens.map(() => 'O');
  for (const mark of article.marks) {
    const label = mark.kind === 'actor' ? 'A' : 'P';
    const inside = unit.tokens.flatMap((token, i) => (token.start < mark.end && mark.start < token.end ? [i] : []));
    if (inside.length === 0 || inside.some((i) => tags[i] !== 'O')) continue;
    inside.forEach((i, k) => (tags[i] = `${k === 0 ? 'B' : 'I'}-${label}`));
  }
  return tags;
}
