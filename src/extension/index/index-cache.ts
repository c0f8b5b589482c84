/** What the index keeps between sessions, in the workspace's storage: some files of articles, so that one changed article does not write all anew, and one of answers. */
import { Uri, workspace } from 'vscode';
import type { KnownArticle } from '../../engine/corpus/protocol.js';
import { writeAtomically } from '../state/write-atomically.js';

/** An article as it was when it was analysed. */
export interface Known {
  /** Of its text, its sidecar, and all else the record depends on. */
  readonly hash: string;
  /** Times and sizes of its files: the same stamp, and they are not even read. */
  readonly stamp: string;
}

const SHARDS = 64;
const MANIFEST = 'index.json';
const ANSWERS = 'answers';

interface Manifest {
  readonly version: string;
  readonly articles: Readonly<Record<string, readonly [hash: string, stamp: string]>>;
}

export class IndexCache {
  private readonly dirty = new Set<number>();

  constructor(
    private readonly folder: Uri,
    /** Of the program and its data: what another one kept is not read. */
    private readonly version: string,
  ) {}

  /** Hands what was kept to `take`, file by file; resolves to what of it still counts. */
  async restore(take: (packed: Uint8Array) => Promise<readonly KnownArticle[]>): Promise<Map<string, Known>> {
    const known = new Map<string, Known>();
    const manifest = await this.readManifest();
    if (manifest?.version !== this.version) return known;
    for (let shard = 0; shard < SHARDS; shard++) {
      const packed = await readQuietly(this.shardUri(shard));
      if (packed === undefined) continue;
      for (const { id, hash } of await take(packed)) {
        const [kept, stamp] = manifest.articles[id] ?? [];
        known.set(id, { hash, stamp: kept === hash ? (stamp ?? '') : '' });
      }
    }
    return known;
  }

  /** An article is not what it was, or gone. */
  touch(id: string): void {
    this.dirty.add(shardOf(id));
  }

  /** Writes what was touched. */
  async save(known: ReadonlyMap<string, Known>, packed: (ids: readonly string[]) => Promise<Uint8Array>): Promise<void> {
    const shards = [...this.dirty];
    if (!shards.length) return;
    this.dirty.clear();
    await workspace.fs.createDirectory(this.folder);
    for (const shard of shards) {
      const ids = [...known.keys()].filter((id) => shardOf(id) === shard);
      await writeAtomically(this.shardUri(shard), await packed(ids));
    }
    const articles = Object.fromEntries([...known].map(([id, { hash, stamp }]) => [id, [hash, stamp] as const]));
    await writeAtomically(Uri.joinPath(this.folder, MANIFEST), JSON.stringify({ version: this.version, articles } satisfies Manifest));
  }

  /** The answers that were kept last; whether they hold is for the worker to say. */
  answers(): Promise<Uint8Array | undefined> {
    return readQuietly(Uri.joinPath(this.folder, ANSWERS));
  }

  async saveAnswers(answers: Uint8Array): Promise<void> {
    await workspace.fs.createDirectory(this.folder);
    await writeAtomically(Uri.joinPath(this.folder, ANSWERS), answers);
  }

  private shardUri(shard: number): Uri {
    return Uri.joinPath(this.folder, String(shard).padStart(2, '0'));
  }

  private async readManifest(): Promise<Manifest | undefined> {
    const bytes = await readQuietly(Uri.joinPath(this.folder, MANIFEST));
    try {
      const value: unknown = bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
      return isManifest(value) ? value : undefined;
    } catch {
      return undefined; // half written: everything is analysed again
    }
  }
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    'articles' in value &&
    typeof value.articles === 'object' &&
    value.articles !== null &&
    Object.values(value.articles).every((one) => Array.isArray(one) && one.every((words) => typeof words === 'string'))
  );
}

/** A cache that cannot be read is none. */
async function readQuietly(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}

/** Spreads ids evenly (FNV-1a). */
function shardOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % SHARDS;
}
