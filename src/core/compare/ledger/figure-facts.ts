/** What bears on why one outlet's figure differs from another's, read from its row and its sentence. */
import type { NameForms } from '../entities/node.js';
import { dayOf } from '../incidents/days.js';
import { sideOf, sidesAgree, type Side } from '../incidents/sides.js';
import type { ArticleRecord, ReportRecord } from '../types.js';
import { parseReference } from '../types.js';
import type { FigureValue } from '../../model/values.js';
import { isInside, quotedSpans } from '../record/quoted-spans.js';
import { roots } from './sources.js';
import { speakerSides } from './speaks-for.js';
import type { ClaimRow, FigureClaim } from './types.js';

/** Who stands behind a figure: one of the fighting sides, or anybody else. */
export type Standing = 'side' | 'other';

export interface FigureFacts {
  readonly measure: string;
  readonly value: FigureValue;
  readonly text: string;
  /** The sentence, and the next one where that speaks of the count; lower case. */
  readonly sentence: string;
  /** The words around the number, lower case. */
  readonly near: string;
  /** Whether it is a part of another figure of its article ("including two"). */
  readonly isPart: boolean;
  /** Only a pronoun makes it a part ("five of them"): where its article gives no whole, it is a count of its own. */
  readonly isOfThem: boolean;
  /** Whether the article itself gives a number that this one is a part of. */
  readonly hasWhole: boolean;
  /** Whose it counts, where the words say. */
  readonly counted: readonly Side[];
  /** Identities of the named sources behind it. */
  readonly sources: ReadonlySet<string>;
  readonly standing: Standing;
  /** Those who say it, as the text calls them; lower case. */
  readonly sayers: readonly string[];
  /** Sides of those who say it. */
  readonly speakers: readonly Side[];
  /** Day of publication, as a number. */
  readonly published?: number;
  /** Days it counts, where the text names a stretch of its own. */
  readonly period?: { readonly start: number; readonly end: number };
  readonly article: string;
  readonly outlet: string;
}

const PART_BEFORE =
  /(?:\bincluding|\bincludes|\bamong (?:them|the \p{L}+)(?: (?:is|are|was|were))?|\bof whom),?\s*(?:the |an? )?$|\bincluding\b[^.;]*$/u;
const PART_AFTER =
  /^\s*(?:,? ?of (?:whom|them)\b|of the (?:dead|victims|killed|wounded|injured|boys|girls|men|women)\b|who (?:later )?died\b)|^[^.;]*\b(?:are|is|was|were) among the\b/;
