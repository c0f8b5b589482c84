/** Says beside the language, quietly, what there is in the article and what is left to decide. */
import { Disposable, l10n, languages, LanguageStatusSeverity, type LanguageStatusItem } from 'vscode';
import { troubleWords } from '../present/sidecar-trouble.js';
import type { ArticleSession } from '../state/article-session.js';
import { coderName } from '../state/coder.js';
import { fileName } from '../state/sidecar-uri.js';
import type { App } from './types.js';

export function status({ articles }: App): Disposable {
  let item: LanguageStatusItem | undefined;
  const update = (): void => {
    const session = articles.inEditor;
    if (!session) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= languages.createLanguageStatusItem('dateline', [{ language: 'news-article' }, { language: 'plaintext' }, { language: 'markdown' }]);
    item.name = 'Dateline';
    show(item, session);
  };
  return Disposable.from(
    articles.onDidChangeInEditor(update),
    articles.onDidChange((session) => (session.snapshot.cause === 'typing' ? undefined : update())),
    {
      dispose: () => item?.dispose(),
    },
  );
}

function show(item: LanguageStatusItem, { sidecar, snapshot }: ArticleSession): void {
  const { index, phase, notice } = snapshot;
  const all = [...index.mentions, ...index.events];
  const open = all.filter((one) => one.decision === 'suggested').length;
  const trouble = troubleWords(l10n, fileName(sidecar.uri), sidecar.state);
  item.busy = phase === 'reading';
  if (trouble !== undefined) {
    item.text = l10n.t('The annotations file cannot be used');
    item.detail = trouble;
    item.severity = LanguageStatusSeverity.Warning;
    item.command = { command: 'dateline.openAnnotations', title: l10n.t('Open Annotations File'), arguments: [sidecar.uri.toString()] };
    return;
  }
  item.text = phase === 'reading' ? l10n.t('Reading the article…') : l10n.t('{0} decided, {1} suggested', all.length - open, open);
  item.detail = notice ?? coderWords(fileName(sidecar.uri));
  item.severity = notice === undefined ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
  item.command = { command: 'dateline.events.focus', title: l10n.t('Show Events') };
}

/** Whose file decisions go into, where it is not the one that all share. */
function coderWords(file: string): string {
  const coder = coderName();
  return coder ? l10n.t('Coder {0}: decisions go into {1}', coder, file) : '';
}
