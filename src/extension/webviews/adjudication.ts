/** Adjudication: where the coders of an article differ, one place after the other, beside the article; the answers go into the file that all share. */
import { Disposable, l10n, Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';
import { takeChoices, type Adjudication, type AdjudicationQuestion } from '../../core/sidecar/agreement/adjudication.js';
import { withText } from '../../core/sidecar/text-details.js';
import { unitAt } from '../../core/text/units.js';
import type { AdjudicationAction } from '../../webview/adjudication/view.js';
import { report } from '../commands.js';
import { toRange } from '../convert.js';
import type { AcrossApp } from '../features/types.js';
import { Notice } from '../notice.js';
import { adjudicationWords, questionId, questionView } from '../present/adjudication-view.js';
import { plain } from '../present/words.js';
import type { ArticleSession } from '../state/article-session.js';
import { codersToCompare } from '../state/coder-files.js';
import { activeArticle } from '../state/cursor.js';
import { fileName, sidecarUri } from '../state/sidecar-uri.js';
import { PageHost, type PageContent } from './page-host.js';

export function adjudication(app: AcrossApp): Disposable {
  const { articles, annotator, engine, pages, command, context, log } = app;
  /** The question that is asked, among those that are open. */
  let at = 0;
  /** What the page was shown last: its answers are about that. */
  let shown: Adjudication | undefined;
  let listening: Disposable | undefined;

  const sessionOf = async (key: string): Promise<ArticleSession> => {
    const uri = Uri.parse(key);
    await articles.look(await workspace.openTextDocument(uri));
    const session = articles.get(uri);
    if (!session) throw new Notice(l10n.t('{0} is no article now.', fileName(uri)));
    return session;
  };

  const content = async (key: string): Promise<PageContent<'adjudication'>> => {
    const session = await sessionOf(key);
    listening?.dispose();
    // However the shared file changes, by an answer, an undo or another window: what is open is asked.
    listening = session.sidecar.onDidChange(() => page.refresh());
    const { document } = await session.whenReady();
    const { text } = document.source;
    const coders = await codersToCompare(session.uri);
    shown = await engine.call('adjudication', { article: text, coders, gold: session.sidecar.state.sidecar, signature: await annotator.sign() });
    const { questions, settled, agreed } = shown;
    at = Math.max(0, Math.min(at, questions.length - 1));
    const question = questions[at];
    if (question) await select(session, question);
    const title = l10n.t('Adjudicate: {0}', fileName(session.uri));
    return {
      title,
      view: {
        ...{ title, settled, open: questions.length, agreed: agreed.length, words: adjudicationWords(l10n) },
        ...(question ? { question: questionView(l10n, question, text, unitAt(document.source.units, question.start) ?? question) } : {}),
      },
    };
  };

  const answer = async (session: ArticleSession, id: string, columns: readonly number[]): Promise<void> => {
    const question = shown?.questions.find((one) => questionId(one) === id);
    if (!question) return page.refresh(); // settled meanwhile
    const chosen = columns.flatMap((column) => question.choices[column] ?? []);
    const label = l10n.t('Adjudicate “{0}”', plain(question.choices[0]?.words ?? '', 40));
    await session.decide({ label, edits: ({ document }) => withText(document, chosen.length ? takeChoices(chosen) : question.neither) });
  };

  const act = async (action: AdjudicationAction, key: string): Promise<void> => {
    const session = await sessionOf(key);
    switch (action.do) {
      case 'answer':
        return answer(session, action.question, action.columns);
      case 'takeOver':
        return void (await session.decide({
          label: l10n.t('Take over what all agree on'),
          edits: ({ document }) => withText(document, shown?.agreed ?? []),
        }));
      case 'undo':
        if ((await session.undo()) === undefined) throw new Notice(l10n.t('There is no decision to undo.'), 'hint');
        return;
      case 'previous':
      case 'next':
        at += action.do === 'next' ? 1 : -1;
        page.refresh();
    }
  };

  const page = new PageHost({
    page: 'adjudication',
    extension: context.extensionUri,
    pages,
    title: l10n.t('Adjudication'),
    column: ViewColumn.Beside,
    content,
    act,
    reveal: () => Promise.resolve(),
    failed: (error) => report(error, log),
  });

  return Disposable.from(
    page,
    { dispose: () => void listening?.dispose() },
    command('adjudicate', async () => {
      const session = articles.active ?? activeArticle(articles).session;
      await codersToCompare(session.uri);
      if (session.sidecar.uri.toString() !== sidecarUri(session.uri).toString())
        throw new Notice(
          l10n.t(
            'Decisions go into {0} now. Leave “dateline.coder” empty to adjudicate: that goes into the file that all share.',
            fileName(session.sidecar.uri),
          ),
          'warning',
          [{ title: l10n.t('Open Setting'), command: 'workbench.action.openSettings', arguments: ['dateline.coder'] }],
        );
      at = 0;
      page.show(session.uri.toString());
    }),
  );
}

/** Shows the words in the article without taking the keys from the page. */
async function select({ document }: ArticleSession, span: AdjudicationQuestion): Promise<void> {
  const seen = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = seen ?? (await window.showTextDocument(document, { viewColumn: ViewColumn.One, preserveFocus: true, preview: false }));
  const range = toRange(document, span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
