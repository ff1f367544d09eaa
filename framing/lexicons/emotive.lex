+++
name = "emotive"
version = "1.1.1"
licence = "Apache-2.0"
device = "loaded"
label = "emotive"
description = "Wordings that call on fear, pity, disgust, pride, anger, hope or shame."
sources = ["Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013", "entries and examples written for this project"]
[defaults]
pos = "adj"
strength = 2
polarity = "negative"
+++
# Fear and horror
horrific | strength: 3 | plainer: severe; deadly | hit: The mayor described a horrific scene.
horrifying | strength: 3 | plainer: very bad; upsetting | hit: The video is horrifying, Mr. Castro said.
horrifyingly | pos: adv | strength: 3 | plainer: very; badly | hit: The bus burned horrifyingly fast after the crash on the bridge.
horrendous | strength: 3 | plainer: very bad; severe | hit: Inmates described horrendous conditions in the county jail.
horrible | strength: 2 | plainer: bad; severe | hit: It was a horrible deal for the county.
horribly | pos: adv | plainer: badly; very | hit: The plan went horribly wrong.
hideous | strength: 3 | plainer: ugly; very bad | hit: The inquest heard of hideous injuries at the paper mill.
ghastly | strength: 3 | plainer: very bad; bloody | hit: Villagers returned to a ghastly scene at the market.
gruesome | plainer: violent; bloody | hit: The trial turned on gruesome details.
grisly | plainer: violent; bloody | hit: Jurors saw grisly photographs of the cabin on Tuesday.
macabre | plainer: strange; grim | tag: any | hit: The exhibit put macabre objects on show.
nightmarish | strength: 3 | plainer: very bad; difficult | hit: Passengers told of a nightmarish night on the stalled train.
nightmare | pos: noun | strength: 3 | plainer: serious problem; bad case | not_near: sleep*; bed; bedtime; dream*; PTSD; insomnia; therap*; Elm | hit: The rollout was a nightmare for parents. | miss: The child had nightmares and could not sleep. | miss: The clinic offers therapy to children with nightmares.
nightmare scenario | pos: noun | strength: 3 | plainer: worst case; worst outcome | hit: A strike in harvest season is the nightmare scenario for growers.
doomsday scenario | pos: noun | strength: 3 | plainer: worst case; worst outcome | hit: The bank's report set out a doomsday scenario for housing.
living hell | pos: noun | strength: 3 | plainer: great hardship; very hard time | hit: The nurse said the understaffed ward was a living hell.
hellish | strength: 3 | plainer: very hard; very bad | hit: Firefighters faced hellish heat on the ridge above Ellery.
hellhole | pos: noun | strength: 3 | plainer: bad place; poor place | hit: A former guard called the detention camp a hellhole.
terrifying | strength: 3 | plainer: dangerous; serious | hit: The speech was terrifying, she wrote.
terrifyingly | pos: adv | strength: 3 | plainer: very | hit: The river rose terrifyingly fast behind the school.
terrify | pos: verb | strength: 3 | plainer: frighten; worry | hit: The plan terrifies farmers.
horrify | pos: verb | strength: 3 | plainer: upset; worry | hit: The report horrified parents.
petrified | strength: 3 | plainer: afraid | not_next: wood; forest; tree*; log*; national | hit: The aides were petrified of a leak. | miss: They walked through the petrified forest.
frightening | plainer: worrying; serious | hit: The pace of the cuts is frightening.
frighteningly | pos: adv | plainer: very | hit: Measles cases are frighteningly common in the valley.
scary | plainer: worrying; dangerous | not_next: movie*; story; stories; film*; costume*; mask* | hit: These are scary times for the bank. | miss: The children watched a scary movie.
scare | pos: verb | plainer: worry; deter | not_prev: am; is; are; was; were; be; been; being; so; very; still; too; get; gets; got; getting; feel; felt; I'm; they're | not_next: up; off birds; crow; quotes | not_near: movie; Halloween; film; bear; birds; deer; dog; dogs | hit: The ad is meant to scare voters. | miss: The noise scared the birds. | miss: The child was scared of the dark. | miss: The cooks scared up enough eggs for breakfast.
scare tactic | pos: noun | strength: 3 | plainer: warning; argument | hit: He called the ad a scare tactic.
fear-mongering | pos: noun; adj | strength: 3 | plainer: warning; stressing risks | hit: Ms. Vance dismissed it as fear-mongering.
fearmongering | pos: noun; adj | strength: 3 | plainer: warning; stressing risks | hit: Senator Hale accused the drug lobby of fearmongering.
fearmonger | pos: noun | strength: 3 | plainer: critic; person who warns | hit: The mayor called the retired epidemiologist a fearmonger.
scaremonger | pos: noun; verb | strength: 3 | plainer: person who warns; warn | hit: Bankers dismissed the economist as a scaremonger.
scaremongering | pos: noun; adj | strength: 3 | plainer: warning; stressing risks | hit: The minister accused the opposition of scaremongering over pensions.
alarmist | pos: adj; noun | plainer: pessimistic; one who warns | hit: Growers called the drought forecast alarmist.
alarming | plainer: worrying; notable | hit: The report shows an alarming trend.
alarmingly | pos: adv | plainer: very; notably | hit: Reading scores fell alarmingly low in the mill towns.
alarm | pos: verb | plainer: worry; concern | not_next: company; clock; system | hit: The remark alarmed the allies. | miss: The alarm company closed. | miss: Alarm company workers tested the doors on Sunday.
sound~ the alarm | pos: verb | plainer: warn | not_near: fire; firefighter*; smoke; guard; burglar | hit: The doctors sounded the alarm about the budget. | miss: A guard smelled smoke and sounded the alarm.
raise alarm | pos: verb | plainer: cause concern; worry | hit: The sale of the port raised alarm among defense officials.
alarm bell | pos: noun | plainer: warning; concern | prev: set off; ring; rings; rang; ringing; raised; raising; the; sounded | not_near: fire; firefighter*; smoke | hit: The memo set off alarm bells. | miss: Firefighters heard alarm bells in the hall. | miss: An antique alarm bell hangs in the school hall. | miss: Firefighters heard the alarm bells from two blocks away.
chilling | strength: 3 | plainer: disturbing; worrying | not_next: effect*; wine; in the; beer; out; temperatures; weather | hit: The memo is a chilling document. | miss: The law has a chilling effect on speech. | note: "Chilling effect" is a term of law.
bone-chilling | strength: 3 | plainer: frightening; worrying | not_next: cold; wind*; temperature* | hit: It was a bone-chilling threat. | miss: They marched in bone-chilling cold.
spine-chilling | strength: 3 | plainer: frightening | hit: The witness gave a spine-chilling account of the shooting.
spine-tingling | plainer: exciting; tense | hit: The choir gave a spine-tingling performance at the memorial.
blood-curdling | strength: 3 | plainer: frightening; loud | hit: Neighbors heard a blood-curdling scream before the fire.
hair-raising | plainer: dangerous; tense | hit: The pilot made a hair-raising landing in the storm.
heart-stopping | plainer: tense; frightening | hit: Marrow Bay won the final after a heart-stopping shootout.
send~ chills | pos: verb | strength: 3 | plainer: worry; frighten | hit: The ruling sent chills through the newsroom.
send~ shivers | pos: verb | strength: 3 | plainer: worry; frighten | hit: The bank's collapse sent shivers through the housing market.
send~ a chill | pos: verb | strength: 3 | plainer: worry; discourage | hit: The editor's arrest sent a chill through the newsroom.
strike~ fear | pos: verb | strength: 3 | plainer: worry; frighten | hit: The raids strike fear into the town.
strike~ terror | pos: verb | strength: 3 | plainer: frighten; worry | hit: The bombings struck terror in the border villages.
sow fear | pos: verb | strength: 2 | plainer: worry people; cause worry | hit: The militia sowed fear in the mountain villages.
stoke fear | pos: verb | plainer: cause worry; warn | hit: He was accused of stoking fear.
stoke fears | pos: verb | plainer: cause worry; cause concern | hit: The layoffs stoked fears of a wider slump.
play on fears | pos: verb | plainer: use worries; appeal to worries | hit: The ad plays on fears of crime in the suburbs.
fan fears | pos: verb | plainer: cause worry | hit: The general's speech fanned fears of a coup.
prey on fears | pos: verb | strength: 3 | plainer: use worries | hit: The sellers of the fake vaccine preyed on fears of infection.
climate of fear | pos: noun | strength: 3 | plainer: tense mood; worry | hit: Staff described a climate of fear.
reign of terror | pos: noun | strength: 3 | plainer: rule; violent rule | not_near: French; Robespierre; France; guillotine | hit: Residents spoke of the chief's reign of terror. | miss: The guillotine stood in Paris in the Reign of Terror.
in terror | match: surface | pos: adv | strength: 3 | plainer: in fear; afraid | not_next: attack*; case*; trial*; suspect*; plot*; group*; cell*; financing; investigation*; related | hit: Villagers live in terror of the militia. | miss: He was named in terror cases.
sheer terror | pos: noun | strength: 3 | plainer: fear | hit: Hostages described eleven hours of sheer terror.
terrorize | pos: verb | strength: 3 | plainer: threaten; frighten | hit: The gang terrorized the block.
terrorise | pos: verb | strength: 3 | plainer: threaten; frighten | hit: Masked gangs terrorise shopkeepers near the docks.
in mortal fear | match: surface | pos: adv | strength: 3 | plainer: in fear; afraid | hit: The witnesses lived in mortal fear of the cartel.
dreaded | plainer: unwelcome; feared | hit: Then came the dreaded audit.
dread | pos: noun; verb | plainer: worry; fear | hit: Parents dread the new test.
dreadful | plainer: bad; poor | hit: The striker's dreadful season ended with an injury.
panicked | plainer: worried; hurried | not_next: crowd*; people; passengers; shoppers; residents; horse*; and ran | hit: The panicked leaders called a meeting. | miss: The panicked crowd ran to the gates.
panic | pos: noun; verb | plainer: worry; concern | not_next: button*; attack*; buying; room*; disorder; selling | not_near: crowd; stampede; exits; disorder; theater; gunfire | hit: The poll set off panic in the party. | miss: She suffers from panic attacks. | miss: Panic broke out as the crowd ran for the exits.
panic mode | pos: noun | strength: 3 | plainer: worry; concern | hit: The party is in panic mode after the local elections.
hit~ the panic button | pos: verb | plainer: worry; react | hit: Investors hit the panic button after the jobs report.
panicky | plainer: worried | hit: The minister warned savers against panicky withdrawals.
hysteria | pos: noun | strength: 3 | plainer: worry; strong concern | hit: He blamed media hysteria.
hysterical | strength: 3 | plainer: upset; exaggerated | hit: He called the coverage hysterical.
hysterically | pos: adv | strength: 3 | plainer: loudly; strongly | not_next: funny; laughing | not_prev: laugh; laughed; laughing; cry; crying; cried; sobbing; screaming | hit: The press reacted hysterically. | miss: The girl was sobbing hysterically. | miss: The new comedy is hysterically funny, audiences in Carrow said.
mass hysteria | pos: noun | strength: 3 | plainer: widespread worry | hit: Rumors of poisoned wells caused mass hysteria in the camps.
paranoia | pos: noun | plainer: suspicion; distrust | not_near: schizophrenia; symptom*; psychos*; diagnos*; drug* | hit: He mocked the paranoia of the left. | miss: Her symptoms include paranoia.
frenzy | pos: noun | plainer: rush; strong interest | not_near: shark*; fish; stabb*; knife | hit: The leak set off a media frenzy. | miss: Sharks tore at the whale in a feeding frenzy.
freak out | pos: verb | plainer: worry; become upset | hit: Donors freaked out over the poll.
jitters | pos: noun | strength: 1 | plainer: worry; unease | hit: The tariff threat renewed jitters among steel buyers.
jittery | strength: 1 | plainer: worried; uneasy | hit: Talk of a merger left jittery investors selling bank shares.
on edge | match: surface | strength: 1 | plainer: worried; tense | not_next: of | hit: The vote has put the city on edge. | miss: He stood on edge of the pier.
spook | pos: verb | plainer: worry; unsettle | not_near: horse*; cattle; deer; herd; elephant* | hit: The report spooked investors. | miss: The shot spooked the horses.
rattle | pos: verb | strength: 1 | plainer: unsettle; worry | not_near: window*; door*; saber*; chain*; dishes; earthquake*; quake; snake*; keys; walls; train; off | hit: The leak rattled the campaign. | miss: The earthquake rattled windows.
unnerving | plainer: worrying; unsettling | hit: Drones made an unnerving hum over the reactor at night.
unnerve | pos: verb | plainer: worry; unsettle | hit: The plan unnerved the allies.
haunting | plainer: memorable; sad | not_near: ghost* | hit: He gave a haunting account of the camp. | miss: A ghost was haunting the mill. | miss: The castle tour includes a haunting tale about a ghost.
haunt | pos: verb | plainer: trouble; affect | not_near: ghost*; house; mansion | hit: The vote still haunts the senator. | miss: A ghost haunts the mill.
come back to haunt | pos: verb | plainer: cause trouble for; return to trouble | hit: The leaked memo may come back to haunt the governor.
menacing | plainer: threatening | hit: The ad shows a menacing figure.
ominous | plainer: worrying; threatening | not_next: cloud*; sky; skies | hit: It was an ominous sign for the party. | miss: Ominous clouds rose in the west.
ominously | pos: adv | plainer: as a warning; in a threatening way | hit: The volcano rumbled ominously above the fishing port.
sinister | strength: 3 | plainer: harmful; threatening | hit: The ministry saw a sinister plot behind the bus strike.
looming | strength: 1 | plainer: coming; expected | next: threat; crisis; disaster; danger; shutdown; catastrophe; showdown; cuts; recession; war | hit: The town faces a looming crisis. | miss: They saw a tower looming in the fog.
specter of | pos: noun | match: surface | plainer: threat of; risk of | hit: The vote raised the specter of a strike.
apocalyptic | strength: 3 | plainer: very serious; extreme | not_next: novel; film; movie; fiction; literature; prophecy; book | hit: He gave apocalyptic warnings about the tax. | miss: She wrote an apocalyptic novel.
apocalypse | pos: noun | strength: 3 | plainer: disaster; collapse | not_next: now | not_near: zombie*; film; novel; Bible; biblical; movie; Revelation | hit: The ad warns of a jobs apocalypse. | miss: The film shows a zombie apocalypse. | miss: Apocalypse Now opened in theaters in 1979.
armageddon | pos: noun | strength: 3 | plainer: disaster; major conflict | not_near: film; movie; Bible; biblical; Revelation | hit: He warned of a fiscal armageddon. | miss: The Bible speaks of Armageddon. | miss: The movie ends with a scientist preventing armageddon.
doom and gloom | match: surface | pos: noun | plainer: pessimism; bad news | hit: The finance minister dismissed the doom and gloom about exports.
doomed | plainer: likely to fail; certain to fail | not_next: flight; plane; ship; jet; airliner | hit: The bill is doomed. | miss: They were aboard the doomed flight.
grim | plainer: bad; serious | not_next: reaper | hit: The party faces a grim autumn. | miss: He dressed as the Grim Reaper. | miss: A girl in a grim reaper costume won first prize.
grimly | pos: adv | plainer: soberly; seriously | hit: The coroner read the names grimly to the packed hall.
bleak | plainer: poor; bad | not_next: landscape; house; hills; moor* | hit: The outlook for the bill is bleak. | miss: He walked over the bleak hills.
dark day | pos: noun | strength: 3 | plainer: bad day; setback | hit: It is a dark day for the court.
dark chapter | pos: noun | plainer: bad period; bad time | hit: The inquiry reopened a dark chapter in the school's history.
dark times | pos: noun | match: surface | plainer: hard times | hit: The poet wrote of dark times under the junta.
brutal | strength: 3 | plainer: violent; harsh | pole: cruel/humane | hit: It was a brutal week for the senator. | hit: They fled a brutal regime.
brutally | pos: adv | strength: 3 | plainer: violently; harshly | hit: He was brutally honest.
brutality | pos: noun | plainer: violence; harshness | not_prev: police | hit: She condemned the brutality of the cuts. | miss: They marched against police brutality. | note: "Police brutality" is the usual name of the matter.
savagery | pos: noun | strength: 3 | plainer: violence; cruelty | hit: Aid workers were stunned by the savagery of the raid.
bloodthirsty | strength: 3 | plainer: violent | hit: The village was held by a bloodthirsty militia for months.
blood-soaked | strength: 3 | plainer: bloody; violent | not_next: shirt*; clothes; clothing; carpet; towel*; bandage*; sheet*; mattress; jacket; pants; bed | hit: It was a blood-soaked decade. | miss: They found a blood-soaked shirt.
blood-drenched | strength: 3 | plainer: violent; bloody | hit: The treaty ended a blood-drenched decade on the peninsula.
bloodbath | pos: noun | strength: 3 | plainer: heavy losses; many deaths | hit: He predicted a bloodbath for the party.
bloodshed | pos: noun | strength: 1 | plainer: killing; violence | hit: The deal may end the bloodshed.
carnage | pos: noun | strength: 3 | plainer: deaths; damage | hit: She spoke of carnage in the markets.
blood on one's hands | pos: noun | match: surface | strength: 3 | plainer: blame for deaths; responsibility for deaths | hit: They have blood on their hands, he said.
in cold blood | match: surface | pos: adv | strength: 3 | plainer: on purpose; deliberately | hit: He was shot in cold blood.
cold-blooded | strength: 3 | plainer: deliberate; unfeeling | not_next: animal*; reptile*; fish; creature* | pole: cruel/humane | hit: He called it a cold-blooded act. | miss: Snakes are cold-blooded animals.
butcher | pos: verb | strength: 3 | plainer: kill; spoil | not_near: meat; hog*; pig*; cattle; deer; chicken*; cow*; lamb*; shop; beef; goat* | hit: The militia butchered the villagers. | miss: They butchered a hog.
slaughter | pos: noun; verb | strength: 3 | plainer: killing; kill | not_near: animal*; cattle; pig*; hog*; chicken*; meat; cow*; lamb*; sheep; goat*; horse*; poultry; beef; livestock; calves; bird*; pork | hit: The army slaughtered villagers. | miss: The law bars the slaughter of horses. | miss: The cattle went to slaughter.
ravage | pos: verb | plainer: damage; harm | hit: The virus ravaged the county.
war-torn | strength: 1 | plainer: at war; in a war zone | hit: The orchestra will tour the war-torn province in spring.
strife-torn | strength: 1 | plainer: in conflict | hit: Peacekeepers left the strife-torn island after nine years.
crime-ridden | strength: 3 | plainer: with much crime; high-crime | hit: He called the city crime-ridden.
crime-infested | strength: 3 | plainer: with much crime; high-crime | hit: The candidate promised to clean up the crime-infested docks.
rat-infested | strength: 2 | plainer: run-down; with rats | hit: Tenants sued the owner of the rat-infested tower.
war zone | pos: noun | plainer: dangerous place; damaged area | near: looks like; look like; looked like; like a; turned into; turns into; resembl* | hit: The street looked like a war zone. | miss: The nurse served in a war zone.

