/** Has the articles analysed whose files are not what the index knows: by the open article's worker, and a hired one where there is much to do. */
import type { Uri } from 'vscode';
import { FileType, workspace, type CancellationToken } from 'vscode';
import { isCancelled, type Engine } from '../../engine/client.js';
import type { RecordedArticle } from '../../engine/corpus/protocol.js';
import type { ArticleFile } from '../state/article-files.js';
import { readText } from '../state/read-text.js';
import { sidecarUri } from '../state/sidecar-uri.js';
import type { WorkspaceGazetteer } from '../state/workspace-gazetteer.js';
import type { WorkspaceLexicon } from '../state/workspace-lexicon.js';
import type { Known } from './index-cache.js';

export type Caller = Pick<Engine, 'call'>;

export interface AnalysisTools {
  /** The worker that serves the open articles: it analyses an article at a time, so that a person never waits for more than one. */
  readonly helper: Caller;
  /** One more that analyses, as long as there is much to do. */
  readonly hire: () => Caller & { dispose(): void };
  readonly lexicons: WorkspaceLexicon;
  readonly gazetteers: WorkspaceGazetteer;
}

/** An article as it is now; without `packed` its record is what it was. */
export interface AnalysedArticle extends RecordedArticle {
  readonly id: string;
  readonly stamp: string;
}

export interface Analysing {
  readonly tools: AnalysisTools;
  readonly known: ReadonlyMap<string, Known>;
  /** Of the program and its data. */
  readonly version: string;
  readonly token: CancellationToken;
  readonly take: (article: AnalysedArticle) => Promise<void>;
  /** So many of the files are as they should be. */
  readonly progressed: (done: number) => void;
}

/** Below this a second worker takes longer to start than it saves. */
const MANY = 60;
/** Files that are looked at side by side. */
const LOOKS = 24;
/** Bytes. Longer texts are left to the hired worker: the other one must stay free for a person. */
const LONG = 60_000;

export async function analyseChanged(files: readonly ArticleFile[], analysing: Analysing): Promise<void> {
  const { tools, known, token, progressed } = analysing;
  const looked: { readonly file: ArticleFile; readonly stamp: string }[] = [];
  await inParallel(files, LOOKS, async (file) => void looked.push({ file, stamp: await stampOf(file) }));
  const changed = looked.filter(({ file, stamp }) => stamp === '' || known.get(file.id)?.stamp !== stamp);
  const long = changed.filter(({ stamp }) => sizeOf(stamp) >= LONG);
  const short = changed.filter(({ stamp }) => sizeOf(stamp) < LONG);
  let done = files.length - changed.length;
  const lane = async (analyst: Caller, next: () => (typeof changed)[number] | undefined): Promise<void> => {
    for (let one = next(); one && !token.isCancellationRequested; one = next()) {
      await analyseOne(one.file, one.stamp, analyst, analysing);
      progressed(++done);
    }
  };
  const isMany = changed.length > MANY;
  const hired = isMany || long.length ? tools.hire() : undefined;
  try {
    await Promise.all([lane(tools.helper, () => short.shift()), hired && lane(hired, () => long.shift() ?? (isMany ? short.shift() : undefined))]);
  } finally {
    hired?.dispose();
  }
}

async function analyseOne(file: ArticleFile, stamp: string, analyst: Caller, { tools, known, version, take }: Analysing): Promise<void> {
  const { id, uri } = file;
  const [text, sidecar, lexicon, places] = await Promise.all([
    readArticleText(uri),
    file.hasSidecar ? readQuietly(sidecarUri(uri)) : Promise.resolve(''),
    tools.lexicons.lexiconFor(uri),
    tools.gazetteers.placesFor(uri),
  ]);
  if (text === undefined) return;
  const hash = known.get(id)?.hash;
  const request = { id, text, sidecar: sidecar ?? '', lexicon, places, version, ...(hash === undefined ? {} : { known: hash }) };
  try {
    await take({ id, stamp, ...(await analyst.call('recordArticle', request)) });
  } catch (error) {
    if (!isCancelled(error)) throw error;
  }
}

/** Times and sizes of an article's files; empty where they cannot be had, so that the files are read. */
async function stampOf({ uri, hasSidecar }: ArticleFile): Promise<string> {
  try {
    const stats = await Promise.all([uri, ...(hasSidecar ? [sidecarUri(uri)] : [])].map((one) => workspace.fs.stat(one)));
    return stats.map(({ mtime, size }) => `${mtime}/${size}`).join(' ');
  } catch {
    return '';
  }
}

/** The size of an article's file by its stamp; 0 where it is not known. */
function sizeOf(stamp: string): number {
  return Number(/^\d+\/(\d+)/.exec(stamp)?.[1] ?? 0);
}

/** The text without BOM; undefined where the file is gone, is no text, or is none that can be read. */
async function readArticleText(uri: Uri): Promise<string | undefined> {
  return (await readQuietly(uri))?.replace(/^\uFEFF/, '');
}

async function readQuietly(uri: Uri): Promise<string | undefined> {
  try {
    if (((await workspace.fs.stat(uri)).type & FileType.File) === 0) return undefined;
    return await readText(uri);
  } catch {
    return undefined; // an article that cannot be read is in no index; opening it says why
  }
}

async function inParallel<T>(items: readonly T[], lanes: number, run: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async (): Promise<void> => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) await run(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
