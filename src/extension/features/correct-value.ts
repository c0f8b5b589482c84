/** Corrects a figure or a time in one input that understands what people type, and shows what it understood. */
import type { Disposable } from 'vscode';
import { l10n } from 'vscode';
import { askValue } from '../ask-value.js';
import type { MentionValue } from '../../core/model/values.js';
import { changeMention } from '../../core/sidecar/decide.js';
import { Notice } from '../notice.js';
import { correctedValue } from '../present/corrected-value.js';
import { plain } from '../present/words.js';
import { aimOf } from '../state/cursor.js';
import { itemsOf } from '../state/target.js';
import type { App } from './types.js';

export function correctValue({ articles, annotator, selections, engine, command }: App): Disposable {
  return command('correctValue', async (...args) => {
    const { session, targets } = await aimOf(articles, selections, args);
    const mention = targets
      .flatMap((target) => itemsOf(session.snapshot.index, target).mentions)
      .find(({ kind }) => kind === 'figure' || kind === 'time');
    if (mention?.kind !== 'figure' && mention?.kind !== 'time') throw new Notice(l10n.t('Put the cursor on a figure or a time first.'), 'hint');
    const { kind } = mention;
    const published = session.snapshot.document.article.published;
    const read = async (words: string): Promise<MentionValue | undefined> => {
      const typed = await engine.call('readValue', { kind, words, ...(published ? { published } : {}) });
      return typed && correctedValue(typed, mention.value);
    };
    const title = l10n.t('What does “{0}” say?', plain(mention.text, 40));
    const value = await askValue({ title, words: mention.text, now: mention.value, read });
    if (!value) return;
    const signature = await annotator.sign();
    await session.decide({
      label: l10n.t('Correct “{0}”', plain(mention.text, 30)),
      edits: ({ document }) => changeMention(document, mention.id, { value }, signature),
    });
  });
}
