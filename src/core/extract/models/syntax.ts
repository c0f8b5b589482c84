/** Part of speech and dependencies of one sentence: the tagger and the parser over one table of words. */
import { findMissingSubjects } from './missing-subjects.js';
import { liftPassiveSubjects } from './passive-subjects.js';
import { liftFromAuxiliaries, raiseFromAuxiliaries } from './auxiliaries.js';
import { mendOpenedClauses } from './clause-openers.js';
import { raiseCoordinatedVerbs } from './coordinated-verbs.js';
import { joinGappedVerbs } from './gapped-verbs.js';
import { readParser } from './parser.js';
import { readPosTagger, type PosTagger } from './part-of-speech.js';
import { hangRelativeClauses } from './relative-clauses.js';
import type { Section } from './section.js';
import { joinSplitSubjects } from './split-subjects.js';
import { hangOnSpokenClause } from './spoken-clauses.js';
import type { Models, Parse } from './types.js';
import { settleVoice } from './voice.js';
import type { WordTable } from './words.js';

/** What is mended after parsing, in this order. */
const MENDINGS: readonly ((words: readonly string[], parse: Parse) => Parse)[] = [
  raiseFromAuxiliaries,
  raiseCoordinatedVerbs,
  joinSplitSubjects,
  mendOpenedClauses,
  liftPassiveSubjects,
  findMissingSubjects,
  hangOnSpokenClause,
  hangRelativeClauses,
  settleVoice,
  joinGappedVerbs,
];

/** Reads the sections "tagger" and "parser", which `section` gives. */
export function readSyntax(
  section: (name: string) => Section,
  table: WordTable,
): Pick<Models, 'tagWords' | 'parse'> & { readonly tagger: PosTagger } {
  const tagger = readPosTagger(section('tagger'));
  const parser = readParser(section('parser'));
  return {
    tagger,
    tagWords: (words) => tagger.tagWords(words, table),
    parse: ({ words, tags }) => {
      const tree = parser.parse(
        words.map((word) => table.lookup(word)),
        tagger.numbersOf(tags),
      );
      const lower = words.map((word) => word.toLowerCase());
      return MENDINGS.reduce((parse, mend) => mend(lower, parse), liftFromAuxiliaries({ pos: tags, ...tree }));
    },
  };
}
