/**
 * GeoJSON (RFC 7946): events as points, longitude first. An event whose place is not known has a null geometry, never 0,0. The claims of an event stand side
 * by side in its properties.
 */
import { dated, eventFacts, located, type EventFacts } from '../parts/event-facts.js';
import type { Exporter, ExportArticle } from '../types.js';
import { say } from '../../model/say.js';

export const geojson: Exporter = {
  name: 'geojson',
  title: say('GeoJSON'),
  summary: say('events as points on a map, with their claims, for QGIS, Leaflet, kepler.gl'),
  extension: 'geojson',
  layout: 'one-file',
  holds: ['values', 'events', 'statuses', 'arguments', 'sources', 'claims', 'decisions', 'notes'],
  offsets: [],
  table: false,
  settings: [],
  start() {
    let count = 0;
    return {
      begin: () => [{ file: '', text: '{"type": "FeatureCollection", "features": [' }],
      article: (article) =>
        eventFacts(article).map((facts) => ({ file: '', text: `${count++ ? ',' : ''}\n${JSON.stringify(feature(facts, article))}` })),
      end: () => [{ file: '', text: '\n]}\n' }],
    };
  },
  readBack(chunks) {
    const features = JSON.parse(
      `[${chunks
        .map(({ text }) => text)
        .join('')
        .replace(/^,/, '')}]`,
    ) as { readonly geometry: { readonly coordinates: readonly number[] } | null }[];
    const wild = features.filter(
      ({ geometry }) => geometry && (Math.abs(geometry.coordinates[0]!) > 180 || Math.abs(geometry.coordinates[1]!) > 90),
    ).length;
    return { events: features.length, problems: wild ? [say('{0} points are not on the earth', wild)] : [] };
  },
};

function feature(facts: EventFacts, { file, stem, coder, details }: ExportArticle): object {
  const { event, actors, targets, places, figures, sentence } = facts;
  const place = located(facts);
  const time = dated(facts)?.value;
  const numbers = figures.map(({ text, value, measure }) => ({
    figure: measure,
    text,
    min: value?.min,
    max: value?.max,
    bound: value?.bound,
    unit: value?.unit,
  }));
  const claims = event.attributions.length
    ? event.attributions.map(({ source, stance, cue }) => ({ by: source, stance, cue, figures: numbers }))
    : [{ by: details.outlet, stance: 'asserts', own_voice: true, figures: numbers }];
  return {
    type: 'Feature',
    id: `${stem}#${event.id}`,
    geometry: place ? { type: 'Point', coordinates: [place.value!.lon, place.value!.lat] } : null,
    properties: {
      event: event.type,
      mode: event.mode,
      status: event.status,
      date: time?.start,
      date_end: time?.end,
      actor: actors.map(({ name }) => name),
      target: targets.map(({ name }) => name),
      place: (place ?? places[0])?.name,
      precision: place?.value?.precision,
      radius_km: place?.value?.radiusKm,
      gazetteer: place?.value?.gazetteer,
      country: place?.value?.country,
      claims,
      incident: event.incident,
      confidence: Math.round(event.confidence * 1000) / 1000,
      decision: event.decision,
      by: event.by,
      at: event.at,
      note: event.note,
      sentence,
      file,
      coder,
      outlet: details.outlet,
      published: details.published,
    },
  };
}
