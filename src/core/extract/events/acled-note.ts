/**
 * The sub-event type of a short report as conflict data projects write them: what its words say, the more telling first
 * (a chemical attack by aircraft is a chemical attack, tear gas at a march is a protest). Says nothing where no rule holds.
 */
import type { SubEvent } from '../../model/acled.js';
import * as sources from './acled-words.js';

const AUTHORITY = new RegExp(sources.AUTHORITY);
const CROWD = new RegExp(sources.CROWD);
const PLAIN_PEOPLE = new RegExp(sources.PLAIN_PEOPLE);
/** What brings people together without a word for the gathering. */
const DEMAND = new RegExp(sources.DEMAND);
const LETHAL = new RegExp(sources.LETHAL);
const CALMED = new RegExp(sources.CALMED);
const CROWD_FORCE = new RegExp(sources.CROWD_FORCE);
const THROWN = new RegExp(sources.THROWN);
const MOB = new RegExp(sources.MOB);
const WEAPONS =
  '(?:weapons?|arms|ammunition|explosives?|rifles?|caches?|grenades|mines?|landmines|ieds?|bombs?|rocket launchers?|roadside bombs?|munitions|shells|devices?)';
const DEFUSED = new RegExp(
  `\\b(?:defus\\w*|dismantl\\w*|disarmed (?:an?|the|two|three|several)|deactivat\\w*|safely detonated|(?:discover|found|uncover|seiz|recover|confiscat|impound|destroy|neutrali[sz])\\w*[^.]{0,50}\\b${WEAPONS}\\b)`,
);
const TAKEN = new RegExp(sources.TAKEN);
const PEACEFUL = new RegExp(sources.PEACEFUL);
const REBELS = new RegExp(sources.REBELS);
const STATE = new RegExp(sources.STATE);
const NOT_STATE = new RegExp(sources.NOT_STATE);
const FROM_AIR = new RegExp(sources.FROM_AIR);
const EXPLOSIVE = new RegExp(sources.EXPLOSIVE);
const SHELLED = new RegExp(sources.SHELLED);
const HARMED = new RegExp(sources.HARMED);
const CHEMICAL = new RegExp(sources.CHEMICAL);
const SUICIDE = new RegExp(sources.SUICIDE);
const FAR: readonly (readonly [RegExp, SubEvent])[] = [
  [FROM_AIR, 'Air/drone strike'],
  [EXPLOSIVE, 'Remote explosive/landmine/IED'],
  [SHELLED, 'Shelling/artillery/missile attack'],
];
const UNARMED = new RegExp(sources.UNARMED);
const CLASH = new RegExp(sources.CLASH);

/** The sub-event type that the words of a note give. */
export function subEventOfNote(note: string): SubEvent | undefined {
  const words = note.toLowerCase();
  const harmed = HARMED.test(words) && !/\bno(?:body| one)? (?:was |were )?(?:hurt|injur\w*|killed|casualt\w*)/.test(words);
  if (CHEMICAL.test(words)) return 'Chemical weapon';
  if (/\b(?:gang-?\s?)?rap(?:ed?|es|ing)\b|\bsexual(?:ly)? (?:assault|abus|violen|violat|slave)\w*/.test(words)) return 'Sexual violence';
  if (SUICIDE.test(words)) return 'Suicide bomb';
  const disarmed = ofWeapons(words, harmed);
  if (disarmed) return disarmed;
  if ((CROWD.test(words) || (PLAIN_PEOPLE.test(words) && DEMAND.test(words) && !harmed)) && !/\b(?:convoy|patrol) of|\bair ?strikes?\b/.test(words))
    return ofCrowd(words);
  if (THROWN.test(words) && /\b(?:people|residents|youths?|locals|villagers|students|supporters|crowds?)\b/.test(words) && AUTHORITY.test(words))
    return ofCrowd(words);
  if (MOB.test(words) && !/\b(?:army|soldiers|troops|militants|rebels|fighters)\b/.test(words)) return 'Mob violence';
  if (/\brioters?\b|\brioted\b/.test(words)) return 'Violent demonstration';
  if (
    /\bgrenades?\b/.test(words) &&
    /\b(?:threw|thrown|throw\w*|hurl\w*|toss\w*|lobb?\w*|detonat\w*|explod\w*|grenade (?:attack|explosion|blast))\b/.test(words) &&
    !/\brocket[- ]propelled|launcher|clash|exchange/.test(words)
  )
    return 'Grenade';
  if (
    /\bbod(?:y|ies)\b/.test(words) &&
    /\b(?:gunshot|bullet|slit|throats?|signs of torture|executed|beheaded|dismembered|mutilated|decapitated|hands tied|bound)\b/.test(words)
  )
    return 'Attack';
  return ofGround(words) ?? ofAgreement(words, harmed) ?? ofAbsence(words, harmed) ?? ofForce(words) ?? ofProperty(words, harmed);
}

