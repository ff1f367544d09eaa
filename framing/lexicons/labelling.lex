+++
name = "labelling"
version = "1.1.2"
licence = "Apache-2.0"
device = "loaded"
label = "labelling"
description = "Slanted names and descriptors of people, groups, acts and policies, and words of stance; rival names of one thing stand in names.lex."
sources = ["Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013", "entries and examples written for this project"]
[defaults]
pos = "noun"
strength = 2
polarity = "contested"
+++
# Immigration
criminal alien | plainer: noncitizen with a criminal record | hit: Deputies in Ellery arrested a criminal alien after a traffic stop.
illegal immigration | strength: 1 | plainer: unauthorized immigration | hit: Governor Reyes blamed illegal immigration for the rise in rents.
irregular migration | strength: 1 | plainer: unauthorized migration | hit: The minister promised to curb irregular migration.
sanctuary state | strength: 1 | plainer: state that limits cooperation with immigration agents | hit: Sheriff Dorn said he would not live in a sanctuary state.
sanctuary jurisdiction | strength: 1 | plainer: jurisdiction that limits cooperation with immigration agents | hit: The ministry threatened to cut grants to any sanctuary jurisdiction.
open borders | plainer: looser limits on immigration; fewer border controls | not_near: Schengen; EU; European Union | hit: He accused the mayor of backing open borders. | miss: Schengen rests on open borders.
border crisis | strength: 1 | plainer: rise in border crossings | hit: Senator Hale said the border crisis had overwhelmed small towns.
migrant crime | plainer: crimes by migrants | hit: The candidate ran eight advertisements about migrant crime in Marrow Bay.
invasion | plainer: arrival; influx | near: migrant*; migration; immigra*; asylum; caravan; illegals; illegal alien* | not_near: troops; army; military; tanks; Russia*; Ukrain*; Iraq*; Iraq; Syria*; Kuwait; Afghan*; privacy | hit: The ad called the caravan an invasion. | miss: The invasion drove a million people across the river. | miss: The Russian invasion sent asylum claims to a record in Tarn.
invader | plainer: migrant | near: migrant*; immigra*; asylum; caravan | hit: He called asylum seekers invaders. | miss: The invaders burned the port.
concentration camp | strength: 3 | plainer: detention center | near: migrant*; immigra*; border; asylum | hit: The congresswoman called the border station a concentration camp. | miss: His grandfather survived a concentration camp.
economic migrant | strength: 1 | plainer: migrant | hit: The tribunal ruled that the young farmer was an economic migrant.
nativist | pos: noun; adj | plainer: opponent of immigration; anti-immigration | hit: The nativist wing of the party cheered.
xenophobe | strength: 3 | polarity: negative | plainer: opponent of immigration | hit: Her rival on the council called the mayor a xenophobe.
anti-immigrant | pos: adj | plainer: in favor of less immigration | hit: The group denied that it is anti-immigrant.

# Abortion
preborn | pos: adj; noun | plainer: fetus | hit: The group lobbied for a tax credit for preborn children.
baby killer | strength: 3 | polarity: negative | plainer: supporter of abortion rights | not_near: convict*; police; sentenced; jury | hit: Protesters called the doctor a baby killer. | miss: The jury heard how the baby killer was traced.
forced pregnancy | strength: 3 | plainer: abortion ban | hit: Campaigners said the court had condemned teenagers to forced pregnancy.
reproductive justice | strength: 1 | plainer: access to abortion and contraception | hit: The nurses marched through the capital for reproductive justice.
culture of death | strength: 3 | plainer: support for abortion rights | hit: The bishop said hospitals had embraced a culture of death.

# Guns
gun-grabbing | pos: adj | strength: 3 | plainer: in favor of gun control | hit: The sheriff vowed to resist gun-grabbing lawmakers in the capital.
anti-gun | pos: adj | strength: 1 | plainer: in favor of gun control | hit: Hunters in the valley resent the anti-gun council.
pro-gun | pos: adj | strength: 1 | plainer: in favor of gun rights | hit: A pro-gun lobbyist spoke against the waiting period.
law-abiding gun owner | strength: 1 | polarity: positive | plainer: gun owner | hit: The rule would burden every law-abiding gun owner, Mr. Dorn argued.

# Taxes, business, welfare
giveaway | plainer: subsidy; tax break | next: to the rich; to the wealthy; to corporations; to big; to billionaires; to oil; to drug; to insurance; to insurers; to Wall Street; to banks; to industry; to developers | hit: She called the bill a giveaway to corporations. | miss: The radio station held a ticket giveaway.
tax scam | strength: 3 | plainer: tax law | hit: Senator Hale told students that the tax scam would raise tuition.
tax cuts for the rich | match: surface | plainer: tax cuts that favor high earners | hit: The budget pays for tax cuts for the rich, teachers said.
tax-and-spend | pos: adj | plainer: in favor of higher taxes and spending | hit: He ran against tax-and-spend liberals.
job killer | plainer: measure that could cost jobs | hit: The chamber calls the rule a job killer.
welfare state | strength: 1 | plainer: social programs | hit: Mr. Dorn argued that the welfare state discourages saving.
moocher | strength: 3 | polarity: negative | plainer: benefit recipient | hit: The radio host told listeners that every moocher should find work.
entitlement mentality | strength: 3 | polarity: negative | plainer: reliance on benefits | hit: The factory owner complained of an entitlement mentality among young hires.
entitlement culture | strength: 3 | polarity: negative | plainer: reliance on benefits | hit: The minister said an entitlement culture had taken hold in schools.
nanny state | plainer: government regulation | hit: He said the soda rule was the work of a nanny state.
government takeover | plainer: larger federal role | hit: They called the plan a government takeover of health care.
government overreach | plainer: government action | hit: Ranchers denounced the grazing rule as government overreach.
robber baron | strength: 3 | polarity: negative | plainer: industrialist; wealthy businessman | not_near: 19th; Gilded; century; Carnegie; Vanderbilt; Rockefeller | hit: She likened the chief executive to a robber baron. | miss: The book tells of a 19th-century robber baron.
voodoo economics | strength: 3 | polarity: negative | plainer: supply-side economics | hit: Her opponent mocked the growth forecast as voodoo economics.
crony capitalism | polarity: negative | plainer: favors for chosen companies | hit: He called the subsidy crony capitalism.
plutocrat | polarity: negative | plainer: wealthy person | hit: The new owner of the team is a plutocrat, fans complained.
oligarchy | polarity: negative | plainer: rule by the wealthy | hit: Ms. Vance warned that the country was becoming an oligarchy.
kleptocrat | strength: 3 | polarity: negative | plainer: leader accused of corruption | hit: The court froze the yachts of the exiled kleptocrat.
kleptocracy | strength: 3 | polarity: negative | plainer: government accused of corruption | hit: Exiles in the capital said the general had built a kleptocracy.
tycoon | strength: 1 | plainer: businessman; executive | hit: The tycoon bought a third newspaper.
mogul | strength: 1 | plainer: businessman; executive | not_near: ski; skis; skier*; skiing; slope*; emperor*; empire | hit: The casino mogul gave $5 million. | miss: The skier fell on the last mogul.
donor class | plainer: donors | hit: He said his party listens only to the donor class.
the one percent | match: surface | plainer: the highest earners | hit: Tom Abara said the budget rewards the one percent.
hardworking Americans | match: surface | strength: 1 | polarity: positive | plainer: Americans; workers | hit: The fuel levy would hurt hardworking Americans, Senator Hale said.
hardworking taxpayers | match: surface | strength: 1 | polarity: positive | plainer: taxpayers | hit: The governor said hardworking taxpayers should not fund the opera house.
special interest | strength: 1 | polarity: negative | plainer: lobbying group; interest group | not_prev: of; a; with | not_next: in | hit: She said special interests wrote the bill. | miss: The comet is of special interest to Dr. Osei. | miss: The judge took special interest in the old maps.

# Left and right
hard-left | pos: adj; noun | pole: extreme/moderate | plainer: left-leaning; liberal | not_next: turn; at; onto; into; on | hit: The hard-left wing of the party walked out. | miss: The truck took a hard left turn.
hard-right | pos: adj; noun | pole: extreme/moderate | plainer: right-leaning; conservative | not_next: turn; at; onto; into; on | hit: The hard-right faction blocked the bill. | miss: The truck took a hard right turn.
left-wing | pos: adj | strength: 1 | plainer: liberal; left-leaning | not_next: of; back; backs; dissident*; guerrilla*; government*; governments; rebel*; militia*; dictator*; death; paramilitar* | not_near: plane; aircraft; jet; hockey; soccer; striker; goal | hit: A left-wing blog ran the story. | miss: The left wing of the plane caught fire. | miss: The left wing of the museum reopens on Saturday. | miss: The left-wing striker scored twice for Millbrook on Sunday.
right-wing | pos: adj | strength: 1 | plainer: conservative; right-leaning | not_next: of; back; backs; dissident*; guerrilla*; government*; governments; rebel*; militia*; dictator*; death; paramilitar* | not_near: plane; aircraft; jet; hockey; soccer; striker; goal | hit: A right-wing blog ran the story. | miss: The right wing of the jet caught fire. | miss: Carrow will start right-wing back Tom Pell on Saturday. | miss: The right-wing striker scored twice for Millbrook on Sunday.
leftist | pos: noun; adj | strength: 1 | plainer: liberal; progressive; left-leaning | hit: The leftist mayor lost.
rightist | pos: noun; adj | strength: 1 | plainer: conservative; right-leaning | hit: The rightist mayor lost.
ultra-left | pos: adj | pole: extreme/moderate | plainer: left-leaning | hit: An ultra-left faction took control of the student union.
ultra-right | pos: adj | pole: extreme/moderate | plainer: right-leaning | hit: The ultra-right party won six seats in the border province.
ultraconservative | pos: adj; noun | pole: extreme/moderate | plainer: conservative; very conservative | hit: The ultraconservative senator objected.
ultra-conservative | pos: adj; noun | pole: extreme/moderate | plainer: conservative; very conservative | hit: The school board hired an ultra-conservative lawyer from the capital.
ultraliberal | pos: adj; noun | pole: extreme/moderate | plainer: liberal; very liberal | hit: The ultraliberal senator objected.
ultra-liberal | pos: adj; noun | pole: extreme/moderate | plainer: liberal; very liberal | hit: Residents said the ultra-liberal prosecutor ignored petty theft.
archconservative | pos: adj; noun | pole: extreme/moderate | plainer: conservative | hit: The court seat went to an archconservative judge from Ellery.
arch-conservative | pos: adj; noun | pole: extreme/moderate | plainer: conservative | hit: Her uncle, an arch-conservative bishop, opposed the museum exhibit.
archliberal | pos: adj; noun | pole: extreme/moderate | plainer: liberal | hit: The court seat went to an archliberal judge from Millbrook.
arch-liberal | pos: adj; noun | pole: extreme/moderate | plainer: liberal | hit: Her aunt, an arch-liberal columnist, praised the museum exhibit.
alt-left | pos: adj; noun | plainer: left-wing activists; left-wing | hit: He blamed alt-left students for the cancelled lecture.
loony left | strength: 3 | polarity: negative | plainer: left | hit: The columnist said the loony left had captured the library board.
libtard | strength: 3 | polarity: negative | plainer: liberal | hit: The deputy was suspended after he called a teacher a libtard.
bleeding-heart | pos: adj; noun | polarity: negative | plainer: liberal | not_near: garden; flower*; plant* | hit: He mocked bleeding-heart judges. | miss: The bleeding heart is a shade plant.
wokeness | plainer: progressive views | hit: Mr. Dorn blamed wokeness for the decline in museum attendance.
woke mob | strength: 3 | polarity: negative | plainer: progressive critics | hit: The woke mob came for him, he wrote.
woke agenda | plainer: progressive policies | hit: Parents accused the school of pushing a woke agenda.
anti-woke | pos: adj | strength: 1 | plainer: opposed to progressive policies | hit: The governor signed an anti-woke law on college training.
MAGA crowd | plainer: Trump supporters | hit: The MAGA crowd stayed home.
MAGA extremist | strength: 3 | pole: extreme/moderate | plainer: Trump ally; Trump supporter | hit: Ms. Vance described her opponent as a MAGA extremist.
MAGA Republican | strength: 1 | plainer: Republican who backs Trump | hit: The ad warned voters against sending a MAGA Republican to the capital.
woke Democrat | strength: 1 | plainer: progressive Democrat | hit: The ad warned voters against sending a woke Democrat to the capital.
ultra-MAGA | pos: adj | plainer: strongly pro-Trump | hit: An ultra-MAGA candidate won the primary in the northern district.
Trumper | strength: 1 | plainer: Trump supporter | hit: His brother, a loyal Trumper, stopped coming to family dinners.
left-wing mob | strength: 3 | polarity: negative | plainer: left-wing protesters; left-wing critics | hit: The professor said a left-wing mob had driven her from campus.
right-wing mob | strength: 3 | polarity: negative | plainer: right-wing protesters; right-wing critics | hit: Librarians said a right-wing mob shut down the reading hour.
teabagger | strength: 3 | polarity: negative | plainer: Tea Party supporter | hit: The blogger mocked the county treasurer as a teabagger.
socialist | pos: adj; noun | plainer: liberal; left-leaning | next: agenda; takeover; scheme; nightmare; Democrats; Republicans; hellhole; wish list; mob; dream; plot; tyranny; radical* | hit: He warned of a socialist takeover. | miss: The Socialist Party of Chile met in Santiago. | miss: Socialist lawmakers in Lisbon elected Rui Alvez as group leader.
fascist | pos: adj; noun | strength: 3 | polarity: negative | plainer: authoritarian; far-right | not_near: Mussolini; Italy; Italian; Franco; Spain; 1930s; 1940s; Hitler; war; wartime; neo | hit: She called the governor a fascist. | miss: Mussolini led a fascist state.
Marxist | pos: adj; noun | plainer: left-wing | not_near: Karl; Lenin*; guerrilla*; rebel*; scholar*; theory; historian*; avowed; Soviet; professor | hit: The ad calls her a Marxist. | miss: The Marxist historian lectured on theory.
neocon | pos: noun; adj | plainer: neoconservative | hit: A neocon adviser urged the president to bomb the port.

