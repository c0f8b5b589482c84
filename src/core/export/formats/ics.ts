/** An iCalendar file (RFC 5545) of the events whose day is known. Lines end in CRLF and are folded at 75 octets. */
import { offsetMap } from '../../exchange/offsets.js';
import { eventFacts, located, names, type EventFacts } from '../parts/event-facts.js';
import type { Granularity, TimeValue } from '../../model/values.js';
import type { Exporter, ExportArticle, Fit, Loss } from '../types.js';
import { say } from '../../model/say.js';

/** RFC 5545 knows no "denied" or "disputed": what is not plainly asserted is tentative, and so is what nobody has decided on. */
const STATUS: Readonly<Record<string, string>> = {
  asserted: 'CONFIRMED',
  denied: 'TENTATIVE',
  disputed: 'TENTATIVE',
  planned: 'TENTATIVE',
  hypothetical: 'TENTATIVE',
};

export const ics: Exporter = {
  name: 'ics',
  title: say('iCalendar'),
  summary: say('events with a known day, for calendars and timelines'),
  extension: 'ics',
  layout: 'one-file',
  holds: ['events', 'statuses', 'arguments', 'sources', 'claims'],
  offsets: [],
  table: false,
  settings: [],
  fit,
  start: ({ generated }) => ({
    begin: () => [{ file: '', text: lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dateline//Dateline//EN', 'CALSCALE:GREGORIAN']) }],
    article: (article) => eventFacts(article).map((facts) => ({ file: '', text: lines(vevent(facts, article, stamp(generated))) })),
    end: () => [{ file: '', text: lines(['END:VCALENDAR']) }],
  }),
  readBack(chunks) {
    const text = chunks.map((chunk) => chunk.text).join('');
    const long = text.split('\r\n').filter((line) => offsetMap(line, 'byte').length > 75).length;
    return {
      events: text.split('\r\n').filter((line) => line === 'BEGIN:VEVENT').length,
      problems: long ? [say('{0} lines are longer than 75 octets', long)] : [],
    };
  },
};

/** A month or a year is no day that a calendar could show. */
const DAYS: readonly Granularity[] = ['minute', 'hour', 'day', 'week'];

/** The first time of the event that names a day. */
function dated({ times }: EventFacts): TimeValue | undefined {
  return times.find(({ value }) => value?.start !== undefined && DAYS.includes(value.granularity))?.value;
}

function vevent(facts: EventFacts, { file, stem, details }: ExportArticle, generated: string): string[] {
  const { event, actors, targets, places, figures, sentence } = facts;
  const time = dated(facts)!; // fit keeps only those that have one
  const place = located(facts);
  const who = [names(actors), event.trigger.text, names(targets)].filter(Boolean).join(' ');
  const sources = event.attributions.map(({ source, stance, cue }) => `${source} ${stance}${cue ? ` ("${cue}")` : ''}`);
  const said = [
    sentence,
    figures.length ? `Figures: ${figures.map(({ text }) => text).join('; ')}` : '',
    `According to: ${sources.length ? sources.join('; ') : (details.outlet ?? 'the article itself')}`,
    event.status === 'asserted' ? '' : `Status: ${event.status}`,
    `Source: ${[details.outlet, details.title, details.published, file].filter(Boolean).join(', ')}`,
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${escape(`${stem}#${event.id}`)}@dateline`,
    `DTSTAMP:${generated}`,
    ...when(time.start!, time.end ?? time.start!),
    `SUMMARY:${escape(`${event.type}: ${who}`)}`,
    `DESCRIPTION:${escape(said.filter(Boolean).join('\n'))}`,
    ...(places.length ? [`LOCATION:${escape(names(places))}`] : []),
    ...(place ? [`GEO:${place.value!.lat!};${place.value!.lon!}`] : []),
    `CATEGORIES:${[event.type, event.mode]
      .filter(Boolean)
      .map((word) => escape(word!))
      .join(',')}`,
    `STATUS:${event.decision === 'suggested' ? 'TENTATIVE' : (STATUS[event.status] ?? 'TENTATIVE')}`,
    'END:VEVENT',
  ];
}

/** Whole days; DTEND is the day after the last. Times of day keep their clock, as local time: the article names no zone. */
function when(start: string, end: string): string[] {
  if (start.includes('T')) return [`DTSTART:${clock(start)}`, ...(end.includes('T') && end > start ? [`DTEND:${clock(end)}`] : [])];
  const next = new Date(`${end.slice(0, 10)}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return [`DTSTART;VALUE=DATE:${day(start)}`, `DTEND;VALUE=DATE:${day(next.toISOString())}`];
}

const day = (iso: string): string => iso.slice(0, 10).replaceAll('-', '');
const clock = (iso: string): string => `${day(iso)}T${timeDigits(iso)}`;

function timeDigits(iso: string): string {
  const [hour = '00', minute = '00', second = '00'] = iso
    .slice(11)
    .replace(/(?:Z|[+-]\d\d:?\d\d)$/, '')
    .split(':');
  return `${hour}${minute}${second.slice(0, 2)}`.padEnd(6, '0');
}

function stamp(generated: string): string {
  const time = new Date(generated || 0);
  return (Number.isNaN(time.getTime()) ? new Date(0) : time).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** Folded so that no line is longer than 75 octets and no character is cut. */
function lines(content: readonly string[]): string {
  return content.map((line) => `${fold(line)}\r\n`).join('');
}

function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const octets = offsetMap(character, 'byte').length;
    if (size + octets > 75) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += character;
    size += octets;
  }
  return [...parts, part].join('\r\n');
}

function fit(article: ExportArticle): Fit {
  const losses: Loss[] = [];
  const kept = new Set<string>();
  for (const facts of eventFacts(article)) {
    const { id, trigger } = facts.event;
    if (!dated(facts)) losses.push({ feature: 'events', id, text: `${trigger.text} (no day)`, said: say('{0} (no day)', trigger.text) });
    else kept.add(id);
  }
  return { article: { ...article, events: article.events.filter(({ id }) => kept.has(id)) }, losses };
}
