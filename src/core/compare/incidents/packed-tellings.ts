/** The tellings of one article, packed: a fifth of what they take as objects, and outside the heap. */
import { deflateText, inflateText } from '../index/blobs.js';
import type { Reference } from '../types.js';
import type { Telling } from './telling.js';

export interface PackedTellings {
  /** They are in use elsewhere, so they are kept as they are. */
  readonly ids: readonly Reference[];
  /** Numbers that JSON would write at length. */
  readonly own: Telling['own'];
  readonly bytes: Uint8Array;
}

interface Contents {
  readonly names: readonly string[];
  readonly tellings: readonly PackedTelling[];
}

type PackedTelling = Omit<Telling, 'id' | 'article' | 'own' | 'names' | 'joinedBy' | 'keptFrom'> & {
  readonly joinedBy: readonly number[];
  readonly keptFrom: readonly number[];
};

/** All of one article, of which there is at least one. */
export function packTellings(tellings: readonly Telling[]): PackedTellings {
  const { names, own } = tellings[0]!;
  const contents: Contents = {
    names: [...names],
    tellings: tellings.map(({ id: _id, article: _article, own: _own, names: _names, joinedBy, keptFrom, ...rest }) => ({
      ...rest,
      joinedBy: [...joinedBy],
      keptFrom: [...keptFrom],
    })),
  };
  return { ids: tellings.map(({ id }) => id), own, bytes: deflateText(JSON.stringify(contents)) };
}

export function unpackTellings({ ids, own, bytes }: PackedTellings, article: string): Telling[] {
  const { names, tellings } = JSON.parse(inflateText(bytes)) as Contents;
  const ofAll = { article, own, names: new Set(names) };
  return tellings.map((telling, i) => {
    const { joinedBy, keptFrom } = telling;
    return Object.assign(telling, { ...ofAll, id: ids[i]!, joinedBy: setOf(joinedBy), keptFrom: setOf(keptFrom) });
  });
}

const NONE: ReadonlySet<number> = new Set();

function setOf(numbers: readonly number[]): ReadonlySet<number> {
  return numbers.length ? new Set(numbers) : NONE;
}
