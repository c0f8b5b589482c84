/** Whether a sidecar keeps to the workspace's scheme: each label that it does not know, at its place in the YAML. */
import { issueOf, type Issue } from '../model/issue.js';
import { labelOf, type EventManner, type Scheme, type Subject } from './scheme.js';
import { placeOfField } from '../sidecar/positions.js';
import type { ListName, SidecarReading, Signature } from '../sidecar/types.js';
import type { MentionKind } from '../model/kinds.js';
import { say, type Said } from '../model/say.js';

const NO_TYPE: Readonly<Record<MentionKind, (scheme: string, type: string) => Said>> = {
  actor: (scheme, type) => say('the scheme {0} has no actor type "{1}"', scheme, type),
  place: (scheme, type) => say('the scheme {0} has no place type "{1}"', scheme, type),
  figure: (scheme, type) => say('the scheme {0} has no figure type "{1}"', scheme, type),
  time: (scheme, type) => say('the scheme {0} has no time type "{1}"', scheme, type),
};

/** Empty where there is no scheme of the workspace's own. Rejected items may say what they like. `text` is the sidecar's. */
export function checkScheme(text: string, reading: SidecarReading, scheme: Scheme): Issue[] {
  if (scheme.name === undefined || !reading.usable) return [];
  const issues: Issue[] = [];
  const places = new Map(reading.layout?.items.map((item) => [`${item.list} ${item.id}`, item]));
  const report = (list: ListName, id: string, path: readonly string[], said: Said): void => {
    const item = places.get(`${list} ${id}`);
    const span = item && (placeOfField(text, reading, item, path) ?? { start: item.start, end: item.end });
    issues.push(issueOf('not-in-scheme', 'warning', said, span));
  };
  const unknown = (subject: Subject, code: string | undefined, manner?: EventManner): boolean =>
    code !== undefined && scheme.subjects[subject].isClosed && !labelOf(scheme, subject, code, manner);
  const attributes = (list: ListName, id: string, subject: Subject, said: Signature['attributes']): void => {
    for (const [name, value] of Object.entries(said ?? {})) {
      const known = scheme.attributes.find((one) => one.name === name && one.of.includes(subject));
      if (!known) report(list, id, ['attributes', name], say('the scheme {0} has no attribute "{1}" here', scheme.name!, name));
      else if (known.values.length && !known.values.includes(value))
        report(list, id, ['attributes', name], say('"{0}" is one of {1}, not "{2}"', name, known.values.join(', '), value));
    }
  };
  const { entities, mentions, events } = reading.sidecar;
  for (const { id, kind, type } of entities) {
    if (unknown(kind, type)) report('entities', id, ['type'], NO_TYPE[kind](scheme.name, type!));
  }
  for (const { id, kind, type, value, decision, attributes: said } of mentions) {
    if (decision === 'rejected') continue;
    attributes('mentions', id, kind, said);
    if (unknown(kind, type)) report('mentions', id, ['type'], NO_TYPE[kind](scheme.name, type!));
    const measure = value && 'bound' in value ? value.measure : undefined;
    if (unknown('figure', measure))
      report('mentions', id, ['value', 'measure'], say('the scheme {0} has no figures that measure "{1}"', scheme.name, measure!));
  }
  for (const { id, type, mode, decision, attributes: said } of events) {
    if (decision === 'rejected') continue;
    attributes('events', id, 'event', said);
    if (unknown('event', type, { mode })) report('events', id, ['type'], say('the scheme {0} has no event type "{1}"', scheme.name, type));
    const modes = scheme.subjects.event.labels.find(({ code }) => code === type)?.modes;
    if (mode !== undefined && modes && !modes.some(({ code, covers }) => code === mode || covers?.includes(mode)))
      report('events', id, ['mode'], say('in the scheme {0}, "{1}" has no mode "{2}"', scheme.name, type, mode));
  }
  return issues;
}
