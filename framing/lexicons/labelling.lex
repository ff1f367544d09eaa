+++
name = "labelling"
version = "1.0.0"
licence = "Apache-2.0"
device = "loaded"
label = "labelling"
description = "Contested or slanted names for people, groups, acts and policies; rivals from both camps stand side by side."
sources = ["Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013", "entries and examples written for this project"]
[defaults]
pos = "noun"
strength = 2
polarity = "contested"
+++
# Immigration
illegal alien | plainer: immigrant without legal status; unauthorized immigrant | hit: The sheriff said two illegal aliens were held. | note: Rival of "undocumented immigrant"; both are marked alike.
illegal immigrant | plainer: immigrant without legal status; unauthorized immigrant | hit: The bill would bar illegal immigrants from state colleges.
undocumented immigrant | plainer: immigrant without legal status; unauthorized immigrant | hit: The clinic treats undocumented immigrants. | note: Rival of "illegal alien"; both are marked alike.
undocumented worker | plainer: worker without legal status | hit: The plant hired undocumented workers.
the undocumented | match: surface | plainer: immigrants without legal status | next: <end>; and; who; in; are; were; living | hit: The council debated licenses for the undocumented. | miss: The undocumented spending alarmed the auditor.
illegals | match: surface | strength: 3 | polarity: negative | plainer: immigrants without legal status | hit: Mr. Dorn said illegals were taking jobs.
criminal alien | plainer: noncitizen with a criminal record
illegal immigration | strength: 1 | plainer: unauthorized immigration
irregular migration | strength: 1 | plainer: unauthorized migration | hit: The minister promised to curb irregular migration.
Dreamer | case: exact | strength: 1 | plainer: immigrant brought to the country as a child | near: immigra*; DACA; deport*; citizenship; visa*; border; undocumented; legal status; Deferred Action; Congress; shutdown; Democrats; Republicans; illegal* | hit: Dreamers could lose protection from deportation. | miss: Dreamers rarely make good accountants, Nia Barlow joked.
chain migration | plainer: family-based immigration | hit: Senator Hale wants an end to chain migration.
anchor baby | strength: 3 | polarity: negative | plainer: child born in the country to foreign parents
sanctuary city | strength: 1 | plainer: city that limits cooperation with immigration agents | hit: The town voted to become a sanctuary city.
sanctuary state | strength: 1 | plainer: state that limits cooperation with immigration agents
sanctuary jurisdiction | strength: 1 | plainer: jurisdiction that limits cooperation with immigration agents
catch and release | plainer: release pending a hearing | not_near: trout; bass; salmon; fish*; angler* | hit: The governor would end catch and release at the border. | miss: The lake is catch and release for all fishing.
amnesty | plainer: legal status; path to legal status | near: immigra*; migrant*; alien*; undocumented; illegal*; deport*; DACA; border; executive action | not_next: International | hit: Critics call the immigration plan amnesty. | miss: The junta offered the rebels an amnesty. | miss: Amnesty International visited the migrants.
open borders | plainer: looser limits on immigration; fewer border controls | not_near: Schengen; EU; European Union | hit: He accused the mayor of backing open borders. | miss: Schengen rests on open borders.
border crisis | strength: 1 | plainer: rise in border crossings
migrant crime | plainer: crimes by migrants
invasion | plainer: arrival; influx | near: migrant*; migration; immigra*; asylum; caravan; illegals | not_near: troops; army; military; tanks; Russia*; Ukrain*; Iraq*; Iraq; Syria*; Kuwait; Afghan*; privacy | hit: The ad called the caravan an invasion. | miss: The invasion drove a million people across the river.
invader | plainer: migrant | near: migrant*; immigra*; asylum; caravan | hit: He called asylum seekers invaders. | miss: The invaders burned the port.
kids in cages | match: surface | plainer: detained children
concentration camp | strength: 3 | plainer: detention center | near: migrant*; immigra*; border; asylum | hit: The congresswoman called the border station a concentration camp. | miss: His grandfather survived a concentration camp.
Muslim ban | plainer: travel ban; entry ban
bogus asylum seeker | strength: 3 | polarity: negative | plainer: rejected asylum seeker
economic migrant | strength: 1 | plainer: migrant
nativist | pos: noun; adj | plainer: opponent of immigration; anti-immigration | hit: The nativist wing of the party cheered.
xenophobe | strength: 3 | polarity: negative | plainer: opponent of immigration
anti-immigrant | pos: adj | plainer: in favor of less immigration | hit: The group denied that it is anti-immigrant.

