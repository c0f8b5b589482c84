/** How far two or more coders of one article agree, and about what they do not. What the team takes over is settled on the adjudication page. */
import { l10n, window, workspace, type Disposable } from 'vscode';
import { EMPTY_SIDECAR } from '../../core/sidecar/empty.js';
import { agreementReport } from '../present/agreement-report.js';
import { codersToCompare } from '../state/coder-files.js';
import { activeArticle } from '../state/cursor.js';
import { fileName } from '../state/sidecar-uri.js';
import type { App } from './types.js';

export function coders({ articles, engine, command }: App): Disposable {
  return command('agreement', async () => {
    const session = articles.active ?? activeArticle(articles).session;
    const request = { article: session.document.getText(), coders: await codersToCompare(session.uri) };
    const [agreement, { questions }] = await Promise.all([
      engine.call('agreement', request),
      engine.call('adjudication', { ...request, gold: EMPTY_SIDECAR, signature: {} }),
    ]);
    const content = agreementReport(l10n, fileName(session.uri), agreement, questions);
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }), { preview: true });
  });
}
