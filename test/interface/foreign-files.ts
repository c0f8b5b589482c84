/** Files of other tools, as they would be of an article of the examples. */
import { findExporter } from '../../src/core/export/registry.js';
import { completeOptions, ExportSession } from '../../src/core/export/session.js';
import type { Event } from '../../src/core/model/annotation.js';
import { articleOf, find } from '../unit/export/articles.js';

/**
 * Writes two mentions and an event of an article, or of the text that `altered` makes of it, as another tool has them. `decided`: what the format can say of
 * who decided, and of events.
 */
export function writeForeign(
  workbench: { read(name: string): string | undefined; write(name: string, text: string): void },
  name: string,
  format: string,
  altered: (text: string) => string = (text) => text,
): { readonly file: string; readonly decided: { readonly by: string; readonly events: number } } {
  const text = altered(workbench.read(name)!);
  const exporter = findExporter(format)!;
  const place = find(text, altered('Gaziantep'), 'place', { type: 'settlement' });
  const figure = find(text, altered('at least 11 civilians'), 'figure');
  const at = text.indexOf(altered('killing at least 11'));
  const event: Event = {
    ...{
      id: 'ev1',
      type: 'ASSAULT',
      status: 'asserted',
      trigger: { start: at, end: at + 7, text: text.slice(at, at + 7) },
      confidence: 1,
      decision: 'confirmed',
    },
    ...{ arguments: [{ role: 'figure', mention: figure.id, text: figure.text, inferred: false }], attributions: [] },
  };
  const article = articleOf(text, [place, figure], [event], { file: name, stem: `from-${format}` });
  const settings = format === 'doccano' ? { shape: 'entities' } : {};
  const { options } = completeOptions(exporter, { settings, several: false });
  const session = new ExportSession(exporter, options);
  const chunks = [...session.begin(), ...session.add(article).chunks, ...session.end()];
  const file = `from-${format}.${exporter.extension}`;
  for (const one of new Set(chunks.map((chunk) => chunk.file))) {
    if (one.endsWith('.txt')) continue; // the article itself is what the annotations are of
    const parts = chunks.filter((chunk) => chunk.file === one).map((chunk) => chunk.text);
    workbench.write(one || file, parts.join(''));
  }
  const holds = exporter.holdsWith?.(settings) ?? exporter.holds;
  return { file, decided: { by: holds.includes('decisions') ? 'AB' : 'EF', events: holds.includes('events') ? 1 : 0 } };
}
