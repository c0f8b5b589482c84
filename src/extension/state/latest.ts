/** Remembers what was worked out for one version of a text, and no other. */
export class Latest<T> {
  private made: { readonly version: number; readonly value: T } | undefined;

  get(version: number, make: () => T): T {
    if (this.made?.version !== version) this.made = { version, value: make() };
    return this.made.value;
  }
}
