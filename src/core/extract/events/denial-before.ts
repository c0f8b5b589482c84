/** Denials that hold no words of their own: of what stands before them in the sentence, and of how somebody else tells it. */
import type { SentenceView } from './sentence-view.js';

const CLAIM_NOUN = /^(?:claim|assertion|accusation|allegation|charge|account|version|accusations|claims|charges|allegations)$/;

/** ", which Moscow denies", ", a claim that the army dismissed": the report stands before the comma, and nothing but who denies it in between. */
export function deniesBefore(view: SentenceView, verb: number): boolean {
  for (let i = verb - 1; i > 0 && i > verb - 12; i--) {
    const word = view.lower[i]!;
    if (word === ',' || isDash(view, i)) {
      const [next = '', after = ''] = view.lower.slice(i + 1, i + 3);
      // "the army, which has always denied striking civilians"
      if (next === 'which' && view.kids[verb]!.some((kid) => kid > verb && /^(?:[cx]comp|obj)/.test(view.rel[kid]!))) return false;
      return next === 'which' ? i + 1 < verb - 1 : /^(?:an?|the|all)$/.test(next) && CLAIM_NOUN.test(after);
    }
    if (/^[.;:]$/.test(word) || (/^(?:VBD|VBZ|VBP)$/.test(view.pos[i]!) && !/^(?:has|have|had)$/.test(word))) return false;
  }
  return false;
}

/** A dash between words ("the village - a claim ..."), and no hyphen inside one. */
function isDash({ lower, unit: { tokens } }: SentenceView, i: number): boolean {
  return /^(?:[–—-]|--+)$/.test(lower[i]!) && !(tokens[i - 1]?.end === tokens[i]!.start && tokens[i]!.end === tokens[i + 1]?.start);
}

/** "disputed the police account of the attack": not the attack is disputed, but how it is told. */
export function deniesAccount(view: SentenceView, verb: number): boolean {
  const object = view.kids[verb]!.find((kid) => kid > verb && view.rel[kid] === 'obj');
  return (
    object !== undefined &&
    /^(?:accounts?|versions?|descriptions?|narratives?|figures?|tolls?|counts?|numbers?|estimates?|tally)$/.test(view.lower[object]!) &&
    view.kids[object]!.some((kid) => view.rel[kid]!.startsWith('nmod') && kid > object)
  );
}
