/** Opens the annotations file beside the article, and lets a person say who signs in it. */
import { Disposable, l10n, Range, Uri, ViewColumn, window, workspace, type TextEditor } from 'vscode';
import { itemOffset } from '../../core/sidecar/item-line.js';
import { Notice } from '../notice.js';
import { firstTrouble } from '../present/sidecar-trouble.js';
import type { ArticleSession } from '../state/article-session.js';
import { targetAt } from '../state/cursor.js';
import { fileExists } from '../state/read-text.js';
import { fileName } from '../state/sidecar-uri.js';
import type { App } from './types.js';

export function annotationsFile({ articles, annotator, command }: App): Disposable {
  return Disposable.from(
    command('openAnnotations', async (sidecar) => {
      const named = typeof sidecar === 'string' ? articles.ofSidecar(Uri.parse(sidecar)) : undefined;
      const session = named ?? articles.inEditor ?? articles.active;
      if (!session) throw new Notice(l10n.t('Open an article first.'), 'hint');
      const editor = window.activeTextEditor;
      const ids = editor?.document === session.document ? idsAt(session, editor) : [];
      const { uri } = session.sidecar;
      if (!(await fileExists(uri))) throw new Notice(l10n.t('There are no decisions yet: {0} is written with the first one.', fileName(uri)), 'hint');
      const document = await workspace.openTextDocument(uri);
      // What has to be mended is what it is opened for; else what the cursor is on.
      const offset = firstTrouble(session.sidecar.state)?.span?.start ?? firstOf(ids, (id) => itemOffset(document.getText(), id));
      const at = offset === undefined ? undefined : document.positionAt(offset);
      await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, ...(at ? { selection: new Range(at, at) } : {}) });
    }),
    command('setAnnotator', () => annotator.ask()),
    command('analyzeAgain', () => {
      const session = articles.inEditor ?? articles.active;
      if (!session) throw new Notice(l10n.t('Open an article first.'), 'hint');
      return session.analyzeAgain();
    }),
  );
}

/** What the file may hold of what the cursor is on: its own decision, else what was decided on whom it names. */
function idsAt(session: ArticleSession, editor: TextEditor): readonly string[] {
  const target = targetAt(session, editor);
  const entity = target && session.snapshot.index.mention(target.id)?.entity;
  return [target?.id, entity].filter((id) => id !== undefined);
}

function firstOf<T, U>(all: readonly T[], find: (one: T) => U | undefined): U | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
