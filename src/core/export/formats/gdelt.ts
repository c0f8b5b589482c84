/**
 * Tables shaped like GDELT 2.0's event and mention files (GDELT Event Database Data Format Codebook V2.0): tabs, no header, 61 and 16 columns, CAMEO
 * codes. One event a row; each article that reports it, and each source it cites, is a row of the mentions table. What GDELT computes (tone, Goldstein
 * scale) stays empty.
 */
import { cameoCode, quadClass } from '../parts/cameo.js';
import { dated, eventFacts, located, type EventFacts, type Filler, type Place } from '../parts/event-facts.js';
import { typeOf } from '../parts/acled-types.js';
import { countryCodes } from '../parts/countries.js';
import { unitAt } from '../../text/units.js';
import type { Exporter, ExportArticle, Fit } from '../types.js';
import { say } from '../../model/say.js';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** CAMEO's role codes. */
const ROLES: Readonly<Record<string, string>> = {
  state: 'GOV',
  government: 'GOV',
  military: 'MIL',
  'armed-group': 'REB',
  media: 'MED',
  civilians: 'CVL',
  person: 'CVL',
  organization: 'NGO',
};
const MENTIONS = 'gdelt.mentions.tsv';
/** GDELT's type of a mention: 1 is a web text. */
const WEB = 1;

export const gdelt: Exporter = {
  name: 'gdelt',
  title: say('GDELT-like tables'),
  summary: say("an events table with GDELT 2.0's 61 columns, and its mentions table beside it"),
  extension: 'tsv',
  layout: 'one-file',
  holds: ['events', 'arguments', 'sources'],
  offsets: [],
  table: false,
  settings: [],
  fit,
  start: ({ generated }) => ({
    begin: () => [],
    *article(article) {
      for (const facts of eventFacts(article)) {
        yield { file: '', text: line(eventRow(facts, article, generated)) };
        yield { file: MENTIONS, text: mentionRows(facts, article, generated).map(line).join('') };
      }
    },
    end: () => [],
  }),
  readBack(chunks) {
    const rows = chunks.filter(({ file }) => file === '').map(({ text }) => text.split('\t').length);
    const mentions = chunks
      .filter(({ file }) => file !== '')
      .flatMap(({ text }) =>
        text
          .replace(/\n$/, '')
          .split('\n')
          .map((row) => row.split('\t').length),
      );
    const problems = [
      ...rows.filter((n) => n !== 61).map((n) => say('an event has {0} columns', n)),
      ...mentions.filter((n) => n !== 16).map((n) => say('a mention has {0} columns', n)),
    ];
    return { events: rows.length, problems };
  },
};

type Cells = readonly (string | number | undefined)[];

/** GDELT has no quoting: what would break a row becomes a blank. */
function line(cells: Cells): string {
  return `${cells.map((cell) => String(cell ?? '').replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`;
}

function eventRow(facts: EventFacts, { details, file }: ExportArticle, generated: string): Cells {
  const code = cameoCode(facts.event.type, facts.event.mode)!; // fit keeps only those that have one
  const day = (dated(facts)?.value?.start ?? details.published ?? '').slice(0, 10);
  const [year = '', month = '', date = ''] = day.split('-');
  const place = located(facts);
  const sources = new Set(facts.event.attributions.map(({ source }) => source)).size;
  return [
    numberOf(facts.event.id),
    year + month + date,
    year + month,
    year,
    day ? (Number(year) + (Number(month) * 30 + Number(date) - 30) / 365).toFixed(4) : '',
    ...actorCells(facts.actors[0]),
    ...actorCells(facts.targets[0]),
    1,
    code,
    code.slice(0, 3),
    code.slice(0, 2),
    quadClass(code),
    '',
    Math.max(1, sources),
    Math.max(1, sources),
    1,
    '',
    ...geoCells(undefined),
    ...geoCells(undefined),
    ...geoCells(place),
    stamp(generated),
    file,
  ];
}

/** Code, name, country, group, ethnic, two religions, three types. */
function actorCells(filler: Filler | undefined): Cells {
  const country = countryCodes(filler?.entity?.place?.country)?.alpha3;
  const role = ROLES[typeOf(filler) ?? ''];
  return [`${country ?? ''}${role ?? ''}`, filler?.name.toUpperCase(), country, '', '', '', '', role, '', ''];
}

/** Type (1 country, 4 world city, 5 world state), full name, country, two administrative codes, latitude, longitude, feature. */
function geoCells(place: Place | undefined): Cells {
  const value = place?.value;
  if (!value) return ['', '', '', '', '', '', '', ''];
  const type = value.precision === 'country' ? 1 : value.precision === 'admin' ? 5 : 4;
  return [
    type,
    [place.name, ...value.parents].join(', '),
    value.country,
    '',
    '',
    value.lat,
    value.lon,
    /^geonames:(\d+)$/.exec(value.gazetteer ?? '')?.[1],
  ];
}

function mentionRows(facts: EventFacts, { details, file, text, units }: ExportArticle, generated: string): Cells[] {
  const { event } = facts;
  const sources = event.attributions.length ? event.attributions.map(({ source }) => source) : [details.outlet ?? ''];
  const unit = unitAt(units, event.trigger.start);
  return sources.map((source) => [
    numberOf(event.id),
    stamp(dated(facts)?.value?.start ?? details.published ?? ''),
    stamp(details.published ?? generated),
    WEB,
    source,
    file,
    (unit?.index ?? 0) + 1,
    facts.actors[0]?.mention?.start ?? -1,
    facts.targets[0]?.mention?.start ?? -1,
    event.trigger.start,
    1,
    Math.round(event.confidence * 100),
    text.length,
    '',
    '',
    '',
  ]);
}

/** YYYYMMDDHHMMSS. */
function stamp(time: string): string {
  return time
    .replace(/\D/g, '')
    .slice(0, 14)
    .padEnd(time ? 14 : 0, '0');
}

/** GDELT's ids are whole numbers: the 50 bits of ours. */
function numberOf(id: string): string {
  let sum = 0n;
  for (const letter of id) sum = sum * 32n + BigInt(Math.max(0, ALPHABET.indexOf(letter)));
  return String(sum);
}

function fit(article: ExportArticle): Fit {
  const coded = article.events.filter(({ type, mode }) => cameoCode(type, mode) !== undefined);
  const losses = article.events
    .filter((event) => !coded.includes(event))
    .map(({ id, type, trigger }) => ({ feature: 'events' as const, id, text: `${trigger.text} (${type})` }));
  return { article: { ...article, events: coded }, losses };
}
