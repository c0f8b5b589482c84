/** Filters the Events and the Entities view: words typed and values chosen in one list. What is active stands above the rows. */
import { commands, Disposable, l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { Notice } from '../notice.js';
import { FACETS, facetTitle, isEmptyFilter, NO_FILTER, valuesOf, valueTitle, type Facet, type Filter, type Filtered } from '../present/filter.js';
import { plain } from '../present/words.js';
import type { ArticleIndex } from '../state/article-index.js';
import type { App } from './types.js';

interface Choice extends QuickPickItem {
  readonly facet?: Facet;
  readonly value?: string;
  /** Words typed. */
  readonly text?: string;
}

export function filterViews({ articles, filters, command }: App): Disposable {
  const filter = async (view: string, what: Filtered): Promise<void> => {
    const index = articles.active?.snapshot.index;
    if (!index) throw new Notice(l10n.t('Open an article first.'), 'hint');
    const chosen = await ask(index, what, filters.of(view));
    if (chosen) filters.set(view, chosen);
  };
  return Disposable.from(
    command('filterEvents', () => filter('dateline.events', 'events')),
    command('filterEntities', () => filter('dateline.entities', 'mentions')),
    command('clearEventsFilter', () => filters.set('dateline.events', NO_FILTER)),
    command('clearEntitiesFilter', () => filters.set('dateline.entities', NO_FILTER)),
    filters.onDidChange((view) => {
      const key = view === 'dateline.events' ? 'dateline.eventsFiltered' : 'dateline.entitiesFiltered';
      void commands.executeCommand('setContext', key, !isEmptyFilter(filters.of(view)));
    }),
  );
}

/** Undefined where the person changed their mind. */
async function ask(index: ArticleIndex, what: Filtered, now: Filter): Promise<Filter | undefined> {
  const fixed = FACETS.flatMap((facet): Choice[] => {
    const values = valuesOf(index, what, facet);
    // A facet with one value tells nothing apart.
    if (values.length < 2 && !now.facets[facet]?.length) return [];
    const rows = values.map(([value, count]): Choice => ({
      label: plain(valueTitle(l10n, facet, value), 60),
      description: String(count),
      facet,
      value,
    }));
    return [{ label: facetTitle(l10n, facet), kind: QuickPickItemKind.Separator }, ...rows];
  });
  const picker = window.createQuickPick<Choice>();
  picker.canSelectMany = true;
  picker.matchOnDescription = false;
  picker.title = what === 'events' ? l10n.t('Filter events') : l10n.t('Filter entities');
  picker.placeholder = l10n.t('Type words to look for, or choose what to show');
  const words = (text: string): Choice[] =>
    text ? [{ label: `$(search) ${l10n.t('with “{0}”', plain(text, 40))}`, text, alwaysShow: true, picked: true }] : [];
  const isChosen = ({ facet, value }: Choice): boolean => facet !== undefined && value !== undefined && (now.facets[facet]?.includes(value) ?? false);
  const first = words(now.text ?? '');
  picker.items = [...first, ...fixed];
  picker.selectedItems = [...first, ...fixed.filter(isChosen)];
  return new Promise((resolve) => {
    const owned = Disposable.from(
      picker,
      picker.onDidChangeValue((text) => {
        const kept = picker.selectedItems.filter((one) => one.text === undefined);
        const typed = words(text.trim() || (now.text ?? ''));
        picker.items = [...typed, ...fixed];
        picker.selectedItems = [...typed, ...kept];
      }),
      picker.onDidAccept(() => {
        resolve(filterOf(picker.selectedItems));
        picker.hide();
      }),
      picker.onDidHide(() => {
        resolve(undefined);
        owned.dispose();
      }),
    );
    picker.show();
  });
}

function filterOf(chosen: readonly Choice[]): Filter {
  const text = chosen.find((one) => one.text !== undefined)?.text;
  const facets: Partial<Record<Facet, string[]>> = {};
  for (const { facet, value } of chosen) if (facet && value !== undefined) (facets[facet] ??= []).push(value);
  return { facets, ...(text ? { text } : {}) };
}
