/** A ledger as the claims page draws it: every word in the person's language, every cell with its place in the article. */
import type { Cell, ClaimRow, DisagreementKind, FigureClaim, Ledger, Omission } from '../../core/compare/ledger/types.js';
import { disagreementSaid } from '../../core/words/disagreement-words.js';
import { gatherDenials } from '../../core/compare/ledger/gather-denials.js';
import type { FigureValue } from '../../core/model/values.js';
import type { Span } from '../../core/model/span.js';
import type {
  ClaimCell,
  ClaimPart,
  ClaimsDisagreement,
  ClaimsMeasure,
  ClaimsRow,
  ClaimsView,
  ClaimsWords,
  DisagreeingSide,
} from '../../webview/claims/view.js';
import type { TextPlace } from '../../webview/types.js';
import { measureWords } from './code-words.js';
import { foldCell } from './fold-cell.js';
import { incidentFacts, incidentName } from './incident-words.js';
import { told } from './told.js';
import { figureWords, precisionWord } from './values.js';
import { statusWord, stanceWord, type L10n } from './words.js';

export function claimsView(l10n: L10n, ledger: Ledger): ClaimsView {
  const { incident, rows, warnings, note } = ledger;
  return {
    name: incidentName(l10n, incident),
    facts: [incidentFacts(l10n, incident)],
    ...(note === undefined ? {} : { note }),
    columns: [
      l10n.t('Who says so'),
      l10n.t('Status'),
      l10n.t('Deed'),
      l10n.t('Actor'),
      l10n.t('Target'),
      l10n.t('Figures'),
      l10n.t('Place'),
      l10n.t('Time'),
      l10n.t('Leaves out'),
    ],
    rows: rows.map((row) => foldedRow(l10n, rowView(l10n, row))),
    warnings: warnings.map(({ message, rows }) => ({ message: `${told(l10n, message)}.`, rows })),
    disagreements: disagreements(l10n, ledger),
    measures: measures(l10n, ledger),
    words: pageWords(l10n),
  };
}

function pageWords(l10n: L10n): ClaimsWords {
  return {
    article: l10n.t('Outlet'),
    differs: l10n.t('says something other than most'),
    caption: l10n.t('What each article says, a row for each source'),
    disagreements: l10n.t('Where they disagree'),
    agreement: l10n.t('No disagreement was found. That something is not told is no disagreement: see “Leaves out”.'),
    measures: l10n.t('Figures to settle'),
    settle: l10n.t('Settle a Value…'),
    settled: l10n.t('Settled'),
    unsettled: l10n.t('Nothing is settled by the machine. What you settle stands beside the claims, with your reason, in dateline.project.yaml.'),
    actions: {
      name: l10n.t('Name…'),
      join: l10n.t('Join With Another Incident…'),
      map: l10n.t('Map and Timeline'),
      framing: l10n.t('Words Used'),
      report: l10n.t('Report…'),
      export: l10n.t('Export Table…'),
      project: l10n.t('Open Decisions File'),
    },
    separate: l10n.t('This report tells of something else: separate it'),
    separateShort: l10n.t('Separate'),
    versus: l10n.t('against'),
    fewer: l10n.t('show fewer'),
  };
}

function rowView(l10n: L10n, row: ClaimRow): ClaimsRow {
  const { article } = row;
  const words = (cell: Cell, beside?: string): ClaimCell => ({
    differs: cell.differs,
    parts: cell.words.map(({ text, span }, i) => ({ ...part(article, text, span), ...(i === 0 && beside ? { beside } : {}) })),
  });
  const status = row.stance === 'asserts' ? statusWord(l10n, row.status) : stanceWord(l10n, row.stance);
  return {
    id: row.id,
    outlet: row.outlet,
    title: row.title ?? article,
    published: row.published ?? '',
    sentence: { article, ...row.sentence },
    cells: [
      {
        differs: false,
        parts: row.sources.length
          ? row.sources.map(({ text, span }, i) => ({ ...part(article, text, span), ...(i ? { beside: '↑' } : {}) }))
          : [{ text: l10n.t('own voice') }],
      },
      { differs: row.statusDiffers, parts: [{ text: status }] },
      words(row.deed),
      words(row.actor),
      words(row.target),
      { differs: false, parts: row.figures.map((figure) => figurePart(l10n, article, figure)) },
      words(row.place, row.place.words.length ? precisionWord(l10n, row.place.precision) : undefined),
      words(row.time),
      { differs: false, parts: row.omits.map((one) => ({ text: omissionWord(l10n, one) })) },
    ],
  };
}

function foldedRow(l10n: L10n, row: ClaimsRow): ClaimsRow {
  return { ...row, cells: row.cells.map((cell) => foldCell(l10n, cell)) };
}

function part(article: string, text: string, span: Span | undefined): ClaimPart {
  return { text, ...(span ? { place: place(article, span, text) } : {}) };
}

