/** One page an article, complete in itself: the text with its mentions marked, a legend, and the events as a table. No script, nothing loaded. */
import { MENTION_KINDS } from '../../model/kinds.js';
import { eventFacts, names, type EventFacts } from '../parts/event-facts.js';
import { segments, type Segment } from '../parts/segments.js';
import { cleanXml } from '../parts/xml.js';
import type { Exporter, ExportArticle } from '../types.js';

/** Kinds differ in line style as well as in colour; what nobody has decided is dotted. Contrast of all is above 4.5:1 in both schemes. */
const STYLE = `
:root { color-scheme: light dark; --actor: #0b61a4; --place: #00704f; --figure: #a65400; --time: #96387a; --event: #5f6672; }
@media (prefers-color-scheme: dark) { :root { --actor: #6cb6ff; --place: #5bd0a0; --figure: #f2b04c; --time: #de9cc6; --event: #9da5b4; } }
body { font: 1.0625rem/1.7 Georgia, serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
.text { white-space: pre-wrap; overflow-wrap: break-word; }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: 3px; }
mark.actor { text-decoration-color: var(--actor); } mark.place { text-decoration-color: var(--place); text-decoration-style: double; }
mark.figure { text-decoration-color: var(--figure); text-decoration-style: wavy; text-decoration-thickness: 1px; }
mark.time { text-decoration-color: var(--time); text-decoration-style: dashed; }
mark.suggested { opacity: .85; } mark.decided { background: color-mix(in srgb, currentColor 10%, transparent); }
.trigger { font-weight: bold; }
table { border-collapse: collapse; font-size: .9rem; width: 100%; } caption { text-align: start; font-weight: bold; }
th, td { text-align: start; vertical-align: top; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .3rem .5rem .3rem 0; }
.scroll { overflow-x: auto; }
`;

export const html: Exporter = {
  name: 'html',
  title: 'HTML page',
  summary: 'a page an article, highlighted and complete in itself, to send or print',
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
      problems: [...(words === pageText(article.text) ? [] : ['the text differs']), ...(missing ? [`${missing} mentions are not marked`] : [])],
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
    `<p>${[outlet, author, published, article.file]
      .filter(Boolean)
      .map((word) => escape(word!))
      .join(' · ')}</p>`,
    `<p>${MENTION_KINDS.map((kind) => `<mark class="${kind}">${kind}</mark>`).join(' ')} <span class="trigger">event</span></p>`,
    `<div class="text" dir="auto">${segments(article)
      .map((segment) => mark(segment, article))
      .join('')}</div>`,
    '<h2>Events</h2>',
    '<div class="scroll" tabindex="0" role="region" aria-label="Events">',
    '<table>',
    `<caption>${facts.length} ${facts.length === 1 ? 'event' : 'events'}</caption>`,
    `<tr>${['Event', 'Who', 'To whom', 'Where', 'When', 'Figures', 'According to', 'Status'].map((head) => `<th scope="col">${head}</th>`).join('')}</tr>`,
    ...facts.map(row),
    '</table>',
    '</div>',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
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
