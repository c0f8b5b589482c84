/** Frames as the framing lens draws them: a row a wording, a column an outlet. */
import type { Frame, TermUse } from '../../core/compare/framing/lens.js';
import type { FrameTable, FramingWords, InContext, Wording, WordingUse } from '../../webview/framing/view.js';
import type { L10n } from './words.js';

export function frameTable({ outlets }: Frame, title: string): FrameTable {
  const wordings = new Map<string, { readonly term: string; readonly uses: WordingUse[] }>();
  for (const { outlet, terms } of outlets) {
    for (const term of terms) {
      const key = term.term.toLowerCase().replace(/s$/, '');
      const wording: Wording & { readonly uses: WordingUse[] } = wordings.get(key) ?? { term: term.term, uses: [] };
      wording.uses.push(useOf(outlet, term));
      wordings.set(key, wording);
    }
  }
  return { title, outlets: outlets.map(({ outlet, articles }) => ({ name: outlet, articles })), wordings: [...wordings.values()] };
}

function useOf(outlet: string, { own, attributed, quoted, contexts }: TermUse): WordingUse {
  return {
    outlet,
    counts: { own, attributed, quoted },
    contexts: contexts.map(({ article, start, end, left, words, right, voice, published }): InContext => ({
      left,
      words,
      right,
      voice,
      published: published ?? '',
      place: { article, start, end, words },
    })),
  };
}

export function framingWords(l10n: L10n): FramingWords {
  return {
    intro: l10n.t('How often each outlet uses which words, in its own voice, in its report of what another says, or in quotation marks.'),
    wording: l10n.t('Words'),
    total: l10n.t('All'),
    uses: l10n.t('{0} times “{1}”, {2}', '{0}', '{1}', '{2}'),
    all: l10n.t('all'),
    voice: l10n.t('Voice'),
    voices: { own: l10n.t('own voice'), attributed: l10n.t('reported'), quoted: l10n.t('quoted') },
    nothing: l10n.t('No words of this kind were found.'),
    pick: l10n.t('Choose a number to read the words in their context.'),
    inContext: l10n.t('“{0}” in {1}', '{0}', '{1}'),
    first: l10n.t('The first {0} of {1}.', '{0}', '{1}'),
    choose: l10n.t('Other Words…'),
    export: l10n.t('Export as CSV…'),
  };
}
