/** Who says what in one sentence: source, cue and content, from verbs of speech, "according to" and headings. */
import { isPassive } from './voice.js';
import { deniesAccount, deniesBefore } from './denial-before.js';
import { frameOfAccount } from './frame-of-account.js';
import { frameOfColon } from './frame-of-colon.js';
import { frameOfCount } from './frame-of-count.js';
import { frameOfGap } from './frame-of-gap.js';
import { frameOfHeading, frameOfLabel } from './frame-of-heading.js';
import { frameOfNaming } from './frame-of-naming.js';
import { frameOfNoun } from './frame-of-noun.js';
import { citedBefore, frameOfPhrase } from './frame-of-phrase.js';
import { frameOfSight } from './frame-of-sight.js';
import { frameOfWhat } from './frame-of-what.js';
import { frameOfQuoted, quotesAsSaying } from './frame-of-quoted.js';
import { leadingContent, quotedAfter } from './leading-content.js';
import { caseOf, type SentenceView } from './sentence-view.js';
import { speechLexicon, type SpeechStance } from './speech-lexicon.js';
import { isCueVerb } from './cue-verb.js';
import { isMissedVerb } from './verb-or-noun.js';
import { participleSpeaker } from './participle-speaker.js';
import { speakerOfCue } from './speaker-of-cue.js';
import { FINITE, type AttributionFrame, type Range, type Speaker } from './frame-types.js';
import { frameOfToll } from './tolls.js';
import { trailingContent } from './trailing-content.js';
import { trailingSpeakers } from './trailing-speakers.js';

const PHRASES = [
  'according to',
  'per',
  'citing',
  'quoting',
  'by the account of',
  'by the count of',
  'by the reckoning of',
  'by the estimate of',
  'by the tally of',
  'in the words of',
].map((phrase) => phrase.split(' '));

const CITES = /^(?:citing|quoting)$/;

/** All attributions of a sentence, in order. */
export function findFrames(view: SentenceView): AttributionFrame[] {
  const lexicon = speechLexicon();
  const frames: AttributionFrame[] = [];
  for (let i = 0; i < view.lower.length; i++) {
    const toll = frameOfToll(view, i);
    if (toll) {
      frames.push(toll);
      continue;
    }
    const told =
      frameOfNaming(view, i) ??
      frameOfQuoted(view, i) ??
      frameOfCount(view, i) ??
      frameOfWhat(view, i) ??
      frameOfSight(view, i) ??
      frameOfAccount(view, i);
    if (told) {
      frames.push(told);
      continue;
    }
    const phrase = PHRASES.find((words) => words.every((word, k) => view.lower[i + k] === word));
    if (phrase && CITES.test(phrase[0]!)) {
      addPhrase(view, i, phrase, frames);
      continue;
    }
    // The cue of the clause that "what" opened.
    if (frames.at(-1)?.token === i) continue;
    const verb = lexicon.verbs.get(view.lower[i]!);
    // ", a charge that Kabul rejects": what it denies is told by somebody else (disputes.ts).
    if (verb?.stance === 'denies' && deniesBefore(view, i)) continue;
    if (verb && verb.stance !== 'asserts' && deniesAccount(view, i)) continue;
    // "warplanes believed to be Russian" believe nothing
    if (verb && view.lower[i + 1] === 'to' && OF_OTHERS.test(view.lower[i]!) && /^(?:be|have)$/.test(view.lower[i + 2] ?? '')) continue;
    if (verb && (isOwnThought(view, i, verb.base) || quotesAsSaying(view, i))) continue;
    if (verb && (isCueVerb(view, i) || trailingSpeakers(view, i))) {
      const frame = frameOfVerb(view, i, verb, frames);
      if (frame) frames.push(frame);
      continue;
    }
    const gapped = frameOfGap(view, i, frames);
    if (gapped) frames.push(gapped);
    if (phrase && !isRate(view, i)) addPhrase(view, i, phrase, frames);
    const ofNoun = frameOfNoun(view, i);
    if (ofNoun) frames.push(ofNoun);
  }
  const heading = frameOfHeading(view) ?? frameOfLabel(view) ?? frameOfColon(view, frames);
  return heading ? [...frames, heading] : frames;
}

