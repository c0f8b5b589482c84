/** Rows of the Entities view dropped on an entity: entities become one with it, mentions name it from now on. */
import { l10n } from 'vscode';
import { changeMention } from '../core/sidecar/decide.js';
import { joinEntities } from '../core/sidecar/decide-entities.js';
import { Notice } from './notice.js';
import { plain } from './present/words.js';
import type { Annotator } from './state/annotator.js';
import type { Articles } from './state/articles.js';
import { itemsOf, type Reference } from './state/target.js';

/** One step to undo. Throws a notice where what was dropped is of another kind. */
export async function joinDropped(
  app: { readonly articles: Articles; readonly annotator: Annotator },
  onto: Reference,
  dropped: readonly Reference[],
): Promise<void> {
  const session = app.articles.get(onto.uri);
  if (!session) return;
  const { index } = session.snapshot;
  const { target } = onto;
  const into = index.entity(target.what === 'entity' ? target.id : (itemsOf(index, target).mentions[0]?.entity ?? ''));
  if (!into) return;
  const targets = dropped.filter(({ uri }) => uri === onto.uri).map((reference) => reference.target);
  const entities = targets.flatMap(({ what, id }) => (what === 'entity' && id !== into.id ? (index.entity(id) ?? []) : []));
  const mentions = targets.flatMap((one) => (one.what === 'mention' ? itemsOf(index, one).mentions : [])).filter(({ entity }) => entity !== into.id);
  const all = [...entities, ...mentions];
  if (!all.length) return;
  if (all.some(({ kind }) => kind !== into.kind))
    throw new Notice(l10n.t('Only what is of one kind can be the same: {0} is something else.', into.name));
  const names = [...entities.map(({ name }) => name), ...mentions.map(({ text }) => text)].map((name) => plain(name, 30)).join(', ');
  const signature = await app.annotator.sign();
  await session.decide({
    label: l10n.t('Join {0} with {1}', into.name, names),
    edits: ({ document }) => [
      ...joinEntities(
        document,
        into.id,
        entities.map(({ id }) => id),
        signature,
      ),
      ...mentions.flatMap(({ id }) => changeMention(document, id, { entity: into.id }, signature)),
    ],
  });
}
