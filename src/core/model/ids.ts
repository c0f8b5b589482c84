/** Ids derived from what a thing says and where, so that two people and two runs give the same thing the same id. */
import { sha256 } from '@noble/hashes/sha2.js';
import type { MentionKind } from './kinds.js';

/** One for all: to make an encoder takes longer than to use it. */
const ENCODER = new TextEncoder();
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'; // Crockford's base 32: no i, l, o, u

/** What tells one mention or trigger from every other of its article. */
export interface Identity {
  readonly kind: MentionKind | 'event';
  readonly quote: string;
  /** The sentence's text, white space folded. */
  readonly sentence: string;
  /** Which occurrence of the quote inside the sentence, from 1. */
  readonly nth: number;
  /** Which of several sentences with the same text, from 1 (captions are often printed twice). */
  readonly repeat: number;
}

/** Ten characters, 50 bits, starting with a letter (so that no YAML reader takes it for a number). */
export function deriveId(identity: Identity): string {
  const { kind, quote, sentence, nth, repeat } = identity;
  const hash = sha256(ENCODER.encode([kind, quote, sentence, nth, repeat].join('\u0000')));
  let id = ALPHABET[10 + (hash[0]! % 22)]!;
  for (let i = 1; i < 10; i++) id += ALPHABET[hash[i]! & 31];
  return id;
}

/** White space folded to single blanks, ends trimmed: how sentences are compared and written down. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** "sha256:" and the hash of the text without BOM and with line ends as LF. */
export function textHash(text: string): string {
  const bytes = sha256(ENCODER.encode(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')));
  return 'sha256:' + Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
}

/** A readable id for an entity: lower case, ASCII letters and digits, words joined by hyphens; never empty. */
export function slug(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`ʿʾ]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(ascii) ? ascii : ascii ? `e-${ascii}` : `e-${deriveId({ kind: 'actor', quote: name, sentence: '', nth: 1, repeat: 1 })}`;
}
