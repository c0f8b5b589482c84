/** A timeline as SVG: one line an incident, a dot for a day, a bar for a stretch, hollow where only the day of publication is known. */
import { dayOf, isoDay } from '../incidents/days.js';
import { escapeMarkup, short } from './svg.js';

export interface TimeMark {
  readonly label: string;
  /** ISO 8601 days. */
  readonly start: string;
  readonly end: string;
  /** Days of publication of the reports. */
  readonly published: readonly string[];
  readonly href?: string;
}

const WIDTH = 760;
const LEFT = 260;
const LINE = 22;
const TOP = 30;
/** So many days' words have room beside each other, with half of one's width left at the edge. */
const TICKS = 5;
const HALF_DAY = 36;

/** Nothing where there is nothing to draw. */
export function svgTimeline(marks: readonly TimeMark[]): string | undefined {
  const days = marks.flatMap(({ start, end, published }) => [start, end, ...published]).flatMap((day) => dayOf(day) ?? []);
  if (!days.length) return undefined;
  const first = Math.min(...days) - 1;
  const last = Math.max(...days) + 1;
  const x = (day: number): number => LEFT + ((day - first) / Math.max(1, last - first)) * (WIDTH - LEFT - HALF_DAY);
  const height = TOP + marks.length * LINE + 10;
  const step = Math.max(1, Math.ceil((last - first) / TICKS));
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
  return [
    `<svg class="timeline" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="Timeline of ${marks.length} incidents" xmlns="http://www.w3.org/2000/svg">`,
    ...ticks.map(
      (day) =>
        `<line class="tick" x1="${short(x(day))}" x2="${short(x(day))}" y1="${TOP - 8}" y2="${height - 4}"/><text class="day" x="${short(x(day))}" y="14" text-anchor="middle">${isoDay(day)}</text>`,
    ),
    ...marks.map((mark, i) => drawLine(mark, TOP + i * LINE + LINE / 2, x)),
    '</svg>',
  ].join('\n');
}

function drawLine({ label, start, end, published, href }: TimeMark, y: number, x: (day: number) => number): string {
  const [from, to] = [dayOf(start)!, dayOf(end) ?? dayOf(start)!];
  const words = label.length > 40 ? `${label.slice(0, 39)}…` : label;
  const title = `<title>${escapeMarkup(`${label}: ${start}${end === start ? '' : ` to ${end}`}`)}</title>`;
  const shape =
    from === to
      ? `<circle class="exact" cx="${short(x(from))}" cy="${short(y)}" r="5">${title}</circle>`
      : `<rect class="stretch" x="${short(x(from))}" y="${short(y - 5)}" width="${short(Math.max(4, x(to) - x(from)))}" height="10" rx="5">${title}</rect>`;
  const prints = [...new Set(published)].flatMap((day) => dayOf(day) ?? []);
  const dots = prints.map(
    (day) =>
      `<circle class="published" cx="${short(x(day))}" cy="${short(y)}" r="3"><title>${escapeMarkup(`reported on ${isoDay(day)}`)}</title></circle>`,
  );
  const text = `<text x="4" y="${short(y + 4)}">${escapeMarkup(words)}</text>`;
  return (href === undefined ? text : `<a href="${escapeMarkup(href)}">${text}</a>`) + dots.join('') + shape;
}
