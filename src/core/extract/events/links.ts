/** Which mentions may fill an event's roles, and by what grammar: the raw material of roles.ts. */
import type { Mention } from '../../model/annotation.js';
import { CONTENT } from '../../text/part-kind.js';
import { antecedentOfNoun, antecedentOfPronoun, isFirstPerson, isThirdPerson, joinedWith } from './antecedents.js';
import type { Candidate } from './candidates.js';
import { tiesOfNoun, type Tie } from './clause.js';
import { fillersOf } from './fillers.js';
import { antecedentOfPlaceNoun } from './place-antecedents.js';
import type { ArticleReading, ReadSentence } from './reading.js';
import { isBelow, type PlacedMention, type SentenceView } from './sentence-view.js';

export interface Link {
  readonly mention: Mention;
  /** Where it stands in the event's sentence; absent for one from elsewhere. */
  readonly placed?: PlacedMention;
  /** The grammar that ties it to the trigger; absent where it only stands in the sentence. */
  readonly tie?: Tie;
  /** How the mention relates to the tied nominal. */
  readonly by: string;
  /** How far away in sentences it was found (0: the same). */
  readonly back: number;
}

/** Gives the speaker's group for "we" in a quotation; attribution knows it. */
export type SpeakerOf = (read: ReadSentence, token: number) => readonly Mention[];

/** Where an entry of the lexicon leaves room for other words. */
const GAP = / (?:~|\.\.) /;

/** All mentions that may take part in the event, each once, the best tied first. */
export function linksOf(
  reading: ArticleReading,
  read: ReadSentence,
  candidate: Candidate,
  others: ReadonlyMap<number, Candidate>,
  speakerOf: SpeakerOf,
): Link[] {
  const { view } = read;
  const links: Link[] = [];
  const seen = new Set<string>();
  const add = (link: Link): void => {
    if (seen.has(link.mention.id) || isTrigger(link, candidate)) return;
    seen.add(link.mention.id);
    links.push(link);
  };
  const ties = tiesOf(read, candidate, others);
  for (const tie of ties) {
    const word = view.lower[tie.token]!;
    if (isFirstPerson(view, tie.token)) for (const mention of speakerOf(read, tie.token)) add({ mention, tie, by: 'speaker', back: 1 });
    else if (isThirdPerson(word)) {
      const mention = antecedentOfPronoun(reading, read, tie.token);
      const all = mention ? [mention, ...joinedWith(reading, read.index, word, mention)] : [];
      for (const one of all) add({ mention: one, tie, by: 'pronoun', back: 1 });
    } else {
      for (const filler of fillersOf(view, tie.token)) add({ mention: filler.placed.mention, placed: filler.placed, tie, by: filler.by, back: 0 });
      const known = antecedentOfNoun(reading, read, tie.token);
      if (known) add({ mention: known, tie, by: 'noun', back: 1 });
      const named = antecedentOfPlaceNoun(reading, read, tie.token);
      if (named) add({ mention: named, ...placedIn(view, named), tie, by: 'noun' });
    }
  }
  for (const tie of ties) {
    for (const placed of view.mentions) {
      if (placed.mention.kind !== 'actor' && isNominallyBelow(view, placed.head, tie.token))
        add({ mention: placed.mention, placed, tie, by: 'within', back: 0 });
    }
  }
  for (const placed of view.mentions) add({ mention: placed.mention, placed, by: 'sentence', back: 0 });
  addFromBefore(reading, read, add);
  return links;
}

/** Where a mention stands in the sentence, or that it stands before it. */
function placedIn({ mentions }: SentenceView, mention: Mention): Pick<Link, 'placed' | 'back'> {
  const placed = mentions.find((one) => one.mention === mention);
  return placed ? { placed, back: 0 } : { back: 1 };
}

/** Whether the mention is of the trigger's own words; "drove [rebels] out of" only spans one. */
function isTrigger({ mention, placed }: Link, { entry, from, to }: Candidate): boolean {
  if (!placed || mention.kind === 'figure' || placed.from < from || placed.to > to) return false;
  // "summoned the British ambassador", "ousted the president": who stands at the end of the phrase is whom it befalls.
  if (mention.kind === 'actor' && placed.from > from && entry.wordClass === 'verb') return false;
  return !GAP.test(entry.words) || placed.from === from || placed.to === to;
}

