/** From an incident's events to rows: one for each source of each article. */
import type { Stance, Status } from '../../model/kinds.js';
import { foldSpace } from '../../model/ids.js';
import type { Precision } from '../../model/values.js';
import { outletOf } from '../context/keyword.js';
import { dayOf, daysOf, isoDay, length, type Days } from '../incidents/days.js';
import { stem } from '../incidents/words.js';
import type { ArticleRecord, PartyRecord, PlaceRecord, ReportRecord, TimeRecord } from '../types.js';
import { reference } from '../types.js';
import { doersOf } from './doers.js';
import { sourceChain, sourceKey, type Identify } from './sources.js';
import type { Cell, CellWords, ClaimRow, FigureClaim, PlaceCell, SourceLink } from './types.js';

/** The rows of one article's telling of an incident of this type. */
export function articleRows(article: ArticleRecord, reports: readonly ReportRecord[], type: string, identify: Identify): Omit<ClaimRow, 'id'>[] {
  const groups = new Map<string, { stance: Stance; reports: ReportRecord[] }>();
  for (const report of reports) {
    // A deed told and denied in one breath is told by one and denied by another: a row each.
    const stances = new Set(report.attributions.map((one) => (one.stance === 'asserts' ? 'asserts' : one.stance)));
    if (!stances.size || (stances.size === 1 && stances.has('asserts') && report.status !== 'denied')) stances.add('asserts');
    if (report.status === 'denied') stances.delete('asserts');
    if (report.status === 'denied' && !stances.size) stances.add('denies');
    for (const stance of stances) {
      const key = `${stance} ${stance === 'asserts' ? sourceKey(report) : stancedKey(report, stance)}`;
      const group = groups.get(key) ?? { stance, reports: [] };
      group.reports.push(report);
      groups.set(key, group);
    }
  }
  return withoutEchoes([...groups.values()]).map((group) => row(article, group.reports, { stance: group.stance, type, identify }));
}

function stancedKey(report: ReportRecord, stance: Stance): string {
  return report.attributions
    .filter((one) => one.stance === stance)
    .map((one) => one.source.toLowerCase())
    .join(' & ');
}

interface RowGroup {
  readonly stance: Stance;
  readonly reports: readonly ReportRecord[];
}

/** The outlet's own words that add no number (a headline, a "the attack") stand with the article's first row and make none of their own. */
function withoutEchoes(groups: readonly RowGroup[]): RowGroup[] {
  const own = groups.find(({ stance, reports }) => stance === 'asserts' && reports.every((report) => !report.attributions.length));
  const first = groups.find((group) => group !== own && group.stance === 'asserts');
  if (!own || !first) return [...groups];
  const counted = (reports: readonly ReportRecord[]): Set<string> =>
    new Set(reports.flatMap(({ figures }) => figures.map((one) => figureKey(one.measure, one.text))));
  const elsewhere = counted(groups.flatMap((group) => (group === own ? [] : group.reports)));
  if ([...counted(own.reports)].some((one) => !elsewhere.has(one))) return [...groups];
  return groups
    .filter((group) => group !== own)
    .map((group) => (group === first ? { ...first, reports: [...first.reports, ...own.reports] } : group));
}

function figureKey(measure: string | undefined, text: string): string {
  return `${measure ?? ''} ${text.toLowerCase().match(/\d[\d,.]*|\p{L}+/u)?.[0] ?? text}`;
}

interface RowFacts {
  readonly stance: Stance;
  /** The incident's. */
  readonly type: string;
  readonly identify: Identify;
}

function row(article: ArticleRecord, reports: readonly ReportRecord[], { stance, type, identify }: RowFacts): Omit<ClaimRow, 'id'> {
  const { title, published } = article.details;
  const main = reports.find((one) => one.figures.length) ?? reports[0]!;
  return {
    article: article.id,
    outlet: outletOf(article),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    reports: reports.map((report) => reference(article.id, report.event)),
    sources: sources(article, reports, stance, identify),
    voice: main.voice,
    stance,
    status: mainStatus(reports, stance),
    statusDiffers: false,
    actor: parties(article, doersOf(article, reports, type), identify),
    target: parties(
      article,
      reports.flatMap((report) => report.parties.filter(({ role }) => role === 'target')),
      identify,
    ),
    deed: cell(
      reports.map(({ trigger, mode, type }) => ({ text: trigger.text, span: { start: trigger.start, end: trigger.end }, key: mode ?? type })),
    ),
    place: placeCell(article, reports, identify),
    time: timeCell(reports),
    figures: figures(reports, article),
    omits: [],
    sentence: main.sentence,
  };
}

function mainStatus(reports: readonly ReportRecord[], stance: Stance): Status {
  if (stance === 'denies') return 'denied';
  const statuses = reports.map(({ status }) => status).filter((status) => status !== 'denied');
  return statuses.includes('disputed') ? 'disputed' : statuses.includes('asserted') ? 'asserted' : (statuses[0] ?? 'asserted');
}

function sources(article: ArticleRecord, reports: readonly ReportRecord[], stance: Stance, identify: Identify): SourceLink[] {
  const found = new Map<string, SourceLink>();
  for (const report of reports) {
    for (const attribution of report.attributions) {
      if ((attribution.stance === 'asserts') !== (stance === 'asserts')) continue;
      for (const link of sourceChain(attribution, article, identify))
        if (!found.has(link.text.toLowerCase())) found.set(link.text.toLowerCase(), link);
    }
  }
  return [...found.values()];
}

