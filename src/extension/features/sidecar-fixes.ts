/** Quick fixes in the annotations file: for what a diagnostic of ours says. */
import {
  CodeAction,
  CodeActionKind,
  l10n,
  languages,
  WorkspaceEdit,
  type Command,
  type Diagnostic,
  type Disposable,
  type TextDocument,
} from 'vscode';
import type { SidecarFix } from '../../core/sidecar/language/types.js';
import { toRange, toSpan } from '../convert.js';
import { SIDECAR_SUFFIX } from '../state/sidecar-uri.js';
import type { Reference } from '../state/target.js';
import type { App } from './types.js';

export function sidecarFixes({ articles, engine }: App): Disposable {
  /** What the review does with a decision whose words changed. */
  const reviewActions = async (document: TextDocument, diagnostic: Diagnostic): Promise<Command[]> => {
    const session = articles.ofSidecar(document.uri);
    if (!session) return [];
    const found = await engine.call('lookAtSidecar', { text: document.getText(), offset: document.offsetAt(diagnostic.range.start) });
    if (!found) return [];
    const reference: Reference = { uri: session.uri.toString(), target: { what: 'orphan', id: found.about.id } };
    const command = (title: string, name: string): Command => ({ title, command: `dateline.${name}`, arguments: [reference] });
    const placed = diagnostic.code === 'edited' || diagnostic.code === 'figure-changed';
    return [
      ...(placed
        ? [
            command(l10n.t('Accept as it is now'), 'acceptChange'),
            command(l10n.t('Corrected by the outlet: keep the old words as an earlier version'), 'acceptCorrection'),
          ]
        : []),
      command(l10n.t('Look at it side by side'), 'reviewChanges'),
      command(l10n.t('Drop the decision'), 'dropDecision'),
    ];
  };

  const fixesOf = async (document: TextDocument, diagnostic: Diagnostic): Promise<CodeAction[]> => {
    const code = String(diagnostic.code);
    const action = (title: string): CodeAction => {
      const made = new CodeAction(title, CodeActionKind.QuickFix);
      made.diagnostics = [diagnostic];
      return made;
    };
    const run = (command: Command): CodeAction => Object.assign(action(command.title), { command });
    if (code === 'conflict-markers') {
      const title = l10n.t('Merge annotations by id');
      return [Object.assign(run({ title, command: 'dateline.mergeAnnotations', arguments: [document.uri] }), { isPreferred: true })];
    }
    if (code === 'version-missing' || code === 'old-version') {
      const title = l10n.t('Bring to the present format (a backup is kept)');
      return [Object.assign(run({ title, command: 'dateline.migrateAnnotations', arguments: [document.uri] }), { isPreferred: true })];
    }
    if (/^(?:edited|figure-changed|ambiguous|lost)$/.test(code)) return (await reviewActions(document, diagnostic)).map(run);
    const fixes = await engine.call('fixSidecar', { text: document.getText(), code, span: toSpan(document, diagnostic.range) });
    return fixes.map((fix) => {
      const made = action(titleOf(fix));
      made.edit = new WorkspaceEdit();
      for (const { start, end, text } of fix.splices) made.edit.replace(document.uri, toRange(document, { start, end }), text);
      return made;
    });
  };

  return languages.registerCodeActionsProvider(
    { pattern: `**/*${SIDECAR_SUFFIX}` },
    {
      provideCodeActions: async (document, _range, { diagnostics }) => {
        const own = diagnostics.filter(({ source }) => source === 'Dateline');
        return (await Promise.all(own.map((diagnostic) => fixesOf(document, diagnostic)))).flat();
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function titleOf({ fix, id = '' }: SidecarFix): string {
  switch (fix) {
    case 'use':
      return l10n.t('Use {0}', id);
    case 'add-entity':
      return l10n.t('Add an entity {0}', id);
    case 'remove-reference':
      return l10n.t('Remove the reference');
    case 'remove-item':
      return l10n.t('Remove this item');
    case 'swap':
      return l10n.t('Exchange the two values');
    case 'remove-schema':
      return l10n.t('Remove this line');
    case 'spaces':
      return l10n.t('Indent with spaces');
  }
}
