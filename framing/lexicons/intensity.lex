+++
name = "intensity"
version = "1.1.1"
licence = "Apache-2.0"
device = "loaded"
label = "intensity"
description = "Wordings that turn the volume up: degree, size, movement of numbers, scalar particles, superlatives."
sources = ["Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013", "Quirk, Greenbaum, Leech and Svartvik 1985 (amplifiers)", "entries and examples written for this project"]
[defaults]
pos = "adj"
strength = 2
+++
# Adverbs of the highest degree. Where the word can simply go, the plainer wording is the weakest that can stand in its place.
utterly | pos: adv | strength: 3 | plainer: quite; fully | hit: The plan was utterly without merit.
totally | pos: adv | plainer: fully; quite | hit: The bill is totally different now.
completely | pos: adv | strength: 1 | plainer: fully | not_next: burned; destroyed; closed; renovated; rebuilt; vaccinated; submerged; paralyzed; covered; filled; healed; recovered | hit: He was completely wrong about the budget. | miss: The barn was completely destroyed.
wholly | pos: adv | plainer: fully; quite | not_next: owned; domestic; foreign; funded; made; within; contained; or partly | hit: The answer was wholly inadequate. | miss: The firm is a wholly owned unit of Barlow Foods.
thoroughly | pos: adv | strength: 1 | plainer: fully; quite | next: discredited; debunked; corrupt; dishonest; enjoy*; disgusted; disappoint*; modern; convinced; unconvincing; embarrass*; unimpress*; predictable; rejected; repudiated; defeated; beaten; demoralized; un-American | hit: The idea has been thoroughly discredited. | miss: Wash the leaves thoroughly.
downright | pos: adv; adj | plainer: quite; plainly | hit: The reply was downright rude.
outright | pos: adj | plainer: plain; complete | next: lie*; hostil*; lying; fabrication*; racis*; fraud; theft; falsehood*; contempt; bigotry; deception; denial; corruption; propaganda; rejection | hit: Ms. Vance called it an outright lie. | miss: The state bought the land in an outright purchase.
flat-out | pos: adv; adj | plainer: plainly; simply | hit: The claim is flat-out wrong. | hit: He flat out lied to the board.
flatly | pos: adv | strength: 1 | plainer: plainly; directly | hit: She flatly rejected the offer.
fundamentally | pos: adv | strength: 1 | plainer: basically; in its main parts | next: chang*; alter*; transform*; dishonest; unfair; wrong; broken; misunderst*; misread*; unserious; un-American; undemocratic; unjust; corrupt; reshap* | hit: The ruling fundamentally changed the race. | miss: Grace is fundamentally a teacher.
fundamentally flawed | strength: 2 | polarity: negative | plainer: flawed; faulty | hit: Critics called the study fundamentally flawed.
deeply | pos: adv | strength: 1 | plainer: very; quite | not_next: rooted; held; breathe*; cut; held; religious; buried; sleep*; asleep; cut; love* | not_prev: breathe; breathed; breathing; dig; dug; cut; dived; inhaled; sleep; slept; buried | hit: The vote was deeply unpopular. | miss: She breathed deeply. | miss: They are deeply religious people.
deeply flawed | polarity: negative | plainer: flawed; faulty | hit: The county used a deeply flawed count.
deeply divided | polarity: negative | plainer: divided; split | pole: division/unity | hit: The synod remains deeply divided over the ordination of women.
deeply troubling | polarity: negative | plainer: a concern; of concern | hit: The inspector called the deaths in custody deeply troubling.
deeply disturbing | polarity: negative | plainer: of concern; upsetting | hit: The court heard deeply disturbing evidence against the coach.
deeply concerned | strength: 1 | plainer: concerned; worried | hit: The ministry is deeply concerned about the missing ferry.
deeply unpopular | polarity: negative | plainer: unpopular | hit: The deeply unpopular toll will end in June.
deeply held | strength: 1 | polarity: positive | plainer: firm; sincere | hit: The nurses objected because of deeply held religious views.
sharply | pos: adv | plainer: markedly; clearly | not_next: dressed; at; angled; curved; peaked; left; right | not_prev: dress; dressed; turn; turned; inhale; inhaled; swerved; banked | hit: Support for the mayor fell sharply. | hit: She sharply criticized the sheriff. | miss: The van turned sharply at the mill. | miss: A sharply dressed usher led the guests to their seats. | miss: The truck turned sharply near the old mill. | note: Falls and rises of numbers and criticism alike; "markedly" or the figure itself says it.
steeply | pos: adv | plainer: markedly; much | not_next: sloping; pitched; sloped; uphill; downhill; banked | hit: Rents rose steeply. | miss: The house has a steeply pitched roof.
dramatically | pos: adv | plainer: markedly; much | hit: Costs rose dramatically last year.
drastically | pos: adv | plainer: markedly; much | hit: The bill would drastically cut aid.
vastly | pos: adv | plainer: much; far | hit: Turnout was vastly higher in the north.
hugely | pos: adv | plainer: very; much | hit: The tax was hugely unpopular.
massively | pos: adv | plainer: much; largely | hit: The project ran massively over budget.
enormously | pos: adv | plainer: very; much | hit: The new harbor is enormously costly to maintain.
immensely | pos: adv | plainer: very; much | hit: The minister was immensely proud of the rail project.
tremendously | pos: adv | plainer: very; much | hit: The grant helped the rural clinics tremendously.
incredibly | pos: adv | plainer: very; quite | hit: The race is incredibly close.
unbelievably | pos: adv | plainer: very; surprisingly | hit: The guards were unbelievably slow to report the escape.
insanely | pos: adv | strength: 3 | plainer: very | hit: Rents near the university are insanely high.
wildly | pos: adv | plainer: very; widely | not_prev: fire; fired; shot; cheered; swing; swung; clapped; danced; growing; grew | not_next: swinging; waving; cheering; firing | hit: The estimate was wildly wrong. | miss: Two men fired wildly from a truck. | miss: Fans were wildly cheering the home team in Kelby.
extremely | pos: adv | strength: 1 | plainer: very | hit: The race remains extremely close.
exceedingly | pos: adv | strength: 1 | plainer: very | hit: Snow leopards have become exceedingly rare in the park.
extraordinarily | pos: adv | plainer: very; unusually | hit: It was an extraordinarily long session.
exceptionally | pos: adv | strength: 1 | plainer: very; unusually | hit: The prosecutor was exceptionally harsh with the young witness.
profoundly | pos: adv | plainer: very; much | not_next: deaf; disabled | hit: The order was profoundly unfair, Mr. Hale said. | miss: Her son is profoundly deaf.
intensely | pos: adv | strength: 1 | plainer: very; strongly | hit: The two sides intensely dislike each other.
fiercely | pos: adv | plainer: strongly; very | not_prev: burn; burned; burning; blew; blow | not_next: burning; hot | hit: The union fiercely opposed the bill. | miss: The fire burned fiercely all night. | miss: The kiln was fiercely hot when the potters opened it.
staunchly | pos: adv | plainer: firmly; strongly | hit: The town is staunchly Republican.
vehemently | pos: adv | plainer: strongly; firmly | hit: Mr. Castro vehemently denied the report.
vociferously | pos: adv | plainer: strongly; loudly | hit: Fishermen vociferously opposed the wind farm at the hearing.
adamantly | pos: adv | plainer: firmly; strongly | hit: She is adamantly opposed to the toll.
strenuously | pos: adv | strength: 1 | plainer: firmly; strongly | not_prev: exercise; exercised; train; trained | hit: His lawyer strenuously denied the charge. | miss: Patients who exercised strenuously were left out.
overwhelmingly | pos: adv | strength: 1 | plainer: by a wide margin; mostly | hit: Voters overwhelmingly rejected the tax.
resoundingly | pos: adv | plainer: by a wide margin; clearly | hit: Voters resoundingly rejected the tax.
decisively | pos: adv | strength: 1 | plainer: by a wide margin | near: won; win*; beat*; defeat*; lost; vot*; reject*; carried; swing; swung | hit: She won the district decisively. | miss: The captain acted decisively.
grossly | pos: adv | polarity: negative | plainer: much; very | not_next: negligent | hit: The forecast was grossly inflated. | miss: The jury found that the pilot was grossly negligent. | note: "Grossly negligent" is a term of law.
glaringly | pos: adv | polarity: negative | plainer: clearly; very | hit: The report was glaringly silent on the cause of the fire.
woefully | pos: adv | strength: 3 | polarity: negative | plainer: very; quite | hit: The clinics are woefully short of staff.
painfully | pos: adv | polarity: negative | plainer: very; quite | next: slow; obvious; clear; aware; thin; familiar; awkward; shy; honest; true; close; long; inadequate; apparent; evident; funny | hit: The count has been painfully slow. | miss: He fell and landed painfully.
hopelessly | pos: adv | polarity: negative | plainer: very; badly | not_next: lost; in love | hit: The code is hopelessly out of date. | miss: The hikers were hopelessly lost.
desperately | pos: adv | polarity: negative | plainer: very much; greatly | not_next: ill; poor; hungry; thirsty | hit: The town desperately wants a new bridge. | miss: The child was desperately ill.
badly | pos: adv | polarity: negative | plainer: greatly; much | next: needed; needs; need; split; divided; out of; behind; outdated; misjudg*; misread*; flawed; wants; outnumbered; trail*; mistaken; underestimat*; overdue; misled; outspent; eroded | hit: The party is badly split over trade. | miss: The bus was badly damaged. | miss: He played badly.
sorely | pos: adv | plainer: much; greatly | hit: The school sorely needs repairs.
dangerously | pos: adv | polarity: negative | plainer: very; too | next: close; low; high; wrong; naive; misguided; out of; thin; inadequate; vague; irresponsible; extreme; radical; reckless; divided; weak | hit: The party moved dangerously close to default, he said. | miss: He drove dangerously.
ridiculously | pos: adv | polarity: negative | plainer: very; too | hit: Parents said the entrance exam was ridiculously hard.
absurdly | pos: adv | polarity: negative | plainer: very; too | hit: The fee is absurdly high.
outrageously | pos: adv | strength: 3 | polarity: negative | plainer: very; too | hit: Patients paid outrageously high fees for the scan.
obscenely | pos: adv | strength: 3 | polarity: negative | plainer: very; too | hit: The bank's obscenely large bonuses angered savers.
crazily | pos: adv | polarity: negative | plainer: very; oddly | hit: Prices swung crazily after the mine closed.
perfectly | pos: adv | strength: 1 | plainer: fully; quite | next: clear; legal; reasonable; fine; normal; good; happy; willing; sane; innocent; ordinary; legitimate; obvious; capable; understandable; safe; aware; content | hit: The deal was perfectly legal. | miss: The two halves fit perfectly.
relentlessly | pos: adv | polarity: negative | plainer: steadily; repeatedly | hit: The paper relentlessly pursued the senator.
endlessly | pos: adv | polarity: negative | plainer: repeatedly; at length | hit: They argued endlessly over the map.
incessantly | pos: adv | polarity: negative | plainer: often; repeatedly | hit: The opposition incessantly attacked the health minister.
ceaselessly | pos: adv | plainer: steadily; often | hit: Shells fell ceaselessly on the besieged port.
constantly | pos: adv | strength: 1 | plainer: often; regularly | near: critic*; attack*; complain*; lie; lies; lying; change*; blam*; media; accus*; demand*; remind*; threat*; tweet*; insult*; argu*; fight*; worr* | hit: He constantly complains about the press. | miss: The pump runs constantly.
repeatedly and | pos: adv | match: surface | strength: 1 | plainer: often and | next: falsely; loudly; publicly; openly; emphatically; forcefully | hit: She repeatedly and loudly objected. | miss: He was stabbed repeatedly and died.
openly | pos: adv | strength: 1 | plainer: in public | next: mock*; defy*; defied; flout*; brag*; boast*; hostile; contempt*; racist; embrac*; call*; advocat*; admit*; disdain*; critic*; question* | pole: open/secret | hit: The mayor openly mocked the panel. | miss: He is openly gay.
breathtakingly | pos: adv | strength: 3 | plainer: very; unusually | hit: The judge called the fraud breathtakingly simple.
stunningly | pos: adv | strength: 3 | plainer: very; unusually | hit: The vote was stunningly close.
astonishingly | pos: adv | plainer: very; surprisingly | hit: The museum was astonishingly careless with the bronze.
amazingly | pos: adv | plainer: very; surprisingly | hit: The amazingly cheap solar panels sold out in a day.
staggeringly | pos: adv | strength: 3 | plainer: very | hit: The stadium proved staggeringly expensive to heat.
strikingly | pos: adv | strength: 1 | plainer: very; notably | hit: The two judges reached strikingly similar conclusions.
remarkably | pos: adv | strength: 1 | plainer: very; unusually | hit: Turnout was remarkably low.
shockingly | pos: adv | strength: 3 | polarity: negative | plainer: surprisingly; very | hit: Inspectors found shockingly low staffing on the night ward.
spectacularly | pos: adv | strength: 3 | plainer: completely; very | hit: The talks failed spectacularly.
phenomenally | pos: adv | polarity: positive | plainer: very | hit: The singer's tour was phenomenally profitable for the arena.
monumentally | pos: adv | strength: 3 | plainer: very | hit: The dam proved a monumentally bad investment.
exponentially | pos: adv | plainer: quickly; fast | not_near: curve; formula; virus; function; variable | hit: Health costs have grown exponentially. | miss: The formula shows that the value grows exponentially.
astronomically | pos: adv | strength: 3 | plainer: much; very | hit: Insurance costs rose astronomically after the hurricane.
infinitely | pos: adv | plainer: far; much | not_next: many; small; divisible | hit: The new plan is infinitely better. | miss: A line can be split into infinitely many parts.
radically | pos: adv | plainer: greatly; much | hit: The bill would radically change the code.
violently | pos: adv | polarity: negative | plainer: strongly | next: oppos*; disagree*; object* | hit: The senator violently opposed the merger. | miss: The crowd was violently dispersed.
blisteringly | pos: adv | plainer: very | hit: The sprinter ran a blisteringly fast heat on Friday.
savagely | pos: adv | strength: 3 | polarity: negative | plainer: severely; strongly | near: critic*; review*; mock*; cut; budget; satir*; funding | hit: The budget was savagely cut. | miss: The guard was savagely beaten.
firmly | pos: adv | strength: 1 | plainer: clearly | next: entrenched; reject*; rebuff*; rebuk*; oppos*; in the camp; behind; in the grip; in control | hit: She firmly rejected the idea. | miss: He shut the lid firmly.
squarely | pos: adv | strength: 1 | plainer: directly | not_next: within; in; between; hit; landed | hit: The report puts the blame squarely on the agency. | miss: The case falls squarely within the law.
all but | pos: adv | match: surface | strength: 1 | plainer: nearly; almost | next: certain; guaranteed; impossible; dead; inevitable; assured; over; ensur*; gone; abandon*; ignor*; vanish*; disappear*; eliminat*; declar*; conced*; endors*; rul*; destroy*; doomed; admit*; accus*; beg*; invisible; useless; unknown; collaps*; dar*; ended; erased; killed; confirm*; unanim* | hit: The bill is all but dead. | miss: All but two of the members voted.
wholeheartedly | pos: adv | polarity: positive | plainer: fully; strongly | hit: The bishops wholeheartedly support the truce.
unequivocally | pos: adv | strength: 1 | plainer: clearly; plainly | hit: The party unequivocally rejected the trade deal.
categorically | pos: adv | strength: 1 | plainer: clearly; plainly | hit: He categorically denied the charge.
emphatically | pos: adv | strength: 1 | plainer: firmly; clearly | hit: The goalkeeper emphatically denied that he had bet on games.
overly | pos: adv | strength: 1 | polarity: negative | plainer: too | hit: The rules are overly broad, he said.
excessively | pos: adv | polarity: negative | plainer: too | hit: The court found the sentence excessively long.
heavily | pos: adv | strength: 1 | plainer: greatly; much | next: criticized; favored; politicized; edited; slanted; biased; redacted; partisan; gerrymandered | hit: The heavily criticized plan was dropped. | miss: It rained heavily.
overnight | pos: adv | plainer: quickly; within a short time | near: success; transformed; change*; vanish*; erased; wiped; sensation; rich | not_near: train; bus; flight; rain; snow; hotel; hospital; police; stay* | hit: The ruling changed the industry overnight. | miss: The hospital kept her overnight. | miss: Bakers at the Kelby plant work overnight on Fridays. | miss: Bus drivers change shifts overnight at the Kelby depot.

