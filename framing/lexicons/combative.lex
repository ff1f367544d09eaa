+++
name = "combative"
version = "1.0.0"
licence = "Apache-2.0"
device = "loaded"
label = "combative"
description = "Ordinary speech or policy told as fight or violence."
sources = ["Lakoff and Johnson 1980, Metaphors we live by: argument is war", "Flusberg, Matlock and Thibodeau 2018, War metaphors in public discourse"]
[defaults]
polarity = "negative"
strength = 2
+++
# verb, negative
bash | pos: verb | plainer: criticize
lambaste | pos: verb | plainer: criticize
skewer | pos: verb | plainer: criticize
eviscerate | pos: verb | plainer: criticize
savage | pos: verb | plainer: criticize
maul | pos: verb | plainer: criticize
pummel | pos: verb | plainer: criticize
pillory | pos: verb | plainer: criticize
flay | pos: verb | plainer: criticize
crucify | pos: verb | plainer: criticize
tear into | pos: verb | plainer: criticize
rip into | pos: verb | plainer: criticize
lay into | pos: verb | plainer: criticize
light into | pos: verb | plainer: criticize
pile on | pos: verb | plainer: join in criticizing
gang up on | pos: verb | plainer: join in criticizing
go after | pos: verb | plainer: criticize;pursue
take aim at | pos: verb | plainer: criticize
train one's sights on | pos: verb | plainer: criticize
set one's sights on | pos: verb | plainer: aim for
take on | pos: verb | plainer: oppose;deal with | not_next: new; more; water; debt; role; meaning; significance; racist; added; extra; passengers; life; air; importance; responsibility; work; board | miss: The boat began to take on water.
take a swipe at | pos: verb | plainer: criticize
take a shot at | pos: verb | plainer: criticize
take a jab at | pos: verb | plainer: criticize
take potshots at | pos: verb | plainer: criticize
fire back | pos: verb | plainer: reply
fire back at | pos: verb | plainer: reply to
hit back | pos: verb | plainer: reply
hit back at | pos: verb | plainer: reply to
punch back | pos: verb | plainer: reply
push back | pos: verb | plainer: object
push back against | pos: verb | plainer: object to
push back on | pos: verb | plainer: object to
clap back | pos: verb | plainer: reply
strike back | pos: verb | plainer: reply
lash out | pos: verb | plainer: object
lash out at | pos: verb | plainer: criticize
hit out at | pos: verb | plainer: criticize
come out swinging | pos: verb | plainer: object
fire off | pos: verb | plainer: send
seize on | pos: verb | plainer: cite
pounce on | pos: verb | plainer: cite
pounce | pos: verb | plainer: react
jump on | pos: verb | plainer: react to
wage war on | pos: verb | plainer: oppose
wage war against | pos: verb | plainer: oppose
declare war on | pos: verb | plainer: oppose
go to war with | pos: verb | plainer: oppose
go to war over | pos: verb | plainer: dispute
do battle with | pos: verb | plainer: oppose
lock horns | pos: verb | plainer: disagree
lock horns with | pos: verb | plainer: disagree with
cross swords with | pos: verb | plainer: disagree with
butt heads | pos: verb | plainer: disagree
butt heads with | pos: verb | plainer: disagree with
trade barbs | pos: verb | plainer: criticize each other
trade blows | pos: verb | plainer: criticize each other
square off | pos: verb | plainer: debate
spar | pos: verb | plainer: debate
tangle with | pos: verb | plainer: disagree with
wrangle | pos: verb | plainer: negotiate
wrangle over | pos: verb | plainer: negotiate over
ram through | pos: verb | plainer: pass quickly
ram home | pos: verb | plainer: pass
jam through | pos: verb | plainer: pass quickly
muscle through | pos: verb | plainer: pass
bulldoze | pos: verb | plainer: override
steamroll | pos: verb | plainer: override
strong-arm | pos: verb | plainer: pressure
arm-twist | pos: verb | plainer: pressure
railroad | pos: verb | plainer: pass quickly
force through | pos: verb | plainer: pass quickly
crack down | pos: verb | plainer: enforce
crack down on | pos: verb | plainer: enforce rules on
clamp down on | pos: verb | plainer: restrict
kneecap | pos: verb | plainer: weaken
torpedo | pos: verb | plainer: stop
scuttle | pos: verb | plainer: stop
kill off | pos: verb | plainer: end
take a hatchet to | pos: verb | plainer: cut
take an ax to | pos: verb | plainer: cut
take a sledgehammer to | pos: verb | plainer: cut
fend off | pos: verb | plainer: answer
ward off | pos: verb | plainer: prevent
beat back | pos: verb | plainer: prevent
stave off | pos: verb | plainer: prevent
shoot down | pos: verb | plainer: reject
swat down | pos: verb | plainer: reject
slap down | pos: verb | plainer: reject
bat down | pos: verb | plainer: reject
take down | pos: verb | plainer: defeat
knock down | pos: verb | plainer: reject
strike down | pos: verb | plainer: annul
blow up | pos: verb | plainer: end
weaponize | pos: verb | plainer: use as a weapon in politics
annihilate | pos: verb | plainer: defeat
demolish | pos: verb | plainer: defeat
trounce | pos: verb | plainer: defeat
thrash | pos: verb | plainer: defeat
clobber | pos: verb | plainer: defeat
rout | pos: verb | plainer: defeat
vanquish | pos: verb | plainer: defeat
outgun | pos: verb | plainer: surpass
outflank | pos: verb | plainer: get around
outmaneuver | pos: verb | plainer: get around
ambush | pos: verb | plainer: surprise
sandbag | pos: verb | plainer: surprise
gun for | pos: verb | plainer: seek
fight tooth and nail | pos: verb | plainer: oppose
fight back | pos: verb | plainer: object
fight back against | pos: verb | plainer: object to
fight on | pos: verb | plainer: continue
dig in one's heels | pos: verb | plainer: hold firm
circle the wagons | pos: verb | plainer: unite
rally the troops | pos: verb | plainer: encourage supporters
marshal one's forces | pos: verb | plainer: organize
stand one's ground | pos: verb | plainer: hold firm
hold the line | pos: verb | plainer: hold firm
up the ante | pos: verb | plainer: demand more
turn the screws on | pos: verb | plainer: pressure
twist arms | pos: verb | plainer: pressure
tighten the noose | pos: verb | plainer: restrict
throw down the gauntlet | pos: verb | plainer: challenge
throw the first punch | pos: verb | plainer: begin the dispute
go on the offensive | pos: verb | plainer: criticize
go on the attack | pos: verb | plainer: criticize
go for the jugular | pos: verb | plainer: criticize
draw blood | pos: verb | plainer: have an effect
bludgeon | pos: verb | plainer: criticize
pelt with questions | pos: verb | plainer: question
# noun, negative
crackdown | pos: noun | plainer: enforcement
clampdown | pos: noun | plainer: restriction
onslaught | pos: noun | plainer: series of criticisms
salvo | pos: noun | plainer: statement
broadside | pos: noun | plainer: criticism
takedown | pos: noun | plainer: criticism
tongue-lashing | pos: noun | plainer: reprimand
drubbing | pos: noun | plainer: defeat
thrashing | pos: noun | plainer: defeat
shellacking | pos: noun | plainer: defeat
showdown | pos: noun | plainer: vote;meeting
face-off | pos: noun | plainer: meeting
standoff | pos: noun | plainer: disagreement | not_near: police; officer*; shooting; gunman; hostage*; fbi; armed; swat; deputies | miss: The standoff with police ended at dawn.
stand-off | pos: noun | plainer: disagreement | not_near: police; officer*; shooting; gunman; hostage*; fbi; armed; swat; deputies | miss: The standoff with police ended at dawn.
turf war | pos: noun | plainer: disagreement over powers
culture war | pos: noun | plainer: cultural dispute
class warfare | pos: noun | plainer: dispute over incomes
trade war | pos: noun | plainer: tariff dispute
price war | pos: noun | plainer: price competition
bidding war | pos: noun | plainer: competing offers
war of words | pos: noun | plainer: exchange
war of attrition | pos: noun | plainer: long dispute
war room | pos: noun | plainer: office
war path | pos: noun | plainer: criticism
warpath | pos: noun | plainer: criticism
blood feud | pos: noun | plainer: dispute
feud | pos: noun | plainer: dispute
infighting | pos: noun | plainer: disagreement
slugfest | pos: noun | plainer: debate
dogfight | pos: noun | plainer: contest
catfight | pos: noun | plainer: quarrel
brawl | pos: noun | plainer: quarrel
free-for-all | pos: noun | plainer: quarrel
food fight | pos: noun | plainer: quarrel
shouting match | pos: noun | plainer: quarrel
power struggle | pos: noun | plainer: rivalry
tug of war | pos: noun | plainer: rivalry
crusade | pos: noun | plainer: campaign
jihad | pos: noun | plainer: campaign
blitz | pos: noun | plainer: campaign
firing squad | pos: noun | plainer: critics
firing line | pos: noun | plainer: criticism
line of fire | pos: noun | plainer: criticism
crossfire | pos: noun | plainer: dispute
battle lines | pos: noun | plainer: positions
battle line | pos: noun | plainer: position
battleground | pos: noun | plainer: contested place
battle cry | pos: noun | plainer: slogan
battle royale | pos: noun | plainer: contest
opening salvo | pos: noun | plainer: first statement
opening shot | pos: noun | plainer: first statement
parting shot | pos: noun | plainer: last remark
cheap shot | pos: noun | plainer: unfair remark
low blow | pos: noun | plainer: unfair remark
body blow | pos: noun | plainer: setback
knockout blow | pos: noun | plainer: decisive defeat
death blow | pos: noun | plainer: decisive defeat
deathblow | pos: noun | plainer: decisive defeat
gut punch | pos: noun | plainer: disappointment
sucker punch | pos: noun | plainer: surprise
black eye | pos: noun | plainer: loss of reputation
bloodletting | pos: noun | plainer: layoffs;dismissals
hatchet job | pos: noun | plainer: criticism
hit job | pos: noun | plainer: criticism
hit piece | pos: noun | plainer: critical article
smear campaign | pos: noun | plainer: series of accusations
character assassination | pos: noun | plainer: criticism
mudslinging | pos: noun | plainer: accusations
potshot | pos: noun | plainer: criticism
barb | pos: noun | plainer: remark
zinger | pos: noun | plainer: remark
foot soldier | pos: noun | plainer: campaign worker
attack dog | pos: noun | plainer: spokesman
scorched-earth tactic | pos: noun | plainer: hard tactic
scorched earth | pos: noun | plainer: no compromise
take-no-prisoners | pos: noun | plainer: uncompromising
arms race | pos: noun | plainer: competition
nuclear option | pos: noun | plainer: rule change
weapon of choice | pos: noun | plainer: means
# adj, negative
combative | pos: adj | plainer: argumentative
bare-knuckle | pos: adj | plainer: rough
bare-knuckled | pos: adj | plainer: rough
hard-hitting | pos: adj | plainer: critical
hard-charging | pos: adj | plainer: energetic
pugnacious | pos: adj | plainer: argumentative
bruising | pos: adj | plainer: hard
bitterly contested | pos: adj | plainer: contested
hard-line attack | pos: adj | plainer: criticism
warring | pos: adj | plainer: disagreeing
dueling | pos: adj | plainer: competing
feuding | pos: adj | plainer: disagreeing
under attack | pos: adj | plainer: criticized
under siege | pos: adj | plainer: criticized
embattled | pos: adj | plainer: criticized
battle-scarred | pos: adj | plainer: experienced
battle-hardened | pos: adj | plainer: experienced
bellicose | pos: adj | plainer: threatening
# with guards
attack | pos: verb | plainer: criticize | not_near: interests; gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; crime; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart | miss: Rebels attack the town at dawn. | hit: The ads attack her record.
attack | pos: noun | plainer: criticism | not_near: interests; gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; crime; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; cyber; ransomware; panic; victims; hospital | not_prev: heart; terror; terrorist; panic; shark; arson; knife | not_next: on the village; helicopter | miss: The attack on the village killed nine. | hit: His attack on the budget drew applause.
assault on | pos: noun | plainer: criticism of; limit on | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; sexual; woman; officer; charged; convicted; arrested | miss: He was charged with assault on an officer.
battle | pos: noun | plainer: dispute; contest | not_near: interests; gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; crime; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; cancer; disease; wounds; war; sword* | miss: Soldiers fell in the battle for the bridge. | hit: The battle over the budget goes on.
battle | pos: verb | plainer: oppose; deal with | not_near: interests; gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; crime; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; firefighters; blaze; cancer; flames; wildfire*; disease | miss: Firefighters battle a blaze near the mill.
fight | pos: noun | plainer: dispute; contest | not_near: interests; gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; crime; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; boxing; boxer; bar; punch*; ring; heavyweight; stabbed | miss: A fight broke out in the bar.
fight | pos: verb | strength: 1 | plainer: oppose; work against | not_near: interests; gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; crime; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; fire; firefighters; cancer; boxing; boxer; ring; disease; infection* | miss: Crews fight a fire in the hills.
combat | pos: verb | strength: 1 | plainer: reduce; act against | hit: The plan would combat waste. | not_near: troops; islamic; isis; soldier*; military; mission | miss: The mission trains troops to combat raiders.
clash | pos: verb | plainer: disagree | not_near: interests; gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; crime; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; protesters; demonstrators; riot | miss: Protesters clash with police.
clash | pos: noun | plainer: disagreement | not_near: interests; gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; crime; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; protesters; demonstrators; riot; clashes | miss: Two died in a clash between troops and rebels.
target | pos: verb | strength: 1 | plainer: aim at | next: republicans; democrats; conservatives; liberals; voters; families; women; minorities; opponents; critics; workers; christians; muslims; immigrants; president; governor; senator | miss: They target a growth rate of 2 percent.
siege | pos: noun | plainer: series of criticisms | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; city; town; castle; capitol | miss: The siege of the city lasted a month.
raid | pos: verb | plainer: take money from | next: fund; treasury; budget; pension; savings; trust | miss: Agents raid a warehouse.
destroy | pos: verb | strength: 2 | plainer: harm; end | next: country; democracy; economy; jobs; middle class; credibility; reputation; career; america; party; republican; democrats; lives; trust; family | miss: Fire can destroy a barn in minutes.
kill | pos: verb | strength: 1 | plainer: stop; reject | next: bill; deal; plan; proposal; amendment; legislation; measure; jobs; program; reform; agenda | miss: The frost may kill the vines.
slap | pos: verb | plainer: impose | next: tariffs; a tariff; fine; fines; tax; taxes; sanctions; ban; lawsuit; restrictions | miss: He slapped the horse on its flank.
sink | pos: verb | plainer: stop | next: bill; deal; plan; nomination; candidacy; campaign; proposal; talks | miss: The ferry may sink.
grill | pos: verb | plainer: question | near: senator*; lawmaker*; committee; questions; hearing; witness*; about; over | not_near: chicken; steak; burgers; barbecue; fish | miss: They grill fish on the beach.
hammer | pos: verb | plainer: criticize | not_near: nail*; carpenter; wood; out | miss: He can hammer a nail.
hammer out | pos: verb | strength: 1 | plainer: negotiate
rip | pos: verb | plainer: criticize | next: president; governor; senator; mayor; media; plan; bill; decision; democrats; republicans; rival; critics; <name> | not_next: current; off | miss: Rip the paper in two.
lash | pos: verb | plainer: criticize | not_near: rain; wind*; storm; waves; rope | miss: Waves lash the pier.
batter | pos: verb | plainer: criticize | not_near: storm; waves; hurricane; wind*; fish; bowl; cake; baseball; pitch* | miss: Waves batter the pier.
crush | pos: verb | plainer: defeat | not_near: grapes; garlic; rock; stone; car; machine; ice; can | miss: Crush the garlic with salt.
slam | pos: verb | plainer: criticize | not_next: door; dunk; into; shut; brakes; on the brakes; the brakes; against; the door; ashore | not_near: hurricane; storm; waves; truck; car; poetry; grand | miss: He slammed the door behind him. | hit: Critics slammed the plan.
blast | pos: verb | plainer: criticize | not_near: rock; dynamite; bomb; music; rocket*; off; horn*; sand; radio | miss: They blast rock at the quarry.
trash | pos: verb | plainer: criticize | not_near: room; hotel; office; rioters | miss: Rioters trash the hotel room. | hit: He keeps trashing her plan.
roast | pos: verb | plainer: criticize | not_near: chicken; coffee; oven; beef; vegetables; meat; dinner; lamb | miss: Roast the chicken in the oven.
rout | pos: noun | strength: 2 | plainer: heavy defeat
dig | pos: noun | plainer: remark | next: at | miss: Students joined the dig.
jab | pos: noun | plainer: remark | next: at | not_near: vaccine; covid; shot | miss: He got his second jab.
barrage | pos: noun | plainer: series | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; rockets; artillery | miss: A barrage of missiles hit the port.
bombardment | pos: noun | plainer: series of messages | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; artillery; shelling | miss: The bombardment by the army went on.
massacre | pos: noun | plainer: heavy defeat | near: election*; poll*; party; primary; seats; layoffs | miss: The massacre took nine lives.
ammunition | pos: noun | plainer: arguments | next: for; to; against | near: critic*; opponent*; campaign; debate; republican*; democrat*; argument* | miss: Police found ammunition for a rifle.
arsenal | pos: noun | plainer: means | next: of tools; of arguments; of tactics | miss: The arsenal holds shells.
bloody | pos: adj | plainer: hard-fought | next: primary; fight; battle for; contest; campaign; debate | miss: He had a bloody nose.
front line | pos: noun | plainer: leading position | next: of the debate; of the fight; of the battle; of the culture | miss: Troops held the front line.
battlefield | pos: noun | plainer: contested place | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; civil; park; wounded; monument | miss: Troops left the battlefield.
spar with | pos: verb | plainer: debate with
purge | pos: noun | plainer: dismissals | next: of | not_near: files; records; data; voter | miss: The purge of old files took a day.
gut | pos: verb | plainer: cut; weaken | not_near: fish; fire; house; deer; building | miss: Gut the fish and salt it. | hit: The bill would gut the agency.
dig in | pos: verb | plainer: hold firm | not_near: garden; soil; dinner; dirt | miss: Children dig in the dirt.