# Pity, grief and hardship
heartbreaking | strength: 3 | plainer: sad; painful | hit: It is a heartbreaking case, she said.
heart-wrenching | strength: 3 | plainer: sad; painful | hit: The father gave heart-wrenching testimony about his missing son.
heartrending | strength: 3 | plainer: sad; painful | hit: The film tells the heartrending story of two orphans.
heart-rending | strength: 3 | plainer: sad; painful | hit: Jurors listened to a heart-rending call to the fire station.
gut-wrenching | strength: 3 | plainer: painful; very sad | hit: She gave gut-wrenching testimony.
heartbreak | pos: noun | plainer: sadness; disappointment | not_next: Hotel; Ridge; Hill | hit: It was a night of heartbreak for the party. | miss: They sang Heartbreak Hotel. | miss: Heartbreak Hotel was his first big hit.
heartbroken | plainer: sad; very sad | hit: The heartbroken parents asked the school for answers.
heartless | strength: 3 | plainer: harsh; unfeeling | pole: cruel/humane | hit: He called the cut heartless.
tear-jerking | plainer: sad; moving | hit: The captain gave a tear-jerking farewell to the fans.
tearjerker | pos: noun | plainer: sad story; sad film | not_near: film; movie; novel | hit: His speech was a tearjerker. | miss: The film is a tearjerker.
harrowing | strength: 3 | plainer: painful; dangerous | hit: The hostages told harrowing stories.
agonizing | strength: 3 | plainer: painful; difficult | hit: The board made an agonizing choice.
agonizingly | pos: adv | strength: 3 | plainer: very; painfully | hit: The count is agonizingly slow.
agony | pos: noun | strength: 3 | plainer: pain; hardship | not_near: arthritis; hospital; tooth; leg; cancer; injury; wound* | hit: The delay prolongs the agony of taxpayers. | miss: He lay in agony with a leg wound.
anguish | pos: noun | plainer: distress; grief | hit: The ruling brought new anguish to the miners' widows.
anguished | plainer: distressed; upset | hit: An anguished mother begged the court for mercy.
tormented | plainer: troubled; distressed | hit: The memoir describes a tormented soldier after the war.
torment | pos: noun; verb | strength: 3 | plainer: distress; trouble | hit: The rule torments small firms.
excruciating | strength: 3 | plainer: very difficult; very slow | not_next: pain | hit: The talks went on in excruciating detail. | miss: He felt excruciating pain in the knee.
tragic | strength: 2 | plainer: sad; deadly | not_next: hero; flaw; figure; play; opera | hit: It was a tragic error by the agency. | miss: Every tragic hero has a flaw.
tragically | pos: adv | plainer: sadly; unfortunately | hit: Tragically, the bill failed. | hit: Two of them tragically died.
tragedy | pos: noun | strength: 1 | plainer: loss; sad event | prev: is; was; be; it's; what; such; as; real; human | not_near: Greek; Shakespeare; stage; theater; play; playwright; opera; comedy; commons | hit: The vote is a tragedy for farmers. | miss: The Greek theater staged a tragedy. | miss: He met families after the tragedy at the mine. | miss: The play is a tragedy in five acts. | note: As a neutral noun for a deadly event it stays unmarked.
devastating | strength: 3 | plainer: severe; very harmful | not_near: earthquake*; hurricane*; tornado*; flood*; storm*; wildfire*; fire; fires; tsunami; cyclone; quake; typhoon | hit: The ruling is a devastating blow to the union. | miss: The devastating earthquake killed hundreds. | note: Of a quake or storm the word is the plain one.
devastatingly | pos: adv | strength: 3 | plainer: severely; very | hit: The blight was devastatingly bad for coffee growers.
devastated | plainer: very upset; harmed | not_near: earthquake*; hurricane*; tornado*; flood*; storm*; wildfire*; fire; fires; tsunami; cyclone; quake; typhoon; bomb* | hit: The family is devastated. | miss: The flood left the town devastated.
devastate | pos: verb | strength: 3 | plainer: harm; damage | not_near: earthquake*; hurricane*; tornado*; flood*; storm*; wildfire*; fire; fires; tsunami; cyclone; quake; typhoon | hit: The tariff would devastate growers. | miss: A hurricane devastated the coast.
misery | pos: noun | strength: 3 | plainer: hardship; poverty | not_next: index | hit: The cuts will bring misery to the valley. | miss: The misery index fell to nine.
miserable | plainer: poor; very bad | hit: It was a miserable year for the firm.
miserably | pos: adv | plainer: badly; fully | hit: The plan failed miserably.
woe | pos: noun | plainer: problem; difficulty | hit: The report lists the city's financial woes.
plight | pos: noun | plainer: situation; condition | hit: He spoke of the plight of renters.
ordeal | pos: noun | strength: 1 | plainer: experience; case | hit: She wrote a book on her ordeal.
hapless | plainer: unlucky; unsuccessful | pole: inept/able | hit: The hapless goalkeeper let in seven goals on Saturday.
helpless | plainer: unable to act; without means | hit: Families feel helpless before the bank.
defenseless | plainer: unprotected; unarmed | hit: Gunmen fired on defenseless pilgrims near the shrine.
beleaguered | plainer: under pressure; in trouble | not_near: siege; garrison; fort; troops | hit: The beleaguered mayor spoke on Monday. | miss: The beleaguered garrison ran out of water.
long-suffering | plainer: patient; put-upon | hit: The rail strike angered long-suffering commuters in Ellery.
downtrodden | polarity: positive | plainer: poor; disadvantaged | hit: The bishop spent his life among downtrodden farm workers.
hard-hit | strength: 1 | plainer: affected; badly affected | hit: The council sent water trucks to hard-hit villages.
struggling | strength: 1 | plainer: poor; in difficulty | next: families; family; Americans; workers; homeowners; farmers; middle; businesses; parents; students; taxpayers; economy; families' | hit: The tax hurts struggling families. | miss: He was struggling with the lock.
desperate | plainer: urgent; eager | not_next: housewives | hit: It was a desperate bid to save the bill. | miss: They watched an episode of Desperate Housewives. | miss: Desperate Housewives ran for eight seasons.
desperation | pos: noun | plainer: urgency; need | hit: The move shows the party's desperation.
despair | pos: noun; verb | plainer: discouragement; lose hope | hit: Party aides despair over the poll.
hopelessness | pos: noun | plainer: discouragement; lack of hope | hit: Counselors see growing hopelessness among laid-off miners.
squalid | strength: 3 | plainer: dirty; poor | hit: They were kept in squalid camps.
squalor | pos: noun | strength: 3 | plainer: dirt; poor conditions | hit: Inspectors found forty pickers living in squalor.
languish | pos: verb | plainer: remain; wait | hit: The bill languished in committee.
rip from one's arms | pos: verb | strength: 3 | plainer: take from one's parents; separate | hit: The mothers said their babies were ripped from their arms at the border.
tear from one's arms | pos: verb | strength: 3 | plainer: take from one's parents; separate | hit: She said her daughter was torn from her arms by guards.
ripped from the arms | pos: verb | match: surface | strength: 3 | plainer: taken; separated | hit: The infant was ripped from the arms of his aunt.
torn from the arms | pos: verb | match: surface | strength: 3 | plainer: taken; separated | hit: Toddlers were torn from the arms of refugees, lawyers said.
rip apart families | pos: verb | strength: 3 | plainer: separate families | hit: The deportation order will rip apart families, the bishop said.
tear apart families | pos: verb | strength: 3 | plainer: separate families | hit: Opioids have torn apart families in the valley.
tear families apart | pos: verb | strength: 3 | plainer: separate families | hit: The raids tear families apart, he said.
rip families apart | pos: verb | strength: 3 | plainer: separate families | hit: The draft ripped families apart on both sides of the river.
tear at | pos: verb | plainer: weaken; trouble | next: the heart; the fabric; heartstrings; the soul; the nation; the country; the conscience; the heartstrings | hit: The fight tears at the fabric of the town. | miss: The dog tore at the fence.
tug at heartstrings | pos: verb | plainer: move; appeal to feeling | hit: The charity's new film tugs at heartstrings in every scene.
pull~ at the heartstrings | pos: verb | plainer: move; appeal to feeling | hit: The campaign ad pulls at the heartstrings of older voters.
weep openly | pos: verb | plainer: cry; weep | hit: Aides wept openly.
fight back tears | pos: verb | plainer: speak with feeling; speak with emotion | hit: The senator fought back tears.
choke back tears | pos: verb | plainer: speak with feeling; speak with emotion | hit: The coach choked back tears as he announced his retirement.
tearful | strength: 1 | plainer: emotional; crying | hit: He gave a tearful apology.
tearfully | pos: adv | strength: 1 | plainer: with emotion; in tears | hit: The officer tearfully apologized to the family in court.
emotional | strength: 1 | plainer: moving; personal | next: speech; tribute; appeal; plea; testimony; address; farewell; moment; day; ceremony; statement; interview; scene; reunion; rally; remarks; hearing | hit: She made an emotional plea to the court. | miss: The center treats emotional problems.
emotional roller coaster | pos: noun | plainer: series of ups and downs; changing fortunes | hit: The appeal was an emotional roller coaster for the defendants.
grief-stricken | plainer: grieving; sad | hit: A grief-stricken town buried six volunteer firefighters on Friday.
heartache | pos: noun | plainer: grief; sadness | hit: The school closing brought heartache to three generations.
innocents | pos: noun | match: surface | strength: 3 | plainer: civilians; bystanders | not_next: abroad | hit: He accused the army of killing innocents. | miss: She read The Innocents Abroad. | miss: Innocents Abroad made Twain famous in 1869.
innocent lives | pos: noun | match: surface | plainer: lives; people | hit: The rule would save innocent lives.
innocent victim | pos: noun | plainer: victim | hit: Her brother was an innocent victim of the feud.
innocent civilian | pos: noun | plainer: civilian | hit: The shell killed an innocent civilian in a bakery.
innocent child | pos: noun | strength: 2 | plainer: child | hit: The bomb killed innocent children.
precious life | pos: noun | strength: 3 | plainer: life | hit: Every delay at the clinic costs a precious life, nurses said.
cut short | pos: verb | match: surface | strength: 1 | plainer: ended early | prev: life; lives; was; were | near: life; lives | hit: His life was cut short by a gunman. | miss: The trip was cut short by rain. | miss: Rain cut short the best game of his life.
senseless | strength: 2 | plainer: needless; without known motive | not_next: on; in the; and bleeding | not_prev: beat; beaten; knocked; him; her | hit: He condemned the senseless killings. | miss: The guard was beaten senseless. | miss: The climber was senseless on arrival at the clinic.
needless | strength: 1 | plainer: avoidable; unneeded | not_next: to say | hit: It was needless suffering. | miss: Needless to say, it rained.
unspeakable | strength: 3 | plainer: very bad; severe | hit: The tribunal heard evidence of unspeakable crimes in the camp.
unimaginable | strength: 3 | plainer: very great; severe | hit: The families face unimaginable pain.
unthinkable | strength: 3 | plainer: very unlikely; not expected | hit: A merger of the two rival clubs once seemed unthinkable.
unbearable | plainer: very hard; severe | not_next: lightness; heat | hit: The wait became unbearable. | miss: The heat was in the forties, an unbearable heat.
soul-crushing | strength: 3 | plainer: discouraging; very hard | hit: Drivers complained of soul-crushing commutes on the coast road.
inconsolable | plainer: very sad; grieving | hit: The inconsolable widow left the hearing before the verdict.
scarred | strength: 1 | plainer: affected; harmed | next: by the; for life; generation; nation | not_near: face; skin; acne; burn; burns; tree; bark; lung* | hit: A nation scarred by the war voted Sunday. | miss: His face was scarred by the fire. | miss: Scarred wooden tables fill the old cafe in Carrow.
left to die | pos: verb | match: surface | strength: 3 | plainer: not helped; abandoned | hit: The sailors were left to die in the harbor, survivors said.
human toll | pos: noun | strength: 1 | plainer: effect on people; deaths and injuries | hit: The report measured the human toll of the heat wave.

