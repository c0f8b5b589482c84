/** Irregular verbs of the field: each base with the forms that the rules do not give. */
export const IRREGULAR =
  'arise:arose arisen; bear:bore borne; beat:beat beaten beating; begin:began begun beginning; behead:beheaded; bleed:bled; blow:blew blown; break:broke ' +
  'broken; bring:brought; build:built; burn:burnt burned; buy:bought; catch:caught; choose:chose chosen; come:came coming; cut:cut cutting; deal:dealt; ' +
  'drink:drank drunk; dig:dug; drag:dragged dragging; drive:drove driven; eat:ate eaten; fall:fell fallen; feed:fed; fight:fought; flee:fled fleeing; ' +
  'fling:flung; fly:flew flown; forbid:forbade forbidden forbidding; freeze:froze frozen; get:got gotten getting; give:gave given; go:went gone goes; ' +
  'grind:ground; hang:hung hanged; hide:hid hidden; hit:hit hitting; hold:held; hurt:hurt; keep:kept; kneel:knelt; lay:laid; lead:led; leave:left; ' +
  'lend:lent; let:let letting; lie:lay lain lied lying; lose:lost; make:made; meet:met; overrun:overran overrun overrunning; overtake:overtook overtaken; ' +
  'overthrow:overthrew overthrown; pay:paid; put:put putting; quit:quit quitting; read:read; rebuild:rebuilt; resell:resold; retake:retook retaken; ' +
  'ride:rode ridden; ring:rang rung; rise:rose risen; run:ran run running; say:said; see:saw seen; seek:sought; sell:sold; send:sent; set:set setting; ' +
  'shake:shook shaken; shoot:shot; shut:shut shutting; sing:sang sung; sink:sank sunk; sit:sat sitting; slay:slew slain; slip:slipped slipping; ' +
  'speak:spoke spoken; spend:spent; split:split splitting; spread:spread; stand:stood; steal:stole stolen; stick:stuck; sting:stung; strike:struck ' +
  'stricken; sweep:swept; swing:swung; take:took taken; teach:taught; tear:tore torn; tell:told; think:thought; throw:threw thrown; undergo:underwent ' +
  'undergone; uphold:upheld; win:won winning; withdraw:withdrew withdrawn; withhold:withheld; withstand:withstood; write:wrote written; bind:bound; ' +
  'bite:bit bitten; burst:burst; cast:cast; cling:clung; cost:cost; creep:crept; draw:drew drawn; light:lit lighted; mow:mown mowed; overcome:overcame; ' +
  'panic:panicked panicking; rid:rid; shear:shorn sheared; shed:shed; slink:slunk; slit:slit; sneak:snuck sneaked; spill:spilt spilled; spit:spat; ' +
  'spring:sprang sprung; stride:strode; string:strung; swim:swam swum; thrust:thrust; trek:trekked trekking; undertake:undertook undertaken; ' +
  'waylay:waylaid; wind:wound; beset:beset besetting; foresee:foresaw foreseen; know:knew known; find:found; mean:meant; swear:swore sworn; ' +
  'understand:understood; beseech:besought beseeched; bid:bade bid bidden bidding; forgive:forgave forgiven; forgo:forwent forgone forgoes; ' +
  'override:overrode overridden; underwrite:underwrote underwritten; unfreeze:unfroze unfrozen; become:became; learn:learnt learned';

/** Base forms whose last consonant doubles. */
export const DOUBLED_PATTERN = String.raw`^[^aeiou]*[aeiou][bdgmnprt]$|^(?:repel|expel|rebel|compel|propel|patrol|control|cancel|transfer|refer|confer|occur|deter|permit|commit|admit|submit|equip|abet|regret|annul|embed|acquit|outfit|format|kidnap|prefer|infer|incur|concur|level|travel|signal|model|label|counsel|channel|marshal|debar|disbar|entrap|outgun|unplug|airdrop|air-drop|handicap|beset|rebut)$`;
