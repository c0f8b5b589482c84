/** The fields that say what is shown. */
import { element } from '../dom.js';
import type { Filter } from './filter.js';
import { NO_FILTER } from './filter.js';
import type { MapEvent, MapView } from './view.js';

/** Names that a field proposes: the most frequent. */
const PROPOSED = 300;

export interface FilterBar {
  readonly root: HTMLElement;
  /** Puts the filter into the fields. */
  show(filter: Filter, canClear: boolean): void;
}

export function filterBar({ events, words }: MapView, changed: (more: Partial<Filter>) => void): FilterBar {
  const { filters } = words;
  const deed = choice(
    [...byFrequency(events.map((event) => event.deed))].map((one) => [one, one]),
    words.all,
    (value) => changed({ deed: value }),
  );
  const statuses = new Map(events.map(({ status, statusTitle }) => [status, statusTitle]));
  const status = choice([...statuses], words.all, (value) => changed({ status: value }));
  const actor = proposing('actors', byFrequency(events.flatMap((event: MapEvent) => [...event.actors, ...event.targets])), (value) =>
    changed({ actor: value }),
  );
  const source = proposing('sources', byFrequency(events.flatMap((event) => [...event.sources, event.outlet])), (value) =>
    changed({ source: value }),
  );
  const confidence = element('input', {
    type: 'range',
    min: 0,
    max: 100,
    step: 5,
    on: { input: () => changed({ confidence: Number(confidence.value) }) },
  });
  const decided = element('input', { type: 'checkbox', on: { change: () => changed({ decided: decided.checked }) } });
  const from = element('input', { type: 'date', on: { change: () => changed({ from: from.value }) } });
  const to = element('input', { type: 'date', on: { change: () => changed({ to: to.value }) } });
  const percent = element('output', {});
  const clear = element('button', { type: 'button', on: { click: () => changed(NO_FILTER) } }, words.clear);
  const field = (title: string | Node, ...inputs: readonly Node[]): HTMLElement => element('label', {}, element('span', {}, title), ...inputs);
  return {
    root: element(
      'div',
      { class: 'bar filters' },
      field(filters.deed, deed),
      field(filters.actor, actor.input, actor.list),
      field(filters.source, source.input, source.list),
      field(filters.status, status),
      field(element('span', {}, `${filters.confidence} `, percent), confidence),
      field(filters.decided, decided),
      field(filters.from, from),
      field(filters.to, to),
      clear,
    ),
    show(filter, canClear) {
      deed.value = filter.deed;
      status.value = filter.status;
      // What is being typed is not taken away.
      if (actor.input !== document.activeElement) actor.input.value = filter.actor;
      if (source.input !== document.activeElement) source.input.value = filter.source;
      confidence.value = String(filter.confidence);
      percent.value = `${filter.confidence} %`;
      decided.checked = filter.decided;
      from.value = filter.from;
      to.value = filter.to;
      clear.disabled = !canClear;
    },
  };
}

function choice(options: readonly (readonly [value: string, title: string])[], all: string, changed: (value: string) => void): HTMLSelectElement {
  const select = element('select', { on: { change: () => changed(select.value) } }, element('option', { value: '' }, all));
  for (const [value, title] of options) select.append(element('option', { value }, title));
  return select;
}

function proposing(
  id: string,
  names: readonly string[],
  changed: (value: string) => void,
): { readonly input: HTMLInputElement; readonly list: HTMLElement } {
  const list = element('datalist', { id }, ...names.slice(0, PROPOSED).map((value) => element('option', { value })));
  const input = element('input', { type: 'search', list: id, on: { input: () => changed(input.value) } });
  return { input, list };
}

function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}
