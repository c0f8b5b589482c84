/**
 * The trained models: names, part of speech, dependencies. Pure code over blocks of bytes that `npm run train` writes to `data/models`;
 * `load.ts` is the way in, `types.ts` the contract. Feature code here is what training runs too, so the two can not differ.
 */
import { readPosTagger } from './part-of-speech.js';
import { readParser } from './parser.js';
import { readSection, type Section } from './section.js';
import type { Models } from './types.js';
import { readClusters } from './word-clusters.js';
import { WordTable } from './words.js';

/** Makes the models from the sections of the data file. */
export function loadModels(sections: ReadonlyMap<string, Uint8Array>): Models {
  const section = (name: string): Section => {
    const bytes = sections.get(name);
    if (!bytes) throw new Error(`the data file has no section "${name}"`);
    return readSection(bytes);
  };
  const table = new WordTable(readClusters(section('clusters')));
  const tagger = readPosTagger(section('tagger'));
  const parser = readParser(section('parser'));
  return {
    names: { labels: [], tag: (sentences) => sentences.map(() => []) },
    tagWords: (words) => tagger.tagWords(words, table),
    parse: (words) => {
      const facts = words.map((word) => table.lookup(word));
      const tags = tagger.tag(facts);
      return { pos: tags.map((tag) => tagger.tags[tag]!), ...parser.parse(facts, tags) };
    },
  };
}
