/** The merge of last resort, where a side is no sidecar that can be read: line by line, as git does it, with both sides kept. */
import { spawnSync } from 'node:child_process';

/** Three files to merge, by absolute path. */
export interface MergeFiles {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** The lines of both sides with git's markers where they differ; whole against whole where there is no git. */
export function mergeLines(files: MergeFiles, texts: { readonly ours: string; readonly theirs: string }): string {
  const labels = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
  const merged = spawnSync('git', ['merge-file', '-p', ...labels, files.ours, files.base, files.theirs], { encoding: 'utf8', maxBuffer: 1 << 28 });
  // git's exit code is the number of conflicts, 255 (or none at all) where it could not merge.
  if (merged.status !== null && merged.status < 128) return merged.stdout;
  const close = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
  return `<<<<<<< ours\n${close(texts.ours)}=======\n${close(texts.theirs)}>>>>>>> theirs\n`;
}
