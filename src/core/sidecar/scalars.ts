/** How texts are written in a sidecar: plain where every YAML reader agrees, in double quotes otherwise. */

/** Keys whose values are codes of ours or ids: written plain where that is safe. Everything else a person or an article said is quoted. */
const PLAIN_KEYS: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'type',
  'mode',
  'form',
  'role',
  'status',
  'stance',
  'decision',
  'entity',
  'mention',
  'partOf',
  'sameAs',
  'incident',
  'same',
  'bound',
  'measure',
  'granularity',
  'precision',
]);
/** What YAML 1.1 readers turn into something else: yes and no, null, infinity. */
const RESERVED = /^(?:y|yes|n|no|on|off|true|false|null|inf|nan)$/i;
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/;
/** What JSON leaves alone and YAML readers break lines at or refuse. */

const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Writes `text` as the value of `key`. `role` of a mention is words of the article, of an argument a code: both read the same. */
export function writeText(key: string, text: string): string {
  return PLAIN_KEYS.has(key) && isSafePlain(text) ? text : quoted(text);
}

/** Whether every YAML reader, 1.1 or 1.2, takes `text` without quotes for this text. */
export function isSafePlain(text: string): boolean {
  return PLAIN.test(text) && !RESERVED.test(text);
}

/** `text` in double quotes, on one line. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(UNSAFE, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
}

/** `text` in the quoting style of the scalar it replaces, as far as that style can hold it. */
export function writeLike(source: string, key: string, text: string): string {
  if (source.startsWith("'") && /^[\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  if (source.startsWith('"')) return quoted(text);
  return isSafePlain(text) && !source.startsWith("'") ? text : writeText(key, text);
}
