/**
 * Reads back why the machine found something, so that a shell can say it in its own language. The extractors give their reasons as English text, and an
 * analysis carries thousands of them: they stay text, and only the few that a person looks at are taken apart.
 */
import { say, verbatim, type Said } from '../model/say.js';
import { codeSaid } from './code-words.js';
import { STATUS_WORDS } from './codes.js';
import { firstMatch, readBack, sentence, whole, wordTable, type Pattern, type ReadValue } from './read-back.js';
import { readTies } from './read-ties.js';

const TIMES = wordTable(
  say('calendar date'),
  say('weekday'),
  say('relative time'),
  say('period'),
  say('duration'),
  say('season'),
  say('decade'),
  say('clock time'),
  say('part of the day'),
  say('time relative to another one in the text'),
);
const STATUSES = wordTable(...Object.values(STATUS_WORDS));

const first =
  (words: ReadonlyMap<string, Said>): ReadValue =>
  (value, at) =>
    at === 0 ? (words.get(value) ?? value) : value;
const type: ReadValue = (value, at) => (at === 1 ? (codeSaid(value) ?? value) : value);
const ties: ReadValue = (value, at) => (at === 1 ? (readTies(value) ?? value) : value);
const status: ReadValue = (value, at) => (at === 1 ? (STATUSES.get(value) ?? value) : value);

/** Each a whole sentence; a reason has one or several. */
const SENTENCES: readonly Pattern[] = [
  sentence(say('The outlet of this article.')),
  sentence(say('The outlet that the dateline names.')),
  sentence(say('The place of the dateline.')),
  sentence(say('A name in the byline.')),
  sentence(say('The surname of a person whom the article names in full.')),
  sentence(say('“{0}”: the name of a country, used here for those who act for it.')),
  sentence(say('“{0}”: the name of a country, used here for the place.')),
  sentence(say('“{0}”: the name of a capital, used here for those who act for it.')),
  sentence(say('“{0}”: the name of a capital, used here for the place.')),
  sentence(say('“{0}”: the words behind it tell of a person.')),
  sentence(say('A name of {0}, which is listed as {1}.'), type),
  sentence(say('“{0}”: a state or its capital, which acts here.')),
  sentence(say('“{0}”: a name in a list of places, or of what is taken or shelled.')),
  sentence(say('“{0}”: a name that stands here for an actor of type {1} ({2} % sure).'), type),
  sentence(say('“{0}”: words that stand here for an actor of type {1} ({2} % sure).'), type),
  sentence(say('“{0}”: a name that stands here for a place of type {1} ({2} % sure).'), type),
  sentence(say('“{0}”: words that stand here for a place of type {1} ({2} % sure).'), type),
  sentence(say('This workspace always marks “{0}” so.')),
  sentence(say('The gazetteer has the name.')),
  sentence(say('The gazetteer has the name after “{0}”.')),
  sentence(say('A name with a word for a kind of place.')),
  sentence(say('A name that its introduction calls a place.')),
  sentence(say('A sum of money.')),
  sentence(say('A number with an age.')),
  sentence(say('A number behind a name: an age.')),
  sentence(say('A number with a unit.')),
  sentence(say('A number with the noun it counts.')),
  sentence(say('A number compared with another.')),
  sentence(say('A number.')),
  sentence(say('A calendar date.')),
  sentence(say('A relative time.')),
  sentence(say('A period.')),
  sentence(say('A duration.')),
  sentence(say('A season.')),
  sentence(say('A decade.')),
  sentence(say('A part of the day.')),
  sentence(say('A time relative to another one in the text.')),
  sentence(say('A {0}, counted from {1}.'), first(TIMES)),
  sentence(say('A {0}; no publication date to count from.'), first(TIMES)),
  sentence(say('A {0}; no day to count from.'), first(TIMES)),
  sentence(say('The verb "{0}" names it.')),
  sentence(say('The noun "{0}" names it.')),
  sentence(say('The predicate "{0}" names it.')),
  sentence(say('The verb "{0}" names it; {1}.'), ties),
  sentence(say('The noun "{0}" names it; {1}.'), ties),
  sentence(say('The predicate "{0}" names it; {1}.'), ties),
  sentence(say('The note as a whole tells of "{0}"; "{1}" is its main verb.')),
  sentence(say('"{0}" makes it {1}.'), status),
  sentence(say('Its teller makes it {0}.'), first(STATUSES)),
  sentence(say('Disputed: "{0}".')),
];

/** Why a mention is thought to name the same as others: the whole of the reason. */
const LINKS: readonly Pattern[] = [
  whole(say('the same name')),
  whole(say('another name of the same group')),
  whole(say('another spelling')),
  whole(say('the initials of {0}')),
  whole(say('a short form of {0}')),
  whole(say('“the {0}” after {1}')),
  whole(say('the same words')),
  whole(say('the only {0} the article speaks of')),
  whole(say('the only {0} the article names')),
];

/** The sentences of a reason; what is not understood stays as it is, as the last of them. */
export function readReason(reason: string): readonly Said[] {
  const found: Said[] = [];
  for (let rest = reason.trim(); rest !== '';) {
    const read = firstMatch(SENTENCES, rest);
    if (!read) return [...found, verbatim(rest)];
    found.push(read.said);
    rest = rest.slice(read.length).trimStart();
  }
  return found;
}

/** Why two mentions are thought to name the same. */
export function readLinkReason(reason: string): Said {
  return readBack(LINKS, reason);
}
