/** Writes the article's annotations in a format that other tools read. */
import { l10n, ProgressLocation, Uri, window, type Disposable, type QuickPickItem } from 'vscode';
import type { Feature } from '../../core/export/types.js';
import type { ExportFormat, ExportPreview, ExportRequest } from '../../engine/protocol.js';
import { Notice } from '../notice.js';
import { codeWords, plain } from '../present/words.js';
import { activeArticle } from '../state/cursor.js';
import { fileName } from '../state/sidecar-uri.js';
import { writeAtomically } from '../state/write-atomically.js';
import type { App } from './types.js';

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

export function exportArticle({ articles, engine, command }: App): Disposable {
  return command('export', async () => {
    const session = articles.inEditor ?? articles.active ?? activeArticle(articles).session;
    const format = await askFormat(await engine.call('exportFormats', undefined));
    if (!format) return;
    const base = { ...(await session.texts()), format: format.name, file: fileName(session.uri), generated: new Date().toISOString() };
    const chosen = await askSelection(base, (request) => engine.call('previewExport', request));
    if (!chosen || !(await acceptLosses(format, chosen.preview))) return;
    const target = await askTarget(format, session.uri, chosen.preview.stem);
    if (!target) return;
    const written = await window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Exporting…') }, async () => {
      const { files, problems } = await engine.call('exportArticle', chosen.request);
      if (problems.length) throw new Notice(l10n.t('Nothing was exported, because the result would not be right: {0}', problems.join('; ')));
      const folder = format.layout === 'one-file' ? Uri.joinPath(target, '..') : target;
      const uris = files.map(({ name }) => (name === '' ? target : Uri.joinPath(folder, name)));
      for (const [i, { text }] of files.entries()) await writeAtomically(uris[i]!, text);
      return uris;
    });
    const open = l10n.t('Open');
    const answer = await window.showInformationMessage(l10n.t('Exported to {0}.', fileName(target)), open);
    if (answer === open && written[0]) await window.showTextDocument(written[0]);
  });
}

async function askFormat(formats: readonly ExportFormat[]): Promise<ExportFormat | undefined> {
  const items = formats.map((value): Choice<ExportFormat> => ({
    label: value.title,
    description: `.${value.extension}`,
    detail: value.summary,
    value,
  }));
  const options = { title: l10n.t('Export annotations'), placeHolder: l10n.t('As which format?'), matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.value;
}

interface Chosen {
  readonly request: ExportRequest;
  readonly preview: ExportPreview;
}

async function askSelection(
  base: Omit<ExportRequest, 'suggestions'>,
  preview: (request: ExportRequest) => Promise<ExportPreview>,
): Promise<Chosen | undefined> {
  const [decided, all] = await Promise.all(
    [false, true].map(async (suggestions): Promise<Chosen> => {
      const request = { ...base, suggestions };
      return { request, preview: await preview(request) };
    }),
  );
  const counts = ({ preview: { mentions, events } }: Chosen): string => l10n.t('{0} mentions, {1} events', mentions, events);
  const items: Choice<Chosen>[] = [
    { label: l10n.t('What people decided'), description: counts(decided!), value: decided! },
    {
      label: l10n.t('Decisions and suggestions'),
      description: counts(all!),
      detail: l10n.t('Suggestions are marked as such where the format can say so.'),
      value: all!,
    },
  ];
  // Where nobody has decided anything yet, the suggestions are what there is.
  if (decided!.preview.mentions + decided!.preview.events === 0) items.reverse();
  return (await window.showQuickPick(items, { title: l10n.t('What to export') }))?.value;
}

/** Shows what the format cannot hold before anything is written. Nothing is asked where nothing is lost. */
async function acceptLosses(format: ExportFormat, { losses, heldBack }: ExportPreview): Promise<boolean> {
  if (!losses.length && !heldBack.length) return true;
  const items: QuickPickItem[] = [
    { label: `$(export) ${l10n.t('Export')}`, detail: l10n.t('The annotations file keeps everything.') },
    ...losses.map(({ feature, count, words }) => ({
      label: `$(circle-slash) ${l10n.t('Left out: {0} ({1})', featureWords(feature), count)}`,
      detail: words.map((one) => plain(one, 50)).join(' · '),
    })),
  ];
  if (heldBack.length) {
    const detail = heldBack.slice(0, 3).map((one) => plain(one, 50));
    items.push({ label: `$(warning) ${l10n.t('Not exported until reviewed: {0}', heldBack.length)}`, detail: detail.join(' · ') });
  }
  const chosen = await window.showQuickPick(items, { title: l10n.t('{0} cannot hold everything', format.title) });
  return chosen === items[0];
}

function featureWords(feature: Feature): string {
  switch (feature) {
    case 'mentions':
      return l10n.t('mentions');
    case 'nested':
      return l10n.t('mentions inside others');
    case 'overlapping':
      return l10n.t('mentions that cross');
    case 'discontinuous':
      return l10n.t('mentions of several pieces');
    case 'entities':
      return l10n.t('entities');
    case 'values':
      return l10n.t('normalised values');
    case 'events':
      return l10n.t('events');
    case 'arguments':
      return l10n.t('arguments that are only words');
    case 'sources':
      return l10n.t('sources');
    case 'claims':
      return l10n.t('several claims of one event');
    case 'decisions':
      return l10n.t('who decided, and when');
    case 'notes':
      return l10n.t('notes');
    default:
      return codeWords(feature); // a format's own word, until it has one here
  }
}

async function askTarget(format: ExportFormat, article: Uri, stem: string): Promise<Uri | undefined> {
  const folder = article.scheme === 'untitled' ? undefined : Uri.joinPath(article, '..');
  if (format.layout === 'one-file') {
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
