/** Sentences of the core, that a shell can say in its own language: a template in English and what stands in it, as plain data. */

/** What stands in a sentence: words of the article or the file, a number, or something that is said itself. */
export type SaidValue = string | number | Said;

export interface Said {
  /** English, with {0}, {1} for the values. */
  readonly template: string;
  readonly values: readonly SaidValue[];
  /** Which of its meanings, where English has one word for two. */
  readonly meaning?: string;
}

/** A sentence. The template is a literal, so that `npm run l10n` finds it, and a whole sentence where that can be: parts bend in other languages. */
export function say(template: string, ...values: readonly SaidValue[]): Said {
  return { template, values };
}

/** A word that English uses for something else, too: both are literals. Translations stand under both ("Reject/event type"), as VS Code's own comments do. */
export function sayAs(template: string, meaning: string): Said {
  return { template, values: [], meaning };
}

/** In English. */
export function textOf({ template, values }: Said): string {
  return template.replace(/\{(\d)\}/g, (_, at: string) => {
    const value = values[Number(at)] ?? '';
    return typeof value === 'object' ? textOf(value) : String(value);
  });
}

/** Words that stay as they are in every language: a name, another library's message. */
export function verbatim(words: string): Said {
  return say('{0}', words);
}
