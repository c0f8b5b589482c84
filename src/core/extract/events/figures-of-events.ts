/** What figures count in their events, and which are parts of others. */
import type { Argument, Event, Mention } from '../../model/annotation.js';
import type { Measure } from '../../model/kinds.js';
import type { ArticleReading } from './reading.js';
import { tokenRange, type PlacedMention, type SentenceView } from './sentence-view.js';

const BY_WORD: readonly (readonly [RegExp, Measure])[] = [
  [
    /^(?:.*\bto death\b|claim\w* (?:the )?li[fv]es?|kill|die|dead|death|martyr|murder|massacre|execut|behead|slain|slay|assassinat|slaughter|fatal|shot dead|perish|toll|lost|lose|neutrali|eliminat|liquidat|hang|lynch|drown|behead|fell)/,
    'killed',
  ],
  [/^(?:wound|injur|hurt|maim|(?:sustain|suffer|receiv)\w* .*(?:wounds?|injur|burns?))/, 'wounded'],
  [/^(?:casualt|loss|put out of)/, 'casualties'],
  [/^(?:missing|disappear)/, 'missing'],
  [/^(?:displac|flee|fled|uproot|evict|exodus|evacuat|escap|left|leav|cross|driv|drove|homeless|refuge|shelter|seeking)/, 'displaced'],
  [/^(?:arrest|detain|round|imprison|jail|captur|apprehend|custody|held|seiz)/, 'detained'],
  [/^(?:abduct|kidnap|hostage|took|taken|tak|snatch)/, 'abducted'],
  [/^(?:releas|free|liberat|exchang|swap|hand)/, 'released'],
];

const BY_COUNTED: readonly (readonly [RegExp, Measure])[] = [
  [
    /\b(?:air ?strikes?|strikes|raids|attacks|missiles|rockets|shells|bombs|rounds|drones|projectiles|explosions|blasts|mortars?|salvos?|barrel bombs?)\b/i,
    'strikes',
  ],
  [/\b(?:sorties|missions|flights)\b/i, 'sorties'],
  [/\b(?:sq(?:uare)?\.? ?(?:km|kilomet|mile)|hectares|acres|km2|km²|dunams)/i, 'area'],
  [/\b(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s|yards|feet)\b/i, 'distance'],
  [/\b(?:towns?|villages?|settlements|cities|districts|hamlets|neighbou?rhoods)\b/i, 'settlements'],
  [/[$€£]|\b(?:dollars|euros|pounds|rubles|roubles|lira|dinars|rials|rupees|naira|pesos|shillings|usd|birr|francs)\b/i, 'money'],
  [/%|\bper ?cent|percent|\b(?:half|a third|quarter)\b/i, 'share'],
  [/\b(?:years?|months|days|weeks|hours|minutes)[- ]old\b|\baged\b/i, 'age'],
  [/\b(?:days?|weeks?|months?|years?|hours?|minutes?)$/i, 'duration'],
  [
    /\b(?:tonnes?|tons|parcels|kits|trucks? (?:of aid|carrying)|aid(?! (?:workers?|staff|agenc|groups?))|food|blankets|tents|meals|litres|rations)\b/i,
    'aid',
  ],
  [
    /\b(?:tanks|vehicles|aircraft|jets|helicopters|guns|launchers|weapons|rifles|ships|boats|pickups|trucks|lorries|howitzers|motorcycles|Humvees)\b/i,
    'equipment',
  ],
];

const PART = /^(?:including|among|mostly|mainly|of|whom|most|them|at|least|which|inclu\w+|chiefly|half)$/;

/** The event with a measure on each figure, and subsets tied to the figure they are part of. */
export function measureFigures(reading: ArticleReading, event: Event, byId: ReadonlyMap<string, Mention>): Event {
  if (!event.arguments.some((argument) => argument.role === 'figure')) return event;
  const figures = event.arguments.filter((argument) => argument.role === 'figure');
  return {
    ...event,
    arguments: event.arguments.map((argument) => (argument.role === 'figure' ? measured(reading, event, argument, figures, byId) : argument)),
  };
}