# Disgust
disgusting | strength: 3 | plainer: unpleasant; offensive | hit: Mr. Hale called the ad disgusting.
disgusted | plainer: displeased; upset | hit: The disgusted parents walked out of the school meeting.
disgust | pos: noun; verb | strength: 3 | plainer: dislike; offend | hit: The vote filled him with disgust.
sickening | strength: 3 | plainer: upsetting; offensive | not_near: virus; bacteria; salmonella; outbreak; coli; COVID*; coronavirus | hit: He called the ad sickening. | miss: A virus is sickening people in the north. | miss: The outbreak began with a sickening batch of oysters.
sicken | pos: verb | strength: 3 | plainer: offend; upset | not_near: virus; E. coli; salmonella; bacteria; outbreak; food; infect*; coronavirus; COVID*; flu; fumes; people; patients; chemical*; gas; lettuce; illness*; vaping; water | hit: The remark sickened his allies. | miss: The virus sickened forty workers.
nauseating | strength: 3 | plainer: unpleasant; offensive | not_next: smell; odor; fumes | hit: The praise was nauseating. | miss: A nauseating smell filled the hall. | miss: Tenants complained of a thick, nauseating odor from the cellar.
revolting | strength: 3 | plainer: unpleasant; offensive | not_next: against | not_near: peasants; slaves; soldiers; colon* | hit: It was a revolting display. | miss: The peasants were revolting against the duke. | miss: Farmers were revolting against the salt tax by 1790. | miss: The soldiers were revolting over a year of unpaid wages.
repulsive | strength: 3 | plainer: unpleasant; offensive | hit: The judge called the officer's messages repulsive.
repugnant | strength: 3 | plainer: objectionable; unacceptable | hit: Most members of the synod found the law repugnant.
repellent | pos: adj | plainer: unpleasant; objectionable | not_next: spray | not_prev: insect; mosquito; bug; water; tick | hit: The idea is repellent to him. | miss: They sold insect repellent. | miss: Campers should carry a repellent spray in bear country. | miss: Campers packed water repellent tents and wool socks.
abhorrent | strength: 3 | plainer: unacceptable; objectionable | hit: The ambassador said the use of child soldiers was abhorrent.
loathsome | strength: 3 | plainer: disliked; very bad | hit: The prosecutor described a loathsome scheme against widows.
stomach-turning | strength: 3 | plainer: upsetting; unpleasant | hit: Inspectors found stomach-turning filth at the meat plant.
stomach-churning | strength: 3 | plainer: upsetting; tense | hit: The skier survived a stomach-churning fall on the final run.
grotesque | strength: 3 | plainer: distorted; very bad | hit: It is a grotesque abuse of power.
obscene | strength: 3 | plainer: excessive; offensive | not_next: gesture*; material*; phone; call; calls; language; images; photo*; book; books; bookstore*; messages | not_near: indecent; pornograph*; statute; broadcast* | hit: The bonus is obscene, he said. | miss: He was charged with sending obscene material. | miss: The statute does not define an obscene act.
perverse | plainer: unusual; contrary to purpose | not_next: incentive* | hit: It is a perverse result. | miss: The fee creates a perverse incentive.
cringe-worthy | plainer: embarrassing; awkward | hit: The senator's cringe-worthy dance drew laughs at the gala.
cringeworthy | plainer: embarrassing; awkward | hit: Reviewers panned the cringeworthy dialogue in the war film.
cringe | pos: verb | plainer: feel embarrassed; object | hit: The slogan makes allies cringe.
queasy | strength: 1 | plainer: uneasy; worried | not_near: stomach; seasick; nausea; boat; patient | hit: Moderates are queasy about the bill. | miss: The boat made her queasy. | miss: Queasy passengers left the boat at Kelby.

