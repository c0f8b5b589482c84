/** `dateline extract`, for one file: the analysis as JSON or as a tree. */
import { toJsonDocument } from '../../core/export/json-shape.js';
import { readArticleFile } from '../input/read-article.js';
import { formatTree } from '../tree/format-tree.js';
import { analyzeOptions } from '../input/workspace-places.js';
import type { Job } from './types.js';

/** Settings: `format` is json, ndjson or tree; `colors` is yes or no. */
export const extractFile: Job<string> = (task, engine) => {
  const read = readArticleFile(task.file, task.bytes);
  if ('error' in read) return { complaints: [read.error], failed: true };
  const complaints = [...read.warnings];
  const analysis = engine(read.text, analyzeOptions(task.file, task.details));
  if (read.text.trim() === '') complaints.push(`${task.file.label}: is empty`);
  else if (analysis.language !== 'en') complaints.push(`${task.file.label}: is not English, so nothing is suggested`);
  const document = toJsonDocument({ file: task.file.label, ...analysis });
  switch (task.settings['format']) {
    case 'tree':
      return { output: formatTree(document, task.settings['colors'] === 'yes'), complaints, failed: false };
    case 'ndjson':
      return { output: JSON.stringify(document), complaints, failed: false };
    default:
      return { output: JSON.stringify(document, undefined, 2), complaints, failed: false };
  }
};
