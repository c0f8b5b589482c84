/** Sentences about what articles say, that a shell may say in its own language. */

export interface Phrase {
  /** English, with {0}, {1} for what stands in it. */
  readonly template: string;
  readonly values: readonly string[];
}

export function phrase(template: string, ...values: readonly string[]): Phrase {
  return { template, values };
}

export function inEnglish({ template, values }: Phrase): string {
  return template.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
}
