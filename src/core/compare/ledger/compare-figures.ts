/** How two figures for one incident disagree. The rules stand in data/corpus/incidents/README.md, in this order. */
import { sidesAgree, type Side } from '../incidents/sides.js';
import { stem } from '../incidents/words.js';
import { say, type Said } from '../../model/say.js';
import type { FigureFacts } from './figure-facts.js';
import { asPeople, isRounding, rangeOf, said, type Range } from './figure-range.js';
import { officeOfBoth } from './offices.js';
import type { Disagreement, DisagreementKind } from './types.js';

type Finding = Pick<Disagreement, 'kind' | 'reason'>;

/** Measures that one outlet counts together and another apart. */
const KIN: readonly ReadonlySet<string>[] = [new Set(['killed', 'wounded', 'casualties', 'missing']), new Set(['detained', 'abducted'])];
/** The text says that its number is newer than another. */
const REVISED =
  /\b(?:rose|risen|rises|rising|climb(?:ed|s)|increas(?:ed|es)|revis(?:ed|es)|updat(?:ed|es)|correct(?:ed|s)|rais(?:ed|es)|lower(?:ed|s)|grew|grown|jump(?:ed|s)|has now|have now|now stands|final toll|latest (?:toll|count|figure)|new toll|succumbed|later died|since (?:then )?died|died (?:of|from) (?:h(?:is|er) |their )?(?:wounds|injuries|burns)|died (?:in hospital|overnight)|up from|down from|than at first reported|more bodies)\b/;
/** The text says that its number stands against another. */
const CONTESTED =
  /\b(?:disputed?|rejects?|rejected|exaggerated|(?:stood|stands?) by|(?:stays?|sticks?|stuck) (?:with|to|by)|contradict(?:s|ed)|contrary to)\b/;
const CONFIRMED =
  /\b(?:verified|confirmed the deaths|confirm(?:ed)? (?:only )?by name|by name|names? (?:of|are) |identified|documented by name|whose names)\b/;
const ESTIMATED = /\b(?:estimat\w*|feared|believed|presumed|preliminary)\b/;
/** "Hundreds of families", but not "six citizens of one family". */
const HOUSEHOLDS =
  /(?<!\b(?:people|persons|members|men|women|children|civilians|citizens) (?:of|from) (?:\p{L}+ ){0,3})\b(?:famil(?:y|ies)|households?)\b/u;
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['children', /\b(?:child|children|infants?|bab(?:y|ies)|minors?|boys?|girls?|pupils?|toddlers?|teenagers?)\b/],
  ['women', /\b(?:wom[ae]n|mothers?)\b/],
  [
    'civilians',
    /\b(?:civilians?|residents?|shoppers?|worshippers?|villagers?|passengers?|non-combatants?|citizens?|(?<!\b(?:aid|health|medical|relief|rescue|humanitarian) )workers?|employees?|labou?rers?|miners?|teachers?|students?|drivers?|motorists?|shopkeepers?|traders?|merchants?|farmers?|customers?|pedestrians?|commuters?)\b/,
  ],
  [
    'combatants',
    /\b(?:soldiers?|troops?|fighters?|militants?|rebels?|terrorists?|conscripts?|recruits?|officers?|police(?:m[ae]n|wom[ae]n)?|gunmen|mercenar\w+|servicemen|attackers?|insurgents?|jihadists?|commanders?|guards?)\b/,
  ],
  ['foreigners', /\b(?:foreign\w*|experts?|advisers?)\b/],
  ['workers', /\b(?:journalists?|medics?|doctors?|nurses?|(?:aid|health|medical|relief|rescue|humanitarian) workers?|rescuers?|paramedics?|staff)\b/],
];
/** What the groups are called. */
const PART_WORDS: Readonly<Record<string, Said>> = {
  children: say('children'),
  women: say('women'),
  civilians: say('civilians'),
  combatants: say('combatants'),
  foreigners: say('foreigners'),
  workers: say('helpers and journalists'),
};
/** Who digs out the dead. */
const RESCUERS =
  /\b(?:rescue(?:rs?| workers?| service| teams?)|emergency (?:services?|situations|workers?)|civil defen[cs]e|white helmets|firefighters)\b/;
