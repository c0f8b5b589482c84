/** The words of a sentence as rules compare them, made once: many rules look at every sentence before any is parsed. */
import type { Unit } from '../../text/units.js';

const known = new WeakMap<Unit, readonly string[]>();

/** The tokens in lower case, one for one; a horizontal bar is a dash. */
export function wordsOf(unit: Unit): readonly string[] {
  let words = known.get(unit);
  if (!words) known.set(unit, (words = unit.tokens.map(({ text }) => (text === '―' ? '—' : text.toLowerCase()))));
  return words;
}
