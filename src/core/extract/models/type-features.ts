/** What the type classifier looks at: the words of a mention, its last one above all, what is known about them, and what stands around. */
import { feature1, feature2, feature3 } from './hash.js';
import type { MentionView } from './mention-features.js';
import type { TokenFeatures } from './token-features.js';
import { EDGE } from './words.js';

/** One mention in its sentence; `kind` is "A" or "P". */
export interface MentionPlace {
  readonly view: MentionView;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Adds the features of one mention as those of one token. */
export function writeTypeFeatures({ view, kind, start, end }: MentionPlace, out: TokenFeatures): void {
  const { words, hints, agents, marks, tags } = view;
  const k = kind === 'A' ? 1 : 2;
  const headAt = headOf(view, start, end);
  const head = words[headAt]!;
  const first = words[start]!;
  const p = words[start - 1] ?? EDGE;
  const pp = words[start - 2] ?? EDGE;
  const n = words[end] ?? EDGE;
  const nn = words[end + 1] ?? EDGE;
  const label = hints[headAt]! >> 2;
  out.add(feature1(200, k));
  out.add(feature2(201, k, head.low));
  out.add(feature2(202, k, head.fine));
  out.add(feature2(203, k, head.coarse));
  out.add(feature2(204, k, head.suffix3));
  out.add(feature2(205, k, first.low));
  out.add(feature2(206, k, first.fine));
  out.add(feature2(207, label, k));
  out.add(feature2(208, hints[start]! >> 2, k));
  out.add(feature2(209, agents[headAt]!, k));
  out.add(feature3(210, agents[headAt]!, label, k));
  out.add(feature2(211, marks[headAt]!, k));
  out.add(feature2(212, marks[start]!, k));
  out.add(feature3(213, label, head.shape, Math.min(4, end - start)));
  out.add(feature2(214, tags[headAt] ?? -1, k));
  out.add(feature2(215, p.low, k));
  out.add(feature2(216, n.low, k));
  out.add(feature2(217, p.fine, k));
  out.add(feature2(218, n.fine, k));
  out.add(feature2(219, pp.low, k));
  out.add(feature2(220, nn.fine, k));
  out.add(feature2(221, p.low, label));
  out.add(feature2(222, agents[start - 1] ?? 0, label));
  out.add(feature2(223, first.low, head.low));
  out.add(feature3(224, hints[start]! >> 2, agents[headAt]!, k));
  for (let i = start; i < end; i++) {
    out.add(feature2(230, k, words[i]!.low));
    out.add(feature2(231, k, words[i]!.fine));
    for (let classes = agents[i]!, bit = 0; classes !== 0; classes >>>= 1, bit++) if (classes & 1) out.add(feature2(232, k, bit));
    for (let classes = marks[i]! & 0xffff, bit = 0; classes !== 0; classes >>>= 1, bit++) if (classes & 1) out.add(feature2(233, k, bit));
  }
  out.endToken();
}

/** The word a mention is about: its last one, brackets and the like left out; before " of ", where there is one. */
export function headOf({ words }: MentionView, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) if (words[i]!.lower === 'of' && i > start) return i - 1;
  let head = end - 1;
  while (head > start && !/[\p{L}\d]/u.test(words[head]!.lower)) head--;
  return head;
}
