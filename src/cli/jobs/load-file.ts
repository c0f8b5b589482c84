/** The first half of `dateline export`, for one file: its annotations, merged, anchored and selected. */
import { anchorText } from '../../core/anchor/select.js';
import { selectArticle, type HeldBack, type Selection } from '../../core/export/select.js';
import type { ExportArticle } from '../../core/export/types.js';
import { mergeDocument } from '../../core/sidecar/merge-document.js';
import { readArticle } from '../../core/text/article.js';
import { readArticleFile } from '../input/read-article.js';
import { lineOf, readSidecarFile, withoutLine, type SidecarFile } from '../input/read-sidecar.js';
import { sidecarPath } from '../input/sidecar-paths.js';
import { analyzeOptions } from '../input/workspace-places.js';
import type { Job } from './types.js';

/** How many of the annotations that are held back a line names. */
const NAMED = 3;

/** Settings: `selection` is a Selection as JSON. The article's stem is left to who knows all articles. */
export const loadFile: Job<ExportArticle> = (task, engine) => {
  const { file } = task;
  const selection = JSON.parse(task.settings['selection'] ?? '{"suggestions":false}') as Selection;
  const read = readArticleFile(file, task.bytes);
  if ('error' in read) return { complaints: [read.error], failed: true };
  const complaints = [...read.warnings];
  const found = file.path === undefined ? undefined : readSidecarFile(file.path, file.coder);
  // Stored suggestions are replaced by those of this run, as in the editor: a sidecar keeps neither their confidence nor what found them.
  const fresh = task.settings['analysis'] === 'yes' || (selection.suggestions && found !== undefined && hasSuggestions(found));
  if (!found && !fresh) {
    complaints.push(
      `${file.label}: has no ${file.coder === undefined ? '' : `${file.coder}'s `}sidecar, so there is nothing to export; --suggestions exports what the machine finds`,
    );
    return { complaints, failed: true };
  }
  if (found) complaints.push(...sidecarIssues(found, sidecarPath(file.label, file.coder)));
  if (found && !found.reading.usable) return { complaints, failed: true };
  const article = readArticle(read.text);
  const details = { ...article.details, ...task.details };
  const analysis = fresh ? engine(read.text, analyzeOptions(file, task.details)) : undefined;
  const document = mergeDocument({
    source: anchorText(article),
    details,
    ...(analysis ? { analysis } : {}),
    ...(found ? { reading: found.reading } : {}),
  });
  const name = { file: file.label, stem: '', ...(file.coder === undefined ? {} : { coder: file.coder }) };
  const { article: selected, heldBack } = selectArticle(document, name, selection);
  if (heldBack.length) complaints.push(`${file.label}: ${describeHeldBack(heldBack)}`);
  const units = selected.units.map(({ start, end, index, part, opensPart, folded, repeat }) => ({
    start,
    end,
    index,
    part,
    opensPart,
    folded,
    repeat,
  }));
  return { output: { ...selected, units }, complaints, failed: complaints.length > read.warnings.length };
};

function hasSuggestions({ reading: { sidecar } }: SidecarFile): boolean {
  return [...sidecar.mentions, ...sidecar.events].some(({ decision }) => decision === 'suggested');
}

function sidecarIssues({ text, reading }: SidecarFile, name: string): string[] {
  return reading.issues.map(({ message, span }) => `${name}:${lineOf(text, span?.start ?? 0)}: ${withoutLine(message)}`);
}

function describeHeldBack(heldBack: readonly HeldBack[]): string {
  const cases = heldBack.slice(0, NAMED).map(({ quote, outcome }) => `"${quote}" is ${outcome}`);
  const more = heldBack.length > NAMED ? `, and ${heldBack.length - NAMED} more` : '';
  return `${heldBack.length} not exported because the article changed: ${cases.join(', ')}${more}`;
}
