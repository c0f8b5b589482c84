import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, datelineApi, readFile, removeFile, until, uriOf, writeFile } from '../article.js';

const FOLDER = 'across';
const PROJECT = 'dateline.project.yaml';

/** A short article on one shelling, by an outlet of that name. */
function told(outlet: string, toll: string, town = 'Ariha'): string {
  return `---\ntitle: "Shelling in ${town}"\noutlet: "${outlet}"\npublished: "2024-05-15"\n---\nShelling in ${town}\n\nIDLIB, May 15 (${outlet}) - Government artillery shelled a market in ${town} on Tuesday, killing ${toll} civilians, rescue workers said.\n`;
}

async function incidentsOfFolder(): Promise<
  readonly { readonly id: string; readonly name: string; readonly articles: readonly string[]; readonly reports: readonly string[] }[]
> {
  return (await (await datelineApi()).incidents()).filter(({ articles }) => articles.some((id) => id.startsWith(`${FOLDER}/`)));
}

/** The incident that several articles of the folder tell. */
async function shared(): Promise<Awaited<ReturnType<typeof incidentsOfFolder>>[number] | undefined> {
  return (await incidentsOfFolder()).find(({ articles }) => articles.filter((id) => id.startsWith(`${FOLDER}/`)).length > 1);
}

describe('across articles', function () {
  this.timeout(60_000);

  before(async () => {
    await writeFile(`${FOLDER}/one.article`, told('Meridian', '11'));
    await writeFile(`${FOLDER}/two.article`, told('Orontes', '14'));
  });
  after(async () => {
    await closeAll();
    await removeFile(FOLDER);
    if ((await readFile(PROJECT)) !== undefined) await removeFile(PROJECT);
  });

  it('loads its program when one of its commands is first used', async () => {
    const inPart = 'dateline.revealWords';
    assert.ok(!(await vscode.commands.getCommands(true)).includes(inPart));
    await vscode.commands.executeCommand('dateline.showIncidents');
    assert.ok((await vscode.commands.getCommands(true)).includes(inPart));
  });

  it('joins what several articles tell', async () => {
    const incident = await until('two articles tell one incident', shared);
    assert.deepEqual([...incident.articles].filter((id) => id.startsWith(FOLDER)).sort(), [`${FOLDER}/one.article`, `${FOLDER}/two.article`]);
  });

  it('follows files that come, change and go', async () => {
    await writeFile(`${FOLDER}/three.article`, told('Levant', '12'));
    await until('a third article is in', async () => (await shared())?.articles.includes(`${FOLDER}/three.article`));
    await writeFile(`${FOLDER}/three.article`, told('Levant', '12', 'Marib').replace('Government artillery', 'Houthi fighters'));
    await until('it tells of another', async () => !(await shared())?.articles.includes(`${FOLDER}/three.article`));
    await removeFile(`${FOLDER}/three.article`);
    await until('it is gone', async () => !(await incidentsOfFolder()).some(({ articles }) => articles.includes(`${FOLDER}/three.article`)));
  });

  it('separates a report by a decision, which the undo of its file takes back', async () => {
    const incident = (await shared())!;
    const reports = incident.reports.filter((own) => own.startsWith(`${FOLDER}/two.article`));
    await vscode.commands.executeCommand('dateline.separateReport', { incident: incident.id, reports });
    await until('it is written', async () => (await readFile(PROJECT))?.includes('separate:'));
    await until('they are apart', async () => (await shared()) === undefined);
    await vscode.window.showTextDocument(uriOf(PROJECT));
    await vscode.commands.executeCommand('undo');
    await until('they are one again', async () => (await shared()) !== undefined);
    await until('there is no file again, as before the first decision', async () => (await readFile(PROJECT)) === undefined);
  });

  it('leaves a broken decisions file as it is', async () => {
    await closeAll();
    const broken = 'dateline-project: 1\nincidents: [\n';
    await writeFile(PROJECT, broken);
    const incident = await until('an incident', shared);
    await vscode.commands.executeCommand('dateline.separateReport', { incident: incident.id, reports: incident.reports.slice(0, 1) });
    assert.equal(await readFile(PROJECT), broken);
    await removeFile(PROJECT);
  });
});
