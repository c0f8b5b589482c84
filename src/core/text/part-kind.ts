/** The kinds of parts an article has. */
export type PartKind =
  'front-matter' | 'headline' | 'heading' | 'byline' | 'date-line' | 'dateline' | 'paragraph' | 'caption' | 'credit' | 'boilerplate' | 'non-article';

/** The parts whose sentences are read for mentions and events. */
export const CONTENT: ReadonlySet<PartKind> = new Set(['headline', 'heading', 'paragraph', 'caption']);
