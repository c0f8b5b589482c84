/** Linear-chain conditional random field over B-/I-/O labels: best label sequence, and how probable each span of it is. */

const IMPOSSIBLE = -1e9;

/** Whether `label` may follow `before` ("" at the start): an I- continues a span of its own label. */
export function mayFollow(before: string, label: string): boolean {
  return !label.startsWith('I-') || (before !== '' && before !== 'O' && before.slice(2) === label.slice(2));
}

/**
 * The labels with the scores of their transitions: row after row of "from", the row behind the last label being the start of a sentence.
 * Forbidden transitions hold a large negative number.
 */
export class LabelChain {
  readonly count: number;
  /** exp of the transition scores. */
  readonly factors: Float64Array;
  readonly scores: Float64Array;
  /** For each label those that may stand before it and behind it, in rising order. */
  readonly before: readonly Int32Array[];
  readonly behind: readonly Int32Array[];

  constructor(
    readonly labels: readonly string[],
    transitions: ArrayLike<number>,
  ) {
    const n = labels.length;
    this.count = n;
    this.before = labels.map((to) => numbersOf(labels, (from) => mayFollow(from, to)));
    this.behind = labels.map((from) => numbersOf(labels, (to) => mayFollow(from, to)));
    this.scores = new Float64Array((n + 1) * n);
    this.factors = new Float64Array((n + 1) * n);
    for (let from = 0; from <= n; from++) {
      for (let to = 0; to < n; to++) {
        const allowed = mayFollow(labels[from] ?? '', labels[to]!);
        this.scores[from * n + to] = allowed ? transitions[from * n + to]! : IMPOSSIBLE;
        this.factors[from * n + to] = allowed ? Math.exp(transitions[from * n + to]!) : 0;
      }
    }
  }
}

function numbersOf(labels: readonly string[], allowed: (label: string) => boolean): Int32Array {
  return Int32Array.from(labels.keys()).filter((number) => allowed(labels[number]!));
}

/** The label sequence with the largest score, as label numbers. `emissions` has `chain.count` scores for each of `length` tokens. */
export function bestSequence(chain: LabelChain, emissions: Float64Array, length: number): Int32Array {
  const n = chain.count;
  const best = new Float64Array(length * n);
  const from = new Int32Array(length * n);
  const start = n * n;
  for (let y = 0; y < n && length > 0; y++) best[y] = emissions[y]! + chain.scores[start + y]!;
  for (let t = 1; t < length; t++) {
    for (let y = 0; y < n; y++) {
      let most = -Infinity;
      let at = 0;
      for (const p of chain.before[y]!) {
        const score = best[(t - 1) * n + p]! + chain.scores[p * n + y]!;
        if (score > most) {
          most = score;
          at = p;
        }
      }
      best[t * n + y] = most + emissions[t * n + y]!;
      from[t * n + y] = at;
    }
  }
  const result = new Int32Array(length);
  let last = 0;
  for (let y = 1; y < n; y++) if (best[(length - 1) * n + y]! > best[(length - 1) * n + last]!) last = y;
  for (let t = length - 1; t >= 0; t--) {
    result[t] = last;
    last = from[t * n + last]!;
  }
  return result;
}

/** Forward-backward over one sentence; buffers are kept for the next. */
export class Marginals {
  /** exp of the emissions, each token's largest being 1. */
  local = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** What each token's forward scores were divided by. */
  scale = new Float64Array(0);
  /** The logarithm of the partition function. */
  logTotal = 0;

  constructor(public chain: LabelChain) {}

  run(emissions: Float64Array, length: number): void {
    const { count: n, factors, before, behind } = this.chain;
    if (this.scale.length < length) this.#grow(length * 2);
    const { local, forward, backward, scale } = this;
    this.logTotal = 0;
    for (let t = 0; t < length; t++) {
      let most = -Infinity;
      for (let y = 0; y < n; y++) most = Math.max(most, emissions[t * n + y]!);
      let sum = 0;
      for (let y = 0; y < n; y++) {
        const here = Math.exp(emissions[t * n + y]! - most);
        let into = 0;
        if (t === 0) into = factors[n * n + y]!;
        else for (const p of before[y]!) into += forward[(t - 1) * n + p]! * factors[p * n + y]!;
        local[t * n + y] = here;
        forward[t * n + y] = into * here;
        sum += into * here;
      }
      for (let y = 0; y < n; y++) forward[t * n + y]! /= sum;
      scale[t] = sum;
      this.logTotal += Math.log(sum) + most;
    }
    for (let y = 0; y < n; y++) backward[(length - 1) * n + y] = 1;
    for (let t = length - 2; t >= 0; t--) {
      for (let p = 0; p < n; p++) {
        let sum = 0;
        for (const y of behind[p]!) sum += factors[p * n + y]! * local[(t + 1) * n + y]! * backward[(t + 1) * n + y]!;
        backward[t * n + p] = sum / scale[t + 1]!;
      }
    }
  }

  #grow(length: number): void {
    const size = length * this.chain.count;
    this.local = new Float64Array(size);
    this.forward = new Float64Array(size);
    this.backward = new Float64Array(size);
    this.scale = new Float64Array(length);
  }

  /** The probability of label `y` at token `t`. */
  at(t: number, y: number): number {
    return this.forward[t * this.chain.count + y]! * this.backward[t * this.chain.count + y]!;
  }

  /** The probability that a span with labels `begin` then `inside` covers exactly the tokens [start, end) of a sentence of `length`. */
  ofSpan(start: number, end: number, begin: number, inside: number, length: number): number {
    const { count: n, factors } = this.chain;
    let p = this.forward[start * n + begin]!;
    for (let t = start + 1; t < end; t++) {
      const before = t === start + 1 ? begin : inside;
      p *= (factors[before * n + inside]! * this.local[t * n + inside]!) / this.scale[t]!;
    }
    if (end === length) return p;
    const last = end - start === 1 ? begin : inside;
    let after = 0;
    for (let y = 0; y < n; y++) {
      if (y !== inside) after += factors[last * n + y]! * this.local[end * n + y]! * this.backward[end * n + y]!;
    }
    return (p * after) / this.scale[end]!;
  }
}
