import assert from 'node:assert/strict';
import { benchResources } from '../../../bench/eval/analyse.js';
import { anchorText } from '../../../src/core/anchor/select.js';
import { analyze } from '../../../src/core/extract/analyze.js';
import { PIPELINE } from '../../../src/core/extract/registry.js';
import type { Resources } from '../../../src/core/extract/types.js';
import type { Analysis } from '../../../src/core/model/annotation.js';
import { mergeDocument } from '../../../src/core/sidecar/merge-document.js';
import { readArticle } from '../../../src/core/text/article.js';

let resources: Resources;

const read = (text: string): Analysis => analyze(text, resources, PIPELINE, { details: { published: '2024-11-28' } });
/** "kind: words" of every mention; each must be where it says. */
function found(text: string): string[] {
  return read(text).mentions.map((mention) => {
    assert.equal(text.slice(mention.start, mention.end), mention.text);
    return `${mention.kind}: ${mention.text}`;
  });
}
const has = (text: string, ...expected: string[]): void => {
  const all = found(text);
  assert.deepEqual(
    expected.filter((one) => !all.includes(one)),
    [],
    all.join(' | '),
  );
};

describe('bad input', function () {
  this.timeout(60_000);
  before(() => {
    resources = benchResources();
  });

  it('text in capitals is read as headlines and old wires are', () =>
    has(
      'DAMASCUS, AUG 3 (AMN) - AT LEAST 12 SOLDIERS WERE KILLED ON MONDAY WHEN REBELS SHELLED A CHECKPOINT NEAR IDLIB. RUSSIAN WARPLANES STRUCK ALEPPO.',
      'figure: AT LEAST 12 SOLDIERS',
      'actor: REBELS',
      'actor: RUSSIAN WARPLANES',
      'place: IDLIB',
      'place: ALEPPO',
      'time: MONDAY',
    ));

  it('text without punctuation has the same mentions', () =>
    has(
      'rebels attacked an army checkpoint near Idlib on Monday killing at least 12 soldiers the Syrian army said clashes went on in Aleppo',
      'actor: rebels',
      'place: Idlib',
      'time: Monday',
      'figure: at least 12 soldiers',
      'place: Aleppo',
    ));

  it('words broken at the ends of lines are whole again, and compounds are not', () => {
    const lines = [
      'ALEPPO - Syrian government forces and their allies pushed on towards the city of Alep-',
      'po on Monday, where residents told a local agency that at least 12 civil-',
      'ians had been killed in shelling. They blamed the Iran-',
      'backed militias that hold the hills above the road, and said that more than forty houses had burnt.',
    ];
    has(lines.join('\n'), 'place: Alep-\npo', 'figure: at least 12 civil-\nians', 'actor: Iran-\nbacked militias');
  });

  it('tables give figures and places, and no mention runs across cells', () => {
    const table =
      'Incidents of the week\n\nTown | Killed | Wounded\nIdlib | 12 | 3\nAleppo | 7 | 40\n\nTotal: 19 people were killed in Idlib and Aleppo.';
    has(table, 'place: Idlib', 'place: Aleppo', 'figure: 19 people');
    for (const one of found(table)) assert.ok(!/[|\n]/.test(one), one);
  });

  for (const [language, text] of [
    ['French', "Au moins douze soldats ont été tués lundi près d'Idlib, selon l'Observatoire syrien des droits de l'homme."],
    ['German', 'Mindestens zwölf Soldaten wurden am Montag bei Idlib getötet, teilte die Beobachtungsstelle mit.'],
    ['Russian', 'Не менее двенадцати солдат были убиты в понедельник под Идлибом, сообщил наблюдательный центр.'],
    ['Arabic', 'قُتل ما لا يقل عن 12 جندياً يوم الاثنين قرب إدلب، بحسب المرصد السوري لحقوق الإنسان.'],
  ] as const) {
    it(`${language} gets no marks, and is a document that people can mark`, () => {
      const analysis = read(text);
      assert.deepEqual([analysis.language, analysis.mentions, analysis.events], ['other', [], []]);
      const article = readArticle(text);
      const document = mergeDocument({ analysis, source: anchorText(article), details: article.details });
      assert.deepEqual(document.mentions, []);
      assert.ok(anchorText(article).units.length > 0);
    });
  }

  it('marks of width zero and marks of direction are no part of words', () =>
    has(
      'Re\u200bbels killed at least 12\u00a0soldiers near \u200fIdlib\u200f on Monday, the \u202bSyrian army\u202c said. They left Aleppo\u200e.',
      'actor: Re\u200bbels',
      'figure: at least 12\u00a0soldiers',
      'place: Idlib',
      'actor: Syrian army',
      'place: Aleppo',
    ));

  it('a long article takes time as its length does', () => {
    const paragraph =
      'Rebels attacked a checkpoint near Idlib on Monday, killing at least 12 soldiers, residents said. The army sent reinforcements to Aleppo.\n';
    const seconds = (copies: number): number => {
      const text = paragraph.repeat(copies);
      const began = process.cpuUsage().user;
      assert.ok(read(text).mentions.length >= copies * 6);
      return process.cpuUsage().user - began;
    };
    seconds(20);
    const [short, long] = [seconds(30), seconds(180)];
    assert.ok(long < 15 * short, `${long / short} times the time for 6 times the text`);
  });
});
