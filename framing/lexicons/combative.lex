+++
name = "combative"
version = "1.1.2"
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
bash | pos: verb | plainer: criticize | hit: Two board members bash the superintendent at nearly every meeting.
lambaste | pos: verb | plainer: criticize | hit: Senator Hale lambasted the ministry for its slow flood response.
skewer | pos: verb | plainer: criticize | hit: Reviewers skewered the museum's new exhibit as shallow and costly.
eviscerate | pos: verb | plainer: criticize | hit: The judge eviscerated the state's reasoning in a 40-page opinion.
savage | pos: verb | plainer: criticize | hit: Theater reviewers savaged the revival after its opening night.
maul | pos: verb | plainer: criticize | not_near: bear; dog; dogs; lion*; tiger*; animal*; zoo; shark* | hit: The finance minister was mauled by lawmakers over the budget gap. | miss: A bear mauled the hiker.
pummel | pos: verb | plainer: criticize | hit: Rivals pummeled Ms. Vance over her votes on rent control.
pillory | pos: verb | plainer: criticize | hit: The hospital chief was pilloried for closing the maternity ward.
flay | pos: verb | plainer: criticize | hit: Columnists flayed the governor for skipping the climate summit.
crucify | pos: verb | plainer: criticize | hit: Fans crucified the coach for benching his best striker.
tear into | pos: verb | plainer: criticize | hit: Mr. Dorn tore into the airline over its canceled flights.
rip into | pos: verb | plainer: criticize | hit: Tom Abara ripped into the committee for delaying the vote.
lay into | pos: verb | plainer: criticize | hit: The union leader laid into managers over unpaid overtime.
light into | pos: verb | plainer: criticize | hit: The auditors light into the transit agency in their latest report.
pile on | pos: verb | plainer: join in criticizing | hit: When the mayor apologized, his former allies piled on.
gang up on | pos: verb | plainer: join in criticizing | hit: Three candidates ganged up on Nia Barlow in Tuesday's debate.
go after | pos: verb | plainer: criticize;pursue | not_next: next; the groups; work; school; al-Qaeda; terrorist*; targets; ISIS; dark; midnight; militants | hit: Governor Reyes went after the drug makers in her annual address. | miss: They will be gone after next week.
take aim at | pos: verb | plainer: criticize | hit: The report takes aim at landlords who ignore heating rules.
train one's sights on | pos: verb | plainer: criticize | hit: Opponents have trained their sights on the school funding law.
set one's sights on | pos: verb | plainer: aim for | hit: The activist investor set his sights on the chip maker.
take on | pos: verb | plainer: oppose;deal with | not_next: new; more; water; debt; role; meaning; significance; racist; added; extra; passengers; life; air; importance; responsibility; work; board; exaggerated; greater; different; special; renewed; urgency; even; another; its own; the role; a life; political; loans; risk; students; patients; staff; larger; outsized; characteristics; form | not_prev: latest; own; new; different; fresh; first; hot; academic; similar; unique; particular; interesting; modern; pessimistic; personal; quick; good; better; your; best; contrarian; cynical; nuanced; skeptical; comic; bad; early; his; her; their; our; my | hit: Ms. Vance promised to take on the insurance industry. | miss: The boat began to take on water. | miss: She gave her latest take on the race.
take a swipe at | pos: verb | plainer: criticize | hit: The novelist took a swipe at prize juries in her speech.
take a shot at | pos: verb | plainer: criticize | hit: The retiring judge took a shot at his former colleagues.
take a jab at | pos: verb | plainer: criticize | hit: Mr. Dorn took a jab at the council over potholes.
take potshots at | pos: verb | plainer: criticize | hit: Former aides keep taking potshots at the foreign minister.
fire back | pos: verb | plainer: reply | hit: The teachers' union fired back within an hour.
fire back at | pos: verb | plainer: reply to | hit: The governor fired back at hospital executives on Monday.
hit back | pos: verb | plainer: reply | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: The ministry hit back with a lengthy statement. | miss: Troops hit back with artillery.
hit back at | pos: verb | plainer: reply to | hit: The striker hit back at reporters who doubted his fitness.
punch back | pos: verb | plainer: reply | hit: Advisers urged the mayor to punch back before the primary.
push back | pos: verb | plainer: object | hit: Parents pushed back when the board proposed longer school days.
push back against | pos: verb | plainer: object to | hit: Ranchers are pushing back against limits on water use.
push back on | pos: verb | plainer: object to | hit: The nurses' union pushed back on the proposed schedule.
clap back | pos: verb | plainer: reply | hit: The singer clapped back after a columnist mocked her album.
strike back | pos: verb | plainer: reply | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: Canceled by the festival, the director struck back in an essay. | miss: The army struck back with missiles.
lash out | pos: verb | plainer: object | hit: Asked about the audit, the sheriff lashed out.
lash out at | pos: verb | plainer: criticize | hit: The prime minister lashed out at judges over the asylum ruling.
hit out at | pos: verb | plainer: criticize | hit: Farm leaders hit out at the ministry over fuel taxes.
come out swinging | pos: verb | plainer: object | hit: Senator Hale came out swinging in the first televised debate.
fire off | pos: verb | plainer: send | hit: The envoy fired off a letter demanding an apology.
seize on | pos: verb | plainer: cite | hit: Opponents seized on the jobs report to fault the governor.
pounce on | pos: verb | plainer: cite | hit: Rival campaigns pounced on the candidate's remark about pensions.
pounce | pos: verb | plainer: react | hit: When the budget figures slipped, her opponents pounced.
jump on | pos: verb | plainer: react to | hit: Union leaders jumped on the executive's comment about lazy staff.
wage war on | pos: verb | plainer: oppose | hit: The governor has waged war on public universities, faculty members say.
wage war against | pos: verb | plainer: oppose | hit: The industry group waged war against the clean air rule.
declare war on | pos: verb | plainer: oppose | hit: The new commissioner declared war on paperwork in clinics.
go to war with | pos: verb | plainer: oppose | hit: The tech company went to war with European regulators.
go to war over | pos: verb | plainer: dispute | hit: Two neighboring counties went to war over the water contract.
do battle with | pos: verb | plainer: oppose | hit: Tenants have done battle with the landlord for six years.
lock horns | pos: verb | plainer: disagree | hit: The two chambers locked horns again on Wednesday.
lock horns with | pos: verb | plainer: disagree with | hit: Ms. Vance often locked horns with the transit board.
cross swords with | pos: verb | plainer: disagree with | hit: The economist crossed swords with central bankers throughout her career.
butt heads | pos: verb | plainer: disagree | hit: The coach and the owner butted heads all season.
butt heads with | pos: verb | plainer: disagree with | hit: Mr. Dorn butted heads with the planning office last year.
trade barbs | pos: verb | plainer: criticize each other | hit: The two mayors traded barbs at a housing forum.
trade blows | pos: verb | plainer: criticize each other | hit: The candidates traded blows in a debate about immigration.
square off | pos: verb | plainer: debate | strength: 1 | hit: The two senators will square off in Ellery on Thursday.
spar | pos: verb | plainer: debate | hit: The candidates sparred for 90 minutes in a televised debate.
tangle with | pos: verb | plainer: disagree with | hit: The inventor has tangled with patent regulators before.
wrangle | pos: verb | plainer: negotiate | hit: Lawmakers wrangled for weeks before the budget passed.
wrangle over | pos: verb | plainer: negotiate over | hit: Diplomats wrangled over the wording until dawn.
ram through | pos: verb | plainer: pass quickly | hit: The majority rammed through the tax measure before the recess.
ram home | pos: verb | plainer: stress | hit: The governor rammed home her pension plan last spring.
jam through | pos: verb | plainer: pass quickly | hit: Leaders tried to jam through the spending measure overnight.
muscle through | pos: verb | plainer: pass | hit: The coalition muscled through its farm law by two votes.
bulldoze | pos: verb | plainer: override | hit: The developer bulldozed objections from the planning commission.
steamroll | pos: verb | plainer: override | hit: The governor steamrolled her opponents in the budget talks.
strong-arm | pos: verb | plainer: pressure | hit: Regulators accused the chain of strong-arming small suppliers.
arm-twist | pos: verb | plainer: pressure | hit: Party leaders arm-twisted three holdouts before the vote.
railroad | pos: verb | plainer: pass quickly | hit: Residents say the council railroaded the stadium deal.
force through | pos: verb | plainer: pass quickly | hit: The cabinet forced through the pension changes in March.
crack down | pos: verb | plainer: enforce | hit: Inspectors cracked down after complaints about unsafe daycare centers.
crack down on | pos: verb | plainer: enforce rules on | hit: The ministry is cracking down on unpaid internships.
clamp down on | pos: verb | plainer: restrict | hit: The university clamped down on lavish faculty travel.
kneecap | pos: verb | plainer: weaken | hit: Supporters say the budget cuts would kneecap the climate agency.
torpedo | pos: verb | plainer: stop | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: A single holdout torpedoed the immigration compromise. | miss: The army torpedoed the ship.
scuttle | pos: verb | plainer: stop | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: A dispute about fishing rights scuttled the trade pact. | miss: Soldiers scuttled the ship.
kill off | pos: verb | plainer: end | hit: Budget officials killed off the rural broadband grant.
take a hatchet to | pos: verb | plainer: cut | hit: The governor took a hatchet to the arts budget.
take an ax to | pos: verb | plainer: cut | hit: The new owner took an ax to the newsroom budget.
take a sledgehammer to | pos: verb | plainer: cut | hit: The ruling took a sledgehammer to decades of labor law.
fend off | pos: verb | plainer: answer | strength: 1 | hit: The mayor fended off questions about her travel expenses.
ward off | pos: verb | plainer: prevent | strength: 1 | hit: The central bank raised rates to ward off inflation.
beat back | pos: verb | plainer: prevent | hit: Tenants beat back a proposal to lift the rent cap.
stave off | pos: verb | plainer: prevent | strength: 1 | hit: Lenders agreed to new terms to stave off bankruptcy.
shoot down | pos: verb | plainer: reject | not_near: plane*; jet; jets; drone*; missile*; aircraft; helicopter*; airliner; flight; pilot*; warplane*; rocket*; satellite; MH17; Ukraine; passenger | hit: The council shot down a plan to charge for parking. | miss: The army shot down a drone.
swat down | pos: verb | plainer: reject | hit: The minister swatted down rumors that she would resign.
slap down | pos: verb | plainer: reject | hit: An appeals panel slapped down the agency's reading of the law.
bat down | pos: verb | plainer: reject | hit: The campaign batted down reports of a staff shake-up.
take down | pos: verb | plainer: defeat | hit: The young challenger took down a three-term incumbent.
knock down | pos: verb | plainer: reject | hit: The spokeswoman knocked down reports of a merger.
strike down | pos: verb | plainer: annul | strength: 1 | hit: The high court struck down the state's curfew for teenagers.
blow up | pos: verb | plainer: end | hit: A late demand on tariffs blew up the trade talks.
weaponize | pos: verb | plainer: use as a weapon in politics | hit: Critics say the governor weaponized the tax office.
annihilate | pos: verb | plainer: defeat | hit: The incumbent annihilated her rival in the debate, aides said.
demolish | pos: verb | plainer: defeat | hit: The witness demolished the company's account of the spill.
trounce | pos: verb | plainer: defeat | not_near: team; teams; game; games; season; league; match; tournament; playoff*; innings; score*; goal*; coach; final; title; set; round | hit: Nia Barlow trounced the incumbent by 20 points. | miss: The team trounced Marrow Bay.
thrash | pos: verb | plainer: defeat | not_near: team; teams; game; games; season; league; match; tournament; playoff*; innings; score*; goal*; coach; final; title; set; round | hit: The governing party was thrashed in the local elections. | miss: The team thrashed Marrow Bay.
clobber | pos: verb | plainer: defeat | not_near: team; teams; game; games; season; league; match; tournament; playoff*; innings; score*; goal*; coach; final; title; set; round | hit: The ruling party got clobbered in coastal districts. | miss: The team clobbered Marrow Bay.
rout | pos: verb | plainer: defeat | not_near: team; teams; game; games; season; league; match; tournament; playoff*; innings; score*; goal*; coach; final; title; set; round | hit: The challengers routed the old guard in the union election. | miss: The team routed Marrow Bay. | miss: Marrow Bay was routed by the home team.
vanquish | pos: verb | plainer: defeat | hit: Ms. Vance vanquished four rivals to win the nomination.
outgun | pos: verb | plainer: surpass | hit: Neighborhood groups were outgunned by the developer's lawyers.
outflank | pos: verb | plainer: get around | hit: The senator outflanked her rival on housing policy.
outmaneuver | pos: verb | plainer: get around | hit: The union outmaneuvered management in the contract talks.
ambush | pos: verb | plainer: surprise | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: Aides said the reporter ambushed the minister with old emails. | miss: Rebels killed nine men in an ambush. | miss: Gunmen ambushed the convoy and killed three.
sandbag | pos: verb | plainer: surprise | hit: The superintendent said the board sandbagged her with a late audit.
gun for | pos: verb | plainer: seek | hit: Several ambitious deputies are gunning for the minister's job.
fight tooth and nail | pos: verb | plainer: oppose | hit: Villagers fought tooth and nail to keep their school open.
fight back | pos: verb | plainer: object | hit: The library's patrons fought back with a petition.
fight back against | pos: verb | plainer: object to | hit: Renters are fighting back against surprise fees.
fight on | pos: verb | plainer: continue | hit: The defeated candidate vowed to fight on.
dig in one's heels | pos: verb | plainer: hold firm | hit: The ministry dug in its heels on teacher pay.
circle the wagons | pos: verb | plainer: unite | hit: Trustees circled the wagons after the audit was published.
rally the troops | pos: verb | plainer: encourage supporters | hit: Senator Hale flew to Ellery to rally the troops before Election Day.
marshal one's forces | pos: verb | plainer: organize | hit: The governor is marshaling her forces for the budget vote.
stand one's ground | pos: verb | plainer: hold firm | hit: The principal stood her ground on the cellphone ban.
hold the line | pos: verb | plainer: hold firm | hit: The central bank promised to hold the line on inflation.
up the ante | pos: verb | plainer: demand more | hit: Teachers voted to up the ante with a demand for smaller classes.
turn the screws on | pos: verb | plainer: pressure | hit: Lenders are turning the screws on the indebted airline.
twist arms | pos: verb | plainer: pressure | hit: Party whips twisted arms until midnight to save the pension measure.
tighten the noose | pos: verb | plainer: restrict | hit: New export rules tighten the noose around the chip maker.
throw down the gauntlet | pos: verb | plainer: challenge | hit: Tom Abara threw down the gauntlet by calling for three debates.
throw the first punch | pos: verb | plainer: begin the dispute | hit: In the tariff dispute, each government says the other threw the first punch.
go on the offensive | pos: verb | plainer: criticize | hit: The vaccine maker went on the offensive with newspaper ads.
go on the attack | pos: verb | plainer: criticize | hit: Mr. Dorn went on the attack in the final debate.
go for the jugular | pos: verb | plainer: criticize | hit: In closing arguments, the defense lawyer went for the jugular.
draw blood | pos: verb | plainer: have an effect | hit: Her question about the missing grants drew blood.
bludgeon | pos: verb | plainer: criticize | hit: The opposition bludgeoned the premier over hospital waiting times.
pelt with questions | pos: verb | plainer: question | hit: The coach was pelted with questions about the transfer.
# noun, negative
crackdown | pos: noun | plainer: enforcement | hit: The state announced a crackdown on fake apartment listings.
clampdown | pos: noun | plainer: restriction | hit: Street vendors protested the clampdown on unlicensed food stalls.
onslaught | pos: noun | plainer: series of criticisms | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: The senator faced an onslaught from talk show hosts. | miss: The army began its onslaught on the port.
salvo | pos: noun | plainer: statement | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: The tariff letter was the latest salvo in the dispute. | miss: The army fired a salvo of missiles.
broadside | pos: noun | plainer: criticism | hit: The bishop delivered a broadside against payday lenders.
takedown | pos: noun | plainer: criticism | hit: Her review was a withering takedown of the memoir.
tongue-lashing | pos: noun | plainer: reprimand | hit: The contractor got a tongue-lashing from the judge.
drubbing | pos: noun | plainer: defeat | not_near: team; teams; game; games; season; league; match; tournament; playoff*; innings; score*; goal*; coach; final; title; set; round | hit: The governing coalition took a drubbing in Sunday's vote. | miss: The team took a drubbing.
thrashing | pos: noun | plainer: defeat | not_near: team; teams; game; games; season; league; match; tournament; playoff*; innings; score*; goal*; coach; final; title; set; round | hit: The ruling party suffered a thrashing in regional elections. | miss: The team took a thrashing.
shellacking | pos: noun | plainer: defeat | hit: After the midterm shellacking, the leader replaced his advisers.
showdown | pos: noun | plainer: vote;meeting | hit: Lawmakers are headed for a showdown on school vouchers.
face-off | pos: noun | plainer: meeting | hit: Voters will see a televised face-off between the two mayors.
standoff | pos: noun | plainer: disagreement | not_near: police; officer*; shooting; gunman; hostage*; fbi; armed; swat; deputies | hit: The budget standoff closed national parks for nine days. | miss: The standoff with police ended at dawn.
stand-off | pos: noun | plainer: disagreement | not_near: police; officer*; shooting; gunman; hostage*; fbi; armed; swat; deputies | hit: A stand-off in parliament delayed the pension vote. | miss: The standoff with police ended at dawn. | miss: The gunman surrendered after a stand-off at a bank in Carrow.
turf war | pos: noun | plainer: disagreement over powers | hit: A turf war between two agencies slowed the flood relief.
culture war | pos: noun | plainer: cultural dispute | hit: The library board was drawn into a culture war.
trade war | pos: noun | plainer: tariff dispute | hit: Soybean growers fear a trade war with their biggest customer.
price war | pos: noun | plainer: price competition | hit: Two grocery chains are locked in a price war.
bidding war | pos: noun | plainer: competing offers | hit: The memoir set off a bidding war among publishers.
war of words | pos: noun | plainer: exchange | hit: A war of words erupted between the two health ministers.
war of attrition | pos: noun | plainer: long dispute | hit: The dockworkers' strike has become a war of attrition.
war room | pos: noun | plainer: office | hit: Her campaign set up a war room in Marrow Bay.
war path | pos: noun | plainer: criticism | hit: The school board president is on the war path, teachers said.
warpath | pos: noun | plainer: criticism | hit: The sports minister is on the warpath about ticket prices.
blood feud | pos: noun | plainer: dispute | hit: The merger grew out of a blood feud between two brothers.
feud | pos: noun | plainer: dispute | hit: The feud between the conductor and the orchestra went public.
infighting | pos: noun | plainer: disagreement | hit: Months of infighting weakened the party before the vote.
slugfest | pos: noun | plainer: debate | hit: The two candidates have held three televised slugfests since May.
dogfight | pos: noun | plainer: contest | hit: The Ellery council race has become a dogfight.
catfight | pos: noun | plainer: quarrel | hit: Tabloids called the dispute between the two actresses a catfight.
brawl | pos: noun | plainer: quarrel | hit: The tax debate became a brawl between governors and mayors.
free-for-all | pos: noun | plainer: quarrel | pole: chaos/order | hit: The hearing on zoning descended into a free-for-all.
food fight | pos: noun | plainer: quarrel | hit: The second debate was a food fight, viewers complained.
shouting match | pos: noun | plainer: quarrel | hit: The school board meeting ended in a shouting match.
power struggle | pos: noun | plainer: rivalry | hit: A power struggle inside the bank pushed out its chairman.
tug of war | pos: noun | plainer: rivalry | hit: Nurses are caught in a tug of war between two hospital chains.
crusade | pos: noun | plainer: campaign | hit: Ms. Vance has led a crusade against plastic bags.
jihad | pos: noun | plainer: campaign | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: He accused the agency of conducting a jihad against ranchers. | miss: The militants proclaimed jihad.
blitz | pos: noun | plainer: campaign | hit: The candidate closed with a media blitz in rural counties.
firing squad | pos: noun | plainer: critics | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: The commissioner met a firing squad of angry parents. | miss: Soldiers formed a firing squad at dawn.
firing line | pos: noun | plainer: criticism | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: The transport minister is in the firing line after rail delays. | miss: Troops moved up to the firing line.
line of fire | pos: noun | plainer: criticism | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: The agency's vaccine advisers are again in the line of fire. | miss: Soldiers pulled the boy from the line of fire.
crossfire | pos: noun | plainer: dispute | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: Small exporters are caught in the crossfire of the tariff dispute. | miss: Two boys were killed in the crossfire.
battle lines | pos: noun | plainer: positions | hit: The debate about rent control has redrawn old battle lines.
battle line | pos: noun | plainer: position | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: Child care became the new battle line in the budget talks. | miss: Troops crossed the battle lines.
battleground | pos: noun | plainer: contested place | not_next: state*; county; counties; district*; poll*; races; voters | hit: The northern suburbs are a battleground in this year's race. | miss: Both visited a battleground state.
battle cry | pos: noun | plainer: slogan | hit: Lower rents became the battle cry of her campaign.
battle royale | pos: noun | plainer: contest | hit: The primary has turned into a battle royale among seven candidates.
opening salvo | pos: noun | plainer: first statement | hit: The lawsuit is the opening salvo in a fight about fishing quotas.
opening shot | pos: noun | plainer: first statement | hit: The tariff was the opening shot in a long dispute.
parting shot | pos: noun | plainer: last remark | hit: In a parting shot, the ambassador faulted the ministry's secrecy.
cheap shot | pos: noun | plainer: unfair remark | hit: Governor Reyes called the ad a cheap shot.
low blow | pos: noun | plainer: unfair remark | hit: Her campaign called the remark about her divorce a low blow.
body blow | pos: noun | plainer: setback | hit: The ruling dealt a body blow to the ride-hailing company.
knockout blow | pos: noun | plainer: decisive defeat | hit: Neither candidate landed a knockout blow in the debate.
death blow | pos: noun | plainer: decisive defeat | hit: The factory's closing was a death blow to Ellery's economy.
deathblow | pos: noun | plainer: decisive defeat | hit: Losing the subsidy was a deathblow to the regional airline.
gut punch | pos: noun | plainer: disappointment | hit: The plant closing was a gut punch for Marrow Bay.
sucker punch | pos: noun | plainer: surprise | hit: Teachers described the late budget cut as a sucker punch.
black eye | pos: noun | plainer: loss of reputation | hit: The testing scandal gave the school district a black eye.
bloodletting | pos: noun | plainer: layoffs;dismissals | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: The bank's bloodletting cost 900 analysts their jobs. | miss: The bloodletting left 90 people killed.
hatchet job | pos: noun | plainer: criticism | hit: The producer dismissed the biography as a hatchet job.
hit job | pos: noun | plainer: criticism | hit: His lawyer called the audit a political hit job.
hit piece | pos: noun | plainer: critical article | hit: The mayor's office called the article a hit piece.
smear campaign | pos: noun | plainer: series of accusations | hit: The scientist said she faced a smear campaign by tobacco makers.
character assassination | pos: noun | plainer: criticism | hit: His supporters called the hearing character assassination.
mudslinging | pos: noun | plainer: accusations | hit: Voters in Ellery say they are tired of the mudslinging.
potshot | pos: noun | plainer: criticism | hit: The retired general's book ends with a potshot at diplomats.
barb | pos: noun | plainer: remark | hit: The ambassador's barb drew laughter in the press room.
zinger | pos: noun | plainer: remark | hit: Her best zinger came in a question about train fares.
foot soldier | pos: noun | plainer: campaign worker | hit: Mr. Dorn began as a foot soldier in the governor's campaign.
attack dog | pos: noun | plainer: spokesman | hit: The deputy premier has served as the party's attack dog.
scorched-earth tactic | pos: noun | plainer: hard tactic | hit: The divorce lawyer was known for each scorched-earth tactic he used.
scorched earth | pos: noun | plainer: no compromise | hit: The company's strategy in the patent case was scorched earth.
take-no-prisoners | plainer: uncompromising | pos: adj | hit: The labor negotiator is known for a take-no-prisoners style.
arms race | pos: noun | plainer: competition | hit: Wealthy colleges are in an arms race for lavish dormitories.
nuclear option | pos: noun | plainer: rule change | hit: Party leaders invoked the nuclear option to confirm the judge.
weapon of choice | pos: noun | plainer: means | hit: Tariffs have become the government's weapon of choice.
# adj, negative
combative | pos: adj | plainer: argumentative | hit: The minister gave a combative interview about hospital closings.
bare-knuckle | pos: adj | plainer: rough | hit: The chairman was known for bare-knuckle labor negotiations.
bare-knuckled | pos: adj | plainer: rough | hit: She won a bare-knuckled contest for the union presidency.
hard-hitting | pos: adj | plainer: critical | hit: The board received a hard-hitting report on school safety.
hard-charging | pos: adj | plainer: energetic | hit: The hard-charging prosecutor has announced a run for governor.
pugnacious | pos: adj | plainer: argumentative | hit: The pugnacious union leader refused to accept the offer.
bruising | pos: adj | plainer: hard | hit: Senator Hale survived a bruising primary last spring.
bitterly contested | pos: adj | plainer: contested | hit: Voters approved the dam in a bitterly contested referendum.
hard-line attack | pos: adj | plainer: criticism | hit: The premier opened with a hard-line attack on refugee policy.
warring | pos: adj | plainer: disagreeing | hit: The warring factions of the party agreed on a budget.
dueling | pos: adj | plainer: competing | hit: The two parties released dueling plans for child care.
feuding | pos: adj | plainer: disagreeing | pole: division/unity | hit: The feuding owners of the soccer club met in court.
under attack | pos: adj | plainer: criticized | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: The state's sentencing law is under attack from judges. | miss: The base came under attack by rebels.
under siege | pos: adj | plainer: criticized | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; militant*; insurgent*; airstrike*; killed; injured; wounded; bomb; bombs; bombing*; police; shot; Taliban | hit: The education secretary is under siege over test scores. | miss: Troops kept the city under siege.
embattled | pos: adj | plainer: criticized | hit: The embattled museum director resigned on Friday.
battle-scarred | pos: adj | plainer: experienced | hit: The battle-scarred senator has survived three recall votes.
battle-hardened | pos: adj | plainer: experienced | hit: She brought in a team of battle-hardened campaign advisers.
bellicose | pos: adj | plainer: threatening | hit: The ministry's bellicose statement alarmed its neighbors.
# with guards
attack | pos: verb | plainer: criticize | not_near: gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb; bombs; bombing*; bomber*; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; Syria*; Iran*; Iraq*; consulate; Benghazi; attacker; attackers; suspect*; victim; Qaeda; jihad*; drone*; Kabul; Afghan*; Taliban; mosque; synagogue; church; Sept. 11; 2001; Pearl; cyber*; hack*; ransomware; malware; assailant*; stabb*; shot; gun; guns; airport; al-Qaeda; extremist*; plot; plotted; plotting; sarin; Islamist*; Paris; Boston; Brussels; Orlando; San Bernardino; rocket*; invad*; invasion; Ukraine; Pentagon; defend itself; virus; police officer*; threat level; mob; assault; rape*; sexual; marathon; rampage; racist attack*; tower*; school; mall; coup; North Korea*; deterr* | near: campaign*; candidate*; debate*; ad; ads; record; rival*; opponent*; tweet*; Twitter; speech; critic*; senator*; Senate; Congress*; Republican*; Democrat*; GOP; DFL; president*; governor*; mayor*; press; media; party; policy; policies; bill; tax*; budget*; plan; plans; proposal*; court; judge*; election*; nominee*; personal*; verbal; reporter*; journalist*; vice; minister*; conservative*; liberal; liberals; liberalism; conservatism; partisan*; political; politically; negative; Obamacare; credibility; character; law; union*; council; board; primary; rhetorical; critique*; book; argument* | hit: The ads attack her record. | miss: The boy tried to attack a stranger at the gate. | miss: Rebels attack the convoy of the president.
attack | pos: noun | plainer: criticism | not_near: gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb; bombs; bombing*; bomber*; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; cyber; ransomware; panic; victims; hospital; Syria*; Iran*; Iraq*; consulate; Benghazi; attacker; attackers; suspect*; victim; Qaeda; jihad*; drone*; Kabul; Afghan*; Taliban; mosque; synagogue; church; Sept. 11; 2001; Pearl; cyber*; hack*; malware; assailant*; stabb*; shot; gun; guns; airport; al-Qaeda; extremist*; plot; plotted; plotting; sarin; Islamist*; Paris; Boston; Brussels; Orlando; San Bernardino; rocket*; invad*; invasion; Ukraine; Pentagon; defend itself; virus; police officer*; threat level; mob; assault; rape*; sexual; marathon; rampage; racist attack*; tower*; school; mall; coup; North Korea*; deterr*; heart; panic; asthma; shark; arson; knife; helicopter; cancer | near: campaign*; candidate*; debate*; ad; ads; record; rival*; opponent*; tweet*; Twitter; speech; critic*; senator*; Senate; Congress*; Republican*; Democrat*; GOP; DFL; president*; governor*; mayor*; press; media; party; policy; policies; bill; tax*; budget*; plan; plans; proposal*; court; judge*; election*; nominee*; personal*; verbal; reporter*; journalist*; vice; minister*; conservative*; liberal; liberals; liberalism; conservatism; partisan*; political; politically; negative; Obamacare; credibility; character; law; union*; council; board; primary; rhetorical; critique*; book; argument* | hit: His attack on the budget drew applause. | miss: The attack lasted two hours. | miss: Rebels planned the attack on the governor for a year.
assault on | pos: noun | plainer: criticism of; limit on | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb; bombs; bombing*; bomber*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; sexual; woman; officer; charged; convicted; arrested | hit: Librarians called the budget an assault on reading. | miss: He was charged with assault on an officer.
battle | pos: noun | plainer: dispute; contest | not_near: interests; gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; crime; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb; bombs; bombing*; bomber*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; cancer; disease; wounds; war; sword*; Dabiq; ISIS; Ukraine; Russia-backed; separatist*; fighters; infantry; Gettysburg; Normandy; Stalingrad; Waterloo; combat; front line*; Mosul; Aleppo; Kurdish; Peshmerga; battlefield | hit: The battle over the budget goes on. | miss: Soldiers fell in the battle for the bridge.
battle | pos: verb | plainer: oppose; deal with | not_near: interests; gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; crime; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb; bombs; bombing*; bomber*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; firefighters; blaze; cancer; flames; wildfire*; disease; Russia-backed; separatist*; Ukraine; ISIS; Kurdish | hit: The two coastal towns are battling over a sewage plant. | miss: Firefighters battle a blaze near the mill. | miss: Crews battled the blaze at a warehouse in Carrow.
fight | pos: noun | plainer: dispute; contest | not_near: interests; gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; crime; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb; bombs; bombing*; bomber*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; boxing; boxer; bar; punch*; ring; heavyweight; stabbed | hit: The fight over zoning has split the Ellery council. | miss: A fight broke out in the bar.
fight | pos: verb | strength: 1 | plainer: oppose; work against | not_near: interests; gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; crime; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb; bombs; bombing*; bomber*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; fire; firefighters; cancer; boxing; boxer; ring; disease; infection* | hit: Tenants are fighting a plan to raise rents in Marrow Bay. | miss: Crews fight a fire in the hills.
combat | pos: verb | strength: 1 | plainer: reduce; act against | hit: The plan would combat waste. | not_near: troops; islamic; isis; soldier*; military; mission | miss: The mission trains troops to combat raiders.
clash | pos: verb | plainer: disagree | not_near: interests; gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; crime; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb; bombs; bombing*; bomber*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; protesters; demonstrators; riot | hit: Ms. Vance and Mr. Dorn clashed on climate policy. | miss: Protesters clash with police.
clash | pos: noun | plainer: disagreement | not_near: interests; gunmen; shooter; massacre; embassy; 9/11; sept*; civilians; islamic; hostage*; deadly; chemical; nuclear; homeland; armed; injur*; strike*; crime; isis; hamas; wound*; died; deaths; troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb; bombs; bombing*; bomber*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; protesters; demonstrators; riot; clashes | hit: The clash over school uniforms divided the board. | miss: Two died in a clash between troops and rebels.
target | pos: verb | strength: 1 | plainer: aim at | next: republicans; democrats; conservatives; liberals; voters; families; women; minorities; opponents; critics; workers; christians; muslims; immigrants; president; governor; senator | hit: Both campaigns are targeting voters in the northern suburbs. | miss: They target a growth rate of 2 percent.
siege | pos: noun | plainer: series of criticisms | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb; bombs; bombing*; bomber*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; city; town; castle; capitol | hit: The minister's aides described a week of siege after the leak. | miss: The siege of the city lasted a month.
raid | pos: verb | plainer: take money from | next: fund; treasury; budget; pension; savings; trust | hit: Lawmakers raided pension money to close the budget gap. | miss: Agents raid a warehouse.
destroy | pos: verb | strength: 2 | plainer: harm; end | next: country; democracy; economy; jobs; middle class; credibility; reputation; career; america; party; republican; democratic; republicans; democrat; democrats; lives; trust; family | hit: Opponents say the tariff would destroy jobs in farm counties. | miss: Fire can destroy a barn in minutes.
kill | pos: verb | strength: 1 | plainer: stop; reject | next: bill; deal; plan; proposal; amendment; legislation; measure; jobs; program; reform; agenda | hit: The committee voted to kill legislation on solar fees. | miss: The frost may kill the vines.
slap | pos: verb | plainer: impose | next: tariffs; a tariff; fine; fines; tax; taxes; sanctions; ban; lawsuit; restrictions | hit: The ministry slapped tariffs on imported washing machines. | miss: He slapped the horse on its flank.
sink | pos: verb | plainer: stop | next: bill; deal; plan; nomination; candidacy; campaign; proposal; talks | hit: Revelations about unpaid taxes threatened to sink her nomination. | miss: The ferry may sink.
grill | pos: verb | plainer: question | near: senator*; lawmaker*; committee; questions; hearing; witness*; about; over | not_near: chicken; steak; burgers; barbecue; fish | hit: Lawmakers grilled the bank's chairman about hidden fees. | miss: They grill fish on the beach. | miss: The mayor grilled corn for the crowd at the fair. | miss: She talked about school while grilling chicken at the fair.
hammer | pos: verb | plainer: criticize | not_near: nail*; carpenter; wood; out | hit: The opposition hammered the premier over rising electricity bills. | miss: He can hammer a nail.
hammer out | pos: verb | plainer: negotiate | strength: 1 | hit: Negotiators hammered out a fishing agreement before dawn.
rip | pos: verb | plainer: criticize | next: president; governor; senator; mayor; media; plan; bill; decision; democrats; republicans; rival; critics; <name> | not_next: current; off | hit: The union chief ripped Governor Reyes over nurse staffing. | miss: Rip the paper in two. | miss: Rip Current Warnings Issued for Carrow Beaches
lash | pos: verb | plainer: criticize | not_near: rain; wind*; storm; waves; rope | hit: The auditor lashed the hospital for its billing practices. | miss: Waves lash the pier.
batter | pos: verb | plainer: criticize | not_near: storm; waves; hurricane; wind*; fish; bowl; cake; baseball; pitch* | hit: Months of bad headlines battered the premier's standing. | miss: Waves batter the pier.
crush | pos: verb | plainer: defeat | not_near: grapes; garlic; rock; stone; car; machine; ice; can; cars; ship; building*; tree*; debris; rubble; weight; truck; trees; roof; died; killed; earthquake; bodies; metal | hit: The incumbent crushed two challengers in the primary. | miss: Crush the garlic with salt. | miss: The tree crushed two cars.
slam | pos: verb | plainer: criticize | not_next: door; dunk; into; shut; brakes; on the brakes; the brakes; against; the door; ashore | not_near: hurricane; storm; waves; truck; car; poetry; grand; Superstorm; storms; hurricanes; tornado; coast; island; cyclone | not_prev: body | hit: Critics slammed the plan. | miss: He slammed the door behind him. | miss: A truck slammed a parked van on Route 9. | miss: The deputy was filmed body-slamming a boy. | miss: Superstorm Ada slammed the coast.
blast | pos: verb | plainer: criticize | not_near: rock; dynamite; bomb; music; rocket*; off; horn*; sand; radio; barbed wire; tunnel; speakers; gunfire; bomb*; crater; mine | hit: Parents blasted the district for closing the school library. | miss: They blast rock at the quarry. | miss: They blasted a tunnel through rock.
trash | pos: verb | plainer: criticize | not_near: room; hotel; office; rioters | miss: Rioters trash the hotel room. | hit: He keeps trashing her plan.
roast | pos: verb | plainer: criticize | not_near: chicken; coffee; oven; beef; vegetables; meat; dinner; lamb | hit: Comedians roasted the commissioner over the botched ticket sale. | miss: Roast the chicken in the oven.
rout | pos: noun | strength: 2 | plainer: heavy defeat | not_near: team; teams; game; games; season; league; match; tournament; playoff*; innings; score*; goal*; coach; final; title; set; round | hit: The election was a rout for the governing coalition. | miss: The match was a rout for Marrow Bay.
dig | pos: noun | plainer: remark | next: at | hit: The composer's speech included a dig at festival organizers. | miss: Students joined the dig.
jab | pos: noun | plainer: remark | next: at | not_near: vaccine; covid; shot | hit: The ad ends with a jab at the mayor's travel. | miss: He got his second jab. | miss: Nurses gave Pell a Covid jab at the town library.
barrage | pos: noun | plainer: series | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb; bombs; bombing*; bomber*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; rockets; artillery | hit: The agency faced a barrage of complaints about late refunds. | miss: A barrage of missiles hit the port.
bombardment | pos: noun | plainer: series of messages | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb; bombs; bombing*; bomber*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; artillery; shelling | hit: Residents of Ellery endured a bombardment of political ads. | miss: The bombardment by the army went on.
massacre | pos: noun | plainer: heavy defeat | near: election*; poll*; party; primary; seats; layoffs | hit: The election was a massacre for the governing party. | miss: The massacre took nine lives.
ammunition | pos: noun | plainer: arguments | next: for; to; against | near: critic*; opponent*; campaign; debate; republican*; democrat*; argument* | hit: The leaked memo gave critics ammunition for their campaign. | miss: Police found ammunition for a rifle. | miss: The debate turned to a proposed tax on ammunition.
arsenal | pos: noun | plainer: means | next: of tools; of arguments; of tactics | hit: The central bank has an arsenal of tools against inflation. | miss: The arsenal holds shells.
bloody | pos: adj | plainer: hard-fought | next: primary; fight; battle for; contest; campaign; debate | hit: The party is recovering from a bloody primary. | miss: He had a bloody nose.
front line | pos: noun | plainer: leading position | next: of the debate; of the fight; of the battle; of the culture | hit: Rural clinics are on the front line of the debate about abortion. | miss: Troops held the front line.
battlefield | pos: noun | plainer: contested place | not_near: troops; soldier*; army; missile*; rebel*; gunm*; gunfire; bomb; bombs; bombing*; bomber*; police; militant*; insurgent*; airstrike*; killed; injured; wounded; shooting; military; forces; militia; weapons; tank*; air force; suicide; terror*; knife; shark; dog; heart; civil; park; wounded; monument | hit: The suburbs are the main battlefield in this election. | miss: Troops left the battlefield.
spar with | pos: verb | plainer: debate with | hit: The goalkeeper sparred with reporters after the match.
purge | pos: noun | plainer: dismissals | next: of | not_near: files; records; data; voter | hit: The new director began a purge of senior scientists. | miss: The purge of old files took a day. | miss: Gardeners advise a spring purge to keep ponds clear.
gut | pos: verb | plainer: cut; weaken | not_near: fish; fire; house; deer; building | miss: Gut the fish and salt it. | hit: The bill would gut the agency.
dig in | pos: verb | plainer: hold firm | not_near: garden; soil; dinner; dirt | hit: Both sides dug in as the transit strike entered its third week. | miss: Children dig in the dirt.
upped the ante | match: surface | plainer: raised the demands | hit: The union upped the ante on Friday.
upping the ante | match: surface | plainer: raising the demands | hit: The ministry is upping the ante with new tariffs.

