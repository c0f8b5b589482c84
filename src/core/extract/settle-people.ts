/** Who is so many years old, or works as something, is a person and no place of that name: "Mahasin, 34,", "Rabi'a Adam, a midwife at the clinic". */
import type { DraftMention } from './types.js';

const AGE = /^,\s(?:aged\s)?\d{1,2}(?:[,.;]|\s(?:said|says|told|recalled|added|from)\b)/;
/** What somebody is: nouns that name no town ("Kafr Nubl, a town in Idlib"; "Lashio, a trading hub"). */
const CALLING =
  /^,\s(?:an?|the|his|her|their)\s(?:[\p{L}\d'’-]+\s){0,4}?(?:\p{Ll}{2,}(?:wife|man|woman|ologist|ianist|keeper|hand)|father|mother|son|daughter|brother|sister|cousin|uncle|aunt|grandmother|grandfather|widow|widower|boy|girl|teenager|baker|barber|baker|butcher|carpenter|cleaner|clerk|colonel|cook|doctor|driver|electrician|engineer|farmer|fisher|general|guard|herder|imam|journalist|judge|labou?rer|lawyer|lecturer|major|mechanic|medic|merchant|miner|nurse|officer|paramedic|pastor|pharmacist|photographer|physician|pilot|plumber|priest|professor|reporter|resident|rescuer|sailor|seamstress|shepherd|soldier|student|surgeon|survivor|tailor|teacher|technician|trader|veteran|volunteer|waiter|welder|witness|worker|writer|activist|analyst|economist|researcher|historian)(?:[,.;]|\s(?:who|whose|at|in|from|with|of|for|and)\b)/u;
/** "a volunteer, Samer, said" */
const SPEAKER =
  /\b(?:volunteer|resident|doctor|medic|nurse|surgeon|paramedic|teacher|student|farmer|shopkeeper|trader|driver|soldier|fighter|officer|commander|spokesman|spokeswoman|spokesperson|activist|lawyer|journalist|reporter|witness|survivor|father|mother|brother|sister|son|daughter|man|woman|official|leader|worker|engineer),\s$/;
const SPEAKS = /^,\s(?:said|says|told|recalled|added|recounted|explained)\b/;
/** Behind these stands where something is. */
const WHERE = /\b(?:in|at|near|of|from|to|into|towards?|around|outside|inside|between|over|across)\s$/i;

/** Names taken for places that the words behind them tell to be people. */
export function settlePeople(drafts: readonly DraftMention[], text: string): DraftMention[] {
  return drafts.map((draft) => {
    if (draft.kind !== 'place' || draft.form !== 'name') return draft;
    const behind = text.slice(draft.end, draft.end + 80);
    const isTold = SPEAKS.test(behind) && SPEAKER.test(text.slice(Math.max(0, draft.start - 40), draft.start));
    if (!(isTold || AGE.test(behind) || CALLING.test(behind)) || WHERE.test(text.slice(Math.max(0, draft.start - 12), draft.start))) return draft;
    const { value: _value, ...rest } = draft;
    return { ...rest, kind: 'actor', type: 'person', reason: `“${text.slice(draft.start, draft.end)}”: the words behind it tell of a person.` };
  });
}
