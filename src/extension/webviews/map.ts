/** Map and timeline of what the workspace's articles tell. */
import { Disposable, l10n } from 'vscode';
import type { MapAction, MapView } from '../../webview/map/view.js';
import { report } from '../commands.js';
import type { AcrossApp } from '../features/types.js';
import { isIncidentReference } from '../index/incident-reference.js';
import { outlinesText } from '../index/outlines.js';
import { revealPlace } from '../index/reveal-place.js';
import { saveFile } from '../save-file.js';
import { incidentName } from '../present/incident-words.js';
import { mapEvent, mapWords } from '../present/map-view.js';
import { PageHost, type PageContent } from './page-host.js';

/** Between the ids of several incidents in a key; none holds it. */
const SEPARATOR = '\n';

export function map({ index, pages, command, context, log }: AcrossApp): Disposable {
  const content = async (key: string): Promise<PageContent<'map'>> => {
    const ids = key.split(SEPARATOR).filter(Boolean);
    const [events, outlines, incidents] = await Promise.all([
      index.ask('corpusEvents', undefined),
      outlinesText(context.extensionUri),
      ids.length ? index.ask('corpusIncidents', {}) : Promise.resolve([]),
    ]);
    const named = incidents.filter(({ id }) => ids.includes(id));
    const chosen = ids.length ? events.filter(({ incident }) => incident !== undefined && ids.includes(incident)) : events;
    const only = named.length === 1 ? incidentName(l10n, named[0]!) : undefined;
    const title = only ?? (ids.length ? l10n.t('{0} incidents', ids.length) : l10n.t('What the articles of this workspace tell'));
    const view: MapView = { title, events: chosen.map((event) => mapEvent(l10n, event)), outlines, words: mapWords(l10n) };
    return { title: only === undefined ? l10n.t('Map and Timeline') : l10n.t('Map: {0}', only), view };
  };
  const act = async ({ format, content: made }: MapAction): Promise<void> => {
    const bytes = format === 'png' ? Uint8Array.from(atob(made), (sign) => sign.charCodeAt(0)) : new TextEncoder().encode(made);
    await saveFile({ name: 'dateline-map', extension: format, title: format.toUpperCase(), bytes });
  };
  const page = new PageHost({
    page: 'map',
    extension: context.extensionUri,
    pages,
    title: l10n.t('Map and Timeline'),
    content,
    act,
    reveal: revealPlace,
    failed: (error) => report(error, log),
  });
  return Disposable.from(
    page,
    index.onDidChange(() => (index.phase === 'building' ? undefined : page.refresh())),
    command('showMap', (first, all) => {
      const about = (Array.isArray(all) && all.length ? all : [first]).filter(isIncidentReference);
      page.show([...new Set(about.map(({ incident }) => incident))].join(SEPARATOR));
    }),
  );
}
