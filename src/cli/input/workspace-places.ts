/** The places of an article's workspace: the nearest dateline.gazetteer.yaml in its folder or one above. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnalyzeOptions } from '../../core/extract/analyze.js';
import type { ArticleDetails } from '../../core/model/annotation.js';
import { readWorkspaceGazetteer, WORKSPACE_GAZETTEER } from '../../core/gazetteer/workspace-file.js';
import type { WorkspacePlace } from '../../core/gazetteer/workspace.js';
import type { InputFile } from './find-files.js';
import { sidecarDetails } from './read-article.js';

const known = new Map<string, readonly WorkspacePlace[]>();

/** What is known of a file before it is analysed: details given and from its sidecar, and its workspace's places. */
export function analyzeOptions(file: InputFile, details: ArticleDetails): AnalyzeOptions {
  return { details: { ...sidecarDetails(file), ...details }, places: placesFor(file) };
}

/** Files of one folder share what was read; standard input belongs to no folder. */
export function placesFor(file: InputFile): readonly WorkspacePlace[] {
  return file.path === undefined ? [] : placesIn(path.dirname(path.resolve(file.path)));
}

function placesIn(folder: string): readonly WorkspacePlace[] {
  let places = known.get(folder);
  if (!places) {
    const text = read(path.join(folder, WORKSPACE_GAZETTEER));
    const above = path.dirname(folder);
    places = text !== undefined ? readWorkspaceGazetteer(text).value : above === folder ? [] : placesIn(above);
    known.set(folder, places);
  }
  return places;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // there is none here, or it may not be read: the folder above may have one
  }
}
