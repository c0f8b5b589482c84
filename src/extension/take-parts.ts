/** Entities and mentions dropped on an event become its arguments. */
import { l10n, window } from 'vscode';
import type { Role } from '../core/model/kinds.js';
import { changeEvent } from '../core/sidecar/decide.js';
import { fill, partsOf } from './present/event-candidates.js';
import { eventLabel } from './present/event-words.js';
import { plain, roleWord } from './present/words.js';
import type { Annotator } from './state/annotator.js';
import type { Articles } from './state/articles.js';
import type { Reference } from './state/target.js';

const ACTOR_ROLES: readonly Role[] = ['actor', 'target', 'source'];

/** Gives the event (or the event of an argument) that things were dropped on what was dropped; asks in which role an actor stands. One step to undo. */
export async function takeParts(
  app: { readonly articles: Articles; readonly annotator: Annotator },
  onto: Reference,
  dropped: readonly Reference[],
): Promise<void> {
  const session = app.articles.get(onto.uri);
  const event = session?.snapshot.index.event(onto.target.id);
  if (!session || !event) return;
  const { index } = session.snapshot;
  const mentions = partsOf(
    index,
    dropped.filter(({ uri }) => uri === onto.uri).map(({ target }) => target),
    event.trigger,
  ).filter((mention) => !event.arguments.some((argument) => argument.mention === mention.id));
  if (!mentions.length) return;
  const names = mentions.map(({ text }) => plain(text, 30)).join(', ');
  const asked = mentions.some(({ kind }) => kind === 'actor')
    ? await window.showQuickPick(
        ACTOR_ROLES.map((role) => ({ label: roleWord(l10n, role), role })),
        { title: l10n.t('{0}: in which role?', names) },
      )
    : undefined;
  if (!asked && mentions.some(({ kind }) => kind === 'actor')) return;
  const made = fill(mentions.map((mention) => ({ mention, role: mention.kind === 'actor' ? asked!.role : mention.kind, likely: true })));
  const signature = await app.annotator.sign();
  await session.decide({
    label: l10n.t('Add {0} to “{1}”', names, eventLabel(event).label),
    edits: ({ document }) =>
      changeEvent(
        document,
        event.id,
        { arguments: [...event.arguments, ...made.arguments], attributions: [...event.attributions, ...made.attributions] },
        signature,
      ),
  });
}
