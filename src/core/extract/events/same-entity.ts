/** Whether two mentions stand for one thing: by their words, or by coreference. */
import type { Mention } from '../../model/annotation.js';

export function sameEntity(a: Mention, b: Mention): boolean {
  return (
    a.text.toLowerCase() === b.text.toLowerCase() || (a.entity !== undefined && a.entity === b.entity && a.kind !== 'figure' && a.kind !== 'time')
  );
}
