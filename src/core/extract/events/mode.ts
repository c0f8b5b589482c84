/** How a deed was done: the lexicon's word first, then the instrument named around it. */
import type { EventType, Mode } from '../../model/kinds.js';
import type { Candidate } from './candidates.js';
import type { ReadSentence } from './reading.js';
import { tiesOfNoun } from './clause.js';

const INSTRUMENTS: readonly (readonly [RegExp, Mode])[] = [
  [/\bsuicide\b|\bexplosive (?:vest|belt)|\bblew (?:him|her|them|it)sel/, 'suicide-attack'],
  [
    /\bcar bomb|\btruck bomb|\bvehicle[- ]borne|\bbooby[- ]trapped (?:car|vehicle)|\bexplosives?-laden (?:car|vehicle|truck)|\b(?:sv|v)bied\b/,
    'car-bomb',
  ],
  [/\bdrones?\b|\buavs?\b|\bunmanned\b|\bquadcopter|\bfpv\b|\bshaheds?\b|\bbayraktar/, 'drone'],
  [
    /\b(?:war)?planes?\b|\bjets?\b|\bair ?(?:strikes?|raids?|force)\b|\bhelicopters?\b|\baircraft\b|\bgunships?\b|\bbarrel bombs?\b|\bglide bombs?\b|\baerial\b|\bsorties?\b|\b(?:strategic|stealth|heavy|fighter) bomber\b/,
    'air-strike',
  ],
  [/\bland ?mines?\b|\bmines?\b/, 'landmine'],
  [/\bi\.?e\.?ds?\b|\broadside bomb|\bexplosive devices?\b|\bgrenades?\b|\bbombs?\b|\bbomb blast/, 'ied'],
  [/\bartillery\b|\bmortars?\b|\bshell(?:s|ing|ed|fire)?\b|\bhowitzers?\b|\btank fire\b|\bcannon fire/, 'shelling'],
  [/\bmissiles?\b|\brockets?\b|\bprojectiles?\b|\bkatyusha|\bhimars\b|\bgrads?\b/, 'missile'],
  [/\bambush/, 'ambush'],
  [/\bclash(?:es)?\b|\bfighting\b|\bbattles?\b|\bfirefight|\bgun ?battle|\bgunfight|\bskirmish|\bcrossfire\b|\bexchange of fire/, 'clash'],
  [
    /\bgunfire\b|\bshot(?:s)?\b|\bgunm[ae]n\b|\bsnipers?\b|\bbullets?\b|\bopened fire\b|\bshooting\b|\brifles?\b|\blive (?:rounds|ammunition|fire)|\bmachine[- ]gun/,
    'shooting',
  ],
];

/** Modes that an instrument may refine: the lexicon's word leaves them open. */
const OPEN: ReadonlySet<string> = new Set(['', 'ied', 'air-strike']);

/** What a laid bomb may be more closely, and what else explodes. */
const LAID_MODES = /^(?:suicide-attack|car-bomb|landmine|drone)$/;
const BLOWS_UP = /^(?:suicide-attack|car-bomb|landmine|drone|ied|shelling|missile)$/;

/** Words of the air that only aircraft do, and words of bombs that somebody has laid: "the bombing" is either, as the article has it. */
const FROM_THE_AIR =
  /\b(?:air ?(?:strikes?|raids?|force|bases?)|(?:war)?planes?|jets?|helicopters?|aircraft|aerial|sorties?|pilots?|drones?|barrel bombs?|munitions?|airdrop)\b/i;
const LAID: readonly (readonly [RegExp, Mode])[] = [
  [/\bsuicide (?:bomb|attack)|\bblew (?:him|her|them)sel(?:f|ves) up/i, 'suicide-attack'],
  [/\b(?:car|truck|van|vehicle) bomb/i, 'car-bomb'],
  [
    /\bbombers?\b|\b(?:explosive|incendiary) devices?\b|\bi\.?e\.?ds?\b|\bbombs? (?:\w+ ){0,3}(?:exploded|went off|detonated|planted|placed|hidden)\b|\b(?:planted|placed|hid|detonated|set off) (?:\w+ ){0,2}bombs?\b/i,
    'ied',
  ],
];

/** "A roadside bomb hit a minibus". */
const ROADSIDE = /\broadside\b|\bi\.?e\.?d\b|\bexplosive device/;
/** "Police fired live rounds". */
const BULLETS = /\blive (?:rounds?|ammunition|fire)\b|\bbullets?\b/;
/** What says of a bomb of which kind it is. */
const BOMB_OF = /^(?:barrel|glide|car|truck|suicide|roadside)$/;