# Abortion
pro-life | pos: adj | strength: 1 | plainer: anti-abortion; opposed to abortion | hit: A pro-life group endorsed Ms. Reyes. | note: Each side's name for itself; "pro-choice" is marked alike.
pro-choice | pos: adj | strength: 1 | plainer: in favor of abortion rights | hit: She ran as a pro-choice Republican.
pro-lifer | strength: 1 | plainer: opponent of abortion
pro-abortion | pos: adj | plainer: in favor of abortion rights | hit: He attacked the pro-abortion governor.
anti-choice | pos: adj | plainer: anti-abortion; opposed to abortion | hit: The mailer called her anti-choice.
abortion lobby | plainer: abortion rights groups | hit: The senator blamed the abortion lobby.
abortion industry | plainer: abortion providers
abortion mill | strength: 3 | polarity: negative | plainer: abortion clinic
abortionist | plainer: abortion provider; doctor who performs abortions
abortion on demand | plainer: abortion without restrictions
late-term abortion | strength: 1 | plainer: abortion late in pregnancy
partial-birth abortion | plainer: dilation and extraction | not_next: Ban Act | hit: He opposes partial-birth abortion. | miss: The Partial-Birth Abortion Ban Act was signed in 2003.
heartbeat bill | strength: 1 | plainer: six-week abortion ban
unborn child | plainer: fetus | hit: The law protects the unborn child.
unborn baby | plainer: fetus
the unborn | match: surface | plainer: fetuses | next: <end>; and; is; are; from; in; have; has; as; at; to | hit: They marched for the unborn. | miss: The unborn lamb was lost in the storm.
preborn | pos: adj; noun | plainer: fetus
baby killer | strength: 3 | polarity: negative | plainer: supporter of abortion rights | not_near: convict*; police; sentenced; jury | hit: Protesters called the doctor a baby killer. | miss: The jury heard how the baby killer was traced.
forced birth | strength: 3 | plainer: abortion ban | hit: She called the law forced birth.
forced-birther | strength: 3 | polarity: negative | plainer: opponent of abortion
forced pregnancy | strength: 3 | plainer: abortion ban
reproductive freedom | strength: 1 | plainer: abortion rights; access to abortion and contraception | not_next: for All | hit: The campaign is about reproductive freedom. | miss: The group Reproductive Freedom for All gave $2 million.
reproductive justice | strength: 1 | plainer: access to abortion and contraception
sanctity of life | strength: 1 | plainer: opposition to abortion
culture of death | strength: 3 | plainer: support for abortion rights

# Guns
gun grabber | strength: 3 | plainer: supporter of gun control | hit: The ad calls her a gun grabber.
gun-grabbing | pos: adj | strength: 3 | plainer: in favor of gun control
gun nut | strength: 3 | plainer: supporter of gun rights | hit: The host called him a gun nut.
gun lobby | plainer: gun rights groups | hit: She took on the gun lobby.
anti-gun | pos: adj | strength: 1 | plainer: in favor of gun control
pro-gun | pos: adj | strength: 1 | plainer: in favor of gun rights
gun safety | strength: 1 | plainer: gun control | next: law*; bill*; measure*; legislation; group*; advocate*; reform*; package; activist* | hit: Gun safety advocates cheered the vote. | miss: The range offers a course in gun safety.
weapons of war | match: surface | plainer: semiautomatic rifles | near: ban*; rifle*; gun*; assault; streets; civilian* | hit: He would ban weapons of war from the streets. | miss: The ship carried weapons of war.
law-abiding gun owner | strength: 1 | polarity: positive | plainer: gun owner

