/** Prepares the sentences of an article for the mention tagger: names first, then agent nouns and noun groups. */
import type { MentionView } from './mention-features.js';
import type { SentenceView } from './name-features.js';
import { hintsOf, voteLabels } from './name-hints.js';
import { groupNouns } from './noun-groups.js';
import { PHRASE_START, type PhraseLexicon, extendPhrase, phraseKey } from './phrase-lexicon.js';
import type { ChainTagger, TokenLabels } from './span-tagger.js';
import type { WordFacts } from './words.js';

export interface MentionKnowledge {
  readonly names: ChainTagger<SentenceView>;
  /** Common nouns that name actors, by actor type. */
  readonly agents: PhraseLexicon;
  readonly posTags: readonly string[];
}

const MAX_AGENT_WORDS = 3;
const VERB_REACH = 8;

/** Views of all sentences of one article, and what the name tagger said about each. */
export function viewMentions(views: readonly SentenceView[], knowledge: MentionKnowledge): { views: MentionView[]; named: TokenLabels[] } {
  const named = views.map((view) => knowledge.names.tag(view));
  const votes = voteLabels(views, named);
  const mentionViews = views.map((view, s) => {
    const tags = view.tags.map((tag) => knowledge.posTags[tag]!);
    return {
      ...view,
      hints: hintsOf(named[s]!),
      votes: votes[s]!,
      agents: markAgents(view.words, knowledge.agents),
      groups: groupNouns(tags),
      ...nearestVerbs(tags),
    };
  });
  return { views: mentionViews, named };
}

/** The agent-noun classes of each token; of a phrase ("suicide bomber") all its tokens get them. */
export function markAgents(words: readonly WordFacts[], agents: PhraseLexicon): Int32Array {
  const marks = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    let hash = PHRASE_START;
    for (let k = i, count = 0; k < words.length && count < MAX_AGENT_WORDS; k++) {
      if (words[k]!.lower === '-') continue;
      hash = extendPhrase(hash, words[k]!.fold);
      count++;
      const classes = agents.classesOf(phraseKey(hash));
      if (classes !== 0) for (let m = i; m <= k; m++) marks[m]! |= classes;
    }
  }
  return marks;
}

function nearestVerbs(tags: readonly string[]): Pick<MentionView, 'verbBefore' | 'verbAfter'> {
  const verbBefore = new Int32Array(tags.length).fill(-1);
  const verbAfter = new Int32Array(tags.length).fill(-1);
  let last = -1;
  for (let i = 0; i < tags.length; i++) {
    if (last >= 0 && i - last <= VERB_REACH) verbBefore[i] = last;
    if (tags[i]!.startsWith('VB')) last = i;
  }
  last = -1;
  for (let i = tags.length - 1; i >= 0; i--) {
    if (last >= 0 && last - i <= VERB_REACH) verbAfter[i] = last;
    if (tags[i]!.startsWith('VB')) last = i;
  }
  return { verbBefore, verbAfter };
}