/** Places and times of up to two sentences before, and the dateline's place. */
function addFromBefore(reading: ArticleReading, read: ReadSentence, add: (link: Link) => void): void {
  for (let back = 1; back <= 2; back++) {
    const mentions = reading.mentionsIn(read.index - back);
    const other = reading.sentences[read.index - back];
    if (!other) break;
    if (!CONTENT.has(other.part.kind) && other.part.kind !== 'dateline') continue; // "Outlet, City" says where a reporter sits
    for (const mention of mentions) {
      if (mention.kind === 'place' || mention.kind === 'time' || mention.kind === 'actor') {
        if (mention.form !== 'pronoun') add({ mention, by: other.part.start === read.unit.part.start ? 'paragraph' : 'before', back });
      }
    }
  }
}

/** Below a nominal without another clause in between. */
function isNominallyBelow(view: SentenceView, token: number, above: number): boolean {
  if (!isBelow(view, token, above)) return false;
  for (let i = token, steps = 0; i !== above && steps < 12; i = view.head[i]!, steps++)
    if (/^(?:acl|advcl|ccomp|parataxis)/.test(view.rel[i]!)) return false;
  return true;
}

/** All ties of an event: of its verb or noun, of the verb that carries the noun, of the nouns it happens in. */
export function tiesOf(read: ReadSentence, candidate: Candidate, others: ReadonlyMap<number, Candidate>): Tie[] {
  const { view } = read;
  const { token } = candidate;
  if (candidate.entry.wordClass === 'noun') return tiesOfNominal(read, candidate);
  const ties = [...(candidate.entry.wordClass === 'predicate' ? predicateTies(read, token) : read.ties(token))];
  // "killed in an attack by rebels on Homs": the attack's own ties serve the killing too.
  for (const tie of [...ties]) {
    const other = others.get(tie.token);
    if (other?.entry.wordClass === 'noun' && (tie.tie === 'obl' || tie.tie === 'subj' || tie.tie === 'agent' || tie.tie === 'obj')) {
      for (const below of tiesOfNoun(view, tie.token)) ties.push({ ...below, through: `event noun ${tie.tie}` });
    }
  }
  return ties;
}

function predicateTies(read: ReadSentence, token: number): Tie[] {
  const ties = [...read.ties(token)];
  const { view } = read;
  const head = view.head[token]!;
  // "17 dead", "reported dead", "left three injured"
  if (head >= 0 && /^(?:xcomp|acl|amod|advcl|obj|dep|obl)/.test(view.rel[token]!)) {
    if (view.pos[head]!.startsWith('VB')) for (const tie of read.ties(head)) ties.push({ ...tie, through: tie.through || 'predicate' });
    else ties.push({ token: head, tie: 'subj', prep: '', through: 'predicate' });
  }
  for (const tie of tiesOfNoun(view, token)) ties.push({ ...tie, through: 'predicate' });
  return ties;
}

function tiesOfNominal(read: ReadSentence, candidate: Candidate): Tie[] {
  const { view } = read;
  const { token } = candidate;
  const ties: Tie[] = [...tiesOfNoun(view, token)];
  let top = token;
  if (view.rel[token] === 'conj' && view.pos[view.head[token]!]!.startsWith('NN')) {
    top = view.head[token]!;
    for (const tie of tiesOfNoun(view, top)) if (tie.tie !== 'obl' || tie.token > token) ties.push({ ...tie, through: 'joined nouns' });
  }
  for (const kid of view.kids[token]!) {
    if (view.rel[kid] === 'conj' && view.pos[kid]!.startsWith('NN'))
      for (const tie of tiesOfNoun(view, kid)) if (tie.tie === 'obl') ties.push({ ...tie, through: 'joined nouns' });
  }
  const verb = candidate.carrier ?? view.head[top]!;
  // "launched a wave of attacks": its light verb carries the noun, whatever stands between.
  const isCarried = candidate.carrier !== undefined || !/^(?:nmod|compound|amod|appos|acl)/.test(view.rel[top]!);
  if (verb >= 0 && /^(?:VB|NN|JJ)/.test(view.pos[verb]!) && isCarried) {
    const through =
      candidate.carrier !== undefined ? 'light verb' : view.rel[top]!.startsWith('nsubj') ? 'what it does' : `clause ${view.rel[top]!.split(':')[0]}`;
    for (const tie of read.ties(verb)) if (tie.token !== top && tie.token !== token) ties.push({ ...tie, through });
  } else if (verb >= 0 && view.rel[top]!.startsWith('nmod')) {
    for (const tie of tiesOfNoun(view, verb)) if (tie.token !== top) ties.push({ ...tie, through: 'noun above' });
  }
  return ties;
}