function measured(
  reading: ArticleReading,
  event: Event,
  argument: Argument,
  figures: readonly Argument[],
  byId: ReadonlyMap<string, Mention>,
): Argument {
  const mention = argument.mention === undefined ? undefined : byId.get(argument.mention);
  const value = mention?.value;
  const stated = value && 'measure' in value ? value.measure : undefined;
  const measure = measureOf(reading, event, argument, mention, stated);
  const given = value && 'partOf' in value ? value.partOf : undefined;
  const partOf = given ?? wholeOf(reading, mention, figures, byId);
  return { ...argument, ...(measure ? { measure } : {}), ...(partOf !== undefined ? { partOf } : {}) };
}

function measureOf(
  reading: ArticleReading,
  event: Event,
  argument: Argument,
  mention: Mention | undefined,
  stated: Measure | undefined,
): Measure | undefined {
  if (stated === 'age' || stated === 'share') return stated;
  const counted = BY_COUNTED.find(([pattern]) => pattern.test(argument.text))?.[1];
  // Tonnes that are seized are no aid.
  if (counted === 'aid' && !/^(?:AID|AGREE|REQUEST|CONCEDE)$/.test(event.type)) return stated ?? 'other';
  if (counted === 'strikes' && TAKEN.test(event.trigger.text.toLowerCase())) return 'equipment';
  if (counted === 'strikes' && event.type === 'CONSULT') return stated === counted ? 'other' : stated;
  if (counted) return counted;
  if (/^(?:releas|free)/i.test(event.trigger.text) || (event.type === 'CONCEDE' && /^let/i.test(event.trigger.text))) return 'released';
  const trigger = event.trigger.text.toLowerCase().replace(/^number of (?:.* )?/, '');
  const byTrigger = byWord(trigger, event);
  const beside = mention && tollBeside(reading, mention);
  if (beside && !(byTrigger === 'killed' && wereWounded(argument.text))) return beside;
  // The figure's own verb says more than the event's: "an attack that killed 12".
  const own = mention && governorWord(reading, mention);
  const byOwn = own === undefined ? undefined : byWord(own, event);
  // "leaving 200,000 people without electricity"
  if (byOwn === 'displaced' && /^le(?:av|ft)/.test(own!) && mention && isLeftWithout(reading, mention)) return stated;
  if (byOwn === 'displaced' && countsThings(reading, mention)) return stated ?? 'other';
  if (byOwn) return byOwn === 'detained' && TAKES.test(own!) && countsThings(reading, mention) ? (stated ?? 'other') : byOwn;
  // "43 detainees were shot dead": what became of them says more than what they were.
  if (stated && byTrigger && (WERE_BEFORE.test(stated) || wereWounded(argument.text)) && BECAME.test(byTrigger)) return byTrigger;
  if (stated && stated !== 'other') return stated;
  if (byTrigger) return byTrigger === 'detained' && TAKES.test(trigger) && countsThings(reading, mention) ? (stated ?? 'other') : byTrigger;
  switch (event.type) {
    case 'DISPLACE':
      return 'displaced';
    case 'MOBILIZE':
      return 'personnel';
    case 'COERCE':
      return event.mode === 'arrest' ? 'detained' : undefined;
    case 'AID':
      return 'aid';
    default:
      return stated;
  }
}

/** Whoever is left without something has not left. */
function isLeftWithout(reading: ArticleReading, mention: Mention): boolean {
  const read = reading.sentence(reading.indexAt(mention.start));
  const range = read && tokenRange(read.unit, mention.start, mention.end);
  return range !== undefined && /^(?:without|in|with|hungry|stranded|facing|at)$/.test(read!.view.lower[range.to] ?? '');
}

/** "40 wounded soldiers", not "40 wounded": they were before something else befell them. */
export function wereWounded(counted: string): boolean {
  return /\b(?:wounded|injured) \p{L}/u.test(counted);
}

