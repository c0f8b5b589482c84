/** Who speaks where: the attributions that hold at a token, and the mentions that name their sources. */
import type { Mention } from '../../model/annotation.js';
import { antecedentOfNoun, antecedentOfPronoun, isFirstPerson, isThirdPerson } from './antecedents.js';
import type { AttributionFrame } from './frame-types.js';
import { fillersOf } from './fillers.js';
import type { ArticleReading, ReadSentence } from './reading.js';
import { caseOf, extentOf, kidsBy } from './sentence-view.js';
import { speechLexicon } from './speech-lexicon.js';
import { holderOfOffice } from './title-owners.js';

export interface HeldFrame {
  readonly read: ReadSentence;
  readonly frame: AttributionFrame;
}

const MAX_QUOTE_SENTENCES = 8;
/** What is said or written, by somebody. */
const UTTERANCE = /^(?:statement|communiqu[eé]|message|letter|declaration|announcement|post|bulletin|release|briefing)$/;

/** "the Viasna rights centre": what its name makes somebody of. */
const BODY =
  /^(?:agency|association|broadcaster|cent(?:re|er)|channel|collective|committee|firm|foundation|fund|group|initiative|institute|monitor|network|newspaper|ngo|organi[sz]ation|outlet|platform|portal|project|service|station|union|website)$/;

/** "according to a report by X", "reads a message sent by X": whoever made it says so. */
const REPORT =
  /^(?:reports?|stud(?:y|ies)|investigations?|surveys?|accounts?|tall(?:y|ies)|counts?|figures|data|statements?|findings|analys[ie]s|assessments?|estimates?|inquir(?:y|ies)|websites?|messages?|letters?|posts?|petitions?)$/;

/** The attributions whose content holds the token, the innermost first. A cue does not attribute itself. */
export function framesAt(reading: ArticleReading, read: ReadSentence, token: number): HeldFrame[] {
  const own = read.frames.filter((frame) => frame.token !== token && frame.content.some((range) => token >= range.from && token < range.to));
  // Of two that hold the same words ("dismissed the rebels' boast that ...") the nearer tells them.
  if (own.length) return own.sort((a, b) => sizeOf(a) - sizeOf(b) || b.token - a.token).map((frame) => ({ read, frame }));
  if (!read.view.quoted[token]) return [];
  const held = frameOfQuote(reading, read, read.unit.tokens[token]!.start);
  return held ? [held] : [];
}

function sizeOf(frame: AttributionFrame): number {
  return frame.content.reduce((sum, range) => sum + range.to - range.from, 0);
}

/** The cue of a quotation that stands in another sentence: the same quotation's, the one before a colon, or that of the quotation before. */
function frameOfQuote(reading: ArticleReading, read: ReadSentence, offset: number): HeldFrame | undefined {
  const quote = reading.quoteAt(offset);
  if (!quote) return undefined;
  const within = (other: ReadSentence): AttributionFrame | undefined =>
    other.frames.find(
      // What is said inside the quotation ("by saying that ...") does not speak the quotation.
      (frame) =>
        frame.source !== undefined &&
        !other.view.quoted[frame.token] &&
        frame.content.some((range) => rangeTouches(other, range.from, range.to, quote.start, quote.end)),
    );
  for (let i = read.index; i >= 0 && i > read.index - MAX_QUOTE_SENTENCES; i--) {
    const other = reading.sentence(i);
    if (!other || other.unit.end <= quote.start) break;
    const frame = within(other);
    if (frame) return { read: other, frame };
  }
  for (let i = read.index + 1; i < read.index + MAX_QUOTE_SENTENCES; i++) {
    const other = reading.sentence(i);
    if (!other || other.unit.start >= quote.end) break;
    const frame = within(other);
    if (frame) return { read: other, frame };
  }
  // The words before the quotation, or the speaker of the sentence before in the same paragraph.
  const first = Math.min(read.index, Math.max(reading.indexAt(quote.start), read.index - MAX_QUOTE_SENTENCES));
  for (let back = 0; back <= 2; back++) {
    const other = reading.sentence(first - back);
    if (!other || (other.unit.part.start !== read.unit.part.start && !quote.continues && !/:\s*$/.test(other.unit.folded))) break;
    const frame = [...other.frames].reverse().find((one) => one.source !== undefined && other.unit.tokens[one.token]!.start < quote.start);
    if (frame) return { read: other, frame };
  }
  return undefined;
}

function rangeTouches(read: ReadSentence, from: number, to: number, start: number, end: number): boolean {
  const a = read.unit.tokens[from]!.start;
  const b = read.unit.tokens[to - 1]!.end;
  return a < end && start < b && read.view.quoted.slice(from, to).some(Boolean);
}