aggressively | pos: adv | tag: any | strength: 1 | plainer: actively; with much effort | not_near: tumor*; cancer; cancers; treat*; driv*; dog*; bear; swing*; swung | hit: The firm aggressively sold loans to students. | miss: This cancer grows aggressively in older patients.
at each other's throats | match: surface | plainer: in open dispute | pole: division/unity | hit: The two wings of the party are at each other's throats.
at loggerheads | match: surface | strength: 1 | plainer: in dispute | hit: The two ministries remain at loggerheads over detention.
ax | pos: verb | plainer: cancel; eliminate | hit: The network axed its evening newscast.
blindside | pos: verb | plainer: surprise | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; car; truck; vehicle; driver; tackle*; punch* | hit: The announcement blindsided allied governments. | miss: A truck blindsided the taxi at noon.
blood in the water | match: surface | strength: 3 | plainer: sign of an opening | not_near: shark*; swimmer*; surfer*; beach; whale*; diver*; lifeguard* | hit: The governor's rivals see blood in the water. | miss: A surfer saw blood in the water and swam back.
blood sport | pos: noun | strength: 3 | plainer: harsh contest | not_near: bull*; fox; foxes; dog; dogs; cock*; hunt*; ban; banned; animal*; rooster* | hit: In Ellery, redistricting is a blood sport. | miss: The blood sport of bullfighting was banned.
bombard | pos: verb | plainer: send many messages to; contact often | near: ads; calls; questions; emails; texts; complaints; messages; letters; mailers; requests; criticism; insults | not_near: artillery; shell*; troops; army; warship*; missile* | hit: Both campaigns bombarded voters with mailers in October. | miss: Rebels bombarded the harbor at dawn. | miss: Artillery bombarded the port despite calls for a truce.
bombarded with | match: surface | plainer: sent many | not_near: shell*; artillery; rocket*; neutron*; missile*; particles | hit: Voters were bombarded with text messages. | miss: The town was bombarded with artillery for days.
break ranks | pos: verb | strength: 1 | plainer: disagree with the party; vote otherwise | hit: Three bishops broke ranks on the issue.
cage match | pos: noun | plainer: fierce dispute | not_near: UFC; wrestl*; WWE; fighter*; MMA; ring; champion* | hit: The budget debate turned into a cage match. | miss: The wrestler won a cage match.
call to arms | match: surface | plainer: appeal | not_near: troops; soldier*; army; missile*; rebel*; gunm*; militant*; airstrike*; killed; wounded; bomb*; artillery; militia*; war; king; emperor; weapon*; reservist* | hit: Her memoir is a call to arms for public defenders. | miss: The king's call to arms reached the village.
chew out | pos: verb | plainer: scold | hit: The general chewed out his press aide.
circular firing squad | pos: noun | strength: 3 | plainer: internal dispute | hit: After the loss, the party became a circular firing squad.
close ranks | pos: verb | plainer: unite; support one another | hit: Party elders closed ranks behind the speaker.
crush dissent | pos: verb | plainer: suppress opposition | hit: The new decree gives police power to crush dissent.
culture warrior | pos: noun | plainer: activist on social issues | hit: The state superintendent is a culture warrior from Ellery.
deal a blow to | pos: verb | plainer: set back; weaken | hit: The ruling deals a blow to ride-share firms.
dressing-down | pos: noun | hyphen: only | plainer: reprimand | hit: The envoy got a dressing-down in public.
drop the hammer on | pos: verb | plainer: punish | hit: The league dropped the hammer on three clubs.
elbow aside | pos: verb | plainer: displace | not_near: defender*; crowd; striker; player*; ball; photographer*; fans | hit: Streaming services elbowed aside cable channels. | miss: He elbowed aside a defender and scored.
enter the fray | pos: verb | strength: 1 | plainer: join the dispute; join the contest | hit: A former judge entered the fray on Friday.
fight of one's life | match: surface | plainer: hard contest | not_near: boxer*; bout; ring; heavyweight; UFC; belt; shark*; bear | hit: The senator is in the fight of his life. | miss: The boxer faces the fight of his life.
flak | pos: noun | tag: any | plainer: criticism | not_near: jacket*; vest*; anti-aircraft; plane*; bomber*; aircraft; pilot*; gunner*; helmet*; guns | hit: The museum took flak for its new logo. | miss: The bomber flew through flak.
fusillade~ of | pos: noun | plainer: series of | next: criticism; insults; attacks; questions; tweets; posts; charges; lawsuits; ads; complaints; accusations; subpoenas | hit: The nominee met a fusillade of questions about bail. | miss: A fusillade of bullets hit the van.
go ballistic | pos: verb | plainer: get angry | hit: The chief of staff went ballistic over the leak.
go down swinging | pos: verb | plainer: keep resisting to the end | not_near: inning*; batter*; pitch*; strike; fastball; bases | hit: The outgoing premier plans to go down swinging. | miss: The last batter went down swinging.
go nuclear | pos: verb | strength: 3 | plainer: use the strongest measure | not_near: power; weapon*; Iran*; Korea*; reactor*; energy; missile*; electric*; uranium; utility | hit: Leaders threatened to go nuclear and end the filibuster. | miss: The island may go nuclear for its electric supply.
go to bat for | pos: verb | polarity: positive | plainer: defend; support | not_near: inning*; batter; pitcher; baseball | hit: Senator Hale went to bat for the detained journalist. | miss: He went to bat for Ellery in the ninth inning.
go to the mat for | pos: verb | plainer: defend; support strongly | not_near: wrestl*; judo | hit: The speaker went to the mat for his nominee. | miss: The wrestler went to the mat for a second fall.
go toe-to-toe with | pos: verb | plainer: debate; compete directly with | not_near: boxer*; heavyweight; champion; round; ring | hit: Ms. Vance went toe-to-toe with the prosecutor. | miss: The young boxer went toe-to-toe with the champion.
goad | pos: verb | plainer: provoke; urge | not_near: cattle; ox; oxen; horse*; elephant*; mule* | hit: Allies goaded the prime minister into an early election. | miss: The driver goaded the oxen up the hill.
grudge match | pos: noun | plainer: rematch | not_near: wrestl*; WWE; boxer*; UFC; heavyweight; ring; bout | hit: The primary is a grudge match between neighbors. | miss: The boxer wants a grudge match in May.
happy warrior | pos: noun | polarity: positive | plainer: cheerful campaigner | hit: Donors see the senator as a happy warrior.
hatchet man | pos: noun | strength: 3 | plainer: enforcer | hit: Mr. Dorn served as the premier's hatchet man.
heap scorn on | pos: verb | plainer: criticize | hit: Economists heaped scorn on the rebate.
hit with | pos: verb | strength: 1 | plainer: given; made to pay | near: fine; fines; lawsuit*; tariff*; sanction*; penalt*; fee; fees; taxes; tax; surcharge*; bill; bills | not_near: bat; puck; stick; ball | hit: Tenants were hit with surprise fees. | miss: The victim was hit with a bottle. | miss: Hit with a bat, he sued over hospital bills.
holy war | pos: noun | strength: 3 | plainer: long dispute | not_near: ISIS; Islam*; jihad*; crusade*; Muslim*; pope; militant*; Qaeda; Taliban; Christian*; medieval; Hindu*; fighter*; Hamas; Iran* | hit: The dispute over school prayer became a holy war. | miss: The Taliban leader promised a holy war.
hunt~ down | pos: verb | plainer: find; arrest | next: whistle-blower*; leaker*; dissenter*; dissident*; critics; opponents; undocumented; immigrants; migrants; journalists; activists; exiles; students | hit: The ministry hunts down critics who live abroad. | miss: Police will hunt down the man who shot her.
in the trenches | match: surface | plainer: at daily work | not_near: soldier*; troops; war; army; mud; battalion; linemen; lineman; NFL; pipe*; shell*; line | hit: Teachers in the trenches want smaller classes. | miss: Soldiers slept in the trenches.
join the fray | pos: verb | strength: 1 | plainer: join the dispute | hit: Two more governors joined the fray over water rights.
keyboard warrior | pos: noun | plainer: online critic | hit: The mayor shrugged off keyboard warriors who mocked the plan.
kicked to the curb | match: surface | plainer: dropped; rejected | hit: The aide was kicked to the curb after the election.
knife fight | pos: noun | strength: 3 | plainer: hard contest | not_near: stabbed; police; killed; arrested; injur*; bar; blade*; wound*; died; jail; film | hit: The leadership race turned into a knife fight. | miss: Two men were hurt in a knife fight in a bar.
knockout punch | pos: noun | plainer: decisive argument | not_near: boxer*; boxing; round; rounds; fight*; bout; heavyweight; jaw | hit: Neither candidate landed a knockout punch on Tuesday. | miss: The boxer threw a knockout punch early.
land a punch | pos: verb | plainer: make an effective criticism | near: debate*; candidate*; senat*; governor; mayor; exchange; hearing; minister; president | hit: The mayor failed to land a punch in the debate. | miss: Neither boxer could land a punch for two rounds.
lose one's battle with | pos: verb | strength: 1 | polarity: contested | plainer: die of | next: cancer; illness; leukemia; disease; ALS; dementia; addiction; breast; brain; lung; pancreatic; depression; COVID*; Alzheimer's | hit: The singer lost her battle with leukemia on Friday. | miss: The firm lost its battle with the union.
lower the boom on | pos: verb | plainer: punish | not_near: sail*; crane; deck; mast; boat | hit: Regulators lowered the boom on the lender. | miss: The crane crew lowered the boom on the deck.
marching orders | match: surface | strength: 1 | plainer: instructions | not_near: troops; regiment; army; division; soldier*; brigade; battalion; band | hit: Committee members got their marching orders from the whip. | miss: The regiment got its marching orders at dawn.
muscle in on | pos: verb | plainer: enter | hit: Banks are muscling in on the rental trade.
mutiny | pos: noun | plainer: open opposition | near: lawmaker*; senat*; party; campaign*; Congress; candidate*; governor; mayor; minister*; president*; cabinet; caucus; council; Republican*; Democrat*; coalition; vote*; parliament; backbench*; members; board; staff | not_near: ship*; sailor*; soldier*; army; crew; navy; troops; prison*; Wagner; barracks; Bounty; navy; mercenar* | hit: The premier faces a mutiny in his cabinet. | miss: The mutiny of 1857 began in the north. | miss: The president pardoned sailors who had joined the mutiny.
nuke | pos: verb | plainer: cancel; reject | not_near: missile*; bomb*; city; cities; Russia; China; Korea; war; microwave; dinner; leftovers | hit: One holdout nuked the housing deal in the final hour. | miss: He nuked leftovers in the microwave.
on the defensive | match: surface | plainer: having to answer criticism | hit: The leak put the White House on the defensive.
open a new front | pos: verb | plainer: start another dispute | not_near: troops; soldier*; army; missile*; rebel*; gunm*; militant*; airstrike*; killed; wounded; bomb*; artillery; offensive; border; Hezbollah; Ukraine; Israel*; invasion; store; office | hit: The lawsuit opened a new front in the voting dispute. | miss: The army opened a new front near the river.
open season on | match: surface | strength: 3 | plainer: license to criticize; license to attack | not_near: deer; elk; hunt*; licens*; lobster*; duck*; bear*; fish*; turkey*; player* | hit: The senator said the ruling declared open season on inspectors. | miss: The open season on deer begins Saturday.
pick a fight with | pos: verb | plainer: provoke; start a dispute with | not_near: bar; drunk*; pub; prison; inmate* | hit: The governor picked a fight with the wind industry. | miss: A drunk man picked a fight with the bouncer.
pour scorn on | pos: verb | plainer: criticize | hit: The opposition poured scorn on the forecast.
quash | pos: verb | tag: any | plainer: end; stop | next: dissent; protest*; rebellion; hope*; rumor*; opposition; revolt; uprising; speculation; debate; talk | hit: The party moved to quash dissent before the vote. | miss: A judge quashed the subpoena on Monday.
rake over the coals | pos: verb | strength: 3 | plainer: criticize | not_near: grill*; barbecue; meat; fire; ember* | hit: The bank chief was raked over the coals. | miss: Rake over the coals in the grill.
raked over the coals | match: surface | plainer: criticized | hit: The warden was raked over the coals at the hearing.
rapid-fire | pos: adj | strength: 1 | plainer: quick | not_near: gun*; rifle*; weapon*; shot; shots; bump; shooting; trigger*; device*; ammunition; pistol*; cannon* | hit: The judge asked rapid-fire questions about immunity. | miss: The device turns rifles into rapid-fire guns.
read the riot act | pos: verb | plainer: reprimand | not_near: magistrate*; 1714; 1715; mob; crowd; 1819; militia | hit: The coach read the riot act to his staff. | miss: The magistrate read the Riot Act.
revolt | pos: noun | plainer: opposition; protest | near: lawmaker*; senat*; party; campaign*; Congress; candidate*; governor; mayor; minister*; president*; cabinet; caucus; council; Republican*; Democrat*; coalition; vote*; parliament; backbench*; members; taxpayer*; donor*; shareholder* | not_near: slave*; peasant*; king; armed; army; troops; soldier*; killed; rebel*; prison*; emperor; century; palace; regime; Syria*; Arab; war | hit: The tax plan provoked a revolt among backbench lawmakers. | miss: The revolt of 1381 began in Kent. | miss: The president's book covers a slave revolt.
secret weapon | pos: noun | strength: 1 | polarity: positive | plainer: hidden advantage | not_near: troops; soldier*; army; missile*; rebel*; gunm*; militant*; airstrike*; killed; wounded; bomb*; artillery; Nazi*; war; nuclear; rocket*; Pentagon; Kremlin | hit: Retired teachers are the campaign's secret weapon. | miss: The Nazis promised a secret weapon.
shot across the bow | pos: noun | plainer: warning | not_near: navy; vessel*; ship; ships; boat*; frigate; sailor*; tanker | hit: The judge's order is a shot across the bow. | miss: The frigate put a shot across the bow of the tanker.
shred | pos: verb | plainer: criticize; refute | near: testimony; argument*; claim*; credibility; alibi; critics; reputation; theory | not_near: paper*; document*; file*; record*; cheese; memo*; machine; mail | hit: The defense shredded the detective's testimony on Monday. | miss: Add the carrots and shred the cabbage. | miss: Aides shredded papers that backed the claim.
skirmish | pos: noun | plainer: dispute; disagreement | near: court; legal; lawmaker*; candidate*; Congress; senate; council; budget; partisan; debate; aides; committee; procedural; campaign* | not_near: troops; killed; soldier*; fighter*; rebel*; army; wounded; police; shots | hit: The budget skirmish cost the council two weeks. | miss: A skirmish broke out near the well. | miss: A legal observer saw the skirmish between troops.
smack down | pos: verb | plainer: reject | not_near: ball; fist; hand; card; wrestl*; middle | hit: The appeals court smacked down the governor's order. | miss: He smacked down a card on the table.
smackdown | pos: noun | plainer: rejection; criticism | not_near: WWE; wrestl*; ring | hit: The ruling was a smackdown of the attorney general. | miss: Wrestling fans watched the smackdown on cable.
smell blood | pos: verb | strength: 3 | plainer: see an opening | not_near: shark*; dog; dogs; bear; wolf; wolves; wound*; scene | hit: Opponents of the premier smell blood after the audit. | miss: The sharks could smell blood a mile away.
spoiling for a fight | match: surface | plainer: eager for a dispute | not_near: bar; drunk*; punched; bouncer*; boxer* | hit: House leaders are spoiling for a fight over visas. | miss: The boxer looked tired but spoiling for a fight.
stamp out | pos: verb | plainer: end; eliminate | not_near: fire; fires; cigarette*; ember*; flames; metal; coins | hit: The chief vowed to stamp out street racing. | miss: Campers stamped out the fire with boots.
swat away | pos: verb | plainer: reject | not_near: fly; flies; mosquito*; bee; bees; wasp*; bug; bugs; insect*; ball; shot; shots; keeper; hand | hit: Senator Hale swatted away questions about her donors. | miss: She swatted away flies on the porch.
swipe~ at | pos: noun | plainer: criticism of | not_near: cat; bear; paw*; ball; card; fly; ticket*; reader*; knife; screen; turnstile* | hit: Her speech included a swipe at the attorney general. | miss: The cat made a swipe at the curtain.
take the fight to | pos: verb | plainer: challenge directly | not_near: troops; soldier*; army; missile*; rebel*; gunm*; militant*; airstrike*; killed; wounded; bomb*; artillery; enemy; ISIS; boxer*; round | hit: She vowed to take the fight to party bosses. | miss: The army took the fight to the valley.
take to task | pos: verb | strength: 1 | plainer: criticize | hit: The bank was taken to task over fees.
tear up | pos: verb | plainer: cancel; withdraw from | near: agreement*; treaty; deal; deals; contract*; rulebook; rule book; playbook; pact; accord*; lease* | hit: The candidate promised to tear up the trade deal. | miss: Roots tear up the sidewalk on Vine Street.
the knives are out | match: surface | strength: 3 | plainer: opponents are gathering | hit: Aides say the knives are out for the attorney general.
the riot act | match: surface | near: read; reads; reading | plainer: a warning | not_near: 1714; parliament; repealed; 1715; Peterloo; magistrate* | hit: The whip read the riot act to three absent members. | miss: He was charged under the riot act of 1986. | miss: Magistrates read the riot act to rioters in 1819.
throw shade | pos: verb | plainer: criticize indirectly | not_near: tree*; awning*; canopy; umbrella*; leaves; sun; patio; branches | hit: The singer threw shade at her old label. | miss: The trees throw shade on the patio.
throw the book at | pos: verb | plainer: impose the maximum penalty on | not_near: library; wall; cat; teacher; shelf | hit: Prosecutors want to throw the book at ticket scalpers. | miss: The boy threw the book at the wall.
torch | pos: verb | plainer: criticize | not_near: fire*; car; cars; building*; houses; homes; bus; buses; store*; flame*; truck*; arson*; rioters; church; village*; mosque; vehicle*; gasoline | hit: Columnists torched the minister over his travel bills. | miss: Rioters torched two cars near the station.
trash talk | pos: noun | plainer: taunts | hit: The summit began with trash talk on trade.
trash talk~ | pos: verb | plainer: taunt | hit: The envoys trash-talked each other for days.
trench warfare | pos: noun | plainer: long dispute | not_near: troops; soldier*; army; missile*; rebel*; gunm*; militant*; airstrike*; killed; wounded; bomb*; artillery; Somme; Ukrain*; Russia*; war; 1914; 1916; front; infantry; museum | hit: Confirmation hearings have become trench warfare. | miss: The museum explains trench warfare to pupils.
twist the knife | pos: verb | strength: 3 | plainer: add to the harm | not_near: stab*; wound; attacker; chest; oyster* | hit: Ms. Vance twisted the knife by reading his old emails. | miss: Twist the knife to open the oyster.
volley~ of | pos: noun | plainer: series of | next: criticism; insults; questions; tweets; posts; charges; lawsuits; ads; complaints; accusations; subpoenas; tariffs; attacks; letters; executive orders | hit: The hearing opened with a volley of accusations. | miss: A volley of arrows fell on the camp.
warning shot | pos: noun | plainer: warning | not_near: troops; soldier*; army; missile*; rebel*; gunm*; militant*; airstrike*; killed; wounded; bomb*; artillery; police; officer*; guard*; navy; vessel*; ship*; gun*; pistol; rifle; aircraft; boat*; jet*; patrol*; crowd; suspect; fired; bear | hit: The close vote was a warning shot to the speaker. | miss: Police officers let off a warning shot.
war~ on | pos: noun | plainer: campaign against; opposition to | next: car; cars; cop; cops; police; science; truth; energy; fossil fuels; workers; unions; farmers; farming; business; businesses; religion; faith; public education; public schools; teachers; parents; families; voting; voters; immigrants; migrants; drivers; motorists; free speech; speech; press; media; expertise; universities; higher education; DEI; woke; poor; middle class; democracy; men; boys; nature; waste; fraud; bureaucracy; regulation*; plastic; facts; reality; history; landlords; tenants; judges; law enforcement; America's; the rule of law; the suburbs; suburbs; merit; excellence | hit: Drivers' groups called the bus lanes a war on motorists. | miss: The allies fought a war on two fronts.
weaponization | pos: noun | plainer: misuse; political use | not_near: anthrax; drone*; space; uranium; pathogen*; nuclear; missile*; chemical; virus*; satellite*; plutonium | hit: The panel held hearings on the weaponization of prosecutors. | miss: Inspectors found no weaponization of anthrax.

