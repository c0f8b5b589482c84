/** A whole article from suggestions to decisions by keys only: what docs/workbench.md counts. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { storedState } from '../driver/browser-storage.js';
import { describeInWorkbench } from '../driver/describe.js';
import { waitFor } from '../driver/wait.js';

const ARTICLE = 'ariha-market-local.article';

/** Not a key: what follows is typed once the list is there, as a person would. */
const LIST = 'the list';

/** What a careful reader does about each suggestion that is not right, by the words that the status bar shows; all others are confirmed. */
const CORRECTIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^Pro-regime pages: actor, (?!media)/, ['7']],
  [/^(?:al-Mastumah|Urum al-Jawz): actor/, ['t', LIST, ...'settle', 'Enter']],
  [/^wounded: actor/, ['x']],
  [/^Eyewitness Umm Khalil: actor/, ['Alt+Shift+BracketRight', 'n']],
  [/→ attack → |^attack: /, ['x']],
  [/^massacre: /, ['x']],
];

/** VS Code writes its storage down when it is idle, within so many milliseconds. */
const STORED = 90_000;

describeInWorkbench('annotating by keys only', {}, (workbench) => {
  let keys = 0;
  const press = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) {
      if (key === LIST) await workbench().page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row').first().waitFor();
      else {
        keys++;
        await workbench().press(key);
      }
    }
  };
  /** What a text of the status bar says now; undefined where it is not there. */
  const status = async (words: RegExp): Promise<string | undefined> => {
    // In one go: the item goes away when the last decision is made.
    const [text] = await workbench().page.locator('.statusbar-item', { hasText: words }).allInnerTexts();
    return text?.replace(/\s+/g, ' ').trim();
  };
  const review = () => status(/Review: /);
  /** What is asked about, and where it stands; empty between two. The number of decisions follows when they are written. */
  const item = async (): Promise<string> => {
    const what = /· (.*)$/.exec((await review()) ?? '')?.[1];
    return what ? `${what} @ ${(await status(/Ln \d+, Col \d+/)) ?? ''}` : '';
  };
  /** The first item that is not `before` and stays where it is. */
  const nextItem = (before: string): Promise<string> => {
    let last = before;
    return waitFor(`the next after "${before}"`, async () => {
      const now = await item();
      const isNext = now !== '' && now !== before && now === last;
      last = now;
      return isNext && now;
    });
  };

  it('takes an article from suggestions to decisions with at most 1.6 keys a decision', async function () {
    this.timeout(240_000);
    await workbench().openFile(ARTICLE);
    await workbench().paint('Abdulrahman Qattan');
    await press('Control+Home', 'Alt+D', 'r');
    const shown = await waitFor('the review', review);
    const total = Number(/of (\d+)/.exec(shown)![1]);
    assert.ok(total > 40, shown);
    await workbench().screenshot('review-mode');
    const met: string[] = [];
    for (let at = await nextItem(''), step = 0; !at.includes('everything is decided') && step < 3 * total; step++) {
      met.push(at);
      await press(...(CORRECTIONS.find(([words]) => words.test(at))?.[1] ?? ['c']));
      at = await nextItem(at);
      if (step === 12) await workbench().screenshot('review-mode-in-the-middle');
    }
    // It stays on until it is ended: a key too many types over nothing.
    await workbench().press('c');
    await press('Escape');
    await waitFor('the end of the review', async () => (await review()) === undefined);
    const sidecar = await waitFor('all decisions in the sidecar', () => {
      const text = workbench().read(`${ARTICLE}.dateline.yaml`) ?? '';
      return (text.match(/^ {4}decision: (?:confirmed|rejected|changed)/gm)?.length ?? 0) >= total - 3 && text;
    });
    const decisions = sidecar.match(/^ {4}decision: (?:confirmed|rejected|changed)/gm)!.length;
    mkdirSync('artifacts', { recursive: true });
    writeFileSync(
      'artifacts/keys-only.json',
      `${JSON.stringify({ article: ARTICLE, total, decisions, keys, average: keys / decisions, met }, null, 2)}\n`,
    );
    assert.ok(keys / decisions <= 1.6, `${keys} keys for ${decisions} decisions`);
    await workbench().screenshot('all-decided');
  });

  it('says once that more is suggested where the text has grown since, and leaves the decisions alone', async () => {
    const decided = workbench().read(`${ARTICLE}.dateline.yaml`);
    const decisions = decided!.match(/^ {4}decision: /gm)!.length;
    const isKept = async () => {
      const counted = new RegExp(`articleTotals.*?${ARTICLE}\\W+(\\d+)`).exec(await storedState(workbench().page))?.[1];
      return counted !== undefined && Number(counted) <= decisions;
    };
    await waitFor('the count of the article kept', isKept, STORED);
    workbench().write(
      ARTICLE,
      `${workbench().read(ARTICLE)!.trimEnd()}\n\nOn Friday the army shelled Saraqib and killed two farmers, the council said.\n`,
    );
    await workbench().reload();
    await workbench().openFile(ARTICLE);
    await workbench()
      .page.locator('.statusbar-item', { hasText: /\d+ new suggestions? since this article was decided/ })
      .waitFor();
    await workbench().screenshot('new-suggestions');
    assert.equal(workbench().read(`${ARTICLE}.dateline.yaml`), decided);
    assert.equal(await workbench().page.locator('.notifications-toasts .notification-list-item').count(), 0);
  });

  it('leaves the text as it was', async () => {
    await workbench().page.keyboard.press('Control+S');
    assert.match(workbench().read(ARTICLE)!, /^The people of Ariha on Wednesday buried 14 victims of the massacre/m);
    assert.equal(await workbench().page.locator('.tab.active.dirty').count(), 0);
  });
});