# Taxes, business, welfare
death tax | plainer: estate tax | hit: He vowed to repeal the death tax.
tax relief | strength: 1 | plainer: tax cut; lower taxes | not_near: hurricane; flood; tornado; earthquake | hit: The party promised middle-class tax relief. | miss: Flood victims got tax relief.
tax grab | plainer: tax increase
tax giveaway | plainer: tax cut; tax break
giveaway | plainer: subsidy; tax break | next: to the rich; to the wealthy; to corporations; to big; to billionaires; to oil; to drug; to insurance; to insurers; to Wall Street; to banks; to industry; to developers | hit: She called the bill a giveaway to corporations. | miss: The radio station held a ticket giveaway.
tax scam | strength: 3 | plainer: tax law
tax cuts for the rich | match: surface | plainer: tax cuts that favor high earners
tax-and-spend | pos: adj | plainer: in favor of higher taxes and spending | hit: He ran against tax-and-spend liberals.
job killer | plainer: measure that could cost jobs | hit: The chamber calls the rule a job killer.
job-killing | pos: adj | plainer: costly to employers; said to cost jobs | hit: They would repeal job-killing regulations.
job creator | polarity: positive | plainer: employer; business owner | hit: Taxes on job creators should fall, he said.
welfare queen | strength: 3 | polarity: negative | plainer: welfare recipient
welfare state | strength: 1 | plainer: social programs
corporate welfare | plainer: business subsidies | hit: She opposes corporate welfare.
handout | plainer: benefit; subsidy; payment | not_next: photo*; image*; picture*; video* | not_near: REUTERS; Getty; worksheet*; leaflet*; students | hit: He said voters want jobs and no government handouts. | miss: A handout photo shows the bridge. | miss: Students received a handout on grammar.
freeloader | strength: 3 | polarity: negative | plainer: person who does not pay
moocher | strength: 3 | polarity: negative | plainer: benefit recipient
entitlement reform | strength: 1 | plainer: cuts to Social Security and Medicare; changes to Social Security and Medicare
entitlement mentality | strength: 3 | polarity: negative | plainer: reliance on benefits
entitlement culture | strength: 3 | polarity: negative | plainer: reliance on benefits
taxpayer bailout | plainer: government aid; rescue with public money
nanny state | plainer: government regulation | hit: He said the soda rule was the work of a nanny state.
big government | strength: 1 | plainer: a larger federal role; federal programs | hit: She campaigned against big government.
government takeover | plainer: larger federal role | hit: They called the plan a government takeover of health care.
government overreach | plainer: government action
Big Oil | strength: 1 | polarity: negative | plainer: oil companies | hit: Big Oil opposed the tax.
Big Pharma | strength: 1 | polarity: negative | plainer: drug companies
Big Tobacco | strength: 1 | polarity: negative | plainer: tobacco companies
Big Tech | strength: 1 | polarity: negative | plainer: large technology companies
union boss | polarity: negative | plainer: union leader | hit: Union bosses met the mayor.
union thug | strength: 3 | polarity: negative | plainer: union member
fat cat | polarity: negative | plainer: wealthy executive; wealthy donor | not_near: veterinar*; kitten*; pet; pets; feline* | hit: He blamed Wall Street fat cats. | miss: The veterinarian put the fat cat on a diet.
robber baron | strength: 3 | polarity: negative | plainer: industrialist; wealthy businessman | not_near: 19th; Gilded; century; Carnegie; Vanderbilt; Rockefeller | hit: She likened the chief executive to a robber baron. | miss: The book tells of a 19th-century robber baron.
trickle-down | pos: adj | plainer: supply-side | hit: He rejects trickle-down economics.
voodoo economics | strength: 3 | polarity: negative | plainer: supply-side economics
crony capitalism | polarity: negative | plainer: favors for chosen companies | hit: He called the subsidy crony capitalism.
vulture capitalist | strength: 3 | polarity: negative | plainer: private equity investor
vulture fund | polarity: negative | plainer: distressed-debt fund
plutocrat | polarity: negative | plainer: wealthy person
oligarch | polarity: negative | plainer: wealthy businessman | hit: The oligarch owns two television stations.
oligarchy | polarity: negative | plainer: rule by the wealthy
kleptocrat | strength: 3 | polarity: negative | plainer: leader accused of corruption
kleptocracy | strength: 3 | polarity: negative | plainer: government accused of corruption
tycoon | strength: 1 | plainer: businessman; executive | hit: The tycoon bought a third newspaper.
mogul | strength: 1 | plainer: businessman; executive | not_near: ski; skis; skier*; skiing; slope*; emperor*; empire | hit: The casino mogul gave $5 million. | miss: The skier fell on the last mogul.
billionaire class | plainer: billionaires; the very rich
donor class | plainer: donors
the one percent | match: surface | plainer: the highest earners
hardworking Americans | match: surface | strength: 1 | polarity: positive | plainer: Americans; workers
hardworking taxpayers | match: surface | strength: 1 | polarity: positive | plainer: taxpayers
right-to-work | pos: adj | strength: 1 | plainer: barring mandatory union fees | next: law*; state*; bill*; measure*; legislation; statute*; push; fight | hit: Voters kept the right-to-work law. | miss: Refugees won the right to work after six months.
special interest | strength: 1 | polarity: negative | plainer: lobbying group; interest group | not_prev: of; a; with | not_next: in | hit: She said special interests wrote the bill. | miss: The comet is of special interest to Dr. Osei.
socialized medicine | plainer: government health insurance
government-run health care | strength: 1 | plainer: public health insurance
death panel | strength: 3 | polarity: negative | plainer: advisory board; end-of-life counseling

