/** Asks for a figure or a time in one input that understands what people type, and shows what it understood. */
import { l10n, window } from 'vscode';
import type { MentionValue } from '../core/model/values.js';
import { valueWords } from './present/values.js';

export interface ValueQuestion {
  readonly title: string;
  /** What stands in the input at first. */
  readonly words: string;
  readonly now?: MentionValue | undefined;
  readonly read: (words: string) => Promise<MentionValue | undefined>;
}

/** Typing goes on for a while before it is worth reading. */
const PAUSE_MS = 120;

/** Resolves to the value understood when Enter is pressed; undefined where the person changed their mind. */
export function askValue({ title, words, now, read }: ValueQuestion): Promise<MentionValue | undefined> {
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
    input.title = title;
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
