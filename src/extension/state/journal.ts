/** Decisions on their way into a file: kept in the extension's storage until the file holds them, so that nothing is lost when the editor dies or the disk is full. */
import { Uri, workspace, type LogOutputChannel } from 'vscode';
import type { JournalEntry } from '../../core/sidecar/journal.js';

/** What is stored of one decision. */
interface Stored {
  readonly sidecar: string;
  readonly entry: JournalEntry;
  readonly order: Readonly<Record<string, number>>;
  /** The file held it, before another window could have overwritten that. */
  readonly written?: boolean;
}

export interface Kept extends Omit<Stored, 'sidecar'> {
  /** Remembers that the file held it: where there is no file any more, a person has deleted it. */
  markWritten(): Promise<void>;
  /** Forgets it. */
  erase(): Promise<void>;
}

export class Journal {
  private count = 0;

  constructor(
    private readonly folder: Uri,
    private readonly log: LogOutputChannel,
  ) {}

  /** Keeps a decision. Where it cannot be kept, the log says so: the file itself is written all the same. */
  async keep(sidecar: Uri, entry: JournalEntry, order: Readonly<Record<string, number>>): Promise<Kept> {
    const file = Uri.joinPath(this.folder, `${prefixOf(sidecar)}${Date.now()}-${String(this.count++).padStart(4, '0')}.json`);
    const stored: Stored = { sidecar: sidecar.toString(), entry, order };
    await this.write(file, stored);
    return keptIn(file, stored, () => this.write(file, { ...stored, written: true }));
  }

  private async write(file: Uri, stored: Stored): Promise<void> {
    try {
      await workspace.fs.createDirectory(this.folder);
      await workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(stored)));
    } catch (error) {
      this.log.warn(`the journal cannot be written: ${String(error)}`);
    }
  }

  /** What is kept for a file, in the order in which it was decided. */
  async read(sidecar: Uri): Promise<readonly Kept[]> {
    let names: string[];
    try {
      names = (await workspace.fs.readDirectory(this.folder)).map(([name]) => name).filter((name) => name.startsWith(prefixOf(sidecar)));
    } catch {
      return []; // nothing was ever kept
    }
    const kept: Kept[] = [];
    for (const name of names.sort()) {
      const file = Uri.joinPath(this.folder, name);
      try {
        const stored = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))) as Stored;
        if (stored.sidecar === sidecar.toString()) kept.push(keptIn(file, stored, () => Promise.resolve()));
      } catch (error) {
        // Half an entry: the editor died while it was written, before its decision was shown as made.
        this.log.warn(`${name} in the journal cannot be read: ${String(error)}`);
        await erase(file);
      }
    }
    return kept;
  }
}

function keptIn(file: Uri, { entry, order, written }: Stored, markWritten: () => Promise<void>): Kept {
  return { entry, order, ...(written === undefined ? {} : { written }), markWritten, erase: () => erase(file) };
}

async function erase(file: Uri): Promise<void> {
  try {
    await workspace.fs.delete(file);
  } catch {
    // It was never written, or another window erased it.
  }
}

/** Names of one file's entries begin alike: FNV-1a of its address. */
function prefixOf(sidecar: Uri): string {
  let hash = 0x811c9dc5;
  for (const sign of sidecar.toString()) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193);
  return `${(hash >>> 0).toString(16).padStart(8, '0')}-`;
}
