/** Joining and comparing across articles, on the annotated incidents: from gold annotations, and end to end. */
import path from 'node:path';
import { readIncidentGroups, type IncidentGroup } from '../../scripts/corpus/read-incidents.js';
import { ComparedGold, type Origin } from './compare-gold.js';
import { scoreClusters, type ClusterScore, type Clustered } from './score-clusters.js';
import { emptyScore, scoreDisagreements } from './score-disagreements.js';
import type { Evaluation, Row } from './types.js';

/** The folders on which rules and weights are set; data/corpus/incidents/README.md declares them. */
export const SET_ON: ReadonlySet<string> = new Set([
  'ansongo',
  'binnish',
  'cauca',
  'elfasher',
  'gharyan',
  'hays',
  'konduga',
  'kostiantynivka',
  'kunduz',
  'masisi',
]);
const CORPUS = path.resolve(import.meta.dirname, '../../data/corpus');

const PARTS = ['set on', 'not read', 'all'] as const;
type Part = (typeof PARTS)[number];
/** Incident F1 and pair precision, entity F1 and pair precision, kinds named. */
type Floors = readonly [number, number, number, number, number];

function incidentEvaluation(
  origin: Origin,
  folder: string,
  facts: Pick<Evaluation, 'name' | 'about'>,
  floors: Readonly<Partial<Record<Part, Floors>>>,
): Evaluation {
  return {
    ...facts,
    run(resources): Row[] {
      const groups = readIncidentGroups(path.join(CORPUS, folder));
      const compared = new ComparedGold(groups, resources, origin);
      return PARTS.flatMap((part) => {
        const own = groups.filter(({ name }) => part === 'all' || SET_ON.has(name) === (part === 'set on'));
        return floors[part] ? rowsOf(compared, own, part, floors[part]) : [];
      });
    },
  };
}

function rowsOf(compared: ComparedGold, groups: readonly IncidentGroup[], part: Part, floors: Floors): Row[] {
  const events = scoreClusters(compared.eventItems(groups));
  const told = scoreClusters(incidentItems(compared.eventItems(groups)));
  const missed = scoreClusters(compared.eventItems(groups, true));
  // Ids of one folder mean nothing in another, so each folder is scored alone and counts by its items.
  const entities = mean(groups.map((group) => compared.entityItems(group)));
  const kinds = emptyScore();
  const whole = emptyScore();
  const ledgers = compared.ledgers();
  for (const incident of groups.flatMap((group) => group.incidents)) {
    const locate = compared.figureSpans.bind(compared);
    scoreDisagreements(kinds, incident, [compared.goldLedger(incident.id)], locate);
    scoreDisagreements(whole, incident, ledgers, locate);
  }
  const row = (measure: string, value: number, floor?: number, reach?: string): Row => ({
    measure: `${part}: ${measure}`,
    value,
    ...(floor === undefined ? {} : { floor }),
    ...(reach === undefined ? {} : { reach }),
  });
  return [
    row(`incident B-cubed F1 (P ${show(events.precision)}, R ${show(events.recall)})`, events.f1, floors[0], '0.85'),
    row(`incident pair precision (of ${events.pairs})`, events.pairPrecision, floors[1], '0.95'),
    row('incident pair recall', events.pairRecall),
    row('the same, only events that several tell: F1', told.f1),
    row('the same, missed events counted as alone: F1', missed.f1),
    row(`entity B-cubed F1 (P ${show(entities.precision)}, R ${show(entities.recall)})`, entities.f1, floors[2], '0.92'),
    row(`entity pair precision (of ${entities.pairs})`, entities.pairPrecision, floors[3], '0.97'),
    row('entity pair recall', entities.pairRecall),
    row(`kinds of disagreement, of claims in one ledger (${whole.together})`, whole.right / whole.together, floors[4], '0.85'),
    row(`kinds, of all ${whole.gold} annotated`, whole.right / whole.gold),
    row(`kinds, where the incident is given (${kinds.together})`, kinds.right / kinds.together),
    row(`figures named as disagreeing that are annotated (of ${kinds.named})`, 1 - kinds.extra / kinds.named),
  ];
}

/** Only events of incidents that several articles tell. */
function incidentItems(items: readonly Clustered[]): Clustered[] {
  const articles = new Map<string, Set<string>>();
  for (const { gold, article } of items) articles.set(gold, (articles.get(gold) ?? new Set()).add(article));
  return items.filter(({ gold }) => articles.get(gold)!.size > 1);
}

function mean(groups: readonly (readonly Clustered[])[]): ClusterScore {
  return scoreClusters(
    groups.flatMap((items, i) => items.map((item) => ({ article: item.article, gold: `${i} ${item.gold}`, found: `${i} ${item.found}` }))),
  );
}

function show(value: number): string {
  return value.toFixed(3);
}

export const incidentsFromGold = incidentEvaluation(
  'gold',
  'incidents',
  {
    name: 'incidents, from gold annotations',
    about:
      'Annotated incidents of data/corpus/incidents: what comparing makes of right annotations. Rules are set on ten of the twelve folders; the other two were never read for it.',
  },
  { 'set on': [0.955, 0.965, 0.93, 0.99, 0.915], 'not read': [0.93, 0.985, 0.91, 0.94, 0.5], all: [0.955, 0.97, 0.93, 0.99, 0.86] },
);

export const incidentsEndToEnd = incidentEvaluation(
  'machine',
  'incidents',
  {
    name: 'incidents, end to end',
    about: 'The same from the machine’s own analysis of the texts; scored on the annotated events that it finds.',
  },
  { 'set on': [0.865, 0.955, 0.94, 0.98, 0.89], 'not read': [0.83, 0.93, 0.9, 0.9, 0.5], all: [0.865, 0.955, 0.94, 0.98, 0.84] },
);

const OF_STORIES =
  'Stories of data/corpus/stories, in other voices and rarer words than the incidents. They train which events of an article are one deed, and two rules for kinds of disagreement were read off them; joins across articles and entities were set without them.';

export const storiesFromGold = incidentEvaluation(
  'gold',
  'stories',
  { name: 'stories, from gold annotations', about: OF_STORIES },
  { all: [0.865, 0.94, 0.945, 0.99, 0.68] },
);

export const storiesEndToEnd = incidentEvaluation(
  'machine',
  'stories',
  { name: 'stories, end to end', about: OF_STORIES },
  { all: [0.675, 0.73, 0.94, 0.93, 0.41] },
);
