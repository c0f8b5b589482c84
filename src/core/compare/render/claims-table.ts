/** A ledger as plain cells, which every table format shares. */
import { textOf } from '../../model/say.js';
import type { FigureValue, Precision } from '../../model/values.js';
import { disagreementSaid } from '../../words/disagreement-words.js';
import { gatherDenials } from '../ledger/gather-denials.js';
import type { Cell, ClaimRow, FigureClaim, Ledger, Omission } from '../ledger/types.js';

export const CLAIM_COLUMNS = [
  'outlet',
  'published',
  'source',
  'status',
  'actor',
  'deed',
  'target',
  'figures',
  'place',
  'precision',
  'time',
  'leaves out',
] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

export interface PlainCell {
  readonly text: string;
  readonly differs: boolean;
}

/** One row's cells, in the order of the columns. */
export function claimCells(row: ClaimRow): Readonly<Record<ClaimColumn, PlainCell>> {
  const plain = (text: string, differs = false): PlainCell => ({ text, differs });
  return {
    outlet: plain(row.outlet),
    published: plain(row.published ?? ''),
    source: plain(row.sources.map(({ text }) => text).join(' < ') || 'own voice'),
    status: plain(row.stance === 'asserts' ? row.status : row.stance, row.statusDiffers),
    actor: words(row.actor),
    deed: words(row.deed),
    target: words(row.target),
    figures: plain(
      row.figures.map(figureWords).join('; '),
      row.figures.some(({ differs }) => differs),
    ),
    place: words(row.place),
    precision: plain(row.place.words.length ? row.place.precision : ''),
    time: words(row.time),
    'leaves out': plain(row.omits.map(omissionWords).join('; ')),
  };
}

/** How exactly a place is known, as the pages say it. */
const PRECISION_WORDS: Readonly<Record<Precision, string>> = {
  exact: 'this place',
  near: 'near this place',
  admin: 'somewhere in this area',
  country: 'only its country is known',
  unknown: '',
};

/** One row's cells for people: words where programs have codes. */
export function shownCells(row: ClaimRow): Readonly<Record<ClaimColumn, PlainCell>> {
  const cells = claimCells(row);
  return cells.precision.text ? { ...cells, precision: { ...cells.precision, text: PRECISION_WORDS[row.place.precision] } } : cells;
}

function words(cell: Cell): PlainCell {
  return { text: cell.words.map(({ text }) => text).join(', '), differs: cell.differs };
}

/** "killed: at least 11 civilians (>= 11)". */
export function figureWords({ measure, text, value, partOf }: Pick<FigureClaim, 'measure' | 'text' | 'value' | 'partOf'>): string {
  const number = valueWords(value);
  const shown = number && !text.includes(number) ? ` (${number})` : '';
  return `${measure === 'other' ? '' : `${measure}: `}${text}${shown}${partOf === undefined ? '' : ', a part'}`;
}

/** A value in signs: "12", ">= 11", "24-99", "~40 km". */
export function valueWords({ min, max, bound, unit }: FigureValue): string {
  const tail = unit === undefined ? '' : ` ${unit}`;
  if (min !== undefined && max !== undefined) return min === max ? `${bound === 'about' ? '~' : ''}${min}${tail}` : `${min}-${max}${tail}`;
  if (min !== undefined) return `${bound === 'more-than' ? '>' : '>='} ${min}${tail}`;
  return max === undefined ? '' : `${bound === 'less-than' ? '<' : '<='} ${max}${tail}`;
}

export function omissionWords({ what, detail }: Omission): string {
  switch (what) {
    case 'denial':
      return `the denial (${detail})`;
    case 'figure':
      return detail;
    case 'part':
      return `of whom ${detail}`;
    default:
      return `${what} (${detail})`;
  }
}

/** What stands below the table: warnings, disagreements, what a person settled. */
export function ledgerNotes(ledger: Ledger): string[] {
  const { warnings, rows, resolved } = ledger;
  const nameOf = (id: string): string => {
    const row = rows.find((one) => one.id === id || one.figures.some((figure) => figure.id === id));
    const figure = row?.figures.find((one) => one.id === id);
    return row ? `${row.outlet}${figure ? ` ("${figure.text}")` : ''}` : id;
  };
  const lines = warnings.map(({ message }) => `Warning: ${textOf(message)}.`);
  const told = gatherDenials(ledger).map(({ kind, about, between, reason }) => {
    const names = about === 'status' ? [...new Set(between.map(nameOf))] : between.map(nameOf);
    return `${textOf(disagreementSaid(kind))} on ${aboutWords(about)}: ${listed(names)}: ${textOf(reason)}.`;
  });
  lines.push(...new Set(told));
  for (const { measure, value, reason, by } of resolved)
    lines.push(`Settled: ${measure} ${valueWords(value)}${by === undefined ? '' : ` (${by})`}: ${reason}`);
  return lines;
}

function aboutWords(about: string): string {
  return about === 'other' ? 'other figures' : about.replaceAll('-', ' ');
}

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
}
