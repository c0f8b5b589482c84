/** A decision whose words are gone, as a tree item. */
import type { Orphan } from '../../core/sidecar/document.js';
import { shown } from './markdown.js';
import type { TreeNode } from './node.js';
import { plain, wordChange, type L10n } from './words.js';

export function orphanNode(l10n: L10n, uri: string, orphan: Orphan): TreeNode {
  const selector = 'trigger' in orphan.item ? orphan.item.trigger : orphan.item.selector;
  const quote = plain(selector.quotes.join(' … '));
  const { outcome, change } = orphan.anchor;
  const changed = outcome === 'figure-changed';
  const why = changed
    ? (wordChange(change) ?? l10n.t('its words changed'))
    : outcome === 'ambiguous'
      ? l10n.t('fits several places')
      : l10n.t('its words are gone');
  return {
    id: `orphan/${orphan.id}`,
    label: quote,
    description: plain(why),
    spoken: `${quote}, ${why}`,
    tooltip: [`**${shown(quote)}**`, shown(why), selector.in ? l10n.t('It stood in: {0}', shown(selector.in, 400)) : ''].filter(Boolean).join('\n\n'),
    icon: changed ? 'warning' : 'debug-disconnect',
    color: 'dateline.reviewLine',
    context: `orphan ${changed ? 'review' : 'lost'}`,
    uri,
    target: { what: 'orphan', id: orphan.id },
    children: [],
  };
}
