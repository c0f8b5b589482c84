/** Who did it and to whom, in a form that two outlets' words can be compared in. */
import type { NameForms } from '../entities/node.js';
import type { ArticleRecord, EntityRecord, KnownNames, PartyRecord } from '../types.js';

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

/** Those who fight for a group, behind its name. */
const MEN =
  / (?:forces?|fighters?|troops|militants?|militia(?:men)?|soldiers|rebels?|gunmen|members|units|movement|group|insurgents?|jihadists?|extremists?|terrorists?)$/i;

/** What a party's words and its article's entity say. */
export function sideOf(party: PartyRecord, article: ArticleRecord, forms: NameForms): Side {
  const entity = party.entity === undefined ? undefined : article.entities[party.entity];
  const ally = allyBefore(party, article);
  const names = entity ? `${entity.type ?? ''}|${entity.named ? [entity.name, ...entity.aliases].join('|') : ''}` : '';
  return forms.remembered(`side ${party.text}|${ally ?? ''}|${names}`, () => readSide(party, entity, ally, forms));
}

function readSide(party: PartyRecord, entity: EntityRecord | undefined, ally: string | undefined, forms: NameForms): Side {
  const { known } = forms;
  const name = entity?.named ? entity.name : party.text;
  const form = forms.of(name, 'actor', entity?.type);
  const names = entity?.named ? [entity.name, ...entity.aliases] : [party.text];
  const group = names
    .map(
      (one) =>
        known.groups.mainName(one) ??
        known.groups.mainName(one.replace(/^(?:\p{Ll}[\p{L}-]* )+/u, '')) ??
        known.groups.mainName(one.replace(MEN, '')),
    )
    .find((one) => one !== undefined);
  const nation = form.nation ?? known.nations.nameOf(name) ?? capitalNation(name, known);
  const nations = [
    ...new Set([
      ...(nation === undefined ? [] : [nation]),
      ...[...(party.text.match(/[^\s-]+/g) ?? []), ...(ally === undefined ? [] : [ally])].flatMap((word) => known.nations.nameOf(word) ?? []),
    ]),
  ];
  return {
    // "Rapid Support Forces" are no state's.
    camp: entity?.named && entity.type === 'armed-group' ? 'armed' : campOf(party.text, name, entity?.type),
    name: entity?.named && !form.generic ? form.key : '',
    nations,
    ...(group === undefined ? {} : { group }),
  };
}

/** The ally joined in front of its words ("Russian and" before "Syrian air forces"). */
function allyBefore({ span }: PartyRecord, { text }: ArticleRecord): string | undefined {
  if (!span || !text.startsWith(' and ', span.start - 5)) return undefined;
  return /(\p{Lu}\p{L}+)$/u.exec(text.slice(Math.max(0, span.start - 30), span.start - 5))?.[1];
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
