/** "Air defence systems intercepted 12 drones": crewed machines that act are an actor, which the tagger knows under their other names. */
import type { DraftMention, Extractor } from '../types.js';

const ACT =
  /\b(?:\p{Lu}\p{L}+ )?[Aa]ir[- ]defen[cs]e (?:systems|assets|facilities|means|batteries|missiles)(?= (?:\p{Ll}+ly )?(?:ha(?:ve|d) )?(?:intercepted|destroyed|shot|downed|repelled|repulsed|engaged|thwarted|foiled|neutrali[sz]ed|hit|brought|responded|confronted|suppressed)\b)/gu;
const SURE = 0.8;

export const airDefences: Extractor = {
  name: 'air-defences',
  extract({ sentences, article: { text }, resources: { lexicons } }) {
    return sentences.flatMap((unit) => {
      return [...text.slice(unit.start, unit.end).matchAll(ACT)].map(({ 0: found, index }): DraftMention => {
        const [first = ''] = found.split(' ');
        // "Russian air defence systems" are whole; "Moscow air defence systems" and the first word of a sentence are not theirs.
        const words = /^air/i.test(first) || lexicons.nations.ofPeople(first) ? found : found.slice(first.length + 1);
        const start = unit.start + index + found.length - words.length;
        return {
          start,
          end: start + words.length,
          kind: 'actor',
          type: 'military',
          form: 'nominal',
          confidence: SURE,
          extractor: 'air-defences',
          reason: `“${words}”: words that stand here for an actor of type military (${SURE * 100} % sure).`,
        };
      });
    });
  },
};
