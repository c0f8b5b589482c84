/**
 * The drafts that event models are trained on: the articles' mentions as the product would find them in an article it never saw.
 * Half of the articles are read by mention models trained on the other half, and the other way round; the marks themselves would be too good.
 */
import { createContext } from '../../src/core/extract/analyze.js';
import { chooseMentions } from '../../src/core/extract/choose-mentions.js';
import { MENTION_FEATURES } from '../../src/core/extract/models/mention-features.js';
import { allFeatures } from '../../src/core/extract/models/span-tagger.js';
import { loadModels } from '../../src/core/extract/models/load.js';
import { coreference } from '../../src/core/extract/refiners/coreference.js';
import { geocoding } from '../../src/core/extract/refiners/geocoding.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import { loadResources } from '../../src/core/extract/resources.js';
import type { ArticleContext, Draft, Resources } from '../../src/core/extract/types.js';
import { readArticle } from '../../src/core/text/article.js';
import { writePack } from '../../src/core/extract/pack.js';
import { packSections } from '../pack/sections.js';
import type { MarkedArticle } from './read-corpus.js';
import { readMentionKnowledge } from './knowledge.js';
import { labelledMentions, MENTION_PLAN } from './train-mentions.js';
import { trainSpanTagger } from './train-span-tagger.js';
import { trainTypes } from './train-types.js';

export interface ServedDraft {
  readonly context: ArticleContext;
  readonly draft: Draft;
}

const HALVES = 2;
/** Enough for drafts: they need the finder's mistakes, not its last hundredth. */
const DRAFT_PLAN = { ...MENTION_PLAN, rounds: 4, seeds: [1] };

/** One draft for each article, in their order. */
export function servedDrafts(articles: readonly MarkedArticle[]): ServedDraft[] {
  const resources = servedResources(articles);
  return articles.map((article, i) => draftOf(article.text, resources[i % HALVES]!));
}

/** Resources in turn, by the places of the articles in the list: what each article is read with was not trained on it. */
export function servedResources(articles: readonly MarkedArticle[]): Resources[] {
  const knowledge = readMentionKnowledge();
  const sections = packSections();
  const whole = loadResources(writePack(sections));
  return Array.from({ length: HALVES }, (_, half): Resources => {
    const others = articles.filter((_article, i) => i % HALVES !== half);
    const own = new Map(sections);
    own.set('mentions', trainSpanTagger(labelledMentions(others, knowledge), allFeatures(MENTION_FEATURES), DRAFT_PLAN));
    own.set('types', trainTypes(others, knowledge));
    return { ...whole, models: loadModels(own) };
  });
}

/** Mentions and entities of a text, before any events. */
export function draftOf(text: string, resources: Resources): ServedDraft {
  const read = readArticle(text);
  const context = createContext(read, read.details, resources, { always: [], never: [] });
  const mentions = chooseMentions(
    PIPELINE.extractors.flatMap((extractor) => [...extractor.extract(context)]),
    context,
    PIPELINE.settlers,
  );
  let draft: Draft = { mentions, entities: [], events: [] };
  for (const refiner of [coreference, geocoding]) draft = refiner.refine(draft, context);
  return { context, draft };
}
