/** Titles and functions in front of a person's name ("Turkish President", "Lt. Gen."). */
import type { Token } from '../text/tokens.js';

const TITLE =
  /^(?:president|vice|prime|deputy|first|foreign|interior|defen[cs]e|finance|information|justice|health|minister|premier|chancellor|secretary|undersecretary|speaker|senator|congress(?:man|woman)|lawmaker|governor|mayor|ambassador|envoy|diplomat|king|queen|prince|princess|crown|emir|sheikh|shaykh|sultan|ayatollah|mullah|maulana|imam|mufti|pope|bishop|archbishop|patriarch|cardinal|father|rev|reverend|pastor|rabbi|general|gen|lieutenant|lt|colonel|col|major|maj|captain|capt|sergeant|sgt|corporal|cpl|brigadier|brig|admiral|adm|marshal|field|commander|commandant|cmdr|chief|chairman|chairwoman|chair|director|head|leader|spokesman|spokeswoman|spokesperson|judge|justice|prosecutor|attorney|inspector|superintendent|commissioner|officer|professor|prof|doctor|dr|mr|mrs|ms|miss|sir|lord|lady|dame|analyst|activist|journalist|reporter|correspondent|lawyer|warlord|opposition|rebel|militia|army|military|police|air|force|staff|special|representative|acting|interim|former|ex|then|late|senior|general-secretary|supreme|party|parliament(?:ary)?|press|media|secretary-general|coordinator|humanitarian|resident|district|provincial|regional)\.?$/i;
/** A title's last word; the others stand before it. */
const TITLE_END =
  /^(?:president|minister|premier|chancellor|secretary|speaker|senator|congress(?:man|woman)|lawmaker|governor|mayor|ambassador|envoy|diplomat|king|queen|prince|princess|emir|sheikh|shaykh|sultan|ayatollah|mullah|maulana|imam|mufti|pope|bishop|archbishop|patriarch|cardinal|father|rev|reverend|pastor|rabbi|general|gen|lieutenant|lt|colonel|col|major|maj|captain|capt|sergeant|sgt|corporal|cpl|brigadier|brig|admiral|adm|marshal|commander|commandant|cmdr|chief|chairman|chairwoman|chair|director|head|leader|spokesman|spokeswoman|spokesperson|judge|justice|prosecutor|attorney|inspector|superintendent|commissioner|officer|professor|prof|doctor|dr|mr|mrs|ms|miss|sir|lord|lady|dame|analyst|activist|journalist|reporter|correspondent|lawyer|warlord|representative|coordinator|secretary-general)\.?$/i;
const MAX_WORDS = 6;

/** The title in front of the name that starts at token `at`, as the text has it; without nationality ("Turkish") and determiner. */
export function titleBefore(tokens: readonly Token[], at: number): string | undefined {
  let start = at;
  while (start > 0 && at - start < MAX_WORDS) {
    const word = tokens[start - 1]!.text;
    const isTitle = start === at ? TITLE_END.test(word) : TITLE.test(word) || (word === '-' && TITLE.test(tokens[start - 2]?.text ?? ''));
    if (!isTitle) break;
    start--;
  }
  if (start === at) return undefined;
  let words = '';
  for (let i = start; i < at; i++) words += (i > start && tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '') + tokens[i]!.text;
  return words;
}
