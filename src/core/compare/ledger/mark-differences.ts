/** Marks the cells of a ledger that say something other than most rows do. Other words for one party, one place or one day are no difference. */
import { familyOf } from '../incidents/families.js';
import { gap, daysOf, type Days } from '../incidents/days.js';
import { sideOf, sidesAgree, type Side } from '../incidents/sides.js';
import { stem } from '../incidents/words.js';
import type { NameForms } from '../entities/node.js';
import type { ArticleRecord, PartyRecord, PlaceRecord, ReportRecord } from '../types.js';
import { parseReference } from '../types.js';
import { areComparable } from './compare-figures.js';
import { doersOf } from './doers.js';
import { isRounding, rangeOf } from './figure-range.js';
import { partyKey, placeKey } from './rows.js';
import type { Identify } from './sources.js';
import type { ClaimRow, FigureClaim } from './types.js';

export interface MarkContext {
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  /** The incident's type. */
  readonly type: string;
  readonly identify: Identify;
  readonly forms: NameForms;
}

/** The rows, marked. Where no view has most rows behind it, nothing is marked: there is no "most" to differ from. */
export function markDifferences(rows: readonly ClaimRow[], context: MarkContext): ClaimRow[] {
  const told = new Map(rows.map((row) => [row.id, readViews(row, context)]));
  const odd = <T>(views: (of: RowViews) => readonly T[], same: (a: T, b: T) => boolean): ReadonlySet<string> =>
    oddOnes(
      rows.map(({ id }) => ({ id, views: views(told.get(id)!) })),
      same,
    );
  const [actors, targets] = [odd(({ actors }) => actors, areOneParty), odd(({ targets }) => targets, areOneParty)];
  const isNamed = [...told.values()].some(({ deeds }) => deeds.some(({ mode }) => mode !== undefined));
  const deeds = odd(({ deeds }) => withManner(deeds, isNamed), areOneDeed);
  const places = odd(({ places }) => places, areOnePlace);
  const times = odd(
    ({ times }) => times,
    (a, b) => gap(a, b) === 0,
  );
  const statuses = odd(
    ({ status }) => [status],
    (a, b) => a === b,
  );
  const figures = oddFigures(rows);
  return rows.map((row) => ({
    ...row,
    statusDiffers: statuses.has(row.id),
    actor: { ...row.actor, differs: actors.has(row.id) },
    target: { ...row.target, differs: targets.has(row.id) },
    deed: { ...row.deed, differs: deeds.has(row.id) },
    place: { ...row.place, differs: places.has(row.id) },
    time: { ...row.time, differs: times.has(row.id) },
    figures: row.figures.map((figure) => ({ ...figure, differs: figures.has(figure.id) })),
  }));
}

interface PartyView {
  readonly key: string;
  readonly side: Side;
  readonly words: ReadonlySet<string>;
}

interface DeedView {
  readonly mode?: string;
  readonly family: string;
  readonly word: string;
}

interface PlaceView {
  readonly key: string;
  readonly names: readonly string[];
  readonly parents: readonly string[];
}

/** What a row says, in forms that can be compared. */
interface RowViews {
  readonly status: string;
  readonly actors: readonly PartyView[];
  readonly targets: readonly PartyView[];
  readonly deeds: readonly DeedView[];
  readonly places: readonly PlaceView[];
  readonly times: readonly Days[];
}

function readViews(row: ClaimRow, context: MarkContext): RowViews {
  const article = context.articles.get(row.article)!;
  const ids = new Set(row.reports.map((own) => parseReference(own).id));
  const reports = article.reports.filter((one) => ids.has(one.event));
  const parties = (those: readonly PartyRecord[]): PartyView[] =>
    distinct(
      those.map((party) => partyView(party, article, context)),
      ({ key }) => key,
    );
  return {
    status: row.status,
    actors: parties(doersOf(article, reports, context.type)),
    targets: parties(reports.flatMap((report) => report.parties.filter(({ role }) => role === 'target'))),
    deeds: reports.map(deedView),
    places: distinct(
      reports.flatMap((report) => report.places.filter(({ beside }) => !beside).map((place) => placeView(place, article, context.identify))),
      ({ key }) => key,
    ),
    times: reports.flatMap((report) => report.times.flatMap(({ value }) => daysOf(value) ?? [])),
  };
}

