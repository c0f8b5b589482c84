/** One decision for all that is alike in the articles of a folder, with a preview; undone as a whole. */
import { l10n, ProgressLocation, QuickPickItemKind, window, workspace, type CancellationToken, type Disposable, type QuickPickItem } from 'vscode';
import type { Verdict } from '../../core/sidecar/decide.js';
import type { AnnotatedMention } from '../../core/sidecar/document.js';
import type { Signature } from '../../core/sidecar/types.js';
import { Notice } from '../notice.js';
import { confirmOthers, contextOf, likeIn, rejectOthers } from '../present/others.js';
import { plain } from '../present/words.js';
import { findArticleFiles } from '../state/article-files.js';
import type { ArticleSession } from '../state/article-session.js';
import { aimOf } from '../state/cursor.js';
import { decideAlike, entitiesAlike, modelOf, type Model } from '../state/decide-alike.js';
import { readText } from '../state/read-text.js';
import { fileName } from '../state/sidecar-uri.js';
import { itemsOf } from '../state/target.js';
import { together, type ArticleChange } from '../state/together.js';
import type { App } from './types.js';

interface Found {
  readonly session: ArticleSession;
  readonly mentions: readonly AnnotatedMention[];
}

interface Row extends QuickPickItem {
  readonly session?: ArticleSession;
  readonly id?: string;
}

export function othersInFolder({ articles, annotator, selections, choice, command }: App): Disposable {
  const sessionOf = async (uri: ArticleSession['uri']): Promise<ArticleSession | undefined> => {
    const document = await workspace.openTextDocument(uri);
    await articles.look(document);
    return articles.get(uri);
  };

  /** Articles of the folder, and of those below it, that have such a suggestion. */
  const find = async (from: ArticleSession, mention: AnnotatedMention, token: CancellationToken): Promise<readonly Found[]> => {
    const folder = from.uri.path.slice(0, from.uri.path.lastIndexOf('/') + 1);
    const files = (await findArticleFiles(choice, token)).filter(({ uri }) => uri.path.startsWith(folder) && uri.path !== from.uri.path);
    const words = mention.text.replace(/\s+/g, ' ').toLowerCase();
    const found: Found[] = [];
    for (const { uri } of files) {
      if (token.isCancellationRequested) break;
      const text = await readText(uri).catch(() => undefined);
      if (!text?.replace(/\s+/g, ' ').toLowerCase().includes(words)) continue;
      const session = await sessionOf(uri);
      const mentions = session ? likeIn((await session.whenReady()).index, mention) : [];
      if (session && mentions.length) found.push({ session, mentions });
    }
    return found;
  };

  return command('decideOthersInFolder', async (...args) => {
    const { session, targets } = await aimOf(articles, selections, args);
    const { index } = session.snapshot;
    const mention = targets.flatMap((target) => itemsOf(index, target).mentions)[0];
    if (!mention) throw new Notice(l10n.t('Put the cursor on marked words first.'), 'hint');
    const words = plain(mention.text, 30);
    const found = await window.withProgress(
      { location: ProgressLocation.Notification, cancellable: true, title: l10n.t('Looking for “{0}” in this folder', words) },
      (_, token) => find(session, mention, token),
    );
    const here = likeIn(index, mention);
    const count = here.length + found.reduce((sum, { mentions }) => sum + mentions.length, 0);
    if (!count) throw new Notice(l10n.t('There is no other suggestion “{0}” in this folder.', words), 'hint');
    const verdict = await askVerdict(words, count, found.length + 1);
    if (!verdict) return;
    const chosen = await preview([{ session, mentions: here }, ...found]);
    if (!chosen) return;
    const signature: Signature = { ...(await annotator.sign()), ...(verdict.unsure ? { unsure: true } : {}) };
    const model = modelOf(index, mention);
    const idsIn = (one: ArticleSession): string[] => chosen.flatMap((row) => (row.session === one && row.id !== undefined ? [row.id] : []));
    const changes = found
      .map(({ session: other }) => ({ session: other, ids: idsIn(other) }))
      .filter(({ ids }) => ids.length)
      .map(({ session: other, ids }): ArticleChange => ({ session: other, edits: editsFor(ids, model, verdict.verdict, signature, true) }));
    await session.decide({
      label: l10n.t('{0} × “{1}” in {2} articles', chosen.length + 1, words, changes.length + 1),
      edits: editsFor([mention.id, ...idsIn(session)], model, verdict.verdict, signature, false),
      elsewhere: together(changes, sessionOf),
    });
  });
}

function editsFor(ids: readonly string[], model: Model, verdict: Verdict, signature: Signature, elsewhere: boolean): ArticleChange['edits'] {
  return ({ document }) => [
    ...(elsewhere && verdict === 'confirmed' ? entitiesAlike(document, ids, model, signature) : []),
    ...ids.flatMap((id) => decideAlike(document, id, model, verdict, signature)),
  ];
}

async function askVerdict(
  words: string,
  count: number,
  articles: number,
): Promise<{ readonly verdict: Verdict; readonly unsure: boolean } | undefined> {
  const along = l10n.t('type, link and place go along');
  return window.showQuickPick(
    [
      { label: confirmOthers(l10n, words, count), description: along, verdict: 'confirmed' as const, unsure: false },
      { label: l10n.t('Confirm them, as unsure: to look at again'), description: along, verdict: 'confirmed' as const, unsure: true },
      { label: rejectOthers(l10n, words, count), verdict: 'rejected' as const, unsure: false },
    ],
    { title: l10n.t('All the others in this folder: {0} articles', articles) },
  );
}

/** All occurrences by article; the person may leave some out. */
async function preview(found: readonly Found[]): Promise<readonly Row[] | undefined> {
  const rows = found.flatMap(({ session, mentions }): Row[] => {
    const { text } = session.snapshot.document.source;
    return mentions.length
      ? [
          { label: fileName(session.uri), kind: QuickPickItemKind.Separator },
          ...mentions.map((mention) => ({ label: plain(mention.text, 60), detail: contextOf(text, mention), picked: true, session, id: mention.id })),
        ]
      : [];
  });
  return window.showQuickPick(rows, { canPickMany: true, title: l10n.t('Leave out what does not belong'), matchOnDetail: true });
}
