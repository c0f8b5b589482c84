/** A map as SVG: outlines, and what happened where, with its precision drawn honestly: a province is an area, not a point. */
import type { PlaceValue } from '../../model/values.js';
import type { Outline } from './outlines.js';
import { escapeMarkup, short } from './svg.js';

/** Something on the map. */
export interface MapMark {
  readonly label: string;
  readonly place: PlaceValue;
  /** How many reports it stands for: the larger the dot. */
  readonly weight: number;
  /** Where a click leads, inside the page. */
  readonly href?: string;
}

const WIDTH = 760;
const HEIGHT = 460;
/** Degrees around the marks, at least: the outlines are too coarse for less. */
const LEAST = 2.5;
/** A map on which no border is seen says nothing: it grows until one is, or to so many degrees. */
const MOST = 20;
const GROWTH = 1.4;
const KM_A_DEGREE = 111.2;
/** What is nearer to the map's edge is not well seen. */
const EDGE = 20;
/** A letter is about so wide, a line with its distance so high. */
const LETTER = 6.2;
const ROOM = 18;
/** Of less than so many points of the grid the name is not worth saying. */
const FEWEST = 5;

/** The map of the marks that have coordinates; nothing where none has. Countries are no marks: they are named below the map by the caller. */
export function svgMap(marks: readonly MapMark[], outlines: readonly Outline[]): string | undefined {
  const located = marks.filter(
    ({ place }) => place.lat !== undefined && place.lon !== undefined && place.precision !== 'country' && place.precision !== 'unknown',
  );
  if (!located.length) return undefined;
  const view = viewWithBorder(located, outlines);
  const shapes = outlines.flatMap(({ name, rings }) => {
    const path = rings.filter((ring) => touches(ring, view)).map((ring) => pathOf(ring, view));
    return path.length ? [`<path class="land" d="${path.join('')}"><title>${escapeMarkup(name)}</title></path>`] : [];
  });
  const lines = located.map(({ place }) => project(place.lon!, place.lat!, view)[1]);
  const lands = outlines.filter(({ rings }) => rings.some((ring) => touches(ring, view))).map((land) => nameOfLand(land, view, lines));
  const taken: number[] = [];
  const drawn = [...located].sort((a, b) => b.weight - a.weight).map((mark, i) => drawMark(mark, view, i < 12 ? taken : undefined));
  return [
    `<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="Map of ${located.length} places" xmlns="http://www.w3.org/2000/svg">`,
    `<rect class="sea" width="${WIDTH}" height="${HEIGHT}"/>`,
    ...shapes,
    ...lands.filter(Boolean),
    ...drawn,
    '</svg>',
  ].join('\n');
}

interface View {
  readonly lon: number;
  readonly lat: number;
  /** Pixels a degree of longitude and of latitude. */
  readonly x: number;
  readonly y: number;
}

/** All marks, and so much around them that one can see where in the world they are. */
function viewWithBorder(marks: readonly MapMark[], outlines: readonly Outline[]): View {
  let view = viewOf(marks, LEAST);
  for (let least = LEAST * GROWTH; least <= MOST && !outlines.some(({ rings }) => rings.some((ring) => crosses(ring, view))); least *= GROWTH)
    view = viewOf(marks, least);
  return view;
}

/** Whether a corner of the ring is well inside of the view. */
function crosses(ring: readonly (readonly [number, number])[], view: View): boolean {
  return ring.some(([lon, lat]) => isInside(...project(lon, lat, view), EDGE));
}

function isInside(x: number, y: number, edge: number): boolean {
  return x > edge && x < WIDTH - edge && y > edge && y < HEIGHT - edge;
}

/** Points of the map, so far from each other, at which is asked which land they are in. */
const GRID = 38;

/** The name of a land in the middle of what is seen of it, beside the lines that marks stand on; nothing where there is little of it. */
function nameOfLand({ name, rings }: Outline, view: View, lines: readonly number[]): string {
  const half = (name.length * LETTER) / 2;
  const inside: (readonly [number, number])[] = [];
  for (let y = GRID / 2; y < HEIGHT; y += GRID)
    for (let x = GRID / 2; x < WIDTH; x += GRID)
      if (isInLand(view.lon + (x - WIDTH / 2) / view.x, view.lat - (y - HEIGHT / 2) / view.y, rings)) inside.push([x, y]);
  if (inside.length < FEWEST) return '';
  const mean = (at: 0 | 1): number => inside.reduce((sum, point) => sum + point[at], 0) / inside.length;
  const [middle, center] = [mean(0), mean(1)];
  const free = inside.filter(([x, y]) => x >= half && x <= WIDTH - half && lines.every((line) => Math.abs(line - y) > ROOM));
  const [best] = free.sort((p, q) => Math.hypot(p[0] - middle, p[1] - center) - Math.hypot(q[0] - middle, q[1] - center));
  return best ? `<text class="country" x="${short(best[0])}" y="${short(best[1])}" text-anchor="middle">${escapeMarkup(name)}</text>` : '';
}

