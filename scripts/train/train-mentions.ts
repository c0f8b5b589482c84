/** Trains the mention tagger: actors and places as the corpus marks them, names and common nouns alike. */
import { writeMentionFeatures, type MentionView } from '../../src/core/extract/models/mention-features.js';
import { type MentionKnowledge, viewMentions } from '../../src/core/extract/models/mention-view.js';
import { type WordKnowledge, viewSentences } from '../../src/core/extract/models/sentence-view.js';
import { type MarkedArticle, mentionTags } from './read-corpus.js';
import { type LabelledView, type TaggerPlan, trainSpanTagger } from './train-span-tagger.js';

export const MENTION_PLAN: TaggerPlan = {
  name: 'mentions',
  labels: ['O', 'B-A', 'I-A', 'B-P', 'I-P'],
  bits: 22,
  least: 2,
  rowsKept: 60_000,
  rounds: 8,
  rate: 0.05,
  l2: 1e-4,
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

/** The section "mentions". */
export function trainMentions(articles: readonly MarkedArticle[], knowledge: WordKnowledge & MentionKnowledge, plan = MENTION_PLAN): Uint8Array {
  return trainSpanTagger(labelledMentions(articles, knowledge), writeMentionFeatures, plan);
}
