/** What grammar says of an event's places and times beyond the model's word: the label of a log's entry, the speaker's town, what another clause dates, what it is compared with. */
import type { ChosenRole, ReadCandidate } from './read-candidate.js';
import { isOfProof, isOfSpeech } from './times-of-telling.js';
import { isBelow, type PlacedMention, type SentenceView } from './sentence-view.js';

/** The roles that are settled, with places and times that are the event's own. */
export function settleCircumstances(one: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  return withLabel(
    one,
    chosen.filter((role) => !isElsewhere(one, role) && !isToldThen(one, role, chosen)),
  );
}

/** Whether a time is that of a proof, or of words beside the deed's own. */
function isToldThen({ read: { view }, candidate }: ReadCandidate, { role, link: { placed } }: ChosenRole, chosen: readonly ChosenRole[]): boolean {
  if (role !== 'time' || !placed) return false;
  if (isOfProof(view, placed)) return true;
  const hasOwn = chosen.some((other) => other.role === 'time' && other.link.placed !== undefined && other.link.placed !== placed);
  return hasOwn && isOfSpeech(view, placed, candidate.token);
}

/** Whether a place or a time of the event's sentence is another's. */
function isElsewhere({ read, candidate }: ReadCandidate, { role, link: { placed, tie } }: ChosenRole): boolean {
  if ((role !== 'place' && role !== 'time') || !placed) return false;
  const { view } = read;
  if (role === 'time' && isComparison(view, placed)) return true;
  if (tie) return false;
  if (role === 'place' && isSpeakersTown(read, placed, candidate.token)) return true;
  if (
    role === 'place' &&
    read.frames.some(({ source }) => source !== undefined && isOf(view, placed, source) && !isBelow(view, candidate.token, source))
  )
    return true;
  return role === 'time' && read.candidates.some(({ token }) => isOfRelative(view, placed, token, candidate.token));
}

/** "Rebels, who had seized the town in March, shelled the airport": the month is the other deed's; "the attack that killed a contractor on Friday" has its day. */
function isOfRelative(view: SentenceView, { head }: PlacedMention, other: number, token: number): boolean {
  if (other === token || !view.rel[other]!.startsWith('acl:relcl') || view.head[other] === token) return false;
  return isBelow(view, head, other) && !isBelow(view, token, other);
}

/** "said in Ankara that", "reporting from the border": where somebody speaks. */
export function isSpeakersTown({ view, frames }: ReadCandidate['read'], { head }: PlacedMention, token: number): boolean {
  const verb = view.head[head]!;
  if (verb < 0 || verb === token || !view.rel[head]!.startsWith('obl')) return false;
  return (
    frames.some((frame) => frame.token === verb && frame.source !== undefined) ||
    /^(?:reporting|speaking|writing|broadcasting)$/.test(view.lower[verb]!)
  );
}

const LOCALS = /^(?:residents?|people|locals?|inhabitants?|villagers?|witness(?:es)?|neighbou?rs?|activists?|survivors?)$/;

/** "A Houthi official in Sanaa said": where the speaker is, who is none of those that it happened to. */
function isOf(view: SentenceView, { head }: PlacedMention, source: number): boolean {
  return !LOCALS.test(view.lower[source]!) && head !== source && view.head[head] === source && view.rel[head]!.startsWith('nmod');
}

const FIRST =
  /^(?:first|worst|deadliest|bloodiest|biggest|largest|heaviest|fiercest|gravest|highest|longest|strongest|most|second|third|fourth|fifth)$/;
/** So many words lie between a superlative and what it is compared with. */
const WITHIN = 16;

const SPAN = /^(?:hours?|days?|weeks?|months?|years?|decades?)$/;
const OF_NOW = /^(?:last|past|recent|this|that|next|same|previous)$/;

/** "The worst attack since September", "the second raid in a week", "for the first time in years". */
function isComparison({ lower }: SentenceView, { from, to }: PlacedMention): boolean {
  const before = lower[from - 1] ?? '';
  const words = lower.slice(from, to);
  const compares =
    before === 'since' || (/^(?:in|for)$/.test(before) && words.some((word) => SPAN.test(word)) && !words.some((word) => OF_NOW.test(word)));
  return compares && lower.slice(Math.max(0, from - WITHIN), from).some((word) => FIRST.test(word));
}

/** "2 August: the shelling of the market", "12 June, Miranda: a bomb": the label of an entry dates what it tells. */
function withLabel({ read: { view }, candidate, links }: ReadCandidate, chosen: readonly ChosenRole[]): ChosenRole[] {
  const colon = view.lower.indexOf(':');
  const label = view.mentions.find(({ mention, from }) => mention.kind === 'time' && from <= 1);
  if (colon < 0 || !label || label.to > colon || candidate.from <= colon) return [...chosen];
  const isBare = view.lower.slice(label.to, colon).every((word, i) => /^[,();–-]$/.test(word) || isPlace(view, label.to + i));
  const link = links.find(({ placed }) => placed === label);
  if (!isBare || !link || chosen.some(({ role, link: { placed, tie } }) => role === 'time' && (placed === label || tie))) return [...chosen];
  return [
    ...chosen.filter(({ role }) => role !== 'time'),
    { role: 'time', link: { ...link, tie: { token: label.head, tie: 'obl', prep: '', through: 'label' } }, probability: 1 },
  ];
}

function isPlace(view: SentenceView, token: number): boolean {
  return view.covering[token]!.some(({ mention }) => mention.kind === 'place');
}