/** Whether the point is inside: a line from it to the east crosses the rings an odd number of times. */
function isInLand(lon: number, lat: number, rings: Outline['rings']): boolean {
  let odd = false;
  for (const ring of rings) {
    let [x, y] = ring[ring.length - 1]!;
    for (const [nextX, nextY] of ring) {
      if (y > lat !== nextY > lat && lon < ((nextX - x) * (lat - y)) / (nextY - y) + x) odd = !odd;
      [x, y] = [nextX, nextY];
    }
  }
  return odd;
}

/** All marks with a margin; a degree of longitude is as wide as it is in the middle of the map. */
function viewOf(marks: readonly MapMark[], least: number): View {
  const lons = marks.map(({ place }) => place.lon!);
  const lats = marks.map(({ place }) => place.lat!);
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2;
  const lon = (Math.min(...lons) + Math.max(...lons)) / 2;
  const shrink = Math.max(0.2, Math.cos((lat * Math.PI) / 180));
  const tall = Math.max(least, (Math.max(...lats) - Math.min(...lats)) * 1.4);
  const wide = Math.max(least, (Math.max(...lons) - Math.min(...lons)) * 1.4);
  const y = Math.min(HEIGHT / tall, WIDTH / (wide * shrink));
  return { lon, lat, x: y * shrink, y };
}

function project(lon: number, lat: number, view: View): readonly [number, number] {
  return [WIDTH / 2 + (lon - view.lon) * view.x, HEIGHT / 2 - (lat - view.lat) * view.y];
}

function touches(ring: readonly (readonly [number, number])[], view: View): boolean {
  const halfLon = WIDTH / 2 / view.x;
  const halfLat = HEIGHT / 2 / view.y;
  let west = Infinity;
  let east = -Infinity;
  let south = Infinity;
  let north = -Infinity;
  for (const [lon, lat] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west < view.lon + halfLon && east > view.lon - halfLon && south < view.lat + halfLat && north > view.lat - halfLat;
}

/** Points far outside are drawn to the same far edge, so that a world-wide ring stays a short path. */
function pathOf(ring: readonly (readonly [number, number])[], view: View): string {
  const points: string[] = [];
  for (const [lon, lat] of ring) {
    const [x, y] = project(lon, lat, view);
    const point = `${short(Math.max(-500, Math.min(WIDTH + 500, x)))},${short(Math.max(-500, Math.min(HEIGHT + 500, y)))}`;
    if (point !== points[points.length - 1]) points.push(point);
  }
  return `M${points.join('L')}Z`;
}

function drawMark({ label, place, weight, href }: MapMark, view: View, taken: number[] | undefined): string {
  const [x, y] = project(place.lon!, place.lat!, view);
  const isArea = place.precision === 'admin';
  const radius = isArea ? Math.max(14, ((place.radiusKm ?? 40) / KM_A_DEGREE) * view.y) : 4 + Math.min(8, 2 * Math.log2(1 + weight));
  const title = `${label} (${place.precision === 'near' ? 'near this place' : isArea ? 'somewhere in this area' : 'this place'})`;
  const shape = `<circle class="${isArea ? 'area' : place.precision === 'near' ? 'near' : 'exact'}" cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"><title>${escapeMarkup(title)}</title></circle>`;
  const text = taken === undefined ? '' : nameOf(label, x, isArea ? 0 : radius + 3, freeLine(y + (isArea ? 0 : 4), taken));
  return href === undefined ? shape + text : `<a href="${escapeMarkup(href)}">${shape}${text}</a>`;
}

/** The next line below `y` that no other name stands on. */
function freeLine(y: number, taken: number[]): number {
  let line = y;
  while (taken.some((other) => Math.abs(other - line) < 12)) line += 12;
  taken.push(line);
  return line;
}

/** Beside its dot, on the side where there is room; in the middle of an area. */
function nameOf(label: string, x: number, aside: number, y: number): string {
  const width = label.length * LETTER;
  const isLeft = aside > 0 && x + aside + width > WIDTH && x - aside - width >= 0;
  const half = Math.min(width / 2, WIDTH / 2);
  const at = aside === 0 ? Math.max(half, Math.min(WIDTH - half, x)) : isLeft ? x - aside : Math.max(0, Math.min(x + aside, WIDTH - width));
  const anchor = aside === 0 ? ' text-anchor="middle"' : isLeft ? ' text-anchor="end"' : '';
  return `<text x="${short(at)}" y="${short(y)}"${anchor}>${escapeMarkup(label)}</text>`;
}
