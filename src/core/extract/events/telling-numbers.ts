/** What tells whether somebody tells of an event, as numbers for the trees: the linear model's word on it and on the others, and how both stand to one another. */
import type { Event } from '../../model/annotation.js';
import { ACTOR_TYPES, EVENT_TYPES, STANCES } from '../../model/kinds.js';
import type { Located } from './locate.js';
import { caseOf } from './sentence-view.js';
import type { Reach, Telling } from './tellings.js';

const REACHES: readonly Reach[] = ['content', 'quote', 'beside', 'above', 'before', 'after', 'turn'];
const FORMS: readonly string[] = ['name', 'nominal', 'pronoun'];
const CASES: readonly string[] = ['of', 'in', 'after', 'since', 'before', 'during', 'for', 'by', 'on', 'from', 'with', 'over', 'against'];
const RELATIONS: readonly string[] = [
  'root',
  'nsubj',
  'obj',
  'obl',
  'nmod',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'conj',
  'parataxis',
  'appos',
  'compound',
];
const TYPES: readonly string[] = ACTOR_TYPES;
const FAR = 40;
/** Where there is no other. */
const ALONE = -9;

/** The numbers of telling `k` of all that are in reach; `scores` are the linear model's log-odds of each. */
export function tellingNumbers(event: Event, place: Located, all: readonly Telling[], k: number, scores: readonly number[]): number[] {
  const { read, token } = place;
  const { view } = read;
  const telling = all[k]!;
  const { frame, reach, rank, away, speakers, cited } = telling;
  const speaker = speakers[0] ?? cited[0];
  const own = scores[k]!;
  const here = telling.read === read;
  const [from, to] = [Math.min(token, frame.token), Math.max(token, frame.token)];
  const determiner = view.kids[token]!.find((kid) => /^(?:det|nmod:poss)/.test(view.rel[kid]!));
  const isDirect = ({ inferred }: Event['arguments'][number]): boolean => !inferred;
  return [
    own,
    Math.max(ALONE, ...scores.filter((_, i) => i !== k)),
    scores.filter((score) => score > own).length,
    all.length,
    REACHES.indexOf(reach),
    Math.min(3, rank),
    away,
    telling.read.unit.part.start === read.unit.part.start ? 1 : 0,
    speaker ? FORMS.indexOf(speaker.form) : -1,
    STANCES.indexOf(frame.stance),
    TYPES.indexOf(speaker?.type ?? ''),
    cited.length,
    view.quoted[token] ? 1 : 0,
    all.some((one) => one.reach === 'content' || one.reach === 'quote') ? 1 : 0,
    here ? (token > frame.token ? 1 : -1) : 0,
    here ? Math.min(FAR, to - from) : FAR,
    here ? view.lower.slice(from, to).filter((word) => word === ',').length : -1,
    EVENT_TYPES.indexOf(event.type as (typeof EVENT_TYPES)[number]),
    view.pos[token]!.startsWith('VB') ? 1 : 0,
    event.confidence,
    determiner === undefined ? 0 : view.rel[determiner] === 'nmod:poss' ? 3 : /^(?:an?|another|some)$/.test(view.lower[determiner]!) ? 1 : 2,
    CASES.indexOf(caseOf(view, token)),
    RELATIONS.indexOf(view.rel[token]!.split(':')[0]!),
    read.candidates.filter((candidate) => candidate.token < token).length,
    read.candidates.length,
    event.arguments.filter(isDirect).length,
    event.arguments.some((argument) => argument.role === 'figure' && isDirect(argument)) ? 1 : 0,
    event.arguments.some((argument) => argument.role === 'time' && isDirect(argument)) ? 1 : 0,
    Math.min(20, read.index),
    read.frames.length,
  ];
}
