/** Turns what the name tagger said into features of the next tagger. */
import type { SentenceView } from './name-features.js';
import type { TokenLabels } from './span-tagger.js';

/** Number of a label that says "no name". */
const NONE = 0;

/** Label number and, in the two lowest bits, how sure the tagger is. */
export function nameHint(label: number, probability: number): number {
  const sure = probability > 0.98 ? 3 : probability > 0.85 ? 2 : probability > 0.6 ? 1 : 0;
  return (label << 2) | sure;
}

export function hintsOf({ labels, probabilities }: TokenLabels): Int32Array {
  return Int32Array.from(labels, (label, i) => nameHint(label, probabilities[i]!));
}

/** The label a capitalised word gets most often in the article, for every token; 0 where it is no name anywhere. */
export function voteLabels(views: readonly SentenceView[], named: readonly TokenLabels[]): Int32Array[] {
  const votes = new Map<number, Map<number, number>>();
  views.forEach(({ words }, s) => {
    words.forEach((word, i) => {
      if (!word.isCapital) return;
      // the label without its B- or I-
      const label = (named[s]!.labels[i]! + 1) >> 1;
      let counts = votes.get(word.low);
      if (!counts) votes.set(word.low, (counts = new Map<number, number>()));
      counts.set(label, (counts.get(label) ?? 0) + named[s]!.probabilities[i]!);
    });
  });
  const winner = new Map<number, number>();
  for (const [word, counts] of votes) {
    let best = NONE;
    let most = 0;
    for (const [label, count] of counts) {
      if (count > most) {
        most = count;
        best = label;
      }
    }
    winner.set(word, best + 1);
  }
  return views.map(({ words }) => Int32Array.from(words, (word) => (word.isCapital ? (winner.get(word.low) ?? NONE) : NONE)));
}
