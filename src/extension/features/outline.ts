/** The outline and breadcrumbs of an article: its parts, and the events in each. */
import { Disposable, DocumentSymbol, l10n, languages, SymbolKind, type TextDocument } from 'vscode';
import { insideEach, type Span } from '../../core/model/span.js';
import { toRange } from '../convert.js';
import { eventDescription, eventLabel } from '../present/event-words.js';
import { partTitle } from '../present/part-words.js';
import { plain } from '../present/words.js';
import { ARTICLE_LANGUAGE } from '../state/article-choice.js';
import type { Snapshot } from '../state/snapshot.js';
import type { App } from './types.js';

export function outline({ articles }: App): Disposable {
  const register = (): Disposable =>
    languages.registerDocumentSymbolProvider(
      [ARTICLE_LANGUAGE, 'plaintext', 'markdown'],
      {
        async provideDocumentSymbols(document) {
          await articles.look(document);
          const session = articles.get(document.uri);
          await session?.settled();
          return session?.snapshot.version === document.version ? symbolsOf(document, session.snapshot) : undefined;
        },
      },
      { label: 'Dateline' },
    );
  let registered = register();
  return Disposable.from(
    // VS Code asks again only when the text changes, or when there is another provider: a decision must show, too.
    articles.onDidChange(({ snapshot }) => {
      if (snapshot.cause !== 'decision') return;
      registered.dispose();
      registered = register();
    }),
    new Disposable(() => void registered.dispose()),
  );
}

function symbolsOf(document: TextDocument, { index, document: { source } }: Snapshot): DocumentSymbol[] {
  const parts = partSpans(source.units);
  const events = insideEach(parts, index.events, ({ trigger }) => trigger);
  return parts.map((part, at) => {
    const words = source.text.slice(part.start, part.end);
    const symbol = symbolOf(document, { name: plain(words, 60), detail: partTitle(l10n, part.kind), kind: SymbolKind.String, span: part });
    symbol.children = events[at]!.map((event) =>
      symbolOf(document, { name: eventLabel(event).label, detail: eventDescription(l10n, event), kind: SymbolKind.Event, span: event.trigger }),
    );
    return symbol;
  });
}

interface Shown {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
}

function symbolOf(document: TextDocument, { name, detail, kind, span }: Shown): DocumentSymbol {
  return new DocumentSymbol(name || '…', detail, kind, toRange(document, span), toRange(document, span));
}

/** The parts that the units stand in, each once, in order. */
function partSpans<P extends Span>(units: readonly { readonly part: P }[]): P[] {
  return [...new Set(units.map((unit) => unit.part))];
}
