/** The annotated articles that evaluations read: the corpus, and the hand-made gold beside the repository where it is present. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFiles, readCorpusArticle, readMarks, type GoldArticle } from '../../scripts/corpus/read.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SHARED = path.resolve(ROOT, '../shared');

/** Absolute path below the optional sibling folder, or nothing where it is absent. */
export function sharedPath(...parts: string[]): string | undefined {
  const found = path.join(SHARED, ...parts);
  return existsSync(found) ? found : undefined;
}

/** The gold articles: marks only (their events stand in events.yaml). Empty where the folder is absent. */
export function sharedGold(): GoldArticle[] {
  const folder = sharedPath('gold');
  if (!folder) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ann.txt'))
    .sort()
    .map((name) => {
      const { text, marks } = readMarks(readFileSync(path.join(folder, name), 'utf8'));
      return { file: name, text, meta: {}, entities: {}, marks, events: [] };
    });
}

/** The corpus' part ("train", "test", "incidents"); files that do not parse are left out with a line on stderr. */
export function corpusPart(part: string): GoldArticle[] {
  return corpusFiles(path.join(ROOT, 'data/corpus', part)).flatMap((file) => {
    const { article, problems } = readCorpusArticle(file, readFileSync(file, 'utf8'));
    if (problems.length) console.error(`${file}: left out: ${problems[0]}`);
    return problems.length ? [] : [article];
  });
}
