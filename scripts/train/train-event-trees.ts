/**
 * Trains the trees that settle roles, sources and which events report one thing after the linear models. What they learn from is scored by linear models that never saw the article: a model's word on its own
 * examples is too good.
 */
import { probabilityOf, namedModel } from '../../src/core/extract/events/event-model.js';
import { readCandidates, TRIGGER_THRESHOLD } from '../../src/core/extract/events/find-events.js';
import { FirstReading, HOPELESS, scoreRoles } from '../../src/core/extract/events/first-reading.js';
import { earlierScores, HOPELESS as PAIR_HOPELESS } from '../../src/core/extract/events/incidents.js';
import { countTypes, pairNumbers } from '../../src/core/extract/events/pair-numbers.js';
import { readArticleEvents } from '../../src/core/extract/events/reading.js';
import { eventNumbers, roleNumbers } from '../../src/core/extract/events/role-numbers.js';
import { tellingFeatures } from '../../src/core/extract/events/telling-features.js';
import { tellingNumbers } from '../../src/core/extract/events/telling-numbers.js';
import { TAKEN_ROLES, type EventModel, type TreeKind } from '../../src/core/extract/events/types.js';
import type { ArticleContext, Draft } from '../../src/core/extract/types.js';
import type { GoldArticle, GoldEvent } from '../corpus/read.js';
import { boostForests, type Boosted, type BoostOptions, type TreeExample } from './boosted-trees.js';
import { incidentExamples, pairLabel, roleLabels, sourceExamples, type PairCase, type SourceCase } from './event-examples.js';
import { trainLogistic, type LogisticOptions } from './logistic.js';

const FOLDS = 5;
const PLAN: BoostOptions = { trees: 40, depth: 4, rate: 0.15, l2: 3, least: 2, rows: 0.7, columns: 0.5 };
const SEEDS = [1, 2, 3];

export interface TreeArticle {
  readonly article: GoldArticle;
  readonly context: ArticleContext;
  readonly draft: Draft;
}

/** Trees for each role; `train` makes the linear weights of some articles. */
export function trainRoleTrees<Prepared extends TreeArticle>(
  prepared: readonly Prepared[],
  train: (some: readonly Prepared[]) => ReadonlyMap<string, number>,
): Map<TreeKind, Boosted> {
  const examples = new Map<TreeKind, TreeExample[]>(TAKEN_ROLES.map((role) => [role, []]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = namedModel(train(prepared.filter((_, i) => i % FOLDS !== fold)));
    for (const [i, one] of prepared.entries()) if (i % FOLDS === fold) addExamples(one, i, model, examples);
  }
  return new Map([...examples].map(([role, own]) => [role, boostForests(own, PLAN, SEEDS)]));
}

function addExamples(
  { article, context, draft }: TreeArticle,
  group: number,
  model: EventModel,
  examples: ReadonlyMap<TreeKind, TreeExample[]>,
): void {
  const reading = readArticleEvents(draft, context);
  const left = [...article.events];
  const found = readCandidates(reading).flatMap((one) => {
    const { tokens } = one.read.unit;
    const at = left.findIndex(({ trigger }) => trigger.start < tokens[one.candidate.to - 1]!.end && trigger.end > tokens[one.candidate.from]!.start);
    const gold: GoldEvent | undefined = at < 0 ? undefined : left.splice(at, 1)[0];
    const chance = probabilityOf(model.triggerScore(one.features));
    return gold || chance >= TRIGGER_THRESHOLD ? [{ gold, scored: scoreRoles(one, chance, model) }] : [];
  });
  const first = new FirstReading(found.map(({ scored }) => scored));
  for (const [at, { gold, scored }] of found.entries()) {
    if (!gold) continue;
    const shared = eventNumbers(first, at);
    for (const role of TAKEN_ROLES) {
      for (const [k, label] of roleLabels(scored.links, gold, role).entries()) {
        if (label === undefined || scored.scores[k]![role] < HOPELESS) continue;
        const values = roleNumbers(shared, k, role, reading.timesNamed(scored.links[k]!.mention));
        examples.get(role)!.push({ values, label, weight: 1, group });
      }
    }
  }
}

/** Trees for sources, from the cases of each article. */
export function trainSourceTrees(articles: readonly (readonly SourceCase[])[]): Boosted {
  const examples: TreeExample[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainLogistic(articles.flatMap((cases, i) => (i % FOLDS === fold ? [] : sourceExamples(cases))));
    const model = namedModel(new Map([...weights].map(([feature, weight]) => [`source|${feature}`, weight])));
    for (const [group, cases] of articles.entries()) {
      if (group % FOLDS !== fold) continue;
      for (const { event, place, all, labels } of cases) {
        const scores = all.map((telling) => model.sourceScore(tellingFeatures(event, place, telling, all)));
        for (const [k, label] of labels.entries())
          if (label !== undefined) examples.push({ values: tellingNumbers(event, place, all, k, scores), label, weight: 1, group });
      }
    }
  }
  return boostForests(examples, PLAN, SEEDS);
}

/** Trees for whether two events report one thing, from the cases of each article. */
export function trainPairTrees(articles: readonly PairCase[], options: LogisticOptions): Boosted {
  const examples: TreeExample[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainLogistic(
      articles.flatMap((one, i) => (i % FOLDS === fold ? [] : incidentExamples(one))),
      options,
    );
    const model = namedModel(new Map([...weights].map(([feature, weight]) => [`incident|${feature}`, weight])));
    for (const [group, one] of articles.entries()) {
      if (group % FOLDS !== fold) continue;
      const article = countTypes(one.facts);
      for (const [j, later] of one.facts.entries()) {
        if (!later) continue;
        const scores = earlierScores(one.facts, j, model);
        for (const [i, score] of scores) {
          const label = pairLabel(one, j, i);
          if (label !== undefined && score >= PAIR_HOPELESS) examples.push({ values: pairNumbers(article, j, i, scores), label, weight: 1, group });
        }
      }
    }
  }
  return boostForests(examples, PLAN, SEEDS);
}
