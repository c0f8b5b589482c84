/** What the parser looks at before each move: the top of the stack (s0, s1, s2), the front of the buffer (n0..n3), their dependents. */
import { feature1, feature2, feature3, feature4 } from './hash.js';
import type { ParserInput, ParserState } from './parser-state.js';

/** Room for the features of one state. */
export const MOVE_FEATURE_COUNT = 95;

/** Writes the features of `state` into `out`. Templates follow Zhang and Nivre 2011, with word clusters added. */
export function writeMoveFeatures(state: ParserState, input: ParserInput, out: Int32Array): number {
  const { low, tag, coarse, fine } = input;
  const { stack, depth, root } = state;
  const n0 = state.front;
  const n1 = n0 < root ? n0 + 1 : 0;
  const n2 = n1 > 0 && n1 < root ? n1 + 1 : 0;
  const n3 = n2 > 0 && n2 < root ? n2 + 1 : 0;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const s2 = depth > 2 ? stack[depth - 3]! : 0;
  const s0l = state.left1[s0]!;
  const s0l2 = state.left2[s0]!;
  const s0r = state.right1[s0]!;
  const s0r2 = state.right2[s0]!;
  const s1l = state.left1[s1]!;
  const s1r = state.right1[s1]!;
  const s1r2 = state.right2[s1]!;
  const n0l = state.left1[n0]!;
  const n0l2 = state.left2[n0]!;

  const s0w = low[s0]!;
  const s0t = tag[s0]!;
  const s1w = low[s1]!;
  const s1t = tag[s1]!;
  const s2t = tag[s2]!;
  const n0w = low[n0]!;
  const n0t = tag[n0]!;
  const n1w = low[n1]!;
  const n1t = tag[n1]!;
  const n2t = tag[n2]!;
  const s0lw = low[s0l]!;
  const s0lt = tag[s0l]!;
  const s0rt = tag[s0r]!;
  const n0lt = tag[n0l]!;
  const s0f = fine[s0]!;
  const s1f = fine[s1]!;
  const n0f = fine[n0]!;
  const s0c = coarse[s0]!;
  const s1c = coarse[s1]!;
  const n0c = coarse[n0]!;
  const s0left = state.leftCount[s0]!;
  const s0right = state.rightCount[s0]!;
  const s1right = state.rightCount[s1]!;
  const n0left = state.leftCount[n0]!;
  const gap0 = s0 === 0 ? 0 : Math.min(n0 - s0, 6);
  const gap1 = s1 === 0 ? 0 : Math.min(s0 - s1, 6);
  let k = 0;

  // single words
  out[k++] = feature1(1, s0w);
  out[k++] = feature1(2, s0t);
  out[k++] = feature2(3, s0w, s0t);
  out[k++] = feature1(4, n0w);
  out[k++] = feature1(5, n0t);
  out[k++] = feature2(6, n0w, n0t);
  out[k++] = feature1(7, n1w);
  out[k++] = feature1(8, n1t);
  out[k++] = feature2(9, n1w, n1t);
  out[k++] = feature1(10, low[n2]!);
  out[k++] = feature1(11, n2t);
  out[k++] = feature1(12, s1w);
  out[k++] = feature1(13, s1t);
  out[k++] = feature2(14, s1w, s1t);
  // stack top with buffer front
  out[k++] = feature4(15, s0w, s0t, n0w, n0t);
  out[k++] = feature3(16, s0w, s0t, n0w);
  out[k++] = feature3(17, s0w, n0w, n0t);
  out[k++] = feature3(18, s0w, s0t, n0t);
  out[k++] = feature3(19, s0t, n0w, n0t);
  out[k++] = feature2(20, s0w, n0w);
  out[k++] = feature2(21, s0t, n0t);
  out[k++] = feature2(22, n0t, n1t);
  // the two topmost of the stack
  out[k++] = feature4(23, s1w, s1t, s0w, s0t);
  out[k++] = feature2(24, s1w, s0w);
  out[k++] = feature2(25, s1t, s0t);
  out[k++] = feature2(26, s1w, s0t);
  out[k++] = feature2(27, s1t, s0w);
  out[k++] = feature3(28, s1w, s1t, s0t);
  out[k++] = feature3(29, s1t, s0w, s0t);
  // three and four tags
  out[k++] = feature3(30, n0t, n1t, n2t);
  out[k++] = feature3(31, s0t, n0t, n1t);
  out[k++] = feature3(32, s1t, s0t, n0t);
  out[k++] = feature4(33, s1t, s0t, n0t, n1t);
  out[k++] = feature3(34, s2t, s1t, s0t);
  out[k++] = feature3(35, s0t, s0lt, n0t);
  out[k++] = feature3(36, s0t, s0rt, n0t);
  out[k++] = feature3(37, s0t, n0t, n0lt);
  out[k++] = feature3(38, s1t, tag[s1l]!, s0t);
  out[k++] = feature3(39, s1t, tag[s1r]!, s0t);
  out[k++] = feature3(40, s1t, s0t, s0lt);
  out[k++] = feature3(41, s1t, s0t, s0rt);
  // distance
  out[k++] = feature2(42, s0w, gap0);
  out[k++] = feature2(43, s0t, gap0);
  out[k++] = feature2(44, n0w, gap0);
  out[k++] = feature2(45, n0t, gap0);
  out[k++] = feature3(46, s0w, n0w, gap0);
  out[k++] = feature3(47, s0t, n0t, gap0);
  out[k++] = feature3(48, s1t, s0t, gap1);
  out[k++] = feature3(49, s1w, s0w, gap1);
  // how many dependents there are already
  out[k++] = feature2(50, s0w, s0right);
  out[k++] = feature2(51, s0t, s0right);
  out[k++] = feature2(52, s0w, s0left);
  out[k++] = feature2(53, s0t, s0left);
  out[k++] = feature2(54, n0w, n0left);
  out[k++] = feature2(55, n0t, n0left);
  out[k++] = feature3(56, s1t, s1right, s0t);
  out[k++] = feature2(57, s1w, s1right);
  // the dependents themselves
  out[k++] = feature1(58, s0lw);
  out[k++] = feature1(59, s0lt);
  out[k++] = feature1(60, low[s0r]!);
  out[k++] = feature1(61, s0rt);
  out[k++] = feature1(62, low[n0l]!);
  out[k++] = feature1(63, n0lt);
  out[k++] = feature1(64, low[s1r]!);
  out[k++] = feature2(65, tag[s1r]!, s0t);
  out[k++] = feature1(66, low[s0l2]!);
  out[k++] = feature1(67, tag[s0l2]!);
  out[k++] = feature1(68, low[s0r2]!);
  out[k++] = feature1(69, tag[s0r2]!);
  out[k++] = feature3(70, s0t, s0lt, tag[s0l2]!);
  out[k++] = feature3(71, s0t, s0rt, tag[s0r2]!);
  out[k++] = feature3(72, n0t, n0lt, tag[n0l2]!);
  // clusters
  out[k++] = feature1(73, s0f);
  out[k++] = feature1(74, n0f);
  out[k++] = feature2(75, s0f, n0f);
  out[k++] = feature2(76, s1f, s0f);
  out[k++] = feature2(77, s0c, n0c);
  out[k++] = feature2(78, s1c, s0c);
  out[k++] = feature2(79, s0f, n0t);
  out[k++] = feature2(80, s0t, n0f);
  out[k++] = feature2(81, s1f, s0t);
  out[k++] = feature2(82, s1t, s0f);
  out[k++] = feature3(83, s1c, s0c, n0t);
  out[k++] = feature3(84, s0c, n0c, s1t);
  // wider combinations
  out[k++] = feature3(85, s1w, s0w, n0w);
  out[k++] = feature3(86, s1t, s0w, n0t);
  out[k++] = feature4(87, s1t, s0lw, s0t, s1f);
  out[k++] = feature3(88, s1w, s0lw, s0t);
  out[k++] = feature3(89, s1t, low[s1r]!, s0t);
  out[k++] = feature3(90, s0lw, s1f, s0f);
  out[k++] = feature4(91, tag[s1r2]!, tag[s1r]!, s1t, s0t);
  out[k++] = feature4(92, s0t, s0left, s0right, n0t);
  out[k++] = feature2(93, n0t, n1w);
  out[k++] = feature3(94, s0t, n1t, n2t);
  out[k++] = feature3(95, n1t, n2t, tag[n3]!);
  return k;
}