function cell(words: readonly CellWords[]): Cell {
  const distinct = new Map<string, CellWords>();
  for (const one of words) {
    const text = foldSpace(one.text);
    if (!distinct.has(text.toLowerCase())) distinct.set(text.toLowerCase(), { ...one, text });
  }
  return { words: [...distinct.values()], differs: false };
}

function parties(article: ArticleRecord, those: readonly PartyRecord[], identify: Identify): Cell {
  return cell(those.map((party) => ({ text: party.text, ...(party.span ? { span: party.span } : {}), key: partyKey(article, party, identify) })));
}

/** A name by who it is; a common noun by its words, for the words are what outlets differ in. */
export function partyKey(article: ArticleRecord, party: PartyRecord, identify: Identify): string {
  const entity = party.entity === undefined ? undefined : article.entities[party.entity];
  if (entity?.named && /^\p{Lu}/u.test(party.text)) return identify(reference(article.id, entity.id)) ?? entity.name.toLowerCase();
  return party.text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .map(stem)
    .join(' ')
    .trim();
}

const PRECISIONS: readonly Precision[] = ['exact', 'near', 'admin', 'country', 'unknown'];

function placeCell(article: ArticleRecord, reports: readonly ReportRecord[], identify: Identify): PlaceCell {
  const places = reports.flatMap((report) => report.places.filter(({ beside }) => !beside));
  const words = places.map((place) => ({ text: place.text, ...(place.span ? { span: place.span } : {}), key: placeKey(article, place, identify) }));
  const precision = places.map(precisionOf).sort((a, b) => PRECISIONS.indexOf(a) - PRECISIONS.indexOf(b))[0] ?? 'unknown';
  return { ...cell(words), precision };
}

/** By which entity it is, else by its words. */
export function placeKey(article: ArticleRecord, place: PlaceRecord, identify: Identify): string {
  const entity = place.entity === undefined ? undefined : article.entities[place.entity];
  return (entity ? identify(reference(article.id, entity.id)) : undefined) ?? place.text.toLowerCase();
}

/** A province is not a point, however exact its coordinates are. */
function precisionOf({ type, value }: PlaceRecord): Precision {
  if (type === 'country' || value?.precision === 'country') return 'country';
  if (type === 'region' || type === 'area' || type === 'water') return 'admin';
  return value?.precision ?? 'unknown';
}

function timeCell(reports: readonly ReportRecord[]): Cell {
  const words = reports.flatMap((report) =>
    report.times.map((time) => {
      const days = daysOf(time.value);
      return { text: time.text, ...(time.span ? { span: time.span } : {}), key: days ? `${isoDay(days.start)}/${isoDay(days.end)}` : '' };
    }),
  );
  return cell(words);
}

/** "Since Monday", "the past week": days that are counted through. "A week ago" is one day, roughly, and "this week's ambush" was on one of them. */
function isStretch({ text, value }: TimeRecord): boolean {
  return value?.approximate !== true && !/^(?:earlier |late |early )?(?:this|last|next)\b|\bago\b/i.test(text);
}

/** The days that an event's figures count through, where the text names a stretch: "since Saturday" lasts until the article. */
function periodOf({ times }: ReportRecord, { text, details }: ArticleRecord): Days | undefined {
  const published = details.published === undefined ? undefined : dayOf(details.published);
  const between = betweenTwo(times, text);
  if (between) return between;
  for (const time of times) {
    const days = daysOf(time.value);
    if (!days) continue;
    const isSince = time.span && !time.inferred && /\bsince (?:the )?$/i.test(text.slice(Math.max(0, time.span.start - 12), time.span.start));
    if (isSince && published !== undefined && published > days.start) return { start: days.start, end: published };
    if (isStretch(time) && length(days) > 1) return days;
  }
  return undefined;
}

/** "between Monday and Tuesday evening", "from 9 June to the 15th": two times that are the ends of a stretch. */
function betweenTwo(times: readonly TimeRecord[], text: string): Days | undefined {
  const told = times.filter(({ span, inferred }) => span && !inferred).sort((a, b) => a.span!.start - b.span!.start);
  for (const [i, last] of told.entries()) {
    const first = told[i - 1];
    const [start, end] = [first && daysOf(first.value), daysOf(last.value)];
    if (!first || !start || !end || end.start <= start.start) continue;
    const before = text.slice(Math.max(0, first.span!.start - 12), first.span!.start);
    const joint = text.slice(first.span!.end, last.span!.start);
    if (
      (/\bbetween (?:the )?$/i.test(before) && /^ and (?:the )?$/.test(joint)) ||
      (/\bfrom (?:the )?$/i.test(before) && /^ (?:to|till|until) (?:the )?$/.test(joint))
    )
      return { start: start.start, end: end.end };
  }
  return undefined;
}

function figures(reports: readonly ReportRecord[], article: ArticleRecord): FigureClaim[] {
  const found = new Map<string, FigureClaim>();
  for (const report of reports) {
    for (const figure of report.figures) {
      const key = figure.span ? String(figure.span.start) : figure.text;
      // One event may leave open what the next says of the same number ("in this battle 105 were killed").
      const before = found.get(key);
      if (before && (before.measure !== 'other' || figure.measure === undefined)) continue;
      const period = periodOf(report, article);
      found.set(key, {
        id: figure.id ?? key,
        measure: figure.measure ?? 'other',
        text: foldSpace(figure.text),
        value: figure.value,
        ...(figure.span ? { span: figure.span } : {}),
        sentence: report.sentence,
        ...(figure.partOf === undefined ? {} : { partOf: figure.partOf }),
        ...(period ? { period: { start: isoDay(period.start), end: isoDay(period.end) } } : {}),
        differs: false,
      });
    }
  }
  return [...found.values()].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
