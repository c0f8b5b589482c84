/** Two or more coders of one article: how far they agree, and what the team takes over into the shared file, one disagreement after the other. */
import { Disposable, l10n, Selection, TextEditorRevealType, window, workspace, type QuickPickItem } from 'vscode';
import { takeChoices, type AdjudicationChoice, type AdjudicationQuestion } from '../../core/sidecar/agreement/adjudication.js';
import { toRange } from '../convert.js';
import { Notice } from '../notice.js';
import { agreementReport } from '../present/agreement-report.js';
import { plain } from '../present/words.js';
import type { ArticleSession } from '../state/article-session.js';
import { codersOf, type CoderText } from '../state/coder-files.js';
import { activeArticle } from '../state/cursor.js';
import { readText } from '../state/read-text.js';
import { fileName, sidecarUri } from '../state/sidecar-uri.js';
import type { App } from './types.js';

export function coders({ articles, annotator, engine, command }: App): Disposable {
  const begin = async (): Promise<{ session: ArticleSession; article: string; coders: readonly CoderText[] }> => {
    const session = articles.active ?? activeArticle(articles).session;
    const found = await codersOf(session.uri);
    if (found.length < 2) {
      const message = l10n.t(
        '{0} coders have annotated this article; it takes two. Each sets “dateline.coder” to a name of their own.',
        found.length,
      );
      throw new Notice(message);
    }
    return { session, article: session.document.getText(), coders: found };
  };

  return Disposable.from(
    command('agreement', async () => {
      const { session, article, coders: found } = await begin();
      const [agreement, { questions }] = await Promise.all([
        engine.call('agreement', { article, coders: found }),
        engine.call('adjudication', { article, coders: found, gold: '', signature: {} }),
      ]);
      const content = agreementReport(l10n, fileName(session.uri), agreement, questions);
      await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }), { preview: true });
    }),
    command('adjudicate', async () => {
      const { session, article, coders: found } = await begin();
      const shared = sidecarUri(session.uri);
      if (session.sidecar.uri.toString() !== shared.toString())
        throw new Notice(
          l10n.t(
            'Decisions go into {0} now. Leave “dateline.coder” empty to adjudicate: that goes into the file that all share.',
            fileName(session.sidecar.uri),
          ),
        );
      const signature = await annotator.sign();
      const gold = (await readText(shared)) ?? '';
      const { agreed, questions } = await engine.call('adjudication', { article, coders: found, gold, signature });
      if (agreed.length && (await takeAgreed(agreed.length)))
        await session.decide({ label: l10n.t('Take over what all agree on'), edits: () => agreed });
      for (const [i, question] of questions.entries()) {
        await show(session, question);
        const chosen = await ask(question, l10n.t('Disagreement {0} of {1}', i + 1, questions.length));
        if (!chosen) return;
        const label = l10n.t('Adjudicate “{0}”', plain(question.choices[0]?.words ?? '', 40));
        await session.decide({ label, edits: () => (chosen.length ? takeChoices(chosen) : question.neither) });
      }
      window.setStatusBarMessage(
        questions.length ? l10n.t('All disagreements are settled.') : l10n.t('The coders disagree about nothing that is not settled.'),
        5000,
      );
    }),
  );
}

async function takeAgreed(count: number): Promise<boolean> {
  const take = l10n.t('Take Over');
  const message = l10n.t('All coders agree on {0} annotations.', count);
  return (await window.showInformationMessage(message, { modal: false }, take, l10n.t('Leave Out'))) === take;
}

async function show(session: ArticleSession, span: AdjudicationQuestion): Promise<void> {
  const editor = await window.showTextDocument(session.document, { preview: false, preserveFocus: true });
  const range = toRange(session.document, span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** One, both or (with nothing ticked) neither; undefined where the person stops. */
function ask({ choices, silent }: AdjudicationQuestion, title: string): Thenable<readonly AdjudicationChoice[] | undefined> {
  const all = choices.reduce((sum, { coders: own }) => sum + own.length, silent.length);
  const items = choices.map((choice): QuickPickItem & AdjudicationChoice => ({
    ...choice,
    label: `“${plain(choice.words, 60)}”`,
    description: choice.coders.join(', '),
    detail: choice.what.join(' · '),
    picked: choice.coders.length * 2 > all,
  }));
  const nothing = silent.length ? l10n.t('{0} marked nothing here. ', silent.join(', ')) : '';
  const placeHolder = l10n.t('{0}Space ticks what is right: one, several or none. Enter goes on, Escape stops.', nothing);
  return window.showQuickPick(items, { canPickMany: true, title, placeHolder, ignoreFocusOut: true, matchOnDetail: true });
}
