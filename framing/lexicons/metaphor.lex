+++
name = "metaphor"
version = "1.1.2"
licence = "Apache-2.0"
device = "loaded"
label = "metaphor"
description = "A figure that carries a judgement."
sources = ["Lakoff and Johnson 1980, Metaphors we live by", "Charteris-Black 2004, Corpus approaches to critical metaphor analysis", "Santa Ana 1999, metaphors of immigration in news"]
[defaults]
polarity = "negative"
strength = 2
+++
# noun, negative
fair game | pos: noun | plainer: allowed target | hit: Senator Hale said the governor's tax returns were fair game.
firestorm | pos: noun | plainer: protest | hit: The coach's remarks about injured players set off a firestorm online.
rallying cry | pos: noun | plainer: slogan | hit: Her final words to the court became a rallying cry for nurses.
witch hunt | pos: noun | plainer: investigation | hit: Mr. Dorn called the ethics inquiry a witch hunt.
house of cards | pos: noun | plainer: weak structure | hit: Auditors described the lender's accounts as a house of cards.
ticking time bomb | pos: noun | plainer: growing risk | hit: Doctors call the hospital's unpaid pension bill a ticking time bomb.
time bomb | pos: noun | plainer: growing risk | hit: Economists warned that household debt had become a time bomb.
powder keg | pos: noun | plainer: tense situation | hit: Diplomats fear the disputed valley has become a powder keg.
tinderbox | pos: noun | plainer: tense situation | not_near: forest*; drought; brush; fire; fires; dry | hit: After the verdict, the prison was a tinderbox, guards said. | miss: The drought made the forest a tinderbox.
slippery slope | pos: noun | plainer: first step | hit: Opponents said that banning one novel would be a slippery slope.
tip of the iceberg | pos: noun | plainer: small part | hit: Investigators said the forged invoices were only the tip of the iceberg.
perfect storm | pos: noun | plainer: combination of problems | hit: Low wages and rising rents created a perfect storm for teachers.
smoke and mirrors | pos: noun | plainer: distraction | hit: Ms. Vance dismissed the budget surplus as smoke and mirrors.
Trojan horse | pos: noun | plainer: hidden means | hit: Union leaders see the pilot program as a Trojan horse for layoffs.
olive branch | pos: noun | plainer: offer | hit: The prime minister offered an olive branch to striking dockworkers.
silver bullet | pos: noun | plainer: solution | hit: Nia Barlow cautioned that the vaccine was no silver bullet.
magic bullet | pos: noun | plainer: solution | hit: Carbon capture is not a magic bullet, the ministry's adviser said.
magic wand | pos: noun | plainer: solution | hit: Governor Reyes said he had no magic wand to lower rents.
silver lining | pos: noun | plainer: advantage | hit: Analysts found one silver lining in the weak jobs report.
game changer | pos: noun | plainer: important change | hit: Farmers in Ellery called the new irrigation rules a game changer.
sea change | pos: noun | plainer: large change | hit: The ruling marks a sea change in how courts treat young offenders.
bright spot | pos: noun | plainer: good part | strength: 1 | hit: Tourism was the lone bright spot in the quarterly figures.
light at the end of the tunnel | pos: noun | plainer: hope | hit: Parents finally see light at the end of the tunnel, the principal said.
Hail Mary | pos: noun | plainer: last attempt | not_near: quarterback; touchdown; yard*; pass; pray*; rosary; church; game | hit: Lawyers filed a Hail Mary appeal hours before the execution. | miss: She prayed a Hail Mary in church.
long shot | pos: noun | plainer: unlikely choice | hit: Tom Abara was always a long shot for the nomination.
dark horse | pos: noun | plainer: unexpected candidate | hit: The young violinist is a dark horse in this year's competition.
sideshow | pos: noun | plainer: distraction | hit: Critics said the hearing had turned into a sideshow.
three-ring circus | pos: noun | plainer: disorder | hit: The judge warned that she would not allow a three-ring circus.
kabuki theater | pos: noun | plainer: show | hit: One delegate called the climate talks kabuki theater.
soap opera | pos: noun | plainer: long dispute | not_near: season; actor*; actress; episode*; network*; cast; star; stars; TV; television; plays | hit: The club's ownership dispute has become a soap opera. | miss: The actress left the soap opera after one season.
reality show | pos: noun | plainer: spectacle | not_near: season; contestant*; episode*; network*; cast; star; stars; producer*; NBC; TV; television | hit: Voters complained that the mayoral contest resembled a reality show. | miss: The network renewed its reality show.
puppeteer | pos: noun | plainer: person in control | hit: Opponents portray the retired general as the cabinet's puppeteer.
lapdog | pos: noun | plainer: follower | hit: The opposition accused the election commission of being the president's lapdog.
mouthpiece | pos: noun | plainer: spokesman | hit: Residents say the local radio station became a mouthpiece for developers.
cheerleader | pos: noun | plainer: supporter | not_near: school; football; basketball; squad; game; team; stadium | hit: Senator Hale has long been a cheerleader for charter schools. | miss: The school squad has 12 cheerleaders.
foot-dragging | pos: noun | plainer: delay | hit: Families of the victims blamed the police department's foot-dragging.
bloodhound | pos: noun | plainer: investigator | not_near: dog; dogs; scent; deputies; sheriff; search; woods | hit: Colleagues describe the auditor as a bloodhound in financial cases. | miss: Deputies searched the woods with a bloodhound.
lightning rod | pos: noun | plainer: object of criticism | not_near: roof; storm; thunder*; tower | hit: The new health minister quickly became a lightning rod for critics. | miss: The lightning rod on the roof was hit.
punching bag | pos: noun | plainer: object of criticism | not_near: gym; box*; gloves; training | hit: Public school teachers are tired of being a political punching bag. | miss: He hit the punching bag at the gym.
scapegoat | pos: noun | plainer: person blamed | hit: Mr. Dorn said the board had made him a scapegoat.
whipping boy | pos: noun | plainer: person blamed | hit: The postal service has become a whipping boy for lawmakers.
sacrificial lamb | pos: noun | plainer: person given up | hit: Union members saw the fired dispatcher as a sacrificial lamb.
poster child | pos: noun | plainer: example | hit: Marrow Bay is now the poster child for failed flood planning.
guinea pig | pos: noun | plainer: test subject | not_near: pet; pets; cage; vet; animal*; hamster* | hit: Parents objected to their district being a guinea pig for the software. | miss: The vet treated a guinea pig in its cage.
political football | pos: noun | plainer: disputed issue | hit: Flu vaccination should not be a political football, the surgeon said.
hot potato | pos: noun | plainer: disputed issue | hit: The stadium subsidy has become a hot potato for the council.
third rail | pos: noun | plainer: avoided issue | hit: Pension reform remains the third rail of the nation's politics.
elephant in the room | pos: noun | plainer: unmentioned issue | hit: Neither debater mentioned inflation, the elephant in the room.
can of worms | pos: noun | plainer: set of problems | hit: Reopening the treaty would be a can of worms, diplomats said.
Pandora's box | pos: noun | plainer: set of problems | hit: Scientists warned that editing embryos could become a Pandora's box.
hornet's nest | pos: noun | plainer: protest | hit: The school board's dress code stirred up a hornet's nest.
cesspool | pos: noun | plainer: corrupt place | hit: Governor Reyes called the licensing agency a cesspool of bribery.
snake pit | pos: noun | plainer: hostile place | hit: Former aides described the ministry as a snake pit.
lion's den | pos: noun | plainer: hostile place | hit: Ms. Vance walked into the lion's den at the miners' convention.
viper's nest | pos: noun | plainer: hostile place | hit: Tom Abara called the club's boardroom a viper's nest.
hotbed | pos: noun | plainer: center | hit: The port city has long been a hotbed of labor unrest.
breeding ground | pos: noun | plainer: source | hit: Crowded jails are a breeding ground for extremism, the report said.
petri dish | pos: noun | plainer: source | not_near: lab; laborator*; bacteria; cells; scientist*; culture | hit: One researcher called the forum a petri dish for conspiracy theories. | miss: Scientists grew cells in a petri dish.
magnet for | pos: noun | plainer: attraction for | hit: The downtown plaza has become a magnet for petty thieves.
lifeblood | pos: noun | plainer: main support | hit: Small exporters are the lifeblood of the region's economy.
bedrock | pos: noun | plainer: basis | strength: 1 | hit: An independent judiciary is the bedrock of the republic, she said.
cornerstone | pos: noun | plainer: main part | strength: 1 | hit: Free child care was the cornerstone of her campaign.
linchpin | pos: noun | plainer: main part | hit: The naval base is the linchpin of the alliance's defenses.
litmus test | pos: noun | plainer: test | strength: 1 | hit: Support for the pipeline became a litmus test for candidates.
acid test | pos: noun | plainer: test | hit: The spring offensive will be the acid test of the new army.
wake-up call | pos: noun | plainer: warning | hit: The data breach was a wake-up call for hospitals.
red flag | pos: noun | plainer: warning | not_next: law; laws; bill; warning | hit: Sudden cash deposits should have been a red flag, prosecutors said. | miss: The red flag law passed.
red line | pos: noun | plainer: limit | not_near: train*; station*; subway; Metro; bus; passengers; stop | hit: For the union, any cut to sick pay is a red line. | miss: Trains on the red line stop at the harbor.
fiscal cliff | pos: noun | plainer: deadline for tax and spending | hit: City schools face a fiscal cliff when federal aid expires.
cliff edge | pos: noun | plainer: deadline | hit: Manufacturers fear a cliff edge when the trade deal lapses.
crunch time | pos: noun | plainer: deadline | hit: It is crunch time for negotiators at the climate summit.
eleventh hour | pos: noun | plainer: last moment | hit: A settlement was reached at the eleventh hour, averting a strike.
death knell | pos: noun | plainer: end | hit: The tariff sounded the death knell for local steelmakers.
death spiral | pos: noun | plainer: decline | hit: Insurers warned that the market could enter a death spiral.
last gasp | pos: noun | plainer: end | hit: Historians see the uprising as the last gasp of the monarchy.
last stand | pos: noun | plainer: last attempt | hit: Thursday's vote may be the last stand for opponents of the casino.
swan song | pos: noun | plainer: last act | hit: The conductor chose a forgotten opera for his swan song.
final nail in the coffin | pos: noun | plainer: end | hit: Losing the sponsor was the final nail in the coffin for the league.
nail in the coffin | pos: noun | plainer: end | hit: The court's ruling was another nail in the coffin of the ban.
kiss of death | pos: noun | plainer: end | hit: In that district, an endorsement from the governor is a kiss of death.
tailspin | pos: noun | plainer: decline | hit: News of the indictment sent the campaign into a tailspin.
freefall | pos: noun | plainer: decline | hit: The currency has been in freefall since the coup.
downward spiral | pos: noun | plainer: decline | hit: Rural hospitals are caught in a downward spiral of closures.
vicious cycle | pos: noun | plainer: repeated problem | hit: Fines and missed wages trap tenants in a vicious cycle.
vicious circle | pos: noun | plainer: repeated problem | hit: Low trust and low turnout form a vicious circle, researchers found.
implosion | pos: noun | plainer: breakdown | hit: The party's implosion left conservatives without a candidate.
political earthquake | pos: noun | plainer: large change | hit: The resignation of three ministers was a political earthquake.
shock wave | pos: noun | plainer: effect | not_near: blast; explosion*; earthquake*; supersonic; physics; bomb; meteor*; asteroid | hit: The verdict sent a shock wave through the legal profession. | miss: The shock wave of the blast broke windows.
shockwave | pos: noun | plainer: effect | not_near: blast; explosion*; earthquake*; supersonic; physics; bomb; meteor*; asteroid | hit: The factory closure sent a shockwave through Ellery. | miss: The shockwave of the blast broke windows.
ripple effect | pos: noun | plainer: effect | hit: The airline's bankruptcy had a ripple effect on tourism.
domino effect | pos: noun | plainer: series of effects | hit: Bankers feared a domino effect if the lender failed.
snowball effect | pos: noun | plainer: growing effect | hit: One accuser's testimony had a snowball effect, investigators said.
knock-on effect | pos: noun | plainer: later effect | hit: Higher fuel prices had a knock-on effect on school meals.
blowback | pos: noun | plainer: reaction | hit: The senator faced blowback after opposing the veterans bill.
aftershock | pos: noun | plainer: later effect | not_near: quake*; earthquake*; magnitude; tremor*; rubble | hit: Renters are still feeling an aftershock of the mortgage crisis. | miss: An aftershock of magnitude 5 hit the town.
windfall | pos: noun | plainer: unexpected income | hit: Oil companies reported a windfall as supplies tightened.
cash cow | pos: noun | plainer: source of income | hit: The speed cameras have become a cash cow for the city.
golden goose | pos: noun | plainer: source of income | not_near: tale; fairy; Grimm; book | hit: Taxing tourists too heavily could kill the golden goose, hoteliers said. | miss: The tale of the golden goose is old.
gold mine | pos: noun | plainer: source of income | hit: For lobbyists, the licensing overhaul is a gold mine.
goldmine | pos: noun | plainer: source of income | hit: Patient records have become a goldmine for advertisers.
piggy bank | pos: noun | plainer: source of money | not_near: coins; child; children; toy; boy; girl | hit: Mr. Dorn treated the charity as a personal piggy bank, prosecutors said. | miss: The child put coins in a piggy bank.
blank check | pos: noun | plainer: unlimited money | not_near: company; companies; SPAC; merger | hit: Lawmakers refused to give the military a blank check. | miss: The blank check company sought a merger.
pork barrel | pos: noun | plainer: local spending | hit: Watchdogs said the highway bill was full of pork barrel projects.
sacred cow | pos: noun | plainer: protected program | hit: The farm subsidy is a sacred cow that neither side will touch.
straitjacket | pos: noun | plainer: limit | hit: Mayors say the spending cap is a straitjacket on cities.
stranglehold | pos: noun | plainer: control | hit: Regulators want to break the firm's stranglehold on ticket sales.
chokehold | pos: noun | plainer: control | hit: Two processors keep a chokehold on the region's cattle prices.
iron grip | pos: noun | plainer: control | hit: The ruling family has kept an iron grip on the island.
yoke | pos: noun | plainer: control | hit: Villagers celebrated freedom from the yoke of foreign rule.
shackles | pos: noun | plainer: limits | hit: The minister promised to free small businesses from the shackles of bureaucracy.
handcuffs on | pos: noun | plainer: limits on | hit: Builders say the zoning code puts handcuffs on growth.
millstone | pos: noun | plainer: burden | hit: Student debt has become a millstone around young families' necks.
albatross | pos: noun | plainer: burden | hit: The unfinished stadium is an albatross for the mayor.
dead weight | pos: noun | plainer: burden | hit: Consultants described the regional offices as dead weight.
crutch | pos: noun | plainer: support | not_near: leg; ankle; knee; hip; surgery; walk*; injur* | hit: Critics say overtime has become a crutch for the fire department. | miss: He walked on a crutch after surgery.
band-aid | pos: noun | plainer: temporary fix | hit: Nurses called the one-time bonus a band-aid.
bandaid | pos: noun | plainer: temporary fix | hit: Housing advocates dismissed the rent freeze as a bandaid.
patchwork | pos: noun | plainer: mixture | strength: 1 | hit: Patients face a patchwork of state abortion rules.
mixed bag | pos: noun | plainer: mixture | strength: 1 | hit: The new curriculum's results were a mixed bag, teachers said.
hodgepodge | pos: noun | plainer: mixture | hit: Refugees must navigate a hodgepodge of local rules.
tightrope | pos: noun | plainer: balance | hit: The envoy is on a tightrope between two rival capitals.
high-wire act | pos: noun | plainer: balance | hit: Keeping the coalition together has been a high-wire act.
uphill battle | pos: noun | plainer: difficult task | hit: Tenants face an uphill battle against the developer in court.
uphill climb | pos: noun | plainer: difficult task | hit: The challenger has an uphill climb in rural counties.
slog | pos: noun | plainer: long task | hit: Both armies are preparing for a slog through the winter.
roller coaster | pos: noun | plainer: series of changes | hit: It has been a roller coaster of a season for the team.
rollercoaster | pos: noun | plainer: series of changes | hit: Families described the custody trial as an emotional rollercoaster.
whirlwind | pos: noun | plainer: quick series | hit: The actor's first year of fame was a whirlwind of interviews.
whirlwind tour | pos: noun | plainer: quick tour | hit: The foreign minister made a whirlwind tour of five capitals.
feeding frenzy | pos: noun | plainer: heavy coverage | hit: Rumors of a merger set off a feeding frenzy among traders.
media frenzy | pos: noun | plainer: heavy coverage | hit: The kidnapping trial has drawn a media frenzy to Marrow Bay.
buzz saw | pos: noun | plainer: strong opposition | hit: The gun proposal met a buzz saw of opposition in committee.
juggernaut | pos: noun | plainer: strong force | hit: The streaming service grew into a juggernaut within four years.
well-oiled machine | pos: noun | plainer: organized group | hit: Her ground operation was a well-oiled machine by October.
machine politics | pos: noun | plainer: party organization | strength: 1 | hit: Reformers blame machine politics for the county's inflated payroll.
heavyweight | pos: noun | plainer: important person | not_near: box*; title; champion; bout; fight; fighter; fights; belt; UFC; wrestl*; division | hit: Ms. Vance is a heavyweight in antitrust law. | miss: The heavyweight lost his title.
kingmaker | pos: noun | plainer: influential person | hit: The small farmers' party emerged as kingmaker after the vote.
gatekeeper | pos: noun | plainer: person in control | hit: The chief of staff serves as gatekeeper to the president.
rock star | pos: noun | plainer: popular person | not_near: band; album; concert; guitar*; song*; singer; music; tour | hit: Epidemiologist Nia Barlow became a rock star during the outbreak. | miss: The rock star left his band.
golden boy | pos: noun | plainer: favored person | hit: Once the golden boy of the ministry, he now faces charges.
lame duck | pos: noun | plainer: outgoing official | hit: Governor Reyes is a lame duck until January.
paper tiger | pos: noun | plainer: weak opponent | hit: Analysts called the sanctions committee a paper tiger.
straw man | pos: noun | plainer: misstated argument | hit: Defenders of the curriculum said critics were attacking a straw man.
red herring | pos: noun | plainer: distraction | hit: Voter fraud is a red herring, the county clerk said.
red meat | pos: noun | plainer: appeal to supporters | hit: The speech offered red meat to party activists.
dog and pony show | pos: noun | plainer: display | hit: Inmates said the inspection was a dog and pony show.
echo chamber | pos: noun | plainer: group of the like-minded | hit: Researchers said the app had become an echo chamber.
siren song | pos: noun | plainer: appeal | hit: Young voters were drawn by the siren song of easy credit.
Faustian bargain | pos: noun | plainer: costly deal | hit: Selling the archive to advertisers was a Faustian bargain, scholars said.
deal with the devil | pos: noun | plainer: costly deal | hit: Exiles called the prisoner swap a deal with the devil.
bitter pill | pos: noun | plainer: unwelcome step | hit: Relegation was a bitter pill for the club's supporters.
poison pill | pos: noun | plainer: clause meant to stop it | not_near: takeover; bid; shareholder*; board; hostile; rights plan | hit: Senators added a poison pill to the immigration measure. | miss: The board adopted a poison pill against the takeover.
carrot and stick | pos: noun | plainer: offers and threats | hit: The envoy used carrot and stick to restart the talks.
Achilles heel | pos: noun | plainer: weakness | hit: Weak fundraising has been his Achilles heel all year.
chink in the armor | pos: noun | plainer: weakness | hit: The by-election loss exposed a chink in the armor of the ruling party.
crack in the armor | pos: noun | plainer: weakness | hit: Prosecutors found a crack in the armor of the defense.
crossroads | pos: noun | plainer: decision | strength: 1 | hit: The peace process has reached a crossroads, negotiators said.
watershed | pos: noun | plainer: change | hit: The ruling was a watershed for disabled workers.
tipping point | pos: noun | plainer: change | hit: Scientists say the ice sheet is near a tipping point.
point of no return | pos: noun | plainer: change | hit: Relations between the two governments have passed the point of no return.
home stretch | pos: noun | plainer: last part | hit: The Senate campaign is entering the home stretch.
horse race | pos: noun | plainer: contest | not_near: track; jockey*; horses; bet; betting; Derby | hit: Coverage focused on the horse race rather than on health policy. | miss: The jockey won the horse race at the track.
two-horse race | pos: noun | plainer: contest between two | hit: The league title is now a two-horse race.
game of chicken | pos: noun | plainer: test of wills | hit: Lawmakers are playing a game of chicken over the debt limit.
chess match | pos: noun | plainer: contest | not_near: grandmaster*; chess player*; board; world champion | hit: The custody hearing became a chess match between two veteran lawyers. | miss: The grandmaster won the chess match.
shell game | pos: noun | plainer: deception | hit: Auditors called the transfer of lottery funds a shell game.
house of horrors | pos: noun | plainer: bad place | hit: Former residents described the orphanage as a house of horrors.
pie in the sky | pos: noun | plainer: hope | hit: Commuters dismissed the promised rail line as pie in the sky.
wild-goose chase | pos: noun | plainer: useless search | hit: The anonymous letter sent detectives on a wild-goose chase.
tall order | pos: noun | plainer: difficult task | hit: Cutting emissions in half by 2030 is a tall order.
Herculean task | pos: noun | plainer: difficult task | hit: Rebuilding the flooded schools will be a Herculean task.
Sisyphean task | pos: noun | plainer: endless task | hit: Clearing the asylum backlog has been a Sisyphean task.
David and Goliath | pos: noun | plainer: small against large | not_near: Bible; biblical; painting*; sculpture*; Caravaggio | hit: The trademark case is a David and Goliath fight, her lawyer said. | miss: The painting shows David and Goliath.
whack-a-mole | pos: noun | plainer: repeated effort | hit: Removing counterfeit drugs from websites is a game of whack-a-mole.
floodgate | pos: noun | plainer: limit | hit: Lawyers fear the decision could open a floodgate of claims.
wave of anger | pos: noun | plainer: anger | hit: The pardon set off a wave of anger among survivors.
groundswell | pos: noun | plainer: growing support | hit: A groundswell of support for the fired coach surprised the board.
tidal wave | pos: noun | plainer: large number | not_near: quake; earthquake; coast; sea; tsunami; ocean; village* | hit: Clinics expect a tidal wave of patients once coverage expands. | miss: The quake sent a tidal wave to the coast.
deluge of | pos: noun | plainer: large number of | hit: The hotline received a deluge of complaints about unpaid wages.
web of lies | pos: noun | plainer: false statements | hit: Prosecutors said the executive built a web of lies.
tangled web | pos: noun | plainer: complex matter | hit: Reporters traced a tangled web of offshore companies.
house in order | pos: noun | plainer: affairs | hit: The federation must get its house in order, sponsors warned.
dirty laundry | pos: noun | plainer: private matters | hit: The divorce trial put the family's dirty laundry on display.
bad apple | pos: noun | plainer: person at fault | hit: The chief insisted that the officer was a bad apple.
rotten apple | pos: noun | plainer: person at fault | hit: One rotten apple should not define the precinct, the union said.
wolf in sheep's clothing | pos: noun | plainer: disguised opponent | hit: Critics called the privacy bill a wolf in sheep's clothing.
Frankenstein | pos: noun | plainer: creation | hit: The committee's merged spending plan is a Frankenstein, Senator Hale said.
# verb, negative
throw under the bus | pos: verb | plainer: abandon | hit: The mayor threw under the bus the deputy who had defended him.
kick the can down the road | pos: verb | plainer: delay | hit: Lawmakers voted to kick the can down the road on pensions.
kick the can | pos: verb | plainer: delay | hit: The council has kicked the can on sewer repairs for years.
move the goalposts | pos: verb | plainer: change the terms | hit: The landlord keeps moving the goalposts, tenants told the judge.
move the goal posts | pos: verb | plainer: change the terms | hit: Negotiators accused the ministry of moving the goal posts.
turn the corner | pos: verb | plainer: improve | not_near: car; truck; driver; street; bus; bike | hit: Officials say the hospital has turned the corner after the outbreak. | miss: The bus turned the corner at Wharf Street.
fan the flames | pos: verb | plainer: increase the conflict | hit: Imams and pastors urged politicians not to fan the flames.
fan the flames of | pos: verb | plainer: increase | hit: The broadcast fanned the flames of ethnic hatred, investigators found.
add fuel to the fire | pos: verb | plainer: increase the conflict | hit: The police chief's comments added fuel to the fire.
add fuel to | pos: verb | plainer: increase | hit: Leaked emails added fuel to suspicions about the contract.
pour gasoline on | pos: verb | plainer: increase | hit: The tariff announcement poured gasoline on a bitter trade dispute.
pour cold water on | pos: verb | plainer: discourage | hit: The central bank poured cold water on hopes of a rate cut.
throw cold water on | pos: verb | plainer: discourage | hit: Scientists threw cold water on claims of a miracle cure.
rain on one's parade | pos: verb | plainer: spoil | hit: A cheating complaint rained on their parade after the championship.
rock the boat | pos: verb | plainer: cause trouble | hit: New board members are reluctant to rock the boat.
make waves | pos: verb | plainer: cause trouble | hit: The young judge has made waves with her sentencing opinions.
stir the pot | pos: verb | plainer: cause trouble | hit: Mr. Dorn was accused of stirring the pot before the referendum.
open the floodgates | pos: verb | plainer: allow many | hit: Insurers argued that the ruling would open the floodgates.
open the door to | pos: verb | plainer: allow | hit: The amendment opens the door to private prisons, critics said.
slam the door on | pos: verb | plainer: refuse | hit: The president slammed the door on talks with the rebels.
shut the door on | pos: verb | plainer: refuse | hit: The league shut the door on expansion until next decade.
back down | pos: verb | plainer: yield | hit: Striking bus drivers refused to back down despite the court order.
back down from | pos: verb | plainer: give up | hit: The ministry backed down from its plan to close village schools.
bow to | pos: verb | plainer: yield to | hit: The museum bowed to pressure and canceled the exhibition.
bend the knee | pos: verb | plainer: yield | hit: Universities should never bend the knee, the dean said.
bend the knee to | pos: verb | plainer: yield to | hit: Senator Hale said the court had bent the knee to lobbyists.
knuckle under | pos: verb | plainer: yield | hit: Fishermen vowed that they would not knuckle under.
cave to | pos: verb | plainer: yield to | hit: The publisher caved to online critics and withdrew the novel.
toe the line | pos: verb | plainer: follow | hit: Ministers who failed to toe the line were dismissed.
toe the party line | pos: verb | plainer: follow the party | hit: Ms. Vance refused to toe the party line on immigration.
fall in line | pos: verb | plainer: follow | hit: Holdout senators are expected to fall in line before the vote.
fall into line | pos: verb | plainer: follow | hit: Smaller banks quickly fell into line with the new rules.
jump on the bandwagon | pos: verb | plainer: join | hit: More cities have jumped on the bandwagon of banning gas stoves.
jump ship | pos: verb | plainer: leave | not_near: sailor*; captain; port; harbor; crew | hit: Several donors jumped ship after the candidate's arrest. | miss: Two sailors jumped ship in the harbor.
abandon ship | pos: verb | plainer: leave | not_near: captain; crew; ferry; passengers; lifeboat*; sinking | hit: Executives began to abandon ship as the fraud inquiry widened. | miss: The captain told the crew to abandon ship.
ride the coattails of | pos: verb | plainer: gain from | hit: Local candidates rode the coattails of the popular governor.
double down | pos: verb | plainer: repeat | hit: Faced with the recordings, the mayor doubled down.
double down on | pos: verb | plainer: repeat | hit: The regime doubled down on its crackdown against students.
triple down on | pos: verb | plainer: repeat | hit: The company tripled down on artificial intelligence despite heavy losses.
dial back | pos: verb | plainer: reduce | hit: The health department dialed back its forecast of flu deaths.
walk a tightrope | pos: verb | plainer: balance | hit: The bishop is walking a tightrope between reformers and traditionalists.
walk a fine line | pos: verb | plainer: balance | hit: Teachers must walk a fine line when discussing the war.
thread the needle | pos: verb | plainer: balance | hit: The chief justice tried to thread the needle in the abortion case.
play with fire | pos: verb | plainer: take a risk | hit: Generals warned that the president was playing with fire.
play hardball | pos: verb | plainer: negotiate firmly | hit: The players' union is ready to play hardball over salaries.
play the race card | pos: verb | plainer: mention race | hit: The defendant's lawyer was accused of playing the race card.
play the victim | pos: verb | plainer: complain | hit: The dismissed coach is playing the victim, the owner said.
play into the hands of | pos: verb | plainer: help | hit: Banning the rally would play into the hands of extremists.
pull the plug on | pos: verb | plainer: end | hit: The network pulled the plug on the comedy after one season.
pull the rug out from under | pos: verb | plainer: stop supporting | hit: The funding freeze pulled the rug out from under rural clinics.
pull no punches | pos: verb | plainer: speak openly | hit: The inquiry's report pulled no punches about the jail's failures.
pull out all the stops | pos: verb | plainer: do everything | hit: Ellery pulled out all the stops to host the games.
turn up the heat | pos: verb | plainer: increase pressure | hit: Prosecutors turned up the heat before the second trial.
turn up the heat on | pos: verb | plainer: pressure | hit: Climate activists are turning up the heat on pension funds.
put the brakes on | pos: verb | plainer: slow | hit: A federal judge put the brakes on the deportation plan.
hit the brakes on | pos: verb | plainer: slow | hit: The automaker hit the brakes on its battery expansion.
hit a wall | pos: verb | plainer: stop | hit: Cease-fire talks hit a wall over the exchange of prisoners.
hit a snag | pos: verb | plainer: be delayed | hit: The hospital merger hit a snag when regulators objected.
hit rock bottom | pos: verb | plainer: reach the lowest point | hit: Trust in the police has hit rock bottom, a survey found.
run out of steam | pos: verb | plainer: slow | hit: The teachers' protest ran out of steam by late spring.
run into a buzz saw | pos: verb | plainer: meet opposition | hit: The nominee ran into a buzz saw at her confirmation hearing.
run aground | pos: verb | plainer: stop | not_near: ship; ferry; boat; tanker; vessel; freighter; barge; reef; sandbar | hit: Constitutional reform ran aground when two parties withdrew. | miss: The ferry ran aground on a reef.
come under fire | pos: verb | plainer: be criticized | hit: The agency came under fire after the inmate's death.
come home to roost | pos: verb | plainer: return | hit: Years of skipped maintenance have come home to roost.
crash and burn | pos: verb | plainer: fail | hit: Critics expect the director's latest musical to crash and burn.
go up in smoke | pos: verb | plainer: end | hit: Their retirement savings went up in smoke when the fund failed.
go off the rails | pos: verb | plainer: fail | hit: The debate went off the rails after the second question.
go down in flames | pos: verb | plainer: fail | hit: The sales tax proposal went down in flames on Tuesday.
go over the cliff | pos: verb | plainer: end | not_near: car; driver; van; road; police | hit: Economists fear that the country will go over the cliff in March. | miss: The car went over the cliff.
go belly up | pos: verb | plainer: fail | hit: Dozens of restaurants have gone belly up since the tax rise.
hang by a thread | pos: verb | plainer: be uncertain | hit: The truce was hanging by a thread after the rocket attack.
breathe new life into | pos: verb | plainer: renew | hit: Immigrant families have breathed new life into the old mill district.
breathe life into | pos: verb | plainer: renew | hit: A young curator breathed life into the neglected gallery.
breathe fire | pos: verb | plainer: speak angrily | hit: Backbenchers were breathing fire over the canceled hospital.
bear the brunt | pos: verb | plainer: suffer most | hit: When budgets are cut, poor children bear the brunt.
bear the brunt of | pos: verb | plainer: suffer most from | hit: Coastal villages bore the brunt of the fishing ban.
take the bait | pos: verb | plainer: react | hit: Reporters asked about his rival, but Mr. Dorn did not take the bait.
take a bullet for | pos: verb | plainer: defend | hit: The loyal treasurer said he would take a bullet for the governor.
take a back seat | pos: verb | plainer: matter less | hit: Human rights took a back seat at the trade summit.
take a toll | pos: verb | plainer: harm | hit: Months of overtime have taken a toll on paramedics.
bury one's head in the sand | pos: verb | plainer: ignore | hit: The board buried its head in the sand about concussions.
stick one's head in the sand | pos: verb | plainer: ignore | hit: The agency stuck its head in the sand, the widow testified.
drop the ball | pos: verb | plainer: fail | hit: The state dropped the ball on lead testing, parents said.
drop a bombshell | pos: verb | plainer: announce | hit: The star witness dropped a bombshell on the third day.
cross the Rubicon | pos: verb | plainer: decide finally | hit: By firing the judges, the president crossed the Rubicon.
cross a red line | pos: verb | plainer: go beyond a limit | hit: Shelling the convoy crossed a red line, the alliance said.
draw a line in the sand | pos: verb | plainer: set a limit | hit: Senator Hale drew a line in the sand on farm subsidies.
clip one's wings | pos: verb | plainer: limit | hit: Bank regulators say the bill would clip their wings.
tie one's hands | pos: verb | plainer: limit | hit: The new sentencing law ties their hands, several judges complained.
hamstring | pos: verb | plainer: limit | hit: A hiring freeze continues to hamstring the tax authority.
hobble | pos: verb | plainer: limit | hit: Export controls hobbled the country's chip makers.
shackle | pos: verb | plainer: limit | not_near: prisoner*; inmate*; handcuff*; guards; detainee*; police; cell | hit: Outdated licensing rules shackle young entrepreneurs, the report argued. | miss: Guards shackled the prisoner.
choke off | pos: verb | plainer: stop | hit: Sanctions have choked off the supply of spare parts.
stifle | pos: verb | plainer: limit | strength: 1 | hit: Editors say the secrecy law will stifle investigative reporting.
suffocate | pos: verb | plainer: limit | not_near: smoke; truck; children; fire; container; air; victims; died | hit: High rents are suffocating independent bookshops in the capital. | miss: Nine people suffocated in the truck.
muzzle | pos: verb | plainer: silence | hit: The ministry tried to muzzle its own climate scientists.
steer clear of | pos: verb | plainer: avoid | hit: Candidates have steered clear of the abortion question.
upend | pos: verb | plainer: change | strength: 1 | hit: The court's decision could upend college sports.
derail | pos: verb | plainer: stop | strength: 1 | hit: A leaked memo threatened to derail the peace negotiations.
unravel | pos: verb | plainer: fail | strength: 1 | hit: The prosecution's case unraveled when the key witness recanted.
implode | pos: verb | plainer: fail | hit: The governing coalition imploded over a sugar tax.
resurrect | pos: verb | plainer: renew | strength: 1 | hit: Lawmakers want to resurrect the abandoned rail project.
heal wounds | pos: verb | plainer: reconcile | not_near: doctor*; skin; cream; bandage*; hospital; infection | hit: The truth commission was meant to heal wounds from the civil war. | miss: The cream helps heal wounds of the skin.
lick one's wounds | pos: verb | plainer: recover | hit: Defeated liberals are still licking their wounds after the landslide.
pour salt on the wound | pos: verb | plainer: make worse | hit: The early parole hearing poured salt on the wound for relatives.
poison the well | pos: verb | plainer: harm trust | hit: Anonymous attacks have poisoned the well before the school vote.
sow the seeds of | pos: verb | plainer: cause | hit: The harsh treaty sowed the seeds of another conflict.
sow discord | pos: verb | plainer: cause disagreement | hit: Fake accounts tried to sow discord among union members.
sow division | pos: verb | plainer: cause disagreement | hit: Ms. Vance accused her opponent of sowing division for votes.
sow chaos | pos: verb | plainer: cause disorder | hit: Hackers sowed chaos at hospitals across the region.
drive a wedge between | pos: verb | plainer: divide | hit: The pipeline has driven a wedge between two tribal councils.
drive a wedge | pos: verb | plainer: divide | hit: Foreign propaganda aims to drive a wedge in the alliance.
tear apart | pos: verb | plainer: divide | hit: The book ban is tearing apart the small school district.
rip apart | pos: verb | plainer: divide | hit: Arguments over the mosque ripped apart a once quiet parish.
tear at the fabric of | pos: verb | plainer: divide | hit: Gang killings are tearing at the fabric of the island.
roil | pos: verb | plainer: disturb | hit: The bank's collapse roiled markets on three continents.
convulse | pos: verb | plainer: disturb | hit: A bribery scandal has convulsed the cycling federation.
dog one's campaign | pos: verb | plainer: trouble | hit: Questions about unpaid taxes have dogged his campaign since May.
bedevil | pos: verb | plainer: trouble | hit: Software errors have bedeviled the county's new voting system.
hijack | pos: verb | plainer: take over | not_near: plane; jet; flight; airliner; truck; ship; tanker; bus; pilot; car; passengers | hit: Moderates said that extremists had hijacked the school board. | miss: Gunmen hijacked the plane.
commandeer | pos: verb | plainer: take over | not_near: police; army; troops; bus; boat; car; soldiers; vehicle* | hit: A handful of activists commandeered the annual shareholders' meeting. | miss: Soldiers commandeered a boat.
hold hostage | pos: verb | plainer: block | not_near: gunm*; kidnap*; militant*; rebel*; police; released; captors; freed | hit: Two senators moved to hold hostage the entire disaster aid package. | miss: Gunmen held hostage two tourists.
hold for ransom | pos: verb | plainer: block | not_near: kidnap*; gunm*; hacker*; pirates; captors | hit: Rail workers are holding for ransom an entire region, the minister said. | miss: Pirates held for ransom the crew.
hollow out | pos: verb | plainer: weaken | hit: Years of budget cuts have hollowed out the foreign service.
whittle away | pos: verb | plainer: reduce | hit: Courts have whittled away protections for renters.
chip away at | pos: verb | plainer: reduce | hit: New polls show the challenger chipping away at her lead.
eat away at | pos: verb | plainer: reduce | hit: Inflation is eating away at retirees' incomes.
hemorrhage | pos: verb | plainer: lose | not_near: brain; patient*; blood; hospital; doctor*; birth | hit: The newspaper chain has been hemorrhaging subscribers since spring. | miss: The patient hemorrhaged after the birth.
bleed support | pos: verb | plainer: lose support | hit: The party is bleeding support among young renters.
bleed voters | pos: verb | plainer: lose voters | hit: The centrists have bled voters to the nationalists.
limp into | pos: verb | plainer: arrive weakly in | hit: The injured champions limped into the playoffs last week.
stumble into | pos: verb | plainer: enter | not_near: ditch; room; street; bar; hospital; hole; road | hit: Neither government wants to stumble into a wider war. | miss: He stumbled into a ditch.
sleepwalk into | pos: verb | plainer: enter unaware | hit: The country is sleepwalking into a water crisis, experts warned.
barrel toward | pos: verb | plainer: move quickly to | hit: Lawmakers are barreling toward another shutdown over border funding.
careen | pos: verb | plainer: move without control | hit: The economy has careened for months under the caretaker government.
careen from | pos: verb | plainer: move from | hit: The tournament careened from one refereeing dispute to another.
hurtle toward | pos: verb | plainer: move quickly to | hit: The two nuclear neighbors are hurtling toward conflict.
metastasize | pos: verb | plainer: spread | hit: What began as a billing error has metastasized into a scandal.
fester | pos: verb | plainer: worsen | not_near: wound; sore*; cut; infection; skin | hit: Complaints of harassment festered at the orchestra for a decade. | miss: The wound began to fester.
simmer | pos: verb | plainer: continue | not_near: pot; sauce; soup; stove; heat; minutes; stir; water | hit: Resentment over the mine has simmered for generations in the valley. | miss: Let the sauce simmer for ten minutes.
boil over | pos: verb | plainer: break out | not_near: pot; milk; stove; water; pan | hit: Frustration over police stops boiled over on Saturday night. | miss: The milk boiled over on the stove.
come to a boil | pos: verb | plainer: break out | hit: The feud between the two ministers came to a boil in public.
come to a head | pos: verb | plainer: break out | hit: The dispute over prayer in schools came to a head Monday.
reach a boiling point | pos: verb | plainer: break out | hit: Tensions over the eviction orders have reached a boiling point.
reach a fever pitch | pos: verb | plainer: grow intense | hit: Speculation about the verdict reached a fever pitch by noon.
fizzle | pos: verb | plainer: end | hit: The general strike fizzled after two days.
fizzle out | pos: verb | plainer: end | hit: Efforts to recall the sheriff have fizzled out.
wither away | pos: verb | plainer: weaken | hit: Local newspapers have withered away across the northern counties.
wither on the vine | pos: verb | plainer: weaken | hit: Supporters fear that prison reform will wither on the vine.
swim against the tide | pos: verb | plainer: oppose the majority | hit: Tom Abara is swimming against the tide in his own party.
ride out the storm | pos: verb | plainer: survive | hit: The airline believes it can ride out the storm without layoffs.
navigate the minefield | pos: verb | plainer: handle the matter | hit: Doctors struggle to navigate the minefield of abortion law.
climb the ladder | pos: verb | plainer: advance | not_near: roof; firefighter*; tower; tree; fire | hit: Immigrant women rarely climb the ladder at the firm, data show. | miss: A firefighter climbed the ladder to the roof.
turn the page | pos: verb | plainer: move on | not_near: book; reader*; calendar; child; novel | hit: After the coach's trial, the university is eager to turn the page. | miss: She turned the page of her book.
turn the page on | pos: verb | plainer: move on from | hit: The new president promised to turn the page on military rule.
turn the tide | pos: verb | plainer: change the course | hit: Fresh artillery could turn the tide of the siege.
turn the tables | pos: verb | plainer: reverse the position | hit: In the second debate, the challenger turned the tables.
turn the tables on | pos: verb | plainer: reverse the position of | hit: Defense lawyers turned the tables on the lead detective.
grease the wheels | pos: verb | plainer: make easier | hit: Cash payments greased the wheels at the customs office.
grease the skids | pos: verb | plainer: make easier | hit: The repeal greased the skids for a casino on the waterfront.
lay bare | pos: verb | plainer: show | hit: The audit laid bare the hospital's neglect of elderly patients.
shine a light on | pos: verb | plainer: report on | hit: The documentary shines a light on abuse in youth gymnastics.
drain the swamp | pos: verb | plainer: reduce corruption | hit: Governor Reyes won office by vowing to drain the swamp.
clean house | pos: verb | plainer: dismiss staff | hit: The new police commissioner is expected to clean house.
rule the roost | pos: verb | plainer: be in charge | hit: Two wealthy families still rule the roost in Marrow Bay.
call the shots | pos: verb | plainer: decide | hit: Retired generals still call the shots in the capital.
hold all the cards | pos: verb | plainer: have the advantage | hit: In the contract talks, the owners hold all the cards.
hold one's feet to the fire | pos: verb | plainer: pressure | hit: Parents vowed to hold their feet to the fire over asbestos.
put one's foot down | pos: verb | plainer: insist | hit: The finance minister put her foot down over defense spending.
put one's cards on the table | pos: verb | plainer: be open | hit: Mediators urged the rebels to put their cards on the table.
gamble on | pos: verb | plainer: risk | hit: The opposition is gambling on a low turnout in the suburbs.
roll the dice | pos: verb | plainer: take a risk | hit: With the season slipping away, the owner rolled the dice.
roll the dice on | pos: verb | plainer: take a risk on | hit: Voters rolled the dice on a former wrestler for mayor.
bet the farm | pos: verb | plainer: risk all | hit: The studio bet the farm and lost, a former executive testified.
swallow the bitter pill | pos: verb | plainer: accept | hit: Pensioners were asked to swallow the bitter pill of austerity.
bite the bullet | pos: verb | plainer: accept | hit: The central bank must bite the bullet and raise rates.
bite the hand that feeds | pos: verb | plainer: harm a supporter | hit: Museums that criticize donors risk biting the hand that feeds.
cut the legs out from under | pos: verb | plainer: weaken | hit: The leaked memo cut the legs out from under the prosecutor.
cry wolf | pos: verb | plainer: warn falsely | hit: Industry lobbyists cry wolf whenever pollution limits are proposed.
cry foul | pos: verb | plainer: object | hit: Opposition lawmakers cried foul when the hearing was closed.
beat the drum | pos: verb | plainer: campaign | hit: Nia Barlow has beaten the drum about air pollution since college.
beat the drum for | pos: verb | plainer: campaign for | hit: Newspaper editorials beat the drum for war that summer.
bang the drum | pos: verb | plainer: campaign | hit: Senator Hale keeps banging the drum about rural broadband.
march in lockstep | pos: verb | plainer: agree fully | hit: The three conservative justices do not always march in lockstep.
ring hollow | pos: verb | plainer: not persuade | hit: The oil company's climate promises ring hollow, campaigners said.
gasp for air | pos: verb | plainer: struggle | hit: Small theaters are gasping for air after the subsidy ended.
be on life support | pos: verb | plainer: be failing | hit: The nuclear agreement is on life support, diplomats say.
cozy up | pos: verb | plainer: befriend | hit: The mayor was faulted for cozying up to developers.
spin a web | pos: verb | plainer: tell | hit: Prosecutors said Mr. Dorn spun a web of excuses.
open old wounds | pos: verb | plainer: renew a conflict | hit: The general's memoir has opened old wounds in the south.
reopen old wounds | pos: verb | plainer: renew a conflict | hit: Moving the statue would reopen old wounds, residents told the council.
# phrase, negative
on life support | match: surface | plainer: failing | not_near: hospital; patient*; doctor*; coma; brain; family | hit: By April the merger was on life support, bankers said. | miss: The patient is on life support.
on its last legs | match: surface | plainer: failing | hit: The old immigration computer system is on its last legs.
on one's last legs | match: surface | plainer: failing | hit: Many family dairies are on their last legs, the union warned.
on the ropes | match: surface | plainer: losing | hit: The prime minister is on the ropes after three defeats.
on the brink | match: surface | plainer: near | hit: Several rural hospitals are on the brink, doctors told lawmakers.
on the brink of | match: surface | plainer: near | hit: The island nation is on the brink of default.
on the verge of collapse | match: surface | plainer: near failure | hit: Aid workers said the clinic network was on the verge of collapse.
teetering on | match: surface | plainer: near | hit: The league is teetering on bankruptcy after losing its sponsor.
on a knife's edge | match: surface | plainer: undecided | hit: The Senate contest remains on a knife's edge.
on a knife edge | match: surface | plainer: undecided | hit: The truce talks are on a knife edge, envoys said.
on thin ice | match: surface | plainer: at risk | not_near: lake; pond; river; skat*; fishing; dog | hit: The manager is on thin ice after six straight losses. | miss: The boy skated on thin ice.
on shaky ground | match: surface | plainer: uncertain | hit: The state's case is on shaky ground without the confession.
on the chopping block | match: surface | plainer: to be cut | hit: Music and art classes are on the chopping block in Ellery.
on the back burner | match: surface | plainer: delayed | hit: Climate legislation has been put on the back burner.
on the hot seat | match: surface | plainer: questioned | hit: Bank executives were on the hot seat before the committee.
in the hot seat | match: surface | plainer: questioned | hit: The head coach is in the hot seat again.
in hot water | match: surface | plainer: in difficulty | hit: A city inspector is in hot water over free concert tickets.
in the crosshairs | match: surface | plainer: criticized | hit: With drug prices rising, pharmacy middlemen are in the crosshairs.
in the crosshairs of | match: surface | plainer: criticized by | hit: The charity found itself in the crosshairs of federal prosecutors.
in the doghouse | match: surface | plainer: out of favor | hit: The foreign secretary is in the doghouse after the botched summit.
in lockstep | match: surface | plainer: together | hit: The two allies have not always moved in lockstep on sanctions.
in lockstep with | match: surface | plainer: together with | hit: Ms. Vance votes in lockstep with her party's leaders.
in bed with | match: surface | plainer: allied with | hit: Farmers accused the water board of being in bed with developers.
in the driver's seat | match: surface | plainer: in control | hit: Rising demand has put welders' unions in the driver's seat.
in the same boat | match: surface | plainer: together | hit: Large and small colleges are in the same boat on enrollment.
in the weeds | match: surface | plainer: in detail | hit: The hearing spent hours in the weeds of sewage permits.
in the dark | match: surface | plainer: uninformed | not_near: night; room; street*; outage; power; electricity; film; movie; light; lights; glow* | hit: Patients were kept in the dark about the data breach. | miss: Thousands were left in the dark by a power outage.
in limbo | match: surface | plainer: undecided | hit: Thousands of asylum seekers remain in limbo near the border.
in the eye of the storm | match: surface | plainer: at the center | hit: The team doctor is in the eye of the storm over doping.
in uncharted waters | match: surface | plainer: in a new situation | hit: With two rival speakers, the assembly is in uncharted waters.
in uncharted territory | match: surface | plainer: in a new situation | hit: Ocean temperatures are in uncharted territory, researchers reported.
under the microscope | match: surface | plainer: examined | hit: The sheriff's use of force is under the microscope again.
under the gun | match: surface | plainer: pressed | hit: Contractors are under the gun to finish before the games.
under the radar | match: surface | plainer: unnoticed | hit: Foreign buyers acquired the farmland under the radar.
under fire from | match: surface | plainer: criticized by | not_near: troops; soldier*; gunm*; rebel*; artillery; militant*; snipers; convoy; patrol | hit: The education secretary is under fire from parents of disabled children. | miss: The patrol came under fire from rebels.
under fire over | match: surface | plainer: criticized over | hit: The museum is under fire over looted bronze statues.
under fire for | match: surface | plainer: criticized for | hit: A county judge is under fire for jailing a witness.
mired in | match: surface | plainer: involved in | hit: The housing agency has been mired in lawsuits for years.
bogged down | match: surface | plainer: delayed | hit: Trade negotiations have bogged down, two officials said.
bogged down in | match: surface | plainer: delayed by | hit: The bridge project is bogged down in permit disputes.
knee-deep in | match: surface | plainer: involved in | hit: The new treasurer found the federation knee-deep in debt.
neck-deep in | match: surface | plainer: involved in | hit: Investigators say the port director was neck-deep in bribery.
awash in | match: surface | plainer: with much | not_near: flood*; rain; water; storm; light | hit: The governor's race is awash in anonymous cash. | miss: The cellar was awash in flood water.
drowning in | match: surface | plainer: with much | not_near: river; lake; sea; pool; water; body; flood*; beach | hit: Immigration judges are drowning in cases, the bar association said. | miss: Two boys died of drowning in the river.
swimming in | match: surface | plainer: with much | not_near: river; lake; sea; pool; water; ocean; race | hit: The football federation is swimming in television money. | miss: They were swimming in the lake.
steeped in | match: surface | plainer: with much | hit: The regiment is steeped in tradition and secrecy.
up in the air | match: surface | plainer: undecided | strength: 1 | hit: The fate of the night bus service is up in the air.
up in arms | match: surface | plainer: protesting | hit: Residents of Marrow Bay are up in arms over the landfill.
up for grabs | match: surface | plainer: undecided | strength: 1 | hit: Four seats on the school board are up for grabs.
up the creek | match: surface | plainer: in difficulty | hit: Without federal loans, many students would be up the creek.
out of the woods | match: surface | plainer: safe | hit: Inflation has eased, but the economy is not out of the woods.
out of the frying pan | match: surface | plainer: from one problem to another | hit: For the refugees, the transfer was out of the frying pan.
out in the cold | match: surface | plainer: excluded | not_near: homeless; shelter; winter; temperature*; blanket*; night | hit: The trade pact leaves small island states out in the cold. | miss: The homeless slept out in the cold.
off the hook | match: surface | plainer: released | hit: The settlement lets the chemical maker off the hook, neighbors said.
behind the eight ball | match: surface | plainer: at a disadvantage | hit: Late funding has left the vaccination drive behind the eight ball.
behind the curve | match: surface | plainer: late | hit: Regulators have been behind the curve on artificial intelligence.
between a rock and a hard place | match: surface | plainer: with two bad choices | hit: Superintendents are between a rock and a hard place on masks.
caught in the crossfire | match: surface | plainer: affected | not_near: gunm*; shot; police; gang*; killed; wounded; troops; bullets; soldiers | hit: Soybean growers are caught in the crossfire of the tariff dispute. | miss: A girl was caught in the crossfire and killed.
caught in the middle | match: surface | plainer: affected | hit: When hospitals and insurers fight, patients are caught in the middle.
at a crossroads | match: surface | plainer: before a decision | hit: The orchestra is at a crossroads after its director's resignation.
at a boiling point | match: surface | plainer: tense | hit: Anger over the stadium tax is at a boiling point.
at a fever pitch | match: surface | plainer: intense | hit: Interest in the murder trial is at a fever pitch.
to its knees | match: surface | plainer: to a stop | hit: The ransomware attack brought the hospital network to its knees.
to their knees | match: surface | plainer: to a stop | hit: High interest rates brought many builders to their knees.
par for the course | match: surface | plainer: usual | hit: Late paychecks are par for the course, the nurses said.
the writing on the wall | match: surface | plainer: a warning | hit: Printers saw the writing on the wall and retrained.
the handwriting on the wall | match: surface | plainer: a warning | hit: The senator read the handwriting on the wall and retired.
the gloves are off | match: surface | plainer: the dispute is open | hit: Two weeks before the runoff, the gloves are off.
gloves off | match: surface | plainer: openly | hit: The candidates went gloves off in their final radio debate.
the ball is in | match: surface | plainer: it is for | hit: After the union's offer, the ball is in management's court.
the clock is ticking | match: surface | plainer: time is short | hit: Mediators warned that the clock is ticking on a truce.
the tide is turning | match: surface | plainer: it is changing | hit: Survivors believe the tide is turning against the diocese.
the dust settles | match: surface | plainer: it is over | hit: Investors plan to wait until the dust settles.
all hell broke loose | match: surface | plainer: disorder followed | hit: When the referee reversed the call, all hell broke loose.
business as usual | match: surface | plainer: as before | hit: Climate delegates said that business as usual was no longer acceptable.
not ready for prime time | match: surface | plainer: not ready | hit: The facial recognition system is not ready for prime time, auditors found.
dead on arrival | match: surface | plainer: without a chance | hit: The speaker declared the carbon tax dead on arrival.
dead in the water | match: surface | plainer: stopped | hit: Without the coastal states, the fishing treaty is dead in the water.
dead letter | match: surface | plainer: without effect | not_near: post; postal; mail | hit: The anti-corruption statute has become a dead letter. | miss: The postal service opened the dead letter.
back to square one | match: surface | plainer: at the beginning | hit: The mistrial sends prosecutors back to square one.
back to the drawing board | match: surface | plainer: at the beginning | hit: The court sent the map makers back to the drawing board.
full steam ahead | match: surface | plainer: without delay | hit: The ministry is going full steam ahead with school mergers.
full-court press | match: surface | plainer: strong effort | hit: The foreign ministry mounted a full-court press for the treaty.
in full swing | match: surface | plainer: going on | strength: 1 | hit: The campaign to unseat the sheriff is in full swing.
under one's thumb | match: surface | plainer: controlled by | hit: The owner kept the players' committee under his thumb.
# with guards
flood | pos: noun | plainer: large number | near: migra*; immigra*; refugee*; asylum; border*; caravan; arrivals; newcomers; complaints; calls; ads; money; lawsuits; applications; cash; donations; misinformation | not_near: rain; river; homes; dam; inches | hit: A flood of migrants reached the border. | miss: The flood ruined homes on River Road. | miss: The flood closed two bridges in Carrow on Sunday. | miss: Donations helped families who lost homes in the flood.
flood | pos: verb | plainer: come in large numbers | near: migra*; immigra*; refugee*; asylum; border*; caravan; arrivals; newcomers; complaints; calls; market*; ads; airwaves; streets; lawsuits; visitors; zone | not_near: rain; river; homes; dam; inches; basement | hit: Complaints flooded the agency after the benefits website failed. | miss: The river may flood the basement. | miss: Melting snow flooded the fields around Carrow on Sunday. | miss: The river flooded streets in Carrow overnight.
surge | pos: noun | plainer: rise; increase | near: migra*; immigra*; refugee*; asylum; border*; caravan; arrivals; newcomers; arrivals; crossings | miss: A surge of water broke the pier. | hit: Agents met a surge of migrants.
influx | pos: noun | plainer: arrival | near: migra*; immigra*; refugee*; asylum; border*; caravan; arrivals; newcomers; people; workers; students; visitors; residents | strength: 1 | hit: Schools in Ellery are preparing for an influx of migrant students. | miss: The influx of cold air brought frost.
wave | pos: noun | plainer: large number | next: of | near: migra*; immigra*; refugee*; asylum; border*; caravan; arrivals; newcomers; crime; attacks; anger; outrage; protest*; violence; criticism; support; layoffs; resignations; retirements | not_near: surf*; beach; sea; heat; coast | hit: The merger was followed by a wave of layoffs at both banks. | miss: A wave of cold water hit the deck. | miss: Arrivals at the pier were soaked by a huge wave. | miss: A wave of cold sea water soaked the new arrivals.
tide | pos: noun | plainer: number | next: of; has turned; is turning | not_near: beach; moon; ocean; boat*; shore; harbor; sea | hit: Hospitals are struggling to treat a rising tide of overdose patients. | miss: The tide of the bay was low at the shore. | miss: The tide rose four feet at Carrow on Sunday.
swarm | pos: noun | plainer: large number | not_near: bees; locusts; insects; mosquito*; earthquake*; drone*; hive; flies | hit: A swarm of photographers followed the defendant into court. | miss: A swarm of bees left the hive.
swarm | pos: verb | plainer: gather | not_near: bees; locusts; insects; mosquito*; flies | hit: Reporters swarmed the senator as she left the hearing. | miss: Bees swarm in May. | miss: Bees swarmed a school bus in Carrow on Tuesday.
horde | pos: noun | plainer: crowd | hit: A horde of lobbyists descended on the capital before the vote.
stampede | pos: noun | plainer: rush | near: voters; donors; candidates; investors; exits | hit: The downgrade set off a stampede of investors out of bonds. | miss: A stampede of cattle broke the fence.
exodus | pos: noun | plainer: departure | not_near: bible; moses; book | strength: 1 | hit: The pay freeze led to an exodus of experienced nurses. | miss: The book of Exodus is long. | miss: The class read about the exodus led by Moses.
cancer | pos: noun | plainer: serious problem | next: on; in the body politic; in our politics; eating | near: politics; society; party; system; democracy; corruption | hit: Bribery is a cancer on the justice system, the judge said. | miss: The cancer in her lung was found early. | miss: The society raised money for children with cancer. | miss: Doctors removed a small cancer on her left arm.
poison | pos: verb | plainer: harm | next: politics; debate; discourse; relationship; relations; atmosphere; minds; well; public; process; talks | hit: Personal attacks have poisoned relations between the two governments. | miss: Someone tried to poison the dog.
bury | pos: verb | plainer: hide; defeat | next: bill; report; story; truth; news; opponent; evidence; findings | hit: The ministry tried to bury evidence of the contaminated vaccine. | miss: They bury their dead on the hill.
collapse | pos: verb | plainer: end; fail | near: talks; deal; negotiation*; campaign; support; bill; poll*; coalition; government | not_near: building; bridge; roof; floor; mine | hit: Contract talks collapsed late Friday over health insurance. | miss: The bridge may collapse under the snow. | miss: A tent collapsed at the county fair on Sunday. | miss: Campaign volunteers ran outside when the roof collapsed.
ignite | pos: verb | plainer: start | near: debate; controversy; protest*; outrage; dispute; firestorm; fury; tensions; criticism | hit: The cartoon ignited outrage among veterans. | miss: A spark may ignite the gas.
spark | pos: verb | strength: 1 | plainer: cause; start | near: debate; controversy; protest*; outrage; dispute; fury; tensions; criticism; backlash; outcry; fears; war | not_near: fire; wildfire*; blaze; wire* | hit: Her remarks on school prayer sparked debate among parents. | miss: A wire may spark a blaze in the barn. | miss: A school trip sparked her interest in astronomy. | miss: Fears grew that a loose wire could spark a fire.
trigger | pos: verb | strength: 1 | plainer: cause | near: debate; controversy; protest*; outrage; fury; tensions; criticism; backlash; outcry; crisis; panic | not_near: alarm; bomb; gun; switch | hit: The pension cut triggered protests in a dozen cities. | miss: Smoke can trigger the alarm. | miss: Pollen can trigger sneezing in early spring. | miss: Burned toast triggered the alarm and a brief panic.
fuel | pos: verb | strength: 1 | plainer: increase | near: debate; controversy; protest*; outrage; anger; tensions; speculation; fears; criticism; violence; hatred; division*; rumors; crisis | not_near: truck*; plane; car; gasoline | hit: Her absence from the summit fueled speculation about a resignation. | miss: They fuel the plane at six. | miss: Plates of pasta fueled the runners before the race. | miss: Workers fueled the plane during the airport protest.
erode | pos: verb | strength: 1 | plainer: reduce | not_near: beach*; soil; shore*; cliff*; sand; rock*; coast*; dune* | hit: Repeated scandals have eroded trust in the police. | miss: Waves erode the beach.
evaporate | pos: verb | plainer: end | not_near: water; puddle; alcohol; heat; liquid | hit: Support for the invasion evaporated within weeks. | miss: Water will evaporate in the heat.
engulf | pos: verb | plainer: affect | not_near: flame*; fire; smoke; water; house; wave* | hit: A match-fixing scandal has engulfed the badminton league. | miss: Flames engulf the house.
wither | pos: verb | plainer: weaken | not_near: plant*; crop*; vine*; leaves; drought | hit: Public interest in the inquiry withered after the holidays. | miss: Crops wither in the drought.
crumble | pos: verb | plainer: weaken | not_near: wall*; road*; brick*; cheese; bridge*; concrete | hit: The minister's defense crumbled under questioning. | miss: The walls crumble in the rain.
gag | pos: verb | plainer: silence | next: employees; press; media; whistleblowers; scientists; workers; officials; critics | hit: Lawmakers accused the agency of trying to gag scientists. | miss: The smell made him gag. | miss: Several children gagged on the bitter medicine.
fold | pos: verb | plainer: yield | next: under pressure; to pressure; like a | hit: Ms. Vance predicted that the board would fold under pressure. | miss: Fold the paper twice.
plague | pos: verb | plainer: trouble | not_near: locusts; rats; disease | hit: Staff shortages continue to plague the prison system. | miss: Rats plague the town.
plague | pos: noun | plainer: serious problem | next: of violence; of crime; of corruption; on our; on both | hit: Mothers in Marrow Bay marched against a plague of violence. | miss: The plague killed half the town.
puppet | pos: noun | plainer: follower | not_near: show; theater; children; sesame; hand | hit: Exiles call the interim president a puppet of the army. | miss: The puppet show begins at two.
circus | pos: noun | plainer: spectacle | not_near: elephant*; clown*; tent; animals; acrobat*; ringling; cirque | pole: chaos/order | hit: Relatives complained that the murder trial had become a circus. | miss: The circus has clowns and a tent.
earthquake | pos: noun | plainer: large change | near: political; electoral; election; party | not_near: magnitude; epicenter; quake; geological | hit: The farmers' victory was an electoral earthquake, analysts said. | miss: An earthquake of magnitude 5 hit. | miss: An earthquake shook the town of Carrow before dawn. | miss: The party moved its picnic after a magnitude 6 earthquake.
tsunami of | pos: noun | plainer: large number of | not_near: ocean; coast; warning; quake | hit: Clinics are bracing for a tsunami of unpaid bills. | miss: The quake sent a tsunami of water to the coast.
sea of | pos: noun | strength: 1 | plainer: large number of | not_next: japan; galilee; azov; marmara; cortez; okhotsk | hit: The cabinet saw only a sea of angry faces at the rally. | miss: The ship crossed the Sea of Azov.
lifeline | pos: noun | plainer: help | not_near: hotline; suicide; 988; rope | hit: The new bus route is a lifeline for isolated retirees. | miss: Call the suicide lifeline.
backbone | pos: noun | plainer: main support | not_near: spine; surgery; bone* | strength: 1 | hit: Immigrant workers are the backbone of the region's farms. | miss: The fish has a backbone of bone.
swamp | pos: noun | plainer: government | prev: the | near: washington; drain; d.c.; lobbyist*; politician*; establishment | hit: Lobbyists have thrived in the swamp under both parties. | miss: Frogs live in the swamp. | miss: Farmers plan to drain two swamps near Carrow.
collapse of | pos: noun | plainer: end of | not_near: building; bridge; tower; roof; condo; mine | hit: The collapse of the truce surprised even the mediators. | miss: The collapse of the bridge killed two.
torrent of | pos: noun | plainer: large number of | not_near: rain; water; mud | hit: The referee faced a torrent of abuse after the final. | miss: A torrent of water fell.
fallout | pos: noun | strength: 1 | plainer: result | not_near: nuclear; radioactive; shelter; radiation | hit: Executives are dealing with the fallout from the bribery case. | miss: The fallout was radioactive.
meltdown | pos: noun | plainer: breakdown | not_near: nuclear; reactor; core | hit: The airline's holiday meltdown stranded thousands of passengers. | miss: The reactor went into meltdown.
handcuff | pos: verb | plainer: limit | not_near: police; officer*; suspect; man; arrest*; deputies | hit: Mayors say the state spending cap would handcuff local governments. | miss: Police handcuff the suspect.
strangle | pos: verb | plainer: limit | not_near: woman; man; victim; police; murder* | hit: Excessive paperwork is strangling family farms, the union said. | miss: He tried to strangle the man.
cripple | pos: verb | plainer: weaken | near: economy; business*; industry; party; campaign; government; system; budget; debt; agency | hit: A long dock strike could cripple the island's economy. | miss: The fall may cripple the horse.
quagmire | pos: noun | plainer: long conflict | hit: Opponents fear the peacekeeping mission will become a quagmire.
minefield | pos: noun | plainer: risky subject | not_near: soldier*; troops; explosion; army; cleared; mines | hit: Sex education is a political minefield for school boards. | miss: Soldiers cleared the minefield.
turning point | pos: noun | plainer: change | strength: 1 | hit: The capture of the port was a turning point in the war.
balancing act | pos: noun | strength: 1 | plainer: balance | hit: Protecting jobs and forests is a balancing act for the ministry.
backlash | pos: noun | plainer: reaction | strength: 1 | hit: The clothing brand faced a backlash over its advertisement.
safe haven | pos: noun | plainer: refuge | strength: 1 | hit: The city has declared itself a safe haven for refugees.
pave the way for | pos: verb | plainer: make possible | strength: 1 | hit: The ruling paves the way for same-sex adoption.
set the stage for | pos: verb | plainer: make possible | strength: 1 | hit: Monday's vote sets the stage for a clash over pensions.
shed light on | pos: verb | plainer: explain | strength: 1 | hit: Newly released letters shed light on the general's final days.
embrace | pos: verb | strength: 1 | plainer: support| next: idea*; plan*; polic*; view*; conspirac*; cause*; theor*; change*; reform*; position*; rhetoric; tax*; strateg*; agenda; platform; proposal*; movement*; extremis*; violence; populis*; socialis*; concept | hit: Younger conservatives have embraced the idea of a carbon tax. | miss: The two leaders embraced on the stage.
weather the storm | pos: verb | plainer: survive | hit: The central bank believes lenders can weather the storm.
limp along | pos: verb | plainer: continue weakly | hit: The transit agency has limped along on emergency loans.
loophole | pos: noun | plainer: exception | strength: 1 | hit: Landlords used a loophole to evict elderly tenants.
roll over | pos: verb | plainer: yield | not_near: car; truck; bed; dog; vehicle; debt; 401; funds; account; tires; bus | hit: The union said it would not roll over in contract talks. | miss: The truck may roll over on ice.

