/** One page an article, complete in itself: the text with its mentions marked, a legend, and the events as a table. No script, nothing loaded. */
import { MENTION_KINDS } from '../../model/kinds.js';
import { eventFacts, names, type EventFacts } from '../parts/event-facts.js';
import { segments, type Segment } from '../parts/segments.js';
import { cleanXml } from '../parts/xml.js';
import type { Exporter, ExportArticle } from '../types.js';
import { say } from '../../model/say.js';

/** Kinds differ in line style as well as in colour; what a person decided has a tinted ground. Contrast of all is above 4.5:1 in both schemes. */
const STYLE = `
:root { color-scheme: light dark; --actor: #0b61a4; --place: #00704f; --figure: #a65400; --time: #96387a; --quiet: #5f6672; --ground: #ffffff; --ink: #1b1d21; }
@media (prefers-color-scheme: dark) {
  :root { --actor: #6cb6ff; --place: #5bd0a0; --figure: #f2b04c; --time: #de9cc6; --quiet: #a9b1bf; --ground: #17191d; --ink: #e6e8ec; }
}
body { font: 1.0625rem/1.65 Charter, Georgia, serif; max-width: 42rem; margin: 2.5rem auto; padding: 0 1rem; background: var(--ground); color: var(--ink); }
h1 { font-size: 1.75rem; line-height: 1.2; margin-bottom: .5rem; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
.about { color: var(--quiet); font-size: .9rem; margin: 0 0 1.25rem; } .legend { font-size: .9rem; } .legend > * { margin-inline-end: .75rem; }
a { color: var(--actor); }
.text { white-space: pre-wrap; overflow-wrap: break-word; }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: 3px; text-decoration-skip-ink: none; }
mark.actor { text-decoration-color: var(--actor); } mark.place { text-decoration-color: var(--place); text-decoration-style: double; }
mark.figure { text-decoration-color: var(--figure); text-decoration-style: wavy; text-decoration-thickness: 1px; }
mark.time { text-decoration-color: var(--time); text-decoration-style: dashed; }
mark.decided { background: color-mix(in srgb, var(--ink) 9%, var(--ground)); }
.trigger { font-weight: bold; } .trigger:target { outline: 2px solid var(--actor); outline-offset: 2px; }
.scroll { overflow-x: auto; margin-inline: calc(50% - min(34rem, 47vw)); }
table { border-collapse: collapse; font-size: .875rem; line-height: 1.4; width: 100%; } caption { text-align: start; color: var(--quiet); padding-bottom: .5rem; }
th, td { text-align: start; vertical-align: top; border-bottom: 1px solid color-mix(in srgb, var(--ink) 22%, var(--ground)); padding: .4rem .75rem .4rem 0; }
thead th { color: var(--quiet); font-weight: normal; }
@media print { .scroll { margin-inline: 0; overflow: visible; } }
`;

