/**
 * TEI P5 (https://tei-c.org/release/doc/tei-p5-doc/): the text with names, numbers and dates marked in place, people, organisations, places and events in
 * `standOff`. Nested mentions nest; one that crosses another is a `span` between two anchors. `geo` is latitude, then longitude.
 */
import type { Entity, Mention } from '../../model/annotation.js';
import type { TimeValue } from '../../model/values.js';
import { contains, overlaps } from '../../model/span.js';
import { dated, eventFacts, located, names, type EventFacts } from '../parts/event-facts.js';
import { figureOf, timeOf } from '../parts/value-cells.js';
import { cleanXml, escapeXml, escapeXmlText, xmlId } from '../parts/xml.js';
import type { Exporter, ExportArticle } from '../types.js';
import { say } from '../../model/say.js';

export const tei: Exporter = {
  name: 'tei',
  title: say('TEI P5'),
  summary: say('one TEI file an article: marked text, lists of people, places and events'),
  extension: 'xml',
  layout: 'files',
  holds: ['mentions', 'nested', 'overlapping', 'entities', 'values', 'events', 'statuses', 'arguments', 'sources', 'claims', 'decisions', 'notes'],
  offsets: [],
  table: false,
  settings: [],
  start: () => ({
    begin: () => [],
    article: (article) => [{ file: `${article.stem}.xml`, text: document(article) }],
    end: () => [],
  }),
  readBack(chunks, article) {
    const text = chunks.map((chunk) => chunk.text).join('');
    const body = /<ab xml:space="preserve">([\s\S]*)<\/ab>/.exec(text)?.[1] ?? '';
    const { words, starts, ends } = readBody(body);
    const mentions = article.mentions.map(({ id }) => ({
      spans: [{ start: starts.get(xmlId('m.', id)) ?? -1, end: ends.get(xmlId('m.', id)) ?? -1 }],
    }));
    return { mentions, events: [...text.matchAll(/<event /g)].length, problems: words === cleanXml(article.text) ? [] : [say('the text differs')] };
  },
};

/** Mentions whose element nests in the tree of those before it. */
function nesting(mentions: readonly Mention[]): Set<Mention> {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => overlaps(other, mention) && !contains(other, mention) && !contains(mention, other))) kept.push(mention);
  }
  return new Set(kept);
}

function document(article: ExportArticle): string {
  const { title, outlet, author, published } = article.details;
  const inline = nesting(article.mentions);
  const crossing = article.mentions.filter((mention) => !inline.has(mention));
  const entities = article.entities.filter(({ kind }) => kind === 'actor' || kind === 'place');
  const of = (...types: string[]): Entity[] => entities.filter(({ kind, type }) => kind === 'actor' && types.includes(type ?? 'other'));
  const people = of('person');
  const organizations = entities.filter((entity) => entity.kind === 'actor' && !people.includes(entity));
  const places = entities.filter(({ kind }) => kind === 'place');
  const facts = eventFacts(article);
  const list = (name: string, items: readonly string[]): string[] => (items.length ? [`    <${name}>`, ...items, `    </${name}>`] : []);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    '  <teiHeader>',
    '    <fileDesc>',
    `      <titleStmt><title>${escapeXml(title ?? article.file)}</title>${author ? `<author>${escapeXml(author)}</author>` : ''}</titleStmt>`,
    '      <publicationStmt><p>Annotated with Dateline.</p></publicationStmt>',
    `      <sourceDesc><bibl>${outlet ? `<publisher>${escapeXml(outlet)}</publisher> ` : ''}${published ? `<date when="${published}">${published}</date> ` : ''}<idno>${escapeXml(article.file)}</idno></bibl></sourceDesc>`,
    '    </fileDesc>',
    '  </teiHeader>',
    ...(entities.length || facts.length || crossing.length ? ['  <standOff>'] : []),
    ...list(
      'listPerson',
      people.map(
        (entity) =>
          `      <person xml:id="${xmlId('e.', entity.id)}"><persName>${escapeXml(entity.name)}</persName>${aliases(entity, 'persName')}${link(entity)}</person>`,
      ),
    ),
    ...list(
      'listOrg',
      organizations.map(
        (entity) =>
          `      <org xml:id="${xmlId('e.', entity.id)}" type="${word(entity.type ?? 'other')}"><orgName>${escapeXml(entity.name)}</orgName>${aliases(entity, 'orgName')}${link(entity)}</org>`,
      ),
    ),
    ...list('listPlace', places.map(placeElement)),
    ...list('listEvent', facts.map(eventElement)),
    ...list(
      'spanGrp',
      crossing.map(
        (mention) =>
          `      <span from="#${xmlId('m.', mention.id)}.from" to="#${xmlId('m.', mention.id)}.to" type="${mention.kind}"${analysis(mention)}>${escapeXml(mention.text)}</span>`,
      ),
    ),
    ...(entities.length || facts.length || crossing.length ? ['  </standOff>'] : []),
    '  <text>',
    '    <body>',
    `      <ab xml:space="preserve">${bodyText(article, inline)}</ab>`,
    '    </body>',
    '  </text>',
    '</TEI>',
    '',
  ].join('\n');
}

