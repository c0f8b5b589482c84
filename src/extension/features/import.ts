/** Brings annotations of other tools into the sidecars of the articles that they are of. Each article's import is one decision, undone as a whole. */
import { l10n, Uri, window, workspace, type Disposable } from 'vscode';
import type { ImportContents, ImportResult, ImportSource } from '../../engine/exchange/protocol.js';
import { askBy, askFile, askImportFormat, askLabels } from '../exchange/ask-import.js';
import { targetOf } from '../exchange/import-targets.js';
import { Notice } from '../notice.js';
import { told } from '../present/told.js';
import type { ArticleSession } from '../state/article-session.js';
import { readText } from '../state/read-text.js';
import { fileName } from '../state/sidecar-uri.js';
import type { App } from './types.js';

/** One article with what it will get. */
interface Plan {
  readonly session: ArticleSession;
  readonly result: ImportResult;
}

const SHOWN = 8;

export function importAnnotations(app: App): Disposable {
  return app.command('import', async (argument) => {
    const inEditor = app.articles.inEditor ?? app.articles.active;
    const folder = inEditor ? Uri.joinPath(inEditor.uri, '..') : workspace.workspaceFolders?.[0]?.uri;
    const from = argument instanceof Uri ? argument : await askFile(folder);
    if (!from) return;
    const { scheme } = await app.schemes.of(inEditor?.uri ?? from);
    const read = await askSource(app, from);
    if (!read) return;
    const source = { ...read, ...(scheme.name === undefined ? {} : { scheme }) };
    const contents = await app.engine.call('readImport', source);
    assertUsable(from, contents);
    const labels = await askLabels(contents.unknown, scheme);
    const by = labels && (await askBy());
    if (labels === undefined || by === undefined) return;
    const { plans, missing } = await planImport(app, from, contents, { ...source, labels, ...(by ? { by } : {}) });
    if (await accepted(fileName(from), plans, missing)) await carryOut(fileName(from), plans);
  });
}

async function askSource({ engine }: App, from: Uri): Promise<ImportSource | undefined> {
  const name = fileName(from);
  const text = await readPlain(from);
  if (text === undefined) throw new Notice(l10n.t('{0} is not there.', name));
  const [formats, detected] = await Promise.all([engine.call('importFormats', undefined), engine.call('detectImport', { name, text })]);
  const format = await askImportFormat(formats, detected, name);
  if (!format) return undefined;
  const beside = await engine.call('importCompanion', { format: format.name, name });
  const companion = beside === undefined || beside === name ? undefined : await readPlain(Uri.joinPath(from, '..', beside));
  return { format: format.name, name, text, ...(companion === undefined ? {} : { companion }) };
}

async function readPlain(uri: Uri): Promise<string | undefined> {
  try {
    return (await readText(uri))?.replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof TypeError) throw new Notice(l10n.t('{0} is not UTF-8 text.', fileName(uri)));
    throw error;
  }
}

function assertUsable(from: Uri, { articles, problems }: ImportContents): void {
  if (articles.some(({ mentions, events }) => mentions + events > 0)) return;
  throw new Notice(l10n.t('{0} holds nothing to import in this format. {1}', fileName(from), problems[0] ? told(l10n, problems[0]) : ''));
}

async function planImport(
  app: App,
  from: Uri,
  contents: ImportContents,
  request: ImportSource & { readonly labels: Readonly<Record<string, string>>; readonly by?: string },
): Promise<{ readonly plans: readonly Plan[]; readonly missing: readonly string[] }> {
  const plans: Plan[] = [];
  const missing: string[] = contents.problems.map((one) => told(l10n, one));
  for (const [index, { file }] of contents.articles.entries()) {
    const session = await targetOf(app, from, contents, index);
    if (!session) {
      missing.push(l10n.t('The article “{0}” is not found.', file ?? `${index + 1}`));
      continue;
    }
    const { text, sidecar } = await session.texts();
    plans.push({ session, result: await app.engine.call('anchorImport', { ...request, index, article: text, sidecar }) });
  }
  return { plans, missing };
}

/** Says what will be imported and what is refused; everything that is refused can be read in full. */
async function accepted(name: string, plans: readonly Plan[], missing: readonly string[]): Promise<boolean> {
  const refused = [
    ...missing,
    ...plans.flatMap(({ session, result }) => result.refused.map((reason) => `${fileName(session.uri)}: ${told(l10n, reason)}`)),
  ];
  const lines = plans.map(({ session, result }) => l10n.t('{0}: mentions: {1}, events: {2}', fileName(session.uri), result.mentions, result.events));
  if (!plans.some(({ result }) => result.edits.length)) lines.push(l10n.t('There is nothing new in it.'));
  const shown = refused.length ? ['', l10n.t('Refused: {0}', refused.length), ...refused.slice(0, SHOWN).map((reason) => `– ${reason}`)] : [];
  const go = l10n.t('Import');
  const show = l10n.t('Show What Is Refused');
  const buttons = [...(plans.some(({ result }) => result.edits.length) ? [go] : []), ...(refused.length ? [show] : [])];
  const detail = [...lines, ...shown, ...(refused.length > SHOWN ? ['…'] : [])].join('\n');
  const answer = await window.showInformationMessage(l10n.t('Import {0}', name), { modal: true, detail }, ...buttons);
  if (answer === show) {
    const content = [`# ${l10n.t('Refused: {0}', refused.length)}`, '', ...refused.map((reason) => `- ${reason}`), ''].join('\n');
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
  }
  return answer === go;
}

async function carryOut(name: string, plans: readonly Plan[]): Promise<void> {
  for (const { session, result } of plans) {
    if (!result.edits.length) continue;
    await session.decide({ label: l10n.t('Import {0}', name), edits: () => result.edits });
  }
  const sum = (count: (result: ImportResult) => number): number => plans.reduce((total, { result }) => total + count(result), 0);
  const mentions = sum((result) => result.mentions);
  const events = sum((result) => result.events);
  void window.showInformationMessage(
    l10n.t('Imported mentions: {0}, events: {1}. “Undo Decision” takes an article’s import back.', mentions, events),
  );
}
