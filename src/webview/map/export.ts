/** What is shown, as files that other programs read. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { labelOf, largestFirst, FONT, type MapScene } from './canvas-map.js';
import { shapeData, sizeOf, type Mark } from './marks.js';
import type { MapEvent } from './view.js';

export interface Viewport {
  readonly transform: { readonly x: number; readonly y: number; readonly k: number };
  readonly width: number;
  readonly height: number;
}

const LABELS = 60;

/** The picture as it is on the screen, its colours included; borders are named as they must be. */
export function svgOf({ world, marks, inks }: MapScene, { transform: { x, y, k }, width, height }: Viewport, title: string): string {
  const [left, top, right, bottom] = [-x / k, -y / k, (width - x) / k, (height - y) / k];
  const seen = world.filter(({ box }) => box.left < right && box.right > left && box.top < bottom && box.bottom > top);
  const near = marks.filter(
    (mark) => mark.x + mark.radius > left && mark.x - mark.radius < right && mark.y + mark.radius > top && mark.y - mark.radius < bottom,
  );
  const at = (mark: Mark): string => `translate(${(mark.x * k + x).toFixed(1)},${(mark.y * k + y).toFixed(1)})`;
  const extents = near.map((mark) => {
    const style = `fill="${mark.extent === 'area' ? inks[mark.family] : 'none'}" fill-opacity="0.1" stroke="${inks[mark.family]}" stroke-width="${1.3 / k}" stroke-dasharray="${5 / k} ${4 / k}"`;
    if (mark.extent === 'area') return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" ${style}/>`;
    return mark.extent === 'country' && mark.country ? `<path d="${mark.country.data}" ${style}/>` : '';
  });
  const shapes = near.map((mark) => {
    const [fill, stroke] = mark.extent === 'exact' ? [inks[mark.family], inks.paper] : [inks.paper, inks[mark.family]];
    return `<path transform="${at(mark)}" d="${shapeData(mark.family, sizeOf(mark))}" fill="${fill}" fill-opacity="0.85" stroke="${stroke}" stroke-width="1.6"><title>${escape(labelOf(mark))}</title></path>`;
  });
  const names = largestFirst(near)
    .slice(0, LABELS)
    .map(
      (mark) =>
        `<text transform="${at(mark)}" x="${sizeOf(mark) + 4}" y="4" fill="${inks.text}" stroke="${inks.paper}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${escape(labelOf(mark))}</text>`,
    );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}" font-size="12">`,
    `<title>${escape(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${inks.sea}"/>`,
    `<g transform="translate(${x},${y}) scale(${k})">`,
    `<g fill="${inks.land}" stroke="${inks.border}" stroke-width="${0.8 / k}">${seen.map(({ data }) => `<path d="${data}"/>`).join('')}</g>`,
    ...extents,
    '</g>',
    ...shapes,
    ...names,
    '</svg>',
    '',
  ].join('\n');
}

/** RFC 7946. An event without coordinates is a feature without geometry; how exactly the place is known is a property. */
export function geoJsonOf(events: readonly MapEvent[]): string {
  const features = events.map((event): Feature<Geometry | null> => {
    const { where } = event;
    const isPlaced = where?.lat !== undefined && where.lon !== undefined;
    return {
      type: 'Feature',
      id: event.id,
      geometry: isPlaced ? { type: 'Point', coordinates: [where.lon, where.lat] } : NO_GEOMETRY,
      properties: propertiesOf(event),
    };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features } satisfies FeatureCollection<Geometry | null>, undefined, 1)}\n`;
}

/** RFC 4180. Cells that a spreadsheet would run as formulas begin with an apostrophe. */
export function csvOf(events: readonly MapEvent[]): string {
  const rows = events.map(propertiesOf);
  const columns = Object.keys(propertiesOf(EMPTY));
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** JSON's own word for a feature that is nowhere. */
const NO_GEOMETRY = JSON.parse('null') as null;

const EMPTY: MapEvent = {
  id: '',
  family: 'talk',
  deed: '',
  type: '',
  status: '',
  statusTitle: '',
  decided: false,
  confidence: 0,
  actors: [],
  targets: [],
  sources: [],
  figures: [],
  figureTitles: [],
  outlet: '',
  quotation: '',
  place: { article: '', start: 0, end: 0 },
  dayIsAssumed: false,
};

function propertiesOf(event: MapEvent): Readonly<Record<string, string | number | boolean>> {
  const { where, place } = event;
  return {
    event: event.id,
    incident: event.incident ?? '',
    type: event.type,
    mode: event.mode ?? '',
    start: event.start ?? '',
    end: event.end ?? '',
    'day is of publication': event.dayIsAssumed,
    actors: event.actors.join('; '),
    targets: event.targets.join('; '),
    figures: event.figures.join('; '),
    sources: event.sources.join('; '),
    status: event.status,
    confidence: event.decided ? 1 : Math.round(event.confidence * 100) / 100,
    decided: event.decided,
    place: where?.words ?? '',
    latitude: where?.lat ?? '',
    longitude: where?.lon ?? '',
    precision: where ? (where.area && where.precision === 'exact' ? 'admin' : where.precision) : '',
    'radius in km': where?.radiusKm ?? '',
    gazetteer: where?.gazetteer ?? '',
    outlet: event.outlet,
    published: event.published ?? '',
    article: place.article,
    'words start': place.start,
    'words end': place.end,
    quotation: event.quotation,
  };
}

function csvCell(cell: string | number | boolean): string {
  const text = typeof cell === 'string' && /^[=+@\t\r-]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
