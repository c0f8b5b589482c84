/** Offsets to the editor's positions and back: the one place where lines and columns exist. */
import { Range, type TextDocument, type TextDocumentContentChangeEvent } from 'vscode';
import type { Span } from '../core/model/span.js';

export function toRange(document: TextDocument, span: Span): Range {
  return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function toSpan(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The replaced stretch, in offsets of the text before, and what stands there now. */
export function toTextChange(change: TextDocumentContentChangeEvent): Span & { readonly text: string } {
  return { start: change.rangeOffset, end: change.rangeOffset + change.rangeLength, text: change.text };
}
