/** Verbs of speech by inflected form. */
import type { Stance } from '../../model/kinds.js';
import { verbForms } from './inflect.js';
import { CLAUSE_ONLY, DENIED_NOUNS, NOMINAL_CONTENT, ROLE_NOUNS, SPEECH_VERBS, STRICT } from './lexicon/cues.js';
import { readList } from './lexicon/read-table.js';

export type SpeechStance = Stance;

export interface SpeechLexicon {
  readonly verbs: ReadonlyMap<string, { readonly base: string; readonly stance: SpeechStance }>;
  /** Cues whose object is what they report. */
  readonly nominal: ReadonlySet<string>;
  readonly clauseOnly: ReadonlySet<string>;
  /** Cues only with "that" or a quotation. */
  readonly strict: ReadonlySet<string>;
  readonly deniedNouns: ReadonlySet<string>;
  readonly roleNouns: ReadonlySet<string>;
}

let lexicon: SpeechLexicon | undefined;

/** The cue words, read at first use. */
export function speechLexicon(): SpeechLexicon {
  lexicon ??= build();
  return lexicon;
}

function build(): SpeechLexicon {
  const verbs = new Map<string, { base: string; stance: SpeechStance }>();
  let stance: SpeechStance = 'asserts';
  for (const line of SPEECH_VERBS.split('\n')) {
    if (line.startsWith('#')) stance = line.slice(1).trim() as SpeechStance;
    else
      for (const base of readList(line))
        for (const form of verbForms(base.split(' ')[0]!)) if (!verbs.has(form)) verbs.set(form, { base: base.split(' ')[0]!, stance });
  }
  const plurals = (list: string): Set<string> => new Set(readList(list).flatMap((word) => [word, `${word}s`]));
  return {
    verbs,
    nominal: new Set(readList(NOMINAL_CONTENT)),
    clauseOnly: new Set(readList(CLAUSE_ONLY)),
    strict: new Set(readList(STRICT)),
    deniedNouns: plurals(DENIED_NOUNS),
    roleNouns: plurals(ROLE_NOUNS),
  };
}
