/**
 * Trains the event models on data/corpus/train, with mentions as the mention models find them, and writes data/models/events.bin.
 * "--folds N" measures by cross-validation instead; "--test" adds the test part and the shared gold, trained on all of train.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFiles, readCorpusArticle, ROLES, type GoldArticle } from '../corpus/read.js';
import { benchResources, goldDraft, readScoredGold } from '../corpus/gold-mentions.js';
import { countEvents, emptyCounts, f1, pairEvents, printScores, sameWords, scoresOf, type Counts } from '../corpus/score-events.js';
import { attributeEvent } from '../../src/core/extract/events/attribute-events.js';
import { namedModel, packedModel, packWeights } from '../../src/core/extract/events/event-model.js';
import { markDisputes } from '../../src/core/extract/events/disputes.js';
import { findEvents } from '../../src/core/extract/events/find-events.js';
import { joinIncidents, shareArguments } from '../../src/core/extract/events/incidents.js';
import { judgeStatus } from '../../src/core/extract/events/judge-status.js';
import { readArticleEvents } from '../../src/core/extract/events/reading.js';
import type { ArticleContext, Draft } from '../../src/core/extract/types.js';
import { TAKEN_ROLES, type EventModel, type TreeKind } from '../../src/core/extract/events/types.js';
import { packRising } from '../../src/core/extract/models/feature-rows.js';
import { writeSection, type SectionArray } from '../../src/core/extract/models/section.js';
import type { Event } from '../../src/core/model/annotation.js';
import { EVENT_TYPES } from '../../src/core/model/kinds.js';
import { packTrees, unpackTrees, type Trees } from '../../src/core/trees/trees.js';
import type { Boosted } from './boosted-trees.js';
import { eventExamples, firstReport, incidentExamples, pairCase, sourceCases, sourceExamples, type EventExamples } from './event-examples.js';
import { trainLogistic, USUAL } from './logistic.js';
import { CORPUS, GOLD, MODELS } from './paths.js';
import { readCorpusPart } from './read-corpus.js';
import { servedDrafts } from './served-drafts.js';
import { shuffled } from './shuffle.js';
import { trainPairTrees, trainRoleTrees, trainSourceTrees } from './train-event-trees.js';

interface Prepared {
  readonly article: GoldArticle;
  readonly context: ArticleContext;
  readonly draft: Draft;
  readonly examples: EventExamples;
}

const resources = benchResources(MODELS);

/** The training part with mentions as they are found in articles never seen, so that training sees what serving does. */
function prepareServed(articles: readonly GoldArticle[]): Prepared[] {
  const served = servedDrafts(readCorpusPart('train'));
  return articles.map((article, i) => ({ article, ...served[i]!, examples: eventExamples(article, served[i]!.context, served[i]!.draft) }));
}

/** Articles with their marks as mentions: to measure events apart from mentions. */
function prepare(articles: readonly GoldArticle[]): Prepared[] {
  return articles.map((article) => {
    const { context, draft } = goldDraft(article, resources);
    return { article, context, draft, examples: eventExamples(article, context, draft) };
  });
}

/** Pairs of one thing are few among all pairs: they need more steps. */
const PAIRS = { epochs: 30, l2: 0.05, rate: 0.2, minCount: 2 };

interface Trained {
  readonly weights: Map<string, number>;
  readonly trees: ReadonlyMap<TreeKind, Boosted>;
}

function addWeights(all: Map<string, number>, kind: string, weights: ReadonlyMap<string, number>): void {
  for (const [feature, weight] of weights) if (Math.abs(weight) >= 0.03 || feature === '') all.set(`${kind}|${feature}`, weight);
}

/** What finds events and the first scores of their roles. */
function trainFirst(prepared: readonly Prepared[]): Map<string, number> {
  const all = new Map<string, number>();
  addWeights(all, 'trigger', trainLogistic(prepared.flatMap((one) => one.examples.trigger)));
  for (const role of TAKEN_ROLES) addWeights(all, role, trainLogistic(prepared.flatMap((one) => one.examples.roles.get(role) ?? [])));
  return all;
}