800-pound gorilla | pos: noun | plainer: dominant company | hit: The bookseller is the 800-pound gorilla of the trade.
across the finish line | match: surface | strength: 1 | polarity: positive | plainer: to completion | not_near: race; races; runner*; marathon; seconds; lap; rider*; cyclist*; sprint*; meters; horse*; skier*; driver*; ran; jogged; athlete*; stage; car | hit: She dragged the housing bill across the finish line. | miss: The runner crawled across the finish line.
addicted to | match: surface | plainer: dependent on | next: oil; debt; spending; cheap; foreign; fossil; outrage; power; tax*; subsid*; plastic*; growth; cash; imports; coal; gas; borrowing; credit; conflict; war | hit: The state is addicted to oil revenue. | miss: He became addicted to heroin at 20.
ailing | pos: adj | strength: 1 | plainer: weak | next: econom*; industry; compan*; firm*; bank*; airline*; carmaker*; automaker*; retailer*; sector; business*; market*; finances; system; steel*; newspaper*; lender*; chain; infrastructure; railway* | hit: The premier promised to rescue the ailing steel industry. | miss: She cares for her ailing mother.
armchair general | pos: noun | plainer: amateur military critic | hit: Armchair generals on television urged a wider war.
ash heap of history | match: surface | plainer: past | hit: He wants the tax code on the ash heap of history.
backpedal | pos: verb | plainer: reverse oneself; withdraw a statement | not_near: bike*; bicycle*; cyclist*; pedal*; ball; receiver*; outfielder*; cornerback*; defender*; boxer | hit: The envoy backpedaled on the timing of a withdrawal. | miss: The outfielder backpedaled and caught it.
bad blood | match: surface | plainer: hostility | not_near: song*; album; book; transfusion*; test; tests; lab; sample*; Swift; donor*; Carreyrou | hit: There is bad blood between the two mayors. | miss: Her song Bad Blood topped the chart.
badge of honor | match: surface | polarity: positive | plainer: point of pride; source of pride | hit: He wears the boycott as a badge of honor.
bang for the buck | match: surface | strength: 1 | polarity: positive | plainer: value | hit: Vaccines give the most bang for the buck.
bargaining chip | pos: noun | strength: 1 | plainer: item for negotiation | hit: Relatives fear the hostages are bargaining chips.
bastion~ of | pos: noun | strength: 1 | polarity: contested | plainer: center of | not_near: fort; fortress*; castle; walls; cannon*; rampart* | hit: The valley is a bastion of conservative voters. | miss: Cannons lined the bastion of the castle.
behemoth | pos: noun | strength: 1 | plainer: large company | not_near: bible; biblical; beast*; Job; Leviathan; fossil*; whale*; dinosaur*; metal; band | hit: The retail behemoth raised its fees. | miss: In the Bible the behemoth eats grass.
belt-tightening | pos: noun | strength: 1 | plainer: spending cuts | hit: The mayor promised another year of belt-tightening.
Big Brother | case: exact | pos: noun | plainer: government surveillance | not_near: season; housemate*; episode*; contestant*; CBS; TV; show; reality; house; Sister*; mentor*; younger; host*; evict* | hit: Drivers fear Big Brother in the toll cameras. | miss: A contestant left Big Brother on Sunday.
bit player | pos: noun | plainer: minor participant | not_near: film*; actor*; Hollywood; movie*; screen | hit: Prosecutors treated the driver as a bit player. | miss: He began in Hollywood as a bit player.
bite off more than | pos: verb | plainer: take on more than | hit: The airline bit off more than it could chew.
bite the dust | pos: verb | plainer: fail | not_near: song*; Queen; band; album; anthem; DJ; stadium | hit: Another downtown bookstore has bitten the dust. | miss: The band played the song Another One Bites the Dust.
bitter medicine | pos: noun | plainer: unpleasant measure | not_near: doctor*; patient*; herb*; cough; swallow*; child; spoon; drank; nurse; tongue | hit: The premier called the cuts bitter medicine. | miss: The child drank the bitter medicine.
black box | pos: noun | strength: 1 | plainer: system with hidden workings | near: algorithm*; AI; software; formula*; pricing; neural; chatbot* | not_near: flight; crash*; plane*; aircraft; recorder*; pilot*; jet | hit: The pricing formula is a black box. | miss: Divers found the black box of the ferry. | miss: The jet's black box had a software fault.
black hole | pos: noun | plainer: shortfall; gap | near: budget*; finance*; fiscal; deficit; tax*; funding; spending; billion; million; bureaucra*; treasury | not_near: galaxy; galaxies; astronom*; star; stars; telescope*; solar; light-year*; NASA; physic* | hit: The ministry faces a budget black hole. | miss: The film is about a black hole. | miss: Astronomers found a black hole of four billion suns.
black mark | pos: noun | plainer: damage; point against a record | not_near: tire*; wall*; skin; paper; wing*; feather*; floor | hit: The spill is a black mark against the company. | miss: The gull has a black mark on each wing.
blame game | pos: noun | plainer: dispute over blame; mutual blame | hit: The parties played the blame game over the shutdown.
bled dry | match: surface | strength: 3 | plainer: left without money | not_near: pig*; carcass*; animal*; meat; slaughter* | hit: Mr. Dorn said the fund had been bled dry. | miss: The carcass was bled dry before it was cut.
bleed cash | pos: verb | plainer: lose money | hit: The streaming service is bleeding cash.
bleed jobs | pos: verb | plainer: lose jobs | hit: The county bled jobs after the mill closed.
bleed money | pos: verb | plainer: lose money | hit: The transit agency has been bleeding money for years.
bleed red ink | pos: verb | plainer: lose money | hit: The hospital chain has bled red ink since spring.
blot on | match: surface | plainer: harm to; damage to | not_near: ink; paper; shirt | hit: The camp remains a blot on his record. | miss: The ink left a blot on his sleeve.
blow a hole in | pos: verb | plainer: reduce sharply; weaken | not_near: bomb*; missile*; wall; hull; ship; blast; explosi*; torpedo*; roof | hit: The court's order blew a hole in the budget. | miss: The blast blew a hole in the wall.
bottomless pit | pos: noun | plainer: endless cost | not_near: cave*; hell; Satan; Revelation; abyss; demon* | hit: He called the rail line a bottomless pit. | miss: Demons rose from the bottomless pit.
box-office bomb | pos: noun | plainer: film that lost money | hit: The sequel was a box-office bomb.
brain drain | pos: noun | plainer: departure of skilled workers | hit: The province fears a brain drain of young doctors.
bread and circuses | match: surface | plainer: public distraction | not_near: Rome; Roman*; Juvenal; emperor* | hit: The stadium vote is bread and circuses, the auditor said. | miss: Roman rulers offered bread and circuses.
bridge~ to nowhere | pos: noun | plainer: useless project | hit: Opponents call the new airport a bridge to nowhere.
bridge~ too far | pos: noun | plainer: more than is acceptable | not_near: film; movie; Arnhem; paratroop*; Attenborough | hit: For many voters the toll was a bridge too far. | miss: He acted in the film A Bridge Too Far.
buckle | pos: verb | plainer: yield; give way | near: pressure; demands; questioning; threats; criticism | not_near: road*; heat; pavement; bridge; seat*; roof; steel; knee*; rail*; belt*; beam*; wall* | hit: The ministry buckled under pressure from truckers. | miss: He buckled his sandals and left. | miss: Water pressure buckled the road near Ellery.
bull in a china shop | match: surface | plainer: clumsy person | hit: The new trade envoy is a bull in a china shop.
bulwark~ against | pos: noun | polarity: positive | plainer: protection against; defense against | not_near: sea; flood*; wave*; storm*; tide*; ship | hit: Judges are a bulwark against abuse, the dean said. | miss: The stone bulwark against the sea gave way.
bumpy ride | pos: noun | strength: 1 | plainer: difficult period | not_near: flight*; passenger*; bus; car; turbulence; road; roads; plane; truck; wagon; driver; jeep; trail; plane's | hit: Brokers expect a bumpy ride until the vote. | miss: The wagon gave us a bumpy ride.
burn one's bridges | pos: verb | plainer: end relations for good | not_near: army; troops; retreat*; river; soldier* | hit: The director burned his bridges with the studio. | miss: The army burned its bridges in retreat.
burn through | pos: verb | plainer: spend | near: cash; money; savings; budget*; reserves; million; billion; funding; capital | not_near: fire*; flame*; forest*; acres; wildfire* | hit: The startup burned through its cash in a year. | miss: Stars burn through their hydrogen. | miss: Flames burned through a vault of cash.
bury the hatchet | pos: verb | polarity: positive | strength: 1 | plainer: make peace | hit: The two airlines buried the hatchet.
call one's bluff | pos: verb | plainer: challenge the threat | not_near: poker; chips; pot; hand | hit: The allies decided to call his bluff on the tariffs. | miss: He pushed in his poker chips and she called his bluff.
canary in the coal mine | match: surface | plainer: early warning | not_near: miner; miners; bird; birds; cage*; gas; 1911 | hit: Rural clinics are the canary in the coal mine. | miss: Miners kept a canary in the coal mine.
cannon fodder | match: surface | strength: 3 | plainer: soldiers sent to die; expendable people | hit: Mothers said the draft turned villagers into cannon fodder.
carbon bomb | pos: noun | strength: 3 | plainer: large source of emissions | hit: Campaigners call the gas field a carbon bomb.
carve up | pos: verb | plainer: divide | near: country; land; territory; territories; district*; map; city; empire; state; county; agency; nation; region; Ukraine; neighborhood* | not_near: turkey; roast; pumpkin*; meat; ham; lamb; chicken; beef | hit: The new map carves up the city's Latino wards. | miss: She carved up the melon for lunch. | miss: The state chef carved up a roast on television.
cash-starved | pos: adj | plainer: short of money | hit: The cash-starved museum sold two paintings.
cash-strapped | pos: adj | strength: 1 | plainer: short of money | hit: Cash-strapped towns are closing libraries.
cast a shadow over | pos: verb | plainer: make less certain; affect | not_near: building; tree*; tower*; sun; garden; moon | hit: The inquiry cast a shadow over her nomination. | miss: The tower casts a shadow over the garden.
Catch-22 | match: surface | hyphen: only | plainer: no-win situation | not_near: Heller; novel; novels; book; film; author; read; Yossarian; series; adaptation | hit: Renters face a Catch-22 over credit checks. | miss: Heller wrote Catch-22 after the war.
chest-thumping | pos: noun | plainer: boasting; shows of confidence | not_near: gorilla*; ape; apes | hit: The treaty failed amid nationalist chest-thumping. | miss: The gorilla began its chest-thumping.
Cinderella story | pos: noun | polarity: positive | plainer: unexpected success | not_near: ballet; Disney; stepmother; fairy; film; movie; prince; slipper; Perrault | hit: The tiny brewery is a Cinderella story. | miss: The ballet retells the Cinderella story.
circle the drain | pos: verb | strength: 3 | plainer: near failure | pole: decline/progress | not_near: water; sink; tub; bath*; shower | hit: The magazine has been circling the drain. | miss: Soapy water circled the drain.
clean bill of health | match: surface | strength: 1 | polarity: positive | plainer: approval | not_near: doctor*; physician*; medical; patient*; cancer; surgery; injur*; hospital*; scan*; treatment; vet; veterinarian*; heart; knee; checkup; tumor; MRI; physical; cardiologist* | hit: Auditors gave the pension fund a clean bill of health. | miss: Her doctor gave her a clean bill of health.
clown show | pos: noun | strength: 3 | plainer: disorderly hearing; disorder | not_near: children; kids; festival; party; magician* | hit: The hearing became a clown show. | miss: The festival has a clown show at noon.
cold shoulder | pos: noun | plainer: rejection | not_near: pork; lamb; mutton; surgery; rotator; dress; sleeve* | hit: Lenders gave the startup the cold shoulder. | miss: We ate a cold shoulder of pork.
cookie-cutter | match: surface | plainer: uniform | not_near: dough; bak*; shark*; cookies; kitchen; heart-shaped; flour; star-shaped | hit: Developers fill the valley with cookie-cutter houses. | miss: Press the dough with a cookie cutter.
corral | pos: verb | strength: 1 | plainer: gather | near: vote*; lawmaker*; senator*; delegate*; support; members; donors; Republicans; Democrats | not_near: horse*; cattle; cow; cows; sheep; ranch*; bison; goat*; police | hit: The whip corralled enough votes by midnight. | miss: Riders corralled the herd before dusk. | miss: The senator's neighbor corralled loose horses.
crown jewel | pos: noun | polarity: positive | plainer: most valuable asset; main asset | not_near: Tower; queen; king; royal; museum; coronation; monarch* | hit: The airport is the crown jewel of the sale. | miss: The king wore a crown jewel.
curveball | pos: noun | plainer: surprise | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; pitch*; hitter; strikeout*; fastball; batter | hit: The judge threw both sides a curveball with her last question. | miss: His curveball fooled the batter.
cut to the bone | pos: verb | plainer: reduce sharply | not_near: knife; blade; wound*; arm; leg; hand; finger*; glass; wire; surgeon* | hit: School budgets were cut to the bone last year. | miss: The glass cut to the bone of her thumb.
cutthroat | pos: adj | plainer: highly competitive | not_next: trout; island | hit: The airline business is cutthroat. | miss: Anglers caught a cutthroat trout in the creek.
daylight robbery | pos: noun | strength: 3 | plainer: very high price | not_near: police; suspect*; arrest*; gunman; gunmen; bank; jewel*; thieves; raid* | hit: Parking at the clinic is daylight robbery. | miss: Thieves fled after the daylight robbery.
death by a thousand cuts | match: surface | plainer: slow decline | hit: Librarians describe the budget as death by a thousand cuts.
defang | pos: verb | plainer: weaken | not_near: snake*; cobra*; vet; venom* | hit: The amendment would defang the ethics panel. | miss: Handlers defang the cobra before each show.
dog-eat-dog | match: surface | plainer: highly competitive | hit: It is a dog-eat-dog market, the broker said.
double-edged sword | pos: noun | strength: 1 | plainer: mixed benefit | not_near: blade; museum; knight*; bronze; iron; sheath | hit: His celebrity is a double-edged sword at the polls. | miss: The museum shows a bronze double-edged sword.
down for the count | match: surface | plainer: defeated | not_near: boxer*; referee; round; ring; knocked; punch*; canvas | hit: The downtown mall is down for the count. | miss: The punch left him down for the count.
down the drain | match: surface | plainer: wasted | not_near: water; pour*; sink; pipe*; grease; oil; flush*; paint; chemical*; shower; washed; milk; sewer* | hit: Ten years of reform went down the drain. | miss: Never put grease down the drain.
down the tubes | match: surface | plainer: failing | hit: The country is going down the tubes, he said.
down to the wire | match: surface | strength: 1 | plainer: to the last moment | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; horse*; stripped; copper; cable; insulation | hit: The recount went down to the wire in two counties. | miss: He stripped the cable down to the wire.
drop in the bucket | match: surface | plainer: very small share | hit: The grant is a drop in the bucket.
drop in the ocean | match: surface | plainer: very small share | hit: Ten million meals are a drop in the ocean.
dropout factory | pos: noun | strength: 3 | plainer: school with many dropouts | hit: The report named 12 dropout factories.
dump | pos: verb | plainer: drop; replace | next: candidate; running mate; nominee; leader; prime minister; minister; adviser; lawyer; pledge; policy; president; vice president; incumbent | hit: Party elders moved to dump the nominee before August. | miss: Trucks dump gravel beside the road.
dustbin of history | match: surface | plainer: past | hit: She said coal belongs in the dustbin of history.
dying breed | pos: noun | strength: 1 | plainer: shrinking group | not_near: dog*; cattle; horse*; species; sheep; cow* | hit: Moderate senators are a dying breed. | miss: The island's cattle are a dying breed.
easy prey | match: surface | plainer: easy target | not_near: predator*; hawk*; lion*; fish; owl*; eagle*; wolves; wolf; shark*; bird*; fox; foxes; seal*; chicks | hit: Lonely widows are easy prey for swindlers. | miss: The chicks are easy prey for foxes.
end run~ around | pos: noun | plainer: bypass of; way around | not_near: tackle; yard*; quarterback; touchdown; linebacker* | hit: Critics called the order an end run around Congress. | miss: He gained nine yards on an end run around the left.
epidemic~ of | pos: noun | plainer: rise in | not_next: cholera; measles; flu; influenza; disease*; Ebola; typhoid; typhus; polio; malaria; dengue; Zika; smallpox; AIDS; HIV; COVID*; infection*; opioid*; overdose*; obesity; diabetes; avian; bird; yellow; whooping; mumps; syphilis; plague; respiratory; meningitis; tuberculosis | hit: The senator warned of an epidemic of loneliness. | miss: The port suffered an epidemic of yellow fever.
fall on deaf ears | pos: verb | plainer: get no response; be ignored | hit: Her warnings about the levee fell on deaf ears.
fall through the cracks | pos: verb | plainer: be missed; get no help | not_near: floor*; coin*; sidewalk; ice; boards | hit: Too many foster children fall through the cracks. | miss: Coins fell through the cracks in the old floor.
feather in one's cap | match: surface | polarity: positive | plainer: achievement; success | hit: The treaty is a feather in her cap.
feel the pinch | pos: verb | plainer: have less money; be affected | hit: Small grocers are feeling the pinch.
filter bubble | pos: noun | strength: 1 | plainer: one-sided selection of news | hit: Young voters sit in a filter bubble.
finger-pointing | pos: noun | plainer: mutual blame; accusations | hit: The blackout set off finger-pointing in the capital.
fire sale | pos: noun | plainer: sale at low prices | not_near: smoke; warehouse; inventory; flames; burned | hit: Critics called the port deal a fire sale. | miss: The burned shop held a fire sale.
firewall | pos: noun | strength: 1 | polarity: contested | plainer: barrier; protection | near: primary; voter*; delegate*; far left; far right; coalition; candidate*; democracy; party; swing; parliament | not_near: computer*; network*; hack*; software; Internet; cyber*; data; engine; website*; server*; China; online | hit: Black voters were her firewall in the primary. | miss: The firewall blocked the program. | miss: Hackers broke the party's computer firewall.
flatline | pos: verb | plainer: stop growing | not_near: patient*; heart*; monitor*; doctor*; nurse*; hospital; EEG | hit: Wages flatlined for a decade. | miss: Doctors said the patient flatlined twice.
flex one's muscles | pos: verb | plainer: show one's strength | not_near: gym; bodybuild*; mirror; arm; arms; biceps; pose*; posing; shirt* | hit: The teachers union flexed its muscles at the vote. | miss: He flexed his muscles in the mirror.
flirt with | pos: verb | strength: 1 | plainer: consider; come close to | next: disaster; idea; danger; recession; default; bankruptcy; run; running; possibility; notion; conspirac*; authoritarian*; fascis*; far; extremis*; presidential; ban | hit: The company flirted with bankruptcy in May. | miss: He flirted with a waiter at the party.
flock to | pos: verb | strength: 1 | plainer: come in large numbers to | not_near: bird*; geese; sheep; gull*; shepherd*; duck* | hit: Young families flock to the new suburb. | miss: Snow geese flock to the marsh.
flush with cash | match: surface | strength: 1 | polarity: contested | plainer: having much cash | hit: The campaign is flush with cash.
fodder for | match: surface | strength: 1 | plainer: material for | not_near: cattle; cow; cows; animal*; livestock; sheep; goat*; hay; horse*; farm*; winter | hit: The divorce was fodder for the tabloids. | miss: Clover is fodder for cattle.
food desert | pos: noun | strength: 1 | plainer: area without grocery stores | hit: The east side is a food desert.
fool's errand | pos: noun | plainer: unlikely task; failed effort | hit: Chasing those votes is a fool's errand.
freak show | pos: noun | strength: 3 | plainer: disorderly event; disorder | not_near: carnival*; Coney; fair; 19th | hit: The primary is a freak show, he wrote. | miss: The carnival once had a freak show.
free pass | pos: noun | plainer: lack of scrutiny; exemption | not_near: ticket*; museum*; park*; transit; bus; walk*; inning; pitcher | hit: Reporters gave the candidate a free pass on taxes. | miss: Veterans get a free pass to the park.
free ride | pos: noun | plainer: benefit without cost; unpaid benefit | not_near: bus; buses; taxi*; train*; voters; polls; transit; Uber; Lyft; passengers; shuttle*; driver*; college; car; home | hit: Rich exporters got a free ride under the treaty. | miss: The bus line offers a free ride on Sunday.
freeze out | pos: verb | plainer: exclude | not_near: weather; winter; pipe*; cold; snow; fruit; crop*; ice | hit: The speaker froze out members who opposed him. | miss: Winter winds froze out the early crop.
ghost town | pos: noun | plainer: nearly empty place | not_near: mining; mine; mines; miner*; abandoned; museum; tourist*; Nevada; settlers; century; gold; silver | hit: Downtown became a ghost town after the layoffs. | miss: The park includes an abandoned ghost town.
go all in on | pos: verb | plainer: commit fully to | not_near: poker; chips; pot; aces | hit: The party went all in on crime ads in October. | miss: She went all in on a pair of aces.
go for broke | pos: verb | plainer: risk everything | hit: Trailing badly, the challenger decided to go for broke.
gobble up | pos: verb | plainer: take; acquire | not_near: food; candy; snack*; turkey*; cookie*; fish; dog; dogs; eat*; crumb*; bird*; pie; pies; hungry | hit: Settlers have gobbled up land along the ridge. | miss: Hungry children gobbled up the cookies.
gold rush | pos: noun | polarity: contested | plainer: rapid investment | not_near: California; Klondike; Yukon; Alaska; prospector*; miner; miners; 1849; 1848; 1850s; 1890s; 19th-century; history; museum; panning | hit: Chip makers joined the gold rush in artificial intelligence. | miss: The museum shows tools from the gold rush.
gold standard | pos: noun | polarity: positive | plainer: best-known model; benchmark | not_near: currenc*; dollar; monetary; economist*; inflation; abandon*; 1971; bank*; trial*; test* | hit: Her agency was the gold standard for food inspection. | miss: Britain's currency left the gold standard.
gold-plated | match: surface | plainer: very generous | near: pension*; benefit*; insurance; contract*; salaries; perks; severance; health; retirement | not_near: faucet*; jewel*; medal*; watch; connector* | hit: Lawmakers kept their gold-plated pensions. | miss: The statue has a gold-plated crown. | miss: She got a gold-plated watch at her retirement.
golden handshake | pos: noun | plainer: severance payment | hit: The outgoing director received a golden handshake.
golden parachute | pos: noun | plainer: severance package | not_next: compensation; vote; arrangement*; payment* | hit: The chief executive left with a golden parachute. | miss: The filing lists golden parachute compensation in a table. | note: compensation of this name is a term of filings
grapple with | pos: verb | strength: 1 | plainer: deal with | not_near: suspect; officer*; opponent; gunman; intruder; wrestl*; guard* | hit: Cities grapple with rising rents. | miss: A guard grappled with the gunman.
green shoots | match: surface | polarity: positive | strength: 1 | plainer: early signs of growth | pole: progress/decline | not_near: plant*; soil; garden*; spring; leaves; crop*; seed*; grass; tree*; wheat; field* | hit: The chancellor sees green shoots in retail. | miss: Green shoots broke through the soil.
ground zero | pos: noun | plainer: center | not_near: 9/11; Sept*; tower*; York; Manhattan; bomb*; nuclear; memorial; Hiroshima; Nagasaki; blast; detonat*; test | hit: Marrow Bay is ground zero for the housing fight. | miss: The memorial at ground zero opened in fall.
hard pill~ to swallow | pos: noun | plainer: hard thing to accept | hit: Losing the plant was a hard pill to swallow.
hedge one's bets | pos: verb | strength: 1 | plainer: avoid commitment | not_near: investor*; portfolio*; fund; funds; gambler*; bookmaker* | hit: Several donors are hedging their bets in the primary. | miss: Fund managers hedged their bets with gold.
hellscape | pos: noun | tag: any | strength: 3 | plainer: bad place | not_near: Bosch; painting*; video; level | hit: She called the terminal a hellscape. | miss: The Bosch painting shows a hellscape.
herd cats | pos: verb | plainer: lead a difficult group | hit: Leading the caucus is like herding cats.
highway robbery | pos: noun | strength: 3 | plainer: very high price | not_near: police; suspect*; arrest*; gunman; gunmen; bandit*; trooper*; convicted; stagecoach; charged; truck* | hit: Fans said the ticket fees were highway robbery. | miss: Police solved the highway robbery.
hit the ground running | pos: verb | strength: 1 | polarity: positive | plainer: start quickly | hit: The new attorney general hit the ground running.
hog the spotlight | pos: verb | plainer: seek attention | hit: Rivals say the prosecutor hogs the spotlight.
home run | pos: noun | polarity: positive | plainer: success; large gain | near: policy; bill; economy; speech; investor*; company; senator; governor; voters; budget; jobs; movie; studio | hit: The governor called the jobs deal a home run. | miss: Ray Colby hit a home run in the ninth.
hooked on | match: surface | plainer: dependent on | next: oil; debt; spending; cheap; foreign; fossil; outrage; power; tax*; subsid*; plastic*; growth; cash; imports; coal; Russian; borrowing; credit | hit: Europe was hooked on Russian gas. | miss: Teenagers got hooked on nicotine.
hoover up | pos: verb | plainer: collect | not_near: carpet; dust; crumbs; floor; vacuum* | hit: The app hoovers up data on children. | miss: She hoovered up the crumbs after tea.
hot on one's heels | match: surface | plainer: close behind | not_near: police; dog*; chase*; chasing; runner* | hit: The challenger is hot on his heels in three polls. | miss: He ran with a dog hot on his heels.
hound | pos: verb | plainer: pursue; follow | hit: Creditors hounded the family for two years.
in one's DNA | match: surface | strength: 1 | polarity: contested | plainer: in one's nature | not_near: gene; genes; genetic*; mutation*; cell*; scientist*; lab; sequenc*; ancest*; test*; virus*; chromosome* | hit: Thrift is in its DNA, the company says. | miss: The plant has a mutation in its DNA.
in the ring | match: surface | strength: 1 | polarity: contested | prev: hat; hats; name | plainer: into the contest | hit: The mayor threw his hat in the ring on Monday. | miss: Two boxers stood in the ring.
infect | pos: verb | plainer: affect; harm | near: politics; discourse; party; debate; campaign*; democracy; institution*; racism; corruption; cynicism; ideology | not_near: virus*; patient*; disease; bacteria; computer*; mosquito*; HIV; COVID; malware; flu; wound* | hit: Cynicism has infected the party's younger members. | miss: The bite infected his left hand. | miss: The campaign vaccinates dogs that could infect patients.
inquisition | pos: noun | case: exact | strength: 3 | plainer: inquiry; questioning | not_prev: Spanish; Portuguese; Roman; medieval | hit: The hearing turned into an inquisition of the nominee. | miss: Her forebears fled the Spanish inquisition.
inside baseball | match: surface | strength: 1 | plainer: internal detail; technical detail | not_near: stadium*; players; league; teams; season; pitcher*; fans | hit: Voters see the filibuster debate as inside baseball. | miss: He told stories from inside baseball to young players.
into the ring | match: surface | strength: 1 | polarity: contested | prev: hat; hats; name | plainer: into the contest | hit: A retired judge tossed her hat into the ring. | miss: The bull charged into the ring.
inundate | pos: verb | strength: 1 | plainer: contact in large numbers; reach in large numbers | not_near: flood*; rain*; water*; river*; storm*; homes; dam; tide*; sea; coast*; hurricane | hit: Callers inundated the senator's office after the vote. | miss: The river inundated farms near Carrow.
inundated with | match: surface | plainer: sent many; receiving many | not_near: water; rain; floodwater*; mud | hit: The hotline was inundated with calls. | miss: The cellar was inundated with water.
ivory tower | pos: noun | plainer: university | hit: He scorned planners in their ivory tower.
jockey for | pos: verb | strength: 1 | plainer: compete for | not_near: horse*; stable*; trainer*; derby; saddle; racecourse; racetrack; ride*; rode | hit: Four deputies are jockeying for the premier's job. | miss: She is the jockey for that stable.
jump-start | pos: verb | strength: 1 | polarity: positive | plainer: restart; start | not_near: car; cars; battery; truck*; vehicle*; cable*; engine*; driver*; motor | hit: The tax credit will jump-start hiring, he said. | miss: A neighbor jump-started the car.
kangaroo court | pos: noun | strength: 3 | plainer: disputed hearing; tribunal | hit: Her lawyer called the tribunal a kangaroo court.
kick-start | pos: verb | strength: 1 | polarity: positive | plainer: start | not_near: motorcycle*; engine*; motorbike*; pedal; rider | hit: The loan would kick-start the harbor project. | miss: The rider kick-started the old machine.
kiss the ring | pos: verb | plainer: show deference | not_near: pope; bishop; cardinal; pontiff | hit: One by one the executives came to kiss the ring. | miss: Pilgrims knelt to kiss the ring of the bishop.
labor of love | match: surface | polarity: positive | strength: 1 | plainer: unpaid work | hit: Restoring the organ was a labor of love.
lap of luxury | match: surface | plainer: great comfort | hit: The exiled general lives in the lap of luxury.
laugh all the way to the bank | pos: verb | plainer: profit | hit: Landlords are laughing all the way to the bank.
leech off | pos: verb | strength: 3 | plainer: live off | hit: The columnist said the firm leeched off taxpayers.
level playing field | pos: noun | strength: 1 | polarity: positive | plainer: equal conditions | hit: Small parties want a level playing field on television.
level the playing field | pos: verb | strength: 1 | polarity: positive | plainer: equalize conditions | hit: The fund would level the playing field for public defenders.
like lemmings | match: surface | plainer: without thought | hit: Investors followed the fad like lemmings.
lion's share | pos: noun | strength: 1 | polarity: contested | plainer: largest part | hit: Wealthy districts got the lion's share of the aid.
lipstick on a pig | match: surface | strength: 3 | plainer: superficial improvement | hit: The redesign is lipstick on a pig, he said.
live in a bubble | pos: verb | plainer: be isolated | not_near: immune*; quarantine*; plastic; athlete*; NBA | hit: Tech executives live in a bubble. | miss: The boy's immune disease made him live in a bubble.
logjam | pos: noun | plainer: delay; deadlock | not_near: river*; creek; timber; logs; stream; salmon; canoe* | hit: The vote ended the logjam over judges. | miss: A logjam blocked the creek.
lose steam | pos: verb | strength: 1 | plainer: slow | not_near: locomotive*; boiler*; engine*; pipe*; turbine* | hit: The recall drive is losing steam. | miss: The boiler lost steam at a valve.
lost cause | pos: noun | plainer: unlikely goal; failed effort | not_near: Confedera*; Civil; slavery; Southern; South | hit: Many saw the recount as a lost cause. | miss: The Confederate statue honors the Lost Cause.
love letter~ to | pos: noun | polarity: positive | plainer: tribute to | not_near: wife; husband; wrote; written; handwritten; mail*; envelope*; lover*; girlfriend; boyfriend; sweetheart; widow; soldier | hit: The film is a love letter to Ellery. | miss: He mailed a love letter to Nia.
low-hanging fruit | pos: noun | strength: 1 | polarity: contested | plainer: easy gain | not_near: tree*; orchard*; apple*; deer; branch*; pick*; monkey* | hit: Fixing leaks is the low-hanging fruit, she said. | miss: Deer ate the low-hanging fruit.
lower the bar | pos: verb | plainer: lower the standard | not_near: vault*; jump*; weight*; chest; gym; squat*; barbell*; limbo; coaster | hit: Critics say the new exam lowers the bar. | miss: Lower the bar slowly to your chest.
lurch | pos: verb | plainer: move suddenly; shift | not_near: bus; train; car; ship; ferry; boat; plane; truck; tram; elevator | hit: The government lurched from one crisis to the next. | miss: The tram lurched and three riders fell.
make a killing | pos: verb | plainer: make a large profit | hit: Speculators made a killing on grain.
media circus | pos: noun | plainer: heavy press coverage | hit: The judge barred cameras to avoid a media circus.
melodrama | pos: noun | plainer: dispute | not_near: film*; movie*; actor*; actress; director; novel*; play; plays; opera; theater; series; Netflix; cinema; stage; screen; starring | hit: The cabinet's leadership melodrama lasted all summer. | miss: The film is a melodrama set in Ellery.
mend fences | pos: verb | polarity: positive | strength: 1 | plainer: restore relations | not_near: farm*; cattle; ranch*; cow*; wire; barn*; pasture; posts; storm | hit: The premier mended fences with the bankers. | miss: Ranchers mend fences after the snow.
misfire | pos: verb | plainer: fail | not_near: gun*; pistol*; engine*; rifle*; rocket*; weapon*; spark*; cylinder*; missile*; revolver; shell*; offense; launcher* | hit: The governor's attack ad misfired with older voters. | miss: The pistol misfired during practice.
Monday-morning quarterback | pos: noun | plainer: critic after the fact | hit: The general dismissed the senators as Monday-morning quarterbacks.
moral compass | pos: noun | polarity: contested | plainer: sense of right and wrong; principles | hit: The party has lost its moral compass.
moral high ground | pos: noun | polarity: contested | plainer: claim to be right; moral advantage | hit: The strike cost the union the moral high ground.
morass | pos: noun | tag: any | plainer: difficulty; complex set | not_near: swamp*; marsh*; mud; bog | hit: The pipeline is stuck in a legal morass. | miss: The path crosses a marsh and a morass.
moribund | pos: adj | tag: any | plainer: inactive; declining | not_near: patient*; hospital; whale*; bird* | pole: decline/progress | hit: She revived a moribund party in the north. | miss: The patient arrived moribund.
muddy the waters | pos: verb | plainer: confuse the matter | not_near: river; lake; silt; sediment; fish; rain*; dredg*; flood*; creek | hit: The second memo only muddied the waters. | miss: Dredging muddied the waters of the bay.
musical chairs | match: surface | plainer: repeated change of posts | not_near: child*; kids; party game; birthday; song; songs; kindergarten* | hit: Ministers played musical chairs in the fourth reshuffle. | miss: Children played musical chairs on the lawn.
navel-gazing | pos: noun | plainer: self-examination; internal debate | hit: Party navel-gazing has lasted a year.
neck and neck | match: surface | strength: 1 | polarity: contested | plainer: close; nearly even | not_near: horse*; jockey*; lap; laps; swimmer*; furlong; runner* | hit: The two candidates are neck and neck in Ellery County. | miss: Two horses ran neck and neck.
neuter | pos: verb | plainer: weaken | not_near: dog; dogs; cat; cats; pet; pets; spay*; animal*; vet; vets; clinic; shelter; puppies; kitten*; owner* | hit: Critics said the rider would neuter the watchdog agency. | miss: The shelter will neuter stray cats.
new ball game | pos: noun | plainer: changed situation | hit: With tariffs it is a whole new ball game.
news desert | pos: noun | strength: 1 | plainer: area without local news | hit: The county is becoming a news desert.
nickel-and-dime~ | pos: verb | plainer: charge small fees to | hit: Airlines nickel-and-dime passengers on every flight.
no love lost | match: surface | plainer: hostility | hit: There is no love lost between the rivals.
on a sour note | match: surface | strength: 1 | plainer: badly | not_near: trumpet*; violin*; piano; orchestra; tuba; sang; choir; clarinet | hit: The talks ended on a sour note. | miss: The trumpet finished on a sour note.
on borrowed time | match: surface | plainer: likely to end soon | hit: The coalition is on borrowed time.
on the sidelines | match: surface | strength: 1 | plainer: uninvolved | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; injur*; football; soccer; cheer*; parents; cash; investor* ; summit; meeting; assembly | hit: Regional powers stayed on the sidelines as the capital fell. | miss: The football parents stood on the sidelines. | note: "On the sidelines of the summit" is a plain term of diplomacy.
out of the park | match: surface | polarity: positive | plainer: with great success | near: knock*; hit; hits; hitting | not_near: inning*; pitch*; homer*; fastball*; batter*; slider; stadium; bat; ball; balls; park's | hit: She knocked it out of the park at the hearing. | miss: The parade moved out of the park. | miss: He hit a fastball out of the park.
out to pasture | match: surface | plainer: into retirement | not_near: cow; cows; horse*; cattle; sheep; herd*; goat*; farmer* | hit: The network put its oldest anchor out to pasture. | miss: The farmer led the herd out to pasture.
outrage machine | pos: noun | plainer: producers of indignation | hit: The outrage machine found a new villain.
overrun | strength: 3 | pos: verb | plainer: crowd; fill | near: migra*; immigra*; refugee*; asylum; border; undocumented; deport*; homeless; addicts; gangs; criminals; thugs | not_near: troops; soldier*; army; missile*; rebel*; gunm*; militant*; airstrike*; killed; wounded; bomb*; artillery; cost*; budget*; forces; base; outpost; runway; checkpoint | hit: The sheriff said migrants had overrun the county. | miss: Weeds overran the garden that summer. | miss: Rebels and soldiers overran the border checkpoint.
overshadow | pos: verb | tag: any | strength: 1 | plainer: draw attention from | hit: The quarrel overshadowed the summit.
own goal | pos: noun | plainer: avoidable error; error | not_near: minute*; keeper; goalkeeper; defender*; league; match; half; scor*; header; soccer; equaliz*; midfielder; penalty | hit: The tax leak was an own goal for the ministry. | miss: The match turned on an own goal.
panacea | pos: noun | plainer: full solution; solution | hit: Ms. Vance warned that charter schools are no panacea.
paralyze | pos: verb | plainer: stop; disrupt | near: government; city; Congress; senate; council; agency; court*; economy; country; parliament; capital; bureaucracy; ministry; legislature | not_near: leg; legs; spinal; spine; neck; crash; stroke; injur*; muscle*; waist; shooting; accident; bullet | hit: The dispute has paralyzed the legislature since March. | miss: A rare toxin can paralyze small fish. | miss: The city paid a man whom a crash paralyzed.
participation trophy | pos: noun | plainer: prize for everyone | not_near: soccer; kid; kids; child; children; coach*; tournament; Little; player* | hit: Mr. Dorn called the summit's communique a participation trophy. | miss: Every child got a participation trophy.
pass the torch | pos: verb | strength: 1 | polarity: positive | plainer: hand over | not_near: Olympic*; relay; runner*; flame; cauldron; welder* | hit: He urged the chairman to pass the torch. | miss: Runners pass the torch on the Olympic route.
past its sell-by date | match: surface | plainer: outdated | not_near: milk; food; meat; yogurt; supermarket*; grocer*; eggs; cheese; bread; store; shop; chicken | hit: The treaty is past its sell-by date, he argued. | miss: The chicken was past its sell-by date.
pawn | pos: noun | plainer: person used by others; tool | not_next: shop*; broker*; store*; ticket* | not_near: chess; queen; bishop; rook; knight; grandmaster; rings | hit: The hostages were pawns in a larger contest. | miss: Police found the ring at a pawn shop. | miss: She gave up a pawn early in the chess game.
peel off | pos: verb | strength: 1 | plainer: attract; persuade | next: voters; moderate*; Republican*; Democrat*; votes; senators; lawmakers; supporters; enough; conservative*; liberal; liberals; liberalism; conservatism; independents; delegates; <number> Republican*; <number> Democrat*; two; three | hit: She hopes to peel off moderates in the caucus. | miss: Old paint peeled off the courthouse door.
photo finish | pos: noun | strength: 1 | polarity: contested | plainer: close result | not_near: horse*; jockey*; sprint*; meter*; runner*; cyclist*; medal*; Derby; lap; stage; race | hit: The referendum ended in a photo finish. | miss: The horse lost in a photo finish.
pick up the tab | pos: verb | strength: 1 | plainer: pay | not_near: restaurant*; dinner; lunch; breakfast; drinks; bar; meal*; beer*; waiter; brunch | hit: Ratepayers picked up the tab for the cleanup. | miss: He picked up the tab for dinner.
pig in a poke | match: surface | plainer: unexamined purchase | hit: Voters are being sold a pig in a poke.
play ball | pos: verb | strength: 1 | plainer: cooperate | not_near: baseball; game; games; team*; kids; park; field; umpire*; children; catch; dog; dogs; yard; season; basketball; inning*; stadium; street | hit: The landlords refused to play ball with the city. | miss: The kids play ball after school.
play God | pos: verb | strength: 3 | plainer: decide over life | not_near: actor*; actress; film; movie; role; Broadway; comedy; series | hit: Critics say the geneticists play God. | miss: The actor will play God in a comedy.
poach | pos: verb | plainer: recruit; attract | next: voters; members; staff; aides; donors; officers; lawmakers; delegates; supporters; prosecutors; candidates | hit: Rivals tried to poach voters in the northern suburbs. | miss: Rangers arrested men who poach elephants.
postcode lottery | pos: noun | plainer: regional difference | not_near: ticket*; jackpot; People's; winner*; prize* | hit: Cancer care is a postcode lottery, the charity said. | miss: She won a prize in the postcode lottery.
Potemkin village | pos: noun | plainer: false front | not_near: Catherine; Crimea; empress; czar* | hit: Inspectors called the clinic a Potemkin village. | miss: The empress passed a Potemkin village by boat.
pound of flesh | match: surface | strength: 3 | plainer: harsh penalty | not_near: Shylock; Shakespeare; Merchant; Antonio; play | hit: Creditors want their pound of flesh. | miss: Shylock demands a pound of flesh.
pressure cooker | pos: noun | plainer: stressful place | not_near: bomb*; kitchen; recipe*; rice; beans; cook; cooking; explo*; minute*; device*; pot; meat; steam* | hit: Doctors called the emergency ward a pressure cooker. | miss: Put the beans in a pressure cooker.
prime the pump | pos: verb | strength: 1 | polarity: contested | plainer: stimulate spending | not_near: water; fuel; well; engine*; hose*; beer; oil | hit: Ministers hope rebates will prime the pump. | miss: Prime the pump with water first.
prop up | pos: verb | plainer: support | not_near: wall; ladder; pillow*; tent; beam*; roof; fence; bed; elbow* | hit: Subsidies prop up a mill that loses money daily. | miss: Nurses propped up the patient with a pillow.
psychodrama | pos: noun | plainer: personal conflict | not_near: film*; movie*; therap*; actor*; director; novel; play; theater; starring; patients | hit: Voters are tired of the party's psychodrama. | miss: Therapists used psychodrama with the group.
pump money into | pos: verb | strength: 1 | plainer: invest money in | hit: Donors pumped money into the recall drive.
punch above one's weight | pos: verb | polarity: positive | plainer: have more influence than expected | not_near: boxer*; boxing; heavyweight | hit: The island punches above its weight at the United Nations. | miss: The small boxer punches above his weight.
punt on | pos: verb | plainer: postpone; leave open | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; yard*; kick*; football; fourth down; river; Cambridge; Thames | hit: The court punted on the question of immunity. | miss: Ellery will punt on fourth down.
puppet show | pos: noun | strength: 3 | plainer: controlled proceeding | near: election; parliament; trial; debate; hearing; vote; premier; cabinet; congress | not_near: child*; kids; library; theater; festival; marionette*; puppeteer* | hit: Exiles called the parliament's session a puppet show. | miss: The puppet show starts at noon. | miss: Kids saw a puppet show about an election.
put the squeeze on | pos: verb | plainer: put pressure on | hit: Higher rents put the squeeze on bakeries.
rabbit hole | pos: noun | plainer: long detour | not_near: rabbits; garden*; Alice; bunny; bunnies; field; dug; fox; dog; tripped; lawn | hit: The videos led her down a rabbit hole. | miss: The dog sniffed at a rabbit hole.
race to the bottom | match: surface | plainer: competition to cut standards; competition to cut taxes | hit: Unions fear a race to the bottom on wages.
race~ against time | pos: noun | strength: 1 | plainer: urgent effort | hit: Repairing the dam is a race against time.
raise the stakes | pos: verb | strength: 1 | plainer: increase the risk | not_near: poker; casino; chips; wager; pot; tomato* | hit: The new sanctions raise the stakes for both capitals. | miss: The dealer let them raise the stakes in poker.
rat race | pos: noun | plainer: competitive working life | not_near: rats; lab; maze | hit: The couple quit the rat race for Marrow Bay. | miss: Students ran a rat race in a maze.
red ink | pos: noun | strength: 1 | plainer: losses | not_near: pen; pens; wrote; written; handwritten; letter; teacher*; page*; stamp*; printed | hit: The city's budget is full of red ink. | miss: The teacher graded essays in red ink.
rein in | pos: verb | strength: 1 | polarity: contested | plainer: limit | not_near: horse*; rider*; jockey*; pony; mare; saddle | hit: The council wants to rein in short-term rentals. | miss: The jockey reined in his horse at the gate.
renaissance | pos: noun | tag: any | polarity: positive | strength: 1 | plainer: revival | pole: progress/decline | near: industry; nuclear; downtown; manufacturing; economic; brand; factory; factories; rail; coal; reactor* | not_near: Italian; painter*; painting*; Florence; century; Medici; Leonardo; museum; fair | hit: Lawmakers promised a manufacturing renaissance. | miss: The lute was popular in the Renaissance. | miss: Economic life in the Renaissance fascinated painters.
riddled with | match: surface | plainer: with many; containing many | not_near: bullet*; bullets; shrapnel; holes; tumor*; cancer | hit: The draft is riddled with errors. | miss: The door was riddled with bullets.
rise from the ashes | pos: verb | polarity: positive | plainer: recover | not_near: fire*; burn*; wildfire*; blaze; cathedral | hit: The airline rose from the ashes in two years. | miss: The chapel rose from the ashes after the fire.
rob Peter to pay Paul | pos: verb | plainer: shift money from one use to another | hit: The plan robs Peter to pay Paul, she argued.
rock bottom | pos: noun | plainer: lowest level; minimum | not_next: price*; rate*; cost*; fare* | hit: Trust in the ministry is at rock bottom. | miss: The shop sells chairs at rock-bottom prices.
rocked by | match: surface | plainer: affected by | not_near: explosion*; blast*; earthquake*; quake*; waves; aftershock* | hit: The diocese was rocked by the resignations. | miss: The capital was rocked by an earthquake.
roll out the red carpet | pos: verb | polarity: positive | plainer: welcome ceremonially; give favorable treatment | hit: The city rolled out the red carpet for the chip maker.
roll with the punches | pos: verb | polarity: positive | strength: 1 | plainer: adapt | not_near: boxer*; ring; jab*; sparring; fighter* | hit: Shop owners learned to roll with the punches. | miss: A good boxer rolls with the punches.
root out | pos: verb | plainer: find and remove | hit: Auditors will root out waste, the governor said.
rose-colored glasses | match: surface | plainer: undue optimism | hit: The budget office wears rose-colored glasses.
rough patch | pos: noun | strength: 1 | plainer: difficult period | not_near: skin; road; grass; ice; sea; air; rash; ground; turf | hit: The steel trade has hit a rough patch. | miss: The rash began as a rough patch.
round up | pos: verb | plainer: arrest; detain | near: migra*; immigra*; undocumented; protester*; dissident*; activist*; critics; journalist*; opponents; deport*; homeless; demonstrators | not_near: cattle; horse*; sheep; cow; cows; rancher*; bison; nearest; dollar; donations; change | hit: Agents rounded up migrants at a meatpacking plant. | miss: Please round up the total to ten. | miss: Activists rounded up stray horses in the hills.
roundup | pos: noun | plainer: mass arrest | near: migra*; immigra*; undocumented; protester*; dissident*; activist*; critics; deport*; opponents; homeless | not_near: cattle; horse*; weed*; herbicide; Bayer; Monsanto; news; bison; lawsuit* | hit: The roundup of dissidents began before dawn. | miss: The weekly roundup covers books and films. | miss: Activists filmed the bison roundup in Carrow.
Rube Goldberg | match: surface | plainer: overly complex | not_near: cartoon*; contest*; student*; inventor; marble*; dominoes; drawing* | hit: The permit system is a Rube Goldberg contraption. | miss: Students built a Rube Goldberg machine.
rudderless | pos: adj | tag: any | plainer: without clear leadership; leaderless | not_near: ship*; boat*; yacht*; vessel*; tanker*; crew | hit: The agency has been rudderless since March. | miss: The rudderless yacht drifted for a day.
run on empty | pos: verb | plainer: be nearly out of money or strength | not_near: car; tank*; gas; fuel; driver*; engine*; song; album; Browne | hit: Night nurses are running on empty. | miss: The car ran on empty past the exit.
run on fumes | pos: verb | plainer: lack money; be nearly exhausted | not_near: car; gas; truck; engine*; tank; fuel; plane | hit: By June her campaign was running on fumes. | miss: The truck ran on fumes for ten miles.
run out the clock | pos: verb | plainer: delay until the deadline | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; yard*; half; possession; ball | hit: His lawyers hoped to run out the clock before trial. | miss: Ellery kept the ball and ran out the clock.
Russian roulette | match: surface | strength: 3 | plainer: reckless risk; great risk | not_near: revolver; gun; guns; pistol; shot; died; killed; bullet*; film; teen* | hit: The senator said the debt vote was Russian roulette. | miss: The teens played Russian roulette with a pistol.
saber-rattling | pos: noun | plainer: military threats; threats | hit: The admiral dismissed the saber-rattling from the north.
saddled with | match: surface | plainer: left with; carrying | hit: Graduates saddled with loans delay buying homes.
school-to-prison pipeline | match: surface | polarity: contested | plainer: link between school discipline and arrest | hit: Suspensions feed the school-to-prison pipeline.
sclerotic | pos: adj | tag: any | plainer: slow-growing; slow to change | not_near: artery; arteries; bone*; lesion*; tissue; valve | hit: The plan would revive a sclerotic economy. | miss: The scan showed a sclerotic lesion.
scoop up | pos: verb | strength: 1 | polarity: contested | plainer: buy; acquire | near: homes; houses; shares; land; properties; property; stock; companies; startups; assets; rivals; contracts; licenses; apartments; farmland | not_near: shovel*; bulldozer; spoon; debris | hit: Private funds scooped up foreclosed houses. | miss: The shortstop scooped up the ball. | miss: A bulldozer scooped up debris near the apartments.
scrap heap | pos: noun | plainer: discard | not_near: metal; steel; car; cars; junkyard; iron; rust*; ships | hit: Older workers land on the scrap heap. | miss: The rusted boiler went to the scrap heap.
scrape the bottom of the barrel | pos: verb | plainer: use the last choices | hit: The party is scraping the bottom of the barrel.
self-inflicted wound | pos: noun | plainer: avoidable error; error of one's own making | not_near: gun*; died; police; hospital; pistol; rifle; suspect*; coroner; knife | hit: The tax reversal was a self-inflicted wound for the premier. | miss: The suspect died of a self-inflicted wound.
shadow of its former self | match: surface | plainer: smaller than before; weaker than before | hit: The union is a shadow of its former self.
shepherd | pos: verb | strength: 1 | polarity: positive | plainer: guide; manage | not_near: sheep; flock; goats; lamb* | hit: Senator Hale shepherded the bill through committee. | miss: He shepherded the goats up the slope.
shock therapy | pos: noun | plainer: rapid reform | near: econom*; market*; reform*; privatiz*; fiscal; budget*; prices; inflation; deregulat* | not_near: patient*; psychiatr*; electro*; clinic*; ward | hit: The reformers imposed shock therapy on the economy. | miss: The asylum used shock therapy in 1950. | miss: Budget papers list shock therapy at the psychiatric ward.
shoot itself in the foot | pos: verb | plainer: harm itself | hit: The league shot itself in the foot with the ban.
shoot themselves in the foot | pos: verb | plainer: harm themselves | not_near: gun; guns; soldier*; pistol*; rifle*; hunter*; accident*; draft | hit: Progressives shot themselves in the foot again. | miss: Some soldiers shot themselves in the foot to go home.
shot~ in the arm | pos: noun | polarity: positive | plainer: help | not_near: vaccin*; nurse*; clinic*; dose*; gunman; gunmen; police; officer*; bullet*; surgery; flu; wounded; hospital; pistol; soldier* | hit: The festival is a shot in the arm for Marrow Bay. | miss: The officer recovered from the shot in the arm.
shot~ in the dark | pos: noun | plainer: guess | not_near: gun*; police; rifle; hunter*; heard; Pink | hit: The growth forecast is a shot in the dark. | miss: Police heard a shot in the dark.
sideline | pos: verb | plainer: exclude | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; injur*; knee; ankle; hamstring; concussion; surgery; shoulder | hit: The new director sidelined career prosecutors. | miss: A knee sprain sidelined the striker.
silent killer | pos: noun | plainer: disease without early signs | hit: The charity calls high blood pressure a silent killer.
silver spoon | pos: noun | plainer: inherited wealth | not_near: tea; soup; antique*; cutlery; dinner; sterling; auction*; museum; stir*; sugar; fork* | hit: The senator was born with a silver spoon. | miss: He stirred the pan with a silver spoon.
sink-or-swim | match: surface | plainer: without help | not_near: pool; lake; lesson*; river; water | hit: New teachers face a sink-or-swim first year. | miss: He fell in the lake, sink or swim.
sitting duck | pos: noun | plainer: easy target | not_near: pond; hunter*; lake; ducks'; marsh | hit: Without backups the hospital was a sitting duck. | miss: The hunter refused to shoot a sitting duck.
slam dunk | pos: noun | plainer: certain success; easy success | polarity: positive | not_near: basketball; NBA; points; guard; rim; court; contest; rebound*; forward; game; half; season; coach | hit: Prosecutors thought the case a slam dunk. | miss: The forward opened with a slam dunk.
slap on the wrist | pos: noun | plainer: light penalty; small fine | match: surface | hit: The bank's fine was a slap on the wrist.
slip through the cracks | pos: verb | plainer: be missed; go unnoticed | hit: His earlier arrests had slipped through the cracks.
snake oil | pos: noun | strength: 3 | plainer: ineffective remedy | hit: The doctor called the supplement snake oil.
snap up | pos: verb | strength: 1 | polarity: contested | plainer: buy | not_near: crocodile*; fish; bird*; alligator*; frog*; bait; insect* | hit: Investors snapped up starter homes in the county. | miss: An alligator snapped up the bait.
softball interview | pos: noun | plainer: easy interview | hit: Critics mocked the premier's softball interview.
softball question | pos: noun | plainer: easy question | hit: The host asked the governor softball questions for an hour.
spike the football | pos: verb | plainer: celebrate | not_near: touchdown; end zone; receiver*; quarterback; yard* | hit: The mayor refused to spike the football after the verdict. | miss: The receiver spiked the football and danced.
spoon feed~ | pos: verb | plainer: hand | not_near: baby; babies; soup; infant*; medicine; nurse*; toddler*; porridge; yogurt; grandm* | hit: Officials spoon-fed friendly reporters the figures. | miss: The nurse spoon-fed him at noon.
squeeze out | pos: verb | plainer: displace | near: competitor*; rival*; renter*; resident*; independent*; tenant*; farmers; shops; competition | not_near: juice; lemon*; win; victory; toothpaste; water; sponge* | hit: Chains are squeezing out independent pharmacies. | miss: Squeeze out the excess glue. | miss: The visitors squeezed out a victory over their rivals.
stalking horse | pos: noun | plainer: cover; test candidate | not_near: bid; bids; bidder*; bankrupt*; auction; asset*; creditor* | hit: Backers of the judge deny that she is a stalking horse. | miss: A stalking horse opened the auction.
steal the show | pos: verb | strength: 1 | polarity: positive | plainer: draw the most attention | hit: A freshman delegate stole the show at the hearing.
steal the spotlight | pos: verb | strength: 1 | plainer: draw the most attention | hit: The vice president tried not to steal the spotlight.
stem the tide | pos: verb | plainer: slow the increase; reduce the number | hit: New pay scales have not stemmed the tide of resignations.
sticker shock | pos: noun | strength: 1 | plainer: surprise at the price | hit: Parents felt sticker shock at the tuition bill.
sticking plaster | pos: noun | plainer: temporary fix | not_near: wound*; cut; finger*; blister*; knee; skin; nurse; bandage*; blood | hit: Doctors called the winter fund a sticking plaster. | miss: The nurse put a sticking plaster on his heel.
storm clouds | match: surface | plainer: signs of trouble | not_near: rain*; weather; forecast*; thunder*; hail; sky; skies; lightning; wind*; tornado*; radar; sun | hit: Storm clouds are gathering over the housing market. | miss: Storm clouds brought rain to Ellery.
straight shooter | pos: noun | polarity: positive | plainer: frank person; honest person | not_near: gun*; rifle*; basket*; target* | hit: Senators see the nominee as a straight shooter. | miss: The rifle made her a straight shooter.
suck the life out of | pos: verb | strength: 3 | plainer: weaken | hit: Fees suck the life out of small theaters.
suck the oxygen out of | pos: verb | plainer: take attention from | not_near: fire*; flame*; lung*; mask*; algae; combustion; tank; blast | hit: The trial sucked the oxygen out of the campaign. | miss: Algae suck the oxygen out of the lake.
sugar high | pos: noun | plainer: short-lived rise | not_near: candy; child; children; kids; dessert*; soda; cake*; Halloween; toddler*; sweets | hit: The tax cut gave the economy a sugar high. | miss: The kids were on a sugar high at noon.
sweeten the pot | pos: verb | strength: 1 | plainer: raise the offer | not_near: tea; coffee; sugar; honey; poker | hit: The city sweetened the pot with tax credits. | miss: She sweetened the pot of tea with honey.
swing for the fences | pos: verb | plainer: attempt something large | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; batter*; pitch*; homer*; baseball; slugger* | hit: Prosecutors swung for the fences with a racketeering charge. | miss: The young batter swung for the fences.
sword of Damocles | match: surface | plainer: constant threat | hit: The audit hangs over the ministry like a sword of Damocles.
take it on the chin | pos: verb | plainer: suffer a loss | not_near: boxer*; punch*; round; jaw | hit: Incumbents in the north took it on the chin. | miss: He dodged one punch but took it on the chin again.
taste of one's own medicine | match: surface | plainer: same treatment | hit: The lender got a taste of its own medicine.
thought police | match: surface | strength: 3 | plainer: censors | hit: Comedians complained about the thought police.
throw a curveball | pos: verb | plainer: bring a surprise | not_near: pitch*; inning*; batter*; strike*; bullpen; catcher; fastball*; hitter* | hit: The court threw a curveball at the merger plan. | miss: He threw a curveball past the batter.
throw a wrench into | pos: verb | plainer: disrupt; delay | hit: The recall threw a wrench into holiday shipping.
throw in the towel | pos: verb | plainer: give up; withdraw | not_near: boxer; bout; round; ring; trainer; corner | hit: The studio threw in the towel after two sequels. | miss: His trainer threw in the towel in round six.
throw one's weight around | pos: verb | plainer: use one's power | hit: The chairman likes to throw his weight around.
throw one's weight behind | pos: verb | strength: 1 | polarity: positive | plainer: support | hit: The bishops threw their weight behind the strike.
throw to the wolves | pos: verb | plainer: abandon | hit: Interns were thrown to the wolves, she said.
tighten one's belt | pos: verb | strength: 1 | plainer: cut spending | not_near: pants; trousers; waist; buckle; notch; seat; jeans | hit: Families must tighten their belt, the minister said. | miss: He tightened his belt because the jeans hung loose.
tilt at windmills | pos: verb | plainer: fight an imaginary enemy | not_near: Quixote; Cervantes; novel | hit: The auditor was tilting at windmills. | miss: Don Quixote tilts at windmills.
tilt the playing field | pos: verb | plainer: favor one side | hit: Opponents say the map tilts the playing field.
to heel | match: surface | plainer: under control | near: bring*; brought | not_near: dog*; toe; shoe*; boot*; leash; sock*; foot; feet; puppy | hit: The new law brought the courts to heel. | miss: The trainer taught him to heel. | miss: She brought a sock to cover toe to heel.
tough pill~ to swallow | pos: noun | plainer: hard thing to accept | hit: The pay freeze is a tough pill to swallow.
trump card | pos: noun | plainer: decisive advantage | not_near: visa*; bridge; deck; suit; trick*; spade*; hearts; residency; citizenship | hit: Gas exports remain the regime's trump card. | miss: She held back a trump card in spades.
turn back the clock | pos: verb | plainer: restore earlier rules; return to the past | not_near: daylight; hour; Sunday | hit: The ruling turns back the clock on voting rights. | miss: Turn back the clock one hour tonight.
unforced error | pos: noun | plainer: avoidable error; mistake | not_near: tennis; set; sets; match; serve*; backhand*; forehand*; seed*; winners; tiebreak*; court; Open | hit: The tweet was an unforced error by the campaign. | miss: She made one unforced error in the set.
unleash | pos: verb | tag: any | plainer: cause; begin; release | not_near: dog; dogs; leash | hit: The verdict unleashed a week of protests. | miss: Owners may unleash a dog in the park.
usher in | pos: verb | strength: 1 | polarity: positive | plainer: begin | not_near: guest*; theater; church; pew*; aisle | hit: The accord ushered in a decade of growth. | miss: Boys ushered in the guests at church.
victory lap | pos: noun | plainer: celebration | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; racing; racetrack; raced; track; medal*; driver*; circuit; NASCAR; runner*; stadium; champion*; flag | hit: The president took a victory lap over the trade deal. | miss: The runner waved on her victory lap.
waiting in the wings | match: surface | strength: 1 | plainer: ready to take over | not_near: stage; actor*; theater; dancer*; curtain; understudy | hit: Two former ministers are waiting in the wings. | miss: A dancer was waiting in the wings for her cue.
walled garden | pos: noun | strength: 1 | plainer: closed platform | not_near: plant*; rose; roses; estate; flower*; Victorian; castle; vegetable*; house; fruit; herb*; manor; gate; trees; lawn; bench* | hit: Developers sued over the phone maker's walled garden. | miss: The estate has a walled garden.
warehouse | strength: 3 | pos: verb | plainer: hold; house | next: migrants; children; inmates; prisoners; detainees; patients; people; asylum seekers; immigrants; youths; families; the mentally ill; suspects | hit: For years the state warehoused inmates far from home. | miss: The firm will warehouse grain near Ellery.
wasteland | pos: noun | plainer: poor area | near: cultural; moral; intellectual; economic; media; spiritual; television; political | hit: He called the suburb a cultural wasteland. | miss: The plant stands in a wasteland near the river.
water down | pos: verb | plainer: weaken; make less strict | not_near: drink*; whiskey; wine; soup; paint; milk; juice; drain; hill; river; pipe*; slope; street; throat; canal; pump*; pour* | hit: Senators watered down the ethics bill. | miss: The bar watered down its whiskey.
whiplash | pos: noun | plainer: abrupt change | not_near: neck*; injur*; crash*; car; driver*; accident*; film; movie; collision*; symptom*; insurance; insurer*; claims | hit: Importers complain of tariff whiplash. | miss: The driver suffered whiplash in the collision.
wild card | pos: noun | strength: 1 | polarity: contested | plainer: unknown factor | not_near: game*; season; coach*; team*; player*; quarterback; touchdown; inning*; league; match; stadium; playoff*; tournament; spot; berth; seed*; Wimbledon; entry; deck; NFL; MLB; round; wins; poker; division; tennis; series | hit: Rural turnout is the wild card in the governor's contest. | miss: The joker is a wild card in this deck.
Wild West | case: exact | pos: noun | plainer: unregulated area | not_next: show*; town*; museum; theme; film*; series; legend*; hero* | not_near: cowboy*; saloon*; outlaw*; frontier; sheriff*; gunsling*; Western; Westerns; Buffalo | hit: Regulators call crypto trading the Wild West. | miss: The children watched a Wild West show. | miss: The outlaw roamed the Wild West on a gray horse.
with flying colors | match: surface | polarity: positive | plainer: easily | not_near: ship; flag*; regiment | hit: The bridge passed inspection with flying colors. | miss: The ship sailed in with flying colors and a new flag.
woo | pos: verb | strength: 1 | plainer: seek to attract; seek the support of | hit: Both parties woo suburban mothers.
zero-sum | pos: adj | strength: 1 | plainer: all-or-nothing; win-or-lose | not_near: theory; math*; theorem; economist*; model | hit: Both capitals see the strait as a zero-sum contest. | miss: The theorem covers zero-sum play in math.

