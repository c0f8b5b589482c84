/** Names of kinds, types, roles and the like, as people read them. */
import type * as vscode from 'vscode';
import type { Outcome } from '../../core/anchor/types.js';
import type { Decision, MentionKind, Role, Stance, Status } from '../../core/model/kinds.js';

/** VS Code's translation, handed in so that what only makes words runs without the editor. */
export type L10n = Pick<typeof vscode.l10n, 't'>;

export function kindWord(l10n: L10n, kind: MentionKind): string {
  switch (kind) {
    case 'actor':
      return l10n.t('actor');
    case 'place':
      return l10n.t('place');
    case 'figure':
      return l10n.t('figure');
    case 'time':
      return l10n.t('time');
  }
}

export function kindTitle(l10n: L10n, kind: MentionKind): string {
  switch (kind) {
    case 'actor':
      return l10n.t('Actors');
    case 'place':
      return l10n.t('Places');
    case 'figure':
      return l10n.t('Figures');
    case 'time':
      return l10n.t('Times');
  }
}

export function roleWord(l10n: L10n, role: Role): string {
  switch (role) {
    case 'actor':
      return l10n.t('actor');
    case 'target':
      return l10n.t('target');
    case 'place':
      return l10n.t('place');
    case 'time':
      return l10n.t('time');
    case 'figure':
      return l10n.t('figure');
    case 'source':
      return l10n.t('source');
  }
}

export function statusWord(l10n: L10n, status: Status): string {
  switch (status) {
    case 'asserted':
      return l10n.t('asserted');
    case 'denied':
      return l10n.t('denied');
    case 'disputed':
      return l10n.t('disputed');
    case 'planned':
      return l10n.t('planned');
    case 'hypothetical':
      return l10n.t('hypothetical');
  }
}

export function decisionWord(l10n: L10n, decision: Decision): string {
  switch (decision) {
    case 'suggested':
      return l10n.t('suggested');
    case 'confirmed':
      return l10n.t('confirmed');
    case 'rejected':
      return l10n.t('rejected');
    case 'added':
      return l10n.t('added');
    case 'changed':
      return l10n.t('changed');
  }
}

/** "the governor's office asserts it", as a verb in front of nothing: asserts, denies ... */
export function stanceWord(l10n: L10n, stance: Stance): string {
  switch (stance) {
    case 'asserts':
      return l10n.t('asserts');
    case 'denies':
      return l10n.t('denies');
    case 'disputes':
      return l10n.t('disputes');
    case 'doubts':
      return l10n.t('doubts');
  }
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Words of an article for a label of one line: white space folded, shortened, right-to-left script isolated so that it turns nothing around it. */
export function plain(words: string, limit = 120): string {
  const folded = words.replace(/\s+/g, ' ').trim();
  const short = folded.length > limit ? `${folded.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…` : folded;
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
}

/** "the governor's office denies": a source and what it does. */
export function sourceWords(l10n: L10n, source: string, stance: Stance): string {
  return l10n.t('{0} {1}', source, stanceWord(l10n, stance));
}

/** What a selector found changed ("12 civilians -> 15 civilians"), to be read; undefined where it only says that the sentence did. */
export function wordChange(change: string | undefined): string | undefined {
  return change?.includes(' -> ') ? change.replace(' -> ', ' → ') : undefined;
}

/** In the quotation marks of the person's language. */
export function quoted(l10n: L10n, words: string): string {
  return l10n.t('“{0}”', words);
}

/** What became of a decision's words. */
export function outcomeWord(l10n: L10n, outcome: Outcome): string {
  switch (outcome) {
    case 'figure-changed':
      return l10n.t('its words changed');
    case 'ambiguous':
      return l10n.t('fits several places');
    case 'lost':
      return l10n.t('its words are gone');
    case 'edited':
    case 'same':
    case 'moved':
      return l10n.t('its sentence was edited');
  }
}