function aliases({ aliases: others }: Entity, element: string): string {
  return others.map((name) => `<${element} type="alias">${escapeXml(name)}</${element}>`).join('');
}

function link(entity: Entity): string {
  const target = entity.link ?? entity.place?.gazetteer;
  return (target ? `<idno>${escapeXml(target)}</idno>` : '') + (entity.note ? `<note>${escapeXml(entity.note)}</note>` : '');
}

function placeElement(entity: Entity): string {
  const { lat, lon } = entity.place ?? {};
  const where = lat === undefined || lon === undefined ? '' : `<location><geo>${lat} ${lon}</geo></location>`;
  return `      <place xml:id="${xmlId('e.', entity.id)}"${entity.type ? ` type="${word(entity.type)}"` : ''}><placeName>${escapeXml(entity.name)}</placeName>${aliases(entity, 'placeName')}${where}${link(entity)}</place>`;
}

function eventElement(facts: EventFacts): string {
  const { event, actors, targets, figures, sentence } = facts;
  const time = dated(facts)?.value;
  const place = located(facts)?.entity ?? facts.places[0]?.entity;
  const notes: [string, string][] = [
    ['trigger', event.trigger.text],
    ['actor', names(actors)],
    ['target', names(targets)],
    ['place', names(facts.places)],
    ['time', names(facts.times)],
    ['figure', names(figures)],
    ['status', event.status],
    ['mode', event.mode ?? ''],
    ...event.attributions.map(({ source, stance, cue }): [string, string] => ['source', `${source} ${stance}${cue ? ` (${cue})` : ''}`]),
    ['decision', [event.decision, event.by, event.at].filter(Boolean).join(' ')],
    ['remark', event.note ?? ''],
  ];
  return [
    `      <event xml:id="${xmlId('v.', event.id)}" type="${word(event.type)}"${when(time)}${place ? ` where="#${xmlId('e.', place.id)}"` : ''}>`,
    `        <desc>${escapeXml(sentence)}</desc>`,
    ...notes.filter(([, words]) => words).map(([type, words]) => `        <note type="${type}">${escapeXml(words)}</note>`),
    '      </event>',
  ].join('\n');
}

/** The element of a mention: its start tag and its name. */
function element(mention: Mention): readonly [string, string] {
  const id = ` xml:id="${xmlId('m.', mention.id)}"`;
  const ref = mention.entity === undefined ? '' : ` ref="#${xmlId('e.', mention.entity)}"`;
  const rest = `${id}${analysis(mention)}`;
  const figure = figureOf(mention.value);
  const time = timeOf(mention.value);
  switch (mention.kind) {
    case 'actor':
      if (mention.form !== 'name') return [`<rs type="actor"${mention.type ? ` subtype="${word(mention.type)}"` : ''}${ref}${rest}>`, 'rs'];
      return mention.type === 'person'
        ? [`<persName${ref}${rest}>`, 'persName']
        : [`<orgName${mention.type ? ` type="${word(mention.type)}"` : ''}${ref}${rest}>`, 'orgName'];
    case 'place':
      return [`<placeName${mention.type ? ` type="${word(mention.type)}"` : ''}${ref}${rest}>`, 'placeName'];
    case 'figure': {
      const { min, max, unit, of } = figure ?? {};
      const range =
        min === undefined && max === undefined
          ? ''
          : min === max
            ? ` quantity="${min}"`
            : `${min === undefined ? '' : ` atLeast="${min}"`}${max === undefined ? '' : ` atMost="${max}"`}`;
      return [`<measure${range}${unit ? ` unit="${word(unit)}"` : ''}${of ? ` commodity="${escapeXml(of)}"` : ''}${rest}>`, 'measure'];
    }
    case 'time': {
      const attributes = when(time) || (time?.duration ? ` dur="${time.duration}"` : '');
      return [`<date${attributes}${rest}>`, 'date'];
    }
  }
}

