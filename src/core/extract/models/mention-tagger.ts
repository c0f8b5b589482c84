/** Actors and places with kind, type and form: the chain of tagger, name tagger, mention tagger and type classifier over one article. */
import type { ActorType, PlaceType } from '../../model/kinds.js';
import type { MentionView } from './mention-features.js';
import { type MentionKnowledge, viewMentions } from './mention-view.js';
import { type WordKnowledge, viewSentences } from './sentence-view.js';
import type { ChainTagger } from './span-tagger.js';
import type { TypeClassifier } from './type-classifier.js';
import { headOf } from './type-features.js';
import { type SettledSpan, settleNames } from './settle-names.js';
import type { MentionSpan, TaggedWords } from './types.js';

/** Everything that finding mentions takes. */
export interface MentionModels {
  readonly knowledge: WordKnowledge & MentionKnowledge;
  readonly mentions: ChainTagger<MentionView>;
  readonly types: TypeClassifier;
}

/** Finds the actors and places of all sentences of one article. */
export function findMentions(sentences: readonly TaggedWords[], models: MentionModels): MentionSpan[][] {
  const { knowledge } = models;
  const words = sentences.map((sentence) => sentence.words);
  const tags = sentences.map((sentence) => knowledge.tagger.numbersOf(sentence.tags));
  const { views, named } = viewMentions(viewSentences(words, knowledge, tags), knowledge);
  return views.map((view, i) => settleNames(view, models.mentions.tag(view).spans, named[i]!.spans).map((span) => describe(view, span, models)));
}

function describe(view: MentionView, { label, start, end, confidence, sort }: SettledSpan, { types, knowledge }: MentionModels): MentionSpan {
  const { type, confidence: typeConfidence } = types.classify({ view, kind: label, start, end }, sort);
  const head = headOf(view, start, end);
  return {
    kind: label === 'A' ? 'actor' : 'place',
    type: type as ActorType | PlaceType,
    form: isName(view, start, end, knowledge.posTags) ? 'name' : 'nominal',
    start,
    end,
    head,
    confidence,
    typeConfidence,
  };
}

/** A name: its head is a proper noun, or it is a single adjective of a people ("Russian" for Russia). */
function isName(view: MentionView, start: number, end: number, posTags: readonly string[]): boolean {
  const head = headOf(view, start, end);
  const word = view.words[head]!;
  const named = view.hints[head]! >> 2 !== 0;
  if (end - start === 1) return word.isCapital && (named || /^NNPS?$/.test(posTags[view.tags[head]!]!));
  return named || (word.isCapital && /^NNPS?$/.test(posTags[view.tags[head]!]!) && !view.isUpper);
}