hauled before | match: surface | plainer: called before | hit: Bank chiefs were hauled before the committee.
shoot the messenger | pos: verb | plainer: blame the person who reports it | hit: Do not shoot the messenger, the auditor wrote.
stick to one's guns | pos: verb | polarity: positive | plainer: not change position | hit: The treasurer stuck to her guns on the levy.
wave the white flag | pos: verb | plainer: concede; give up | hit: The governor waved the white flag on toll roads.

heads will roll | match: surface | strength: 3 | plainer: people will be dismissed | hit: The minister promised that heads will roll.
muscle-flexing | pos: noun; adj | plainer: show of strength | not_near: gym; bodybuild*; biceps; pose* | hit: Tokyo watched the navy's muscle-flexing with concern. | miss: The bodybuilder began his muscle-flexing.
tit-for-tat | pos: adj | strength: 1 | plainer: reciprocal; retaliatory | hit: The tit-for-tat tariffs hurt growers on both sides.
white flag | pos: noun | plainer: concession | near: lawmaker*; senat*; party; campaign*; Congress; candidate*; governor; mayor; minister*; president*; cabinet; caucus; council; Republican*; Democrat*; coalition; vote*; parliament; budget; lawsuit; negotiat*; shutdown; talks; court | not_near: troops; soldier*; army; missile*; rebel*; gunm*; militant*; airstrike*; killed; wounded; bomb*; artillery; driver*; lap; NASCAR; hostage*; civilian*; waving; waved; fort; ship; village* | hit: Rivals saw the budget offer as a white flag. | miss: A white flag flew over the hut. | miss: The mayor waved a white flag from the roof.

