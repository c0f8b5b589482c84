/** The steps of training, in order: each reads what the ones before it wrote to data/models. */
import { readClusters } from '../../src/core/extract/models/word-clusters.js';
import { WordTable } from '../../src/core/extract/models/words.js';
import { readKnowledge, readMentionKnowledge, readModel, writeModel } from './knowledge.js';
import { readCorpusPart } from './read-corpus.js';
import { trainAgents } from './train-agents.js';
import { trainClusters } from './train-clusters.js';
import { trainDeeds } from './train-deeds.js';
import { trainMentions } from './train-mentions.js';
import { trainNames } from './train-names.js';
import { trainParser } from './train-parser.js';
import { trainPhrases } from './train-phrases.js';
import { jackknifeTags, tagSet, taggerSection, trainTaggerWeights } from './train-tagger.js';
import { trainTypes } from './train-types.js';
import { trainUses } from './train-uses.js';
import { trainingTrees } from './treebanks.js';

export interface TrainingStep {
  readonly name: string;
  run(): void | Promise<void>;
}

const TAGGER_ROWS = 60_000;
const PARSER_PLAN = { moveRounds: 8, moveRows: 180_000, relationRounds: 4, relationRows: 60_000 };

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
  { name: 'uses', run: () => writeModel('uses', trainUses(readCorpusPart('train'))) },
  {
    name: 'events',
    run: async () => {
      await import('./train-events.js'); // a script of its own, with its own options
    },
  },
  { name: 'deeds', run: trainDeeds },
];
