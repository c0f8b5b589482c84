/** Where an item stands in the text of a sidecar, without reading its YAML. */

/** The offset of the line with the id; undefined where it is not written, as in an item made by hand. */
export function itemOffset(text: string, id: string): number | undefined {
  const line = new RegExp(`^[ \\t]*(?:- +)?id: *["']?${id.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')}["']?[ \\t\\r]*$`, 'm').exec(text);
  return line === null ? undefined : line.index + line[0].search(/\S/);
}