# Size and number
massive | plainer: large; big | not_next: star; stars; black hole; object; particles; hemorrhage; stroke; heart attack | hit: The state faces a massive deficit. | miss: A massive star ends as a supernova.
huge | strength: 1 | plainer: large; big | not_near: whale*; tree*; boulder*; rock; animal*; fish; ship; snake | hit: It was a huge win for the governor. | miss: A huge tree fell across the road.
enormous | plainer: large; great | not_near: whale*; tree*; boulder*; rock; animal*; fish; snake; flag | hit: The pressure on Ms. Reyes was enormous. | miss: An enormous tree shades the square.
immense | plainer: large; great | hit: The ministry faces immense pressure to free the writer.
gigantic | strength: 3 | plainer: large; big | not_near: whale*; tree*; statue; telescope; boulder* | hit: The bill is a gigantic gift to banks. | miss: A gigantic statue stands at the port.
colossal | strength: 3 | plainer: large; big | not_near: statue*; squid; sculpture* | hit: It was a colossal waste of money. | miss: They dug up a colossal statue.
gargantuan | strength: 3 | plainer: large; big | hit: The port needs a gargantuan crane for the new ships.
mammoth | pos: adj | plainer: large; big | next: bill; budget; task; spending; package; undertaking; effort; tax; project; deal; legislation; job; measure; majority; lead; deficit | hit: The mammoth bill runs to 2,000 pages. | miss: They found a mammoth tusk.
monumental | strength: 3 | plainer: large; major | not_next: arch; sculpture; statue; gate; architecture | hit: Closing the plant was a monumental mistake. | miss: A monumental arch marks the gate.
mountain of | pos: noun | match: surface | plainer: much; a large amount of | next: debt; evidence; paperwork; regulat*; red tape; lies; data; documents; lawsuits; criticism; cash; money | hit: The firm left a mountain of debt. | miss: The mountain of Solen is 3,000 feet high.
vast | strength: 1 | plainer: large; great | not_next: majority; desert; plain; ocean; forest; field; area; areas; territory; wilderness; continent; steppe; prairie; country; region | hit: The agency built a vast network of informants. | miss: The road crosses a vast desert.
vast majority | pos: noun | strength: 1 | plainer: majority; most | hit: The vast majority of members agreed.
huge swath | pos: noun | plainer: large part | hit: Fire burned a huge swath of the national forest.
sweeping | strength: 1 | plainer: broad; wide | not_next: the; up; away; across; through; over; out; aside; into; his; her; down | not_near: broom; floor; floors; valley; views | hit: The governor announced sweeping changes. | miss: He was sweeping the floor. | miss: Crews sweeping the streets found a gold ring. | miss: The lodge has sweeping views of the lake. | note: "Broad" says the same scope; strength 1 because the word is a stock one of news.
sprawling | plainer: large; wide | next: investigation; bureaucracy; bill; probe; legislation; agency; conspiracy; inquiry; empire; indictment; scandal; case; law; network | hit: The sprawling investigation cost millions. | miss: They live in a sprawling house.
overwhelming | strength: 1 | plainer: large; strong | not_next: hospital*; the; our; them; health; our; local | hit: The measure passed with overwhelming support. | miss: The wave of patients is overwhelming hospitals.
whopping | strength: 3 | plainer: large; big | hit: The mayor spent a whopping $40,000 on lamps.
staggering sum | pos: noun | strength: 3 | plainer: large sum; large amount | hit: The club paid a staggering sum for the young striker.
hefty | strength: 1 | plainer: large; high | hit: He paid a hefty fine.
mega-donor | pos: noun | strength: 1 | plainer: large donor; donor | hit: Two mega-donors paid for the ads.
megadonor | pos: noun | strength: 1 | plainer: large donor; donor | hit: A megadonor from the casino trade financed the campaign.
megabill | pos: noun | plainer: bill; large bill | hit: Senators voted on the megabill shortly before dawn.
countless | plainer: many | hit: Countless families lost their savings.
untold | plainer: much; many | next: damage; suffering; harm; numbers; millions; billions; thousands; misery; riches; wealth; amounts; sums; hours; number; lives; pain; havoc; hardship | hit: The rule does untold damage to farms. | miss: The untold story of the canal begins in 1820.
innumerable | plainer: many | hit: The trial suffered innumerable delays over translation.
endless | plainer: long; many | not_next: loop; belt | hit: The hearings brought an endless stream of complaints. | miss: The tape runs in an endless loop.
never-ending | plainer: long; continuing | hit: The town is tired of the never-ending lawsuit.
limitless | plainer: large; wide | hit: The spy agency has limitless access to phone records.
boundless | polarity: positive | plainer: great | hit: The young coach has boundless energy, players said.
bottomless | plainer: large; deep | next: pit; greed; appetite; wallet*; pockets; cynicism; supply; well; hunger; cruelty; purse | hit: The stadium became a bottomless pit for taxpayers. | miss: The diner sells bottomless coffee.
myriad | strength: 1 | plainer: many | hit: The clinic has myriad problems.
legion of | pos: noun | match: lemma | strength: 1 | plainer: many; large group of | next: fans; critics; supporters; followers; lawyers; admirers; lobbyists; volunteers; donors; consultants; doubters | hit: A legion of lobbyists fought the bill. | miss: He joined the legion of Honor guard. | miss: A Roman legion of five thousand men camped near Kelby.
legions of | pos: noun | match: surface | plainer: many; large numbers of | hit: Legions of critics mocked the sign.
army of | pos: noun | plainer: many; large group of | next: lawyers; lobbyists; volunteers; supporters; consultants; fans; critics; aides; trolls; bots; bureaucrats; followers; donors; activists; reporters | hit: The firm sent an army of lawyers. | miss: The army of Veldt crossed the river.
scores of | pos: noun | match: surface | strength: 1 | plainer: dozens of; many | not_prev: test; exam; box; the; math; reading; credit; high; low; average | hit: Scores of officials quit. | miss: The test scores of the two schools differ.
droves | pos: noun | match: surface | plainer: large numbers | prev: in | hit: Members left the party in droves. | miss: He kept droves of cattle.
slew of | pos: noun | match: surface | strength: 1 | plainer: number of; many | hit: She signed a slew of orders.
raft of | pos: noun | match: surface | strength: 1 | plainer: number of; set of | next: new; measures; proposals; bills; changes; reforms; rules; policies; legislation; laws; executive; lawsuits; other; problems; issues; regulations; questions | hit: He offered a raft of proposals. | miss: They built a raft of logs.
flurry of | pos: noun | match: surface | strength: 1 | plainer: number of; series of | not_next: snow* | hit: The week brought a flurry of lawsuits. | miss: A flurry of snow hid the road.
litany of | pos: noun | match: surface | polarity: negative | plainer: list of; series of | not_next: saints; the saints | hit: She read a litany of complaints. | miss: The choir sang the litany of the saints.
laundry list | pos: noun | polarity: negative | plainer: list; long list | hit: The governor read a laundry list of complaints against the agency.
barrage of | pos: noun | match: surface | plainer: series of; many | not_near: rocket*; missile*; artiller*; shell*; gunfire; bullets; mortar*; drones | hit: The ad led to a barrage of calls. | miss: A barrage of rockets hit the port.
avalanche of | pos: noun | match: surface | strength: 3 | plainer: many; large number of | not_next: snow; mud; rock; rocks; debris; ice | hit: An avalanche of lawsuits followed. | miss: An avalanche of snow blocked the pass.
sky-high | plainer: very high; high | hit: Rents are sky-high.
record-shattering | strength: 3 | plainer: record | hit: A record-shattering heat wave closed schools across the south.
record-breaking | strength: 1 | plainer: record | hit: The party held a record-breaking sale of tickets.
astronomical | strength: 3 | plainer: very high; large | not_near: telescope*; observator*; Society; star; stars; planet* | hit: The cost of the bridge is astronomical. | miss: The astronomical observatory opened in 1902.
exorbitant | strength: 3 | polarity: negative | plainer: very high; high | hit: Prisoners pay exorbitant rates for phone calls.
eye-popping | plainer: very high; large | hit: He was paid an eye-popping $3 million.
eye-watering | plainer: very high; large | hit: Commuters face eye-watering fares from January.
jaw-dropping | strength: 3 | plainer: surprising; very high | hit: The auction ended with a jaw-dropping bid for the violin.
mind-boggling | strength: 3 | plainer: surprising; very large | hit: The navy spent a mind-boggling amount on paint.
staggering | strength: 3 | plainer: very large; surprising | not_next: home; out; along; through; under; toward; into; down; back; around | hit: The losses were staggering. | miss: He was found staggering along the highway.
razor-thin | strength: 1 | plainer: very small; narrow | hit: She won by a razor-thin margin.
paper-thin | plainer: very small; weak | hit: The coalition has a paper-thin majority in the assembly.
tiny | strength: 1 | plainer: small | next: fraction; minority; sliver; handful; percentage; share; number | hit: Only a tiny fraction of voters replied. | miss: The tiny village has one inn.
paltry | pos: adj; noun | polarity: negative | plainer: small | hit: The fund got a paltry raise.
measly | strength: 3 | polarity: negative | plainer: small | hit: Pickers earn a measly wage for twelve hours in the heat.
meager | polarity: negative | plainer: small; low | hit: The refugees lived on meager rations of rice.
minuscule | plainer: very small; small | hit: Only a minuscule share of the fund reached flood victims.
infinitesimal | plainer: very small | hit: The chance of a leak is infinitesimal, engineers said.
negligible | strength: 1 | plainer: very small; small | hit: The tax had a negligible effect on smoking.
mere | strength: 1 | plainer: only | not_next: mortal; mortals | hit: It passed by a mere two votes. | miss: We are mere mortals, the coach said.

