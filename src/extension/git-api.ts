/** What is used of the built-in git extension's interface, version 1. It is absent in a browser, and where a person switched it off. */
import { extensions, type Uri } from 'vscode';

export interface GitRepository {
  readonly rootUri: Uri;
  /** A file as `ref` has it; ":1", ":2" and ":3" are the base and the sides of an unfinished merge. */
  show(ref: string, path: string): Promise<string>;
  setConfig(key: string, value: string): Promise<string>;
  /** What `git blame` prints. */
  blame(path: string): Promise<string>;
  getCommit(ref: string): Promise<{ readonly message: string }>;
}

interface GitApi {
  getRepository(uri: Uri): GitRepository | undefined | null;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** The repository that holds `uri`. */
export async function repositoryOf(uri: Uri): Promise<GitRepository | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  const git = await extension.activate();
  return (git.enabled ? git.getAPI(1).getRepository(uri) : undefined) ?? undefined;
}

/** git wants the path of the machine it runs on: the one place where an address becomes one. */
export function gitPath(uri: Uri): string {
  return uri.fsPath;
}
