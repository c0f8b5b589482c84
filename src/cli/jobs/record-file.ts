/** What comparing needs of one file: its annotations, merged, as a record. */
import { anchorText } from '../../core/anchor/select.js';
import { buildRecord } from '../../core/compare/record/build-record.js';
import type { ArticleRecord } from '../../core/compare/types.js';
import { textHash } from '../../core/model/ids.js';
import { mergeDocument } from '../../core/sidecar/merge-document.js';
import { readArticle } from '../../core/text/article.js';
import { readArticleFile } from '../input/read-article.js';
import { readSidecarFile } from '../input/read-sidecar.js';
import { analyzeOptions, placesFor } from '../input/workspace-places.js';
import type { Job } from './types.js';

/** Settings: `known` is the hash of the record that is at hand; where it still holds, nothing is analysed. */
export const recordFile: Job<ArticleRecord | { readonly hash: string }> = (task, engine) => {
  const { file } = task;
  const read = readArticleFile(file, task.bytes);
  if ('error' in read) return { complaints: [read.error], failed: true };
  const found = file.path === undefined ? undefined : readSidecarFile(file.path, file.coder);
  const hash = textHash(JSON.stringify([read.text, found?.text, task.details, task.settings['version'], placesFor(file)]));
  if (task.settings['known'] === hash) return { output: { hash }, complaints: [], failed: false };
  const article = readArticle(read.text);
  const source = anchorText(article);
  const analysis = engine(read.text, analyzeOptions(file, task.details));
  const complaints = [...read.warnings];
  if (found && !found.reading.usable) complaints.push(`${file.label}: its sidecar cannot be read, so its decisions are left out`);
  const document = mergeDocument({ analysis, source, ...(found?.reading.usable ? { reading: found.reading } : {}) });
  const id = file.label.replaceAll('\\', '/').replace(/^\.\//, '');
  return {
    output: buildRecord({ id, hash, text: read.text, analysis: document, sentences: source.units }),
    complaints,
    failed: complaints.length > 0,
  };
};
