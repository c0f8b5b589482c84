/** Markdown for hovers that shows an article's words as they are, whatever they contain. */
import { plain } from './words.js';

/** Escapes everything that Markdown, HTML or VS Code's `$(icon)` would read as markup. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[&<>$]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\\`*_{}[\]()+\-.!|~:@/]/g, (sign) => `\\${sign}`)
    .replace(/(^|\s)#/g, '$1\\#');
}

/** An article's words on one line, escaped. */
export function shown(words: string, limit?: number): string {
  return escapeMarkdown(plain(words, limit));
}

/** A link that runs a command. */
export function commandLink(label: string, command: string, argument: unknown, title: string): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))} "${title.replace(/["\\]/g, '')}")`;
}
