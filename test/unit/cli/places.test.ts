import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { JsonDocument } from '../../../src/core/export/json-shape.js';
import { dateline, withFolder } from './program.js';

const ARTICLE = 'Gunmen attacked a checkpoint in Tell Zubayda on Monday, residents of Tell Zubayda said.';
const CSV = 'name,lat,lon,type,country\nTell Zubayda,35.123,38.456,settlement,SY\nNowhere,,,settlement,SY\n';

const placeIn = async (cwd: string): Promise<unknown> => {
  const { out } = await dateline(['extract', path.join('deep', 'a.txt')], { cwd });
  const { entities } = JSON.parse(out) as JsonDocument;
  return entities.find(({ name }) => name === 'Tell Zubayda')?.place;
};

describe('dateline places', function () {
  this.timeout(60_000);

  it('adds places to the gazetteer of the folder, and articles below it know them', () =>
    withFolder({ 'deep/a.txt': ARTICLE, 'places.csv': CSV }, async (cwd) => {
      const { code, out, err } = await dateline(['places', 'places.csv'], { cwd });
      assert.match(out, /1 places added to dateline\.gazetteer\.yaml, 0 there already/);
      assert.match(err, /Nowhere/);
      assert.equal(code, 1);
      assert.match(readFileSync(path.join(cwd, 'dateline.gazetteer.yaml'), 'utf8'), /name: "Tell Zubayda"/);
      const { lat, lon, gazetteer } = (await placeIn(cwd)) as { lat: number; lon: number; gazetteer: string };
      assert.deepEqual({ lat, lon, gazetteer }, { lat: 35.123, lon: 38.456, gazetteer: 'workspace:tell-zubayda' });
      assert.match((await dateline(['places', 'places.csv'], { cwd })).out, /0 places added .* 1 there already/);
    }));

  it('leaves a broken gazetteer as it is', () =>
    withFolder({ 'dateline.gazetteer.yaml': 'places: [', 'places.csv': CSV }, async (cwd) => {
      assert.equal((await dateline(['places', 'places.csv'], { cwd })).code, 1);
      assert.equal(readFileSync(path.join(cwd, 'dateline.gazetteer.yaml'), 'utf8'), 'places: [');
    }));

  it('asks for a file', async () => withFolder({}, async (cwd) => assert.equal((await dateline(['places'], { cwd })).code, 2)));
});