# Degree and force
steep | strength: 1 | plainer: large; high | not_next: hill; hills; hillside*; slope*; street*; stairs; mountain*; cliff*; bank*; terrain; climb; path; road; trail; roof; in; for; valley; side; sides; learning curve; driveway; embankment; grade | hit: The city made steep cuts to the library. | miss: The house stands on a steep hill.
sharp | strength: 1 | plainer: marked; large | next: decline; rise; increase; drop; fall; contrast; criticism; rebuke; cut; cuts; divide; division; reduction; turn; reversal; words; decrease; rebound; slowdown; downturn; disagreement*; break; departure; divisions; attack; attacks; exchange; questions; questioning; escalation; split; uptick; differences; retort; critique; response; denial; swing | hit: The report shows a sharp decline in trust. | miss: He bought a sharp knife.
sharply worded | strength: 1 | plainer: critical; blunt | hit: The sharply worded letter went to the board.
stark | plainer: clear; marked | not_next: naked; county; industries | hit: The two plans stand in stark contrast. | miss: He ran stark naked across the field.
dramatic | plainer: large; marked | not_next: irony; arts; society; writing; soprano; literature; monologue; reading; arc; reading*; role*; actor*; actress | not_near: theater; playwright; actor; actress; film; stage | hit: The state saw a dramatic drop in thefts. | miss: The playwright wrote one dramatic monologue. | miss: She teaches dramatic arts at a college in Kelby. | miss: The film won a prize for its dramatic score.
drastic | plainer: large; severe | hit: The board made drastic cuts.
seismic | strength: 3 | plainer: large; major | next: shift; change; event; impact; upset; moment; consequences; effect; political; ruling; victory; win | hit: The vote was a seismic shift. | miss: The seismic sensor failed.
tectonic shift | pos: noun | strength: 3 | plainer: large change; major change | hit: The ruling marked a tectonic shift in labor law.
earth-shattering | strength: 3 | plainer: major; important | hit: The panel's report contained no earth-shattering news.
crushing | strength: 3 | polarity: negative | plainer: severe; heavy | next: defeat; blow; loss; losses; debt; burden; victory; poverty; setback; disappointment; taxes; tax; weight of; cost; costs; sanctions; regulations; student | hit: The party took a crushing defeat. | miss: The plant uses a crushing machine.
crippling | strength: 3 | polarity: negative | plainer: severe; heavy | hit: The firm faces crippling costs.
stinging | polarity: negative | plainer: severe; strong | next: rebuke; defeat; criticism; loss; dissent; setback; response; op-ed; indictment; letter; report; critique; editorial; attack; statement | hit: The judge wrote a stinging dissent. | miss: She was treated for a stinging insect bite.
scathing | strength: 3 | polarity: negative | plainer: very critical; critical | hit: The auditor wrote a scathing report.
withering | polarity: negative | plainer: severe; strong | next: criticism; attack; critique; fire; scrutiny; assessment; rebuke; scorn; report; dissent | not_near: troops; guns; crop* | hit: The agency drew withering criticism. | miss: The crops are withering in the heat. | miss: She cut the withering leaves from the vine. | miss: The troops crossed the bridge under withering fire.
blistering | polarity: negative | plainer: very critical; strong | not_next: heat; paint; skin; sun; temperatures; summer; pace | hit: She gave a blistering speech on the tax. | miss: They worked in blistering heat.
searing | plainer: strong; severe | not_next: heat; temperatures; sun; pain; the; meat | hit: He wrote a searing letter to the board. | miss: The searing heat killed the crops.
bombshell | pos: noun; adj | strength: 3 | plainer: surprise; major | not_next: blonde | hit: The bombshell report cost him his job. | miss: The studio sold her as a bombshell blonde.
explosive | pos: adj | strength: 3 | plainer: surprising; serious | next: claim*; allegation*; testimony; report; revelation*; charge; charges; accusation*; book; growth; memo; interview; story; hearing; new; debate; details; issue; scandal; disclosure*; combination | not_near: device*; bomb*; detonat* | hit: Her explosive claims shook the council. | miss: The bag held an explosive device. | miss: Crews cleared explosive material from the old quarry. | miss: The explosive charges in the device failed to go off.
full-blown | plainer: complete; full | hit: The row became a full-blown crisis.
full-throated | plainer: strong; open | pole: strength/weakness | hit: He gave a full-throated defense of the law.
full-scale | strength: 1 | plainer: complete; large | not_next: model; replica; exercise; drill; mockup | hit: They called for a full-scale review. | miss: The museum built a full-scale model of the ship.
all-out | plainer: full; complete | not_next: war | hit: The party began an all-out effort to win the county. | miss: The clash could lead to all-out war.
no-holds-barred | plainer: unrestricted; open | hit: The two candidates met in a no-holds-barred debate.
unbridled | strength: 3 | polarity: negative | plainer: unlimited; unrestrained | hit: Economists warned of unbridled speculation in farmland.
unchecked | strength: 1 | polarity: negative | plainer: unlimited | next: power*; aggression; authority; greed; growth; immigration; spending; executive; corporate | hit: The bill hands unchecked power to the chief. | miss: The bag went unchecked at the gate.
unabated | match: surface | strength: 1 | plainer: at the same rate | hit: The unabated violence forced the school to close.
unfettered | strength: 1 | plainer: free; unlimited | hit: Auditors demanded unfettered access to the shelter's books.
rampant | polarity: negative | plainer: widespread; common | hit: Fraud is rampant in the program, she said.
runaway | polarity: negative | plainer: fast-growing; rapid | next: spending; inflation; costs; debt; deficits; prices; government; growth; success; development; warming; price; health; climate; cost | hit: He blamed runaway spending. | miss: A runaway truck hit the wall.
out-of-control | polarity: negative | plainer: rising; unchecked | not_near: car; truck; vehicle; fire; blaze; skid*; spun; wildfire*; plane | hit: She condemned out-of-control spending. | miss: The truck went out of control on the bridge.
spiral out of control | pos: verb | polarity: negative | plainer: grow; worsen | not_near: plane; aircraft; jet; helicopter | hit: Costs spiraled out of control. | miss: The plane spiraled out of control.
ever-growing | strength: 1 | plainer: growing | hit: The library struggles with an ever-growing backlog of repairs.
ever-increasing | strength: 1 | plainer: increasing; growing | hit: Hospitals face ever-increasing demand for kidney treatment.
ever-expanding | strength: 1 | plainer: growing | hit: Neighbors complain about the ever-expanding quarry.
ever-present | strength: 1 | plainer: constant | hit: Miners accept the ever-present risk of a collapse.
unprecedented | strength: 1 | plainer: new; unusual | hit: The governor took the unprecedented step of closing the court.
unheard-of | plainer: new; rare | hit: The jury returned an unheard-of award in the libel case.
unparalleled | plainer: unusual; unique | hit: The spill caused unparalleled damage to the reef.
unrivaled | polarity: positive | plainer: leading | hit: The academy has an unrivaled record in chess.
historic | strength: 1 | plainer: major; notable | next: victory; win; deal; agreement; summit; vote; decision; moment; day; opportunity; nomination; candidacy; speech; visit; ruling; legislation; bill; achievement; accord; breakthrough; meeting; step; defeat; loss; proportions; investment; tax; reforms; pact; first; shift; occasion; upset; event; milestone; night; election; referendum; trip; success; scale; failure; mistake; effort; law | hit: The chamber approved the historic deal. | miss: The fire damaged a historic church.
extraordinary | strength: 1 | plainer: unusual; rare | not_next: session; rendition; circumstances; circumstance; measures; general meeting; meeting | hit: He took the extraordinary step of suing his own party. | miss: The chamber met in extraordinary session.
remarkable | strength: 1 | plainer: unusual; notable | hit: The refugee team made a remarkable run to the final.
incredible | plainer: unusual; great | hit: It was an incredible turn for the young senator.
tremendous | plainer: large; great | hit: The town is under tremendous strain.
phenomenal | polarity: positive | plainer: very good; unusual | hit: The bakery cooperative has had phenomenal growth since spring.
intense | strength: 1 | plainer: strong; close | next: pressure; scrutiny; criticism; debate; opposition; backlash; lobbying; hostility; hatred; rivalry; interest; negotiations; speculation | hit: The judge came under intense pressure. | miss: The intense heat bent the rails.
fierce | plainer: strong; hard | not_next: fire; fires; storm; winds; wind; blaze; fighting; battle; gun; animal; dog; firefight | hit: The plan met fierce opposition. | miss: Fierce winds tore off the roof.
furious pace | pos: noun | plainer: fast pace; high speed | hit: Crews are building the barracks at a furious pace.
feverish | plainer: busy; intense | not_near: patient*; child; symptom*; temperature; cough* | hit: Aides kept up a feverish search for votes. | miss: The child was feverish and weak.
frenetic | plainer: busy; fast | hit: Diplomats ended a frenetic week of talks on the strait.
frantic | plainer: hurried; urgent | hit: The party made a frantic push for votes.
breakneck | pos: adj; noun | plainer: very fast; fast | hit: The bill moved at breakneck speed.
breathtaking | strength: 3 | plainer: surprising; very large | not_next: view*; scenery; landscape*; photo* | hit: The cynicism is breathtaking, he said. | miss: The lodge has a breathtaking view.
astonishing | plainer: surprising; unusual | hit: The treasurer made an astonishing admission under oath.
astounding | strength: 3 | plainer: surprising; unusual | hit: The company reported astounding losses on its drone project.
stunning | strength: 3 | plainer: surprising; unexpected | not_next: view*; scenery; gown; dress; beaches; landscape*; photo*; actress; model | hit: The mayor suffered a stunning loss. | miss: The lodge has a stunning view.
striking | pos: adj | strength: 1 | plainer: notable; clear | next: contrast; departure; reversal; admission; example; difference; rebuke; shift; change; contradiction; move; statement; display | hit: It was a striking departure for the party. | miss: The striking workers marched on Friday. | miss: The striking nurses returned to work on Monday.
sheer | strength: 1 | plainer: plain; pure | not_next: cliff*; drop; rock; curtain*; fabric; face; wall; stocking*; dress; blouse | hit: It was an act of sheer folly. | miss: The trail ends at a sheer cliff.
utter | strength: 3 | pos: adj | plainer: complete; full | hit: The launch was an utter failure.
absolute | plainer: complete; full | next: disaster; disgrace; mess; joke; catastrophe; failure; chaos; nightmare; lie; lies; nonsense; garbage; best; worst; power; hell; madness; farce; insanity; loyalty; travesty; outrage; shame; devastation; tragedy; scandal; certainty | hit: The rollout was an absolute mess. | miss: She won an absolute majority.
complete and total | plainer: full; complete | hit: The strike ended in complete and total defeat for management.
complete and utter | strength: 3 | plainer: full; complete | hit: It was a complete and utter failure.
complete disaster | pos: noun | strength: 3 | polarity: negative | plainer: failure; serious problem | hit: The launch of the ticket system was a complete disaster.
total disaster | pos: noun | strength: 3 | polarity: negative | plainer: failure; serious problem | hit: The general's retreat was a total disaster for the coalition.
total failure | pos: noun | strength: 3 | polarity: negative | plainer: failure | hit: Nia Barlow called the literacy program a total failure.
total collapse | pos: noun | strength: 2 | polarity: negative | plainer: collapse; breakdown | hit: The drought led to a total collapse of the herring catch.
wholesale | pos: adj | plainer: broad; complete | not_next: price*; market*; club*; distributor*; supplier*; trade; store*; business; food; inventories; electricity; grocer*; inflation; costs; energy | hit: The bill is a wholesale rewrite of the code. | miss: The wholesale price of milk fell.
wall-to-wall | plainer: constant; heavy | not_next: carpet* | hit: The trial got wall-to-wall coverage. | miss: The room has wall-to-wall carpet.
round-the-clock | strength: 1 | plainer: constant; day and night | not_next: care; nursing; medical; security; patrols | hit: The show ran round-the-clock attacks on him. | miss: The patient needs round-the-clock care.
nonstop | plainer: constant; steady | not_next: flight*; service; route*; train*; to; from | hit: He faced nonstop criticism. | miss: The airline added a nonstop flight.
dire | polarity: negative | plainer: serious; severe | hit: The auditor gave a dire warning.
acute | strength: 1 | plainer: serious; severe | next: crisis; shortage*; need; pressure; embarrassment; concern; anxiety about; problem; tension; threat | hit: The town has an acute shortage of homes. | miss: He has acute bronchitis.
abject | strength: 3 | polarity: negative | plainer: complete; deep | hit: The orphans were living in abject poverty, aid workers said.
rank | strength: 3 | pos: adj; noun; verb | polarity: negative | plainer: plain; clear | next: hypocrisy; partisanship; corruption; incompetence; opportunism; dishonesty; propaganda; racism; cynicism; bigotry; injustice; politicization; speculation | hit: Ms. Dorn called it rank hypocrisy. | miss: He holds the rank of major.
ironclad | strength: 1 | plainer: firm; strong | hit: He gave an ironclad promise.
unshakable | strength: 1 | plainer: firm | hit: The widow has an unshakable belief in her son's innocence.
unwavering | strength: 1 | polarity: positive | plainer: firm; steady | hit: She promised unwavering support for the port.
unyielding | plainer: firm | hit: The union met with unyielding resistance from the shipyard.
deep-seated | strength: 1 | plainer: long-standing; old | hit: The report described deep-seated distrust between police and residents.
deep-rooted | strength: 1 | plainer: long-standing; old | hit: The reform must overcome deep-rooted prejudice against nomads.
dyed-in-the-wool | plainer: firm; lifelong | hit: The new editor is a dyed-in-the-wool monarchist.

# Exaggerated movement of numbers. The guards keep planes, rivers, weather and things that really burst out.
skyrocket | pos: verb | strength: 3 | plainer: rise quickly; increase quickly | hit: Costs skyrocketed after the merger.
soar | pos: verb | plainer: rise; increase | not_near: eagle*; bird*; hawk*; plane*; jet; jets; rocket*; drone*; spacecraft; glider*; ball; temperature*; peaks; balloon* | not_next: overhead; through the air; eloquence; rhetoric; ceiling*; skyward; into the air | hit: Insurance costs soared under the plan. | miss: An eagle soared past the window. | miss: Kites soared overhead at the Kelby spring fair.
plummet | pos: verb; noun | strength: 3 | plainer: fall; drop | not_near: plane; jet; aircraft; helicopter; elevator; cliff; temperature*; climber*; hiker*; bridge; gondola; parachut* | hit: His ratings plummeted in May. | miss: The plane plummeted into a field.
plunge | pos: verb; noun | plainer: fall; drop | not_near: plane; jet; aircraft; helicopter; bus; car; truck; river; lake; cliff; ravine; temperature*; pool; knife; sword; canal; bridge; swimmer* | not_prev: take; took; takes; taking; taken | not_next: into; neckline; headlong; back into | hit: The index plunged on Monday. | miss: The bus plunged off the road. | miss: He may take the plunge and run. | miss: Dozens of teenagers plunged into the cold surf at dawn.
plunge into chaos | pos: verb | strength: 3 | polarity: negative | plainer: fall into disorder; become disordered | hit: The capital plunged into chaos after the coup.
plunge into crisis | pos: verb | strength: 3 | polarity: negative | plainer: enter a crisis | hit: The airline plunged into crisis when its lender failed.
plunge into recession | pos: verb | plainer: enter a recession | hit: The island plunged into recession after the refinery closed.
crater | pos: verb | strength: 3 | plainer: fall; fail | not_near: moon; bomb*; blast*; asteroid; meteor*; missile*; shell*; road; volcan* | hit: Support for the bill cratered. | miss: The shells cratered the road.
nosedive | pos: verb; noun | strength: 3 | plainer: fall; drop | not_near: plane; jet; aircraft; pilot*; helicopter | hit: His ratings took a nosedive. | miss: The pilot pulled the plane out of a nosedive.
free fall | pos: noun | strength: 3 | plainer: steep fall; decline | not_near: parachut*; skydiv*; plane; jumper*; gravity; elevator | hit: The campaign is in free fall. | miss: The skydivers were in free fall for a minute.
tumble | pos: verb | plainer: fall; drop | not_next: down; out; off; over; into; from the; to the ground; dry; to his; to her; onto; through the air | not_near: wall*; rock*; dominoes; gymnast*; stairs; hill; debris; cliff; boulder* | hit: Shares tumbled after the report. | miss: The wall tumbled down in the storm. | miss: The toddler tumbled off the sofa and cried. | miss: The gymnast tumbled twice before the judges in Kelby.
balloon | pos: verb | plainer: grow; rise | hit: The deficit ballooned to $900 million.
explode | pos: verb | plainer: grow fast; rise quickly | near: cost*; debt; deficit*; population; number*; price*; spending; sales; popularity; inequality; demand; rates; growth; budget*; bills; use; trade | not_near: bomb*; device*; grenade*; shell*; missile*; rocket*; blast*; tank; car; truck; mine; mines; gas; plane; shuttle; fireworks; explosive* | hit: Costs exploded last year. | miss: A bomb exploded near the station. | miss: A balloon exploded during the birthday party. | miss: A bomb exploded outside the trade hall in Kelby.
surge | pos: verb | strength: 1 | plainer: rise; increase | not_near: river*; water*; tide*; storm; hurricane; wave; waves; crowd; troops; blood; adrenaline; voltage; electric* | not_next: forward; toward; towards; through; ahead; onto; out; in front; past the gate | hit: Cases surged in the north. | miss: The river surged over its banks. | miss: The lead runners surged ahead in the final mile.
surge~ in | pos: noun | strength: 1 | plainer: rise in; increase in | not_next: Iraq; Afghanistan; migrants; immigration; voltage; border; <number> | not_prev: to; will; would; could; may; might; they; cases; prices; numbers; and; costs | not_near: troop*; voltage; storm | hit: The city saw a surge in thefts. | miss: The surge in Afghanistan ended that year. | miss: Cases began to surge in May. | miss: The storm caused a surge in the harbor at Kelby. | note: Of people ("a surge of migrants") it is a figure; see metaphor.
spike | pos: verb | strength: 1 | plainer: rise; increase | not_near: drink*; ball; football; story; volleyball; Lee; punch; editor*; fence*; touchdown | hit: Cases spiked in May. | miss: He spiked the ball after the score.
spike~ in | pos: noun | strength: 1 | plainer: rise in; increase in | not_next: temperature*; blood; his foot; the; her foot | not_prev: to; will; would; could; may; might; they; cases; prices; numbers | hit: A spike in thefts worried the town. | miss: He felt a spike in the sole of his boot. | miss: Cases may spike in May.
mushroom | pos: verb | plainer: grow; spread | hit: The scandal mushroomed.
snowball | pos: verb | plainer: grow; spread | hit: The dispute snowballed.
slash | pos: verb | plainer: cut; reduce | not_near: knife; knives; machete*; throat*; tires; tire; sword*; razor; wrist*; blade; arm; face; canvas; painting | hit: The budget slashes aid to schools. | miss: He slashed the tires with a knife.
decimate | pos: verb | strength: 3 | polarity: negative | plainer: reduce greatly; damage | hit: The cuts decimated the agency.
obliterate | pos: verb | strength: 3 | polarity: negative | plainer: remove; end | not_near: bomb*; missile*; blast*; shell*; tornado; hurricane; storm; airstrike*; building*; house; houses | hit: The ruling obliterated the old test. | miss: The tornado obliterated ten houses.
wipe out | pos: verb | plainer: end; remove | not_near: species; virus; disease; flood*; storm; tornado; hurricane; wave; surfer*; tribe; fish; skier*; battalion; family; village | hit: The bill would wipe out their gains. | miss: The flood wiped out the village.
dwarf | pos: verb | strength: 1 | plainer: exceed; be larger than | not_near: planet; star; tree* | hit: Her budget dwarfs that of her rival. | miss: The tower is dwarfed by old trees.
shatter | pos: verb | plainer: break; exceed | near: record*; norm*; precedent*; hopes; dream*; trust; illusion*; myth*; expectation*; taboo*; ceiling; confidence; barrier* | not_near: glass window*; windshield* | hit: The sale shattered the old record. | miss: The cup shattered on the floor. | miss: Record hail shattered windshields across the town of Kelby.
smash records | pos: verb | plainer: break records | hit: They smashed records in June.
hike | pos: verb; noun | strength: 1 | plainer: raise; increase | near: tax*; rate*; price*; fee*; fare*; tariff*; premium*; wage*; tuition; toll*; pay; rent*; budget | not_near: trail*; mountain*; park; hikers; backpack*; forest; canyon | hit: The council voted for a tax hike. | miss: They went on a hike at dawn. | miss: Park rangers led the hike for a small fee.
jack up | pos: verb | polarity: negative | plainer: raise; increase | not_near: car; truck; house; tire; wheel*; trailer | hit: The firm jacked up its prices. | miss: He jacked up the car to change a tire.
ratchet up | pos: verb | plainer: increase; raise | hit: The union ratcheted up the pressure.
ramp up | pos: verb | strength: 1 | plainer: increase; expand | hit: He ramped up his attacks on the judge.
supercharge | pos: verb | plainer: increase; speed up | not_near: engine*; motor*; car; battery; Tesla | hit: The ruling supercharged the debate. | miss: The car has a supercharged engine.
turbocharge | pos: verb | plainer: increase; speed up | not_near: engine*; motor*; car; diesel; truck | hit: The tax cut turbocharged the deficit. | miss: It has a turbocharged diesel motor.
pour~ money into | pos: verb | strength: 1 | plainer: spend money on; invest in | hit: The emirate poured money into the football league.
pour~ millions into | pos: verb | plainer: spend millions on; invest millions in | hit: Tobacco firms poured millions into the ballot campaign.
shower with | pos: verb | plainer: give much; give many | next: praise; gifts; money; cash; attention; compliments; affection; favors | hit: The board showered with praise its new chief. | miss: He showered with cold water.
cruise to victory | pos: verb | plainer: win easily; win | hit: Governor Reyes cruised to victory in the primary.
sail through | pos: verb | plainer: pass easily; pass | next: confirmation; committee; Senate; House; Congress; chamber; hearing*; legislature; assembly; primary; parliament | hit: The bill sailed through the Senate. | miss: The yacht sailed through the strait.
landslide | pos: noun; adj | strength: 1 | plainer: wide margin; large win | near: vote*; elect*; win; won; victor*; party; poll*; majority; defeat*; lost; loss; candidate* | not_near: rain*; mud; buried; slope; earthquake | hit: She won the election in a landslide. | miss: A landslide closed the road. | miss: A rescue party searched the landslide for buried hikers.
blowout | pos: noun | plainer: easy win; wide margin | near: win; won; victor*; loss; lost; vote*; election; jobs; defeat | not_near: tire; well; oil; rig; hair | hit: The primary was a blowout; she won every county. | miss: A blowout at the oil well killed two men. | miss: A blowout on the highway delayed the delivery truck. | miss: Her tire had a blowout and she lost control.