# Left and right
far-left | pos: adj; noun | pole: extreme/moderate | plainer: left-leaning; liberal | hit: A far-left group held the square. | note: Rival of "far-right"; both are marked alike.
far-right | pos: adj; noun | pole: extreme/moderate | plainer: right-leaning; conservative | not_next: corner; column; lane; seat; panel; side of | hit: A far-right party won four seats. | miss: The far-right lane is closed.
hard-left | pos: adj; noun | pole: extreme/moderate | plainer: left-leaning; liberal | not_next: turn; at; onto; into; on | hit: The hard-left wing of the party walked out. | miss: The truck took a hard left turn.
hard-right | pos: adj; noun | pole: extreme/moderate | plainer: right-leaning; conservative | not_next: turn; at; onto; into; on | hit: The hard-right faction blocked the bill. | miss: The truck took a hard right turn.
radical left | pole: extreme/moderate | plainer: left; liberals | hit: He blamed the radical left.
radical right | pole: extreme/moderate | plainer: right; conservatives
left-wing | pos: adj | strength: 1 | plainer: liberal; left-leaning | not_next: of; back; backs | not_near: plane; aircraft; jet; hockey; soccer; striker; goal | hit: A left-wing blog ran the story. | miss: The left wing of the plane caught fire.
right-wing | pos: adj | strength: 1 | plainer: conservative; right-leaning | not_next: of; back; backs | not_near: plane; aircraft; jet; hockey; soccer; striker; goal | hit: A right-wing blog ran the story. | miss: The right wing of the jet caught fire.
leftist | pos: noun; adj | strength: 1 | plainer: liberal; progressive; left-leaning | hit: The leftist mayor lost.
ultra-left | pos: adj | pole: extreme/moderate | plainer: left-leaning
ultra-right | pos: adj | pole: extreme/moderate | plainer: right-leaning
ultraconservative | pos: adj; noun | pole: extreme/moderate | plainer: conservative; very conservative | hit: The ultraconservative senator objected.
ultra-conservative | pos: adj; noun | pole: extreme/moderate | plainer: conservative; very conservative
ultraliberal | pos: adj; noun | pole: extreme/moderate | plainer: liberal; very liberal | hit: The ultraliberal senator objected.
ultra-liberal | pos: adj; noun | pole: extreme/moderate | plainer: liberal; very liberal
archconservative | pos: adj; noun | pole: extreme/moderate | plainer: conservative
arch-conservative | pos: adj; noun | pole: extreme/moderate | plainer: conservative
alt-right | pos: adj; noun | strength: 1 | plainer: white nationalist | hit: An alt-right site ran the clip. | note: A name the movement chose for itself; "alt-left" is its rival.
alt-left | pos: adj; noun | plainer: left-wing activists; left-wing
loony left | strength: 3 | polarity: negative | plainer: left
libtard | strength: 3 | polarity: negative | plainer: liberal
bleeding-heart | pos: adj; noun | polarity: negative | plainer: liberal | not_near: garden; flower*; plant* | hit: He mocked bleeding-heart judges. | miss: The bleeding heart is a shade plant.
woke | pos: adj | plainer: progressive; concerned with racial and social justice | not_next: up; at; to; in; early; from; him; her; them; me; us; before; after | hit: He attacked woke companies. | miss: The town woke to a foot of snow.
wokeness | plainer: progressive views
woke mob | strength: 3 | polarity: negative | plainer: progressive critics | hit: The woke mob came for him, he wrote.
woke agenda | plainer: progressive policies
anti-woke | pos: adj | strength: 1 | plainer: opposed to progressive policies
MAGA crowd | plainer: Trump supporters | hit: The MAGA crowd stayed home.
MAGA extremist | strength: 3 | pole: extreme/moderate | plainer: Trump ally; Trump supporter
MAGA Republican | strength: 1 | plainer: Republican who backs Trump
MAGA cult | strength: 3 | polarity: negative | plainer: Trump supporters
ultra-MAGA | pos: adj | plainer: strongly pro-Trump
Trumper | strength: 1 | plainer: Trump supporter
Bernie bro | polarity: negative | plainer: Sanders supporter
left-wing mob | strength: 3 | polarity: negative | plainer: left-wing protesters; left-wing critics
right-wing mob | strength: 3 | polarity: negative | plainer: right-wing protesters; right-wing critics
RINO | polarity: negative | plainer: moderate Republican | not_next: Ranch | hit: The talk show host called him a RINO. | miss: RINO Ranch raises cattle.
teabagger | strength: 3 | polarity: negative | plainer: Tea Party supporter
socialist | pos: adj; noun | plainer: liberal; left-leaning | next: agenda; takeover; scheme; nightmare; Democrats; hellhole; wish list; mob; dream; plot; tyranny; radical* | hit: He warned of a socialist takeover. | miss: The Socialist Party of Chile met in Santiago.
fascist | pos: adj; noun | strength: 3 | polarity: negative | plainer: authoritarian; far-right | not_near: Mussolini; Italy; Italian; Franco; Spain; 1930s; 1940s; Hitler; war; wartime; neo | hit: She called the governor a fascist. | miss: Mussolini led a fascist state.
Marxist | pos: adj; noun | plainer: left-wing | not_near: Karl; Lenin*; guerrilla*; rebel*; scholar*; theory; historian*; avowed; Soviet; professor | hit: The ad calls her a Marxist. | miss: The Marxist historian lectured on theory.
antifa thug | strength: 3 | polarity: negative | plainer: antifa activist; protester
neocon | pos: noun; adj | plainer: neoconservative

