/** What an export cannot hold, as a table for a terminal. */
import type { Preflight } from '../../core/export/preflight.js';
import type { Exporter, Feature } from '../../core/export/types.js';

const WORDS: Readonly<Record<Feature, string>> = {
  mentions: 'mentions',
  nested: 'nested mentions',
  overlapping: 'overlapping mentions',
  discontinuous: 'discontinuous mentions',
  entities: 'entities (links, other names)',
  values: 'values (figures, dates, coordinates)',
  events: 'events',
  statuses: 'modes and statuses of events',
  arguments: 'arguments without a mention',
  sources: 'sources of events',
  claims: "several sources' claims",
  decisions: 'decisions (who, when)',
  notes: 'notes',
};

/** One line in sum; a line for each thing that is lost, with the first cases. */
export function formatPreflight(exporter: Exporter, { articles, mentions, events, lines }: Preflight): string[] {
  const head = `${exporter.name}: ${articles} ${articles === 1 ? 'article' : 'articles'}, ${mentions} mentions, ${events} events`;
  if (!lines.length) return [`${head}; nothing is lost`];
  const width = Math.max(...lines.map(({ feature }) => WORDS[feature].length));
  const digits = Math.max(...lines.map(({ count }) => String(count).length));
  return [
    `${head}; this format cannot hold`,
    ...lines.map(({ feature, count, cases }) => {
      const first = cases.map(({ file, text }) => (articles > 1 ? `"${text}" (${file})` : `"${text}"`)).join(', ');
      return `  ${WORDS[feature].padEnd(width)}  ${String(count).padStart(digits)}  ${first}${count > cases.length ? ', ...' : ''}`;
    }),
  ];
}
