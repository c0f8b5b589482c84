/** YAML front matter of an article file. */
import { parse, YAMLParseError } from 'yaml';
import type { ArticleDetails } from '../model/annotation.js';
import { issueOf, type Issue, type Parsed } from '../model/issue.js';
import type { Span } from '../model/span.js';
import { isoDay } from './iso-day.js';
import { say, type Said } from '../model/say.js';
import { yamlError } from '../words/yaml-error.js';

const FENCE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/m;

/** Reads title, outlet, author and published; `span` covers the whole block with its fences. Broken YAML is an issue; what its plain lines say counts all the same. */
export function readFrontMatter(text: string): Parsed<ArticleDetails> & { readonly span: Span } {
  const m = FENCE.exec(text);
  if (m?.index !== 0) return { value: {}, issues: [], span: { start: 0, end: 0 } };
  const span = { start: 0, end: m[0].length };
  const bodyStart = m[0].indexOf('\n') + 1;
  try {
    const data: unknown = parse(m[1] ?? '', { maxAliasCount: 20, version: '1.2', schema: 'core' });
    if (data === null || data === undefined) return { value: {}, issues: [], span };
    if (typeof data !== 'object' || Array.isArray(data))
      return { value: {}, issues: [issue(say('front matter is not a list of "key: value" lines'), span)], span };
    return { ...detailsOf(data as Record<string, unknown>, span), span };
  } catch (error) {
    if (!(error instanceof YAMLParseError) && !(error instanceof ReferenceError)) throw error;
    const pos = error instanceof YAMLParseError ? error.pos : [0, 0];
    const place = { start: bodyStart + pos[0]!, end: bodyStart + Math.max(pos[1]!, pos[0]! + 1) };
    const broken = issue(say('front matter is not readable YAML: {0}', yamlError(error.message.split('\n')[0] ?? '')), place);
    const { value, issues } = detailsOf(plainLines(m[1] ?? ''), span);
    return { value, issues: [broken, ...issues], span };
  }
}

/** The lines "key: value" of a block that is no YAML; an unquoted colon in a title is the usual reason. */
function plainLines(block: string): Record<string, string> {
  const lines = [...block.matchAll(/^(\w+):[ \t]+(\S.*?)[ \t]*$/gm)];
  return Object.fromEntries(lines.map(([, key, value]) => [key!, value!.replace(/^(['"])(.*)\1$/, '$2')]));
}

function detailsOf(data: Record<string, unknown>, span: Span): Parsed<ArticleDetails> {
  const issues: Issue[] = [];
  const word = (key: string): string | undefined => {
    const value = data[key];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    issues.push(issue(say('front matter: {0} is not a text', key), span));
    return undefined;
  };
  const published = word('published') ?? word('date');
  const day = published === undefined ? undefined : isoDay(published);
  if (published !== undefined && day === undefined)
    issues.push(issue(say('front matter: published "{0}" is not a date (yyyy-mm-dd)', published), span));
  const title = word('title');
  const outlet = word('outlet');
  const author = word('author');
  return {
    value: { ...(title ? { title } : {}), ...(outlet ? { outlet } : {}), ...(author ? { author } : {}), ...(day ? { published: day } : {}) },
    issues,
  };
}

function issue(said: Said, span: Span): Issue {
  return issueOf('front-matter', 'warning', said, span);
}
