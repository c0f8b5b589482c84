import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { workspaceGazetteer, type WorkspacePlace } from '../../../src/core/gazetteer/workspace.js';
import type { PlaceValue } from '../../../src/core/model/values.js';
import type { Mention } from '../../../src/core/model/annotation.js';
import { createContext } from '../../../src/core/extract/analyze.js';
import { places } from '../../../src/core/extract/extractors/places.js';
import { readLexicons } from '../../../src/core/extract/lexicons.js';
import { readKind } from '../../../src/core/extract/places/kind-words.js';
import { placeUse } from '../../../src/core/extract/places/use.js';
import { geocoding } from '../../../src/core/extract/refiners/geocoding.js';
import type { ArticleContext, Resources } from '../../../src/core/extract/types.js';
import { readArticle } from '../../../src/core/text/article.js';

const KNOWN: readonly WorkspacePlace[] = [
  { name: 'Syria', type: 'country', lat: 35, lon: 38, country: 'SY', radius: 243, population: 17_000_000 },
  { name: 'Idlib', type: 'region', lat: 35.8, lon: 36.6, country: 'SY', parents: ['Syria'], radius: 45, population: 1_500_000 },
  { name: 'Idlib', type: 'settlement', lat: 35.93, lon: 36.63, country: 'SY', parents: ['Idlib', 'Syria'], population: 128_840, aliases: ['Idleb'] },
  { name: 'Pale', type: 'settlement', lat: 43.8, lon: 18.57, country: 'BA', parents: ['Srpska', 'Bosnia'], population: 9000 },
  { name: 'Ukraine', type: 'country', lat: 49, lon: 32, country: 'UA', radius: 437, population: 40_000_000 },
  { name: 'Aleppo', type: 'settlement', lat: 36.2, lon: 37.16, country: 'SY', parents: ['Aleppo', 'Syria'], population: 1_600_000 },
  { name: 'Tripoli', type: 'settlement', lat: 32.89, lon: 13.19, country: 'LY', parents: ['Tripoli', 'Libya'], population: 1_150_000 },
  { name: 'Tripoli', type: 'settlement', lat: 34.43, lon: 35.84, country: 'LB', parents: ['North', 'Lebanon'], population: 229_000 },
  { name: 'Lebanon', type: 'country', lat: 33.8, lon: 35.8, country: 'LB', radius: 58, population: 6_000_000 },
  { name: 'Libya', type: 'country', lat: 25, lon: 17, country: 'LY', radius: 748, population: 6_400_000 },
  { name: 'Reading', type: 'settlement', lat: 51.45, lon: -0.97, country: 'GB', population: 230_000 },
  { name: 'Hit', type: 'settlement', lat: 33.64, lon: 42.83, country: 'IQ', population: 31_000 },
  { name: 'Federal', type: 'settlement', lat: -31.07, lon: -54.17, country: 'AR', population: 230_000 },
];

/** The test's places under ids of the gazetteer that ships, without a workspace's weight. */
function gazetteer(): Resources['gazetteer'] {
  const own = workspaceGazetteer(KNOWN);
  return {
    has: (name) => own.has(name),
    find: (name) => own.find(name).map((hit) => ({ ...hit, entry: { ...hit.entry, id: hit.entry.id.replace('workspace:', 'test:') } })),
  };
}

const LEXICONS = readLexicons(
  new TextEncoder().encode(
    JSON.stringify({
      'nations.txt':
        'Syria | Syrian, Syrians | Damascus\nTurkey | Turkish, Turks | Ankara\nLebanon | Lebanese | Beirut\nLibya | Libyan, Libyans | Tripoli',
      'groups.txt': 'Islamic State of Iraq and Syria, ISIS | armed-group | Iraq',
    }),
  ),
);
const resources = {
  gazetteer: gazetteer(),
  lexicons: LEXICONS,
  models: { tagWords: (words: readonly string[]) => words.map((word, i) => tagOf(word, i)) },
} as unknown as Resources;

