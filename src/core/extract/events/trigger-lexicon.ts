/** All trigger entries, found by the inflected form of their head. */
import type { EventType } from '../../model/kinds.js';
import { nounForms, verbForms } from './inflect.js';
import { NOUN_IDIOMS, NOUN_IDIOMS_BEHIND, VERB_IDIOMS } from './lexicon/idioms.js';
import { LIGHT_VERBS, OCCURRENCE_VERBS, SUFFERING_VERBS, TELLING_VERBS } from './lexicon/light-verbs.js';
import { EVENT_ADJECTIVES, EVENT_NOUNS } from './lexicon/nouns.js';
import { readList, readPatterns, readTable, type Entry, type Pattern } from './lexicon/read-table.js';
import { VERBS_OF_FORCE } from './lexicon/verbs-of-force.js';
import { VERBS_OF_MANY_SENSES } from './lexicon/verbs-of-many-senses.js';
import { VERBS_OF_RULE } from './lexicon/verbs-of-rule.js';

export interface TriggerLexicon {
  /** Entries by a form of their head, the more demanding first. */
  readonly verbs: ReadonlyMap<string, readonly Entry[]>;
  readonly nouns: ReadonlyMap<string, readonly Entry[]>;
  readonly predicates: ReadonlyMap<string, readonly Entry[]>;
  /** What takes a head for something else than a deed, by a form of the head. */
  readonly verbIdioms: ReadonlyMap<string, readonly Pattern[]>;
  readonly nounIdioms: ReadonlyMap<string, readonly Pattern[]>;
  /** Base forms by inflected form, of all verbs of the lexicon. */
  readonly verbBase: ReadonlyMap<string, string>;
  readonly lightVerbs: ReadonlySet<string>;
  readonly occurrenceVerbs: ReadonlySet<string>;
  /** Verbs with a noun of a deed as object whose subject suffers it, and those whose subject only tells of it. */
  readonly sufferingVerbs: ReadonlySet<string>;
  readonly tellingVerbs: ReadonlySet<string>;
  /** All types that some entry gives a head. */
  readonly typesOf: ReadonlyMap<string, ReadonlySet<EventType>>;
}

let lexicon: TriggerLexicon | undefined;

/** The lexicon, read at first use (it is a constant). */
export function triggerLexicon(): TriggerLexicon {
  lexicon ??= build();
  return lexicon;
}

function build(): TriggerLexicon {
  const verbs = new Map<string, Entry[]>();
  const nouns = new Map<string, Entry[]>();
  const predicates = new Map<string, Entry[]>();
  const verbBase = new Map<string, string>();
  const lightVerbs = new Set(readList(LIGHT_VERBS));
  const occurrenceVerbs = new Set(readList(OCCURRENCE_VERBS));
  const sufferingVerbs = new Set(readList(SUFFERING_VERBS));
  const tellingVerbs = new Set(readList(TELLING_VERBS));
  for (const entry of [...readTable(VERBS_OF_FORCE, 'verb'), ...readTable(VERBS_OF_RULE, 'verb'), ...readTable(VERBS_OF_MANY_SENSES, 'verb', true)]) {
    for (const form of withSpellings(verbForms(entry.head))) add(verbs, form, entry);
  }
  for (const base of new Set([...lightVerbs, ...occurrenceVerbs, ...sufferingVerbs, ...tellingVerbs].map((words) => words.split(' ')[0]!))) {
    for (const form of withSpellings(verbForms(base))) if (!verbBase.has(form)) verbBase.set(form, base);
  }
  for (const [form, entries] of verbs) verbBase.set(form, entries[0]!.head);
  for (const entry of readTable(EVENT_NOUNS, 'noun')) for (const form of withSpellings(nounForms(entry.head))) add(nouns, form, entry);
  for (const entry of readTable(EVENT_ADJECTIVES, 'predicate')) add(predicates, entry.head, entry);
  for (const map of [verbs, nouns, predicates]) for (const entries of map.values()) entries.sort((a, b) => demand(b) - demand(a));
  const verbIdioms = new Map<string, Pattern[]>();
  addAll(verbIdioms, readPatterns(VERB_IDIOMS, 'verb'), verbForms);
  const nounIdioms = new Map<string, Pattern[]>();
  addAll(nounIdioms, readPatterns(NOUN_IDIOMS, 'noun'), nounForms);
  addAll(nounIdioms, readPatterns(NOUN_IDIOMS_BEHIND, 'verb'), nounForms);
  const typesOf = new Map<string, Set<EventType>>();
  for (const map of [verbs, nouns, predicates]) {
    for (const entries of map.values()) {
      for (const { head, type } of entries) typesOf.set(head, (typesOf.get(head) ?? new Set<EventType>()).add(type));
    }
  }
  return { verbs, nouns, predicates, verbIdioms, nounIdioms, verbBase, lightVerbs, occurrenceVerbs, sufferingVerbs, tellingVerbs, typesOf };
}

/** More words first, then more conditions: what says more wins. */
export function demand(pattern: Pattern): number {
  const weak = 'weak' in pattern && pattern.weak === true;
  return (pattern.before.length + pattern.after.length) * 4 + pattern.conditions.length - (weak ? 0.5 : 0);
}

function addAll(map: Map<string, Pattern[]>, patterns: readonly Pattern[], formsOf: (base: string) => readonly string[]): void {
  for (const pattern of patterns) for (const form of withSpellings(formsOf(pattern.head))) add(map, form, pattern);
}

function add<T extends Pattern>(map: Map<string, T[]>, form: string, entry: T): void {
  const list = map.get(form);
  if (!list) map.set(form, [entry]);
  else if (!list.includes(entry)) list.push(entry);
}

/** British and American endings alike. */
function withSpellings(forms: readonly string[]): string[] {
  return forms.flatMap((form) =>
    /is(?:e[sd]?|ing|ation)$/.test(form) && form.length > 6 ? [form, form.replace(/is(e[sd]?|ing|ation)$/, 'iz$1')] : [form],
  );
}