bask in | pos: verb | plainer: enjoy | not_near: sun; sunshine; beach; warmth; heat; seal*; lizard* | hit: The mayor basked in the praise for weeks. | miss: Seals bask in the shallows below.
beset by | match: surface | strength: 1 | plainer: facing; with | hit: The opera has been beset by delays.
blink first | pos: verb | plainer: concede first | hit: Neither side in the port dispute wants to blink first.
descend on | pos: verb | strength: 1 | plainer: arrive in; come to | not_near: fog; darkness; night; snow; dusk; rope*; parachut* | hit: Reporters descended on the quiet village. | miss: Thick fog descended on the harbor.
drum up | pos: verb | strength: 1 | plainer: seek; gather | hit: The envoy flew east to drum up support.
flail | pos: verb | plainer: act without effect | not_near: arm*; leg*; limb*; fist*; water; swim*; wind | hit: His campaign flailed for weeks after the first debate. | miss: The boy flailed his arms in the water.
fly blind | pos: verb | plainer: act without information | not_near: pilot*; plane; fog; cockpit; aircraft | hit: Without the jobs data, the Fed is flying blind. | miss: The pilot was flying blind in the storm.
grasp at straws | pos: verb | plainer: rely on weak arguments | hit: Lawyers for the developer are grasping at straws.
jump the gun | pos: verb | plainer: act too early | not_near: sprint*; race; lane; starter; heat | hit: Networks jumped the gun in calling the county. | miss: The sprinter in lane four jumped the gun twice.
miss the boat | pos: verb | plainer: act too late; lose the chance | not_near: ferry; pier; dock; harbor; sail*; island; passenger* | hit: Europe missed the boat on battery plants. | miss: Nine passengers missed the boat at the pier.
overplay one's hand | pos: verb | plainer: demand too much | hit: The union overplayed its hand in the second round.
shoot from the hip | pos: verb | plainer: speak without preparation; act without preparation | not_near: gun; pistol; rifle; cowboy; revolver | hit: Mr. Dorn shoots from the hip in debates. | miss: The cowboy shot from the hip with a revolver.
snuff out | pos: verb | plainer: end | not_near: candle*; flame*; fire; cigarette*; cigar | hit: The ruling snuffed out hopes of a recount. | miss: Altar boys snuffed out the candles.
soldiered on | match: surface | polarity: positive | plainer: continued | hit: The crews soldiered on without overtime pay.
spin one's wheels | pos: verb | plainer: make no progress | not_near: mud; snow; ice; truck*; car; sand | hit: The task force spun its wheels for a year. | miss: The truck spun its wheels in the mud.
starved of | match: surface | plainer: short of; lacking | not_near: oxygen; light; brain | hit: Rural courts have been starved of judges. | miss: The brain was starved of oxygen for minutes.
take a hit | pos: verb | strength: 1 | plainer: fall; lose value | not_near: helmet; quarterback; puck; drug*; marijuana; joint; cannabis | hit: The tourist trade took a hit last summer. | miss: The quarterback took a hit below the knee.
tread water | pos: verb | plainer: make no progress | not_near: pool; swim*; ocean; sea; lake; rescue*; shore | hit: The chain's sales have been treading water since spring. | miss: The boys trod water in the lake for an hour.

