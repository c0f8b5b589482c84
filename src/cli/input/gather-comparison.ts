/** From a call's words to a comparison of all articles they name. */
import { fileURLToPath } from 'node:url';
import { Comparison } from '../../core/compare/comparison.js';
import type { ArticleRecord } from '../../core/compare/types.js';
import { loadKnownNames } from '../engine/known-names.js';
import { runJobs } from '../engine/pool.js';
import type { Call, OptionSpec, Terminal } from '../types.js';
import { DETAIL_OPTIONS, gatherTasks } from './gather-tasks.js';
import { readIndexFile, writeIndexFile } from './index-file.js';
import { PROJECT_OPTION, readProjectFile } from './read-project.js';

/** Options of the commands that compare. */
export const COMPARE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  index: { type: 'string', value: 'PATH', summary: 'a file made by "dateline index": what has not changed since is not analysed again' },
  ...PROJECT_OPTION,
  ...DETAIL_OPTIONS,
};

export interface GatheredComparison {
  readonly comparison: Comparison;
  readonly problems: boolean;
  /** Articles that were analysed; the others came from the index. */
  readonly analysed: number;
}

/** Analyses what the index does not hold yet. Without FILE the index alone answers. `store` writes the index anew. */
export async function gatherComparison(call: Call, terminal: Terminal, store?: string): Promise<GatheredComparison> {
  const { known, version } = loadKnownNames();
  const { project, problems: projectProblems } = readProjectFile(call.text('project'), terminal);
  const comparison = new Comparison(known);
  comparison.decide(project);
  const indexPath = store ?? call.text('index');
  const stored = indexPath === undefined ? new Map<string, ArticleRecord>() : readIndexFile(indexPath, terminal, store === undefined);
  let problems = projectProblems;
  let analysed = 0;
  if (!call.files.length && call.text('index') !== undefined) for (const record of stored.values()) comparison.set(record);
  else {
    const gathered = await gatherTasks(call, terminal, { version });
    const tasks = gathered.tasks.map((task) => {
      const before = stored.get(task.file.label.replaceAll('\\', '/').replace(/^\.\//, ''));
      return before ? { ...task, settings: { ...task.settings, known: before.hash } } : task;
    });
    problems ||= gathered.problems;
    let at = 0;
    for await (const { output, complaints, failed } of runJobs('record', tasks, fileURLToPath(import.meta.url))) {
      const { label } = tasks[at++]!.file;
      for (const line of complaints) terminal.complain(line);
      problems ||= failed;
      if (!output) continue;
      const fresh = 'reports' in output;
      if (fresh) analysed++;
      comparison.set(fresh ? output : stored.get(label.replaceAll('\\', '/').replace(/^\.\//, ''))!);
    }
  }
  if (store !== undefined) writeIndexFile(store, comparison.articles.values(), terminal);
  return { comparison, problems, analysed };
}
