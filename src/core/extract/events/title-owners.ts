/** Names that only describe the name beside them: "Army chief [Abdel Fattah al-Burhan]", "[Hayat Tahrir al-Sham], the armed group that ...". */
import type { PlacedMention, SentenceView } from './sentence-view.js';
import { speechLexicon } from './speech-lexicon.js';

const OFFICE =
  /^(?:chief|leader|head|spokesman|spokeswoman|spokesperson|commander|president|minister|premier|governor|mayor|envoy|ambassador|secretary|general|director|chairman|captain|colonel|official|lawmaker|deputy|foreign|prime|defen[cs]e|interior|military|army|police|political|special|vice)$/;

/** The person whose office the words behind `owner` are; nothing where no name follows them. */
export function holderOfOffice(view: SentenceView, owner: PlacedMention): PlacedMention | undefined {
  if (owner.mention.kind !== 'actor' || owner.mention.type === 'person') return undefined;
  const { lower, mentions } = view;
  const named = holderBehindComma(view, owner) ?? holderOfIts(view, owner);
  if (named) return named;
  let at = owner.to;
  while (at < owner.to + 4 && OFFICE.test(lower[at] ?? '')) at++;
  // "Boeing general" is no office without one that a person holds.
  if (at === owner.to || (!speechLexicon().roleNouns.has(lower[at - 1]!) && !HOLDS.test(lower[at - 1]!))) return undefined;
  return mentions.find(
    ({ mention, from }) => mention.kind === 'actor' && mention.type === 'person' && mention.form === 'name' && (from === at || from === at - 1),
  );
}

/** So many words may name an office ("the Union's foreign policy chief"). */
const LONGEST_OFFICE = 6;

/** "The Union's foreign policy chief, Federica Mogherini, blamed": the name between commas behind the office. */
function holderBehindComma({ lower, pos, mentions }: SentenceView, owner: PlacedMention): PlacedMention | undefined {
  let at = owner.to;
  while (at < owner.to + LONGEST_OFFICE && /^(?:NN|JJ|POS|VBG|HYPH)/.test(pos[at] ?? '') && lower[at] !== ',') at++;
  if (lower[at] !== ',' || at === owner.to || !(speechLexicon().roleNouns.has(lower[at - 1]!) || HOLDS.test(lower[at - 1]!))) return undefined;
  return mentions.find(
    ({ mention, from, to }) =>
      mention.kind === 'actor' && mention.type === 'person' && mention.form === 'name' && from === at + 1 && /^[,.]?$/.test(lower[to] ?? ''),
  );
}

/** "the head of the militia, Ali Musa, and his son": the name between commas behind what he heads. */
function holderOfIts({ lower, mentions }: SentenceView, owner: PlacedMention): PlacedMention | undefined {
  const of = /^(?:the|its|their)$/.test(lower[owner.from - 1] ?? '') ? owner.from - 2 : owner.from - 1;
  const office = lower[of - 1] ?? '';
  if (lower[of] !== 'of' || lower[owner.to] !== ',' || !(speechLexicon().roleNouns.has(office) || HOLDS.test(office) || OFFICE.test(office)))
    return undefined;
  return mentions.find(
    ({ mention, from, to }) =>
      mention.kind === 'actor' && mention.type === 'person' && mention.form === 'name' && from === owner.to + 1 && /^[,.]?$/.test(lower[to] ?? ''),
  );
}

const HOLDS = /^(?:president|premier|governor|mayor|ambassador|lawmaker|chairman|prosecutor|coordinator|commissioner|negotiator)$/;

/** Whether `later` says what `earlier` is: it stands right behind its comma, with an article or as the parse has it. */
export function isAppositionOf({ lower, rel, head }: SentenceView, later: PlacedMention, earlier: PlacedMention): boolean {
  if (later.from <= earlier.to || lower[earlier.to] !== ',') return false;
  if (rel[later.head] === 'appos' && head[later.head] === earlier.head) return true;
  return later.from === earlier.to + 2 && /^(?:an?|the|its|their|his|her)$/.test(lower[earlier.to + 1]!) && later.mention.form !== 'name';
}
