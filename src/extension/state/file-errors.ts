/** Why a file could not be read or written, in words a person can act on. */
import { FileSystemError, l10n } from 'vscode';

/** A clause, to go on with after "cannot be written:". A provider's own message may be no more than the file's address. */
export function fileErrorWords(error: unknown): string {
  if (error instanceof FileSystemError) {
    if (error.code === 'NoPermissions') return l10n.t('there is no permission to do so');
    if (error.code === 'Unavailable') return l10n.t('the file system is not there at the moment');
  }
  return error instanceof Error ? error.message : String(error);
}
