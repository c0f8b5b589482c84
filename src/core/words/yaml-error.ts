/** What the YAML parser says of a broken file: its messages are its own, and those that people meet are said in other languages, too. */
import { say, type Said } from '../model/say.js';
import { readBack, whole, wordTable, type Pattern, type ReadValue } from './read-back.js';

const FLOWS = wordTable(say('Flow map'), say('Flow sequence'), say('flow map'), say('flow sequence'));
const BAD_STARTS = wordTable(say('a tab character'));

const flow: ReadValue = (value) => FLOWS.get(value) ?? value;

const MESSAGES: readonly Pattern[] = [
  whole(say('Map keys must be unique')),
  whole(say('Tabs are not allowed as indentation')),
  whole(say('All mapping items must start at the same column')),
  whole(say('All sequence items must start at the same column')),
  whole(say('Nested mappings are not allowed in compact mappings')),
  whole(say('A block sequence may not be used as an implicit map key')),
  whole(say('Implicit keys need to be on a single line')),
  whole(say('Implicit map keys need to be followed by map values')),
  whole(say('Block collections are not allowed within flow collections')),
  whole(say('Block scalar values in collections must be indented')),
  whole(say('Flow end indicator should be more indented than parent')),
  whole(say('Comments must be separated from other tokens by white space characters')),
  whole(say("Missing closing 'quote")),
  whole(say('Missing closing "quote')),
  whole(say('Invalid escape sequence {0}')),
  whole(say('{0} in block collection must be sufficiently indented and end with a {1}'), flow),
  whole(say('{0} must end with a {1}'), flow),
  whole(say('Missing , between {0} items'), flow),
  whole(say('Missing , or : between {0} items'), flow),
  whole(say('Plain value cannot start with {0}'), (value) => BAD_STARTS.get(value) ?? value),
  whole(say('Unexpected {0} at node end')),
];

/** Some of the parser's messages end in their place, and a line that shows it. */
const PLACED = /^(.+?) at line (\d+), column (\d+):$/;

/** A message of the parser, without the lines that show its place. */
export function yamlError(message: string): Said {
  const [, inner, row, column] = PLACED.exec(message) ?? [];
  return inner === undefined ? readBack(MESSAGES, message) : say('{0} at line {1}, column {2}:', readBack(MESSAGES, inner), row!, column!);
}