/** Weapons found, made safe or stopped in flight, where that comes first and nobody is harmed. */
function ofWeapons(words: string, harmed: boolean): SubEvent | undefined {
  if (harmed) return undefined;
  if (DEFUSED.test(words) && !TAKEN.test(words.replace(/\bseiz\w*/g, ''))) return 'Disrupted weapons use';
  if (/\b(?:deminers?|sappers?|bomb (?:disposal|squad)|controlled (?:explosion|detonation|way|blast))\b/.test(words)) return 'Disrupted weapons use';
  const stopped = words.search(/\b(?:intercept\w*|shot down|downed(?! tools)|air defen[cs]es?(?: \w+){0,3} (?:destroyed|repelled|engaged|hit))\b/);
  const fired = words.search(/\b(?:launched (?:a|an|\w+ )?(?:ballistic |cruise )?(?:missiles?|rockets?|drones?)|fired|struck|hit)\b/);
  return stopped >= 0 && (fired < 0 || stopped < fired) ? 'Disrupted weapons use' : undefined;
}

function ofCrowd(words: string): SubEvent {
  // What the forces of order do is not what the crowd does.
  const crowd = words.replace(
    /\b(?:riot )?(?:police|security forces|soldiers|troops|officers|gendarmes)\b(?! (?:station|car|post))[^.;,]{0,80}/g,
    ' ',
  );
  if (MOB.test(words) && /\brival|supporters of/.test(words)) return 'Mob violence';
  if (THROWN.test(words) || CROWD_FORCE.test(crowd) || /\bclashed with (?:the )?(?:police|security|army)/.test(words)) return 'Violent demonstration';
  if (AUTHORITY.test(words)) {
    if (
      LETHAL.test(words) &&
      !/\bin(?:to)? the air\b/.test(words) &&
      !/\bprotest\w* (?:against|at|over|about) the (?:killing|shooting|death)/.test(words)
    )
      return 'Excessive force against protesters';
  }
  return CALMED.test(words.replace(/\b(?:against|over|about|to demand|demanding|call(?:ing|ed)? for) [^.;]{0,60}/g, ' '))
    ? 'Protest with intervention'
    : 'Peaceful protest';
}

/** Ground that changes hands. */
function ofGround(words: string): SubEvent | undefined {
  const taken = TAKEN.exec(words);
  if (!taken || /\b(?:prison|school)(?:s)?\b.{0,20}\bcontrol/.test(words)) return undefined;
  // "two rifles were seized"
  if (new RegExp(`\\b${WEAPONS} (?:was|were) $`).test(words.slice(0, taken.index))) return undefined;
  if (
    /^seiz|^captur/.test(taken[0]) &&
    new RegExp(
      `^.{0,40}\\b(?:${WEAPONS}|suspects?|prisoners?|soldiers|livestock|vehicles?|activists?|m[ae]n|wom[ae]n|journalists?|civilians?|persons?|people|youths?|boys?|girls?|students?|drivers?|commanders?|leaders?|members?|militants?|fighters?|traffickers?)\\b`,
    ).test(words.slice(taken.index + taken[0].length))
  )
    return undefined;
  if (
    PEACEFUL.test(words) &&
    !/\b(?:after|following|under|amid) (?:\w+ ){0,2}(?:clashes|fighting|battles?|bombardment|shelling|attack)|killed/.test(words)
  )
    return 'Non-violent transfer of territory';
  const before = words.slice(0, taken.index).replace(/^on \d+ \w+ \d+,?/, '');
  const after = words.slice(taken.index);
  const from = /\bfrom (?:the )?([^.]{0,60})/.exec(after)?.[1] ?? '';
  const state = before.replace(NOT_STATE, ' rebels ').search(STATE);
  const rebels = before.replace(NOT_STATE, ' rebels ').search(REBELS);
  // Who is named first takes the ground: "the army, backed by a militia, retook"
  if (rebels >= 0 && (state < 0 || rebels < state) && !/\bfrom\b/.test(before)) return 'Non-state actor overtakes territory';
  if (state >= 0) return 'Government regains territory';
  if (STATE.test(from)) return 'Non-state actor overtakes territory';
  return /^(?:re|liberat|took back)/.test(taken[0]) || REBELS.test(from) ? 'Government regains territory' : undefined;
}