/** Trains on the examples of some articles. */
function train(prepared: readonly Prepared[]): Trained {
  const all = trainFirst(prepared);
  const add = (kind: string, weights: ReadonlyMap<string, number>): void => addWeights(all, kind, weights);
  const trees = trainRoleTrees(prepared, trainFirst);
  const settled = readableTrees(trees);
  const typed = prepared.flatMap((one) => one.examples.types);
  for (const name of EVENT_TYPES) {
    const examples = typed.map((example) => ({ features: example.features, label: example.type === name }));
    add(name, trainLogistic(examples, { ...USUAL, epochs: 20 }));
  }
  const found = namedModel(all, settled);
  const cases = prepared.map(({ article, context, draft }) =>
    sourceCases(article, context, draft, findEvents(readArticleEvents(draft, context), context, found)),
  );
  add('source', trainLogistic(sourceExamples(cases.flat())));
  trees.set('source', trainSourceTrees(cases));
  const model = namedModel(all, readableTrees(trees));
  const pairs = prepared.map(({ article, context, draft }) => pairCase(article, context, draft, eventsOf({ context, draft }, model)));
  add('incident', trainLogistic(pairs.flatMap(incidentExamples), PAIRS));
  trees.set('incident', trainPairTrees(pairs, PAIRS));
  return { weights: all, trees };
}

/** Trees as they will be read. */
function readableTrees(trees: ReadonlyMap<TreeKind, Boosted>): Map<TreeKind, Trees> {
  return new Map([...trees].map(([kind, { bias, trees: own }]) => [kind, unpackTrees(packTrees(own), bias)]));
}

/** What the refiners do, one after the other. */
function eventsOf({ context, draft }: Pick<Prepared, 'context' | 'draft'>, model: EventModel): Event[] {
  const reading = readArticleEvents(draft, context);
  const judged = findEvents(reading, context, model).map((event) => judgeStatus(reading, attributeEvent(reading, event, model)));
  const events = markDisputes(reading, judged);
  return shareArguments(joinIncidents(reading, events, draft.mentions, model));
}

const incidents = { right: 0, system: 0, gold: 0 };

/** Counts pairs of events, found at the places of gold events, that are joined here and there. */
function countIncidents(article: GoldArticle, events: readonly Event[]): void {
  const matched = article.events.flatMap((gold, i) => {
    const event = events.find((one) => one.trigger.start < gold.trigger.end && one.trigger.end > gold.trigger.start);
    return event ? [{ first: firstReport(article.events, i), event }] : [];
  });
  for (const [i, a] of matched.entries()) {
    for (const b of matched.slice(0, i)) {
      const gold = a.first === b.first;
      const system = a.event.incident !== undefined && a.event.incident === b.event.incident;
      if (gold) incidents.gold++;
      if (system) incidents.system++;
      if (gold && system) incidents.right++;
    }
  }
}

function measure(name: string, model: EventModel, prepared: readonly Prepared[], counts = emptyCounts()): void {
  for (const { article, context, draft } of prepared) {
    const events = eventsOf({ context, draft }, model);
    countIncidents(article, events);
    countEvents(counts, article, events, draft.mentions, namesOf(article));
    if (process.argv.includes('--errors') && (name === 'gold') === process.argv.includes('--gold')) printErrors(article, events);
  }
  if (name) report(name, counts);
}

function report(name: string, counts: Counts): void {
  const { precision, recall, f1: both } = f1(incidents.right, incidents.system, incidents.gold);
  console.log(printScores(name, scoresOf(counts)));
  console.log(`  incidents, pairs P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${both.toFixed(3)}`);
  incidents.right = incidents.system = incidents.gold = 0;
}

/** Entity names and aliases, as the product's JSON would give them. */
function namesOf(article: GoldArticle): Map<string, string[]> {
  return new Map(Object.entries(article.entities).map(([id, { name, aliases }]) => [id, [name ?? '', ...(aliases ?? [])]]));
}

