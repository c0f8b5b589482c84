/**
 * A table with the 31 columns of ACLED's export files, in their order (ACLED, "Guide to 2023 column changes"), and ours after them. What ACLED does not
 * code (talks, statements; what was only planned) is left out and listed.
 */
import { acledType, disorderType, interCode, isCivilian, typeOf, type AcledType } from '../parts/acled-types.js';
import { countryCodes, countryName } from '../parts/countries.js';
import type { Cell } from '../parts/csv.js';
import { dated, eventFacts, located, names, type EventFacts } from '../parts/event-facts.js';
import { fatalities } from '../parts/fatalities.js';
import { tableExporter } from '../parts/table.js';
import type { ExportArticle, Fit, Loss } from '../types.js';
import { say, textOf } from '../../model/say.js';
import { STATUS_WORDS } from '../../words/codes.js';

interface Row {
  readonly facts: EventFacts;
  readonly coded: AcledType;
  /** ISO day: of the event, or where the article names none, of publication. */
  readonly day: string | undefined;
  readonly dayStated: boolean;
  readonly timestamp: number | undefined;
}

const TIME_PRECISION: Readonly<Record<string, number>> = { minute: 1, hour: 1, day: 1, week: 2 };
const GEO_PRECISION: Readonly<Record<string, number>> = { exact: 1, near: 2, admin: 3, country: 3 };

const country = ({ facts }: Row): string | undefined => located(facts)?.value?.country;

/** Administrative areas, widest first, without the country; a place that is an area is the last of them. */
function admin({ facts }: Row, level: number): Cell {
  const { value, name } = located(facts) ?? {};
  const areas = [...(value?.parents ?? [])].reverse().slice(1);
  return (value?.precision === 'admin' ? [...areas, value.name ?? name] : areas)[level - 1];
}

function interaction({ facts }: Row): Cell {
  const codes = [interCode(facts.actors[0]), interCode(facts.targets[0])].filter((code) => code !== undefined).sort((a, b) => a - b);
  return codes.length ? Number(codes.length > 1 ? codes.join('') : `${codes[0]}0`) : undefined;
}

export const acled = tableExporter<Row>({
  name: 'acled',
  title: say('ACLED-like table'),
  summary: say("ACLED's 31 columns in order, then fatalities low and high, sources, certainty, evidence"),
  holds: ['values', 'events', 'statuses', 'arguments', 'sources', 'claims'],
  offsets: [],
  settings: [],
  fit,
  columns: [
    { name: 'event_id_cnty', cell: (row) => `${countryCodes(country(row))?.alpha3 ?? 'XXX'}-${row.facts.event.id}` },
    { name: 'event_date', cell: ({ day }) => day },
    { name: 'year', cell: ({ day }) => day?.slice(0, 4) },
    {
      name: 'time_precision',
      cell: ({ facts, day, dayStated }) =>
        day === undefined ? undefined : dayStated ? (TIME_PRECISION[dated(facts)?.value?.granularity ?? ''] ?? 3) : 2,
    },
    { name: 'disorder_type', cell: ({ coded }) => disorderType(coded) },
    { name: 'event_type', cell: ({ coded }) => coded.type },
    { name: 'sub_event_type', cell: ({ coded }) => coded.sub },
    { name: 'actor1', cell: ({ facts }) => facts.actors[0]?.name },
    { name: 'assoc_actor_1', cell: ({ facts }) => names(facts.actors.slice(1)) },
    { name: 'inter1', cell: ({ facts }) => interCode(facts.actors[0]) },
    { name: 'actor2', cell: ({ facts }) => facts.targets[0]?.name },
    { name: 'assoc_actor_2', cell: ({ facts }) => names(facts.targets.slice(1)) },
    { name: 'inter2', cell: ({ facts }) => interCode(facts.targets[0]) },
    { name: 'interaction', cell: interaction },
    {
      name: 'civilian_targeting',
      cell: ({ facts }) => (facts.targets.some((target) => isCivilian(typeOf(target))) ? 'Civilian targeting' : undefined),
    },
    { name: 'iso', cell: (row) => countryCodes(country(row))?.numeric },
    { name: 'region', cell: (row) => countryCodes(country(row))?.region },
    { name: 'country', cell: (row) => countryName(country(row)) },
    { name: 'admin1', cell: (row) => admin(row, 1) },
    { name: 'admin2', cell: (row) => admin(row, 2) },
    { name: 'admin3', cell: (row) => admin(row, 3) },
    { name: 'location', cell: ({ facts }) => (located(facts) ?? facts.places[0])?.name },
    { name: 'latitude', cell: ({ facts }) => located(facts)?.value?.lat },
    { name: 'longitude', cell: ({ facts }) => located(facts)?.value?.lon },
    { name: 'geo_precision', cell: ({ facts }) => GEO_PRECISION[located(facts)?.value?.precision ?? ''] },
    { name: 'source', cell: (_, { details }) => details.outlet },
    { name: 'source_scale', cell: () => undefined },
    { name: 'notes', cell: ({ facts }) => facts.sentence },
    { name: 'fatalities', cell: ({ facts }) => fatalities(facts).low },
    { name: 'tags', cell: () => undefined },
    { name: 'timestamp', cell: ({ timestamp }) => timestamp },
    { name: 'fatalities_low', cell: ({ facts }) => fatalities(facts).low },
    { name: 'fatalities_high', cell: ({ facts }) => fatalities(facts).high },
    {
      name: 'attributed_to',
      cell: ({ facts: { event } }) =>
        event.attributions
          .filter(({ stance }) => stance === 'asserts')
          .map(({ source }) => source)
          .join('; '),
    },
    { name: 'certainty', cell: ({ facts: { event } }) => event.status },
    {
      name: 'disputed_by',
      cell: ({ facts: { event } }) =>
        event.attributions
          .filter(({ stance }) => stance !== 'asserts')
          .map(({ source }) => source)
          .join('; '),
    },
    { name: 'evidence', cell: ({ facts: { event } }, { file }) => `${file}#char=${event.trigger.start},${event.trigger.end}` },
    { name: 'date_stated', cell: ({ day, dayStated }) => (day === undefined ? undefined : dayStated) },
    { name: 'decision', cell: ({ facts: { event } }) => event.decision },
  ],
  *rows(article, { generated }) {
    const timestamp = generated ? Math.floor(Date.parse(generated) / 1000) : undefined;
    for (const facts of eventFacts(article)) {
      const coded = acledType(facts);
      if (!coded) continue;
      const stated = dated(facts)?.value?.start?.slice(0, 10);
      yield { facts, coded, day: stated ?? article.details.published, dayStated: stated !== undefined, timestamp };
    }
  },
  readBack: (rows) => ({ events: rows.length }),
});

function fit(article: ExportArticle): Fit {
  const losses: Loss[] = [];
  const coded = new Set<string>();
  for (const facts of eventFacts(article)) {
    const { id, type, status, trigger } = facts.event;
    const happened = status !== 'planned' && status !== 'hypothetical';
    if (happened && acledType(facts)) coded.add(id);
    else {
      const said = say('{0} ({1})', trigger.text, happened ? type : STATUS_WORDS[status]);
      losses.push({ feature: 'events', id, text: textOf(said), said });
    }
  }
  return { article: { ...article, events: article.events.filter(({ id }) => coded.has(id)) }, losses };
}
