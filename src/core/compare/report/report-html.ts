/** A report as one HTML file: no script, no address outside, all pictures inside. */
import { CLAIM_COLUMNS, shownCells, ledgerNotes, type ClaimColumn, type PlainCell } from '../render/claims-table.js';
import { incidentFacts } from '../render/markdown.js';
import { total, type Frame } from '../framing/lens.js';
import type { Ledger } from '../ledger/types.js';
import type { Outline } from './outlines.js';
import type { ReportData, Statement } from './report-data.js';
import { distinct } from './report-markdown.js';
import { escapeMarkup as esc } from './svg.js';
import { svgMap } from './svg-map.js';
import { svgTimeline } from './svg-timeline.js';

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2126; --soft: #5b6570; --line: #cfd5db; --paper: #fff; --mark: #fff1c9; --dot: #b3261e; --land: #eef0ea; --sea: #dfe8ef; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e7ea; --soft: #a0a9b2; --line: #3d444c; --paper: #16191c; --mark: #4d4110; --dot: #ff8a80; --land: #2a2f2b; --sea: #1b2329; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.2; } .facts, cite, .day { color: var(--soft); }
.wide { overflow-x: auto; } table { border-collapse: collapse; margin: 1rem 0; font-size: 0.9em; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; } th { position: sticky; top: 0; background: var(--paper); }
th.row { position: static; font-weight: 600; } td.published { white-space: nowrap; }
caption { text-align: left; color: var(--soft); padding: 0.2rem 0; } a:focus-visible { outline: 2px solid var(--dot); outline-offset: 2px; }
td.differs { background: var(--mark); font-weight: 600; } td.differs::before { content: "≠ "; }
blockquote { border-left: 3px solid var(--line); margin: 0.8rem 0; padding: 0 0 0 1rem; } mark { background: var(--mark); color: inherit; }
svg { width: 100%; height: auto; border: 1px solid var(--line); } svg text { font: 11px system-ui, sans-serif; fill: var(--ink); } svg a text { text-decoration: underline; }
.country { fill: var(--soft); letter-spacing: 0.08em; } .land { fill: var(--land); stroke: var(--line); stroke-width: 0.7; } .sea { fill: var(--sea); }
.exact, .stretch { fill: var(--dot); } .near { fill: none; stroke: var(--dot); stroke-width: 2; } .area { fill: var(--dot); fill-opacity: 0.12; stroke: var(--dot); stroke-dasharray: 4 3; }
.published { fill: none; stroke: var(--soft); } .tick { stroke: var(--line); }
@media print { body { max-width: none; } th { position: static; } }`;

/** The whole page. */
export function reportHtml(data: ReportData, outlines: readonly Outline[]): string {
  const { title, single, articles, outlets, ledgers, frames, statements } = data;
  const map = svgMap(
    ledgers.flatMap(({ incident }) =>
      incident.place ? [{ label: incident.name, place: incident.place, weight: incident.reports.length, href: `#${incident.id}` }] : [],
    ),
    outlines,
  );
  const unplaced = ledgers.filter(
    ({ incident: { place } }) => place?.lat === undefined || place.precision === 'country' || place.precision === 'unknown',
  );
  const timeline = svgTimeline(
    ledgers.flatMap(({ incident, rows }) =>
      incident.start === undefined
        ? []
        : [
            {
              label: incident.name,
              start: incident.start,
              end: incident.end ?? incident.start,
              published: rows.flatMap((row) => row.published ?? []),
              href: `#${incident.id}`,
            },
          ],
    ),
  );
  return [
    '<!DOCTYPE html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${esc(title)}</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${esc(title)}</h1>`,
    `<p class="facts">${ledgers.length} incident${ledgers.length === 1 ? '' : 's'} in ${articles} articles of ${outlets.map(esc).join(', ')}.</p>`,
    map === undefined
      ? ''
      : `<h2>Map</h2>\n<p class="facts">A full dot is the place itself, a ring is near it, a dashed circle is an area in which it was. The larger, the more reports. The claims below say the same in words.</p>\n${map}`,
    map !== undefined && unplaced.length
      ? `<p class="facts">Not on the map, their place being known only as a country or not at all: ${unplaced.map(({ incident }) => esc(incident.name)).join('; ')}.</p>`
      : '',
    timeline === undefined
      ? ''
      : `<h2>Timeline</h2>\n<p class="facts">Full dots and bars: when it happened. Rings: when it was reported.</p>\n${timeline}`,
    '<h2>Claims</h2>',
    '<p class="facts">Marked cells (≠) say something other than most rows do.</p>',
    ...ledgers.map((ledger) => ledgerHtml(ledger, single)),
    '<h2>Words</h2>',
    ...frames.map(frameHtml),
    '<h2>Statements</h2>',
    ...ledgers.map(
      ({ incident }) =>
        `${single ? '' : `<h3>${esc(incident.name)}</h3>\n`}${distinct(statements.filter((one) => one.incident === incident.id))
          .map(statementHtml)
          .join('\n')}`,
    ),
    '</main></body></html>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

function ledgerHtml(ledger: Ledger, single: boolean): string {
  const { incident, rows } = ledger;
  const lines = rows.map((row) => {
    const cells = shownCells(row);
    const [first, ...others] = CLAIM_COLUMNS;
    const head = `<th scope="row" class="row" dir="auto">${esc(cells[first].text)}</th>`;
    return `<tr>${head}${others.map((column) => cellHtml(column, cells[column])).join('')}</tr>`;
  });
  const notes = ledgerNotes(ledger).map((note) => `<li>${esc(note)}</li>`);
  return [
    ...(single ? [] : [`<h3 id="${esc(incident.id)}">${esc(incident.name)}</h3>`]),
    `<p class="facts"${single ? ` id="${esc(incident.id)}"` : ''}>${esc(incidentFacts(incident))}</p>`,
    `<div class="wide" tabindex="0" role="region" aria-label="Claims: ${esc(incident.name)}"><table><caption>Claims on ${esc(incident.name)}: a row for each source of each article</caption><thead><tr>${CLAIM_COLUMNS.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>`,
    `<tbody>${lines.join('\n')}</tbody></table></div>`,
    notes.length ? `<ul>${notes.join('')}</ul>` : '',
  ].join('\n');
}

function cellHtml(column: ClaimColumn, { text, differs }: PlainCell): string {
  const names = [...(differs ? ['differs'] : []), ...(column === 'published' ? ['published'] : [])];
  return `<td${names.length ? ` class="${names.join(' ')}"` : ''} dir="auto">${esc(text)}</td>`;
}

function frameHtml({ subject, outlets }: Frame): string {
  const rows = outlets.flatMap(({ outlet, terms }) =>
    terms
      .slice(0, 12)
      .map(
        (term, i) =>
          `<tr>${i === 0 ? `<th scope="rowgroup" rowspan="${Math.min(12, terms.length)}">${esc(outlet)}</th>` : ''}<td dir="auto">${esc(term.term)}</td><td>${total(term)}</td><td>${term.own}</td><td>${term.attributed}</td><td>${term.quoted}</td><td dir="auto">${contextHtml(term.contexts[0])}</td></tr>`,
      ),
  );
  const head = ['outlet', 'words', 'uses', 'own voice', 'reported', 'quoted', 'in context'].map((one) => `<th scope="col">${one}</th>`).join('');
  return `<h3>${esc(subject)}</h3>\n<div class="wide" tabindex="0" role="region" aria-label="Words: ${esc(subject)}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function contextHtml(context: Frame['outlets'][number]['terms'][number]['contexts'][number] | undefined): string {
  return context ? `${esc(context.left)}<mark>${esc(context.words)}</mark>${esc(context.right)}` : '';
}

function statementHtml({ quotation, trigger, outlet, published, article, line }: Statement): string {
  const at = quotation.indexOf(trigger);
  const words = at < 0 ? esc(quotation) : `${esc(quotation.slice(0, at))}<mark>${esc(trigger)}</mark>${esc(quotation.slice(at + trigger.length))}`;
  return `<blockquote dir="auto"><p>${words}</p><cite>${esc(outlet)}${published === undefined ? '' : `, ${published}`}, ${esc(article)} line ${line}</cite></blockquote>`;
}
