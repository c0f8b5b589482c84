/** A report to read, one Markdown file an article (CommonMark with GitHub's tables): its events, who claims them, and its entities. */
import { eventFacts, names, type EventFacts } from '../parts/event-facts.js';
import type { Exporter, ExportArticle } from '../types.js';
import { say } from '../../model/say.js';

export const markdown: Exporter = {
  name: 'markdown',
  title: say('Markdown report'),
  summary: say('a report to read: the events of an article, who claims them, its actors and places'),
  extension: 'md',
  layout: 'files',
  holds: ['entities', 'events', 'statuses', 'arguments', 'sources', 'claims', 'notes'],
  offsets: [],
  table: false,
  settings: [],
  start: () => ({
    begin: () => [],
    article: (article) => [{ file: `${article.stem}.report.md`, text: report(article) }],
    end: () => [],
  }),
  readBack: (chunks) => ({ events: chunks[0]!.text.split('\n').filter((line) => line.startsWith('### ')).length }),
};

function report(article: ExportArticle): string {
  const { title, outlet, author, published } = article.details;
  const about = [outlet, author, published, article.file].filter(Boolean).map((word) => escape(word!));
  const facts = eventFacts(article);
  return [
    `# ${escape(title ?? article.file)}`,
    '',
    about.join(' · '),
    '',
    '## Events',
    '',
    ...(facts.length ? facts.flatMap(eventLines) : ['None.', '']),
    '## Entities',
    '',
    '| name | kind | type | other names | link | mentions |',
    '|---|---|---|---|---|---|',
    ...article.entities.map(({ id, name, kind, type, aliases, link, place }) => {
      const count = article.mentions.filter(({ entity }) => entity === id).length;
      return `| ${[name, kind, type ?? '', aliases.join('; '), link ?? place?.gazetteer ?? '', String(count)].map(cell).join(' | ')} |`;
    }),
    '',
  ].join('\n');
}

function eventLines({ event, actors, targets, places, times, figures, sentence }: EventFacts): string[] {
  const head = [names(actors), `*${escape(event.trigger.text)}*`, names(targets)];
  const list = (label: string, words: string): string[] => (words ? [`- ${label}: ${words}`] : []);
  const sources = event.attributions.map(({ source, cue, stance }) => `${escape(source)} ${stance}${cue ? ` (“${escape(cue)}”)` : ''}`);
  return [
    `### ${escape(event.type)}${event.mode ? ` (${escape(event.mode)})` : ''}: ${[escape(head[0]!), head[1]!, escape(head[2]!)].filter(Boolean).join(' ')}`,
    '',
    `> ${escape(sentence)}`,
    '',
    ...list('where', escape(names(places))),
    ...list(
      'when',
      times
        .map(
          ({ text, value }) =>
            escape(text) + (value?.start ? ` (${value.start}${value.end && value.end !== value.start ? ` to ${value.end}` : ''})` : ''),
        )
        .join('; '),
    ),
    ...list('figures', figures.map(({ text, measure }) => escape(text) + (measure ? ` (${measure})` : '')).join('; ')),
    ...list('according to', sources.length ? sources.join('; ') : 'the article itself'),
    ...list('status', event.status === 'asserted' ? '' : event.status),
    ...list(
      'decision',
      event.decision === 'suggested'
        ? 'suggested by the machine, nobody has decided'
        : [event.decision, event.by && `by ${escape(event.by)}`, event.at].filter(Boolean).join(' '),
    ),
    ...list('note', escape(event.note ?? '')),
    '',
  ];
}

/** Text that Markdown or a page would take for markup. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?= )/, '\\$1');
}

function cell(text: string): string {
  return escape(text);
}
