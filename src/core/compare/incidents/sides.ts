/** Who did it and to whom, in a form that two outlets' words can be compared in. */
import type { NameForms } from '../entities/node.js';
import type { ArticleRecord, KnownNames, PartyRecord } from '../types.js';

/** On which side of a fight words stand, whatever they call it. */
export type Camp = 'state' | 'armed' | 'civilians' | 'other';

export interface Side {
  readonly camp: Camp;
  /** The name's telling words; empty for common nouns, which many share. */
  readonly name: string;
  /** Every state it speaks of: "Russian and Syrian jets" are of two. */
  readonly nations: readonly string[];
  readonly group?: string;
}

const ARMED =
  /\b(?:rebel|militant|terrorist|insurgent|jihad|jihadi|jihadist|fighter|gunm[ae]n|mercenar(?:y|ies)|faction|militia(?:m[ae]n)?|extremist|separatist|guerrilla|mujahid\w*|takfiri|revolutionar(?:y|ies)|armed (?:group|m[ae]n|organi[sz]ation)|infiltrator|attacker|bandit|loyalist)s?\b/i;
const STATE =
  /\b(?:army|armies|troop|soldier|conscript|recruit|force|warplane|jet|aircraft|helicopter|regime|government|police|officer|military|navy|gunner|air force|coalition|authorit(?:y|ies)|guard|regiment|battalion|border guard)s?\b/i;
const CIVILIANS =
  /\b(?:civilian|people|person|resident|child|children|wom[ae]n|famil(?:y|ies)|villager|shopper|worshipper|passenger|student|pupil|patient|citizen|local|refugee|worker|farmer|boy|girl|infant|displaced|victim|mourner|trader|shopkeeper|teacher|journalist|medic|doctor|rescuer|protester|demonstrator|inhabitant)s?\b/i;

/** What a party's words and its article's entity say. */
export function sideOf(party: PartyRecord, article: ArticleRecord, forms: NameForms): Side {
  const { known } = forms;
  const entity = party.entity === undefined ? undefined : article.entities[party.entity];
  const name = entity?.named ? entity.name : party.text;
  const form = forms.of(name, 'actor', entity?.type);
  const names = entity?.named ? [entity.name, ...entity.aliases] : [party.text];
  const group = names
    .map((one) => known.groups.mainName(one) ?? known.groups.mainName(one.replace(/^(?:\p{Ll}[\p{L}-]* )+/u, '')))
    .find((one) => one !== undefined);
  const nation = form.nation ?? known.nations.nameOf(name) ?? capitalNation(name, known);
  const nations = [
    ...new Set([...(nation === undefined ? [] : [nation]), ...spokenOf(party, article).flatMap((word) => known.nations.nameOf(word) ?? [])]),
  ];
  return {
    camp: campOf(party.text, name, entity?.type),
    name: entity?.named && !form.generic ? form.key : '',
    nations,
    ...(group === undefined ? {} : { group }),
  };
}

/** Its words, and the ally joined in front of them ("Russian and" before "Syrian air forces"). */
function spokenOf({ text, span }: PartyRecord, article: ArticleRecord): string[] {
  const before = span ? article.text.slice(Math.max(0, span.start - 30), span.start) : '';
  const ally = /(\p{Lu}\p{L}+)\s+and\s+$/u.exec(before)?.[1];
  return [...text.split(/[\s-]+/), ...(ally === undefined ? [] : [ally])];
}

function capitalNation(name: string, known: KnownNames): string | undefined {
  return known.nations.ofCapital(name)?.name;
}

function campOf(words: string, name: string, type: string | undefined): Camp {
  for (const text of [words, name]) {
    if (ARMED.test(text)) return 'armed';
    if (CIVILIANS.test(text)) return 'civilians';
    if (STATE.test(text)) return 'state';
  }
  switch (type) {
    case 'armed-group':
      return 'armed';
    case 'military':
    case 'government':
    case 'state':
      return 'state';
    case 'civilians':
      return 'civilians';
    default:
      return 'other';
  }
}

/** How well two lists of sides fit: 1 the same name, about 0.5 the same camp, below 0 plainly others; 0 where one says nothing. */
export function sidesAgree(a: readonly Side[], b: readonly Side[]): number {
  if (!a.length || !b.length) return 0;
  let best = -1;
  for (const x of a) for (const y of b) best = Math.max(best, sideAgrees(x, y));
  return best;
}

function sideAgrees(a: Side, b: Side): number {
  if (a.group !== undefined && a.group === b.group) return 1;
  if (a.name && a.name === b.name) return 1;
  const together = a.nations.some((nation) => b.nations.includes(nation));
  if (!together && a.nations.length && b.nations.length) return -0.8;
  if (a.camp !== b.camp) return a.camp === 'other' || b.camp === 'other' ? -0.1 : -0.6;
  if (a.group !== undefined && b.group !== undefined) return -0.6;
  if (a.name && b.name) return together ? 0.2 : -0.2;
  return a.camp === 'other' ? 0 : together ? 0.8 : 0.45;
}
