import assert from 'node:assert/strict';
import papaparse from 'papaparse';
import { csvOf, geoJsonOf } from '../../../src/webview/map/export.js';
import { isWithin, NO_FILTER, passes, readFilter } from '../../../src/webview/map/filter.js';
import { extentOf, marksOf } from '../../../src/webview/map/marks.js';
import { countryName } from '../../../src/webview/map/world.js';
import { mainStretch } from '../../../src/webview/map/main-stretch.js';
import { binsOf, tickWords, withRoom } from '../../../src/webview/map/timeline.js';
import type { MapEvent, MapPlace } from '../../../src/webview/map/view.js';

const TOWN: MapPlace = { words: 'Ariha', lat: 35.81, lon: 36.61, precision: 'exact', precisionTitle: '', area: false };

function event(more: Partial<MapEvent> = {}): MapEvent {
  return {
    id: 'a.txt#e',
    family: 'force',
    deed: 'Shelling',
    type: 'ASSAULT',
    status: 'asserted',
    statusTitle: 'asserted',
    decided: false,
    confidence: 0.6,
    actors: ['Syrian army'],
    targets: ['civilians'],
    sources: ['rescue workers'],
    figures: ['killed: at least 11'],
    figureTitles: ['Getötete: at least 11'],
    outlet: 'Meridian',
    quotation: '=Shells, "they" said',
    place: { article: 'a.txt', start: 0, end: 6 },
    where: TOWN,
    start: '2024-05-14',
    end: '2024-05-14',
    dayIsAssumed: false,
    ...more,
  };
}

