/** Articles that are copied, deleted, or renamed by another program: their annotations are offered to go along, never without a word. */
import { Disposable, l10n, Uri, window, workspace } from 'vscode';
import { LIKE, likeness, textPrints, type TextPrints } from '../../core/sidecar/same-article.js';
import { report } from '../commands.js';
import type { ArticleSession } from '../state/article-session.js';
import { fileExists, readText } from '../state/read-text.js';
import { sidecarsBeside } from '../state/sidecars-beside.js';
import { articleUri, codersArticleUri, fileName, isSidecar, SIDECAR_SUFFIX } from '../state/sidecar-uri.js';
import type { App } from './types.js';

const ARTICLE = /\.(?:txt|md|article|news)$/i;
/** In a larger workspace an article's text is not looked for among all annotations. */
const SEARCHED = 500;
/** Pairs of articles that a person said have nothing to do with each other are remembered, the last so many. */
const REMEMBERED = 300;
/** By so much the likest must be liker than the next. */
const MARGIN = 0.2;
const APART = 'articlesApart';

export function followFiles({ articles, log, context: { workspaceState } }: App): Disposable {
  /** Articles that were offered others' annotations: nobody is asked twice. */
  const offered = new Set<string>();
  const quietly = (work: Promise<unknown>): void => void work.catch((error: unknown) => report(error, log));
  const pairOf = (article: Uri, other: Uri): string => `${article.toString()} ${other.toString()}`;
  const apart = (): readonly string[] => workspaceState.get<readonly string[]>(APART, []);
  const once = (article: Uri, find: () => Promise<Offer | undefined>): void => {
    const work = async (): Promise<void> => {
      if (offered.has(article.toString())) return;
      const offer = await find();
      if (!offer || offered.has(article.toString()) || apart().includes(pairOf(article, offer.other))) return;
      offered.add(article.toString());
      const answer = await window.showInformationMessage(offer.message, offer.yes, offer.no);
      if (answer === offer.yes) await offer.take();
      else if (answer === offer.no) await workspaceState.update(APART, [...apart(), pairOf(article, offer.other)].slice(-REMEMBERED));
    };
    quietly(work());
  };
  return Disposable.from(
    workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => quietly(offerDeletion(uri)))),
    workspace.onDidCreateFiles(({ files }) => files.filter(({ path }) => ARTICLE.test(path)).forEach((uri) => once(uri, () => findOriginal(uri)))),
    articles.onDidOpen((session) => once(session.uri, () => findLeft(session))),
  );
}

/** What is asked about an article that has no annotations, and what a yes does. */
interface Offer {
  /** The article whose annotations are offered. */
  readonly other: Uri;
  readonly message: string;
  readonly yes: string;
  readonly no: string;
  readonly take: () => Promise<void>;
}

async function offerDeletion(article: Uri): Promise<void> {
  if (isSidecar(article) || (await fileExists(article))) return;
  const sidecars = await sidecarsBeside(article);
  if (!sidecars.length) return;
  const deleteThem = l10n.t('Delete Them Too');
  const message = l10n.t('{0} is deleted. Its annotations are still there: {1}.', fileName(article), sidecars.map(fileName).join(', '));
  if ((await window.showWarningMessage(message, deleteThem, l10n.t('Keep Them'))) !== deleteThem) return;
  for (const sidecar of sidecars) await deleteFile(sidecar);
}

/** Into the trash; a remote machine's disk has none, and says so only when it is asked. */
async function deleteFile(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri, { useTrash: true });
  } catch {
    await workspace.fs.delete(uri);
  }
}

/** A copy of an article that has annotations. */
async function findOriginal(copy: Uri): Promise<Offer | undefined> {
  const text = await readText(copy).catch(() => undefined);
  const found = text === undefined ? undefined : await likest(copy, textPrints(text, []), fileExists);
  if (!found) return undefined;
  const { other } = found;
  return {
    other,
    message: l10n.t('{0} says the same as {1}, which has annotations.', fileName(copy), fileName(other)),
    yes: l10n.t('Copy Them Too'),
    no: l10n.t('Begin Anew'),
    take: () => eachSidecar(other, copy, (from, to) => workspace.fs.copy(from, to, { overwrite: false })),
  };
}

/** An article whose text, or an earlier version of it, has annotations under a name that is gone: another program renamed or moved it. */
async function findLeft(session: ArticleSession): Promise<Offer | undefined> {
  const { uri } = session;
  // A text that is no file yet has nothing beside it.
  if (uri.scheme === 'untitled' || (await sidecarsBeside(uri)).length) return undefined;
  const { text, units } = (await session.whenReady()).document.source;
  const found = await likest(uri, textPrints(text, units), async (other) => !(await fileExists(other)));
  if (!found) return undefined;
  const { other, likeness: share } = found;
  return {
    other,
    message:
      share === 1
        ? l10n.t('{0} has no annotations; those of the same text are left from {1}, which is gone.', fileName(uri), fileName(other))
        : l10n.t(
            '{0} has no annotations; {1} of the sentences are those of {2}, which is gone and whose annotations are left. What changed will be shown for review.',
            fileName(uri),
            `${Math.floor(share * 100)} %`,
            fileName(other),
          ),
    yes: l10n.t('Move Them Here'),
    no: l10n.t('Leave Them'),
    take: () => eachSidecar(other, uri, (from, to) => workspace.fs.rename(from, to, { overwrite: false })),
  };
}

/** The article, of those that `count`, whose annotations were made for the likest text. None where `article` has annotations itself. */
async function likest(
  article: Uri,
  prints: TextPrints,
  counts: (article: Uri) => Promise<boolean>,
): Promise<{ readonly other: Uri; readonly likeness: number } | undefined> {
  if (!(await readText(article))?.trim() || (await sidecarsBeside(article)).length) return undefined;
  const likenesses = new Map<string, number>();
  for (const sidecar of await workspace.findFiles(`**/*${SIDECAR_SUFFIX}`, undefined, SEARCHED)) {
    const other = articleOf(sidecar).toString();
    const share = likeness((await readText(sidecar).catch(() => undefined)) ?? '', prints);
    if (other !== article.toString() && share > Math.max(LIKE, likenesses.get(other) ?? 0) && (await counts(Uri.parse(other))))
      likenesses.set(other, share);
  }
  const [first, second] = [...likenesses].sort(([, a], [, b]) => b - a);
  // Two that are nearly as like are no answer, unless one is the very text.
  if (!first || (first[1] < 1 && second && first[1] - second[1] < MARGIN)) return undefined;
  return { other: Uri.parse(first[0]), likeness: first[1] };
}

/** By its name alone: the article may be gone. */
function articleOf(sidecar: Uri): Uri {
  const coders = codersArticleUri(sidecar);
  return coders && ARTICLE.test(coders.path) ? coders : articleUri(sidecar);
}

/** Takes all sidecars of one article to where they lie beside another. */
async function eachSidecar(from: Uri, to: Uri, take: (from: Uri, to: Uri) => Thenable<void>): Promise<void> {
  for (const sidecar of await sidecarsBeside(from)) {
    await take(sidecar, Uri.joinPath(to, '..', fileName(to) + fileName(sidecar).slice(fileName(from).length)));
  }
}