# Zeal and extremes
extremist | pos: noun; adj | pole: extreme/moderate | plainer: hard-liner; activist | not_near: Islamic State; ISIS; ISIL; Qaeda; Boko Haram; Taliban; Shabab; Hezbollah; bomb*; neo-Nazi*; convicted; Islamist*; Islamic; violent; killed; gunmen; terror* | hit: She called her rival an extremist on taxes. | miss: Islamic State extremists held the dam.
zealot | strength: 3 | polarity: negative | pole: extreme/moderate | plainer: committed supporter; activist | not_near: Masada; Judea; Roman; Rome | hit: He called the regulators zealots. | miss: The Zealots fled from the Roman army. | miss: The zealots held Masada for months, the guide said.
ideologue | polarity: negative | pole: extreme/moderate | plainer: committed conservative; committed liberal | hit: The panel is run by ideologues.
fanatic | polarity: negative | pole: extreme/moderate | plainer: committed supporter | not_prev: fitness; football; baseball; soccer; sports; music; car; film; chess; golf | hit: She said fanatics had taken over the party. | miss: The football fanatic painted his car green.
militant | pos: adj | plainer: outspoken; committed | next: atheist*; feminist*; vegan*; union*; left; right; secularist*; environmentalist* | hit: He blamed militant unions. | miss: The militant leader died in the raid.
apologist | polarity: negative | plainer: defender | hit: He was called an apologist for the general.
partisan hack | strength: 3 | polarity: negative | plainer: party loyalist | hit: The senator called the new attorney general a partisan hack.
party hack | strength: 3 | polarity: negative | plainer: party official | hit: The harbor job went to a party hack with no experience.
political hack | strength: 3 | polarity: negative | plainer: political appointee; party loyalist | hit: Nurses said a political hack now runs the health agency.
hired gun | polarity: negative | plainer: consultant; lawyer; lobbyist | not_near: murder*; shot; killer; trial | hit: The industry's hired gun wrote the report. | miss: The jury heard that the hired gun shot the banker at the trial.
shill | pos: noun; verb | strength: 3 | polarity: negative | plainer: promoter; promote | hit: She called him a shill for the drug makers.
chickenhawk | strength: 3 | polarity: negative | plainer: supporter of the war | hit: Veterans called the congressman a chickenhawk for backing the invasion.

# Firm and lenient; hawks and doves
hard line | pole: firm/lenient | plainer: firm position; strict position | not_next: drive; to center; to left; to right | hit: Mr. Trask took a hard line on tariffs. | hit: Her hard-line aides left. | miss: He hit a hard line drive to left.
hardline | pos: adj; noun | pole: firm/lenient | plainer: strict; uncompromising | hit: The hardline faction refused.
hardliner | pole: firm/lenient | plainer: opponent of compromise; strict conservative | hit: Hardliners blocked the deal.
hard-liner | pole: firm/lenient | plainer: opponent of compromise; strict conservative | hit: The talks stalled after a hard-liner took over the delegation.
tough~ stance | pos: adj | strength: 1 | pole: firm/lenient | plainer: strict position; strict policy | hit: She took a tougher stance on trade.
tough~ line | pos: adj | strength: 1 | pole: firm/lenient | plainer: strict position | hit: The new commissioner took a tough line on shoplifting.
tough~ approach | pos: adj | strength: 1 | pole: firm/lenient | plainer: stricter policy; strict policy | hit: Teachers welcomed a tougher approach to phones in class.
get-tough | pos: adj | pole: firm/lenient | plainer: strict | next: policy; policies; approach; stance; law*; measure*; strategy; line; tactic*; message | hit: The get-tough policy filled the jail. | miss: When the hills get tough she slows down.
get tough on | pos: verb | pole: firm/lenient | plainer: act against; tighten rules on | hit: He promised to get tough on China.
zero tolerance | pole: firm/lenient | plainer: strict enforcement; automatic prosecution | hit: The district ended zero tolerance. | hit: A zero-tolerance policy split families.
law-and-order | pos: adj | strength: 1 | pole: order/chaos | plainer: in favor of strict policing | not_next: SVU; Special; Party | not_near: NBC; episode*; TV; television; series; actor; actress; restore*; maintain*; breakdown | hit: He ran as the law-and-order candidate. | miss: The army was sent to restore law and order. | miss: The Law and Order Party governed the state in 1843.
iron-fisted | pos: adj | polarity: negative | pole: firm/lenient | plainer: strict; authoritarian | hit: The general kept iron-fisted control of the islands for decades.
heavy-handed | pos: adj | polarity: negative | pole: firm/lenient | plainer: strict; forceful | hit: Residents complained of heavy-handed policing.
hands-off | pos: adj | strength: 1 | pole: lenient/firm | plainer: limited; with little regulation | next: approach; policy; attitude; stance; style; manager; management; regulator; regulation; role; president; governor | hit: The regulator took a hands-off approach. | miss: Keep your hands off the paint.
soft on terror | pos: adj | polarity: negative | pole: lenient/firm | plainer: opposed to stricter security measures | hit: Senator Hale accused the judge of being soft on terror.
soft on immigration | pos: adj | polarity: negative | pole: lenient/firm | plainer: in favor of fewer limits on immigration | hit: Rivals in the primary painted him as soft on immigration.
soft on China | pos: adj | polarity: negative | pole: lenient/firm | plainer: in favor of closer ties with China | hit: The trade envoy denied that she was soft on China.
weak on crime | pos: adj | polarity: negative | pole: lenient/firm | plainer: in favor of shorter sentences | hit: Police officers said the prosecutor was weak on crime.
weak on the border | pos: adj | polarity: negative | pole: lenient/firm | plainer: in favor of fewer border controls | hit: The ad claimed that Ms. Vance was weak on the border.
soft~ approach | pos: adj | strength: 1 | pole: lenient/firm | plainer: less strict policy; milder policy | hit: Ms. Quill promised a softer approach.
soft~ stance | pos: adj | strength: 1 | pole: lenient/firm | plainer: less strict position; milder position | hit: His softer stance on visas won votes.
soft~ line | pos: adj | strength: 1 | pole: lenient/firm | plainer: less strict position | hit: The ministry took a softer line on drug possession.
soft~ tone | pos: adj | strength: 1 | pole: lenient/firm | plainer: milder language | hit: He struck a softer tone on Monday.
soft~ touch | pos: adj | strength: 1 | pole: lenient/firm | plainer: milder manner | not_near: fabric*; cotton; skin; screen | hit: The new warden has a softer touch. | miss: The fabric has a softer touch.
kinder, gentler | pos: adj | match: surface | strength: 1 | polarity: positive | pole: lenient/firm | plainer: milder | hit: Governor Reyes promised a kinder, gentler prison system.
lenient | pos: adj | strength: 1 | pole: lenient/firm | plainer: mild; less strict | hit: He called the sentence lenient.
permissive | pos: adj | strength: 1 | pole: lenient/firm | plainer: less strict; loose | not_next: environment*; hypotension; action | hit: The state has permissive gun laws. | miss: The convoy needs a permissive environment.
lax | pos: adj | polarity: negative | pole: lenient/firm | plainer: loose; less strict | not_near: Los Angeles; flight* | hit: She blamed lax enforcement. | miss: The flight left LAX at noon. | miss: Her leg muscles were lax after the long flight.
hawkish | pos: adj | strength: 1 | pole: hawkish/dovish | plainer: in favor of military action; in favor of higher interest rates | hit: The hawkish adviser pressed for strikes.
dovish | pos: adj | strength: 1 | pole: dovish/hawkish | plainer: opposed to military action; in favor of lower interest rates | hit: A dovish minister sought talks.
hawk | strength: 1 | pole: hawkish/dovish | plainer: supporter of military action; supporter of a strict policy | prev: defense; war; security; China; Iran; Russia; deficit; budget; fiscal; inflation; border; immigration; liberal; conservative; Republican; Democratic; Democrat; climate | hit: Deficit hawks opposed the bill. | miss: A hawk nested on the tower.

