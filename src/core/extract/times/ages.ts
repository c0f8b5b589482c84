/** How old: of a person it is no time. */

/** After "-old": people have ages; conflicts, sieges and truces have durations. */
export function isAgeOfPerson(words: readonly string[], tags: readonly string[], at: number): boolean {
  const next = words[at] ?? '';
  if (!/^(?:NN|NNS|JJ|NNP|NNPS)$/.test(tags[at] ?? '')) return true;
  const head = /^(?:JJ|NN|NNP)$/.test(tags[at] ?? '') && (tags[at + 1] ?? '').startsWith('NN') ? words[at + 1]! : next;
  return !/^(?:war|conflict|campaign|siege|ceasefire|cease|truce|insurgency|blockade|occupation|dispute|rule|rebellion|uprising|offensive|standoff|crisis|peace|deal|agreement|embargo|battle|fighting|law|government|regime|revolt|feud|struggle|operation|strike)$/.test(
    head,
  );
}
