/** `dateline compare`: incidents that several articles tell, and their claims side by side. */
import { comparisonJson } from '../../core/compare/render/json.js';
import { claimsCsv } from '../../core/compare/render/csv.js';
import { ledgerMarkdown } from '../../core/compare/render/markdown.js';
import { ledgerText } from '../../core/compare/render/text.js';
import type { Incident } from '../../core/compare/types.js';
import { COMPARE_OPTIONS, gatherComparison } from '../input/gather-comparison.js';
import { UsageError, type Command } from '../types.js';

const FORMATS = ['text', 'json', 'csv', 'markdown'] as const;

export const compare: Command = {
  name: 'compare',
  summary: 'put the claims of several articles on one incident side by side',
  operands: 'FILE...',
  help: [
    'Events of all FILEs are joined into incidents by kind, place, time, sides and figures. For each incident there is a row for each source of each article: who says so, whether it is denied, the words for who did it and to whom, the figures, what it leaves out that others tell. Cells that differ are marked, and each disagreement is named: contradiction, other period, later revision, other definition, a part of the other, same source repeated, unit or rounding only (JSON and CSV have codes: contradiction, other-period, later-revision, other-definition, subset, same-source, unit-or-rounding). No value is ever settled by the machine.',
    'What people decided (joined, separated, named, settled) is read from dateline.project.yaml in the working folder, or from --project.',
  ],
  options: {
    format: { type: 'string', short: 'f', choices: FORMATS, summary: 'text (default), json, csv (a line a claim) or markdown' },
    all: { type: 'boolean', summary: 'also incidents that only one article tells' },
    incident: { type: 'string', value: 'ID', summary: 'only this incident' },
    ...COMPARE_OPTIONS,
  },
  async run(call, terminal) {
    const { comparison, problems } = await gatherComparison(call, terminal);
    const wanted = call.text('incident');
    const incidents = comparison
      .incidents()
      .filter((incident: Incident) => (wanted === undefined ? call.flag('all') || incident.articles.length > 1 : incident.id === wanted));
    if (wanted !== undefined && !incidents.length) throw new UsageError(`there is no incident "${wanted}"`);
    switch (call.text('format') ?? 'text') {
      case 'json':
        await terminal.write(`${JSON.stringify(comparisonJson(comparison, incidents), undefined, 2)}\n`);
        break;
      case 'csv':
        await terminal.write(claimsCsv(incidents.map((incident) => comparison.ledger(incident))));
        break;
      case 'markdown':
        for (const incident of incidents) await terminal.write(`${ledgerMarkdown(comparison.ledger(incident))}\n`);
        break;
      default:
        for (const incident of incidents) await terminal.write(`${ledgerText(comparison.ledger(incident))}\n`);
        if (!incidents.length) terminal.complain('no incident is told by more than one of these articles; --all shows the others');
    }
    return problems ? 1 : 0;
  },
};
