/** brat's annotation.conf and visual.conf (https://brat.nlplab.org/configuration.html), for the types that were written. */
import { MENTION_KINDS, ROLES, STANCES } from '../../model/kinds.js';
import type { BratTypes } from './brat-lines.js';
import { capital, readLabel } from '../../exchange/labels.js';

/** Colours of the kinds, as in Dateline's light theme. */
const COLORS = { actor: '#a9cdea', place: '#a6dcc6', figure: '#f3cf9f', time: '#e6b9d6' } as const;

/** Mentions and events may be told apart by their attributes; relations say who asserts or denies an event. */
export function annotationConf({ labels, events, attributes }: BratTypes): string {
  const kinds = MENTION_KINDS.map(capital);
  const own = [...labels].filter((label) => !kinds.includes(label)).sort();
  const known = [...kinds, ...own];
  // "?" optional, "*" any number.
  const slots = ROLES.map((role) => `${capital(role)}*:<ENTITY>`).join(', ');
  const target = (name: string): string =>
    name === 'Status' || name === 'Mode' ? '<EVENT>' : name === 'Decision' || name === 'Unsure' ? '<ANY>' : '<ENTITY>';
  return [
    '[entities]',
    ...known,
    '',
    '[relations]',
    ...STANCES.map((stance) => `${capital(stance)}\tArg1:<ENTITY>, Arg2:<EVENT>`),
    'Coref\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive',
    '<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>',
    '',
    '[events]',
    ...[...events].sort().map((event) => `${event}\t${slots}`),
    '',
    '[attributes]',
    ...[...attributes].map(([name, values]) => `${name}\tArg:${target(name)}, Value:${[...values].sort().join('|')}`),
    '',
  ].join('\n');
}

/** Short labels, and a colour for each kind. */
export function visualConf({ labels }: BratTypes): string {
  const known = [...new Set([...MENTION_KINDS.map(capital), ...labels])].sort();
  return [
    '[labels]',
    ...known.map((label) => `${label} | ${label.replace('_', ': ')} | ${(readLabel(label)?.type ?? label).slice(0, 6)}`),
    '',
    '[drawing]',
    'SPAN_DEFAULT\tfgColor:black, bgColor:lightgray, borderColor:darken',
    'ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5',
    ...known.map((label) => `${label}\tbgColor:${COLORS[readLabel(label)?.kind ?? 'actor']}`),
    '',
  ].join('\n');
}
