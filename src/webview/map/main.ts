/** Map and timeline: where and when, by whose word; the same as a table. One filter rules all three. */
import '../base.css';
import './style.css';
import { zoomIdentity } from 'd3-zoom';
import { element } from '../dom.js';
import { runPage, type Page } from '../page.js';
import { CanvasMap } from './canvas-map.js';
import { csvOf, geoJsonOf, svgOf } from './export.js';
import { filterBar } from './filter-bar.js';
import { isWithin, NO_FILTER, passes, readFilter, type Filter } from './filter.js';
import { readInks, watchTheme } from './inks.js';
import { legend } from './legend.js';
import { marksOf, type Mark } from './marks.js';
import { EventTable } from './table.js';
import { Timeline } from './timeline.js';
import { MAP_FORMATS, type MapEvent, type MapFormat, type MapView } from './view.js';
import { readWorld } from './world.js';

runPage('map', (view, page, root) => new MapPage(view, page, root));

class MapPage {
  private filter: Filter;
  private readonly world;
  private inks = readInks();
  private readonly map: CanvasMap;
  private readonly timeline: Timeline;
  private readonly table: EventTable;
  private readonly status = element('p', { class: 'soft', role: 'status' });
  private readonly tip = element('div', { class: 'tip', 'aria-hidden': 'true', hidden: true });
  private readonly chip = element('div', { class: 'bar' });
  /** Key of the one mark whose events the table shows. */
  private chosen: string | undefined;
  private lit = new Set<string>();
  private marks: readonly Mark[] = [];
  private marksFor: readonly MapEvent[] = [];
  private readonly bar;

  constructor(
    private readonly view: MapView,
    private readonly page: Page<'map'>,
    root: HTMLElement,
  ) {
    const { words } = view;
    this.world = readWorld(view.outlines, document.documentElement.lang);
    this.filter = readFilter(page.kept['filter']);
    const canvas = element('canvas', { class: 'map', tabindex: 0, role: 'application', 'aria-label': words.map, 'aria-describedby': 'map-help' });
    this.timeline = new Timeline(words, (days) => this.change(days));
    this.table = new EventTable(words, { reveal: ({ place }) => page.reveal(place), pointed: (event) => this.light(event && this.markOf(event)) });
    this.bar = filterBar(view, (more) => this.change(more));
    root.replaceChildren(
      element('h1', {}, view.title),
      this.bar.root,
      element(
        'div',
        { class: 'panes' },
        element(
          'section',
          { class: 'picture' },
          element('div', { class: 'frame' }, canvas, this.tip, this.mapButtons()),
          element('p', { class: 'soft help', id: 'map-help' }, words.mapHelp),
          legend(words),
          this.timeline.root,
        ),
        element('section', { class: 'facts' }, this.status, this.chip, this.table.root, this.saveButtons()),
      ),
    );
    this.map = new CanvasMap(canvas, {
      chosen: (mark) => this.choose(mark),
      pointed: (mark) => this.point(mark),
      moved: ({ x, y, k }) => page.keep({ at: { x, y, k } }),
    });
    watchTheme(() => {
      this.inks = readInks();
      this.draw();
    });
    this.update();
    const at = page.kept['at'];
    if (isPosition(at)) this.map.moveTo(zoomIdentity.translate(at.x, at.y).scale(at.k));
    else this.map.fitMost(this.marks);
  }

  private mapButtons(): HTMLElement {
    const { words } = this.view;
    const button = (sign: string, title: string, click: () => void): HTMLElement =>
      element('button', { type: 'button', title, 'aria-label': title, on: { click } }, sign);
    return element(
      'div',
      { class: 'zoom' },
      button('+', words.zoomIn, () => this.map.zoomBy(1.6)),
      button('−', words.zoomOut, () => this.map.zoomBy(1 / 1.6)),
      button('⤢', words.fit, () => this.map.fit(this.marks)),
    );
  }

  private saveButtons(): HTMLElement {
    const { save } = this.view.words;
    const label: Readonly<Record<MapFormat, string>> = { svg: 'SVG', png: 'PNG', geojson: 'GeoJSON', csv: 'CSV' };
    return element(
      'div',
      { class: 'bar' },
      ...MAP_FORMATS.map((format) =>
        element('button', { type: 'button', on: { click: () => this.save(format) } }, save.replace('{0}', label[format])),
      ),
    );
  }