/** Groups that are seldom all the dead there are. Civilians often are; outlets that say "people" mean the same ones. */
const NARROW = new Set(['children', 'women', 'foreigners', 'workers']);
/** A later count of the same dead is seldom higher than so many times; more where the text itself says that it rose. */
const GROWTH = 3.5;
const GROWTH_SAID = 4;
/** The same where one of the fighting sides gave one of the numbers: only a near one is the same count grown. */
const GROWTH_OPPOSED = 1.15;
const GROWTH_OPPOSED_SAID = 1.5;

/**
 * How two figures disagree; nothing where they say the same, count different people, or cannot be compared. `disputed` says that one article sets the other's
 * number against its own.
 */
export function compareFigures(one: FigureFacts, other: FigureFacts, disputed = false): Finding | undefined {
  const [a, b] = (one.published ?? 0) <= (other.published ?? 0) ? [one, other] : [other, one];
  if (a.measure !== b.measure && !KIN.some((kin) => kin.has(a.measure) && kin.has(b.measure))) return undefined;
  const [x, y] = inPeople(a, b);
  if (!x || x.base !== y?.base) return undefined;
  if (a.measure !== b.measure) return otherMeasure(a, b);
  if (countOthers(a.counted, b.counted) || countOtherThings(a, b)) return undefined;
  const shared = [...a.sources].filter((source) => b.sources.has(source));
  const same = x.min === y.min && x.max === y.max;
  const alike = same || x.min === y.min || (x.max === y.max && x.max !== Infinity);
  if (alike && a.isPart === b.isPart && a.outlet !== b.outlet) {
    if (shared.length) return found('same-source', say('both give the figure of {0}', nameOf(shared[0]!)));
    if (speakForOne(a, b) || quotes(a, b) || quotes(b, a)) return found('same-source', say('both give the figure of one side'));
    const office = officeOf(a, b);
    if (office !== undefined) return found('same-source', say('both give the figure of {0}', office));
    if (same && areRescuers(a) && areRescuers(b)) return found('same-source', say('both give the figure of the rescuers'));
  }
  if (same && a.isPart === b.isPart) return a.value.unit === b.value.unit ? undefined : found('unit-or-rounding', say('the same in other units'));
  return (
    partOf(a, b, x, y) ??
    (otherPeriods(a, b) ? found('other-period', say('they count different stretches of time')) : undefined) ??
    rounding(a, b, x, y) ??
    (onePeriod(a, b, x, y) ? found('other-period', say('one of them counts a stretch of time')) : undefined) ??
    otherDefinition(a, b, x, y) ??
    (!disputed && isRevision(a, b, x, y) ? found('later-revision', say('{0} is the later word', b.text)) : undefined) ??
    found('contradiction', againstEachOther(a, b))
  );
}

/** Why two figures stand against each other. That one counts soldiers where the other counts shoppers says what the quarrel is about. */
function againstEachOther(a: FigureFacts, b: FigureFacts): Said {
  const groups = otherGroups(a, b);
  return groups ? say('one counts {0}, the other {1}, and their accounts are opposed', ...groups) : say('{0} and {1} do not agree', a.text, b.text);
}

/** What each counts, where that is not the same people. */
function otherGroups(a: FigureFacts, b: FigureFacts): readonly [Said, Said] | undefined {
  const [x, y] = [[...partsIn(a)], [...partsIn(b)]];
  if (!x.length || !y.length || x.some((part) => y.includes(part))) return undefined;
  return [PART_WORDS[x[0]!]!, PART_WORDS[y[0]!]!];
}

function found(kind: DisagreementKind, reason: Said): Finding {
  return { kind, reason };
}

function nameOf(identity: string): string {
  return identity.replace(/^[a-z]+:/, '');
}

/** Their ranges; households against people count as people. */
function inPeople(a: FigureFacts, b: FigureFacts): readonly [Range | undefined, Range | undefined] {
  const [x, y] = [rangeOf(a.value), rangeOf(b.value)];
  if (!x || !y || isHousehold(a) === isHousehold(b)) return [x, y];
  return isHousehold(a) ? [asPeople(x), y] : [x, asPeople(y)];
}

function isHousehold({ text, value }: FigureFacts): boolean {
  return HOUSEHOLDS.test(`${value.of ?? ''} ${text}`.toLowerCase());
}

