/**
 * Trains the trees that help to tell whether two events of an article report one deed, on the articles of data/corpus/train and data/corpus/stories as the product reads
 * articles that it never saw, and writes src/core/compare/incidents/deed-trees.ts.
 */
import { writeFileSync } from 'node:fs';
import { NameForms } from '../../src/core/compare/entities/node.js';
import { deedFeatures } from '../../src/core/compare/incidents/deed-features.js';
import { deedPair, readArticleDeeds } from '../../src/core/compare/incidents/deed-pair.js';
import { readReports } from '../../src/core/compare/incidents/read-reports.js';
import { writeTrees } from '../../src/core/trees/trees.js';
import { Vocabulary } from '../../src/core/compare/incidents/vocabulary.js';
import { rememberNames } from '../../src/core/compare/names/remember-names.js';
import { buildRecord } from '../../src/core/compare/record/build-record.js';
import { analyze } from '../../src/core/extract/analyze.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import type { Resources } from '../../src/core/extract/types.js';
import { readArticle } from '../../src/core/text/article.js';
import { articleUnits } from '../../src/core/text/units.js';
import { readCorpus, type GoldArticle, type GoldEvent } from '../corpus/read.js';
import { pairEvents } from '../corpus/score-events.js';
import { boostForests, type BoostOptions, type TreeExample } from './boosted-trees.js';
import { firstReport } from './event-examples.js';
import { CORPUS, DEED_TREES } from './paths.js';
import { readCorpusPart } from './read-corpus.js';
import { servedResources } from './served-drafts.js';

const PLAN: BoostOptions = { trees: 60, depth: 4, rate: 0.12, l2: 3, least: 2, rows: 0.7, columns: 0.5 };
const SEEDS = [1, 2, 3];
/** An article of more pairs counts for little more than one of so many: lists of deeds would drown the rest. */
const USUAL_PAIRS = 40;

/** Trains and writes. The pairs are those of found events that the corpus annotates. */
export function trainDeeds(): void {
  const resources = servedResources(readCorpusPart('train'));
  const articles = [...readCorpus(`${CORPUS}/train`), ...readCorpus(`${CORPUS}/stories`)];
  const examples = articles.flatMap((article, i) => examplesOf(article, i, resources[i % resources.length]!));
  const { bias, trees } = boostForests(examples, PLAN, SEEDS);
  const words = writeTrees(bias, trees);
  writeFileSync(
    DEED_TREES,
    `/** Written by \`npm run train -- deeds\` (scripts/train/train-deeds.ts). */\n// prettier-ignore\nexport const DEED_TREES =\n  '${words}';\n`,
  );
  console.log(`deed-trees.ts: ${examples.length} pairs, ${words.length} characters`);
}

function examplesOf(article: GoldArticle, group: number, resources: Resources): TreeExample[] {
  const details = Object.fromEntries(['published', 'outlet'].flatMap((key) => (article.meta[key] ? [[key, String(article.meta[key])]] : [])));
  const analysis = analyze(article.text, resources, PIPELINE, { details });
  const sentences = articleUnits(readArticle(article.text));
  const record = buildRecord({ id: article.file, hash: '', text: article.text, analysis, sentences });
  const firsts = new Map<string, number>();
  for (const { gold, event } of pairEvents(article.events, analysis.events))
    if (gold && event) firsts.set(event.id, firstOfDeed(article.events, article.events.indexOf(gold)));
  const deeds = readArticleDeeds(readReports(record, new NameForms(rememberNames(resources.lexicons)), new Vocabulary()));
  const first = deeds.reads.map(({ report }) => firsts.get(report.event));
  const pairs: { values: number[]; label: boolean }[] = [];
  for (const [j, later] of first.entries()) {
    if (later === undefined) continue;
    for (const [i, earlier] of first.slice(0, j).entries())
      if (earlier !== undefined)
        pairs.push({ values: deedPair(deeds, j, i, deedFeatures(deeds.reads[j]!, deeds.reads[i]!)), label: later === earlier });
  }
  const weight = Math.sqrt(Math.min(1, USUAL_PAIRS / Math.max(1, pairs.length)));
  return pairs.map((pair) => ({ ...pair, group, weight }));
}

/** The first event that reports the same thing: the first of its incident, where it has one. */
function firstOfDeed(events: readonly GoldEvent[], index: number): number {
  const { incident } = events[index]!;
  return incident === undefined ? firstReport(events, index) : events.findIndex((event) => event.incident === incident);
}
