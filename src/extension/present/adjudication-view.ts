/** A disagreement of coders as the adjudication page shows it: a column for each opinion, a row for each thing that one of them says. */
import type { AdjudicationChoice, AdjudicationQuestion } from '../../core/sidecar/agreement/adjudication.js';
import type { Span } from '../../core/model/span.js';
import { ROLES } from '../../core/model/kinds.js';
import type * as Page from '../../webview/adjudication/view.js';
import { codeTitle, codeWords } from './code-words.js';
import { valueWords } from './values.js';
import { kindWord, quoted, roleWord, sourceWords, statusWord, type L10n } from './words.js';

/** Says which disagreement it is, whatever was settled before it. */
export function questionId({ choices, start, end }: AdjudicationQuestion): string {
  return JSON.stringify([start, end, ...choices.map(({ coders, item }) => [item.id, coders])]);
}

/** `sentence`: the stretch of the article's `text` around the words. */
export function questionView(l10n: L10n, question: AdjudicationQuestion, text: string, sentence: Span): Page.AdjudicationQuestion {
  const { choices, silent, start, end } = question;
  const said = choices.map((choice) => fieldsOf(l10n, choice));
  const labels = [...new Set(said.flatMap((fields) => fields.map(([label]) => label)))];
  const rows = labels.map((label) => {
    const values = said.map((fields) => fields.find(([own]) => own === label)?.[1] ?? '');
    return { label, values, differs: new Set(values).size > 1 };
  });
  return {
    id: questionId(question),
    sentence: [text.slice(Math.min(sentence.start, start), start), text.slice(start, end), text.slice(end, Math.max(sentence.end, end))],
    columns: choices.map(({ coders, words }) => ({ coders: coders.join(', '), words })),
    rows,
    silent: silent.join(', '),
  };
}

export function adjudicationWords(l10n: L10n): Page.AdjudicationWords {
  return {
    progress: l10n.t('{0} of {1} disagreements settled', '{0}', '{1}'),
    agreed: l10n.t('Annotations that all coders agree on and the shared file does not have: {0}.', '{0}'),
    takeOver: l10n.t('Take Them Over'),
    done: l10n.t('The coders disagree about nothing that is not settled.'),
    words: l10n.t('Words'),
    quoted: quoted(l10n, '{0}'),
    nothing: l10n.t('marked nothing here'),
    take: l10n.t('Take what {0} says', '{0}'),
    takeBoth: l10n.t('Take Both'),
    takeAll: l10n.t('Take All'),
    neither: l10n.t('Take Neither'),
    previous: l10n.t('Previous'),
    next: l10n.t('Next'),
    undo: l10n.t('Undo'),
    keys: l10n.t(
      'Keys: a number takes that column, B all of them, N none. The arrows go to the question before or after; U takes the last answer back.',
    ),
  };
}

type Field = readonly [label: string, value: string];

/** What a choice says beside its words, as label and value. */
export function fieldsOf(l10n: L10n, { item, entities }: AdjudicationChoice): readonly Field[] {
  const named = (id: string | undefined): string =>
    id === undefined ? '' : [entities[id]?.name ?? id, entities[id]?.link ?? ''].filter(Boolean).join(' · ');
  const fields: Field[] =
    'selector' in item
      ? [
          [l10n.t('Kind'), kindWord(l10n, item.kind)],
          [l10n.t('Type'), codeWords(l10n, item.type ?? '')],
          [l10n.t('Entity'), named(item.entity)],
          [l10n.t('Role'), item.role ?? ''],
          [l10n.t('Value'), item.value ? valueWords(l10n, item.value) : ''],
        ]
      : [
          [l10n.t('Type'), codeTitle(l10n, item.type)],
          [l10n.t('Mode'), codeWords(l10n, item.mode ?? '')],
          [l10n.t('Status'), statusWord(l10n, item.status)],
          ...ROLES.map((role): Field => {
            const own = item.arguments.filter((argument) => argument.role === role);
            return [roleWord(l10n, role), own.map(({ text, entity }) => text ?? named(entity)).join(', ')];
          }),
          [l10n.t('Sources'), item.attributions.map(({ source, stance }) => sourceWords(l10n, source, stance)).join(', ')],
        ];
  const remarks: Field[] = [
    [l10n.t('Note'), item.note ?? ''],
    [l10n.t('Unsure'), item.unsure ? l10n.t('yes') : ''],
  ];
  return [...fields, ...remarks].filter(([, value]) => value !== '');
}
