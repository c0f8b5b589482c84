/** Reads the project file: what people decided across articles. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_FILE, readProject } from '../../core/compare/project/read-project.js';
import { EMPTY_PROJECT, type Project } from '../../core/compare/types.js';
import { UsageError, type OptionSpec, type Terminal } from '../types.js';

export const PROJECT_OPTION: Readonly<Record<string, OptionSpec>> = {
  project: { type: 'string', value: 'PATH', summary: `decisions across articles; ${PROJECT_FILE} in the working folder where it is left out` },
};

export interface ReadProject {
  readonly project: Project;
  readonly problems: boolean;
}

/** What is wrong with the file is said; one that cannot be used at all ends the command where it was named. */
export function readProjectFile(named: string | undefined, terminal: Terminal): ReadProject {
  const file = path.resolve(terminal.cwd, named ?? PROJECT_FILE);
  if (!existsSync(file)) {
    if (named !== undefined) throw new UsageError(`--project ${named}: there is no such file`);
    return { project: EMPTY_PROJECT, problems: false };
  }
  const { value, issues } = readProject(readFileSync(file, 'utf8'));
  for (const { message } of issues) terminal.complain(`${named ?? PROJECT_FILE}: ${message}`);
  return { project: value, problems: issues.length > 0 };
}
