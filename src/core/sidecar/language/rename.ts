/** Gives an entity another id, wherever the sidecar names it. */
import { placesOfId } from '../positions.js';
import { writeLike } from '../scalars.js';
import type { SidecarReading, TextSplice } from '../types.js';
import { subjectAt } from './look.js';

export interface SidecarRename {
  readonly splices: readonly TextSplice[];
  /** Why it cannot be renamed: it is no entity (ids of mentions and events say what they stand for), the id is taken, or is none. */
  readonly refused?: 'not-an-entity' | 'taken' | 'not-an-id';
}

/** The edits that rename the entity at `offset` to `to`. */
export function renameAt(text: string, reading: SidecarReading, offset: number, to: string): SidecarRename {
  const subject = subjectAt(text, reading, offset);
  if (subject?.list !== 'entities') return { splices: [], refused: 'not-an-entity' };
  if (!/^[\w.-]+$/.test(to)) return { splices: [], refused: 'not-an-id' };
  if (to !== subject.id && reading.sidecar.entities.some(({ id }) => id === to)) return { splices: [], refused: 'taken' };
  const places = placesOfId(text, reading, 'entities', subject.id);
  return { splices: places.map(({ start, end }) => ({ start, end, text: writeLike(text.slice(start, end), 'id', to) })) };
}
