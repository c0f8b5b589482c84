/** The outline and breadcrumbs of an article: its parts, and the events in each. */
import type { Disposable } from 'vscode';
import { DocumentSymbol, l10n, languages, SymbolKind, type TextDocument } from 'vscode';
import { contains, type Span } from '../../core/model/span.js';
import { toRange } from '../convert.js';
import { eventDescription, eventLabel } from '../present/event-words.js';
import { partTitle } from '../present/part-words.js';
import { plain } from '../present/words.js';
import { ARTICLE_LANGUAGE } from '../state/article-choice.js';
import type { App } from './types.js';

export function outline({ articles }: App): Disposable {
  return languages.registerDocumentSymbolProvider(
    [ARTICLE_LANGUAGE, 'plaintext', 'markdown'],
    {
      provideDocumentSymbols(document) {
        const session = articles.get(document.uri);
        if (session?.snapshot.version !== document.version) return undefined;
        const { index } = session.snapshot;
        const { source } = session.snapshot.document;
        return partSpans(source.units).map((part) => {
          const words = source.text.slice(part.start, part.end);
          const symbol = symbolOf(document, {
            name: plain(words, 60),
            detail: partTitle(l10n, part.kind),
            kind: SymbolKind.String,
            span: part,
            at: part,
          });
          symbol.children = index.events
            .filter(({ trigger }) => contains(part, trigger))
            .map((event) =>
              symbolOf(document, {
                name: eventLabel(event).label,
                detail: eventDescription(l10n, event),
                kind: SymbolKind.Event,
                span: event.trigger,
                at: event.trigger,
              }),
            );
          return symbol;
        });
      },
    },
    { label: 'Dateline' },
  );
}

interface Shown {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  readonly at: Span;
}

function symbolOf(document: TextDocument, { name, detail, kind, span, at }: Shown): DocumentSymbol {
  return new DocumentSymbol(name || '…', detail, kind, toRange(document, span), toRange(document, at));
}

/** The parts that the units stand in, each once, in order. */
function partSpans<P extends Span>(units: readonly { readonly part: P }[]): P[] {
  return [...new Set(units.map((unit) => unit.part))];
}
