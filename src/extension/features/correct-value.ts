/** Corrects a figure or a time in one input that understands what people type, and shows what it understood. */
import type { Disposable } from 'vscode';
import { l10n, window } from 'vscode';
import type { MentionValue } from '../../core/model/values.js';
import { changeMention } from '../../core/sidecar/decide.js';
import { Notice } from '../notice.js';
import { valueWords } from '../present/values.js';
import { plain } from '../present/words.js';
import { aimOf } from '../state/cursor.js';
import { itemsOf } from '../state/target.js';
import type { App } from './types.js';

/** Typing goes on for a while before it is worth reading. */
const PAUSE_MS = 120;

export function correctValue({ articles, annotator, selections, engine, command }: App): Disposable {
  return command('correctValue', async (...args) => {
    const { session, targets } = await aimOf(articles, selections, args);
    const mention = targets
      .flatMap((target) => itemsOf(session.snapshot.index, target).mentions)
      .find(({ kind }) => kind === 'figure' || kind === 'time');
    if (mention?.kind !== 'figure' && mention?.kind !== 'time') throw new Notice(l10n.t('Put the cursor on a figure or a time first.'), 'hint');
    const { kind } = mention;
    const published = session.snapshot.document.article.published;
    const read = (words: string): Promise<MentionValue | undefined> => engine.call('readValue', { kind, words, ...(published ? { published } : {}) });
    const value = await ask(mention.text, mention.value, read);
    if (!value) return;
    const signature = await annotator.sign();
    await session.decide({
      label: l10n.t('Correct “{0}”', plain(mention.text, 30)),
      edits: ({ document }) => changeMention(document, mention.id, { value }, signature),
    });
  });
}

/** Resolves to the value understood when Enter is pressed; undefined where the person changed their mind. */
function ask(
  words: string,
  now: MentionValue | undefined,
  read: (words: string) => Promise<MentionValue | undefined>,
): Promise<MentionValue | undefined> {
  return new Promise((resolve) => {
    const input = window.createInputBox();
    let value: MentionValue | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const understand = async (typed: string): Promise<void> => {
      const mine = ++asked;
      const found = typed.trim() ? await read(typed) : undefined;
      if (mine !== asked) return; // more was typed meanwhile
      value = found;
      input.prompt = found
        ? l10n.t('Understood: {0}', valueWords(l10n, found))
        : l10n.t('Not understood yet. Examples: 12-15 killed, about 40, at least 3 km, last Friday, March 2020');
    };
    const settled = (): Promise<void> => understand(input.value);
    input.title = l10n.t('What does “{0}” say?', plain(words, 40));
    input.value = words;
    input.prompt = now ? l10n.t('Now: {0}', valueWords(l10n, now)) : '';
    input.onDidChangeValue((typed) => {
      clearTimeout(timer);
      timer = setTimeout(() => void understand(typed), PAUSE_MS);
    });
    input.onDidAccept(async () => {
      clearTimeout(timer);
      await settled();
      if (!value) return;
      resolve(value);
      input.hide();
    });
    input.onDidHide(() => {
      clearTimeout(timer);
      resolve(undefined); // nothing where it was accepted: a promise settles once
      input.dispose();
    });
    input.show();
  });
}
