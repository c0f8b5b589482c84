/** The same facts as the map, as a table: for whoever reads better than they see, and to check the picture by. */
import { element, type Child } from '../dom.js';
import { shapeIcon } from './legend.js';
import type { MapEvent, MapWords } from './view.js';

/** Rows that are added at a time. */
const PAGE = 100;

export interface TableEvents {
  reveal(event: MapEvent): void;
  /** The row is pointed at or has the focus. */
  pointed(event: MapEvent | undefined): void;
}

export class EventTable {
  readonly root = element('div', { class: 'wide' });
  private shown = PAGE;

  constructor(
    private readonly words: MapWords,
    private readonly events: TableEvents,
  ) {}

  show(events: readonly MapEvent[], startAgain = true): void {
    const { words } = this;
    if (startAgain) this.shown = PAGE;
    if (!events.length) return this.root.replaceChildren(element('p', { class: 'soft' }, words.nothing));
    const { columns } = words;
    const body = element('tbody', {}, ...events.slice(0, this.shown).map((event) => this.row(event)));
    const more = element('button', { type: 'button', on: { click: () => this.more(events) } }, words.more);
    this.root.replaceChildren(
      element(
        'table',
        { class: 'events' },
        element('caption', { class: 'hidden' }, words.table),
        element('thead', {}, element('tr', {}, ...Object.values(columns).map((title) => element('th', { scope: 'col' }, title)))),
        body,
      ),
    );
    if (events.length > this.shown) this.root.append(more);
  }

  private more(events: readonly MapEvent[]): void {
    const first = this.shown;
    this.shown += PAGE;
    this.show(events, false);
    this.root.querySelectorAll<HTMLElement>('tbody tr')[first]?.querySelector('button')?.focus();
  }

  private row(event: MapEvent): HTMLElement {
    const { words, events } = this;
    const { where } = event;
    const cells: readonly Child[] = [
      [event.start === event.end || event.end === undefined ? event.start : `${event.start} – ${event.end}`, event.dayIsAssumed ? words.assumed : '']
        .filter(Boolean)
        .join(' '),
      element(
        'span',
        {},
        shapeIcon(event.family, true),
        element('button', { type: 'button', class: 'words', title: event.quotation, on: { click: () => events.reveal(event) } }, event.deed),
      ),
      event.actors.join(', '),
      event.targets.join(', '),
      event.figureTitles.join('; '),
      where && element('span', {}, where.words, element('span', { class: 'soft' }, where.precisionTitle ? ` (${where.precisionTitle})` : '')),
      event.sources.join(', ') || words.ownVoice,
      event.outlet,
      event.statusTitle,
    ];
    const point = (): void => events.pointed(event);
    const leave = (): void => events.pointed(undefined);
    return element(
      'tr',
      { on: { mouseenter: point, focusin: point, mouseleave: leave, focusout: leave } },
      ...cells.map((cell) => element('td', { dir: 'auto' }, cell)),
    );
  }
}
