/** Notes, and the mark "unsure", on any mention or event. */
import { Disposable, l10n, window } from 'vscode';
import { changeEntity } from '../../core/sidecar/decide-entities.js';
import { annotateItem } from '../../core/sidecar/decide.js';
import { Notice } from '../notice.js';
import { aimOf, type Aim } from '../state/cursor.js';
import { itemsOf } from '../state/target.js';
import type { AnnotatedEvent, AnnotatedMention } from '../../core/sidecar/document.js';
import type { App } from './types.js';

export function remarks({ articles, annotator, selections, command }: App): Disposable {
  const itemOf = ({ session, targets }: Aim): AnnotatedMention | AnnotatedEvent => {
    const found = targets.map((target) => itemsOf(session.snapshot.index, target)).flatMap(({ events, mentions }) => [...events, ...mentions]);
    const [item] = found;
    if (!item) throw new Notice(l10n.t('There is no annotation at the cursor.'), 'hint');
    return item;
  };
  return Disposable.from(
    command('note', async (...args) => {
      const aim = await aimOf(articles, selections, args);
      const { session, targets } = aim;
      const [target] = targets;
      const entity = target?.what === 'entity' ? session.snapshot.index.entity(target.id) : undefined;
      const item = entity ?? itemOf(aim);
      const said = await window.showInputBox({
        title: l10n.t('Note'),
        value: item.note ?? '',
        prompt: l10n.t('Kept with the annotation. Leave it empty to remove the note.'),
      });
      if (said === undefined || said === (item.note ?? '')) return;
      const note = said.trim();
      const signature = await annotator.sign();
      await session.decide({
        label: l10n.t('Note'),
        edits: ({ document }) =>
          entity ? changeEntity(document, entity.id, { note: note || undefined }, signature) : annotateItem(document, item.id, { note }, signature),
      });
    }),
    command('toggleUnsure', async (...args) => {
      const aim = await aimOf(articles, selections, args);
      const { session } = aim;
      const item = itemOf(aim);
      const unsure = item.unsure !== true;
      const signature = await annotator.sign();
      await session.decide({
        label: unsure ? l10n.t('Mark as unsure') : l10n.t('Mark as sure'),
        edits: ({ document }) => annotateItem(document, item.id, { unsure }, signature),
      });
    }),
  );
}
