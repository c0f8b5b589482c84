/** Help inside a sidecar, worked out where YAML is parsed. */
import { anchorText } from '../core/anchor/select.js';
import type { Analysis } from '../core/model/annotation.js';
import { issueOf, type Issue } from '../core/model/issue.js';
import { say } from '../core/model/say.js';
import { checkSidecar } from '../core/sidecar/check.js';
import type { AnnotationDocument } from '../core/sidecar/document.js';
import { completeAt } from '../core/sidecar/language/complete.js';
import { fixesFor } from '../core/sidecar/language/fixes.js';
import { lookAt, referencesAt } from '../core/sidecar/language/look.js';
import { outlineSidecar } from '../core/sidecar/language/outline.js';
import { renameAt } from '../core/sidecar/language/rename.js';
import { takeSides } from '../core/sidecar/conflicts.js';
import { mergeSidecars } from '../core/sidecar/merge.js';
import { mergeDocument } from '../core/sidecar/merge-document.js';
import { migrateSidecar } from '../core/sidecar/migrations.js';
import type { SidecarReading } from '../core/sidecar/types.js';
import { readArticle } from '../core/text/article.js';
import type { Input, MergeRequest, MergeResult, Method, Output } from './protocol.js';

type Asked =
  | 'checkSidecar'
  | 'outlineSidecar'
  | 'lookAtSidecar'
  | 'sidecarReferences'
  | 'renameInSidecar'
  | 'completeSidecar'
  | 'fixSidecar'
  | 'mergeSidecar'
  | 'migrateSidecar';

export interface SidecarLanguageTools {
  /** Remembers what was read just before. */
  readonly read: (text: string) => SidecarReading;
  /** What the machine found in an article, where it was asked just before. */
  readonly recall: (article: string) => Analysis | undefined;
}

/** The handlers. */
export function sidecarLanguage({ read, recall }: SidecarLanguageTools): { readonly [M in Asked & Method]: (input: Input<M>) => Output<M> } {
  return {
    checkSidecar: ({ text, article }) => {
      const reading = read(text);
      const analysis = article === undefined ? undefined : recall(article);
      const issues = article === undefined ? reading.issues : checkSidecar(text, reading, documentOf(article, reading, analysis));
      // What decisions name may be what only the machine sees, where it was not asked.
      return [...issues.filter(({ code }) => analysis !== undefined || !code.startsWith('unknown-')), ...deadSchema(text)];
    },
    migrateSidecar: (text) => migrateSidecar(text),
    mergeSidecar: (request) => mergeSides(request),
    outlineSidecar: (text) => outlineSidecar(read(text)),
    lookAtSidecar: ({ text, offset, article }) => {
      const reading = read(text);
      return lookAt(text, reading, offset, article === undefined ? undefined : documentOf(article, reading, recall(article)));
    },
    sidecarReferences: ({ text, offset }) => referencesAt(text, read(text), offset).map(({ start, end, isOwn }) => ({ start, end, isOwn })),
    renameInSidecar: ({ text, offset, to }) => renameAt(text, read(text), offset, to),
    completeSidecar: ({ text, offset }) => completeAt(text, read(text), offset),
    fixSidecar: ({ text, code, span }) => fixesFor(text, read(text), code, span),
  };
}

/** Without a base both sides began from nothing: then what only one side has is kept. */
function mergeSides({ text, ...given }: MergeRequest): MergeResult {
  const sides = takeSides(text);
  const { ours = sides.ours, theirs = sides.theirs, base = sides.base ?? '' } = given;
  const merged = mergeSidecars(base, ours, theirs);
  return { text: merged.text, conflicts: merged.conflicts.length, ...(merged.refused ? { refused: merged.refused.said } : {}) };
}

function documentOf(article: string, reading: SidecarReading, analysis?: Analysis): AnnotationDocument {
  const read = readArticle(article);
  return mergeDocument({ source: anchorText(read), details: read.details, reading, ...(analysis ? { analysis } : {}) });
}

/** The address that files of a first version name as their schema. */
const PLACEHOLDER = /^# yaml-language-server: \$schema=https:\/\/dateline\.example\/[^\r\n]*/m;

function deadSchema(text: string): Issue[] {
  const m = PLACEHOLDER.exec(text.slice(0, 1000));
  if (!m) return [];
  const span = { start: m.index, end: m.index + m[0].length };
  return [issueOf('dead-schema', 'info', say('this address leads nowhere, and editors know the schema by the file name: the line can go'), span)];
}
