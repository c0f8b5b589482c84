/** What the mention tagger looks at beyond the name features: the name tagger's opinion, agent nouns, the noun group and what governs it. */
import { feature1, feature2, feature3 } from './hash.js';
import { type SentenceView, addNameWord } from './name-features.js';
import type { NounGroups } from './noun-groups.js';
import type { TaggerFeatures } from './span-tagger.js';
import type { TokenFeatures } from './token-features.js';
import { EDGE } from './words.js';

/** A sentence with everything the mention tagger is told. */
export interface MentionView extends SentenceView {
  /** The name tagger's label of each token with how sure it is (name-hints.ts), 0 where it is no name. */
  readonly hints: Int32Array;
  /** What the article's other uses of the word were labelled, 0 where nothing is known. */
  readonly votes: Int32Array;
  /** Agent-noun classes, as bits. */
  readonly agents: Int32Array;
  readonly groups: NounGroups;
  /** For each token the nearest verb before it and after it, -1 where there is none near. */
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
}

/** What the mention tagger looks at. */
export const MENTION_FEATURES: TaggerFeatures<MentionView> = { addWord: addNameWord, write: writeMentionFeatures };

/** Adds the features of all tokens of a sentence, those of more than one word. */
function writeMentionFeatures(view: MentionView, out: TokenFeatures): void {
  for (let i = 0; i < view.words.length; i++) {
    out.addFrom(view.features, i);
    addHintFeatures(view, i, out);
    addAgentFeatures(view, i, out);
    addGroupFeatures(view, i, out);
    out.endToken();
  }
}

function addHintFeatures({ words, hints, votes }: MentionView, i: number, out: TokenFeatures): void {
  const w = words[i]!;
  const p = words[i - 1] ?? EDGE;
  const n = words[i + 1] ?? EDGE;
  const hint = hints[i]!;
  const label = hint >> 2;
  const before = (hints[i - 1] ?? 0) >> 2;
  const after = (hints[i + 1] ?? 0) >> 2;
  out.add(feature1(100, hint));
  out.add(feature1(101, label));
  out.add(feature3(102, before, label, after));
  out.add(feature2(103, label, w.low));
  out.add(feature2(104, label, p.low));
  out.add(feature2(105, label, n.low));
  out.add(feature2(106, label, n.fine));
  out.add(feature2(107, label, w.fine));
  out.add(feature2(108, votes[i]!, label));
  out.add(feature2(109, votes[i]!, w.shape));
  out.add(feature2(110, before, w.low));
  out.add(feature2(111, after, w.low));
}

function addAgentFeatures({ words, agents, tags }: MentionView, i: number, out: TokenFeatures): void {
  const here = agents[i]!;
  const after = agents[i + 1] ?? 0;
  const before = agents[i - 1] ?? 0;
  const tag = tags[i] ?? -1;
  const n = words[i + 1] ?? EDGE;
  const p = words[i - 1] ?? EDGE;
  out.add(feature2(120, here, tag));
  if (here !== 0) {
    out.add(feature1(121, here));
    out.add(feature2(122, 1, p.low));
    out.add(feature2(123, 1, n.low));
    out.add(feature3(124, here, tag, tags[i + 1] ?? -1));
  }
  if (after !== 0) out.add(feature2(125, after, words[i]!.low));
  out.add(feature3(126, here !== 0 ? 1 : 0, after !== 0 ? 1 : 0, tag));
  out.add(feature2(127, before !== 0 ? 1 : 0, tag));
}

function addGroupFeatures(view: MentionView, i: number, out: TokenFeatures): void {
  const { words, groups, agents, hints, tags } = view;
  const w = words[i]!;
  const start = groups.start[i]!;
  const end = groups.end[i]!;
  const headAt = groups.head[i]!;
  const head = words[headAt]!;
  const headAgents = agents[headAt]!;
  const label = hints[i]! >> 2;
  const outer = words[start - 1] ?? EDGE;
  const next = words[end] ?? EDGE;
  const way = Math.min(4, headAt - i);
  const verb = words[view.verbBefore[i]!] ?? EDGE;
  const headHint = hints[headAt]! >> 2;
  out.add(feature2(130, head.low, Math.min(1, way)));
  out.add(feature2(131, head.fine, Math.min(1, way)));
  out.add(feature2(132, headAgents, way));
  out.add(feature3(133, headAgents !== 0 ? 1 : 0, label, Math.min(1, way)));
  out.add(feature3(134, headAgents !== 0 ? 1 : 0, tags[i] ?? -1, Math.min(2, way)));
  out.add(feature2(135, w.low, headAgents !== 0 ? 1 : 0));
  out.add(feature2(136, label, head.low));
  out.add(feature2(137, label, head.fine));
  out.add(feature2(138, outer.low, label));
  out.add(feature3(139, outer.low, headHint, Math.min(1, way)));
  out.add(feature2(140, outer.low, headAgents !== 0 ? 1 : 0));
  out.add(feature2(141, next.low, label));
  out.add(feature2(142, next.fine, label));
  out.add(feature3(143, tags[end] ?? -1, label, headHint));
  out.add(feature2(144, Math.min(3, i - start), tags[i] ?? -1));
  out.add(feature2(145, verb.low, label));
  out.add(feature2(146, verb.fine, label));
  out.add(feature2(147, verb.fine, headAgents !== 0 ? 1 : 0));
  out.add(feature3(148, outer.low, next.fine, label));
  out.add(feature3(149, outer.coarse, next.coarse, label));
  const after = words[view.verbAfter[i]!] ?? EDGE;
  const agent = headAgents !== 0 ? 1 : 0;
  const lead = groups.lead[i]!;
  out.add(feature2(150, after.low, label));
  out.add(feature2(151, after.fine, label));
  out.add(feature2(152, after.fine, agent));
  out.add(feature3(153, lead - i, agent, tags[i] ?? -1));
  out.add(feature3(154, Math.max(-1, Math.min(1, lead - i)), head.low, label));
  out.add(feature3(155, Math.max(-1, Math.min(1, lead - i)), head.fine, tags[i] ?? -1));
  out.add(feature3(156, lead === i ? 1 : 0, headHint, headAgents));
}
