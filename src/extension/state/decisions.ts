/** Decisions on targets, whatever they are, as edits of the sidecar. */
import {
  changeEvent,
  changeMention,
  decideEvent,
  decideMention,
  removeItem,
  type EventChanges,
  type MentionChanges,
  type Verdict,
} from '../../core/sidecar/decide.js';
import { reattach } from '../../core/sidecar/review.js';
import type { SidecarEdit, Signature } from '../../core/sidecar/types.js';
import type { Snapshot } from './snapshot.js';
import { itemsOf, type Target } from './target.js';

/**
 * Confirms, rejects or takes back. An entity stands for its mentions; confirming one leaves what people decided alone. Confirming words that changed accepts
 * them as they are now.
 */
export function verdictOn(snapshot: Snapshot, targets: readonly Target[], verdict: Verdict, signature: Signature): SidecarEdit[] {
  const { document, index } = snapshot;
  return targets.flatMap((target) => {
    const { mentions, events, orphans } = itemsOf(index, target);
    const concerned = target.what === 'entity' && verdict === 'confirmed' ? mentions.filter((mention) => mention.decision === 'suggested') : mentions;
    return [
      ...concerned.flatMap(({ id }) => decideMention(document, id, verdict, signature)),
      ...events.flatMap(({ id }) => decideEvent(document, id, verdict, signature)),
      ...orphans.flatMap(({ id, item }) =>
        verdict === 'confirmed'
          ? reattach(document, id, { corrected: true }, signature)
          : removeItem(document, 'trigger' in item ? 'events' : 'mentions', id),
      ),
    ];
  });
}

/** Changes the mentions that the targets stand for. */
export function changeMentions(snapshot: Snapshot, targets: readonly Target[], changes: MentionChanges, signature: Signature): SidecarEdit[] {
  return targets
    .flatMap((target) => itemsOf(snapshot.index, target).mentions)
    .flatMap(({ id }) => changeMention(snapshot.document, id, changes, signature));
}

/** Changes the events that the targets stand for. */
export function changeEvents(snapshot: Snapshot, targets: readonly Target[], changes: EventChanges, signature: Signature): SidecarEdit[] {
  return targets
    .flatMap((target) => itemsOf(snapshot.index, target).events)
    .flatMap(({ id }) => changeEvent(snapshot.document, id, changes, signature));
}
