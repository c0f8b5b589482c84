/** Opens the annotations file beside the article, and lets a person say who signs in it. */
import { Disposable, l10n, ViewColumn, window } from 'vscode';
import { Notice } from '../notice.js';
import { fileExists } from '../state/read-text.js';
import { fileName } from '../state/sidecar-uri.js';
import type { App } from './types.js';

export function annotationsFile({ articles, annotator, command }: App): Disposable {
  return Disposable.from(
    command('openAnnotations', async () => {
      const session = articles.inEditor ?? articles.active;
      if (!session) throw new Notice(l10n.t('Open an article first.'), 'hint');
      const { uri } = session.sidecar;
      if (!(await fileExists(uri))) throw new Notice(l10n.t('There are no decisions yet: {0} is written with the first one.', fileName(uri)), 'hint');
      await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside });
    }),
    command('setAnnotator', () => annotator.ask()),
    command('analyzeAgain', () => {
      const session = articles.inEditor ?? articles.active;
      if (!session) throw new Notice(l10n.t('Open an article first.'), 'hint');
      return session.analyzeAgain();
    }),
  );
}
