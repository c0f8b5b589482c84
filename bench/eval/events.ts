/** Events against the hand-made gold and the corpus' test part: triggers, types, status, roles, as the whole product finds them. */
import { countEvents, emptyCounts, scoresOf } from '../../scripts/corpus/score-events.js';
import { readScoredGold } from '../../scripts/corpus/gold-mentions.js';
import type { GoldArticle } from '../../scripts/corpus/read.js';
import { analyseGold } from './analyse.js';
import { corpusPart, sharedPath } from './gold.js';
import { countPairs, pairF1 } from './same-reports.js';
import type { Evaluation, Row } from './types.js';

interface Floors {
  readonly trigger: number;
  readonly type: number;
  readonly roles: number;
  readonly source: number;
  readonly status: number;
  /** Pairs of reports of one thing; absent where gold does not say which are. */
  readonly pairs?: number;
}

function eventEvaluation(
  facts: Pick<Evaluation, 'name' | 'about' | 'needs'>,
  articles: () => GoldArticle[],
  floors: Floors,
  reach: Record<Exclude<keyof Floors, 'pairs'>, string>,
): Evaluation {
  return {
    ...facts,
    run(resources): Row[] {
      const counts = emptyCounts();
      const pairs = { right: 0, found: 0, gold: 0 };
      for (const article of articles()) {
        const { events, mentions, entities } = analyseGold(article, resources);
        countPairs(pairs, article, events);
        countEvents(counts, article, events, mentions, new Map(entities.map(({ id, name, aliases }) => [id, [name, ...aliases]])));
      }
      const scores = scoresOf(counts);
      return [
        {
          measure: `trigger F1 (P ${scores.precision.toFixed(3)}, R ${scores.recall.toFixed(3)})`,
          value: scores.trigger,
          floor: floors.trigger,
          reach: reach.trigger,
        },
        { measure: 'type of those found', value: scores.type, floor: floors.type, reach: reach.type },
        { measure: 'roles F1', value: scores.roles, floor: floors.roles, reach: reach.roles },
        { measure: 'source F1', value: scores.byRole.source.f1, floor: floors.source, reach: reach.source },
        { measure: 'status of those found', value: scores.status, floor: floors.status, reach: reach.status },
        ...(floors.pairs === undefined ? [] : [{ measure: 'pairs of reports of one thing F1', value: pairF1(pairs), floor: floors.pairs }]),
        ...(['actor', 'target', 'place', 'time', 'figure'] as const).map((role): Row => ({ measure: `${role} F1`, value: scores.byRole[role].f1 })),
      ];
    },
  };
}

export const goldEvents = eventEvaluation(
  { name: 'events of the shared gold', about: 'Three real articles, events coded by hand; the measure of score.py.', needs: ['gold'] },
  () => readScoredGold(sharedPath('gold')!),
  { trigger: 0.84, type: 0.97, roles: 0.87, source: 0.9, status: 0.96 },
  { trigger: '0.85', type: '0.95', roles: '0.75', source: '0.80', status: '0.95' },
);

export const corpusEvents = eventEvaluation(
  { name: 'events of the corpus, test part', about: 'Invented articles never trained on, events coded with them.' },
  () => corpusPart('test'),
  { trigger: 0.83, type: 0.86, roles: 0.74, source: 0.78, status: 0.94, pairs: 0.5 },
  { trigger: '0.85', type: '0.92', roles: '0.75', source: '0.80', status: '0.92' },
);

export const incidentEvents = eventEvaluation(
  {
    name: 'events of the corpus, incidents',
    about: 'data/corpus/incidents, which never trains: other hands than those of the test part, nearest to articles yet unseen.',
  },
  () => corpusPart('incidents'),
  { trigger: 0.84, type: 0.95, roles: 0.79, source: 0.795, status: 0.96, pairs: 0.71 },
  { trigger: '0.75', type: '0.90', roles: '0.65', source: '0.70', status: '0.90' },
);

export const storyEvents = eventEvaluation(
  {
    name: 'events of the corpus, stories',
    about: 'data/corpus/stories, on which nothing that finds events was trained: one deed at length in each article, in rarer words.',
  },
  () => corpusPart('stories'),
  { trigger: 0.85, type: 0.88, roles: 0.71, source: 0.66, status: 0.93 },
  { trigger: '0.75', type: '0.90', roles: '0.65', source: '0.70', status: '0.90' },
);
