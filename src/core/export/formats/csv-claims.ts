/** A table of claims: one row for each source of an event and each of its figures, so that conflicting reports stand side by side. */
import type { Attribution } from '../../model/annotation.js';
import { dated, eventFacts, located, names, type EventFacts, type Figure } from '../parts/event-facts.js';
import { tableExporter } from '../parts/table.js';
import { say } from '../../model/say.js';

interface Row {
  readonly facts: EventFacts;
  /** Absent: the outlet's own voice. */
  readonly attribution: Attribution | undefined;
  readonly figure: Figure | undefined;
}

export const csvClaims = tableExporter<Row>({
  name: 'csv-claims',
  title: say('CSV of claims'),
  summary: say('one row for each source and figure of an event: who claims what, side by side'),
  holds: ['values', 'events', 'statuses', 'arguments', 'sources', 'claims', 'decisions', 'notes'],
  offsets: [],
  settings: [],
  columns: [
    { name: 'incident', cell: ({ facts: { event } }) => event.incident ?? event.id },
    { name: 'event', cell: ({ facts: { event } }) => event.id },
    { name: 'file', cell: (_, { file }) => file },
    { name: 'outlet', cell: (_, { details }) => details.outlet },
    { name: 'published', cell: (_, { details }) => details.published },
    { name: 'source', cell: ({ attribution }, { details }) => attribution?.source ?? details.outlet },
    { name: 'source_entity', cell: ({ attribution }) => attribution?.entity },
    { name: 'own_voice', cell: ({ attribution }) => !attribution },
    { name: 'stance', cell: ({ attribution }) => attribution?.stance ?? 'asserts' },
    { name: 'cue', cell: ({ attribution }) => attribution?.cue },
    { name: 'quoted', cell: ({ attribution }) => attribution?.quoted },
    { name: 'via', cell: ({ attribution }) => attribution?.via?.join('; ') },
    { name: 'type', cell: ({ facts: { event } }) => event.type },
    { name: 'mode', cell: ({ facts: { event } }) => event.mode },
    { name: 'status', cell: ({ facts: { event } }) => event.status },
    { name: 'actor', cell: ({ facts }) => names(facts.actors) },
    { name: 'target', cell: ({ facts }) => names(facts.targets) },
    { name: 'place', cell: ({ facts }) => names(facts.places) },
    { name: 'lat', cell: ({ facts }) => located(facts)?.value?.lat },
    { name: 'lon', cell: ({ facts }) => located(facts)?.value?.lon },
    { name: 'date_start', cell: ({ facts }) => dated(facts)?.value?.start },
    { name: 'date_end', cell: ({ facts }) => dated(facts)?.value?.end },
    { name: 'measure', cell: ({ figure }) => figure?.measure },
    { name: 'figure', cell: ({ figure }) => figure?.text },
    { name: 'min', cell: ({ figure }) => figure?.value?.min },
    { name: 'max', cell: ({ figure }) => figure?.value?.max },
    { name: 'bound', cell: ({ figure }) => figure?.value?.bound },
    { name: 'unit', cell: ({ figure }) => figure?.value?.unit },
    { name: 'decision', cell: ({ facts: { event } }) => event.decision },
    { name: 'by', cell: ({ facts: { event } }) => event.by },
    { name: 'at', cell: ({ facts: { event } }) => event.at },
    { name: 'note', cell: ({ facts: { event } }) => event.note },
    { name: 'coder', cell: (_, { coder }) => coder },
    { name: 'sentence', cell: ({ facts }) => facts.sentence },
  ],
  *rows(article) {
    for (const facts of eventFacts(article)) {
      const attributions = facts.event.attributions.length ? facts.event.attributions : [undefined];
      const figures = facts.figures.length ? facts.figures : [undefined];
      for (const attribution of attributions) for (const figure of figures) yield { facts, attribution, figure };
    }
  },
  readBack: (rows) => ({ events: new Set(rows.map((row) => row['event'])).size }),
});
