/** Prodigy's JSON Lines and spaCy's `Doc.to_json`. A rejected or ignored task is left out and listed. */
import { textOf } from '../../exchange/parsers/json-lines.js';
import type { Span } from '../../model/span.js';
import { parseProdigy, type ProdigySpan } from '../../exchange/parsers/prodigy.js';
import { problemsOf, type Importer } from '../types.js';
import { say } from '../../model/say.js';

export const prodigy: Importer = {
  name: 'prodigy',
  title: 'Prodigy or spaCy JSONL',
  summary: say('one task or document a line, spans in code points'),
  read(text) {
    const { records, unread } = parseProdigy(text);
    const problems = unread.map(({ line, text: words }) => say('line {0} is not a task: {1}', line, words));
    const accepted = records.filter(({ answer, line }) => {
      const out = answer === 'reject' || answer === 'ignore';
      if (out) problems.push(say('line {0} was answered "{1}" and is not imported', line, answer));
      return !out;
    });
    const articles = accepted.map((record) => {
      const spans = record.spans.map(({ start, end, label, text: words }, i) => ({
        id: String(i),
        label,
        spans: [{ start, end }],
        ...(words === undefined ? {} : { text: words }),
        ...(record.by ? { by: record.by } : {}),
        ...(record.answer === undefined ? { suggested: true } : {}),
      }));
      const file = textOf(record.meta['file']);
      return {
        unit: 'codepoint' as const,
        text: record.text,
        mentions: spans,
        events: [],
        links: record.relations.flatMap(({ head, child, label }) => {
          const [from, to] = [head, child].map((end) => spans.find((span) => sameEnd(span.spans[0]!, span.label, end))?.id);
          return from !== undefined && to !== undefined ? [{ from, to, label }] : [];
        }),
        ...(file ? { file } : {}),
      };
    });
    return { articles, ...problemsOf(problems) };
  },
};

/** Whether a relation that ends in `end` ends in this span: two spans of the same words are told apart by their labels. */
function sameEnd({ start, end }: Span, label: string, other: ProdigySpan): boolean {
  return start === other.start && end === other.end && label === other.label;
}