about-face | hyphen: only | pos: noun | plainer: reversal | not_near: soldier*; drill*; cadet*; sergeant; march*; parade* | hit: The ministry's about-face on visas surprised allies. | miss: The sergeant ordered an about-face.
adrift | pos: adj; adv | plainer: without direction | near: lawmaker*; senat*; party; campaign*; Congress; candidate*; governor; mayor; minister*; president*; cabinet; caucus; council; Republican*; Democrat*; coalition; vote*; parliament; policy; administration; government; country; agency | not_near: boat*; sea; ocean; raft*; ship*; island; rescue*; coast*; dinghy; mine; canoe; points; migrant* | hit: The party is adrift after three defeats. | miss: Two fishermen were found adrift near Kelby. | miss: The minister's boat was adrift for a day.
antidote~ to | pos: noun | strength: 1 | polarity: positive | plainer: answer to; response to | not_near: poison*; snake*; venom; overdose*; cyanide; hospital*; opioid*; doctor*; toxin*; nerve; drug | hit: Backers call the debates an antidote to attack ads. | miss: Doctors gave her an antidote to the venom.
at the trough | match: surface | strength: 3 | plainer: on public money | not_near: pig*; cow*; animal*; horse*; cattle; hog*; goat*; sheep; farm* | hit: Consultants have fed at the trough for years, he said. | miss: The pigs pushed and shoved at the trough.
battering ram | pos: noun | plainer: means of pressure | not_near: door*; SWAT; police; siege*; medieval; gate*; officer*; castle; agents; wall | hit: Rivals used the audit as a battering ram. | miss: Agents broke the door with a battering ram.
beat a dead horse | pos: verb | plainer: repeat a settled point | hit: The speaker said the recount fans beat a dead horse.
big tent | pos: noun | strength: 1 | polarity: positive | plainer: broad party | not_near: circus; wedding*; festival; revival; fair; Ringling; outdoor*; canvas; camp*; party guests | hit: The chairman wants a big tent on abortion. | miss: The circus put up its big tent.
blind spot | pos: noun | strength: 1 | plainer: oversight; gap | not_near: car; cars; truck*; mirror*; driver*; lane*; vehicle*; radar; driving; bus; pilot; eye; eyes; retina; camera*; intersection | hit: Rural jails are a blind spot for the reformers. | miss: The truck was in her blind spot.
blunt instrument | pos: noun | strength: 1 | plainer: imprecise tool | not_near: police; wound*; killed; beaten; head; murder*; autopsy; struck; assault*; skull; trauma; victim*; coroner | hit: Sanctions are a blunt instrument, the envoy said. | miss: The victim was hit with a blunt instrument.
boots on the ground | match: surface | strength: 1 | polarity: contested | plainer: ground troops | hit: The president ruled out boots on the ground.
bully pulpit | pos: noun | strength: 1 | polarity: contested | plainer: public platform | hit: The governor used the bully pulpit against the bill.
burn bridges | pos: verb | plainer: end relations | not_near: troops; soldier*; army; missile*; rebel*; gunm*; militant*; airstrike*; killed; wounded; bomb*; artillery; river*; retreat* | hit: The ambassador burned bridges with three allies. | miss: Retreating rebels burned bridges on the river.
calm before the storm | match: surface | strength: 1 | plainer: quiet period | not_near: hurricane*; rain*; wind*; forecast*; coast; weather; waves | hit: Diplomats saw August as the calm before the storm. | miss: Fishermen enjoyed the calm before the storm off the coast.
cannibalize | pos: verb | plainer: take from | near: vote*; party; candidate*; support; budget; coalition; rival* | not_near: part; parts; aircraft; plane*; truck*; tank*; helicopter* | hit: The new party could cannibalize votes on the left. | miss: Farmers say hens may cannibalize the eggs. | miss: Budget cuts led crews to cannibalize parts.
cascade~ of | pos: noun | plainer: series of | not_near: water*; waterfall*; river; mountain*; rapids; hair; curls; rocks; flowers; light | hit: One leak led to a cascade of indictments. | miss: A cascade of water fell from the cliff.
cat-and-mouse game | pos: noun | strength: 1 | plainer: repeated pursuit | hit: Smugglers and agents play a cat-and-mouse game nightly.
charm offensive | pos: noun | plainer: effort to win support | hit: The general opened a charm offensive in Europe.
chilling effect | pos: noun | strength: 1 | plainer: deterrent effect | hit: Lawyers warned of a chilling effect on protest.
climbdown | pos: noun | tag: any | plainer: reversal; concession | hit: The premier's climbdown pleased the truckers.
cloud~ over | pos: noun | strength: 1 | plainer: doubt about | near: campaign; candidacy; presidency; investigation; inquiry; tenure; nomination; nominee; confirmation; indictment | not_near: sky; skies; rain; ash; smoke; mountain; volcano; mushroom; dust; plume; sun | hit: The inquiry left a cloud over her nomination. | miss: A dark cloud over the lake grew. | miss: A smoke cloud over the hill stopped the campaign bus.
cog~ in | pos: noun | plainer: minor part of | not_near: gear*; clock*; bicycle*; bike*; engine | hit: The defense said she was a cog in the conspiracy. | miss: A worn cog in the clock slipped.
combustible | pos: adj | plainer: tense | near: lawmaker*; senat*; party; campaign*; Congress; candidate*; governor; mayor; minister*; president*; cabinet; caucus; council; Republican*; Democrat*; coalition; vote*; parliament; politic*; issue; mix; debate; relations; race; talks | not_near: material*; gas; gases; dust; cladding; brush; fire*; wood; fuel*; metal*; liquid*; panel*; engine* | hit: Race and policing make a combustible mix in Ellery. | miss: Always keep combustible rags outdoors. | miss: The council banned combustible cladding.
coronation | pos: noun | plainer: uncontested nomination | near: primary; nominee; nomination; convention; candidate*; delegates; party; leadership | not_near: king*; queen*; crown*; royal*; Charles; abbey; prince; throne; emperor; street | hit: Rivals said the primary had become a coronation. | miss: The coronation drew crowds in the rain. | miss: A street party marked the king's coronation.
crime wave | pos: noun | plainer: rise in crime | hit: Mr. Dorn blamed the mayor for a crime wave.
cudgel | pos: noun | plainer: means of pressure; argument | near: political; lawmaker*; senat*; party; campaign*; Congress; candidate*; governor; mayor; minister*; president*; cabinet; caucus; council; Republican*; Democrat*; coalition; vote*; parliament; against; tariff*; legal; issue; immigration | not_near: beaten; beat; riot*; wood*; guard*; police; armed; head | hit: Tariffs became a political cudgel in the talks. | miss: The giant leaned on his cudgel. | miss: The guard raised a cudgel against the crowd.
cure-all | pos: noun | plainer: complete solution | hit: Term limits are no cure-all, the professor said.
deck chairs on the Titanic | match: surface | strength: 3 | plainer: minor matters in a crisis | hit: The reshuffle only moved deck chairs on the Titanic.
deep freeze | pos: noun | plainer: suspension of ties | near: relations; relationship; ties; diplom*; talks; alliance | hit: Relations between the two capitals are in a deep freeze. | miss: A deep freeze burst pipes across Ellery.
dragnet | pos: noun | plainer: broad search; broad operation | near: immigra*; migra*; surveillance; deport*; data; phone*; NSA; warrantless; location | not_near: suspect*; fugitive*; gunman; escaped; radio; TV; fishing; Friday | hit: Advocates say the phone dragnet swept up bystanders. | miss: The dragnet closed around the bank robber. | miss: The fugitive's phone led the dragnet to Ellery.
drums of war | match: surface | plainer: calls for war | hit: Envoys hear the drums of war on both banks.
eat one's words | pos: verb | plainer: retract the statement | hit: The pollster had to eat his words on Wednesday.
fall on one's sword | pos: verb | plainer: take the blame; resign | not_near: Roman; battle; Saul; Brutus | hit: The police chief fell on his sword after the raid. | miss: The Roman general fell on his sword.
fiefdom | pos: noun | plainer: area of control | not_near: medieval; feudal; lord; lords; duke; knight*; baron; century | hit: The sheriff ran the jail as his personal fiefdom. | miss: The duke ruled a feudal fiefdom.
finger-wagging | pos: noun; adj | plainer: criticism; critical | hit: Voters resent finger-wagging from the capital.
five-alarm fire | pos: noun | strength: 3 | plainer: emergency | not_near: firefighter*; building*; warehouse*; blaze*; crew*; smoke; apartment*; flames; burned | hit: The poll was a five-alarm fire for the party. | miss: Firefighters fought a five-alarm fire.
flashpoint | pos: noun | strength: 1 | plainer: point of dispute; place of conflict | not_near: fuel*; degree*; liquid*; chemical*; vapor*; kerosene | hit: The strait is a flashpoint between the two navies. | miss: The flashpoint of kerosene is low.
frosty | pos: adj | strength: 1 | plainer: unfriendly | near: relation*; reception; ties; talks; exchange; meeting; diplomat*; handshake; response; welcome | not_near: weather; morning; mornings; glass; mug*; lawn*; temperature*; window* | hit: The envoy got a frosty reception in the capital. | miss: They drank frosty lemonade on the porch. | miss: The meeting began on a frosty morning.
gain traction | pos: verb | strength: 1 | polarity: contested | plainer: win support | not_near: tire*; wheel*; snow; ice; truck*; mud; car; cars; boots | hit: The impeachment push has gained traction in the House. | miss: The truck could not gain traction in mud.
gather steam | pos: verb | strength: 1 | polarity: contested | plainer: grow; advance | not_near: train*; locomotive*; engine*; ship; boiler | hit: Calls for a new vote are gathering steam. | miss: The train gathered steam past Carrow.
get away with murder | pos: verb | plainer: go unpunished | not_near: killed; killer; detective*; victim*; trial; TV; wife; husband; body; Viola; season; jury; died; death | hit: Landlords in Ellery get away with murder, she said. | miss: The detective said the killer got away with murder.
guiding light | pos: noun | polarity: positive | plainer: model; guide | not_near: soap; CBS; lighthouse; ship*; episode* | hit: The late judge was her guiding light. | miss: The lighthouse was a guiding light.
headache | pos: noun | strength: 1 | plainer: problem | near: political; governor; mayor; senator; White House; campaign; party; prime minister; lawmakers; administration; diplomatic; legal; logistical | not_near: medic*; doctor*; fever; pain; symptom*; nausea; aspirin; migraine*; patient*; dizz*; ill; sick; vomit* | hit: The vacant seat is a headache for the governor. | miss: She left early with a headache. | miss: The mayor had a headache and a fever.
headwind | pos: noun | strength: 1 | plainer: obstacle; difficulty | not_near: flight*; plane*; pilot*; runner*; cyclist*; mph; sail*; knot*; marathon; rider*; aircraft; storm; lap; bike*; boat*; finish line | hit: The party faces headwinds in the suburbs. | miss: The cyclist rode into a headwind.
hitch one's wagon to | pos: verb | plainer: align with | hit: The senator hitched his wagon to the protest party.
hold one's nose | pos: verb | plainer: accept reluctantly | not_near: smell*; stench; odor; dive*; water; pool; fumes; jump*; sewage; stink | hit: One moderate said he would hold his nose and vote. | miss: He held his nose near the sewage plant.
hold one's noses | pos: verb | plainer: accept reluctantly | not_near: smell*; stench; odor; dive*; water; pool; fumes; jump*; sewage; stink | hit: Many moderates will hold their noses and vote. | miss: Residents held their noses near the sewage plant.
honeymoon | pos: noun | strength: 1 | polarity: positive | plainer: early goodwill | near: president; governor; mayor; poll*; voters; prime minister; administration; political; party; lawmakers; office; approval | not_near: couple*; wedding; married; bride; groom; hotel; beach; wife; husband; Hawaii; newlywed*; cruise; trip; his; her | hit: The new premier's honeymoon with voters is over. | miss: They spent a honeymoon in Kelby. | miss: The mayor and his bride took a honeymoon.
hot-button | pos: adj | strength: 1 | plainer: disputed | hit: Abortion remains a hot-button issue in the county.
human tide | pos: noun | strength: 3 | plainer: large group of people | hit: The host warned of a human tide at the border.
hung out to dry | match: surface | plainer: abandoned | not_near: laundry; clothes; wash*; sheet*; shirt*; towel*; fish; line | hit: The deputy felt hung out to dry by the chief. | miss: The shirts were hung out to dry.
iron fist | pos: noun | strength: 3 | pole: firm/lenient | plainer: strict control | not_near: Marvel; Netflix; comic*; series | hit: The general ruled the province with an iron fist. | miss: Netflix dropped its series Iron Fist.
larded with | match: surface | plainer: containing much; filled with | not_near: bacon; roast; meat; recipe | hit: The defense bill is larded with local projects. | miss: The roast was larded with bacon.
last straw | match: surface | strength: 1 | plainer: final cause | hit: For two ministers the pardon was the last straw.
legal gymnastics | match: surface | plainer: strained legal reasoning | hit: The order rests on legal gymnastics, critics said.
legal peril | match: surface | strength: 1 | plainer: legal risk | hit: The recording deepened the governor's legal peril.
meat grinder | pos: noun | strength: 3 | plainer: battle with heavy losses | not_near: beef; kitchen*; butcher*; sausage*; pork; recipe; venison | hit: Conscripts were sent into the meat grinder at Carrow. | miss: She put pork through the meat grinder.
mental gymnastics | match: surface | plainer: strained reasoning | hit: The ruling required mental gymnastics, the dissent said.
mission creep | match: surface | plainer: expansion of the mission | hit: Officers warned of mission creep in the desert.
move the needle | pos: verb | strength: 1 | polarity: contested | plainer: make a difference; change opinion | hit: The debate did not move the needle in Ellery.
on a collision course | match: surface | plainer: heading for a dispute | not_near: asteroid*; ship*; plane*; vessel*; satellite*; jet*; comet*; earth; train*; aircraft; planet*; galax* | hit: The governor and the court are on a collision course. | miss: The ships were on a collision course.
on a short leash | match: surface | plainer: under close control | not_near: dog*; pupp*; walk*; owner*; pet; pets; poodle* | hit: The premier keeps his ministers on a short leash. | miss: Keep the dog on a short leash.
on autopilot | match: surface | plainer: without attention | not_near: plane*; pilot*; Tesla*; car; cars; flight; cockpit; jet; vehicle*; driver*; aircraft; ship; boat; highway | hit: The sanctions program has run on autopilot for years. | miss: The jet was flying on autopilot.
palace intrigue | match: surface | plainer: internal rivalry | not_near: king*; royal*; emir; sultan; prince*; queen; emperor; dynasty; drama; novel | hit: The staff changes fed talk of palace intrigue. | miss: The novel tells of palace intrigue in China.
pick up steam | pos: verb | strength: 1 | polarity: contested | plainer: grow; advance | not_near: train*; locomotive*; engine*; ship; boiler | hit: The recall effort picked up steam in August. | miss: The train picked up steam past Carrow.
poke the bear | pos: verb | plainer: provoke a rival | hit: Small neighbors are careful not to poke the bear.
political dynamite | match: surface | plainer: a politically sensitive matter | hit: Her tax returns may prove political dynamite.
political gold | match: surface | polarity: positive | plainer: politically useful | hit: The farm vote was political gold for the challenger.
political machine | pos: noun | strength: 1 | plainer: party organization | hit: The family built a political machine in three counties.
political minefield | pos: noun | plainer: sensitive issue | hit: Water rights are a political minefield in the valley.
political poison | match: surface | strength: 3 | plainer: politically harmful | hit: Raising the fare is political poison before an election.
political storm | pos: noun | plainer: dispute; public criticism | hit: The pardon set off a political storm in the capital.
political suicide | match: surface | strength: 3 | plainer: a politically damaging act | hit: Backing the tax would be political suicide in Ellery.
porous border | pos: noun | strength: 1 | plainer: lightly controlled border | hit: Smugglers have long used the porous border near Carrow.
pour across | pos: verb | plainer: cross | near: migra*; immigra*; refugee*; asylum; border; undocumented; deport* | not_near: water*; rain; river; milk; oil; lava; light; mud | hit: The host said migrants were pouring across the border. | miss: Fans poured across the field. | miss: Rain poured across the border road.
Pyrrhic victory | pos: noun | plainer: costly win | hit: The court win proved a Pyrrhic victory for tenants.
reach across the aisle | pos: verb | strength: 1 | polarity: positive | plainer: work with the other party | not_near: plane; train; church; store; grocery; seat; passenger* | hit: The governor reached across the aisle on prisons. | miss: The passenger reached across the aisle for salt.
sent packing | match: surface | plainer: dismissed; voted out | hit: Voters in Ellery saw four incumbents sent packing.
ship off | pos: verb | plainer: send | near: migra*; detainee*; immigra*; prisoner*; deport*; asylum; orphans; inmates; dissident* | not_near: package*; goods; cargo; army; coast; port; crew | hit: The state shipped off detainees to a remote camp. | miss: Her parents shipped off the twins to boarding school. | miss: Migrants were found on a ship off the coast.
sinking ship | pos: noun | strength: 3 | plainer: failing effort | not_near: crew; ferry; harbor; sailor*; captain; sea; lifeboat*; passenger*; coast guard; tanker; rescue* | hit: Aides left the campaign like a sinking ship. | miss: The crew left the sinking ship.
sit on the fence | pos: verb | plainer: stay undecided | not_near: bird*; cat; wooden; farm*; yard; cowboy*; garden | hit: Several delegates still sit on the fence. | miss: The cat sat on the fence.
soapbox | pos: noun | strength: 1 | plainer: public platform | not_near: derby; race*; racing; cart; carts; gravity | hit: The senator used the hearing as a soapbox. | miss: The soapbox derby starts at noon.
starve the beast | pos: verb | plainer: cut government revenue | hit: Tax cutters still hope to starve the beast.
storm cloud | pos: noun | plainer: sign of trouble | not_near: rain*; thunder*; weather; forecast*; sky; skies; lightning; wind*; tornado*; hail*; radar | hit: Storm clouds gather over the premier's coalition. | miss: Storm clouds brought rain to Ellery.
storm~ of | pos: noun | plainer: large amount of | next: criticism; protest*; controversy; outrage; anger; complaints; abuse; indignation; publicity; accusations | hit: The verdict drew a storm of protest. | miss: The storm of 1987 felled trees in Carrow.
stream across | pos: verb | plainer: cross | near: migra*; immigra*; refugee*; asylum; border; undocumented; deport* | not_near: water*; rain; light; tear*; creek | hit: Refugees streamed across the border on Sunday. | miss: Fans streamed across the field. | miss: Water streamed across the border road.
sweeten the deal | pos: verb | strength: 1 | plainer: improve the offer | hit: Leaders sweetened the deal with money for bridges.
tailwind | pos: noun | strength: 1 | polarity: positive | plainer: advantage; help | not_near: flight*; plane*; pilot*; runner*; cyclist*; mph; sail*; knot*; marathon; rider*; aircraft; sprint*; jump*; meter*; landing | hit: A calm economy gave the governor a tailwind. | miss: The plane landed with a tailwind.
tempest in a teapot | pos: noun | plainer: minor dispute | hit: The mayor called the parking scandal a tempest in a teapot.
thaw | pos: noun | strength: 1 | polarity: positive | plainer: improvement | near: relations; relationship; ties; diplom*; talks; Cold War; embassy; embassies; détente | hit: The visit signals a thaw in relations. | miss: The spring thaw flooded cellars in Carrow.
throw sand in the gears | pos: verb | plainer: obstruct | hit: One senator threw sand in the gears of confirmation.
tunnel vision | pos: noun | plainer: narrow focus | not_near: eye*; glaucoma; retina*; optic; blind* | hit: Detectives had tunnel vision about the first suspect. | miss: Her eye disease causes tunnel vision.
turn a deaf ear to | pos: verb | plainer: ignore | hit: The premier turned a deaf ear to the farmers.
U-turn | pos: noun | plainer: reversal | near: policy; minister*; government; pledge*; plan*; tax*; party; president; decision | not_near: car; cars; driver*; road*; lane*; traffic; truck*; street*; vehicle*; motorist*; intersection; police; bus; highway; plane; flight; median; illegal; pilot | hit: The government made a U-turn on the fuel tax. | miss: Make a U-turn after the chapel. | miss: The president's driver made a U-turn.
walk the plank | pos: verb | plainer: cast an unpopular vote; be forced out | not_near: pirate*; ship; movie; ride; captain | hit: Freshmen do not want to walk the plank on taxes. | miss: Pirates made him walk the plank.
war machine | pos: noun | plainer: military; armed forces | not_near: film; Marvel; museum; song; album; da Vinci; Leonardo | hit: Oil sales pay for the general's war machine. | miss: Leonardo drew a war machine.
weasel word | pos: noun | plainer: vague wording | hit: The judge found weasel words in the settlement.
whistle past the graveyard | pos: verb | plainer: ignore the danger | hit: Party leaders are whistling past the graveyard.
wish list | pos: noun | strength: 1 | plainer: list of requests; set of proposals | near: partisan; liberal; conservative; progressive; union*; lobby*; Democrat*; Republican*; spending; corporate; industry; bill | not_near: Christmas; Santa; holiday*; birthday; gift*; Amazon; kids; shopper*; toy* | hit: Rivals called the bill a liberal wish list. | miss: A new oven tops her wish list. | miss: The union collects a Christmas wish list for orphans.
wrecking ball | pos: noun | strength: 3 | plainer: cause of disruption | near: lawmaker*; senat*; party; campaign*; Congress; candidate*; governor; mayor; minister*; president*; cabinet; caucus; council; Republican*; Democrat*; coalition; vote*; parliament; agency; agencies; bureau; justice; court*; alliance*; rights; diplomacy; policy | not_near: building*; crane*; demoli*; crew*; Miley; song; tower*; stadium; facade; hotel; block | hit: The minister took a wrecking ball to the treaty. | miss: The wrecking ball swung at noon. | miss: The council voted, and a wrecking ball hit the old hotel.

