/** Lists the keys of a mode with what each does; what is chosen is as if its key had been pressed. */
import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { KeyLine } from './present/review-keys.js';

interface KeyItem extends QuickPickItem {
  /** Absent for what stands between two groups. */
  readonly press?: string;
}

/** The key to press; undefined where the person changed their mind. */
export async function pickKey(title: string, groups: readonly (readonly KeyLine[])[]): Promise<string | undefined> {
  const items = groups
    .filter((lines) => lines.length)
    .flatMap((lines, at): KeyItem[] => [
      ...(at ? [{ label: '', kind: QuickPickItemKind.Separator }] : []),
      ...lines.map(({ press, key, does }) => ({ label: does, description: key, press })),
    ]);
  const placeHolder = l10n.t('Choose one, or press it in the text');
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDescription: true }))?.press;
}