describe('the map', () => {
  it('draws a place as exactly as it is known', () => {
    assert.equal(extentOf(TOWN), 'exact');
    assert.equal(extentOf({ ...TOWN, precision: 'near' }), 'near');
    assert.equal(extentOf({ ...TOWN, area: true }), 'area', 'a province is no point, however exact its coordinates');
    assert.equal(extentOf({ ...TOWN, precision: 'country', area: true }), 'country');
    const { lat: _lat, lon: _lon, ...nowhere } = TOWN;
    assert.equal(extentOf(nowhere), undefined);
  });

  it('makes one mark of one place, and none of what is nowhere', () => {
    const { where: _where, ...unplaced } = event();
    const marks = marksOf([event(), event({ id: 'b' }), event({ id: 'c', where: { ...TOWN, precision: 'near' } }), unplaced], []);
    assert.deepEqual(marks.map(({ extent, events }) => `${extent} ${events.length}`).sort(), ['exact 2', 'near 1']);
  });

  it('filters by actor, source, status, certainty and day', () => {
    const yes = (more: Partial<typeof NO_FILTER>, of = event()): boolean => passes(of, { ...NO_FILTER, ...more });
    assert.ok(yes({ actor: 'ARMY' }));
    assert.ok(yes({ actor: 'civil' }));
    assert.ok(!yes({ actor: 'rebels' }));
    assert.ok(yes({ source: 'rescue' }));
    assert.ok(!yes({ status: 'denied' }));
    assert.ok(!yes({ confidence: 70 }));
    assert.ok(yes({ confidence: 70 }, event({ decided: true })), 'what a person decided is sure');
    assert.ok(isWithin(event({ start: '2024-05-01', end: '2024-05-20' }), { ...NO_FILTER, from: '2024-05-10', to: '2024-05-11' }));
    assert.ok(!isWithin(event(), { ...NO_FILTER, from: '2024-05-15' }));
    const { start: _start, ...undated } = event();
    assert.ok(isWithin(undated, NO_FILTER));
    assert.ok(!isWithin(undated, { ...NO_FILTER, to: '2024-05-15' }));
    assert.deepEqual(readFilter({ actor: 'x', confidence: 'much', other: 1 }), { ...NO_FILTER, actor: 'x' });
  });

  it('counts every dated report in one bar', () => {
    const events = [event(), event({ start: '2024-05-15' }), event({ start: '2026-01-01', dayIsAssumed: true })];
    const bins = binsOf(events, 300);
    const total = bins.reduce((sum, { counts }) => sum + Object.values(counts).reduce((a, b) => a + b, 0), 0);
    assert.equal(total, 3);
    assert.ok(bins.length <= 60);
    assert.equal(bins.at(-1)!.counts.assumed, 1);
  });

  it('leaves few far days off the line, where a wide gap parts them from the others', () => {
    const many = Array.from({ length: 40 }, (_, i) => 1000 + i);
    assert.deepEqual(mainStretch([...many, 0]), { first: 1000, last: 1039 });
    assert.deepEqual(mainStretch([0, 300, ...many]), { first: 1000, last: 1039 }, 'two of forty');
    assert.deepEqual(mainStretch([...many, 5000]), { first: 1000, last: 1039 });
    assert.deepEqual(mainStretch([0, 1, 2, ...many]), { first: 0, last: 1039 }, 'three are no stragglers');
    assert.deepEqual(mainStretch([990, ...many]), { first: 990, last: 1039 }, 'a near day');
    assert.deepEqual(mainStretch([0, 1000, 1001]), { first: 0, last: 1001 }, 'of few reports none is left out');
    assert.deepEqual(mainStretch([7]), { first: 7, last: 7 });
  });

  it('names days, months and years in the language of the page', () => {
    const ticks = ['2024-01-01', '2024-02-01', '2024-05-15'].map((day) => new Date(day));
    assert.deepEqual(
      ticks.map((tick) => tickWords(tick, 'en')),
      ['2024', 'February', 'May 15'],
    );
    assert.deepEqual(
      ticks.map((tick) => tickWords(tick, 'de')),
      ['2024', 'Februar', '15. Mai'],
    );
  });

  it('names countries in the language of the page, and what is no country of ISO as the file does', () => {
    const name = (id: string | undefined, own: string, language: string): string =>
      countryName(
        { type: 'Feature', geometry: { type: 'Polygon', coordinates: [] }, properties: { name: own }, ...(id === undefined ? {} : { id }) },
        language,
        new Intl.DisplayNames(language, { type: 'region', style: 'short', fallback: 'none' }),
      );
    assert.equal(name('760', 'Syria', 'de'), 'Syrien');
    assert.equal(name('180', 'Dem. Rep. Congo', 'en'), 'Dem. Rep. Congo');
    assert.equal(name(undefined, 'Kosovo', 'de'), 'Kosovo');
  });

  it('writes CSV that reads back, and no formula', () => {
    const { data } = papaparse.parse<Record<string, string>>(csvOf([event()]), { header: true, skipEmptyLines: true });
    assert.equal(data.length, 1);
    assert.equal(data[0]!['quotation'], `'=Shells, "they" said`);
    assert.equal(data[0]!['latitude'], '35.81');
  });

  it('writes GeoJSON with the longitude first, and no point where none is known', () => {
    const { where: _where, ...unplaced } = event({ id: 'b' });
    const { features } = JSON.parse(geoJsonOf([event(), unplaced])) as {
      readonly features: readonly {
        readonly geometry: { readonly coordinates: readonly number[] } | null;
        readonly properties: { readonly precision: string };
      }[];
    };
    assert.deepEqual(features[0]!.geometry!.coordinates, [36.61, 35.81]);
    assert.ok(!features[1]!.geometry);
    assert.equal(features[0]!.properties.precision, 'exact');
  });
});

describe('the words below the timeline', () => {
  it('stand on no others, and end before the edge', () => {
    const labels = ['Aug 25', 'September', 'Sep 8', 'Sep 15', 'Sep 22'].map((words, at) => ({ x: at * 49, words }));
    assert.deepEqual(
      withRoom(labels, 220).map(({ words }) => words),
      ['Aug 25', 'September', 'Sep 15'],
    );
  });
});
