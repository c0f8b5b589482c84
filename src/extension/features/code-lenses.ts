/** Above each paragraph, for those who want it: the events it tells. Off unless `dateline.codeLens` is on. */
import { CodeLens, Disposable, EventEmitter, l10n, languages, workspace } from 'vscode';
import { contains } from '../../core/model/span.js';
import { toRange } from '../convert.js';
import { claimants, eventLabel } from '../present/event-words.js';
import { ARTICLE_LANGUAGE } from '../state/article-choice.js';
import type { App } from './types.js';

/** More would not be read in one line. */
const SHOWN = 4;

export function codeLenses({ articles }: App): Disposable {
  const changed = new EventEmitter<void>();
  const isOn = (): boolean => workspace.getConfiguration('dateline').get('codeLens', false);
  return Disposable.from(
    changed,
    articles.onDidChange(({ snapshot }) => (snapshot.cause === 'typing' ? undefined : changed.fire())),
    workspace.onDidChangeConfiguration((event) => (event.affectsConfiguration('dateline.codeLens') ? changed.fire() : undefined)),
    languages.registerCodeLensProvider([ARTICLE_LANGUAGE, 'plaintext', 'markdown'], {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        const session = isOn() ? articles.get(document.uri) : undefined;
        if (session?.snapshot.version !== document.version) return [];
        const { index } = session.snapshot;
        const parts = new Set(session.snapshot.document.source.units.map((unit) => unit.part));
        return [...parts].flatMap((part) =>
          index.events
            .filter(({ trigger }) => contains(part, trigger))
            .slice(0, SHOWN)
            .map((event) => {
              const who = claimants(event);
              return new CodeLens(toRange(document, { start: part.start, end: part.start }), {
                title: who ? l10n.t('{0} ({1})', eventLabel(event).label, who) : eventLabel(event).label,
                command: 'dateline.reveal',
                arguments: [{ uri: document.uri.toString(), target: { what: 'event', id: event.id } }],
              });
            }),
        );
      },
    }),
  );
}
