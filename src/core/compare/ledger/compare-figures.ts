/** How two figures for one incident disagree. */
import type { FigureValue } from '../../model/values.js';
import type { Disagreement, DisagreementKind } from './types.js';

/** One outlet's figure, with what bears on why it differs from another's. */
export interface FigureFacts {
  readonly measure: string;
  readonly value: FigureValue;
  readonly text: string;
  /** The sentence, lower case. */
  readonly sentence: string;
  /** Whether it is a part of another figure of its article. */
  readonly isPart: boolean;
  /** Identities of the named sources behind it. */
  readonly sources: ReadonlySet<string>;
  /** Day of publication, as a number. */
  readonly published?: number;
  /** Days it counts, where the text names a stretch of its own. */
  readonly period?: { readonly start: number; readonly end: number };
  readonly outlet: string;
}

type Finding = Pick<Disagreement, 'kind' | 'reason'>;

/** Metres, square metres, kilograms: what figures in other units are compared in. */
const BASE: Readonly<Record<string, readonly [number, string]>> = {
  km: [1000, 'm'],
  mile: [1609.344, 'm'],
  'nautical mile': [1852, 'm'],
  metre: [1, 'm'],
  foot: [0.3048, 'm'],
  yard: [0.9144, 'm'],
  'square km': [1e6, 'm2'],
  'square mile': [2_589_988, 'm2'],
  hectare: [1e4, 'm2'],
  acre: [4046.86, 'm2'],
  kg: [1, 'kg'],
  tonne: [1000, 'kg'],
  pound: [0.4536, 'kg'],
};
/** Measures that one outlet counts together and another apart. */
const KIN: readonly ReadonlySet<string>[] = [new Set(['killed', 'wounded', 'casualties', 'missing']), new Set(['detained', 'abducted'])];
const REVISED =
  /\b(?:rose|risen|rises|rising|climb(?:ed|s)|increas(?:ed|es)|revis(?:ed|es)|updat(?:ed|es)|rais(?:ed|es)|lower(?:ed|s)|grew|grown|jump(?:ed|s)|has now|now stands|stood at|final toll|latest (?:toll|count|figure)|new toll|succumbed|later died|died (?:of|from) (?:their )?(?:wounds|injuries)|died (?:in hospital|overnight)|up from|down from|more bodies|were recovered)\b/;
const CONFIRMED =
  /\b(?:confirmed|verified|by name|identified|documented|registered|recorded|counted|estimat\w*|feared|believed|presumed|preliminary)\b/g;
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['children', /\b(?:child|children|infants?|bab(?:y|ies)|minors?|boys?|girls?|pupils?|toddlers?|teenagers?)\b/],
  ['women', /\b(?:wom[ae]n|mothers?)\b/],
  ['civilians', /\b(?:civilians?|residents?|shoppers?|worshippers?|villagers?|passengers?|non-combatants?|citizens?)\b/],
  [
    'combatants',
    /\b(?:soldiers?|troops?|fighters?|militants?|rebels?|terrorists?|conscripts?|recruits?|officers?|policem[ae]n|gunmen|mercenar\w+|servicemen|attackers?|insurgents?|jihadists?|commanders?|guards?)\b/,
  ],
  ['foreigners', /\b(?:foreign\w*|experts?|advisers?)\b/],
  ['workers', /\b(?:journalists?|medics?|doctors?|nurses?|aid workers?|rescuers?|paramedics?|staff)\b/],
];

/** How two figures disagree; nothing where they say the same, or cannot be compared. `a` is the earlier one. */
export function compareFigures(a: FigureFacts, b: FigureFacts): Finding | undefined {
  if (a.measure !== b.measure && !KIN.some((kin) => kin.has(a.measure) && kin.has(b.measure))) return undefined;
  const [x, y] = [inBase(a.value), inBase(b.value)];
  if (!x || x.base !== y?.base) return undefined;
  const shared = [...a.sources].filter((source) => b.sources.has(source));
  const same = x.min === y.min && x.max === y.max;
  if (a.measure === b.measure && same && a.isPart === b.isPart) {
    if (shared.length && a.outlet !== b.outlet) return found('same-source', `both give the figure of ${nameOf(shared[0]!)}`);
    return a.value.unit === b.value.unit ? undefined : found('unit-or-rounding', 'the same in other units');
  }
  if (a.measure !== b.measure) return otherMeasure(a, b, x, y);
  const parts = partOf(a, b, x, y);
  if (parts) return parts;
  if (otherPeriod(a, b)) return found('other-period', 'they count different stretches of time');
  if (isRounding(a, b, x, y))
    return found('unit-or-rounding', a.value.unit === b.value.unit ? 'the same number, rounder' : 'the same in other units, rounder');
  const definition = otherDefinition(a, b);
  if (definition !== undefined) return found('other-definition', definition);
  if (isRevision(a, b, x, y)) return found('later-revision', `${b.text} is the later word`);
  return found('contradiction', `${a.text} and ${b.text} cannot both be right`);
}

function found(kind: DisagreementKind, reason: string): Finding {
  return { kind, reason };
}

function nameOf(identity: string): string {
  return identity.replace(/^[a-z]+:/, '');
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly base: string;
}

