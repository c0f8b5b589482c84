/** The features of the tokens of one sentence, one list after the other; grows as needed and is reused. */
export class TokenFeatures {
  values: Int32Array = new Int32Array(0);
  /** `starts[i]` is where the features of token `i` begin; one more entry than tokens. */
  starts: Int32Array = new Int32Array(1);
  tokenCount = 0;
  #length = 0;

  clear(): void {
    this.tokenCount = 0;
    this.#length = 0;
    this.starts[0] = 0;
  }

  add(feature: number): void {
    if (this.#length === this.values.length) {
      const larger = new Int32Array(Math.max(4096, this.values.length * 2));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.#length++] = feature;
  }

  /** Adds the features of token `token` of another list. */
  addFrom(other: TokenFeatures, token: number): void {
    for (let k = other.starts[token]!; k < other.starts[token + 1]!; k++) this.add(other.values[k]!);
  }

  /** A copy that holds no more than is in use. */
  compact(): TokenFeatures {
    const copy = new TokenFeatures();
    copy.values = this.values.slice(0, this.#length);
    copy.starts = this.starts.slice(0, this.tokenCount + 1);
    copy.tokenCount = this.tokenCount;
    copy.#length = this.#length;
    return copy;
  }

  endToken(): void {
    if (this.tokenCount + 2 > this.starts.length) {
      const larger = new Int32Array(Math.max(256, this.starts.length * 2));
      larger.set(this.starts);
      this.starts = larger;
    }
    this.starts[++this.tokenCount] = this.#length;
  }
}
