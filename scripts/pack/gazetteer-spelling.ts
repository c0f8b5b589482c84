/** How names are spelt in the packed gazetteer: Latin-1 letters, agencies' forms of the Arabic article, no transliterations of transliterations. */

const SPECIAL: Readonly<Record<string, string>> = {
  ı: 'i',
  İ: 'I',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ə: 'e',
  Ə: 'E',
  œ: 'oe',
  Œ: 'Oe',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'n',
  Ŋ: 'N',
  ŧ: 't',
  '–': '-',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
};

/** `name` in Latin-1: what has no such letter loses its diacritics; undefined where a letter is of another script. */
export function latin1(name: string): string | undefined {
  let plain = '';
  for (const letter of name.normalize('NFC')) {
    if (letter <= 'ÿ' && letter !== '`') plain += letter;
    else
      plain +=
        SPECIAL[letter] ??
        letter
          .normalize('NFD')
          .replace(/\p{M}+/gu, '')
          .replace(/[ʿʾʻ′]/g, "'");
  }
  return /^[\u0020-\u00ff]*$/.test(plain) ? plain : undefined;
}

const ARTICLE = /(?<![^ -])(?:al|el|ul|il|ar|as|ash|ad|adh|an|at|ath|az|er|es|esh|ed|edh|en|et|ez)[ -](?=\S)/gi;

/** "Ash Shaykh" -> "al-Shaykh", "Dayr az Zawr" -> "Dayr al-Zawr": the form agencies write, in which all forms of the article fall together. */
export function agencyArticles(name: string): string {
  return name.replace(ARTICLE, 'al-');
}

/** Countries whose place names carry the Arabic article. */
export const ARABIC = new Set('SY IQ YE LY EG SD LB JO PS SA AE QA KW BH OM DZ MA TN EH MR TD SO DJ ER'.split(' '));

/** Countries whose names reach English by several transliterations. */
export const TRANSLITERATED = new Set([...ARABIC, ...'IL IR AF PK UA RU BY ET SS AM AZ GE TJ KG UZ TM KZ'.split(' ')]);