# Shock
shocking | strength: 3 | plainer: surprising; upsetting | not_next: pink | hit: It was a shocking lapse. | miss: She wore a shocking pink hat.
shocked | plainer: surprised; upset | not_near: electric*; defibrillat*; Taser | hit: Neighbors were shocked by the arrest. | miss: He was shocked by an electric fence.
shock | pos: verb | strength: 2 | plainer: surprise; upset | not_near: electric*; defibrillat*; stun; Taser; voltage; heart rhythm | hit: The vote shocked the party. | miss: The device shocked him with electric current.
shocker | pos: noun | strength: 3 | plainer: surprise | hit: The unseeded teenager won in a shocker on center court.
shell-shocked | plainer: surprised; stunned | not_near: soldier*; trench*; veteran* | hit: Shell-shocked aides left the hall. | miss: The hospital treated shell-shocked soldiers.
stunned | plainer: surprised | not_near: Taser; stun gun | hit: Stunned aides left the hall. | miss: An officer stunned him with a Taser. | miss: The suspect, stunned by a Taser, fell near the gate.
stun | pos: verb | plainer: surprise | not_next: gun*; grenade* | not_near: Taser; cattle | hit: She stunned the party by quitting. | miss: Police used a stun gun. | miss: Kelby Council Allows Stun Guns for Park Rangers | miss: The plant in Dunmore stuns cattle before slaughter.
stunner | pos: noun | plainer: surprise | hit: The high court ruling was a stunner for tax lawyers.
jolt | pos: verb; noun | strength: 1 | plainer: surprise; affect | not_near: electric*; stun; train; bus; earthquake; quake; coffee; caffeine; Taser | hit: The resignation jolted the capital. | miss: The earthquake jolted the city.
disturbing | strength: 2 | plainer: worrying; notable | not_next: the peace; the | hit: The report shows a disturbing pattern. | miss: He was held for disturbing the peace.
troubling | strength: 1 | plainer: of concern; notable | hit: The report raises troubling questions.
worrisome | strength: 1 | plainer: of concern | hit: Doctors noted a worrisome rise in whooping cough.
unsettling | strength: 1 | plainer: worrying; unexpected | hit: Teachers received an unsettling letter from the ministry.
appall | pos: verb | strength: 3 | plainer: upset; displease | hit: The remark appalled her allies.

# Anger
outrage | pos: noun | strength: 2 | plainer: anger; criticism | hit: The plan drew outrage from the left.
outraged | plainer: angry; upset | hit: The fare rise drew outraged pensioners to the town hall.
outrage | pos: verb | strength: 2 | plainer: anger; upset | hit: The vote outraged parents.
fury | pos: noun | strength: 3 | plainer: anger | not_near: storm; hurricane; wind; winds; tornado; fire; Tyson; book; hell | hit: The ruling met fury on the right. | miss: The storm struck with full fury.
furious | strength: 2 | plainer: angry; very angry | not_prev: fast and | not_next: pace | hit: Furious members left the room. | miss: The inquiry known as Fast and Furious ended. | miss: Volunteers packed the boxes at a furious pace. | miss: The play was fast and furious until the final whistle.
furiously | pos: adv | plainer: strongly; quickly | hit: Aides furiously denied the report.
infuriating | plainer: annoying | hit: Patients described infuriating delays at the surgical ward.
infuriate | pos: verb | strength: 2 | plainer: anger; annoy | hit: The deal infuriated growers.
enraged | strength: 3 | plainer: angry; very angry | hit: The verdict drew enraged crowds to the courthouse steps.
enrage | pos: verb | strength: 3 | plainer: anger; annoy | hit: The pardon enraged her allies.
incense | pos: verb | plainer: anger; annoy | not_next: burner*; sticks | hit: The fee incensed drivers. | miss: They lit incense sticks. | miss: Kelby Museum Buys Two Antique Incense Burners
irate | plainer: angry | hit: An irate passenger struck a gate agent on Monday.
livid | strength: 3 | plainer: angry; very angry | not_next: bruise*; scar*; mark* | hit: The governor was livid. | miss: A livid bruise covered his arm.
seething | strength: 3 | plainer: angry; very angry | hit: The pay cut left seething dockworkers ready to strike.
seethe | pos: verb | strength: 3 | plainer: be angry; resent | hit: Members seethed over the deal.
rage | pos: noun | strength: 2 | plainer: anger | not_prev: road | not_near: all the | hit: The speech fed the rage of the crowd. | miss: The driver was held after a case of road rage. | miss: Roller skating was all the rage in Dunmore that summer.
rage-filled | strength: 3 | plainer: angry | hit: The defendant sent rage-filled letters to the judge.
boiling anger | pos: noun | strength: 3 | plainer: strong anger; anger | hit: The fare increase met boiling anger in the poorer districts.
make~ blood boil | pos: verb | strength: 3 | plainer: anger | hit: The executive's bonus made blood boil on the factory floor.
boiling point | pos: noun | plainer: crisis; point of conflict | not_near: water; liquid; degrees; Celsius; chemical; temperature | hit: The dispute has reached a boiling point. | miss: Water reaches its boiling point at 212 degrees.
fighting mad | strength: 3 | plainer: very angry; angry | hit: Dairy farmers are fighting mad about the milk quota.
hopping mad | strength: 3 | plainer: very angry; angry | hit: The mayor was hopping mad about the stolen statue.
fit to be tied | strength: 3 | plainer: very angry | hit: The umpire was fit to be tied after the protest.
up in arms | match: surface | strength: 2 | plainer: angry; protesting | not_near: rebel*; militia; soldiers; troops; insurgen* | hit: Parents are up in arms over the fee. | miss: The rebels rose up in arms.
red-faced | plainer: embarrassed; angry | hit: The red-faced minister withdrew the faulty figures.
apoplectic | strength: 3 | plainer: very angry; angry | hit: The owner was apoplectic when the league rejected the trade.
vitriol | pos: noun | strength: 3 | plainer: harsh words; insults | hit: The referee faced vitriol online after the final.
vitriolic | strength: 3 | plainer: harsh; hostile | hit: The debate over the mosque grew vitriolic.
venom | pos: noun | strength: 3 | plainer: hostility; harsh words | not_near: snake*; spider*; scorpion*; bite; bites; wasp*; bee; bees; antivenom; Marvel | hit: He spoke with venom of the press. | miss: The snake injects venom when it bites.
venomous | strength: 3 | plainer: hostile; harsh | not_near: snake*; spider*; scorpion*; bite; bites; species | hit: He wrote a venomous letter. | miss: The hikers met a venomous snake.
hate-filled | strength: 3 | plainer: hostile | hit: The court banned the preacher's hate-filled sermons.
hateful | strength: 3 | plainer: hostile; offensive | hit: She condemned his hateful words.
hatred | pos: noun | strength: 2 | plainer: dislike; hostility | hit: He accused the senator of hatred for the press.
loathing | pos: noun | strength: 3 | plainer: dislike; hostility | hit: The two ministers share a loathing of each other.
loathe | pos: verb | plainer: dislike | tag: any | hit: The base loathes the deal.
detest | pos: verb | plainer: dislike | tag: any | hit: The union chief detests the new contract.
bitter | strength: 1 | plainer: sharp; hostile | next: fight; feud; dispute; rivals; rival; debate; rivalry; battle; irony; divisions; partisan; partisanship; enemy; enemies; divide; campaign; defeat; pill; blow; clash; disappointment; standoff; argument; primary; row; recriminations; opposition; struggle; contest; exchange; confirmation | hit: The bill set off a bitter debate. | miss: The tea was bitter.
bitterly | pos: adv | plainer: strongly; deeply | not_next: cold | hit: The party is bitterly divided. | miss: It was bitterly cold.
acrimonious | strength: 1 | plainer: hostile; angry | hit: The acrimonious divorce of the two founders split the company.
acrimony | pos: noun | strength: 1 | plainer: hostility; anger | hit: The trade talks ended in acrimony on Sunday.
foam at the mouth | pos: verb | strength: 3 | plainer: be very angry | not_near: dog; dogs; rabies; rabid; seizure; horse | hit: Donors are foaming at the mouth over it. | miss: The dog was foaming at the mouth.
frothing | strength: 3 | plainer: very angry; angry | next: at the; mob; crowd; base; with rage | not_near: milk; beer; sea; dog | hit: He mocked the frothing mob. | miss: She was frothing milk. | miss: She poured the frothing soda into a tall glass. | miss: A dog was frothing at the mouth near the school.
rub salt in the wound | pos: verb | plainer: make it worse; add to the harm | hit: The late penalty rubbed salt in the wound for visiting fans.
slap in the face | pos: noun | strength: 3 | plainer: insult; rejection | not_near: slapped; police; assault* | hit: The raise is a slap in the face to nurses. | miss: Police said he gave her a slap in the face.
stab in the back | pos: noun; verb | strength: 3 | plainer: betrayal; break faith with | not_near: knife; police; hospital* | hit: He called the vote a stab in the back. | miss: Police said a knife was used to stab him in the back, a stab in the back.
mercilessly | pos: adv | strength: 3 | plainer: harshly; severely | hit: The press mocked him mercilessly.
merciless | pos: adj; noun | strength: 3 | plainer: harsh; severe | not_next: sun; heat | pole: cruel/humane | hit: It was a merciless campaign. | miss: They walked under a merciless sun.
pitiless | strength: 3 | plainer: harsh; severe | pole: cruel/humane | hit: The general began a pitiless siege of the port.

# Shame and humiliation
humiliating | strength: 3 | plainer: embarrassing; clear | hit: It was a humiliating defeat.
humiliate | pos: verb | strength: 3 | plainer: embarrass | hit: The vote humiliated the speaker.
humiliation | pos: noun | strength: 3 | plainer: embarrassment; setback | hit: The vote was a humiliation for the speaker.
embarrassing | strength: 1 | plainer: awkward; unwelcome | hit: It was an embarrassing loss for the mayor.
mortifying | strength: 3 | plainer: embarrassing | hit: The loss was so mortifying that the minister resigned.
shame on | pos: noun | match: surface | strength: 3 | plainer: blame goes to; I object to | hit: The crowd shouted shame on the judge as he left.
hang one's head in shame | pos: verb | strength: 3 | plainer: be embarrassed; regret | hit: The chancellor should hang his head in shame, nurses said.
hide one's head in shame | pos: verb | strength: 3 | plainer: be embarrassed | hit: The minister should hide his head in shame, widows said.
stain on | pos: noun | strength: 3 | plainer: harm to; mark against | next: the nation*; the country; the conscience; America; democracy; our; the presidency; the office; the history; the court; the party; the reputation; his reputation; the legacy; humanity; history; his legacy; the honor | not_next: shirt; carpet; rug; dress; blue dress | hit: The pardon is a stain on the presidency. | miss: He had a stain on his shirt. | miss: The waiter noticed a gravy stain on his tie. | miss: The spilled juice left a stain on our carpet.
a national shame | pos: noun | match: surface | strength: 3 | plainer: a serious failure; a national problem | hit: The bishop called the prison camps a national shame.
thorn in the side | pos: noun | plainer: steady critic; problem | hit: The small newspaper is a thorn in the side of the governor.