# Scalar particles and counts
even | pos: adv | strength: 1 | plainer: also; in addition | not_next: if; though; when; as; after; before; while; so; then; now; since; because; more; less; better; worse; bigger; larger; smaller; higher; lower; greater; further; farther; fewer; stronger; weaker; harder; easier; faster; slower; closer; earlier; later; longer; shorter; deeper; older; younger; richer; poorer; tougher; broader; wider; steeper; number*; split; odds; money; keel; handed; tempered; playing; footing; spread; tone; surface; with; up; out; temperature; heat; layer; rows; distribution; steven*; break* | not_prev: break; breaks; broke; broken; breaking; get; gets; got; getting; stay; keep; kept; an; dead; roughly; nearly; about; is now; more; odd and; odd or; on | hit: She even sued her own lawyer. | hit: Even his allies left the room. | miss: He stayed even though it rained. | miss: The store will break even this year. | miss: The table has an even surface. | miss: The price is even higher in the north. | note: Before a comparative ("even higher") and in "even if, even though, even as" it is grammar or contrast, and stays unmarked here.
not even | pos: adv | match: surface | strength: 1 | plainer: not; neither | not_next: if; though; when; close; as; after | hit: Not even his brother voted for him. | miss: Not even if it rains will they move. | note: Stands beside "even" so that the whole cue is marked as one.
not even close | pos: adv | match: surface | plainer: not; far from it | hit: The two sums are not even close.
no fewer than | pos: adv | match: surface | plainer: at least; as many as | hit: No fewer than nine aides have quit. | next: <number> | miss: The rule asks for no fewer than usual.
no less than | pos: adv | match: surface | plainer: at least; as much as | hit: It cost no less than $4 million. | not_next: in; at; when | miss: They paid no less than in former years.
a full | pos: adj | match: surface | strength: 1 | plainer: as much as; about | next: <number> | hit: It lost a full 30 percent of its value. | miss: He drank a full glass.
not a single | pos: adj | match: surface | plainer: no; not one | hit: Not a single member voted for it.
without a single | pos: adj | match: surface | plainer: with no; without a | hit: The bill passed without a single hearing.
a single shred | pos: noun | match: surface | strength: 3 | plainer: any; a piece | hit: Prosecutors did not produce a single shred of proof.
shred of evidence | pos: noun | plainer: evidence | hit: There is no shred of evidence for it.
every single | pos: adj | match: surface | plainer: every; each | hit: Every single bill failed.
each and every | pos: adj | match: surface | plainer: each; every | hit: The bishop thanked each and every volunteer by name.
every last | pos: adj | match: surface | plainer: every; each | not_next: week; month; year; Monday; Friday; Sunday | hit: He paid back every last cent. | miss: We met every last Friday of the month.
any and all | pos: adj | match: surface | strength: 1 | plainer: any; all | hit: The ministry denied any and all contact with the rebels.
yet another | pos: adj | match: surface | strength: 1 | plainer: another; one more | hit: Yet another aide has quit.
one after another | pos: adv | match: surface | strength: 1 | plainer: in turn | hit: The factories along the river closed one after another.
time and again | pos: adv | match: surface | plainer: often; several times | hit: The board failed time and again.
time and time again | pos: adv | match: surface | plainer: often; several times | hit: The inspectors warned the mine's owners time and time again.
again and again | pos: adv | match: surface | plainer: often; several times | hit: He said again and again that he would stay.
over and over | pos: adv | match: surface | plainer: often; several times | not_next: the counter | hit: She asked over and over for the files. | miss: He reached over and over the counter to pay.
day after day | pos: adv | match: surface | plainer: every day; daily | hit: Families waited at the prison gate day after day.
day in and day out | pos: adv | match: surface | plainer: every day; daily | hit: Nurses face such threats day in and day out.
year after year | pos: adv | match: surface | strength: 1 | plainer: every year; yearly | hit: The school fails its safety checks year after year.
poll after poll | pos: adv | match: surface | plainer: several polls; polls | hit: Poll after poll shows her ahead.
study after study | pos: adv | match: surface | plainer: several studies; studies | hit: The sugar lobby ignores study after study on diabetes.
all the time | pos: adv | match: surface | strength: 1 | plainer: often; regularly | not_next: that; they; he; she; we; I; it; you; in; need*; left; remaining; spent | hit: Politicians do this all the time. | miss: He gave us all the time we wanted.
more than ever | pos: adv | match: surface | strength: 1 | plainer: more than before | hit: The town needs a bridge more than ever.
now more than ever | pos: adv | match: surface | plainer: now; at this time | hit: The country needs skilled migrants now more than ever.
like never before | pos: adv | match: surface | plainer: more than before | hit: They are spending like never before.
as never before | pos: adv | match: surface | plainer: more than before | hit: The scandal has tested the church as never before.
far too | pos: adv | match: surface | plainer: too | hit: The rules are far too loose.
way too | pos: adv | match: surface | plainer: too | not_next: and | hit: The fee is way too high. | miss: He lost his way too and came late.
all too | pos: adv | match: surface | strength: 1 | plainer: very; too | next: often; familiar; common; well; easy; easily; real; human; frequent*; willing; aware; happy; eager; rare; rarely; predictable | hit: Such errors are all too common. | miss: We will lose it all too if he goes.
far more | pos: adv | match: surface | strength: 1 | plainer: more; much more | hit: He spent far more than his rival.
far less | pos: adv | match: surface | strength: 1 | plainer: less; much less | hit: The new rifle costs far less than the old one.
far fewer | pos: adv | match: surface | strength: 1 | plainer: fewer; many fewer | hit: Far from the coast, towns have far fewer doctors.
far worse | pos: adv | match: surface | plainer: worse | hit: The second flood was far worse for the growers.
far from | pos: adv | match: surface | strength: 1 | plainer: not; not at all | next: certain; over; clear; perfect; being; it; ideal; finished; alone; the truth; unanimous; guaranteed; done; settled; united; sure; satisfied; enough; complete; the only; convinced; true | hit: The deal is far from certain. | miss: He lives far from the city.
by far | pos: adv | match: surface | strength: 1 | plainer: by a wide margin | not_next: right; left; too; more; greater; fewer; larger; less; better; worse; higher; lower | hit: It is by far the largest plant. | miss: The rally was staged by far right groups.
far and away | pos: adv | match: surface | plainer: by a wide margin; clearly | hit: She is far and away the best swimmer in the country.
anything but | pos: adv | match: surface | plainer: not; not at all | not_next: that; a; bread; water; the | hit: The talks were anything but calm. | miss: They had not eaten anything but bread.
nothing but | pos: adv | match: surface | plainer: only | not_next: net; water; bread; the | not_prev: wore; wearing; ate; eat | hit: The report is nothing but gossip. | miss: He wore nothing but a towel. | miss: The sailors drank nothing but water for two days.
nothing short of | pos: adv | match: surface | plainer: simply; quite | hit: The result was nothing short of a miracle.
nothing less than | pos: adv | match: surface | plainer: simply; quite | hit: The bill is nothing less than a gift to banks.
nowhere near | pos: adv | match: surface | plainer: not; well short of | not_next: home; water; campus; land; <name> | not_near: miles; street | hit: The sum is nowhere near enough. | miss: He was nowhere near Dunmore that night. | miss: Her car was nowhere near the street that night.
let alone | match: surface | pos: adv | strength: 1 | plainer: and also not; nor | not_prev: be; been; being; was; is; were; are; them; him; her; us | hit: She never met him, let alone paid him. | miss: The child wants to be let alone.
whatsoever | pos: adv; adj | strength: 1 | plainer: at all | hit: There is no proof whatsoever.
so much so | pos: adv | match: surface | strength: 1 | plainer: to the point | hit: The river is low, so much so that barges have stopped.
so-much-for | pos: adv | match: surface | strength: 2 | polarity: negative | plainer: that ends; this ends | prev: <start> | hit: So much for party unity. | miss: They care so much for her that they stayed.
ever so | pos: adv | match: surface | strength: 1 | plainer: very | hit: The ministry was ever so quick to praise itself.
100 percent | pos: adv | match: surface | plainer: fully; entirely | not_next: of; increase; renewable; clean; cotton; contain*; tariff*; tax; capacity; effective; recycled; biodegradable; organic; owned; disabled; disability; electric; charge; fat; from; in; to; since; over; carbon; match | not_prev: to; by; at; from; reached; than; nearly; almost; about; least; with; up; and; over; a; rose; percent to | hit: I agree 100 percent with the governor, Mr. Dorn said. | miss: The tax covers 100 percent of the cost. | miss: Prices rose 100 percent from May to June. | miss: Turnout among the twelve clerks reached 100 percent.
100% | pos: adv; noun | match: surface | plainer: fully; entirely | next: behind; agree; sure; certain; wrong; right; false; true; committed; opposed; with; clear; confident; support; in favor; correct; honest; against | hit: The report is 100% false, she wrote. | miss: Turnout reached 100% in two towns.
1,000 percent | pos: adv | match: surface | strength: 3 | plainer: fully; entirely | next: behind; agree; sure; certain; wrong; right; committed; opposed; with; support; false | hit: He is 1,000 percent behind her. | miss: Prices rose 1,000 percent.
a thousand times | pos: adv | match: surface | plainer: many times; often | hit: The mayor said he had denied the rumor a thousand times.
a million times | pos: adv | match: surface | strength: 3 | plainer: many times; often | hit: The coach has told the players a million times to pass.
go~ so far as to | pos: verb | plainer: even; also | hit: The mayor went so far as to ban the flag.
go as far as to | pos: verb | plainer: even; also | hit: The envoy went as far as to threaten war.
the very | pos: adj | match: surface | strength: 1 | plainer: the; the same | next: people; same; idea; notion; thought; fabric; foundation; foundations; heart; core; existence; nature; definition; essence; things; thing; institutions; men; man; woman; person; rights; freedoms; principles; policies; survival; worst; best; soul; survival; top | hit: He insulted the very people who voted for him. | miss: The very old oak fell.

# Superlatives and totals
of all time | pos: adv | match: surface | plainer: on record; so far | hit: It is the worst deal of all time.
in history | pos: adv | match: surface | strength: 1 | plainer: on record; so far | near: largest; biggest; worst; first; greatest; most; best; longest; ever; deadliest; costliest; highest; lowest; unlike | not_next: class*; lesson*; book; books; bookstore*; department* | hit: She called it the biggest giveaway in history. | miss: He took a degree in history. | miss: The first test in history class is on Friday.
in living memory | pos: adv | match: surface | strength: 1 | plainer: in decades | hit: The drought is the worst in living memory.
second to none | match: surface | polarity: positive | plainer: very good; among the best | hit: The region's burn unit is second to none, doctors say.
like no other | match: surface | plainer: unusual; different | hit: The senator called the treaty a deal like no other.
the height of | pos: noun | match: surface | plainer: a case of; an example of | next: hypocrisy; arrogance; irresponsib*; folly; absurdity; irony; stupidity; cynicism; insanity; cruelty; fashion; chutzpah; audacity; hubris | hit: Ms. Reyes called the vote the height of hypocrisy. | miss: They measured the height of the wall.
worst-ever | match: surface | plainer: worst on record | hit: The bank posted its worst-ever loss on Thursday.
biggest-ever | match: surface | plainer: largest on record | hit: Customs officers made their biggest-ever seizure of ivory.
largest-ever | match: surface | strength: 1 | plainer: largest on record | hit: The army held its largest-ever exercise near the strait.
best-ever | match: surface | polarity: positive | plainer: best on record | hit: The rowers recorded their best-ever finish at the regatta.
first-of-its-kind | match: surface | strength: 1 | plainer: new; first | hit: The city approved a first-of-its-kind tax on empty homes.
once-in-a-lifetime | plainer: rare | hit: The exhibit was a once-in-a-lifetime chance, the curator said.
once-in-a-generation | plainer: rare | hit: The minister promised a once-in-a-generation reform of pensions.
across the board | pos: adv | match: surface | strength: 1 | plainer: in all areas; for all | not_next: cut*; budget; spending; reduction*; tariff*; increase* | hit: He promised to cut taxes across the board. | miss: The across-the-board cuts begin Monday. | note: Before a noun it is the plain name of a uniform cut.
every corner of | pos: noun | match: surface | plainer: all parts of; much of | not_next: the room; the house; the box; the table; the building | hit: The bill hits nearly every corner of government. | miss: They swept every corner of the room.
from top to bottom | pos: adv | match: surface | plainer: in full; throughout | hit: He vowed to reform the agency from top to bottom. | not_near: wall*; house; hill; page; slope; stairs | miss: They painted the house from top to bottom.
at all costs | pos: adv | match: surface | plainer: firmly; as a first aim | hit: They want to win at all costs.
at any cost | pos: adv | match: surface | plainer: firmly; as a first aim | hit: The general wants to hold the bridge at any cost.
by any means necessary | pos: adv | match: surface | plainer: in any way | hit: The rebels vowed to take the capital by any means necessary.
to the max | pos: adv | match: surface | plainer: fully; as far as possible | not_next: of; weight | hit: She is pushing the law to the max. | miss: The meter goes to the max of the scale.
to the hilt | pos: adv | match: surface | plainer: fully; strongly | not_near: sword; knife; dagger | hit: He defended the rule to the hilt. | miss: The knife went in to the hilt.
to the core | pos: adv | match: surface | strength: 3 | plainer: thoroughly; in full | not_near: apple; reactor; earth; planet; ice | hit: The bureau is rotten to the core. | miss: The drill went to the core of the planet.
through the roof | pos: adv | match: surface | plainer: very high; sharply up | not_near: rain*; crashed; leak*; fell; tree; hole; shell; bullet*; firefighter*; smoke; skylight | hit: Rents went through the roof. | miss: A tree crashed through the roof.
off the charts | match: surface | plainer: very high | hit: Pollen levels in the valley are off the charts.
at breakneck speed | pos: adv | match: surface | plainer: very fast; quickly | hit: The assembly passed the spy law at breakneck speed.
at an alarming rate | pos: adv | match: surface | polarity: negative | plainer: fast; quickly | hit: The glacier above Ellery is melting at an alarming rate.
in record time | pos: adv | match: surface | strength: 1 | plainer: very quickly; quickly | hit: The jury acquitted the banker in record time.
by leaps and bounds | pos: adv | match: surface | plainer: quickly; much | hit: Enrollment at the nursing college grew by leaps and bounds.
in the extreme | pos: adv | match: surface | plainer: very | not_next: north; south; east; west; heat; cold | hit: The plan is risky in the extreme. | miss: He lives in the extreme north.
beyond belief | match: surface | strength: 3 | plainer: surprising; extreme | hit: The cruelty at the kennel was beyond belief, inspectors said.
of epic proportions | match: surface | strength: 3 | plainer: large; major | hit: It was a failure of epic proportions.
of biblical proportions | match: surface | strength: 3 | plainer: large; severe | hit: The delta was hit by a flood of biblical proportions.

