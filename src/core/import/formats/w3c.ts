/** W3C Web Annotations, grouped by their target's source. */
import { parseW3c, type W3cAnnotation } from '../parsers/w3c.js';
import type { Importer, ImportedMention } from '../types.js';

export const w3c: Importer = {
  name: 'w3c',
  title: 'W3C Web Annotation',
  summary: 'annotations with quote and position selectors; tags are labels',
  read(json, { offsets = 'codepoint' }) {
    const annotations = parseW3c(json);
    if (!annotations) return { articles: [], problems: ['this is no Web Annotation: a list or page of annotations is expected'] };
    const bySource = new Map<string, ImportedMention[]>();
    const problems: string[] = [];
    for (const [i, annotation] of annotations.entries()) {
      if (annotation.motivation === 'linking') continue;
      const mention = readMention(annotation, i);
      if (!mention) problems.push(`annotation ${annotation.id ?? i + 1} has no tag or no text position, and is not imported`);
      else {
        const source = annotation.targets[0]?.source ?? '';
        bySource.set(source, [...(bySource.get(source) ?? []), mention]);
      }
    }
    const articles = [...bySource].map(([source, mentions]) => ({
      unit: offsets,
      mentions,
      events: [],
      ...(source ? { file: decodeURI(source) } : {}),
    }));
    return { articles, problems };
  },
};

function readMention({ bodies, targets, creator, created, id }: W3cAnnotation, index: number): ImportedMention | undefined {
  const label = bodies.find(({ purpose }) => purpose === 'tagging' || purpose === undefined)?.value;
  const type = bodies.find(({ purpose }) => purpose === 'classifying')?.value;
  const note = bodies.find(({ purpose }) => purpose === 'commenting')?.value;
  if (label === undefined || !targets.length || targets.some(({ start, end }) => start === undefined || end === undefined)) return undefined;
  const quotes = targets.flatMap(({ exact }) => exact ?? []);
  const data = bodies.find(({ format }) => format === 'application/json')?.value;
  const suggested = data?.includes('"decision":"suggested"') ?? false;
  return {
    id: id ?? String(index),
    label,
    spans: targets.map(({ start, end }) => ({ start: start!, end: end! })),
    ...(quotes.length === targets.length ? { text: quotes.join(' ') } : {}),
    ...(type ? { type } : {}),
    ...(note ? { note } : {}),
    ...(creator && !suggested ? { by: creator } : {}),
    ...(created ? { at: created } : {}),
    ...(suggested ? { suggested } : {}),
  };
}