# Governments, rulers and their people
puppet government | strength: 3 | polarity: negative | plainer: government backed from abroad | hit: Foreign troops installed a puppet government in the capital.
banana republic | strength: 3 | polarity: negative | plainer: unstable country | not_near: Gap; clothing; store*; retailer | hit: He said the trial belonged in a banana republic. | miss: Gap also owns the clothing chain Banana Republic.
rogue state | polarity: negative | plainer: country under sanctions | hit: The envoy warned that a rogue state had bought the missiles.
rogue regime | strength: 3 | polarity: negative | plainer: government under sanctions | hit: Sanctions have isolated the rogue regime for six years.
axis of evil | strength: 3 | polarity: negative | plainer: hostile states | hit: The president said three countries formed an axis of evil.
terrorist sympathizer | strength: 3 | polarity: negative | plainer: supporter of the group | hit: The councilman called the imam a terrorist sympathizer.
strongman | polarity: negative | plainer: authoritarian leader; leader | not_near: competition; contest; lift*; circus; champion* | hit: The strongman has ruled for 20 years. | miss: The circus strongman bent an iron bar.
tyrant | strength: 3 | polarity: negative | plainer: authoritarian ruler; ruler | not_near: Greek; Syracuse; ancient; flycatcher*; bird* | hit: He called the governor a tyrant. | miss: The ancient Greek city had a tyrant.
despot | strength: 3 | polarity: negative | plainer: authoritarian ruler | hit: The aging despot has jailed most of his rivals.
wannabe dictator | strength: 3 | polarity: negative | plainer: leader who seeks more power | hit: Opposition leaders called the prime minister a wannabe dictator.
crony | polarity: negative | plainer: associate; friend | hit: He gave the contract to a crony.
cronyism | polarity: negative | plainer: favoritism; hiring of friends | hit: Auditors found cronyism in the hiring of school inspectors.
henchman | strength: 3 | polarity: negative | plainer: aide; associate | hit: The general's henchmen ran the port.
stooge | strength: 3 | polarity: negative | plainer: ally; supporter | not_near: Three; Larry; Curly; Moe | hit: She called him a stooge of the oil firms. | miss: The Three Stooges made 190 films. | miss: The comedian plays a clumsy stooge named Larry.
minion | polarity: negative | plainer: aide; subordinate | not_near: movie; film; animated; yellow; Despicable; box office | hit: Her minions wrote the memo. | miss: The animated Minions film made $80 million. | miss: Children dressed as yellow minions filled the Carrow mall.
yes-man | polarity: negative | plainer: loyal aide | hit: The coach wanted a critic beside him, not a yes-man.
loyalist | strength: 1 | plainer: supporter; ally | not_near: Ulster; Northern Ireland; Belfast; Revolution*; colon*; forces; fighters; militia | hit: He named a loyalist to the board. | miss: Loyalist paramilitaries in Belfast disarmed. | miss: Many loyalists moved to Nova Scotia after the Revolution.
radical Islamic terrorism | plainer: Islamist terrorism | hit: Senator Hale said the bill would defeat radical Islamic terrorism.

# Insiders and outsiders
elites | match: surface | strength: 1 | polarity: negative | pole: insider/outsider | plainer: leaders; officials; wealthy people | hit: He told the crowd that elites despise them.
elitist | pos: noun; adj | polarity: negative | pole: insider/outsider | plainer: educated; exclusive | hit: Voters in mill towns saw the senator as an elitist.
ruling class | polarity: negative | pole: insider/outsider | plainer: officials; leaders | hit: Farmers said the ruling class had forgotten the valley.
political class | strength: 1 | polarity: negative | pole: insider/outsider | plainer: politicians | hit: The scandal deepened distrust of the political class.
establishment | pos: noun; adj | strength: 1 | pole: insider/outsider | plainer: leadership; party leaders | prev: Republican; Democratic; Democrat; GOP; DFL; party; Washington; political; media; liberal; conservative; foreign policy; D.C.; party's | not_next: of | hit: The GOP establishment prefers Ms. Vance. | miss: The health inspector closed the establishment. | miss: The party's establishment of a youth office took two years.
insider | strength: 1 | pole: insider/outsider | plainer: longtime official; longtime aide | prev: Washington; political; D.C.; Beltway; party; Democratic; Democrat; Republican; GOP; DFL | hit: She called him a Washington insider. | miss: An insider told the court about the trades.
outsider | strength: 1 | pole: outsider/insider | plainer: candidate who has not held office; newcomer | prev: political; Washington; D.C.; populist; Republican; Democratic; Democrat | hit: He ran as a political outsider. | miss: The village seldom welcomed an outsider.
anti-establishment | pos: adj | strength: 1 | pole: outsider/insider | plainer: opposed to party leaders | hit: An anti-establishment candidate leads the race for governor.
power broker | strength: 1 | polarity: negative | pole: insider/outsider | plainer: influential figure; leader | hit: Mr. Dorn, a power broker in the harbor unions, backed the bid.
the swamp | match: surface | polarity: negative | pole: insider/outsider | plainer: Washington; the federal government | near: Washington; drain*; Trump; Biden; lobbyist*; D.C.; Congress; politic*; corrupt* | not_near: alligator*; wetland*; Florida; water | hit: He said lobbyists run the swamp. | miss: The path crosses the swamp. | miss: Crews drained the swamp and pumped the water into a canal.
swamp creature | strength: 3 | polarity: negative | plainer: longtime official; lobbyist | hit: Her rival called the former lobbyist a swamp creature.
bureaucrat | strength: 1 | polarity: negative | plainer: civil servant; official | hit: He said bureaucrats wrote the rule.
the feds | match: surface | strength: 1 | plainer: federal agents; the federal government | hit: Growers in the valley complained that the feds seized their crop.
globalist | pos: noun; adj | polarity: negative | plainer: supporter of free trade; internationalist | hit: The farm bloc called the trade minister a globalist.

# Climate, media, courts, votes
climate change denier | plainer: person who rejects climate science | hit: The energy post went to a climate change denier.
science denier | plainer: person who rejects the finding | hit: Doctors called the new health commissioner a science denier.
fake news | polarity: negative | plainer: false report; false stories | hit: He called the report fake news.
lamestream media | strength: 3 | polarity: negative | plainer: major news outlets | hit: The candidate blamed the lamestream media for his poor polling.
the liberal media | match: surface | not_next: compan*; outlet*; figure*; group*; personalit*; site*; host* | polarity: negative | plainer: news media | hit: Senator Hale said the liberal media had buried her speech. | miss: The firm bought the liberal media company in May.
the conservative media | match: surface | not_next: compan*; outlet*; figure*; group*; personalit*; site*; host* | polarity: negative | plainer: news media | hit: Ms. Vance said the conservative media had buried her speech. | miss: The firm bought the conservative media company in May.
Soros-backed | pos: adj | plainer: supported by donors including George Soros | hit: The police union denounced a Soros-backed prosecutor.
Koch-backed | pos: adj | plainer: supported by donors including the Koch family | hit: A Koch-backed group opposed the solar subsidy.
war on women | plainer: limits on abortion; policies opposed by women's groups | hit: She spoke of a Republican war on women.

# Culture, race, religion, policing
pro-family | pos: adj | plainer: socially conservative; in favor of family benefits | hit: The pro-family caucus asked for longer parental leave.
anti-family | pos: adj | plainer: socially liberal | hit: The pastor called the divorce reform anti-family.
family values | match: surface | strength: 1 | polarity: positive | plainer: socially conservative views | hit: The mayor campaigned on family values in the rural wards.
traditional values | match: surface | strength: 1 | polarity: positive | plainer: socially conservative views | hit: The ministry said the film offended traditional values.
gay agenda | strength: 3 | polarity: negative | plainer: gay rights | hit: The preacher said the cartoon promoted the gay agenda.
groomer | strength: 3 | polarity: negative | plainer: teacher; supporter | not_near: dog*; pet; pets; poodle; horse*; salon; convicted; abuse* | hit: He called the librarian a groomer. | miss: The dog groomer opens at nine.
bigot | strength: 3 | polarity: negative | plainer: person accused of prejudice | hit: A judge ruled that calling the mayor a bigot was not libel.
identity politics | match: surface | strength: 1 | polarity: negative | plainer: politics of race and gender | hit: Ms. Vance said identity politics had cost her party the suburbs.
politically correct | pos: adj | strength: 1 | polarity: negative | plainer: inoffensive | hit: The theater chose a politically correct title for the play.
snowflake | polarity: negative | plainer: sensitive person | not_near: snow; winter; ice; paper; crystal*; shares; cloud; unique | hit: He called the students snowflakes. | miss: No ice crystal makes the same snowflake twice.
race-baiting | pos: noun; adj | strength: 3 | polarity: negative | plainer: appeals about race; talk of race | hit: The union accused the candidate of race-baiting in the final debate.
race-baiter | strength: 3 | polarity: negative | plainer: person who raises race | hit: The sheriff called the civil rights lawyer a race-baiter.
virtue signaling | polarity: negative | plainer: public statement of support | hit: Critics called the bank's rainbow logo virtue signaling.
thug | strength: 3 | polarity: negative | plainer: man; attacker; suspect | not_next: Life | hit: The mayor called the marchers thugs. | miss: The album Thug Life sold well. | miss: The singer has a thug life tattoo on his arm.
agitator | polarity: negative | plainer: activist; protester | not_near: wash*; laundry; paint | hit: The sheriff blamed outside agitators. | miss: The washing machine needs an agitator.
soccer mom | strength: 1 | plainer: suburban mother | hit: The campaign wants the vote of every soccer mom in the suburbs.
police state | polarity: negative | plainer: heavy policing | hit: Residents said the checkpoints had made the town a police state.

# Names whose rival is only the plain word
handout | plainer: benefit; subsidy; payment | not_next: photo*; image*; picture*; video* | not_near: REUTERS; Getty; worksheet*; leaflet*; students | hit: He said voters want jobs and no government handouts. | miss: A handout photo shows the bridge. | miss: Students received a handout on grammar.
freeloader | strength: 3 | polarity: negative | plainer: person who does not pay | hit: He called the renters freeloaders.
oligarch | polarity: negative | plainer: wealthy businessman | hit: The oligarch owns two television stations.
sexual preference | strength: 1 | plainer: sexual orientation | hit: The form asks about sexual preference.