# Compounds
must-win | strength: 1 | plainer: important; key | next: state; states; race; seat; game; county; vote; primary; contest; district; for; <end> | hit: Ohio is a must-win state for him. | miss: The party must win a majority to govern.
must-pass | strength: 1 | plainer: needed; essential | next: bill; bills; legislation; measure*; spending; defense; budget; law; laws; package | hit: They added it to a must-pass bill. | miss: Members must pass a test each year.
all-important | plainer: important; main | hit: The candidates courted voters in the all-important harbor district.
make-or-break | plainer: decisive; important | hit: The airline enters a make-or-break week of talks with lenders.
do-or-die | strength: 3 | plainer: decisive; final | hit: Marrow Bay faces a do-or-die match on Sunday.
life-or-death | plainer: vital; serious | not_near: hospital; surgeon*; patient*; ambulance; medical; operation | hit: He called the vote a life-or-death struggle for the party. | miss: The surgeon made a life-or-death choice for the patient.
last-ditch | plainer: final; late | hit: They made a last-ditch effort to save the bill.
eleventh-hour | strength: 1 | plainer: late; last-minute | hit: An eleventh-hour deal saved the talks.
high-stakes | strength: 1 | plainer: important | not_next: poker; testing; test; tests; exam* | hit: The high-stakes hearing begins Monday. | miss: He won at high-stakes poker.
white-hot | plainer: intense; heated | not_near: metal; iron; steel; flame* | hit: The race is white-hot. | miss: The white-hot steel ran into the mold.
red-hot | plainer: very active; intense | not_near: metal; iron; steel; lava; coal*; chili | hit: The red-hot debate goes on. | miss: Red-hot lava reached the road.
hyper-partisan | polarity: negative | plainer: partisan | hit: The redistricting fight has become hyper-partisan.
hyperpartisan | polarity: negative | plainer: partisan | hit: A hyperpartisan blog published the false claim first.
ultra-wealthy | strength: 1 | plainer: very wealthy; wealthiest | hit: The levy would apply only to ultra-wealthy families.
ultra-rich | strength: 1 | plainer: very rich; richest | hit: Yacht makers court ultra-rich buyers from the gulf.
super-rich | strength: 1 | plainer: very rich; richest | hit: The ski town has become a refuge for super-rich investors.
ever-widening | strength: 1 | plainer: widening | hit: The scandal drew an ever-widening circle of officials into court.
gaping hole | pos: noun | plainer: large gap; gap | not_near: wall; hull; roof; fuselage; ground; road; crater; building; window | hit: The cuts leave a gaping hole in the budget. | miss: The blast left a gaping hole in the wall.
yawning gap | pos: noun | plainer: large gap; gap | hit: The survey found a yawning gap between the pay of nurses and managers.