attack ad | strength: 1 | pos: noun | plainer: ad against an opponent; critical ad | hit: The attack ad ran during every ball game.
axe | pos: verb | plainer: cut; end | next: job*; fund*; program*; plan*; budget; service*; project*; staff; show; scheme; position*; rule*; tax; minister; benefit*; <number> | hit: The broadcaster axed 200 jobs. | miss: He axed the door to reach her. | note: The British spelling.
boot | pos: verb | plainer: remove | near: office; committee; party; job; cabinet; ballot; caucus; rolls; platform; council; leadership; post | hit: Voters booted three members off the council. | miss: He booted the laptop twice.
brand | pos: verb | plainer: call; describe as | next: him; her; them; opponent*; critic*; rival*; protester*; Democrats; Republicans; journalist*; movement; migrants; plan; decision; proposal | hit: The ad brands opponents of the dam as traitors. | miss: The rancher branded the calf in spring.
brandish | pos: verb | plainer: show; threaten with | next: threat*; poll*; veto; tariff*; subpoena*; report; slogan*; charts; letter; statistics; documents; copy | hit: The premier brandished tariffs before the talks. | miss: The man brandished a knife.
carpet-bomb | pos: verb | strength: 3 | plainer: fill with ads; send many messages to | near: airwaves; district; voter*; state; ads; inbox*; mailers; television; screens | hit: His allies carpet-bombed the district with ads. | miss: Planes carpet-bombed the delta.
chop | pos: verb | strength: 1 | plainer: cut | next: budget; funding; job*; spending; tax*; staff; program*; benefits; forecast*; rates; aid | hit: The council chopped funding for libraries. | miss: She chopped onions for the stew.
dismantle | pos: verb | strength: 1 | plainer: end; close; break up | near: agency; department; democracy; democracies; democratic process; protections; program*; institution*; welfare; regulation*; Obamacare; health care; safety net; rights; union*; legacy; bureaucracy | hit: Ms. Vance vowed to dismantle the housing agency. | miss: Mechanics dismantled the old engine.
drag into | pos: verb | plainer: bring into; involve in | next: war; court; scandal; conflict; mess; fight; dispute; controversy; debate; politics; quagmire; crisis; recession; row; investigation | hit: Parents fear that schools are dragged into politics. | miss: The sled was dragged into the barn.
dunk on | pos: verb | plainer: mock | near: critic*; rival*; senator; liberals; conservatives; Democrats; Republicans; Twitter; online; reporter*; governor; post; posts; host | hit: The governor dunked on critics in a late post. | miss: The guard dunked on two defenders.
extract | pos: verb | strength: 1 | plainer: obtain; get | next: concession*; promise*; pledge*; price; apolog*; commitment*; revenge | hit: The bloc extracted concessions on farm aid. | miss: Dentists extracted two teeth.
hurl | pos: verb | plainer: shout; direct | near: insult*; accusation*; abuse; slur*; epithet*; invective; obscenit*; expletive* | hit: Both camps hurled accusations for an hour. | miss: A boy hurled a snowball over the fence.
loot | pos: verb | strength: 3 | plainer: take money from | near: treasury; pension*; public funds; taxpayer*; state; public purse; fund; budget; coffers | hit: Owners looted the pension fund for dividends. | miss: A crowd looted two shops.
muscle out | pos: verb | plainer: force out | hit: A larger chain muscled out the corner grocers.
needle | pos: verb | strength: 1 | plainer: tease; provoke | next: opponent*; rival*; him; her; president; governor; critics; senator; Democrats; Republicans; host; mayor; ally | hit: She needled the governor about his golf trips. | miss: The tailor needled the hem with care.
pepper | pos: verb | strength: 1 | plainer: ask repeatedly; add many | near: question*; speech; interview*; remarks; testimony; conversation | hit: Justices peppered the lawyer with questions. | miss: Pepper the steak before searing.
pick apart | pos: verb | strength: 1 | plainer: criticize in detail | near: plan; testimony; argument*; case; claim*; record; bill; proposal; story; budget; account; theory | hit: Lawyers picked apart the testimony of the clerk. | miss: Crows picked apart the bread.
pound | pos: verb | plainer: criticize | next: opponent*; rival*; administration; governor; mayor; Democrats; Republicans; candidate; president; incumbent; him; her | hit: Mr. Dorn pounded the governor over taxes. | miss: He pounded the table with a spoon.
purge | pos: verb | plainer: remove; dismiss | near: voter*; rolls; official*; party; critic*; rival*; army; ministry; agency; military; prosecutor*; employee*; ranks; staff; moderates; dissent* | hit: The new minister purged critics within a month. | miss: The plumber purged air from the pipes.
push aside | pos: verb | strength: 1 | plainer: ignore; remove | near: concern*; objection*; critic*; opposition; rival*; expert*; rule*; doubt*; warning*; official*; minister*; scientist*; leader* | hit: Aides pushed aside warnings from the engineers. | miss: She pushed aside the curtain.
retreat | pos: verb | strength: 1 | plainer: move back; give up | near: pledge*; promise*; commitment*; policy; policies; position; stance; climate; plan; goal* | not_near: troops; soldier*; army; forces; militia; glacier*; ice | hit: The bank retreated from its climate pledge. | miss: The hikers retreated from the cliff. | miss: Troops retreated from their position near the dam.
shake down | pos: verb | strength: 3 | plainer: extort; demand money from | near: donor*; business*; compan*; taxpayer*; governor; mayor; landlord*; firm*; campaign; ally; vendors; president | hit: The mayor shook down businesses for gifts. | miss: The boys shook down apples from the tree.
sharpen | pos: verb | strength: 1 | plainer: increase; make harsher | near: attack*; rhetoric; tone; criticism; message; contrast* | hit: Ms. Vance sharpened her attacks before the debate. | miss: He sharpened two pencils.
squash | pos: verb | plainer: stop; reject | next: bill; dissent; rumor*; hope*; debate; deal; rebellion; idea; speculation; plan; proposal; competition; opposition; revolt; report* | hit: Leaders squashed the rebellion in an hour. | miss: He squashed the bug with a book.
squelch | pos: verb | plainer: suppress; stop | not_near: mud; boot*; shoe*; feet | hit: The board squelched dissent at the meeting. | miss: His boots squelched in the hallway.
stare down | pos: verb | strength: 1 | plainer: face; confront | near: crisis; deadline; threat*; opponent*; shutdown; recession; critic*; deficit; lawsuit*; tariff*; protester*; union* | hit: The city is staring down a deficit of $90 million. | miss: The cat stared down the dog.
tar | pos: verb | plainer: discredit | next: opponent*; critic*; candidate; party; entire; movement; rival*; Democrats; Republicans; him; her; whole; all; everyone; them; reformers | hit: The mailer tarred opponents with an old scandal. | miss: Crews tarred the roof on Tuesday.
trade | pos: verb | strength: 1 | plainer: exchange | next: insult*; accusation*; jab*; attack*; recrimination*; threat*; criticism; zinger* | hit: The two candidates traded insults at the fair. | miss: The brothers traded horses for land.
troll | pos: verb | plainer: mock; provoke | next: critic*; Democrats; liberals; Republicans; rival*; president; opponent*; conservatives; senator; governor; him; her; media; reporters; left; right; mayor | hit: The senator trolled critics with a doctored photo. | miss: The men trolled the lake for pike.
wield | pos: verb | strength: 1 | plainer: use; have | next: power; veto; influence; gavel; clout; authority; enormous; immense; considerable; control; huge; tremendous; outsize | hit: Mr. Dorn wields enormous influence over the council. | miss: The man wielded a kitchen knife.
wrest | pos: verb | tag: any | strength: 1 | plainer: take | near: control; power; majority; seat*; authority; concession*; governorship; leadership | hit: The party hopes to wrest control of the senate. | miss: The guard wrested the bag from the thief.
wrestle with | pos: verb | strength: 1 | plainer: deal with; consider | near: question*; budget; decision*; issue*; how; whether; debt; dilemma*; shortage*; problem*; deficit; policy | hit: The council is wrestling with a budget deficit. | miss: Two boys wrestled with the dog.
wring | pos: verb | plainer: obtain; get | next: concession*; money; savings; vote*; profit*; promise*; more; cash; cuts; money; support; pledge* | hit: Holdouts wrung concessions from the speaker. | miss: She wrung water from the towel.
