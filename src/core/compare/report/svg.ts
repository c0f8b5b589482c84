/** Text safe inside SVG and HTML. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

/** A number short enough for a path. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
