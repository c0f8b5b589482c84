/** From sentences to events: candidates, the mentions around them, and the model's decisions. */
import type { Argument, Event, Mention } from '../../model/annotation.js';
import type { Role } from '../../model/kinds.js';
import { identityId } from '../../text/units.js';
import type { ArticleContext } from '../types.js';
import { allegedDoers } from './alleged-doer.js';
import { isPassive } from './voice.js';
import { mayHoldEvent, type Candidate } from './candidates.js';
import { bestType, probabilityOf } from './event-model.js';
import type { EventModel } from './types.js';
import { FirstReading, HOPELESS, scoreRoles } from './first-reading.js';
import { isOnlyForecast } from './forecasts.js';
import { holdsTrigger, mayTakeOver } from './handed-on.js';
import { rolesOfKind, type EventFacts } from './link-features.js';
import { linksOf, type Link } from './links.js';
import { modeOf } from './mode.js';
import { eventOfNote } from './note-event.js';
import type { ChosenRole, ReadCandidate } from './read-candidate.js';
import type { SentenceView } from './sentence-view.js';
import type { ArticleReading, ReadSentence } from './reading.js';
import { eventNumbers, roleNumbers } from './role-numbers.js';
import { framesAt, groupOfSpeaker } from './speakers.js';
import { sameEntity } from './same-entity.js';
import { settleRoles } from './settle-roles.js';
import { settleType } from './settle-type.js';
import { isToldByItsVerb } from './told-by-verb.js';
import { withoutGames } from './sports-page.js';
import { areCountedDead, areMissing, isBareToll, isCountedHarm, statedToll } from './tolls.js';
import { triggerFeatures } from './trigger-features.js';
import { triggerLexicon } from './trigger-lexicon.js';
import { typeFeatures } from './type-features.js';
import { wordsOf } from './words-of.js';

export const TRIGGER_THRESHOLD = 0.55;
const NOTE_THRESHOLD = 0.1;
/** How likely a stated toll is an event, at least. */
const STATED_TOLL = 0.75;
/** The same of what somebody is accused of. */
const ALLEGED = 0.6;
/** A text of so few sentences is read as one note. */
const NOTE_SENTENCES = 5;
/** How likely a role must be; the same for all. What is left out is lost to comparing across articles too. */
const ROLE_THRESHOLD = 0.42;

/** All candidates of an article, read. */
export function readCandidates(reading: ArticleReading): ReadCandidate[] {
  const lexicon = triggerLexicon();
  const found: ReadCandidate[] = [];
  const earlier = new Set<string>();
  for (let index = 0; index < reading.sentences.length; index++) {
    const unit = reading.sentences[index]!;
    if (!mayHoldEvent(wordsOf(unit), lexicon)) continue;
    const read = reading.sentence(index)!;
    const { candidates } = read;
    const byToken = new Map(candidates.map((candidate) => [candidate.token, candidate]));
    for (const candidate of candidates) {
      const links = linksOf(reading, read, candidate, byToken, (where, token) => groupOfSpeaker(reading, where, token));
      const frames = framesAt(reading, read, candidate.token);
      const sources = new Set(frames.filter((held) => held.read === read && held.frame.source !== undefined).map((held) => held.frame.source!));
      const facts: EventFacts = {
        read,
        candidate,
        links,
        sources,
        triggers: candidates.map((one) => one.token),
        passive: candidate.entry.wordClass === 'verb' && isPassive(read.view, candidate.token),
        taken: takenTies(read, candidate),
      };
      const features = triggerFeatures({
        read,
        candidate,
        candidates,
        links,
        earlier,
        sentenceCount: reading.sentences.length,
        attributed: frames.length > 0,
      });
      found.push({ read, candidate, links, facts, features });
    }
    for (const candidate of candidates) earlier.add(candidate.entry.head);
  }
  return found;
}

function takenTies({ view, ties }: ReadSentence, { token }: Candidate): string[] {
  return ties(token).flatMap(({ tie, token: at }) =>
    /^(?:subj|obj|agent)$/.test(tie) && !view.covering[at]!.length && !view.pos[at]!.startsWith('PRP') ? [tie] : [],
  );
}

