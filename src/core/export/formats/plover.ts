/**
 * A table of events in PLOVER's terms (openeventdata/PLOVER, "PLOVER codebook"): type, mode, actor and recipient with country and sector. POLECAT's exact
 * column list is not published with its code, so names follow the codebook. SEIZE is PLOVER's COERCE with mode "seize"; DISPLACE has no equal.
 */
import { typeOf } from '../parts/acled-types.js';
import { countryCodes } from '../parts/countries.js';
import type { Cell } from '../parts/csv.js';
import { dated, eventFacts, located, names, type EventFacts, type Filler } from '../parts/event-facts.js';
import { fatalities } from '../parts/fatalities.js';
import { tableExporter } from '../parts/table.js';
import type { ExportArticle, Fit } from '../types.js';
import { say } from '../../model/say.js';

/** PLOVER's primary agent codes for our actor types. */
const SECTORS: Readonly<Record<string, string>> = {
  state: 'GOV',
  government: 'GOV',
  military: 'MIL',
  'armed-group': 'REB',
  person: 'CVL',
  organization: 'NGO',
  media: 'JRN',
  civilians: 'CVL',
};

const sectors = (fillers: readonly Filler[]): Cell => fillers.map((filler) => SECTORS[typeOf(filler) ?? ''] ?? '').join('; ');
const countries = (fillers: readonly Filler[]): Cell => fillers.map(({ entity }) => countryCodes(entity?.place?.country)?.alpha3 ?? '').join('; ');

/** Injured: the least number that the figures allow. */
function injured({ figures }: EventFacts): Cell {
  const wounded = figures.filter(({ measure }) => measure === 'wounded').flatMap(({ value }) => value?.min ?? value?.max ?? []);
  return wounded.length ? Math.min(...wounded) : undefined;
}

export const plover = tableExporter<EventFacts>({
  name: 'plover',
  title: say('PLOVER table'),
  summary: say("one row an event with PLOVER's type, mode, actor and recipient"),
  holds: ['values', 'events', 'statuses', 'arguments', 'sources', 'claims'],
  offsets: [],
  settings: [],
  fit,
  columns: [
    { name: 'event_id', cell: ({ event }) => event.id },
    { name: 'event_date', cell: (facts) => dated(facts)?.value?.start?.slice(0, 10) },
    { name: 'event_type', cell: ({ event }) => (event.type === 'SEIZE' ? 'COERCE' : event.type) },
    { name: 'event_mode', cell: ({ event }) => (event.type === 'SEIZE' ? 'seize' : event.mode) },
    { name: 'actor_name', cell: ({ actors }) => names(actors) },
    { name: 'actor_country', cell: ({ actors }) => countries(actors) },
    { name: 'actor_sector', cell: ({ actors }) => sectors(actors) },
    { name: 'recipient_name', cell: ({ targets }) => names(targets) },
    { name: 'recipient_country', cell: ({ targets }) => countries(targets) },
    { name: 'recipient_sector', cell: ({ targets }) => sectors(targets) },
    { name: 'placename', cell: (facts) => (located(facts) ?? facts.places[0])?.name },
    { name: 'country', cell: (facts) => countryCodes(located(facts)?.value?.country)?.alpha3 },
    { name: 'admin1', cell: (facts) => [...(located(facts)?.value?.parents ?? [])].reverse()[1] },
    { name: 'latitude', cell: (facts) => located(facts)?.value?.lat },
    { name: 'longitude', cell: (facts) => located(facts)?.value?.lon },
    { name: 'geonames_id', cell: (facts) => /^geonames:(\d+)$/.exec(located(facts)?.value?.gazetteer ?? '')?.[1] },
    { name: 'num_killed', cell: (facts) => fatalities(facts).low },
    { name: 'num_injured', cell: injured },
    { name: 'event_text', cell: ({ sentence }) => sentence },
    { name: 'trigger', cell: ({ event }) => event.trigger.text },
    { name: 'status', cell: ({ event }) => event.status },
    { name: 'attributed_to', cell: ({ event }) => event.attributions.map(({ source }) => source).join('; ') },
    { name: 'stances', cell: ({ event }) => event.attributions.map(({ stance }) => stance).join('; ') },
    { name: 'publisher', cell: (_, { details }) => details.outlet },
    { name: 'publication_date', cell: (_, { details }) => details.published },
    { name: 'headline', cell: (_, { details }) => details.title },
    { name: 'file', cell: (_, { file }) => file },
    { name: 'decision', cell: ({ event }) => event.decision },
  ],
  rows: eventFacts,
  readBack: (rows) => ({ events: rows.length }),
});

function fit(article: ExportArticle): Fit {
  const foreign = article.events.filter(({ type }) => type === 'DISPLACE');
  return {
    article: { ...article, events: article.events.filter(({ type }) => type !== 'DISPLACE') },
    losses: foreign.map(({ id, trigger }) => ({ feature: 'events', id, text: `${trigger.text} (DISPLACE)` })),
  };
}