/** The mentions that name a frame's source; for "he said", whoever he is. */
export function sourceMentions(reading: ArticleReading, { read, frame }: HeldFrame): Mention[] {
  if (frame.source === undefined) return [];
  const all = [frame.source, ...(frame.joined ?? [])].flatMap((token) => mentionsOfSpeaker(reading, read, token));
  // "According to the daily Al-Watan, Syrian and Russian jets struck": whom the words are about does not tell them.
  const { tokens } = read.unit;
  const isTold = ({ start }: Mention): boolean =>
    frame.content.some(({ from, to }) => from < to && start >= tokens[from]!.start && start < tokens[to - 1]!.end);
  const [tellers, told] = [all.filter((mention) => !isTold(mention)), all.filter(isTold)];
  const own = tellers.length ? tellers : told;
  return own.filter((mention, i) => own.findIndex((other) => other.id === mention.id) === i);
}

export function mentionsOfSpeaker(reading: ArticleReading, read: ReadSentence, token: number): Mention[] {
  const { view } = read;
  const word = view.lower[token]!;
  // "according to WHO" asks nobody.
  if (isThirdPerson(word) && !view.covering[token]!.some(({ mention }) => mention.form === 'name')) {
    const mention = antecedentOfPronoun(reading, read, token, true);
    return mention ? [mention] : [];
  }
  if (isFirstPerson(view, token)) return [];
  const fillers = fillersOf(view, token).filter(({ placed }) => placed.mention.kind === 'actor' && placed.mention.form !== 'pronoun');
  // "The army spokesman in the sector, Captain X, said": the name in apposition speaks.
  const person = personBeside(read, token);
  if (person && !fillers.some(({ placed }) => placed.mention.type === 'person')) return [person];
  const name = nameBeside(read, token);
  if (name && !fillers.some(({ placed }) => placed.mention.form === 'name' && placed.head === token)) return [name];
  if (fillers.length) {
    const heads = fillers.filter(({ by }) => by === 'head' || by === 'joined');
    // "the militia leader Ali Bulama told": who leads speaks.
    const own = outermost((heads.length ? heads : fillers).map(({ placed }) => (holderOfOffice(view, placed) ?? placed).mention));
    // "Hussein, spokesman for X": an apposition is not a second source; joined speakers are.
    return own;
  }
  const made = REPORT.test(word) ? /^(?:by|of|from)$/ : /^(?:for|from|with|at|in|by)$/;
  for (const kid of view.kids[token]!) {
    if (view.rel[kid]!.startsWith('nmod') && made.test(caseOf(view, kid))) {
      const actors = fillersOf(view, kid).filter(({ placed }) => placed.mention.kind === 'actor');
      if (actors.length) return actors.slice(0, 1).map(({ placed }) => placed.mention);
    }
    if (/^(?:appos|flat)/.test(view.rel[kid]!)) {
      const actors = fillersOf(view, kid).filter(({ placed }) => placed.mention.kind === 'actor');
      if (actors.length) return actors.slice(0, 1).map(({ placed }) => placed.mention);
    }
  }
  const makers = REPORT.test(word) ? makersOf(read, token) : [];
  if (makers.length) return makers;
  const namesake = BODY.test(word) ? nameOfBody(read, token) : undefined;
  if (namesake) return [namesake];
  const known = antecedentOfNoun(reading, read, token);
  if (known) return [known];
  return UTTERANCE.test(word) ? speakersBefore(reading, read, token) : [];
}

/** The actor right before the noun that says what it is. */
function nameOfBody({ view }: ReadSentence, token: number): Mention | undefined {
  let at = token;
  while (at > 0 && at > token - 3 && /^(?:NN|JJ)/.test(view.pos[at - 1]!) && !view.covering[at - 1]!.length) at--;
  return view.covering[at - 1]?.find(({ mention, to }) => mention.kind === 'actor' && mention.form === 'name' && to === at)?.mention;
}

/** "figures verified by X and Y", "figures that the authorities gave": whoever made them. */
function makersOf({ view }: ReadSentence, token: number): Mention[] {
  for (const clause of kidsBy(view, token, /^acl/)) {
    const agent =
      kidsBy(view, clause, /^obl/).find((kid) => caseOf(view, kid) === 'by') ??
      kidsBy(view, clause, /^nsubj$/).find((kid) => view.covering[kid]!.length);
    if (agent === undefined) continue;
    const makers = fillersOf(view, agent).filter(({ placed, by }) => placed.mention.kind === 'actor' && (by === 'head' || by === 'joined'));
    if (makers.length) return makers.map(({ placed }) => placed.mention);
  }
  // "an assessment carried out by the WHO", whatever the parse makes of it.
  const by = view.lower.indexOf('by', token);
  const near =
    by > token && by <= token + 3 ? view.mentions.find(({ mention, from }) => mention.kind === 'actor' && from > by && from <= by + 3) : undefined;
  return near ? [near.mention] : [];
}

