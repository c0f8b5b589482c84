/** The structure of a news article: front matter, headline, byline, datelines, paragraphs, captions, credits, boilerplate. */
import type { ArticleDetails } from '../model/annotation.js';
import type { Issue } from '../model/issue.js';
import type { Span } from '../model/span.js';
import type { PartKind } from './part-kind.js';
import { splitBlocks } from './blocks.js';
import { readDateline, type Dateline } from './dateline.js';
import { readFrontMatter } from './front-matter.js';
import { readPublication } from './publication.js';
import { classifyBlock } from './block-kinds.js';

/** One part of an article. Parts follow one another and do not overlap. */
export interface ArticlePart extends Span {
  readonly kind: PartKind;
  /** For a block that stands in the article a second time (captions are often printed twice): index of the first. */
  readonly repeats?: number;
  /** For a dateline: what it says. */
  readonly dateline?: Dateline;
}

export interface Article {
  readonly text: string;
  readonly parts: readonly ArticlePart[];
  /** From the front matter and the article's own headline, byline, date lines and dateline; the front matter wins. */
  readonly details: ArticleDetails;
  readonly issues: readonly Issue[];
}

/** Reads the structure of `text`. Every character outside white space belongs to exactly one part. */
export function readArticle(text: string): Article {
  const { value: front, issues, span } = readFrontMatter(text);
  const parts: ArticlePart[] = [];
  if (span.end > 0) parts.push({ kind: 'front-matter', start: span.start, end: span.end });
  const blocks = splitBlocks(text, { start: span.end, end: text.length });
  const seen = new Map<string, number>();
  let paragraphs = 0;
  for (const [index, block] of blocks.entries()) {
    const words = text.slice(block.start, block.end);
    const earlier = seen.get(words);
    const kind = classifyBlock(words, {
      index,
      count: blocks.length,
      paragraphsBefore: paragraphs,
      headlineSeen: parts.some((part) => part.kind === 'headline'),
      behindByline: parts.at(-1)?.kind === 'byline',
      repeated: earlier !== undefined,
      next: blocks[index + 1] ? text.slice(blocks[index + 1]!.start, blocks[index + 1]!.end) : undefined,
      title: front.title,
    });
    let start = block.start;
    if (kind === 'paragraph' || kind === 'headline') {
      const dateline = readDateline(text, block, paragraphs === 0);
      if (dateline) {
        parts.push({ kind: 'dateline', start: block.start, end: dateline.end, dateline });
        start = dateline.textStart;
      }
    }
    if (kind === 'paragraph') paragraphs++;
    const repeats = earlier !== undefined && words.length > 20 ? earlier : undefined;
    seen.set(words, earlier ?? parts.length);
    if (start < block.end) parts.push({ kind, start, end: block.end, ...(repeats !== undefined ? { repeats } : {}) });
  }
  return { text, parts, details: { ...ownDetails(text, parts), ...front }, issues };
}

function ownDetails(text: string, parts: readonly ArticlePart[]): ArticleDetails {
  const words = (kind: PartKind): string | undefined => {
    const part = parts.find((p) => p.kind === kind);
    return part && text.slice(part.start, part.end).replace(/\s+/g, ' ').trim();
  };
  const title = words('headline')?.replace(/^#+\s*/, '');
  const author = words('byline')
    ?.replace(/^by\s+/i, '')
    .replace(/\s*[|,].*$/, '');
  const dateline = parts.find((p) => p.kind === 'dateline')?.dateline;
  return {
    ...(title ? { title } : {}),
    ...readPublication(text, parts),
    ...(dateline?.agency ? { outlet: text.slice(dateline.agency.start, dateline.agency.end) } : {}),
    ...(author ? { author } : {}),
    ...(dateline?.place || dateline?.date
      ? {
          dateline: {
            ...(dateline.place ? { place: text.slice(dateline.place.start, dateline.place.end) } : {}),
            ...(dateline.date ? { date: text.slice(dateline.date.start, dateline.date.end) } : {}),
          },
        }
      : {}),
  };
}
