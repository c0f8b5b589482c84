/** Words that say what kind of place a name names, by kind, a line each: text, so that a build packs it. */

/** Behind the name. */
export const AFTER = `region: province provinces governorate governorates oblast oblasts region regions district districts county counties state states department departments prefecture prefectures canton cantons emirate subdistrict township townships cercle cercles commune communes municipality municipalities territory regency regencies parish raion rayon rayons krai okrug zone woreda peninsula enclave exclave countryside subprovince agency
settlement: city town village villages neighbourhood neighborhood neighbourhoods neighborhoods suburb suburbs quarter settlement kibbutz favela
facility: airport airports airbase airfield airstrip hospital hospitals clinic prison jail dam bridge crossing crossings checkpoint port seaport harbour harbor base barracks garrison university college school mosque church cathedral monastery market bazaar souk square roundabout stadium refinery oilfield oilfields mine steelworks embassy consulate palace castle fort fortress citadel museum station tunnel terminal courthouse hotel camp camps cemetery shrine tomb tower mall theatre theater spaceport seminary observatory plaza park
road: highway highways road roads motorway street avenue boulevard expressway corridor lane freeway turnpike
water: river rivers lake sea gulf strait straits bay canal delta creek ocean reservoir lagoon wadi coast basin estuary spring
area: mountain mountains hill hills heights valley desert forest plain plains steppe island islands archipelago frontier border borders ridge peak pass plateau gorge marshes triangle junction intersection oasis glacier volcano jungle swamp`;

/** The second of two words behind it, which decides. */
export const SECOND_OF_TWO = `facility: airport airbase airfield base field fields camp camps crossing crossings post posts checkpoint plant station prison hospital market terminal mine mines refinery dam silo facility academy headquarters
area: junction zone
region: district`;

/** Before the name. */
export const BEFORE = `water: lake river wadi nahr bahr lago rio
area: mount mt mt. jabal jebel djebel cape isla isle monte cerro ras jabel tora
facility: camp fort hotel plaza hospital hostal palacio checkpoint
road: highway route interstate rua calle via autoroute`;

/** "Gulf of Aden", "port of Hodeidah": words that the name needs "of" for. */
export const BEFORE_OF = `water: gulf bay strait straits sea
facility: port university airport
area: isle island cape horn valley mount plains rock`;

/** "City of Aleppo": these stay outside the mark, but tell that a place name follows. */
export const OUTSIDE = `settlement: city cities town towns village villages capital suburb suburbs neighbourhood neighborhood neighbourhoods neighborhoods quarter hamlet settlement outpost stronghold bastion
region: province provinces governorate region regions district districts state county emirate department enclave territory oblast municipality`;

/** The first of two words. */
export const FIRST_OF_TWO = `international refugee displacement military air naval border oil gas power nuclear train railway bus army police central district civilian grain gold coal copper water gas displaced idp transit detention hydroelectric thermal solar steel cement sub-district metro free trade`;

/** Words that a name can also end in without being a place. */
export const WEAK = `state states base agency college park mine zone pass plain spring station school market quarter peak settlement tower`;