/** Enough of a tagger for these sentences. */
function tagOf(word: string, at: number): string {
  if (/^(?:in|near|of|from|to|at|with|on|by|east|towards)$/i.test(word)) return 'IN';
  if (/^(?:the|a|an)$/i.test(word)) return 'DT';
  if (/^(?:said|shelled|fled|backs|fell|reached)$/.test(word)) return 'VBD';
  if (/^[.,:;]$/.test(word)) return word;
  return /^\p{Lu}/u.test(word) && !(at === 0 && word === 'Reading') ? 'NNP' : 'NN';
}

function contextOf(text: string): ArticleContext {
  return createContext(readArticle(text), {}, resources, { always: [], never: [] });
}

function found(text: string): string[] {
  return places
    .extract(contextOf(text))
    .filter((draft) => draft.confidence > 0.5)
    .map((draft) => `${draft.type ?? ''}: ${text.slice(draft.start, draft.end)}`);
}

function located(text: string, ...names: string[]): PlaceValue[] {
  const mentions = names.map((name, i): Mention => {
    const start = text.indexOf(name);
    return {
      id: String(i),
      kind: 'place',
      form: 'name',
      text: name,
      start,
      end: start + name.length,
      confidence: 1,
      extractor: 'test',
      decision: 'suggested',
    };
  });
  return geocoding.refine({ mentions, entities: [], events: [] }, contextOf(text)).mentions.map((mention) => mention.value as PlaceValue);
}

describe('places', () => {
  for (const [text, expected] of [
    ['Rebels shelled two villages in southern Idlib on Monday.', ['region: Idlib']],
    ['Residents fled from Aleppo and Idlib provinces.', ['settlement: Aleppo', 'region: Idlib provinces']],
    ['The army shelled al-Nayrab airport near Aleppo.', ['facility: al-Nayrab airport', 'settlement: Aleppo']],
    ['Clashes went on in the village of Tal Salhab.', ['settlement: Tal Salhab']],
    ['Convoys reached the Turkish border.', ['area: Turkish border']],
    ['Fighting spread along the M4 and M5 highways.', ['road: M4', 'road: M5 highways']],
    ['Reading the text took an hour.', []],
    ['Fighters of the Islamic State of Iraq and Syria fled.', []],
    ['President Aleppo said nothing.', []],
    ['Turkish border guards shelled nobody.', []],
    ['A man from Hobart, Kan., and two from Walker Falls, N.D., fled.', ['region: Kan.', 'region: N.D.']],
    ['Fighters fled from Hit on Monday.', ['settlement: Hit']],
    ['The Federal officials said nothing.', []],
    ['A judge in Federal court said nothing.', []],
    ['Delegates fled from the Republican Convention on Monday.', []],
    ['The Department of Transportation reached the department of Quindara.', ['region: Quindara']],
  ] as const)
    it(`reads "${text}"`, () => deepStrictEqual(found(text), expected));

  it('takes no writer for a place', () =>
    deepStrictEqual(found('Shells fall on Idlib city\n\nBy Amina Noor and Reading Ryder in Aleppo\n\nShells fell there.'), [
      'settlement: Idlib city',
      'settlement: Aleppo',
    ]));
  it('finds nothing where nothing has a capital', () => deepStrictEqual(found('nobody was hurt in the town, in idlib or elsewhere.'), []));
});

describe('the use of a name', () => {
  const use = (sentence: string, name: string): string => {
    const words = sentence.split(' ');
    const at = words.indexOf(name);
    return placeUse({ words, tags: words.map(tagOf) }, at, at + 1).use;
  };
  for (const [sentence, name, expected] of [
    ['The war in Syria goes on', 'Syria', 'place'],
    ['Syria said nothing', 'Syria', 'actor'],
    ['Syria , which backs them', 'Syria', 'actor'],
    ['the border with Turkey', 'Turkey', 'place'],
    ['talks with Turkey', 'Turkey', 'actor'],
    ["Syria 's last territory", 'Syria', 'place'],
    ["Syria 's army", 'Syria', 'actor'],
    ['according to Damascus', 'Damascus', 'actor'],
    ['the outskirts of Damascus', 'Damascus', 'place'],
  ] as const)
    it(`"${sentence}": ${expected}`, () => strictEqual(use(sentence, name), expected));
});

