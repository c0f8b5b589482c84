/**
 * Reports that somebody else in the article contradicts: "The minister denied it" and ", which Moscow rejects" dispute what was reported just before; a deed
 * that one source reports and another denies, paragraphs away, is disputed too.
 */
import type { Event, Mention } from '../../model/annotation.js';
import type { ArticleReading, ReadSentence } from './reading.js';
import { deniesBefore } from './denial-before.js';
import { mentionsOfSpeaker } from './speakers.js';
import { caseOf, extentOf, type SentenceView } from './sentence-view.js';
import { speakerOfCue } from './speaker-of-cue.js';
import { speechLexicon } from './speech-lexicon.js';
import { wordsOf } from './words-of.js';

const DENIES =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|rubbish(?:es|ed)|rebut(?:s|ted)|debunk(?:s|ed)|refut(?:e|es|ed)|disput(?:e|es|ed)|contest(?:s|ed)?)$/;
/** How far a denial looks for the report that it denies, in events of the article's order. */
const FAR = 12;
/** The same, in sentences, for a denial of "the claim". */
const MAX_BACK = 3;

/** The events, those that somebody else denies marked as disputed, with who denies them. */
export function markDisputes(reading: ArticleReading, events: readonly Event[]): Event[] {
  const result = [...events];
  for (let index = 0; index < reading.sentences.length; index++) {
    if (!wordsOf(reading.sentences[index]!).some((word) => DENIES.test(word))) continue;
    const read = reading.sentence(index)!;
    for (let i = 0; i < read.view.lower.length; i++)
      if (DENIES.test(read.view.lower[i]!) && (deniesReport(read, i) || deniesBefore(read.view, i))) disputeBefore(reading, read, i, result);
  }
  disputeByDenials(result);
  return result;
}

/** Whether the denial's object only points back ("it", "the accusation"). */
function deniesReport(read: ReadSentence, verb: number): boolean {
  const { view } = read;
  const { deniedNouns } = speechLexicon();
  const object = view.kids[verb]!.find((kid) => kid > verb && view.rel[kid] === 'obj');
  if (object === undefined) return false;
  // "dismissed the claim as propaganda" says nothing of what is claimed.
  const bare = !view.kids[object]!.some((kid) => /^(?:acl|nmod|ccomp)/.test(view.rel[kid]!) && caseOf(view, kid) !== 'as');
  return bare && deniedNouns.has(view.lower[object]!) && view.lower[object] !== 'wrongdoing';
}

/** "denied responsibility", "denied any involvement": only their own deeds are meant. */
function deniesPart({ view }: ReadSentence, verb: number): boolean {
  return view.kids[verb]!.some((kid) => kid > verb && view.rel[kid] === 'obj' && /^(?:responsibility|involvement)$/.test(view.lower[kid]!));
}

/** Who denies: the subject, or whom "denied by" names. */
function tokenOfDenier(view: SentenceView, verb: number): number | undefined {
  if (view.lower[verb + 1] !== 'by') return speakerOfCue(view, verb)?.token;
  return view.mentions.find(({ mention, from }) => mention.kind === 'actor' && from > verb + 1 && from <= verb + 4)?.head;
}

/** Those whose deeds the denier denies: he himself, and for whom he speaks ("a spokesman for the army"). */
function partiesOf({ view }: ReadSentence, token: number, deniers: readonly Mention[]): readonly Mention[] {
  const { from, to } = extentOf(view, token);
  return [...deniers, ...view.mentions.flatMap(({ mention, head }) => (mention.kind === 'actor' && head >= from && head < to ? [mention] : []))];
}

/** Whose soldiers they are, a report that names nobody leaves open. */
const FORCES = /^(?:soldiers|troops|government forces|security forces|police|police officers|policemen)$/;
const HOLDS_FORCES = /\b(?:army|military|defen[cs]e|government|junta|police|interior)\b/;

function isDoneBy({ arguments: all, attributions }: Event, parties: readonly Mention[]): boolean {
  return all.some(({ role, entity, text }) => role === 'actor' && parties.some((party) => isOf({ entity, text: text.toLowerCase() }, party)));

  function isOf(actor: { readonly entity: string | undefined; readonly text: string }, party: Mention): boolean {
    const name = party.text.toLowerCase();
    const isTheirs = attributions.length > 0 && FORCES.test(actor.text) && HOLDS_FORCES.test(name);
    return (actor.entity !== undefined && actor.entity === party.entity) || ` ${name} `.includes(` ${actor.text} `) || isTheirs;
  }
}

