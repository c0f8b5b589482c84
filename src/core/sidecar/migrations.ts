/** Steps from old format versions to the present one. Each is one function from the text of version n to edits that make it n + 1. */
import type { TextSplice } from './types.js';
import { applySplices } from './splices.js';

/** One step; it gets text that reads as version `from` and returns splices, the change of the version number included. */
export interface Migration {
  readonly from: number;
  /** What a person is told before it runs. */
  readonly says: string;
  migrate(text: string): readonly TextSplice[];
}

/** In order, without gaps, up to the present version. Format 1 is the first, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = [];

export interface Migrated {
  readonly text: string;
  readonly steps: readonly string[];
}

/** Brings `text` of format `version` to `target`; `undefined` where there is no way. The caller keeps a backup of the old text. */
export function migrate(text: string, version: number, target: number, migrations: readonly Migration[] = MIGRATIONS): Migrated | undefined {
  let now = text;
  const steps: string[] = [];
  for (let at = version; at < target; at++) {
    const step = migrations.find(({ from }) => from === at);
    if (!step) return undefined;
    now = applySplices(now, step.migrate(now));
    steps.push(step.says);
  }
  return version > target ? undefined : { text: now, steps };
}