describe('kind words', () => {
  for (const [name, bare, type] of [
    ['Idlib province', 'Idlib', 'region'],
    ['al-Nayrab military airport', 'al-Nayrab', 'facility'],
    ['Lake Kivu', 'Kivu', 'water'],
    ['port of Hodeidah', 'Hodeidah', 'facility'],
    ['Aleppo', 'Aleppo', undefined],
  ] as const)
    it(name, () => {
      const read = readKind(name);
      deepStrictEqual([read.bare, read.type], [bare, type]);
    });
});

describe('geocoding', () => {
  it('takes the namesake in the country the article is about', () => {
    const [tripoli] = located('Clashes broke out in Tripoli, in the north of Lebanon.', 'Tripoli', 'Lebanon');
    strictEqual(tripoli?.country, 'LB');
    strictEqual(tripoli.alternatives?.[0]?.country, 'LY');
    strictEqual(located('Clashes broke out in Tripoli.', 'Tripoli')[0]?.country, 'LY');
  });

  it('tells province and town apart by their kind words', () => {
    strictEqual(located('Shells fell across Idlib province.', 'Idlib province')[0]?.precision, 'admin');
    strictEqual(located('Shells fell on Idlib city.', 'Idlib city')[0]?.precision, 'exact');
  });

  it('takes a province by the name of its seat', () => {
    strictEqual(located('Shells fell on Idleb governorate.', 'Idleb governorate')[0]?.precision, 'admin');
    strictEqual(located('Shells fell on Idleb city.', 'Idleb city')[0]?.precision, 'exact');
  });

  it('takes no far namesake for what is said to lie in a place', () => {
    const [value] = located('Shells fell on Pale township in Idlib province.', 'Pale township', 'Idlib province');
    deepStrictEqual([value?.precision, value?.country], ['admin', 'SY']);
    strictEqual(located('Shells fell on Pale.', 'Pale')[0]?.country, 'BA');
  });

  it('puts an unknown name where the article is, not in a country that stands beside', () => {
    const text = 'Shells fell on Aleppo. Moscow, busy in Ukraine, said nothing. A jet hit the Basil roundabout.';
    const values = located(text, 'Aleppo', 'Ukraine', 'Basil roundabout');
    strictEqual(values[2]?.country, 'SY');
  });

  it('says near for what lies beside a place, with the distance', () => {
    const [value] = located('A raid hit a camp 10 km east of Idlib city.', 'Idlib city');
    deepStrictEqual([value?.precision, value?.radiusKm], ['near', 10]);
  });

  it('gives an unknown place the area it is said to lie in, and nothing more', () => {
    const [value] = located('Shells fell on Kafr Test in Idlib province.', 'Kafr Test', 'Idlib province');
    deepStrictEqual([value?.precision, value?.parents], ['admin', ['Idlib', 'Syria']]);
    strictEqual(value?.gazetteer, undefined);
    deepStrictEqual(located('Shells fell on Kafr Test.', 'Kafr Test')[0], { precision: 'unknown', parents: [] });
  });

  it('puts a facility that it does not know beside its town', () => {
    const [value] = located('Shells fell on Aleppo airport.', 'Aleppo airport');
    strictEqual(value?.precision, 'near');
    ok(Math.abs(value.lat! - 36.2) < 0.1);
  });

  it('puts an unknown name that begins with that of a town of the article there', () => {
    const [, value] = located(
      'Shells fell on Aleppo. They hit the Aleppo bakery, and the wounded went to Beirut.',
      'Aleppo',
      'Aleppo bakery',
      'Beirut',
    );
    deepStrictEqual([value?.precision, value?.parents[0]], ['near', 'Aleppo']);
  });

  it('puts a facility beside a far town of that name only where the article speaks for the country', () => {
    const [value] = located('A bomb went off at the Reading market in Idlib city.', 'Reading market', 'Idlib city');
    deepStrictEqual([value?.precision, value?.country], ['near', 'SY']);
    strictEqual(located('A bomb went off at the Reading market.', 'Reading market')[0]?.precision, 'unknown');
  });
});