/** The events of an article, with arguments; attribution and status are for later steps. */
export function findEvents(reading: ArticleReading, context: ArticleContext, model: EventModel): Event[] {
  const scored = readCandidates(reading).map((one) => ({ one, confidence: confidenceOf(one, model) }));
  const likely = scored.filter(({ confidence }) => confidence >= TRIGGER_THRESHOLD);
  const sure = [...withoutGames(likely, () => reading.sentences.map(wordsOf))];
  // A note tells of one thing at least: where nothing is sure, the likeliest word.
  if (!likely.length && isNote(reading)) {
    const [best] = scored.filter(({ confidence }) => confidence >= NOTE_THRESHOLD).sort((a, b) => b.confidence - a.confidence);
    if (best) sure.push(best);
    else {
      const whole = eventOfNote(reading, context);
      return whole ? [whole] : [];
    }
  }
  const found = sure.map(({ one }) => one);
  const kept = sure.filter(({ one }) => !isOnlyForecast(one) && !isToldByItsVerb(one, found));
  const first = new FirstReading(kept.map(({ one, confidence }) => scoreRoles(one, confidence, model)));
  return kept.map((_, at) => makeEvent(first, at, reading, model, context));
}

/** How sure the model is; a toll that somebody states is a report by its form. */
function confidenceOf({ read, candidate, features }: ReadCandidate, model: EventModel): number {
  const chance = probabilityOf(model.triggerScore(features));
  const { view } = read;
  const { token } = candidate;
  const isToll = statedToll(view, token) !== undefined || [isBareToll, areMissing, areCountedDead, isCountedHarm].some((is) => is(view, token));
  if (isToll) return Math.max(chance, STATED_TOLL);
  // "accused the army of shelling the town": it may be a noun to the tagger, and is a deed all the same.
  return view.lower[token - 1] === 'of' && allegedDoers(view, token).length ? Math.max(chance, ALLEGED) : chance;
}

/** Whether the text is one paragraph of a few sentences, as the notes of conflict data projects are. */
export function isNote({ sentences }: ArticleReading): boolean {
  return sentences.length > 0 && sentences.length <= NOTE_SENTENCES && sentences.every(({ part }) => part.start === sentences[0]!.part.start);
}

function makeEvent(first: FirstReading, at: number, reading: ArticleReading, model: EventModel, context: ArticleContext): Event {
  const { one, chance } = first.events[at]!;
  const { read, candidate, links } = one;
  const { tokens } = read.unit;
  const start = tokens[candidate.from]!.start;
  const end = tokens[endOfTrigger(read.view, candidate) - 1]!.end;
  const { text } = context.article;
  const { entry } = candidate;
  const likely = bestType(model, typeFeatures(read, candidate, links), entry.type, triggerLexicon().typesOf.get(entry.head) ?? new Set());
  const type = settleType(read, candidate, likely);
  const chosen = settleRoles(one, chooseRoles(first, at, reading, model)).filter(
    (role) => !isLabel(text, role.link.mention) && mayTakeOver(type, role, one, reading),
  );
  const mode = modeOf(text, read, candidate, type, chosen);
  return {
    id: identityId(text, context.units, 'event', [{ start, end }]),
    type,
    ...(mode ? { mode } : {}),
    status: 'asserted',
    trigger: { start, end, text: text.slice(start, end) },
    arguments: chosen.map(({ role, link }) => toArgument(role, link, candidate)),
    attributions: [],
    confidence: Math.round(chance * 100) / 100,
    reason: reasonOf(candidate, chosen),
    decision: 'suggested',
  };
}

/** "raids", and "dead" as in "leaving 52 dead". */
function tellsADeed(word: string): boolean {
  const { nouns, predicates } = triggerLexicon();
  return nouns.has(word) || predicates.has(word);
}

