/** Behind figures, times and places, for those who want it: the value as Dateline reads it. Off unless `dateline.inlayHints` is on. */
import { Disposable, EventEmitter, InlayHint, l10n, languages, workspace } from 'vscode';
import type { MentionValue } from '../../core/model/values.js';
import { overlaps } from '../../core/model/span.js';
import { toSpan } from '../convert.js';
import { coordinateWords, figureWords, isFigure, isPlace, valueWords } from '../present/values.js';
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
          if (mention.value === undefined || !overlaps(shown, mention)) return [];
          const hint = new InlayHint(document.positionAt(mention.end), shortWords(mention.value));
          hint.paddingLeft = true;
          return [hint];
        });
      },
    }),
  );
}

/** What the words do not say themselves: an editor shows some forty letters of hints in a line. */
function shortWords(value: MentionValue): string {
  // The counted noun stands right there.
  if (isFigure(value)) return figureWords(l10n, { ...value, of: '' });
  if (!isPlace(value)) return valueWords(l10n, value);
  if (value.parents.length) return value.parents.join(', ');
  // How exactly it is known takes more room than there is.
  return value.lat === undefined || value.lon === undefined ? valueWords(l10n, value) : coordinateWords(value.lat, value.lon);
}