# Pride, love and hope
heroic | strength: 3 | polarity: positive | plainer: brave; determined | not_next: couplet*; poem; poetry; verse | hit: It was a heroic effort by the nurses. | miss: The epic is in heroic verse.
heroically | pos: adv | strength: 3 | polarity: positive | plainer: bravely; with effort | hit: Crews fought heroically to save the hospital from the fire.
heroism | pos: noun | strength: 3 | polarity: positive | plainer: bravery; courage | hit: The bus driver was honored for heroism in the flood.
hero | pos: noun | strength: 2 | polarity: positive | plainer: admired figure; leader | not_next: sandwich*; worship; complex; of Christmas; serum; cream; image*; section | not_near: film; novel; comic*; movie; movies; sandwich; Marvel; Soviet; play | hit: He is a hero to gun owners. | miss: The hero of the novel is a spy. | miss: The deli on Mill Road sold forty hero sandwiches. | miss: The hero of the film is a dog.
unsung hero | pos: noun | polarity: positive | plainer: little-known worker; helper | hit: The school cook was the unsung hero of the storm.
inspiring | polarity: positive | plainer: encouraging; moving | not_next: confidence; fear; a | hit: It was an inspiring speech. | miss: The report is not inspiring confidence. | miss: Coach Nell Arden won praise for inspiring confidence in beginners.
inspirational | polarity: positive | plainer: encouraging | hit: The swimmer gave an inspirational speech to the recruits.
uplifting | polarity: positive | plainer: encouraging | hit: The festival closed with an uplifting film about nurses.
heartwarming | polarity: positive | plainer: kind; pleasing | hit: Viewers loved the heartwarming tale of the blind rower.
heart-warming | polarity: positive | plainer: kind; pleasing | hit: The paper told a heart-warming story about a lost dog.
heartfelt | strength: 1 | polarity: positive | plainer: sincere | hit: He gave a heartfelt apology.
soul-stirring | strength: 3 | polarity: positive | plainer: moving | hit: The soprano gave a soul-stirring performance at the funeral.
stirring | pos: adj | polarity: positive | plainer: moving; forceful | next: speech; address; tribute; defense; call; words; ode; remarks; rendition; eulogy | hit: She gave a stirring speech. | miss: He was stirring the soup. | miss: A cook stirring the soup burned his left hand.
rousing | polarity: positive | plainer: lively; strong | not_next: him; her; them; suspicion* | hit: The crowd gave a rousing welcome. | miss: Aides had trouble rousing him.
soaring rhetoric | pos: noun | polarity: positive | plainer: formal language; ambitious language | hit: The president's soaring rhetoric did not move the generals.
poignant | polarity: positive | plainer: sad; moving | hit: Veterans held a poignant ceremony at the old fort.
bittersweet | strength: 1 | plainer: mixed | polarity: contested | not_next: chocolate | hit: It was a bittersweet win for the team of aides. | miss: Melt the bittersweet chocolate.
beloved | polarity: positive | plainer: popular; well-liked | hit: The beloved coach retired.
cherished | polarity: positive | plainer: valued | hit: He defended a cherished freedom.
sacred | strength: 2 | polarity: positive | plainer: important; basic | next: right; rights; duty; trust; honor; oath; freedom*; vote; institution; obligation; responsibility; promise; principle*; document; bond; contract; cow | hit: Ms. Reyes called voting a sacred right. | miss: The hill is a sacred site of the tribe.
hallowed | polarity: positive | plainer: respected; old | hit: The cup returned to the club's hallowed ground.
God-given | strength: 2 | polarity: positive | plainer: basic; natural | hit: Senator Hale called hunting a God-given right.
freedom-loving | strength: 3 | polarity: positive | plainer: free; democratic | hit: The exiled leader appealed to freedom-loving nations for weapons.
peace-loving | polarity: positive | plainer: peaceful | hit: The ambassador insisted that his was a peace-loving country.
patriotic duty | pos: noun | polarity: positive | plainer: duty; civic duty | hit: The minister said buying war bonds was a patriotic duty.
red-blooded | polarity: positive | plainer: vigorous; typical | hit: No red-blooded fan would miss the derby, the captain said.
proud American | pos: noun | polarity: positive | plainer: American; citizen | hit: The shopkeeper, a proud American born abroad, ran for sheriff.
jubilant | polarity: positive | plainer: happy; pleased | hit: Jubilant supporters filled the square.
jubilation | pos: noun | polarity: positive | plainer: joy; celebration | hit: The ceasefire brought jubilation to the besieged port.
euphoric | polarity: positive | plainer: very happy; pleased | hit: The port was filled with euphoric crowds after the ceasefire.
euphoria | pos: noun | polarity: positive | plainer: joy; high spirits | not_near: drug*; opioid*; heroin; symptom*; HBO; cannabis | hit: The euphoria of the win has faded. | miss: The drug produces euphoria.
ecstatic | polarity: positive | plainer: very pleased; happy | hit: The growers were ecstatic about the end of the tariff.
elated | polarity: positive | plainer: pleased; happy | hit: The elated rowers hugged their coach on the pier.
gleeful | plainer: pleased; happy | hit: Opposition lawmakers were gleeful when the budget failed.
gleefully | pos: adv | plainer: with pleasure; openly | hit: He gleefully read the report aloud.
glee | pos: noun | plainer: pleasure; satisfaction | not_next: club* | hit: Rivals greeted the news with glee. | miss: She sang in the glee club.
gloat | pos: verb | plainer: express satisfaction; boast | hit: The governor gloated over his rival's defeat in court.
thrilling | polarity: positive | plainer: exciting; close | hit: Ellery won the relay with a thrilling final leg.
electrify | pos: verb | strength: 3 | polarity: positive | plainer: excite; please | not_near: fence; fences; rail*; grid; rural; vehicle*; power; car; cars; bus; buses; heat*; transport* | hit: Her speech electrified the hall. | miss: The state will electrify rural lines.
triumphant | polarity: positive | plainer: successful; pleased | hit: He made a triumphant return to the capital.
triumphantly | pos: adv | polarity: positive | plainer: with satisfaction; proudly | hit: The union leader walked triumphantly out of the hearing.
triumph | pos: noun; verb | strength: 1 | polarity: positive | plainer: win; success | not_next: motorcycle*; baptist | hit: The vote was a triumph for the union. | miss: He rode a Triumph motorcycle. | miss: Triumph motorcycles lined the main street of Dunmore on Sunday.
ray of hope | pos: noun | polarity: positive | plainer: hopeful sign; good sign | hit: The vaccine trial offers a ray of hope to patients.
glimmer of hope | pos: noun | polarity: positive | plainer: hopeful sign; good sign | hit: The truce gave a glimmer of hope to the hostages' families.
beacon of hope | pos: noun | strength: 3 | polarity: positive | plainer: example; encouragement | hit: He called the city a beacon of hope.
hopes and dreams | pos: noun | match: surface | polarity: positive | plainer: plans; hopes | hit: The fire destroyed the hopes and dreams of forty shop owners.
brighter future | pos: noun | polarity: positive | plainer: better future; improvement | hit: The mine's owners promised a brighter future for the valley.
dash hopes | pos: verb | plainer: end hopes; disappoint | hit: The veto dashed hopes of an early truce.
crush hopes | pos: verb | strength: 3 | plainer: end hopes; disappoint | hit: The injury crushed hopes of a third title.
crush dreams | pos: verb | strength: 3 | plainer: end plans; disappoint | hit: The visa freeze crushed dreams of study abroad.
miracle | pos: noun | strength: 2 | polarity: positive | plainer: surprise; unexpected success | not_near: Jesus; saint; Christ; Bible; church; Catholic; Vatican; God; Lourdes; Mile; drug | hit: Her comeback is a miracle, her aides said. | miss: The church recognized a miracle at the spring.
miraculous | polarity: positive | plainer: surprising; unexpected | not_near: Jesus; saint; Christ; church; God | hit: He made a miraculous comeback in the polls. | miss: The church keeps a miraculous icon of the saint.
miraculously | pos: adv | polarity: positive | plainer: surprisingly; unexpectedly | hit: The climber miraculously survived three nights in the snow.

