/** What can be asked of all articles: words, entities, and events by pattern ("ASSAULT by X in Y between 2024-01-01 and 2024-02-01"). */
import { issueOf, type Issue, type Parsed } from '../../model/issue.js';
import { EVENT_TYPES, MODES, STATUSES } from '../../model/kinds.js';
import { say, type Said } from '../../model/say.js';
import { isoDay } from '../../text/iso-day.js';

export interface WordsQuery {
  readonly kind: 'words';
  /** Matches whole words, case aside; "*" stands for the rest of a word. */
  readonly pattern: RegExp;
  readonly words: string;
}

export interface EntityQuery {
  readonly kind: 'entity';
  readonly name: string;
}

/** Every mention of actors or places of a type. */
export interface TypeQuery {
  readonly kind: 'type';
  readonly type: string;
}

export interface EventQuery {
  readonly kind: 'event';
  /** Type or mode; absent for any. */
  readonly deed?: string;
  readonly actor?: string;
  readonly target?: string;
  readonly place?: string;
  readonly source?: string;
  readonly status?: string;
  /** ISO 8601 days, both included. */
  readonly from?: string;
  readonly to?: string;
}

export type Query = WordsQuery | EntityQuery | TypeQuery | EventQuery;

/** The words that open a part of an event pattern, and what it is. */
const PARTS: Readonly<Record<string, 'actor' | 'target' | 'place' | 'source' | 'status' | 'from' | 'to' | 'on'>> = {
  by: 'actor',
  against: 'target',
  of: 'target',
  in: 'place',
  at: 'place',
  near: 'place',
  'according to': 'source',
  says: 'source',
  status: 'status',
  between: 'from',
  since: 'from',
  after: 'from',
  and: 'to',
  until: 'to',
  before: 'to',
  on: 'on',
};
const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Reads a query. What is no event pattern and has no prefix ("entity:", "type:", "words:") is looked for as words. */
export function parseQuery(text: string): Parsed<Query | undefined> {
  const query = text.trim();
  if (!query) return fail('empty', say('there is nothing to look for'));
  const prefixed = /^(entity|actor|place|type|words):\s*(.+)$/s.exec(query);
  if (prefixed) {
    const value = unquote(prefixed[2]!);
    if (prefixed[1] === 'words') return wordsQuery(value);
    return { value: prefixed[1] === 'type' ? { kind: 'type', type: value } : { kind: 'entity', name: value }, issues: [] };
  }
  const tokens = query.match(/"[^"]*"|“[^”]*”|\S+/g)!;
  const deed = deedOf(tokens[0]);
  return deed === undefined ? wordsQuery(query) : eventQuery(deed, tokens.slice(1));
}

/** The query with its first word in capitals, where only that keeps it from asking for events: "assault by HTS" is looked for as words. */
export function asEventQuery(query: string): string | undefined {
  const capitals = query.trim().replace(/^\S+/, (word) => word.toUpperCase());
  if (capitals === query.trim() || parseQuery(query).value?.kind !== 'words') return undefined;
  return parseQuery(capitals).value?.kind === 'event' ? capitals : undefined;
}

/** A type in capitals, a mode, or "*" for any deed. */
function deedOf(word: string): string | undefined {
  if (word === '*' || word === 'EVENT') return '*';
  return EVENT_TYPES.find((type) => type === word) ?? MODES.find((mode) => mode === word);
}

function eventQuery(deed: string, tokens: readonly string[]): Parsed<Query | undefined> {
  const parts: Record<string, string> = {};
  let part: string | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const two = `${tokens[i]} ${tokens[i + 1] ?? ''}`.toLowerCase();
    const opener = two in PARTS ? two : tokens[i]!.toLowerCase();
    const next = PARTS[opener];
    const isDate = next === 'from' || next === 'to' || next === 'on';
    if (next !== undefined && !(opener === 'and' && part !== 'from') && (!isDate || DAY.test(tokens[i + 1] ?? ''))) {
      part = next;
      if (opener === two) i++;
      continue;
    }
    if (opener === 'on' && !isDay(tokens[i + 1])) {
      part = 'target';
      continue;
    }
    if (part === undefined)
      return fail(
        'query',
        say('"{0}" is not understood: a part begins with by, against, in, between, since, on, according to or status', tokens[i]!),
      );
    parts[part] = parts[part] === undefined ? unquote(tokens[i]!) : `${parts[part]} ${unquote(tokens[i]!)}`;
  }
  const days = readDays(parts);
  if ('issue' in days) return fail('query', days.issue);
  const { actor, target, place, source, status } = parts;
  if (status !== undefined && !(STATUSES as readonly string[]).includes(status))
    return fail('query', say('status "{0}" is none of {1}', status, STATUSES.join(', ')));
  return {
    value: {
      kind: 'event',
      ...(deed === '*' ? {} : { deed }),
      ...(actor === undefined ? {} : { actor }),
      ...(target === undefined ? {} : { target }),
      ...(place === undefined ? {} : { place }),
      ...(source === undefined ? {} : { source }),
      ...(status === undefined ? {} : { status }),
      ...days,
    },
    issues: [],
  };
}

function isDay(word: string | undefined): boolean {
  return word !== undefined && DAY.test(word);
}

/** "2024" and "2024-05" stand for all of their days. */
function readDays({ from, to, on }: Readonly<Record<string, string>>): { from?: string; to?: string } | { readonly issue: Said } {
  for (const day of [from, to, on])
    if (day !== undefined && isoDay(first(day)) === undefined) return { issue: say('"{0}" is not a date (yyyy, yyyy-mm or yyyy-mm-dd)', day) };
  if (on !== undefined) return { from: first(on), to: last(on) };
  return { ...(from === undefined ? {} : { from: first(from) }), ...(to === undefined ? {} : { to: last(to) }) };
}

function first(day: string): string {
  return DAY.test(day) ? (day + '-01-01').slice(0, 10) : day;
}

function last(day: string): string {
  if (day.length === 4) return `${day}-12-31`;
  return day.length === 7 ? new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5)), 0)).toISOString().slice(0, 10) : day;
}

function wordsQuery(words: string): Parsed<Query | undefined> {
  const plain = unquote(words).trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) return fail('empty', say('there is no word to look for'));
  const source = plain
    .split(/\s+/)
    .map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, "[\\p{L}\\p{N}'’-]*"))
    .join('\\s+');
  return { value: { kind: 'words', words: plain, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu') }, issues: [] };
}

function unquote(words: string): string {
  return words.replace(/^["“]|["”]$/g, '');
}

function fail(code: string, said: Said): Parsed<undefined> & { readonly issues: readonly Issue[] } {
  return { value: undefined, issues: [issueOf(code, 'error', said)] };
}
