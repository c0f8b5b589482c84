/**
 * The walk through what changed: the article as it was decided on and as it is now side by side, and single keys that say what becomes of each decision. The
 * right side is the article itself, so that words can be selected there and attached to.
 */
import type { Uri } from 'vscode';
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  Selection,
  StatusBarAlignment,
  TabInputTextDiff,
  TextEditorRevealType,
  ThemeColor,
  window,
  workspace,
  type StatusBarItem,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import type { Span } from '../../core/model/span.js';
import type { ReviewItem } from '../../core/sidecar/review.js';
import { textBefore, type TextBefore } from '../../core/sidecar/text-before.js';
import { toRange } from '../convert.js';
import { Notice } from '../notice.js';
import { pickKey } from '../pick-key.js';
import { changeKeyLines, changeKeys, walkPosition } from '../present/change-keys.js';
import { changedItems, changeWords, whatHappened, targetOf } from '../present/changed-words.js';
import type { ArticleSession } from '../state/article-session.js';
import { activeArticle } from '../state/cursor.js';
import { fileName } from '../state/sidecar-uri.js';
import type { Reference } from '../state/target.js';
import type { App } from './types.js';

const SCHEME = 'dateline-before';

/** The address of the article as it was; its query is the article's. */
function beforeUri(article: Uri): Uri {
  return article.with({ scheme: SCHEME, authority: '', query: article.toString(), fragment: '' });
}