/** "I think", "as you know", "we want", "to see": words of whoever speaks anyway, or of nobody. */
function isOwnThought({ lower, pos }: SentenceView, i: number, base: string): boolean {
  if (!/^(?:think|know|see|want|feel|hope|believe|find|speak|talk|call|continue|mean|guess|learn)$/.test(base)) return false;
  let at = i - 1;
  while (
    at >= 0 &&
    (/^(?:MD|RB)/.test(pos[at]!) || /^(?:do|did|does|have|had|has|am|are|was|were|just|really|been|can|ca|wo|to)$/.test(lower[at]!))
  ) {
    if (lower[at] === 'to') return true;
    at--;
  }
  return /^(?:i|you|we|everybody|everyone|anyone|anybody|let|'s|’s|people)$/.test(lower[at] ?? '');
}

/** "30 per cent", "200 cubic metres per second". */
function isRate({ lower, pos }: SentenceView, i: number): boolean {
  return (
    lower[i] === 'per' &&
    (/^(?:cent|centum|day|hour|second|minute|week|month|year|annum|capita|person|household|family|head|kilo\w*|litre|ton|tonne|barrel|night|km|se)$/.test(
      lower[i + 1] ?? '',
    ) ||
      pos[i - 1] === 'CD')
  );
}

const TRAILING = 'words, then the speaker';

/** "HTS denied shelling the town", parsed as if it were denied: no form of "be" stands between the name and the verb. */
function followsSpeaker(view: SentenceView, verb: number): boolean {
  const { covering, lower } = view;
  // "a suspect believed to have planted the bomb" believes nothing.
  if (lower[verb + 1] === 'by' || (lower[verb + 1] === 'to' && OF_OTHERS.test(lower[verb]!))) return false;
  if (lower[verb - 1] === ',' && view.pos[verb] === 'VBD') return !view.kids[verb]!.some((kid) => view.rel[kid] === 'aux:pass');
  return covering[verb - 1]?.some(({ mention, to }) => mention.kind === 'actor' && to === verb) === true;
}

/** With "to" behind them, what others say of somebody. */
const OF_OTHERS = /^(?:believed|thought|said|known|reported|suspected|alleged|understood|considered|estimated|feared|presumed|rumou?red)$/;

function addPhrase(view: SentenceView, at: number, words: readonly string[], frames: AttributionFrame[]): void {
  const frame = frameOfPhrase(view, at, at + words.length, words.join(' '));
  if (!frame) return;
  const host = frames[frames.length - 1];
  const cites = CITES.test(words[0]!);
  // "state media, citing a military source, said": the verb's frame will take it up.
  if (cites && host && host.source !== frame.source) {
    if (!host.via.includes(frame.source!)) frames[frames.length - 1] = { ...host, via: [...host.via, frame.source!] };
  } else if (!cites || !view.lower.slice(at).some((word) => speechLexicon().verbs.has(word))) frames.push(frame);
}

interface Cue {
  readonly base: string;
  readonly stance: SpeechStance;
}

/** "says it is at war and denies targeting civilians": the speaker of the cue before, where the second one follows "and" or "but". */
function speakerBefore(view: SentenceView, verb: number, earlier: readonly AttributionFrame[]): Speaker | undefined {
  let at = verb - 1;
  while (at > 0 && /^(?:also|then|has|have|had|later|again|repeatedly)$/.test(view.lower[at]!)) at--;
  const last = earlier[earlier.length - 1];
  // 'Army denies losing base, says attackers "wiped out"'
  const isHeading = view.lower[at] === ',' && view.unit.part.kind.startsWith('head');
  // "X boasted of 57 dead; Y called that propaganda and said"
  const isApart = last !== undefined && view.lower.slice(last.token, verb).includes(';');
  if (
    !(isHeading || /^(?:and|but)$/.test(view.lower[at] ?? '')) ||
    isApart ||
    last?.source === undefined ||
    last.source > last.token ||
    view.quoted[verb]
  )
    return undefined;
  return FINITE.test(view.pos[verb]!) ? { token: last.source, from: last.source, to: verb, inverted: false } : undefined;
}

function frameOfVerb(view: SentenceView, verb: number, { stance, base }: Cue, earlier: readonly AttributionFrame[]): AttributionFrame | undefined {
  if (base === 'accuse' || base === 'blame') return frameOfAccusation(view, verb, earlier);
  if (base === 'suspect' && view.lower.slice(verb + 1, verb + ACCUSED).includes('of')) return frameOfAccusation(view, verb, earlier);
  if (isPassive(view, verb) && !trailingSpeakers(view, verb) && !followsSpeaker(view, verb)) return frameOfPassive(view, verb, stance, base);
  const beside = trailingSpeakers(view, verb);
  const main = beside ? undefined : participleSpeaker(view, verb, earlier);
  if (main !== undefined) {
    const from = Math.min(main, verb);
    const content = leadingContent(view, verb, { token: main, from, to: verb, inverted: false }, base);
    return content.length ? participleFrame(view, verb, main, content, stance) : undefined;
  }
  const before = beside ? undefined : speakerBefore(view, verb, earlier);
  const speaker = beside ? { token: beside.token, from: beside.from, to: verb, inverted: false } : (before ?? speakerOfCue(view, verb));
  if (!speaker || isNobody(view, speaker.token)) return undefined;
  const trailing = before ? undefined : trailingContent(view, verb, speaker);
  const strict = speechLexicon().strict.has(base);
  if (trailing && strict && !trailing.quoted && base !== 'find') return undefined;
  const opening = trailing ? undefined : openingOfContent(view, verb, speaker);
  const told = trailing ? behindEarlier(trailing.content, earlier) : leadingContent(view, verb, speaker, base);
  const content = withinAside(view, verb, !told.length && opening ? restBehind(view, verb) : told);
  if (!content.length) return undefined;
  return {
    source: speaker.token,
    cue: cueRange(view, verb),
    content: opening ? [opening, ...content] : content,
    stance: stanceOf(view, verb, stance),
    token: verb,
    ...joinedWith(beside && trailing ? beside.joined : joinedBefore(view, speaker.token)),
    via: citedBefore(view, verb),
    rule: trailing ? TRAILING : 'speaker, then the words',
  };
}

/** "The army, which has denied striking civilians, shelled the town", "The strike, which Israel says hit a depot, killed two": what is said in an aside ends with it. */
function withinAside({ lower, pos }: SentenceView, verb: number, content: readonly Range[]): readonly Range[] {
  const opened = lower.lastIndexOf(',', verb);
  if (opened < 0 || !/^(?:which|who)$/.test(lower[opened + 1] ?? '')) return content;
  const closed = lower.findIndex((word, i) => i > verb && word === ',' && FINITE.test(pos[i + 1] ?? ''));
  return closed < 0 ? content : content.flatMap(({ from, to }) => (from < closed ? [{ from, to: Math.min(to, closed) }] : []));
}

/** "No group has claimed it" tells of nobody's words. */
function isNobody({ covering, lower, kids, rel }: SentenceView, speaker: number): boolean {
  const isActor = covering[speaker]!.some(({ mention }) => mention.kind === 'actor');
  return lower[speaker] === 'nobody' || (isActor && kids[speaker]!.some((kid) => rel[kid] === 'det' && lower[kid] === 'no'));
}

/** "The raid, residents said, killed three": what stands before the speaker is said, too, where the cue stands between commas. */
function openingOfContent({ lower, pos, quoted }: SentenceView, verb: number, { from, inverted }: Speaker): Range | undefined {
  const to = from - 1;
  if (inverted || to < 1 || to > verb || lower[to] !== ',' || lower[verb + 1] !== ',') return undefined;
  const isFragment = !pos.slice(0, to).some((tag) => FINITE.test(tag)) && !quoted.slice(0, verb).includes(true);
  return isFragment ? { from: 0, to } : undefined;
}

function joinedWith(joined: readonly number[]): { joined?: readonly number[] } {
  return joined.length ? { joined } : {};
}

/** "Medics and a Reuters witness said": who opens the clause before the "and", whatever the parse hangs it on. */
function joinedBefore({ lower, pos, covering }: SentenceView, speaker: number): readonly number[] {
  let from = covering[speaker]!.find(({ mention }) => mention.kind === 'actor')?.from ?? speaker;
  while (from > 0 && /^(?:DT|JJ|CD|NN|NNP)$/.test(pos[from - 1]!)) from--;
  if (lower[from - 1] !== 'and') return [];
  const first = covering[from - 2]?.find(({ mention, to }) => mention.kind === 'actor' && to === from - 1);
  let open = first?.from ?? 0;
  while (open > 0 && /^(?:DT|JJ|CD)$/.test(pos[open - 1]!)) open--;
  return first && (open === 0 || /^(?:[,;:]|that|but|while)$/.test(lower[open - 1]!)) ? [first.head] : [];
}

/** "The RSF shelled the camp, medics said, and took women, witnesses added": the second speaker's words begin behind the first. */
function behindEarlier(content: readonly Range[], earlier: readonly AttributionFrame[]): readonly Range[] {
  const last = earlier.at(-1);
  const end = last?.rule === TRAILING && last.cue.from > last.source! ? last.cue.to : 0;
  return content.map(({ from, to }) => (end > from && end < to - 2 ? { from: end, to } : { from, to }));
}

/** "The vehicles, a diplomatic source noted, have arrived": what goes on behind the comma. */
function restBehind({ lower, pos }: SentenceView, verb: number): Range[] {
  const semicolon = lower.indexOf(';', verb);
  const to = semicolon < 0 ? lower.length : semicolon;
  return pos.slice(verb + 2, to).some((tag) => FINITE.test(tag)) ? [{ from: verb + 2, to }] : [];
}

function participleFrame(view: SentenceView, verb: number, source: number, content: Range[], stance: SpeechStance): AttributionFrame {
  return { source, cue: cueRange(view, verb), content, stance: stanceOf(view, verb, stance), token: verb, via: [], rule: 'speaker, then the words' };
}

/** "was quoted as saying", "was reported by X to have": somebody named after "by", or the one quoted; else nobody. */
function frameOfPassive(view: SentenceView, verb: number, stance: SpeechStance, base: string): AttributionFrame | undefined {
  const agent = view.kids[verb]!.find((kid) => view.rel[kid]!.startsWith('obl') && caseOf(view, kid) === 'by');
  if (agent === undefined || speechLexicon().strict.has(base)) return undefined;
  const subject = view.kids[verb]!.find((kid) => view.rel[kid]!.startsWith('nsubj'));
  const content: Range[] = [];
  if (subject !== undefined) content.push({ from: Math.max(0, subject - 3), to: verb });
  else if (verb > 0) content.push({ from: Math.max(0, verb - 6), to: verb });
  return { source: agent, cue: cueRange(view, verb), content, stance: stanceOf(view, verb, stance), token: verb, via: [], rule: 'passive with "by"' };
}

/** So many words may name the accused, with what is said of them between commas. */
const ACCUSED = 24;

/** "accused the army of shelling the town", "blamed rebels for the attack": the alleged deed is the accuser's word. */
function frameOfAccusation(view: SentenceView, verb: number, earlier: readonly AttributionFrame[]): AttributionFrame | undefined {
  const source = isPassive(view, verb)
    ? agentOf(view, verb)
    : ((speakerBefore(view, verb, earlier) ?? speakerOfCue(view, verb))?.token ?? missedSubject(view, verb));
  if (source === undefined) return undefined;
  for (let i = verb + 1; i < Math.min(view.lower.length - 1, verb + ACCUSED); i++) {
    const word = view.lower[i]!;
    if (/^[.;]$/.test(word)) break;
    if (
      (word === 'of' &&
        /^(?:accus|suspect)/.test(view.lower[verb]!) &&
        (namesAccused(view, i) || view.pos[i + 1] === 'VBG' || view.pos[i + 1] === 'RB' || /ing$|s$|ly$/.test(view.lower[i + 1]!))) ||
      (word === 'for' && view.lower[verb]!.startsWith('blam'))
    ) {
      let to = i + 1;
      while (
        to < view.lower.length &&
        !/^[.;”]$/.test(view.lower[to]!) &&
        !opensNextDeed(view, verb, to) &&
        !(view.lower[to] === ',' && /^(?:but|while|and|which|who|saying|adding)$/.test(view.lower[to + 1] ?? ''))
      )
        to++;
      return {
        source,
        cue: cueRange(view, verb),
        content: [{ from: i + 1, to }],
        stance: 'asserts',
        token: verb,
        via: [],
        rule: 'accusation',
      };
    }
  }
  const quoted = quotedAfter(view, verb);
  return quoted && { source, cue: cueRange(view, verb), content: [quoted], stance: 'asserts', token: verb, via: [], rule: 'accusation' };
}

/** "Relatives of the dead accuse the police": where the parse takes the verb for a noun, the last who is named before it. */
function missedSubject(view: SentenceView, verb: number): number | undefined {
  if (!isMissedVerb(view, verb)) return undefined;
  const last = view.mentions.findLast(({ mention, to }) => mention.kind === 'actor' && to <= verb);
  return last && verb - last.to <= 3 && !view.lower.slice(last.to, verb).includes(',') ? last.head : undefined;
}

/** "accused the army of an attack": whoever is accused stands right before "of". */
function namesAccused({ covering, lower }: SentenceView, of: number): boolean {
  return /^(?:an?|the)$/.test(lower[of + 1] ?? '') && covering[of - 1]!.some(({ mention, to }) => mention.kind === 'actor' && to === of);
}

/** "accused the army of shelling the town and vowed to hit back": the accuser's own next deed is no part of what is alleged. */
function opensNextDeed(view: SentenceView, verb: number, at: number): boolean {
  const next = view.rel[at] === 'cc' ? view.head[at]! : -1;
  return next >= 0 && view.rel[next] === 'conj' && view.head[next] === verb && /^VB[DPZ]$/.test(view.pos[next]!);
}

/** "accused by experts of arming the rebels": who accuses. */
function agentOf(view: SentenceView, verb: number): number | undefined {
  return view.kids[verb]!.find(
    (kid) => view.rel[kid]!.startsWith('obl') && caseOf(view, kid) === 'by' && view.covering[kid]!.some(({ mention }) => mention.kind === 'actor'),
  );
}

function stanceOf(view: SentenceView, verb: number, stance: SpeechStance): SpeechStance {
  const negated = view.kids[verb]!.some((kid) => kid < verb && /^(?:not|n['’]t|never|neither|nor)$/.test(view.lower[kid]!));
  if (!negated) return stance;
  return stance === 'denies' ? 'asserts' : 'doubts';
}

/** The cue with its auxiliaries and particle ("has denied", "pointed out"). */
function cueRange(view: SentenceView, verb: number): Range {
  let from = verb;
  let to = verb + 1;
  // A noun that the parse takes for an adverb ("the military acknowledged") is none.
  const helps = (i: number): boolean => (view.rel[i]!.startsWith('aux') ? /^(?:MD|VB|TO)/ : /^RB/).test(view.pos[i]!) && !view.covering[i]!.length;
  while (from > 0 && view.head[from - 1] === verb && /^(?:aux|advmod)/.test(view.rel[from - 1]!) && helps(from - 1)) from--;
  if (view.rel[to] === 'compound:prt' && view.head[to] === verb) to++;
  return { from, to };
}
