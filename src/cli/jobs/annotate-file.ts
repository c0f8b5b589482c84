/** `dateline annotate`, for one file: brings the sidecar's suggestions up to date. Decisions, comments and unknown keys stay. */
import { anchorText } from '../../core/anchor/select.js';
import type { ArticleDetails } from '../../core/model/annotation.js';
import { applyEdits } from '../../core/sidecar/edit.js';
import { mergeDocument } from '../../core/sidecar/merge-document.js';
import { readSidecar } from '../../core/sidecar/read.js';
import { suggestionEdits } from '../../core/sidecar/suggest.js';
import { articleOrder } from '../../core/sidecar/text-details.js';
import type { Sidecar, SidecarEdit } from '../../core/sidecar/types.js';
import { readArticle } from '../../core/text/article.js';
import { readArticleFile, sidecarDetails } from '../input/read-article.js';
import { lineOf, readSidecarFile, withoutLine } from '../input/read-sidecar.js';
import { sidecarPath } from '../input/sidecar-paths.js';
import { writeFileAtomically } from '../output/write-file.js';
import type { Job } from './types.js';

/** No settings. */
export const annotateFile: Job<string> = (task, engine) => {
  const { file } = task;
  if (file.path === undefined) return { complaints: ['-: standard input has no sidecar; annotate needs files'], failed: true };
  const read = readArticleFile(file);
  if ('error' in read) return { complaints: [read.error], failed: true };
  const found = readSidecarFile(file.path, file.coder);
  const name = sidecarPath(file.label, file.coder);
  if (found && !found.reading.usable) {
    const [first] = found.reading.issues;
    const line = first?.span ? `:${lineOf(found.text, first.span.start)}` : '';
    return {
      complaints: [...read.warnings, `${name}${line}: ${withoutLine(first?.message ?? 'cannot be read')}; it is left as it is`],
      failed: true,
    };
  }
  const text = found?.text ?? '';
  const reading = found?.reading ?? readSidecar('');
  const analysis = engine(read.text, { details: { ...sidecarDetails(file), ...task.details } });
  const complaints = [...read.warnings];
  if (analysis.language !== 'en') complaints.push(`${file.label}: is not English, so nothing is suggested`);
  const document = mergeDocument({ analysis, source: anchorText(readArticle(read.text)), reading });
  const edits = [...givenDetails(task.details, reading.sidecar), ...suggestionEdits(document)];
  const edited = applyEdits(text, edits, { reading, position: articleOrder(document, edits) });
  if (edited.refused) return { complaints: [...complaints, `${name}: ${edited.refused.message}; it is left as it is`], failed: true };
  if (edited.text === text) return { output: `${name}: up to date`, complaints, failed: false };
  writeFileAtomically(sidecarPath(file.path, file.coder), edited.text);
  const suggested = [...document.mentions, ...document.events].filter(({ decision }) => decision === 'suggested').length;
  return { output: `${name}: ${suggested} suggestions${found ? '' : ' (new)'}`, complaints, failed: false };
};

/** Details from the command line are kept, so that the editor resolves the same times; what a person set in the sidecar stays. */
function givenDetails(details: ArticleDetails, { article }: Sidecar): SidecarEdit[] {
  const { title, outlet, author, published } = details;
  const missing = Object.entries({ title, outlet, author, published }).filter(
    ([key, value]) => value !== undefined && article[key as 'title'] === undefined,
  );
  return missing.length ? [{ do: 'details', details: Object.fromEntries(missing) }] : [];
}