/** Every difference on a line of its own, for reading. */
function printErrors(article: GoldArticle, events: readonly Event[]): void {
  for (const { gold, event } of pairEvents(article.events, events)) {
    const at = (gold ?? event)!.trigger;
    const where = `${article.text.slice(Math.max(0, at.start - 50), at.start)}<${at.text}>${article.text.slice(at.end, at.end + 50)}`.replace(
      /\s+/g,
      ' ',
    );
    if (!gold) console.log(`FP ${event!.confidence} ${event!.type} ${where}`);
    else if (!event) console.log(`${gold.optional ? 'fn' : 'FN'} ${gold.type} ${where}`);
    else {
      if (event.type !== gold.type) console.log(`TYPE ${gold.type} got ${event.type} ${where}`);
      if (event.status !== gold.status) console.log(`STATUS ${gold.status} got ${event.status} ${where}`);
      for (const role of ROLES) {
        const got = event.arguments.filter((argument) => argument.role === role && (!argument.inferred || gold.roles[role].length));
        for (const words of gold.roles[role])
          if (!got.some((argument) => sameWords(argument.text, words))) console.log(`MISS ${role} ${words} ${where}`);
        for (const argument of got)
          if (!gold.roles[role].some((words) => sameWords(argument.text, words)))
            console.log(`EXTRA ${role} ${argument.text}${argument.inferred ? ' (inferred)' : ''} ${where}`);
      }
    }
  }
}

function readPart(part: string): GoldArticle[] {
  return corpusFiles(`${CORPUS}/${part}`).flatMap((file) => {
    const { article, problems } = readCorpusArticle(file, readFileSync(file, 'utf8'));
    if (problems.length) console.error(`${file}: ${problems[0]}`);
    return problems.length ? [] : [article];
  });
}

function writeModel({ weights, trees }: Trained): void {
  const { keys, values } = packWeights(weights);
  const arrays: Record<string, SectionArray> = { keys: packRising(keys), values };
  for (const [kind, { trees: own }] of trees) {
    const { features, numbers } = packTrees(own);
    arrays[`${kind}.features`] = features;
    arrays[`${kind}.numbers`] = numbers;
  }
  const biases = Object.fromEntries([...trees].map(([kind, { bias }]) => [kind, Number(bias.toFixed(4))]));
  writeFileSync(path.join(MODELS, 'events.bin'), writeSection({ trees: biases }, arrays));
  console.log(`events.bin: ${keys.length} weights, ${[...trees.values()].flatMap(({ trees: own }) => own).length} trees`);
}

const articles = prepareServed(readPart('train'));
/** Run as a step of `npm run train`, it writes. */
const writes = process.argv.includes('--write') || !process.argv[1]?.endsWith('train-events.ts');
const folds = Number(process.argv[process.argv.indexOf('--folds') + 1] || 5);
if (process.argv.includes('--folds')) {
  const counts = emptyCounts();
  const order = shuffled(articles, 7);
  for (let fold = 0; fold < folds; fold++) {
    const { weights, trees } = train(order.filter((_, i) => i % folds !== fold));
    const model = namedModel(weights, readableTrees(trees));
    measure(
      '',
      model,
      order.filter((_, i) => i % folds === fold),
      counts,
    );
  }
  report(`train, ${folds} folds`, counts);
}
if (process.argv.includes('--test') || writes || process.argv.includes('--gold')) {
  const trained = train(articles);
  const packed = packWeights(trained.weights);
  const model = packedModel(packed.keys, packed.values, readableTrees(trained.trees));
  console.log(`weights: ${trained.weights.size}, packed ${packed.keys.length}`);
  if (existsSync(GOLD)) measure('gold', model, prepare(readScoredGold(GOLD)));
  if (process.argv.includes('--test')) measure('test', model, prepare(readPart('test')));
  if (writes) writeModel(trained);
}
