/** Runs an export: article by article in the worker, and nothing is written before all of it is known to be right. */
import { l10n, Uri, type CancellationToken } from 'vscode';
import type { Chunk } from '../../core/export/types.js';
import type { ExportChoice, ExportSource, ForeignArticle } from '../../engine/exchange/protocol.js';
import type { ExportedArticle } from '../../../types/dateline.js';
import type { App } from '../features/types.js';
import { Notice } from '../notice.js';
import { fileName } from '../state/sidecar-uri.js';
import { writeAtomically } from '../state/write-atomically.js';
import type { ChosenFormat } from './format-choice.js';

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
  const { chosen, choice, target, count, sourceAt, token, progress } = order;
  const texts = new Map<string, string[]>();
  const collect = (chunks: readonly Chunk[]): void => {
    for (const { file, text } of chunks) texts.set(file, [...(texts.get(file) ?? []), text]);
  };
  const problems: string[] = [];
  const { id, chunks } = await engine.call('beginExport', choice);
  try {
    collect(foreignEdge(chosen, 'begin', choice.each) ?? chunks);
    for (let i = 0; i < count; i++) {
      if (token.isCancellationRequested) return undefined;
      const source = await sourceAt(i);
      const written = await engine.call('exportArticle', { id, source });
      problems.push(...written.problems.map((problem) => `${source.file}: ${problem}`));
      collect(chosen.foreign ? await foreignChunks(chosen, written.chunks, i, choice.each) : written.chunks);
      progress(i + 1);
    }
  } finally {
    const end = await engine.call('endExport', id);
    collect(foreignEdge(chosen, 'end', choice.each) ?? end);
  }
  if (token.isCancellationRequested) return undefined;
  if (problems.length) throw new Notice(l10n.t('Nothing was exported, because the result would not be right: {0}', problems.slice(0, 3).join('; ')));
  const isFolder = chosen.format.layout === 'files' || choice.each;
  const folder = isFolder ? target : Uri.joinPath(target, '..');
  const written: Uri[] = [];
  for (const [name, parts] of texts) {
    const uri = name === '' ? target : Uri.joinPath(folder, ...name.split('/'));
    await writeAtomically(uri, parts.join(''));
    written.push(uri);
  }
  return written;
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
