/** Ledgers, frames and hits as Markdown. */
import { total, type Frame } from '../framing/lens.js';
import type { Ledger } from '../ledger/types.js';
import type { Incident } from '../types.js';
import { CLAIM_COLUMNS, shownCells, ledgerNotes } from './claims-table.js';

/** Words from articles, so that no sign of theirs is taken for markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&').replace(/\s+/g, ' ');
}

/** How many tell it, and why they are thought to tell one thing. */
export function incidentFacts({ articles, reports, start, end, evidence, decided }: Incident): string {
  const when = start === undefined ? 'day not known' : start === end || end === undefined ? start : `${start} to ${end}`;
  const why = decided ? 'decided on by a person' : evidence ? `joined by ${evidence.reason} (${evidence.score.toFixed(2)})` : 'one telling';
  return `${when} · ${articles.length} article${articles.length === 1 ? '' : 's'}, ${reports.length} report${reports.length === 1 ? '' : 's'} · ${why}`;
}

/** One incident: heading (none at level 0), facts, the table (cells that differ in bold), notes. */
export function ledgerMarkdown(ledger: Ledger, level = 2): string {
  const { incident, rows } = ledger;
  const lines = [
    ...(level === 0 ? [] : [`${'#'.repeat(level)} ${escapeMarkdown(incident.name)}`, '']),
    `\`${incident.id}\` · ${escapeMarkdown(incidentFacts(incident))}`,
    '',
    `| ${CLAIM_COLUMNS.join(' | ')} |`,
    `|${CLAIM_COLUMNS.map(() => '---').join('|')}|`,
    ...rows.map((row) => {
      const cells = shownCells(row);
      const shown = CLAIM_COLUMNS.map((column) => {
        const text = escapeMarkdown(cells[column].text);
        return cells[column].differs && text ? `**${text}**` : text;
      });
      return `| ${shown.join(' | ')} |`;
    }),
    '',
    ...ledgerNotes(ledger).map((note) => `- ${escapeMarkdown(note)}`),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The words of each outlet with their counts: own voice, reported, quoted. */
export function frameMarkdown({ subject, outlets }: Frame, level = 3): string {
  const lines = [`${'#'.repeat(level)} ${escapeMarkdown(subject)}`, '', '| outlet | words (own voice / reported / quoted) | uses |', '|---|---|---|'];
  for (const { outlet, terms, uses } of outlets) {
    const words = terms.slice(0, 12).map((term) => `${escapeMarkdown(term.term)} ${total(term)} (${term.own}/${term.attributed}/${term.quoted})`);
    lines.push(`| ${escapeMarkdown(outlet)} | ${words.join(', ')}${terms.length > 12 ? ', ...' : ''} | ${uses} |`);
  }
  return `${lines.join('\n')}\n`;
}
