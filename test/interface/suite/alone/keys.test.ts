/** The default keys take none of VS Code's own where both would count, on each system: VS Code's list is read in the window. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../../driver/describe.js';
import { waitFor } from '../../driver/wait.js';
import { manifest } from '../../../manifest/manifest.js';

/** VS Code takes the system from what the browser says it is. */
const SYSTEMS = [
  ['Linux', 'X11; Linux x86_64', 'Control'],
  ['Windows', 'Windows NT 10.0; Win64; x64', 'Control'],
  ['macOS', 'Macintosh; Intel Mac OS X 10_15_7', 'Meta'],
] as const;

/** Conditions of VS Code's keys that do not hold where the text of an article has the focus and no find or rename box is open. */
const NOT_IN_TEXT = [
  ...['findWidgetVisible', 'editorHasRenameProvider', 'inQuickInput', 'searchViewletFocus', 'breakpointsFocused', 'watchExpressionsFocused'],
  ...['variablesFocused', 'notebookCellListFocused', 'notebookEditorFocused', 'inChat', 'inChatInput', 'agentSessionsViewerFocused'],
  ...['terminalChatResponseContainsCodeBlock', 'terminalChatResponseContainsMultipleCodeBlocks', 'terminalTabsFocus', 'tunnelViewFocus'],
  ...['filesExplorerFocus', 'focusedView', 'terminalFocus', 'inKeybindings', 'notificationFocus', 'fileMatchOrMatchFocus', 'markdownEditorFocus'],
  ...['isNotebookMultiSelect', 'inlineSuggestionVisible', 'suggestWidgetVisible'],
];
/** Further ones that do not hold where one of our views has it. */
const NOT_IN_VIEWS = [...NOT_IN_TEXT, 'textInputFocus', 'editorTextFocus', 'editorFocus'];

interface Binding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

/** Single keys are VS Code's, too: review mode takes them while it is on, and says so. */
const OURS = (manifest.contributes.keybindings as readonly Binding[]).filter(({ when }) => !when?.includes('dateline.reviewing'));

/** Whether pressing one would keep the other from being pressed: the same keys, or one is the first of the other's. */
function takes(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** Whether VS Code's key may count where ours does: in some alternative of its condition nothing says that it is for elsewhere. */
function mayCount({ when = '' }: Binding, ours: Binding): boolean {
  const elsewhere = ours.when?.includes('focusedView') ? NOT_IN_VIEWS : NOT_IN_TEXT;
  return when.split('||').some((one) => {
    const words = new Set(one.match(/(?<![!\w.])[A-Za-z][\w.]*/g));
    return !elsewhere.some((word) => words.has(word));
  });
}

for (const [system, agent, modifier] of SYSTEMS) {
  const userAgent = `Mozilla/5.0 (${agent}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36`;
  describeInWorkbench(`the default keys on ${system}`, { userAgent }, (workbench) => {
    it('collide with none of VS Code’s', async () => {
      const { page } = workbench();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await workbench().command('Preferences: Open Default Keyboard Shortcuts (JSON)');
      await page.locator('.editor-group-container.active .view-line', { hasText: '"key"' }).first().click();
      const text = await waitFor('the list of keys', async () => {
        await workbench().press(`${modifier}+A`, `${modifier}+C`);
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        return copied.includes('"command"') && copied;
      });
      const lines = text.replace(/^\s*\/\/.*$/gm, '');
      const theirs = (JSON.parse(lines.slice(lines.indexOf('['), lines.lastIndexOf(']') + 1)) as readonly Binding[]).filter(
        ({ command }) => !command.startsWith('dateline.'),
      );
      assert.ok(theirs.length > 500, String(theirs.length));
      const collisions = OURS.flatMap((ours) =>
        theirs
          .filter((one) => takes(one.key, ours.key) && mayCount(one, ours))
          .map((one) => `${ours.key} (${ours.command}): ${one.key} is ${one.command} when ${one.when ?? 'always'}`),
      );
      assert.deepEqual([...new Set(collisions)], []);
    });
  });
}
