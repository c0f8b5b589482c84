/** Behind figures, times and places, for those who want it: the value as Dateline reads it. Off unless `dateline.inlayHints` is on. */
import { Disposable, EventEmitter, InlayHint, l10n, languages, workspace } from 'vscode';
import { overlaps } from '../../core/model/span.js';
import { toSpan } from '../convert.js';
import { hintWords } from '../present/hint-words.js';
import { ARTICLE_LANGUAGE } from '../state/article-choice.js';
import type { App } from './types.js';

export function inlayHints({ articles }: App): Disposable {
  const changed = new EventEmitter<void>();
  const isOn = (): boolean => workspace.getConfiguration('dateline').get('inlayHints', false);
  return Disposable.from(
    changed,
    articles.onDidChange(({ snapshot }) => (snapshot.cause === 'typing' ? undefined : changed.fire())),
    workspace.onDidChangeConfiguration((event) => (event.affectsConfiguration('dateline.inlayHints') ? changed.fire() : undefined)),
    languages.registerInlayHintsProvider([ARTICLE_LANGUAGE, 'plaintext', 'markdown'], {
      onDidChangeInlayHints: changed.event,
      provideInlayHints(document, range) {
        const session = isOn() ? articles.get(document.uri) : undefined;
        if (session?.snapshot.version !== document.version) return [];
        const shown = toSpan(document, range);
        return session.snapshot.index.mentions.flatMap((mention) => {
          const words = overlaps(shown, mention) ? hintWords(l10n, mention) : undefined;
          if (words === undefined) return [];
          const hint = new InlayHint(document.positionAt(mention.end), words);
          hint.paddingLeft = true;
          return [hint];
        });
      },
    }),
  );
}
