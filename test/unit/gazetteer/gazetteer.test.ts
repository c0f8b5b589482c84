import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { foldName, lookupKeys, unifyArticles } from '../../../src/core/gazetteer/fold.js';
import { importPlaces } from '../../../src/core/gazetteer/import-places.js';
import { loadGazetteer } from '../../../src/core/gazetteer/packed.js';
import { skeleton } from '../../../src/core/gazetteer/skeleton.js';
import { addToWorkspaceGazetteer, readWorkspaceGazetteer } from '../../../src/core/gazetteer/workspace-file.js';
import { layered, workspaceGazetteer } from '../../../src/core/gazetteer/workspace.js';
import { writePackedGazetteer, type SourceEntry } from '../../../src/core/gazetteer/write-packed.js';

const AREAS = [
  { country: 'SY', code: '', name: 'Syria' },
  { country: 'SY', code: '12', name: 'Idlib' },
];

function town(name: string, more: Partial<SourceEntry> = {}): SourceEntry {
  return {
    name,
    otherNames: [],
    id: 'geonames:1',
    type: 'settlement',
    lat: 35.93,
    lon: 36.63,
    population: 1000,
    radiusKm: 0,
    area: 2,
    transliterated: true,
    ...more,
  };
}

describe('names of places', () => {
  it('fold case, diacritics, apostrophes and hyphens', () => {
    for (const [name, key] of [
      ["Sa'ada", 'saada'],
      ['Şırnak', 'sirnak'],
      ['Kafr-Nabl', 'kafr nabl'],
      ['St. Louis', 'st louis'],
      ['Łódź', 'lodz'],
    ] as const)
      strictEqual(foldName(name), key);
  });

  it('have one form of the Arabic article, and keep a last word that looks like one', () => {
    strictEqual(unifyArticles('deir ez zor'), 'deir al zor');
    strictEqual(unifyArticles('ar rutbah'), 'al rutbah');
    strictEqual(unifyArticles('tell al'), 'tell al');
    deepStrictEqual(lookupKeys('Ash-Shaykh'), ['ash shaykh', 'al shaykh']);
  });

  it('share a consonant skeleton with their other transliterations', () => {
    for (const [a, b] of [
      ['Ma`arrat an Nu`man', 'Maarat al-Numan'],
      ['Dayr az Zawr', 'Deir al-Zor'],
      ['Saraqib', 'Saraqeb'],
      ['Lashkar Gah', 'Lashkargah'],
    ] as const)
      strictEqual(skeleton(a), skeleton(b));
  });
});

describe('the packed gazetteer', () => {
  const many = Array.from({ length: 200 }, (_, i) => town(`Village ${i}`, { id: `geonames:${1000 + i}`, lat: (i % 90) + 0.5, lon: i - 100 }));
  const gazetteer = loadGazetteer(
    writePackedGazetteer(
      [
        ...many,
        town('Idlib', { id: 'geonames:169389', population: 128_840, otherNames: ['Edlib'] }),
        town('Idlib', { id: 'geonames:169387', type: 'region', population: 1_500_000, radiusKm: 45, area: 1 }),
        town("Ma'arrat al-Nu'man", { id: 'geonames:167611' }),
        town('Syria', { id: 'country:SY', type: 'country', area: 1, population: 17_000_000, radiusKm: 243, transliterated: false }),
        town('M5 highway', { id: 'curated:m5-highway', type: 'road', otherNames: ['M5'] }),
      ],
      AREAS,
    ),
  );

  it('gives back every entry by each of its names', () => {
    for (const [i, entry] of many.entries()) {
      const [hit] = gazetteer.find(`village ${i}`);
      strictEqual(hit?.entry.id, entry.id);
      ok(Math.abs(hit.entry.lat - entry.lat) < 0.001 && Math.abs(hit.entry.lon - entry.lon) < 0.001);
    }
    strictEqual(gazetteer.find('Edlib')[0]?.entry.name, 'Idlib');
    strictEqual(gazetteer.find('M5')[0]?.entry.id, 'curated:m5-highway');
  });

  it('orders by population and tells type, parents and radius', () => {
    const [region, city] = gazetteer.find('IDLIB').map((hit) => hit.entry);
    deepStrictEqual([region?.type, region?.parents, city?.parents], ['region', ['Syria'], ['Idlib', 'Syria']]);
    ok(region!.radiusKm > 40 && region!.radiusKm < 50);
    deepStrictEqual(gazetteer.find('Syria')[0]?.entry.parents, []);
  });

  it('finds transliterations, and says that they are', () => {
    deepStrictEqual(
      gazetteer.find('Maarat al-Numan').map((hit) => [hit.entry.id, hit.match]),
      [['geonames:167611', 'skeleton']],
    );
  });

  it('has nothing else', () => {
    for (const name of ['', 'Village', 'Village 200', 'Atlantis', 'al-', '—']) ok(!gazetteer.has(name), name);
    ok(!gazetteer.has('Maarat al-Numan'));
  });
});

