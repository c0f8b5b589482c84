/**
 * Sentences of others as mentions: their names as they marked them, and common nouns as a first mention tagger finds them. The corpus alone teaches
 * few names of the wider world. What the name tagger says of a sentence comes from one that never saw it, as it will be in use.
 */
import { NAME_FEATURES } from '../../src/core/extract/models/name-features.js';
import type { MentionView } from '../../src/core/extract/models/mention-features.js';
import { type MentionKnowledge, viewMentions } from '../../src/core/extract/models/mention-view.js';
import { type WordKnowledge, viewSentences } from '../../src/core/extract/models/sentence-view.js';
import { type ChainTagger, allFeatures } from '../../src/core/extract/models/span-tagger.js';
import type { LabelledSpan } from '../../src/core/extract/models/types.js';
import { type TextSpan, tagSpans } from './labelled-text.js';
import { PLAN, caseFolded, labelledViews, nameDocuments } from './train-names.js';
import { type LabelledView, runnable, trainSpanTagger } from './train-span-tagger.js';

/** Whose sentences: those whose names are marked in running text of many kinds. */
const SOURCE = 'ewt';
const FOLDS = 2;

type Knowledge = WordKnowledge & MentionKnowledge;

/** The sentences with tags of mentions, each counting `weight`; `first` is a tagger trained on the corpus alone. */
export function borrowedMentions(first: ChainTagger<MentionView>, knowledge: Knowledge, weight: number): LabelledView<MentionView>[] {
  const documents = nameDocuments();
  return Array.from({ length: FOLDS }, (_, fold) => {
    const names = namesTrainedOn(
      documents.filter((_document, i) => i % FOLDS !== fold),
      knowledge,
    );
    const unseen = documents.filter(({ source }, i) => i % FOLDS === fold && source === SOURCE);
    return unseen.flatMap(({ sentences }) => {
      const words = sentences.map((sentence) => sentence.words);
      const { views } = viewMentions(viewSentences(words, knowledge), { ...knowledge, names });
      return views.map((view, s) => ({ view, tags: joinTags(view, tagSpans(sentences[s]!.tags), first.tag(view).spans, knowledge), weight }));
    });
  }).flat();
}

function namesTrainedOn(documents: ReturnType<typeof nameDocuments>, knowledge: WordKnowledge): MentionKnowledge['names'] {
  const data = labelledViews([...documents, ...caseFolded(documents, 9)], knowledge);
  return runnable(trainSpanTagger(data, allFeatures(NAME_FEATURES), { ...PLAN, rounds: 5, seeds: [1] }), NAME_FEATURES);
}

/** The mentions of one sentence: those found that agree with the marked names, then the names themselves. */
function joinTags(view: MentionView, names: readonly TextSpan[], found: readonly LabelledSpan[], { posTags }: Knowledge): string[] {
  const tags = view.words.map(() => 'O');
  const put = ({ start, end }: { start: number; end: number }, label: string): void => {
    if (tags.slice(start, end).some((tag) => tag !== 'O')) return;
    for (let i = start; i < end; i++) tags[i] = `${i === start ? 'B' : 'I'}-${label}`;
  };
  for (const span of found) {
    const inside = names.filter((name) => name.start < span.end && span.start < name.end);
    const last = view.words[span.end - 1]!;
    const isNoun = !last.isCapital || !/^NNPS?$/.test(posTags[view.tags[span.end - 1]!] ?? '');
    const name = inside[inside.length - 1];
    if (!name) {
      if (isNoun) put(span, span.label); // a name that nobody marked is none
    } else if (name.end < span.end) {
      if (!last.isCapital) put(span, span.label); // "Enron employees"
    } else if (name.end === span.end && inside.length === 1) {
      // "the Houston police" is longer than its name; a person or a place is not
      const mayBeLonger = name.label === 'MISC' || (name.label === 'ORG' && name.start > span.start);
      const byUse = name.label === 'LOC' || name.label === 'MISC'; // state or place, as the tagger reads the use
      if (name.start === span.start || mayBeLonger) put(span, byUse ? span.label : 'A');
    }
  }
  for (const name of names) if (name.label !== 'MISC') put(name, name.label === 'LOC' ? 'P' : 'A');
  return tags;
}
