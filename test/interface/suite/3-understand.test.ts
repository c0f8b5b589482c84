/** Capability 3: what a hover says, and what it lets a person do. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { waitFor } from '../driver/wait.js';

const SIDECAR = 'ariha-market-agency.article.dateline.yaml';
const GAZETTEER = 'dateline.gazetteer.yaml';

describeInWorkbench('understanding a mention', {}, (workbench) => {
  before(async () => {
    await workbench().openFile('ariha-market-agency.article');
    await workbench().paint('Hayat Tahrir al-Sham');
  });
  afterEach(() => workbench().press('Escape'));

  /** The hover over `words`, once it says all that: other providers may be slower, or quicker. */
  const hoverThatSays = async (words: string, nth: number, ...patterns: readonly RegExp[]) => {
    const hover = await workbench().hover(words, nth);
    await waitFor(`${patterns.join(', ')} in the hover of "${words}"`, async () => {
      const text = await hover.innerText();
      return patterns.every((pattern) => pattern.test(text));
    });
    return hover;
  };

  it('says what kind of thing a name is, and what can be done', async () => {
    await hoverThatSays('Hayat Tahrir al-Sham', 0, /actor/i, /armed group/i, /Confirm/, /Reject/, /Change/);
    await workbench().screenshot('hover-actor');
  });

  it('gives a place its coordinates and parents', async () => {
    await hoverThatSays('Saraqib', 0, /Confirm/, /35\.8\d*/, /Syria/);
    await workbench().screenshot('hover-place');
  });

  it('gives a figure its bounds and what is counted', async () => {
    await hoverThatSays('at least 11 civilians', 0, /at least 11|≥\s*11/, /civilians/);
  });

  it('resolves a day against the day of publication', async () => {
    await hoverThatSays('Tuesday morning', 0, /2024-05-14/);
  });

  it('names what the same name stands for elsewhere, the events with who claims them, and why it is suggested', async () => {
    await hoverThatSays('Ariha', 2, /Confirm/, /\d+ mentions/);
    await workbench().press('Escape');
    const figure = await hoverThatSays('Some 40 people', 0, /Confirm/, /wounded[^]*Hadi Marwan/);
    assert.ok((await figure.locator('.codicon-lightbulb').count()) > 0, 'the reason is given');
    await workbench().screenshot('hover-figure');
  });

  it('goes to the next mention of the same from the hover', async () => {
    const hover = await workbench().hover('Ariha', 2);
    await hover.getByText('Next mention', { exact: false }).first().click();
    await workbench()
      .page.locator('.statusbar-item', { hasText: /5 selected/ })
      .waitFor();
  });

  it('adds a place to the workspace from the hover, and every article knows it at once', async () => {
    await workbench().press('Escape', 'Control+Home');
    const hover = await workbench().hover('Saraqib');
    await hover.getByText('Add to the workspace', { exact: false }).first().click();
    await workbench().answer('Saraqib'); // its name, as it stands
    await workbench().pick('Type coordinates');
    await workbench().answer('35.5, 36.5');
    await waitFor('the gazetteer', () => /name: "?Saraqib"?[^]*lat: 35\.5[^]*lon: 36\.5/.test(workbench().read(GAZETTEER) ?? ''));
    await waitFor('the place where the workspace has it', async () => {
      await workbench().press('Escape', 'Control+Home');
      return (await (await workbench().hover('Saraqib')).innerText()).includes('35.5000° N, 36.5000° E');
    });
    await workbench().screenshot('hover-own-place');
  });

  it('rejects from the hover', async () => {
    await workbench().press('Escape', 'Control+Home');
    const hover = await workbench().hover('Tuesday morning');
    await hover.getByText('Reject', { exact: false }).first().click();
    await waitFor('the sidecar', () => /quote: "Tuesday morning"[^]*decision: rejected/.test(workbench().read(SIDECAR) ?? ''));
    await waitFor('no highlight', async () => (await workbench().paintNow('Tuesday morning')).every(({ line }) => !line.includes('double')));
  });

  it('changes from the hover', async () => {
    const hover = await workbench().hover('Saraqib');
    await hover.getByText('Change', { exact: false }).first().click();
    await workbench().choose('facility');
    await waitFor('the sidecar', () => /type: facility[^]*decision: changed/.test(workbench().read(SIDECAR) ?? ''));
  });

  it('confirms from the hover', async () => {
    const hover = await workbench().hover('Hayat Tahrir al-Sham');
    await hover.getByText('Confirm', { exact: false }).first().click();
    await waitFor('the sidecar', () => workbench().read(SIDECAR)?.includes('Hayat Tahrir al-Sham'));
  });
});
