/** Trains the name tagger: persons, locations, organizations, and nationalities and the like (MISC). */
import { NAME_FEATURES, type SentenceView } from '../../src/core/extract/models/name-features.js';
import { type WordKnowledge, viewSentences } from '../../src/core/extract/models/sentence-view.js';
import { allFeatures } from '../../src/core/extract/models/span-tagger.js';
import type { LabelledDocument, LabelledWords } from './labelled-text.js';
import { seededRandom } from './random.js';
import { readGumNames } from './read-gum-names.js';
import { readEwtNames, readPolitics, readWikigold } from './read-names.js';
import { readRe3d } from './read-re3d.js';
import { type LabelledView, type TaggerPlan, trainSpanTagger } from './train-span-tagger.js';

export const PLAN: TaggerPlan = {
  name: 'names',
  labels: ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-MISC', 'I-MISC'],
  bits: 22,
  least: 2,
  rowsKept: 60_000,
  rounds: 6,
  rate: 0.05,
  l2: 1e-5,
  seeds: [1, 2, 3],
};

/** So many of the sentences are learnt a second time in lower case, and in capitals: the web writes the one, headlines and old wires the other. */
const LOWER_SHARE = 0.15;
const UPPER_SHARE = 0.05;

/** Every set that may train the names. */
export function nameDocuments(): LabelledDocument[] {
  return [...readEwtNames('train'), ...readWikigold(), ...readPolitics(), ...readGumNames(), ...readRe3d()];
}

/** Copies of some sentences with their case folded. */
export function caseFolded(
  documents: readonly LabelledDocument[],
  seed: number,
  shares = { lower: LOWER_SHARE, upper: UPPER_SHARE },
): LabelledDocument[] {
  const random = seededRandom(seed);
  const folded = (document: LabelledDocument, sentences: readonly LabelledWords[], fold: (word: string) => string): LabelledDocument[] =>
    sentences.length ? [{ ...document, sentences: sentences.map(({ words, tags }) => ({ words: words.map(fold), tags })) }] : [];
  return documents.flatMap((document) => {
    const draws = document.sentences.map((sentence) => ({ sentence, draw: random() }));
    const lower = draws.filter(({ draw }) => draw < shares.lower).map(({ sentence }) => sentence);
    const upper = draws.filter(({ draw }) => draw > 1 - shares.upper).map(({ sentence }) => sentence);
    return [...folded(document, lower, (word) => word.toLowerCase()), ...folded(document, upper, (word) => word.toUpperCase())];
  });
}

/** Sentences as the tagger sees them, with their tags. */
export function labelledViews(documents: readonly LabelledDocument[], knowledge: WordKnowledge): LabelledView<SentenceView>[] {
  return documents.flatMap(({ sentences }) => {
    const views = viewSentences(
      sentences.map(({ words }) => words),
      knowledge,
    );
    return views.map((view, i) => ({ view, tags: sentences[i]!.tags }));
  });
}

/** The section "names". */
export function trainNames(knowledge: WordKnowledge, plan = PLAN): Uint8Array {
  const documents = nameDocuments();
  const data = labelledViews([...documents, ...caseFolded(documents, 9)], knowledge);
  return trainSpanTagger(data, allFeatures(NAME_FEATURES), plan);
}
