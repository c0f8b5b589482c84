/** The agent-noun lexicon: common nouns that name actors, by type, with their regular plurals. */
import { packRising } from '../../src/core/extract/models/feature-rows.js';
import { keyOfPhrase } from '../../src/core/extract/models/phrase-lexicon.js';
import { type SectionArray, writeSection } from '../../src/core/extract/models/section.js';
import { readTable } from './read-lexicons.js';

function pluralOf(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** The section "agents". */
export function trainAgents(): Uint8Array {
  const arrays: Record<string, SectionArray> = {};
  const classes: { name: string; count: number }[] = [];
  for (const [types, nouns] of readTable('agent-nouns.txt')) {
    const name = types![0]!;
    const keys = Uint32Array.from(new Set(nouns!.flatMap((noun) => [keyOfPhrase(noun), keyOfPhrase(pluralOf(noun))]))).sort();
    classes.push({ name, count: keys.length });
    arrays[name] = packRising(keys);
  }
  return writeSection({ model: 'agents', version: 1, classes }, arrays);
}
