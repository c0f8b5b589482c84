/** Light verbs that carry a noun's deed: "carried out six raids", "launched a counter-offensive". */
import type { SentenceView } from './sentence-view.js';
import type { TriggerLexicon } from './trigger-lexicon.js';

/** The light verb that a noun is the object (or passive subject, or prepositional object) of. */
export function carrierOf(
  view: SentenceView,
  { token, from }: { readonly token: number; readonly from: number },
  lexicon: TriggerLexicon,
): number | undefined {
  return carrierByParse(view, token, lexicon) ?? carrierBefore(view, from, lexicon);
}

/** "carried out six raids", "launched a counter-offensive": a light verb with nothing but modifiers up to the noun, whatever the parse hangs the noun on. */
function carrierBefore(view: SentenceView, first: number, lexicon: TriggerLexicon): number | undefined {
  let opens = false;
  for (let i = first - 1; i >= 0 && i > first - 7; i--) {
    const pos = view.pos[i]!;
    const particle = view.lower[i] === 'out' ? ' out' : '';
    const verb = particle ? i - 1 : i;
    const base = lexicon.verbBase.get(view.lower[verb] ?? '');
    if ((opens || particle) && view.pos[verb]!.startsWith('VB') && base !== undefined && lexicon.lightVerbs.has(base + particle)) return verb;
    if (!/^(?:DT|JJ[RS]?|CD|VBN|PRP\$|RB)$/.test(pos)) return undefined;
    opens ||= /^(?:DT|CD|PRP\$)$/.test(pos);
  }
  return undefined;
}

function carrierByParse(view: SentenceView, noun: number, lexicon: TriggerLexicon): number | undefined {
  let top = noun;
  // "a series of attacks", "attacks and raids"
  for (let steps = 0; steps < 3; steps++) {
    const head = view.head[top]!;
    if (head < 0) return undefined;
    if (view.rel[top] === 'conj' && view.pos[head]!.startsWith('NN')) top = head;
    else if (
      view.rel[top]!.startsWith('nmod') &&
      /^(?:series|wave|spate|string|number|round|rounds|kind|kinds|type|dozens|hundreds|scores|lot|barrage|acts?|part|campaign)$/.test(
        view.lower[head]!,
      )
    )
      top = head;
    else break;
  }
  const verb = view.head[top]!;
  if (verb < 0 || !/^(?:VB|NN|JJ)/.test(view.pos[verb]!)) return undefined;
  const rel = view.rel[top]!;
  const base = lexicon.verbBase.get(view.lower[verb]!);
  if (!base) return undefined;
  const particle = view.kids[verb]!.find((kid) => view.rel[kid] === 'compound:prt');
  const names = [particle === undefined ? '' : `${base} ${view.lower[particle]}`, base].filter(Boolean);
  if (rel === 'obj' || rel === 'nsubj:pass') return names.some((name) => lexicon.lightVerbs.has(name)) ? verb : undefined;
  if (rel.startsWith('obl')) {
    const word = view.lower[view.kids[top]!.find((kid) => view.rel[kid] === 'case') ?? -1] ?? '';
    return [names[0]!, base].some((name) => lexicon.lightVerbs.has(`${name} ${word}`)) ? verb : undefined;
  }
  return undefined;
}