alphabet soup | strength: 1 | pos: noun | plainer: many abbreviations; many agencies | not_near: bowl*; can; cans; lunch; noodle*; spoon*; kitchen; broth | hit: An alphabet soup of agencies checks the dam. | miss: The child ate a bowl of alphabet soup.
architect~ of | strength: 1 | polarity: contested | pos: noun | plainer: planner of; author of | near: policy; policies; plan; law; deal; war; strategy; tariff*; crackdown; campaign; genocide; reform*; ban; agenda; accord; invasion; attack*; merger | not_near: building*; tower*; museum; house; designed; Capitol; stadium; cathedral; skyscraper; station; library | hit: Ms. Vance was the architect of the tariff policy. | miss: She is the architect of a small chapel. | miss: The museum gave the architect of its tower plan a prize.
attack machine | pos: noun | plainer: campaign staff; opposition campaign | hit: She is bracing for the Republican attack machine.
autopsy | pos: noun | plainer: review; analysis | near: election*; party; campaign; defeat; Democrat*; Republican* | not_near: drugs; stroke; drown*; overdose*; medical; fatal*; cause; body; bodies; coroner; medical examiner; killed; died; death; homicide; blood; police; victim*; pathologist; remains | hit: The party released an autopsy of its November defeat. | miss: The autopsy is planned for Tuesday. | miss: Party officials awaited the autopsy of the body.
barrel ahead | pos: verb | plainer: continue quickly | not_near: car; truck*; train; bus; storm; hurricane; river | hit: The city barreled ahead without a study. | miss: The truck barreled ahead through the gate.
beef up | pos: verb | strength: 1 | plainer: strengthen; increase | hit: The town will beef up patrols at the pier.
bite | pos: verb | strength: 1 | plainer: have an effect; hurt | near: sanction*; tariff*; cuts; inflation; rates; recession; austerity; boycott; shortage* | hit: Western sanctions have begun to bite. | miss: The dog bit a letter carrier.
black sheep | strength: 1 | pos: noun | plainer: outcast; disapproved member | not_near: wool; flock*; farm*; lamb*; Baa; pasture; squadron; ewe*; shepherd*; band; graz* | hit: He was the black sheep of a banking family. | miss: The farmer sold a black sheep and a goat.
bleed | pos: verb | plainer: lose | next: talent; subscriber*; viewer*; customer*; members; staff; workers; users; readers; readership; audience; population; clients; followers; listeners; market share | hit: The network is bleeding viewers under 40. | miss: The radiator was bled on Monday.
bless | pos: verb | strength: 1 | plainer: approve | next: deal*; plan*; merger*; map*; bill; bills; agreement; sale; project; budget; proposal; arrangement; move; strategy; settlement; takeover; candidacy | hit: The court blessed the merger last week. | miss: The priest blessed the boats.
blossom | pos: verb | strength: 1 | polarity: positive | plainer: grow; develop | near: relationship; friendship; econom*; downtown; movement; career; romance; business*; industry; trade; democracy; partnership | hit: Trade blossomed after the border opened. | miss: The cherries blossomed in April.
blueprint~ for | strength: 1 | polarity: positive | pos: noun | plainer: plan for; model for | not_near: building*; house; architect*; bridge; factory; engine*; tower; plane; draft*; engineer*; gun; ship | hit: The report is a blueprint for rural clinics. | miss: The architect drew a blueprint for the tower.
bog down | pos: verb | strength: 1 | plainer: delay; slow | not_near: mud; truck*; tank*; snow; sand; wheel*; tractor* | hit: Lawsuits could bog down the housing plan. | miss: Wet sand bogs down heavy vans.
bogeyman | pos: noun | plainer: feared opponent; alleged threat | not_near: movie; film*; horror; Halloween; Stephen King; child; bed; closet; novel; nightmare*; children | hit: Immigrants are the bogeyman of the Dorn campaign. | miss: Children feared a bogeyman under the stairs.
bolt | pos: verb | plainer: leave | near: party; coalition; caucus; GOP; DFL; Democrats; Republicans | hit: Two lawmakers bolted the coalition over the tax. | miss: The horse bolted at the noise.
bonanza | pos: noun | plainer: large gain; large profit | not_near: gold; silver; mine; mines; TV; western; Cartwright; airline*; Beechcraft; plane; aircraft; crash* | hit: The tax change was a bonanza for landlords. | miss: The silver bonanza of 1873 drew miners west.
boogeyman | pos: noun | plainer: feared opponent; alleged threat | not_near: movie; film*; horror; Halloween; Stephen King; child; bed; closet; novel; nightmare*; children; wrestl* | hit: The ad turns a billionaire donor into a boogeyman. | miss: The child said a boogeyman lived in the attic.
box in | pos: verb | strength: 1 | plainer: limit; restrict | near: president; candidate*; policymaker*; governor; party; government; regulator*; mayor; lawmaker*; negotiator*; Fed; premier; speaker | hit: The pledge boxed in the governor on taxes. | miss: Two vans boxed in the bike.
breed | pos: verb | plainer: cause | next: resentment; contempt; corruption; cynicism; distrust; complacency; extremism; crime; violence; mistrust; suspicion; dependency; anger | hit: The secrecy has bred distrust, the editorial said. | miss: He breeds ponies on the hill.
breeze through | pos: verb | strength: 1 | polarity: positive | plainer: pass easily | near: confirmation; vetting; hearing*; primary; committee; senate; vote*; review | hit: The nominee breezed through her confirmation hearing. | miss: Cyclists breezed through the village.
brew | pos: verb | strength: 1 | plainer: develop | near: trouble; scandal; rebellion; revolt; fight; crisis; discontent; controversy; feud; backlash; dispute; unrest; war | hit: A rebellion is brewing on the back benches. | miss: He brews a dark ale.
bubble up | pos: verb | strength: 1 | plainer: appear; arise | near: anger; frustration; discontent; resentment; tension*; concern*; complaint*; rumor*; dissent; talk; scandal | hit: Discontent bubbled up among the nurses. | miss: Oil bubbled up from the well.
buck | pos: verb | strength: 1 | polarity: contested | plainer: resist; go against | next: trend; party; leadership; president; establishment; tradition; convention; caucus; orthodoxy; conventional; pressure; union; GOP; DFL; Democrats; Republicans | hit: Senator Hale bucked the leadership on the farm vote. | miss: The mule bucked the rider.
buffet | pos: verb | plainer: strike; affect | near: econom*; market*; campaign; compan*; scandal*; tariff*; inflation; industr*; crisis; crises; investor* | hit: Tariffs have buffeted small growers. | miss: Gusts buffeted the kite.
burst onto | pos: verb | strength: 1 | polarity: positive | plainer: appear on | next: scene; stage; national; political; public; world; literary; international | hit: Ms. Vance burst onto the national stage at 29. | miss: Two dogs burst onto the field.
carnival barker | strength: 3 | pos: noun | plainer: promoter; self-promoter | not_near: tent*; midway; circus; fair; film; musical; plays; played | hit: She compared the candidate to a carnival barker. | miss: A carnival barker stood beside the tent.
cash machine | pos: noun | plainer: source of money | not_near: bank; banks; ATM*; withdr*; theft; card; cards; stole*; thie*; supermarket; PIN; ripped; branch*; rural | hit: Parking fines became a cash machine for the town. | miss: Thieves ripped a cash machine from the wall.
catapult | pos: verb | strength: 1 | plainer: raise quickly; move quickly | near: fame; prominence; stardom; office; power; national; front-runner; spotlight; nomination; presidency; top; lead | hit: One speech catapulted her to national fame. | miss: The crash catapulted him over the hood.
cautionary tale | strength: 1 | pos: noun | plainer: warning example | hit: The failed toll road is a cautionary tale for investors.
cement | pos: verb | strength: 1 | polarity: contested | plainer: secure; strengthen | next: legacy; power; hold; grip; status; reputation; control; position; rule; lead; place; role; dominance; alliance | hit: The vote cemented his grip on the party. | miss: They cemented the wall on Friday.
chainsaw | pos: noun | plainer: deep cuts | near: budget*; spending; agencies; cuts; bureaucracy; government; federal; regulation* | not_near: tree*; wood*; log; logs; crew*; branch*; massacre; murder*; sculpt*; forest*; saw*; injur*; fallen; debris; firefighter* | hit: The minister took a chainsaw to the federal budget. | miss: He bought a chainsaw in Ellery. | miss: Federal crews cleared a fallen oak with a chainsaw.
chameleon | pos: noun | plainer: politician who changes positions; changeable person | near: premier; senator*; politic*; candidate*; governor; minister; president; campaign*; party | not_near: lizard*; pet; pets; zoo*; species; color*; reptile*; skin; tongue; forest; Madagascar; Karma; actor; singer | hit: Rivals call the premier a chameleon on taxes. | miss: A chameleon sat on a branch. | miss: The minister gave the zoo a chameleon.
chill | pos: verb | plainer: discourage; deter | next: speech; dissent; debate; expression; press; investment; relations; free speech; reporting; protest*; research; academic | hit: The law would chill speech on campus, she argued. | miss: Chill the dough for an hour.
choke | pos: verb | plainer: block; slow | next: growth; econom*; trade; business*; debate; dissent; competition; suppl*; recovery; investment; innovation; enterprise | hit: High fees choke competition, the report found. | miss: The smoke choked the singer.
claw back | pos: verb | strength: 1 | plainer: recover; take back | near: funding; money; bonus*; grant*; tax; funds; million*; billion*; subsid*; power*; benefits; gains; loss* | hit: The state wants to claw back the grant. | miss: The cat clawed back at the dog.
clog | pos: verb | strength: 1 | plainer: slow; overload | next: court; courts; docket*; system; pipeline; agenda; bureaucracy; justice; calendar; supply; immigration; legal | hit: Minor charges clog the courts in Ellery. | miss: Leaves clogged the drain.
cloud | pos: verb | strength: 1 | plainer: make uncertain | next: outlook; future; prospect*; judgment; legacy; campaign; picture; recovery; presidency; talks; econom*; debate; nomination; race | hit: The lawsuit clouds the future of the bridge. | miss: Steam clouded the mirror.
collision course | pos: noun | plainer: course toward conflict; path to a dispute | not_near: asteroid*; ship; ships; plane*; aircraft; satellite*; vessel*; comet*; planet*; galax*; cars; moon; Andromeda; train*; tanker* | hit: The order sets the White House on a collision course with judges. | miss: The ships were on a collision course in fog.
corrode | pos: verb | tag: any | plainer: weaken | near: trust; democracy; democracies; democratic process; faith; institution*; confidence; norm*; discourse; society; politic*; credibility; integrity | hit: Patronage corrodes trust in city hall. | miss: Salt corroded the pipes.
cottage industry | strength: 1 | pos: noun | plainer: small trade; line of business | not_near: weav*; knit*; craft*; village*; century; textile*; lace; rural; basket*; soap | hit: The trial spawned a cottage industry of podcasts. | miss: Lace was a cottage industry in the village.
court | pos: verb | strength: 1 | plainer: seek the support of; seek to attract | next: voter*; donor*; investor*; independent*; evangelical*; Black; Latino; women; moderate*; controversy; disaster; lawmaker*; suburban; union*; business*; swing; working; young; undecided; wealthy; rural; Hispanic | hit: Senator Hale courts donors in the oil towns. | miss: He courted her for two years.
cram | pos: verb | plainer: put; add | near: bill; provision*; pork; legislation; amendment*; budget; agenda; law; policies | hit: Negotiators crammed dozens of provisions into the bill. | miss: She crammed shirts into a bag.
crank up | pos: verb | plainer: increase | near: pressure; rhetoric; heat; spending; attack*; production; tariff*; propaganda; taxes; price* | hit: Union leaders cranked up the pressure on the mill. | miss: He cranked up the old radio.
creak | pos: verb | plainer: be under strain; function poorly | near: system*; econom*; coalition; hospital*; infrastructure; government; pressure; service*; alliance; grid; finances | hit: Public hospitals creak under the demand. | miss: The stairs creaked at night.
crown | pos: verb | strength: 1 | polarity: contested | plainer: choose; name | near: nominee; successor; nomination; convention; front-runner; candidate; party; winner; delegates | hit: The convention will crown a nominee by Friday. | miss: A gilt angel crowned the tower.
cruise to | pos: verb | strength: 1 | polarity: positive | plainer: win easily | near: election*; reelection; primary; vote*; nomination; ballot; senate; district; governor; runoff | hit: The governor cruised to reelection in a quiet year. | miss: The couple cruised to the islands in May.
cull | pos: verb | strength: 1 | plainer: cut; reduce | next: job*; staff; workforce; program*; worker*; position*; posts; manager*; rolls; regulation* | hit: The bank culled managers in three cities. | miss: Wardens culled deer on the ridge.
dampen | pos: verb | strength: 1 | plainer: reduce | near: enthusiasm; hope*; spirit*; optimism; expectation*; mood; demand; turnout; sentiment | hit: The scandal dampened enthusiasm among volunteers. | miss: Dampen the cloth before ironing.
dash | pos: verb | strength: 1 | plainer: end; destroy | near: hope*; expectation*; dream* | hit: Hopes for a truce were dashed on Sunday. | miss: He dashed across the road.
day of reckoning | pos: noun | plainer: time of consequences | hit: The pension fund faces a day of reckoning.
deep bench | strength: 1 | polarity: positive | pos: noun | plainer: many possible candidates | near: party; Democrat*; Republican*; governors; candidate*; senators; nominee* | not_near: game*; season; coach*; team*; player*; league; playoff*; tournament; quarterback; inning*; rebound*; scored; bullpen | hit: Democrats have a deep bench of governors for 2032. | miss: The deep bench by the window seats six. | miss: The governors praised the team's deep bench.
deep-six | pos: verb | plainer: drop; reject | hit: The speaker deep-sixed the ethics bill.
deficit hawk | strength: 1 | pos: noun | plainer: opponent of deficits; supporter of spending cuts | hit: Deficit hawks refused to back the farm package. | pole: hawkish/dovish
dent | pos: verb | strength: 1 | plainer: reduce; harm | next: confidence; hope*; popularity; support; reputation; image; profit*; sales; morale; demand; chances; prospects; enthusiasm; credibility; growth; earnings; trust; appeal | hit: The leak dented confidence in the auditor. | miss: A shopping cart dented the car.
descend into | pos: verb | plainer: turn into; become | next: chaos; anarchy; violence; acrimony; farce; civil war; war; madness; shouting; disorder; lawlessness; barbarism; infighting; mayhem; bickering; dictatorship; insults | hit: The hearing descended into chaos before noon. | miss: Divers descended into the cave.
devour | pos: verb | plainer: use up; take over | near: budget*; market share; revenue*; tax*; savings; profits; electricity; resources; competitor*; rival*; land | hit: Debt service devours a third of the budget. | miss: The boys devoured a pie.
dial up | pos: verb | strength: 1 | plainer: increase | near: rhetoric; pressure; attack*; criticism; tension*; anger; intensity; campaign | hit: The premier dialed up his rhetoric on migration. | miss: She dialed up her aunt in Ellery.
dim | pos: verb | strength: 1 | plainer: reduce | near: hope*; prospect*; outlook; chance*; optimism; enthusiasm | hit: The ruling dimmed prospects for a settlement. | miss: Ushers dimmed the lights.
disintegrate | pos: verb | plainer: break up; end | near: coalition; talks; campaign; trust; alliance; marriage; truce; relationship; consensus; case; order; movement | hit: The coalition disintegrated within weeks. | miss: The meteor disintegrated over the lake.
dissolve into | pos: verb | plainer: turn into; become | next: chaos; shouting; acrimony; insults; bickering; infighting; argument*; recriminations; squabbling; disarray; violence; anarchy; farce | hit: The forum dissolved into shouting. | miss: Sugar dissolves into the tea.
dog | pos: verb | plainer: trouble; follow | next: him; her; campaign; administration; candidate; party; president; presidency; governor; company; project; mayor; minister | hit: Questions about the loan dogged the mayor. | miss: Rain dogged the parade route.
douse | pos: verb | plainer: reduce; end | near: hope*; expectation*; enthusiasm; speculation; optimism; rumor*; tension*; talk | hit: The minister doused speculation about a snap vote. | miss: Crews doused the barn with foam.
drag down | pos: verb | strength: 1 | plainer: lower; hurt | near: econom*; party; ticket; ratings; growth; poll*; profits; wages; approval; candidate*; market* | hit: His record could drag down the whole ticket. | miss: The wet coat dragged down the hook.
drain | pos: verb | plainer: use up; reduce | next: coffers; treasury; saving*; budget*; resources; confidence; morale; momentum; talent; reserve*; funds; money; taxpayers; school*; city coffers; state coffers; public coffers; public funds | hit: The stadium deal drained city coffers for a decade. | miss: Crews drained the pool on Monday.
drama | strength: 1 | pos: noun | plainer: dispute; events | near: shutdown; speaker; coalition; Senate; Capitol; Congress; cabinet; White House; caucus; palace | not_near: film*; TV; series; play*; actor*; actress*; school*; theater; Netflix; student*; award*; Emmy*; club; star; stars; HBO; show; writer* | hit: After weeks of drama, the chamber chose a speaker. | miss: He teaches drama in Ellery. | miss: The Senate is the setting of the series, a drama.
drift toward | pos: verb | strength: 1 | plainer: move toward | next: authoritarian*; autocracy; war; recession; irrelevance; extrem*; right; left; dictatorship; crisis; socialism; isolation*; conflict; fascism; shutdown; default | hit: The country is drifting toward autocracy. | miss: The canoe drifted toward the dam.
dumping ground | strength: 3 | pos: noun | plainer: place to send; place for unwanted people | not_near: trash; waste; garbage; landfill*; tire*; toxic; body; bodies; sewage; debris; rubbish; litter; chemical*; furniture; killer*; plastic* | hit: Residents say the county treats Ellery as a dumping ground for parolees. | miss: The quarry became a dumping ground for old tires.
dust off | pos: verb | strength: 1 | plainer: reuse; bring back | near: plan; plans; playbook; law; laws; proposal*; statute*; idea*; speech*; bill; policy; argument*; slogan* | hit: The ministry dusted off a 1952 law. | miss: He dusted off the shelf.
eat into | pos: verb | strength: 1 | plainer: reduce | near: profit*; saving*; margin*; lead; revenue*; budget*; wage*; income*; paycheck*; support; share; sales | hit: Higher rents eat into wages across the region. | miss: Rust ate into the hull.
emasculate | pos: verb | strength: 3 | tag: any | plainer: weaken | near: agency; law; commission; court; committee; regulator*; union*; bill; act; parliament; oversight; congress | hit: The amendment emasculated the ethics commission. | miss: The film jokes that marriage emasculates him.
empire | strength: 1 | pos: noun | plainer: company; holdings | prev: media; business; real estate; tabloid; family; publishing; crypto; criminal; drug; financial; retail; casino; fashion; hotel; news | hit: Mr. Dorn built a media empire on cheap loans. | miss: The empire lost its last colony that year.
empty suit | strength: 3 | pos: noun | plainer: inexperienced politician; politician without a program | not_near: mannequin; closet; armor; hanger; space; diving | hit: The ad calls the challenger an empty suit. | miss: An empty suit of armor stood by the stairs.
engine~ of | strength: 1 | polarity: positive | pos: noun | plainer: source of; main cause of | next: growth; prosperity; innovation; opportunity; economic; economy; progress; inequality; change; job; wealth | hit: Small firms are the engine of growth, she said. | miss: Smoke rose from the engine of the tractor.
entangle | pos: verb | strength: 1 | plainer: involve | near: scandal*; investigation*; lawsuit*; probe; controvers*; affair; dispute*; war; conflict*; politics; inquiry | hit: The loan entangled the mayor in a scandal. | miss: Loose nets can entangle a dolphin.
epicenter | strength: 1 | pos: noun | plainer: center; main site | not_near: quake*; earthquake*; magnitude; seismic; depth; tremor*; temblor; geological; richter | hit: Ellery has become the epicenter of the housing debate. | miss: The quake's epicenter lay off Marrow Bay.
erupt | pos: verb | strength: 1 | plainer: begin; break out | near: anger; protest*; outrage; controvers*; fury; scandal; debate; feud; violence; dispute; crowd; row; fight* | not_near: volcan*; lava; ash; crater | hit: Outrage erupted over the toll plan. | miss: A rash erupted on his arm. | miss: The volcano erupted amid a debate about warnings.
facade~ of | pos: noun | plainer: outward appearance of; claim of | next: unity; democracy; respectability; calm; strength; legitimacy; normal*; legality; stability; independence; neutrality; civility | hit: The leaks broke the facade of unity in the cabinet. | miss: Painters restored the facade of the chapel.
fan | pos: verb | plainer: increase | next: anger; tension*; speculation; hatred; resentment; hysteria; outrage; suspicion*; unrest; division*; grievance*; hostility; paranoia; discontent | hit: The radio host fanned resentment against the newcomers. | miss: She fanned the coals with a plate.
fault line | strength: 1 | pos: noun | plainer: division; disagreement | not_near: quake*; earthquake*; seismic; magnitude; San Andreas; tectonic; geolog*; tremor* | hit: The tax plan exposed fault lines within the caucus. | miss: The town lies on a fault line that geologists monitor.
feast on | pos: verb | plainer: profit from; take | near: fee*; profit*; contract*; investor*; subsid*; bank*; stock*; scandal; tabloid*; press; lobbyist*; debt | hit: Lobbyists feast on no-bid work from the county. | miss: Gulls feasted on the fries.
feed on | pos: verb | plainer: grow from; use | next: fear*; anger; resentment; division*; grievance*; despair; hatred; outrage; discontent; chaos; ignorance | hit: The movement feeds on fear of newcomers. | miss: The bats feed on moths.
feed | pos: verb | strength: 1 | plainer: increase; add to | next: speculation; fear*; anger; resentment; conspiracy; outrage; grievance*; distrust; cynicism; suspicion*; rumor*; perception*; narrative; mistrust; discontent; division*; paranoia; hatred | hit: The late filing fed suspicions about the sale. | miss: She feeds the cats at six.
fireworks | pos: noun | plainer: angry exchange; heated argument | near: hearing; debate; committee; court; clash*; testimony; trial; meeting | not_near: display*; July; holiday; sky; explo*; night; injur*; illegal; sale; sales; warehouse; festival; noise; ban; permit* | hit: The hearing brought fireworks over the missing emails. | miss: Fireworks lit the lake at ten. | miss: A council debate on illegal fireworks lasted an hour.
flame out | pos: verb | plainer: fail | not_near: engine*; jet; plane; pilot; aircraft; candle | hit: Two outsiders flamed out in the primary. | miss: The jet's engine flamed out at 9,000 feet.
flare | pos: verb | strength: 1 | plainer: rise; worsen | near: tension*; temper*; anger; dispute*; controversy; conflict; rivalry; debate; unrest; violence; feud* | hit: Tempers flared at the zoning board. | miss: The match flared in the dark.
founder | pos: verb | strength: 1 | plainer: fail | near: talks; campaign; bill; deal; plan; effort*; negotiation*; project; reform*; marriage; candidacy; proposal | hit: Talks foundered on the question of wages. | miss: The ferry foundered off the cape.
fracture | pos: verb | strength: 1 | plainer: divide; break up | near: party; coalition; alliance; caucus; movement; consensus; society; nation; NATO; politics | not_near: bone*; skull; hip; rib*; leg; arm; wrist; ankle; elbow; jaw | hit: The war vote fractured the coalition. | miss: Frost fractured the paving stone. | miss: The party chairman fractured his hip.
fray | pos: verb | strength: 1 | plainer: weaken; wear down | near: nerve*; temper*; alliance; coalition; ties; relation*; patience; unity; consensus; truce; friendship; support | hit: The alliance began to fray over tariffs. | miss: The rope frayed against the rock.
free lunch | strength: 1 | pos: noun | plainer: benefit without cost | not_near: school*; student*; child*; pupil*; kid; kids; cafeteria; reduced-price; meal*; senior*; volunteer*; employee*; office; Google; program*; pantry; sandwich*; eligible; church; served; serves | hit: Economists warned that the tax break is no free lunch. | miss: Every pupil gets a free lunch.
gamble | strength: 1 | pos: noun | plainer: risk; risky decision | not_near: pitcher*; goalkeeper; casino*; lottery; poker; racetrack; Vegas; fourth down; Procter; roulette; sportsbook*; game*; season; coach*; team*; player*; league; playoff*; tournament; quarterback; inning* | hit: Calling an early vote was a gamble for the premier. | miss: His last gamble at the casino cost him $900.
get-out-of-jail-free card | pos: noun | plainer: exemption from punishment; immunity | not_near: Monopoly; board; player*; dice | hit: The ruling gives presidents a get-out-of-jail-free card. | miss: The Monopoly box lacked a get-out-of-jail-free card.
glass ceiling | strength: 1 | pos: noun | plainer: barrier to advancement | not_near: atrium; roof; station; building; mall; lobby; architect*; panel; panels | hit: Her victory broke a glass ceiling in Marrow Bay. | miss: Rain leaked through the glass ceiling of the atrium.
gnaw at | pos: verb | plainer: weaken; trouble | near: confidence; trust; alliance; voter*; coalition; party; conscience; credibility; doubt*; democracy; unity; fear* | hit: Doubts gnaw at the coalition before the vote. | miss: Mice gnawed at the rope.
golden ticket | strength: 1 | polarity: positive | pos: noun | plainer: means of access; valuable permit | not_near: Wonka; chocolate; concert; prize*; lottery; Idol; audition*; Grammy; film; judges; singer; contest* | hit: The visa is a golden ticket for rich investors. | miss: The singer won a golden ticket at her audition.
goose | pos: verb | plainer: increase | next: econom*; profit*; growth; sales; turnout; number*; stock; ratings; demand; market*; revenue* | hit: The rebate was meant to goose sales before June. | miss: A clown goosed the ringmaster.
grand bargain | strength: 1 | polarity: positive | pos: noun | plainer: broad agreement | hit: The two leaders sought a grand bargain on pensions.
grind down | pos: verb | plainer: weaken; exhaust | not_near: stone*; teeth; metal; grain; edge; edges; rock*; gear; gears; glass | hit: Years of cuts have ground down the nurses. | miss: Sand grinds down the edges of the shell.
grind on | pos: verb | strength: 1 | plainer: continue | near: war; talks; trial; case; strike; dispute; hearing*; standoff; conflict; campaign; shutdown; investigation; siege; negotiations | hit: The trial ground on into its fifth month. | miss: The mower ground on the gravel.
growing pains | strength: 1 | match: surface | plainer: early problems; start-up problems | not_near: leg; legs; child; children; doctor*; sitcom; teen*; knee*; pediatric*; Cameron | hit: The new bus agency still has growing pains. | miss: The child woke at night with growing pains.
guardrail | strength: 1 | polarity: positive | pos: noun | plainer: limit; rule | not_near: car; cars; road*; highway*; crash*; bridge; truck*; driver*; bus; vehicle*; deck; balcony; interstate; motorcycl*; SUV; ramp | hit: Critics say the order removes the last guardrails on presidents. | miss: The truck hit a guardrail near Ellery.
gum up | pos: verb | plainer: slow; block | near: works; system; process; senate; congress; court*; negotiation*; calendar; trade; talks; permit* | hit: The new forms gummed up the permit process. | miss: Old grease gummed up the wheel.
hang over | pos: verb | strength: 1 | plainer: threaten; affect | near: campaign; party; talks; presidency; econom*; future; market*; trial; election; nomination; administration; race; session | hit: An old lawsuit hangs over the campaign. | miss: A lamp hung over the table.
heavy hitter | strength: 1 | pos: noun | plainer: influential person; major donor | not_near: game*; season; coach*; team*; player*; league; playoff*; tournament; quarterback; inning*; baseball; bat; batting; homer*; boxing; lineup | hit: The fund drew heavy hitters from the oil business. | miss: The club signed a heavy hitter for its lineup.
heir apparent | strength: 1 | pos: noun | plainer: likely successor | not_near: throne; prince*; king*; queen*; royal*; crown; emperor; duke | hit: The vice president is seen as the heir apparent. | miss: The heir apparent will take the throne at 21.
hem in | pos: verb | plainer: limit; restrict | near: president; candidate; policymaker*; court*; governor; party; government; police; regulator*; mayor; rules; lawmaker* | hit: New rules hem in the mayor on spending. | miss: Cliffs hem in the beach.
hit list | pos: noun | plainer: list of targets; list for cuts | not_near: hit man; murder*; police; gang*; assassin*; song*; film*; kill*; suspect*; shooting; gunman; cartel; arrest*; manifesto; student*; classmates; prosecutor* | hit: Three rural libraries are on the budget hit list. | miss: Police found a hit list in his car.
holy grail | polarity: positive | pos: noun | plainer: main goal; long-sought goal | not_near: Arthur*; Monty Python; Indiana Jones; knight*; legend*; Jesus; Christ; cup; chalice; medieval | hit: A cheap battery is the holy grail of the car business. | miss: The knights sought the holy grail.
hostage-taking | strength: 3 | pos: noun | plainer: refusal to pass; demand for concessions | near: debt; shutdown; budget; Congress; filibuster; nominee*; legislative; spending | not_near: gunm*; militant*; Hamas; killed; police; embassy; kidnap*; Iran*; bank; abducted; rebel*; terror* | hit: Senator Hale condemned hostage-taking over the debt limit. | miss: The hostage-taking at the school lasted nine hours. | miss: Congress held a hearing on hostage-taking by militants.
hot-button issue | strength: 1 | pos: noun | plainer: disputed topic | hit: The candidates avoided every hot-button issue but guns.
icing on the cake | strength: 1 | polarity: positive | match: surface | plainer: additional benefit | not_near: baker*; birthday; frosting; wedding; sugar; bakery; chef* | hit: The new train stop is icing on the cake for sellers. | miss: The baker put blue icing on the cake.
juice | pos: verb | plainer: increase | next: econom*; profit*; returns; growth; sales; turnout; number*; stock; ratings; demand; earnings; market* | hit: The fund juiced returns with borrowed money. | miss: She juiced two oranges.
kitchen-table issue | strength: 1 | polarity: positive | pos: noun | plainer: household expense; cost of living | hit: Senator Hale wants to talk about kitchen-table issues.
lard | pos: verb | plainer: fill | near: bill; budget; contract*; package; pork; speech; earmark*; spending; perks; legislation; report | hit: The package is larded with gifts to growers. | miss: The cook larded the roast.
limp | pos: verb | plainer: proceed weakly; struggle | near: econom*; campaign; bill; candidate; coalition; industry; presidency; recovery; growth; government; administration; session | pole: weakness/strength | hit: The campaign limped toward the finish. | miss: The dog limped home.
loom | pos: verb | strength: 1 | plainer: approach; be near | near: shutdown; recession; crisis; cuts; strike; war; showdown; deadline; layoff*; default; tariff*; eviction*; fight; bankruptcy | hit: A strike looms at the Ellery mill. | miss: The castle loomed above the valley.
lure | pos: verb | strength: 1 | plainer: attract | next: voter*; investor*; business*; compan*; customer*; worker*; job*; tourist*; shopper*; buyer*; talent; manufacturer*; doctor*; employer*; donor* | hit: The county lured manufacturers with tax breaks. | miss: Cheese lured the mouse into the box.
maelstrom | pos: noun | plainer: conflict; dispute | not_near: sea; Norway; storm*; water*; ship*; whirlpool; Poe; tide*; boat* | hit: The clerk was drawn into a maelstrom over ballots. | miss: Boats avoid the maelstrom at high tide.
Main Street | strength: 1 | polarity: positive | pos: noun | plainer: small businesses; ordinary consumers | near: Wall Street | hit: The rule helps Wall Street more than Main Street. | miss: A bakery on Main Street closed in May.
maze~ of | pos: noun | plainer: complicated set of; large number of | next: rules; regulations; laws; legal; permits; state; federal; restrictions; bureaucra*; shell; paperwork; agencies; forms; companies | hit: Veterans must cross a maze of agencies for care. | miss: Rats ran through a maze of tubes.
mecca~ for | strength: 1 | polarity: positive | pos: noun | plainer: center for; popular place for | hit: The mill town has become a mecca for climbers.
merry-go-round | pos: noun | plainer: repeated changes; repetition | near: minist*; cabinet; political; office; jobs; leader*; premier*; director*; elections; talks | not_near: child*; park; horse*; ride*; playground; fair; amusement; carnival; toddler*; swing*; carousel; kids | hit: The ministry is a merry-go-round of short-lived chiefs. | miss: The old merry-go-round was sold. | miss: The premier sat on a merry-go-round at the fair.
mirage | pos: noun | plainer: false hope; false appearance | not_near: desert; Vegas; jet*; fighter*; aircraft; casino; heat; road; Dassault; squadron; horizon; hotel; sand; air force; Warriors | hit: The surplus was a mirage, the auditor wrote. | miss: Drivers saw a mirage above the desert.
moment of truth | pos: noun | plainer: decisive moment; test | hit: Thursday is the moment of truth for the coalition.
nurse | pos: verb | strength: 1 | plainer: have; keep | next: grudge*; grievance*; resentment*; ambition*; grievances; hatred; dream*; fantas*; wounds; disappointment | hit: He has nursed a grudge since the primary. | miss: She nursed a beer at the bar.
open wound | pos: noun | plainer: unresolved grievance | not_near: infect*; skin; hospital; bleed*; patient*; doctor*; blood; surg*; water; swim*; bacteria; leg; arm; foot; bandage*; nurse*; dress* | hit: The closed mine remains an open wound in Carrow. | miss: The nurse covered the open wound.
original sin | pos: noun | plainer: first error; founding wrong | not_near: Adam; Eve; Augustine; church; baptism; theolog*; Catholic*; doctrine; Vatican; pope; priest; Tapper; Bible | hit: The secret loan was the original sin of the merger. | miss: The priest explained original sin to the class.
paint | pos: verb | strength: 1 | plainer: describe; portray | next: opponent*; rival*; critic*; Democrats; Republicans; immigrants; protesters; party; administration; liberals; conservatives; movement | hit: The ad paints opponents of the mine as dreamers. | miss: They painted the fence white.
peter out | pos: verb | strength: 1 | plainer: end; decrease | not_near: road; trail; path; track; lane; river | hit: Interest in the recall petered out. | miss: The trail peters out below the ridge.
pied piper | pos: noun | plainer: leader; persuasive leader | not_near: Hamelin; fairy; flute; pub; rats; legend; Browning; children's; rat; musical | hit: The podcaster is a pied piper for angry young men. | miss: The musical tells of a pied piper and his flute.
playbook | strength: 1 | pos: noun | plainer: strategy; usual method | not_near: game*; season; coach*; team*; player*; league; playoff*; tournament; quarterback; inning* | hit: The governor borrowed from an old populist playbook. | miss: The coach handed out a new playbook on Monday.
playground~ for | pos: noun | plainer: favored place of; resort for | next: rich; billionaire*; wealthy; elite*; oligarch*; celebrities; super-rich; criminals; rich and famous | hit: Residents fear the island will become a playground for billionaires. | miss: The council built a playground for toddlers.
plow ahead | pos: verb | strength: 1 | plainer: continue | not_near: snow; field*; tractor*; wave; waves; ship; mud | hit: The board plowed ahead with the closing. | miss: The tractor plowed ahead in the rain.
political capital | strength: 1 | pos: noun | plainer: influence; popularity | hit: The mayor spent his political capital on a stadium.
political muscle | strength: 1 | pos: noun | plainer: influence | hit: The nurses' union showed its political muscle in June.
political suicide | strength: 3 | pos: noun | plainer: certain defeat; step that costs votes | hit: Raising the fee now would be political suicide.
pollute | pos: verb | plainer: harm; degrade | near: politics; debate; discourse; airwaves; minds; feeds; conversation; democracy; search results; information | hit: Paid trolls pollute the debate over water rates. | miss: The mill pollutes the creek.
Ponzi scheme | strength: 3 | pos: noun | plainer: program that pays old claims with new money | near: Social Security; pension*; crypto*; climate; Medicare; suburb*; bitcoin; housing | not_near: fraud*; convict*; charged; Madoff; SEC; prison; sentenced; guilty; indict*; victim*; prosecutor*; defraud*; lured; bilked; Commission | hit: The senator called Social Security a Ponzi scheme. | miss: A Ponzi scheme cost 40 retirees their savings. | miss: He was sentenced for a crypto Ponzi scheme.
pork | pos: noun | plainer: local project spending; earmark | near: spending; earmark*; bill; Congress; budget; lawmaker*; senator*; projects; Washington; taxpayer* | not_near: meat; beef; chicken; farm*; export*; price*; tariff*; import*; hog*; recipe*; sausage; shoulder; ban; producer*; eat; cafeteria; menu; pulled; industry; roast; pound* | hit: The spending bill is full of pork for coastal states. | miss: He fried pork in a black pan. | miss: The budget pays for cafeteria pork.
post-mortem | strength: 1 | pos: noun | plainer: review; analysis | near: election*; party; campaign; defeat; Democrat*; Republican* | not_near: drown*; overdose*; medical; fatal*; cause; body; bodies; coroner; examination; killed; died; death; homicide; blood; police; victim*; pathologist; remains | hit: Democrats began a post-mortem of the campaign. | miss: A post-mortem took place on Tuesday. | miss: Police ordered a post-mortem after the party.
power vacuum | strength: 1 | pos: noun | plainer: lack of leadership; absence of authority | hit: His death left a power vacuum in the province.
promised land | polarity: positive | pos: noun | plainer: goal; place of opportunity | not_near: Israel*; Moses; Bible; biblical; God; Hebrew*; Canaan; Obama; Springsteen; film; Jewish; Exodus; King | hit: Northern cities were no promised land for the workers. | miss: Moses saw the promised land from a hill.
protection racket | strength: 3 | pos: noun | plainer: demand for payment; paid protection | not_near: gang*; mob; mobster*; Mafia; police; arrested; shopkeeper*; cartel*; Camorra; crime; extort*; convicted | hit: Critics say the tariff deal is a protection racket. | miss: Police broke up a protection racket in Carrow.
puncture | pos: verb | strength: 1 | plainer: end; weaken | near: myth*; optimism; hope*; illusion*; narrative; aura; pretension*; confidence; argument; claim*; dream*; hype | hit: The audit punctured hopes of a quick sale. | miss: A nail punctured the tire.
punt | pos: verb | plainer: postpone; delay | next: decision*; issue*; question*; vote*; problem; matter; case; deadline; bill | hit: Lawmakers punted the decision to next year. | miss: The kicker punted the ball out of bounds.
rallying point | strength: 1 | polarity: positive | pos: noun | plainer: shared cause; common concern | hit: The closed clinic became a rallying point for rural voters. | pole: unity/division
reality check | strength: 1 | pos: noun | plainer: reminder of facts; correction | hit: The jobs report was a reality check for the ministry.
reap | pos: verb | strength: 1 | plainer: receive; gain | next: windfall*; profit*; benefit*; reward*; million*; billion*; bonanza; political; rich; huge; gains; dividends | hit: Landlords reaped millions from the subsidy. | miss: They reap the barley by hand.
recipe~ for | pos: noun | plainer: likely cause of; way to | next: disaster; chaos; failure; trouble; confusion; corruption; fraud; conflict; violence; stagnation; instability; gridlock; ruin; more; success; catastrophe | hit: Two sheriffs in one county is a recipe for chaos. | miss: The recipe for plum soup won a prize.
reckoning | pos: noun | plainer: review; accounting for past acts | not_prev: dead; his; her; my; our; their; own; any; some | hit: The abuse report forced a reckoning within the church. | miss: By her reckoning, the bridge needs ten more years.
reignite | pos: verb | tag: any | strength: 1 | plainer: renew; start again | near: debate; fear*; hope*; tension*; concern*; feud; controversy; rivalry; anger; talks; protest*; conflict; dispute; war; calls | hit: The verdict reignited the debate over bail. | miss: The pilot reignited the burner.
rekindle | pos: verb | tag: any | strength: 1 | plainer: renew; start again | near: debate; fear*; hope*; tension*; concern*; feud; controversy; rivalry; anger; talks; interest; memories; dispute; suspicion* | hit: The spill rekindled fears about the pipeline. | miss: They rekindled the campfire at dusk.
resuscitate | pos: verb | plainer: revive; bring back | near: bill; campaign; econom*; career; deal; talks; plan; candidacy; project; party; treaty; proposal; brand | hit: Donors tried to resuscitate the campaign. | miss: Medics resuscitated a swimmer.
rev up | pos: verb | strength: 1 | plainer: increase; rouse | not_near: engine*; motor*; car; cars; bike; motorcycle*; truck* | hit: The rally revved up the base in Ellery. | miss: Drivers revved up their engines at the line.
reverberate | pos: verb | strength: 1 | plainer: have effects; be felt | near: election*; party; decision; campaign; verdict; politic*; ruling; scandal; capital; resignation; market*; econom*; vote | hit: The verdict reverberated far beyond Ellery. | miss: The bell reverberated in the hall.
rift | strength: 1 | pos: noun | plainer: disagreement; dispute | not_near: valley; Africa; tectonic; volcan*; lava; ocean; plate*; seafloor; geolog*; Oculus; headset | hit: The vote exposed a rift between the two parties. | miss: Lava rose from a rift on the island.
ripple through | pos: verb | strength: 1 | plainer: affect; spread in | near: econom*; market*; industr*; campaign; party; sector*; district*; supply; communities; politics; schools; housing | hit: The layoffs rippled through the local economy. | miss: Wind rippled through the wheat.
roadblock | strength: 1 | pos: noun | plainer: obstacle; objection | not_near: police; troop*; soldier*; driver*; militant*; protester*; highway*; road; roads; checkpoint*; vehicle*; car; cars; trucker*; farmers; officers; tire* | hit: The housing bill hit a fresh roadblock in the Senate. | miss: Police set up a roadblock outside Ellery.
rock | pos: verb | plainer: disturb; trouble | next: market*; party; government; administration; campaign; industry; establishment; coalition; presidency; monarchy; Washington; financial; political; tech | hit: The recordings rocked the party a week before the vote. | miss: He rocked the cradle with one foot.
rubber stamp | pos: noun | plainer: automatic approver; formality | not_near: ink; inked; desk; wooden; collector* | hit: Parliament has become a rubber stamp for the president. | miss: The clerk put ink on a rubber stamp.
ruffle | pos: verb | strength: 1 | plainer: upset | next: feathers; allies; official*; donor*; lawmaker*; party; establishment; some; many; neighbors; regulators; investors; Beijing; Washington | hit: Her blunt style ruffled feathers at the bank. | miss: Wind ruffled the girl's hair.
saddle | pos: verb | plainer: burden | next: taxpayer*; student*; future; county; children; voters; ratepayers; consumers; generation*; families; state; city; compan* | hit: The bond will saddle taxpayers with debt for years. | miss: She saddled the mare at dawn.
safety net | strength: 1 | polarity: positive | pos: noun | plainer: benefit program; social benefits | not_near: trapeze; acrobat*; circus; climber*; scaffold*; fell; fall; worker* plunged | not_next: hospital*; provider*; clinic* | hit: Cuts to the safety net passed by two votes. | miss: The safety net hospital added forty beds. | miss: An acrobat landed in the safety net.
saga | strength: 1 | pos: noun | plainer: case; series of events | not_near: novel; film*; book; books; bookstore*; Iceland*; Norse; Star Wars; Viking*; game*; Twilight; trilogy; author; movie*; fantasy; reader*; TV; Harry Potter | hit: The stadium saga ended with a court order. | miss: The saga names a Viking who reached the coast.
salvage | pos: verb | strength: 1 | plainer: save; keep | near: deal; career; talks; bill; campaign; reputation; legacy; truce; ceasefire; presidency; relationship; agreement; nomination; candidacy; treaty | hit: Envoys rushed to salvage the truce. | miss: Divers salvaged the anchor.
sap | pos: verb | strength: 1 | plainer: weaken; reduce | not_near: tree*; maple*; syrup; pine | hit: Delays sapped support for the tunnel. | miss: Beetles sap the pine trees each summer.
savior | polarity: positive | pos: noun | plainer: rescuer; helper | not_near: Jesus; Christ; church*; Lord; God; pray*; Christmas; cathedral; Christian*; Bible; faith; Salvator; pastor; worship* | hit: Supporters see Mr. Dorn as the savior of the steel towns. | miss: The pastor spoke of his Lord and savior.
scrape through | pos: verb | strength: 1 | plainer: pass narrowly; win narrowly | near: vote*; bill; election; parliament; party; majority; budget; ballot; motion; exam*; confidence; runoff | hit: The budget scraped through parliament by one vote. | miss: The dog scraped through the dirt.
scupper | pos: verb | tag: any | plainer: stop; end | not_near: ship; crew; vessel; fleet; navy | hit: A late objection scuppered the land deal. | miss: The crew scuppered the ship off Ellery.
seep into | pos: verb | strength: 1 | plainer: enter | next: classroom*; curriculum; politics; mainstream; language; policy; debate; school*; public; workplace*; economy; conversation*; culture; campaign; discourse | hit: Hatred has seeped into politics, the rabbi said. | miss: Rain seeped into the cellar.
seize up | pos: verb | strength: 1 | plainer: stop; stop working | near: market*; credit; econom*; lending; trade; suppl*; talks; government; system | hit: Credit seized up within a week. | miss: The engine seized up on the hill.
shake | pos: verb | strength: 1 | plainer: disturb; weaken | next: confidence; faith; party; establishment; market*; government; administration; trust; foundation*; investor*; industry; coalition; belief; public | hit: The recall shook confidence in the drugmaker. | miss: Shake the bottle before you pour.
shovel | pos: verb | plainer: give; send | next: money; cash; taxpayer; billion*; million*; tax; subsid*; dollar* | hit: The province shovels money into a failing mine. | miss: He shoveled snow until noon.
slide into | pos: verb | plainer: move into; enter | next: recession; authoritarianism; autocracy; war; chaos; irrelevance; dictatorship; poverty; crisis; debt; anarchy; deficit; decline; violence; disorder; stagnation | hit: Critics say the country is sliding into autocracy. | miss: The runner slid into third base.
smolder | pos: verb | tag: any | strength: 1 | plainer: continue | near: resentment; anger; tension*; dispute; feud; conflict; grievance*; controversy; rivalry; discontent | hit: Anger over the closing still smolders in Marrow Bay. | miss: Logs smoldered in the pit.
smother | pos: verb | plainer: suppress; stop | near: debate; dissent; bill; growth; innovation; reform*; opposition; recovery; business*; speech; competition; initiative; inquiry | hit: New fees would smother small business, she said. | miss: He smothered the toast in jam.
soak | pos: verb | plainer: tax; overcharge | next: rich; taxpayer*; consumer*; customer*; wealthy; rider*; homeowner*; billionaires; tenants; visitors | hit: The toll plan would soak commuters and soak riders alike. | miss: Soak the beans overnight.
soothe | pos: verb | strength: 1 | polarity: positive | plainer: calm; reassure | near: market*; voter*; nerves; allies; investor*; fears; tension*; anger; critic*; donor*; worries; concern* | hit: The governor tried to soothe donors after the loss. | miss: The lotion soothes dry skin.
sour | pos: verb | strength: 1 | plainer: worsen | near: relation*; relationship; mood; ties; talks; deal; econom*; sentiment; friendship; partnership; alliance | hit: Relations between the two mayors soured quickly. | miss: The milk soured overnight.
sow | pos: verb | plainer: cause; spread | next: doubt*; distrust; confusion; mistrust; panic; suspicion*; hatred; unrest; disunity; mayhem; disinformation | hit: The leaflets sowed doubt about the count. | miss: Farmers sowed wheat in October.
spawn | pos: verb | strength: 1 | plainer: cause; lead to | near: lawsuit*; conspiracy; copycat*; imitator*; movement; protest*; investigation*; scandal; industry; theories; spinoff*; controvers*; jokes | hit: The verdict spawned a dozen lawsuits. | miss: Trout spawn in the upper creek.
spiral into | pos: verb | plainer: turn into; grow into | next: chaos; violence; recession; crisis; debt; war; conflict; wider; regional; full; all; depression; bloodshed | hit: The strike spiraled into violence on Sunday. | miss: Smoke spiraled into the sky.
splinter | pos: verb | strength: 1 | plainer: divide; break up | near: party; coalition; alliance; caucus; movement; opposition; bloc; conservatives; liberals | hit: The movement splintered after the leader resigned. | miss: The plank splintered under his boot.
spoiler | strength: 1 | pos: noun | plainer: minor candidate; third-party candidate | near: candidate*; party; vote*; ballot*; election; third-party | not_near: car; cars; wing; plot; episode*; film*; movie*; series; alert*; rear; aircraft; show | hit: Democrats fear the third-party candidate will be a spoiler. | miss: Fans begged her not to post a spoiler. | miss: The candidate warned that the film clip held a spoiler.
squeak by | pos: verb | strength: 1 | plainer: pass narrowly; win narrowly | hit: The levy squeaked by with 50.2 percent.
squeak through | pos: verb | strength: 1 | plainer: pass narrowly; win narrowly | not_near: door*; window*; shoe*; hinge* | hit: The nominee squeaked through on a party-line vote. | miss: The cart squeaked through the barn door.
squeeze | pos: verb | strength: 1 | plainer: put pressure on; strain | next: consumer*; household*; budget*; famil*; margin*; middle; profit*; worker*; renter*; business*; taxpayers; small; tenants; farmers; living | hit: Rising rents are squeezing families in Ellery. | miss: Squeeze the lemon over the fish.
stagger | pos: verb | plainer: struggle; proceed weakly | near: econom*; campaign; industry; government; presidency; party; recovery; administration; crisis; debt; talks | not_near: shift*; term*; hours; start*; elections | hit: The government staggered from one crisis to the next. | miss: A man staggered across the lobby. | miss: The government staggered the terms of judges.
starve | pos: verb | plainer: underfund; deny money to | next: agency; program*; department; school*; local; public; service*; econom*; industry; government; library; libraries; rural; hospital* | hit: The budget starves schools of money for heat. | miss: The drought starved the cattle.
sticking point | strength: 1 | pos: noun | plainer: unresolved issue; disputed point | hit: Pay for night shifts remains the main sticking point.
sting | pos: verb | strength: 1 | plainer: hurt; upset | near: critic*; defeat; rebuke; backlash; scandal; tariff*; loss*; rejection; remark*; snub | hit: Stung by criticism, the board dropped the fee. | miss: A wasp stung the boy.
stir | pos: verb | strength: 1 | plainer: cause | next: controversy; fear*; anger; outrage; resentment; unrest; tension*; hatred; backlash; debate; passion*; uproar; speculation; suspicion* | hit: The statue plan stirred anger in Marrow Bay. | miss: Stir the soup for ten minutes.
storm in a teacup | match: surface | plainer: minor dispute | hit: For most readers the quarrel is a storm in a teacup.
strip | pos: verb | plainer: take away; remove | near: rights; protection*; citizenship; benefits; funding; coverage; immunity; dignity; powers; authority | hit: The bill would strip tenants of basic protections. | miss: Workers stripped old paint from the doors.
stronghold | strength: 1 | pos: noun | plainer: region of strong support | near: party; Republican*; Democrat*; Labour; Tory; Tories; Labourites; conservative*; liberal; liberals; liberalism; conservatism; voter*; election; GOP; DFL; progressive; progressives; ballot*; candidate* | not_near: rebel*; militant*; ISIS; army; Taliban; troop*; Hezbollah; killed; soldier*; gang*; airstrike*; militia* | hit: Ms. Vance won a Republican stronghold by nine points. | miss: The hill was once a stronghold of the duke. | miss: Troops took the rebel stronghold before the election.
stuff | pos: verb | plainer: fill; add to | next: bill; budget; package; legislation; bureaucracy; court; agency; board; ministry; report | hit: Members stuffed the bill with favors. | miss: He stuffed the turkey with rice.
stumbling block | strength: 1 | pos: noun | plainer: obstacle; unresolved issue | hit: Water rights remain a stumbling block in the talks.
swallow | pos: verb | strength: 1 | plainer: accept | next: cuts; loss*; pride; compromise; tax; increase*; concession*; deal; terms; defeat; bill; demand*; provision*; reforms | hit: Backbenchers will have to swallow cuts to pensions. | miss: The child swallowed a coin.
swamp | pos: verb | plainer: exceed the capacity of; fill | near: hospital*; court*; agency; border; requests; calls; office*; applications; complaints; claims; clinics; opponents | not_near: flood*; wave*; storm*; river; surf | hit: Complaints swamped the billing office after the merger. | miss: The wake swamped their canoe. | miss: Flood water swamped the hospital basement.
sweep aside | pos: verb | plainer: dismiss; defeat | near: concern*; objection*; critic*; opposition; rival*; protest*; rule*; doubt*; warning*; party; court* | hit: The council swept aside objections from tenants. | miss: He swept aside the leaves by the door.
sweetener | strength: 1 | pos: noun | plainer: incentive; added benefit | near: deal; bill; offer; package; contract; vote*; merger; pension; bid | not_near: sugar*; drink*; food*; artificial; stevia; aspartame; coffee; soda*; diet*; corn; syrup; beverage*; calorie* | hit: The final bill holds sweeteners for two coastal senators. | miss: The tea contains a sweetener. | miss: The soda deal covers two sweeteners.
teeter | pos: verb | plainer: be at risk | near: econom*; coalition; government; collapse; recession; industry; truce; ceasefire; deal; finances; insolvency; bankruptcy; talks | hit: The truce teetered after the border clash. | miss: A vase teetered near the lamp.
testing ground | strength: 1 | pos: noun | plainer: place for a trial; trial site | not_near: missile*; weapon*; vehicle*; bomb*; nuclear; rocket*; Army; Nevada; artillery; drone*; cars | hit: The state is a testing ground for private prisons. | miss: The rocket exploded at a testing ground in the desert.
thrust into | pos: verb | strength: 1 | plainer: put into | near: spotlight; limelight; role; debate; center; campaign; fight; leadership; politics | hit: The clerk was thrust into the national spotlight. | miss: A stake was thrust into the soil.
treasure trove | strength: 1 | polarity: positive | pos: noun | plainer: large collection; valuable source | not_near: gold; coins; pirate*; ship*; buried; archaeolog*; hoard*; Viking*; Roman; museum*; metal detector*; jewel*; silver | hit: The leaked files are a treasure trove for prosecutors. | miss: Divers raised a treasure trove of silver cups.
trip up | pos: verb | strength: 1 | plainer: cause to fail; cause problems for | near: candidate*; nominee; campaign; witness*; bill; incumbent; plan; minister; front-runner; negotiators; deal; lawyer* | hit: A tax question tripped up the nominee. | miss: Loose bricks tripped up the runner.
underbelly | pos: noun | plainer: hidden side; weak point | not_near: whale*; plane*; aircraft; fish*; car; animal*; truck*; reptile*; fur; jet*; bird*; bridge; train* | hit: The trial showed the underbelly of college sports money. | miss: The whale has a white underbelly.
underdog | strength: 1 | polarity: positive | pos: noun | plainer: candidate behind in polls; challenger | near: candidate*; campaign*; election; voters; primary; party; senate; governor; mayor; ballot*; congress* | not_near: game*; season; coach*; team*; player*; league; playoff*; tournament; quarterback; inning*; fans; kickoff; team*; cup; final; finals; upset* | hit: The underdog in the governor primary raised more cash. | miss: The underdog won the second round on points. | miss: The mayor cheered for the underdog at the tournament.
vacuum up | pos: verb | plainer: collect | near: data; talent; money; records; vote*; emails; messages; information; calls; water | hit: The app vacuums up data on teenagers. | miss: She vacuumed up the crumbs.
veer | pos: verb | plainer: turn; move | near: policy; party; campaign; market*; debate; speech; hearing; conversation; politics; econom*; government; candidate; discussion; message | not_near: lane*; highway; road; driver*; truck*; plane; storm; hurricane; bus | hit: The party has veered to the right on schools. | miss: The kite veered toward the trees. | miss: The campaign bus veered off the road.
wade into | pos: verb | strength: 1 | plainer: enter; join | near: debate; fight; controvers*; race; politic*; dispute; culture; row; issue; feud; question | hit: The bishop waded into the debate over vouchers. | miss: Children waded into the creek.
warp | pos: verb | plainer: distort | near: politics; debate; market*; policy; policies; judgment; priorities; democracy; incentive*; discourse; justice; econom* | hit: Cheap loans warp the market for homes. | miss: Damp air warped the floor.
weather | pos: verb | strength: 1 | polarity: positive | plainer: survive; come through | next: scandal*; crisis; crises; recession; criticism; tariff*; downturn; turmoil; controvers*; backlash; slump; accusations | hit: The minister has weathered scandals before. | miss: The cabin weathered the blizzard.
whipsaw | pos: verb | plainer: affect in opposite ways; move back and forth | hit: Shifting tariffs whipsawed growers all spring.
wilt | pos: verb | strength: 1 | plainer: weaken; yield | near: pressure; scrutiny; criticism; candidacy; support; questioning; campaign; econom*; confidence; attack* | hit: The nominee wilted under questioning. | miss: The roses wilted in the heat.

