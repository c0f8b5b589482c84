/**
 * Which row of a tree the keys are at. VS Code tells an extension only what is selected, and arrow keys move no more than the focus. So a key of our views
 * first runs `list.toggleSelection` twice: the row that has the focus leaves the selection and comes back, or comes and leaves. That row is the one.
 */

/** Both changes come from one key press, however slow the machine; each key makes its own two, so older ones are never taken for them. */
const AT_ONCE_MS = 2000;

/** The same row has the same id, also when its tree was built anew. */
interface Identified {
  readonly id: string;
}

interface State<Row> {
  readonly rows: readonly Row[];
  readonly at: number;
}

export class PointedRow<Row extends Identified> {
  private before: State<Row>;
  private between: State<Row> | undefined;
  private last: State<Row>;

  constructor(selection: readonly Row[] = []) {
    this.last = this.before = { rows: selection, at: -Infinity };
  }

  /** The selection is another one now. */
  heard(selection: readonly Row[], at = Date.now()): void {
    this.before = this.between ?? this.last;
    this.between = this.last;
    this.last = { rows: [...selection], at };
  }

  /** What a command is about that was started by a key: all that is selected where the focused row is of it, else that row alone. */
  take(selection: readonly Row[]): readonly Row[] {
    const row = this.row();
    this.between = undefined; // the next key says anew where it is
    return row === undefined || has(selection, row) ? selection : [row];
  }

  private row(): Row | undefined {
    const { before, between, last } = this;
    if (!between || last.at - between.at > AT_ONCE_MS || !isSame(before.rows, last.rows)) return undefined;
    const [row, ...more] = [...without(between.rows, last.rows), ...without(last.rows, between.rows)];
    return more.length ? undefined : row;
  }
}

function has(rows: readonly Identified[], { id }: Identified): boolean {
  return rows.some((row) => row.id === id);
}

function without<Row extends Identified>(rows: readonly Row[], others: readonly Identified[]): Row[] {
  return rows.filter((row) => !has(others, row));
}

function isSame(rows: readonly Identified[], others: readonly Identified[]): boolean {
  return rows.length === others.length && without(rows, others).length === 0;
}
