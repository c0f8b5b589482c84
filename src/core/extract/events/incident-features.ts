/** What tells whether two events of an article report the same thing. */
import type { Event, Mention } from '../../model/annotation.js';
import type { Role } from '../../model/kinds.js';
import { locate } from './locate.js';
import type { ArticleReading } from './reading.js';
import { caseOf } from './sentence-view.js';

/** An event with what pairs are compared by, made once. */
export interface ComparedEvent {
  readonly event: Event;
  readonly sentence: number;
  readonly part: string;
  readonly partStart: number;
  readonly folded: string;
  readonly head: string;
  readonly noun: boolean;
  readonly definite: boolean;
  /** The trigger's governor in the parse, if it is another word of the sentence. */
  readonly governor: number;
  readonly token: number;
  readonly rel: string;
  /** A noun that its governor answers or comes after ("retaliate for the killing"). */
  readonly isAnswered: boolean;
  /** One of a series ("the third such death since November"): it counts the deed that was told right before. */
  readonly isOneOfMany: boolean;
  /** What happens again and again ("have attacked the town many times"): no deed that a later one may be. */
  readonly isHabit: boolean;
  readonly words: ReadonlyMap<Role, ReadonlySet<string>>;
  /** The same, of its own clause only. */
  readonly own: ReadonlyMap<Role, ReadonlySet<string>>;
  readonly numbers: ReadonlySet<string>;
  /** The days that its own clause names, as yyyy-mm-dd. */
  readonly days: ReadonlySet<string>;
  /** Whether words beside the trigger tell it from what the article is about ("a week earlier", "in a separate attack"). */
  readonly isAnother: boolean;
}

const ANOTHER = /^(?:another|earlier|previous|previously|separate|separately|second|third|fourth|ago|similar|elsewhere|also|meanwhile|later)$/;
const HABIT = /\b(?:(?:many|several|countless|numerous) times|repeatedly|often|always|regularly|routinely|frequently)\b/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|\d+(?:st|nd|rd|th))$/;
/** So many words around a trigger. */
const BESIDE = 8;

/** Heads, cut short, of what a deed leads to. */
export const RESULT = /^(?:kill|die|wound|injur|hurt|death|dead|casualt|injuries|martyr|los[est]|left|leav|displac|destroy|damag|claim|wounded)/;

/** Prepares one event for comparison. */
export function compared(reading: ArticleReading, event: Event, byId: ReadonlyMap<string, Mention>): ComparedEvent | undefined {
  const place = locate(reading, event);
  if (!place) return undefined;
  const { view, unit, index } = place.read;
  const words = new Map<Role, Set<string>>();
  const own = new Map<Role, Set<string>>();
  const days = new Set<string>();
  const numbers = new Set<string>();
  for (const argument of event.arguments) {
    const key = argument.entity ?? argument.text.toLowerCase();
    const set = words.get(argument.role) ?? new Set<string>();
    words.set(argument.role, set.add(key));
    if (!argument.inferred) own.set(argument.role, (own.get(argument.role) ?? new Set<string>()).add(key));
    if (argument.role === 'time' && !argument.inferred) addDay(days, argument.mention === undefined ? undefined : byId.get(argument.mention));
    if (argument.role === 'figure') {
      const value = argument.mention === undefined ? undefined : byId.get(argument.mention)?.text;
      for (const number of (value ?? argument.text)
        .toLowerCase()
        .match(/\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands)\b/g) ?? [])
        numbers.add(numberOf(number));
    }
  }
  const determiner = view.kids[place.token]!.find((kid) => view.rel[kid] === 'det');
  return {
    event,
    sentence: index,
    part: unit.part.kind,
    partStart: unit.part.start,
    folded: unit.folded,
    head: stem(view.lower[place.token]!),
    noun: view.pos[place.token]!.startsWith('NN'),
    definite: determiner !== undefined && /^(?:the|this|that|these|those)$/.test(view.lower[determiner]!),
    governor: view.head[place.token]!,
    token: place.token,
    rel: view.rel[place.token]!.split(':')[0]!,
    isHabit: HABIT.test(view.lower.slice(Math.max(0, place.token - 3), place.token + BESIDE).join(' ')),
    isOneOfMany: view.lower[place.token - 1] === 'such' && ORDINAL.test(view.lower[place.token - 2] ?? ''),
    isAnswered: view.pos[place.token]!.startsWith('NN') && /^(?:for|over|after|following|despite)$/.test(caseOf(view, place.token)),
    words,
    own,
    numbers,
    days,
    isAnother: view.lower.slice(Math.max(0, place.token - BESIDE), place.token + BESIDE).some((word) => ANOTHER.test(word)),
  };
}

