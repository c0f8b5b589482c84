/** The events of one article as a tree to read in a terminal: actor > target, figure, place, time, source, status. */
import type { Argument } from '../../core/model/annotation.js';
import type { JsonDocument, JsonEvent } from '../../core/export/json-shape.js';
import type { Role } from '../../core/model/kinds.js';
import { describeValue } from './describe-value.js';
import { plainStyle, ttyStyle, type Style } from './style.js';

const DETAIL_ROLES = ['figure', 'place', 'time'] as const satisfies readonly Role[];

/** The tree, without a line end at its end. */
export function formatTree(document: JsonDocument, colors: boolean): string {
  const style = colors ? ttyStyle : plainStyle;
  const { file, title, outlet, published } = document.article;
  const about = [outlet, published].filter(Boolean).join(', ');
  const head = [style.file(shown(file)), title ? `"${shown(title)}"` : '', about ? `(${shown(about)})` : ''].filter(Boolean).join(' ');
  if (!document.events.length) return `${head}\n└─ no events`;
  const last = document.events.length - 1;
  return [head, ...document.events.flatMap((event, i) => formatEvent(event, document, i === last, style))].join('\n');
}

function formatEvent(event: JsonEvent, document: JsonDocument, last: boolean, style: Style): string[] {
  const words = (role: Role): string =>
    event.arguments
      .filter((argument) => argument.role === role)
      .map((argument) => wordsOf(argument))
      .join(', ');
  const actor = words('actor');
  const target = words('target');
  const name = event.mode ? `${event.type} (${event.mode})` : event.type;
  const who = [actor && style.actor(actor), style.trigger(`"${shown(event.trigger.text)}"`), target && `> ${style.actor(target)}`]
    .filter(Boolean)
    .join(' ');
  const details: [string, string][] = [];
  for (const role of DETAIL_ROLES) {
    for (const argument of event.arguments) if (argument.role === role) details.push([role, style[role](withValue(argument, document))]);
  }
  for (const { source, cue, stance, via } of event.attributions) {
    const words = [
      shown(source),
      cue && `"${shown(cue)}"`,
      stance !== 'asserts' && `(${stance})`,
      via?.length && `citing ${shown(via.join(', citing '))}`,
    ];
    details.push(['source', style.source(words.filter(Boolean).join(' '))]);
  }
  if (event.status !== 'asserted') details.push(['status', style.status(event.status)]);
  if (event.decision !== 'suggested') details.push(['decision', event.by ? `${event.decision} by ${shown(event.by)}` : event.decision]);
  const stem = last ? '   ' : '│  ';
  return [
    `${last ? '└─' : '├─'} ${style.type(name)}  ${who}`,
    ...details.map(([label, text], i) => `${stem}${i === details.length - 1 ? '└' : '├'} ${label.padEnd(9)}${text}`),
  ];
}

function wordsOf({ text, inferred }: Argument): string {
  return inferred ? `${shown(text)}*` : shown(text);
}

function withValue(argument: Argument, document: JsonDocument): string {
  const mention = document.mentions.find(({ id }) => id === argument.mention);
  const entity = document.entities.find(({ id }) => id === (argument.entity ?? mention?.entity));
  const value = mention?.value ?? entity?.place;
  const meaning = value && describeValue(value, argument.measure);
  return meaning ? `${wordsOf(argument)}  = ${shown(meaning)}` : wordsOf(argument);
}

/** Article text as it may be shown: on one line, and without characters that steer the terminal or turn the line around. */
function shown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD');
}
