/** Listed groups whose names are long enough to be torn ("Islamic State of Iraq and the Levant", "al Qaeda in Iraq"): all their words are one name. */
import type { Group, Groups } from '../lexicons.js';
import { PhraseTable } from '../phrases.js';
import type { DraftMention, Extractor } from '../types.js';

/** Links inside a name at which it may be torn. */
const LINK = /\s(?:of|and|for|in|the|to|on)\s/;
const SURE = 0.97;

const tables = new WeakMap<Groups, PhraseTable<Group>>();

export const listed: Extractor = {
  name: 'listed',
  extract(context) {
    const phrases = tableOf(context.resources.lexicons.groups);
    return context.units.flatMap((unit) => {
      const { tokens } = unit;
      return [...phrases.find(tokens)].flatMap(({ entry, from, to }): DraftMention[] => {
        // "al Qaeda in Iraq fighters": the fighters are meant, and the tagger knows them.
        if (!/^\p{L}/u.test(tokens[from]!.text) || (context.tags(unit)[to] ?? '').startsWith('NN')) return [];
        return [
          {
            start: tokens[from]!.start,
            end: tokens[to - 1]!.end,
            kind: 'actor',
            type: entry.type,
            form: 'name',
            confidence: SURE,
            extractor: 'listed',
            reason: `A name of ${entry.name}, which is listed as ${entry.type}.`,
          },
        ];
      });
    });
  },
};

function tableOf(groups: Groups): PhraseTable<Group> {
  let table = tables.get(groups);
  if (!table) {
    table = new PhraseTable(
      groups.all.flatMap((group) => [group.name, ...group.aliases].filter((name) => LINK.test(name)).map((name) => [name, group] as const)),
    );
    tables.set(groups, table);
  }
  return table;
}
