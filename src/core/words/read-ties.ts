/** Reads back how the roles of an event hang on its trigger: 'actor: subject, place: "in" (relative clause)'. */
import { say, type Said, type SaidValue } from '../model/say.js';
import { ROLE_WORDS } from './codes.js';
import { wordTable } from './read-back.js';

const WORDS = wordTable(
  ...Object.values(ROLE_WORDS),
  say('subject'),
  say('object'),
  say('indirect object'),
  say('agent'),
  say('modifier'),
  say('possessor'),
  say('in the sentence'),
  say('relative clause'),
  say('joined verbs'),
  say('joined nouns'),
  say('noun above'),
  say('control'),
  say('reduced clause'),
  say('attempt of'),
  say('participle'),
  say('predicate'),
  say('light verb'),
);

const TIE = /^(\w+): ("[^"]*"|[\w ]+?)(, a pronoun)?(?: \(([^)]+)\))?(?:, (?=\w+: )|$)/;

/** Undefined where the words are others. */
export function readTies(text: string): Said | undefined {
  const found: Said[] = [];
  for (let rest = text; rest !== '';) {
    const m = TIE.exec(rest);
    if (!m) return undefined;
    const [all, role, name, pronoun, through] = m;
    const bare = name!.startsWith('"') ? say('"{0}"', name!.slice(1, -1)) : wordOf(name!);
    const tie = pronoun ? say('{0}, a pronoun', bare) : bare;
    found.push(say('{0}: {1}', wordOf(role!), through ? say('{0} ({1})', tie, wordOf(through)) : tie));
    rest = rest.slice(all.length);
  }
  return found.length ? found.reduce((before, one) => say('{0}, {1}', before, one)) : undefined;
}

function wordOf(word: string): SaidValue {
  return WORDS.get(word) ?? word;
}
