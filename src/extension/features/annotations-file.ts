/** Opens the annotations file beside the article, and lets a person say who signs in it. */
import { Disposable, l10n, Range, Uri, ViewColumn, window, workspace } from 'vscode';
import { Notice } from '../notice.js';
import { firstTrouble } from '../present/sidecar-trouble.js';
import { fileExists } from '../state/read-text.js';
import { fileName } from '../state/sidecar-uri.js';
import type { App } from './types.js';

export function annotationsFile({ articles, annotator, command }: App): Disposable {
  return Disposable.from(
    command('openAnnotations', async (sidecar) => {
      const named = typeof sidecar === 'string' ? articles.ofSidecar(Uri.parse(sidecar)) : undefined;
      const session = named ?? articles.inEditor ?? articles.active;
      if (!session) throw new Notice(l10n.t('Open an article first.'), 'hint');
      const { uri } = session.sidecar;
      if (!(await fileExists(uri))) throw new Notice(l10n.t('There are no decisions yet: {0} is written with the first one.', fileName(uri)), 'hint');
      const document = await workspace.openTextDocument(uri);
      // What has to be mended is what it is opened for.
      const trouble = firstTrouble(session.sidecar.state)?.span;
      const at = trouble && document.positionAt(trouble.start);
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
