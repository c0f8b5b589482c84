/** What stands around words of an article. */
import type { Span } from '../../core/model/span.js';
import { plain } from './words.js';

/** The words around a span, which stands in brackets: "… attacked [al-Nayrab airport] east of …". */
export function contextWords(text: string, { start, end }: Span): string {
  const before = /(?:\S+\s+){0,3}$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^(?:\s*\S+){0,4}/.exec(text.slice(end, end + 40))?.[0] ?? '';
  return `…${plain(`${before}[${text.slice(start, end)}]${after}`, 90)}…`;
}
