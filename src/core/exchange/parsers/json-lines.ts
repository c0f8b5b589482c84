/** Reads JSON Lines whose shape is not known: every line a value, or an issue. */

export interface JsonLines {
  readonly values: readonly { readonly line: number; readonly value: Readonly<Record<string, unknown>> }[];
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

/** The objects of a file; what is no JSON object is told by its line. */
export function parseJsonLines(text: string): JsonLines {
  const values: { line: number; value: Readonly<Record<string, unknown>> }[] = [];
  const unread: { line: number; text: string }[] = [];
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const value = parseJson(line);
    if (isRecord(value)) values.push({ line: i + 1, value });
    else unread.push({ line: i + 1, text: line.slice(0, 80) });
  }
  return { values, unread };
}

/** The value, or `undefined` for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of a list; nothing for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