interface Taker {
  readonly role: string;
  readonly link: { readonly mention: { readonly text: string; readonly type?: string } };
}

/** From the air, by a bomb that was laid, or open: whoever "bombed" without a word of bombs that were laid, and armies, do so from the air. */
function modeOfBombing(article: string, isVerb: boolean, chosen: readonly Taker[]): Mode | undefined {
  if (FROM_THE_AIR.test(article)) return 'air-strike';
  const laid = LAID.find(([pattern]) => pattern.test(article))?.[1];
  const isArmys = chosen.some(({ role, link }) => role === 'actor' && /^(?:state|government|military)$/.test(link.mention.type ?? ''));
  return laid ?? (isVerb || isArmys ? 'air-strike' : undefined);
}

/** The mode of an event, if one is known. The roles are those chosen for it; `article` is the whole text. */
export function modeOf(article: string, read: ReadSentence, candidate: Candidate, type: EventType, chosen: readonly Taker[]): Mode | undefined {
  const own = candidate.entry.type === type ? candidate.entry.mode : undefined;
  if (type !== 'ASSAULT') return own;
  // "barrel bomb attacks"
  if (own === 'ied' && /^(?:barrel|glide)$/.test(read.view.lower[candidate.from - 1] ?? '')) return 'air-strike';
  if (own === 'shelling' && /^(?:hit|fire)$/.test(candidate.entry.head)) {
    const near = nearWords(read, candidate);
    return candidate.entry.head === 'hit' ? (ROADSIDE.test(near) ? 'ied' : own) : BULLETS.test(near) ? 'shooting' : own;
  }
  if (own !== undefined && !OPEN.has(own)) return own;
  const words =
    nearWords(read, candidate) +
    ' ' +
    chosen
      .filter((one) => one.role === 'actor')
      .map((one) => one.link.mention.text.toLowerCase())
      .join(' ');
  const isBombing = own === 'air-strike' && /^bomb(?:ing)?$/.test(candidate.entry.head);
  for (const [pattern, mode] of INSTRUMENTS) {
    if (own === 'air-strike' && mode !== 'drone' && !(isBombing && /^(?:suicide-attack|car-bomb)$/.test(mode))) continue;
    if (own === 'ied' && !(candidate.entry.head === 'explode' ? BLOWS_UP : LAID_MODES).test(mode)) continue;
    if (pattern.test(words)) return mode;
  }
  if (own === undefined && /\bbombers\b/.test(words)) return modeOfBombing(article, true, chosen);
  return isBombing ? modeOfBombing(article, candidate.entry.wordClass === 'verb', chosen) : own;
}

/** The trigger's words and those tied to it: subject, agent, obliques with "in", "by", "with", "from", modifiers. */
function nearWords(read: ReadSentence, candidate: Candidate): string {
  const { view } = read;
  const tokens = new Set<number>();
  for (let i = candidate.from; i < candidate.to; i++) tokens.add(i);
  const ties =
    candidate.entry.wordClass === 'noun'
      ? [...tiesOfNoun(view, candidate.token), ...(candidate.carrier !== undefined ? read.ties(candidate.carrier) : [])]
      : read.ties(candidate.token);
  for (const tie of ties) {
    if (tie.tie === 'obl' && !/^(?:in|by|with|from|using|after|during|when|of|)$/.test(tie.prep)) continue;
    if (
      tie.tie === 'obj' &&
      candidate.entry.wordClass === 'verb' &&
      !/^(?:fire|launch|drop|hurl|throw|lob|plant|lay|detonate|use|carry|conduct|explode)$/.test(candidate.entry.head)
    )
      continue;
    tokens.add(tie.token);
    if (view.lower[tie.token - 1] === 'suicide') tokens.add(tie.token - 1);
    for (const kid of view.kids[tie.token]!) {
      if (!/^(?:compound|amod|nmod)/.test(view.rel[kid]!)) continue;
      tokens.add(kid);
      if (BOMB_OF.test(view.lower[kid - 1] ?? '')) tokens.add(kid - 1);
    }
  }
  for (const kid of view.kids[candidate.token]!) if (/^(?:compound|amod|advcl)/.test(view.rel[kid]!)) tokens.add(kid);
  return [...tokens]
    .sort((a, b) => a - b)
    .map((token) => view.lower[token])
    .join(' ');
}
