/** What a block of an article is, from its own words and its place. */
import type { PartKind } from './part-kind.js';
import { CLOCK, MONTH, WEEKDAY } from './written-date.js';

export interface BlockPlace {
  readonly index: number;
  readonly count: number;
  readonly paragraphsBefore: number;
  readonly headlineSeen: boolean;
  /** Whether the block right before is a byline. */
  readonly behindByline: boolean;
  /** Whether the same block stood earlier in the article. */
  readonly repeated: boolean;
  readonly next: string | undefined;
  /** The front matter's title. */
  readonly title: string | undefined;
}

const DATE = `(?:(?:${WEEKDAY},?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}(?:,?\\s+\\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}))`;
const DATE_LINE = new RegExp(
  `^(?:(?:live\\s*[|–—-]\\s*)?(?:(?:first )?published|updated|last (?:updated|modified)|posted|issued|date)(?:\\s+date)?\\s*(?:on|at)?:?\\s*)?${DATE}${CLOCK}(?:\\s*[|–—-]\\s*${DATE}?.{0,30}|\\s*Updated\\b.{0,30})?$`,
  'i',
);
const BOILERPLATE =
  /^(?:\W*(?:advertisements?|story continues (?:below|after)|article continues|continue reading|read (?:more|also|next)|see also|also read|related(?: (?:articles|stories|topics|coverage))?|share (?:this|on)|sign up|subscribe|newsletter|click here|loading|follow us|all rights reserved|copyright|©|most (?:read|popular|viewed)|watch:|listen:|tags?:|topics?:|filed under|comments?|print this|email this|download (?:the|our) app|our standards|support our|donate|recommended|sponsored|skip to|back to top|\d+ comments?|\d+ min(?:ute)?s? read)\b.{0,120}|Advertisement)$/i;
const CREDIT =
  /^[\s([]*(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translation|translated|edited|written|photography|photo(?:graph)?s?|graphic|video|sources?)\s*(?:by|:)\s|with (?:reporting|inputs?) (?:by|from)\b|with files from\b|\(?(?:reporting|writing|editing) by\b)/i;
const BYLINE =
  /^(?:[Bb]y|BY|[Ff]rom)\s+(?:our\s+\p{L}+\s+(?:correspondent|staff|reporter)s?|(?:[\p{Lu}][\p{L}.'’-]*|al|el|de|van|von|bin|ibn|and|in)(?:,?\s+(?:[\p{Lu}][\p{L}.'’-]*|al|el|de|van|von|bin|ibn|and|in))*)(?:\s*[|,–—-].{0,60})?$/u;
const STAFF = /^(?:by\s+)?(?:[\p{L}'’. -]+\s)?(?:staff(?: (?:writer|reporter|report)s?)?|correspondent|news desk|agencies|newsroom)$/iu;
/** "BBC News, Beirut", below a reporter's name. */
const SEAT = /^(?:\p{Lu}[\p{L}.'’&-]*)(?:\s+\p{Lu}[\p{L}.'’&-]*){0,4},\s+(?:in\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,2}$/u;
const CAPTION =
  /^\W*(?:(?:file )?(?:photo|image|picture|caption|video|map|graphic)s?(?:\s*\([^)]*\))?\s*[:|–—-]|FILE\s+(?:PHOTO|-|–|—)|\(?(?:photo|image|picture) (?:by|courtesy))/i;
const CAPTION_CREDIT = /[[(][^\])]{2,50}\/(?:[^\])]{2,40})[\])]\.?$|\[(?:AFP|AP|Reuters|EPA|Getty(?: Images)?|File|[A-Z]{2,8})\]$/;

/** Classifies one block. */
export function classifyBlock(words: string, place: BlockPlace): PartKind {
  const count = words.split(/\s+/).length;
  if (BOILERPLATE.test(words) && count <= 25) return 'boilerplate';
  if (CREDIT.test(words) && count <= 40) return 'credit';
  if (DATE_LINE.test(words)) return 'date-line';
  const early = place.paragraphsBefore === 0;
  if (early && count <= 14 && (BYLINE.test(words) || STAFF.test(words))) return 'byline';
  if (early && place.behindByline && SEAT.test(words)) return 'byline';
  if (CAPTION.test(words) || (count <= 60 && CAPTION_CREDIT.test(words))) return 'caption';
  if (/^#{1,6}\s/.test(words)) return early && !place.headlineSeen ? 'headline' : 'heading';
  if (/^[-=*_~\s]{3,}$/.test(words)) return 'boilerplate';
  const closed = /[.!?…:;]["”’')\]]*$/.test(words) || /^["“].*["”]$/.test(words);
  if (early && !place.headlineSeen) {
    if (place.title !== undefined && sameWords(words, place.title)) return 'headline';
    if (place.next !== undefined && count <= 22 && (!closed || /[?!]$/.test(words) || isTitleCase(words))) return 'headline';
  }
  if (place.repeated && count >= 4) return 'caption';
  if (!closed && count <= 12 && place.next !== undefined && !/^\d{1,2}[:.]\d\d/.test(words)) return 'heading';
  return 'paragraph';
}

/** "The Guns Fell Silent. The Looting Did Not.": a headline may end in a full stop. */
function isTitleCase(words: string): boolean {
  const long = words.match(/[\p{L}'’-]{4,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.8;
}

function sameWords(a: string, b: string): boolean {
  const fold = (s: string): string =>
    s
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return fold(a) === fold(b);
}