export function walkChanges({ articles, selections, letters, command }: App): Disposable {
  const rewritten = new EventEmitter<Uri>();
  let walking: ArticleSession | undefined;
  /** The item the walk is at, and where it was among the others: there the next one comes when it is decided. */
  let at: { readonly id: string; readonly index: number } | undefined;
  let choice = 0;
  /** How many there were at the beginning. */
  let total = 0;
  let hint: TextEditorDecorationType | undefined;
  let bar: StatusBarItem | undefined;

  const before = (session: ArticleSession): TextBefore => textBefore(session.snapshot.document, changedItems(session.snapshot.document));

  const left = (): void => {
    const session = walking;
    walking = undefined;
    at = undefined;
    hint?.dispose();
    hint = undefined;
    bar?.dispose();
    bar = undefined;
    if (session) void closeDiff(session.uri);
  };

  const place = (session: ArticleSession, { id, anchor }: ReviewItem): Span => {
    const span = anchor.spans ? { start: anchor.spans[0]!.start, end: anchor.spans[anchor.spans.length - 1]!.end } : anchor.candidates?.[choice];
    const gone = before(session).gone.get(id)?.now ?? 0;
    return span ?? { start: gone, end: gone };
  };

  const show = (items: readonly ReviewItem[], index: number): void => {
    const session = walking;
    const item = items[index];
    if (!session || !item) return;
    at = { id: item.id, index };
    const editor = editorOf(session);
    if (!editor) return;
    const range = toRange(editor.document, place(session, item));
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    revealBefore(session.uri, before(session).gone.get(item.id)?.before, item.sentence);
    hint ??= window.createTextEditorDecorationType({ after: { margin: '0 0 0 2em', color: new ThemeColor('editorCodeLens.foreground') } });
    const line = editor.document.lineAt(range.end.line).range.end;
    total = Math.max(total, items.length);
    const position = walkPosition(total, items.length, index);
    const words = `${position}/${total}  ${whatHappened(l10n, item)}`;
    editor.setDecorations(hint, [{ range: editor.document.validateRange(range.with(line, line)), renderOptions: { after: { contentText: words } } }]);
    bar ??= window.createStatusBarItem('dateline.changed', StatusBarAlignment.Left, 100);
    bar.name = l10n.t('Dateline Changes');
    bar.text = `$(diff) ${l10n.t('Changed: {0} of {1}', position, total)}  ${changeKeys(l10n, item)}`;
    bar.tooltip = changeWords(l10n, item);
    bar.command = { title: l10n.t('Show the keys'), command: 'dateline.reviewKey', arguments: ['h'] };
    bar.show();
  };

  const items = (): ReviewItem[] => (walking ? changedItems(walking.snapshot.document) : []);

  const go = (step: 1 | -1): void => {
    const all = items();
    if (!all.length) {
      letters.end();
      throw new Notice(l10n.t('All that changed has been looked at.'), 'hint');
    }
    choice = 0;
    const here = all.findIndex(({ id }) => id === at?.id);
    const from = here >= 0 ? here + step : Math.min(at?.index ?? 0, all.length - 1);
    show(all, (from + all.length) % all.length);
  };

  const current = (): ReviewItem => {
    const item = items().find(({ id }) => id === at?.id);
    if (!item) throw new Notice(l10n.t('All that changed has been looked at.'), 'hint');
    return item;
  };

  const run = async (name: string): Promise<void> => {
    const session = walking;
    if (!session) return;
    const reference: Reference = { uri: session.uri.toString(), target: targetOf(current()) };
    await commands.executeCommand(`dateline.${name}`, reference);
    await session.whenReady();
    if (walking && !items().some(({ id }) => id === reference.target.id)) go(1);
  };

  const key = async (letter: string): Promise<void> => {
    const { anchor } = current();
    const candidate = Number(letter) - 1;
    if (candidate >= 0 && anchor.candidates?.[candidate]) {
      choice = candidate;
      return show(items(), at!.index);
    }
    switch (letter) {
      case 'a':
        // Of several places the one that is shown is taken: its words are selected.
        return run(anchor.outcome === 'ambiguous' ? 'attachToSelection' : 'acceptChange');
      case 'c':
        return run('acceptCorrection');
      case 'r':
        return run('attachToSelection');
      case 'x':
      case 'd':
        return run('dropDecision');
      case 'n':
      case 'j':
        return go(1);
      case 'p':
      case 'k':
        return go(-1);
      case 'u':
        await commands.executeCommand('dateline.undoDecision');
        await walking?.whenReady();
        return show(items(), Math.min(at?.index ?? 0, items().length - 1));
      case 'q':
        return letters.end();
      case 'h':
      case 'shift+/': {
        const press = await pickKey(l10n.t('Keys of the walk through what changed'), changeKeyLines(l10n, current()));
        return press !== undefined && walking ? key(press) : undefined;
      }
      default:
        throw new Notice(changeKeys(l10n, current()), 'hint');
    }
  };

  const begin = async (argument: unknown): Promise<void> => {
    const session = articles.active ?? activeArticle(articles).session;
    await session.whenReady();
    const all = changedItems(session.snapshot.document);
    if (!all.length) throw new Notice(l10n.t('Nothing changed in this article since it was decided on.'), 'hint');
    const row = isTarget(argument) ? argument : selections.in(argument)?.[0];
    const wanted = row ? all.findIndex(({ id }) => id === row.target.id) : 0;
    const title = l10n.t('{0}: as decided on ↔ now', fileName(session.uri));
    await commands.executeCommand('vscode.diff', beforeUri(session.uri), session.uri, title, { preview: true });
    letters.begin({ key, left });
    walking = session;
    choice = 0;
    total = all.length;
    show(all, Math.max(0, wanted));
  };

  return Disposable.from(
    rewritten,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: rewritten.event,
      provideTextDocumentContent: ({ query }) => {
        const session = articles.get(query);
        return session ? before(session).text : '';
      },
    }),
    command('reviewChanges', begin),
    articles.onDidChange((session) =>
      session === walking && session.snapshot.cause !== 'typing' ? rewritten.fire(beforeUri(session.uri)) : undefined,
    ),
    articles.onDidChangeInEditor(() => (walking && articles.inEditor && articles.inEditor !== walking ? letters.end() : undefined)),
    articles.onDidClose((session) => (session === walking ? letters.end() : undefined)),
    window.tabGroups.onDidChangeTabs(({ closed }) =>
      walking && closed.some((tab) => isDiffOf(tab.input, walking!.uri)) ? letters.end() : undefined,
    ),
    { dispose: left },
  );
}

function isTarget(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'target' in value;
}

function editorOf(session: ArticleSession): TextEditor | undefined {
  const own = window.visibleTextEditors.filter(({ document }) => document === session.document);
  return own.find((editor) => editor === window.activeTextEditor) ?? own[0];
}

/** Shows in the left side where the sentence stood. */
function revealBefore(article: Uri, offset: number | undefined, sentence: string): void {
  const address = beforeUri(article).toString();
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === address);
  const start = offset ?? editor?.document.getText().indexOf(sentence) ?? -1;
  if (editor && start >= 0) {
    const range = toRange(editor.document, { start, end: start + sentence.length });
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

function isDiffOf(input: unknown, article: Uri): boolean {
  return input instanceof TabInputTextDiff && input.original.scheme === SCHEME && input.modified.toString() === article.toString();
}

/** Puts the article itself in the diff's place. */
async function closeDiff(article: Uri): Promise<void> {
  const tab = window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input }) => isDiffOf(input, article));
  if (!tab) return;
  const selection = window.activeTextEditor?.selection;
  const viewColumn = tab.group.viewColumn;
  await window.tabGroups.close(tab);
  await window.showTextDocument(article, { viewColumn, preview: false, ...(selection ? { selection } : {}) });
}
