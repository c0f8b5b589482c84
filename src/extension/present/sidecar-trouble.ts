/** What a person is told of an annotations file that cannot be used as it is. */
import type { Issue } from '../../core/model/issue.js';
import { told } from './told.js';
import type { L10n } from './words.js';

/** What is known of a sidecar: its text, where there is one, and whether and why it cannot be used. */
interface Troubled {
  readonly text: string | undefined;
  readonly issues: readonly Issue[];
  readonly usable: boolean;
}

/** The problem to mend first. */
export function firstTrouble({ issues, usable }: Pick<Troubled, 'issues' | 'usable'>): Issue | undefined {
  return usable ? undefined : (issues.find(({ severity }) => severity === 'error') ?? issues[0]);
}

/** Why the decisions in the file `name` are not shown; undefined where they are. */
export function troubleWords(l10n: L10n, name: string, state: Troubled): string | undefined {
  if (state.usable) return undefined;
  const why = reason(l10n, state);
  return state.text === undefined
    ? l10n.t('What was decided is not shown. {0}: {1}.', name, why)
    : l10n.t('What was decided is not shown, and nothing can be decided, until {0} is mended: {1}.', name, why);
}

/** Why a decision was not written into the file `name`: what to do comes first, for a notification may show one line only. */
export function refusalWords(l10n: L10n, name: string, state: Troubled): string {
  const why = reason(l10n, state);
  return state.text === undefined
    ? l10n.t('Not decided: {0} is left as it is, because {1}.', name, why)
    : l10n.t('Not decided: mend the annotations file first, {0}. {1} is left as it is.', why, name);
}

function reason(l10n: L10n, state: Troubled): string {
  const issue = firstTrouble(state);
  return issue ? told(l10n, issue.said) : '?';
}
