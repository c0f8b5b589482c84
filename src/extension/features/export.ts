/** Writes annotations in a format that other tools read: of the article in the editor, or of files and folders chosen in the explorer. */
import { l10n, ProgressLocation, Uri, window, type CancellationToken, type Disposable, type Progress } from 'vscode';
import type { ExportFacts } from '../../engine/exchange/protocol.js';
import { askSelection, type Selected } from '../exchange/ask-selection.js';
import { chosenArticles, codersOf, sourceOf, type ChosenArticle, type ChosenArticles } from '../exchange/chosen-articles.js';
import { askFormat, formatFor, type ChosenFormat } from '../exchange/format-choice.js';
import { Losses } from '../exchange/losses.js';
import { writeExport, writtenWords } from '../exchange/write-export.js';
import { Notice } from '../notice.js';
import type { App } from './types.js';

export function exportArticles(app: App): Disposable {
  return app.command('export', async (...args) => {
    const chosen = await chosenArticles(app, args);
    const format = await askFormat(await app.engine.call('exportFormats', undefined), app.exporters.all, chosen.title);
    if (!format) return;
    const several = chosen.articles.length > 1;
    const facts = several ? {} : { facts: await factsOf(app, chosen) };
    const question = { title: `${chosen.title}: ${format.format.title}`, format: format.format, several, coders: await codersOf(chosen.articles) };
    const selected = await askSelection({ ...question, ...facts });
    if (selected) await run(app, chosen, format, selected);
  });
}

async function factsOf(app: App, { articles }: ChosenArticles): Promise<ExportFacts> {
  return app.engine.call('exportFacts', await sourceOf(app, articles[0]!, undefined));
}

async function run(app: App, { articles, folder, title }: ChosenArticles, chosen: ChosenFormat, { coder, ...selected }: Selected): Promise<void> {
  const { format } = chosen;
  const several = articles.length > 1;
  const choice = { ...selected, format: formatFor(chosen), several: several && !selected.each, generated: new Date().toISOString() };
  // Beside an article that nobody has decided anything in there is no file: an export of decisions leaves it out.
  const concerned: ChosenArticle[] = [];
  const losses = await withProgress(l10n.t('Looking at {0}', title), articles.length, async (token, progress) => {
    const sum = new Losses();
    for (const [i, article] of articles.entries()) {
      if (token.isCancellationRequested) return undefined;
      progress(i + 1);
      const source = await sourceOf(app, article, coder);
      if (!choice.selection.suggestions && source.sidecar === '') continue;
      sum.add(article.file, await app.engine.call('previewExport', { choice, source }));
      concerned.push(article);
    }
    return sum;
  });
  if (!losses) return;
  if (losses.mentions + losses.events === 0) throw new Notice(l10n.t('There is nothing to export: nobody has decided anything that you chose.'));
  if (!(await losses.accepted(format.title))) return;
  const stem = several ? 'dateline' : articles[0]!.file.replace(/^.*\//, '').replace(/\.(?:txt|md|article|news)$/i, '');
  const target = await askTarget(chosen, choice.each, folder, stem);
  if (!target) return;
  const sourceAt = (index: number) => sourceOf(app, concerned[index]!, coder);
  const written = await withProgress(l10n.t('Exporting {0}', title), concerned.length, (token, progress) =>
    writeExport(app, { chosen, choice, target, count: concerned.length, sourceAt, token, progress }),
  );
  if (!written) return;
  const open = l10n.t('Open');
  const answer = await window.showInformationMessage(writtenWords(written, target), open);
  if (answer === open && written[0]) await window.showTextDocument(written[0]);
}

/** One article is quick: its progress stands in the status bar. Many can be cancelled. */
function withProgress<T>(
  title: string,
  total: number,
  task: (token: CancellationToken, progress: (done: number) => void) => Promise<T>,
): Thenable<T> {
  const location = total > 1 ? ProgressLocation.Notification : ProgressLocation.Window;
  return window.withProgress({ location, title, cancellable: total > 1 }, (report: Progress<{ message: string; increment: number }>, token) =>
    task(token, (done) => report.report({ message: `${done} / ${total}`, increment: 100 / total })),
  );
}

async function askTarget({ format }: ChosenFormat, each: boolean, folder: Uri | undefined, stem: string): Promise<Uri | undefined> {
  if (format.layout === 'one-file' && !each) {
    const title = l10n.t('Export annotations');
    const filters = { [format.title]: [format.extension] };
    return window.showSaveDialog({ title, filters, ...(folder ? { defaultUri: Uri.joinPath(folder, `${stem}.${format.extension}`) } : {}) });
  }
  const chosen = await window.showOpenDialog({
    ...(folder ? { defaultUri: folder } : {}),
    canSelectFiles: false,
    canSelectFolders: true,
    title: l10n.t('Choose the folder to export to'),
    openLabel: l10n.t('Export'),
  });
  return chosen?.[0];
}