/** `when`, or `from` and `to`, as XML Schema writes times: with seconds. */
function when(time: TimeValue | undefined): string {
  const iso = (text: string): string => text.replace(/(T\d\d:\d\d)(?!:?\d)/, '$1:00');
  if (!time?.start) return '';
  return time.end && time.end !== time.start ? ` from="${iso(time.start)}" to="${iso(time.end)}"` : ` when="${iso(time.start)}"`;
}

/** One word, as TEI wants it of types and units. */
function word(text: string): string {
  return escapeXml(text.trim().replace(/\s+/g, '_'));
}

/** Decision, annotator and confidence. */
function analysis({ decision, by, at, confidence, note }: Mention): string {
  const cert = confidence >= 0.8 ? 'high' : confidence >= 0.5 ? 'medium' : 'low';
  const said = [decision, by, at, note].filter(Boolean).join(' | ');
  return ` cert="${cert}" n="${escapeXml(said)}"`;
}

function bodyText({ text, mentions }: ExportArticle, inline: ReadonlySet<Mention>): string {
  const opens = new Map<number, Mention[]>();
  const anchors = new Map<number, string[]>();
  for (const mention of [...mentions].sort((a, b) => b.end - a.end)) {
    if (inline.has(mention)) opens.set(mention.start, [...(opens.get(mention.start) ?? []), mention]);
    else {
      anchors.set(mention.start, [...(anchors.get(mention.start) ?? []), `${xmlId('m.', mention.id)}.from`]);
      anchors.set(mention.end, [...(anchors.get(mention.end) ?? []), `${xmlId('m.', mention.id)}.to`]);
    }
  }
  const cuts = [...new Set([0, text.length, ...mentions.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const stack: { readonly end: number; readonly name: string }[] = [];
  let written = '';
  for (const [i, at] of cuts.entries()) {
    while (stack.length && stack[stack.length - 1]!.end <= at) written += `</${stack.pop()!.name}>`;
    for (const anchor of anchors.get(at) ?? []) written += `<anchor xml:id="${anchor}"/>`;
    for (const mention of opens.get(at) ?? []) {
      const [tag, name] = element(mention);
      written += tag;
      stack.push({ end: mention.end, name });
    }
    written += escapeXmlText(text.slice(at, cuts[i + 1] ?? at));
  }
  return written;
}

/** The words of the body, and where elements and anchors begin and end in them. */
function readBody(body: string): { words: string; starts: Map<string, number>; ends: Map<string, number> } {
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  const open: (string | undefined)[] = [];
  let words = '';
  for (const m of body.matchAll(/<(\/?)([A-Za-z]+)([^>]*?)(\/?)>|([^<]+)/g)) {
    if (m[5] !== undefined) words += m[5].replace(/&(amp|lt|gt|#13);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', '#13': '\r' })[name]!);
    else if (m[1]) {
      const id = open.pop();
      if (id !== undefined) ends.set(id, words.length);
    } else {
      const id = /xml:id="([^"]*)"/.exec(m[3]!)?.[1];
      if (!m[4]) open.push(id);
      if (id?.endsWith('.to')) ends.set(id.slice(0, -3), words.length);
      else if (id !== undefined) starts.set(id.replace(/\.from$/, ''), words.length);
    }
  }
  return { words, starts, ends };
}
