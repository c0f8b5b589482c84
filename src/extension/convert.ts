/** Offsets to the editor's positions and back: the one place where lines and columns exist. */
import { Position, Range, type TextDocument, type TextDocumentContentChangeEvent } from 'vscode';
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

/** Positions in a text that need not be open: lines end with LF or CRLF, as in an editor. */
export function lineTable(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return new Position(low, offset - starts[low]!);
  };
}
