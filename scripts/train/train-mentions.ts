/** Trains the mention tagger: actors and places as the corpus marks them, names and common nouns alike. */
import { MENTION_FEATURES, type MentionView } from '../../src/core/extract/models/mention-features.js';
import { type MentionKnowledge, viewMentions } from '../../src/core/extract/models/mention-view.js';
import { type WordKnowledge, viewSentences } from '../../src/core/extract/models/sentence-view.js';
import { allFeatures } from '../../src/core/extract/models/span-tagger.js';
import { borrowedMentions } from './borrowed-mentions.js';
import { type MarkedArticle, mentionTags } from './read-corpus.js';
import { SwapPool, swapNames } from './swap-names.js';
import { type LabelledView, type TaggerPlan, runnable, trainSpanTagger } from './train-span-tagger.js';

export const MENTION_PLAN: TaggerPlan = {
  name: 'mentions',
  labels: ['O', 'B-A', 'I-A', 'B-P', 'I-P'],
  bits: 22,
  least: 2,
  rowsKept: 64_000,
  rounds: 8,
  rate: 0.03,
  l2: 1e-4,
  dropout: 0.3,
  seeds: [1, 2, 3],
};

/** The units of articles as the mention tagger sees them, article by article. */
export function mentionViews(article: MarkedArticle, knowledge: WordKnowledge & MentionKnowledge): MentionView[] {
  const words = article.units.map((unit) => unit.tokens.map((token) => token.text));
  return viewMentions(viewSentences(words, knowledge), knowledge).views;
}

export function labelledMentions(articles: readonly MarkedArticle[], knowledge: WordKnowledge & MentionKnowledge): LabelledView<MentionView>[] {
  return articles.flatMap((article) => mentionViews(article, knowledge).map((view, i) => ({ view, tags: mentionTags(article, article.units[i]!) })));
}

/** What a copy with other names counts beside its article. */
const COPY_WEIGHT = 0.3;

/** The articles again, with other actors and places in the same roles. */
export function swappedMentions(articles: readonly MarkedArticle[], knowledge: WordKnowledge & MentionKnowledge): LabelledView<MentionView>[] {
  const pool = new SwapPool(articles);
  return articles.flatMap((article, i) => {
    const sentences = swapNames(article, pool, i + 1);
    const words = sentences.map((sentence) => sentence.words);
    const { views } = viewMentions(viewSentences(words, knowledge), knowledge);
    return views.map((view, s) => ({ view, tags: sentences[s]!.tags, weight: COPY_WEIGHT }));
  });
}

/** What a sentence by others counts beside one of the corpus. */
const BORROWED_WEIGHT = 0.3;

/** The section "mentions": trained on the corpus, then once more with the names of others beside it. */
export function trainMentions(articles: readonly MarkedArticle[], knowledge: WordKnowledge & MentionKnowledge, plan = MENTION_PLAN): Uint8Array {
  const own = [...labelledMentions(articles, knowledge), ...swappedMentions(articles, knowledge)];
  const write = allFeatures(MENTION_FEATURES);
  const first = runnable(trainSpanTagger(own, write, { ...plan, seeds: [1] }), MENTION_FEATURES);
  return trainSpanTagger([...own, ...borrowedMentions(first, knowledge, BORROWED_WEIGHT)], write, plan);
}