AI slop | polarity: negative | strength: 3 | plainer: AI-generated content | hit: Readers complained about AI slop.
appeasement | polarity: negative | tag: any | strength: 3 | plainer: concessions; negotiation | pole: weakness/strength | hit: He denounced the nuclear talks as appeasement.
asset stripper | polarity: negative | plainer: buyer who sells assets | hit: Workers fear the new owner is an asset stripper.
asset-stripping | polarity: negative | plainer: sale of company assets | hit: Nurses accused the owners of asset-stripping.
astroturfing | polarity: negative | tag: any | plainer: hidden sponsorship | hit: The petition looks like astroturfing.
autocratic | polarity: negative | pos: adj | tag: any | plainer: one-man; centralized | hit: The club ousted its autocratic chairman.
bad actor | polarity: negative | plainer: wrongdoer; hostile government | not_near: film*; movie*; stage; play; role; theater | hit: The rule targets bad actors in the trucking business. | miss: He was a bad actor on stage.
bad guy | polarity: negative | plainer: criminal; suspect | not_near: film*; movie*; actor*; play; plays; played; role*; wrestl*; game | hit: The sheriff said more guns would stop the bad guys. | miss: He played the bad guy in two westerns.
basket case | polarity: negative | strength: 3 | plainer: weak economy; failing state | hit: The island was once the basket case of the region.
bean counter | polarity: negative | plainer: accountant | hit: Bean counters killed the night train, he said.
bed-blocker | polarity: negative | strength: 3 | plainer: patient awaiting discharge | hit: The report calls elderly patients bed-blockers.
Big Ag | polarity: negative | case: exact | match: surface | plainer: large farm companies | hit: The bill is a gift to Big Ag.
big business | match: surface | strength: 1 | plainer: large companies | not_prev: is; are; was; were; become*; became; be; being; into | hit: She accused the party of serving big business. | miss: Pet food is big business in the county.
Big Food | polarity: negative | case: exact | match: surface | plainer: large food companies | hit: She blames Big Food for poor diets.
bloodsucker | polarity: negative | strength: 3 | plainer: exploiter | not_near: tick*; mosquito*; leech*; bat; bats; insect*; vampire*; bug; bugs | hit: Tenants called the landlord a bloodsucker. | miss: The tick is a patient bloodsucker.
blowhard | polarity: negative | strength: 3 | plainer: talkative person; outspoken host | hit: The blowhards of talk radio loved the bill.
boy wonder | plainer: talented young man | not_near: Batman; Robin; comic* | hit: The party's boy wonder lost his seat. | miss: Batman rescued the boy wonder.
broligarchs | polarity: negative | match: surface | strength: 3 | plainer: rich technology executives | hit: The broligarchs sat in the front row.
cash grab | polarity: negative | plainer: effort to raise money | hit: Drivers call the speed cameras a cash grab.
casino capitalism | polarity: negative | strength: 3 | plainer: speculative finance | hit: He blamed casino capitalism for the layoffs.
chattering class | polarity: negative | plainer: commentators | hit: The chattering classes adored the play.
checkbook journalism | polarity: negative | plainer: paying of sources | hit: The network defended its checkbook journalism.
choke artist | polarity: negative | strength: 3 | plainer: person who fails under pressure | hit: Fans call the goalkeeper a choke artist.
climate breakdown | plainer: climate change | hit: The paper writes of climate breakdown.
climate catastrophe | strength: 3 | plainer: climate change | hit: Students demanded action on the climate catastrophe.
climate chaos | strength: 3 | plainer: climate change | hit: Marchers blamed oil firms for climate chaos.
climate cult | polarity: negative | strength: 3 | plainer: climate movement | hit: The host mocked the climate cult.
climate skeptic | strength: 1 | plainer: person who doubts climate findings | hit: The panel includes two climate skeptics.
commentariat | polarity: negative | tag: any | plainer: commentators | hit: The commentariat predicted his defeat.
conspiracy theorist | polarity: negative | plainer: believer in a plot; person who claims a plot | hit: The party dropped a conspiracy theorist from its list.
conspiracy theory | polarity: negative | plainer: unproven claim of a plot; unsupported claim | hit: She shared a conspiracy theory about the vaccine.
control freak | polarity: negative | plainer: strict manager; person who wants control | hit: Former aides call the premier a control freak.
corporate greed | polarity: negative | plainer: corporate profit-seeking | hit: Senator Hale blamed corporate greed for food prices.
corporate overlord | polarity: negative | plainer: company owner | hit: Reporters mocked their corporate overlords.
corporate raider | polarity: negative | plainer: takeover investor | hit: The newspaper was bought by a corporate raider.
cost-of-living crisis | strength: 1 | plainer: rise in living costs | hit: The cost-of-living crisis dominates the campaign.
crypto bro | polarity: negative | plainer: cryptocurrency investor | hit: Crypto bros crowded the governor's fundraiser.
designer baby | polarity: negative | plainer: genetically selected child | hit: Bishops warned against designer babies.
diploma mill | polarity: negative | plainer: unaccredited college | hit: The deputy's degree came from a diploma mill.
dirty energy | polarity: negative | plainer: fossil energy | hit: Banks still finance dirty energy.
dirty fuel | polarity: negative | plainer: high-emission fuel | not_near: injector*; filter*; engine*; tank; carburetor; contaminated | hit: Lenders back plants that burn dirty fuel. | miss: Dirty fuel clogged the filter.
disinformation | polarity: negative | tag: any | plainer: false claims; false information | hit: The ministry accused the station of spreading disinformation.
doomsayer | polarity: negative | plainer: pessimist | hit: The doomsayers were wrong about the harvest.
drill, baby, drill | polarity: negative | match: surface | plainer: more drilling | hit: The crowd chanted drill, baby, drill.
dupe | polarity: negative | strength: 3 | plainer: deceived person; victim | not_near: makeup; perfume*; designer; handbag*; luxury; price; fashion | hit: He was no spy but the dupe of one. | miss: Shoppers want a perfume dupe at half the price.
eco-terrorist | polarity: negative | strength: 3 | plainer: environmental saboteur | hit: The mayor called tree sitters eco-terrorists.
eco-warrior | plainer: environmental activist | hit: Eco-warriors chained themselves to the gate.
egghead | polarity: negative | plainer: intellectual | hit: The columnist ridiculed eggheads at the institute.
enfant terrible | match: surface | plainer: provocative figure | hit: The designer was fashion's enfant terrible.
failing school | polarity: negative | plainer: low-scoring school | hit: The bill closes failing schools.
fake meat | polarity: negative | plainer: meat substitute | hit: Ranchers lobbied against fake meat.
featherbedding | polarity: negative | tag: any | plainer: extra staffing | hit: The railroad accused the union of featherbedding.
flip-flopper | polarity: negative | plainer: person who changed position; person with changing views | hit: Ads branded him a flip-flopper on trade.
forever chemical | polarity: negative | strength: 1 | plainer: PFAS compound | hit: Tests found forever chemicals in the wells.
gas guzzler | polarity: negative | plainer: low-mileage vehicle | not_next: tax | hit: The state still buys gas guzzlers. | miss: The gas guzzler tax applies to sports cars.
gold digger | polarity: negative | strength: 3 | plainer: person who marries for money | not_near: miner*; mine; mines; prospector*; nugget*; song; West | hit: The heirs called the widow a gold digger. | miss: The gold digger found a nugget.
good guy | polarity: positive | plainer: law-abiding person; well-behaved person | not_near: film*; movie*; actor*; play; plays; played; role*; wrestl* | hit: She said the bank was one of the good guys. | miss: He played a good guy in the film.
gotcha journalism | polarity: negative | plainer: confrontational reporting | hit: The governor denounced gotcha journalism.
gotcha question | polarity: negative | plainer: trick question | hit: He complained about gotcha questions.
green agenda | strength: 1 | plainer: environmental policy | hit: Farmers blame the green agenda for fuel costs.
greenwash | polarity: negative | pos: verb | tag: any | plainer: present as clean | hit: The carmaker greenwashed its fleet for years.
greenwashing | polarity: negative | tag: any | plainer: misleading environmental claims | hit: Activists accused the airline of greenwashing.
helicopter parent | polarity: negative | plainer: overprotective parent | hit: Colleges now court helicopter parents.
homophobic | polarity: negative | pos: adj | tag: any | plainer: anti-gay; hostile to gay people | hit: The league fined him for a homophobic tweet.
iconoclast | plainer: nonconformist; critic of convention | hit: The iconoclast of French cooking has retired.
indoctrination | tag: any | strength: 3 | plainer: teaching | not_near: recruit*; cadet*; Navy; naval; midshipm*; boot; Army; Marine* | hit: Parents accused the board of indoctrination. | miss: Navy indoctrination lasts six weeks.
jingoism | polarity: negative | tag: any | plainer: nationalism; patriotic display | hit: The coverage of the games slid into jingoism.
junk science | polarity: negative | strength: 3 | plainer: disputed research; unproven findings | hit: The lawyer called the study junk science.
killer robot | polarity: negative | plainer: autonomous weapon | not_near: film*; movie*; novel*; thriller; Terminator; episode; fiction* | hit: Forty states want to ban killer robots. | miss: The movie is about a killer robot.
know-nothing | polarity: negative | strength: 3 | plainer: uninformed person; critic | not_near: 1850s; party; nativist; Whig* | hit: The board is run by know-nothings. | miss: A Know-Nothing won for the party in 1855.
lackey | polarity: negative | strength: 3 | plainer: aide; subordinate | hit: Party lackeys booed the reporter.
layabout | polarity: negative | plainer: person without work | hit: She denied that the jobless are layabouts.
loan shark | polarity: negative | plainer: high-interest lender | not_near: police; arrest*; prosecutor*; charged; unlicensed; gang*; convicted; mob; Mafia | hit: She called payday lenders loan sharks. | miss: Police arrested a loan shark in Ellery.
loose cannon | polarity: negative | plainer: unpredictable person; person who acts alone | not_near: deck; ship; gun; navy; cannonball* | hit: Party elders regard the new deputy as a loose cannon. | miss: A loose cannon rolled across the ship.
madman | polarity: negative | strength: 3 | plainer: violent man; unpredictable leader | hit: He called the dictator a madman with missiles.
mansplain | polarity: negative | pos: verb | tag: any | plainer: explain | hit: He mansplained inflation to the banker.
maverick | case: exact | plainer: independent member; dissenter | hit: The senator is a maverick on trade and war.
maverick | pos: adj | case: exact | plainer: independent; dissenting | hit: For years a maverick lawmaker held up the bill.
media darling | polarity: negative | plainer: person praised by the press | hit: The young mayor was a media darling.
megalomaniac | polarity: negative | strength: 3 | plainer: leader who seeks power; ambitious leader | hit: The general was dismissed as a megalomaniac.
misinformation | polarity: negative | tag: any | strength: 1 | plainer: false claims; inaccurate information | hit: The site removed posts for vaccine misinformation.
misogynist | polarity: negative | strength: 3 | plainer: man hostile to women; critic of women | hit: The columnist called the candidate a misogynist.
misogynistic | polarity: negative | pos: adj | tag: any | strength: 3 | plainer: derogatory to women; hostile to women | hit: Her rival made misogynistic comments on air.
misogyny | polarity: negative | tag: any | strength: 3 | plainer: hostility to women; bias against women | hit: She blamed misogyny for her defeat.
moral panic | polarity: negative | plainer: public alarm | hit: He called the phone ban a moral panic.
narcissist | polarity: negative | strength: 3 | plainer: self-focused person; attention seeker | hit: Her memoir portrays the mogul as a narcissist.
nepo baby | polarity: negative | plainer: child of celebrities | hit: Viewers dismissed the lead as a nepo baby.
on the dole | polarity: negative | match: surface | case: exact | plainer: receiving unemployment benefits | hit: The minister complained about families on the dole.
one-hit wonder | polarity: negative | plainer: artist with a single success | hit: The party proved a one-hit wonder.
online mob | polarity: negative | plainer: online critics | hit: The author gave in to an online mob.
paper pusher | polarity: negative | plainer: office worker | hit: The ministry needs doctors and not paper pushers.
pencil pusher | polarity: negative | plainer: office worker | hit: Farmers mocked the pencil pushers in the capital.
pet project | polarity: negative | strength: 1 | plainer: favored project | hit: The bill funds the speaker's pet project.
philistine | polarity: negative | tag: any | plainer: person without interest in art | not_near: Israelite*; Goliath; biblical; ancient; Gaza; Samson; archaeolog*; David; Bible; army; temple | hit: Only a philistine would sell the collection. | miss: Samson fought a Philistine host.
pink slime | polarity: negative | strength: 3 | plainer: processed beef trimmings | not_near: mold; algae; toy*; kids; glitter; shower | hit: Parents objected to pink slime in school burgers. | miss: Kids made pink slime with glitter.
plandemic | polarity: negative | tag: any | strength: 3 | plainer: pandemic | hit: The post called the outbreak a plandemic.
price gouging | polarity: negative | plainer: large price increase | not_next: law; laws; statute*; ban; bill; hotline | hit: Senator Hale accused grocery chains of price gouging. | miss: The state's price gouging law took effect Monday. | note: the name of a law is plain
price-gouge~ | polarity: negative | pos: verb | plainer: raise prices sharply | hit: She said airlines price-gouged stranded families.
prima donna | polarity: negative | plainer: demanding person; difficult colleague | not_near: opera*; soprano*; ballet; aria*; La Scala | hit: The cabinet is full of prima donnas. | miss: The opera needs a new prima donna.
propaganda machine | polarity: negative | strength: 3 | plainer: publicity operation | hit: The company runs a propaganda machine.
provocateur | polarity: negative | plainer: outspoken commentator; person who provokes | not_prev: agent | hit: The college canceled a speech by a right-wing provocateur. | miss: Police exposed the agent provocateur.
pseudoscience | polarity: negative | tag: any | plainer: untested theory | hit: Neurologists call the brain scan pseudoscience.
puppy mill | polarity: negative | plainer: large dog breeder | hit: The county closed another puppy mill.
quack | polarity: negative | strength: 3 | plainer: untrained healer | not_near: duck*; goose; geese; pond; bird* | hit: The board said the herbalist was a quack. | miss: We heard the quack of a duck.
quackery | polarity: negative | tag: any | strength: 3 | plainer: unproven treatment | hit: The surgeon denounced the cure as quackery.
quiet quitting | match: surface | plainer: doing only required work | hit: Managers blame quiet quitting for slow output.
rabble-rouser | polarity: negative | strength: 3 | plainer: outspoken speaker; protest leader | hit: The premier called the priest a rabble-rouser.
racist | polarity: negative | pos: adj | strength: 3 | plainer: racially derogatory; race-based | hit: The mayor apologized for a racist joke.
racist | polarity: negative | strength: 3 | plainer: person accused of racial bias; person hostile to a race | hit: He denied that he was a racist.
rage bait | polarity: negative | plainer: provocative post | hit: The platform rewards rage bait.
reactionary | polarity: negative | pos: adj | plainer: strongly conservative; traditionalist | hit: The reform met a reactionary bench of judges.
sacrifice zone | polarity: negative | strength: 3 | plainer: heavily polluted area | hit: Families say the port is a sacrifice zone.
scamdemic | polarity: negative | tag: any | strength: 3 | plainer: pandemic | hit: Marchers chanted about a scamdemic.
scoundrel | polarity: negative | strength: 3 | plainer: dishonest person; wrongdoer | hit: Voters threw the scoundrels out of city hall.
scumbag | polarity: negative | strength: 3 | plainer: suspect; man accused | hit: The host called the suspect a scumbag.
sexist | polarity: negative | pos: adj | plainer: unequal toward women; derogatory to women | hit: The club dropped its sexist dress code.
sheeple | polarity: negative | match: surface | strength: 3 | plainer: followers | tag: any | hit: The host called mask wearers sheeple.
shock jock | polarity: negative | plainer: provocative radio host | hit: A shock jock read the address on air.
show trial | polarity: negative | strength: 3 | plainer: political trial; trial | not_near: 1936; 1937; Stalin* | hit: Diplomats called the verdict the end of a show trial. | miss: He was shot after a 1937 show trial.
shrinkflation | polarity: negative | tag: any | strength: 1 | plainer: smaller packages at the same price | hit: Shoppers complained about shrinkflation in cereal.
sin tax | polarity: negative | plainer: tax on alcohol or tobacco | hit: The budget relies on a sin tax.
slave labor | polarity: negative | strength: 3 | plainer: low-paid work | near: intern; interns; internship*; unpaid; athlete*; temp; temps; resident; residents; graduate | hit: The columnist called unpaid internships slave labor. | miss: The camp used slave labor to build roads. | note: forced labor in earnest is a fact
slave wages | polarity: negative | match: surface | strength: 3 | plainer: very low pay | hit: Pickers earn slave wages, the union said.
sore loser | polarity: negative | plainer: losing candidate who objects; person who disputes a loss | not_next: law*; provision* | hit: The mayor said his rival was a sore loser. | miss: The state has a sore loser law.
sportswashing | polarity: negative | tag: any | plainer: sponsorship to improve a reputation | hit: Amnesty groups called the tournament sportswashing.
star chamber | polarity: negative | strength: 3 | plainer: closed hearing; closed tribunal | not_near: England; king; century; Tudor; Stuart; Charles; palace | hit: Mr. Dorn called the ethics panel a star chamber. | miss: The king's star chamber sat in the palace.
starvation wage | polarity: negative | strength: 3 | plainer: very low pay | hit: The chain pays starvation wages, organizers said.
surveillance capitalism | polarity: negative | plainer: data-based advertising | hit: Privacy groups attack surveillance capitalism.
surveillance state | polarity: negative | plainer: government monitoring | hit: Cameras on every corner mean a surveillance state.
sweatshop | polarity: negative | plainer: low-wage factory | hit: Activists called the warehouse a sweatshop.
sycophant | polarity: negative | strength: 3 | plainer: supporter; aide | hit: The leader surrounds himself with sycophants.
talking head | polarity: negative | plainer: commentator | not_near: band; album; song*; Byrne; concert; interview*; statue; robot* | hit: Talking heads argued about the verdict. | miss: The band Talking Heads played in Ellery.
tech bro | polarity: negative | plainer: man in the technology business | hit: The plan delighted tech bros in the capital.
tech overlord | polarity: negative | plainer: technology executive | hit: The bill would please our tech overlords.
the big lie | polarity: negative | match: surface | strength: 3 | plainer: the false claim; the claim of a stolen vote | hit: She blames the big lie for the riot.
thuggery | polarity: negative | tag: any | strength: 3 | plainer: violence; intimidation | hit: The union was accused of thuggery at the gates.
tiger mom | polarity: negative | plainer: demanding mother | hit: The essay made her the nation's tiger mom.
toady | polarity: negative | strength: 3 | plainer: supporter; aide | hit: She called the speaker a toady of the governor.
too big to fail | polarity: negative | match: surface | plainer: too important to close | hit: Regulators treat the lender as too big to fail.
troll farm | polarity: negative | plainer: paid posting operation | hit: The posts came from a troll farm.
troublemaker | polarity: negative | plainer: person who objects; disruptive person | hit: Managers marked the nurse as a troublemaker.
true believer | polarity: negative | plainer: committed supporter; loyal supporter | hit: Only the true believers stayed for the last speech.
trust-fund kid | polarity: negative | plainer: heir | hit: Rivals painted Mr. Dorn as a trust-fund kid.
Twitter mob | polarity: negative | plainer: critics on Twitter | hit: A Twitter mob demanded her resignation.
un-American | polarity: negative | pos: adj | strength: 3 | plainer: contrary to law; contrary to custom | not_next: Activities | hit: The governor said the tax was un-American. | miss: He testified before the Un-American Activities panel.
unpatriotic | polarity: negative | pos: adj | tag: any | plainer: critical of the country; dissenting | hit: Mr. Dorn called the protest unpatriotic.
useful idiot | polarity: negative | strength: 3 | plainer: supporter; unwitting helper | hit: She called the delegation useful idiots of the regime.
vanity project | polarity: negative | plainer: project for prestige | hit: Residents mock the tower as a vanity project.
vaporware | polarity: negative | tag: any | plainer: unreleased product | hit: The flying taxi is still vaporware.
villain | polarity: negative | plainer: person blamed; wrongdoer | not_near: film*; movie*; actor*; play; plays; played; role*; novel*; comic*; superhero*; hero; cartoon; opera; Bond; character* | hit: Landlords are the villain of every housing debate. | miss: The actor was cast as a villain.
wacko | polarity: negative | strength: 3 | plainer: critic; person with unusual views | hit: The governor dismissed the campers as wackos.
wage slave | polarity: negative | strength: 3 | plainer: low-wage worker | hit: He refused to become another wage slave.
wage slavery | polarity: negative | strength: 3 | plainer: low-wage work | hit: The pamphlet called warehouse jobs wage slavery.
weakling | polarity: negative | strength: 3 | plainer: person without influence; weak leader | hit: The ad paints the premier as a weakling.
whiz kid | polarity: positive | plainer: young expert; young specialist | hit: A budget whiz kid wrote the plan.
work-shy | polarity: negative | match: surface | plainer: unwilling to work | hit: The tabloid wrote about work-shy teenagers.
wunderkind | polarity: positive | plainer: young expert; young executive | hit: The tech wunderkind faces a grand jury.
xenophobia | polarity: negative | tag: any | plainer: hostility to foreigners; fear of foreigners | hit: The bishop warned of rising xenophobia.
xenophobic | polarity: negative | pos: adj | tag: any | plainer: hostile to foreigners; anti-foreigner | hit: Business leaders condemned the xenophobic campaign.
yellow journalism | polarity: negative | plainer: sensational reporting | not_near: 1890s; 1898; Hearst; Pulitzer; century; Maine; history | hit: The senator called the story yellow journalism. | miss: Hearst built yellow journalism in the city.
zombie company | polarity: negative | plainer: company kept open by loans | hit: Cheap credit kept zombie companies open.

