/** Whether a sidecar keeps to the workspace's scheme: each label that it does not know, at its place in the YAML. */
import type { Issue } from '../model/issue.js';
import { labelOf, type EventManner, type Scheme, type Subject } from './scheme.js';
import { placeOfField } from '../sidecar/positions.js';
import type { ListName, SidecarReading, Signature } from '../sidecar/types.js';

/** Empty where there is no scheme of the workspace's own. Rejected items may say what they like. `text` is the sidecar's. */
export function checkScheme(text: string, reading: SidecarReading, scheme: Scheme): Issue[] {
  if (scheme.name === undefined || !reading.usable) return [];
  const issues: Issue[] = [];
  const places = new Map(reading.layout?.items.map((item) => [`${item.list} ${item.id}`, item]));
  const report = (list: ListName, id: string, path: readonly string[], message: string): void => {
    const item = places.get(`${list} ${id}`);
    const span = item && (placeOfField(text, reading, item, path) ?? { start: item.start, end: item.end });
    issues.push({ code: 'not-in-scheme', severity: 'warning', message, ...(span ? { span } : {}) });
  };
  const unknown = (subject: Subject, code: string | undefined, manner?: EventManner): boolean =>
    code !== undefined && scheme.subjects[subject].isClosed && !labelOf(scheme, subject, code, manner);
  const attributes = (list: ListName, id: string, subject: Subject, said: Signature['attributes']): void => {
    for (const [name, value] of Object.entries(said ?? {})) {
      const known = scheme.attributes.find((one) => one.name === name && one.of.includes(subject));
      if (!known) report(list, id, ['attributes', name], `the scheme ${scheme.name!} has no attribute "${name}" here`);
      else if (known.values.length && !known.values.includes(value))
        report(list, id, ['attributes', name], `"${name}" is one of ${known.values.join(', ')}, not "${value}"`);
    }
  };
  const { entities, mentions, events } = reading.sidecar;
  for (const { id, kind, type } of entities) {
    if (unknown(kind, type)) report('entities', id, ['type'], `the scheme ${scheme.name} has no ${kind} type "${type!}"`);
  }
  for (const { id, kind, type, value, decision, attributes: said } of mentions) {
    if (decision === 'rejected') continue;
    attributes('mentions', id, kind, said);
    if (unknown(kind, type)) report('mentions', id, ['type'], `the scheme ${scheme.name} has no ${kind} type "${type!}"`);
    const measure = value && 'bound' in value ? value.measure : undefined;
    if (unknown('figure', measure))
      report('mentions', id, ['value', 'measure'], `the scheme ${scheme.name} has no figures that measure "${measure!}"`);
  }
  for (const { id, type, mode, decision, attributes: said } of events) {
    if (decision === 'rejected') continue;
    attributes('events', id, 'event', said);
    if (unknown('event', type, { mode })) report('events', id, ['type'], `the scheme ${scheme.name} has no event type "${type}"`);
    const modes = scheme.subjects.event.labels.find(({ code }) => code === type)?.modes;
    if (mode !== undefined && modes && !modes.some(({ code, covers }) => code === mode || covers?.includes(mode)))
      report('events', id, ['mode'], `in the scheme ${scheme.name}, "${type}" has no mode "${mode}"`);
  }
  return issues;
}