a blizzard of | match: surface | plainer: many | not_near: snow*; wind*; ice | hit: The clerk's office faced a blizzard of subpoenas. | miss: Wind blew up a blizzard of white flakes.
a cascade of | match: surface | strength: 1 | plainer: a series of; many | not_near: water*; river; stream; falls; hair; rock*; curls; flowers | hit: The leak set off a cascade of lawsuits. | miss: The river ends in a cascade of white foam.
a chorus of | match: surface | strength: 1 | plainer: many; a number of | next: criticism; critics; voices; complaints; condemnation; calls; disapproval; outrage; praise; protest*; Democrats; Republicans; lawmakers; skeptic*; opposition; objections | hit: The plan met a chorus of criticism from teachers. | miss: A chorus of children sang at the opening.
a host of | match: surface | strength: 1 | plainer: many; several | not_next: the; a; an; his; her; radio; television; TV; morning; talk; <name> | hit: The new rule raises a host of other problems. | miss: Mr. Dorn was a host of the morning show.
a parade of | match: surface | strength: 1 | plainer: many; a series of | next: witnesses; lawsuits; scandals; critics; experts; officials; politicians; lies; accusers; lawyers; lobbyists; excuses; failures | hit: The defense called a parade of witnesses. | miss: The town held a parade of antique cars.
a plethora of | match: surface | strength: 1 | plainer: many | hit: The inspectors found a plethora of errors in the ledger.
a rash of | match: surface | strength: 1 | plainer: several; a number of | not_near: skin; itch*; doctor*; patient*; medicine; allerg* | hit: The board faces a rash of resignations. | miss: The medicine gave her a rash of red spots.
a single penny | match: surface | plainer: any money; any amount | hit: The council never voted a single penny for the library.
a spate of | match: surface | strength: 1 | plainer: several; a number of | hit: The recall followed a spate of complaints about brakes.
a staggering | match: surface | strength: 3 | plainer: about; a large | next: <number>; number; amount; array; sum; rate; loss; total; figure; toll | hit: The district lost a staggering 400 teachers in June. | miss: The wounded elk took a staggering step and fell.
a storm of | match: surface | plainer: much; a lot of | next: criticism; protest*; outrage; controversy; anger; complaints; abuse; indignation; condemnation; lawsuits | hit: The remark drew a storm of protest from farmers. | miss: A storm of this size can flatten barns.
a string of | match: surface | strength: 1 | plainer: several; a number of | next: scandals; failures; defeats; setbacks; controversies; embarrass*; broken; missteps; blunders; lies; victories; humiliat*; disasters; high-profile; recent | hit: The verdict capped a string of defeats for the governor. | miss: A string of lights hung over the porch.
a ton of | match: surface | plainer: much; many | next: money; people; pressure; work; support; respect; questions; attention; time; problems; cash; criticism; debt; damage; evidence; confusion | hit: Mr. Dorn said donors had put a ton of money into the race. | miss: The crane lifted a ton of gravel.
all-time low | pos: noun | strength: 1 | plainer: lowest level on record; record low | not_near: stock*; shares; index; yield*; currency; bitcoin; lira; rupee; peso; dollar; market*; rate; rates; snow*; inches; temperature*; unemployment; homicide* | hit: Trust in the council has sunk to an all-time low. | miss: The peso closed at an all-time low on Monday.
and counting | match: surface | strength: 1 | plainer: so far | next: <end> | hit: The lawsuit has lasted nine years and counting. | miss: Clerks were sorting and counting ballots until dawn.
ardent | tag: any | strength: 1 | polarity: contested | plainer: committed; active | hit: He was an ardent supporter of the war.
armed to the teeth | match: surface | plainer: heavily armed | hit: The militia's young recruits are armed to the teeth.
as hell | match: surface | plainer: very | prev: mad; sure; scared; angry; guilty; tough; hard; ugly; tired; weird; strange; corrupt; proud | hit: The teachers are mad as hell about the vote. | miss: The survivors described the camp as hell.
as little as | match: surface | strength: 1 | plainer: about; from | next: <number> | hit: Guards at the plant earn as little as $9 an hour. | miss: The agency wants to spend as little as possible.
as many as | match: surface | strength: 1 | plainer: up to; about | next: <number> | not_prev: twice; times; half | hit: As many as 40 residents left the shelter early. | miss: The clerk may bring as many as she likes. | miss: The town has twice as many as two years ago. | note: A range is named by its upper end.
as much as | match: surface | strength: 1 | plainer: up to; about | next: <number> | not_prev: twice; times; half | not_near: shares; stock*; index; futures; inches; rain*; snow*; yield*; bitcoin; feet; meters; deep; percentage; gauge; points | hit: The repairs could cost taxpayers as much as $9 million. | miss: Ms. Vance likes golf as much as tennis. | miss: She earns twice as much as two nurses. | miss: Shares fell as much as 3 percent at noon.
at a snail's pace | match: surface | plainer: very slowly | hit: Permits arrive at a snail's pace.
at every turn | match: surface | polarity: contested | plainer: repeatedly | hit: The agency blocked auditors at every turn.
at lightning speed | match: surface | plainer: very quickly | hit: The rumor spread at lightning speed.
at long last | match: surface | strength: 1 | polarity: contested | plainer: finally | hit: At long last the sewer plan has money.
at warp speed | match: surface | plainer: very quickly | not_near: Trek; starship*; Enterprise; spaceship*; galaxy | hit: Artificial intelligence is changing at warp speed. | miss: The starship flew at warp speed.
backbreaking | tag: any | plainer: physically hard | hit: They do backbreaking work in the fields.
bargain-basement | match: surface | plainer: very low | hit: The port went for a bargain-basement price.
blanket | tag: any | match: surface | strength: 1 | plainer: general; full | next: ban; bans; denial*; pardon*; immunity; refusal; amnesty; condemnation; exemption*; approval; prohibition*; accusation*; coverage; surveillance | hit: The union opposes a blanket ban on phones. | miss: The nurse put a blanket over the child.
boatload~ of | pos: noun | plainer: large amount of | near: cash; money; problems; questions; data; trouble; talent; debt | hit: The firm made a boatload of money on masks. | miss: A boatload of tourists reached the pier.
break the bank | pos: verb | plainer: cost too much | not_near: casino*; roulette; blackjack; Monte; river | hit: School lunches would not break the bank, she said. | miss: The gambler broke the bank at roulette.
break the internet | pos: verb | plainer: draw wide attention | hit: The wedding photos broke the internet.
bumper profit | pos: noun | plainer: large profit | hit: The oil firm posted bumper profits.
burgeoning | strength: 1 | polarity: contested | plainer: growing | hit: The burgeoning scandal has reached the governor's office.
burning | pos: adj; verb | match: surface | plainer: strong; urgent | next: desire; question*; issue*; ambition; need; resentment; hatred; injustice; shame; passion | hit: The burning question is who paid for the ads. | miss: Firefighters reached the burning barn at noon.
burst at the seams | pos: verb | plainer: be overcrowded; be very full | not_near: dress*; pants; jacket*; suitcase*; bag*; sofa | hit: The county's schools are bursting at the seams. | miss: Her old suitcase was bursting at the seams.
by the day | match: surface | strength: 1 | plainer: daily; steadily | prev: worse; growing; grow; grows; grew; stronger; weaker; angrier; louder; bigger; mounting; rising; changing; shrinking; dwindling; harder; narrower; deeper | hit: The mess at the county hospital gets worse by the day. | miss: The harbor rents boats by the day.
by the hundreds | match: surface | strength: 1 | plainer: in large numbers | hit: Nurses quit by the hundreds after the ruling.
by the millions | match: surface | plainer: in large numbers | hit: Senator Hale said foreigners were coming by the millions.
by the minute | match: surface | plainer: quickly; steadily | prev: worse; growing; grow; grows; grew; stronger; weaker; angrier; louder; bigger; mounting; rising; changing; shrinking; dwindling; deeper | hit: The list of victims is growing by the minute. | miss: The scooter firm charges by the minute.
by the thousands | match: surface | plainer: in large numbers | not_next: of | hit: Voters abandoned the party by the thousands. | miss: Rents rose by the thousands of dollars.
catastrophically | pos: adv | strength: 3 | plainer: badly; seriously | not_near: ruptur*; engine*; valve*; hull; implod*; boiler* | hit: The party misjudged its voters catastrophically. | miss: The old engine failed catastrophically during takeoff.
chronically | pos: adv | strength: 1 | plainer: for years; often | not_next: ill; sick; homeless; absent; infected; elevated | hit: The county jail is chronically short of staff. | miss: The clinic serves chronically ill children.
coast to reelection | pos: verb | strength: 1 | plainer: win reelection easily | hit: Senator Hale is expected to coast to reelection.
coast to victory | pos: verb | strength: 1 | plainer: win easily; win by a wide margin | hit: The mayor coasted to victory with 71 percent.
commanding | pos: adj; verb | match: surface | strength: 1 | polarity: positive | plainer: large; clear | next: lead*; majority; victory; position; presence; margin; performance | hit: The governor holds a commanding lead in the north. | miss: The officer commanding the base has retired.
cost an arm and a leg | pos: verb | plainer: cost very much | hit: Insulin should not cost an arm and a leg.
dead set against | match: surface | plainer: opposed to; against | hit: The farmers are dead set against the pipeline.
dead wrong | match: surface | plainer: wrong; mistaken | hit: The governor is dead wrong about the dam.
deepening | pos: adj; verb | match: surface | strength: 1 | plainer: growing; worse | next: crisis; divide*; rift*; scandal*; divisions; distrust; mistrust; gloom; turmoil; feud; unrest; split*; anger | hit: The vote exposed a deepening rift among the trustees. | miss: Crews are deepening the harbor channel.
dirt-cheap | match: surface | plainer: very cheap | polarity: contested | hit: Imports are dirt-cheap this year.
dirt-poor | match: surface | plainer: very poor | hit: She grew up in a dirt-poor village.
dizzying | plainer: rapid; large | not_near: vertigo; height*; cliff*; patient*; ride; roller; dancer* | hit: Rents have climbed at a dizzying pace since May. | miss: The tower's dizzying height frightened the boy.
drumbeat of | match: surface | plainer: series of; many | not_near: band*; music*; drummer*; drums; march*; dance* | hit: The firm faces a steady drumbeat of bad news. | miss: Dancers moved to the drumbeat of the visitors.
eke out | pos: verb | strength: 1 | plainer: gain narrowly; win by a small margin | next: victory; win; majority; lead; narrow; reelection; plurality; slim; bare; single-digit; tie | hit: The party eked out a majority of one seat. | miss: The fishermen eke out a living on the coast.
ever more | match: surface | strength: 1 | plainer: more; increasingly | not_prev: for; if | not_next: than | hit: The ads grew ever more personal in the final week. | miss: The hymn promises peace for ever more. | miss: Did the fund ever more than double in a year?
ever seen | match: surface | strength: 1 | plainer: on record; so far | near: biggest; largest; worst; greatest; most; best; highest; lowest; ugliest; finest; strangest; like nothing | hit: It was the worst audit the county had ever seen. | miss: Nobody had ever seen the letter before.
existential | plainer: severe; serious | next: threat*; crisis; danger*; risk*; struggle; battle; fight; peril; emergency; question; war | hit: The pastor calls the casino an existential threat to the town. | miss: She teaches existential philosophy at the college.
ferocious | plainer: intense; strong | not_near: animal*; dog*; lion*; bear*; tiger*; beast*; shark*; wolf; wolves; predator* | hit: The bill set off a ferocious fight in the statehouse. | miss: The zoo bought a ferocious tiger.
fervent | tag: any | strength: 1 | polarity: contested | plainer: committed; active | hit: The senator has a fervent following on campus.
for the ages | match: surface | polarity: positive | plainer: memorable; important | not_next: of; <number>; and; at | hit: The chief judge wrote an opinion for the ages. | miss: The camp sets rules for the ages of nine and ten.
frantically | pos: adv | tag: any | polarity: contested | plainer: hurriedly | hit: Aides frantically called wavering members.
fully | pos: adv | strength: 1 | plainer: about; as much as | next: <number> | not_next: one day; two days | hit: Fully 60 percent of tenants oppose the plan. | miss: The bridge is now fully open to trucks. | miss: The crew was fully two days behind schedule.
glacial pace | pos: noun | plainer: very slow pace | hit: Reform moves at a glacial pace.
glaring | plainer: clear; obvious | next: omission*; error*; example*; weakness*; hole*; gap*; contradiction*; failure*; hypocrisy; mistake*; lack; loophole*; problem*; inconsisten*; absence; flaw*; deficienc*; disparit*; conflict* | hit: The budget has a glaring hole in school funding. | miss: The fan was glaring at the umpire.
go to great lengths | pos: verb | polarity: contested | plainer: make a large effort | hit: The firm went to great lengths to hide the memo.
grind to a halt | pos: verb | plainer: stop | hit: Work on the tunnel ground to a halt.
growing chorus | pos: noun | strength: 1 | plainer: growing number; more people | hit: A growing chorus of nurses wants the director to resign.
hand over fist | match: surface | plainer: quickly; in large amounts | hit: The toll company is making money hand over fist.
handily | pos: adv | tag: any | strength: 1 | polarity: contested | plainer: by a wide margin; easily | hit: Senator Hale handily won a third term.
hardly a day goes by | match: surface | plainer: almost daily; often | hit: Hardly a day goes by without a fight over parking.
heap praise on | pos: verb | polarity: positive | plainer: praise | hit: The envoy heaped praise on his hosts.
how on earth | match: surface | plainer: how | hit: Auditors wonder how on earth the fund was emptied.
if not millions | match: surface | strength: 1 | plainer: or millions; or more | hit: The recall may cost thousands, if not millions, of dollars.
if not thousands | match: surface | strength: 1 | plainer: or thousands; or more | hit: Hundreds if not thousands of ballots were rejected.
in a generation | match: surface | strength: 1 | plainer: in about 30 years; in decades | near: biggest; largest; worst; greatest; most; deepest; first; best; boldest; highest; lowest | hit: Mr. Dorn promised the biggest tax cut in a generation. | miss: Few men in a generation of miners lived to 60.
in a matter of | match: surface | strength: 1 | plainer: within; in | next: hours; days; weeks; minutes; seconds; months; years | hit: The fund lost half its value in a matter of weeks. | miss: The judge erred in a matter of law.
in American history | match: surface | strength: 1 | plainer: on record; in the United States so far | near: biggest; worst; greatest; darkest; most corrupt; most radical; most divisive; most extreme; most important; best; boldest; dirtiest; ugliest | not_near: course*; class*; degree*; professor*; textbook*; museum | hit: The union called it the biggest layoff in American history. | miss: The treaty was a turning event in American history. | miss: The best course in American history is full.
in one fell swoop | match: surface | plainer: at once; in one step | hit: The order cut 300 jobs in one fell swoop.
in the blink of an eye | match: surface | strength: 1 | plainer: very quickly; suddenly | hit: The savings of 200 miners vanished in the blink of an eye.
in the history of the world | match: surface | strength: 3 | plainer: on record; ever | near: biggest; largest; worst; greatest; most; best; highest; lowest; strongest; dumbest; first | hit: The senator called it the worst treaty in the history of the world. | miss: The wheel has a place in the history of the world.
in the slightest | match: surface | strength: 1 | plainer: at all | not_next: breeze; wind; movement; touch; degree; change; sound; of | hit: The apology did not satisfy the widow in the slightest. | miss: The old flag moved in the slightest breeze.
incessant | plainer: frequent; continuing | not_near: rain*; wind | hit: Neighbors complain of incessant fundraising calls. | miss: Incessant rain delayed the harvest.
incontrovertible | tag: any | polarity: contested | plainer: strong; clear | hit: The tapes are incontrovertible proof of the deal.
indisputable | tag: any | polarity: contested | plainer: clear; established | hit: It is indisputable that the mayor knew.
industrial-scale | plainer: large-scale; widespread | next: fraud; theft; abuse; cheating; corruption; doping; deception; looting; tax; killing; lying; espionage; hacking | hit: Prosecutors described industrial-scale cheating on the exam. | miss: The island built an industrial-scale battery.
inordinate | plainer: large; too much | hit: The board spent an inordinate amount of time on parking.
inordinately | pos: adv | plainer: too; very | hit: The permits take inordinately long, builders complain.
irrefutable | tag: any | polarity: contested | plainer: strong; extensive | hit: He claimed to have irrefutable evidence of fraud.
jam-packed | match: surface | strength: 1 | plainer: crowded; full | hit: The jam-packed hearing lasted nine hours.
king's ransom | pos: noun | plainer: large sum | hit: The club paid a king's ransom for a goalkeeper.
known to man | match: surface | plainer: existing; of all | hit: The agency tried every excuse known to man.
like wildfire | match: surface | plainer: quickly | not_next: smoke; season*; risk* | hit: The rumor spread like wildfire through the school. | miss: Hazards like wildfire smoke close the school.
littered with | match: surface | plainer: containing many; full of | next: error*; typo*; failed; false*; broken; references; mistake*; example*; lies; insult*; slur*; corpses of; warnings; inaccura* | hit: The memo is littered with errors of fact. | miss: The beach was littered with bottles.
make history | pos: verb | polarity: positive | plainer: be the first | hit: Judge Imani Cole made history with her appointment.
many, many | match: surface | strength: 1 | plainer: many | hit: The sheriff had warned the owner many, many times.
marathon | pos: noun | strength: 1 | polarity: contested | plainer: long | next: session*; hearing*; talks; meeting*; debate*; negotiation*; speech*; sitting; vote* | hit: Lawmakers passed it after a marathon session. | miss: She won the marathon on Sunday.
mega-merger | pos: noun | strength: 1 | plainer: large merger | hit: Farmers oppose the mega-merger of seed companies.
meteoric rise | pos: noun | polarity: positive | plainer: rapid rise | hit: Her meteoric rise surprised the trade.
meteoric | polarity: positive | plainer: rapid; quick | not_near: crater; iron; asteroid*; dust; rock*; geolog* | hit: The senator's meteoric rise surprised her own party. | miss: The dagger was made of meteoric iron.
monster storm | pos: noun | plainer: large storm | hit: Anchors tracked the monster storm all night.
monster | pos: noun | match: surface | strength: 3 | plainer: large; very large | next: storm*; hurricane*; tornado*; deal*; budget; tax; debt; deficit; rally; bill; blaze; quake; profits | hit: The monster storm knocked out power in Marrow Bay. | miss: The monster truck show opens at noon.
month after month | match: surface | strength: 1 | plainer: every month; monthly | hit: The agency has missed its deadline month after month.
mother of all | match: surface | strength: 3 | plainer: largest; very large | not_next: bombs; <name> | hit: Lawyers expect the mother of all court battles. | miss: The plane dropped the weapon called mother of all bombs.
mountains of | match: surface | plainer: much; large amounts of | next: debt; paperwork; evidence; data; documents; cash; money; regulation*; lies; work; bills | hit: The college is buried under mountains of debt. | miss: Troops withdrew into the mountains of the north.
mounting | pos: adj; verb | match: surface | strength: 1 | plainer: growing; more | next: pressure; criticism; calls; evidence; anger; concern*; debt*; losses; fears; frustration; questions; opposition; outrage; tension*; scrutiny; unease; discontent; backlash; doubts; bills | hit: The sheriff faces mounting criticism over the jail. | miss: Workers were mounting solar panels on the school.
much, much | match: surface | plainer: much | hit: Mr. Dorn said the deficit was much, much larger.
naked | match: surface | strength: 3 | plainer: open; plain | next: ambition; greed; aggression; partisanship; self-interest; corruption; hypocrisy; racism; power; political; partisan; cynicism; bigotry; contempt; opportunism | hit: The redrawn map is a naked partisan scheme, she wrote. | miss: A naked man ran onto the field.
never-before-seen | match: surface | plainer: new; first | not_next: footage; photo*; video*; image*; film*; letter*; painting*; species; sketch* | hit: The storm brought a never-before-seen level of damage. | miss: The museum shows never-before-seen footage of the voyage.
night after night | match: surface | strength: 1 | plainer: every night; nightly | hit: The host mocks immigrants night after night.
no end in sight | match: surface | plainer: no set end; no agreed end | hit: The strike drags into June with no end in sight.
not a day goes by | match: surface | plainer: every day; often | hit: Not a day goes by without a new leak from city hall.
not one dime | match: surface | plainer: no money; nothing | hit: Senator Hale would spend not one dime on the stadium.
not one penny | match: surface | plainer: no money; nothing | hit: Farmers in the valley got not one penny from the fund.
not to mention | match: surface | strength: 1 | plainer: and also; as well as | not_prev: asked; told; careful; agreed; chose; promised; decided; urged; ordered; him; her; them | hit: The plan is costly, not to mention unpopular. | miss: The lawyer told her not to mention the letter.
of a lifetime | match: surface | strength: 1 | polarity: positive | plainer: rare | prev: chance; opportunity; trip; deal; performance; adventure; fight; honor; role | hit: The envoy called the summit the opportunity of a lifetime. | miss: The archive holds the letters of a lifetime.
of the century | match: surface | plainer: major; important | prev: crime; trial; scandal; heist; robbery; fraud; storm; wedding; match; hoax; deal; story; steal; giveaway | hit: The tabloid called the theft the crime of the century. | miss: The mill closed at the end of the century.
on earth | match: surface | strength: 1 | plainer: in the world | near: greatest; best; richest; strongest; freest; most powerful; most dangerous; happiest; luckiest; worst | hit: Senator Hale calls it the greatest nation on earth. | miss: Life on earth began in warm water.
on steroids | match: surface | polarity: contested | plainer: in a stronger form | not_near: patient*; athlete*; player*; doctor*; tested; inhal*; asthma; injected; doping; baseball | hit: The plan is rent control on steroids, owners say. | miss: Doctors put the asthma patient on steroids.
on the planet | match: surface | strength: 1 | plainer: in the world | near: greatest; best; richest; strongest; worst; most powerful; most dangerous; most hated; happiest; luckiest; toughest; smartest | hit: The governor called the port the best harbor on the planet. | miss: Scientists counted every whale on the planet.
once again | match: surface | strength: 1 | plainer: again | prev: <start>; but; and; yet | hit: Once again, the council has ducked a vote on rents. | miss: The trail will be open once again in May. | note: At the head of a sentence it scolds; inside one it mostly counts.
once and for all | match: surface | strength: 1 | polarity: contested | plainer: permanently | hit: The treaty settles the border once and for all.
one iota | match: surface | plainer: at all; a bit | hit: The ruling has not changed traffic one iota.
pay through the nose | pos: verb | plainer: pay a very high price | hit: Islanders pay through the nose for fuel.
plain wrong | match: surface | plainer: wrong; mistaken | hit: Evicting the widow was plain wrong, the pastor said.
pure | match: surface | plainer: mere; simple | next: evil; nonsense; propaganda; politics; greed; fantasy; fiction; hypocrisy; spite; hatred; madness; cowardice; fearmongering; demagoguery; speculation; ideology; partisanship; malice; hell; joy | hit: Mr. Dorn called the audit pure politics. | miss: The ring is made of pure gold.
race against the clock | match: surface | strength: 1 | plainer: hurried effort; urgent effort | not_near: cycl*; rider*; runner*; lap; laps; stage; skater*; skier* | hit: Negotiators are in a race against the clock over the debt limit. | miss: The cyclists begin the race against the clock at noon.
reams of | match: surface | plainer: much; many | not_next: paper; copy | hit: The panel ignored reams of data on asthma. | miss: The school bought 60 reams of paper.
record-smashing | match: surface | plainer: higher than before | hit: The bank reported record-smashing profits.
resounding | pos: adj; verb | match: surface | plainer: clear; large | next: victory; victories; defeat*; win; wins; success*; yes; no; rejection; endorsement; rebuke; failure; mandate; message; approval; triumph | hit: Voters gave the bond a resounding no. | miss: Church bells were resounding across the valley.
rife | plainer: common; frequent | hit: Speculation was rife about who would replace the judge.
rock-bottom | strength: 1 | plainer: very low; lowest | hit: Morale among the guards is at a rock-bottom level.
roundly | pos: adv | tag: any | polarity: contested | plainer: widely; strongly | hit: The remark was roundly criticized abroad.
so much as | match: surface | plainer: even | prev: without; never; ever; not; nor | hit: The bill passed without so much as a hearing. | miss: Nothing pleases him so much as a long walk.
soundly | pos: adv | tag: any | polarity: contested | plainer: by a wide margin | not_near: sleep*; slept; asleep; built | hit: Voters soundly rejected the sales tax. | miss: The baby slept soundly until six.
spiraling | pos: adj; verb | match: surface | plainer: rising; growing | next: cost*; price*; debt*; violence; crisis; inflation; rents; deficit*; crime; tensions; scandal*; unrest | hit: Tenants blame the council for spiraling rents. | miss: The spiraling staircase leads to the bell.
star-studded | match: surface | polarity: positive | strength: 1 | plainer: with famous people | hit: He raised millions at a star-studded dinner.
starkly | pos: adv | tag: any | polarity: contested | plainer: clearly | hit: The two maps differ starkly.
staunch | strength: 1 | polarity: contested | plainer: consistent; longtime | hit: She is a staunch ally of the governor.
stop at nothing | pos: verb | strength: 3 | plainer: do much | hit: The cartel will stop at nothing, agents warn.
storm of the century | match: surface | plainer: very strong storm | hit: Stations promised the storm of the century.
stratospheric | plainer: very high | not_near: ozone; aerosol*; balloon*; atmospher*; NASA; cooling; sulfur; volcan*; climate; injection; altitude; scientist*; wind*; vortex; warming | hit: Rents have reached stratospheric levels. | miss: The balloon measured stratospheric ozone.
terribly | pos: adv | plainer: very; badly | not_prev: not; isn't; aren't; wasn't; weren't; never | hit: Something has gone terribly wrong at the ministry. | miss: The new bridge is not terribly long.
the hell out of | match: surface | strength: 3 | plainer: very much; badly | not_prev: get; gets; got; getting; stay; keep; move | hit: The new tax scares the hell out of grocers. | miss: The guard told them to get the hell out of town.
the likes of which | match: surface | plainer: unlike others; of a new kind | hit: The island suffered a drought the likes of which nobody remembers.
the vast, vast majority | match: surface | plainer: most | hit: The vast, vast majority of drivers obey the limit.
time after time | match: surface | plainer: often; several times | hit: The company ignored the warnings time after time.
to death | match: surface | plainer: very much; too much | prev: scared; bored; worried; taxed; regulated; sick; studied; litigated; loved; tired; frightened | hit: Shop owners feel taxed to death, Mr. Dorn said. | miss: The general was sentenced to death.
to put it mildly | match: surface | polarity: contested | plainer: at least | hit: The rollout, to put it mildly, was uneven.
to say nothing of | match: surface | strength: 1 | plainer: and also; as well as | not_prev: asked; told; agreed; chose; promised; decided; urged; ordered; him; her; them | hit: The delay hurts patients, to say nothing of nurses. | miss: The lawyer told him to say nothing of the letter.
to say the least | match: surface | polarity: contested | plainer: at least | hit: The timing was awkward, to say the least.
to the bone | match: surface | plainer: severely; by a large share | near: cut*; budget*; staff*; trim*; slash*; pared; worked | not_near: surgeon*; flesh; meat; skin; knife; wound*; finger*; leg; saw | hit: Library budgets have been cut to the bone. | miss: The cold went to the bone that night. | miss: The saw cut his thumb to the bone.
tons of | match: surface | plainer: much; many | next: money; people; pressure; work; support; questions; attention; time; problems; criticism; debt; evidence; regulations; cash | hit: The mayor has tons of money left for ads. | miss: The barge carried 40 tons of gravel.
total | match: surface | plainer: clear; serious | next: chaos; nonsense; lie; lies; disgrace; fraud; joke; surrender; humiliation; incompetence; lack; disregard; mess; hypocrisy; betrayal; exoneration; madness; fabrication; contempt; meltdown; insanity; breakdown; hoax | hit: The rollout of the new cards was total chaos. | miss: The total cost of the bridge is $9 million.
unassailable | tag: any | polarity: positive | plainer: strong; secure | not_near: points; league; season; lead; standings | hit: The judge's record on civil rights is unassailable. | miss: The club has an unassailable lead of 12 points.
undeniable | tag: any | polarity: contested | plainer: clear; evident | hit: The choir has undeniable charm.
unmitigated | strength: 3 | plainer: full; serious | hit: The rollout was an unmitigated disaster, Mr. Dorn said.
unrelenting | plainer: steady; continuing | hit: The coach resigned after unrelenting criticism.
vanishingly | pos: adv | plainer: very | hit: Such fraud is vanishingly rare, the clerk said.
very, very | match: surface | plainer: very | hit: The governor called it a very, very bad bill.
virulent | plainer: strong; bitter | not_near: virus*; strain*; bacteri*; flu; infect*; disease*; pathogen*; outbreak*; tumor* | hit: The bishop condemned the virulent rhetoric of the rally. | miss: Labs found a virulent strain in the poultry.
week after week | match: surface | strength: 1 | plainer: every week; weekly | hit: The paper attacks the mayor week after week.
what on earth | match: surface | plainer: what | hit: Voters wonder what on earth the council was doing.
why on earth | match: surface | plainer: why | hit: Parents ask why on earth the board waited.
wreak havoc | pos: verb | plainer: cause damage; cause disruption | hit: The outage wreaked havoc on hospital schedules.
yet again | match: surface | strength: 1 | plainer: again | hit: The ministry has yet again missed its own deadline.

