/** Label Studio's JSON; of several annotators each keeps his name, predictions become suggestions. */
import { textOf } from '../../exchange/parsers/json-lines.js';
import { parseLabelStudio } from '../../exchange/parsers/label-studio.js';
import { problemsOf, type Importer } from '../types.js';
import { say } from '../../model/say.js';

export const labelStudio: Importer = {
  name: 'label-studio',
  title: 'Label Studio JSON',
  summary: say('tasks with annotations and predictions'),
  read(json) {
    const tasks = parseLabelStudio(json);
    if (!tasks) return { articles: [], ...problemsOf([say("this is not Label Studio's JSON: a list of tasks is expected")]) };
    const articles = tasks.map(({ text, data, results }) => {
      const seen = new Set<string>();
      const spans = results.flatMap(({ isPrediction, by, at, regions }) =>
        regions
          .filter(({ id }) => !(isPrediction && seen.has(id)))
          .map(({ id, label, start, end, text: words, notes }) => {
            seen.add(id);
            return {
              id,
              label,
              spans: [{ start, end }],
              ...(words === undefined ? {} : { text: words }),
              ...(notes.length ? { note: notes.join(' ') } : {}),
              ...(by ? { by } : {}),
              ...(at ? { at } : {}),
              ...(isPrediction ? { suggested: true } : {}),
            };
          }),
      );
      const file = textOf(data['file']);
      return {
        unit: 'utf16' as const,
        text,
        mentions: spans,
        events: [],
        links: results.flatMap(({ relations }) => relations),
        ...(file ? { file } : {}),
      };
    });
    return { articles, ...problemsOf([]) };
  },
};