# Zeal and extremes
extremist | pos: noun; adj | pole: extreme/moderate | plainer: hard-liner; activist | not_near: Islamic State; ISIS; ISIL; Qaeda; Boko Haram; Taliban; Shabab; Hezbollah; bomb*; neo-Nazi*; convicted; Islamist*; Islamic; violent; killed; gunmen; terror* | hit: She called her rival an extremist on taxes. | miss: Islamic State extremists held the dam.
zealot | strength: 3 | polarity: negative | pole: extreme/moderate | plainer: committed supporter; activist | not_near: Masada; Judea; Roman; Rome | hit: He called the regulators zealots. | miss: The Zealots fled from the Roman army.
ideologue | polarity: negative | pole: extreme/moderate | plainer: committed conservative; committed liberal | hit: The panel is run by ideologues.
fanatic | polarity: negative | pole: extreme/moderate | plainer: committed supporter | not_prev: fitness; football; baseball; soccer; sports; music; car; film; chess; golf | hit: She said fanatics had taken over the party. | miss: The football fanatic painted his car green.
militant | pos: adj | plainer: outspoken; committed | next: atheist*; feminist*; vegan*; union*; left; secularist*; environmentalist* | hit: He blamed militant unions. | miss: The militant leader died in the raid.
apologist | polarity: negative | plainer: defender | hit: He was called an apologist for the general.
partisan hack | strength: 3 | polarity: negative | plainer: party loyalist
party hack | strength: 3 | polarity: negative | plainer: party official
political hack | strength: 3 | polarity: negative | plainer: political appointee; party loyalist
hired gun | polarity: negative | plainer: consultant; lawyer; lobbyist | not_near: murder*; shot; killer; trial | hit: The industry's hired gun wrote the report. | miss: The jury heard that the hired gun shot the banker at the trial.
shill | pos: noun; verb | strength: 3 | polarity: negative | plainer: promoter; promote | hit: She called him a shill for the drug makers.
warmonger | strength: 3 | polarity: negative | plainer: supporter of the war
chickenhawk | strength: 3 | polarity: negative | plainer: supporter of the war
appeaser | strength: 3 | polarity: negative | plainer: supporter of talks | not_near: Chamberlain; Munich; Hitler | hit: The senator called the envoy an appeaser. | miss: Historians call Chamberlain an appeaser.
isolationist | pos: noun; adj | strength: 1 | plainer: opponent of foreign intervention; opposed to foreign intervention | not_near: 1930s; 1940; 1941; Lindbergh | hit: The isolationist wing opposed the aid. | miss: In the 1930s isolationist senators blocked the treaty.

