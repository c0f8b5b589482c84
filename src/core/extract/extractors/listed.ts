/** Listed groups whose names are long enough to be torn ("Islamic State of Iraq and the Levant", "al Qaeda in the Islamic Maghreb"): all their words are one name. */
import type { Group, Groups } from '../lexicons.js';
import { PhraseTable } from '../phrases.js';
import type { DraftMention, Extractor } from '../types.js';

/** Links inside a name at which it may be torn. */
const LINK = /\s(?:of|and|for|in|the|to|on)\s/;
const SURE = 0.97;

type LongName = readonly [name: string, group: Group];

/** Long names in small letters; few articles have any. */
const known = new WeakMap<Groups, readonly LongName[]>();

export const listed: Extractor = {
  name: 'listed',
  extract(context) {
    const text = context.article.text.toLowerCase();
    const present = longNames(context.resources.lexicons.groups).filter(([name]) => text.includes(name));
    if (!present.length) return [];
    const phrases = new PhraseTable(present);
    return context.units.flatMap((unit) => {
      const { tokens } = unit;
      return [...phrases.find(tokens)].flatMap(({ entry, from, to }): DraftMention[] => {
        // "al Qaeda in the Arabian Peninsula fighters": the fighters are meant, and the tagger knows them.
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

function longNames(groups: Groups): readonly LongName[] {
  let names = known.get(groups);
  if (!names) {
    names = groups.all.flatMap((group) =>
      [group.name, ...group.aliases].filter((name) => LINK.test(name)).map((name): LongName => [name.toLowerCase(), group]),
    );
    known.set(groups, names);
  }
  return names;
}
