/** The features of the tokens of one sentence, one list after the other; grows as needed and is reused. */
export class TokenFeatures {
  values = new Int32Array(4096);
  /** `starts[i]` is where the features of token `i` begin; one more entry than tokens. */
  starts = new Int32Array(256);
  tokenCount = 0;
  #length = 0;

  clear(): void {
    this.tokenCount = 0;
    this.#length = 0;
    this.starts[0] = 0;
  }

  add(feature: number): void {
    if (this.#length === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.#length++] = feature;
  }

  endToken(): void {
    if (this.tokenCount + 2 > this.starts.length) {
      const larger = new Int32Array(this.starts.length * 2);
      larger.set(this.starts);
      this.starts = larger;
    }
    this.starts[++this.tokenCount] = this.#length;
  }
}
