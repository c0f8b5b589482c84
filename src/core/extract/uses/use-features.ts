/** What the model of uses looks at: whether the name of a state or town stands for those who act there or for the ground itself. */
import type { Parse } from '../models/types.js';
import { placeUse } from '../places/use.js';

/** One name in its sentence, tokens `from` to `to` (half-open), with what is known of it. */
export interface NamedUse {
  readonly words: readonly string[];
  readonly parse: Parse;
  readonly from: number;
  readonly to: number;
  /** What the name is: "country", "capital", "town" or "region". */
  readonly sort: string;
  /** For each token: the kind of the mention that covers it ("actor", "place" ...) with its form, "" for none. */
  readonly covers: readonly string[];
  /** How sure the tagger was that it is an actor (positive) or a place (negative), -1 to 1; 0 where it found neither. */
  readonly opinion: number;
  /** How sure the finder of places was, 0 to 1. */
  readonly place: number;
  /** The mean opinion on its other occurrences in the article; absent where there are none. */
  readonly elsewhere?: number;
  readonly heading: boolean;
  /** The number of the words that are used as this one is; -1 where unknown. */
  clusterOf(word: string): number;
}

const CASES = /^(?:case|mark)/;
const POSSESSIVE = /^(?:'s|’s|'|’)$/;

/** The features of one use, as names that the model gives weights to. */
export function useFeatures(use: NamedUse): string[] {
  const { words, parse, from, to, sort, covers } = use;
  const lower = (i: number): string => (words[i] ?? '').toLowerCase();
  const kindAt = (i: number): string => covers[i] ?? '';
  const head = headWithin(parse, from, to);
  const rel = parse.rel[head] ?? '';
  const above = parse.head[head] ?? -1;
  const opinion = Math.round(use.opinion * 5);
  const place = Math.round(use.place * 5);
  const features = [
    `o=${opinion}`,
    `s=${sort}`,
    `os=${opinion} ${sort}`,
    `r=${rel} ${sort}`,
    `ro=${rel} ${Math.sign(opinion)}`,
    `g=${place}`,
    `go=${place} ${opinion}`,
  ];
  const add = (name: string, ...values: readonly (string | number)[]): void => void features.push(`${name}=${values.join(' ')}`);
  if (use.elsewhere !== undefined) {
    add('e', Math.round(use.elsewhere * 3));
    add('es', Math.round(use.elsewhere * 3), sort);
  }
  if (use.heading) add('heading', rel);

  const preposition = prepositionOf(words, parse, head);
  const owner = POSSESSIVE.test(lower(to)) ? possessed(parse, head, to) : -1;
  add('p', preposition, sort);
  if (above >= 0) {
    add('h', baseOf(lower(above)));
    const cluster = use.clusterOf(words[above]!);
    add('fr', cluster, rel);
    add('fp', cluster, preposition);
    add('hk', rel, preposition, kindAt(above), tagOf(parse, above));
    const verb = verbAbove(parse, above);
    if (verb >= 0 && verb !== above) {
      add('vf', use.clusterOf(words[verb]!), preposition);
    }
    if (rel.startsWith('nsubj')) {
      add('clause', rel, sort, objectKind(parse, above, covers));
      add('subject', rel, sort);
    }
  }
  if (owner >= 0) {
    add('own', baseOf(lower(owner)));
    add('ownf', use.clusterOf(words[owner]!));
    add('ownk', kindAt(owner), sort);
    add('ownr', parse.rel[owner] ?? '', kindAt(owner));
    add('ownd', kindAt(to + 1) || tagOf(parse, to + 1), sort);
  }
  const partner = partnerOf(parse, head, to);
  if (partner >= 0) add('c', kindAt(partner), sort);

  add('w-', lower(from - 1));
  add('w+', lower(to));
  add('f-', use.clusterOf(words[from - 1] ?? ''));
  add('f+', use.clusterOf(words[to] ?? ''));
  add('w++', lower(to), lower(to + 1));
  add('t-', tagOf(parse, from - 1), tagOf(parse, to));
  add('k+', kindAt(to), tagOf(parse, to));
  const cue = placeUse({ words, tags: parse.pos }, from, to);
  add('u', cue.use, Math.round(cue.strength * 10), sort);
  add('uo', cue.use, opinion);
  return features;
}

/** The token of the name that the rest of the sentence governs. */
function headWithin({ head }: Parse, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (head[i]! < from || head[i]! >= to) return i;
  return to - 1;
}

function tagOf({ pos }: Parse, i: number): string {
  return (pos[i] ?? '').slice(0, 2);
}

/** The preposition of a name, or of the one that it is coordinated with. */
function prepositionOf(words: readonly string[], parse: Parse, head: number): string {
  for (let at = head, steps = 0; at >= 0 && steps < 4; steps++) {
    for (let i = 0; i < at; i++) {
      if (parse.head[i] === at && CASES.test(parse.rel[i]!) && !POSSESSIVE.test(words[i]!)) return words[i]!.toLowerCase();
    }
    if (!/^(?:conj|flat|compound|appos)/.test(parse.rel[at] ?? '')) break;
    at = parse.head[at]!;
  }
  return '';
}

/** What the name possesses. */
function possessed({ head: heads }: Parse, head: number, to: number): number {
  const owned = heads[head]!;
  return owned > to ? owned : -1;
}

/** The nearest verb above. */
function verbAbove({ head, pos }: Parse, from: number): number {
  for (let at = from, steps = 0; at >= 0 && steps < 5; at = head[at]!, steps++) if (pos[at]!.startsWith('VB')) return at;
  return -1;
}

/** What kind of thing the clause's object is. */
function objectKind({ head, rel }: Parse, verb: number, covers: readonly string[]): string {
  for (let i = verb + 1; i < head.length; i++) {
    if (head[i] !== verb) continue;
    if (/^i?obj/.test(rel[i]!)) return `obj ${covers[i]}`;
    if (/^(?:ccomp|xcomp)/.test(rel[i]!)) return rel[i]!;
  }
  return '';
}

/** Another member of the coordination that the name is in; -1 for none. */
function partnerOf({ head: heads, rel }: Parse, head: number, to: number): number {
  if ((rel[head] ?? '').startsWith('conj')) return heads[head]!;
  for (let i = to; i < heads.length && i < to + 12; i++) if (heads[i] === head && rel[i]!.startsWith('conj')) return i;
  return -1;
}

/** A rough base form: enough for "says", "said" and "saying" to share what is known of most verbs. */
function baseOf(word: string): string {
  return IRREGULAR[word] ?? (word.length > 4 ? word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '') : word);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  held: 'hold',
  sent: 'send',
  took: 'take',
  taken: 'take',
};