const WERE_BEFORE = /^(?:personnel|detained|abducted|displaced)$/;
const BECAME = /^(?:killed|wounded|casualties|missing|released)$/;

/** What a word of harm counts; "took" abducts only where the event says so ("took shelter", "took the town"). */
function byWord(word: string, { mode }: Event): Measure | undefined {
  const measure = BY_WORD.find(([pattern]) => pattern.test(word))?.[1];
  return measure === 'abducted' && mode !== 'abduction' && /^t(?:ak|ook)/.test(word) ? undefined : measure;
}

/** What is done to rockets and bombs that nobody fires. */
const TAKEN =
  /^(?:seiz|captur|confiscat|found|recover|dismantl|defus|destroy|down|shot down|shoot down|intercept|clear|remov|hand|surrender|smuggl|transfer|suppl|deliver|receiv|transport)/;

/** What is said of people who are taken prisoner, and of things that are taken. */
const TAKES = /^(?:round|captur|held|seiz)/;

/** "Two hilltop positions", "300 rifles": a noun is counted, and it names nobody. */
function countsThings(reading: ArticleReading, mention: Mention | undefined): boolean {
  const value = mention?.value;
  if (!mention || !value || !('bound' in value) || value.of === undefined) return false;
  const index = reading.indexAt(mention.start);
  const within = index >= 0 ? (reading.sentence(index)?.view.mentions ?? []) : [];
  return !within.some(({ mention: one }) => one.kind === 'actor' && one.start < mention.end && one.end >= mention.end);
}

const DEAD = /^(?:killed|dead|martyred|fallen)$/;
const HURT = /^(?:wounded|injured|hurt)$/;
/** Words between a number and what befell those it counts. */
const BETWEEN = /^(?:were|was|are|is|have|has|been|being|others?|more|people|persons|civilians)$/;

/** "140 wounded", "34 were injured", "300 killed and wounded": what stands right behind the number, or in it. */
function tollBeside(reading: ArticleReading, mention: Mention): Measure | undefined {
  const index = reading.indexAt(mention.start);
  const read = index >= 0 ? reading.sentence(index) : undefined;
  const range = read && tokenRange(read.unit, mention.start, mention.end);
  if (!range) return undefined;
  const { lower } = read.view;
  // "killed 38 people and wounded 102"
  const before = lower[range.from - 1] ?? '';
  if (/^(?:wound(?:ed|ing|s)|injur(?:ed|ing|es))$/.test(before)) return 'wounded';
  if (/^kill(?:ed|ing|s)$/.test(before)) return 'killed';
  let at = range.to;
  while (at < range.to + 3 && BETWEEN.test(lower[at] ?? '')) at++;
  const inside = lower.slice(range.from, range.to).findLast((word) => DEAD.test(word) || HURT.test(word));
  const [first, next] = inside === undefined ? [lower[at], at + 1] : [inside, range.to];
  if (first === undefined) return undefined;
  const placed = read.view.mentions.find((one) => one.mention === mention);
  if (inside !== undefined && placed && isOver(read.view, placed, inside)) return undefined;
  if (/^(?:unaccounted|missing)$/.test(first)) return 'missing';
  // "23 others sustained injuries"
  if (/^(?:sustained|suffered|received)$/.test(first) && lower.slice(at + 1, at + 4).some((word) => /^(?:injur(?:y|ies)|wounds?|burns?)$/.test(word)))
    return 'wounded';
  if (!DEAD.test(first) && !HURT.test(first)) return undefined;
  const joined = /^(?:and|or)$/.test(lower[next] ?? '') ? (lower[next + 1] ?? '') : '';
  if ((DEAD.test(first) && HURT.test(joined)) || (HURT.test(first) && DEAD.test(joined))) return 'casualties';
  return DEAD.test(first) ? 'killed' : 'wounded';
}

