import assert from 'node:assert/strict';
import type { Outline } from '../../../src/core/compare/report/outlines.js';
import { svgMap } from '../../../src/core/compare/report/svg-map.js';
import { svgTimeline } from '../../../src/core/compare/report/svg-timeline.js';

/** A land as a square of so many degrees around a place. */
const land = (name: string, lon: number, lat: number, half: number): Outline => ({
  name,
  rings: [
    [
      [lon - half, lat - half],
      [lon + half, lat - half],
      [lon + half, lat + half],
      [lon - half, lat + half],
    ],
  ],
});
const mark = { label: 'Raid', place: { lat: 15, lon: 45, parents: [], precision: 'exact' as const }, weight: 1 };

describe('the map of a report', () => {
  it('shows of one place so much around it that a border is seen, and names the land', () => {
    const svg = svgMap([mark], [land('Inland', 45, 15, 4), land('Elsewhere', 100, 15, 4)])!;
    const corners = [...svg.matchAll(/class="land" d="M([^Z]*)Z/g)].flatMap(([, path]) =>
      path!.split('L').map((point) => point.split(',').map(Number)),
    );
    assert.ok(corners.some(([x, y]) => x! > 0 && x! < 760 && y! > 0 && y! < 460));
    assert.match(svg, /class="country"[^>]*>Inland</);
    assert.doesNotMatch(svg, />Elsewhere</);
  });

  it('writes a name only into its own land, and not over a mark', () => {
    const svg = svgMap(
      [mark],
      [land('Inland', 45, 15, 4), { name: 'Around', rings: [...land('', 45, 15, 30).rings, ...land('', 45, 15, 4).rings] }],
    )!;
    const at = (name: string): number[] => new RegExp(`class="country" x="([\\d.]+)" y="([\\d.]+)"[^>]*>${name}<`).exec(svg)!.slice(1).map(Number);
    const corners = [...svg.matchAll(/d="M([^Z]*)Z/g)].flatMap(([, path]) => path!.split('L').map((point) => point.split(',').map(Number)));
    const inner = corners.filter(([x, y]) => x! > 0 && x! < 760 && y! > 0 && y! < 460);
    const [west, east] = [Math.min(...inner.map(([x]) => x!)), Math.max(...inner.map(([x]) => x!))];
    const [x, y] = at('Inland');
    assert.ok(x! > west && x! < east && Math.abs(y! - 230) > 14);
    assert.ok(at('Around')[0]! < west || at('Around')[0]! > east || Math.abs(at('Around')[1]! - 230) > 100);
  });

  it('stays as near as it is where one is seen already', () => {
    const near = svgMap([mark], [land('Small', 45, 15, 1)])!;
    assert.match(near, /class="land" d="M20[0-9.]*,4[0-9.]*L/);
  });
});

describe('the timeline of a report', () => {
  it('draws no day over another', () => {
    for (let days = 1; days < 40; days++) {
      const svg = svgTimeline([
        { label: 'Raid', start: '2024-03-01', end: '2024-03-01', published: [new Date(Date.UTC(2024, 2, days)).toISOString().slice(0, 10)] },
      ])!;
      const places = [...svg.matchAll(/class="day" x="([\d.]+)"/g)].map(([, x]) => Number(x));
      assert.ok(places.length >= 2, String(days));
      places.slice(1).forEach((x, at) => assert.ok(x - places[at]! >= 72, `${days}: ${places.join(' ')}`));
      assert.ok(places.at(-1)! + 36 <= 760);
    }
  });
});
