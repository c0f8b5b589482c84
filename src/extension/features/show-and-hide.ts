/** Shows and hides kinds, triggers and suggestions in the text, one key each. */
import { Disposable, l10n, window } from 'vscode';
import { kindTitle } from '../present/words.js';
import { LAYERS, type Layer } from '../state/visibility.js';
import type { App } from './types.js';

const SHOWN_MS = 3000;

export function showAndHide({ visibility, command }: App): Disposable {
  return Disposable.from(
    command('toggleLayer', async (layer) => {
      const chosen = LAYERS.find((one) => one === layer) ?? (await ask(visibility.isHidden.bind(visibility)));
      if (!chosen) return;
      const shown = await visibility.toggle(chosen);
      window.setStatusBarMessage(shown ? l10n.t('{0}: shown', layerTitle(chosen)) : l10n.t('{0}: hidden', layerTitle(chosen)), SHOWN_MS);
    }),
    command('showAllLayers', () => visibility.showAll()),
  );
}

async function ask(isHidden: (layer: Layer) => boolean): Promise<Layer | undefined> {
  const items = LAYERS.map((layer) => ({ label: layerTitle(layer), description: isHidden(layer) ? l10n.t('hidden') : l10n.t('shown'), layer }));
  return (await window.showQuickPick(items, { title: l10n.t('Show or hide in the text') }))?.layer;
}

function layerTitle(layer: Layer): string {
  switch (layer) {
    case 'trigger':
      return l10n.t('Event words');
    case 'suggestions':
      return l10n.t('Suggestions');
    case 'actor':
    case 'place':
    case 'figure':
    case 'time':
      return kindTitle(l10n, layer);
  }
}
