/** Places of the workspace's own: one added from an article, many imported from a file. Kept in dateline.gazetteer.yaml, known to every article at once. */
import { Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { WorkspacePlace } from '../../core/gazetteer/workspace.js';
import { PLACE_TYPES } from '../../core/model/kinds.js';
import type { PlaceValue } from '../../core/model/values.js';
import { askPlace } from '../ask-place.js';
import { Notice } from '../notice.js';
import { placeOf } from '../present/place-choice.js';
import { told } from '../present/told.js';
import { plain } from '../present/words.js';
import { aimOf } from '../state/cursor.js';
import { readText } from '../state/read-text.js';
import { itemsOf } from '../state/target.js';
import type { App } from './types.js';

const SHOWN_MS = 5000;

export function workspacePlaces({ articles, selections, gazetteers, engine, command }: App): Disposable {
  return Disposable.from(
    command('addPlace', async (...args) => {
      const { session, targets } = await aimOf(articles, selections, args);
      const mention = targets.flatMap((target) => itemsOf(session.snapshot.index, target).mentions).find(({ kind }) => kind === 'place');
      if (!mention) throw new Notice(l10n.t('Put the cursor on a place first.'), 'hint');
      const words = mention.text.replace(/\s+/g, ' ');
      const name = await window.showInputBox({
        title: l10n.t('Name of the place'),
        value: words,
        validateInput: (typed) => (typed.trim() ? undefined : l10n.t('Write a name.')),
      });
      if (name === undefined) return;
      const now = placeOf(session.snapshot.index, mention);
      const place = await askPlace(name.trim(), now, { offerNow: true, offerNowhere: false });
      if (!place) return;
      const entry = entryFor(name.trim(), words, { place, type: mention.type });
      if (entry) tellAdded(await gazetteers.add(session.uri, [entry]), l10n.t('“{0}” is a place of this workspace now.', plain(entry.name, 40)));
    }),
    command('importPlaces', async (...args) => {
      const folder = folderNow();
      if (!folder) throw new Notice(l10n.t('Open a folder first: its places are kept in a file at its root.'));
      const uri = args[0] instanceof Uri ? args[0] : await askFile();
      if (!uri) return;
      const text = (await readText(uri)) ?? '';
      const { value, issues } = await engine.call('importPlaces', text);
      if (!value.length) throw new Notice(l10n.t('No places were found: {0}', issues[0] ? told(l10n, issues[0].said) : l10n.t('the file has none.')));
      const done = await gazetteers.add(folder, value);
      const added = l10n.t(
        '{0} places added to dateline.gazetteer.yaml, {1} were there already.',
        done?.added ?? 0,
        value.length - (done?.added ?? 0),
      );
      const left = issues.length ? ` ${l10n.t('Records left out: {0}; the first: {1}', issues.length, told(l10n, issues[0]!.said))}` : '';
      if (left) void window.showWarningMessage(added + left);
      else void window.showInformationMessage(added);
    }),
  );
}

/** The folder of the article in front, else the first one. */
function folderNow(): Uri | undefined {
  const active = window.activeTextEditor?.document.uri;
  return ((active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0])?.uri;
}

/** Undefined where the choice has no coordinates. */
function entryFor(name: string, words: string, { place, type }: { place: PlaceValue; type: string | undefined }): WorkspacePlace | undefined {
  const { lat, lon, parents, gazetteer } = place;
  if (lat === undefined || lon === undefined) return undefined;
  return {
    name,
    ...(words === name ? {} : { aliases: [words] }),
    type: PLACE_TYPES.find((one) => one === type) ?? 'settlement',
    lat,
    lon,
    ...(parents.length ? { parents } : {}),
    ...(gazetteer ? { source: gazetteer } : {}),
  };
}

function tellAdded(done: unknown, message: string): void {
  if (done === undefined) throw new Notice(l10n.t('Open the article’s folder first: its places are kept in a file at its root.'));
  window.setStatusBarMessage(message, SHOWN_MS);
}

async function askFile(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Import places from a GeoNames country file, CSV or GeoJSON'),
    filters: { [l10n.t('Places')]: ['txt', 'tsv', 'csv', 'json', 'geojson'] },
  });
  return chosen?.[0];
}
