/** "while [police] and [vigilante groups] killed his men": of two whom "and" joins right before the verb both are its subject, though the parse may see one. */
import type { ChosenRole, ReadCandidate } from './read-candidate.js';
import type { PlacedMention, SentenceView } from './sentence-view.js';

const AND = /^and(?: (?:the|an?|its|their|his|her|some|other|two|three))?$/;
const AUXILIARY =
  /^(?:have|has|had|was|were|are|is|been|be|being|will|would|can|could|may|might|must|should|did|do|not|both|also|then|later|again|\w+ly)$/;
/** What a clause begins behind. */
const OPENS = /^(?:while|when|where|after|before|that|as|because|but|though|although|[:;–—"“]|``)$/;
/** What may stand before a noun without opening anything. */
const WITHIN = /^(?:DT|CD|JJ|PRP\$)$/;

/** The roles with the other of such a pair in the role of the one that has it. */
export function withJoined({ read: { view }, candidate, links }: ReadCandidate, chosen: readonly ChosenRole[]): readonly ChosenRole[] {
  const pair = candidate.entry.wordClass === 'verb' ? pairBefore(view, candidate.token) : undefined;
  if (!pair) return chosen;
  const held = chosen.filter(({ role, link }) => /^(?:actor|target)$/.test(role) && pair.some((one) => one === link.placed));
  const [own] = held;
  if (!own?.link.tie || held.length > 1) return chosen;
  const link = links.find(({ placed }) => placed !== own.link.placed && pair.some((one) => one === placed));
  if (!link) return chosen;
  const both = [...chosen, { ...own, link: { ...link, tie: own.link.tie } }];
  return both.sort((a, b) => a.link.mention.start - b.link.mention.start);
}

/** The two actors before the verb, where they are all that stands before it in its clause. */
function pairBefore(view: SentenceView, verb: number): readonly PlacedMention[] | undefined {
  let end = verb;
  while (end > 0 && AUXILIARY.test(view.lower[end - 1]!)) end--;
  const second = longestActor(view, ({ to }) => to === end);
  const first = second && longestActor(view, ({ to }) => to < second.from && AND.test(view.lower.slice(to, second.from).join(' ')));
  if (!first) return undefined;
  let start = first.from;
  while (start > 0 && WITHIN.test(view.pos[start - 1]!)) start--;
  return start === 0 || OPENS.test(view.lower[start - 1]!) ? [first, second] : undefined;
}

function longestActor({ mentions }: SentenceView, fits: (one: PlacedMention) => boolean): PlacedMention | undefined {
  return mentions.filter((one) => one.mention.kind === 'actor' && fits(one)).sort((a, b) => a.from - b.from)[0];
}
