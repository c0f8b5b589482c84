/** Confirms, rejects and changes suggestions; takes decisions back. Works at the cursor, on tree items and from hovers. */
import { Disposable, l10n } from 'vscode';
import type { Verdict } from '../../core/sidecar/decide.js';
import { Notice } from '../notice.js';
import { eventLabel } from '../present/event-words.js';
import { plain, quoted } from '../present/words.js';
import { askMentionChange, askEventChange } from '../pick-type.js';
import { aimOf, type Aim } from '../state/cursor.js';
import { changeEvents, changeMentions, verdictOn } from '../state/decisions.js';
import { itemsOf } from '../state/target.js';
import type { App } from './types.js';

export function decide({ articles, annotator, selections, schemes, command }: App): Disposable {
  const verdict =
    (given: Verdict) =>
    async (...args: readonly unknown[]) => {
      const { session, targets } = await aimOf(articles, selections, args);
      const signature = await annotator.sign();
      const label = `${verdictTitle(given)} ${nameOf({ session, targets })}`;
      const done = await session.decide({ label, edits: (snapshot) => verdictOn(snapshot, targets, given, signature) });
      if (!done) throw new Notice(nothingTo(given), 'hint');
    };

  const change = async (...args: readonly unknown[]): Promise<void> => {
    const { session, targets } = await aimOf(articles, selections, args);
    const { index } = session.snapshot;
    const mention = targets.flatMap((target) => itemsOf(index, target).mentions)[0];
    const event = targets.flatMap((target) => itemsOf(index, target).events)[0];
    const label = `${l10n.t('Change')} ${nameOf({ session, targets })}`;
    if (mention) {
      const changes = await askMentionChange(mention, await schemes.of(session.uri));
      if (!changes) return;
      const signature = await annotator.sign();
      await session.decide({ label, edits: (snapshot) => changeMentions(snapshot, targets, changes, signature) });
    } else if (event) {
      const changes = await askEventChange(event, (await schemes.of(session.uri)).scheme);
      if (!changes) return;
      const signature = await annotator.sign();
      await session.decide({ label, edits: (snapshot) => changeEvents(snapshot, targets, changes, signature) });
    }
  };

  return Disposable.from(
    command('confirm', verdict('confirmed')),
    command('reject', verdict('rejected')),
    command('remove', verdict('suggested')),
    command('change', change),
  );
}

function verdictTitle(verdict: Verdict): string {
  switch (verdict) {
    case 'confirmed':
      return l10n.t('Confirm');
    case 'rejected':
      return l10n.t('Reject');
    case 'suggested':
      return l10n.t('Remove');
  }
}

function nothingTo(verdict: Verdict): string {
  switch (verdict) {
    case 'confirmed':
      return l10n.t('There is nothing to confirm here.');
    case 'rejected':
      return l10n.t('There is nothing to reject here.');
    case 'suggested':
      return l10n.t('Nobody has decided on this: there is nothing to remove.');
  }
}

/** “rebels”, or “rebels” and 3 more. */
function nameOf({ session, targets }: Aim): string {
  const { index } = session.snapshot;
  const names = targets.flatMap((target) => {
    const { mentions, events, orphans } = itemsOf(index, target);
    return [
      ...mentions.map((mention) => mention.text),
      ...events.map((event) => eventLabel(event).label),
      ...orphans.map(({ item }) => ('trigger' in item ? item.trigger : item.selector).quotes.join(' … ')),
    ];
  });
  const first = quoted(l10n, plain(names[0] ?? '', 40));
  return names.length > 1 ? l10n.t('{0} and {1} more', first, names.length - 1) : first;
}
