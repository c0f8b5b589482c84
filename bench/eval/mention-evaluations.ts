/** Mentions against the hand-made gold and the corpus' test part, with the most frequent kinds of error. */
import { MENTION_KINDS } from '../../src/core/model/kinds.js';
import type { GoldArticle } from '../../scripts/corpus/read.js';
import { analyseGold } from './analyse.js';
import { corpusPart, sharedGold } from './gold.js';
import { emptyTallies, prf, scoreMentions, type Miss, type Tallies } from './score-mentions.js';
import type { Evaluation, Row } from './types.js';

interface Floors {
  readonly strict: number;
  readonly overlap: number;
}

function mentionEvaluation(
  facts: Pick<Evaluation, 'name' | 'about' | 'needs'>,
  articles: () => GoldArticle[],
  floors: Floors,
  reach: string,
): Evaluation {
  let misses: Miss[] = [];
  return {
    ...facts,
    run(resources) {
      const tallies = emptyTallies();
      misses = articles().flatMap((article) => scoreMentions(article, analyseGold(article, resources).mentions, tallies));
      return rowsOf(tallies, floors, reach);
    },
    detail: () => errorTable(misses),
  };
}

function rowsOf(tallies: Tallies, floors: Floors, reach: string): Row[] {
  const all = { strict: 0, overlap: 0, system: 0, gold: 0 };
  const kinds = MENTION_KINDS.flatMap((kind): Row[] => {
    const t = tallies[kind];
    for (const key of ['strict', 'overlap', 'system', 'gold'] as const) all[key] += t[key];
    return [
      { measure: `${kind}, strict F1 (${t.gold} in gold)`, value: prf(t.strict, t.system, t.gold).f },
      { measure: `${kind}, overlap F1`, value: prf(t.overlap, t.system, t.gold).f },
    ];
  });
  return [
    { measure: `all mentions, strict F1 (${all.gold} in gold)`, value: prf(all.strict, all.system, all.gold).f, floor: floors.strict, reach },
    { measure: 'all mentions, overlap F1', value: prf(all.overlap, all.system, all.gold).f, floor: floors.overlap, reach },
    ...kinds,
  ];
}

/** The twenty most frequent kinds of error, with an example each. Words that differ only by case or a following possessive count as one kind. */
function errorTable(misses: readonly Miss[]): string {
  const groups = new Map<string, Miss[]>();
  for (const miss of misses) {
    const key = `${miss.kind}, ${miss.what}: ${describe(miss)}`;
    groups.set(key, [...(groups.get(key) ?? []), miss]);
  }
  const top = [...groups].sort((a, b) => b[1].length - a[1].length).slice(0, 20);
  const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
  const lines = top.map(([key, group]) => {
    const first = group[0]!;
    return `| ${group.length} | ${key} | "${cell(first.text)}"${first.instead ? `, found "${cell(first.instead)}"` : ''} |`;
  });
  return ['| times | kind of error | example |', '|---|---|---|', ...lines].join('\n');
}

/** What sort of words the error is about. */
function describe({ text, instead, what }: Miss): string {
  if (what === 'boundary' && instead) {
    if (instead.includes(text))
      return instead.endsWith(text) ? 'too long at the front' : instead.startsWith(text) ? 'too long at the end' : 'too long at both ends';
    if (text.includes(instead))
      return text.endsWith(instead) ? 'too short at the front' : text.startsWith(instead) ? 'too short at the end' : 'too short at both ends';
    return 'shifted';
  }
  if (/^\p{Lu}+$/u.test(text)) return 'an acronym or a word in capitals';
  if (/^\p{Lu}/u.test(text)) return text.includes(' ') ? 'a name of several words' : 'a name of one word';
  if (/\d/.test(text)) return 'words with digits';
  return text.includes(' ') ? 'a common noun with modifiers' : 'a common noun';
}

export const goldMentions = mentionEvaluation(
  {
    name: 'Mentions, hand-made gold',
    about: 'The articles of the hand-made gold, all kinds, spans as its scorer counts them.',
    needs: ['gold'],
  },
  sharedGold,
  { strict: 0.945, overlap: 0.975 },
  '0.86 strict, 0.94 overlap',
);

export const corpusMentions = mentionEvaluation(
  { name: 'Mentions, corpus test part', about: 'data/corpus/test, which never trains; spans counted in the same way.' },
  () => corpusPart('test'),
  { strict: 0.925, overlap: 0.955 },
  '0.85 strict, 0.93 overlap',
);

export const incidentMentions = mentionEvaluation(
  {
    name: 'Mentions, corpus incidents',
    about:
      'data/corpus/incidents, which never trains; written and marked by other hands than the finder and the test part: nearest to articles yet unseen.',
  },
  () => corpusPart('incidents'),
  { strict: 0.92, overlap: 0.95 },
  '0.80 strict, 0.90 overlap',
);

export const storyMentions = mentionEvaluation(
  {
    name: 'Mentions, corpus stories',
    about: 'data/corpus/stories, on which nothing that finds mentions was trained.',
  },
  () => corpusPart('stories'),
  { strict: 0.88, overlap: 0.925 },
  '0.80 strict, 0.90 overlap',
);