/** Whose words "the statement" holds: who made it, or else who spoke last, at most three sentences before. */
function speakersBefore(reading: ArticleReading, read: ReadSentence, token: number): Mention[] {
  for (let back = 0; back <= 3; back++) {
    const other = reading.sentence(read.index - back);
    const frame = [...(other?.frames ?? [])]
      .reverse()
      .find((one) => one.source !== undefined && (back > 0 || (one.source !== token && one.token < token)));
    if (!other || !frame || UTTERANCE.test(other.view.lower[frame.source!]!)) continue;
    return sourceMentions(reading, { read: other, frame });
  }
  return [];
}

/** A named person in apposition to the speaker's nominal. */
function personBeside(read: ReadSentence, token: number): Mention | undefined {
  const { view } = read;
  for (const kid of view.kids[token]!) {
    if (!/^(?:appos|flat|nmod:desc)/.test(view.rel[kid]!)) continue;
    const person = view.covering[kid]!.find(({ mention }) => mention.kind === 'actor' && mention.type === 'person');
    if (person) return person.mention;
    for (const below of view.kids[kid]!) {
      const inner = /^(?:flat|appos|compound|nmod:desc)/.test(view.rel[below]!)
        ? view.covering[below]!.find(({ mention }) => mention.kind === 'actor' && mention.type === 'person')
        : undefined;
      if (inner) return inner.mention;
    }
  }
  // "in the words of the governor, Samuel Ivaha", whatever the parse hangs the name on
  const own = view.covering[token]!.find(({ mention, head }) => mention.kind === 'actor' && mention.form === 'nominal' && head === token);
  const behind = view.mentions.find(({ mention, from }) => mention.type === 'person' && mention.form === 'name' && from === (own?.to ?? -1) + 1);
  return own && behind && view.lower[own.to] === ',' && view.rel[behind.head] === 'appos' ? behind.mention : undefined;
}

/** "The group's armed wing, the Brigades, said", "monitoring group Airwatch says": the name that follows the speaker's common noun. */
function nameBeside({ view }: ReadSentence, token: number): Mention | undefined {
  if (!/^NNS?$/.test(view.pos[token]!)) return undefined;
  const beside = view.mentions.find(({ mention, from, head }) => {
    // "the counter-terrorism directorate (CTD)" has that name already.
    if (mention.kind !== 'actor' || mention.form !== 'name' || from <= token || view.lower[from - 1] === '(') return false;
    return (
      (/^(?:appos|vocative)$/.test(view.rel[head]!) && view.head[head] === token) || (from === token + 1 && view.head[head] === view.head[token])
    );
  });
  return beside?.mention;
}

/** Leaves out mentions inside others. */
function outermost(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (one) =>
      !mentions.some((other) => other !== one && other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start),
  );
}

/** Whom "we" means in the words of a speaker: the group spoken for ("spokesman for X", "X commander Y"), or else the speaker. */
export function groupOfSpeaker(reading: ArticleReading, read: ReadSentence, token: number): readonly Mention[] {
  const held = framesAt(reading, read, token).find(({ frame }) => frame.source !== undefined);
  if (!held) return [];
  const { view } = held.read;
  const source = held.frame.source!;
  const speakers = sourceMentions(reading, held);
  const extent = extentOf(view, source);
  const { roleNouns } = speechLexicon();
  const from = Math.max(0, extent.from - 1);
  const to = Math.min(view.lower.length, Math.max(extent.to, source + 1) + 12);
  for (let i = from; i < to; i++) {
    if (!roleNouns.has(view.lower[i]!)) continue;
    const before = i > 0 ? view.covering[i - 1]!.find(({ mention }) => mention.kind === 'actor') : undefined;
    if (before && !speakers.includes(before.mention) && before.to === i) return [before.mention];
    for (let k = i + 1; k < Math.min(to, i + 9); k++) {
      if (view.pos[k]!.startsWith('VB')) break;
      const actor = view.covering[k]!.find(({ mention }) => mention.kind === 'actor' && mention.type !== 'person');
      if (
        actor &&
        !speakers.includes(actor.mention) &&
        /^(?:for|of|in|with|from|at)$/.test(view.lower.slice(i + 1, k).find((word) => /^(?:for|of|in|with|from|at)$/.test(word)) ?? '')
      )
        return [actor.mention];
    }
  }
  return speakers;
}