const PART_INSIDE = /\bof (?:the|them|whom|these|those)\b|\bmost of\b/;
const OF_THEM = /\bof (?:them|whom)$/;
const OF_THEM_AFTER = /^,? ?of them\b/;
const SIDE_WORDS =
  /\b(?:army|armies|armed forces|military|defen[cs]e minist\w+|ministry of defen[cs]e|general staff|high command|general command|brigade|division|commander|fighters?|rebels?|militants?|militia|junta|insurgents?|front|front's|guerrillas?)\b/i;

const INFORMANT = /\b(?:sources?|officers?|soldiers?|officials?|members?|fighters?)\b/i;

export interface FactsContext {
  readonly article: ArticleRecord;
  readonly forms: NameForms;
  /** Words, in lower case, of those who deny something of the incident in this article. */
  readonly deniers: ReadonlySet<string>;
  /** Whether the article itself speaks for a side. */
  readonly partisan: boolean;
}

/** Facts of one figure of one row. */
export function figureFacts(row: ClaimRow, figure: FigureClaim, { article, forms, deniers, partisan }: FactsContext): FigureFacts {
  const published = row.published === undefined ? undefined : dayOf(row.published);
  const period = figure.period && { start: dayOf(figure.period.start)!, end: dayOf(figure.period.end)! };
  const report = reportOf(row, figure, article);
  const at = figure.span ?? figure.sentence;
  const before = article.text.slice(Math.max(figure.sentence.start, at.start - 40), at.start).toLowerCase();
  const after = article.text.slice(at.end, Math.min(figure.sentence.end, at.end + 60)).toLowerCase();
  const speakers = report ? speakerSides(report, article, forms) : [];
  const inWords = (PART_AFTER.test(after) && !OF_THEM_AFTER.test(after)) || PART_BEFORE.test(before);
  const words = figure.text.toLowerCase();
  const isOfThem = OF_THEM.test(words) || OF_THEM_AFTER.test(after);
  return {
    measure: figure.measure,
    value: ofWhom(figure.value, after),
    text: figure.text,
    sentence: sentenceOf(figure, article).toLowerCase(),
    near: `${before}${figure.text.toLowerCase()}${after}`,
    isPart: figure.partOf !== undefined || inWords || isOfThem || PART_INSIDE.test(words),
    isOfThem: figure.partOf === undefined && !inWords && isOfThem,
    hasWhole: false,
    counted: report ? countedSides(report, { figure, after }, article, forms) : [],
    sources: roots(row),
    standing: row.sources.length
      ? standingOf(row, { article, deniers, partisan, party: report ? isParty(speakers, report, article, forms) : false })
      : partisan || SIDE_WORDS.test(row.outlet)
        ? 'side'
        : 'other',
    sayers: row.sources.map(({ text }) => text.toLowerCase()),
    speakers,
    ...(published === undefined ? {} : { published }),
    ...(period ? { period } : {}),
    article: row.article,
    outlet: row.outlet,
  };
}

function reportOf(row: ClaimRow, figure: FigureClaim, article: ArticleRecord): ReportRecord | undefined {
  const ids = new Set(row.reports.map((own) => parseReference(own).id));
  return article.reports.find(
    (report) => ids.has(report.event) && report.figures.some(({ span, text }) => (span ? span.start === figure.span?.start : text === figure.text)),
  );
}

/** The sentence; with the next one where that says how the number was counted ("The figure includes only..."). */
function sentenceOf({ sentence }: FigureClaim, { text }: ArticleRecord): string {
  const own = text.slice(sentence.start, sentence.end);
  const next = /^\s*(?:The|These|This|Its|That) (?:figures?|counts?|numbers?|tolls?)\b[^.]*\./.exec(text.slice(sentence.end, sentence.end + 200));
  return next && !/\n\s*\n/.test(next[0]) ? own + next[0] : own;
}

/** "Three of them police officers": behind a bare number stands whom it counts. */
function ofWhom(value: FigureValue, after: string): FigureValue {
  const words = value.of === undefined ? /^,? of (?:them|whom)(?: (?:is|are|was|were))? ((?:\p{L}+ ?){1,3})/u.exec(after)?.[1] : undefined;
  return words === undefined ? value : { ...value, of: words.trim() };
}

/** A figure, and the words behind it. */
interface Counted {
  readonly figure: FigureClaim;
  readonly after: string;
}

/** Whose dead they are: the target that the figure's words name; the report's targets where none stands in it; the speaker's own ("our", "18 of its soldiers"). */
function countedSides(report: ReportRecord, { figure: { span, text }, after }: Counted, article: ArticleRecord, forms: NameForms): Side[] {
  const own = /\b(?:our|ours|its own|their own|his own)\b/i.test(text) || /^ of (?:our|its|their|his) /.test(after);
  if (own) return speakerSides(report, article, forms);
  const targets = report.parties.filter(({ role }) => role === 'target');
  const inside = span ? targets.filter((party) => party.span && party.span.start < span.end && party.span.end > span.start) : [];
  return (inside.length ? inside : targets).map((party) => sideOf(party, article, forms));
}

const OURS = /\bour (?:\p{L}+ ){0,2}(?:forces|army|soldiers|heroes|men|units|troops|fighters|police)\b/iu;
const LOADED =
  /\b(?:terrorists?|mercenar(?:y|ies)|aggression|aggressors?|martyred|martyrs|martyrdom|heroic|heroes|valiant|so-called|criminals?|puppets?|the enemy|occupiers?|massacre|liberators?)\b/gi;

/** Whether an article speaks for a side in its own voice: of "our forces", or in words that only a side uses. */
export function isPartisan({ text }: ArticleRecord): boolean {
  const quoted = quotedSpans(text);
  const own = [...text.matchAll(LOADED)].filter(({ index, 0: { length } }) => !isInside(quoted, { start: index, end: index + length }));
  const ours = OURS.exec(text);
  const isOurs = ours !== null && !isInside(quoted, { start: ours.index, end: ours.index + ours[0].length });
  return isOurs || new Set(own.map(([word]) => word.toLowerCase().replace(/(?:dom|ed|s)$/, ''))).size >= 2;
}

interface StandingFacts extends Omit<FactsContext, 'forms'> {
  /** Those who speak did it, or it was done to them. */
  readonly party: boolean;
}

/**
 * A fighting side speaks through its bodies and spokesmen. An officer or a source who talks to a reporter is none, unless he denies something, as sides do, or talks
 * to an outlet that is a side's.
 */
function standingOf(row: ClaimRow, { article, deniers, partisan, party }: StandingFacts): Standing {
  if (partisan && row.sources.every(({ text }) => INFORMANT.test(text))) return 'side';
  if (party || row.sources.some(({ text }) => deniers.has(text.toLowerCase()))) return 'side';
  const fights = row.sources.some(({ text }) => {
    if (INFORMANT.test(text)) return false;
    const entity = article.entities.find(({ name, aliases, nouns }) => name === text || aliases.includes(text) || nouns.includes(text));
    return SIDE_WORDS.test(text) || entity?.type === 'armed-group' || entity?.type === 'military';
  });
  return fights ? 'side' : 'other';
}

/** Whether those who speak are those who did it, or to whom it was done. */
function isParty(speakers: readonly Side[], report: ReportRecord, article: ArticleRecord, forms: NameForms): boolean {
  const named = speakers.filter(({ group, name, nations }) => group !== undefined || name || nations.length);
  return (
    named.length > 0 &&
    sidesAgree(
      named,
      report.parties.map((party) => sideOf(party, article, forms)),
    ) >= 0.8
  );
}