acolyte | polarity: negative | strength: 1 | plainer: follower; supporter | not_near: church; altar; mass; star; candle*; priest*; Disney; bishop*; procession | hit: A former Hale acolyte now runs the bureau. | miss: The acolyte lit a candle at the altar.
ambulance chaser | polarity: negative | strength: 3 | plainer: injury lawyer | hit: The ad called her an ambulance chaser.
angry mob | polarity: negative | plainer: angry crowd | not_near: killed; burned; lynch*; stoned; beat; beaten; torched; attacked; stormed; stones | hit: The chairman said an angry mob had filled the hearing room. | miss: An angry mob burned a police post.
anti-American | polarity: negative | pos: adj | plainer: critical of the United States | hit: The host called the museum exhibit anti-American.
anti-cop | polarity: negative | pos: adj | strength: 3 | plainer: critical of police | hit: An anti-cop council, he said, drove officers away.
anti-police | polarity: negative | pos: adj | plainer: critical of police | hit: The union called the oversight plan anti-police.
apparatchik | polarity: negative | tag: any | plainer: party official | not_near: Soviet; Communist*; KGB; USSR; Kremlin; Stalin* | hit: A party apparatchik now heads the broadcaster. | miss: The Soviet apparatchik kept a diary.
autocrat | polarity: negative | plainer: ruler; leader | not_near: tsar; czar; emperor; Russias; Peter the Great; Byzantine | hit: The president flew to meet an autocrat, critics said. | miss: The emperor was styled autocrat of the north.
Bible-thumping | polarity: negative | pos: adj | strength: 3 | plainer: evangelical; religious | hit: The ad mocked a Bible-thumping school board member.
bigwig | polarity: negative | strength: 1 | plainer: leader; senior figure | hit: Party bigwigs gathered at a hotel in Marrow Bay.
bomb-thrower | polarity: negative | plainer: outspoken critic | not_near: police; anarchist*; explo*; device*; killed; Molotov; wounded; assassin*; riot* | hit: The freshman lawmaker made his name as a bomb-thrower. | miss: The anarchist bomb-thrower fled in 1886.
bootlicker | polarity: negative | strength: 3 | plainer: supporter | hit: Her cousin called the senators bootlickers.
carpetbagger | polarity: negative | plainer: candidate from elsewhere; newcomer | not_near: reconstruction; Civil War; 1860s; 1870s; freedmen; plantation* | hit: Opponents paint the surgeon as a carpetbagger. | miss: The carpetbagger came south after the Civil War.
champagne socialist | polarity: negative | plainer: wealthy socialist | hit: The tabloid called the deputy a champagne socialist.
Christian nationalist | pos: noun; adj | plainer: conservative Christian | hit: Critics called the state platform Christian nationalist.
client state | polarity: negative | plainer: dependent ally | hit: Exiles say the island has become a client state.
comeback kid | polarity: positive | plainer: candidate who recovered | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; pitcher; tennis | hit: After the primary, she declared herself the comeback kid. | miss: The pitcher is the comeback kid of the season.
consigliere | polarity: negative | tag: any | plainer: adviser | not_near: Mafia; mob; mobster*; Gambino; Genovese; crime; Corleone; FBI; Lucchese; Colombo | hit: The lawyer has been the governor's consigliere for years. | miss: The Mafia consigliere was shot in 1979.
country-club Republican | polarity: negative | plainer: wealthy moderate Republican | hit: The governor won country-club Republicans by ten points.
crime-plagued | polarity: negative | pos: adj | plainer: high-crime | hit: Troops will patrol the crime-plagued capital, he said.
crybaby | polarity: negative | strength: 3 | plainer: complainer | not_near: infant*; toddler*; bridge; newborn* | hit: The president called his accuser a crybaby. | miss: The toddler was a crybaby at bedtime.
cult of personality | polarity: negative | match: surface | strength: 3 | plainer: devotion to a leader | not_near: Stalin*; Mao*; Kim; Korea*; Living Colour; song | hit: The premier has built a cult of personality. | miss: Khrushchev denounced Stalin's cult of personality.
cult | polarity: negative | strength: 3 | plainer: loyal following; movement | near: party; politic*; Republican*; Democrat*; senator*; woke; candidate*; president*; governor; voters | not_next: of; film*; movie*; classic*; following; favorite*; leader; figure; status; hit | not_near: Waco; Jonestown; Manson; compound; Buddh*; Mithra*; Greek; goddess; religious; prophet; Unification; Moon; doomsday; church | hit: Former members say the party is a cult. | miss: The cult lived on a ranch. | miss: The governor owns cult film posters. | miss: The president met survivors of the doomsday cult.
cut in line | polarity: negative | pos: verb | plainer: gain entry out of turn | near: immigra*; migrant*; asylum; visa*; green card*; border; citizenship | hit: The senator said asylum seekers cut in line. | miss: A man cut in line at the bakery.
czar | strength: 1 | plainer: coordinator; official in charge | not_near: Russia*; Nicholas; Peter; Ivan; Romanov*; Alexander; imperial; emperor; Bulgaria*; Moscow; 1917; Petersburg; throne; serf*; revolution | hit: The border czar promised more flights. | miss: The last czar lost his throne.
dictator | polarity: negative | plainer: ruler; leader | not_near: Hitler; Nazi*; Franco; Pinochet; Mussolini; Stalin; Saddam; Assad; Gadhafi; Amin; Pol Pot; World War; former; ousted; deposed; late; longtime; Roman; Caesar; Sulla; film; Chaplin; benevolent; military; coup | hit: The senator called the governor a dictator. | miss: The dictator Franco ruled until 1975.
die-hard | polarity: negative | hyphen: only | pos: adj; noun | strength: 1 | plainer: committed; committed supporter | not_near: fan; fans; movie; film*; Willis; Christmas; game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament | hit: Die-hard supporters camped outside the courthouse. | miss: She is a die-hard fan of opera.
do-gooder | polarity: negative | plainer: volunteer; activist | hit: The sheriff told do-gooders to stop feeding campers.
drug-infested | polarity: negative | pos: adj | strength: 3 | plainer: known for drug dealing | hit: The senator called the plaza drug-infested.
election denier | polarity: negative | strength: 1 | plainer: person who disputes the election result | hit: Four election deniers won primaries for secretary of state.
election-denying | polarity: negative | pos: adj | plainer: disputing the election result | hit: An election-denying lawyer will lead the state party.
fellow traveler | polarity: negative | plainer: sympathizer | not_near: train*; bus; flight*; plane*; airport*; trip; passenger*; hotel*; journey; tour*; road; vacation | hit: The senator called the professor a fellow traveler of extremists. | miss: A fellow traveler on the train lent me a pen.
feral | polarity: negative | pos: adj | strength: 3 | plainer: unruly; violent | not_near: cat; cats; dog; dogs; hog; hogs; pig; pigs; swine; goat*; horse*; animal*; pigeon*; camel*; colony; rabbit*; cattle; population; species; pet; pets; boar*; sheep; chicken* | hit: The commissioner blamed feral youths for the looting. | miss: Feral cats live near the pier.
fifth column | polarity: negative | strength: 3 | plainer: disloyal group | not_near: Spain; Spanish; Madrid; Franco; page; table; row; spreadsheet; temple; Hemingway | hit: The premier called aid groups a fifth column. | miss: Enter the total in the fifth column of the table.
fighting-age man | polarity: negative | plainer: young man; adult man | near: migra*; immigra*; refugee*; asylum; border; undocumented; deport*; caravan; crossing* | not_near: Ukrain*; draft*; conscript*; mobiliz*; army; martial; killed; militia*; Gaza; drone* | hit: The ad shows fighting-age men at the border. | miss: The clan lost most of its fighting-age men. | miss: Ukraine bars fighting-age men from crossing the border.
firebrand | polarity: negative | pos: noun; adj | plainer: outspoken politician; outspoken | hit: The vote made a conservative firebrand speaker of the assembly.
forever war | polarity: negative | plainer: long war | not_near: novel; Haldeman; film | hit: Both candidates promised to end forever wars. | miss: The novel The Forever War won a prize.
gadfly | polarity: negative | tag: any | strength: 1 | plainer: critic | not_near: insect*; cattle; species; bite; Socrates | hit: A local gadfly sued the council over closed meetings. | miss: The gadfly is an insect that bites horses.
gangbanger | polarity: negative | plainer: gang member | hit: The sheriff blamed gangbangers from the city.
Gestapo tactic | polarity: negative | strength: 3 | plainer: aggressive police method | hit: The mayor accused immigration agents of Gestapo tactics.
giant-slayer | polarity: positive | plainer: winner over a favored rival | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; cup; tennis; Wimbledon; seed*; Goliath | hit: The young lawyer became a giant-slayer in the primary. | miss: The small club was a cup giant-slayer.
goon | polarity: negative | strength: 3 | plainer: guard; enforcer | not_near: hockey; NHL; ice; show; rink; Sellers; penalty | hit: The union said company goons followed its members. | miss: He played hockey as a goon for ten years.
great replacement | polarity: negative | match: surface | strength: 3 | plainer: demographic change | not_next: theory; conspiracy; ideology; idea; for | hit: The candidate warned voters of a great replacement. | miss: The gunman wrote about the great replacement theory.
grievance politics | polarity: negative | match: surface | plainer: politics of complaint | hit: The speech was a turn toward grievance politics.
grifter | polarity: negative | strength: 3 | plainer: person seeking money; fundraiser | not_near: convicted; sentenced; film*; movie*; novel*; series; prison; pleaded | hit: The strategist called the movement's leaders grifters. | miss: The film follows a grifter in Ellery.
gun-toting | polarity: negative | pos: adj | plainer: armed | hit: A gun-toting congresswoman opened the rally.
gunboat diplomacy | polarity: negative | match: surface | plainer: military pressure | not_near: Perry; century; 1850s; Victorian; opium; 19* ; 18* | hit: Neighbors called the naval drill gunboat diplomacy. | miss: Victorian gunboat diplomacy opened the port.
hanging judge | polarity: negative | plainer: strict judge | not_near: Arkansas; Parker; frontier; 1800s; century; Jeffreys; western | hit: Defense lawyers know her as a hanging judge. | miss: The frontier hanging judge sentenced 160 men.
hooligan | polarity: negative | plainer: rioter; vandal | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; soccer; football; fans; club; clubs; United; Euro; ultras | hit: The minister called the marchers hooligans. | miss: Soccer hooligans fought in the square.
imperial presidency | polarity: negative | plainer: strong presidency | hit: Scholars warned of an imperial presidency.
inside-the-Beltway | polarity: negative | pos: adj | strength: 1 | plainer: Washington | hit: Farmers ignore inside-the-Beltway disputes, he said.
insurgent campaign | strength: 1 | plainer: challenger's campaign | not_near: troops; soldier*; army; missile*; rebel*; gunm*; militant*; airstrike*; killed; wounded; bomb*; artillery; Taliban; village*; Iraq; Afghan*; guerrilla* | hit: Her insurgent campaign drew thousands of small donors. | miss: The Taliban began an insurgent campaign in the south.
insurgent candidate | strength: 1 | plainer: challenger | hit: Three insurgent candidates won council seats in Ellery.
jackbooted | polarity: negative | pos: adj | strength: 3 | plainer: armed; aggressive | not_near: Nazi*; SS; Hitler; parade* | hit: He railed against jackbooted federal agents. | miss: Jackbooted men guarded the Nazi rally.
judicial coup | polarity: negative | strength: 3 | plainer: court decision | hit: The ousted party called the ruling a judicial coup.
killer cop | polarity: negative | strength: 3 | plainer: officer who killed someone | not_near: film; movie; novel; series | hit: Marchers carried signs that read jail killer cops. | miss: The film follows a killer cop in Ellery.
lawfare | polarity: negative | plainer: lawsuit; prosecution | case: exact | hit: The ex-president blamed lawfare for his conviction.
left-winger | polarity: negative | strength: 1 | plainer: liberal; leftist | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; goal*; club; hockey; pass*; striker; midfield*; penalty; cross; soccer; NHL; puck | hit: Moderates refused to serve under a left-winger. | miss: The left-winger took the penalty.
legislate from the bench | polarity: negative | pos: verb | plainer: rule broadly; make policy by ruling | hit: The nominee promised not to legislate from the bench.
liberal lion | polarity: positive | plainer: leading liberal | hit: The liberal lion served 40 years in the senate.
conservative lion | polarity: positive | plainer: leading conservative | hit: The conservative lion served 40 years in the senate.
limousine liberal | polarity: negative | plainer: wealthy liberal | hit: He mocked limousine liberals who oppose the shelter.
loudmouth | polarity: negative | plainer: outspoken person | not_near: bass; fish | hit: The commissioner is a loudmouth, the mayor said. | miss: He caught a loudmouth fish in the bay.
lowlife | polarity: negative | strength: 3 | plainer: criminal; suspect | hit: The mayor vowed to jail the lowlifes who rob tourists.
lynch mob | polarity: negative | strength: 3 | plainer: hostile crowd; critics | not_near: hanged; lynched; lynching*; black; jail*; tree; century; Mississippi; Alabama; Georgia; killed; 1800s; 19*; 18*; historian* | hit: The nominee compared the committee to a lynch mob. | miss: A lynch mob took him from jail in 1911.
McCarthyism | polarity: negative | strength: 3 | plainer: accusation of disloyalty | not_near: 1950s; Cold War; historian*; blacklist*; Murrow; film; play; era; Miller | hit: The professors said the loyalty survey was McCarthyism. | miss: The play grew out of McCarthyism in the 1950s.
McCarthyite | polarity: negative | pos: adj; noun | strength: 3 | plainer: accusing people of disloyalty | not_near: 1950s; Cold War; historian*; blacklist*; Murrow; film | hit: The dean called the hearings McCarthyite. | miss: The film shows a McCarthyite senator of the 1950s.
megaphone diplomacy | polarity: negative | match: surface | plainer: diplomacy by public statement | hit: The envoy asked both sides to end megaphone diplomacy.
military-age man | polarity: negative | plainer: young man; adult man | near: migra*; immigra*; refugee*; asylum; border; undocumented; deport*; caravan; crossing* | not_near: Ukrain*; draft*; conscript*; mobiliz*; army; martial; killed; militia*; Gaza; flee*; drone* | hit: The host said military-age men crossed the border daily. | miss: The decree bars military-age men from sailing. | miss: Ukraine stops military-age men at the border.
new cold war | polarity: negative | plainer: rivalry | hit: Scholars disagree on whether a new cold war has begun.
no-go zone | polarity: negative | plainer: high-crime area | not_near: Fukushima; radiation; nuclear; military; volcano; demilitar*; shark*; aircraft; exclusion; Chernobyl; Gaza; mine*; reactor* | hit: The host called the northern suburbs a no-go zone. | miss: The volcano made the slope a no-go zone.
nutjob | polarity: negative | strength: 3 | plainer: person with extreme views | hit: The mayor said nutjobs had taken over the hearing.
Obama judge | polarity: negative | plainer: judge appointed by Obama | hit: The host said an Obama judge had blocked the order.
open-air prison | strength: 3 | plainer: blockaded territory | not_near: inmate*; warden; convict* ; sentence* | hit: Aid groups call the enclave an open-air prison. | miss: The warden runs an open-air prison with a farm.
parasite | polarity: negative | strength: 3 | plainer: dependent person | not_near: infect*; host; hosts; malaria*; species; disease*; blood; worm*; fish; scientist*; gut; tick*; water; larva*; film*; movie*; Oscar*; Bong; animal*; tropical; patient*; lice; mosquito*; researcher*; wasp*; cell*; drug* | hit: The lawmaker called people on benefits parasites. | miss: The parasite lives in fish.
pariah | polarity: negative | plainer: outcast; isolated person | not_near: dog; dogs; caste* | hit: The invasion made the president a pariah abroad. | miss: Pariah dogs sleep near the temple.
party boss | polarity: negative | plainer: party leader | hit: Party bosses picked the nominee at a private meeting.
party faithful | polarity: negative | match: surface | strength: 1 | plainer: party supporters | hit: The speech pleased the party faithful in Ellery.
pit bull | polarity: negative | plainer: forceful advocate | near: lawyer*; prosecutor*; attorney*; litigator; aide; strategist; campaign*; debater; politic*; senator; minister | not_near: dog; dogs; bit; bite*; mauled; owner*; leash*; animal*; shelter*; pupp*; breed* | hit: Her lawyer is a courtroom pit bull, friends say. | miss: A pit bull ran across Route 9. | miss: The senator adopted a pit bull from a shelter.
political prosecution | polarity: negative | plainer: prosecution | hit: Mr. Dorn called the fraud case a political prosecution.
pro-criminal | polarity: negative | pos: adj | strength: 3 | plainer: supportive of shorter sentences | hit: The sheriff described the bail law as pro-criminal.
pro-Hamas | pos: adj | strength: 3 | plainer: pro-Palestinian | not_near: Gaza; militia*; Telegram; channel*; Hezbollah; fighters | hit: The senator called the campus sit-in pro-Hamas. | miss: A pro-Hamas channel posted the video from Gaza.
queue-jumper | polarity: negative | plainer: applicant out of turn | not_near: concert; ride; airport; theme; stadium; store; vaccin*; shop* | hit: The minister called boat arrivals queue-jumpers. | miss: Guards removed a queue-jumper at the concert.
race hustler | polarity: negative | strength: 3 | plainer: civil rights activist | hit: The host called the reverend a race hustler.
renegade | polarity: negative | pos: noun; adj | plainer: dissident; independent | near: lawmaker*; senat*; party; campaign*; Congress; candidate*; governor; mayor; minister*; president*; cabinet; caucus; council; Republican*; Democrat*; coalition; vote*; parliament; judge*; prosecutor*; delegate*; elector* | not_near: troops; soldier*; army; missile*; rebel*; gunm*; militant*; airstrike*; killed; wounded; bomb*; artillery; Jeep; general; commander*; officer*; song; Styx | hit: Two renegade senators blocked the nominee. | miss: He directed a renegade film festival. | miss: A renegade general attacked the president's palace.
right-winger | polarity: negative | strength: 1 | plainer: conservative | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; goal*; club; hockey; pass*; striker; midfield*; penalty; cross; soccer; NHL; puck | hit: A right-winger from the coast won the leadership. | miss: The right-winger took the penalty.
rogue cop | polarity: negative | plainer: officer accused of misconduct | not_near: film; movie; novel; series; episode | hit: The council wants a list of rogue cops. | miss: The novel is about a rogue cop.
rogue judge | polarity: negative | strength: 3 | plainer: judge; federal judge | hit: The White House blamed rogue judges for the delay.
schizophrenic | polarity: negative | pos: adj | plainer: contradictory | near: policy; policies; approach; strategy; party; message*; stance; attitude; government; diplomacy | not_near: patient*; diagnos*; psychiatr*; brother; son; medication; man; woman; homeless; hospital; symptom*; hallucinat* | hit: Editors called the border policy schizophrenic. | miss: His schizophrenic uncle lives in Ellery. | miss: The policy covers the care of a schizophrenic patient.
scofflaw | polarity: negative | plainer: violator | hit: The city will tow cars of toll scofflaws.
secret police | polarity: negative | match: surface | strength: 3 | plainer: federal agents | near: immigration; masked; deport*; migrant*; federal agents; president's; governor's | not_near: Stasi; Soviet; KGB; Syria*; Assad; Saddam; Iran*; Gestapo; communist; Stalin; dictator*; regime; defected; asylum | hit: The pastor called the masked agents a secret police. | miss: Files of the secret police were opened in Ellery. | miss: The museum shows a masked prisoner of the Soviet secret police.
Soviet-style | polarity: negative | pos: adj | plainer: state-run; centralized | not_near: apartment*; architect*; building*; housing; monument*; tank*; statue*; concrete; aircraft; weapon*; block*; rifle* | hit: The host called the health plan Soviet-style. | miss: They live in Soviet-style concrete flats.
standard-bearer | strength: 1 | polarity: positive | plainer: nominee; leader | not_near: regiment*; flag*; parade*; Olympic*; Roman; legion*; Waterloo; battle | hit: Ms. Vance became the party's standard-bearer in June. | miss: The regiment lost its standard-bearer.
stormtrooper | polarity: negative | strength: 3 | plainer: officer; agent | not_near: Star; Nazi*; film; Hitler; helmet*; Disney; costume*; Lucas; Jedi; Vader; World War | hit: The congresswoman likened border agents to stormtroopers. | miss: The helmet of the stormtrooper sold for a fortune.
Svengali | polarity: negative | plainer: adviser | not_near: novel; film; Trilby; du Maurier; hypno* | hit: Aides see the pollster as the premier's Svengali. | miss: Svengali is a hypnotist in the novel.
sympathizer | polarity: negative | plainer: supporter | not_near: Nazi*; ISIS; Islamic State; Confedera*; 1950s; 19* | hit: The host called the professor a communist sympathizer. | miss: The ship was hit by a Nazi sympathizer.
third-world | polarity: negative | pos: adj | plainer: poor; developing | hit: The senator said the blackout felt like a third-world grid.
trial by media | polarity: negative | match: surface | plainer: press coverage before trial | hit: The defense complained of trial by media.
Trump judge | polarity: negative | plainer: judge appointed by Trump | hit: Advocates said a Trump judge would hear the case.
truther | polarity: negative | plainer: doubter of the official account | hit: The nominee was once a vaccine truther.
ultranationalist | polarity: negative | pos: noun; adj | strength: 1 | plainer: nationalist | hit: An ultranationalist minister threatened to leave the coalition.
unelected judge | polarity: negative | plainer: judge; federal judge | hit: The governor said unelected judges had made the rule.
upstart | polarity: negative | pos: noun; adj | strength: 1 | plainer: newcomer; new | hit: An upstart candidate nearly beat the speaker.
vassal | polarity: negative | strength: 3 | plainer: dependent ally | not_near: feudal; medieval; lord*; king*; knight*; emperor; century; duke; Ottoman; empire | hit: The deputy said the treaty made his country a vassal. | miss: Each vassal of the king owed him grain.
welfare cheat | polarity: negative | plainer: person who misused benefits | hit: The governor promised to find welfare cheats.
wide-open border | polarity: negative | plainer: lightly controlled border | hit: The ad blames the wide-open border for overdoses.
wingnut | polarity: negative | strength: 3 | plainer: person with extreme views | not_near: bolt*; screw*; hardware; tighten; washer; stroller | hit: One columnist called the caucus a band of wingnuts. | miss: Tighten the wingnut by hand.
workhorse | polarity: positive | plainer: diligent member | near: lawmaker*; senat*; party; campaign*; Congress; candidate*; governor; mayor; minister*; president*; cabinet; caucus; council; Republican*; Democrat*; coalition; vote*; parliament; legislat*; committee*; court | not_near: plane*; horse*; aircraft; engine*; pitch*; back; helicopter*; truck*; rocket*; carries; bullpen | hit: Colleagues call the senator a workhorse on the committee. | miss: The drill is the workhorse of the mine. | miss: For the president the aircraft was a workhorse.

