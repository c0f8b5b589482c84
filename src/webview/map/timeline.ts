/** Reports by day as bars, with a brush that chooses days. The two date fields beside it do the same by keyboard. */
import { brushX, type D3BrushEvent } from 'd3-brush';
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { element, svgElement } from '../dom.js';
import { mainStretch } from './main-stretch.js';
import { FAMILIES, type MapEvent, type MapWords } from './view.js';

const HEIGHT = 96;
const AXIS = 18;
const DAY = 86_400_000;
/** Bars are at least this wide. */
const NARROWEST = 5;

export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface Bin {
  /** Milliseconds; the end is not included. */
  readonly start: number;
  readonly end: number;
  /** Reports that name their day, by family; and those whose day is only that of publication. */
  readonly counts: Readonly<Record<(typeof FAMILIES)[number] | 'assumed', number>>;
}

export class Timeline {
  readonly root: HTMLElement;
  private readonly svg = svgElement('svg', { class: 'timeline', role: 'img' });
  /** Shows the days that are far from the others, and hides them again. */
  private readonly far = element('button', { type: 'button', class: 'far', hidden: true, on: { click: () => this.toggleFar() } });
  private isWhole = false;
  private readonly brush = brushX<unknown>();
  private readonly holder = svgElement('g', { class: 'brush' });
  private readonly bars = svgElement('g', {});
  private events: readonly MapEvent[] = [];
  private days: Days = { from: '', to: '' };
  private scale = scaleUtc();
  private silent = false;

  constructor(
    private readonly words: Pick<MapWords, 'timeline' | 'far' | 'near'>,
    private readonly chosen: (days: Days) => void,
  ) {
    this.svg.setAttribute('aria-label', words.timeline);
    this.root = element('div', {}, this.svg, this.far);
    this.svg.append(this.bars, this.holder);
    this.brush.on('end', (event: D3BrushEvent<unknown>) => this.brushed(event));
    new ResizeObserver(() => this.draw()).observe(this.svg);
  }

  show(events: readonly MapEvent[], days: Days): void {
    this.events = events;
    this.days = days;
    this.draw();
  }

  private draw(): void {
    const width = Math.max(120, this.svg.clientWidth);
    const all = this.events.filter(({ start }) => start !== undefined);
    this.svg.setAttribute('viewBox', `0 0 ${width} ${HEIGHT}`);
    const near = all.length ? this.withoutFar(all) : all;
    this.far.hidden = near.length === all.length && !this.isWhole;
    if (!near.length) return this.bars.replaceChildren();
    const bins = binsOf(near, width);
    const [first, last] = [bins[0]!.start, bins[bins.length - 1]!.end];
    this.scale = scaleUtc([first, last], [0, width]);
    const most = Math.max(...bins.map(({ counts }) => sum(counts)));
    const inner = HEIGHT - AXIS;
    this.bars.replaceChildren(
      ...bins.flatMap((bin) =>
        barOf(bin, { x: this.scale(bin.start), width: this.scale(bin.end) - this.scale(bin.start), scale: (inner - 4) / most, foot: inner }),
      ),
      ...this.axis(width, inner),
    );
    this.brush.extent([
      [0, 0],
      [width, inner],
    ]);
    this.silent = true;
    select<SVGGElement, unknown>(this.holder).call(this.brush);
    const { from, to } = this.days;
    const range = from || to ? [from ? this.scale(dayOf(from)) : 0, to ? this.scale(dayOf(to) + DAY) : width] : undefined;
    if (range) this.brush.move(select<SVGGElement, unknown>(this.holder), [clamp(range[0]!, width), clamp(range[1]!, width)]);
    else this.brush.clear(select<SVGGElement, unknown>(this.holder));
    this.silent = false;
  }

  /** Without the few whose days are far from all others, unless a person wants to see them, or has chosen days among them. */
  private withoutFar(all: readonly MapEvent[]): readonly MapEvent[] {
    const { first, last } = mainStretch(all.map(({ start }) => dayOf(start!)));
    const isFar = (day: number): boolean => day < first || day > last;
    const far = all.map(({ start }) => start!).filter((day) => isFar(dayOf(day)));
    if (!far.length) {
      this.isWhole = false;
      return all;
    }
    const { from, to } = this.days;
    const isAsked = [from, to].some((day) => day && isFar(dayOf(day)));
    const [oldest, newest] = [far.reduce((a, b) => (a < b ? a : b)), far.reduce((a, b) => (a > b ? a : b))];
    this.far.textContent = this.isWhole
      ? this.words.near
      : this.words.far
          .replace('{0}', String(far.length))
          .replace('{1}', oldest.slice(0, 10) === newest.slice(0, 10) ? oldest.slice(0, 10) : `${oldest.slice(0, 10)} – ${newest.slice(0, 10)}`);
    return this.isWhole || isAsked ? all : all.filter(({ start }) => !isFar(dayOf(start!)));
  }

