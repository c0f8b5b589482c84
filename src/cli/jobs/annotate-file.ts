/** `dateline annotate`, for one file: brings the sidecar's suggestions up to date. Decisions, comments and unknown keys stay. */
import { anchorText } from '../../core/anchor/select.js';
import type { Analysis, ArticleDetails } from '../../core/model/annotation.js';
import { applyEdits } from '../../core/sidecar/edit.js';
import { mergeDocument, type MergeInput } from '../../core/sidecar/merge-document.js';
import { readSidecar } from '../../core/sidecar/read.js';
import { suggestionEdits } from '../../core/sidecar/suggest.js';
import { articleOrder } from '../../core/sidecar/text-details.js';
import type { Sidecar, SidecarEdit } from '../../core/sidecar/types.js';
import { readArticle } from '../../core/text/article.js';
import { readArticleFile } from '../input/read-article.js';
import { lineOf, readSidecarFile, withoutLine } from '../input/read-sidecar.js';
import { sidecarPath } from '../input/sidecar-paths.js';
import { leadsOutside, replaceFile } from '../output/write-file.js';
import { analyzeOptions } from '../input/workspace-places.js';
import type { FileTask, Job } from './types.js';

/** How often the work begins again when somebody else writes the sidecar meanwhile. */
const ATTEMPTS = 5;

/** No settings. */
export const annotateFile: Job<string> = (task, engine) => {
  const { file } = task;
  if (file.path === undefined) return { complaints: ['-: standard input has no sidecar; annotate needs files'], failed: true };
  const read = readArticleFile(file);
  if ('error' in read) return { complaints: [read.error], failed: true };
  const complaints = [...read.warnings];
  const analysis = engine(read.text, analyzeOptions(file, task.details));
  if (analysis.language !== 'en') complaints.push(`${file.label}: is not English, so nothing is suggested`);
  const source = anchorText(readArticle(read.text));
  for (let attempt = 1; ; attempt++) {
    const written = annotateOnce(task, file.path, { analysis, source });
    if ('output' in written) return { output: written.output, complaints, failed: false };
    if (written.refused !== undefined) return { complaints: [...complaints, written.refused], failed: true };
    if (attempt === ATTEMPTS) return { complaints: [...complaints, `${file.label}: its sidecar keeps changing; it is left as it is`], failed: true };
  }
};

type Written = { readonly output: string } | { readonly refused?: string };

/** Reads the sidecar, and writes it where nobody has written to it meanwhile; neither an output nor a refusal where somebody has. */
function annotateOnce(
  { file, details }: FileTask,
  path: string,
  { analysis, source }: Pick<MergeInput, 'source'> & { readonly analysis: Analysis },
): Written {
  const found = readSidecarFile(path, file.coder);
  const name = sidecarPath(file.label, file.coder);
  if (found && !found.reading.usable) {
    const [first] = found.reading.issues;
    const line = first?.span ? `:${lineOf(found.text, first.span.start)}` : '';
    return { refused: `${name}${line}: ${withoutLine(first?.message ?? 'cannot be read')}; it is left as it is` };
  }
  const text = found?.text ?? '';
  const reading = found?.reading ?? readSidecar('');
  const document = mergeDocument({ analysis, source, reading });
  const edits = [...givenDetails(details, reading.sidecar), ...suggestionEdits(document)];
  const edited = applyEdits(text, edits, { reading, position: articleOrder(document, edits) });
  if (edited.refused) return { refused: `${name}: ${edited.refused.message}; it is left as it is` };
  if (edited.text === text) return { output: `${name}: up to date` };
  const target = sidecarPath(path, file.coder);
  if (leadsOutside(target)) return { refused: `${name}: is a link that leads out of this folder; it is left as it is` };
  if (!replaceFile(target, found?.text, edited.text)) return {};
  const suggested = [...document.mentions, ...document.events].filter(({ decision }) => decision === 'suggested').length;
  return { output: `${name}: ${suggested} suggestions${found ? '' : ' (new)'}` };
}

/** Details from the command line are kept, so that the editor resolves the same times; what a person set in the sidecar stays. */
function givenDetails(details: ArticleDetails, { article }: Sidecar): SidecarEdit[] {
  const { title, outlet, author, published } = details;
  const missing = Object.entries({ title, outlet, author, published }).filter(
    ([key, value]) => value !== undefined && article[key as 'title'] === undefined,
  );
  return missing.length ? [{ do: 'details', details: Object.fromEntries(missing) }] : [];
}