/** The verb or noun that the figure hangs on, lower case. */
function governorWord(reading: ArticleReading, mention: Mention): string | undefined {
  const index = reading.indexAt(mention.start);
  const read = index >= 0 ? reading.sentence(index) : undefined;
  const placed = read?.view.mentions.find((one) => one.mention === mention);
  if (!read || !placed) return undefined;
  const { view } = read;
  const inside = view.lower
    .slice(placed.from, placed.to)
    .find((word) => /^(?:dead|wounded|injured|killed|missing|displaced|deaths|casualties|martyrs|detainees|hostages)$/.test(word));
  const outside = wordAbove(view, placed);
  // "Residents buried 31 people", but not "31 people were buried under the rubble".
  if (outside !== undefined && /^bur(?:y|ied)$/.test(outside) && view.rel[placed.head] === 'obj') return 'dead';
  return inside !== undefined && !isOver(view, placed, inside) ? inside : outside;
}

/** "22 displaced people died", "wounded soldiers were shot": the word says what those who are counted were before something befell them. */
function isOver(view: SentenceView, placed: PlacedMention, word: string): boolean {
  const { head } = placed;
  return (
    (view.lower[head] !== word || NOUNS.test(word)) &&
    WERE.test(word) &&
    /^(?:nsubj|obj)/.test(view.rel[head]!) &&
    BEFELL.test(view.lower[view.head[head]!] ?? '')
  );
}

const WERE = /^(?:displaced|missing|wounded|injured|detainees|hostages)$/;
const NOUNS = /^(?:detainees|hostages)$/;
const BEFELL =
  /^(?:kill|die|dead|death|martyr|murder|massacre|execut|behead|slain|slay|slaughter|liquidat|eliminat|neutrali|hang|lynch|shot|wound|injur|arrest|abduct|kidnap|hack|freed|liberat|releas)/;

function wordAbove(view: SentenceView, placed: PlacedMention): string | undefined {
  // "29 rebels and 14 soldiers died": the second hangs on what the first hangs on.
  let first = placed.head;
  while (view.rel[first] === 'conj' && /^(?:NN|CD)/.test(view.pos[view.head[first]!] ?? '')) first = view.head[first]!;
  // "14 soldiers, who were wounded": the clause that tells of them.
  const told = view.kids[first]!.find((kid) => view.rel[kid]!.startsWith('acl') && BY_WORD.some(([pattern]) => pattern.test(view.lower[kid]!)));
  if (told !== undefined) return view.lower[told];
  let head = view.head[first]!;
  for (let steps = 0; head >= 0 && steps < 3; steps++) {
    if (/^(?:VB|JJ|NN)/.test(view.pos[head]!) && !(head >= placed.from && head < placed.to)) return view.lower[head];
    head = view.head[head]!;
  }
  return undefined;
}

/** "12 people, including 4 children": the figure before, where only words of inclusion stand between. */
function wholeOf(
  reading: ArticleReading,
  mention: Mention | undefined,
  figures: readonly Argument[],
  byId: ReadonlyMap<string, Mention>,
): string | undefined {
  if (!mention) return undefined;
  const index = reading.indexAt(mention.start);
  const read = index >= 0 ? reading.sentence(index) : undefined;
  const range = read && tokenRange(read.unit, mention.start, mention.end);
  if (!range) return undefined;
  let best: Mention | undefined;
  for (const figure of figures) {
    const other = figure.mention === undefined ? undefined : byId.get(figure.mention);
    if (other && other !== mention && other.end <= mention.start && (!best || other.start > best.start)) best = other;
  }
  const from = best && tokenRange(read.unit, best.start, best.end);
  if (!best || !from || range.from - from.to > 12) return undefined;
  const between = read.view.lower.slice(from.to, range.from);
  const including =
    between.some((word) => /^(?:including|among|whom|inclu\w+)$/.test(word)) ||
    (between[between.length - 1] !== undefined && between.some((word) => PART.test(word) && word !== 'of') && between.includes('them'));
  const verb = read.view.pos.slice(from.to, range.from).some((pos) => /^VB[DZP]$/.test(pos));
  return including && !verb ? best.id : undefined;
}
