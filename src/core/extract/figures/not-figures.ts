/** Where a number is no quantity: names, clock times, references, scores, list marks. */

const NUMBERED =
  /^(?:resolution|article|chapter|section|paragraph|highway|route|road|flight|page|channel|camp|block|sector|zone|district|ward|room|gate|unit|phase|stage|no|no\.|number|boeing|airbus|kilometer|figure|table|line|day|week|article|clause|version|protocol|level|grade|type|area|point|pier|terminal|checkpoint|episode|series|world|war|covid|radio|tv|apollo|group|g|annex|agenda|file)$/;

const BAND = /^(?:gang|group|brigade|battalion|cartel|clan|movement|militia|front|faction)$/;

/** Whether the number at tokens [start, end) is part of a name or reference. `raw` are the words as written, `words` lower-cased. */
export function isNoFigure(raw: readonly string[], words: readonly string[], tags: readonly string[], start: number, end: number): boolean {
  const before = words[start - 1] ?? '';
  const first = raw[start]!;
  const after = words[end] ?? '';
  if (/^\d{1,2}:\d\d$/.test(first) || after === 'a.m.' || after === 'p.m.' || after === 'gmt' || after === 'am' || after === 'pm') return true;
  if (before === '[' && after === ']') return true; // "died.[3]"
  if (/^\d/.test(first)) {
    const isShare = after === '%' && first.includes('.'); // "FTSE -0.6%"
    if (before === '-' && !isShare && /^\p{Lu}/u.test(raw[start - 2] ?? '') && !/^(?:about|over|under)$/.test(words[start - 2] ?? '')) return true; // F-16, COVID-19
    if (/^0\d+$/.test(first) || isCodePart(raw, start)) return true; // LCR-2024-0519
    if (before.startsWith('#') || before === '/' || before === ':') return /^\d/.test(raw[start - 2] ?? '');
    if (/^[-–]$/.test(before) && /^(?:1[89]|20)\d\d$/.test(words[start - 2] ?? '') && /^\d\d$/.test(first)) return true; // 1992-95
    if (before === '.' && words[start - 2] === 'no') return true; // "communiqué no. 61"
    if (end === start + 1 && /^[NQ-TX-Z]$/.test(raw[end] ?? '')) return true; // a group's name, "3R"
    if (/^(?:road|route|highway)$/.test(before) && !/^NNS?$/.test(tags[end] ?? '')) return true;
    if (before === 'at' && /^\d{1,2}\.[0-5]\d$/.test(first) && !/^(?:NNS?|CD)$/.test(tags[end] ?? '') && after !== '%') return true; // "at 11.04"
    if (NUMBERED.test(before) && !(before === 'day' || before === 'week') && /^\p{Lu}|^no\.?$/u.test(raw[start - 1]!)) return true;
    if (/^(?:page|pages|number|no|no\.|nos|update|statement|bulletin|issue|resolution)$/.test(before) || isUnitNumber(words, start)) return true;
    if (tags[start - 1] === 'NNP' && !isCapitals(raw) && /^\d{1,2}$/.test(first) && /^(?:NNP|POS)$/.test(tags[end] ?? '') && end === start + 1)
      return true; // Soyuz 5 Base
    if (start === 0 && /^[.)/]$/.test(after) && end === 1 && !/^\d/.test(words[end + 1] ?? '')) return true; // "1. Text", "7/ Text"
    if (before === 'the' && end === start + 1 && tags[end] === 'NNP' && BAND.test(words[end + 1] ?? '')) return true; // the 400 Mawozo gang
    if (/^[12]\d{3}$/.test(first) && !before.startsWith('$') && isYearContext(before, after, tags[end] ?? '')) return true;
    if (
      after === '-' &&
      /^\d{1,2}$/.test(first) &&
      /^\d{1,2}$/.test(words[end + 1] ?? '') &&
      /^(?:win|victory|defeat|lead|draw|vote|beat|won|lost|score)$/.test(words[end + 2] ?? before)
    )
      return true;
  }
  if (words[start] === 'half' && /^(?:first|second|latter|last|earlier|other|better)$/.test(before)) return true; // the first half of 2025
  if (first.toLowerCase() === 'one' && end === start + 1) {
    // "reported that one soldier was killed", "in which one officer died"
    const opens = before === 'which' || (before === 'that' && (tags[start - 2] ?? '').startsWith('VB'));
    if (opens && /^(?:NN|JJ)/.test(tags[end] ?? '') && !/^(?:day|thing|side|way)$/.test(after)) return false;
    if (/^(?:no|any|every|some|each|the|this|that|another|only|which|first|last|next)$/.test(before)) return true;
    if (
      /^(?:another|of|who|that|which|can|day|side|thing|by|hand|is|was|has|could|would|should|must|may|might|to|,|\.|or)$/.test(after) &&
      !(after === 'or' && words[end + 1] === 'two')
    )
      return !(after === ',' || after === '.') || before === '';
  }
  if (/^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(words[start]!) && end === start + 1) {
    if (after === 'of' && !/^(?:every|them|whom|those|his|her|their|our|its)$/.test(words[end + 1] ?? '')) return true; // one of, two of
    if (after === 'of' && first.toLowerCase() === 'one') return true;
    if (before === 'the' && !/^(?:NN|NNS|JJ|NNP|NNPS)$/.test(tags[end] ?? '')) return true; // the two said
    if (after === 'sides' || after === 'countries') return before === 'the';
  }
  return false;
}

/** "LCR-2024-12", "S/2024/53": a number that letters and another number stand before, all joined. */
function isCodePart(raw: readonly string[], at: number): boolean {
  let from = at;
  while (/^[-–/]$/.test(raw[from - 1] ?? '') && /^\d+$/.test(raw[from - 2] ?? '')) from -= 2;
  return from < at && /^[-–/]$/.test(raw[from - 1] ?? '') && /^\p{Lu}+$/u.test(raw[from - 2] ?? '');
}

/** A text in capitals tells no names by them. */
function isCapitals(raw: readonly string[]): boolean {
  return !raw.some((word) => /\p{Ll}/u.test(word));
}

/** "brigades 11, 26 and 42": the numbers of units, in a list. */
function isUnitNumber(words: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && /^(?:,|and|\d{1,3})$/.test(words[before]!)) before--;
  return /^(?:brigades?|divisions?|battalions?|regiments?|squadrons?|companies|articles|sections|resolutions|blocks|districts)$/.test(
    words[before] ?? '',
  );
}

function isYearContext(before: string, after: string, afterTag: string): boolean {
  if (/^(?:in|since|of|until|till|from|by|before|after|during|early|late|mid|to|and|-|–|,|the|around|between|through)$/.test(escapeParen(before)))
    return !/^(?:NNS)$/.test(afterTag) || /^(?:ceasefire|agreement|war|elections?|protests?)$/.test(after);
  return false;
}

function escapeParen(word: string): string {
  return word === '(' ? '-' : word;
}