  private change(more: Partial<Filter>): void {
    this.filter = { ...this.filter, ...more };
    this.chosen = undefined;
    this.page.keep({ filter: this.filter });
    this.update();
  }

  /** What the filter lets through, without and with its days. */
  private update(): void {
    const { events, words } = this.view;
    const passing = events.filter((event) => passes(event, this.filter));
    const shown = passing.filter((event) => isWithin(event, this.filter));
    this.marksFor = shown;
    this.marks = marksOf(shown, this.world);
    this.timeline.show(passing, this.filter);
    this.bar.show(this.filter, this.filter !== NO_FILTER && JSON.stringify(this.filter) !== JSON.stringify(NO_FILTER));
    const placed = this.marks.reduce((sum, mark) => sum + mark.events.length, 0);
    const undated = shown.filter(({ start }) => start === undefined).length;
    this.status.textContent = [
      words.shown.replace('{0}', String(shown.length)).replace('{1}', String(events.length)),
      shown.length > placed ? words.unplaced.replace('{0}', String(shown.length - placed)) : '',
      undated ? words.undated.replace('{0}', String(undated)) : '',
    ]
      .filter(Boolean)
      .join(' · ');
    this.list();
    this.draw();
  }

  private list(): void {
    const { words } = this.view;
    const mark = this.marks.find(({ key }) => key === this.chosen);
    this.table.show(mark?.events ?? this.marksFor);
    this.chip.replaceChildren(
      ...(mark
        ? [element('button', { type: 'button', on: { click: () => this.choose(undefined) } }, `${words.onlyHere.replace('{0}', mark.name)} ✕`)]
        : []),
    );
  }

  private draw(): void {
    const lit = this.chosen === undefined ? this.lit : new Set([...this.lit, this.chosen]);
    this.map.show({ world: this.world, marks: this.marks, inks: this.inks, lit });
  }

  /** One report opens at its words; of several, the table shows only them. */
  private choose(mark: Mark | undefined): void {
    this.chosen = mark?.key;
    this.list();
    this.draw();
    const [only] = mark?.events ?? [];
    if (mark?.events.length === 1) this.page.reveal(only!.place);
  }

  private point(mark: Mark | undefined): void {
    this.light(mark);
    this.map.canvas.classList.toggle('pointing', mark !== undefined);
    this.tip.hidden = mark === undefined;
    if (!mark) return;
    const [x, y] = this.map.view.transform.apply([mark.x, mark.y]);
    const first = mark.events.slice(0, 4).map((event) => element('div', {}, `${event.start ?? ''} ${event.deed} · ${event.outlet}`));
    this.tip.replaceChildren(element('strong', {}, mark.name), element('div', {}, mark.events[0]!.where!.precisionTitle), ...first);
    this.tip.style.left = `${Math.min(x + 14, this.map.view.width - 230)}px`;
    this.tip.style.top = `${y + 14}px`;
  }

  private light(mark: Mark | undefined): void {
    const key = mark?.key;
    if (this.lit.size === (key === undefined ? 0 : 1) && (key === undefined || this.lit.has(key))) return;
    this.lit = new Set(key === undefined ? [] : [key]);
    this.draw();
  }

  private markOf(event: MapEvent): Mark | undefined {
    return this.marks.find(({ events }) => events.includes(event));
  }

  private save(format: MapFormat): void {
    this.page.act({ do: 'save', format, content: this.contentOf(format) });
  }

  private contentOf(format: MapFormat): string {
    switch (format) {
      case 'svg':
        return svgOf({ world: this.world, marks: this.marks, inks: this.inks, lit: new Set() }, this.map.view, this.view.title);
      case 'png':
        return this.map.canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
      case 'geojson':
        return geoJsonOf(this.marksFor);
      case 'csv':
        return csvOf(this.marksFor);
    }
  }
}

function isPosition(value: unknown): value is { readonly x: number; readonly y: number; readonly k: number } {
  return typeof value === 'object' && value !== null && ['x', 'y', 'k'].every((key) => Number.isFinite((value as Record<string, unknown>)[key]));
}
