/** Names in web text: Universal NER's English EWT test part, found in the raw text of each document. */
import { readEwtNames } from '../../scripts/train/read-names.js';
import { analyze } from '../../src/core/extract/analyze.js';
import { PIPELINE } from '../../src/core/extract/registry.js';
import type { Resources } from '../../src/core/extract/types.js';
import type { Mention } from '../../src/core/model/annotation.js';
import { SpanScore, type LabelledRange } from '../../scripts/train/measure-spans.js';
import type { Evaluation } from './types.js';

/** What a mention by name is called there: states and places are LOC, bodies of people ORG; nationalities have no label. */
function labelOf({ kind, type, form, text }: Mention, { lexicons }: Resources): string | undefined {
  if (form !== 'name') return undefined;
  if (kind === 'place') return 'LOC';
  if (kind !== 'actor') return undefined;
  if (type === 'person') return 'PER';
  if (lexicons.nations.ofPeople(text) && !lexicons.nations.named(text)) return undefined;
  if (type === 'state' || lexicons.nations.named(text)) return 'LOC';
  return type === 'civilians' ? undefined : 'ORG';
}

export function scoreUner(resources: Resources, log?: (line: string) => void): { score: SpanScore; labels: Record<string, SpanScore> } {
  const score = new SpanScore();
  const labels: Record<string, SpanScore> = { PER: new SpanScore(), LOC: new SpanScore(), ORG: new SpanScore() };
  for (const { text, spans } of readEwtNames('test')) {
    const gold = spans.filter(({ label }) => label !== 'MISC');
    const { mentions } = analyze(text, resources, { ...PIPELINE, refiners: [] });
    const found = mentions.flatMap((mention): LabelledRange[] => {
      const label = labelOf(mention, resources);
      return label === undefined ? [] : [{ start: mention.start, end: mention.end, label }];
    });
    score.add(found, gold);
    for (const [label, one] of Object.entries(labels)) {
      one.add(
        found.filter((span) => span.label === label),
        gold.filter((span) => span.label === label),
      );
    }
    if (!log) continue;
    const show = ({ start, end, label }: LabelledRange): string => `${label} "${text.slice(start, end)}"`;
    const context = ({ start, end }: LabelledRange): string => text.slice(Math.max(0, start - 40), end + 30).replace(/\s+/g, ' ');
    const same = (a: LabelledRange, b: LabelledRange): boolean => a.label === b.label && a.start === b.start && a.end === b.end;
    const laps = (a: LabelledRange, b: LabelledRange): boolean => a.start < b.end && b.start < a.end;
    for (const span of gold) {
      if (found.some((one) => same(one, span))) continue;
      const other = found.find((one) => laps(one, span));
      log(`${other ? 'differs ' : 'missed  '} ${show(span)}${other ? ` got ${show(other)}` : ''}  | ${context(span)}`);
    }
    for (const span of found) if (!gold.some((one) => laps(one, span))) log(`spurious ${show(span)}  | ${context(span)}`);
  }
  return { score, labels };
}

export const uner: Evaluation = {
  name: 'Names, UNER EWT',
  about:
    'Persons, places and bodies by name in web text (reviews, mail, forums, blogs), found in the raw text; states by name count as places, nationalities not at all.',
  needs: ['data', 'train', 'uner-ewt'],
  run(resources) {
    const { score, labels } = scoreUner(resources);
    return [
      { measure: 'strict F1', value: score.f1 / 100, floor: 0.685, reach: '0.80', known: 'compromise 0.536' },
      { measure: 'overlap F1', value: score.overlapF1 / 100 },
      ...Object.entries(labels).map(([label, one]) => ({ measure: `${label}, strict F1`, value: one.f1 / 100 })),
    ];
  },
};