alternative facts | polarity: negative | strength: 3 | match: surface | plainer: false claims | hit: Reporters mocked the ministry's alternative facts on crowds.
Beltway insider | polarity: negative | plainer: Washington official; Washington consultant | hit: Voters passed over two Beltway insiders for a farmer. | pole: insider/outsider
busybody | polarity: negative | plainer: neighbor; official who intervenes | hit: Senator Hale called the inspectors busybodies. | pole: control/freedom
childless cat lady | polarity: negative | strength: 3 | plainer: woman without children | hit: The candidate mocked his critics as childless cat ladies.
commie | polarity: negative | strength: 3 | plainer: communist; left-wing politician | hit: He told the crowd that commies run the college. | pole: extreme/moderate
crusader | plainer: campaigner; activist | not_near: medieval; castle*; knight*; Jerusalem; Holy Land; century; caped; Saladin; game*; season; coach*; team*; player*; league; playoff*; tournament; quarterback; inning* | hit: The crusader against plastic bags won a council seat. | miss: The crusader died at the castle of Acre.
cultural elite | polarity: negative | plainer: artists and academics; educated professionals | hit: He says the cultural elite looks down on churchgoers. | pole: insider/outsider
Democrat Party | polarity: negative | match: surface | plainer: Democratic Party | hit: He said the Democrat Party had abandoned coal towns.
disciple | polarity: negative | strength: 1 | plainer: follower; student | not_near: Jesus; Christ; church; gospel*; Bible; apostle*; Buddha*; monk*; biblical; God | hit: A disciple of Mr. Dorn now runs the tariff office. | miss: The painting shows a disciple of Jesus.
do-nothing Congress | polarity: negative | plainer: Congress that passes few bills | hit: The president ran against a do-nothing Congress.
dogma | polarity: negative | plainer: belief; doctrine | not_near: church; Catholic*; Vatican; pope; Mary; Trinity; theolog*; bishop*; Affleck; film; Lars | hit: Low rates became dogma at the central bank. | miss: The pope defined the dogma in 1950.
drama queen | polarity: negative | strength: 3 | plainer: person who overreacts | hit: An aide described the minister as a drama queen.
dynasty | polarity: negative | strength: 1 | plainer: family; family in power | prev: political; family; ruling; media; Assad; Kim; Kennedy; Bush; Clinton; Marcos; banking; business | hit: Voters rejected a third member of the political dynasty. | miss: The vase dates from the Ming dynasty.
everyday Americans | strength: 1 | polarity: positive | match: surface | plainer: Americans; the public | hit: Ms. Vance promised to listen to everyday Americans.
failed state | polarity: negative | plainer: state without a working government | hit: Diplomats warned that the island could become a failed state.
fever swamp | polarity: negative | strength: 3 | plainer: online forum; extreme corner | not_near: malaria; mosquito*; typhus; jungle; colon* | hit: The rumor began in the fever swamps of the internet. | miss: Mosquitoes filled the fever swamp by the fort. | pole: extreme/moderate
figurehead | polarity: negative | plainer: nominal leader; symbolic leader | not_near: ship*; bow; carved; wooden; museum; prow; sail* | hit: The president is a figurehead without real powers. | miss: The ship's figurehead shows a mermaid.
flyover country | polarity: negative | plainer: central states; Midwest | hit: Producers ignore flyover country, the farmer said.
gerontocracy | polarity: negative | plainer: rule by older leaders | hit: Younger voters complain about a gerontocracy in the Senate.
grift | polarity: negative | strength: 3 | plainer: scheme for profit; dishonest fund-raising | hit: Donors now see the legal fund as a grift.
guru | strength: 1 | plainer: adviser; expert | not_near: yoga; Sikh*; Hindu*; India*; temple; meditat*; spiritual; Nanak; ashram; monk* | hit: The campaign hired a data guru from Ellery. | miss: The guru teaches at an ashram.
have-nots | polarity: negative | strength: 1 | match: surface | plainer: poor; poor people | hit: The gap between haves and have-nots grew in May.
heartland | strength: 1 | polarity: positive | plainer: central states; rural areas | hit: Farmers in the heartland fear the new tariffs.
heresy | polarity: negative | plainer: dissent; unpopular opinion | not_near: church; Vatican; bishop*; pope; Catholic*; medieval; Inquisition; Islam*; Arian; theolog*; Joan; trial | hit: Backing a carbon fee is heresy in her party. | miss: The bishop faced a charge of heresy.
heretic | polarity: negative | plainer: dissenter; critic within the party | not_near: church; Vatican; bishop*; pope; Catholic*; burned; medieval; Inquisition; Islam*; film; stake; Grant; priest* | hit: Party elders branded Senator Hale a heretic on trade. | miss: The bishop had the heretic put in chains.
judicial activism | polarity: negative | plainer: broad interpretation by judges | hit: Senator Hale condemned the ruling as judicial activism.
junta | polarity: negative | plainer: military government | hit: The junta postponed the vote for a third time.
kingpin | polarity: negative | plainer: leader; head | not_near: bowling; pins; Marvel; Daredevil; alley; trailer | hit: The alleged kingpin lived in a villa near Carrow. | miss: The ball missed the kingpin by an inch of alley.
liberal elite | polarity: negative | plainer: liberal professionals; liberal leaders | hit: The memoir mocks the liberal elite of Marrow Bay. | pole: insider/outsider
conservative elite | polarity: negative | plainer: conservative professionals; conservative leaders | hit: The memoir mocks the conservative elite of Marrow Bay. | pole: insider/outsider
little guy | strength: 1 | polarity: positive | plainer: ordinary person; small investor | not_near: baby; puppy; kitten; toddler; son; dog; cat; cute; pup; newborn; boy; animal* | hit: She built her career defending the little guy. | miss: Keepers fed the puppy, a little guy named Moss.
loyalty test | polarity: negative | plainer: demand for support | hit: The vote on the fence turned into a loyalty test.
lunatic fringe | polarity: negative | strength: 3 | plainer: extreme wing | hit: The speaker yielded to the lunatic fringe of his caucus. | pole: extreme/moderate
mantra | polarity: negative | strength: 1 | plainer: slogan; often repeated phrase | not_near: yoga; meditat*; chant*; Hindu; Buddhist; monk*; temple; breath* | hit: Lower taxes remain the mantra of the Dorn campaign. | miss: The monks repeat the mantra before sunrise.
man~ of the people | polarity: positive | plainer: politician with broad appeal; politician from a modest background | hit: The millionaire presents himself as a man of the people.
media elite | polarity: negative | plainer: leading journalists; national news organizations | hit: Senator Hale accused the media elite of bias. | pole: insider/outsider
mob | polarity: negative | plainer: crowd; group | not_near: wife; film*; movie*; drama; Mafia; boss*; family; families; crime; gangster*; hit man; organized; flash; Capone; casino; lynch*; FBI | hit: The senator said a mob of students had shouted him down. | miss: The mob ran the casino for years.
naysayer | polarity: negative | plainer: critic; opponent | hit: The mayor said naysayers had been wrong about the tram.
neoliberal | polarity: negative | plainer: supporter of free markets | hit: Critics on the left call her a neoliberal.
neoliberalism | polarity: negative | plainer: free-market policy | hit: The pamphlet blames neoliberalism for the closed mill.
nuclear blackmail | polarity: negative | strength: 3 | plainer: threat to use nuclear weapons | hit: Kyiv said the drill amounted to nuclear blackmail.
old guard | polarity: negative | plainer: longtime leaders; senior members | not_near: Arlington; tomb; infantry; regiment; film; Netflix; Napoleon; Charlize | hit: Younger members want the party's old guard to leave. | miss: The old guard at the tomb changed at noon. | pole: decline/progress
ordinary Americans | strength: 1 | polarity: positive | match: surface | plainer: Americans; the public | hit: The bill does little for ordinary Americans.
orthodoxy | polarity: negative | plainer: accepted view; standard policy | not_near: church*; Jew*; Russian; Greek; Christian*; rabbi*; patriarch*; Islam*; Catholic; baptism; Hasid* | hit: The book attacks the free-trade orthodoxy of the bank. | miss: The rabbi left orthodoxy at 30.
patent troll | polarity: negative | plainer: patent holding company; patent licensing firm | hit: The start-up spent two years fighting a patent troll.
pillar~ of the community | polarity: positive | plainer: respected resident | hit: Friends described the dentist as a pillar of the community.
policy wonk | strength: 1 | plainer: policy expert; policy specialist | hit: The former policy wonk now runs a food bank.
politics as usual | polarity: negative | match: surface | plainer: normal procedure; usual bargaining | hit: Mr. Dorn said voters were done with politics as usual.
politics of fear | polarity: negative | match: surface | plainer: campaign based on threats | hit: The bishop urged voters to reject the politics of fear.
populist | strength: 1 | plainer: politician who appeals to ordinary people; candidate against elites | not_near: 1892; Bryan; 1890s; century; farmers | hit: Populists gained ground in three northern provinces. | miss: The populists of the 1890s wanted silver coins.
protest vote | polarity: negative | strength: 1 | plainer: vote against the leading parties | hit: Much of his support was a protest vote.
public servant | strength: 1 | polarity: positive | plainer: official; government employee | hit: She praised the retiring clerk as a devoted public servant.
purity test | polarity: negative | plainer: ideological requirement | not_near: drug*; gold; water; lab; laborator*; sample*; metal; milk; honey; oil | hit: Moderates complained about the party's purity tests. | miss: The lab ran a purity test on the honey. | pole: extreme/moderate
real Americans | match: surface | plainer: supporters; Americans | hit: He told the rally that real Americans own trucks.
redneck | polarity: negative | strength: 3 | plainer: rural white person; rural resident | hit: The columnist apologized for calling voters rednecks.
reformer | strength: 1 | polarity: positive | plainer: official who wants change; candidate for change | not_near: Luther; Calvin; church; Protestant; century; steam; hydrogen; methane; Pilates | hit: The reformer won the second round with ease. | miss: Luther is the reformer whom the statue honors. | pole: progress/decline
religious right | polarity: negative | strength: 1 | plainer: conservative Christians; religious conservatives | hit: The religious right opposed the clinic bill.
shadow docket | plainer: emergency docket | hit: The justices decided the case on the shadow docket. | pole: secret/open
silent majority | polarity: positive | plainer: most voters; majority | hit: Mr. Dorn says a silent majority backs the mine.
slumlord | polarity: negative | strength: 3 | plainer: landlord; owner of run-down housing | hit: Tenants sued the slumlord over broken boilers.
tax haven | polarity: negative | strength: 1 | plainer: low-tax jurisdiction; low-tax country | hit: The firm kept its profits in a tax haven.
technocrat | strength: 1 | plainer: expert; specialist official | hit: A technocrat with no party will lead the cabinet.
the likes of | polarity: negative | match: surface | strength: 1 | plainer: people like; such as | not_next: which | hit: The party now takes advice from the likes of Mr. Dorn. | miss: The town saw hail the likes of which few recall.
theocracy | polarity: negative | plainer: rule by clergy; religious government | not_near: Iran*; Tehran; Vatican; Tibet*; Calvin; Geneva; Khamenei; ayatollah* | hit: Opponents say the bill would turn the state into a theocracy. | miss: Iran became a theocracy after the revolution.
underclass | polarity: negative | plainer: poor people; poorest residents | hit: The study describes an underclass in the mill towns.
unfunded mandate | polarity: negative | strength: 1 | plainer: requirement without funding | hit: Mayors called the school rule an unfunded mandate.
victim mentality | polarity: negative | strength: 3 | plainer: feeling of being wronged | hit: The column blames a victim mentality for low turnout.
war profiteer | polarity: negative | strength: 3 | plainer: arms supplier; military contractor | hit: Marchers called the drone maker a war profiteer.
warlord | polarity: negative | plainer: militia commander; militia leader | not_near: century; ancient; film; video; novel; samurai; dynasty; Warcraft | hit: The minister shared power with two warlords. | miss: The warlord founded the temple in the 12th century.
watchdog group | strength: 1 | polarity: positive | plainer: monitoring group; advocacy group | hit: A watchdog group filed a complaint about the flights.
wedge issue | polarity: negative | plainer: divisive topic; disputed topic | hit: Bathrooms became a wedge issue in the Ellery race. | pole: division/unity
white trash | polarity: negative | strength: 3 | plainer: poor white people | hit: He wrote that neighbors had called his family white trash.
woke mind virus | polarity: negative | strength: 3 | plainer: progressive views on race and gender | hit: The investor blames the woke mind virus for the film.

hard-core | polarity: negative | pos: adj | hyphen: only | plainer: committed; firm | next: conservative*; liberal; liberals; liberalism; conservatism; progressive; progressives; leftist*; rightist*; supporter*; partisan*; Brexiteer*; base; ideolog*; socialist*; believer*; loyal*; nationalist*; Republican*; Democrat*; left; right; activist* | pole: extreme/moderate | hit: Only hard-core partisans back the recall. | miss: The shop sold hard-core films.
hardcore | polarity: negative | pos: adj | tag: any | plainer: committed; firm | next: conservative*; liberal; liberals; liberalism; conservatism; progressive; progressives; leftist*; rightist*; supporter*; partisan*; Brexiteer*; base; ideolog*; socialist*; believer*; loyal*; nationalist*; Republican*; Democrat*; left; right; activist* | hit: Hardcore supporters of the mayor filled the room. | miss: The band plays hardcore punk.
the worst of the worst | polarity: negative | match: surface | strength: 3 | plainer: the most dangerous people | hit: The sheriff said the jail held the worst of the worst.
