/** Whether a text is English: by its function words and its script. */

const FUNCTION_WORDS = new Set(
  'the of and to in a is that for on was with as at by from it an be were are has have had his their its this which who not but they he she will would after said says or been more than into over'.split(
    ' ',
  ),
);
const SAMPLE = 20_000;

/** Judged on the first 20,000 characters; a very short text counts as English when its letters are Latin. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  if (!words.length) return true;
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length / words.length;
  if (latin < 0.6) return false;
  if (words.length < 25) return latin > 0.9 && !/[ąćęłńśźżğışőűñßøåæœçãõàèìòùâêîôûäöü]/iu.test(sample.replace(/\p{Lu}\p{L}+/gu, ''));
  const functional = words.filter((word) => FUNCTION_WORDS.has(word)).length / words.length;
  return functional > 0.14;
}
