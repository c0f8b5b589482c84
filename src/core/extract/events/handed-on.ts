/** What an event takes over from words that no grammar ties to it: where and when, for deeds; never for what is only said, and never what is only planned or compared. */
import type { Event, Mention } from '../../model/annotation.js';
import type { Role } from '../../model/kinds.js';
import type { ChosenRole, ReadCandidate } from './read-candidate.js';
import type { ArticleReading } from './reading.js';
import { isSpeakersTown } from './settle-circumstances.js';
import { caseOf, isBelow, kidsBy, type PlacedMention, type SentenceView } from './sentence-view.js';

/** What is done by words happens where its speaker is, and when he speaks: what stands around it is what he speaks of. */
const BY_WORDS = /^(?:ACCUSE|AGREE|COOPERATE|REJECT|REQUEST|SANCTION|SUPPORT|THREATEN)$/;
/** Of those, what has no scene even in its own sentence. */
const WITHOUT_SCENE = /^(?:ACCUSE|REJECT|SUPPORT)$/;
/** What counts nobody, beside the figures that grammar ties to it. */
const WITHOUT_COUNT = /^(?:ACCUSE|AGREE|CONSULT|COOPERATE|REJECT|REQUEST|RETREAT|SANCTION|SUPPORT|THREATEN)$/;

/** Whether an event of a type may take a mention over in a role, where nothing ties it to the event. */
export function mayTakeOver(type: Event['type'], chosen: ChosenRole, one: ReadCandidate, reading: ArticleReading): boolean {
  const { role, link } = chosen;
  if (link.tie) return true;
  if (role === 'figure') return holdsTrigger(link.placed, one.candidate.token) || !(WITHOUT_COUNT.test(type) || isDistance(link.mention));
  if (role === 'actor' && link.back) return !one.facts.passive || acts(link.mention, one.read.index - link.back, reading);
  if (role !== 'place' && role !== 'time') return true;
  if (!link.back) return !WITHOUT_SCENE.test(type);
  if (BY_WORDS.test(type)) return false;
  return isScene(role, link.mention, one.read.index - link.back, reading);
}

/** Whether events of one incident may share where and when they were. */
export function sharesScene({ type }: Event, role: Role): boolean {
  return !(role === 'place' || role === 'time') || !BY_WORDS.test(type);
}

/** "six raids": the words of the trigger themselves count it. */
export function holdsTrigger(placed: PlacedMention | undefined, token: number): boolean {
  return placed !== undefined && token >= placed.from && token < placed.to;
}

/** "Fortul, 45 km up the road": how far something is counts none of what was done. */
function isDistance({ value }: Mention): boolean {
  return value !== undefined && 'measure' in value && value.measure === 'distance';
}

/** Whether somebody does or suffers something in a sentence before, and is not only spoken of there. */
function acts(mention: Mention, index: number, reading: ArticleReading): boolean {
  const read = reading.sentenceIfRead(index);
  const placed = read?.view.mentions.find((other) => other.mention === mention);
  if (!read || !placed) return true;
  const { view } = read;
  return (
    !/^(?:obj|iobj)$/.test(view.rel[placed.head]!) ||
    read.candidates.some(({ token }) => isBelow(view, placed.head, token) && view.pos[token]!.startsWith('NN'))
  );
}

const GOAL = /^(?:towards?|via|through)$/;

/** Whether a place or a time of a sentence before sets the scene for what follows: a length of time, a day to come, the goal of a road do not. */
function isScene(role: Role, mention: Mention, index: number, reading: ArticleReading): boolean {
  const read = reading.sentenceIfRead(index);
  const placed = read?.view.mentions.find((other) => other.mention === mention);
  if (!read || !placed) return true;
  const { view } = read;
  if (role === 'time') return !isLength(mention) && !isAhead(view, placed);
  if (isSpeakersTown(read, placed, -1)) return false;
  return !(GOAL.test(caseOf(view, placed.head)) && !read.candidates.some(({ token }) => isBelow(view, placed.head, token)));
}

/** "for nine hours", "a 30-day state of siege", "many days before". */
function isLength({ value, text }: Mention): boolean {
  if (value === undefined || !('granularity' in value) || value.start !== undefined) return false;
  return value.duration !== undefined || (value.approximate === true && /\b(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/i.test(text));
}

/** "are to meet on 25 July", "unless they leave by June". */
function isAhead(view: SentenceView, { head }: PlacedMention): boolean {
  let verb = view.head[head]!;
  while (verb >= 0 && !view.pos[verb]!.startsWith('VB')) verb = view.head[verb]!;
  if (verb < 0) return false;
  const says = (relation: RegExp, words: RegExp): boolean => kidsBy(view, verb, relation).some((kid) => words.test(view.lower[kid]!));
  return says(/^aux/, /^(?:will|shall|would|['’]ll)$/) || says(/^mark/, /^(?:if|unless)$/) || isToBe(view, verb);
}

/** "are to meet", "is scheduled to be". */
function isToBe(view: SentenceView, verb: number): boolean {
  const above = view.head[verb]!;
  const to = kidsBy(view, verb, /^mark/).some((kid) => view.lower[kid] === 'to');
  if (to && kidsBy(view, verb, /^(?:cop|aux)/).length) return true;
  return to && above >= 0 && /^(?:is|are|was|were|due|scheduled|expected|set|planned|slated)$/.test(view.lower[above]!);
}