function place(article: string, { start, end }: Span, words: string): TextPlace {
  return { article, start, end, words };
}

function figurePart(l10n: L10n, article: string, { id, measure, text, value, span, partOf, differs }: FigureClaim): ClaimPart {
  const signs = amountOf(l10n, value);
  const beside = [
    measure === 'other' ? '' : measureWords(l10n, measure),
    text.includes(signs) ? '' : signs,
    partOf === undefined ? '' : l10n.t('a part'),
  ];
  return { ...part(article, text, span), claim: id, differs, beside: beside.filter(Boolean).join(' · ') };
}

/** The number alone: what it counts stands in the words beside it. */
function amountOf(l10n: L10n, { of: _of, measure: _measure, ...amount }: FigureValue): string {
  return amount.min === undefined && amount.max === undefined ? '' : figureWords(l10n, amount);
}

function disagreements(l10n: L10n, ledger: Ledger): ClaimsDisagreement[] {
  const seen = new Set<string>();
  return gatherDenials(ledger).flatMap((one): ClaimsDisagreement[] => {
    const [first, ...others] = one.between.map((id) => sideView(l10n, ledger.rows, id));
    const reason = told(l10n, one.reason);
    const key = [one.kind, one.about, first!.outlet, ...others.map(({ outlet }) => outlet), reason].join('|');
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        kind: told(l10n, disagreementSaid(one.kind)),
        meaning: disagreementMeaning(l10n, one.kind),
        about: aboutWords(l10n, one.about),
        reason,
        between: [first!, ...others],
        grave: one.kind === 'contradiction',
      },
    ];
  });
}

/** What they disagree about: one or two measures, who did it, or whether it happened. */
function aboutWords(l10n: L10n, about: string): string {
  switch (about) {
    case 'status':
      return l10n.t('status');
    case 'actor':
      return l10n.t('actor');
    case 'other':
      return l10n.t('other figures');
    default:
      return about
        .split(', ')
        .map((measure) => measureWords(l10n, measure))
        .join(', ');
  }
}

function sideView(l10n: L10n, rows: readonly ClaimRow[], id: string): DisagreeingSide {
  const row = rows.find((one) => one.id === id || one.figures.some((figure) => figure.id === id));
  const figure = row?.figures.find((one) => one.id === id);
  if (!row) return { id, outlet: id, text: '' };
  if (figure) {
    return {
      id,
      outlet: row.outlet,
      text: figure.text,
      place: figure.span ? place(row.article, figure.span, figure.text) : { article: row.article, ...row.sentence },
    };
  }
  const words = [...row.actor.words, ...row.deed.words].map(({ text }) => text).slice(0, 2);
  const text = row.stance === 'asserts' ? words.join(' ') || row.outlet : stanceWord(l10n, row.stance);
  return { id, outlet: row.outlet, text, place: { article: row.article, ...row.sentence } };
}

function measures(l10n: L10n, { rows, resolved }: Ledger): ClaimsMeasure[] {
  const named = [...new Set([...rows.flatMap(({ figures }) => figures.map(({ measure }) => measure)), ...resolved.map(({ measure }) => measure)])];
  return named.map((measure) => ({
    measure,
    title: measure === 'other' ? l10n.t('other figures') : measureWords(l10n, measure),
    claims: rows.flatMap(({ outlet, figures }) => figures.filter((one) => one.measure === measure).map(({ text }) => `${outlet}: ${text}`)),
    settled: resolved
      .filter((one) => one.measure === measure)
      .map(({ value, reason, by, at }) => ({ value: amountOf(l10n, value), reason, who: [by, at].filter(Boolean).join(', ') })),
  }));
}

function omissionWord(l10n: L10n, { what, detail }: Omission): string {
  switch (what) {
    case 'actor':
      return l10n.t('who did it ({0})', detail);
    case 'target':
      return l10n.t('to whom ({0})', detail);
    case 'place':
      return l10n.t('where ({0})', detail);
    case 'time':
      return l10n.t('when ({0})', detail);
    case 'source':
      return l10n.t('the source ({0})', detail);
    case 'denial':
      return l10n.t('the denial ({0})', detail);
    case 'figure':
      return detail === 'other' ? l10n.t('other figures') : measureWords(l10n, detail);
    case 'part':
      return l10n.t('of whom {0}', detail);
  }
}

function disagreementMeaning(l10n: L10n, kind: DisagreementKind): string {
  switch (kind) {
    case 'contradiction':
      return l10n.t('Two accounts that do not go together.');
    case 'other-period':
      return l10n.t('They count different stretches of time.');
    case 'later-revision':
      return l10n.t('The later one brings the earlier one up to date.');
    case 'other-definition':
      return l10n.t('They count different things.');
    case 'subset':
      return l10n.t('One counts a part of what the other counts.');
    case 'same-source':
      return l10n.t('One and the same source, told twice: no second confirmation.');
    case 'unit-or-rounding':
      return l10n.t('The same, in other units or rounder.');
  }
}
