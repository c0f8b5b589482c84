/** An event in few words: who did what to whom; where, when, with what figure, according to whom. */
import type { Argument, Event } from '../../core/model/annotation.js';
import type { Role } from '../../core/model/kinds.js';
import { codeTitle, codeWords } from './code-words.js';
import { plain, sourceWords, statusWord, type L10n } from './words.js';

const ARROW = ' → ';

/** Words of all arguments of a role, joined. */
export function roleWords(event: Event, role: Role, limit = 48): string {
  const words = event.arguments.filter((argument) => argument.role === role).map((argument) => plain(argument.text, limit));
  return [...new Set(words)].join(', ');
}

/** "rebels → attacked → al-Nayrab airport", and where the trigger stands in it. */
export function eventLabel(event: Event, limit = 48): { readonly label: string; readonly trigger: readonly [number, number] } {
  const who = roleWords(event, 'actor', limit);
  const what = plain(event.trigger.text, limit);
  const whom = roleWords(event, 'target', limit);
  const label = [who, what, whom].filter(Boolean).join(ARROW);
  const start = who ? who.length + ARROW.length : 0;
  return { label, trigger: [start, start + what.length] };
}

/** What the label leaves out. */
export function eventDescription(l10n: L10n, event: Event): string {
  return [...standingWords(l10n, event), ...circumstances(event)].filter(Boolean).join(' · ');
}

/** An event in a narrow list: what was done to whom comes first, for one actor's deeds are told apart by that; then by whom, and the rest. */
export function eventRow(l10n: L10n, event: Event): { readonly label: string; readonly description: string } {
  const who = roleWords(event, 'actor');
  return {
    label: [plain(event.trigger.text, 48), roleWords(event, 'target')].filter(Boolean).join(ARROW),
    description: [...standingWords(l10n, event), who ? l10n.t('by {0}', who) : '', ...circumstances(event)].filter(Boolean).join(' · '),
  };
}

function standingWords(l10n: L10n, event: Event): readonly string[] {
  return [event.decision === 'suggested' ? '' : '✓', event.status === 'asserted' ? '' : statusWord(l10n, event.status)];
}

/** Where, when, with what figure, according to whom. */
function circumstances(event: Event): readonly string[] {
  return [roleWords(event, 'place'), roleWords(event, 'time'), roleWords(event, 'figure', 40), claimants(event)];
}

/** Who says so, in order, each once. */
export function claimants(event: Event): string {
  const sources = event.attributions.map((attribution) => plain(attribution.source, 40));
  return [...new Set(sources)].join(', ');
}

/** "asserted by the governor's office, disputed by the monitor"; the outlet's own voice where nobody is named. */
export function claimWords(l10n: L10n, event: Event): string {
  if (!event.attributions.length) return l10n.t('in the outlet’s own voice');
  return event.attributions.map((attribution) => sourceWords(l10n, plain(attribution.source, 60), attribution.stance)).join('; ');
}

/** "Assault · air strike". */
export function typeWords(l10n: L10n, event: Event): string {
  return event.mode ? `${codeTitle(l10n, event.type)} · ${codeWords(l10n, event.mode)}` : codeTitle(l10n, event.type);
}

/** A codicon for the event's status; filled where a person decided. */
export function statusIcon(event: Event): string {
  switch (event.status) {
    case 'asserted':
      return event.decision === 'suggested' ? 'circle-outline' : 'circle-filled';
    case 'denied':
      return 'circle-slash';
    case 'disputed':
      return 'comment-discussion';
    case 'planned':
      return 'clock';
    case 'hypothetical':
      return 'question';
  }
}

export function roleIcon(role: Argument['role']): string {
  switch (role) {
    case 'actor':
      return 'person';
    case 'target':
      return 'target';
    case 'place':
      return 'location';
    case 'time':
      return 'calendar';
    case 'figure':
      return 'symbol-numeric';
    case 'source':
      return 'quote';
  }
}
