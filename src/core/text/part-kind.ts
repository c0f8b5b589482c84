/** The kinds of parts an article has. */
export type PartKind =
  'front-matter' | 'headline' | 'heading' | 'byline' | 'date-line' | 'dateline' | 'paragraph' | 'caption' | 'credit' | 'boilerplate' | 'non-article';