describeInWorkbench('letters typed while review mode opens a question', {}, (workbench) => {
  it('decide nothing, and none of them gets into the text', async () => {
    await workbench().openFile(ARTICLE);
    await workbench().paint('Abdulrahman Qattan');
    const text = workbench().read(ARTICLE);
    const { page } = workbench();
    await workbench().press('Control+Home', 'Alt+D', 'r');
    const status = page.locator('.statusbar-item', { hasText: 'Review: ' }).first();
    await status.waitFor();
    const before = await status.innerText();
    await page.keyboard.type('tcxc'); // the question, and what would confirm and reject
    await page.locator('.quick-input-widget:visible input').first().waitFor(); // it may take the rest, and list nothing of that name
    await workbench().press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await workbench().press('c'); // counts again: the first decision
    await waitFor('the decision', () => workbench().read(`${ARTICLE}.dateline.yaml`)?.includes('decision: confirmed'));
    await workbench().press('Escape');
    await status.waitFor({ state: 'detached' });
    assert.equal(
      workbench()
        .read(`${ARTICLE}.dateline.yaml`)!
        .match(/^ {4}decision: /gm)!.length,
      1,
      before,
    );
    assert.equal(await page.locator('.tab.active.dirty').count(), 0);
    assert.equal(workbench().read(ARTICLE), text);
  });
});

describeInWorkbench('a review that is ended in the middle', {}, (workbench) => {
  it('leaves nothing selected, which the next letter would type over', async () => {
    await workbench().openFile(ARTICLE);
    await workbench().paint('Abdulrahman Qattan');
    const { page } = workbench();
    const status = (words: RegExp) => page.locator('.statusbar-item', { hasText: words }).first();
    await workbench().press('Control+Home', 'Alt+D', 'r');
    await status(/\d+ selected/).waitFor();
    await workbench().press('Escape');
    await status(/Review: /).waitFor({ state: 'detached' });
    await status(/\d+ selected/).waitFor({ state: 'detached' });
  });
});

describeInWorkbench('the keys of review mode', {}, (workbench) => {
  const status = (words: RegExp) => workbench().page.locator('.statusbar-item', { hasText: words }).first();

  before(async () => {
    await workbench().page.setViewportSize({ width: 1000, height: 700 });
    await workbench().openFile(ARTICLE);
    await workbench().paint('Abdulrahman Qattan');
    await workbench().press('Control+Home', 'Alt+D', 'r');
    await status(/Review: /).waitFor();
  });
  after(() => workbench().page.setViewportSize({ width: 1400, height: 900 }));

  it('are told as far as the status bar has room, in whole words', async () => {
    const legend = status(/H: all keys/);
    for (let step = 0; step < 8; step++) {
      await legend.waitFor();
      const isCut = await legend.evaluate((element) => {
        const bar = element.closest('.left-items')!.getBoundingClientRect();
        const label = element.querySelector('.statusbar-item-label')!;
        return element.getBoundingClientRect().right > bar.right + 1 || label.scrollWidth > label.clientWidth + 1;
      });
      assert.ok(!isCut, await legend.innerText());
      if (step === 0) await workbench().screenshot('review-mode-narrow');
      await workbench().press('n');
    }
  });

  it('are listed where they can be read and run, and a click on the status bar ends nothing', async () => {
    await workbench().press('h');
    await workbench().page.locator('.quick-input-title', { hasText: 'Keys of the review' }).waitFor();
    await workbench().screenshot('review-mode-keys');
    await workbench().press('Escape');
    await status(/Review: /).click();
    await workbench().choose('End the review');
    await status(/Review: /).waitFor({ state: 'detached' });
  });

  it('begin no review where nothing is suggested', async () => {
    workbench().write('empty.article', 'Nothing\n\nNothing at all.\n');
    await workbench().openFile('empty.article');
    await workbench().clickWords('at all');
    await waitFor('what there is to say', async () => {
      await workbench().press('Alt+D', 'r');
      return status(/Nothing is suggested here\./).isVisible();
    });
  });
});
