/** An object without its undefined values, as `exactOptionalPropertyTypes` wants it. A loop: it runs for every item of every document that is built. */
export function present<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  const found: Record<string, unknown> = {};
  for (const key in value) if (value[key] !== undefined) found[key] = value[key];
  return found as T;
}
