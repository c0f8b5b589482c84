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
);

/** By what way a tie leads to the trigger. The names are those of the grammar, by which the models were trained: a person is told what they mean. */
const WAYS: ReadonlyMap<string, Said> = new Map(
  Object.entries({
    'relative clause': say('in a relative clause'),
    'joined verbs': say('shared with the verb beside it'),
    'joined nouns': say('shared with the noun beside it'),
    'noun above': say('of the noun it belongs to'),
    control: say('of the verb it follows'),
    'reduced clause': say('in a shortened clause'),
    'attempt of': say('whose attempt it is'),
    participle: say('of the participle behind it'),
    predicate: say('of the verb it goes with'),
    'light verb': say('of the verb that carries it'),
    'what it does': say('of the verb whose subject it is'),
    alongside: say('beside others'),
    label: say('by the label in front'),
    clause: say('of the verb of its clause'),
    'event noun': say('of another event in the sentence'),
  }),
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
    found.push(say('{0}: {1}', wordOf(role!), through ? say('{0} ({1})', tie, wayOf(through)) : tie));
    rest = rest.slice(all.length);
  }
  return found.length ? found.reduce((before, one) => say('{0}, {1}', before, one)) : undefined;
}

function wordOf(word: string): SaidValue {
  return WORDS.get(word) ?? word;
}

/** "event noun subj" and "clause nmod:of" name a relation at their end, too. */
function wayOf(through: string): SaidValue {
  return WAYS.get(through) ?? WAYS.get(through.replace(/ \S+$/, '')) ?? through;
}
