/** A small map for a hover, as SVG: coasts and borders around a place, the place itself, and the other readings of its name. */

/** A coast or border line, with the box around it. */
export interface MapLine {
  readonly points: readonly (readonly [lon: number, lat: number])[];
  readonly isBorder: boolean;
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

export interface MapPoint {
  readonly lat: number;
  readonly lon: number;
  /** Kilometres: an area rather than a point. */
  readonly radiusKm?: number | undefined;
}

/** Small: it stands below the words, and a hover shows some 250 pixels without scrolling. */
export const MAP_SIZE = { width: 280, height: 80 };

/** The part of TopoJSON that world-atlas uses. */
interface Topology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly { readonly arcs: unknown }[] }>>;
}

/** The lines of a TopoJSON file of world-atlas: one that two countries share is a border, the others are coasts. */
export function readLines(topoJson: string): MapLine[] {
  const { transform, arcs, objects } = JSON.parse(topoJson) as Topology;
  const uses = new Map<number, number>();
  const count = (arc: unknown): void => {
    if (typeof arc === 'number') uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
    else if (Array.isArray(arc)) arc.forEach(count);
  };
  for (const { arcs: own } of objects['countries']?.geometries ?? []) count(own);
  const [sx, sy] = transform.scale;
  const [tx, ty] = transform.translate;
  return arcs.map((arc, i) => {
    let x = 0;
    let y = 0;
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    const points = arc.map(([dx, dy]): [number, number] => {
      x += dx;
      y += dy;
      const [lon, lat] = [x * sx + tx, y * sy + ty];
      [west, south, east, north] = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
      return [lon, lat];
    });
    return { points, isBorder: (uses.get(i) ?? 0) > 1, box: [west, south, east, north] };
  });
}

/** Degrees shown at least, of latitude: the lines are too coarse for less. */
const LEAST = 5;
/** Other readings farther than this many degrees are told beside the map. */
const NEAR = 18;
const KM_A_DEGREE = 111.2;
/** Greys and an orange that stand out from white and from near-black alike. */
const [LINE, MARK] = ['#808080', '#D9622B'];

/** The map; `others` are numbered from 1 in their order. */
export function placeMap(lines: readonly MapLine[], place: MapPoint, others: readonly MapPoint[]): string {
  const { width, height } = MAP_SIZE;
  const near = others.filter((other) => Math.abs(other.lat - place.lat) < NEAR && Math.abs(other.lon - place.lon) < NEAR);
  const shrink = Math.max(0.2, Math.cos((place.lat * Math.PI) / 180));
  const spread = Math.max(0, ...near.flatMap(({ lat, lon }) => [Math.abs(lat - place.lat), (Math.abs(lon - place.lon) * shrink * height) / width]));
  const tall = Math.max(LEAST, spread * 2.4, ((place.radiusKm ?? 0) / KM_A_DEGREE) * 2.6);
  const scale = height / tall;
  const at = ({ lat, lon }: MapPoint): readonly [number, number] => [
    width / 2 + (lon - place.lon) * shrink * scale,
    height / 2 - (lat - place.lat) * scale,
  ];
  const [halfLon, halfLat] = [width / 2 / (shrink * scale), tall / 2];
  const seen = lines.filter(
    ({ box: [west, south, east, north] }) =>
      west < place.lon + halfLon && east > place.lon - halfLon && south < place.lat + halfLat && north > place.lat - halfLat,
  );
  const path = (border: boolean): string =>
    seen
      .filter(({ isBorder }) => isBorder === border)
      .map(({ points }) => pathOf(points.map(([lon, lat]) => at({ lat, lon }))))
      .join('');
  const [x, y] = at(place);
  const area = place.radiusKm ? (place.radiusKm / KM_A_DEGREE) * scale : 0;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none" font-family="sans-serif" font-size="11">`,
    `<path d="${path(false)}" stroke="${LINE}" stroke-width="1.2"/><path d="${path(true)}" stroke="${LINE}" stroke-width="0.9" stroke-dasharray="4 2"/>`,
    ...(area > 5 ? [`<circle cx="${x}" cy="${y}" r="${short(area)}" fill="${MARK}" fill-opacity="0.2" stroke="${MARK}"/>`] : []),
    ...others.flatMap((other, i) => {
      if (!near.includes(other)) return [];
      const [ox, oy] = at(other).map(short) as [number, number];
      return [
        `<path d="M${ox} ${oy - 5}l5 5l-5 5l-5 -5z" stroke="${MARK}" stroke-width="1.5"/><text x="${ox + 8}" y="${oy + 4}" fill="${MARK}">${i + 1}</text>`,
      ];
    }),
    `<circle cx="${x}" cy="${y}" r="4.5" fill="${MARK}"/><circle cx="${x}" cy="${y}" r="8" stroke="${MARK}" stroke-width="1.5"/>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" stroke="${LINE}" stroke-opacity="0.6"/></svg>`,
  ].join('');
}

/** A line with only the points that can be told apart, and none far outside. */
function pathOf(points: readonly (readonly [number, number])[]): string {
  let path = '';
  let last: readonly [number, number] | undefined;
  let isOut = true;
  for (const [px, py] of points) {
    const outside = px < -60 || px > MAP_SIZE.width + 60 || py < -60 || py > MAP_SIZE.height + 60;
    if (!outside || !isOut) {
      const [x, y] = [short(px), short(py)];
      if (!last) path += `M${x} ${y}`;
      else if (Math.abs(last[0] - x) + Math.abs(last[1] - y) >= 1 || outside) path += `L${x} ${y}`;
      else continue;
      last = outside ? undefined : [x, y];
    }
    isOut = outside;
  }
  return path;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
