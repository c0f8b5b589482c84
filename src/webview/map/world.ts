/** The world below the events: outlines of countries, and where points are on the flat map. */
import { geoContains, geoMercator, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The flat map is as wide as this, whatever the window: zooming scales it. */
export const WORLD = 1000;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Country {
  readonly name: string;
  readonly shape: Feature<Polygon | MultiPolygon>;
  readonly box: Box;
  /** Where its name stands. */
  readonly centre: readonly [x: number, y: number];
  /** Its outline as SVG's path data, and as the canvas draws it. */
  readonly data: string;
  readonly path: Path2D;
}

/** No map goes to the poles: Mercator's picture has no end there. */
const projection = geoMercator()
  .scale(WORLD / (2 * Math.PI))
  .translate([WORLD / 2, WORLD / 2])
  .precision(0); // the outlines have points enough
const draw = geoPath(projection).digits(3);

/** Flat coordinates of a point. */
export function flat(lon: number, lat: number): readonly [number, number] {
  return projection([lon, Math.max(-84, Math.min(84, lat))]) ?? [0, 0];
}

/** How long a kilometre is on the flat map, there: Mercator stretches towards the poles. */
export function flatKilometre(lat: number): number {
  return WORLD / (40_075 * Math.max(0.05, Math.cos((lat * Math.PI) / 180)));
}

/** Countries of a TopoJSON file of world-atlas, named in a language (a BCP 47 tag). */
export function readWorld(outlines: string, language: string): readonly Country[] {
  if (!outlines) return [];
  const names = new Intl.DisplayNames(language, { type: 'region', style: 'short', fallback: 'none' });
  const topology = JSON.parse(outlines) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  return feature(topology, topology.objects.countries).features.flatMap((shape): Country[] => {
    const country = shape as Feature<Polygon | MultiPolygon, { name: string }>;
    const data = draw(country);
    if (data === null) return [];
    const [[left, top], [right, bottom]] = draw.bounds(country);
    const largest = largestPart(country);
    return [
      {
        name: countryName(country, language, names),
        shape: country,
        box: { left, top, right, bottom },
        centre: draw.centroid(largest),
        data,
        path: new Path2D(data),
      },
    ];
  });
}

/** The file's own names are English. Its ids are the numbers of ISO 3166, which Intl reads as a part of a language tag; what has none keeps its name. */
export function countryName(
  { id, properties: { name } }: Feature<Polygon | MultiPolygon, { readonly name: string }>,
  language: string,
  names: Intl.DisplayNames,
): string {
  if (id === undefined || /^en\b/.test(language)) return name;
  const { region } = new Intl.Locale(`und-${id}`);
  return (region === undefined ? undefined : names.of(region)) ?? name;
}

/** The country that holds a point. */
export function countryAt(world: readonly Country[], lon: number, lat: number): Country | undefined {
  const [x, y] = flat(lon, lat);
  return world.find(({ box, shape }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom && geoContains(shape, [lon, lat]));
}

/** Far islands pull a country's centre into the sea. */
function largestPart({ geometry }: Feature<Polygon | MultiPolygon>): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates) => ({ coordinates, area: areaOf(coordinates[0] ?? []) }));
  const { coordinates } = parts.reduce((best, part) => (part.area > best.area ? part : best));
  return { type: 'Polygon', coordinates };
}

/** In square degrees: enough to tell a mainland from its islands. */
function areaOf(ring: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length]!;
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}
