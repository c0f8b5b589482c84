/** Trains the model of uses (actor or place) on the names of states and towns as they are found in articles that the taggers never saw. */
import { createContext } from '../../src/core/extract/analyze.js';
import { chooseMentions } from '../../src/core/extract/choose-mentions.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import type { Resources } from '../../src/core/extract/types.js';
import { namedUses, type Opinion } from '../../src/core/extract/uses/named-uses.js';
import { useFeatures } from '../../src/core/extract/uses/use-features.js';
import { packUseModel } from '../../src/core/extract/uses/use-model.js';
import { readArticle } from '../../src/core/text/article.js';
import { trainLogistic, type Example } from './logistic.js';
import type { MarkedArticle } from './read-corpus.js';
import { servedResources } from './served-drafts.js';

const OPTIONS = { epochs: 30, l2: 0.05, rate: 0.05, minCount: 3 };

/** More than the product asks about, for there is little to learn from; not what both finders are sure of. */
function isWorthLearning({ tagger, place }: Opinion): boolean {
  return !(tagger > 0.9 && place < 0.7) && !(tagger < -0.9 && place > 0.5);
}

/** The section "uses". */
export function trainUses(articles: readonly MarkedArticle[]): Uint8Array {
  const resources = servedResources(articles);
  return packUseModel(
    trainLogistic(
      articles.flatMap((article, i) => useExamples(article, resources[i % resources.length]!)),
      OPTIONS,
    ),
  );
}

/** One example for each name of a state or town that is found and marked; the label says whether it is marked as an actor. */
export function useExamples({ text, marks }: MarkedArticle, { uses: _uses, ...resources }: Resources): Example[] {
  const read = readArticle(text);
  const context = createContext(read, read.details, resources, { always: [], never: [] });
  const drafts = PIPELINE.extractors.flatMap((extractor) => [...extractor.extract(context)]);
  return namedUses(chooseMentions(drafts, context), drafts, context, isWorthLearning).flatMap(({ draft, use }) => {
    const mark = marks.find(({ start, end }) => start === draft.start && end === draft.end);
    return mark ? [{ features: useFeatures(use), label: mark.kind === 'actor' }] : [];
  });
}