/** The value in base units; an open side is unbounded. */
function inBase({ min, max, unit }: FigureValue): Range | undefined {
  if (min === undefined && max === undefined) return undefined;
  const [factor, base] = unit === undefined ? [1, ''] : (BASE[unit] ?? [1, unit]);
  return { min: (min ?? 0) * factor, max: max === undefined ? Infinity : max * factor, base };
}

/** Killed here, killed and wounded together there. */
function otherMeasure(a: FigureFacts, b: FigureFacts, x: Range, y: Range): Finding | undefined {
  const together = a.measure === 'casualties' ? [x, y] : b.measure === 'casualties' ? [y, x] : undefined;
  if (!together) return undefined; // killed and wounded stand side by side: no disagreement
  return found('other-definition', 'one counts the killed and the wounded together');
}

/** One figure is a part of what the other counts. */
function partOf(a: FigureFacts, b: FigureFacts, x: Range, y: Range): Finding | undefined {
  const [partA, partB] = [partsIn(a), partsIn(b)];
  if (a.isPart !== b.isPart) {
    const [part, whole, inner] = a.isPart ? [x, y, a] : [y, x, b];
    return low(part) <= high(whole) ? found('subset', `${inner.text} are a part of the other figure`) : undefined;
  }
  const narrower = partA.size && !partB.size ? a : partB.size && !partA.size ? b : undefined;
  if (narrower && !narrower.isPart) {
    const [part, whole] = narrower === a ? [x, y] : [y, x];
    if (low(part) < low(whole) && isNarrow(narrower)) return found('subset', `${narrower.text} are a part of the other figure`);
  }
  return undefined;
}

function partsIn({ value, text }: FigureFacts): Set<string> {
  const words = `${value.of ?? ''} ${text}`.toLowerCase();
  return new Set(PARTS.filter(([, pattern]) => pattern.test(words)).map(([name]) => name));
}

/** Children, women, foreigners: seldom all the dead there are. Civilians often are; outlets that say "people" mean the same ones. */
function isNarrow(facts: FigureFacts): boolean {
  const parts = partsIn(facts);
  return parts.has('children') || parts.has('women') || parts.has('foreigners') || parts.has('workers');
}

function otherPeriod(a: FigureFacts, b: FigureFacts): boolean {
  const [p, q] = [a.period, b.period];
  if (p && q) return Math.abs(p.start - q.start) > 1 || Math.abs(p.end - q.end) > 3;
  const only = p ?? q;
  return only !== undefined && only.end - only.start >= 1;
}

/** One is vague ("dozens", "about 40") and the other lies inside it, or they round to the same. */
function isRounding(a: FigureFacts, b: FigureFacts, x: Range, y: Range): boolean {
  const [low1, high1, low2, high2] = [low(x), high(x), low(y), high(y)];
  const near = (p: number, q: number, share: number): boolean => Math.abs(p - q) <= share * Math.max(p, q);
  if (a.value.unit !== b.value.unit) return near((low1 + high1) / 2, (low2 + high2) / 2, 0.12);
  const vague = (value: FigureValue): boolean => value.bound === 'about' || value.bound === 'between' || value.min !== value.max;
  const closed = x.max !== Infinity && y.max !== Infinity;
  if (closed && (vague(a.value) || vague(b.value)) && low1 <= high2 && low2 <= high1) return true;
  const round = (n: number): boolean => n >= 10 && (n % 10 === 0 || (n >= 1000 && n % 100 === 0));
  const loose = a.value.bound !== 'exactly' || b.value.bound !== 'exactly';
  if (loose && (round(low1) || round(low2)) && near(low1, low2, 0.1)) return true;
  // "more than 40" for 42: the open side holds the other, which lies just above.
  if (x.max === Infinity && y.max !== Infinity) return low2 >= low1 && near(low1, low2, 0.1) && a.value.bound !== 'at-least';
  if (y.max === Infinity && x.max !== Infinity) return low1 >= low2 && near(low1, low2, 0.1) && b.value.bound !== 'at-least';
  return false;
}

function low(range: Range): number {
  return range.min;
}

function high(range: Range): number {
  return range.max === Infinity ? range.min : range.max;
}

/** They count other people, or count them otherwise. */
function otherDefinition(a: FigureFacts, b: FigureFacts): string | undefined {
  const [partA, partB] = [partsIn(a), partsIn(b)];
  if (partA.size && partB.size && ![...partA].some((part) => partB.has(part))) return `one counts ${[...partA][0]}, the other ${[...partB][0]}`;
  const [howA, howB] = [countedHow(a.sentence), countedHow(b.sentence)];
  if (howA !== howB && (howA === 'confirmed' || howB === 'confirmed')) return 'one counts only what is confirmed';
  return undefined;
}

function countedHow(sentence: string): 'confirmed' | 'estimated' | 'said' {
  const words = sentence.match(CONFIRMED) ?? [];
  if (words.some((word) => /^(?:estimat|feared|believed|presumed|preliminary)/.test(word))) return 'estimated';
  return words.length ? 'confirmed' : 'said';
}

/** The later text says that the number changed, or is a day or more younger and higher, as tolls are. */
function isRevision(a: FigureFacts, b: FigureFacts, x: Range, y: Range): boolean {
  if (REVISED.test(b.sentence) || REVISED.test(a.sentence)) return true;
  if (a.published === undefined || b.published === undefined || a.published === b.published) return false;
  const ratio = low(y) / Math.max(1, low(x));
  return ratio >= 1 && ratio <= 4;
}