/** The dead of one fighting side and those of the other are no rival counts. */
function countOthers(a: readonly Side[], b: readonly Side[]): boolean {
  const fights = (list: readonly Side[]): boolean => list.length > 0 && list.every(({ camp }) => camp === 'state' || camp === 'armed');
  return fights(a) && fights(b) && sidesAgree(a, b) <= -0.6;
}

/** Measures under which anything may be counted: rifles and houses are no rival counts. */
const OF_ANYTHING = /^(?:other|equipment|aid)$/;

/** Whether two figures answer one question: one measure, and neither other things nor other people. */
export function areComparable(a: Counting, b: Counting): boolean {
  if (a.measure !== b.measure || countOtherThings(a, b)) return false;
  const [x, y] = [partsIn(a), partsIn(b)];
  return !x.size || !y.size || [...x].some((part) => y.has(part));
}

type Counting = Pick<FigureFacts, 'measure' | 'value' | 'text'>;

function countOtherThings(a: Counting, b: Counting): boolean {
  const [x, y] = [thingOf(a), thingOf(b)];
  return OF_ANYTHING.test(a.measure) && a.value.unit === undefined && b.value.unit === undefined && (x === undefined || x !== y);
}

/** The last word of what is counted, without its ending. */
function thingOf({ value: { of } }: Counting): string | undefined {
  const word = of?.toLowerCase().match(/\p{L}+$/u)?.[0];
  return word === undefined ? undefined : stem(word);
}

/** Both speak for one state or group ("Russia", "the Russian Defence Ministry"). */
function speakForOne(a: FigureFacts, b: FigureFacts): boolean {
  if (a.standing === 'other' && b.standing === 'other') return false;
  return a.speakers.some((x) =>
    b.speakers.some(
      (y) =>
        x.camp === y.camp &&
        ((x.group !== undefined && x.group === y.group) || (x.nations.length === 1 && y.nations.length === 1 && x.nations[0] === y.nations[0])),
    ),
  );
}

/** One gives the other outlet itself as its source: "police said" of what the police command put out. */
function quotes(a: FigureFacts, b: FigureFacts): boolean {
  const outlet = b.outlet.toLowerCase();
  return !b.sayers.length && a.sayers.some((sayer) => sayer.length > 4 && (outlet.includes(sayer) || sayer.includes(outlet)));
}

/** The public body that both have the figure from, where they do not speak for other sides. */
function officeOf(a: FigureFacts, b: FigureFacts): string | undefined {
  if (sidesAgree(a.speakers, b.speakers) <= -0.6) return undefined;
  return a.sayers.flatMap((x) => b.sayers.flatMap((y) => officeOfBoth(x, y) ?? []))[0];
}

/** Those who dig out the dead of a town are one service, whatever it is called. */
function areRescuers({ sayers }: FigureFacts): boolean {
  return sayers.some((sayer) => RESCUERS.test(sayer));
}

/** The text says that its number stands against another. */
export function isContested({ sentence }: Pick<FigureFacts, 'sentence'>): boolean {
  return CONTESTED.test(sentence);
}

/** Killed here, killed and wounded together there. */
function otherMeasure(a: FigureFacts, b: FigureFacts): Finding | undefined {
  if (a.measure !== 'casualties' && b.measure !== 'casualties') return undefined; // killed and wounded stand side by side: no disagreement
  return found('other-definition', say('one counts the killed and the wounded together'));
}

/** One figure is a part of what the other counts. */
function partOf(a: FigureFacts, b: FigureFacts, x: Range, y: Range): Finding | undefined {
  if (a.isPart !== b.isPart) {
    const [part, whole, inner] = a.isPart ? [x, y, a] : [y, x, b];
    const outer = a.isPart ? b : a;
    // A part of one total and the other's whole count of the same group are rivals.
    if ([...partsIn(inner)].some((group) => partsIn(outer).has(group))) return undefined;
    return said(part) <= said(whole) ? found('subset', say('{0} are a part of the other figure', inner.text)) : undefined;
  }
  const [partA, partB] = [partsIn(a), partsIn(b)];
  const narrower = partA.size && !partB.size ? a : partB.size && !partA.size ? b : undefined;
  if (!narrower || narrower.isPart || !isNarrow(narrower)) return undefined;
  const [part, whole] = narrower === a ? [x, y] : [y, x];
  return said(part) < said(whole) ? found('subset', say('{0} are a part of the other figure', narrower.text)) : undefined;
}

