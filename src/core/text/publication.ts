/** When an article was published and by whom, where its own lines say so: "Published: 20 May 2024", "Marib Post, Tuesday 3 September 2024". */
import type { ArticleDetails } from '../model/annotation.js';
import type { Span } from '../model/span.js';
import type { Dateline } from './dateline.js';
import type { PartKind } from './part-kind.js';
import { CLOCK, MONTH, WEEKDAY, writtenDayOfYear, writtenDays, type DayOfYear } from './written-date.js';

interface Part extends Span {
  readonly kind: PartKind;
  readonly dateline?: Dateline;
}

const DATE = `(?:${WEEKDAY},?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d\\d-\\d\\d)`;
/** The same in figures, which stand behind the name of a writer as well as of an outlet. */
const FIGURES = '\\d{1,2}[./]\\d{1,2}[./]\\d{4}';
/** "Omer K | 14.02.2020 - Update : 15.02.2020", "Moscow (Agency) 12.03.2018". */
const SIGNED = new RegExp(
  `^\\p{Lu}[^|–—]{1,48}?\\s*(?:\\|\\s*|\\(\\p{Lu}[^()]{1,40}\\)\\s*,?\\s*)(?:${FIGURES}|${DATE})${CLOCK}(?:\\s*[-–|]\\s*Updated?\\s*:?\\s*(?:${FIGURES}|${DATE})${CLOCK})?$`,
  'u',
);
/** "Iran Update, May 20, 2024", "Flash Update No. 3 (as of 3 February 2020)": the title of something that comes out each day or week. */
const AS_OF = `[Aa]s of\\s+${DATE}`;
const DATED_TITLE = new RegExp(`(?:[,|–—:]\\s*${DATE}|(?:[,|–—:(-]\\s*)${AS_OF}\\)?)$`, 'u');
const DATED_HEADING = new RegExp(`(?:^|[,|–—:(-]\\s*)${AS_OF}\\)?$`, 'u');
/** An outlet and a day, and nothing else. */
const MASTHEAD = new RegExp(`^(?<outlet>(?!By\\b|From\\b|${WEEKDAY},)\\p{Lu}[^,|–—]{1,48}?)\\s*(?:[,|–—]|\\s-)\\s*${DATE}${CLOCK}$`, 'u');
const CHANGED = /\b(?:updated|modified)\b/i;
/** The day of publication stands first, that of a change behind it: "Oct. 26, 2024Updated 3:15 p.m." */
const THEN_CHANGED = /^(?:published\b.*|.*\d{4}\s*)updated\b/i;
const LABELLED = /^(?:(?:first )?published|posted|issued|updated|last (?:updated|modified)|date)\b/i;
const LONGEST_LINE = 120;

/**
 * Reads what the lines of an article say of its publication, from its `parts`: the first line at its
 * top or end, or with a word for it; else the day of its dateline, whose year may be that of the last change; else the day of that; else that of a title that ends in one.
 */
export function readPublication(text: string, parts: readonly Part[]): Pick<ArticleDetails, 'outlet' | 'published'> {
  const dateline = parts.find(({ kind }) => kind === 'dateline')?.dateline?.date;
  const told = dateline && text.slice(dateline.start, dateline.end);
  const near = told === undefined ? undefined : writtenDayOfYear(told);
  let outlet: string | undefined;
  let published: string | undefined;
  let changed: string | undefined;
  let titled: string | undefined;
  for (const line of linesOf(text, parts)) {
    const masthead = MASTHEAD.exec(line.words);
    const isAsOf = DATED_HEADING.test(line.words);
    if (!masthead && line.kind === 'heading' && !SIGNED.test(line.words) && !isAsOf) continue;
    if (line.kind === 'headline' && !DATED_TITLE.test(line.words)) continue;
    if (line.kind !== 'headline') outlet ??= masthead?.groups?.['outlet'];
    const day = oneOf(writtenDays(line.words), near);
    if (CHANGED.test(line.words) && !SIGNED.test(line.words) && !THEN_CHANGED.test(line.words)) changed ??= day;
    else if (line.kind === 'headline' || isAsOf) titled ??= day;
    else published ??= day;
  }
  published ??= (told === undefined ? undefined : oneOf(writtenDays(told), near)) ?? (changed && near ? lastSuch(near, changed) : changed) ?? titled;
  return { ...(outlet ? { outlet } : {}), ...(published ? { published } : {}) };
}

/** Lines that may say when: dates before the first paragraph or after the last, dates with a word for it, and bylines and short headings at the top. */
function linesOf(text: string, parts: readonly Part[]): { readonly kind: PartKind; readonly words: string }[] {
  // A long headline under the outlet's name reads like a paragraph, but has no full stop.
  const first = parts.findIndex(({ kind, end }) => kind === 'paragraph' && /[.?!…:;"”’)]/.test(text[end - 1]!));
  const last = parts.findLastIndex(({ kind }) => kind === 'paragraph');
  return parts.flatMap(({ kind, start, end }, at) => {
    const words = text.slice(start, Math.min(end, start + LONGEST_LINE));
    const isHead = first < 0 || at < first;
    // Between paragraphs a bare date heads a day of a chronology.
    const counts =
      kind === 'date-line' ? isHead || at > last || LABELLED.test(words) : isHead && (kind === 'byline' || kind === 'heading' || kind === 'headline');
    return counts ? [{ kind, words }] : [];
  });
}

/** The only one, or the one in the month of the dateline. */
function oneOf(days: readonly string[], near: DayOfYear | undefined): string | undefined {
  if (days.length < 2) return days[0];
  return near && days.find((day) => Number(day.slice(5, 7)) === near.month);
}

/** The last such day before `limit`, or `limit` itself. */
function lastSuch(near: DayOfYear, limit: string): string {
  const year = Number(limit.slice(0, 4));
  const day = `${year}-${monthAndDay(near)}`;
  return day <= limit ? day : `${year - 1}-${monthAndDay(near)}`;
}

function monthAndDay({ month, day }: DayOfYear): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
