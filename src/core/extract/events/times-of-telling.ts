/** When something was said or shown, which is not when it happened. */
import type { PlacedMention, SentenceView } from './sentence-view.js';

const DOCUMENT =
  /^(?:footage|videos?|clips?|images?|imagery|photos?|photographs?|pictures?|reports?|statements?|posts?|recordings?|maps?|assessments?|messages?|letters?)$/;
const PUBLISHED = /^(?:published|posted|uploaded|released|shared|aired|broadcast|circulated|issued|dated)$/;
const SAID = /^(?:said|reported|stated|announced|claimed|confirmed|told|wrote|added|warned|revealed|alleged)$/;

/** "Footage published on 11 October shows": the day of a proof. */
export function isOfProof({ lower }: SentenceView, { from }: PlacedMention): boolean {
  const verb = lower[from - 1] === 'on' || lower[from - 1] === 'in' ? from - 2 : from - 1;
  if (!PUBLISHED.test(lower[verb] ?? '')) return false;
  return lower.slice(Math.max(0, verb - 3), verb).some((word) => DOCUMENT.test(word));
}

/** "Said on Nov. 18 that the army had lost ten men since February": the day of the words, before "that". */
export function isOfSpeech({ lower }: SentenceView, { from, to }: PlacedMention, token: number): boolean {
  const verb = lower[from - 1] === 'on' ? from - 2 : from - 1;
  return token > to && lower[to] === 'that' && SAID.test(lower[verb] ?? '');
}
