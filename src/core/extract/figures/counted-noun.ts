/** The noun phrase that a number counts: "army conscripts", "towns and villages", "Assad (fighters)". */

const MODIFIER = /^(?:JJ|JJR|JJS|NN|NNP|NNS|NNPS|VBN|VBG|HYPH|AFX|CD|FW)$/;
const NOUN = /^(?:NN|NNS|NNP|NNPS|FW)$/;
/** Words that count people by themselves. */
const NOMINAL = /^(?:others|homeless)$/;
/** Participles that do so only where a verb follows ("27 wounded were brought"). */
const NOMINAL_SUBJECT = /^(?:wounded|injured|killed|sick|detained|arrested|captured|displaced)$/;
const VERB = /^(?:VBD|VBP|VBZ|MD)$/;
/** What is done to the wounded: they are its object, and not what became of somebody. */
const CARES = /^(?:treat(?:ed|ing|s)?|receiv(?:ed|ing)|admitt(?:ed|ing)|evacuat(?:ed|ing)|ferr(?:ied|ying)|shift(?:ed|ing)|transferr(?:ed|ing))$/;
/** Participles that modify a counted noun; others open a clause ("thousands fleeing the town"). */
const MODIFYING = /^(?:remaining|surviving|living|visiting|returning|working|leading|existing|serving|participating|warring|opposing|neighbou?ring)$/;
/** What was done to those who are counted; behind the noun it is no part of it ("eight pupils killed"). */
const RESULT = /^(?:dead|missing|killed|shot|wounded|injured|hurt|arrested|detained|captured|martyred|abducted|kidnapped|rescued|beheaded|executed)$/;
/** Participles that modify the noun behind them even where a tagger takes them for the verb ("22 displaced people"). */
const MODIFYING_PAST =
  /^(?:displaced|captured|masked|hooded|wounded|injured|armed|detained|kidnapped|abducted|besieged|destroyed|damaged|retired|suspected|alleged|arrested|jailed|trained|burned|burnt|looted|stolen|abandoned|confirmed|reported|registered|unidentified|uniformed|fallen|hired|elected|released|freed|trapped|stranded|uprooted|wanted|unarmed|bearded|veiled|disabled|orphaned|imprisoned|exiled|armoured|armored|planned)$/;