breaking point | pos: noun | plainer: limit | not_near: steel; rope; cable*; tennis; set; engineer* | hit: Rents have pushed families to the breaking point. | miss: The rope snapped at its breaking point.
drain on | pos: noun | plainer: cost to; burden on | not_near: water; sink; street*; pipe*; storm; roof; battery | hit: He called the transit line a drain on taxpayers. | miss: A blocked drain on Mill Road caused the flood in the street.
erase | pos: verb | strength: 1 | plainer: undo; remove | near: history; progress; decades; centuries; rights; legacy; identity; existence; protections; culture; memory of; generation*; voices | hit: The bill would erase decades of progress, she said. | miss: He erased the tape by mistake.
explosion of | pos: noun | plainer: rapid rise of; rapid rise in | next: anger; hate; crime; debt; interest; new; spending; lawsuits; choice*; growth; conspiracy; misinformation; outrage; demand; violence; sexism; antisemitism; public; online | hit: The verdict met an explosion of anger online. | miss: The explosion of a gas tank shook the block.
into overdrive | match: surface | plainer: into intense activity | not_near: gear*; transmission; engine; driver | hit: The rumor mill went into overdrive after the arrest. | miss: The driver shifted the old car into overdrive.
pile up | pos: verb | strength: 1 | plainer: increase; add up | near: debt*; bill; bills; lawsuit*; evidence; losses; complaint*; scandal*; charges; pressure; fines; grievances; deaths | hit: Lawsuits are piling up against the diocese. | miss: Snow piled up against the barn.
propel | pos: verb | strength: 1 | plainer: bring; help | near: victory; White House; presidency; nomination; office; fame; forefront; win; governor; senate; voters; vote; base; primary | hit: Anger over rents propelled her to victory. | miss: The engine propelled the boat across the bay.
to the brink | match: surface | plainer: close to collapse; close | hit: The feud pushed the coalition to the brink.
