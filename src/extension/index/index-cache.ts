/** What the index keeps between sessions, in the workspace's storage: some files of lines, so that one changed article does not write all anew. */
import { Uri, workspace } from 'vscode';
import type { KnownArticle } from '../../engine/corpus/protocol.js';
import { readText } from '../state/read-text.js';
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
  async restore(take: (lines: string) => Promise<readonly KnownArticle[]>): Promise<Map<string, Known>> {
    const known = new Map<string, Known>();
    const manifest = await this.readManifest();
    if (manifest?.version !== this.version) return known;
    for (let shard = 0; shard < SHARDS; shard++) {
      const lines = await readQuietly(this.shardUri(shard));
      if (lines === undefined) continue;
      for (const { id, hash } of await take(lines)) {
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
  async save(known: ReadonlyMap<string, Known>, lines: (ids: readonly string[]) => Promise<string>): Promise<void> {
    const shards = [...this.dirty];
    if (!shards.length) return;
    this.dirty.clear();
    await workspace.fs.createDirectory(this.folder);
    for (const shard of shards) {
      const ids = [...known.keys()].filter((id) => shardOf(id) === shard);
      await writeAtomically(this.shardUri(shard), await lines(ids));
    }
    const articles = Object.fromEntries([...known].map(([id, { hash, stamp }]) => [id, [hash, stamp] as const]));
    await writeAtomically(Uri.joinPath(this.folder, MANIFEST), JSON.stringify({ version: this.version, articles } satisfies Manifest));
  }

  private shardUri(shard: number): Uri {
    return Uri.joinPath(this.folder, `${String(shard).padStart(2, '0')}.ndjson`);
  }

  private async readManifest(): Promise<Manifest | undefined> {
    const text = await readQuietly(Uri.joinPath(this.folder, MANIFEST));
    try {
      const value: unknown = text === undefined ? undefined : JSON.parse(text);
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
    value.articles !== null
  );
}

/** A cache that cannot be read is none. */
async function readQuietly(uri: Uri): Promise<string | undefined> {
  try {
    return await readText(uri);
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
