/**
 * Plurals of news on conflict that are no verbs, whatever stands before them: "government warplanes struck". The sentences that teach the
 * tagger hardly know these words. Own list.
 */
export const PLAIN_PLURALS: ReadonlySet<string> = new Set(
  (
    'warplanes planes airplanes aeroplanes jets helicopters gunships warships bombers missiles warheads airstrikes grenades mortars howitzers bulldozers ambulances vehicles trucks motorcycles ' +
    'troops soldiers servicemembers officers commandos paratroopers gunners peacekeepers conscripts reservists mercenaries generals commanders brigades battalions regiments platoons ' +
    'rebels fighters militants militias insurgents jihadists jihadis islamists terrorists extremists separatists secessionists guerrillas paramilitaries attackers assailants raiders kidnappers ' +
    'abductors bandits gangsters vigilantes infiltrators invaders occupiers combatants loyalists holdouts remnants elements factions cells ' +
    'allies proxies backers supporters opponents defenders affiliates auxiliaries leaders gangs clans tribes youths communities ' +
    'officials lawmakers ministers governors mayors councillors commissioners diplomats envoys ambassadors negotiators mediators prosecutors magistrates spokesmen authorities ministries committees ' +
    'civilians residents villagers inhabitants citizens refugees migrants evacuees returnees families households relatives mourners worshippers passengers bystanders onlookers survivors victims ' +
    'inmates prisoners detainees hostages captives students pupils teachers nurses medics paramedics surgeons rescuers volunteers workers labourers farmers herders miners traders shopkeepers ' +
    'protesters demonstrators activists campaigners journalists reporters correspondents analysts observers tribesmen elders comrades colleagues ' +
    'hospitals clinics schools mosques churches villages towns cities districts provinces oblasts governorates neighbourhoods suburbs outskirts checkpoints outposts depots warehouses hills coffins ' +
    'injuries fatalities casualties losses victories convoys'
  ).split(' '),
);
