/** One mode at a time in which single letters are commands and never reach the text: `dateline.reviewing` is on, and every letter comes here. */
import { commands } from 'vscode';

export interface Mode {
  key(letter: string): unknown;
  /** The mode is over: by its own end, or because another begins. */
  left(): void;
}

export class LetterMode {
  private mode: Mode | undefined;

  begin(mode: Mode): void {
    this.mode?.left();
    this.mode = mode;
    setContext(true);
  }

  end(): void {
    const { mode } = this;
    this.mode = undefined;
    mode?.left();
    setContext(false);
  }

  press(letter: string): unknown {
    return this.mode?.key(letter);
  }
}

function setContext(on: boolean): void {
  void commands.executeCommand('setContext', 'dateline.reviewing', on);
}