ferociously | pos: adv | tag: any | plainer: strongly | hit: Ranchers ferociously opposed the wolf plan.
feverishly | pos: adv | tag: any | plainer: hurriedly | hit: Crews worked feverishly to seal the levee.
irreparably | pos: adv | tag: any | plainer: lastingly | not_near: artery; spine; engine; organ*; kidney* | hit: The affair irreparably damaged the school's name. | miss: The fire irreparably damaged the engine.
know no bounds | pos: verb | plainer: be great | hit: The founder's ambition knew no bounds.
with a vengeance | match: surface | plainer: strongly | hit: Inflation returned with a vengeance.
without so much as | match: surface | plainer: without | hit: He left office without so much as an apology.
worst of all | match: surface | plainer: in addition | hit: Worst of all, nobody told the tenants.
left and right | match: surface | plainer: often; in large numbers | next: <end>; to | not_prev: the; on; from; both; among; between; of; far; look*; turn*; swerv*; polit* | hit: The new director is firing people left and right. | miss: Lamps left and right lit the hall. | miss: The bill drew fire from left and right.
grave | strength: 1 | plainer: serious | next: threat*; danger*; concern*; mistake*; injustice; consequence*; risk*; error*; doubt*; crisis; sin; abuse*; misgivings; damage; insult; peril; miscalculation | hit: The ruling is a grave injustice, the widow said. | miss: The old judge's manner was grave and calm.

spate~ of | pos: noun | strength: 1 | plainer: series of; number of | not_near: river*; water | hit: A spate of resignations has left the bureau short. | miss: The river rose in a spate of melting snow.
very | pos: adv | strength: 1 | plainer: quite; clearly | not_next: few; little; same; own; first; last; early; late; near; soon; recently; recent; least; young; old; close | hit: The plan is very bad for renters. | miss: Very few members came.
entirely | pos: adv | strength: 1 | plainer: fully; quite | not_prev: almost; not; n't | hit: The claim is entirely false. | miss: The hall is not entirely dry.

a cool | match: surface | plainer: about | next: <number>; million | hit: The lobbyist earned a cool $2 million last year. | miss: A cool breeze came off the bay.
a whole bunch of | match: surface | strength: 1 | plainer: many | hit: The bill hands out a whole bunch of favors.
a whole host of | match: surface | strength: 1 | plainer: many | hit: The merger brought a whole host of lawsuits.
a whole lot | match: surface | strength: 1 | plainer: much; many | hit: Voters want a whole lot less shouting.
a whole new | match: surface | strength: 1 | plainer: a new | hit: The ruling opens a whole new round of suits.
a whole range of | match: surface | strength: 1 | plainer: many | hit: The strike hurt a whole range of small shops.
all kinds of | match: surface | strength: 1 | plainer: many; many kinds of | hit: He made all kinds of promises to the dockworkers.
all manner of | match: surface | strength: 1 | plainer: many; many kinds of | hit: The forum attracts all manner of cranks.
all sorts of | match: surface | strength: 1 | plainer: many; many kinds of | hit: The bill hides all sorts of gifts to donors.
all the more | match: surface | strength: 1 | plainer: more; even more | hit: The silence is all the more striking now.
all too often | match: surface | strength: 1 | plainer: often | hit: Warnings from nurses were all too often ignored.
amp up | pos: verb | plainer: increase | not_near: guitar*; band; speaker* | hit: The campaign amped up its attacks in October. | miss: The band amped up the bass.
any number of | match: surface | strength: 1 | plainer: many | not_near: player*; players; equation; set; random | hit: The mayor had any number of chances to stop it. | miss: The game works with any number of players.
as ever | match: surface | strength: 1 | plainer: as before | prev: bad; strong; high; popular; angry; divided; stubborn; strident; powerful; relevant; bitter; wide; corrupt; combative | hit: The party is as divided as ever on taxes. | miss: As ever, the fair opens with a parade.
at all | match: surface | strength: 1 | plainer: in any way | near: no; not; nothing; none; never; nobody; without; don't; doesn't; didn't; isn't; wasn't; aren't; weren't; won't; can't; cannot; couldn't; wouldn't; haven't; hasn't; little | next: <end> | hit: The mayor offered no plan at all. | miss: The law does not apply at all crossings. | miss: Few of them voted, if they registered at all.
best of all | match: surface | strength: 1 | plainer: in addition | prev: <start>; and; but | hit: Best of all, the new clinic is free. | miss: She sang best of all the pupils.
better yet | match: surface | strength: 1 | plainer: in addition; or | hit: Better yet, the council could scrap the fee.
critically | pos: adv | match: surface | strength: 1 | plainer: very | next: important; needed; necessary; urgent | hit: She called the vote critically important. | miss: The driver remains critically ill.
damn | pos: adv | tag: any | match: surface | plainer: very | next: good; hard; sure; well; far; big; sad; close; important; tired; right; proud; smart; near | hit: He said he was damn tired of the delays. | miss: She wrote that nobody should damn the whole town.
deep | tag: any | strength: 1 | plainer: great; strong | next: concern*; division*; distrust; mistrust; anger; resentment; hostility; hatred; skepticism; suspicion*; frustration; unease; contempt; trouble; crisis; regret; divide*; disappointment; disdain; dissatisfaction; anxiety; rift* | hit: The vote exposed deep distrust of the port authority. | miss: The divers searched the deep water near the pier.
entire generation | pos: noun | plainer: generation | hit: Loans have crushed an entire generation, he said.
epic | polarity: contested | plainer: large; long | next: battle; struggle; fight; failure; fail; collapse; scale; proportions; showdown; scandal; clash; feud; blunder; disaster; comeback; fraud | hit: The two firms fought an epic battle over patents. | miss: The class reads an epic poem from Finland.
even worse | match: surface | strength: 1 | plainer: in addition | prev: <start>; but; and | next: <end> | hit: Even worse, the agency hid the results for a year. | miss: The smell at the plant is even worse, neighbors said. | miss: Even worse storms hit the coast in May.
far | pos: adv | tag: any | match: surface | strength: 1 | plainer: much | next: higher; lower; larger; bigger; smaller; greater; better; stronger; weaker; deeper; wider; broader; longer; faster; slower; easier; harder; tougher; richer; poorer; cheaper; deadlier; uglier | not_prev: so; thus; by | hit: The repairs proved far costlier and far bigger than planned. | miss: The station is not far from the river. | miss: The bridge repairs are so far bigger news than the vote.
fatally | pos: adv | match: surface | strength: 3 | plainer: seriously | next: flawed; undermin*; weaken*; compromis*; damag*; misconceived; misguided; naive | hit: Critics say the study is fatally flawed. | miss: A guard was fatally shot near the gate.
fewer and fewer | match: surface | strength: 1 | plainer: a falling number of | hit: Fewer and fewer voters believe what Senator Hale says.
first and foremost | match: surface | strength: 1 | plainer: mainly; first | hit: The tax is first and foremost an attack on renters.
for far too long | match: surface | plainer: for years | hit: Landlords have ignored the code for far too long.
for too long | match: surface | plainer: for years | prev: <start>; far; but; and | hit: For too long, Ellery has paid for other people's roads. | miss: The cake stayed in the oven for too long.
forcefully | pos: adv | match: surface | strength: 1 | plainer: clearly; strongly | next: defend*; reject*; denied; deny*; denies; disput*; push*; condemn*; denounc*; oppos*; argu*; question*; rebuk*; criticiz*; counter*; call*; against; about | hit: Ms. Vance forcefully rejected the charge. | miss: The valve opens forcefully under pressure.
forever | pos: adv | tag: any | strength: 1 | plainer: for a long time; permanently | near: change*; changing; alter*; destroy*; lost; ruin*; scar*; stain*; taint*; tarnish*; shatter* | hit: The vote changed Ellery forever. | miss: The line at the counter seemed to last forever.
grown adult | pos: noun | plainer: adult | hit: Two grown adults on the council traded insults online.
hardly | pos: adv | match: surface | strength: 1 | plainer: not | next: a; an; the; surprising; alone; new; unique; radical; ideal; credible; shocking; unusual; innocent; neutral; perfect; impartial; reassuring; surprised | hit: The mayor is hardly a friend of renters. | miss: She could hardly walk after the race.
harshly | pos: adv | match: surface | plainer: strongly | next: criticiz*; critical; condemn*; worded; attack*; judged; rebuk*; negative; partisan; denounc* | hit: The bishop harshly criticized the new law. | miss: Light fell harshly on the old stage.
heavy | strength: 1 | plainer: high; great | next: price; toll; criticism; burden; defeat; cost; blow; skepticism; censorship; reliance | hit: The party paid a heavy price for the delay. | miss: The heavy crates were moved by forklift.
historically | pos: adv | match: surface | plainer: unusually | next: bad; unpopular; awful; brazen; weak; inept; corrupt; divisive; dishonest; illiterate; terrible; cruel; incompetent; stupid; reckless | hit: It was a historically inept campaign. | miss: The quarter is historically known for its glass.
in just | match: surface | strength: 1 | plainer: in; within | next: <number>; a few; days; hours; weeks; months; years; minutes; over | hit: Rents doubled in just three years. | miss: She believes in just wages for farmhands.
interminable | tag: any | plainer: long | hit: Voters tired of the interminable recount.
least of all | match: surface | strength: 1 | plainer: and not | hit: Nobody believed the poll, least of all its author.
less and less | match: surface | strength: 1 | plainer: decreasingly; not as much as before | hit: The governor listens less and less to his own party.
little more than | match: surface | plainer: only; not much more than | not_next: <number>; half; third; week; month; year; day; hour; decade; dozen; quarter; mile; twice | not_prev: a | hit: The plan is little more than a slogan. | miss: The trial took little more than a week. | miss: The soup needs a little more than salt.
loudly | pos: adv | match: surface | strength: 1 | plainer: publicly; openly | next: complain*; proclaim*; denounc*; demand*; oppos*; insist*; object*; condemn*; champion*; support*; criticiz*; declar*; trumpet* | hit: Senators loudly denounced the leak, then dropped it. | miss: The engine ran loudly all night.
merely | pos: adv | match: surface | strength: 1 | plainer: only | prev: is; are; was; were; it's; that's; he's; they're; be; been | not_near: not merely; rather than merely | hit: The hearing was merely a show, tenants said. | miss: He merely nodded and left the room. | miss: The fence was not merely old but it was merely a rental.
more and more | match: surface | strength: 1 | plainer: an increasing number of; increasingly | hit: More and more parents are turning against the tests.
most of all | match: surface | strength: 1 | plainer: mainly | hit: Most of all, Mr. Dorn fears the truth.
never before | match: surface | strength: 1 | plainer: not until now | prev: <start>; but; and | hit: Never before has a governor lied so often. | miss: The rare bird was never before found here.
no matter what | match: surface | strength: 1 | plainer: in any case | next: <end> | hit: He will back the governor no matter what. | miss: No matter what the court rules, the mill will close.
no shortage of | match: surface | strength: 1 | plainer: many; much | not_near: supply; supplies; fuel; food; water; stock*; grocer*; power; gas; vaccine*; beds; labor | hit: There is no shortage of excuses at town hall. | miss: Officials said there was no shortage of drinking water.
no small | match: surface | strength: 1 | plainer: a large | next: part; thing; task; matter; irony; measure; amount; number; achievement; accomplishment; degree; victory; sum | hit: That is no small victory for the strikers. | miss: The store sells no small sizes.
none at all | match: surface | plainer: none | hit: Of the promised buses, the town got none at all.
north of | match: surface | strength: 1 | plainer: more than | next: <number> | not_near: mile*; street*; avenue; road; route; highway; kilometer*; latitude; degrees; parallel; border; exit; interstate | hit: The consultants were paid north of $6 million. | miss: The fire began north of the town. | miss: The park lies north of 14th Street.
not once | match: surface | strength: 1 | plainer: never | next: did; has; have; had; was; were; does; do | hit: Not once did the board ask the nurses. | miss: He voted twice, not once as he told us.
nothing at all | match: surface | plainer: nothing | hit: The board did nothing at all about the leak.
nothing more than | match: surface | plainer: only; just | not_next: what; that | hit: The panel is nothing more than a stage for the mayor. | miss: She asked for nothing more than what the law grants.
passionately | pos: adv | match: surface | strength: 1 | plainer: strongly | next: argu*; defend*; believ*; oppos*; support*; denounc*; committed; devoted; plead*; debat*; about; against | hit: He passionately defended the right to strike. | miss: The couple kissed passionately in the final scene.
profound | strength: 1 | polarity: contested | plainer: large; important | not_next: deafness; hearing; disabilit*; intellectual; autism | hit: The ruling brought profound change to the county. | miss: The school teaches children with profound deafness.
quick to | match: surface | strength: 1 | plainer: prompt to | next: condemn; criticize; blame; point; pounce; dismiss; denounce; attack; exploit; label; brag; mock; accuse; seize; defend; praise; judge; claim; boast; assign; take credit; jump | hit: Party leaders were quick to blame the weather. | miss: The new oven is quick to heat.
race to | pos: verb | strength: 1 | plainer: hurry to; work quickly to | not_prev: the; a; in; presidential; senate; mayoral; this; arms; that; runoff; primary; open | not_next: bottom; hospital*; scene; finish; top; victory; win; lead; emergency; <number>; line; end; represent; succeed | hit: Lawmakers are racing to pass a budget before Friday. | miss: The primary race to fill the seat is close. | miss: Ambulances raced to the hospital after the crash.
roar back | pos: verb | plainer: recover; return | near: econom*; market*; inflation; demand; tourism; industry; travel; party; stocks; Democrats; Republicans | hit: Tourism roared back after the port reopened. | miss: The lion roared back at the keeper.
rocket | pos: verb | plainer: rise quickly | near: price*; inflation; poll*; cost*; rent*; debt; unemployment; demand; fame; bill; bills; premiums; rates; popularity | hit: Rents rocketed after the plant opened. | miss: The capsule rocketed past the moon.
rush to | pos: verb | plainer: hurry to; move quickly to | not_next: hospital*; scene; help; aid; emergency; rescue; area; side; airport; clinic; surgery; shore*; door*; exit*; safety; <name>; room; medical; local; nearby; assist; trauma | not_prev: was; were; be; being | hit: The council rushed to approve the stadium lease. | miss: Crews rushed to the scene of the fire. | miss: The two boys were rushed to a burn unit.
seriously | pos: adv | match: surface | strength: 1 | plainer: markedly; much | next: flawed; undermin*; compromis*; weaken*; distort*; misguided; misleading; delusional; deranged; deluded; out of touch; overpriced; wrong | hit: The audit found a seriously flawed plan. | miss: Two passengers were seriously injured in the crash.
severely | pos: adv | match: surface | strength: 1 | plainer: strongly; markedly | next: criticiz*; limit*; restrict*; curtail*; hamper*; undermin*; weaken*; punish*; distort*; compromis*; flawed; strain*; hinder*; constrain*; rebuk* | hit: The new rule would severely limit public comment. | miss: A cyclist was severely hurt on Route 9.
simply cannot | match: surface | strength: 1 | plainer: cannot | hit: The county simply cannot afford another stadium.
simply no | match: surface | strength: 1 | plainer: no | not_next: longer | hit: There is simply no reason to trust the new map. | miss: The ferry simply no longer stops at Marrow Bay.
simply not | match: surface | strength: 1 | plainer: not | hit: That claim is simply not true, Ms. Vance said.
super | pos: adv | tag: any | match: surface | strength: 1 | plainer: very | next: serious; popular; excited; important; weird; easy; stringent; smart; aggressive; tough; proud; rich; nice; strict; sad | hit: The senator said she was super serious about rent. | miss: The super fixed the boiler on Monday.
swiftly | pos: adv | match: surface | strength: 1 | plainer: soon; quickly | next: condemn*; denounc*; reject*; dismiss*; pann*; criticiz*; rebuk*; mock*; repudiat*; disavow* | hit: Church groups swiftly condemned the ad. | miss: The river rises swiftly in spring.
the entire country | match: surface | strength: 1 | plainer: the country | hit: The entire country is sick of this scandal, she wrote.
the entire nation | match: surface | strength: 1 | plainer: the nation | hit: The speech shamed the entire nation, Senator Hale said.
the entire world | match: surface | strength: 1 | plainer: the world; other countries | hit: He told the rally that the entire world was watching.
the single biggest | match: surface | strength: 1 | plainer: the biggest | hit: Debt is the single biggest threat to the town, she said.
the single greatest | match: surface | plainer: the greatest | hit: He called it the single greatest failure of the decade.
the single most | match: surface | strength: 1 | plainer: the most | hit: It is the single most important vote in years.
the single worst | match: surface | plainer: the worst | hit: Mr. Dorn called it the single worst deal in memory.
the whole country | match: surface | strength: 1 | plainer: the country | hit: The whole country wants this vote, he told reporters.
the whole point | match: surface | strength: 1 | plainer: the point; the purpose | hit: The whole point of the rule was to scare tenants.
the whole world | match: surface | strength: 1 | plainer: other countries; many people | near: watch*; know*; knew; see*; saw; laugh*; want*; think*; against; angry; look* | hit: The whole world is laughing at us, the host said. | miss: A map of the whole world hung by the door.
to the tune of | match: surface | plainer: at a cost of; amounting to | next: <number>; nearly; about; more; at least; billions; millions; hundreds; roughly; almost | hit: The state pays the firm to the tune of $3 million. | miss: They danced to the tune of an old waltz.
too often | match: surface | strength: 1 | plainer: often | prev: <start>; far; but; and | hit: Too often, tenants learn of the sale from a notice. | miss: The gate should not be opened too often.
ultimate | plainer: greatest | next: betrayal; insult; insider*; irony; folly; nightmare; prize; humiliation; hypocrisy; symbol; weapon; test; outsider; disgrace; compliment; snub; failure | hit: Union members called the deal the ultimate betrayal. | miss: The ultimate decision rests with the zoning board.
uniquely | pos: adv | match: surface | plainer: very; unusually | next: qualified; unqualified; dangerous; vulnerable; cruel; bad; polarizing; terrible; awful; evil; corrupt; talented; gifted; unfit; sinister; unsuited; divisive; destructive; harmful | hit: Mr. Dorn is uniquely unfit for the job, she wrote. | miss: The pattern is uniquely marked on each shell.
universally | pos: adv | match: surface | plainer: widely | next: condemn*; criticiz*; prais*; pann*; revil*; admir*; acclaim*; despis*; disliked; respect*; loathed; mocked; beloved; hated; derided; popular; unpopular; rejected | hit: The logo was universally mocked online. | miss: The adapter works universally with older phones.
unrestrained | tag: any | plainer: unlimited; free | not_near: seat*; passenger*; crash; dog; dogs | hit: The essay blames unrestrained spending on weapons. | miss: An unrestrained passenger was hurt in the crash.
upward of | match: surface | strength: 1 | plainer: more than; about | next: <number>; a million; half; millions; billions; thousands | hit: The firm charges upward of $900 an hour. | miss: Heat drifts upward of its own accord.
upwards of | match: surface | strength: 1 | plainer: more than; about | next: <number>; a million; half; millions; billions; thousands | hit: Taxpayers lost upwards of $40 million on the deal. | miss: The cabin lies upwards of the old mill.
vigorously | pos: adv | match: surface | strength: 1 | plainer: strongly; actively | next: defend*; oppos*; denied; deny*; denies; disput*; contest*; fought; fight*; enforc*; reject*; object*; campaign*; disagree*; dissent* | hit: The company vigorously denied the report. | miss: Stir the mixture vigorously for one minute.
vitally | pos: adv | match: surface | strength: 1 | plainer: very | next: important; needed; necessary; urgent | hit: It is vitally important to fix the dam, he said. | miss: The rules differ vitally from those of 1990.
whole generation | pos: noun | plainer: generation | hit: The closures failed a whole generation of pupils.
worse and worse | match: surface | strength: 1 | plainer: worse | hit: Conditions at the shelter got worse and worse, nurses said.
worse yet | match: surface | plainer: in addition | hit: Worse yet, the pumps had never been tested.
zero | pos: adv | tag: any | match: surface | plainer: no | next: evidence; chance; interest; excuse*; accountability; credibility; experience; respect; regard; proof; doubt; sense; sympathy; patience; transparency; oversight; consequence*; indication; substance; basis; justification; shame; empathy; trust; confidence; desire; intention | hit: There is zero evidence for the claim, Mr. Dorn said. | miss: The town aims to reach zero emissions by 2040.

