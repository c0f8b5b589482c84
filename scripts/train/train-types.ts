/** Trains the type classifier on the marks of the corpus. */
import { ACTOR_TYPES, PLACE_TYPES } from '../../src/core/model/kinds.js';
import type { MentionKnowledge } from '../../src/core/extract/models/mention-view.js';
import type { WordKnowledge } from '../../src/core/extract/models/sentence-view.js';
import { type MentionPlace, writeTypeFeatures } from '../../src/core/extract/models/type-features.js';
import type { MarkedArticle } from './read-corpus.js';
import { mentionViews } from './train-mentions.js';
import { type LabelledView, type TaggerPlan, trainSpanTagger } from './train-span-tagger.js';

const PLAN: TaggerPlan = {
  name: 'types',
  labels: [...ACTOR_TYPES.map((type) => `A.${type}`), ...PLACE_TYPES.map((type) => `P.${type}`)],
  bits: 22,
  least: 1,
  rowsKept: 20_000,
  rounds: 12,
  rate: 0.05,
  l2: 1e-4,
  seeds: [1, 2, 3],
};

/** The marks of articles, each in its sentence, with their types. */
export function typedMentions(articles: readonly MarkedArticle[], knowledge: WordKnowledge & MentionKnowledge): LabelledView<MentionPlace>[] {
  return articles.flatMap((article) => {
    const views = mentionViews(article, knowledge);
    return article.units.flatMap((unit, u) =>
      article.marks.flatMap((mark) => {
        const start = unit.tokens.findIndex((token) => token.start >= mark.start && token.start < mark.end);
        if (start < 0 || mark.start < unit.start || mark.end > unit.end || mark.type === undefined) return [];
        let end = start;
        while (end < unit.tokens.length && unit.tokens[end]!.start < mark.end) end++;
        const kind = mark.kind === 'actor' ? 'A' : 'P';
        return [{ view: { view: views[u]!, kind, start, end }, tags: [`${kind}.${mark.type}`] }];
      }),
    );
  });
}

/** The section "types". */
export function trainTypes(articles: readonly MarkedArticle[], knowledge: WordKnowledge & MentionKnowledge): Uint8Array {
  return trainSpanTagger(typedMentions(articles, knowledge), writeTypeFeatures, PLAN);
}
