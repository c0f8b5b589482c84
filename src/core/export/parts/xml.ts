/** Text in XML 1.0. */

/** Characters that XML 1.0 does not allow, lone surrogates included. Each is one UTF-16 unit, and so is what replaces it: offsets stay. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g; // eslint-disable-line no-control-regex -- these are what is looked for

/** Text for an element or an attribute. Line ends, tabs and carriage returns are written as references, or a reader would unify them. */
export function escapeXml(text: string): string {
  return cleanXml(text).replace(/[&<>"'\t\n\r]/g, (c) => ENTITIES[c]!);
}

/** Text for an element whose line feeds shall stay readable; a carriage return stays a reference. */
export function escapeXmlText(text: string): string {
  return cleanXml(text).replace(/[&<>\r]/g, (c) => ENTITIES[c]!);
}

/** With U+FFFD for what XML cannot hold. */
export function cleanXml(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** An id that XML accepts as a name, another one for each other id. */
export function xmlId(prefix: string, id: string): string {
  return prefix + id.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}_`);
}
