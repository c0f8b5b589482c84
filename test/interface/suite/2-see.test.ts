/** Capability 2: highlights that can be told apart, in four themes. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { THEMES } from '../driver/themes.js';
import { waitFor } from '../driver/wait.js';

const SAMPLES = { actor: 'Hayat Tahrir al-Sham', place: 'Saraqib', figure: 'at least 11 civilians', time: 'Tuesday morning' };

describeInWorkbench('seeing an article', {}, (workbench) => {
  const lineStyles = async (words: string) => (await workbench().paint(words)).map(({ line }) => line).filter(Boolean);

  before(async () => {
    await workbench().openFile('ariha-market-agency.article');
    await workbench().paint(SAMPLES.actor);
  });

  it('gives each kind a line of its own style', async () => {
    const styles = { actor: 'solid', place: 'dashed', figure: 'dotted', time: 'double' };
    for (const kind of ['actor', 'place', 'figure', 'time'] as const) {
      const lines = await lineStyles(SAMPLES[kind]);
      assert.ok(
        lines.some((line) => line.includes(styles[kind])),
        `${kind}: ${lines.join(' | ')}`,
      );
    }
  });

  for (const [name, theme, className] of THEMES) {
    it(`has colours of its own in the theme "${theme}"`, async () => {
      await workbench().chooseTheme(theme);
      await workbench().page.locator(`.monaco-workbench.${className}`).waitFor();
      const colors = await waitFor('colours', async () => {
        const lines = await Promise.all(Object.values(SAMPLES).map(lineStyles));
        const found = lines.map((list) => /rgba?\([^)]+\)/.exec(list.join(' '))?.[0]);
        return found.every((color) => color !== undefined) && new Set(found).size === found.length ? found : undefined;
      });
      assert.equal(colors.length, 4);
      // In the headline, where all words are bold: a suggested event word.
      const underlines = (await workbench().paint('kills', 1)).filter(({ line }) => line.startsWith('underline'));
      assert.equal(underlines.length, 1);
      await workbench().screenshot(`theme-${name}`);
    });
  }

  it('marks what was decided in the overview ruler, and nothing else', async () => {
    await workbench().chooseTheme('Dark Modern');
    const [actorLine, triggerLine] = ['108,182,255', '157,165,180'];
    await workbench().clickWords(SAMPLES.actor); // the ruler is drawn anew where the cursor goes
    await waitFor('a ruler without our colours', async () => {
      const colors = await workbench().rulerColors();
      return colors.size > 0 && !colors.has(actorLine) && !colors.has(triggerLine);
    });
    await workbench().press('Alt+Enter');
    await waitFor('the actor in the ruler', async () => (await workbench().rulerColors()).has(actorLine));
    await workbench().press('Alt+U');
    await waitFor('the ruler as before', async () => !(await workbench().rulerColors()).has(actorLine));
  });

  it('tells a decision from a suggestion by the weight of the line', async () => {
    const [before] = await lineStyles(SAMPLES.place);
    await workbench().clickWords(SAMPLES.place);
    await workbench().press('Alt+Enter');
    await waitFor('another line', async () => (await lineStyles(SAMPLES.place)).some((line) => line !== before));
    await workbench().screenshot('decided');
  });

  it('moves highlights with the text at once', async () => {
    await workbench().clickWords('Meridian could', 0);
    await workbench().press('Home');
    await workbench().page.keyboard.type('Some typed words. ', { delay: 5 });
    await workbench().paint(SAMPLES.actor);
    assert.ok((await lineStyles(SAMPLES.figure)).length > 0);
  });
});
