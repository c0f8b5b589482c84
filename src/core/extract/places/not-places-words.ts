/** Words that are no places where news uses them: text, so that a build packs it. */

/** Titles and offices. */
export const TITLES =
  'president prime minister king queen prince princess emperor sultan emir sheikh sheikha ayatollah imam mullah mufti pope cardinal bishop ' +
  'archbishop father sister rabbi gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant cpl. ' +
  'corporal brig. brigadier adm. admiral cmdr. commander marshal mr mr. mrs mrs. ms ms. dr dr. prof. professor sir lord lady dame judge justice ' +
  'sen. senator rep. congressman congresswoman gov. governor mayor sheriff secretary chancellor premier chairman chairwoman spokesman ' +
  'spokeswoman spokesperson director envoy ambassador analyst journalist activist lawyer author coach deputy chief officer detective inspector ' +
  'constable private';

/** Words that begin sentences, months, days, bodies. */
export const COMMON =
  'the a an in on at by of for from to with and or but as if so no not this that these those it he she they we i you who what when where why ' +
  'how all any some many most more monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
  'september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter christmas easter ramadan ' +
  'eid new old big good best great first second third last next one two three four five six seven eight nine ten north south east west central ' +
  'northern southern eastern western god allah islam muslim christian jewish sunni shia shiite kurd arab army navy police government parliament ' +
  'senate congress council court ministry minister president general union party front state states united nations national international ' +
  'islamic republic people news press media agency television radio times post herald star sun mail guardian globe tribune journal reuters ap ' +
  'afp tass sana bbc cnn facebook twitter google apple amazon ford male sale reading mobile nice orange split bath wells battle hope victory ' +
  'liberty independence unity freedom union enterprise progress eagle bear wolf lion tiger fox man men woman women boy girl child children ' +
  'mother father son daughter wife king queen prince chief home house church school hospital market station port bridge road street park center ' +
  'centre city town village war peace fire water snow rain storm stone rock gold silver iron coal oil gas market bank data same still even ever ' +
  'never also after before during since until while both each few here there then than now just only our your their his her its my out up down ' +
  'over under again against between into through about above below off once because yet nor per via mr mrs ms dr sir madam lord lady sheikh ' +
  'imam mullah emir sultan pope saint st van von de la le el al bin ibn abu um umm university college institute academy league cup open today ' +
  'yesterday tomorrow morning evening night breaking update live watch read see photo video image file getty editor reporter source sources ' +
  'officials official black white red green blue brown gray grey young long short strong wise rich english french german italian spanish ' +
  'russian chinese japanese american british covid corona virus omega alpha beta delta sigma bravo charlie victor echo hotel india golf foxtrot ' +
  'kilo lima papa romeo sierra tango whiskey yankee zulu justice jordan washington lincoln jackson madison monroe jefferson franklin clinton ' +
  'hamilton grant lee wilson carter nelson wellington churchill stalin lenin';

/** Given and family names. */
export const PEOPLE =
  'ali hassan hussein hasan husayn mohammed mohammad muhammad ahmed ahmad ibrahim khalil khaled khalid mahmoud mahmud mustafa omar umar osman ' +
  'othman yusuf yousef youssef said saeed salim salem saleh karim rashid hamid hamad hamza abbas abdullah abdul jamal kamal nasser nasir tariq ' +
  'farid faisal sharif sami samir ziad zaid aziz bashar assad khan shah singh kumar patel john james robert michael william david richard ' +
  'joseph thomas charles daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason ' +
  'jeffrey ryan jacob gary nicholas eric stephen larry justin scott brandon benjamin samuel frank gregory raymond alexander patrick jack dennis ' +
  'jerry tyler aaron henry douglas peter adam nathan zachary walter kyle harold carl jeremy keith roger mary patricia jennifer linda elizabeth ' +
  'barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley dorothy kimberly emily donna michelle carol amanda melissa deborah ' +
  'stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine rachel ' +
  'carolyn janet maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia smith johnson brown jones miller ' +
  'davis garcia rodriguez martinez hernandez lopez gonzalez anderson taylor moore martin perez thompson white harris sanchez clark ramirez ' +
  'lewis robinson walker young allen wright torres nguyen hill flores green adams baker hall rivera campbell mitchell roberts gomez phillips ' +
  'evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey ' +
  'reed howard ramos cox ward richardson watson brooks chavez wood bennett gray mendoza ruiz hughes price alvarez castillo sanders myers ross ' +
  'foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes fisher vasquez simmons graham murray freeman wells ' +
  'webb simpson stevens tucker porter hunter hicks crawford boyd mason kennedy warren dixon burns gordon shaw holmes rice robertson hunt ' +
  'daniels palmer mills nichols ferguson knight rose stone hawkins dunn perkins hudson spencer gardner stephens payne pierce berry matthews ' +
  'arnold wagner willis ray watkins olson carroll duncan snyder hart cunningham bradley lane andrews harper fox riley putin lavrov zelensky ' +
  'biden trump obama bush macron merkel johnson erdogan netanyahu sharon blair bolton pompeo rice powell dole gore';
