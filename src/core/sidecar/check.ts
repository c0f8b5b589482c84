/** Consistency of a sidecar: what a person should look at, each with its place in the YAML. */
import { issueOf, type Issue } from '../model/issue.js';
import type { AnnotationDocument } from './document.js';
import { findOddities, type Finding } from './oddities.js';
import { placeOfField } from './positions.js';
import type { SidecarReading } from './types.js';

/** Everything that is odd: what reading found, what became of the anchors, references, arithmetic, dates, sources. `text` is the sidecar's. */
export function checkSidecar(text: string, reading: SidecarReading, document: AnnotationDocument): Issue[] {
  return placeFindings(text, reading, findOddities(document));
}

/** What reading found and `findings`, in order of the text. Of a text that cannot be read, only the former. */
export function placeFindings(text: string, reading: SidecarReading, findings: readonly Finding[]): Issue[] {
  if (!reading.usable) return [...reading.issues];
  const places = new Map(reading.layout?.items.map((item) => [`${item.list} ${item.id}`, item]));
  const placed = findings.map(({ list, id, path, code, severity, said }): Issue => {
    const item = places.get(`${list} ${id}`);
    const span = item && (placeOfField(text, reading, item, path) ?? { start: item.start, end: item.end });
    return issueOf(code, severity, said, span);
  });
  return [...reading.issues, ...placed].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