function distinct<T>(list: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [key(one), one])).values()];
}

/** A state's bare adjective or name ("Russian") speaks of the state, whatever else such words may be. */
function partyView(party: PartyRecord, article: ArticleRecord, { identify, forms }: MarkContext): PartyView {
  const side = sideOf(party, article, forms);
  const isState = side.camp === 'other' && forms.known.nations.nameOf(party.text) !== undefined;
  return {
    key: partyKey(article, party, identify),
    side: isState ? { ...side, camp: 'state' } : side,
    words: new Set(
      party.text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .map(stem),
    ),
  };
}

/** From here on two sides are one: the same name, the same state's bodies, or nothing that parts them. */
const ONE_SIDE = 0.2;
/** Up to here they are plainly others, however alike their words. */
const OTHER_SIDES = -0.5;

/** By who it is, then by whose side it is on, then by its words. */
function areOneParty(a: PartyView, b: PartyView): boolean {
  if (a.key !== '' && a.key === b.key) return true;
  const agree = sidesAgree([a.side], [b.side]);
  if (agree >= ONE_SIDE) return true;
  if (agree <= OTHER_SIDES) return false;
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

function deedView({ mode, type, trigger }: ReportRecord): DeedView {
  return { ...(mode === undefined ? {} : { mode }), family: familyOf(type), word: stem(trigger.text.toLowerCase()) };
}

function areOneDeed(a: DeedView, b: DeedView): boolean {
  if (a.word === b.word) return true;
  return a.mode !== undefined && b.mode !== undefined ? a.mode === b.mode : a.family === b.family;
}

/** A report that leaves the manner open says less, not something else: where another names it, it has no view. */
function withManner(deeds: readonly DeedView[], isNamed: boolean): readonly DeedView[] {
  return isNamed ? deeds.filter(({ mode }) => mode !== undefined) : deeds;
}

function placeView(place: PlaceRecord, article: ArticleRecord, identify: Identify): PlaceView {
  const entity = place.entity === undefined ? undefined : article.entities[place.entity];
  const low = (words: readonly string[]): string[] => words.map((one) => one.toLowerCase());
  return {
    key: placeKey(article, place, identify),
    names: low([place.text, ...(entity ? [entity.name, ...entity.aliases] : [])]),
    parents: low([...(place.value?.parents ?? []), ...(entity?.place?.parents ?? [])]),
  };
}

/** A province and a town in it are one place, told less or more exactly. */
function areOnePlace(a: PlaceView, b: PlaceView): boolean {
  return a.key === b.key || a.names.some((name) => b.parents.includes(name)) || b.names.some((name) => a.parents.includes(name));
}

interface Speaker<T> {
  readonly id: string;
  readonly views: readonly T[];
}

/** Ids of those who say nothing that most say. Who says nothing at all is not marked. */
function oddOnes<T>(all: readonly Speaker<T>[], same: (a: T, b: T) => boolean): ReadonlySet<string> {
  const speaking = all.filter(({ views }) => views.length);
  const says = (views: readonly T[], view: T): boolean => views.some((own) => own === view || same(own, view));
  const counted = speaking.flatMap(({ views }) => views).map((view) => ({ view, count: speaking.filter((one) => says(one.views, view)).length }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  if (most * 2 <= speaking.length) return new Set();
  const shared = counted.filter(({ count }) => count === most).map(({ view }) => view);
  return new Set(speaking.filter(({ views }) => !shared.some((view) => says(views, view))).map(({ id }) => id));
}

/** Each figure against those that count the same; a part counts for itself and is not marked. */
function oddFigures(rows: readonly ClaimRow[]): ReadonlySet<string> {
  const claims = rows.flatMap(({ figures }) => figures.filter(({ partOf }) => partOf === undefined));
  return new Set(
    claims.flatMap(({ id }, i) => {
      const rivals = claims.filter((one) => areComparable(one, claims[i]!)).map((one) => ({ id: one.id, views: [one] }));
      return oddOnes(rivals, areOneNumber).has(id) ? [id] : [];
    }),
  );
}

function areOneNumber({ value: a }: FigureClaim, { value: b }: FigureClaim): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  if (!x || !y) return !x && !y;
  return x.base === y.base && ((x.min === y.min && x.max === y.max) || isRounding(a, b, x, y));
}
