import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openArticle, readFile, removeFile, until, uriOf, writeFile } from '../article.js';

const FILE = 'dateline.gazetteer.yaml';
const TABLE = 'own-places.csv';
const ARTICLE = 'own-places.article';

describe('the workspace gazetteer', () => {
  afterEach(async () => {
    await closeAll();
    for (const file of [FILE, TABLE, ARTICLE]) if ((await readFile(file)) !== undefined) await removeFile(file);
  });

  it('is filled by an import, and every article knows its places at once', async () => {
    await writeFile(ARTICLE, 'Gunmen attacked a checkpoint in Tell Zubayda on Monday, residents of Tell Zubayda said.\n');
    await writeFile(TABLE, 'name,lat,lon\nTell Zubayda,35.123,38.456\n');
    const article = await openArticle(ARTICLE);
    const placed = async (): Promise<boolean> =>
      (await article.snapshot()).document.entities.some(
        ({ name, place }) => name === 'Tell Zubayda' && place?.gazetteer === 'workspace:tell-zubayda',
      );
    assert.equal(await placed(), false);
    await vscode.commands.executeCommand('dateline.importPlaces', uriOf(TABLE));
    assert.match((await readFile(FILE)) ?? '', /name: "Tell Zubayda"/);
    await until('the place is found there', placed);
    await writeFile(FILE, 'gazetteer: 1\nplaces: []\n');
    await until('the place is forgotten when the file says so', async () => !(await placed()));
  });
});
