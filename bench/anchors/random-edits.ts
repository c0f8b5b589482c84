/** Random edits of an article as newsrooms make them, and as nobody would: for property tests and for counting silent errors by the thousand. */
import type { Span } from '../../src/core/model/span.js';
import { articleUnits, type Unit } from '../../src/core/text/units.js';
import { readArticle } from '../../src/core/text/article.js';
import { EditedText, type Step } from './edited-text.js';

/** One edit: which, where, and with what; the numbers are taken modulo what there is. */
export interface RandomEdit {
  readonly kind: number;
  readonly at: number;
  readonly with: number;
}

export const EDIT_KINDS = [
  'cut a sentence',
  'move a sentence',
  'copy a sentence',
  'paste a foreign sentence',
  'replace a word',
  'insert a word',
  'cut a word',
  'change a number',
  'join two sentences',
  'split a sentence',
  'change quotation marks',
  'double a blank line',
  'cut a stretch of letters',
  'replace a name everywhere',
] as const;

const WORDS = [
  'rebels',
  'Damascus',
  'not',
  'about',
  'soldiers',
  'the',
  'Monday',
  'reportedly',
  'no',
  '12',
  'civilians',
  'and',
  'Team',
  'wounded',
  'three',
  'army',
  'in',
];

/** Applies `edits` in order; those that do not fit the text as it stands do nothing. */
export function applyRandomEdits(text: string, edits: readonly RandomEdit[], foreign: readonly string[]): EditedText {
  const edited = new EditedText(text);
  for (const edit of edits) {
    const now = edited.text;
    const units = articleUnits(readArticle(now));
    if (!units.length) break;
    applyOne(edited, now, units, edit, foreign);
  }
  return edited;
}

function applyOne(edited: EditedText, text: string, units: readonly Unit[], edit: RandomEdit, foreign: readonly string[]): void {
  const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
  const unit = pick(units, edit.at);
  const other = pick(units, edit.with);
  const tokens: readonly Span[] = unit.tokens.length ? unit.tokens : [unit];
  const token = pick(tokens, edit.with);
  const words = text.slice(unit.start, unit.end);
  const kind = EDIT_KINDS[edit.kind % EDIT_KINDS.length]!;
  switch (kind) {
    case 'cut a sentence':
      return edited.spliceAt(unit.start, unit.end, '');
    case 'move a sentence':
      return edited.moveAt(unit.start, unit.end, other.start);
    case 'copy a sentence':
      return edited.spliceAt(other.start, other.start, words + ' ');
    case 'paste a foreign sentence':
      return edited.spliceAt(unit.start, unit.start, pick(foreign, edit.with) + ' ');
    case 'replace a word':
      return edited.spliceAt(token.start, token.end, pick(WORDS, edit.at + edit.with));
    case 'insert a word':
      return edited.spliceAt(token.start, token.start, pick(WORDS, edit.at + edit.with) + ' ');
    case 'cut a word':
      return edited.spliceAt(token.start, token.end, '');
    case 'change a number': {
      const number = tokens.find(({ start, end }) => /^\d+$/.test(text.slice(start, end)));
      return number && edited.spliceAt(number.start, number.end, String(Number(text.slice(number.start, number.end)) + 1 + (edit.with % 50)));
    }
    case 'join two sentences': {
      const end = unit.end - 1;
      return text[end] === '.' ? edited.spliceAt(end, end + 1, ', and') : undefined;
    }
    case 'split a sentence': {
      const comma = text.indexOf(', ', unit.start);
      return comma >= 0 && comma < unit.end ? edited.spliceAt(comma, comma + 1, '. It was said that') : undefined;
    }
    case 'change quotation marks': {
      const quote = text.indexOf('"', unit.start);
      return quote >= 0 ? edited.spliceAt(quote, quote + 1, '“') : undefined;
    }
    case 'double a blank line':
      return edited.spliceAt(unit.start, unit.start, '\n\n');
    case 'cut a stretch of letters':
      return edited.spliceAt(token.start, Math.min(text.length, token.start + 1 + (edit.at % 40)), '');
    case 'replace a name everywhere': {
      const name = tokens.find(({ start, end }, i) => i > 0 && /^\p{Lu}\p{L}{3,}$/u.test(text.slice(start, end)));
      if (name) edited.apply({ all: text.slice(name.start, name.end), put: pick(['Homs', 'Kelat', 'Ahmad'], edit.with) } satisfies Step);
    }
  }
}
