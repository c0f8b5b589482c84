/** The workspace's scheme (dateline.scheme.yaml), and Dateline's own vocabulary where there is none. */
import type { SchemeReading } from '../../core/project/read-scheme.js';
import { DEFAULT_SCHEME, SCHEME_FILE } from '../../core/project/scheme.js';
import type { Engine } from '../../engine/client.js';
import { WorkspaceFile } from './workspace-file.js';

const NO_FILE: SchemeReading = { scheme: DEFAULT_SCHEME, issues: [], usable: true };

export type WorkspaceScheme = WorkspaceFile<SchemeReading>;

export function workspaceScheme(engine: Pick<Engine, 'call'>): WorkspaceScheme {
  return new WorkspaceFile({ name: SCHEME_FILE, absent: NO_FILE, parse: (text) => engine.call('readScheme', text) });
}