adding insult to injury | match: surface | plainer: in addition | hit: Adding insult to injury, the bank charged a fee.
against all odds | match: surface | polarity: positive | plainer: despite the low chance | hit: Against all odds, the mill reopened.
alas | match: surface | strength: 1 | plainer: unfortunately | pos: adv | tag: any | hit: The remedy, alas, came a decade late.
American dream | match: surface | strength: 1 | polarity: positive | plainer: chance to advance; prosperity | hit: Rising rents put the American dream out of reach.
angrily | pos: adv | tag: any | strength: 1 | plainer: in anger | hit: Commuters reacted angrily to the fare increase.
at the mercy of | match: surface | plainer: dependent on | hit: Patients are at the mercy of the insurers.
awe-inspiring | polarity: positive | plainer: impressive | hit: The sheriff praised the crew's awe-inspiring courage.
badge of honor | pos: noun | match: surface | polarity: positive | plainer: source of pride; mark of merit | not_near: medal*; Army; Scout*; ceremony | hit: The senator wears the censure as a badge of honor. | miss: The Army gave the medic a badge of honor.
baffle | pos: verb | strength: 1 | plainer: confuse; surprise | hit: The appointment baffled many diplomats.
barbarity | pos: noun | strength: 3 | plainer: cruelty; violence | hit: The envoy condemned the barbarity of the attack.
brace for | pos: verb | strength: 1 | plainer: prepare for | hit: Shops braced for a second week of marches.
break down in tears | pos: verb | strength: 1 | plainer: begin to cry | hit: The coach broke down in tears at the memorial.
breathe a sigh of relief | pos: verb | polarity: positive | plainer: be relieved | hit: Markets breathed a sigh of relief on Friday.
brutalize | pos: verb | plainer: beat; injure | hit: The suit says guards brutalized two teenage inmates.
burst into tears | pos: verb | strength: 1 | plainer: begin to cry | hit: The witness burst into tears on the stand.
cage | strength: 3 | pos: verb | plainer: detain; hold | next: children; migrants; families; toddlers; people; kids; immigrants; refugees; asylum seekers; protesters | hit: Protesters accused the agency of caging children. | miss: Keepers cage the parrots at night.
calamity | pos: noun | plainer: serious harm; serious problem | not_next: Jane; loan*; fund*; relief | not_near: typhoon*; earthquake*; agricultur* | hit: The merger was a calamity for the workers. | miss: The calamity fund pays for lost crops. | miss: The typhoon was the worst calamity in years.
cast a pall over | pos: verb | plainer: make less happy; affect | not_near: smoke; ash; smog | hit: News of the layoffs cast a pall over the parade. | miss: Wildfire smoke cast a pall over the valley.
cataclysmic | strength: 3 | plainer: very damaging; severe | not_near: volcan*; eruption*; geolog*; asteroid*; star; stars; supernova*; earthquake*; meteor* | hit: A default would be cataclysmic for the county. | miss: The volcano had a cataclysmic eruption in 1620.
clear and present danger | pos: noun | plainer: danger; threat | not_near: film; novel; movie; doctrine; test; Clancy | hit: The sheriff called the club a clear and present danger. | miss: The movie Clear and Present Danger was a success.
cower | pos: verb | plainer: hide; crouch | hit: Lawmakers cowered before the gun lobby, he wrote.
cry for help | pos: noun | match: surface | plainer: request for help; appeal | not_near: swimmer*; drown*; heard; neighbor* | hit: The nurses' letter was a cry for help. | miss: A neighbor heard a cry for help at midnight.
crying shame | pos: noun | plainer: pity; misfortune | hit: Closing the library would be a crying shame.
dearly | pos: adv | tag: any | plainer: at a high cost | near: cost; costs; paid; pay; pays; paying | hit: The delay cost the harbor dearly. | miss: She loved the old house dearly.
dehumanizing | pos: adj; verb | match: surface | plainer: degrading; insulting | hit: The bishop called the ad dehumanizing.
demonic | strength: 3 | plainer: evil; harmful | not_near: possess*; exorcis*; film*; movie*; spirit*; mask*; novel*; horror | hit: The host called the school board demonic. | miss: The film is about demonic spirits.
depressing | plainer: discouraging; sad | not_next: effect; price*; wage*; lever; pedal; demand; button; key | hit: The campaign has been a depressing spectacle. | miss: The tariff had a depressing effect on trade.
depressingly | pos: adv | plainer: very; sadly | hit: The excuses are depressingly familiar, she wrote.
disheartening | plainer: discouraging | hit: The bishop called the verdict disheartening.
dispiriting | plainer: discouraging | hit: It was a dispiriting week for the reformers.
doomsday | pos: noun | strength: 3 | plainer: worst-case; disaster | not_next: clock; cult*; prepper*; plane; vault; glacier; book | hit: The ministry issued another doomsday forecast for farmers. | miss: The doomsday cult lived on an island.
down on one's luck | match: surface | plainer: poor; in difficulty | hit: The diner feeds men down on their luck.
draw the ire of | pos: verb | plainer: anger | hit: The mural drew the ire of veterans.
dream come true | match: surface | polarity: positive | plainer: long-held wish; welcome event | hit: The treaty is a dream come true for exporters.
eerie | strength: 1 | plainer: strange; unusual | hit: An eerie calm settled on the capital.
eerily | pos: adv | strength: 1 | plainer: strangely; very | hit: The speech was eerily similar to his rival's.
fall prey to | pos: verb | plainer: be harmed by; be deceived by | hit: Hundreds of retirees fell prey to a roofing scam.
fallen | pos: adj; verb | match: surface | strength: 1 | polarity: positive | plainer: dead; killed | next: soldier*; officer*; hero*; troops; comrade*; firefighter*; deputy; deputies; Marine*; colleague*; warrior*; servicem*; police | hit: The town honored fallen firefighters on Sunday. | miss: A fallen tree blocked the bridge.
fed up | match: surface | strength: 1 | plainer: dissatisfied; tired | not_next: to | hit: Commuters are fed up with the delays. | miss: The hay is fed up to the loft.
feel-good | tag: any | hyphen: only | strength: 1 | polarity: contested | plainer: pleasant; cheerful | not_near: hormone*; chemical*; film*; movie*; brain; dopamine | hit: The bill is a feel-good measure, Ms. Vance said. | miss: Running releases feel-good chemicals.
filthy | plainer: dirty; unclean | not_near: clothes; hands; shirt*; boots; socks; kitchen; laundry; mud* | hit: Inmates slept in filthy cells, the report said. | miss: The boys came home in filthy boots.
from bad to worse | match: surface | plainer: from a low level to a lower one | hit: The supply crisis went from bad to worse.
God-fearing | polarity: positive | plainer: religious | hit: The senator praised the God-fearing people of the valley.
gripped by | match: surface | plainer: affected by | hit: The capital was gripped by rumors of a coup.
gun down | pos: verb | plainer: shoot | hit: A councilman was gunned down outside his office.
hang in the balance | pos: verb | plainer: be undecided | hit: The future of the clinic hangs in the balance.
hardscrabble | tag: any | strength: 1 | plainer: poor; low-income | hit: The senator often mentions her hardscrabble childhood.
have no shame | pos: verb | strength: 3 | plainer: act without regret | hit: These landlords have no shame, the pastor said.
have the gall to | pos: verb | strength: 3 | plainer: go on to | hit: The bank had the gall to charge a fee.
have the nerve to | pos: verb | plainer: go on to | hit: The mill had the nerve to send a bill.
hearts go out to | match: surface | strength: 1 | polarity: positive | plainer: we are sorry for; sympathy is with | hit: Our hearts go out to the families, Mr. Dorn said.
heated | pos: adj; verb | match: surface | strength: 1 | plainer: intense; angry | next: debate*; exchange*; argument*; discussion*; dispute*; rhetoric; meeting*; hearing*; words; confrontation*; race; contest; campaign*; rivalry; battle; moment* | hit: The council held a heated debate over parking. | miss: The inn has a heated pool.
hell on earth | match: surface | strength: 3 | plainer: great suffering | hit: Inmates described the old prison as hell on earth.
horror | pos: noun | strength: 3 | plainer: shock; violence | not_near: film*; movie*; novel*; fiction; genre; director; flick; Hollywood; Halloween; game*; author; series; book; books; bookstore*; actor*; Netflix | hit: Villagers spoke of the horror of the siege. | miss: The horror film opens on Friday.
how dare | match: surface | strength: 3 | plainer: it is wrong that | hit: How dare the minister lecture farmers about thrift?
humbling | pos: adj; verb | match: surface | plainer: clear; unexpected | next: defeat*; loss*; setback*; rebuke; blow; reversal; result*; rejection | hit: The vote was a humbling defeat for the governor. | miss: It is humbling to receive this award, she said.
impending doom | match: surface | strength: 3 | plainer: expected harm; danger | hit: Mr. Dorn spoke of impending doom for the dollar.
in dire straits | match: surface | plainer: in difficulty; short of money | hit: The ferry company is in dire straits.
in disgrace | match: surface | plainer: after a scandal | hit: The treasurer resigned in disgrace last fall.
indignation | pos: noun | plainer: anger | hit: The pay raise caused indignation among nurses.
indignity | pos: noun | plainer: insult; unfair treatment | hit: Patients suffered the indignity of waiting in hallways.
infested with | match: surface | strength: 3 | plainer: with many | next: criminal*; gang*; crime; drug*; thug*; spies; migrants; corruption; lobbyist*; bots; extremist*; communist*; addicts; terrorist*; crook*; troll* | hit: Mr. Dorn says the capital is infested with lobbyists. | miss: The barn was infested with termites.
inhuman | strength: 3 | plainer: cruel; harsh | not_next: or degrading | hit: Families condemned inhuman conditions in the camp. | miss: The treaty bans inhuman or degrading treatment.
ire | pos: noun | strength: 1 | plainer: anger; criticism | hit: The fee raised the ire of commuters.
irk | pos: verb | plainer: annoy | hit: The delay irked business owners downtown.
live in fear | pos: verb | plainer: be afraid | hit: Families on Dock Street live in fear of eviction.
lose sleep over | pos: verb | strength: 1 | plainer: worry about | hit: Few voters will lose sleep over the treaty.
loved ones | match: surface | strength: 1 | polarity: positive | plainer: relatives; family members | hit: Families waited at the pier for their loved ones.
make ends meet | pos: verb | strength: 1 | plainer: pay basic costs; cover expenses | hit: Teachers drive cabs at night to make ends meet.
manhandle | pos: verb | plainer: push; handle roughly | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; lineman; linemen; defender*; rebound*; sofa; crate*; piano | hit: Video shows deputies manhandling a reporter at the rally. | miss: The linemen manhandled Ellery on Friday.
men and women in uniform | match: surface | strength: 1 | polarity: positive | plainer: service members; police officers and soldiers | hit: Mr. Dorn thanked the men and women in uniform.
moms and dads | match: surface | strength: 1 | polarity: positive | plainer: parents | hit: Senator Hale said moms and dads know best.
moving | pos: adj; verb | match: surface | strength: 1 | polarity: positive | plainer: emotional; memorable | next: tribute*; speech*; ceremony; eulog*; testimony; account*; story; stories; letter; portrait; moment* | hit: The mayor gave a moving speech at the mill. | miss: The moving truck arrived at noon.
mow down | pos: verb | strength: 3 | plainer: shoot; run over | not_near: grass; lawn; weed*; hay; meadow | hit: Gunmen mowed down shoppers in the square. | miss: Crews mow down the grass in June.
nail-biter | pos: noun | strength: 1 | plainer: close race; close vote | near: elect*; vote*; race; primary; ballot*; runoff; Senate; House; council; poll* | hit: The runoff for mayor was a nail-biter. | miss: The Ellery Hawks won a nail-biter in overtime.
nail-biting | match: surface | strength: 1 | plainer: close; tense | not_near: habit*; anxiety; therap*; child*; nails; overtime; goal; match | hit: Delegates sat through a nail-biting roll call. | miss: The therapist treats nail-biting in teens.
new dawn | pos: noun | polarity: positive | plainer: new period; change | hit: The accord was hailed as a new dawn for the valley.
our children and grandchildren | match: surface | polarity: contested | plainer: later generations; future taxpayers | hit: This debt will burden our children and grandchildren.
our way of life | match: surface | polarity: contested | plainer: our customs; our society | hit: The pipeline threatens our way of life, farmers say.
over the moon | match: surface | strength: 1 | polarity: positive | plainer: very happy; pleased | not_near: orbit*; craft; spacecraft; astronaut*; rocket; cow; probe; lander; clouds | hit: The union was over the moon about the raise. | miss: The probe passed over the moon twice.
overjoyed | pos: adj; verb | match: surface | strength: 1 | polarity: positive | plainer: very happy; pleased | hit: Overjoyed nurses cheered the court's ruling.
perilously | pos: adv | tag: any | plainer: very | hit: Reservoirs are perilously low, the utility said.
pick up the pieces | pos: verb | plainer: recover; rebuild | not_near: glass; vase; puzzle; plate | hit: Residents are picking up the pieces after the storm. | miss: She picked up the pieces of the vase.
pin one's hopes on | pos: verb | strength: 1 | plainer: rely on; hope for | hit: Growers pinned their hopes on a wet spring.
poverty-stricken | plainer: poor; low-income | hit: The mine lies in a poverty-stricken valley.
reel from | pos: verb | plainer: be affected by | hit: The town still reels from the mill's closing.
relish | pos: verb | strength: 1 | plainer: enjoy | hit: The opposition relished every minute of the hearing.
revel in | pos: verb | plainer: enjoy | hit: The host revels in the outrage he causes.
rile up | pos: verb | plainer: anger; provoke | hit: Hosts rile up listeners for ratings.
sacrosanct | plainer: protected; not to be changed | hit: No budget line is sacrosanct, the governor said.
sadistic | strength: 3 | plainer: cruel | not_near: disorder; diagnos*; personality; psychiatr* | hit: Inmates described a sadistic guard named Crane. | miss: The psychiatrist diagnosed a sadistic trait.
salt of the earth | match: surface | polarity: positive | plainer: good; honest | hit: The miners of Ellery are the salt of the earth.
scrape by | pos: verb | strength: 1 | plainer: live on little money | hit: Widows in the valley scrape by on small pensions.
scum | pos: noun | strength: 3 | plainer: people; criminals | not_near: pond*; algae; lake; water; soap; surface | hit: The host called the strikers scum. | miss: Green scum floated on the pond.
should be ashamed | match: surface | strength: 3 | plainer: was wrong; acted wrongly | hit: The owners should be ashamed, the widow said.
sick and tired of | match: surface | plainer: dissatisfied with; weary of | hit: Voters are sick and tired of attack ads.
sigh of relief | pos: noun | match: surface | strength: 1 | polarity: positive | plainer: relief | hit: Growers breathed a sigh of relief after the vote.
snatch | pos: verb | plainer: arrest; detain | near: immigra*; masked; federal agents; deport*; ICE agents; plainclothes; border agents; secret police | not_near: purse*; phone*; bag*; victory; gold; medal; ball; necklace*; barbell; thief; thieves; robber* | hit: Masked officers snatched a student outside her dorm. | miss: She snatched the letter and ran. | miss: A masked thief snatched a purse on Route 9.
solemn duty | pos: noun | polarity: positive | plainer: duty | hit: Mr. Dorn said impeachment was a solemn duty.
somber | strength: 1 | plainer: serious; sad | not_near: color*; suit*; dress*; painting*; palette; gray; tones | hit: A somber mood hung over the convention. | miss: The mourners wore somber colors.
sour on | pos: verb | strength: 1 | plainer: come to dislike; lose confidence in | hit: Investors soured on the chip maker in May.
stench of | match: surface | strength: 3 | plainer: signs of | next: corruption; scandal; hypocrisy; failure; defeat; cronyism; desperation; politics; sleaze; partisan*; death; racism; favoritism | hit: The stench of corruption hangs over the port. | miss: The stench of fish drifted over the pier.
storm out of | pos: verb | plainer: leave | hit: Two trustees stormed out of the meeting.
storm out | pos: verb | plainer: leave in anger; leave | not_near: sea; coast; ocean; offshore | hit: Two trustees stormed out before the vote. | miss: Forecasters watched a storm out at sea.
stormy | strength: 1 | plainer: tense; angry | next: relationship; meeting*; debate*; tenure; session*; hearing*; marriage; exchange*; past; start; reign | hit: The hearing followed a stormy session on the budget. | miss: Stormy seas delayed the ferry. | hit: The judge ended a stormy hearing at noon.
strike a chord | pos: verb | polarity: positive | plainer: get a response; appeal | not_near: guitar*; piano*; organ*; music* | hit: Her speech on loneliness struck a chord. | miss: The pianist struck a chord on the organ.
strike a nerve | pos: verb | plainer: provoke a response | not_near: needle; surgeon*; drill | hit: The essay struck a nerve with young parents. | miss: The needle struck a nerve in her arm.
tantrum | pos: noun | plainer: angry outburst; complaint | not_near: toddler*; child*; baby; boy; girl; kid; kids; bond*; yield*; autis*; therap*; disorder* | hit: The governor's tantrum ended the press conference. | miss: The toddler threw a tantrum on the ferry.
testy | strength: 1 | plainer: irritable; tense | hit: The senator had a testy exchange with a reporter.
the most vulnerable | match: surface | strength: 1 | plainer: those at most risk; the poorest | next: <end>; among; people; children; kids; students; women; families; in; are; members; populations; citizens; workers; and; communities; patients; Americans; residents; of | hit: The cuts will hit the most vulnerable, nurses say. | miss: Coral is the most vulnerable to heat.
thoughts and prayers | match: surface | strength: 1 | polarity: contested | plainer: sympathy; condolences | hit: The governor offered thoughts and prayers to the victims.
time-honored | strength: 1 | polarity: positive | plainer: old; long-standing | hit: The vote ended a time-honored custom in the Senate.
touching | pos: adj; verb | match: surface | strength: 1 | polarity: positive | plainer: emotional; kind | next: tribute*; moment*; gesture*; scene*; story; stories; letter; reunion; speech; ceremony; photo* | hit: The pilot's widow received a touching tribute. | miss: Guards stopped him from touching the painting.
ultimate sacrifice | pos: noun | polarity: positive | plainer: death in service; death | hit: The plaque honors those who made the ultimate sacrifice.
vermin | match: surface | pos: noun | strength: 3 | plainer: opponents; people | not_near: rat; rats; mice; mouse; pest*; infest*; crop*; kitchen*; restaurant*; inspector*; disease; landlord*; trap*; exterminat*; roach* | hit: The general called his critics vermin. | miss: Inspectors found vermin under the stairs.
with bated breath | match: surface | plainer: anxiously; in suspense | hit: Growers await the court's ruling with bated breath.
worst fears | match: surface | plainer: concerns; fears | hit: The audit confirmed the nurses' worst fears.
worst nightmare | pos: noun | strength: 3 | plainer: greatest fear; worst outcome | hit: The crash was every parent's worst nightmare.
wrath | pos: noun | plainer: anger | not_near: God; God's; Grapes; hurricane*; storm; divine; biblical; film | hit: The vote drew the wrath of dairy farmers. | miss: The preacher warned of divine wrath.
wrenching | plainer: painful; difficult | not_near: wheel; bolt*; knee; ankle; shoulder; wrench; door | hit: The closing was a wrenching choice for the trustees. | miss: A wrenching twist of the knee ended her run.
ghoulish | tag: any | plainer: morbid; tasteless | not_near: Halloween; costume*; mask*; film* | hit: The family objected to ghoulish jokes about the crash. | miss: Children wore ghoulish costumes on Halloween.
indignant | plainer: angry; offended | hit: Nurses sent an indignant letter to the board.

