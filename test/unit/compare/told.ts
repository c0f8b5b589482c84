/** Invented articles on one shelling and one unrelated clash, with the marks and events that tests compare. */
import { goldAnalysis } from '../../../bench/eval/gold-analysis.js';
import { readCorpusArticle, type Mark } from '../../../scripts/corpus/read.js';
import { buildRecord } from '../../../src/core/compare/record/build-record.js';
import type { ArticleRecord } from '../../../src/core/compare/types.js';
import type { MentionValue } from '../../../src/core/model/values.js';
import { readArticle } from '../../../src/core/text/article.js';
import { articleUnits } from '../../../src/core/text/units.js';

const AGENCY = `---
title: Shells hit market in Ariha
outlet: Meridian
published: "2024-05-15"
style: agency
region: levant
entities: {ariha: {}, army: {}, idlib: {}, rescue: {}, hts: {}, jurin: {}}
events:
  - {in: "Artillery shells <struck> a market", type: ASSAULT, mode: shelling, actor: [army], target: [civilians], place: [Ariha], time: [Tuesday], source: [Idlib Rescue Service]}
  - {in: "<killing> at least 11 civilians", type: ASSAULT, mode: shelling, target: [civilians], place: [Ariha], figure: [at least 11 civilians, three children], measure: {at least 11 civilians: killed, three children: killed}, source: [Idlib Rescue Service], same: 1}
  - {in: "denied that it had <targeted> the market", type: ASSAULT, actor: [Syrian army], place: [Ariha], source: [Syrian army], status: denied, same: 1}
  - {in: "fighters <launched> rockets at", type: ASSAULT, mode: missile, actor: [rebels], place: [Jurin], time: [Tuesday]}
---
Artillery shells struck a market in [P.settlement#ariha:Ariha] on [T:Tuesday], killing [F:at least 11 [A.civilians:civilians]], including [F:three [A.civilians:children]], the [A.organization#rescue:Idlib Rescue Service] said. The shells were fired by the [A.military#army:army], it said.

The [A.military#army:Syrian army] denied that it had targeted the market. Hours later [A.armed-group:rebels] and fighters launched rockets at [P.settlement#jurin:Jurin], a village that the government holds. The market was crowded with shoppers.
`;
const STATE = `---
title: Terrorists breach agreement
outlet: National Voice
published: "2024-05-15"
style: state-media
region: levant
entities: {ariha: {}, army: {}, jurin: {}}
events:
  - {in: "what is circulated about the <targeting> of a market", type: ASSAULT, mode: shelling, actor: [army], place: [Ariha], time: [Tuesday], source: [military source], status: denied}
  - {in: "terrorists <shelled> the market themselves", type: ASSAULT, mode: shelling, actor: [terrorists], place: [Ariha], time: [Tuesday], source: [military source]}
  - {in: "rockets that the <terrorists fired> at Jurin", type: ASSAULT, mode: missile, actor: [terrorists], place: [Jurin], time: [Tuesday evening], figure: [one soldier], measure: {one soldier: wounded}}
---
A [A.military:military source] denied on [T:Tuesday] what is circulated about the targeting of a market in [P.settlement#ariha:Ariha] by the [A.military#army:army]. The [A.armed-group:terrorists] shelled the market themselves, he said.

[F:One soldier] was wounded by rockets that the [A.armed-group:terrorists] fired at [P.settlement#jurin:Jurin] on [T:Tuesday evening]. They are "[A.armed-group:terrorists]", the source said: no one liberated anything.
`
  .replace('<terrorists fired> at', '<fired> at')
  .replace('that the <fired>', 'that the terrorists <fired>')
  .replace('figure: [one soldier], measure: {one soldier: wounded}', 'figure: [One soldier], measure: {One soldier: wounded}');
const LOCAL = `---
title: Ariha buries its dead
outlet: Orontes Online
published: "2024-05-17"
style: local-site
region: levant
entities: {ariha: {}, regime: {}, council: {}, rescue: {}}
events:
  - {in: "the <massacre> that regime artillery", type: ASSAULT, mode: shelling, actor: [regime], place: [Ariha], time: [Tuesday]}
  - {in: "The toll of the <dead> has risen to 14", type: ASSAULT, figure: [14], measure: {"14": killed}, place: [Ariha], source: [local council], same: 1}
---
[P.settlement#ariha:Ariha] buried the victims of the massacre that [A.government#regime:regime] artillery committed in its market on [T:Tuesday], when the shells fell on shoppers.

The toll of the dead has risen to [F:14], the [A.government#council:local council] said. Revolutionaries liberated nothing that day.
`;
const OTHER = `---
title: Clash in Sirwah
outlet: Meridian
published: "2024-05-15"
style: agency
region: yemen
entities: {sirwah: {}, houthis: {}}
events:
  - {in: "Houthis <seized> two hills", type: SEIZE, actor: [Houthis], place: [Sirwah], time: [Tuesday]}
---
The [A.armed-group#houthis:Houthis] seized two hills in [P.settlement#sirwah:Sirwah] in [P.country:Yemen] on [T:Tuesday]. "We captured them," a fighter said.
`;

const PLACES: Readonly<Record<string, readonly [number, number, ...string[]]>> = {
  Ariha: [35.81, 36.6, 'Idlib', 'Syria'],
  Jurin: [35.63, 36.27, 'Hama', 'Syria'],
  Sirwah: [15.45, 45.01, 'Marib', 'Yemen'],
};
const NUMBERS: Readonly<Record<string, number>> = { one: 1, three: 3 };

function valueOf(mark: Mark): MentionValue | undefined {
  if (mark.kind === 'time') {
    return mark.text.startsWith('Tuesday') ? { start: '2024-05-14', end: '2024-05-14', granularity: 'day' } : undefined;
  }
  if (mark.kind === 'figure') {
    const word = /\d+|\b(?:one|three)\b/i.exec(mark.text)![0].toLowerCase();
    const min = NUMBERS[word] ?? Number(word);
    const of = /(?:civilians|children|soldier)/.exec(mark.text)?.[0];
    return {
      min,
      ...(mark.text.startsWith('at least') ? { bound: 'at-least' as const } : { max: min, bound: 'exactly' as const }),
      ...(of ? { of } : {}),
    };
  }
  const place = PLACES[mark.text];
  if (mark.kind !== 'place' || !place) return undefined;
  const [lat, lon, ...parents] = place;
  return { lat, lon, gazetteer: `test:${mark.text}`, parents, precision: 'exact' };
}

function told(id: string, content: string): ArticleRecord {
  const { article, problems } = readCorpusArticle(id, content);
  if (problems.length) throw new Error(`${id}: ${problems[0]}`);
  const { analysis } = goldAnalysis(article, valueOf);
  return buildRecord({ id, hash: id, text: article.text, analysis, sentences: articleUnits(readArticle(article.text)) });
}

export const TOLD: readonly ArticleRecord[] = [
  told('agency.txt', AGENCY),
  told('state.txt', STATE),
  told('local.txt', LOCAL),
  told('other.txt', OTHER),
];
