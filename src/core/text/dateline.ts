/** The dateline at the start of a report: "BEIRUT, March 3 (AGENCY) --", "ALEPPO, Syria (AP) —", "OUTLET- Text", "Damascus, SANA –". */
import type { Span } from '../model/span.js';
import { MONTH, WEEKDAY } from './written-date.js';

/** What a dateline says. `end` is where it ends, `textStart` where the report's own words begin. */
export interface Dateline {
  readonly place?: Span;
  readonly date?: Span;
  readonly agency?: Span;
  readonly end: number;
  readonly textStart: number;
}

const DATE = `(?:${WEEKDAY},?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\s+${MONTH}(?:\\s+\\d{4})?)|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${WEEKDAY}`;
const CAPS = "[\\p{Lu}][\\p{Lu}\\p{M}'’‘`.-]+(?:[ -](?:al-|el-|de |la )?[\\p{Lu}][\\p{Lu}\\p{M}'’‘`.-]*){0,4}";
const NAME = "[\\p{Lu}][\\p{L}\\p{M}'’‘`.-]+(?:[ -][\\p{Lu}al][\\p{L}\\p{M}'’‘`.-]*){0,3}";
const DASH = '(?:\\s*(?:--+|[–—―])\\s*|\\s*-\\s+|\\s+-\\s*)';

/** Towns that rights groups and agencies write from, in brackets alone: "(New York) –", where others put the agency. */
const DESKS =
  '(?:Amman|Bangkok|Beirut|Berlin|Brussels|Cairo|Dakar|Dhaka|Geneva|Istanbul|Jakarta|Jerusalem|Johannesburg|Kampala|Kyiv|Lagos|London|Mexico City|Nairobi|New Delhi|New York|Paris|Seoul|Sydney|Tokyo|Tunis|Vienna|Warsaw|Washington)';

const FORMS: readonly RegExp[] = [
  // BEIRUT (Lebanon), Dec 6, 2024 (AGENCY) -
  new RegExp(
    `^(?<place>(?:${CAPS}|${NAME})\\s+\\(${NAME}\\)),?\\s+(?<date>${DATE})\\s*,?\\s*\\((?<agency>[\\p{Lu}][^()]{1,40})\\)\\s*(?:${DASH}|:\\s*)`,
    'du',
  ),
  // MOSCOW, August 6, 2024. /AGENCY/.
  new RegExp(`^(?<place>${CAPS}|${NAME}),\\s+(?<date>${DATE})\\.?\\s*/(?<agency>[\\p{Lu}][^/]{1,30})/\\.?\\s*(?:${DASH})?`, 'du'),
  // DAMASCUS, (AGENCY) 5 May 2019- ; Moscow (Agency) 12.03.2018 -
  new RegExp(`^(?<place>${CAPS}|${NAME}),?\\s*\\((?<agency>[\\p{Lu}][^()]{1,40})\\),?\\s+(?<date>${DATE})\\s*(?:${DASH}|[-:]\\s*)`, 'du'),
  // Damascus, Nov. 30 (AGENCY) Rebels ...
  new RegExp(`^(?<place>${CAPS}|${NAME}),\\s+(?<date>${DATE})\\s*\\((?<agency>[\\p{Lu}][\\p{Lu}\\d]{1,12})\\)\\s+(?=\\p{Lu})`, 'du'),
  // BEIRUT, Lebanon, March 3 (AGENCY) -- ; BEIRUT (AGENCY) - ; BEIRUT, March 3 --
  new RegExp(
    `^(?<place>(?:${CAPS}|${NAME})(?:/(?:${CAPS}|${NAME}))?(?:,\\s+(?!${MONTH}\\b)${NAME}\\.?)?)(?:[,.]?\\s+(?<date>${DATE}))?\\s*[,.]?\\s*\\((?<agency>[\\p{Lu}][^()]{1,40})\\)\\s*(?:${DASH}|:\\s*)`,
    'du',
  ),
  new RegExp(
    `^(?<place>(?:${CAPS}|${NAME})(?:/(?:${CAPS}|${NAME}))?(?:,\\s+(?!${MONTH}\\b)${NAME}\\.?)?),?\\s+(?<date>${DATE})\\s*,?\\s*(?<agency>[\\p{Lu}][\\p{Lu}\\d]{1,12})?\\s*(?:${DASH}|:\\s+)`,
    'du',
  ),
  // (Beirut, March 14, 2024) –
  new RegExp(`^\\((?<place>${NAME}(?:,\\s+(?!${MONTH}\\b)(?:${NAME}|(?:\\p{Lu}\\.?){2}))?),\\s+(?<date>${DATE})\\)${DASH}`, 'du'),
  // Damascus, SANA –
  new RegExp(`^(?<place>${NAME}(?:,\\s+${NAME})?),\\s+(?<agency>[\\p{Lu}][\\p{Lu}\\d]{1,12})\\s*(?:${DASH}|-(?=\\p{Lu})|:\\s+)`, 'du'),
  // BEIRUT, Lebanon -- ; BEIRUT - ; ALWAGHT- ; (AGENCY) -
  new RegExp(`^(?<place>${CAPS}(?:,\\s+${NAME})?)${DASH}`, 'du'),
  new RegExp(`^\\((?<place>${DESKS}|${NAME},\\s+(?!${MONTH}\\b)(?:${NAME}|(?:\\p{Lu}\\.?){2}))\\)${DASH}`, 'du'),
  new RegExp(`^\\((?<agency>[\\p{Lu}][^()]{1,40})\\)${DASH}`, 'du'),
];
/** So many of the forms open a later part, too: those with a date or an agency. */
const LATER = 8;
/** "Idlib – Warplanes ..." in mixed case: only a short name before a spaced long dash, and only at the first paragraph. */
const MIXED = new RegExp(`^(?<place>${NAME}(?:,\\s+${NAME})?)\\s+[–—―]\\s+(?=[\\p{Lu}“"])`, 'du');

/** Reads the dateline that opens `block`, if one does. `first` tells that no paragraph came before. */
export function readDateline(text: string, block: Span, first: boolean): Dateline | undefined {
  const words = text.slice(block.start, Math.min(block.end, block.start + 160));
  for (const form of first ? [...FORMS, MIXED] : FORMS.slice(0, LATER)) {
    const m = form.exec(words);
    if (!m || m[0].length >= block.end - block.start) continue;
    const group = (name: string): Span | undefined => {
      const range = m.indices?.groups?.[name];
      return range && { start: block.start + range[0], end: block.start + range[1] };
    };
    const place = group('place');
    const date = group('date');
    const agency = group('agency');
    return {
      ...(place ? { place } : {}),
      ...(date ? { date } : {}),
      ...(agency ? { agency } : {}),
      end: block.start + m[0].trimEnd().length,
      textStart: block.start + m[0].length,
    };
  }
  return undefined;
}
