/** Speakers named right before a cue that ends its sentence ("..., residents and a commander said on Friday"), read off the words: parses of long sentences lose them. */
import { CLOSING, FINITE, WORDS_OF_REPORT } from './frame-types.js';
import type { SentenceView } from './sentence-view.js';

export interface TrailingSpeakers {
  /** The first speaker's head. */
  readonly token: number;
  /** Heads of those joined with it. */
  readonly joined: readonly number[];
  /** Where the first speaker's words begin. */
  readonly from: number;
}

const NOMINAL = /^(?:DT|PDT|JJ[RS]?|NNP?S?|POS|CD|CC|HYPH|PRP\$?|VBN|IN|RB)$/;
const LINK = /^(?:of|for|from|in|at|on|to|with|and|or)$/;
const BRACKET = /^[()]$/;
const AFTER =
  /^(?:[.,;)”"?!]|on|in|by|at|late|early|via|during|yesterday|today|tonight|earlier|later|citing|adding|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const PLAIN =
  /^(?:said|says?|reported|claimed|claims?|stated|confirmed|announced|added|adds?|reports?|noted|insisted|maintained|alleged|estimates?|estimated|believes?|acknowledged|admitted|wrote|told|tells?|reckons?|reckoned|calculates?|calculated|tallied|argued|argues|recalled|recalls|recounted|complained|contends?|contended|asserts?|asserted|alleges|concedes?|conceded|testified|related|specified|assess(?:es|ed)|fears?|feared)$/;
const AUXILIARY = /^(?:has|have|had|also|later|both|separately|then|since|itself|himself|herself|themselves|is|are|was|were|quoted|as)$/;
/** Who is told, where it is nobody's name. */
const ADDRESSEE = /^(?:us|me|reporters|journalists|this|the|our|state|local)$/;
const MAX_WORDS = 18;

/** The speakers before the cue at `verb`; nothing where the words before it are no such list. */
export function trailingSpeakers(view: SentenceView, verb: number): TrailingSpeakers | undefined {
  if (!PLAIN.test(view.lower[verb]!) || !endsThere(view, verb)) return undefined;
  let last = verb - 1;
  while (last >= 0 && AUXILIARY.test(view.lower[last]!)) last--;
  let from = startOfNominal(view, last);
  if (from === undefined || from > last) return undefined;
  from = withEarlierItems(view, from, last);
  if (!hasClauseBefore(view, from - 1)) return undefined;
  const heads = headsOf(view, from, last + 1);
  const [token, ...joined] = heads;
  return token === undefined ? undefined : { token, joined, from };
}

function endsThere(view: SentenceView, verb: number): boolean {
  // "an assault claimed by Islamic State": who claims it follows.
  if (view.lower[verb + 1] === 'by' && view.covering.slice(verb + 2, verb + 4).some((over) => over.some(({ mention }) => mention.kind === 'actor')))
    return false;
  const next = view.lower[verb + 1];
  if (next === undefined || AFTER.test(next)) return true;
  return /^t(?:old|ells?)$/.test(view.lower[verb]!) && (view.covering[verb + 1]!.length > 0 || ADDRESSEE.test(next));
}

/** Walks back over nominal words to the comma or closing mark before them. */
function startOfNominal(view: SentenceView, last: number): number | undefined {
  for (let i = last; i > 2 && last - i < MAX_WORDS; i--) {
    const word = view.lower[i]!;
    if (isPossessive(view, i)) continue;
    if (word === 'as' && view.lower[i - 1] === ',') return i + 1;
    if (word === ',' || CLOSING.test(word) || /^(?:[–—]|--+)$/.test(word)) return view.quoted[i] === true && word === ',' ? undefined : i + 1;
    const named = view.covering[i]!.some(({ mention }) => mention.kind === 'actor');
    if (!named && !BRACKET.test(word) && (!NOMINAL.test(view.pos[i]!) || (view.pos[i] === 'IN' && !LINK.test(word)))) return undefined;
  }
  return undefined;
}

/** "a parents' spokesman": the mark closes no quotation. */
function isPossessive({ lower, pos, quoted }: SentenceView, i: number): boolean {
  return /^['’]$/.test(lower[i]!) && lower[i - 1]!.endsWith('s') && !quoted[i - 1] && /^(?:NN|JJ)/.test(pos[i + 1] ?? '');
}

/** "police, medics and witnesses said": items before, where the last one is joined by "and". */
function withEarlierItems(view: SentenceView, from: number, last: number): number {
  if (!view.lower.slice(from, last).includes('and')) return from;
  let start = from;
  for (let steps = 0; steps < 3; steps++) {
    const comma = start - 1;
    if (view.lower[comma] !== ',') break;
    const item = view.covering[comma - 1]!.find(({ mention, to }) => mention.kind === 'actor' && to === comma);
    if (!item) break;
    let before = item.from;
    while (before > 0 && /^(?:DT|JJ|NNP?)$/.test(view.pos[before - 1]!) && view.lower[before - 1] !== ',') before--;
    if (view.lower[before - 1] !== ',') break;
    start = before;
  }
  return start;
}

/** Whether a clause stands before: what is reported. */
function hasClauseBefore(view: SentenceView, end: number): boolean {
  if (end >= WORDS_OF_REPORT || (end > 1 && CLOSING.test(view.lower[end]!))) return true;
  for (let i = 0; i < end; i++) if (FINITE.test(view.pos[i]!) || /^VB[NG]$/.test(view.pos[i]!)) return true;
  return false;
}

/** One head for each joined part: its first actor, or its last noun or pronoun. */
function headsOf(view: SentenceView, from: number, to: number): number[] {
  const heads: number[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const inMention = i < to && view.covering[i]!.some(({ mention, from: a, to: b }) => mention.kind === 'actor' && a < i && b > i + 1);
    if (i < to && (inMention || !/^(?:and|,|or)$/.test(view.lower[i]!))) continue;
    const head = headIn(view, start, i);
    if (head !== undefined) heads.push(head);
    start = i + 1;
  }
  return heads;
}

function headIn(view: SentenceView, from: number, to: number): number | undefined {
  const titled = titledPerson(view, from, to);
  if (titled !== undefined) return titled;
  for (let i = from; i < to; i++) {
    const actor = view.covering[i]!.find(({ mention }) => mention.kind === 'actor' && mention.form !== 'pronoun');
    if (!actor || actor.from < from || actor.to > to || (actor.to < to && /^['’]s$/.test(view.lower[actor.to]!))) continue;
    // "Israeli emergency service Magen David Adom"
    const isAdjective =
      /^(?:amod|compound)/.test(view.rel[actor.head]!) &&
      actor.from === from &&
      view.pos.slice(from, to).every((pos) => /^(?:DT|JJ|NN|HYPH)/.test(pos));
    if (isAdjective && view.mentions.some((one) => one.mention.kind === 'actor' && one.from >= actor.to && one.to === to)) continue;
    return ownerOf(view, from, actor) ?? actor.head;
  }
  // "the governor's office in North Kivu": the noun before what only says of where or of what.
  const link = view.lower.slice(from + 1, to).findIndex((word) => LINK.test(word)) + from + 1;
  for (let i = (link > from ? link : to) - 1; i >= from; i--) if (/^(?:NN|PRP$)/.test(view.pos[i]!)) return i;
  return undefined;
}

const SERVANT =
  /^(?:aide|adviser|advisor|assistant|deputy|lawyer|relative|friend|neighbou?r|confidant|brother|sister|son|daughter|wife|widow|cousin)s?$/;

/** "an aide to the president said": the aide, who is nobody's name. */
function ownerOf({ lower }: SentenceView, from: number, actor: { from: number }): number | undefined {
  for (let i = from; i < actor.from; i++) if (SERVANT.test(lower[i]!) && LINK.test(lower[i + 1] ?? '')) return i;
  return undefined;
}

/** "National Guard spokesman Lt. Colonel Tom Keegan": the person at the end, where nothing but titles stands before the name. */
function titledPerson(view: SentenceView, from: number, to: number): number | undefined {
  const person = view.covering[to - 1]!.find(({ mention, to: end }) => mention.type === 'person' && mention.form === 'name' && end === to);
  if (!person || person.from <= from) return undefined;
  return view.lower.slice(from, person.from).some((word) => LINK.test(word) || /^[,'’]/.test(word)) ? undefined : person.head;
}