# Firm and lenient; hawks and doves
hard line | pole: firm/lenient | plainer: firm position; strict position | not_next: drive; to center; to left; to right | hit: Mr. Trask took a hard line on tariffs. | hit: Her hard-line aides left. | miss: He hit a hard line drive to left.
hardline | pos: adj; noun | pole: firm/lenient | plainer: strict; uncompromising | hit: The hardline faction refused.
hardliner | pole: firm/lenient | plainer: opponent of compromise; strict conservative | hit: Hardliners blocked the deal.
hard-liner | pole: firm/lenient | plainer: opponent of compromise; strict conservative
tough~ stance | pos: adj | strength: 1 | pole: firm/lenient | plainer: strict position; strict policy | hit: She took a tougher stance on trade.
tough~ line | pos: adj | strength: 1 | pole: firm/lenient | plainer: strict position
tough~ approach | pos: adj | strength: 1 | pole: firm/lenient | plainer: stricter policy; strict policy
tough-on-crime | pos: adj | pole: firm/lenient | plainer: in favor of longer sentences; in favor of strict sentencing | hit: He ran on a tough-on-crime platform.
get-tough | pos: adj | pole: firm/lenient | plainer: strict | next: policy; policies; approach; stance; law*; measure*; strategy; line; tactic*; message | hit: The get-tough policy filled the jail. | miss: When the hills get tough she slows down.
get tough on | pos: verb | pole: firm/lenient | plainer: act against; tighten rules on | hit: He promised to get tough on China.
zero tolerance | pole: firm/lenient | plainer: strict enforcement; automatic prosecution | hit: The district ended zero tolerance. | hit: A zero-tolerance policy split families.
law-and-order | pos: adj | strength: 1 | pole: order/chaos | plainer: in favor of strict policing | not_next: SVU; Special; Party | not_near: NBC; episode*; TV; television; series; actor; actress; restore*; maintain*; breakdown | hit: He ran as the law-and-order candidate. | miss: The army was sent to restore law and order.
iron-fisted | pos: adj | polarity: negative | pole: firm/lenient | plainer: strict; authoritarian
heavy-handed | pos: adj | polarity: negative | pole: firm/lenient | plainer: strict; forceful | hit: Residents complained of heavy-handed policing.
hands-off | pos: adj | strength: 1 | pole: lenient/firm | plainer: limited; with little regulation | next: approach; policy; attitude; stance; style; manager; management; regulator; regulation; role; president; governor | hit: The regulator took a hands-off approach. | miss: Keep your hands off the paint.
soft on crime | pos: adj | polarity: negative | pole: lenient/firm | plainer: in favor of shorter sentences | hit: The ad called the judge soft on crime.
soft on terror | pos: adj | polarity: negative | pole: lenient/firm | plainer: opposed to stricter security measures
soft on immigration | pos: adj | polarity: negative | pole: lenient/firm | plainer: in favor of fewer limits on immigration
soft on China | pos: adj | polarity: negative | pole: lenient/firm | plainer: in favor of closer ties with China
weak on crime | pos: adj | polarity: negative | pole: lenient/firm | plainer: in favor of shorter sentences
weak on the border | pos: adj | polarity: negative | pole: lenient/firm | plainer: in favor of fewer border controls
soft~ approach | pos: adj | strength: 1 | pole: lenient/firm | plainer: less strict policy; milder policy | hit: Ms. Quill promised a softer approach.
soft~ stance | pos: adj | strength: 1 | pole: lenient/firm | plainer: less strict position; milder position | hit: His softer stance on visas won votes.
soft~ line | pos: adj | strength: 1 | pole: lenient/firm | plainer: less strict position
soft~ tone | pos: adj | strength: 1 | pole: lenient/firm | plainer: milder language | hit: He struck a softer tone on Monday.
soft~ touch | pos: adj | strength: 1 | pole: lenient/firm | plainer: milder manner | not_near: fabric*; cotton; skin; screen | hit: The new warden has a softer touch. | miss: The fabric has a softer touch.
kinder, gentler | pos: adj | match: surface | strength: 1 | polarity: positive | pole: lenient/firm | plainer: milder
lenient | pos: adj | strength: 1 | pole: lenient/firm | plainer: mild; less strict | hit: He called the sentence lenient.
permissive | pos: adj | strength: 1 | pole: lenient/firm | plainer: less strict; loose | not_next: environment*; hypotension; action | hit: The state has permissive gun laws. | miss: The convoy needs a permissive environment.
lax | pos: adj | polarity: negative | pole: lenient/firm | plainer: loose; less strict | not_near: airport; Los Angeles; flight* | hit: She blamed lax enforcement. | miss: The flight left LAX at noon.
hawkish | pos: adj | strength: 1 | pole: hawkish/dovish | plainer: in favor of military action; in favor of higher interest rates | hit: The hawkish adviser pressed for strikes.
dovish | pos: adj | strength: 1 | pole: dovish/hawkish | plainer: opposed to military action; in favor of lower interest rates | hit: A dovish minister sought talks.
hawk | strength: 1 | pole: hawkish/dovish | plainer: supporter of military action; supporter of a strict policy | prev: defense; war; security; China; Iran; Russia; deficit; budget; fiscal; inflation; border; immigration; liberal; Republican; Democratic; climate | hit: Deficit hawks opposed the bill. | miss: A hawk nested on the tower.