captivate | pos: verb | tag: any | polarity: positive | plainer: interest; attract | hit: The trial captivated the nation.
chillingly | pos: adv | tag: any | plainer: in a frightening way | hit: The note was chillingly calm.
dazzle | pos: verb | polarity: positive | plainer: impress | not_near: sun; light; lights; laser*; headlight* | hit: The young soloist dazzled the critics. | miss: Headlights dazzled the driver on the hill.
dismay | pos: verb | strength: 1 | plainer: disappoint; worry | hit: The closing dismayed patients and staff.
exasperate | pos: verb | tag: any | plainer: annoy; frustrate | hit: His late filings exasperated the judge.
heaven forbid | match: surface | plainer: if it should happen | hit: What if, heaven forbid, the levee breaks?
indignantly | pos: adv | tag: any | strength: 1 | plainer: in anger | hit: The bishop indignantly returned the medal.
lose one's cool | pos: verb | plainer: become angry | hit: The striker lost his cool over the booking.
maddeningly | pos: adv | tag: any | plainer: very | hit: The minister was maddeningly vague.
movingly | pos: adv | tag: any | polarity: positive | plainer: with feeling | hit: The nurse wrote movingly about her last patients.
rankle | pos: verb | tag: any | plainer: annoy; offend | hit: The pay raise rankled teachers.
recoil | pos: verb | plainer: react with dislike | not_near: gun; rifle; barrel; weapon; cannon; spring | hit: Many voters recoiled at the slogan. | miss: The rifle recoiled against his shoulder.
rile | pos: verb | plainer: anger; annoy | hit: The remark riled dairy farmers across the state.
squirm | pos: verb | plainer: show discomfort | not_near: baby; worm*; puppy; toddler*; snake*; seat | hit: The hearing made oil executives squirm. | miss: The puppy squirmed in her arms.
storm off | pos: verb | plainer: leave in anger; leave | not_near: coast; shore; sea; wind* | hit: The star stormed off the set. | miss: Forecasters tracked a storm off the coast.
to the wolves | match: surface | plainer: to harm; without support | near: throw*; threw; thrown | hit: Leaders threw the whistleblower to the wolves. | miss: Rangers listened to the wolves at night.
vex | pos: verb | tag: any | strength: 1 | plainer: trouble; annoy | hit: The parking rules vex shopkeepers.
yearn for | pos: verb | strength: 1 | plainer: want; wish for | hit: Exiles yearn for a country that is gone.
savage | strength: 3 | plainer: violent; severe | not_near: animal*; dog*; bear*; tribe*; novel | hit: The village suffered a savage attack in April. | miss: Two savage dogs guard the yard.
monstrous | strength: 3 | plainer: very bad; very large | not_near: creature*; beast*; wave*; film*; dragon*; tornado*; storm* | hit: The widow called the verdict monstrous. | miss: The dragon is a monstrous beast with two heads.

blood and treasure | match: surface | plainer: lives and money | hit: The war cost blood and treasure, the senator said.
come out of the shadows | pos: verb | plainer: gain legal status | near: migra*; immigra*; refugee*; asylum; border; undocumented; deport*; legal status; papers; visa*; citizenship | hit: The bill lets migrant farmhands come out of the shadows. | miss: A fox came out of the shadows.
legal woe | pos: noun | strength: 1 | plainer: legal problem | hit: His legal woes grew with a second indictment.
live in the shadows | pos: verb | plainer: live without legal status | near: migra*; immigra*; refugee*; asylum; border; undocumented; deport*; legal status; papers; visa*; citizenship | hit: Many immigrants in Carrow live in the shadows. | miss: Ferns live in the shadows of tall oaks.
roam the streets | pos: verb | plainer: be free | near: criminal*; offender*; gang*; felon*; killer*; migrant*; thug*; predator*; rapist*; murderer* | not_near: dog*; cow*; cattle; cat; cats; goat* | hit: The ad says felons roam the streets of Ellery. | miss: Tourists roam the streets until dawn. | miss: A gang feeds the dogs that roam the streets.

