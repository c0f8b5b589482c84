/**
 * Reads the trigger tables. A heading "# TYPE/mode frame" (mode and frame may be missing) holds for the lines below it. Entries stand between commas:
 *
 *     open ~ fire        the verb "open" in any form, up to three modifiers, "fire"
 *     set .. ablaze      up to six words in between
 *     seize@place        only with a place as what is seized; several conditions may follow one another
 *     lose ~ hand|foot   one entry for each of the words
 *
 * In the noun tables all words of an entry follow one another but for gaps (hyphens do not count), and the head is the last one, or the one before a
 * preposition ("suspension of aid", "call with ~"). Predicates end in their head ("under ~ command").
 */
import { EVENT_TYPES, MODES, type EventType, type Mode } from '../../../model/kinds.js';

/** Whom the grammar's parts stand for (see roles-of-clause.ts). */
export const FRAMES = ['do', 'undergo', 'both', 'fall', 'lose', 'give', 'ask', 'weapon', 'by', 'to'] as const;
export type Frame = (typeof FRAMES)[number];

/** What follows the head of a noun's pattern; "drive-by", "sit-in" and "hand-to-hand" are none of them. */
const PREPOSITION = /^(?:of|on|over|from|against|for|with|into|between|to)$/;

export type WordClass = 'verb' | 'noun' | 'predicate';

/** Words that stand together, and what else must. */
export interface Pattern {
  /** The words as written in the table, for reasons and for the classifier. */
  readonly words: string;
  /** The base form that is looked up. */
  readonly head: string;
  /** Words before and after the head; "~" and ".." are gaps. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What must stand in the clause ("place", "subj-troops"). */
  readonly conditions: readonly string[];
}

/** One way to report a deed. */
export interface Entry extends Pattern {
  readonly type: EventType;
  readonly mode?: Mode;
  readonly frame: Frame;
  readonly wordClass: WordClass;
  /** Of many senses: an event in some of them only. */
  readonly weak: boolean;
}

/** The entries of one table, in its order. Throws on a heading that names no type, so that a slip in a table fails at once. */
export function readTable(table: string, wordClass: WordClass, weak = false): Entry[] {
  const entries: Entry[] = [];
  let heading: Pick<Entry, 'type' | 'mode' | 'frame'> | undefined;
  for (const line of table.split('\n')) {
    if (!line.trim()) continue;
    if (line.startsWith('#')) heading = readHeading(line);
    else {
      if (!heading) throw new Error(`a table line before any heading: ${line}`);
      for (const words of readList(line).flatMap(alternatives)) entries.push({ ...heading, ...readPattern(words, wordClass), wordClass, weak });
    }
  }
  return entries;
}

/** "lose ~ hand|foot": "lose ~ hand", "lose ~ foot". */
function alternatives(text: string): string[] {
  const choice = /[^\s@|]+(?:\|[^\s@|]+)+/.exec(text);
  if (!choice) return [text];
  const [before, after] = [text.slice(0, choice.index), text.slice(choice.index + choice[0].length)];
  return choice[0].split('|').flatMap((one) => alternatives(before + one + after));
}

function readHeading(line: string): Pick<Entry, 'type' | 'mode' | 'frame'> {
  const [kind = '', frame = 'do'] = line.slice(1).trim().split(/\s+/);
  const [type, mode] = kind.split('/');
  if (!EVENT_TYPES.some((known) => known === type)) throw new Error(`no such event type: ${line}`);
  if (mode !== undefined && !MODES.some((known) => known === mode)) throw new Error(`no such mode: ${line}`);
  if (!FRAMES.some((known) => known === frame)) throw new Error(`no such frame: ${line}`);
  return { type: type as EventType, ...(mode ? { mode: mode as Mode } : {}), frame: frame as Frame };
}

/** The patterns of a list without headings. */
export function readPatterns(list: string, wordClass: WordClass): Pattern[] {
  return readList(list)
    .flatMap(alternatives)
    .map((words) => readPattern(words, wordClass));
}

function readPattern(text: string, wordClass: WordClass): Pattern {
  const [words = '', ...conditions] = text.split('@');
  const parts = words
    .trim()
    .replace(/~~/g, '~ ~')
    .split(/\s+/)
    .flatMap((part) => (wordClass === 'noun' ? part.split('-') : [part]));
  const preposition = parts.findIndex((part, at) => at > 0 && at < parts.length - 1 && PREPOSITION.test(part));
  const head =
    wordClass === 'noun'
      ? preposition > 0
        ? preposition - 1
        : parts.length - 1
      : Math.max(0, wordClass === 'predicate' ? parts.length - 1 : parts.findIndex((part) => part !== '~'));
  return {
    words: words.trim(),
    head: parts[head]!,
    before: parts.slice(0, head),
    after: parts.slice(head + 1),
    conditions: conditions.map((condition) => condition.trim()),
  };
}

/** The words of a list that stands between commas and line ends. */
export function readList(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}