describe('the workspace gazetteer', () => {
  const text = '# ours\ngazetteer: 1\nplaces:\n  - name: "Tell Rifa"   # by hand\n    lat: 35.5\n    lon: 36.5\n';

  it('keeps every line when places are added, and reads them back', () => {
    const { text: more, added } = addToWorkspaceGazetteer(text, [
      { name: 'Jobas "old"', aliases: ['Jubas'], type: 'settlement', lat: 35.83, lon: 36.79, country: 'SY', parents: ['Idlib', 'Syria'] },
    ]);
    strictEqual(added, 1);
    ok(more.startsWith(text));
    deepStrictEqual(
      readWorkspaceGazetteer(more).value.map((place) => place.name),
      ['Tell Rifa', 'Jobas "old"'],
    );
    strictEqual(addToWorkspaceGazetteer(more, readWorkspaceGazetteer(more).value).text, more);
  });

  it('begins a file where there is none', () => {
    const made = addToWorkspaceGazetteer('', [{ name: 'X', type: 'area', lat: 1, lon: 2, radius: 3 }]).text;
    deepStrictEqual(readWorkspaceGazetteer(made), { value: [{ name: 'X', type: 'area', lat: 1, lon: 2, radius: 3 }], issues: [] });
  });

  it('tells what is wrong and keeps the rest', () => {
    const { value, issues } = readWorkspaceGazetteer('places:\n  - {name: A, lat: 1, lon: 2}\n  - {name: B}\n  - {name: C, lat: 100, lon: 0}\n');
    strictEqual(value.length, 1);
    strictEqual(issues.length, 2);
    strictEqual(readWorkspaceGazetteer('places: [').issues[0]?.code, 'gazetteer-yaml');
    deepStrictEqual(readWorkspaceGazetteer(''), { value: [], issues: [] });
  });

  it('outranks the one beneath it', () => {
    const own = workspaceGazetteer([{ name: 'Idlib', type: 'settlement', lat: 1, lon: 1 }]);
    const below = workspaceGazetteer([
      { name: 'Idlib', type: 'settlement', lat: 2, lon: 2 },
      { name: 'Hama', type: 'settlement', lat: 3, lon: 3 },
    ]);
    const both = layered([own, below]);
    deepStrictEqual(
      both.find('idlib').map((hit) => hit.entry.lat),
      [1, 2],
    );
    ok(both.has('Hama') && !both.has('Homs'));
  });

  it('imports GeoNames, CSV and GeoJSON', () => {
    const geonames = [
      '1',
      'Jūbās',
      'Jubas',
      'Jobas,جوباس',
      '35.83',
      '36.79',
      'P',
      'PPL',
      'SY',
      '',
      '12',
      '',
      '',
      '',
      '900',
      '',
      '',
      'Asia/Damascus',
      '2020-01-01',
    ].join('\t');
    deepStrictEqual(importPlaces(geonames).value, [
      {
        name: 'Jūbās',
        aliases: ['Jubas', 'Jobas'],
        type: 'settlement',
        lat: 35.83,
        lon: 36.79,
        country: 'SY',
        population: 900,
        source: 'geonames:1',
      },
    ]);
    const csv = 'Name;Latitude;Longitude;Type\n"A; B";1.5;2.5;road\nC;;;\n';
    const fromCsv = importPlaces(csv);
    deepStrictEqual(fromCsv.value, [{ name: 'A; B', type: 'road', lat: 1.5, lon: 2.5 }]);
    strictEqual(fromCsv.issues.length, 1);
    const geojson = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { Name: 'Line' },
          geometry: {
            type: 'LineString',
            coordinates: [
              [10, 20],
              [12, 22],
            ],
          },
        },
      ],
    });
    deepStrictEqual(importPlaces(geojson).value, [{ name: 'Line', type: 'settlement', lat: 21, lon: 11 }]);
    strictEqual(importPlaces('{').issues[0]?.code, 'places-json');
  });
});
