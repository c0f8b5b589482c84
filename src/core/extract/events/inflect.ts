/** The inflected forms of English verbs and nouns, so that a lexicon of base forms is looked up by the words of a text. */
import { DOUBLED_PATTERN, IRREGULAR } from './lexicon/irregular-verbs.js';

/** Irregular verbs of the field: base, then all forms that the rules do not give. */
const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split('; ').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
);

/** Base forms of more than one syllable whose last consonant doubles (those of one syllable are told by their shape). */
const DOUBLED = new RegExp(DOUBLED_PATTERN);

/** All forms of a verb: base, -s, -ed, -ing and the irregular ones. */
export function verbForms(base: string): readonly string[] {
  const forms = new Set([base]);
  const irregular = IRREGULAR_VERBS.get(base);
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) forms.add(base + 'es');
  else if (/[^aeiou]y$/.test(base)) forms.add(base.slice(0, -1) + 'ies');
  else forms.add(base + 's');
  // The u of "quip" belongs to the q.
  const doubles = DOUBLED.test(base.replace('qu', 'q'));
  const stem = doubles ? base + base.slice(-1) : base;
  if (base.endsWith('ie')) forms.add(base.slice(0, -2) + 'ying');
  else if (/[^eoy]e$/.test(base)) forms.add(base.slice(0, -1) + 'ing');
  else forms.add(stem + 'ing');
  if (!irregular) {
    if (base.endsWith('e')) forms.add(base + 'd');
    else if (/[^aeiou]y$/.test(base)) forms.add(base.slice(0, -1) + 'ied');
    else forms.add(stem + 'ed');
    // "targetting", "cancelled": both spellings are in use.
    if (doubles && /[aeiou].*[lpt]$/.test(base.replace(/^[^aeiou]*[aeiou]/, ''))) {
      forms.add(base + 'ed');
      forms.add(base + 'ing');
    } else if (!doubles && /[^aeiou][aeiou][lpt]$/.test(base)) {
      forms.add(base + base.slice(-1) + 'ed');
      forms.add(base + base.slice(-1) + 'ing');
    }
  } else for (const form of irregular.split(' ')) forms.add(form);
  return [...forms];
}

const IRREGULAR_NOUNS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  siege: 'sieges',
  crisis: 'crises',
  foot: 'feet',
  knife: 'knives',
  life: 'lives',
};

/** Singular and plural of a noun. */
export function nounForms(base: string): readonly string[] {
  const irregular = IRREGULAR_NOUNS[base];
  if (irregular) return [base, irregular];
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [base, base + 'es'];
  if (/[^aeiou]y$/.test(base)) return [base, base.slice(0, -1) + 'ies'];
  if (/(?:man)$/.test(base)) return [base, base.slice(0, -3) + 'men'];
  return [base, base + 's'];
}
