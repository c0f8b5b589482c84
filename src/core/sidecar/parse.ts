/** Parsing YAML as all readers of sidecars do. */
import { LineCounter, parseDocument, type Document } from 'yaml';
import { issueOf, type Issue } from '../model/issue.js';
import { say, type Said } from '../model/say.js';
import { yamlError } from '../words/yaml-error.js';

/** Parses with the options all readers of sidecars share: YAML 1.2, no repeated keys, no merge keys, source tokens kept. */
export function parseYaml(text: string): { readonly document: Document; readonly lines: LineCounter } | { readonly issues: readonly Issue[] } {
  const deep = findDeepNesting(text);
  if (deep !== undefined) return { issues: [issue(say('the file is nested too deeply to be read'), deep, deep + 1)] };
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      keepSourceTokens: true,
      prettyErrors: false,
      lineCounter: lines,
    });
    if (!document.errors.length) return { document, lines };
    const issues = document.errors.map((error) => {
      const { line } = lines.linePos(error.pos[0]);
      return issue(say('line {0}: {1}', line, yamlError(error.message)), error.pos[0], Math.max(error.pos[1], error.pos[0] + 1));
    });
    return { issues };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // the parser is recursive: nesting without end exhausts the stack
    return { issues: [issue(say('the file is nested too deeply to be read'), 0, 0)] };
  }
}

/** Deeper than any sidecar; the parser's work grows with the square of the depth. */
const MAX_DEPTH = 400;

/** Where brackets or dashes open without end: on one line, or on lines that hold nothing else. */
function findDeepNesting(text: string): number | undefined {
  const openers = /(?:(?:[[{]|-(?=\s)|\?(?=\s))\s*){2,}/g;
  for (let m = openers.exec(text); m; m = openers.exec(text)) if (m[0].replace(/\s/g, '').length > MAX_DEPTH) return m.index;
  return undefined;
}

function issue(said: Said, start: number, end: number): Issue {
  return issueOf('yaml', 'error', said, { start, end });
}
