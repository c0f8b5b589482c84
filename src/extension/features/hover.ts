/** Explains the words under the pointer. */
import { Hover, l10n, languages, MarkdownString, type Disposable } from 'vscode';
import { toRange } from '../convert.js';
import { changedHover, eventHover, HOVER_COMMANDS, mentionHover } from '../present/hover-text.js';
import { ARTICLE_LANGUAGE } from '../state/article-choice.js';
import type { App } from './types.js';

/** Deeper nesting is rare, and a hover that fills the screen hides what it explains. */
const MENTIONS_SHOWN = 3;

export function hover({ articles, schemes }: App): Disposable {
  return languages.registerHoverProvider([ARTICLE_LANGUAGE, 'plaintext', 'markdown'], {
    provideHover(document, position) {
      const session = articles.get(document.uri);
      if (session?.snapshot.version !== document.version) return undefined;
      const { index } = session.snapshot;
      const input = { l10n, uri: document.uri.toString(), index, scheme: schemes.now(document.uri).scheme };
      const offset = document.offsetAt(position);
      const mentions = index.mentionsAt(offset).filter((mention) => offset < mention.end);
      const events = index.eventsAt(offset).filter(({ trigger }) => offset < trigger.end);
      const changed = index.changedAt(offset);
      const first = changed[0]?.anchor.spans?.[0] ?? mentions[0] ?? events[0]?.trigger;
      if (!first) return undefined;
      const contents = [
        ...changed.map((orphan) => changedHover(orphan, input)),
        ...mentions.slice(0, MENTIONS_SHOWN).map((mention) => mentionHover(mention, input)),
        ...events.slice(0, MENTIONS_SHOWN).map((event) => eventHover(event, input)),
      ];
      return new Hover(contents.map(trusted), toRange(document, first));
    },
  });
}

function trusted(text: string): MarkdownString {
  const markdown = new MarkdownString(text, true);
  markdown.isTrusted = { enabledCommands: HOVER_COMMANDS };
  return markdown;
}