  private toggleFar(): void {
    this.isWhole = !this.isWhole;
    this.draw();
  }

  private axis(width: number, foot: number): SVGElement[] {
    const ticks = this.scale.ticks(Math.max(2, Math.floor(width / 90))).map((tick) => ({
      x: this.scale(tick),
      words: tickWords(tick, document.documentElement.lang),
    }));
    return [
      ...ticks.map(({ x }) => svgElement('line', { class: 'tick', x1: x, x2: x, y1: 0, y2: foot + 4 })),
      ...withRoom(ticks, width).map(({ x, words }) => svgElement('text', { x: x + 3, y: HEIGHT - 4 }, words)),
    ];
  }

  private brushed({ selection, sourceEvent }: D3BrushEvent<unknown>): void {
    if (this.silent || sourceEvent === undefined) return;
    if (!selection) return this.chosen({ from: '', to: '' });
    const [left, right] = selection as [number, number];
    const from = isoDay(this.scale.invert(left).getTime());
    const to = isoDay(Math.max(this.scale.invert(right).getTime() - 1, dayOf(from)));
    this.chosen({ from, to });
  }
}

interface Label {
  readonly x: number;
  readonly words: string;
}

/** A letter of the axis is at most so wide, in pixels. */
const LETTER = 6.5;

/** The labels that stand on no other and are not cut at the end; ticks come from left to right. */
export function withRoom(labels: readonly Label[], width: number): Label[] {
  let free = 0;
  return labels.filter(({ x, words }) => {
    const end = x + 3 + words.length * LETTER;
    if (x < free || end > width) return false;
    free = end;
    return true;
  });
}

/** A tick by the longest stretch that begins there: "2020", "February", "Feb 3"; `language` is a BCP 47 tag. */
export function tickWords(tick: Date, language: string): string {
  const words = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(tick);
  if (tick.getTime() % DAY) return words({ hour: '2-digit', minute: '2-digit' });
  if (tick.getUTCDate() !== 1) return words({ day: 'numeric', month: 'short' });
  return tick.getUTCMonth() ? words({ month: 'long' }) : words({ year: 'numeric' });
}

/** Days, or so many days together that bars can be told apart. */
export function binsOf(events: readonly MapEvent[], width: number): Bin[] {
  const days = events.flatMap(({ start }) => (start === undefined ? [] : dayOf(start)));
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const most = Math.max(1, Math.floor(width / NARROWEST));
  const span = Math.max(1, Math.ceil(((last - first) / DAY + 1) / most)) * DAY;
  const count = Math.max(7, Math.floor((last - first) / span) + 1);
  const bins = Array.from({ length: count }, (_, i) => ({
    start: first + i * span,
    end: first + (i + 1) * span,
    counts: { force: 0, control: 0, people: 0, talk: 0, assumed: 0 },
  }));
  for (const event of events) {
    if (event.start === undefined) continue;
    const bin = bins[Math.floor((dayOf(event.start) - first) / span)];
    if (bin) bin.counts[event.dayIsAssumed ? 'assumed' : event.family]++;
  }
  return bins;
}

interface Place {
  readonly x: number;
  readonly width: number;
  readonly scale: number;
  readonly foot: number;
}

function barOf({ start, end, counts }: Bin, { x, width, scale, foot }: Place): SVGElement[] {
  let y = foot;
  const title = `${isoDay(start)}${end - start > DAY ? ` – ${isoDay(end - DAY)}` : ''}: ${sum(counts)}`;
  return ([...FAMILIES, 'assumed'] as const).flatMap((part) => {
    if (!counts[part]) return [];
    const height = counts[part] * scale;
    y -= height;
    return svgElement('rect', { class: `bar ${part}`, x: x + 0.5, y, width: Math.max(1, width - 1), height }, svgElement('title', {}, title));
  });
}

function sum(counts: Bin['counts']): number {
  return Object.values(counts).reduce((total, one) => total + one, 0);
}

function clamp(x: number, width: number): number {
  return Math.max(0, Math.min(width, x));
}

function dayOf(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
