/** The article files of the workspace, open or not, and their ids in the index. */
import { RelativePattern, Uri, workspace, type CancellationToken, type WorkspaceFolder } from 'vscode';
import type { ArticleChoice } from './article-choice.js';
import { fileExists } from './read-text.js';
import { articleUri, isSidecar, SIDECAR_SUFFIX, sidecarUri } from './sidecar-uri.js';

/** One article's file. */
export interface ArticleFile {
  /** Its path from the workspace's folder; files of further folders have their folder's name in front. */
  readonly id: string;
  readonly uri: Uri;
  readonly hasSidecar: boolean;
}

const ARTICLES = '**/*.{article,news}';
const TEXTS = '**/*.{txt,md,markdown}';

/** Lists every article: by its ending, by the setting, by a sidecar beside it, or by a person's choice. */
export async function findArticleFiles(choice: ArticleChoice, token?: CancellationToken): Promise<ArticleFile[]> {
  const found = new Map<string, Uri>();
  const sidecars = new Set<string>();
  for (const folder of workspace.workspaceFolders ?? []) {
    const find = (pattern: string): Thenable<Uri[]> => workspace.findFiles(new RelativePattern(folder, pattern), undefined, undefined, token);
    const [articles, texts, beside, ...set] = await Promise.all([ARTICLES, TEXTS, `**/*${SIDECAR_SUFFIX}`, ...settingPatterns(folder)].map(find));
    for (const uri of beside!) sidecars.add(uri.toString());
    const withSidecar = texts!.filter((uri) => sidecars.has(sidecarUri(uri).toString()));
    for (const uri of [...articles!, ...withSidecar, ...set.flat()]) found.set(uri.toString(), uri);
  }
  for (const [address, isArticle] of choice.all) {
    const uri = Uri.parse(address);
    if (!isArticle) found.delete(address);
    // A choice outlives its file, which may come back.
    else if (!found.has(address) && workspace.getWorkspaceFolder(uri) && (await fileExists(uri))) found.set(address, uri);
  }
  return [...found].flatMap(([, uri]): ArticleFile[] => {
    const id = articleId(uri);
    if (id === undefined || isSidecar(uri) || uri.path.includes('/node_modules/')) return [];
    return [{ id, uri, hasSidecar: sidecars.has(sidecarUri(uri).toString()) }];
  });
}

/** The id of a file of the workspace. */
export function articleId(uri: Uri): string | undefined {
  const folder = workspace.getWorkspaceFolder(uri);
  if (!folder) return undefined;
  const path = uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
  return folder.index === 0 ? path : `${folder.name}/${path}`;
}

/** The file that an id names. */
export function articleFileUri(id: string): Uri | undefined {
  const folders = workspace.workspaceFolders ?? [];
  const further = folders.find(({ name, index }) => index > 0 && id.startsWith(`${name}/`));
  const folder = further ?? folders[0];
  return folder && Uri.joinPath(folder.uri, further ? id.slice(further.name.length + 1) : id);
}

/** The article that a changed file is, or lies beside. */
export function articleOf(uri: Uri): Uri {
  return isSidecar(uri) ? articleUri(uri) : uri;
}

function settingPatterns(folder: WorkspaceFolder): string[] {
  const setting = workspace.getConfiguration('dateline', folder.uri).get<unknown>('articles');
  const patterns: readonly unknown[] = Array.isArray(setting) ? setting : [setting];
  return patterns.filter((pattern): pattern is string => typeof pattern === 'string' && pattern !== '');
}
