/** Nouns that look like triggers and tell of no event by themselves. */
import type { SentenceView } from './sentence-view.js';
import { isTollNoun, statedToll } from './tolls.js';

/** Whether the noun at `token` gives a count that nobody states, or is what the participle behind it tells. */
export function tellsNothing(view: SentenceView, token: number): boolean {
  // "Flights from Aleppo were suspended": whoever flees takes flight, once.
  return view.lower[token] === 'flights' || isOpenCount(view, token) || isInflicted(view, token) || isNoDeed(view, token);
}

/** What only describes, defines or sends words. */
function isNoDeed(view: SentenceView, token: number): boolean {
  return (
    isUnclaimed(view, token) ||
    isLeft(view, token) ||
    isDefined(view, token) ||
    isStanding(view, token) ||
    isWritten(view, token) ||
    isPictured(view, token) ||
    isOfWar(view, token) ||
    isOfPeople(view, token) ||
    isCivil(view, token)
  );
}

/** "No group has claimed the massacre": the claim is what there is not, and the massacre was told before. */
function isUnclaimed({ lower, pos }: SentenceView, token: number): boolean {
  if (!pos[token]!.startsWith('NN')) return false;
  const claim = lower.findLastIndex((word, i) => i < token && i >= token - 5 && /^claim(?:s|ed|ing)?$/.test(word));
  if (claim < 0 || pos.slice(claim + 1, token).some((tag) => !/^(?:DT|JJ|NN|CD|IN|PRP\$|POS)/.test(tag))) return false;
  return lower.slice(Math.max(0, claim - 5), claim).some((word) => /^(?:no|nobody|none|never|not|n['’]t)$/.test(word));
}

/** "left 11 members of the faction dead": the verb tells it. */
function isLeft({ lower, head }: SentenceView, token: number): boolean {
  return /^(?:dead|wounded|injured)$/.test(lower[token]!) && /^(?:left|leav(?:e|es|ing))$/.test(lower[head[token]!] ?? '');
}

/** 'The ministry uses the term "neutralize" to imply that fighters surrendered or were killed': what a word means has not happened. */
function isDefined({ lower }: SentenceView, token: number): boolean {
  const word = lower.findIndex((one, i) => i < token && WORD.test(one) && /^(?:the|a|this|that|its)$/.test(lower[i - 1] ?? ''));
  if (word < 0) return false;
  const means = lower.findIndex((one, i) => i > word && i < word + 9 && (MEANS.test(one) || (lower[i - 1] === 'to' && TO_MEAN.test(one))));
  return means >= 0 && (token > means || token < means);
}

const WORD = /^(?:term|word|expression|phrase|euphemism)$/;
const MEANS = /^(?:means?|meant|implies|implied|denotes?|signif(?:y|ies))$/;
const TO_MEAN = /^(?:imply|mean|say|signify|denote|indicate)$/;

/** "the base, which hosts US troops": how things are. "the occupying entity", "a designated terrorist group" */
function isStanding({ lower, rel }: SentenceView, token: number): boolean {
  if (/^(?:hosts|houses)$/.test(lower[token]!)) return /^(?:which|that)$/.test(lower[token - 1] ?? '');
  return /^(?:occupying|designated)$/.test(lower[token]!) && rel[token]!.startsWith('amod');
}

/** "a letter sent on Monday", "a photo released Nov. 30". */
function isWritten({ lower, pos }: SentenceView, token: number): boolean {
  if (!/^(?:sent|released)$/.test(lower[token]!) || !pos[token]!.startsWith('VB')) return false;
  const isBare = /^(?:IN|TO|NNP|CD|[,.])$/.test(pos[token + 1] ?? '.');
  return isBare && /^(?:letters?|e-?mails?|messages?|photos?|photographs?|pictures?|images?|videos?)$/.test(lower[token - 1] ?? '');
}

const LAUNCHES = /^(?:launch|begin|start|open|lead|run|wage)(?:s|es|ed|ing|ning)?$|^(?:began|begun|led|ran)$/;
const CAMPAIGN = /^(?:campaigns?|drives?)$/;
const CIVIL =
  /^(?:vaccination|immuni[sz]ation|polio|cholera|measles|(?:re-?)?election|electoral|presidential|parliamentary|media|advertising|ad|awareness|fundraising|crowdfunding|publicity|literacy|clean-?up|disinformation|misinformation|propaganda|smear|lies|slander|marketing|referendum|petition|humanitarian|relief|health|hygiene|information|public|charity)$/;
const WARES =
  /^(?:cars?|phones?|products?|albums?|films?|movies?|shows?|shops?|stores?|brands?|newspapers?|magazines?|channels?|podcasts?|platforms?|currency|websites?|books?)$/;
/** So many words from a verb to what it launches. */
const OBJECT_REACH = 6;

/** "launched a vaccination campaign", "the campaign of lies that they have launched", "launched a new car": no deed of force. */
function isCivil({ lower, pos }: SentenceView, token: number): boolean {
  if (!LAUNCHES.test(lower[token]!) || !pos[token]!.startsWith('VB')) return false;
  const end = lower.findIndex((word, i) => i > token && (i > token + OBJECT_REACH || /^[.,;:]$|^(?:in|on|for|against|at|from|to|about)$/.test(word)));
  const object = lower.slice(token + 1, end < 0 ? undefined : end);
  if (WARES.test(object.at(-1) ?? '')) return true;
  if (object.some((word) => CAMPAIGN.test(word))) return object.some((word) => CIVIL.test(word));
  const before = lower.findLastIndex((word, i) => i < token && i >= token - 2 * OBJECT_REACH && CAMPAIGN.test(word));
  const opens = before >= 0 && lower.slice(before + 1, token).some((word) => /^(?:which|that|was|were|been)$/.test(word));
  return opens && lower.slice(Math.max(0, before - 2), before + 3).some((word) => CIVIL.test(word));
}

/** "is seen in this image": nobody meets anybody. */
function isPictured({ lower }: SentenceView, token: number): boolean {
  return (
    lower[token] === 'seen' &&
    lower.slice(token + 1, token + 5).some((word) => /^(?:images?|photos?|photographs?|pictures?|videos?|footage|cctv)$/.test(word))
  );
}

/** "Violence has spilled into the next province", "came within 20 km": nobody flees or attacks. */
function isOfWar({ lower }: SentenceView, token: number): boolean {
  if (/^spill(?:s|ed|ing)?$|^spilt$/.test(lower[token]!))
    return lower
      .slice(Math.max(0, token - 4), token)
      .some((word) => /^(?:violence|conflict|war|fighting|unrest|crisis|insurgency|tensions)$/.test(word));
  if (/^(?:come|dared?)$/.test(lower[token]!) && /\bdared?\b/.test(lower.slice(Math.max(0, token - 2), token + 1).join(' '))) return true;
  // "with heavy artillery and mortars"
  return lower[token] === 'mortars' && /^(?:and|with|of|heavy|by)$/.test(lower[token - 1] ?? '');
}

/** "packed into cars", "civilians are paying the price", "the hospital received 17 bodies", "clinics are overwhelmed", "there is talk of casualties": nobody protests, threatens, helps or meets. */
function isOfPeople({ lower }: SentenceView, token: number): boolean {
  const behind = lower.slice(token + 1, token + 5);
  switch (lower[token]!) {
    case 'packed':
      return /^(?:into|onto|up|in|with|their)$/.test(behind[0] ?? '');
    case 'paying':
      return behind.includes('price');
    case 'overwhelmed':
      return lower
        .slice(Math.max(0, token - 8), token)
        .some((word) => /^(?:hospitals?|clinics?|wards?|doctors|medics|nurses|morgues?|services|shelters|camps|staff)$/.test(word));
    case 'fire':
      return /^(?:services?|departments?|brigades?|chiefs?|crews?|officials?|engines?|trucks?|stations?|alarms?)$/.test(behind[0] ?? '');
    case 'talk':
      return lower[token - 1] === 'is' && behind[0] === 'of';
    case 'received':
      return behind.some((word) => /^(?:bodies|corpses|wounded|injured|casualties|dead|remains)$/.test(word));
  }
  return false;
}

/** "the number of casualties is not known", "took a heavy toll on the town": a count that nobody gives. */
function isOpenCount(view: SentenceView, token: number): boolean {
  if (/^tolls?$/.test(view.lower[token]!)) return !isTollNoun(view, token);
  return /^(?:number|count|figure)s?$/.test(view.lower[token]!) && statedToll(view, token) === undefined;
}

/** "heavy losses inflicted on them". */
function isInflicted({ kids, rel, lower }: SentenceView, token: number): boolean {
  return kids[token]!.some((kid) => kid > token && rel[kid]!.startsWith('acl') && /^(?:inflicted|suffered|sustained|incurred)$/.test(lower[kid]!));
}
