/** Draws mentions and triggers in every visible editor of an article. */
import { Disposable, Range, window, workspace, type TextEditor } from 'vscode';
import type { MentionKind } from '../../core/model/kinds.js';
import { colorOf } from '../../core/project/scheme.js';
import { toRange } from '../convert.js';
import { labelCode, mannerOf } from '../present/labels.js';
import { looksOf, type ColorName, type Look, type LookState } from '../present/looks.js';
import { Palette } from '../palette.js';
import type { ArticleSession } from '../state/article-session.js';
import type { App } from './types.js';

/** With more ranges the editor slows down: then of the suggestions only what is in sight, and some lines around it, is drawn. */
const DRAW_ALL = 1000;
const MARGIN_LINES = 120;

/** What an editor shows now: for each look the fingerprint of its ranges, and the lines that were drawn. */
interface Drawn {
  /** The text's version that was drawn on; after typing, what the editor shows is no longer what was set. */
  readonly version: number;
  readonly looks: Map<string, string>;
  /** Absent where everything is drawn. */
  readonly lines?: Range;
}

export function highlight({ articles, visibility, schemes }: App): Disposable {
  let palette: Palette | undefined;
  const drawn = new Map<TextEditor, Drawn>();

  /** What changed and needs a person is always drawn. */
  const isHidden = (look: Look): boolean => {
    const [kind, state] = look.split('/') as [MentionKind | 'trigger', LookState];
    return state !== 'review' && (visibility.isHidden(kind) || (state === 'suggested' && visibility.isHidden('suggestions')));
  };

  const draw = (editor: TextEditor, session: ArticleSession): void => {
    const { snapshot } = session;
    // The spans count in another version of the text: the snapshot for this one is on its way.
    if (snapshot.version !== editor.document.version) return;
    const colors = (palette ??= new Palette(workspace.getConfiguration('dateline').get('overviewRuler', true)));
    const { scheme } = schemes.now(session.uri);
    const colorName: ColorName = (item) =>
      colors.nameColor(
        'trigger' in item ? colorOf(scheme, 'event', item.type, mannerOf(snapshot.index, item)) : colorOf(scheme, item.kind, labelCode(item)),
      );
    const lines = snapshot.index.mentions.length + snapshot.index.events.length > DRAW_ALL ? linesInSight(editor) : undefined;
    const within = lines && { start: editor.document.offsetAt(lines.start), end: editor.document.offsetAt(lines.end) };
    const { version } = editor.document;
    const last = drawn.get(editor);
    const before = last?.looks ?? new Map<string, string>();
    const looks = new Map<string, string>();
    for (const [look, spans] of looksOf(snapshot.index, within, scheme.isColored ? colorName : undefined)) {
      if (isHidden(look)) continue;
      const print = spans.map(({ start, end }) => `${start}-${end}`).join();
      looks.set(look, print);
      if (before.get(look) !== print || last?.version !== version)
        editor.setDecorations(
          colors.type(look),
          spans.map((span) => toRange(editor.document, span)),
        );
    }
    for (const look of before.keys()) if (!looks.has(look)) editor.setDecorations(colors.type(look as Look), []);
    drawn.set(editor, { version, looks, ...(lines ? { lines } : {}) });
  };

  const erase = (editor: TextEditor): void => {
    for (const look of drawn.get(editor)?.looks.keys() ?? []) if (palette) editor.setDecorations(palette.type(look as Look), []);
    drawn.delete(editor);
  };

  const drawSession = (session: ArticleSession): void => {
    for (const editor of window.visibleTextEditors) if (editor.document === session.document) draw(editor, session);
  };

  const drawVisible = (): void => {
    const visible = new Set(window.visibleTextEditors);
    for (const editor of drawn.keys()) if (!visible.has(editor)) drawn.delete(editor);
    for (const editor of visible) {
      const session = articles.get(editor.document.uri);
      if (session && !drawn.has(editor)) draw(editor, session);
    }
  };

  const scrolled = (editor: TextEditor): void => {
    const lines = drawn.get(editor)?.lines;
    const session = lines && articles.get(editor.document.uri);
    if (session && editor.visibleRanges.some((range) => !lines.contains(range))) draw(editor, session);
  };

  const repaint = (): void => {
    palette?.dispose();
    palette = undefined;
    drawn.clear();
    drawVisible();
  };

  return Disposable.from(
    articles.onDidOpen(drawSession),
    // The editor moves what is drawn while a person types.
    articles.onDidChange((session) => (session.snapshot.cause === 'typing' ? undefined : drawSession(session))),
    articles.onDidClose((session) => window.visibleTextEditors.filter((editor) => editor.document === session.document).forEach(erase)),
    schemes.onDidChange(repaint),
    visibility.onDidChange(() => articles.all.forEach(drawSession)),
    window.onDidChangeVisibleTextEditors(drawVisible),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => scrolled(textEditor)),
    workspace.onDidChangeConfiguration((event) => (event.affectsConfiguration('dateline.overviewRuler') ? repaint() : undefined)),
    { dispose: () => palette?.dispose() },
  );
}

function linesInSight({ visibleRanges, document }: TextEditor): Range {
  const first = Math.min(...visibleRanges.map((range) => range.start.line));
  const last = Math.max(...visibleRanges.map((range) => range.end.line));
  return document.validateRange(
    new Range(Math.max(0, (Number.isFinite(first) ? first : 0) - MARGIN_LINES), 0, (Number.isFinite(last) ? last : 0) + MARGIN_LINES, 1e6),
  );
}