# Governments, rulers and their people
regime | polarity: negative | plainer: government | not_prev: tax; sanctions; fitness; exercise; training; regulatory; legal; inspection; inspections; testing; trade; drug; workout; skin-care; legal; treaty; climate; nonproliferation; verification; safety; licensing; patent; monetary; policy; tariff; visa; dosing; treatment; diet; flow; new tax; exchange-rate; antibiotic; privacy; pricing; oversight; surveillance; abortion; fire | not_next: of sanctions; of inspections; of taxes; of tariffs; of tests; of rules; of exercise; of drugs; of treatment; change | hit: The Assad regime denied the charge. | miss: The bank warned about the new tax regime. | miss: His fitness regime begins at dawn.
regime change | strength: 1 | plainer: overthrow of the government | hit: The adviser backs regime change.
puppet regime | strength: 3 | polarity: negative | plainer: government backed from abroad
puppet government | strength: 3 | polarity: negative | plainer: government backed from abroad
banana republic | strength: 3 | polarity: negative | plainer: unstable country | not_near: Gap; clothing; store*; retailer | hit: He said the trial belonged in a banana republic. | miss: Gap also owns the clothing chain Banana Republic.
rogue state | polarity: negative | plainer: country under sanctions
rogue regime | strength: 3 | polarity: negative | plainer: government under sanctions
axis of evil | strength: 3 | polarity: negative | plainer: hostile states
terrorist sympathizer | strength: 3 | polarity: negative | plainer: supporter of the group
strongman | polarity: negative | plainer: authoritarian leader; leader | not_near: competition; contest; lift*; circus; champion* | hit: The strongman has ruled for 20 years. | miss: The circus strongman bent an iron bar.
tyrant | strength: 3 | polarity: negative | plainer: authoritarian ruler; ruler | not_near: Greek; Syracuse; ancient; flycatcher*; bird* | hit: He called the governor a tyrant. | miss: The ancient Greek city had a tyrant.
despot | strength: 3 | polarity: negative | plainer: authoritarian ruler
wannabe dictator | strength: 3 | polarity: negative | plainer: leader who seeks more power
the mullahs | match: surface | polarity: negative | plainer: Iran's leaders; the clerics | near: Iran*; Tehran; nuclear; sanctions | hit: He said the nuclear deal enriched the mullahs. | miss: The mullahs opened the village school.
crony | polarity: negative | plainer: associate; friend | hit: He gave the contract to a crony.
cronyism | polarity: negative | plainer: favoritism; hiring of friends
henchman | strength: 3 | polarity: negative | plainer: aide; associate | hit: The general's henchmen ran the port.
stooge | strength: 3 | polarity: negative | plainer: ally; supporter | not_near: Three; Larry; Curly; Moe | hit: She called him a stooge of the oil firms. | miss: The Three Stooges made 190 films.
minion | polarity: negative | plainer: aide; subordinate | not_near: movie; film; animated; yellow; Despicable; box office | hit: Her minions wrote the memo. | miss: The animated Minions film made $80 million.
yes-man | polarity: negative | plainer: loyal aide
loyalist | strength: 1 | plainer: supporter; ally | not_near: Ulster; Northern Ireland; Belfast; Revolution*; colon*; Spanish; forces; troops; fighters; militia | hit: He named a loyalist to the board. | miss: Loyalist paramilitaries in Belfast disarmed.
freedom fighter | plainer: rebel; insurgent | hit: Its supporters call him a freedom fighter. | note: Rival of "terrorist", which is left out because most uses report charges.
enhanced interrogation | plainer: coercive interrogation; harsh interrogation
collateral damage | plainer: civilian deaths; unintended harm
radical Islam | plainer: Islamist extremism
radical Islamic terrorism | plainer: Islamist terrorism
Zionist entity | strength: 3 | polarity: negative | plainer: Israel
Judea and Samaria | strength: 1 | plainer: the West Bank | not_near: ancient; Roman; biblical; Bible | hit: The minister said homes would rise in Judea and Samaria. | miss: The Roman governor ruled Judea and Samaria.
occupied territories | match: surface | strength: 1 | plainer: the West Bank and Gaza | near: Israel*; Palestin* | hit: Israel built roads in the occupied territories. | miss: Troops left the occupied territories in 1945.
disputed territories | match: surface | strength: 1 | plainer: the West Bank and Gaza | near: Israel*; Palestin* | hit: Israel calls them disputed territories. | miss: The two Kashmirs are disputed territories.
apartheid state | strength: 3 | plainer: state accused of discrimination | not_near: South Africa*; Pretoria | hit: The group called Israel an apartheid state. | miss: South Africa was an apartheid state until 1994.

# Insiders and outsiders
elites | match: surface | strength: 1 | polarity: negative | pole: insider/outsider | plainer: leaders; officials; wealthy people | hit: He told the crowd that elites despise them.
elitist | pos: noun; adj | polarity: negative | pole: insider/outsider | plainer: educated; exclusive
ruling class | polarity: negative | pole: insider/outsider | plainer: officials; leaders
political class | strength: 1 | polarity: negative | pole: insider/outsider | plainer: politicians
the establishment | match: surface | strength: 1 | pole: insider/outsider | plainer: party leaders | not_next: of; clause | hit: He ran against the establishment. | miss: The council approved the establishment of a park.
establishment | pos: noun; adj | strength: 1 | pole: insider/outsider | plainer: leadership; party leaders | prev: Republican; Democratic; GOP; party; Washington; political; media; liberal; conservative; foreign policy; D.C.; party's | not_next: of | hit: The GOP establishment prefers Ms. Vance. | miss: The health inspector closed the establishment.
insider | strength: 1 | pole: insider/outsider | plainer: longtime official; longtime aide | prev: Washington; political; D.C.; Beltway; party; Democratic; Republican; GOP | hit: She called him a Washington insider. | miss: An insider told the court about the trades.
outsider | strength: 1 | pole: outsider/insider | plainer: candidate who has not held office; newcomer | prev: political; Washington; D.C.; populist; Republican; Democratic | hit: He ran as a political outsider. | miss: The village seldom welcomed an outsider.
anti-establishment | pos: adj | strength: 1 | pole: outsider/insider | plainer: opposed to party leaders
career politician | polarity: negative | pole: insider/outsider | plainer: longtime officeholder | hit: He mocked career politicians.
power broker | strength: 1 | polarity: negative | pole: insider/outsider | plainer: influential figure; leader
deep state | strength: 3 | polarity: negative | pole: insider/outsider | plainer: career officials; civil servants | hit: He blamed the deep state.
the swamp | match: surface | polarity: negative | pole: insider/outsider | plainer: Washington; the federal government | near: Washington; drain*; Trump; lobbyist*; D.C.; Congress; politic*; corrupt* | not_near: alligator*; wetland*; Florida; water | hit: He said lobbyists run the swamp. | miss: The path crosses the swamp.
swamp creature | strength: 3 | polarity: negative | plainer: longtime official; lobbyist
unelected bureaucrat | polarity: negative | plainer: civil servant; agency official
bureaucrat | strength: 1 | polarity: negative | plainer: civil servant; official | hit: He said bureaucrats wrote the rule.
the feds | match: surface | strength: 1 | plainer: federal agents; the federal government
globalist | pos: noun; adj | polarity: negative | plainer: supporter of free trade; internationalist