24/7 | pos: adv | tag: any | match: surface | strength: 1 | plainer: constant; constantly | near: coverage; cable; media; attack*; campaign*; outrage; propaganda; Twitter; scandal* | hit: Cable hosts ran 24/7 coverage of the feud. | miss: The gym is open 24/7.
a fraction of | match: surface | strength: 1 | plainer: a small part of | not_next: second*; inch; percent*; point; millimeter; mile; degree | hit: The settlement covers a fraction of what families lost. | miss: She won by a fraction of a second.
a hell of a lot | match: surface | plainer: much; many | hit: The deal costs a hell of a lot, the clerk said.
a hell of a | match: surface | plainer: a great; a very | hit: She said he had done a hell of a job.
an awful lot | match: surface | strength: 1 | plainer: much; many | hit: The plan asks an awful lot of poor families.
at every opportunity | match: surface | plainer: often | hit: He insults the press at every opportunity.
awfully | pos: adv | strength: 1 | plainer: very | not_next: <end>; at; in | hit: The timing looks awfully suspicious, he said. | miss: The wedding band from Kelby played awfully.
bald-faced | strength: 3 | plainer: plain; open | not_near: hornet*; bird*; monkey* | hit: The senator told a bald-faced lie, the editors wrote. | miss: A nest of bald-faced hornets hung from the roof.
beyond | pos: adv | tag: any | match: surface | plainer: very | next: absurd; ridiculous; outrageous; disgusting; disappointed; disappointing; frustrated; frustrating; shameful; insane; stupid; embarrassing; cruel; crazy; insulting; offensive; angry; proud; irresponsible | hit: The ruling is beyond absurd, she wrote. | miss: The trail runs beyond the old quarry.
cannot be overstated | match: surface | plainer: is great | hit: The danger of the dam cannot be overstated, she said.
could not be more | match: surface | plainer: is very; are very | hit: The stakes could not be more serious, he said.
couldn't be clearer | match: surface | plainer: is clear | hit: The law couldn't be clearer, the senator said.
couldn't be more | match: surface | plainer: is very; are very | hit: The two camps couldn't be more opposed.
deadly serious | plainer: very serious | hit: The threat is deadly serious, Ms. Vance said.
every bit as | match: surface | strength: 1 | plainer: as | hit: The new map is every bit as unfair, critics said.
every ounce of | match: surface | plainer: all | hit: She fought the merger with every ounce of her strength.
every step of the way | match: surface | plainer: throughout | hit: The union opposed him every step of the way.
fateful | tag: any | plainer: important | hit: The council now faces a fateful vote on the port.
from day one | match: surface | strength: 1 | plainer: from the start | hit: The senator has misled voters from day one.
full-fledged | strength: 1 | plainer: complete; real | next: crisis; war; scandal; panic; rebellion; revolt; assault; attack; recession; mutiny; meltdown; disaster; conspiracy; feud; campaign | hit: The memo grew into a full-fledged scandal. | miss: She became a full-fledged member of the guild.
full-on | plainer: complete; open | next: war; panic; crisis; coup; rants; assault; attack; meltdown; revolt; rebellion; fight; racis*; fascis*; collapse; campaign; embrace; conspiracy; rant | hit: The caucus is in full-on panic. | miss: The lights were left full on all night.
grievous | tag: any | plainer: serious | not_next: bodily; injur* | hit: The court made a grievous error, she wrote. | miss: He was charged with grievous bodily harm.
hard to overstate | match: surface | plainer: very great | hit: The harm to tenants is hard to overstate.
head-spinning | plainer: rapid; confusing | hit: The governor made a head-spinning series of reversals.
headlong | pos: adj; adv | tag: any | plainer: hasty; hastily | not_near: stairs; fell; river; ditch; pool; water | hit: The party is in headlong retreat on taxes. | miss: He fell headlong on the icy steps.
imaginable | tag: any | strength: 1 | plainer: possible | hit: It was the worst deal imaginable, said Mr. Dorn.
in modern history | match: surface | strength: 1 | plainer: in recent decades | hit: It is the most corrupt council in modern history, he said.
in no uncertain terms | match: surface | plainer: clearly | hit: She told the board in no uncertain terms to quit.
inconceivable | tag: any | plainer: unlikely; hard to imagine | hit: A second term now seems inconceivable.
indelible | tag: any | plainer: lasting | not_near: ink; marker*; pen; thumb*; finger* | hit: The trial left an indelible stain on the office. | miss: Poll workers used indelible ink on each thumb.
inexorably | pos: adv | tag: any | plainer: steadily | hit: The state is moving inexorably toward one-party rule.
jump | pos: verb | strength: 1 | plainer: rise quickly | near: premium*; rents; rent; tuition; approval; popularity; homelessness; fares; property taxes; bills | not_near: percent; points; shares; index; fence; bridge; cliff; stage; rope; ship; jump on; jump into; jump at; jump in | hit: Rents jumped again under the new owner. | miss: The horse jumped the hedge. | miss: Rents jumped 4 percent in May.
mad scramble | pos: noun | plainer: rush; search | hit: His exit began a mad scramble for the seat.
mightily | pos: adv | tag: any | strength: 1 | plainer: hard; much | hit: The mayor tried mightily to hide the cost.
next to nothing | match: surface | plainer: little | hit: The council has done next to nothing about rents.
none other than | match: surface | strength: 1 | plainer: namely | hit: The memo came from none other than Mr. Dorn.
nothing could be further from the truth | match: surface | strength: 3 | plainer: this is not true | hit: They say rents fell, but nothing could be further from the truth.
nothing if not | match: surface | plainer: very | hit: The governor is nothing if not stubborn.
now or never | match: surface | plainer: urgent | hit: For renters it is now or never, the host said.
of one's lifetime | pos: noun | plainer: in many years | near: most; worst; best; biggest; greatest; defining; gravest; largest; important; deadliest; election; fight | hit: He calls it the most important vote of our lifetimes. | miss: She saved for a house over the course of her lifetime.
of our time | match: surface | strength: 1 | plainer: today; now | near: greatest; defining; biggest; most; worst; great; challenge*; central; gravest; moral; tragedies; threat* | hit: Housing is the defining fight of our time, she said. | miss: The tour took two hours of our time.
of the first order | match: surface | plainer: great | hit: The sale was a blunder of the first order.
of the highest order | match: surface | plainer: great | hit: She called it hypocrisy of the highest order.
on the cusp of | match: surface | strength: 1 | plainer: close to; near | hit: The party is on the cusp of losing the north.
on the verge of | match: surface | strength: 1 | plainer: close to; near | hit: The transit agency is on the verge of collapse.
outsize | tag: any | strength: 1 | plainer: large | not_near: shirt*; coat*; glasses; shoes; sweater* | hit: The county has outsize power over the vote. | miss: The clown wore an outsize coat.
outsized | tag: any | strength: 1 | plainer: large | not_near: shirt*; coat*; glasses; shoes; sweater* | hit: Donors have an outsized say in the primary. | miss: The clown wore outsized shoes.
perpetual | strength: 1 | plainer: constant; continuing | next: cycle; outrage; crisis; war; grievance; conflict; state; victim*; campaign; anxiety; fear; spending; emergency; chaos; scandal; tension | hit: The capital lives in perpetual outrage. | miss: The trust owns a perpetual right of way.
precious few | match: surface | plainer: few | hit: The agency gave precious few answers.
precious little | match: surface | plainer: little | not_near: bab*; girl; boy; daughter; son; grand* | hit: The bill does precious little for renters. | miss: The grandmother called him her precious little boy.
raw | strength: 1 | plainer: strong; open | next: power; anger; politics; emotion*; ambition; greed; hatred; partisanship; racism; fear; racial; partisan | hit: It was an act of raw power, Ms. Vance said. | miss: The kitchen kept raw fish on ice.
ringing | plainer: strong | next: endorsement*; defense; declaration; condemnation; rebuke; tribute; affirmation | hit: The bishop gave the bill a ringing endorsement. | miss: A ringing phone broke the silence in court.
roaring | plainer: strong; great | next: success; economy; comeback; trade; endorsement; recovery; market | hit: He took credit for a roaring economy. | miss: Campers slept beside a roaring fire.
scandal after scandal | match: surface | plainer: several scandals | hit: The mayor has survived scandal after scandal.
scant | tag: any | strength: 1 | plainer: little | next: evidence; attention; regard; interest; hope; respect; comfort; detail*; progress; mention; proof; support; prospect*; oversight; sympathy; notice; consolation | hit: The paper offers scant evidence for its claim. | miss: The soup needs a scant cup of milk.
shred of | pos: noun | plainer: bit of | next: decency; truth; credibility; doubt; dignity; integrity; proof; honesty; respect; legitimacy; remorse; humanity; common; sense | hit: He has not a shred of decency, she said. | miss: A shred of cloth hung from the fence.
slide | pos: verb; noun | strength: 1 | plainer: fall; decline | near: approval; popularity; poll; polls; rating; support; turnout; enrollment; morale; public trust; favorability | not_near: slide show; presentation; park; playground; shares; index; percent | hit: His popularity slid after the shutdown. | miss: Stocks continued to slide on Friday. | miss: One slide in the presentation showed a poll.
slump | pos: verb; noun | plainer: fall; decline | near: approval; popularity; poll; polls; rating*; support; turnout; enrollment; morale; trust; favorability; confidence in | hit: Support for the mayor slumped after the raid. | miss: Shares of the bank slumped 4 percent.
strongest possible terms | match: surface | plainer: strong terms | hit: He condemned the leak in the strongest possible terms.
supreme | plainer: great | next: confidence; irony; arrogance; folly; indifference; insult; effort; test; contempt; self-confidence; sacrifice | hit: With supreme arrogance the board ignored the petition. | miss: The case goes to the supreme tribunal in May.
supremely | pos: adv | tag: any | plainer: very | hit: It was a supremely foolish vote, the editors wrote.
swath | pos: noun | strength: 1 | plainer: part; large part | near: voter*; Americans; population; electorate; public; country; society; economy; government; law; workers; families; citizens | hit: The order angered wide swaths of the electorate. | miss: The storm cut a swath through the orchard.
than ever | match: surface | strength: 1 | plainer: than before | hit: The two camps are further apart than ever.
the last thing | match: surface | plainer: not something | near: need; needs; needed; want; wants; wanted | hit: A rate hike is the last thing the town needs. | miss: The last thing he packed was a lamp.
the slightest | match: surface | strength: 1 | plainer: any | next: idea; hint; doubt; interest; evidence; chance; concern; regard; provocation; bit; sign; effort; respect; intention; criticism; remorse | hit: He showed not the slightest interest in the facts. | miss: The slightest boy in class won the race.
the worst kind of | match: surface | plainer: bad | hit: The ad is the worst kind of pandering.
thousands upon thousands | match: surface | plainer: thousands | hit: The rule will hurt thousands upon thousands of families.
time is running out | match: surface | plainer: little time is left | not_near: game; quarter; coach; team; season; clock | hit: Time is running out to save the mill, she warned. | miss: Time is running out in the game, and the coach knows it.
unabashed | tag: any | strength: 1 | plainer: open | hit: He is an unabashed fan of the tariff.
unlike any other | match: surface | plainer: unusual | hit: It was a campaign unlike any other.
unlike anything | match: surface | plainer: different from anything | hit: The backlash was unlike anything the town had seen.
unstoppable | tag: any | plainer: strong; hard to stop | not_near: game*; season; coach*; team*; player*; goal*; film; scored; bleeding | hit: His march to the nomination looked unstoppable. | miss: The striker was unstoppable all season.
utmost | tag: any | plainer: great; greatest | hit: The treasurer showed the utmost contempt for the auditors.
veritable | tag: any | plainer: real; virtual | hit: The bill is a veritable feast for lobbyists.
with each passing day | match: surface | plainer: over time; daily | hit: The case against him grows with each passing day.