/** Whether it counts a group that is seldom all there are. */
export function isNarrow(facts: Pick<FigureFacts, 'value' | 'text'>): boolean {
  return [...partsIn(facts)].some((part) => NARROW.has(part));
}

/** The groups a figure's words name ("children"). */
export function partsIn({ value, text }: Pick<FigureFacts, 'value' | 'text'>): ReadonlySet<string> {
  const words = `${value.of ?? ''} ${text}`.toLowerCase();
  return new Set(PARTS.filter(([, pattern]) => pattern.test(words)).map(([name]) => name));
}

function otherPeriods({ period: p }: FigureFacts, { period: q }: FigureFacts): boolean {
  return p !== undefined && q !== undefined && (Math.abs(p.start - q.start) > 1 || Math.abs(p.end - q.end) > 3);
}

/** What a stretch of days brings is so many times what one of them did, at least: else it is the one count, told with a time ("dead since Tuesday's attack"). */
const MORE_IN_A_STRETCH = 1.5;

/** Only one of them names a stretch, and its number is plainly the higher. */
function onePeriod({ period: p }: FigureFacts, { period: q }: FigureFacts, x: Range, y: Range): boolean {
  const only = p && q ? undefined : (p ?? q);
  if (only === undefined || only.end - only.start < 1) return false;
  const [stretch, day] = only === p ? [x, y] : [y, x];
  return said(stretch) > MORE_IN_A_STRETCH * said(day);
}

function rounding(a: FigureFacts, b: FigureFacts, x: Range, y: Range): Finding | undefined {
  if (!isRounding(a.value, b.value, x, y)) return undefined;
  return found('unit-or-rounding', a.value.unit === b.value.unit ? say('the same number, rounder') : say('the same in other units, rounder'));
}

/** They count other people, or count them otherwise. */
function otherDefinition(a: FigureFacts, b: FigureFacts, x: Range, y: Range): Finding | undefined {
  if (a.isPart !== b.isPart) return undefined;
  const [sureA, sureB] = [CONFIRMED.test(a.sentence), CONFIRMED.test(b.sentence)];
  // Whoever counts only what is sure counts fewer; a later one who counts more brings the number up to date. Opposed sides still contradict.
  const fewer = sureA ? said(x) < said(y) : said(y) < said(x);
  if (sureA !== sureB && fewer && !isOpposed(a, b)) return found('other-definition', say('one counts only what is confirmed'));
  const [guessA, guessB] = [ESTIMATED.test(a.near), ESTIMATED.test(b.near)];
  if (guessA !== guessB && sureA !== sureB) return found('other-definition', say('one is an estimate'));
  const groups = isOpposed(a, b) ? undefined : otherGroups(a, b);
  return groups && found('other-definition', say('one counts {0}, the other {1}', ...groups));
}

/** One of the fighting sides says it, and somebody else, or the other side, says otherwise. */
function isOpposed(a: FigureFacts, b: FigureFacts): boolean {
  if (a.standing !== b.standing || CONTESTED.test(a.sentence) !== CONTESTED.test(b.sentence)) return true;
  return a.standing === 'side' && ![...a.sources].some((source) => b.sources.has(source)) && sidesAgree(a.speakers, b.speakers) < 0.3;
}

/** The later text says that the number changed, or is a day or more younger and somewhat higher, as tolls are; of the missing, lower. */
function isRevision(a: FigureFacts, b: FigureFacts, x: Range, y: Range): boolean {
  const [saidA, saidB] = [REVISED.test(a.sentence), REVISED.test(b.sentence)];
  const sameDay = a.published === undefined || b.published === undefined || a.published === b.published;
  if (sameDay && saidA === saidB) return false;
  const [older, younger] = sameDay && saidA ? [y, x] : [x, y];
  const growth = said(younger) / Math.max(1, said(older));
  const change = a.measure === 'missing' ? 1 / growth : growth;
  const told = saidA || saidB;
  const limit = isOpposed(a, b) ? (told ? GROWTH_OPPOSED_SAID : GROWTH_OPPOSED) : told ? GROWTH_SAID : GROWTH;
  return change > 1 && change <= limit;
}
