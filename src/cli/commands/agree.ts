/** `dateline agree`: how far coders of the same articles agree, by kind. */
import { compareCoders } from '../../core/sidecar/agreement/compare-coders.js';
import { poolArticles } from '../../core/sidecar/agreement/pool.js';
import { findFiles } from '../input/find-files.js';
import { gatherCoders } from '../input/gather-coders.js';
import { formatAgreement } from '../output/format-agreement.js';
import { UsageError, type Command } from '../types.js';

const FORMATS = ['text', 'json'] as const;

export const agree: Command = {
  name: 'agree',
  summary: 'measure how far two or more coders agree, by kind',
  operands: 'FILE...',
  help: [
    "FILE is a coder's sidecar (a.txt.anna.dateline.yaml) or an article or folder, which stands for all its coders' sidecars; the sidecar without a coder counts where it is named. Only what coders confirmed, added or changed counts; what was merely suggested or rejected does not.",
    "For each kind: how many each coder marked; the F1 of exactly equal and of overlapping spans (mean over pairs of coders); Krippendorff's alpha with unitizing over the characters of the text; and on the types of what overlaps Cohen's kappa (Fleiss' for more than two) and Krippendorff's alpha. A dash: nothing can be said. Several articles are also counted together, as far as all coders coded them.",
  ],
  options: { format: { type: 'string', choices: FORMATS, summary: 'text (default) or json' } },
  async run(call, terminal) {
    if (!call.files.length) throw new UsageError('no FILE given');
    const { files, missing } = await findFiles(call.files, terminal.cwd, { sidecars: true });
    for (const { label, reason } of missing) terminal.complain(`${label}: ${reason}`);
    const { articles, complaints } = gatherCoders(files, call.files);
    for (const complaint of complaints) terminal.complain(complaint);
    const each = articles.map(({ file, coders, length }) => ({ file, ...compareCoders(coders, length) }));
    const names = [...new Set(articles.flatMap(({ coders }) => coders.map(({ name }) => name)))];
    const pooled = articles.filter(({ coders }) => coders.length === names.length);
    const all = pooled.length > 1 ? poolArticles(pooled, names) : undefined;
    const together = all && { articles: pooled.length, ...compareCoders(all.coders, all.length) };
    if (call.text('format') === 'json') {
      await terminal.write(`${JSON.stringify({ articles: each, ...(together ? { all: together } : {}) }, undefined, 2)}\n`);
    } else {
      const tables = each.map(({ file, ...agreement }) => formatAgreement(file, agreement));
      if (together) tables.push(formatAgreement(`all ${together.articles} articles`, together));
      await terminal.write(tables.length ? `${tables.join('\n\n')}\n` : '');
    }
    return missing.length || complaints.length ? 1 : 0;
  },
};
