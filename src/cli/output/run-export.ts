/** Runs an export: loads articles, says what will be lost, writes, checks. */
import path from 'node:path';
import { PreflightCount } from '../../core/export/preflight.js';
import { ExportSession } from '../../core/export/session.js';
import { Stems } from '../../core/export/stems.js';
import type { Exporter, ExportArticle, ExportOptions } from '../../core/export/types.js';
import { runJobs } from '../engine/pool.js';
import type { FileTask } from '../jobs/types.js';
import type { Terminal } from '../types.js';
import { openSink } from './export-sink.js';
import { formatPreflight } from './format-preflight.js';
import { textOf } from '../../core/model/say.js';

/** Up to this many articles stay in memory between the table of losses and the writing; more are written as they come, the table after them. */
const HELD = 300;

export interface ExportRequest {
  readonly exporter: Exporter;
  readonly options: ExportOptions;
  readonly tasks: readonly FileTask[];
  /** The program's own file, for threads. */
  readonly entry: string;
  readonly output: string | undefined;
  readonly each: boolean;
  readonly dryRun: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
}

/** Returns whether anything was wrong; that has been said by then. */
export async function runExport(request: ExportRequest, terminal: Terminal): Promise<boolean> {
  const { exporter, options, tasks, dryRun, strict, quiet } = request;
  const state = { failed: false };
  const count = new PreflightCount(exporter, options);
  const showLosses = (): void => {
    const table = count.result();
    if (!quiet && (dryRun || table.lines.length)) for (const line of formatPreflight(exporter, table)) terminal.complain(line);
  };
  if (tasks.length > HELD && !dryRun && !strict) {
    await write(request, loadArticles(request, terminal, state), terminal, state, { count, beforeFinish: showLosses });
    return state.failed;
  }
  const held: ExportArticle[] = [];
  for await (const article of loadArticles(request, terminal, state)) {
    count.add(article);
    if (tasks.length <= HELD) held.push(article);
  }
  showLosses();
  if (dryRun || terminal.signal.aborted) return state.failed;
  if (strict && count.result().lines.length) {
    terminal.complain(`${exporter.name}: nothing is written, because --strict allows no loss`);
    return true;
  }
  const again = tasks.length <= HELD ? held : loadArticles(request, { ...terminal, complain: () => undefined }, state);
  await write(request, again, terminal, state, {});
  return state.failed;
}

/** The articles in order, each with its name in the export. Complains of those that cannot be read. */
async function* loadArticles({ tasks, entry }: ExportRequest, terminal: Terminal, state: { failed: boolean }): AsyncGenerator<ExportArticle> {
  const stems = new Stems();
  const root = rootOf(tasks, terminal.cwd);
  const nameOf = (file: string): string => (file === '-' ? file : path.relative(root, path.resolve(terminal.cwd, file)));
  let done = 0;
  for await (const { output, complaints, failed } of runJobs('load', tasks, entry)) {
    for (const line of complaints) terminal.complain(line);
    state.failed ||= failed;
    terminal.progress(++done, tasks.length);
    if (terminal.signal.aborted) return;
    if (output) yield { ...output, stem: stems.give(nameOf(output.file), output.coder) };
  }
}

/** What names in the export count from: the working folder, or the folder that all articles share where some are outside of it. */
function rootOf(tasks: readonly FileTask[], cwd: string): string {
  const folders = tasks.flatMap(({ file }) => (file.path === undefined ? [] : [path.dirname(file.path)]));
  const holds = (root: string): boolean => folders.every((folder) => folder === root || folder.startsWith(root.replace(/[\\/]*$/, path.sep)));
  if (!folders.length || holds(cwd)) return cwd;
  let root = folders[0]!;
  while (!holds(root) && path.dirname(root) !== root) root = path.dirname(root);
  return root;
}

interface Stages {
  /** Counts losses while writing, where they were not counted before. */
  readonly count?: PreflightCount;
  readonly beforeFinish?: () => void;
}

async function write(
  { exporter, options, output, each, tasks, quiet }: ExportRequest,
  articles: Iterable<ExportArticle> | AsyncIterable<ExportArticle>,
  terminal: Terminal,
  state: { failed: boolean },
  { count, beforeFinish }: Stages,
): Promise<void> {
  const sink = openSink({ exporter, output, each, articles: tasks.length }, terminal);
  const session = new ExportSession(exporter, options, each);
  try {
    await sink.write(session.begin());
    for await (const article of articles) {
      const { chunks, losses, problems } = session.add(article);
      count?.add(article, losses);
      if (problems.length) {
        terminal.complain(`${article.file}: ${exporter.name} did not read back as it was written (${textOf(problems[0]!)}); nothing is written`);
        state.failed = true;
        sink.abandon();
        return;
      }
      await sink.write(chunks);
      await sink.articleDone();
      if (terminal.closed || terminal.signal.aborted) break;
    }
    if (terminal.signal.aborted) {
      sink.abandon();
      return;
    }
    await sink.write(session.end());
    beforeFinish?.();
    const written = await sink.finish();
    if (written.length && !quiet) terminal.complain(`${exporter.name}: wrote ${written.join(', ')}`);
  } catch (error) {
    sink.abandon();
    throw error;
  }
}