const HEAD_WITH_OF = /^(?:groups|kinds|types|pieces|truckloads|batches)$/;
/** Heads whose family or house is said behind them: "nine members of one family". */
const MEMBERS = /^(?:members|citizens|people|women|children|men|sons|daughters)$/;
const MANNER = /^(?:critically|seriously|severely|slightly|gravely|fatally|mortally|lightly|badly)$/;
const NOT_COUNTED =
  /^(?:taken|flee|die|march|protest|rally|gather|take|face|more|less|fewer|percent|per|such|other|hurt|arrested|captured|driven|north|south|east|west|northeast|northwest|southeast|southwest|away|ago|later|earlier|yesterday|today|tonight|tomorrow|overnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const MAX_WORDS = 8;

/** Token range of the counted noun that starts at `i`, or nothing. `tags` are Penn Treebank tags. */
export function readCountedNoun(
  words: readonly string[],
  tagged: readonly string[],
  i: number,
): { readonly start: number; readonly end: number } | undefined {
  const tags = pluralsAsNouns(words, tagged, i);
  if (/^VB[DN]$/.test(tags[i] ?? '') && !MODIFYING_PAST.test(words[i]!) && !(tags[i] === 'VBN' && NOUN.test(tags[i + 1] ?? ''))) return undefined;
  let end = -1;
  let at = i;
  // '"We killed more than 60" soldiers': a mark that closes ends what is counted.
  if (words[at] === '"' && words.slice(0, at).filter((word) => word === '"').length % 2 === 1) return undefined;
  if (words[at] === '"' || words[at] === '“' || words[at] === "'" || words[at] === '‘') at++;
  for (let n = 0; at < words.length && n < MAX_WORDS; at++, n++) {
    const word = words[at]!;
    const tag = tags[at]!;
    if ((word === '-' || (word === '/' && isJoint(words, tags, at))) && at > i) {
      if (MODIFIER.test(tags[at + 1] ?? '')) continue;
      break;
    }
    if (NOUN.test(tag) && !/[\p{L}\p{N}]/u.test(word)) break; // a mark is no noun, however it is tagged
    if (tag === 'VBG' && at === i && !MODIFYING.test(word)) break;
    const isPeople = NOMINAL_SUBJECT.test(word) && (VERB.test(tags[at + 1] ?? '') || isCaredFor(words, i));
    const nominal = NOMINAL.test(word) || isPeople;
    if (nominal && !NOUN.test(tags[at + 1] ?? '') && end < 0 && (at === i || tags[at - 1] === 'RB')) {
      end = at + 1;
      break;
    }
    if (word === '(' && end === at && NOUN.test(tags[at + 1] ?? '') && words[at + 2] === ')' && !/^\p{Lu}{2,}$/u.test(words[at + 1]!)) {
      end = at + 3;
      break;
    }
    if (RESULT.test(word) && (end >= 0 || !MODIFIER.test(tags[at + 1] ?? ''))) break;
    const past = tag === 'VBD' && MODIFYING_PAST.test(word) && MODIFIER.test(tags[at + 1] ?? '');
    if (!past && !MODIFIER.test(tag) && !(tag === 'RB' && /^(?:newly|critically|seriously|heavily|internally|mostly|forcibly|severely)$/.test(word)))
      break;
    if (tag === 'CD' && at > i && /^[-/]$/.test(words[at - 1]!)) continue; // "16 AK-47 rifles", "28 Shahed-136/131 drones"
    if (tag === 'CD' && at > i && words[at + 1] !== '-') break;
    if (NOT_COUNTED.test(word) && !(MODIFIER.test(tags[at + 1] ?? '') && /^(?:more|fewer|other|captured|arrested)$/.test(word))) break;
    if (MANNER.test(word) && !MODIFIER.test(tags[at + 1] ?? '')) break;
    if (end === at - 1 && words[at - 1] === '-' && /^(?:JJ|VBN|VBG)$/.test(tag)) {
      end = -1; // "22 booby-trapped vehicles"
      continue;
    }
    if (end === at && word === 'fighting' && words[at + 1] === 'vehicles') continue; // "infantry fighting vehicles"
    if (end >= 0 && !NOUN.test(tag)) break; // after the head, only nouns go on
    if (NOUN.test(tag)) {
      if (end >= 0 && tags[end - 1] === 'NNS' && tag !== 'NNS' && tag !== 'NN') break;
      end = at + 1;
    }
  }
  if (end < 0) return undefined;
  if (
    words[end] === 'and' &&
    /^NNS?$/.test(tags[end - 1]!) &&
    tags[end + 1] === 'NNS' &&
    tags[end - 1] === 'NNS' &&
    words[end + 1] !== 'upwards' &&
    !NOUN.test(tags[end + 2] ?? '')
  )
    end += 2;
  else if (words[end] === 'and' && tags[end - 1] === 'NN' && tags[end + 1] === 'NN' && tags[end + 2] === 'NNS' && words[i - 1] !== 'one')
    end += 3; // "230 rocket and artillery shells"
  else if (words[end] === 'of' && MEMBERS.test(words[end - 1]!) && /^(?:one|a|the|same|a single)$/.test(words[end + 1] ?? '')) {
    const family = words[end + 2] === 'same' || words[end + 2] === 'single' ? end + 3 : end + 2;
    if (/^(?:family|household|clan|house)$/.test(words[family] ?? '')) end = family + 1;
  } else if (words[end] === 'of' && /^prisoners?$/.test(words[end - 1]!) && /^(?:war|conscience)$/.test(words[end + 1] ?? '')) {
    end += 2;
  } else if (words[end] === 'of' && HEAD_WITH_OF.test(words[end - 1]!)) {
    const from = /^(?:the|a|an|one|its|their|his)$/.test(words[end + 1] ?? '') ? end + 2 : end + 1;
    const inner = readCountedNoun(words, tags, from);
    if (inner) end = inner.end;
  }
  return { start: i, end };
}

/** "treated at least 880 wounded", "ferried 440 wounded". */
function isCaredFor(words: readonly string[], i: number): boolean {
  return [2, 3, 4].some((back) => CARES.test(words[i - back] ?? '') && !words.slice(i - back, i).some((word) => /^[,;.]$/.test(word)));
}

/** Whether a slash joins two nouns, or the numbers of two types ("Kh-59/69"). */
function isJoint(words: readonly string[], tags: readonly string[], at: number): boolean {
  return (tags[at - 1] ?? '').startsWith('NN') || (/\d$/.test(words[at - 1] ?? '') && /^\d/.test(words[at + 1] ?? '') && words[at - 2] === '-');
}

/** "11 mortar rounds": after a number, what a tagger takes for a verb in -s behind a singular noun is the plural that is counted. */
function pluralsAsNouns(words: readonly string[], tags: readonly string[], i: number): readonly string[] {
  if (words[i - 1] === 'one') return tags;
  if (tags[i] === 'VBZ' && /[a-z]s$/.test(words[i]!) && !/^(?:says|is|has|was|does)$/.test(words[i]!) && VERB.test(tags[i + 1] ?? ''))
    return tags.map((tag, k) => (k === i ? 'NNS' : tag)); // "eleven rockets fell"
  for (let at = i + 1; at < i + MAX_WORDS && MODIFIER.test(tags[at - 1] ?? '') && tags[at - 1] !== 'NNS'; at++) {
    if (tags[at] === 'VBZ' && /[a-z]s$/.test(words[at]!) && !/^(?:says|is|has|was|does)$/.test(words[at]!))
      return tags.map((tag, k) => (k === at ? 'NNS' : tag));
  }
  return tags;
}
