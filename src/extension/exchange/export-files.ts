/** The files of an export while it runs: whole ones wait on the disk, not in memory, and none is in its place before all are. */
import { l10n, Uri } from 'vscode';
import type { Chunk } from '../../core/export/types.js';
import { Notice } from '../notice.js';
import { prepareWrite, type PendingWrite } from '../state/write-atomically.js';

/** In bytes. Files are written in one piece, so that the one file of a format stands in memory: beyond this it is the command line's. */
const LARGEST = 256 * 1024 * 1024;
/** Texts are kept as UTF-8, in blocks of about this many characters. */
const BLOCK = 1 << 20;

interface OpenFile {
  /** What has not been encoded yet. */
  texts: string[];
  length: number;
  readonly blocks: Uint8Array[];
  size: number;
}

export interface ExportFilesOptions {
  /** The one file, or the folder. */
  readonly target: Uri;
  /** Each article has files of its own: they are whole when the article is. */
  readonly isFolder: boolean;
}

export class ExportFiles {
  private readonly open = new Map<string, OpenFile>();
  private readonly pending: { readonly uri: Uri; readonly write: PendingWrite }[] = [];
  private readonly encoder = new TextEncoder();

  constructor(private readonly options: ExportFilesOptions) {}

  /** Throws a Notice where the one file becomes too large. */
  add(chunks: readonly Chunk[]): void {
    for (const { file, text } of chunks) {
      let entry = this.open.get(file);
      if (!entry) this.open.set(file, (entry = { texts: [], length: 0, blocks: [], size: 0 }));
      entry.texts.push(text);
      entry.length += text.length;
      if (entry.length >= BLOCK) this.encode(entry);
      if (entry.size > LARGEST)
        throw new Notice(
          l10n.t('The one file would be larger than {0} MB. Choose one file for each article, or use the command line.', LARGEST / 1024 / 1024),
        );
    }
  }

  async articleDone(): Promise<void> {
    if (this.options.isFolder) await this.prepareAll();
  }

  /** Puts all files in their places; gives them in the order in which they came. */
  async finish(): Promise<readonly Uri[]> {
    await this.prepareAll();
    for (const { write } of this.pending) await write.commit();
    return this.pending.splice(0).map(({ uri }) => uri);
  }

  /** Leaves everything as it was. */
  async abandon(): Promise<void> {
    this.open.clear();
    for (const { write } of this.pending.splice(0)) await write.abandon();
  }

  private async prepareAll(): Promise<void> {
    const { target, isFolder } = this.options;
    for (const [name, entry] of this.open) {
      this.encode(entry);
      const uri = name === '' ? target : Uri.joinPath(target, ...(isFolder ? [] : ['..']), ...name.split('/'));
      this.pending.push({ uri, write: await prepareWrite(uri, joined(entry)) });
    }
    this.open.clear();
  }

  private encode(entry: OpenFile): void {
    const block = this.encoder.encode(entry.texts.join(''));
    entry.blocks.push(block);
    entry.size += block.length;
    entry.texts = [];
    entry.length = 0;
  }
}

function joined({ blocks, size }: OpenFile): Uint8Array {
  if (blocks.length === 1) return blocks[0]!;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return bytes;
}
