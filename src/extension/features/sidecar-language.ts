/** Help inside the annotations file: outline, folding, definitions, references, hovers, completion and renaming. The worker knows YAML; here its answers are shown. */
import {
  CompletionItem,
  CompletionItemKind,
  Disposable,
  DocumentSymbol,
  FoldingRange,
  Hover,
  l10n,
  languages,
  Location,
  MarkdownString,
  Range,
  SymbolKind,
  WorkspaceEdit,
  workspace,
  type CancellationToken,
  type DocumentSelector,
  type LocationLink,
  type Position,
  type TextDocument,
} from 'vscode';
import type { ItemSummary, SidecarLook, SidecarSymbol } from '../../core/sidecar/language/types.js';
import { toRange } from '../convert.js';
import { Notice } from '../notice.js';
import { itemHover } from '../present/item-hover.js';
import { findArticle } from '../state/find-article.js';
import { SIDECAR_SUFFIX } from '../state/sidecar-uri.js';
import type { App } from './types.js';

const SIDECARS: DocumentSelector = { pattern: `**/*${SIDECAR_SUFFIX}` };

export function sidecarLanguage({ engine }: App): Disposable {
  const placeOf = (document: TextDocument, position: Position) => ({ text: document.getText(), offset: document.offsetAt(position) });

  /** What stands there, and the article whose words it is about. */
  const look = async (
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<{ readonly found: SidecarLook; readonly article?: TextDocument } | undefined> => {
    const uri = await findArticle(document.uri);
    const article = uri && (await workspace.openTextDocument(uri).then(undefined, () => undefined));
    const found = await engine.call('lookAtSidecar', { ...placeOf(document, position), ...(article ? { article: article.getText() } : {}) }, token);
    return found && { found, ...(article ? { article } : {}) };
  };

  return Disposable.from(
    languages.registerDocumentSymbolProvider(SIDECARS, {
      provideDocumentSymbols: async (document, token) =>
        (await engine.call('outlineSidecar', document.getText(), token)).map((symbol) => toSymbol(document, symbol)),
    }),
    languages.registerFoldingRangeProvider(SIDECARS, {
      provideFoldingRanges: async (document, _context, token) =>
        (await engine.call('outlineSidecar', document.getText(), token))
          .flatMap((symbol) => [symbol, ...symbol.children])
          .map(({ start, end }) => new FoldingRange(document.positionAt(start).line, document.positionAt(end).line))
          .filter((range) => range.end > range.start),
    }),
    languages.registerDefinitionProvider(SIDECARS, {
      provideDefinition: async (document, position, token): Promise<LocationLink[] | undefined> => {
        const seen = await look(document, position, token);
        if (!seen) return undefined;
        const { found, article } = seen;
        const originSelectionRange = toRange(document, found.span);
        if (found.refers && found.target) return [{ originSelectionRange, targetUri: document.uri, targetRange: toRange(document, found.target) }];
        return article && found.words?.map((span) => ({ originSelectionRange, targetUri: article.uri, targetRange: toRange(article, span) }));
      },
    }),
    languages.registerReferenceProvider(SIDECARS, {
      provideReferences: async (document, position, { includeDeclaration }, token) => {
        const places = await engine.call('sidecarReferences', placeOf(document, position), token);
        const own = places.filter(({ isOwn }) => includeDeclaration || !isOwn).map((place) => new Location(document.uri, toRange(document, place)));
        const seen = await look(document, position, token);
        const { article } = seen ?? {};
        return [...own, ...((article && seen?.found.words) ?? []).map((span) => new Location(article!.uri, toRange(article!, span)))];
      },
    }),
    languages.registerHoverProvider(SIDECARS, {
      provideHover: async (document, position, token) => {
        const seen = await look(document, position, token);
        return seen && new Hover(new MarkdownString(itemHover(l10n, seen.found), true), toRange(document, seen.found.span));
      },
    }),
    languages.registerCompletionItemProvider(
      SIDECARS,
      {
        provideCompletionItems: async (document, position, token) => {
          const found = await engine.call('completeSidecar', placeOf(document, position), token);
          return found?.options.map(({ value, detail }) => {
            const item = new CompletionItem({ label: value, ...(detail === undefined ? {} : { description: detail }) });
            item.kind = detail === undefined ? CompletionItemKind.EnumMember : CompletionItemKind.Reference;
            item.range = toRange(document, found.span);
            // A person looks for the words, not for the id.
            item.filterText = detail === undefined ? value : `${value} ${detail}`;
            return item;
          });
        },
      },
      ' ',
      '[',
    ),
    languages.registerRenameProvider(SIDECARS, {
      prepareRename: async (document, position, token) => {
        const found = await engine.call('lookAtSidecar', placeOf(document, position), token);
        if (found?.about.list !== 'entities')
          throw new Notice(l10n.t('Only ids of entities can be renamed: those of mentions and events say what they stand for.'));
        return { range: toRange(document, found.span), placeholder: found.about.id };
      },
      provideRenameEdits: async (document, position, to, token) => {
        const { splices, refused } = await engine.call('renameInSidecar', { ...placeOf(document, position), to }, token);
        if (refused === 'taken') throw new Notice(l10n.t('There is an entity with the id {0} already.', to));
        if (refused) throw new Notice(l10n.t('An id is made of letters, digits, dots, hyphens and underscores.'));
        const edit = new WorkspaceEdit();
        for (const splice of splices) edit.replace(document.uri, toRange(document, splice), splice.text);
        return edit;
      },
    }),
  );
}

function toSymbol(document: TextDocument, { what, name, detail, start, end, children }: SidecarSymbol): DocumentSymbol {
  const range = toRange(document, { start, end });
  const line = document.lineAt(range.start.line).range;
  const symbol = new DocumentSymbol(name || '—', detail, kindOf(what), range, range.intersection(line) ?? new Range(range.start, range.start));
  symbol.children = children.map((child) => toSymbol(document, child));
  return symbol;
}

function kindOf(what: ItemSummary['list'] | 'section'): SymbolKind {
  switch (what) {
    case 'section':
      return SymbolKind.Namespace;
    case 'entities':
      return SymbolKind.Class;
    case 'mentions':
      return SymbolKind.Field;
    case 'events':
      return SymbolKind.Event;
  }
}