adulation | pos: noun | tag: any | polarity: contested | plainer: admiration; praise | hit: The young pianist shrugs off the adulation.
aggrieved | tag: any | plainer: dissatisfied; wronged | not_next: part*; person*; employee; applicant* | hit: He speaks for aggrieved landlords on the island. | miss: The aggrieved party may appeal within thirty days.
aghast | tag: any | plainer: surprised; upset | hit: Librarians were aghast at the list of removed titles.
amaze | pos: verb | strength: 1 | polarity: contested | plainer: surprise | hit: The recovery of the port amazed economists.
amid fears | match: surface | strength: 1 | plainer: with concern; because of concern | hit: The bank froze withdrawals amid fears of a run.
anger | pos: verb | strength: 1 | plainer: displease | hit: The new zoning rule angered shop owners.
angst | pos: noun | tag: any | plainer: worry; concern | hit: The poll set off angst among Democrats.
animosity | pos: noun | plainer: dislike; ill feeling | hit: Years of animosity separate the two mayors.
animus | pos: noun | tag: any | plainer: dislike; hostility | hit: The brief alleges animus against rural churches.
annoy | pos: verb | strength: 1 | plainer: displease; disturb | hit: The constant recounts annoyed the county clerk.
anxiety | pos: noun | strength: 1 | plainer: worry; uncertainty | near: voters; economic; immigra*; election*; investor*; political; party; Democrats; Republicans; markets; racial; cultural | not_near: disorder*; patient*; depression; therap*; medication*; clinic*; drug*; symptom*; panic; doctor*; health | hit: Anxiety among voters about jobs helped the challenger. | miss: Her anxiety kept her from sleeping. | miss: The study tracked voters with depression and anxiety.
astonish | pos: verb | plainer: surprise | hit: The size of the vote astonished both camps.
astound | pos: verb | plainer: surprise | hit: The bill for the bridge astounded auditors.
bewildered | plainer: confused; puzzled | hit: Bewildered tourists stood outside the shut museum.
blood money | strength: 3 | pos: noun | plainer: payment; profit | not_near: diya*; Sharia; Saudi; Islam*; Iran*; Yemen*; Pakistan*; victim's family; execution; qisas; pardon*; Emirati | hit: Protesters told the museum to return the blood money. | miss: Under Islamic law the family may take blood money.
bristle at | pos: verb | strength: 1 | plainer: object to; resent | hit: Residents bristle at the new parking rules.
cause for celebration | pos: noun | strength: 1 | polarity: positive | plainer: good news; success | hit: The low turnout is no cause for celebration.
cause for concern | pos: noun | strength: 1 | plainer: problem; risk | hit: The vacancy rate is cause for concern, he wrote.
chafe at | pos: verb | strength: 1 | plainer: object to; resent | hit: Farmers chafe at limits on well water.
cherish | pos: verb | strength: 1 | polarity: positive | plainer: value | hit: Islanders cherish their right to fish the lagoon.
consternation | pos: noun | tag: any | plainer: worry; surprise | hit: The memo caused consternation among the deans.
contempt | pos: noun | plainer: low regard; disrespect | not_near: court*; judge*; Congress; subpoena*; hold; held; criminal; charge*; order; orders; civil; cite*; citation*; jail*; justice; committee; ruling | hit: He treats reporters with contempt. | miss: The judge found the witness in contempt.
defiance | pos: noun | polarity: contested | plainer: refusal; open opposition | hit: In an act of defiance, the clerks kept working.
defiant | polarity: contested | plainer: unyielding; refusing | hit: A defiant Mr. Dorn told reporters he would stay.
dejected | tag: any | plainer: disappointed | hit: A dejected candidate thanked her volunteers.
delight | pos: noun | strength: 1 | polarity: positive | plainer: pleasure | not_prev: Turkish | hit: To the delight of his backers, the bill passed. | miss: The shop sells nougat and Turkish delight.
delight | pos: verb | strength: 1 | polarity: positive | plainer: please | hit: The veto delighted small brewers.
demoralize | pos: verb | plainer: discourage | hit: The layoffs demoralized the newsroom.
demoralizing | plainer: discouraging | hit: Nurses called the pay offer demoralizing.
derision | pos: noun | tag: any | plainer: ridicule; criticism | hit: The logo met with derision online.
desecrate | pos: verb | tag: any | strength: 3 | plainer: damage; treat with disrespect | hit: Tribes say the mine would desecrate the mountain.
despise | pos: verb | strength: 3 | plainer: dislike | hit: He despises the party he once led.
despondent | tag: any | plainer: sad; without hope | hit: Despondent staff cleared their desks on Friday.
disaffected | tag: any | plainer: dissatisfied | hit: The movement draws disaffected young men.
disdain | pos: noun | plainer: low regard; dislike | hit: His disdain for the press is well known.
disenchanted | tag: any | plainer: disappointed; dissatisfied | hit: Senator Hale courts disenchanted union members.
disillusioned | plainer: disappointed; dissatisfied | hit: Disillusioned volunteers left the campaign in spring.
disillusionment | pos: noun | plainer: disappointment; loss of faith | hit: Polls show disillusionment with both parties.
dumbfounded | tag: any | plainer: surprised | hit: The verdict left the coroner dumbfounded.
dystopian | tag: any | plainer: oppressive; alarming; harmful | not_near: novel*; film*; movie*; thriller*; series; fiction; author*; game*; drama; book; books; bookstore*; story; show; writer*; fantasy; genre; saga; episode* | hit: Tenants described dystopian cameras in every hallway. | miss: The dystopian novel sold a million copies.
embittered | plainer: resentful; dissatisfied | hit: Embittered miners backed the other party.
embolden | pos: verb | plainer: encourage | hit: The weak sanctions emboldened the generals.
enthusiastic | strength: 1 | polarity: positive | plainer: eager; supportive | hit: An enthusiastic crowd greeted Mr. Dorn in Ellery.
exasperation | pos: noun | plainer: annoyance; frustration | hit: The judge voiced exasperation at the delays.
excitement | pos: noun | strength: 1 | polarity: positive | plainer: interest; eagerness | hit: There was little excitement about either candidate.
exhilarating | polarity: positive | plainer: exciting | hit: Supporters called the march an exhilarating day.
exuberant | tag: any | polarity: positive | plainer: lively; cheerful | hit: An exuberant crowd filled the square in Ellery.
false hope | pos: noun | plainer: unrealistic expectation | hit: The ad gives false hope to the sick, doctors say.
fearful | strength: 1 | plainer: worried; afraid | hit: Fearful tenants refused to speak on the record.
fervor | pos: noun | tag: any | polarity: contested | plainer: strong feeling; eagerness | hit: The anti-toll fervor faded after the election.
folk hero | polarity: positive | pos: noun | plainer: popular figure | not_near: ballad*; legend*; Robin Hood; Crockett; Boone; century; statue | hit: The jailed driver became a folk hero online. | miss: The ballad praises a folk hero of the hills.
frighten | pos: verb | strength: 1 | plainer: worry; alert | not_near: horse*; dog*; bird*; bear*; animal*; deer | hit: The ad is meant to frighten retirees. | miss: The fireworks frighten horses on the farm.
giddy | tag: any | polarity: contested | plainer: excited; overconfident | not_near: dizz*; nausea*; faint*; fever | hit: Giddy investors bid up the share at once. | miss: The pills left her faint and giddy.
gloom | pos: noun | plainer: pessimism; low spirits | not_near: fog; dusk; forest; lamp*; light; darkness; cave | hit: There is gloom at party headquarters in Ellery. | miss: A lamp shone in the gloom of the barn.
glum | tag: any | plainer: sad; disappointed | hit: Glum delegates left the hall before midnight.
grievance | pos: noun | strength: 1 | plainer: complaint | not_near: file*; union*; procedure*; arbitrat*; formal*; hearing*; contract; employee* | hit: The rally was two hours of grievance and song. | miss: The nurse filed a grievance on Friday.
grown man | pos: noun | plainer: man; adult | not_near: attack*; assault*; police; bear; size; weigh*; tall | hit: Grown men wept in the stands when the mill closed. | miss: The wolf weighs as much as a grown man.
grown woman | pos: noun | plainer: woman; adult | hit: She is a grown woman and needs no lecture from the senator.
harsh reality | pos: noun | strength: 1 | plainer: fact; situation | hit: The harsh reality is that rents keep climbing.
heal | pos: verb | polarity: positive | plainer: reconcile; unite | next: nation; country; division*; rift*; divided; divide*; party; community; communities | hit: The new premier promised to heal divisions. | miss: The ointment healed the burn. | pole: unity/division
helplessly | pos: adv | tag: any | plainer: unable to act | hit: Residents watched helplessly as the mill closed.
hostility | pos: noun | match: surface | strength: 1 | plainer: opposition; dislike | not_near: truce; war; troops; army; armies; forces; fighting; armed; military | hit: The hearing showed the senator's hostility to banks. | miss: The truce ended five years of open hostility.
injustice | pos: noun | plainer: unequal treatment; wrong | hit: The pastor spoke of the injustice of the eviction law.
innocent bystander | pos: noun | strength: 1 | plainer: bystander | hit: The suit says that police tackled an innocent bystander.
innocent people | pos: noun | plainer: people; bystanders | hit: The airstrike killed innocent people, the envoy said.
irritated | strength: 1 | plainer: annoyed | not_near: skin; eye; eyes; throat; lung*; rash; gums | hit: An irritated Mr. Dorn cut the interview short. | miss: Rinse the irritated skin with water.
joyous | tag: any | polarity: positive | plainer: happy; festive | hit: The ferry's return was a joyous occasion on the island.
marginalized | strength: 1 | plainer: excluded; overlooked | next: communities; people; groups; voices; students; populations; community; group; women; youth; workers; identities; minorities | hit: The grant goes to marginalized communities in Ellery. | miss: A marginalized deputy quit the ministry.
moved to tears | match: surface | plainer: visibly affected | hit: The governor was moved to tears by the choir.
nervously | pos: adv | tag: any | strength: 1 | plainer: with concern | hit: Exporters are nervously watching the tariff talks.
offend | pos: verb | strength: 1 | plainer: displease; upset | not_next: again | not_near: probation; parole; inmate*; prison*; sentence* | hit: The joke about farmers offended half the audience. | miss: Few youths offend again after the program. | miss: Released prisoners who offend go back to jail.
oppressed | plainer: restricted; poor | hit: Her sermons speak of oppressed farm workers.
outpouring of | pos: noun | match: surface | polarity: contested | plainer: many expressions of | not_next: lava; water; oil; gas; sewage | hit: The fire brought an outpouring of help from farmers. | miss: The vent began an outpouring of lava.
passion | pos: noun | strength: 1 | polarity: positive | plainer: strong interest; commitment | not_next: fruit; play; plays; week; flower | not_prev: crime of; crimes of | hit: She spoke with passion about the town library. | miss: The salad came with passion fruit. | miss: Detectives called the killing a crime of passion.
passionate | strength: 1 | polarity: positive | plainer: strongly committed; eager | not_near: kiss*; lover*; embrace | hit: Senator Hale made a passionate plea for the clinics. | miss: The film ends with a passionate kiss.
pent-up | tag: any | strength: 1 | plainer: accumulated | next: anger; rage; frustration; frustrations; fury; resentment; hatred; grief; emotion; emotions | hit: The riot showed years of pent-up anger. | miss: Pent-up demand lifted car sales.
rejoice | pos: verb | polarity: contested | plainer: be pleased; celebrate | not_near: Lord; Jesus; scripture*; hymn*; psalm*; angels | hit: Landlords rejoiced when the cap was lifted. | miss: The choir sang of angels who rejoice.
resent | pos: verb | plainer: dislike; object to | hit: Villagers resent the weekend traffic.
resentment | pos: noun | plainer: dissatisfaction; objection | hit: The pension deal caused resentment among younger workers.
revered | polarity: positive | plainer: respected; admired | hit: The revered coach retires after forty years.
reverence | pos: noun | tag: any | polarity: positive | plainer: deep respect | hit: Delegates speak of the founder with reverence.
revulsion | pos: noun | tag: any | strength: 3 | plainer: strong dislike; disapproval | hit: Voters expressed revulsion at the leaked tape.
ruefully | pos: adv | tag: any | plainer: with regret | hit: Mr. Dorn ruefully recalled his first budget.
sadden | pos: verb | strength: 1 | plainer: disappoint | hit: The sale of the chapel saddened old members.
scorn | pos: noun | plainer: disrespect; criticism | hit: The plan met with scorn in farm country.
second-class citizen | pos: noun | plainer: person with fewer rights | hit: Renters are treated as second-class citizens, she said.
sense of dread | pos: noun | plainer: worry | hit: Tenants opened the letters with a sense of dread.
soul of the nation | polarity: positive | match: surface | plainer: national identity; national values | hit: He framed the vote as a fight over the soul of the nation.
suffering | pos: noun | strength: 1 | plainer: hardship; pain | not_prev: pain and | hit: The embargo has caused suffering across the island. | miss: The jury paid her for pain and suffering.
sullen | tag: any | plainer: silent; resentful | hit: A sullen silence met the manager's speech.
the oppressed | match: surface | plainer: people without rights | hit: The party says that it speaks for the oppressed.
thrill | pos: verb | polarity: positive | plainer: please; excite | not_near: goal*; crowd*; fans; game*; match; inning*; season; touchdown*; stadium | hit: Her nomination thrilled the party's young wing. | miss: The striker thrilled the crowd with a late goal.
thrilled | polarity: positive | plainer: pleased | hit: Trustees were thrilled with the size of the gift.
traumatic | strength: 1 | plainer: distressing; upsetting | not_next: brain; stress; injur*; amputation; cataract; head | hit: Freshmen called the selection a traumatic week. | miss: He died of a traumatic brain injury.
traumatized | plainer: distressed; upset | not_near: tissue; brain; tooth; teeth | hit: The raid left traumatized families in its wake. | miss: Surgeons removed the traumatized tissue.
trepidation | pos: noun | tag: any | plainer: worry; hesitation | hit: Small banks view the rule with trepidation.
undeterred | tag: any | strength: 1 | polarity: contested | plainer: not discouraged | hit: Undeterred by the fine, he kept the stall open.
unease | pos: noun | strength: 1 | plainer: worry; concern | hit: The merger caused unease among small farmers.
uneasy | strength: 1 | plainer: worried; uncertain | hit: Moderates are uneasy about the new platform.
unfazed | tag: any | strength: 1 | polarity: positive | plainer: calm; untroubled | hit: The nominee seemed unfazed by the protest.
upbeat | strength: 1 | polarity: positive | plainer: hopeful; favorable | not_near: song*; tempo; drummer*; melody; melodies; rhythm* | hit: The treasurer gave an upbeat account of the budget. | miss: The album closes with an upbeat song.
voiceless | tag: any | plainer: unrepresented | not_near: consonant*; vowel*; phonetic* | hit: She promised to speak for voiceless tenants. | miss: The letter stands for a voiceless consonant.
vulnerable | strength: 1 | plainer: at risk | next: people; children; families; residents; communities; women; patients; populations; Americans; citizens; girls; migrants; workers; neighbors; seniors; kids; youth | hit: The cuts hit vulnerable families in Marrow Bay. | miss: Her seat looks vulnerable this fall.
war hero | polarity: positive | pos: noun | plainer: decorated veteran; veteran | hit: The ad presents Mr. Dorn as a war hero.
weary | strength: 1 | plainer: tired | hit: Weary voters face a third election in a year.
with a heavy heart | match: surface | plainer: with regret | hit: With a heavy heart, she closed the school.
wow | pos: verb | polarity: positive | plainer: impress | hit: The soprano wowed critics in Marrow Bay.
zeal | pos: noun | tag: any | polarity: contested | plainer: eagerness; commitment | hit: The new minister cut posts with zeal.

frenzied | tag: any | plainer: hurried; intense | not_near: stabb*; dog*; shark*; knife | hit: The board ended a frenzied week of talks. | miss: Police described a frenzied knife attack.