# Climate, media, courts, votes
climate denier | plainer: person who rejects climate science | hit: She called him a climate denier. | note: Rival of "climate alarmist"; both are marked alike.
climate change denier | plainer: person who rejects climate science
climate alarmist | plainer: person who warns about climate change | hit: He called her a climate alarmist.
climate alarmism | plainer: warnings about climate change
science denier | plainer: person who rejects the finding
anti-vaxxer | plainer: opponent of vaccines
fake news | polarity: negative | plainer: false report; false stories | hit: He called the report fake news.
mainstream media | strength: 1 | polarity: negative | plainer: major news outlets; news media
lamestream media | strength: 3 | polarity: negative | plainer: major news outlets
liberal media | polarity: negative | plainer: news media
corporate media | polarity: negative | plainer: news media
right-wing media | strength: 1 | polarity: negative | plainer: conservative news outlets
activist judge | polarity: negative | plainer: judge | hit: He said activist judges blocked the order.
Soros-backed | pos: adj | plainer: supported by donors including George Soros
Koch-backed | pos: adj | plainer: supported by donors including the Koch family
war on coal | plainer: limits on coal
war on women | plainer: limits on abortion; policies opposed by women's groups | hit: She spoke of a Republican war on women.
war on Christmas | plainer: secular holiday greetings
voter suppression | plainer: limits on voting
election integrity | plainer: voting restrictions; election rules

# Culture, race, religion, policing
pro-family | pos: adj | plainer: socially conservative; in favor of family benefits
anti-family | pos: adj | plainer: socially liberal
family values | match: surface | strength: 1 | polarity: positive | plainer: socially conservative views
traditional values | match: surface | strength: 1 | polarity: positive | plainer: socially conservative views
traditional marriage | strength: 1 | plainer: marriage of a man and a woman
marriage equality | strength: 1 | plainer: same-sex marriage
biological male | plainer: transgender woman; person assigned male at birth | near: trans; transgender; sports; bathroom*; women's; girls*; girls | hit: The bill bars biological males from girls teams. | miss: The biological male of the species is smaller.
gender ideology | plainer: views on gender identity
gender-affirming | pos: adj | strength: 1 | plainer: transition-related
sexual preference | strength: 1 | plainer: sexual orientation
gay agenda | strength: 3 | polarity: negative | plainer: gay rights
homosexual agenda | strength: 3 | polarity: negative | plainer: gay rights
groomer | strength: 3 | polarity: negative | plainer: teacher; supporter | not_near: dog*; pet*; poodle; horse*; salon; convicted; abuse* | hit: He called the librarian a groomer. | miss: The dog groomer opens at nine.
homophobe | strength: 3 | polarity: negative | plainer: opponent of gay rights
bigot | strength: 3 | polarity: negative | plainer: person accused of prejudice
identity politics | match: surface | strength: 1 | polarity: negative | plainer: politics of race and gender
political correctness | strength: 1 | polarity: negative | plainer: care with language
politically correct | pos: adj | strength: 1 | polarity: negative | plainer: inoffensive
cancel culture | polarity: negative | plainer: boycotts; calls for dismissal
social justice warrior | polarity: negative | plainer: activist
snowflake | polarity: negative | plainer: sensitive person | not_near: snow; winter; ice; paper; crystal*; shares; cloud; unique | hit: He called the students snowflakes. | miss: No ice crystal makes the same snowflake twice.
race-baiting | pos: noun; adj | strength: 3 | polarity: negative | plainer: appeals about race; talk of race
race-baiter | strength: 3 | polarity: negative | plainer: person who raises race
virtue signaling | polarity: negative | plainer: public statement of support
thug | strength: 3 | polarity: negative | plainer: man; attacker; suspect | not_next: Life | hit: The mayor called the marchers thugs. | miss: The album Thug Life sold well.
agitator | polarity: negative | plainer: activist; protester | not_near: wash*; laundry; paint | hit: The sheriff blamed outside agitators. | miss: The washing machine needs an agitator.
superpredator | strength: 3 | polarity: negative | plainer: young offender
soccer mom | strength: 1 | plainer: suburban mother
China virus | strength: 3 | polarity: negative | plainer: coronavirus
police state | polarity: negative | plainer: heavy policing
