/** What a figure measures, as far as the counted noun itself tells. Events say the rest (killed, wounded, displaced ...). */
import type { Measure } from '../../model/kinds.js';

const BY_NOUN: readonly (readonly [RegExp, Measure])[] = [
  [/^(?:dead|deaths?|fatalit(?:y|ies)|bodies|corpses|martyrs)$/, 'killed'],
  [/^(?:wounded|injured|injur(?:y|ies))$/, 'wounded'],
  [/^casualt(?:y|ies)$/, 'casualties'],
  [/^missing$/, 'missing'],
  [/^(?:displaced|refugees|evacuees|idps|returnees)$/, 'displaced'],
  [/^(?:detainees|arrests|prisoners|detained|arrested)$/, 'detained'],
  [/^(?:hostages|abductees|abductions|kidnappings)$/, 'abducted'],
  [/^(?:(?:air)?strikes?|raids?|attacks?|bombings?|bombs?|shells?|rockets?|missiles?|rounds?|explosions?|blasts?|mortars?)$/, 'strikes'],
  [/^(?:sorties?|missions?|flights?)$/, 'sorties'],
  [/^(?:villages?|towns?|cit(?:y|ies)|settlements?|districts?|neighbou?rhoods?|communities|hamlets?)$/, 'settlements'],
  [
    /^(?:soldiers?|troops?|fighters?|militants?|policemen|officers?|conscripts?|recruits?|rebels?|gunmen|insurgents?|mercenaries|reservists?)$/,
    'personnel',
  ],
  [/^(?:tanks?|vehicles?|drones?|[us]avs?|aircraft|helicopters?|jets?|guns?|rifles?|weapons?|launchers?|ships?|boats?|motorcycles?)$/, 'equipment'],
  [/^(?:trucks?|convoys?|rations?|parcels?|tents?|doses)$/, 'aid'],
  [/^(?:kilometres?|miles?|metres?)$/, 'distance'],
];

/** The measure of a counted noun phrase (lower-cased words), from its head; nothing where the noun leaves it open ("people"). */
export function measureOfNoun(words: readonly string[]): Measure | undefined {
  const of = words.indexOf('of');
  const head = words[words.length - 1] === 'war' && of > 0 ? words[of - 1]! : (words[words.length - 1] ?? '');
  return BY_NOUN.find(([pattern]) => pattern.test(head))?.[1];
}
