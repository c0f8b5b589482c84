/** A button below a notice. */
export interface NoticeAction {
  readonly title: string;
  readonly command: string;
  readonly arguments?: readonly unknown[];
}

/** Something to tell a person instead of doing what they asked: expected, so without a stack in the log. */
export class Notice extends Error {
  override readonly name = 'Notice';

  /** A `hint` shows in the status bar for a moment; a `warning` stays until it is dismissed, and may offer what helps. */
  constructor(
    message: string,
    readonly weight: 'hint' | 'warning' = 'warning',
    readonly actions: readonly NoticeAction[] = [],
  ) {
    super(message);
  }
}

/** Whether an error is a Notice: by its name, for the extension's programs have a class each. */
export function isNotice(error: unknown): error is Notice {
  return error instanceof Error && error.name === 'Notice';
}
