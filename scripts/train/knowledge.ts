/** The models that other models are built on, as they stand in data/models. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MentionKnowledge } from '../../src/core/extract/models/mention-view.js';
import { NAME_FEATURES } from '../../src/core/extract/models/name-features.js';
import { readPhraseLexicon } from '../../src/core/extract/models/phrase-lexicon.js';
import { readPosTagger } from '../../src/core/extract/models/part-of-speech.js';
import { type Section, readSection } from '../../src/core/extract/models/section.js';
import type { WordKnowledge } from '../../src/core/extract/models/sentence-view.js';
import { readChainTagger } from '../../src/core/extract/models/span-tagger.js';
import { readClusters } from '../../src/core/extract/models/word-clusters.js';
import { WordTable } from '../../src/core/extract/models/words.js';
import { MODELS } from './paths.js';

export function readModel(name: string): Section {
  return readSection(readFileSync(path.join(MODELS, `${name}.bin`)));
}

export function writeModel(name: string, bytes: Uint8Array): void {
  writeFileSync(path.join(MODELS, `${name}.bin`), bytes);
  console.log(`data/models/${name}.bin: ${bytes.length.toLocaleString('en')} bytes`);
}

/** Clusters, tagger and phrases. */
export function readKnowledge(): WordKnowledge {
  return {
    table: new WordTable(readClusters(readModel('clusters'))),
    tagger: readPosTagger(readModel('tagger')),
    phrases: readPhraseLexicon(readModel('phrases')),
  };
}

/** What the mention tagger and the type classifier are trained on top of. */
export function readMentionKnowledge(): WordKnowledge & MentionKnowledge {
  const knowledge = readKnowledge();
  return {
    ...knowledge,
    names: readChainTagger(readModel('names'), NAME_FEATURES),
    agents: readPhraseLexicon(readModel('agents')),
    posTags: knowledge.tagger.tags,
  };
}
