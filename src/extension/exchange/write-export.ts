/** Runs an export: article by article in the worker, and nothing is written before all of it is known to be right. */
import { l10n, type CancellationToken, type Uri } from 'vscode';
import type { Chunk } from '../../core/export/types.js';
import type { ExportChoice, ExportSource, ForeignArticle } from '../../engine/exchange/protocol.js';
import type { ExportedArticle } from '../../../types/dateline.js';
import type { App } from '../features/types.js';
import { Notice } from '../notice.js';
import { fileName } from '../state/sidecar-uri.js';
import { ExportFiles } from './export-files.js';
import type { ChosenFormat } from './format-choice.js';
import { told } from '../present/told.js';

export interface ExportOrder {
  readonly chosen: ChosenFormat;
  readonly choice: ExportChoice;
  /** The one file, or the folder. */
  readonly target: Uri;
  readonly count: number;
  readonly sourceAt: (index: number) => Promise<ExportSource>;
  readonly token: CancellationToken;
  readonly progress: (done: number) => void;
}

/** The files that were written; undefined where it was cancelled, and then none is. */
export async function writeExport({ engine }: Pick<App, 'engine'>, order: ExportOrder): Promise<readonly Uri[] | undefined> {
  const { chosen, choice, target } = order;
  const files = new ExportFiles({ target, isFolder: chosen.format.layout === 'files' || choice.each });
  const { id, chunks } = await engine.call('beginExport', choice);
  let ended = false;
  try {
    files.add(foreignEdge(chosen, 'begin', choice.each) ?? chunks);
    const isWhole = await writeArticles(engine, order, id, files);
    ended = true;
    const end = await engine.call('endExport', id);
    if (isWhole) {
      files.add(foreignEdge(chosen, 'end', choice.each) ?? end);
      return await files.finish();
    }
  } finally {
    if (!ended) await engine.call('endExport', id);
    await files.abandon();
  }
  return undefined;
}

/** False where it was cancelled. */
async function writeArticles(engine: App['engine'], order: ExportOrder, id: number, files: ExportFiles): Promise<boolean> {
  const { chosen, choice, count, sourceAt, token, progress } = order;
  for (let i = 0; i < count; i++) {
    if (token.isCancellationRequested) return false;
    const source = await sourceAt(i);
    const { chunks, problems } = await engine.call('exportArticle', { id, source });
    if (problems.length)
      throw new Notice(
        l10n.t(
          'Nothing was exported, because the result would not be right: {0}',
          `${source.file}: ${problems
            .slice(0, 3)
            .map((one) => told(l10n, one))
            .join('; ')}`,
        ),
      );
    files.add(chosen.foreign ? await foreignChunks(chosen, chunks, i, choice.each) : chunks);
    await files.articleDone();
    progress(i + 1);
  }
  return !token.isCancellationRequested;
}

/** What stands before or after the articles of another extension's one file; undefined for a format of ours. */
function foreignEdge({ foreign }: ChosenFormat, edge: 'begin' | 'end', each: boolean): readonly Chunk[] | undefined {
  if (!foreign) return undefined;
  const text = foreign.layout === 'one-file' && !each ? (foreign[edge]?.() ?? '') : '';
  return text ? [{ file: '', text }] : [];
}

async function foreignChunks({ foreign }: ChosenFormat, chunks: readonly Chunk[], index: number, each: boolean): Promise<readonly Chunk[]> {
  const article = JSON.parse(chunks.map(({ text }) => text).join('')) as ForeignArticle as ExportedArticle;
  const text = await foreign!.article(article, each ? 0 : index);
  if (foreign!.layout === 'one-file' && !each) return [{ file: '', text }];
  const whole = foreign!.layout === 'one-file' ? `${foreign!.begin?.() ?? ''}${text}${foreign!.end?.() ?? ''}` : text;
  return [{ file: `${article.stem}.${foreign!.extension}`, text: whole }];
}

/** For the closing message. */
export function writtenWords(written: readonly Uri[], target: Uri): string {
  return written.length > 1 ? l10n.t('Exported {0} files to {1}.', written.length, fileName(target)) : l10n.t('Exported to {0}.', fileName(target));
}
