/** Who claims a deed did it: "The group claimed responsibility", "took credit for the bombing", "claimed it", "an attack claimed by the rebels". */
import type { Argument, Attribution, Event, Mention } from '../../model/annotation.js';
import { subjectOf } from './clause.js';
import type { ArticleReading, ReadSentence } from './reading.js';
import type { SentenceView } from './sentence-view.js';
import { mentionsOfSpeaker } from './speakers.js';
import { wordsOf } from './words-of.js';

const CLAIMS = /^claim(?:s|ed|ing)?$/;
const TAKES = /^(?:takes?|took|taken|taking)$/;
const DEED =
  /^(?:attacks?|bombings?|assaults?|blasts?|killings?|shootings?|raids?|strikes?|explosions?|ambush(?:es)?|assassinations?|murders?|hijackings?|abductions?|kidnappings?|massacres?)$/;
/** So far behind "claimed" the deed stands, and so many sentences back the report may. */
const REACH = 12;
const MAX_BACK = 3;

/** The events, those that somebody claims with who claims them for their doer. */
export function withClaimants(reading: ArticleReading, events: readonly Event[]): Event[] {
  const result = [...events];
  for (let index = 0; index < reading.sentences.length; index++) {
    if (!wordsOf(reading.sentences[index]!).some((word) => CLAIMS.test(word) || word === 'credit')) continue;
    const read = reading.sentence(index)!;
    for (let i = 0; i < read.view.lower.length; i++) if (isClaim(read.view.lower, i)) claim(reading, read, i, result);
  }
  return result;
}

/** "claimed", "took credit". */
function isClaim(lower: readonly string[], i: number): boolean {
  return CLAIMS.test(lower[i]!) || (TAKES.test(lower[i]!) && lower[i + 1] === 'credit');
}

function claim(reading: ArticleReading, read: ReadSentence, verb: number, events: Event[]): void {
  const { view, unit } = read;
  const { lower } = view;
  dropNobody(reading, read, verb, events);
  const claimants = claimantsOf(reading, read, verb);
  if (!claimants.length) return;
  const owns = lower.slice(Math.max(0, verb - 3), verb + 4).some((word) => /^(?:responsibility|credit)$/.test(word));
  const end = unit.tokens[Math.min(lower.length - 1, verb + REACH)]!.end;
  const cue = unit.tokens[verb]!;
  let found = false;
  for (const [i, event] of events.entries()) {
    if (event.type !== 'ASSAULT' || event.trigger.start < cue.end || event.trigger.end > end) continue;
    const between = reading.textBefore(event.trigger.start, event.trigger.start - cue.end).toLowerCase();
    // "claimed the attack", "claimed responsibility for shooting him", and no "claimed that the attack".
    const isObject = owns ? /\b(?:responsibility|credit)\b.*\bfor\b/.test(between) : DEED.test(event.trigger.text.toLowerCase()) && isBare(between);
    if (!isObject || /[.;]/.test(between)) continue;
    events[i] = told(claimed(event, claimants, false), claimants, { cue: cue.text, cueSpan: { start: cue.start, end: cue.end } });
    found = true;
  }
  if (found || !owns || lower.slice(verb, verb + REACH).includes('for')) return;
  for (let back = 0; back <= MAX_BACK && index(read, back) >= 0; back++) {
    const sentence = reading.sentences[index(read, back)]!;
    const before = back ? sentence.end : cue.start;
    for (const [i, event] of events.entries()) {
      if (event.type !== 'ASSAULT' || event.trigger.start < sentence.start || event.trigger.end > before) continue;
      found = true;
      events[i] = claimed(event, claimants, true);
    }
    if (found) return;
  }
}

/** "No group claimed the bombing": no group is its doer. */
function dropNobody(reading: ArticleReading, { unit, view }: ReadSentence, verb: number, events: Event[]): void {
  const nobody = view.mentions.find(({ from, to }) => from > 0 && to <= verb && to > verb - 4 && view.lower[from - 1] === 'no')?.mention;
  if (!nobody) return;
  for (const [i, event] of events.entries()) {
    if (event.trigger.start < unit.start || event.trigger.end > unit.end) continue;
    events[i] = { ...event, arguments: event.arguments.filter(({ role, mention }) => role !== 'actor' || mention !== nobody.id) };
  }
}

function index(read: ReadSentence, back: number): number {
  return read.index - back;
}

/** "the ", "a deadly ": nothing but what describes the deed; "claimed that the attack was a hoax" claims no attack. */
function isBare(words: string): boolean {
  return /^\s*(?:[\p{L}"“”’'-]+\s+){0,4}$/u.test(words) && !/\bthat\s+\S/.test(words);
}

/** Who claims, where somebody does: "No group has claimed it" names none. */
function claimantsOf(reading: ArticleReading, read: ReadSentence, verb: number): readonly Mention[] {
  const { view } = read;
  if (isDenied(view, verb)) return [];
  const passive = view.lower[verb] === 'claimed' && view.lower[verb + 1] === 'by';
  const agent = passive ? view.mentions.find(({ mention, from }) => mention.kind === 'actor' && from > verb + 1 && from <= verb + 4) : undefined;
  const token = passive ? agent?.head : subjectOf(view, verb)?.token;
  if (token === undefined || /^(?:nobody|none)$/.test(view.lower[token]!)) return [];
  return mentionsOfSpeaker(reading, read, token).filter(({ type }) => type !== 'media' && type !== 'civilians');
}

function isDenied({ lower, kids }: SentenceView, verb: number): boolean {
  const before = lower.slice(Math.max(0, verb - 6), verb);
  return (
    kids[verb]!.some((kid) => kid < verb && /^(?:not|n['’]t|never|neither|nor)$/.test(lower[kid]!)) ||
    before.some((word) => /^(?:no|nobody|none)$/.test(word))
  );
}

/** The event with those who claim it for its doers, unless its own words name others. */
function claimed(event: Event, claimants: readonly Mention[], inferred: boolean): Event {
  const isActor = ({ role }: Argument): boolean => role === 'actor';
  if (event.arguments.some((one) => isActor(one) && (inferred || !one.inferred))) return event;
  const ids = new Set(claimants.map(({ id }) => id));
  const actors = claimants.map(({ id, entity, text }): Argument => ({
    role: 'actor',
    mention: id,
    ...(entity !== undefined ? { entity } : {}),
    text,
    inferred,
  }));
  const rest = event.arguments.filter((one) => !isActor(one) && !(one.role === 'target' && one.mention !== undefined && ids.has(one.mention)));
  return { ...event, arguments: [...actors, ...rest] };
}

/** A deed that is told only as what they claim is told by them. */
function told(event: Event, claimants: readonly Mention[], cue: Pick<Attribution, 'cue' | 'cueSpan'>): Event {
  if (event.attributions.length) return event;
  const named = claimants.map(({ id, entity, text }) => ({ mention: id, ...(entity !== undefined ? { entity } : {}), text }));
  return {
    ...event,
    attributions: named.map(({ text, ...who }) => ({ ...who, source: text, ...cue, stance: 'asserts' as const })),
    arguments: [...event.arguments, ...named.map((who): Argument => ({ role: 'source', ...who, inferred: false }))],
  };
}
