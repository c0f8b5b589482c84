/** The steps of training, in order: each reads what the ones before it wrote to data/models. */
import { MENTION_FEATURES } from '../../src/core/extract/models/mention-features.js';
import type { MentionModels } from '../../src/core/extract/models/mention-tagger.js';
import type { MentionKnowledge } from '../../src/core/extract/models/mention-view.js';
import { NAME_FEATURES } from '../../src/core/extract/models/name-features.js';
import { readPhraseLexicon } from '../../src/core/extract/models/phrase-lexicon.js';
import { readClusters } from '../../src/core/extract/models/word-clusters.js';
import { type WordKnowledge } from '../../src/core/extract/models/sentence-view.js';
import { readChainTagger } from '../../src/core/extract/models/span-tagger.js';
import { readTypeClassifier } from '../../src/core/extract/models/type-classifier.js';
import { WordTable } from '../../src/core/extract/models/words.js';
import { readKnowledge, readModel, writeModel } from './knowledge.js';
import { readCorpusPart } from './read-corpus.js';
import { trainAgents } from './train-agents.js';
import { trainClusters } from './train-clusters.js';
import { trainMentions } from './train-mentions.js';
import { trainNames } from './train-names.js';
import { trainParser } from './train-parser.js';
import { trainPhrases } from './train-phrases.js';
import { jackknifeTags, tagSet, taggerSection, trainTaggerWeights } from './train-tagger.js';
import { trainTypes } from './train-types.js';
import { trainingTrees } from './treebanks.js';

export interface TrainingStep {
  readonly name: string;
  run(): void | Promise<void>;
}

const TAGGER_ROWS = 60_000;
const PARSER_PLAN = { moveRounds: 8, moveRows: 180_000, relationRounds: 4, relationRows: 60_000 };

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

/** The trained mention models as they stand in data/models. */
export function readMentionModels(): MentionModels {
  return {
    knowledge: readMentionKnowledge(),
    mentions: readChainTagger(readModel('mentions'), MENTION_FEATURES),
    types: readTypeClassifier(readModel('types')),
  };
}

function trainTreeModels(): void {
  const table = new WordTable(readClusters(readModel('clusters')));
  const trees = trainingTrees();
  const tags = tagSet(trees);
  writeModel('tagger', taggerSection(trainTaggerWeights(trees, tags, table, { keep: TAGGER_ROWS }), tags));
  writeModel('parser', trainParser(trees, jackknifeTags(trees, tags, table), table, PARSER_PLAN));
}

export const TRAINING_STEPS: readonly TrainingStep[] = [
  { name: 'clusters', run: () => writeModel('clusters', trainClusters()) },
  { name: 'trees', run: trainTreeModels },
  { name: 'phrases', run: () => writeModel('phrases', trainPhrases()) },
  { name: 'agents', run: () => writeModel('agents', trainAgents()) },
  { name: 'names', run: () => writeModel('names', trainNames(readKnowledge())) },
  { name: 'mentions', run: () => writeModel('mentions', trainMentions(readCorpusPart('train'), readMentionKnowledge())) },
  { name: 'types', run: () => writeModel('types', trainTypes(readCorpusPart('train'), readMentionKnowledge())) },
  {
    name: 'events',
    run: async () => {
      await import('./train-events.js'); // a script of its own, with its own options
    },
  },
];
