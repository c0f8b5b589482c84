/** Prodigy's JSON Lines and spaCy's `Doc.to_json`. A rejected or ignored task is left out and listed. */
import { EVENT_TYPES } from '../../model/kinds.js';
import { textOf } from '../parsers/json-lines.js';
import { parseProdigy } from '../parsers/prodigy.js';
import type { Importer } from '../types.js';

export const prodigy: Importer = {
  name: 'prodigy',
  title: 'Prodigy or spaCy JSONL',
  summary: 'one task or document a line, spans in code points',
  read(text) {
    const { records, unread } = parseProdigy(text);
    const problems = unread.map(({ line, text: words }) => `line ${line} is not a task: ${words}`);
    const accepted = records.filter(({ answer, line }) => {
      const out = answer === 'reject' || answer === 'ignore';
      if (out) problems.push(`line ${line} was answered "${answer}" and is not imported`);
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
      const isTrigger = (label: string): boolean => (EVENT_TYPES as readonly string[]).includes(label);
      return {
        unit: 'codepoint' as const,
        text: record.text,
        mentions: spans.filter(({ label }) => !isTrigger(label)),
        events: [],
        ...(file ? { file } : {}),
      };
    });
    return { articles, problems };
  },
};
