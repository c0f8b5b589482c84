/** Something to tell a person instead of doing what they asked: expected, so without a stack in the log. */
export class Notice extends Error {
  override readonly name = 'Notice';

  /** A `hint` shows in the status bar for a moment; a `warning` stays until it is dismissed. */
  constructor(
    message: string,
    readonly weight: 'hint' | 'warning' = 'warning',
  ) {
    super(message);
  }
}
