/** What the row of an event says in full, as Markdown. Everything from the article is escaped. */
import type { Role } from '../../core/model/kinds.js';
import type { AnnotatedEvent } from '../../core/sidecar/document.js';
import type { ArticleIndex } from '../state/article-index.js';
import { measureWords } from './code-words.js';
import { claimWords, eventLabel, roleIcon, typeWords } from './event-words.js';
import { escapeMarkdown, shown } from './markdown.js';
import { reasonWords } from './reason-words.js';
import { isTime, timeWords } from './values.js';
import { decisionWord, statusWord, type L10n } from './words.js';

/** Longer than the words of any part that is one. */
const FULL = 240;

/** What stands in the roles that the event's line does not name. */
const CIRCUMSTANCES: readonly Role[] = ['place', 'time', 'figure'];

export function eventTooltip(l10n: L10n, event: AnnotatedEvent, index: ArticleIndex): string {
  const decision = `${decisionWord(l10n, event.decision)}${event.by ? ` (${shown(event.by, 30)})` : ''}`;
  const facts = [...CIRCUMSTANCES.flatMap((role) => partLines(role, { l10n, event, index })), `$(quote) ${escapeMarkdown(claimWords(l10n, event))}`];
  const lines = [
    `**${escapeMarkdown(typeWords(l10n, event))}** · ${statusWord(l10n, event.status)} · ${decision}`,
    shown(eventLabel(event, FULL).label, 3 * FULL),
    // Two spaces end a line within a paragraph.
    facts.join('  \n'),
  ];
  const same = sameDeed(event, index);
  if (same) lines.push(`$(link) ${l10n.t('The same deed as: {0}', same)}`);
  if (event.acled) lines.push(`ACLED: ${escapeMarkdown(event.acled.type)} / ${escapeMarkdown(event.acled.sub)}`);
  if (event.reason) lines.push(shown(reasonWords(l10n, event.reason), FULL));
  if (event.note) lines.push(`$(note) ${shown(event.note, 400)}`);
  return lines.join('\n\n');
}

/** How many other reports of a deed are named. */
const NAMED = 4;

/** "massacre; killed → soldiers; …": the first events that report the same. */
function sameDeed(event: AnnotatedEvent, index: ArticleIndex): string {
  const others = index
    .reportsOf(event)
    .slice(0, NAMED + 2)
    .filter(({ id }) => id !== event.id)
    .map((other) => shown(eventLabel(other).label, FULL));
  return [...others.slice(0, NAMED), ...(others.length > NAMED ? ['…'] : [])].join('; ');
}

interface Told {
  readonly l10n: L10n;
  readonly event: AnnotatedEvent;
  readonly index: ArticleIndex;
}

/** "$(calendar) Thursday morning · 2024-05-23 06:00 to 12:59", a line for each that fills the role. */
function partLines(role: Role, { l10n, event, index }: Told): string[] {
  const lines = event.arguments
    .filter((argument) => argument.role === role)
    .map(({ text, mention, measure }) => {
      const value = mention === undefined ? undefined : index.mention(mention)?.value;
      const more = measure ? measureWords(l10n, measure) : value && isTime(value) && value.start !== undefined ? timeWords(l10n, value) : '';
      return `$(${roleIcon(role)}) ${shown(text, FULL)}${more ? ` · ${escapeMarkdown(more)}` : ''}`;
    });
  return [...new Set(lines)];
}
