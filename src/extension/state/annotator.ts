/** Who signs decisions: the setting `dateline.annotator`, asked for once. */
import { ConfigurationTarget, l10n, window, workspace, type Memento } from 'vscode';
import type { Signature } from '../../core/sidecar/types.js';

const ASKED = 'annotatorAsked';

export class Annotator {
  constructor(private readonly memento: Memento) {}

  /** The signature of a decision made now. Asks for initials before the very first one; a person who gives none is not asked again. */
  async sign(): Promise<Signature> {
    if (!this.name() && !this.memento.get(ASKED, false)) {
      await this.memento.update(ASKED, true);
      await this.ask();
    }
    const by = this.name();
    return { ...(by ? { by } : {}), at: today() };
  }

  /** Lets a person set or change their initials. */
  async ask(): Promise<void> {
    const answer = await window.showInputBox({
      title: l10n.t('Who signs your decisions?'),
      prompt: l10n.t('Initials do. They are written into the annotations file beside each article. Leave it empty to sign nothing.'),
      placeHolder: 'AB',
      value: this.name(),
      ignoreFocusOut: true,
    });
    if (answer !== undefined) await workspace.getConfiguration('dateline').update('annotator', answer.trim(), ConfigurationTarget.Global);
  }

  private name(): string {
    return workspace.getConfiguration('dateline').get('annotator', '').trim();
  }
}

/** The day where the person is. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