/** Marks what somebody else reports before the denial in the same sentence, or else in the one before. */
function disputeBefore(reading: ArticleReading, read: ReadSentence, verb: number, events: Event[]): void {
  const { unit } = read;
  const speaker = tokenOfDenier(read.view, verb);
  const deniers = speaker === undefined ? [] : mentionsOfSpeaker(reading, read, speaker);
  const parties = speaker === undefined || !deniesPart(read, verb) ? undefined : partiesOf(read, speaker, deniers);
  const cue = unit.tokens[verb]!;
  const ranges = [{ start: unit.start, end: cue.start }, ...(deniesBefore(read.view, verb) ? [] : sentencesBefore(reading, read.index))];
  for (const { start, end } of ranges) {
    // "The RSF, which has besieged the city, said that it shot down a drone, a claim the army dismissed": what is said is denied, where something is.
    const isTold = ({ trigger, attributions }: Event): boolean => trigger.start >= start && trigger.end <= end && attributions.length > 0;
    const onlyTold = deniesBefore(read.view, verb) && events.some(isTold);
    // Only a sentence that reports nothing is passed over.
    let marked = false;
    for (const [i, event] of events.entries()) {
      if (event.trigger.start < start || event.trigger.end > end) continue;
      marked ||= end < unit.start;
      if (!/^(?:asserted|planned|hypothetical)$/.test(event.status) || event.type === 'ACCUSE' || (onlyTold && !isTold(event))) continue;
      const told = event.attributions.length > 0 && event.attributions.every((one) => !deniers.some((denier) => denier.text === one.source));
      if (parties ? !isDoneBy(event, parties) : !told && !deniesBefore(read.view, verb)) continue;
      events[i] = disputed(
        event,
        (deniers.length ? deniers : [undefined]).map((denier) => denial(denier, cue.text, cue)),
        cue.text,
      );
      marked = true;
    }
    if (marked) return;
  }
}

/** The sentences before that a denial may mean, the nearest first. */
function sentencesBefore(reading: ArticleReading, index: number): { start: number; end: number }[] {
  const found = [];
  for (let back = 1; back <= MAX_BACK && index >= back; back++) {
    const { start, end } = reading.sentences[index - back]!;
    found.push({ start, end });
  }
  return found;
}

/** A denial as an attribution. */
export function denial(
  denier: Mention | undefined,
  cue: string,
  { start, end }: { readonly start: number; readonly end: number },
): Event['attributions'][number] {
  return {
    ...(denier ? { mention: denier.id, ...(denier.entity !== undefined ? { entity: denier.entity } : {}) } : {}),
    source: denier?.text ?? '',
    cue,
    cueSpan: { start, end },
    stance: 'denies',
  };
}

/** What is planned stays so, whoever denies the plan. */
export function disputed(event: Event, denials: Event['attributions'], cue: string): Event {
  return {
    ...event,
    ...(event.status === 'asserted' ? { status: 'disputed' } : {}),
    attributions: [...event.attributions, ...denials],
    reason: `${event.reason ?? ''} Disputed: "${cue}".`.trim(),
  };
}

/** A denied deed disputes the nearest report of it that somebody else makes. */
function disputeByDenials(events: Event[]): void {
  const order = events.map((_, i) => i).sort((a, b) => events[a]!.trigger.start - events[b]!.trigger.start);
  for (const [at, index] of order.entries()) {
    const denied = events[index]!;
    const denials = denied.attributions.filter(({ stance, source }) => stance === 'denies' && source !== '');
    if (denied.status !== 'denied' || !denials.length) continue;
    const near = order.map((other, k) => ({ other, far: Math.abs(k - at) })).filter(({ other, far }) => other !== index && far <= FAR);
    const found = near.sort((a, b) => a.far - b.far).find(({ other }) => isReportOf(events[other]!, denied, denials));
    if (found) events[found.other] = disputed(events[found.other]!, denials, denials[0]!.cue ?? 'denies');
  }
}

function isReportOf(event: Event, denied: Event, denials: Event['attributions']): boolean {
  if (event.status !== 'asserted' || event.type !== denied.type || !event.attributions.length) return false;
  if (event.attributions.some((one) => denials.some((other) => same(one, other)))) return false;
  const shared = (role: string): boolean =>
    event.arguments.some(
      (one) =>
        one.role === role &&
        denied.arguments.some((other) => other.role === role && same({ ...one, source: one.text }, { ...other, source: other.text })),
    );
  return (
    shared('actor') ||
    event.trigger.text.toLowerCase() === denied.trigger.text.toLowerCase() ||
    (event.mode !== undefined && event.mode === denied.mode)
  );
}

export function same(a: { readonly entity?: string; readonly source: string }, b: { readonly entity?: string; readonly source: string }): boolean {
  return (a.entity !== undefined && a.entity === b.entity) || a.source.toLowerCase() === b.source.toLowerCase();
}