function addDay(days: Set<string>, time: Mention | undefined): void {
  const { value } = time ?? {};
  if (value && 'granularity' in value && value.start !== undefined && /^(?:minute|hour|day)$/.test(value.granularity))
    days.add(value.start.slice(0, 10));
}

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function numberOf(word: string): string {
  const at = NUMBER_WORDS.indexOf(word);
  return at >= 0 ? String(at) : word.replace(/[,.]/g, '');
}

/** Rough: enough that "attack", "attacks" and "attacked" meet, and "shelling" and "shelled". */
function stem(word: string): string {
  return word
    .replace(/(?:ings?|ed|es|s|e|er|ers)$/, '')
    .replace(/(.)\1$/, '$1')
    .slice(0, 7);
}

/** The features of a later event and an earlier one. */
export function pairFeatures(later: ComparedEvent, earlier: ComparedEvent): string[] {
  const distance = later.sentence - earlier.sentence;
  const far = distance === 0 ? '0' : distance === 1 ? '1' : distance <= 3 ? '3' : distance <= 6 ? '6' : '+';
  const sameType = later.event.type === earlier.event.type;
  const modes =
    later.event.mode === undefined || earlier.event.mode === undefined ? 'open' : later.event.mode === earlier.event.mode ? 'same' : 'other';
  const features = [
    `type=${sameType ? later.event.type : 'other'}`,
    `mode=${modes}`,
    `d=${far}`,
    `head=${later.head === earlier.head ? 1 : 0}`,
    `head=${later.head === earlier.head ? 1 : 0} ${later.noun ? 'n' : 'v'} ${later.definite ? 'the' : ''}`,
    `np=${later.noun ? 'n' : 'v'}${earlier.noun ? 'n' : 'v'}`,
    `def=${later.definite ? 1 : 0} ${far}`,
    `part=${earlier.part} ${later.part}`,
    `st=${later.event.status === earlier.event.status ? 1 : 0}`,
  ];
  if (later.folded === earlier.folded && distance > 0) features.push('repeat');
  if (earlier.part === 'headline' && distance <= 2) features.push('headline', `headline ${sameType ? 1 : 0}`);
  const result = `${RESULT.test(later.head) ? 'r' : 'd'}${RESULT.test(earlier.head) ? 'r' : 'd'}`;
  features.push(`res=${result} ${far}`);
  if (distance === 0) {
    const link = later.governor === earlier.token ? `down ${later.rel}` : earlier.governor === later.token ? `up ${earlier.rel}` : 'apart';
    features.push(`dep=${link}`, `dep=${link} ${result}`);
  }
  for (const role of ['actor', 'target', 'place', 'time', 'source'] as const) {
    const a = later.words.get(role);
    const b = earlier.words.get(role);
    const state = !a || !b ? (a ? 'later' : b ? 'earlier' : 'none') : [...a].some((word) => b.has(word)) ? 'shared' : 'conflict';
    features.push(`${role}=${state}`, `${role}=${state} ${sameType ? 1 : 0} ${far === '0' ? 0 : 1}`);
  }
  for (const role of ['actor', 'target', 'place', 'time'] as const) {
    const a = later.own.get(role);
    const b = earlier.own.get(role);
    if (a && b) features.push(`own ${role}=${[...a].some((word) => b.has(word)) ? 'shared' : 'conflict'} ${sameType ? 1 : 0} ${far === '0' ? 0 : 1}`);
  }
  if (later.numbers.size && earlier.numbers.size)
    features.push(`num=${[...later.numbers].some((number) => earlier.numbers.has(number)) ? 'shared' : 'conflict'}`);
  if (!later.words.size) features.push('bare');
  return features;
}