function ofAgreement(words: string, harmed: boolean): SubEvent | undefined {
  const deal =
    /\b(?:sign\w*|reach\w*|agree\w*|accept\w*|broker\w*|conclud\w*|took effect|came into (?:force|effect)|announced)\b[^.]{0,60}\b(?:ceasefire|truce|agreement|accord|deal|pact|peace|treaty|memorandum|reconciliation)\b|\b(?:ceasefire|truce|peace agreement|deal|accord)\b[^.]{0,60}\b(?:took effect|came into|was signed|was reached|signed|announced)\b/;
  return deal.test(words) && !harmed ? 'Agreement' : undefined;
}

/** New positions, and groups that form, split, move or lay down arms. */
function ofAbsence(words: string, harmed: boolean): SubEvent | undefined {
  if (harmed) return undefined;
  if (
    /\b(?:establish\w*|set(?:ting)? up|erect\w*|built|build\w*|open(?:ed|s|ing)?|construct\w*|inaugurat\w*|install\w*)\b[^.]{0,50}\b(?:bases?|camps?|headquarters|outposts?|(?:observation |military )?posts?|positions?|checkpoints?|barracks|garrison|facility)\b/.test(
      words,
    ) &&
    !/\b(?:fire|attack\w*|displaced|idp)\b/.test(words)
  )
    return 'Headquarters or base established';
  if (
    /\b(?:merge[ds]?|merger|split (?:from|off)|defect\w*|surrender\w*|(?:gave|giv\w+) (?:him|her|them)sel(?:f|ves) up|turned (?:him|her|them)sel(?:f|ves) in|mass(?:ed|ing) |amass\w*|build-?up of|la(?:id|y|ying) down (?:their |its )?(?:arms|weapons)|join(?:ed|s) (?:the |a )?(?:government|army|disarmament|ranks|rebel|group|sdf|national|pro-)|withdr[ae]w\w*|pulled (?:out|back)|left (?:the|their) (?:group|ranks|organi[sz]ation|movement|faction)|disband\w*|dissol\w*|renamed|named a new|appointed .{0,30}commander|integrat\w*|redeploy\w*|deployed|reinforcements|demobili\w*|disarmament|pledged allegiance|formation of|announced (?:its|the) creation|new (?:armed )?group|left the coalition)\b/.test(
      words,
    )
  )
    return 'Change to group/activity';
  return undefined;
}

/** Force used: from afar, by taking people, or in a fight, whichever the note tells first. */
function ofForce(words: string): SubEvent | undefined {
  if (
    /\b(?:abduct\w*|kidnap\w*|hostages?|forcibly disappear\w*|(?:enforced|forced) (?:disappearance|conscription|recruitment)|t(?:ook|aken) [^.]{0,60}\bfrom (?:his|her|their|an?|the) (?:[a-z]+ )?(?:home|house|school|office|village|bus|car|vehicle|farm|shop)\b|whereabouts (?:are )?unknown|was taken by|went missing|(?:unknown|undisclosed) (?:place|location|destination)|not (?:been )?(?:heard from|seen|heard of)|led (?:him|her|them) away)/.test(
      words,
    )
  )
    return 'Abduction/forced disappearance';
  const found = [...FAR, [CLASH, 'Armed clash'] as const]
    .map(([pattern, sub]) => ({ sub, at: words.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (found?.sub === 'Armed clash')
    return /\bambush|\bassault|\braided/.test(words) && !STATE.test(words) && (!REBELS.test(words) || UNARMED.test(words))
      ? undefined
      : 'Armed clash';
  if (found) return found.sub;
  const arrested = /\b(?:arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|captured|custody)\b/.exec(words);
  return arrested &&
    !/\b(?:killed|shot (?:dead|and|at)|tortur\w*|beat\w*|died)\b/.test(words) &&
    AUTHORITY.test(`${words} ${/\bby\b/.test(words) ? '' : 'authorities'}`)
    ? 'Arrests'
    : undefined;
}

function ofProperty(words: string, harmed: boolean): SubEvent | undefined {
  if (harmed && !/\bno injuries\b/.test(words)) return undefined;
  if (
    /\b(?:loot\w*|stole|stolen|burn(?:ed|t|ing)|torched|set (?:fire|ablaze|alight)|demolish\w*|destroy\w*|cut down|uproot\w*|raz(?:ed|ing)|vandali\w*|ransack\w*|rustl\w*|bulldoz\w*|pillag\w*|broke into|carried off|made off with)\b/.test(
      words,
    )
  )
    return 'Looting/property destruction';
  return /\b(?:curfew|state of emergency|martial law|mass graves?|graves? with|displac\w*|fled|bodies? (?:was|were) found|remains of|lockdown|prisoner exchange|exchanged prisoners)\b/.test(
    words,
  )
    ? 'Other'
    : undefined;
}
