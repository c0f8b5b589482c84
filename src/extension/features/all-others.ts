/** One decision for many: all that is like a mention, or all suggestions the machine is sure enough of, with a preview; undone as a whole. */
import { Disposable, l10n, window, type QuickPickItem } from 'vscode';
import { addMention, decideEvent, decideMention } from '../../core/sidecar/decide.js';
import type { SidecarEdit } from '../../core/sidecar/types.js';
import type { Span } from '../../core/model/span.js';
import { Notice } from '../notice.js';
import { contextOf, othersChoices, othersLike } from '../present/others.js';
import { kindWord, plain } from '../present/words.js';
import type { ArticleSession } from '../state/article-session.js';
import { activeArticle, aimOf } from '../state/cursor.js';
import type { Snapshot } from '../state/snapshot.js';
import { decideAlike, modelOf } from '../state/decide-alike.js';
import { itemsOf } from '../state/target.js';
import type { App } from './types.js';

const SURE = [0.99, 0.95, 0.9, 0.8, 0.7];

interface Occurrence extends QuickPickItem {
  /** A suggestion to decide on, or words to mark. */
  readonly id?: string;
  readonly span: Span;
}

export function allOthers({ articles, annotator, selections, command }: App): Disposable {
  const decideAll = async (...args: readonly unknown[]): Promise<void> => {
    const { session, targets } = await aimOf(articles, selections, args);
    const { index } = session.snapshot;
    const mention = targets.flatMap((target) => itemsOf(index, target).mentions)[0];
    if (!mention) throw new Notice(l10n.t('Put the cursor on marked words first.'), 'hint');
    const others = othersLike(index, mention);
    const { open, unmarked } = others;
    const words = plain(mention.text, 30);
    const choices = othersChoices(l10n, words, others);
    if (!choices.length) throw new Notice(l10n.t('There is no other “{0}” in this article.', words), 'hint');
    const verdict = await window.showQuickPick(choices, { title: l10n.t('All the others in this article') });
    if (!verdict) return;
    const chosen = await preview(
      session,
      [mention, ...open].map(({ id, start, end }) => ({ id, start, end })),
      verdict.mark ? unmarked : [],
    );
    if (!chosen?.length) return;
    const signature = { ...(await annotator.sign()), ...(verdict.unsure ? { unsure: true } : {}) };
    const model = modelOf(index, mention);
    const edits = (snapshot: Snapshot): SidecarEdit[] =>
      chosen.flatMap(({ id, span }) =>
        id !== undefined
          ? decideAlike(snapshot.document, id, model, verdict.verdict, signature)
          : addMention(
              snapshot.document,
              {
                kind: mention.kind,
                spans: [span],
                form: mention.form,
                ...(mention.type ? { type: mention.type } : {}),
                ...(mention.entity ? { entity: mention.entity } : {}),
              },
              signature,
            ),
      );
    await session.decide({ label: l10n.t('{0} × “{1}”', chosen.length, words), edits });
  };

  const confirmSure = async (): Promise<void> => {
    const { session } = activeArticle(articles);
    await session.settled();
    const { index } = session.snapshot;
    const open = [...index.mentions, ...index.events].filter(({ decision }) => decision === 'suggested');
    const above = (floor: number): typeof open => open.filter(({ confidence }) => confidence >= floor);
    const chosen = await window.showQuickPick(
      SURE.map((floor) => ({
        label: l10n.t('at least {0} % sure', Math.round(floor * 100)),
        description: l10n.t('{0} of {1} suggestions', above(floor).length, open.length),
        floor,
      })),
      { title: l10n.t('Confirm all suggestions that are') },
    );
    if (!chosen) return;
    const signature = await annotator.sign();
    const { floor } = chosen;
    const done = await session.decide({
      label: l10n.t('Confirm all at least {0} % sure', Math.round(floor * 100)),
      edits: ({ document }) => [
        ...document.mentions
          .filter(({ decision, confidence }) => decision === 'suggested' && confidence >= floor)
          .flatMap(({ id }) => decideMention(document, id, 'confirmed', signature)),
        ...document.events
          .filter(({ decision, confidence }) => decision === 'suggested' && confidence >= floor)
          .flatMap(({ id }) => decideEvent(document, id, 'confirmed', signature)),
      ],
    });
    if (!done) throw new Notice(l10n.t('There is nothing to confirm here.'), 'hint');
  };

  return Disposable.from(command('decideOthers', decideAll), command('confirmSure', confirmSure));
}

/** All occurrences in their context; the person may leave some out. */
async function preview(
  session: ArticleSession,
  suggestions: readonly (Span & { readonly id: string })[],
  unmarked: readonly Span[],
): Promise<readonly Occurrence[] | undefined> {
  const { text } = session.snapshot.document.source;
  const kind = (id: string): string => {
    const mention = session.snapshot.index.mention(id);
    return mention ? kindWord(l10n, mention.kind) : '';
  };
  const occurrence = (span: Span, id?: string): Occurrence => ({
    label: plain(text.slice(span.start, span.end), 60),
    description: id === undefined ? l10n.t('not marked yet') : kind(id),
    detail: contextOf(text, span),
    picked: true,
    span,
    ...(id === undefined ? {} : { id }),
  });
  return window.showQuickPick([...suggestions.map(({ id, ...span }) => occurrence(span, id)), ...unmarked.map((span) => occurrence(span))], {
    canPickMany: true,
    title: l10n.t('Leave out what does not belong'),
    matchOnDetail: true,
  });
}