export const html: Exporter = {
  name: 'html',
  title: say('HTML page'),
  summary: say('a page an article, highlighted and complete in itself, to send or print'),
  extension: 'html',
  layout: 'files',
  holds: ['mentions', 'nested', 'overlapping', 'discontinuous', 'events', 'statuses', 'arguments', 'sources', 'claims', 'notes'],
  offsets: [],
  table: false,
  settings: [],
  start: () => ({
    begin: () => [],
    article: (article) => [{ file: `${article.stem}.html`, text: page(article) }],
    end: () => [],
  }),
  readBack(chunks, article) {
    const text = chunks.map((chunk) => chunk.text).join('');
    const body = /<div class="text"[^>]*>([\s\S]*)<\/div>\n<h2>/.exec(text)?.[1] ?? '';
    const words = unescape(body.replace(/<[^>]*>/g, ''));
    const ids = new Set([...body.matchAll(/data-mention="([^"]*)"/g)].flatMap((m) => m[1]!.split(' ')));
    const missing = article.mentions.filter(({ id }) => !ids.has(id)).length;
    return {
      events: [...text.matchAll(/<tr data-event=/g)].length,
      problems: [
        ...(words === pageText(article.text.slice(bodyStart(article))) ? [] : [say('the text differs')]),
        ...(missing ? [say('{0} mentions are not marked', missing)] : []),
      ],
    };
  },
};

function page(article: ExportArticle): string {
  const { title, outlet, author, published } = article.details;
  const facts = eventFacts(article);
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escape(title ?? article.file)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1 dir="auto">${escape(title ?? article.file)}</h1>`,
    `<p class="about">${[outlet, author, published, article.file]
      .filter(Boolean)
      .map((word) => escape(word!))
      .join(' · ')}</p>`,
    `<p class="legend">${legend(article)}</p>`,
    `<div class="text" dir="auto">${segments(article)
      .filter(({ start }) => start >= bodyStart(article))
      .map((segment) => mark(segment, article))
      .join('')}</div>`,
    '<h2>Events</h2>',
    '<div class="scroll" tabindex="0" role="region" aria-label="Events">',
    '<table>',
    `<caption>${facts.length} ${facts.length === 1 ? 'event' : 'events'}</caption>`,
    `<thead><tr>${['Event', 'Who', 'To whom', 'Where', 'When', 'Figures', 'According to', 'Status'].map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...facts.map(row),
    '</tbody>',
    '</table>',
    '</div>',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Front matter is said above the text. */
function bodyStart({ text, units }: ExportArticle): number {
  return text.startsWith('---') ? (units[0]?.start ?? 0) : 0;
}

function legend({ mentions }: ExportArticle): string {
  const isSome = (decided: boolean): boolean => mentions.some(({ decision }) => (decision !== 'suggested') === decided);
  return [
    ...MENTION_KINDS.map((kind) => `<mark class="${kind}">${kind}</mark>`),
    '<span class="trigger">event</span>',
    ...(isSome(true) && isSome(false) ? ['<mark class="decided">decided by a person</mark>'] : []),
  ].join(' ');
}

function mark({ text, mentions, events, start }: Segment, article: ExportArticle): string {
  let words = escape(text);
  // Each event of the words has an anchor of its own, which the table leads to.
  for (const { id, trigger } of events) words = `<span class="trigger"${start === trigger.start ? ` id="${escape(id)}"` : ''}>${words}</span>`;
  for (const mention of [...mentions].reverse()) {
    const name = article.entities.find(({ id }) => id === mention.entity)?.name;
    const said = [mention.kind, mention.type, name, mention.decision === 'suggested' ? 'suggested' : mention.decision, mention.note]
      .filter(Boolean)
      .join('; ');
    const standing = mention.decision === 'suggested' ? 'suggested' : 'decided';
    words = `<mark class="${mention.kind} ${standing}" data-mention="${escape(mention.id)}" title="${escape(said)}">${words}</mark>`;
  }
  return words;
}

function row({ event, actors, targets, places, times, figures }: EventFacts): string {
  const sources = event.attributions.map(({ source, stance }) => (stance === 'asserts' ? source : `${source} (${stance})`));
  const cells = [
    names(actors),
    names(targets),
    names(places),
    times.map(({ text, value }) => (value?.start ? `${text} (${value.start})` : text)).join('; '),
    figures.map(({ text }) => text).join('; '),
    sources.length ? sources.join('; ') : 'the article itself',
    [event.status, event.decision, event.note].filter(Boolean).join('; '),
  ];
  const head = `<a href="#${escape(event.id)}">${escape(event.type)}${event.mode ? ` (${escape(event.mode)})` : ''}</a>: ${escape(event.trigger.text)}`;
  return `<tr data-event="${escape(event.id)}"><th scope="row">${head}</th>${cells.map((cell) => `<td dir="auto">${escape(cell)}</td>`).join('')}</tr>`;
}

/** What a page can hold of a text: a carriage return is none of its characters. */
function pageText(text: string): string {
  return cleanXml(text).replace(/\r\n?/g, '\n');
}

function escape(text: string): string {
  return pageText(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);
}

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]!);
}
