/** Whether a text is English: by its function words and its script. */

const FUNCTION_WORDS = new Set(
  'the of and to in a is that for on was with as at by from it an be were are has have had his their its this which who not but they he she will would after said says or been more than into over'.split(
    ' ',
  ),
);
/** The commonest words of the languages nearest to English by script, those left out that are English too. */
const FOREIGN_WORDS = new Set(
  'de het een van zijn op der die das und ist nicht le la les des et du el los las que y del il che di og det som er av yang dan ve bir'.split(' '),
);
const ACCENTED = /[^a-z'’]/;
const SAMPLE = 20_000;

/** Judged on the first 20,000 characters; a very short text counts as English when its letters are Latin. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  if (!words.length) return true;
  const share = (holds: (word: string) => boolean): number => words.filter(holds).length / words.length;
  const latin = share((word) => /^\p{Script=Latin}/u.test(word));
  if (latin < 0.6) return false;
  if (words.length < 25) return latin > 0.9 && !/[ąćęłńśźżğışőűñßøåæœçãõàèìòùâêîôûäöü]/iu.test(sample.replace(/\p{Lu}\p{L}+/gu, ''));
  // Prose has a quarter and more; a telegraphic brief an eighth.
  const functional = share((word) => FUNCTION_WORDS.has(word.toLowerCase()));
  // Names are left alone: only words that begin small speak for another language.
  const foreign = share((word) => FOREIGN_WORDS.has(word) || (/^\p{Ll}/u.test(word) && ACCENTED.test(word)));
  return functional > 0.1 && foreign < functional / 2;
}
