import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readCoordinates } from '../../../src/core/model/coordinates.js';
import { MAP_SIZE, placeMap, readLines } from '../../../src/extension/present/place-map.js';
import { coordinateAdvice, readingWords } from '../../../src/extension/present/place-choice.js';
import { mentionCard } from '../../../src/extension/present/hover-text.js';
import { indexOf, l10n, mention } from './document.js';

const ARIHA = { lat: 35.8137, lon: 36.6097 };
const JERICHO = { name: 'Jericho', lat: 31.8666, lon: 35.45, gazetteer: 'geonames:284899', parents: ['West Bank', 'Palestine'] };

describe('the map in a hover', () => {
  const lines = readLines(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));
  const numbers = (svg: string) => [...svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])] as const);

  it('knows borders from coasts', () => {
    const borders = lines.filter(({ isBorder }) => isBorder).length;
    assert.ok(borders > 100 && borders < lines.length, `${borders} of ${lines.length}`);
  });

  it('draws what is near, within a small size, for places all over the world', () => {
    for (const place of [ARIHA, { lat: 15.35, lon: 44.2 }, { lat: 64, lon: -21.9 }, { lat: -41.3, lon: 174.8 }, { lat: 38.9, lon: -77 }]) {
      const svg = placeMap(lines, place, []);
      assert.ok(svg.length < 20_000, `${svg.length} characters`);
      const seen = numbers(svg).filter(([x, y]) => x >= 0 && x <= MAP_SIZE.width && y >= 0 && y <= MAP_SIZE.height);
      assert.ok(seen.length > 5, JSON.stringify(place));
    }
  });

  it('puts the place into the middle, and its other readings where they are', () => {
    const svg = placeMap([], ARIHA, [JERICHO, { lat: 60, lon: 10 }]);
    assert.match(svg, /<circle cx="140" cy="40" r="4.5"/);
    const [x, y] = /<text x="([\d.]+)" y="([\d.]+)"[^>]*>1<\/text>/.exec(svg)!.slice(1).map(Number) as [number, number];
    assert.ok(x - 8 < 140 && y - 4 > 40, 'Jericho is to the southwest of Ariha');
    assert.doesNotMatch(svg, />2<\/text>/);
  });

  it('draws an area as wide as it is', () => assert.match(placeMap([], { ...ARIHA, radiusKm: 60 }, []), /<circle [^>]*r="8\.\d+" fill/));
});

describe('the other readings of a place', () => {
  it('are told with their parents, how far and where', () => {
    const from = { ...ARIHA, parents: [], precision: 'exact' as const };
    assert.equal(readingWords(l10n, JERICHO, from), 'Jericho, West Bank, Palestine · 452 km to the south');
    assert.equal(readingWords(l10n, JERICHO, { parents: [], precision: 'unknown' }), 'Jericho, West Bank, Palestine');
  });

  it('can be chosen from the hover', () => {
    const place = mention('Rebels', 'place', { value: { ...ARIHA, parents: ['Idlib'], precision: 'exact', alternatives: [JERICHO] } });
    const text = mentionCard(place, { l10n, uri: 'file:///a.article', index: indexOf({ mentions: [place] }) }).head;
    const links = [...text.matchAll(/command:dateline\.choosePlace\?([^ ]+) /g)].map(
      (match) => JSON.parse(decodeURIComponent(match[1]!)) as unknown[],
    );
    assert.deepEqual(
      links.map(([argument]) => (argument as { reading?: number }).reading),
      [0, undefined],
    );
  });
});

describe('coordinates', () => {
  const cases: readonly (readonly [string, number, number] | readonly [string])[] = [
    ['36.2018, 37.1602', 36.2018, 37.1602],
    ['-1.29 36.82', -1.29, 36.82],
    ['36.2018 N 37.1602 E', 36.2018, 37.1602],
    ['36°12\'06"N 37°9\'37"E', 36.2017, 37.1603],
    ['33,5 S; 70,6 W', -33.5, -70.6],
    ['Aleppo'],
    ['36.2'],
    ['95, 37'],
    ['36, 181'],
  ];
  for (const [words, lat, lon] of cases) {
    it(`reads ${words}`, () => assert.deepEqual(readCoordinates(words), lat === undefined ? undefined : { lat, lon }));
  }
});

describe('coordinates that are not understood', () => {
  it('say which number is out of range', () => {
    assert.equal(coordinateAdvice(l10n, '95, 37.1'), 'Latitude 95 is out of range: it goes from -90 to 90.');
    assert.equal(coordinateAdvice(l10n, "36°12'N 200°E"), 'Longitude 200 is out of range: it goes from -180 to 180.');
    assert.match(coordinateAdvice(l10n, '95, 200'), /^Latitude 95 .* Longitude 200 /);
  });

  it('say how they are written where they are no numbers', () =>
    assert.match(coordinateAdvice(l10n, 'near Aleppo'), /^Write latitude and longitude/));
});