/** "swapped 206 prisoners": what a figure or an actor at its end names is a part of the event, and no word that tells it; "carried out three strikes" ends in one. */
function endOfTrigger({ mentions, lower }: SentenceView, { token, from, to, entry }: Candidate): number {
  if (entry.wordClass !== 'verb' || token !== from || tellsADeed(lower[to - 1]!)) return to;
  const last = mentions.find((placed) => placed.from > token && placed.from < to && placed.to >= to && placed.mention.kind !== 'time');
  let end = last?.from ?? to;
  // "summoned the"
  while (end > token + 1 && /^(?:the|an?|its|his|her|their|our|some|all|at|least)$/.test(lower[end - 1]!)) end--;
  return end;
}

/** For each mention its best role above the threshold; mentions of one entity in one role count once. */
function chooseRoles(first: FirstReading, at: number, reading: ArticleReading, model: EventModel): ChosenRole[] {
  const all: ChosenRole[] = [];
  const shared = eventNumbers(first, at);
  const { links, scores } = first.events[at]!;
  for (const [k, link] of links.entries()) {
    if (isAge(link.mention)) continue;
    const named = reading.timesNamed(link.mention);
    let best: ChosenRole | undefined;
    for (const role of rolesOfKind(link.mention.kind)) {
      const plain = scores[k]![role];
      if (plain < HOPELESS) continue;
      const probability = probabilityOf(model.treeScore(role, roleNumbers(shared, k, role, named)) ?? plain);
      if (probability >= ROLE_THRESHOLD && (!best || probability > best.probability)) best = { role, link, probability };
    }
    if (best) all.push(best);
  }
  return dropRepeats(all);
}

/** "REPORTER: Two shops were hit": who stands before a colon at the start of a line speaks, and takes no part. */
function isLabel(text: string, { kind, start, end }: Mention): boolean {
  return kind === 'actor' && text[end] === ':' && /(?:^|[\n\r])[^\S\n\r]*$/.test(text.slice(Math.max(0, start - 20), start));
}

/** An age says something of a person, and nothing of what happened. */
function isAge({ value }: Mention): boolean {
  return value !== undefined && 'measure' in value && value.measure === 'age';
}

function dropRepeats(all: readonly ChosenRole[]): ChosenRole[] {
  const sorted = [...all].sort((a, b) => b.probability - a.probability);
  const kept: ChosenRole[] = [];
  for (const one of sorted) {
    const repeat = kept.some(
      (other) => other.role === one.role && (sameEntity(other.link.mention, one.link.mention) || isInside(one.link.mention, other.link.mention)),
    );
    if (!repeat) kept.push(one);
  }
  return kept.sort((a, b) => a.link.mention.start - b.link.mention.start);
}

/** "[Syria]'s [army]" nested in one another: the outer one says it. */
function isInside(inner: Mention, outer: Mention): boolean {
  return inner !== outer && inner.kind === outer.kind && outer.start <= inner.start && inner.end <= outer.end;
}

function toArgument(role: Role, link: Link, { token }: Candidate): Argument {
  const { mention, placed } = link;
  return {
    role,
    mention: mention.id,
    ...(mention.entity !== undefined ? { entity: mention.entity } : {}),
    text: mention.text,
    inferred: link.back > 0 || (!link.tie && !(role === 'figure' && holdsTrigger(placed, token))),
  };
}

function reasonOf(candidate: Candidate, chosen: readonly ChosenRole[]): string {
  const word = { verb: 'verb', noun: 'noun', predicate: 'predicate' }[candidate.entry.wordClass];
  const parts = chosen.filter(({ link }) => link.tie).map(({ role, link }) => `${role}: ${tieInWords(link)}`);
  return `The ${word} "${candidate.entry.words.replace(/ (?:~|\.\.) /g, ' … ')}" names it${parts.length ? `; ${parts.join(', ')}` : ''}.`;
}

function tieInWords(link: Link): string {
  const { tie } = link;
  if (!tie) return 'in the sentence';
  const name = { subj: 'subject', obj: 'object', iobj: 'indirect object', agent: 'agent', obl: `"${tie.prep}"`, mod: 'modifier', poss: 'possessor' }[
    tie.tie
  ];
  const through = tie.through ? ` (${tie.through})` : '';
  return link.by === 'pronoun' ? `${name}, a pronoun${through}` : `${name}${through}`;
}
