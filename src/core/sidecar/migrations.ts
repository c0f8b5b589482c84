/** Steps from old format versions to the present one. Each is one function from the text of version n to edits that make it n + 1. */
import { FORMAT_VERSION } from './empty.js';
import { readSidecar } from './read.js';
import { applySplices } from './splices.js';
import type { TextSplice } from './types.js';

/** One step; it gets text that reads as version `from` and returns splices, the change of the version number included. */
export interface Migration {
  readonly from: number;
  /** What a person is told that it does. */
  readonly says: string;
  migrate(text: string): readonly TextSplice[];
}

const VERSION_LINE = /^dateline:[ \t]*(\d+)/m;
/** The comments that open a file. */
const HEAD = /^\uFEFF?(?:#[^\n]*\n)*/;

/** A draft, written by hand before the first release or without looking it up, has the format's lists but not its version. */
const DRAFT: Migration = {
  from: 0,
  says: 'names the format version',
  migrate: (text) => {
    const line = VERSION_LINE.exec(text);
    const at = line?.index ?? HEAD.exec(text)![0].length;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    return [{ start: at, end: at + (line?.[0].length ?? 0), text: line ? 'dateline: 1' : `dateline: 1${eol}` }];
  },
};

/** In order, without gaps, up to the present version. */
export const MIGRATIONS: readonly Migration[] = [DRAFT];

export interface Migrated {
  readonly text: string;
  /** The version it had. */
  readonly from: number;
  readonly steps: readonly string[];
}

/** Brings `text` of format `version` to `target`; `undefined` where there is no way. */
export function migrate(text: string, version: number, target: number, migrations: readonly Migration[] = MIGRATIONS): Migrated | undefined {
  let now = text;
  const steps: string[] = [];
  for (let at = version; at < target; at++) {
    const step = migrations.find(({ from }) => from === at);
    if (!step) return undefined;
    now = applySplices(now, step.migrate(now));
    steps.push(step.says);
  }
  return version > target ? undefined : { text: now, from: version, steps };
}

/** A sidecar of an older format in the present one; `undefined` where it has that already, or is none. The caller keeps a backup of the old text. */
export function migrateSidecar(text: string): Migrated | undefined {
  const version = Number(VERSION_LINE.exec(text)?.[1] ?? 0);
  const migrated = version < FORMAT_VERSION ? migrate(text, version, FORMAT_VERSION) : undefined;
  return migrated && readSidecar(migrated.text).usable ? migrated : undefined;
}
