+++
name = "reporting"
version = "1.2.0"
licence = "Apache-2.0"
device = "loaded"
label = "reporting-verb"
description = "Verbs of saying, each with its stance and commitment; those that are not neutral are loaded where they report words."
sources = ["Hyland 1998, Hedging in scientific research articles", "Hyland 1999, Academic attribution", "Thompson and Ye 1991, Evaluation in the reporting verbs", "Kiparsky and Kiparsky 1970, Fact", "Karttunen 1971, Implicative verbs", "Hooper 1975, On assertive predicates", "Rubin 2006, Identifying certainty in texts", "Recasens et al. 2013"]
[defaults]
pos = "verb"
strength = 2
+++
# neutral: they say that something was said
say | stance: neutral | class: assertive | hit: The mayor of Ellery said the bridge would reopen in March.
tell | stance: neutral | class: assertive | hit: Ms. Vance told reporters the clinic would close by Friday.
add | stance: neutral | class: assertive | hit: The repairs, he added, could take most of the winter.
state | stance: neutral | class: assertive | hit: Mr. Dorn stated that he had never met the contractor.
write | stance: neutral | class: assertive | hit: "The lake is warming," the two biologists wrote in their paper.
explain | stance: neutral | class: assertive | hit: The coach explained that her goalkeeper had broken a finger.
ask | stance: neutral | commitment: 1 | hit: Parents asked why the school had stayed open during the flood.
reply | stance: neutral | class: assertive | hit: "We have no such plan," the minister replied.
respond | stance: neutral | class: assertive | hit: The ministry responded that the visas had been issued lawfully.
announce | stance: neutral | class: assertive | hit: The union announced that drivers would strike on Monday.
report | stance: neutral | class: assertive | hit: Nurses reported that two wards had run out of beds.
describe | stance: neutral | hit: Two witnesses described a man running from the burning barn.
continue | stance: neutral | hit: "Nobody warned us," she continued, "and nobody came."
testify | stance: neutral | class: assertive | commitment: 3 | hit: Dr. Amin testified that the patient had died before dawn.
tweet | stance: neutral | class: assertive | hit: The striker tweeted that he was leaving the club.
post | stance: neutral | class: assertive | hit: Governor Reyes posted that the roads were safe again.
answer | stance: neutral | class: assertive | hit: Asked about the missing funds, he answered that he knew nothing.
recall | stance: neutral | class: factive | hit: Tom Abara recalled that the mine had employed his whole family.
remark | stance: neutral | class: assertive | hit: The judge remarked that the case had taken nine years.
comment | stance: neutral | class: assertive | hit: A trader commented that grain prices had rarely been so low.
mention | stance: neutral | class: assertive | hit: She mentioned that the museum would soon charge for entry.
observe | stance: neutral | class: factive | hit: The envoy observed that neither army had moved in weeks.
recount | stance: neutral | class: assertive | hit: Survivors recounted how the ferry had filled with water.
relate | stance: neutral | class: assertive | hit: A retired sailor related how his crew had reached the ice.
specify | stance: neutral | class: assertive | hit: The board specified that teachers would be paid in August.
inform | stance: neutral | class: assertive | hit: Officers informed the family that the search had ended.
inquire | stance: neutral | commitment: 1 | hit: A reporter inquired whether the factory had passed its inspection.
reiterate | stance: neutral | class: assertive | hit: The central bank reiterated that rates would stay at 4 percent.
repeat | stance: neutral | class: assertive | hit: The foreign minister repeated that no troops would be sent.
restate | stance: neutral | class: assertive | hit: At the hearing, he restated that the files were destroyed in 2019.
summarize | stance: neutral | hit: "We lost because we stopped running," the captain summarized.
outline | stance: neutral | hit: Senator Hale outlined how the farm subsidy would be paid.
predict | stance: neutral | class: assertive | hit: Forecasters predicted that the drought would last into autumn.
forecast | stance: neutral | class: assertive | hit: The bank forecasts that unemployment will fall by June.
indicate | stance: neutral | class: assertive | commitment: 1 | hit: The prosecutor indicated that more charges would follow.
disclose | stance: neutral | class: factive | hit: The company disclosed that hackers had copied customer records.
confirm | stance: neutral | class: implicative | commitment: 3 | hit: Police confirmed that a second driver had been arrested.
note | stance: neutral | class: factive | hit: The auditors noted that three invoices lacked a signature.
read | stance: neutral | class: assertive | hit: The letter read, "We can no longer fund the shelter."
declare | stance: neutral | class: assertive | commitment: 3 | hit: The captain declared that she would retire after the season.
suggest | stance: neutral | class: assertive | commitment: 1 | hit: The inspector suggested that the wiring had caused the fire.
propose | stance: neutral | hit: The council proposed that buses run through the night.
recommend | stance: neutral | hit: The panel recommended that the vaccine be given to infants.
advise | stance: neutral | hit: Doctors advised residents to boil their water until Sunday.
promise | stance: neutral | class: assertive | commitment: 3 | hit: The chairman promised that no jobs would be lost.
pledge | stance: neutral | class: assertive | commitment: 3 | hit: Ministers pledged that the camp would be closed by spring.
estimate | stance: neutral | class: assertive | hit: Engineers estimated that the dam would cost $40 million.
conclude | stance: neutral | class: assertive | hit: The inquiry concluded that the pilot had misread the map.
find | stance: neutral | class: factive | hit: A jury found that the landlord had ignored the complaints.
argue | stance: neutral | class: assertive | hit: The defense argued that the search had been unlawful.
stress | stance: neutral | class: assertive | commitment: 3 | hit: The fire chief stressed that the smoke was not toxic.
emphasize | stance: neutral | class: assertive | commitment: 3 | hit: The principal emphasized that no pupil had been hurt.
underline | stance: neutral | class: factive | commitment: 3 | hit: The general underlined that the truce covered both valleys.
clarify | stance: neutral | class: assertive | hit: The agency later clarified that the ban excluded students.
caution | stance: neutral | class: assertive | hit: Economists cautioned that wages might not keep up with rents.
express | stance: neutral | hit: Several delegates expressed concern about the border talks.
cite | stance: neutral | hit: The committee cited a shortage of nurses in Marrow Bay.
notify | stance: neutral | hit: The airline notified passengers that the flight had been canceled.
instruct | stance: neutral | hit: The court instructed the city to release the video.
order | stance: neutral | hit: The judge ordered the company to repay its customers.
rule | stance: neutral | class: assertive | commitment: 3 | hit: An appeals court ruled that the tax was legal.
decide | stance: neutral | class: assertive | hit: The school board decided that classes would start later.
agree | stance: neutral | class: assertive | hit: Both sides agreed that the ceasefire had held.
acknowledge | stance: neutral | class: factive | hit: The hospital acknowledged that records had been lost.
elaborate | stance: neutral | hit: She declined to elaborate on why the singer had withdrawn.
go on | stance: neutral | hit: "The harvest failed," he went on, "and people left."
begin | stance: neutral | hit: "My fellow citizens," the president began, "the war is over."
offer | stance: neutral | commitment: 1 | hit: "Maybe the grass was wet," the goalkeeper offered.
sum up | stance: neutral | hit: "We ran out of time," Nia Barlow summed up.
text | stance: neutral | hit: He texted his mother that the train had stopped.
email | stance: neutral | hit: The principal emailed parents that the gym was closed.
message | stance: neutral | hit: Ms. Vance messaged colleagues that the deal was signed.
publish | stance: neutral | hit: The ministry published a list of the closed schools.
broadcast | stance: neutral | hit: State radio broadcast that the general had resigned.
chant | stance: neutral | hit: Protesters outside the court chanted that they wanted justice.
shout | stance: neutral | hit: A fan shouted that the referee should go home.
call out | stance: neutral | hit: "Stay back from the water," a lifeguard called out.
whisper | stance: neutral | hit: An aide whispered that the vote had been lost.
pray | stance: neutral | commitment: 1 | hit: Villagers prayed that the miners would be found alive.
joke | stance: neutral | commitment: 1 | hit: The actor joked that his dog had read the script.
urge | stance: neutral | hit: The health minister urged parents to vaccinate their children.
reassure | stance: neutral | class: assertive | commitment: 3 | hit: The bank reassured customers that their savings were safe.
assure | stance: neutral | class: assertive | commitment: 3 | hit: The mayor assured residents that the levee would hold.
deny | stance: neutral | hit: The swimmer denied that she had taken any stimulant.
reject | stance: neutral | hit: The union rejected the pay offer on Thursday.
refute | stance: neutral | class: implicative | commitment: 3 | hit: Mr. Dorn refuted the charge that he had taken money. | note: says that the source disproves a claim, and so takes the source's side
dispute | stance: neutral | hit: The landlord disputed that the heating had failed.
question | stance: neutral | commitment: 1 | hit: Senator Hale questioned why the contract was never posted.
wonder | stance: neutral | commitment: 1 | hit: Neighbors wondered why the police had come so late.
signal | stance: neutral | class: assertive | commitment: 1 | hit: The embassy signaled that it would reopen in May.
hint | stance: neutral | class: assertive | commitment: 1 | hit: The singer hinted that a new album was coming.
imply | stance: neutral | class: assertive | commitment: 1 | hit: The lawyer implied that the witness had been paid.
warn | stance: neutral | class: assertive | hit: Scientists warned that the glacier could vanish by 2050.
# endorsing: they take the claim as true
reveal | stance: endorsing | class: factive | strength: 1 | plainer: say;disclose | hit: The director revealed that she had nearly quit the film.
point out | stance: endorsing | class: factive | strength: 1 | plainer: say | hit: Farmers pointed out that the river was already low.
underscore | stance: endorsing | class: factive | commitment: 3 | strength: 1 | plainer: say | hit: The envoy underscored that the treaty was not yet signed.
expose | stance: endorsing | class: factive | strength: 1 | plainer: report | hit: Her report exposed how the plant had dumped its waste.
prove | stance: endorsing | class: implicative | commitment: 3 | strength: 1 | plainer: argue;show | hit: The study proved that the dam had harmed the salmon.
remind | stance: endorsing | class: factive | strength: 1 | plainer: tell | hit: The clerk reminded voters that the polls close at eight.
show | stance: endorsing | class: implicative | commitment: 3 | strength: 1 | plainer: report | hit: Court records showed that the officer was never suspended.
establish | stance: endorsing | class: implicative | commitment: 3 | strength: 1 | plainer: find | hit: Investigators established that the brakes had been faulty.
concede | stance: charged | class: factive | strength: 2 | plainer: say;agree | hit: The coach conceded that his side had been outplayed. | note: presupposes that the words are true and that there was something to hide
admit | stance: charged | class: factive | strength: 2 | plainer: say | hit: The treasurer admitted that he had signed the checks. | note: presupposes that the words are true and that there was something to hide
confess | stance: charged | class: factive | strength: 2 | plainer: say | hit: The guard confessed that he had fallen asleep. | note: presupposes that the words are true and that there was something to hide
own up | stance: charged | class: factive | strength: 2 | plainer: say | hit: The company owned up to selling spoiled meat. | note: presupposes that the words are true and that there was something to hide
come clean | stance: charged | class: factive | strength: 2 | plainer: say | hit: The cyclist came clean about his use of steroids. | note: presupposes that the words are true and that there was something to hide
# distancing: they leave the claim with the speaker
claim | stance: distancing | class: assertive | strength: 2 | plainer: say;state| hit: The landlord claimed that tenants had broken the boiler.
allege | stance: distancing | class: assertive | strength: 2 | plainer: say;accuse | not_near: lawsuit*; complaint*; indict*; prosecutor*; court; suit; filing*; filed; plaintiff*; charges; warrant; affidavit; jury; sued; suing; complainant*; articles; charge; charged; commission; case; legal; attorney*; judge; federal; indictment; report; Mueller | hit: Rivals alleged that the banker had hidden $2 million. | miss: The lawsuit alleges that the firm hid the leak.
purport | stance: distancing | class: assertive | commitment: 1 | strength: 2 | plainer: say | hit: The memo purports to show that the dean knew of the cheating.
profess | stance: distancing | class: assertive | commitment: 3 | strength: 2 | plainer: say | hit: The minister professed that he had never seen the memo.
insist | stance: distancing | class: assertive | commitment: 3 | strength: 2 | plainer: say;repeat | hit: The owner insisted that the mine had been safe.
maintain | stance: distancing | class: assertive | commitment: 3 | strength: 1 | plainer: say | hit: Ms. Barlow maintained that she had paid the tax.
contend | stance: distancing | class: assertive | commitment: 3 | strength: 1 | plainer: say;argue | hit: The strikers contended that managers had broken the contract.
assert | stance: distancing | class: assertive | commitment: 3 | strength: 1 | plainer: say;state | hit: The general asserted that his troops held the town.
aver | stance: distancing | class: assertive | commitment: 3 | strength: 1 | plainer: say | hit: In his statement, the broker averred that he was innocent.
opine | stance: distancing | class: assertive | commitment: 1 | strength: 1 | plainer: say | hit: The critic opined that the opera was an hour too long.
posit | stance: distancing | class: assertive | commitment: 1 | strength: 1 | plainer: suggest | hit: The author posited that trade had ended the old feud.
pretend | stance: distancing | strength: 2 | plainer: say | hit: The mayor pretended that the sewage leak was minor.
swear | stance: distancing | class: assertive | commitment: 3 | strength: 2 | plainer: say | hit: The driver swore that the light had been green.
would have us believe | stance: distancing | strength: 2 | plainer: say | hit: The oil lobby would have us believe that the seas are fine.
make out | stance: distancing | class: assertive | strength: 2 | plainer: say | hit: Rivals made out that the senator had dodged her taxes.
theorize | stance: distancing | class: assertive | commitment: 1 | strength: 1 | plainer: suggest | hit: A detective theorized that the thief had kept a key.
# charged: they judge the speaker or the manner
gripe | stance: charged | class: assertive | plainer: say;complain | hit: Commuters griped that the new trains were too cold.
grumble | stance: charged | class: assertive | plainer: say;complain | hit: Players grumbled that the pitch had not been watered.
complain | stance: charged | class: assertive | plainer: say;object | hit: Tenants complained that the elevator had not worked since May.
whine | stance: charged | class: assertive | plainer: say;complain | hit: The governor whined that the press had been unfair.
moan | stance: charged | class: assertive | plainer: say;complain | hit: Shop owners moaned that the parade had cost them sales.
bemoan | stance: charged | class: factive | plainer: say;regret | hit: The conductor bemoaned the loss of the city's old concert hall.
lament | stance: charged | class: factive | plainer: say;regret | hit: The bishop lamented that so few young people attended.
carp | stance: charged | plainer: object | hit: Critics carped that the stadium had too few seats.
kvetch | stance: charged | plainer: complain | hit: Diners kvetched that the soup was served cold.
grouse | stance: charged | plainer: complain | hit: Truckers groused that the toll had doubled.
grouch | stance: charged | plainer: complain | hit: The retired umpire grouched that the games ran too long.
bellyache | stance: charged | plainer: complain | hit: The bankers bellyached that the new tax was unfair.
rail | stance: charged | plainer: say;object | hit: Senator Hale railed against the judges who blocked the border bill.
rant | stance: charged | plainer: say | hit: The caller ranted that the vaccine was a plot.
rave | stance: charged | plainer: say | hit: Fans raved that the goal was the best in years.
thunder | stance: charged | plainer: say | hit: "This treaty is a surrender," the deputy thundered.
bellow | stance: charged | plainer: say | hit: "Get off the field," the manager bellowed.
roar | stance: charged | plainer: say | hit: "We will not pay," the union leader roared.
bark | stance: charged | plainer: say | hit: "No more questions," the police chief barked.
snarl | stance: charged | plainer: say | hit: "You people never listen," the councilman snarled.
snap | stance: charged | plainer: reply | hit: "I already answered that," the minister snapped.
growl | stance: charged | plainer: say | hit: "They took our water," the old farmer growled.
hiss | stance: charged | plainer: say | hit: "You lied to this court," the widow hissed.
howl | stance: charged | plainer: say | hit: Landlords howled that the rent cap would ruin them.
shriek | stance: charged | plainer: say | hit: Opponents shrieked that the wind farm would kill tourism.
screech | stance: charged | plainer: say | hit: "Not one more refugee," the radio host screeched.
yelp | stance: charged | plainer: say | hit: Lobbyists yelped that the sugar tax would cost jobs.
squeal | stance: charged | plainer: say | hit: Hedge funds squealed that the new rule was theft.
scream | stance: charged | plainer: say;shout | hit: "Let them out," the mother screamed at the guards.
holler | stance: charged | plainer: shout | hit: "Open the gates," a man in the crowd hollered.
bleat | stance: charged | plainer: say | hit: The airline bleated that fuel prices were to blame.
bray | stance: charged | plainer: say | hit: The party's treasurer brayed that the poor were lazy.
crow | stance: charged | class: assertive | plainer: say | hit: The prime minister crowed that inflation had been beaten.
boast | stance: charged | class: assertive | plainer: say | hit: The software maker boasted that its program could not be hacked.
brag | stance: charged | class: assertive | plainer: say | hit: The smuggler bragged that he had never been stopped.
preen | stance: charged | plainer: say | hit: "Nobody negotiates as I do," the ambassador preened.
gush | stance: charged | plainer: say | hit: The reviewer gushed that the young pianist was a genius.
coo | stance: charged | plainer: say | hit: "What a lovely speech," the host cooed.
purr | stance: charged | plainer: say | hit: "Our profits speak for themselves," the chief executive purred.
enthuse | stance: charged | plainer: say | hit: "This telescope changes everything," the astronomer enthused.
effuse | stance: charged | plainer: say | hit: "It is a triumph," the festival director effused.
rhapsodize | stance: charged | plainer: say | hit: The chef rhapsodized about the tomatoes of Marrow Bay.
sneer | stance: charged | plainer: say | hit: The columnist sneered that the protesters had no jobs.
scoff | stance: charged | plainer: say;reject | hit: The oil executive scoffed that the climate study was a fantasy.
snicker | stance: charged | plainer: say | hit: "Good luck finding voters," a rival aide snickered.
smirk | stance: charged | plainer: say | hit: "I have better lawyers," the developer smirked.
sniff | stance: charged | plainer: say | hit: "It is hardly art," the gallery owner sniffed.
snort | stance: charged | plainer: say | hit: "That is no budget," the opposition leader snorted.
jeer | stance: charged | plainer: say | hit: Visiting fans jeered that the champions were finished.
quip | stance: charged | commitment: 1 | plainer: say;joke | hit: The senator quipped that the tunnel was older than he was.
wisecrack | stance: charged | commitment: 1 | plainer: joke | hit: "Even my cat votes," the comedian wisecracked.
jibe | stance: charged | plainer: say | hit: "He could not run a bath," the deputy jibed.
chide | stance: charged | plainer: criticize | hit: The judge chided the lawyers for arriving late.
scold | stance: charged | plainer: criticize | hit: The health secretary scolded hospitals for hiding the delays.
admonish | stance: charged | plainer: warn | hit: The referee admonished both captains before the second half.
lecture | stance: charged | plainer: say;tell | hit: The visiting minister lectured farmers about wasting water.
preach | stance: charged | plainer: say | hit: The banker preached that workers should save more.
sermonize | stance: charged | plainer: say | hit: The former governor sermonized about the value of thrift.
moralize | stance: charged | plainer: say | hit: Editors moralized about the singer's divorce for weeks.
pontificate | stance: charged | commitment: 3 | plainer: say | hit: A retired general pontificated about the siege on evening radio.
harangue | stance: charged | plainer: tell | hit: The chairman harangued the staff about missed sales targets.
hector | stance: charged | plainer: tell | hit: Officials hectored the refugees about learning the language.
nag | stance: charged | plainer: tell | hit: Ministers nagged shoppers to spend more before the holidays.
plead | stance: charged | plainer: ask;say | hit: The nurses pleaded that they needed more masks.
beg | stance: charged | plainer: ask | hit: The father begged the kidnappers to free his son.
beseech | stance: charged | plainer: ask | hit: The abbot beseeched both armies to spare the monastery.
implore | stance: charged | plainer: ask | hit: Aid workers implored the generals to open the road.
entreat | stance: charged | plainer: ask | hit: The widow entreated the court to hear her case.
cry | stance: charged | plainer: say | hit: "They have taken our homes," a woman cried.
sob | stance: charged | plainer: say | hit: "He was only nine," the boy's aunt sobbed.
wail | stance: charged | plainer: say | hit: "Who will feed us now?" the fisherman wailed.
whimper | stance: charged | plainer: say | hit: "I never wanted the money," the clerk whimpered.
fume | stance: charged | plainer: say | hit: "This is robbery," the hotel owner fumed.
bristle | stance: charged | plainer: reply | hit: "I am no traitor," the envoy bristled.
huff | stance: charged | plainer: say | hit: "We expected better seats," the duchess huffed.
spit | stance: charged | plainer: say | hit: The fired coach spits that his bosses are cowards.
spew | stance: charged | plainer: say | hit: The preacher spewed insults at the new arrivals.
spout | stance: charged | plainer: say | hit: The candidate spouted slogans about the border all evening.
blurt | stance: charged | plainer: say | hit: "I lost the ballots," the clerk blurted.
babble | stance: charged | plainer: say | hit: The suspect babbled about a stolen boat for an hour.
ramble | stance: charged | plainer: say | hit: The witness rambled about his garden until the judge objected.
drone | stance: charged | plainer: say | hit: The treasurer droned about pension rules until midnight.
mutter | stance: charged | plainer: say | hit: "Nothing here will change," a striking welder muttered.
mumble | stance: charged | plainer: say | hit: The goalkeeper mumbled that the sun was in his eyes.
stammer | stance: charged | plainer: say | hit: "I did not see it," the guard stammered.
stutter | stance: charged | plainer: say | hit: "We were never told," the young officer stuttered.
croak | stance: charged | plainer: say | hit: "I need a rest," the tenor croaked after the show.
fret | stance: charged | commitment: 1 | plainer: say | hit: Investors fretted that the port strike would hurt exports.
agonize | stance: charged | commitment: 1 | plainer: say | hit: The jurors agonized over the verdict for nine days.
warble | stance: charged | plainer: say | hit: "Everyone is welcome here," the resort's owner warbled.
intone | stance: charged | plainer: say | hit: "These are dark days," the bishop intoned.
proclaim | stance: charged | class: assertive | commitment: 3 | plainer: say;announce | hit: The rebel leader proclaimed that the capital had fallen.
trumpet | stance: charged | class: assertive | plainer: announce | hit: The ministry trumpeted a small fall in unemployment.
blare | stance: charged | plainer: say | hit: The front page blared that the minister was a thief.
herald | stance: charged | plainer: announce | hit: The board heralded the merger as a new era.
vow | stance: charged | class: assertive | commitment: 3 | plainer: say;promise | hit: Governor Reyes vowed that the killers would be caught.
thunder back | stance: charged | plainer: reply | hit: "You have no mandate," the speaker thundered back.
retort | stance: charged | class: assertive | plainer: reply | hit: "Ask your own accountant," Ms. Vance retorted.
shoot back | stance: charged | plainer: reply | hit: "I was not even there," the mayor shot back.
insinuate | stance: charged | class: assertive | commitment: 1 | plainer: suggest;say | hit: The lawyer insinuated that the nurse had altered the chart.
let slip | stance: charged | class: factive | plainer: say | hit: An aide let slip that the talks had failed.
deadpan | stance: charged | plainer: say | hit: "We aim to finish this century," the engineer deadpanned.
drawl | stance: charged | plainer: say | hit: "That horse can run," the trainer drawled.
chirp | stance: charged | plainer: say | hit: "What a beautiful morning," the press secretary chirped.
quaver | stance: charged | plainer: say | hit: "I saw him fall," the old witness quavered.
balk | stance: charged | plainer: object | hit: Several senators balked at the cost of the new warships.
rebuke | stance: charged | plainer: criticize | hit: The appeals court rebuked the prosecutor for hiding evidence.
reprimand | stance: charged | plainer: criticize | hit: The league reprimanded the coach for insulting a referee.
berate | stance: charged | plainer: criticize | hit: The manager berated two cleaners in front of guests.
upbraid | stance: charged | plainer: criticize | hit: The envoy upbraided his hosts over the jailed editors.
castigate | stance: charged | plainer: criticize | hit: The report castigated the sheriff for ignoring the calls.
excoriate | stance: charged | plainer: criticize | hit: Senator Hale excoriated the drug company over its prices.
browbeat | stance: charged | plainer: press | hit: The prosecutor browbeat a frightened witness for two hours.
sputter | stance: charged | plainer: say | hit: "That was never agreed," the chairman sputtered.
splutter | stance: charged | plainer: say | hit: "You cannot do that," the colonel spluttered.
jest | stance: charged | commitment: 1 | plainer: joke | hit: "I may need a bigger shelf," the champion jested.
tease | stance: charged | plainer: say | hit: "Wait until you hear the ending," the novelist teased.
object | stance: neutral | class: assertive | hit: Ranchers objected that the wolves were killing calves.
counter | stance: neutral | class: assertive | hit: The mayor countered that crime had fallen for years.
demand | stance: neutral | hit: The crowd demanded that the police release the footage.
accuse | stance: neutral | hit: The ministry accused its neighbor of jamming radio signals.
charge | stance: neutral | class: assertive | hit: Opponents charged that the senator had sold her vote.
threaten | stance: neutral | hit: The general threatened to shell the town by nightfall.
muse | stance: neutral | commitment: 1 | hit: The painter mused that fame had come too late.
marvel | stance: neutral | class: factive | hit: Visitors marveled that the old bridge was still standing.
protest | stance: neutral | class: assertive | hit: The defendant protested that he had been asleep.
murmur | stance: neutral | hit: "It is a sad day," the priest murmured.
condemn | stance: neutral | hit: The bishops condemned the bombing of the market.
denounce | stance: neutral | hit: The union denounced the layoffs at the steel plant.
# free: they colour wherever they stand
rebuff | stance: charged | use: free | plainer: reject;decline | hit: The island's government rebuffed an offer of naval patrols.
deride | stance: charged | use: free | plainer: criticize | hit: Senators derided the climate plan as a gift to banks.
mock | stance: charged | use: free | plainer: criticize | hit: The comedian mocked the mayor for his new haircut.
ridicule | stance: charged | use: free | plainer: criticize | hit: Scientists ridiculed the governor for his views on vaccines.
dismiss | stance: charged | use: free | plainer: reject | not_next: request*; lawsuit*; case*; charge*; suit; suits; appeal*; complaint*; motion; indictment*; petition*; counts; class; students; employees | hit: The owner dismissed the safety warning as nonsense. | miss: The judge dismissed the case.
pooh-pooh | stance: charged | use: free | plainer: reject | hit: The director pooh-poohed fears that the reactor was leaking.
brush off | stance: charged | use: free | plainer: reject | hit: The coach brushed off questions about his future.
brush aside | stance: charged | use: free | plainer: reject | hit: The minister brushed aside complaints from the nurses.
shrug off | stance: charged | use: free | plainer: play down | hit: The airline shrugged off criticism of its baggage fees.
wave away | stance: charged | use: free | plainer: reject | hit: The treasurer waved away concerns about the city's debt.
laugh off | stance: charged | use: free | plainer: reject | hit: The actor laughed off rumors that he was broke.
tout | stance: charged | use: free | plainer: promote;present | hit: The company touted its battery as the safest ever made.
hype | stance: charged | use: free | plainer: promote | hit: Promoters hyped the bout as the fight of the decade.
talk up | stance: charged | use: free | plainer: promote | hit: The trade minister talked up the chance of a deal.
play up | stance: charged | use: free | plainer: stress | hit: Campaign aides played up her years as a soldier.
hail | stance: charged | use: free | plainer: praise | hit: Doctors hailed the malaria trial as a turning point.
laud | stance: charged | use: free | plainer: praise | hit: The governor lauded the firefighters of Ellery.
extol | stance: charged | use: free | plainer: praise | hit: The brochure extolled the clean air of the valley.
gush over | stance: charged | use: free | plainer: praise | hit: Critics gushed over the young director's second film.
fawn over | stance: charged | use: free | plainer: praise | hit: Anchors fawned over the billionaire for an hour.
sing the praises of | stance: charged | use: free | plainer: praise | hit: Parents sang the praises of the new principal.
parrot | stance: charged | use: free | plainer: repeat | hit: The deputy parroted the tobacco lobby's figures.
regurgitate | stance: charged | use: free | plainer: repeat | hit: The spokesman regurgitated the army's version of the raid.
peddle | stance: charged | use: free | plainer: spread;repeat | hit: The radio host peddled the lie that schools ban prayer.
decry | stance: charged | class: factive | use: free | plainer: criticize | hit: Teachers decried the cuts to music lessons.
disparage | stance: charged | use: free | plainer: criticize | hit: The candidate disparaged immigrants at a rally in Ellery.
belittle | stance: charged | use: free | plainer: criticize | hit: The chairman belittled the work of junior doctors.
denigrate | stance: charged | use: free | plainer: criticize | hit: The pundit denigrated women who play professional soccer.
malign | stance: charged | use: free | plainer: criticize | hit: The film maligns the soldiers who defended the port.
vilify | stance: charged | use: free | plainer: criticize | hit: State television vilified the striking miners for months.
demonize | stance: charged | use: free | plainer: criticize | hit: The campaign demonized refugees as criminals.
lampoon | stance: charged | use: free | plainer: mock | hit: The cartoonist lampooned the bishop in a weekly strip.
downplay | stance: charged | use: free | plainer: understate | hit: The ministry downplayed the number of measles cases.
play down | stance: charged | use: free | plainer: understate | hit: Officials played down reports of cracks in the dam.
sugarcoat | stance: charged | use: free | plainer: present mildly | hit: The hospital sugarcoated the results of the failed trial.
boast of | stance: charged | use: free | plainer: mention | hit: The premier boasted of record wheat exports.
brag about | stance: charged | use: free | plainer: mention | hit: The smuggler bragged about his boats to undercover officers.
crow about | stance: charged | use: free | plainer: mention | hit: Ministers crowed about the fall in asylum requests.
# nouns that introduce what was said
claim | pos: noun | stance: distancing | use: free | plainer: statement | next: that | hit: Experts doubted the claim that the river was clean. | miss: She filed her claim on Monday.
assertion | pos: noun | stance: distancing | commitment: 3 | use: free | plainer: statement | next: that | hit: The judge rejected the assertion that the police had knocked. | miss: She filed her assertion on Monday.
insistence | pos: noun | stance: distancing | commitment: 3 | use: free | plainer: statement | next: that | hit: Few accepted his insistence that the ballots were fake. | miss: She filed her insistence on Monday.
admission | pos: noun | stance: charged | class: factive | use: free | plainer: statement | next: that | hit: The trial turned on her admission that she had lied. | miss: She filed her admission on Monday.
boast | pos: noun | stance: charged | use: free | plainer: statement | next: that | hit: Rivals laughed at his boast that nobody could beat him. | miss: She filed her boast on Monday.
allegation | pos: noun | stance: distancing | use: free | plainer: accusation | next: that | hit: Mr. Dorn denied the allegation that he had bribed inspectors. | miss: She filed her allegation on Monday.
insinuation | pos: noun | stance: charged | commitment: 1 | use: free | plainer: suggestion | hit: The mayor resented the insinuation about her brother's contract.
rant | pos: noun | stance: charged | use: free | plainer: remarks | hit: The coach apologized for his rant about the referee.
diatribe | pos: noun | stance: charged | use: free | plainer: remarks | hit: His diatribe against vaccines lasted almost two hours.
tirade | pos: noun | stance: charged | use: free | plainer: remarks | hit: The senator's tirade against the judge drew a formal complaint.
screed | pos: noun | stance: charged | use: free | plainer: text | hit: The owner mailed customers a screed against the minimum wage.
whining | pos: noun | stance: charged | use: free | plainer: complaints | hit: Voters are tired of the whining from landlords.
gripe | pos: noun | stance: charged | use: free | plainer: complaint | hit: Their main gripe was the price of parking.
