/**
 * The trained models: names, mentions, part of speech, dependencies. Pure code over blocks of bytes that `npm run train` writes to
 * `data/models`; `load.ts` is the way in, `types.ts` the contract. Feature code here is what training runs too, so the two can not differ.
 */
import { MENTION_FEATURES } from './mention-features.js';
import { findMentions } from './mention-tagger.js';
import { NAME_FEATURES } from './name-features.js';
import { readPhraseLexicon } from './phrase-lexicon.js';
import { readSection, type Section } from './section.js';
import { viewSentences } from './sentence-view.js';
import { readChainTagger } from './span-tagger.js';
import { readSyntax } from './syntax.js';
import { readTypeClassifier } from './type-classifier.js';
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
  const { tagger, tagWords, parse } = readSyntax(section, table);
  const names = readChainTagger(section('names'), NAME_FEATURES);
  const words = { table, tagger, phrases: readPhraseLexicon(section('phrases')) };
  const mentions = {
    knowledge: { ...words, names, agents: readPhraseLexicon(section('agents')), posTags: tagger.tags },
    mentions: readChainTagger(section('mentions'), MENTION_FEATURES),
    types: readTypeClassifier(section('types')),
  };
  return {
    names: { labels: names.labels, tag: (sentences) => viewSentences(sentences, words).map((view) => names.tag(view).spans) },
    mentions: (sentences) => findMentions(sentences, mentions),
    tagWords,
    parse,
    clusterOf: (word) => table.lookup(word).fine,
  };
}
