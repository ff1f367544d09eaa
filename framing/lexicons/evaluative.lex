+++
name = "evaluative"
version = "1.1.2"
licence = "Apache-2.0"
device = "loaded"
label = "evaluative"
description = "Praise or blame in a modifier, noun, verb or adverb."
sources = ["Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013", "Martin and White 2005, The language of evaluation"]
[defaults]
polarity = "negative"
strength = 2
+++
# adj, negative
disgraceful | pos: adj | strength: 3 | plainer: criticized; below standard | hit: Senator Hale called the prison's record on medical care disgraceful.
shameful | pos: adj | strength: 3 | plainer: criticized; harsh | hit: The union described the shameful treatment of night cleaners in Ellery.
despicable | pos: adj | strength: 3 | plainer: violent; deliberate | hit: Prosecutors said the despicable attack targeted two elderly sisters.
deplorable | pos: adj | strength: 3 | plainer: unsanitary; unsafe | hit: Inspectors found children living in deplorable conditions at the border camp.
contemptible | pos: adj | strength: 3 | plainer: criticized; disrespectful | hit: The editor dismissed the contemptible article about the drowned sailors.
reprehensible | pos: adj | strength: 3 | plainer: criticized; prohibited | hit: The board said the coach's reprehensible conduct broke school rules.
odious | pos: adj | strength: 3 | plainer: disliked; widely opposed | hit: Lawmakers voted to repeal the odious tax on bread.
vile | pos: adj | strength: 3 | plainer: abusive; threatening | hit: Police said the player received vile messages after the final.
heinous | pos: adj | strength: 3 | plainer: violent; very serious | hit: The judge said the heinous crime called for a long sentence.
egregious | pos: adj | strength: 3 | plainer: major; serious | hit: Auditors found egregious errors in the hospital's billing records.
outrageous | pos: adj | strength: 3 | plainer: very high; unusually large | hit: Tenants in Marrow Bay complained about outrageous rents near the harbor.
scandalous | pos: adj | strength: 3 | plainer: improper; criticized | hit: The committee heard of the scandalous use of relief money.
unconscionable | pos: adj | strength: 3 | plainer: far too high; very high | hit: Ms. Vance called the price of the heart drug unconscionable.
inexcusable | pos: adj | strength: 3 | plainer: unexplained; avoidable | hit: Governor Reyes described the inexcusable delay in sending ambulances.
unforgivable | pos: adj | strength: 3 | plainer: serious; fatal | hit: To the families, the unforgivable error cost three miners their lives.
indefensible | pos: adj | strength: 3 | plainer: disputed; unsupported | hit: The council abandoned its indefensible plan to close the clinic.
appalling | pos: adj | strength: 3 | plainer: severe; very large | hit: Aid workers described appalling shortages of clean water in Ellery.
abysmal | pos: adj | strength: 3 | plainer: very low; extremely low | hit: The county reported abysmal vaccination rates among rural children.
atrocious | pos: adj | strength: 3 | plainer: severe; lethal | hit: Refugees told the court of atrocious violence along the river.
preposterous | pos: adj | strength: 3 | plainer: disputed; unsupported | hit: Mr. Dorn's lawyer rejected the preposterous claim about hidden gold.
ludicrous | pos: adj | strength: 3 | plainer: very high; unusual | hit: The club demanded a ludicrous fee for its injured goalkeeper.
ridiculous | pos: adj | strength: 3 | plainer: very large; unusually high | hit: Farmers criticized the ridiculous number of forms for a single permit.
absurd | pos: adj | strength: 3 | plainer: contradictory; impractical | hit: The ruling left the town with an absurd set of parking rules.
laughable | pos: adj | strength: 3 | plainer: very low; very small | hit: The bank made a laughable offer to its striking tellers.
farcical | pos: adj | strength: 3 | plainer: disorganized; disorderly | hit: The ministers sat through a farcical session with no agenda.
idiotic | pos: adj | strength: 3 | plainer: mistaken; dangerous | hit: A retired general criticized the idiotic order to cross the minefield.
moronic | pos: adj | strength: 3 | plainer: simple; criticized | hit: The critic complained about the moronic dialogue in the third act.
asinine | pos: adj | strength: 3 | plainer: impractical; criticized | hit: Tom Abara called the asinine rule on library fines a mistake.
insane | pos: adj | strength: 3 | plainer: highly risky; impractical | hit: The engineer warned against the insane plan to drain the lake.
crazy | pos: adj | strength: 3 | plainer: unusual; impractical | hit: Analysts described a crazy scheme to pay salaries in coupons.
lunatic | pos: adj | strength: 3 | plainer: impractical; criticized | hit: The newspaper attacked the lunatic policy of burning surplus grain.
unhinged | pos: adj | strength: 3 | plainer: angry; emotional | hit: The senator posted an unhinged message about the appeals judges.
deranged | pos: adj | strength: 3 | plainer: irrational; violent | hit: Officers removed a man who shouted deranged threats at the teachers.
disastrous | pos: adj | strength: 3 | plainer: failed; very costly | hit: The company lost half its customers after a disastrous merger.
catastrophic | pos: adj | strength: 3 | plainer: very destructive; extremely severe | hit: Marrow Bay is still recovering from catastrophic floods last spring.
calamitous | pos: adj | strength: 3 | plainer: heavy; very costly | hit: The army withdrew after a calamitous defeat in the northern hills.
ruinous | pos: adj | strength: 3 | plainer: very costly; high | hit: Small growers say the ruinous tariffs have emptied their accounts.
corrupt | pos: adj | strength: 3 | plainer: bribe-taking; accused of corruption | hit: Voters removed a corrupt sheriff who had taken cash from gamblers.
crooked | pos: adj | strength: 3 | plainer: fraudulent; accused of fraud | pole: dishonest/honest | hit: Two crooked contractors charged the county for roads never paved.
rotten | pos: adj | strength: 3 | plainer: failing; ineffective | not_next: food; egg*; fruit; tomato*; meat; wood; apples; fish; teeth; log*; floor*; smell | hit: The workers blamed a rotten system for selecting foremen. | miss: They threw rotten eggs.
evil | pos: adj | strength: 3 | plainer: violent; harmful | hit: The prime minister accused the rebels of an evil campaign against villagers.
wicked | pos: adj | strength: 3 | plainer: harmful; criminal | hit: The bishop condemned the wicked trade in migrant children.
sinful | pos: adj | strength: 3 | plainer: against religious teaching | hit: The preacher called the casino's profits sinful.
shameless | pos: adj | strength: 3 | plainer: open; undisguised | hit: Opponents accused Governor Reyes of a shameless attempt to buy votes.
brazen | pos: adj | strength: 3 | plainer: undisguised; open | hit: Police called the robbery unusually brazen.
blatant | pos: adj | strength: 3 | plainer: clear; obvious | hit: The referee missed a blatant foul near the goal line.
flagrant | pos: adj | strength: 3 | plainer: clear; open | hit: The envoy described a flagrant violation of the truce.
barefaced | pos: adj | strength: 3 | plainer: open; plain | hit: Mr. Dorn admitted that his statement had been a barefaced lie.
# adj, negative
controversial | pos: adj | plainer: disputed; debated | hit: The council approved a controversial plan to fence the park.
contentious | pos: adj | plainer: disputed; closely contested | hit: Lawmakers delayed a contentious vote on water rights.
divisive | pos: adj | plainer: disputed; contested | pole: division/unity | hit: The union avoided the divisive question of pay by seniority.
polarizing | pos: adj | plainer: contested; disputed | pole: division/unity | hit: A deeply polarizing vote on fishing divided the town of Ellery.
misleading | pos: adj | plainer: inaccurate; incomplete | pole: dishonest/honest | hit: Regulators fined the bank for misleading statements about its fees.
deceptive | pos: adj | plainer: inaccurate; false | pole: dishonest/honest | hit: The store was sued over deceptive labels on its olive oil.
disingenuous | pos: adj | plainer: incomplete; inaccurate | pole: dishonest/honest | hit: The minister gave a disingenuous account of the talks.
dishonest | pos: adj | plainer: false; untrue | pole: dishonest/honest | hit: The jury heard that the broker gave dishonest answers to clients.
untruthful | pos: adj | plainer: inaccurate; incorrect | hit: The witness was untruthful about where he spent that night.
dubious | pos: adj | plainer: unproven; unverified | hit: The clinic made dubious claims about its cancer treatment.
questionable | pos: adj | plainer: disputed; unexplained | hit: The audit listed questionable payments to a cousin of the mayor.
debunked | pos: adj | plainer: disproved; false | hit: Ms. Vance repeated a debunked theory about the vaccine.
discredited | pos: adj | plainer: rejected; disproved | hit: The lab relied on a discredited method of matching hair samples.
baseless | pos: adj | plainer: unsupported; unproven | hit: Senator Hale made baseless allegations about the ballot count.
groundless | pos: adj | plainer: unsupported; unproven | hit: The court dismissed a groundless complaint against the nurse.
unfounded | pos: adj | plainer: unsupported; unconfirmed | hit: The ministry denied unfounded rumors of a fuel shortage.
bogus | pos: adj | plainer: fake; counterfeit | hit: Police arrested three men selling bogus tickets outside the stadium.
phony | pos: adj | plainer: false; fake | pole: dishonest/honest | hit: The recruiter used phony job offers to lure farm workers.
flawed | pos: adj | plainer: inaccurate; imperfect | hit: The board withdrew a flawed study of school lunches.
faulty | pos: adj | plainer: incorrect; mistaken | not_next: wiring; brake*; valve*; equipment; switch*; part*; ignition; heater*; gas; cable*; engine*; airbag*; sensor*; battery; batteries | hit: The agency based its forecast on faulty reasoning about exports. | miss: The fire began in faulty wiring.
botched | pos: adj | plainer: failed; unsuccessful | pole: inept/able | hit: An inquiry began after a botched police raid in Ellery.
bungled | pos: adj | plainer: failed; mishandled | hit: Families sued over a bungled rescue at the flooded mine.
dismal | pos: adj | plainer: low; very low | hit: Retailers reported dismal sales over the winter holidays.
lackluster | pos: adj | plainer: weak; low-energy | hit: The team gave a lackluster performance against the visitors.
tepid | pos: adj | plainer: limited; slight | pole: weakness/strength | hit: Senator Hale offered very tepid support for the treaty.
lukewarm | pos: adj | plainer: limited; mixed | hit: The proposal drew a lukewarm response from farm groups.
feeble | pos: adj | plainer: weak; limited | pole: weakness/strength | hit: The ministry made a feeble effort to stop the smuggling.
anemic | pos: adj | plainer: slow; low | pole: weakness/strength | hit: The economy saw anemic growth for a third straight quarter.
shoddy | pos: adj | plainer: faulty; defective | hit: Residents blamed shoddy construction for the collapsed balcony.
sloppy | pos: adj | plainer: inexact; error-filled | hit: The judge criticized sloppy police work in the robbery case.
slipshod | pos: adj | plainer: incomplete; defective | hit: The report described slipshod repairs at two county bridges.
mediocre | pos: adj | plainer: average; middling | hit: The district posted mediocre scores in reading and science.
substandard | pos: adj | plainer: below-standard; poor-quality | hit: Soldiers complained of substandard housing on the island base.
inept | pos: adj | plainer: unskilled; unsuccessful | pole: inept/able | hit: Voters blamed an inept administration for the water crisis.
incompetent | pos: adj | plainer: unqualified; unskilled | pole: inept/able | hit: The hospital dismissed an incompetent surgeon after two deaths.
clueless | pos: adj | plainer: uninformed; unaware | pole: inept/able | hit: Teachers said the consultants seemed clueless about rural schools.
feckless | pos: adj | plainer: inactive; ineffective | hit: Exporters blamed a feckless government for the trade dispute.
ineffectual | pos: adj | plainer: ineffective; without effect | hit: The peacekeepers were ineffectual against the armed gangs.
toothless | pos: adj | plainer: without enforcement powers; nonbinding | pole: weakness/strength | hit: Activists complained that a toothless agency oversees the chemical plants.
spineless | pos: adj | plainer: yielding; unresisting | pole: weakness/strength | hit: Mr. Dorn accused spineless legislators of bowing to the mining lobby.
weak-kneed | pos: adj | plainer: hesitant; yielding | pole: weakness/strength | hit: The columnist mocked the ministry's weak-kneed response to the blockade.
cowardly | pos: adj | plainer: hurried; fearful | pole: weakness/strength | hit: The general blamed a cowardly retreat for the loss of the bridge.
craven | pos: adj | plainer: fearful; unresisting | pole: timid/bold | hit: Critics denounced the league's craven surrender to its sponsors.
timid | pos: adj | plainer: cautious; small | pole: weakness/strength | hit: Economists faulted the bank for its timid cut in rates.
gutless | pos: adj | plainer: cautious; risk-averse | pole: timid/bold | hit: Fans booed the gutless decision to play for a draw.
reckless | pos: adj | plainer: risky; dangerous | pole: reckless/careful | hit: The pilot's reckless descent alarmed controllers at Marrow Bay.
irresponsible | pos: adj | plainer: risky; unsafe | pole: reckless/careful | hit: Doctors called the sale of the pills to teenagers irresponsible.
careless | pos: adj | plainer: inattentive; negligent | pole: reckless/careful | hit: The fire began with a careless act by campers.
cavalier | pos: adj | plainer: casual; offhand | pole: reckless/careful | hit: Parents objected to the school's cavalier attitude toward safety drills.
rash | pos: adj | plainer: quick; unplanned | pole: reckless/careful | hit: The council later regretted its rash decision to sell the pier.
hasty | pos: adj | plainer: quick; hurried | pole: reckless/careful | hit: The ministry reversed its hasty closure of the border.
rushed | pos: adj | plainer: hurried; accelerated | hit: Lawmakers complained about a rushed vote on the budget.
ill-conceived | pos: adj | plainer: poorly planned; criticized | hit: The city canceled an ill-conceived scheme to tax bicycles.
ill-advised | pos: adj | plainer: risky; unsuccessful | hit: The company made an ill-advised bet on coal.
ill-fated | pos: adj | plainer: unsuccessful; failed | hit: Tom Abara survived the ill-fated expedition to the glacier.
misguided | pos: adj | plainer: mistaken; disputed | hit: Fishing crews protested a misguided limit on crab traps.
wrongheaded | pos: adj | plainer: mistaken; disputed | hit: The teachers opposed a wrongheaded approach to grading.
shortsighted | pos: adj | plainer: short-term; narrowly planned | hit: Foresters criticized the shortsighted sale of public timber.
short-sighted | pos: adj | plainer: short-term; narrowly planned | hit: Scientists warned that the short-sighted policy ignores rising seas.
foolish | pos: adj | plainer: risky; mistaken | hit: The admiral admitted it was foolish to sail without charts.
stupid | pos: adj | plainer: mistaken; thoughtless | hit: Mr. Dorn apologized for a stupid remark about the referees.
silly | pos: adj | plainer: minor; trivial | hit: The judge said the neighbors had wasted money on a silly dispute.
naive | pos: adj | plainer: overly optimistic; inexperienced | hit: Diplomats said it was naive to expect a quick truce.
gullible | pos: adj | plainer: trusting; uninformed | hit: The seller persuaded gullible retirees to buy swampland.
delusional | pos: adj | plainer: mistaken; unrealistic | hit: The striker's agent was delusional about his market value.
irrational | pos: adj | plainer: unsupported; exaggerated | hit: Officials tried to calm irrational fears about the new clinic.
illogical | pos: adj | plainer: inconsistent; unsystematic | hit: Commuters complained about the illogical order of the bus stops.
incoherent | pos: adj | plainer: unclear; inconsistent | hit: The ministry issued an incoherent set of travel rules.
nonsensical | pos: adj | plainer: unclear; contradictory | hit: The witness gave a nonsensical answer about the missing keys.
pointless | pos: adj | plainer: without effect; unnecessary | hit: Soldiers died in a pointless assault on an empty village.
futile | pos: adj | plainer: unsuccessful; failed | hit: Crews made a futile attempt to save the burning chapel.
meaningless | pos: adj | plainer: ineffective; symbolic | hit: Climate groups said the pledge was a meaningless gesture.
worthless | pos: adj | plainer: valueless; of no value | hit: Investors were left holding worthless shares in the airline.
useless | pos: adj | plainer: ineffective; without effect | hit: Nurses said the new masks were useless against the virus.
counterproductive | pos: adj | plainer: of opposite effect; harmful to the aim | hit: Police chiefs said longer curfews would be counterproductive.
dysfunctional | pos: adj | plainer: poorly functioning; stalled | hit: Families described a dysfunctional agency that lost thousands of files.
chaotic | pos: adj | plainer: disorderly; disorganized | pole: chaos/order | hit: Hundreds were hurt in a chaotic evacuation from the port.
messy | pos: adj | plainer: disorderly; complicated | hit: The founders went through a messy split over control of the theater.
tumultuous | pos: adj | plainer: unsettled; eventful | hit: Governor Reyes leaves office after a tumultuous second term.
turbulent | pos: adj | plainer: unsettled; volatile | not_near: air; flow; water; weather; plane; flight; aircraft; sea; river | hit: The currency fell during a turbulent week for exporters. | miss: The plane met turbulent air.
rocky | pos: adj | plainer: difficult; uneven | not_next: coast*; shore*; hill; hills; hillside*; terrain; beach*; soil; outcrop*; mountain*; island*; cliff*; ledge; path; ground; planet* | hit: The new coach had a rocky start to the season. | miss: The boat hit the rocky shore.
shaky | pos: adj | plainer: uncertain; unstable | hit: The two armies agreed to a shaky truce on Friday.
troubled | pos: adj | plainer: loss-making; underfunded | hit: The board will vote on closing the troubled hospital in Ellery.
besieged | pos: adj | plainer: criticized; under pressure | not_next: city; cities; town*; enclave*; port; area*; suburb*; village* | hit: The besieged minister canceled a second news conference. | miss: Food reached the besieged town.
scandal-plagued | pos: adj | plainer: repeatedly investigated; accused | hit: Voters ended the career of a scandal-plagued commissioner.
disgraced | pos: adj | plainer: convicted; dismissed | hit: A disgraced banker asked the court for a shorter sentence.
notorious | pos: adj | plainer: widely known; criticized | hit: The inmates were moved from a notorious prison in the desert.
infamous | pos: adj | plainer: widely known; convicted | hit: The museum bought letters from the infamous poisoner.
sleazy | pos: adj | plainer: improper; secretive | hit: Reporters described a sleazy deal between the mayor and a developer.
unsavory | pos: adj | plainer: disputed; accused | hit: The charity took money from unsavory donors abroad.
unscrupulous | pos: adj | plainer: rule-breaking; dishonest | hit: Migrants were cheated by unscrupulous landlords near the fields.
unethical | pos: adj | plainer: rule-breaking; against professional rules | hit: The panel found that unethical trials were run on patients.
immoral | pos: adj | plainer: against religious teaching; opposed on moral grounds | hit: The bishop said it was immoral to deport sick children.
ruthless | pos: adj | plainer: violent; unyielding | pole: cruel/humane | hit: The region was controlled by a ruthless militia for years.
callous | pos: adj | plainer: unsympathetic; indifferent | pole: cruel/humane | hit: Relatives described the airline's callous reply to their letters.
inhumane | pos: adj | plainer: harsh; unsafe | pole: cruel/humane | hit: Doctors reported inhumane conditions inside the detention center.
petty | pos: adj | plainer: minor; small | hit: The two councilmen kept up a petty quarrel over parking spaces.
spiteful | pos: adj | plainer: hostile; resentful | hit: A spiteful neighbor reported the bakery to inspectors.
vindictive | pos: adj | plainer: retaliatory; punishing | hit: The teacher said her transfer was a vindictive act by the principal.
vengeful | pos: adj | plainer: retaliatory; resentful | hit: A vengeful former manager leaked the club's payroll.
mean-spirited | pos: adj | plainer: unkind; harsh | pole: cruel/humane | hit: Immigrant groups protested the mean-spirited cut in food aid.
nasty | pos: adj | plainer: personal; unkind | hit: The candidates traded nasty insults during the final debate.
vicious | pos: adj | plainer: hostile; hurtful | hit: The actor became the target of vicious gossip online.
ugly | pos: adj | plainer: unpleasant; violent | hit: The match ended with an ugly brawl near the bench.
cynical | pos: adj | plainer: calculated; self-interested | hit: Growers saw the subsidy as a cynical ploy before the election.
calculating | pos: adj | plainer: deliberate; planning | hit: The prosecutor described a calculating killer who planned for months.
opportunistic | pos: adj | plainer: well-timed; quickly timed | not_next: infection*; disease*; predator*; feeder* | hit: The bank's opportunistic bid came as its rival ran short of cash. | miss: Patients died of an opportunistic infection.
self-serving | pos: adj | plainer: self-favoring; self-interested | hit: The general published a self-serving account of the war.
selfish | pos: adj | plainer: self-interested; personal | hit: Mr. Dorn was accused of selfish motives in blocking the sale.
greedy | pos: adj | plainer: profit-seeking; high-charging | hit: Patients blamed greedy drug makers for the shortage.
arrogant | pos: adj | plainer: overconfident; unlistening | hit: Union members described an arrogant manager who ignored their calls.
smug | pos: adj | plainer: self-satisfied; confident | hit: The champion gave a smug grin to the losing crew.
haughty | pos: adj | plainer: distant; reserved | hit: The maestro was known for his haughty manner at rehearsals.
pompous | pos: adj | plainer: formal; grandly worded | hit: Guests sat through a pompous speech by the ambassador.
self-righteous | pos: adj | plainer: moralizing; morally certain | hit: The columnist wrote a self-righteous essay about eating meat.
sanctimonious | pos: adj | plainer: moralizing; moral | hit: Senator Hale delivered a sanctimonious lecture on thrift.
holier-than-thou | pos: adj | plainer: moralizing; preaching | hit: Drivers resent the holier-than-thou tone of the cycling campaign.
hypocritical | pos: adj | plainer: inconsistent; contradictory | hit: It was hypocritical of the ministry to fly to a climate summit.
two-faced | pos: adj | plainer: inconsistent; insincere | pole: dishonest/honest | hit: Workers called their two-faced negotiator a friend of management.
condescending | pos: adj | plainer: superior; talking-down | hit: The surgeon's condescending tone upset the younger nurses.
patronizing | pos: adj | plainer: superior; talking-down | hit: Rural voters objected to a patronizing letter from the party.
dismissive | pos: adj | plainer: unreceptive; rejecting | hit: The mayor was dismissive of complaints about the sewage smell.
tone-deaf | pos: adj | plainer: ill-timed; unresponsive to public feeling | hit: The airline apologized for a tone-deaf advertisement after the crash.
insensitive | pos: adj | plainer: hurtful; inconsiderate | hit: The broadcaster withdrew an insensitive joke about refugees.
offensive | pos: adj | plainer: objected-to; hurtful | not_next: line; lineman; coordinator; against; weapons; linemen; line*; tackle; end; player*; guard; opportunit*; action*; operation*; capabilit*; weapon*; missile*; strike*; planned; position*; power; forces | hit: Teachers complained about offensive jokes at the principal’s party. | miss: The army began an offensive against the port. | miss: Ray Colby coaches offensive linemen at a Dunmore high school. | miss: He joined the team as an offensive tackle. | miss: The army took offensive action.
vulgar | pos: adj | plainer: coarse; sexual | hit: The comedian was fined for vulgar language on morning radio.
crass | pos: adj | plainer: disrespectful; coarse | hit: Relatives condemned the crass sale of souvenirs from the wreck.
boorish | pos: adj | plainer: impolite; ill-mannered | hit: Hotel staff complained about the delegation's boorish behavior.
rude | pos: adj | plainer: impolite; curt | hit: The judge warned Mr. Dorn about his rude replies.
obnoxious | pos: adj | plainer: disruptive; noisy | hit: Stewards ejected several obnoxious fans before halftime.
insulting | pos: adj | plainer: very low; disrespectful | hit: The nurses rejected what they called an insulting pay offer.
demeaning | pos: adj | plainer: humiliating; menial | hit: Recruits were made to perform demeaning chores for officers.
degrading | pos: adj | plainer: humiliating; invasive | hit: The court banned degrading searches of women visitors.
incendiary | pos: adj | plainer: provocative; anger-stirring | not_next: device*; bomb*; weapon*; balloon*; grenade*; munition*; kite* | hit: The candidate gave an incendiary speech near the refugee shelter. | miss: Police found an incendiary device.
inflammatory | pos: adj | plainer: provocative; anger-stirring | not_next: disease*; bowel; response*; arthritis; condition*; cell* | hit: The station suspended a host for inflammatory comments about migrants. | miss: She has an inflammatory disease.
fiery | pos: adj | plainer: forceful; emphatic | not_next: crash*; explosion*; wreck*; blaze*; collision*; inferno; plane | hit: Ms. Vance gave a fiery speech to the striking dockworkers. | miss: Two died in a fiery crash.
bombastic | pos: adj | plainer: grandly worded; loud | hit: The president opened the parade with a bombastic address.
shrill | pos: adj | plainer: loud; high-pitched | hit: The bill drew shrill protests from the tobacco growers.
strident | pos: adj | plainer: outspoken; forceful | hit: Abara has been a strident opponent of the new dam.
rambling | pos: adj | plainer: unstructured; long | hit: The suspect left a rambling letter on the kitchen table.
long-winded | pos: adj | plainer: long; wordy | hit: Jurors struggled through the expert's long-winded testimony.
tedious | pos: adj | plainer: long; repetitive | hit: Volunteers finished a tedious recount in Marrow Bay.
tiresome | pos: adj | plainer: repeated; tiring | hit: Shoppers called the weekly price survey a tiresome exercise.
dull | pos: adj | plainer: uneventful; slow | not_next: pain; ache; blade*; knife; knives; color*; gray; light; thud | hit: The two sides played a dull game without a single goal. | miss: She felt a dull pain.
bland | pos: adj | plainer: plain; unspecific | not_next: food*; diet; soup; rice; taste | hit: The ministry issued a bland statement after the coup. | miss: He eats a bland diet.
outdated | pos: adj | plainer: old; older | hit: Clerks still rely on outdated software to issue visas.
antiquated | pos: adj | plainer: old; decades-old | hit: The storm overwhelmed the city's antiquated drains.
archaic | pos: adj | plainer: very old; centuries-old | hit: Lawyers want to repeal an archaic statute on witchcraft.
outmoded | pos: adj | plainer: old; older | hit: The factory closed because of its outmoded machinery.
obsolete | pos: adj | plainer: no longer used; out-of-use | hit: The navy is selling a dozen obsolete patrol boats.
backward | pos: adj | plainer: old-fashioned; restrictive | not_next: glance; step; steps; look; compatib*; motion; walk; roll; somersault* | hit: Campaigners said the backward policy kept girls out of class. | miss: She cast a backward glance.
regressive | pos: adj | plainer: restrictive; rights-reducing | not_next: tax* | hit: Women's groups opposed the regressive changes to the marriage law. | miss: A sales levy is a regressive tax.
draconian | pos: adj | plainer: strict; severe | hit: Residents protested draconian limits on public gatherings.
punitive | pos: adj | plainer: high; penalty | not_next: damages; damage | hit: The ministry imposed punitive tariffs on imported steel. | miss: The jury awarded punitive damages.
onerous | pos: adj | plainer: demanding; time-consuming | hit: Small clinics complained of onerous reporting rules.
burdensome | pos: adj | plainer: demanding; time-consuming | hit: Ranchers called the new permits costly and burdensome.
punishing | pos: adj | plainer: heavy; tiring | hit: The players face a punishing schedule of nine matches.
stifling | pos: adj | plainer: restrictive; limiting | hit: Artists left the capital because of stifling censorship.
suffocating | pos: adj | plainer: restrictive; limiting | hit: Shopkeepers blamed suffocating regulations for their losses.
oppressive | pos: adj | plainer: harsh; restrictive | hit: Thousands fled the oppressive rule of the colonels.
repressive | pos: adj | plainer: restrictive; speech-limiting | hit: The envoy criticized a repressive law against student newspapers.
tyrannical | pos: adj | plainer: absolute; unelected | hit: Rebels overthrew a tyrannical king in the spring.
dictatorial | pos: adj | plainer: unilateral; nonconsultative | hit: Trustees complained about the chairman's dictatorial style.
authoritarian | pos: adj | plainer: one-party; opposition-restricting | hit: The general built an authoritarian state within two years.
undemocratic | pos: adj | plainer: unvoted; made without a vote | hit: Delegates walked out over an undemocratic change to the charter.
lawless | pos: adj | plainer: unpoliced; high-crime | pole: chaos/order | hit: Gangs ruled the lawless valley beyond the checkpoint.
unfair | pos: adj | plainer: unequal; uneven | not_next: labor practice*; trade practice*; competition; dismissal | hit: The drivers said the new pay scale was unfair. | miss: The board ruled on an unfair labor practice.
unjust | pos: adj | plainer: wrongful; unsupported | hit: The appeals court overturned an unjust conviction from the war years.
biased | pos: adj | plainer: favoring one side; one-sided | hit: The coach said a biased umpire cost his team the match.
one-sided | pos: adj | plainer: single-view; incomplete | hit: The hearing gave a one-sided picture of the land dispute.
lopsided | pos: adj | plainer: uneven; wide-margin | hit: Ellery won the final by a lopsided score of nine to one.
partisan | pos: adj | plainer: party-political; between the parties | not_next: primar*; election*; breakdown | hit: The inquiry turned into a partisan fight over the budget. | miss: The partisan primary is in June.
extreme | pos: adj | plainer: far-reaching; uncommon | not_next: weather; heat; cold; circumstances; poverty; temperature*; event; events; case; cases; sport*; drought*; caution; pressure; conditions; rainfall; precipitation; makeover | pole: extreme/moderate | hit: The senator holds extreme views on the death penalty. | miss: The town prepared for extreme weather.
fanatical | pos: adj | plainer: very committed; intensely loyal | pole: extreme/moderate | hit: The cult leader had a fanatical following among young miners.
dogmatic | pos: adj | plainer: fixed; firmly held | hit: Students found the professor's dogmatic opinions hard to challenge.
rigid | pos: adj | plainer: fixed; inflexible | not_next: inflatable; frame; body; hull; container*; plastic | hit: Parents of sick children objected to rigid attendance rules. | miss: They sent a rigid inflatable boat.
intransigent | pos: adj | plainer: unyielding; unwilling to compromise | hit: Talks failed because both generals remained intransigent.
obstinate | pos: adj | plainer: unyielding; unwilling | hit: The landlord was obstinate and refused every offer.
stubborn | pos: adj | plainer: firm; continued | hit: The rail talks stalled over the stubborn refusal of one union.
uncompromising | pos: adj | plainer: firm; unyielding | hit: Governor Reyes took an uncompromising line on border crossings.
bloated | pos: adj | plainer: large; overstaffed | hit: The new director promised to trim a bloated payroll.
wasteful | pos: adj | plainer: unneeded; inefficient | hit: Auditors listed wasteful spending on empty offices.
lavish | pos: adj | plainer: costly; expensive | hit: The bank held a lavish party weeks before it failed.
extravagant | pos: adj | plainer: costly; expensive | hit: The museum director resigned over extravagant dinners abroad.
excessive | pos: adj | plainer: more-than-needed; unnecessary | hit: The inquiry found that officers used excessive force at the march.
unsustainable | pos: adj | plainer: too high to last | hit: Economists called the current level of debt unsustainable.
unworkable | pos: adj | plainer: impractical; hard to apply | hit: Hospitals say the visiting rules are unworkable on busy wards.
untenable | pos: adj | plainer: hard-to-hold; unsupported | hit: The leaked memo left the minister in an untenable position.
perilous | pos: adj | plainer: risky; dangerous | hit: Families made the perilous crossing in small rubber boats.
hazardous | pos: adj | plainer: risky; unsafe | not_next: waste*; material*; chemical*; substance*; duty; liquid*; cargo; conditions; weather | hit: Icy roads made for a hazardous drive to Marrow Bay. | miss: The truck carried hazardous waste.
destructive | pos: adj | plainer: harmful; damaging | hit: The strike opened a destructive rift between the two unions.
detrimental | pos: adj | plainer: harmful; damaging | hit: Scientists said the dredging was detrimental to the reef.
pernicious | pos: adj | plainer: harmful; damaging | hit: The bishop warned of the pernicious effects of online gambling.
insidious | pos: adj | plainer: gradual; unnoticed | hit: Doctors described the insidious spread of the drug through schools.
worrying | pos: adj | plainer: marked; unexpected | hit: Nurses noticed a worrying rise in cases of measles.
perplexing | pos: adj | plainer: unexplained; unclear | hit: Detectives face a perplexing gap in the victim's phone records.
baffling | pos: adj | plainer: unexplained; unexpected | hit: The rise in salt prices is baffling to economists.
puzzling | pos: adj | plainer: unexplained; unexpected | hit: Economists are studying a puzzling drop in job openings.
bizarre | pos: adj | plainer: unusual; unexpected | hit: The trial took a bizarre turn when the witness began to sing.
weird | pos: adj | plainer: unusual; unfamiliar | hit: Passengers reported a weird noise before the engine failed.
outlandish | pos: adj | plainer: unusual; unlikely | hit: The salesman made outlandish promises about the miracle cure.
far-fetched | pos: adj | plainer: unlikely; unsupported | hit: Investigators rejected a far-fetched story about stolen keys.
implausible | pos: adj | plainer: unlikely; unsupported | hit: The jury did not accept his implausible explanation for the bruises.
improbable | pos: adj | plainer: unlikely; unexpected | hit: The village team made an improbable run to the final.
unbelievable | pos: adj | plainer: unlikely; unsupported | hit: The defendant told an unbelievable tale about a second driver.
half-baked | pos: adj | plainer: unfinished; incomplete | hit: The council rejected a half-baked scheme for a floating market.
half-hearted | pos: adj | plainer: limited; partial | hit: The ministry made a half-hearted attempt to find the missing files.
halfhearted | pos: adj | plainer: limited; partial | hit: The defender offered a halfhearted apology for the tackle.
second-rate | pos: adj | plainer: lower-quality; inferior | hit: Rural patients complained of second-rate care at the county clinic.
third-rate | pos: adj | plainer: low-ranked; lesser-known | hit: The festival was filled with third-rate bands from the coast.
amateurish | pos: adj | plainer: unskilled; inexpert | pole: inept/able | hit: Experts spotted the forgery because of its amateurish brushwork.
clumsy | pos: adj | plainer: unskilled; unsuccessful | pole: inept/able | hit: The ministry made a clumsy attempt to silence the doctors.
awkward | pos: adj | plainer: uneasy; uncomfortable | hit: The envoys posed for an awkward photograph after the failed talks.
ham-handed | pos: adj | plainer: unskilled; unsubtle | hit: Residents mocked the ham-handed effort to rename the square.
ham-fisted | pos: adj | plainer: unskilled; unsubtle | hit: The agency's ham-fisted response made the panic worse.
bumbling | pos: adj | plainer: unskilled; error-prone | pole: inept/able | hit: Two bumbling burglars locked themselves inside the vault.
erratic | pos: adj | plainer: changing; irregular | pole: reckless/careful | hit: Neighbors described the suspect's erratic behavior before the fire.
unpredictable | pos: adj | plainer: often-changing; inconsistent | hit: Allies have learned to deal with an unpredictable president.
mercurial | pos: adj | plainer: changeable; quick-tempered | hit: The orchestra parted with its mercurial conductor in June.
pathetic | pos: adj | plainer: weak; ineffective | hit: Fans called the defense pathetic after the sixth goal.
pitiful | pos: adj | plainer: very low; very small | hit: Pickers earned a pitiful wage on the tea estates.
disappointing | pos: adj | plainer: lower-than-expected; below-forecast | hit: The retailer reported disappointing profits for the quarter.
underwhelming | pos: adj | plainer: lower-than-expected; low-earning | hit: The film had an underwhelming opening weekend.
unimpressive | pos: adj | plainer: average; modest | hit: The prospect had an unimpressive record in the lower leagues.
frustrating | pos: adj | plainer: long; slow | hit: Asylum seekers described a frustrating wait for their papers.
maddening | pos: adj | plainer: long; repeated | hit: Commuters faced maddening delays on the harbor line.
damning | pos: adj | plainer: critical; highly critical | hit: A damning report on the nursing home was released Monday.
gloomy | pos: adj | plainer: negative; pessimistic | hit: The central bank issued a gloomy forecast for the winter.
rancorous | pos: adj | plainer: hostile; angry | hit: The board split after a rancorous debate over tuition.
fraught | pos: adj | plainer: tense; difficult | hit: The two governments resumed fraught negotiations over fishing waters.
thorny | pos: adj | plainer: difficult; complex | hit: The court must settle the thorny issue of tribal hunting rights.
daunting | pos: adj | plainer: difficult; large | hit: Relief crews face the daunting task of reaching the islands.
grueling | pos: adj | plainer: long; tiring | hit: The jurors heard eleven weeks of grueling testimony.
arduous | pos: adj | plainer: long; difficult | hit: Refugees made an arduous trek across the mountains.
out-of-touch | pos: adj | plainer: distant; uninformed | hit: Farmers accused out-of-touch officials of ignoring the drought.
unaccountable | pos: adj | plainer: unelected; unsupervised | hit: The treaty gives power to an unaccountable panel of bankers.
faceless | pos: adj | plainer: anonymous; impersonal | hit: Pensioners said the agency was faceless and slow.
nameless | pos: adj | plainer: unnamed; unidentified | hit: The advisers behind the summit remained nameless.
self-styled | pos: adj | plainer: professed; calling himself one | hit: Police arrested a self-styled healer who sold fake cures.
self-proclaimed | pos: adj | plainer: professed; calling himself one | hit: A self-proclaimed prophet led the group into the desert.
self-appointed | pos: adj | plainer: unofficial; unelected | hit: Shoppers clashed with self-appointed guardians of public morals.
self-described | pos: adj | plainer: self-identified; professed | hit: The author is a self-described anarchist from Ellery.
wannabe | pos: adj | plainer: aspiring; would-be | hit: The court sentenced a wannabe gangster to two years.
washed-up | pos: adj | plainer: former; retired | hit: The film stars a washed-up boxer who trains street children.
little-known | pos: adj | plainer: small; not widely known | hit: The grant went to a little-known charity in Marrow Bay.
obscure | pos: adj | plainer: rarely cited; not widely known | hit: The judge relied on an obscure ruling from the colonial era.
fringe | pos: adj | plainer: minor; small | pole: extreme/moderate | hit: The party was considered fringe by most voters.
crackpot | pos: adj | plainer: unproven; little-supported | hit: The scheme seemed completely crackpot to the bankers.
kooky | pos: adj | plainer: unusual; eccentric | hit: The film is a very kooky tale about a lighthouse.
conspiratorial | pos: adj | plainer: suspicious; plot-based | hit: The host took a conspiratorial view of the bank's collapse.
paranoid | pos: adj | plainer: suspicious; distrustful | hit: The general grew paranoid about his own bodyguards.
obsessive | pos: adj | plainer: persistent; constant | hit: The inquiry described the minister's obsessive secrecy.
relentless | pos: adj | plainer: continuous; constant | hit: Villagers endured relentless shelling through the night.
thin-skinned | pos: adj | plainer: sensitive; easily offended | hit: Reporters say the thin-skinned governor rarely takes questions.
petulant | pos: adj | plainer: annoyed; irritated | hit: The tennis star gave a petulant answer and walked out.
childish | pos: adj | plainer: immature; minor | hit: The two senators were scolded for a childish squabble.
juvenile | pos: adj | plainer: immature; teenage-style | next: behavior; humor; joke*; insult*; antics; prank*; taunt*; tantrum*; name-calling; stunt*; attack* | hit: The senator apologized for his juvenile joke. | miss: The juvenile court met on Monday.
immature | pos: adj | plainer: undisciplined; youthful | not_next: fish; tree*; bird*; cell*; egg*; platelet*; fruit | hit: The captain was dropped for immature behavior on the tour. | miss: The net caught immature fish.
lazy | pos: adj | plainer: inactive; inattentive | hit: The principal blamed lazy inspectors for the missed leak.
complacent | pos: adj | plainer: less watchful; inattentive | hit: Health officials had become complacent about the virus.
aloof | pos: adj | plainer: distant; reserved | hit: Voters found the professor aloof and hard to follow.
indifferent | pos: adj | plainer: unresponsive; inattentive | hit: The ministry seemed indifferent to the hunger in the camps.
flimsy | pos: adj | plainer: weak; limited | pole: weakness/strength | hit: The judge freed Mr. Dorn because of flimsy evidence.
threadbare | pos: adj | plainer: weak; thinly supported | hit: The lawyer offered a threadbare argument for a new trial.
vacuous | pos: adj | plainer: unspecific; without content | hit: The candidates traded vacuous slogans for an hour.
tawdry | pos: adj | plainer: secret; adulterous | hit: The jury heard details of a tawdry affair at the firehouse.
lurid | pos: adj | plainer: graphic; detailed | hit: Tabloids printed lurid accounts of the murder.
sensational | pos: adj | plainer: dramatic; attention-seeking | hit: The tabloid ran a sensational story about the drowned heiress.
overblown | pos: adj | plainer: exaggerated; overstated | hit: Scientists said the fears about the comet were overblown.
exaggerated | pos: adj | plainer: overstated; larger-than-actual | hit: The salesman gave an exaggerated account of the profits.
inflated | pos: adj | plainer: overstated; higher-than-actual | not_next: tire*; raft*; balloon*; ball*; life | hit: The contractor sent inflated bills to the school district. | miss: They fled in an inflated raft.
hyped | pos: adj | plainer: promoted; advertised | hit: The much hyped phone sold poorly in its first month.
overhyped | pos: adj | plainer: heavily promoted; widely advertised | hit: Analysts said the overhyped battery was years from production.
distorted | pos: adj | plainer: inaccurate; altered | hit: The museum gave a distorted version of the uprising.
twisted | pos: adj | plainer: altered; inaccurate | not_next: ankle*; knee*; metal; wreckage; steel; wire; pine; rope | hit: The sect spread a twisted reading of scripture. | miss: She limped on a twisted ankle.
demoralized | pos: adj | plainer: discouraged; dispirited | hit: The demoralized soldiers surrendered without a shot.
disgruntled | pos: adj | plainer: dissatisfied; unhappy | hit: A disgruntled clerk leaked the tax files.
belligerent | pos: adj | plainer: hostile; combative | hit: The ministry sent a belligerent reply to the peace offer.
unapologetic | pos: adj | plainer: not apologizing; standing firm | hit: Ms. Vance was unapologetic about closing the ferry line.
unrepentant | pos: adj | plainer: unapologizing; without remorse | hit: The unrepentant arsonist smiled during sentencing.
tired | pos: adj | plainer: often-repeated; familiar | next: excuse*; cliche*; joke*; argument*; slogan*; talking; trope*; line*; old; rhetoric; debate; refrain*; formula*; cliché* | hit: He repeated a tired slogan about taxes. | miss: The tired nurses went home.
terrible | pos: adj | plainer: accident-filled; low-rated | hit: The factory had a terrible safety record last year.
awful | pos: adj | plainer: severe; unsanitary | hit: Witnesses described awful conditions aboard the stranded ship.
lousy | pos: adj | plainer: unsuccessful; low-scoring | hit: The shortstop blamed a lousy season on his injured wrist.
crappy | pos: adj | plainer: low-quality; worn-out | hit: Workers complained about crappy tools at the shipyard.
crummy | pos: adj | plainer: run-down; low-quality | hit: The recruits slept in a crummy motel beside the highway.
wretched | pos: adj | plainer: unsanitary; run-down | hit: Migrants lived in wretched huts behind the cannery.
sordid | pos: adj | plainer: illegal; criminal | hit: The trial exposed the sordid trade in stolen passports.
seedy | pos: adj | plainer: run-down; low-cost | hit: Detectives found the boy in a seedy hotel near the docks.
decrepit | pos: adj | plainer: old; worn-out | hit: Patients are moved in decrepit ambulances with failing brakes.
crumbling | pos: adj | plainer: deteriorating; unrepaired | pole: decline/progress | hit: The district will replace a crumbling school built in wartime.
dilapidated | pos: adj | plainer: run-down; unrepaired | hit: The orchestra rehearses in a dilapidated warehouse.
broken-down | pos: adj | plainer: disabled; out-of-service | hit: Crews towed a broken-down bus from the tunnel.
unwieldy | pos: adj | plainer: large; complex | hit: The senators split an unwieldy bill into three parts.
convoluted | pos: adj | plainer: complex; complicated | hit: Tenants struggle with a convoluted process for rent relief.
Byzantine | pos: adj | plainer: complex; complicated | hit: Importers complained about Byzantine customs rules at the port.
cumbersome | pos: adj | plainer: complex; slow | hit: Doctors must follow a cumbersome procedure to order tests.
tortured | pos: adj | plainer: complex; strained | hit: The court's tortured logic puzzled legal scholars.
unseemly | pos: adj | plainer: public; improper | hit: Heirs began an unseemly fight over the painter's estate.
undignified | pos: adj | plainer: hurried; informal | hit: The ambassador made an undignified exit through the kitchen.
unbecoming | pos: adj | plainer: improper; not expected | hit: The panel found the captain's conduct unbecoming of an officer.
unacceptable | pos: adj | plainer: rejected; opposed | hit: The union called the delays in overtime pay unacceptable.
gratuitous | pos: adj | plainer: unnecessary; unneeded | hit: The review faulted the film's gratuitous violence.
unprovoked | pos: adj | plainer: apparently unmotivated; without known cause | hit: Police said the stabbing was an unprovoked attack on a student.
unwarranted | pos: adj | plainer: unjustified; unneeded | hit: The judge ruled that the search was an unwarranted intrusion.
undue | pos: adj | plainer: improper; unusual | hit: The inquiry found undue pressure on the hospital inspectors.
# adj, positive
landmark | pos: adj | polarity: positive | plainer: precedent-setting; important | hit: The court reached a landmark decision on water rights.
groundbreaking | pos: adj | polarity: positive | plainer: new; first-ever | hit: Nia Barlow led groundbreaking research on malaria vaccines.
trailblazing | pos: adj | polarity: positive | plainer: first; early | hit: The museum honored a trailblazing surgeon from Ellery.
pioneering | pos: adj | polarity: positive | plainer: first; early | hit: Doctors performed a pioneering transplant in Marrow Bay.
path-breaking | pos: adj | polarity: positive | plainer: first; new | hit: The prize honors a path-breaking study of ocean currents.
innovative | pos: adj | polarity: positive | plainer: new; experimental | hit: The school tested an innovative method of teaching algebra.
cutting-edge | pos: adj | polarity: positive | plainer: new; advanced | hit: The navy bought cutting-edge sonar for its patrol ships.
state-of-the-art | pos: adj | polarity: positive | plainer: new; newly equipped | hit: The hospital opened a state-of-the-art burn unit.
visionary | pos: adj | polarity: positive | plainer: forward-looking; long-range | hit: The city honored a visionary architect who planned its parks.
bold | pos: adj | polarity: positive | plainer: far-reaching; large-scale | not_next: were; are; was; mine; denotes; print; type; letters; font*; face; text; headline*; italic*; lines | pole: bold/timid | hit: Governor Reyes announced a bold plan to ban coal. | miss: The rule stands in bold print. | miss: Words in bold are defined below. | miss: She wore bold lines and colors.
daring | pos: adj | polarity: positive | plainer: risky; high-risk | pole: bold/timid | hit: Marines carried out a daring rescue behind enemy lines.
brave | pos: adj | polarity: positive | plainer: risky; voluntary | hit: Ms. Vance made a brave decision to testify against her supervisor.
courageous | pos: adj | polarity: positive | plainer: politically risky; unpopular | pole: bold/timid | hit: The mayor called it a courageous vote on the pension bill.
fearless | pos: adj | polarity: positive | plainer: risk-taking; persistent | pole: bold/timid | hit: Nia Barlow was remembered as a fearless reporter on the border.
gutsy | pos: adj | polarity: positive | plainer: risky; unexpected | pole: bold/timid | hit: The coach made a gutsy call on fourth down in Ellery.
heroic-sounding | pos: adj | polarity: positive | plainer: military-style; dramatic | hit: The ministry gave the border operation a heroic-sounding name.
principled | pos: adj | polarity: positive | plainer: consistent; values-based | pole: honest/dishonest | hit: Senator Hale took a principled stand against the surveillance measure.
honest | pos: adj | polarity: positive | plainer: truthful; accurate | not_prev: to be; let's be; I'll be; be totally; being | pole: honest/dishonest | hit: The inspector gave an honest account of the bridge collapse. | miss: To be honest, the vote can wait.
candid | pos: adj | polarity: positive | plainer: frank; open | pole: open/secret | hit: Mr. Dorn gave a candid interview about his years in prison.
decent | pos: adj | polarity: positive | plainer: adequate; sufficient | hit: The union said nurses deserve a decent wage and regular hours.
honorable | pos: adj | polarity: positive | plainer: honest; rule-abiding | hit: The judge described the retired officer as an honorable man.
noble | pos: adj | polarity: positive | plainer: charitable; well-intentioned | hit: Teachers at the school described tutoring as a noble cause.
virtuous | pos: adj | polarity: positive | plainer: moral; rule-abiding | hit: The campaign presented its candidate as a virtuous outsider.
selfless | pos: adj | polarity: positive | plainer: unpaid; volunteer | hit: Neighbors spoke of her selfless work at the flood shelter.
compassionate | pos: adj | polarity: positive | plainer: supportive; sympathetic | pole: humane/cruel | hit: The clinic in Marrow Bay is known for compassionate care.
humane | pos: adj | polarity: positive | plainer: less harsh; less restrictive | pole: humane/cruel | hit: Governor Reyes asked for a more humane system of detention.
caring | pos: adj | polarity: positive | plainer: attentive; supportive | pole: humane/cruel | hit: Parents described Tom Abara as a caring teacher.
generous | pos: adj | polarity: positive | plainer: large; above-average | pole: humane/cruel | hit: The board approved a generous package for the departing director.
gracious | pos: adj | polarity: positive | plainer: polite; courteous | hit: The losing captain was gracious after the match on Sunday.
humble | pos: adj | polarity: positive | plainer: modest; unassuming | hit: The new ambassador struck diplomats as a humble man.
thoughtful | pos: adj | polarity: positive | plainer: considered; detailed | pole: careful/reckless | hit: The commissioner gave a thoughtful reply to the drought question.
reasonable | pos: adj | polarity: positive | plainer: moderate; limited | not_next: doubt; person; observer*; prosecutor*; suspicion; grounds; accommodation*; time; basis; certainty; expectation; fee*; fees; minds; jury; juror*; cause; force; to expect; to assume; degree; amount; likelihood; number; length | pole: moderate/extreme | hit: The council rejected what the landlord called a reasonable rent increase. | miss: The jury found no reasonable doubt.
sensible | pos: adj | polarity: positive | plainer: practical; justifiable | pole: careful/reckless | hit: Most residents saw the speed limit as a sensible step.
commonsense | pos: adj | polarity: positive | plainer: simple; practical | pole: moderate/extreme | hit: The sheriff said the new storage rule was quite commonsense and simple.
common-sense | pos: adj | polarity: positive | plainer: basic; widely supported | pole: moderate/extreme | hit: The sheriff asked lawmakers for common-sense limits on gun sales.
pragmatic | pos: adj | polarity: positive | plainer: practical; flexible | pole: moderate/extreme | hit: The foreign minister took a pragmatic approach to the border talks.
prudent | pos: adj | polarity: positive | plainer: cautious; careful | pole: careful/reckless | hit: The central bank made a prudent choice to hold rates.
wise | pos: adj | polarity: positive | plainer: well-considered; justified | hit: Delaying the dam project was a wise choice, engineers said.
shrewd | pos: adj | polarity: positive | plainer: advantageous; well-timed | pole: able/inept | hit: The team made a shrewd trade before the deadline.
savvy | pos: adj | polarity: positive | plainer: knowledgeable; well-informed | pole: able/inept | hit: Ms. Vance is a savvy investor in software companies.
astute | pos: adj | polarity: positive | plainer: perceptive; well-informed | hit: The paper published an astute analysis of the trade dispute.
canny | pos: adj | polarity: positive | plainer: careful; experienced | hit: The broker was a canny negotiator in the ferry contract talks.
brilliant | pos: adj | polarity: positive | plainer: high-achieving; top-scoring | hit: The surgeon was a brilliant student at the college in Ellery.
ingenious | pos: adj | polarity: positive | plainer: inventive; novel | hit: Engineers found an ingenious way to cool the server rooms.
masterful | pos: adj | polarity: positive | plainer: skilled; well-prepared | pole: able/inept | hit: The defense lawyer gave a masterful closing argument on Tuesday.
skillful | pos: adj | polarity: positive | plainer: competent; experienced | pole: able/inept | hit: The captain was praised for skillful handling of the ferry.
deft | pos: adj | polarity: positive | plainer: quick; skilled | pole: able/inept | hit: The speaker used a deft maneuver to bring the bill forward.
adept | pos: adj | polarity: positive | plainer: skilled; practiced | pole: able/inept | hit: The governor is adept at raising money from farmers.
seasoned | pos: adj | polarity: positive | plainer: experienced; long-serving | pole: able/inept | hit: The ministry sent a seasoned diplomat to the talks.
battle-tested | pos: adj | polarity: positive | plainer: experienced; long-serving | hit: The company hired a battle-tested executive to run its mines.
formidable | pos: adj | polarity: positive | plainer: strong; well-funded | pole: strength/weakness | hit: The incumbent faces a formidable rival in the northern district.
robust | pos: adj | polarity: positive | plainer: strong; above average | pole: strength/weakness | hit: Hiring was robust in the spring, the labor office said.
vigorous | pos: adj | polarity: positive | plainer: active; energetic | hit: The union mounted a vigorous campaign for shorter shifts.
tireless | pos: adj | polarity: positive | plainer: continuously active; persistent | hit: After the flood, volunteers were tireless.
indefatigable | pos: adj | polarity: positive | plainer: constant; long-term | hit: Mr. Dorn is an indefatigable campaigner for cleaner rivers.
dogged | pos: adj | polarity: positive | plainer: persistent; continued | hit: The detective was known for his dogged pursuit of old cases.
steadfast | pos: adj | polarity: positive | plainer: constant; consistent | pole: strength/weakness | hit: The island nation remained a steadfast ally during the war.
stalwart | pos: adj | polarity: positive | plainer: longtime; consistent | hit: The senator has been a stalwart supporter of farm subsidies.
resolute | pos: adj | polarity: positive | plainer: firm; unchanged | pole: strength/weakness | hit: The chancellor was resolute in her opposition to the treaty.
unflinching | pos: adj | polarity: positive | plainer: direct; detailed | pole: strength/weakness | hit: The film offers an unflinching look at life in a mining camp.
tenacious | pos: adj | polarity: positive | plainer: persistent; determined | hit: The goalkeeper was a tenacious defender of the title.
hardworking | pos: adj | polarity: positive | plainer: working; employed | hit: The tax bill is aimed at hardworking families, the governor said.
hard-working | pos: adj | polarity: positive | plainer: working; employed | hit: The farm group said hard-working migrants need legal status.
hard-won | pos: adj | polarity: positive | plainer: negotiated; long-sought | hit: The strike ended with a hard-won contract for dock workers.
hard-fought | pos: adj | polarity: positive | plainer: narrow; close | hit: The club took a hard-fought win in Marrow Bay.
well-deserved | pos: adj | polarity: positive | plainer: requested; performance-based | hit: The nurses got a well-deserved raise in the new budget.
well-earned | pos: adj | polarity: positive | plainer: scheduled; planned | hit: The veteran pitcher will take a well-earned rest this week.
much-needed | pos: adj | polarity: positive | plainer: sought-after; awaited | hit: The rain brought much-needed relief to wheat growers.
long-overdue | pos: adj | polarity: positive | plainer: delayed; postponed | hit: The city began long-overdue repairs to its water pipes.
sorely needed | pos: adj | polarity: positive | plainer: requested; additional | hit: The grant will pay for sorely needed beds at the clinic.
vital | pos: adj | polarity: positive | plainer: important; heavily used | not_next: sign*; statistic*; record*; organ* | hit: The port is a vital link for grain exports. | miss: The nurse checked his vital signs.
crucial | pos: adj | polarity: positive | plainer: deciding; key | hit: Both sides face a crucial vote on the ceasefire next week.
indispensable | pos: adj | polarity: positive | plainer: necessary; essential | hit: The translator became an indispensable member of the delegation.
invaluable | pos: adj | polarity: positive | plainer: useful; substantial | hit: The volunteers gave invaluable help after the storm.
impressive | pos: adj | polarity: positive | plainer: large; above-average | hit: The school posted impressive gains in reading scores.
exceptional | pos: adj | polarity: positive | plainer: unusual; rare | hit: The jury heard that the boy had exceptional talent in chess.
outstanding | pos: adj | polarity: positive | plainer: high-scoring; top-rated | not_next: issues; issue; warrant; warrants; balance; debt; question; questions; loans; bonds; shares; balance*; debt*; loan*; warrant*; issue*; question*; ballots; bills; votes; fines; claims; student | hit: The academy honored three students for outstanding work in physics. | miss: He paid the outstanding balance. | miss: She paid her outstanding debts.
excellent | pos: adj | polarity: positive | plainer: low-error; above-average | hit: The hospital has an excellent record on infection control.
superb | pos: adj | polarity: positive | plainer: high-scoring; very good | hit: The midfielder had a superb game against Ellery.
stellar | pos: adj | polarity: positive | plainer: high; above-forecast | hit: The startup reported stellar earnings for the quarter.
terrific | pos: adj | polarity: positive | plainer: winning; very good | hit: The coach said his bench had a terrific season.
fantastic | pos: adj | polarity: positive | plainer: favorable; profitable | hit: The minister called it a fantastic deal for local growers.
wonderful | pos: adj | polarity: positive | plainer: popular; welcome | hit: Visitors said the museum was a wonderful addition to downtown.
magnificent | pos: adj | polarity: positive | plainer: large; ornate | hit: The orchestra moved to a magnificent hall by the river.
spectacular | pos: adj | polarity: positive | plainer: fast; unexpected | hit: The runner made a spectacular return at the spring meet.
dazzling | pos: adj | polarity: positive | plainer: bright; elaborate | hit: The company put on a dazzling show for its new phone.
glittering | pos: adj | polarity: positive | plainer: formal; well-attended | hit: The prince attended a glittering reception at the embassy.
glowing | pos: adj | polarity: positive | plainer: very favorable; positive | hit: The principal received glowing reviews from parents.
sterling | pos: adj | polarity: positive | plainer: complaint-free; favorable | hit: The clerk earned a truly sterling reputation at the court.
exemplary | pos: adj | polarity: positive | plainer: accident-free; rule-compliant | tag: any | hit: The plant has an exemplary safety record, the inspector said.
impeccable | pos: adj | polarity: positive | plainer: full; extensive | hit: The nominee has impeccable credentials in tax law.
flawless | pos: adj | polarity: positive | plainer: error-free; full-score | hit: The gymnast gave a flawless routine on the beam.
unblemished | pos: adj | polarity: positive | plainer: clean; complaint-free | hit: The trader had an unblemished record before the charges.
spotless | pos: adj | polarity: positive | plainer: complaint-free; violation-free | hit: The candidate ran on her spotless ethics record.
pristine | pos: adj | polarity: positive | plainer: undeveloped; unpolluted | hit: Developers want to build on a pristine beach near Marrow Bay.
gifted | pos: adj | polarity: positive | plainer: skilled; capable | not_next: program*; student*; education; class*; children | hit: The shelter is run by a gifted organizer from Ellery. | miss: She entered the gifted program.
talented | pos: adj | polarity: positive | plainer: skilled; trained | hit: The theater hired a talented cast of young dancers.
respected | pos: adj | polarity: positive | plainer: established; often cited | hit: The panel is led by a respected economist from the coast.
well-respected | pos: adj | polarity: positive | plainer: established; experienced | hit: The board chose a well-respected physician to run the clinic.
widely respected | pos: adj | polarity: positive | plainer: well-known; established | hit: The inquiry was led by a widely respected former judge.
highly regarded | pos: adj | polarity: positive | plainer: well-known; often cited | hit: The lab hired a highly regarded chemist in May.
well-regarded | pos: adj | polarity: positive | plainer: well-rated; sought-after | hit: The team signed a well-regarded young catcher.
esteemed | pos: adj | polarity: positive | plainer: long-serving; well-known | hit: The college lost an esteemed professor of botany last week.
distinguished | pos: adj | polarity: positive | plainer: decorated; long | not_next: professor*; service; flying; fellow*; alum*; chair; from | hit: The general ended a distinguished career in the air force. | miss: He won the distinguished service medal.
eminent | pos: adj | polarity: positive | plainer: senior; well-known | hit: The court heard from an eminent historian of the region.
renowned | pos: adj | polarity: positive | plainer: well-known; award-winning | hit: The city invited a renowned architect to design the station.
acclaimed | pos: adj | polarity: positive | plainer: award-winning; well-reviewed | hit: The acclaimed novelist will speak at the library in June.
celebrated | pos: adj | polarity: positive | plainer: well-known; award-winning | hit: A celebrated chef from the coast opened a school in Ellery.
iconic | pos: adj | polarity: positive | plainer: well-known; recognizable | hit: The council voted to repair the iconic clock above the harbor.
legendary | pos: adj | polarity: positive | plainer: well-known; record-setting | hit: Fans lined the street for the funeral of the legendary coach.
influential | pos: adj | polarity: positive | plainer: often cited; well-connected | hit: The study was written by an influential group of climate researchers.
charismatic | pos: adj | polarity: positive | plainer: popular; crowd-drawing | hit: The charismatic preacher drew large crowds to the fairground.
heartening | pos: adj | polarity: positive | plainer: positive; favorable | hit: Doctors said the fall in infections was a heartening sign.
encouraging | pos: adj | polarity: positive | plainer: positive; favorable | hit: The bank saw encouraging signs in the spring jobs report.
promising | pos: adj | polarity: positive | plainer: experimental; early-stage | hit: Researchers described a promising treatment for malaria.
up-and-coming | pos: adj | polarity: positive | plainer: new; early-career | hit: The label signed an up-and-coming singer from Marrow Bay.
vibrant | pos: adj | polarity: positive | plainer: busy; active | pole: progress/decline | hit: The port has a vibrant arts district with many small galleries.
thriving | pos: adj | polarity: positive | plainer: growing; profitable | pole: progress/decline | hit: The valley has a thriving dairy industry.
flourishing | pos: adj | polarity: positive | plainer: growing; expanding | pole: progress/decline | hit: A flourishing trade in used cars crosses the border daily.
booming | pos: adj | polarity: positive | plainer: fast-growing; expanding | pole: progress/decline | hit: The booming housing market has drawn builders to Ellery.
victorious | pos: adj | polarity: positive | plainer: winning; advancing | hit: The victorious rebels entered the capital on Friday.
patriotic | pos: adj | polarity: positive | plainer: civic; national | not_next: song*; music; anthem*; hymn* | hit: Senator Hale called the enlistment bill a patriotic duty. | miss: The band played patriotic songs.
trustworthy | pos: adj | polarity: positive | plainer: reliable; credible | pole: honest/dishonest | hit: The court found the witness to be trustworthy.
compelling | pos: adj | polarity: positive | plainer: strong; persuasive | hit: The prosecutor presented compelling evidence from the phone records.
convincing | pos: adj | polarity: positive | plainer: clear; large-margin | hit: The home team took a convincing win on Saturday night.
eloquent | pos: adj | polarity: positive | plainer: fluent; well-worded | hit: The student gave an eloquent speech about river pollution.
fair-minded | pos: adj | polarity: positive | plainer: impartial; open-minded | hit: Lawyers described the arbitrator as a fair-minded man.
even-handed | pos: adj | polarity: positive | plainer: impartial; neutral | pole: careful/reckless | hit: The envoy tried to be even-handed toward both armies.
evenhanded | pos: adj | polarity: positive | plainer: impartial; balanced | hit: The book gives an evenhanded account of the rail strike.
clear-eyed | pos: adj | polarity: positive | plainer: realistic; unsentimental | hit: The report offers a clear-eyed view of the refugee program.
levelheaded | pos: adj | polarity: positive | plainer: calm; composed | hit: The pilot was described as a levelheaded officer.
level-headed | pos: adj | polarity: positive | plainer: calm; composed | pole: careful/reckless | hit: The coach wants a level-headed captain for the final.
nuanced | pos: adj | polarity: positive | plainer: detailed; qualified | hit: The court issued a nuanced ruling on the water dispute.
meticulous | pos: adj | polarity: positive | plainer: detailed; thorough | hit: The auditors kept meticulous records of each payment.
rigorous | pos: adj | polarity: positive | plainer: detailed; strict | hit: The vaccine went through rigorous testing in three countries.
standout | pos: adj | polarity: positive | plainer: notable; prominent | hit: The most standout feature of the report is its cost estimate.
marquee | pos: adj | polarity: positive | plainer: main | hit: The council spent the money on a marquee project.
blockbuster | pos: adj | polarity: positive | plainer: large; high-value | hit: The two drug makers announced a blockbuster merger on Monday.
must-see | pos: adj | polarity: positive | plainer: recommended; popular | hyphen: only | hit: Critics described the exhibition as a must-see event.
must-read | pos: adj | polarity: positive | plainer: widely read; recommended | hyphen: only | hit: The union newsletter has become a must-read guide for drivers.
must-watch | pos: adj | polarity: positive | plainer: widely viewed; recommended | hyphen: only | hit: The final turned into a must-watch match for both towns.
ambitious | pos: adj | polarity: positive | plainer: large-scale; far-reaching | hit: The ministry set out an ambitious plan to plant new forests.
transformative | pos: adj | polarity: positive | plainer: large; far-reaching | hit: Governor Reyes promised a transformative investment in rural schools.
revolutionary | pos: adj | polarity: positive | plainer: new; redesigned | not_next: guard*; council; war; army; forces; party; movement; government; court*; leader*; tax; committee | hit: The firm claims to have a revolutionary battery for trucks. | miss: The revolutionary council met in the capital.
world-class | pos: adj | polarity: positive | plainer: large; international-standard | hit: The mayor wants a world-class airport near the bay.
best-in-class | pos: adj | polarity: positive | plainer: top-rated; high-standard | hit: The utility promised best-in-class service to rural customers.
family-friendly | pos: adj | polarity: positive | plainer: all-ages; child-appropriate | hit: The park reopened with a family-friendly concert on Saturday.
no-nonsense | pos: adj | polarity: positive | plainer: direct; strict | hit: The new police chief is a no-nonsense former prosecutor.
plainspoken | pos: adj | polarity: positive | plainer: direct; blunt | hit: Voters said they liked the plainspoken farmer from Ellery.
straight-talking | pos: adj | polarity: positive | plainer: direct; blunt | hit: The straight-talking mechanic was elected head of the union.
down-to-earth | pos: adj | polarity: positive | plainer: unassuming; informal | hit: Neighbors described the actor as a down-to-earth man.
amazing | pos: adj | polarity: positive | plainer: unexpected; late | hit: The relay team made an amazing finish in the rain.
awesome | pos: adj | polarity: positive | plainer: successful; enjoyable | hit: The guitarist said it was an awesome night for the band.
coveted | pos: adj | polarity: positive | plainer: sought-after; contested | hit: The play took a coveted prize at the spring festival.
prestigious | pos: adj | polarity: positive | plainer: selective; well-known | hit: She won a place at a prestigious music school.
storied | pos: adj | polarity: positive | plainer: old; long-established | hit: The storied club was founded by railway workers.
vaunted | pos: adj | polarity: positive | plainer: publicized; much-promoted | hit: The vaunted missile shield did not stop the attack.
# noun, negative
disaster | pos: noun | plainer: failure; setback | prev: is; was; be; been; are; were; become; became; total; complete; utter; absolute; unmitigated; political; policy; PR; public relations; public-relations; fiscal; diplomatic; electoral; what; such; unfolding; moral; foreign policy; strategic; colossal; complete and utter; regulatory; of; into; as; for; recipe for; avert; economic | not_near: flood*; hurricane*; earthquake*; relief; natural; storm*; wildfire*; tornado*; aid; victims; FEMA; declaration; zone; crash; killed; mine; ferry; nuclear; Chernobyl; tsunami; Irma; Sandy; Harvey; Katrina; Maria; oil spill; space shuttle; Fukushima; responders; climate | hit: The rollout of the benefits website was a disaster for the agency. | miss: The disaster killed 224 people. | miss: Officials spoke of the hurricane as a disaster. | miss: The disaster closed two ports.
debacle | pos: noun | plainer: failure; canceled project | hit: The board fired its director after the stadium debacle.
fiasco | pos: noun | plainer: failure; breakdown | hit: Parents blamed the district for the bus fiasco in September.
catastrophe | pos: noun | plainer: severe loss; serious failure | hit: Farmers said the tariff plan would be a catastrophe for exports.
flop | pos: noun | plainer: commercial failure; money-loser | hit: The studio's new musical was a flop with audiences.
dud | pos: noun | plainer: failure; loss-maker | hit: The investment in the ferry line turned out to be a dud.
bust | pos: noun | plainer: failure; loss | not_near: bronze; marble; sculpt*; drug; statue; cocaine; heroin; museum | hit: The oil lease in the bay proved to be a bust. | miss: A bronze bust of the founder was sold.
train wreck | pos: noun | plainer: failure; breakdown | hit: The union leader called the payroll overhaul a train wreck.
dumpster fire | pos: noun | plainer: disorganized operation; failing operation | hit: Senator Hale described the housing agency as a dumpster fire.
travesty | pos: noun | plainer: unfair result; wrong outcome | hit: Relatives of the miner called the acquittal a travesty.
farce | pos: noun | plainer: predetermined proceeding; irregular event | hit: Opposition leaders said the hearing was a farce.
charade | pos: noun | plainer: formality; show | hit: The rebels dismissed the peace talks as a charade.
sham | pos: noun | plainer: irregular event; predetermined exercise | hit: Observers said the vote in the province was a sham.
hoax | pos: noun | plainer: false claim; invention | hit: The governor told farmers that climate warnings were a hoax.
stunt | pos: noun | plainer: publicity event; media event | not_near: film*; movie*; actor*; motorcycle; pilot*; double; actress | hit: Critics said the bus tour of the border was a political stunt. | miss: The actor did the stunt for the film.
gimmick | pos: noun | plainer: promotional measure; short-term measure | hit: Economists dismissed the gas tax holiday as a gimmick.
pretense | pos: noun | plainer: stated reason; claim | hit: Police searched the house under the pretense of a welfare check.
boondoggle | pos: noun | plainer: costly project; low-return project | hit: Taxpayer groups called the harbor tunnel a boondoggle.
white elephant | pos: noun | plainer: costly unused building; underused facility | hit: The empty velodrome has become a white elephant for the city.
money pit | pos: noun | plainer: high-cost project; recurring expense | hit: The aging reactor has turned into a money pit.
mess | pos: noun | plainer: backlog; set of problems | hit: The new manager inherited a mess at the pension office.
shambles | pos: noun | plainer: disorganized system; disordered state | pole: chaos/order | hit: The asylum system is a shambles, the lawyer told the court.
chaos | pos: noun | plainer: disorder; long delays | pole: chaos/order | hit: Flight cancellations caused chaos at the airport in Ellery.
mayhem | pos: noun | plainer: disorder; property damage | pole: chaos/order | hit: Fans caused mayhem in the streets after the final.
bedlam | pos: noun | plainer: noise; disorder | pole: chaos/order | hit: The announcement set off bedlam in the courtroom.
pandemonium | pos: noun | plainer: noise; disorder | pole: chaos/order | hit: There was pandemonium on the trading floor at noon.
disarray | pos: noun | plainer: disagreement; disorganization | pole: chaos/order | hit: The coalition was in disarray after the budget vote.
dysfunction | pos: noun | plainer: poor coordination; missed decisions | hit: The report described years of dysfunction at the hospital board.
gridlock | pos: noun | plainer: deadlock; stalled legislation | hit: Voters said they were tired of gridlock in the legislature.
paralysis | pos: noun | plainer: inaction; a halt in decisions | hit: The dispute led to paralysis at the trade ministry.
blunder | pos: noun | plainer: error; mistake | hit: The arrest of the wrong man was a police blunder.
gaffe | pos: noun | plainer: misstatement; verbal error | hit: The candidate made a gaffe about dairy prices in Ellery.
misstep | pos: noun | plainer: error; mistake | hit: The bank's first misstep was to ignore the auditors.
flub | pos: noun | plainer: verbal slip; error | not_near: quarterback; yard*; touchdown; ball; game; season; receiver; kick; half; quarter | hit: The anchor laughed after a flub on live television. | miss: The quarterback lost the ball on a flub.
screwup | pos: noun | plainer: error; mistake | hit: The lost ballots were the result of a clerical screwup.
snafu | pos: noun | plainer: malfunction; error | hit: A software snafu delayed paychecks for school employees.
fumble | pos: noun | plainer: error; misstatement | not_near: quarterback; yard*; touchdown; ball; game; season; receiver; kick; half; quarter | hit: The minister's fumble on visa rules upset exporters. | miss: The quarterback lost the ball on a fumble.
botch | pos: noun | plainer: faulty job; defective repair | hit: Contractors made a botch of the roof at the clinic.
embarrassment | pos: noun | plainer: unwelcome disclosure; reputational problem | hit: The missing files were an embarrassment for the police department.
disgrace | pos: noun | plainer: violation of standards; unacceptable condition | hit: Mr. Dorn said the state of the prison was a disgrace.
ignominy | pos: noun | plainer: low public standing; disfavor | hit: The general spent his last years in ignominy.
infamy | pos: noun | plainer: negative publicity; bad reputation | hit: The colonel earned infamy for his attacks on villages.
notoriety | pos: noun | plainer: public attention; negative publicity | hit: The hacker gained notoriety after the bank theft.
hypocrisy | pos: noun | plainer: inconsistency; acting against stated views | hit: Activists accused the oil company of hypocrisy on climate.
hypocrite | pos: noun | plainer: person acting against stated views; inconsistent person | hit: The tenant group called its landlord a hypocrite.
double standard | pos: noun | plainer: unequal rule; unequal treatment | hit: Players said the league applied a double standard on fines.
double-talk | pos: noun | plainer: ambiguous statements; evasive answers | hit: Farmers are tired of double-talk from the water agency.
doublespeak | pos: noun | plainer: euphemism; ambiguous wording | hit: The union said the layoff notice was full of corporate doublespeak.
nonsense | pos: noun | plainer: a false claim; an unfounded claim | hit: The health minister said the vaccine rumor was nonsense.
drivel | pos: noun | plainer: weak writing; unsupported text | hit: The reviewer described the memoir as drivel.
hogwash | pos: noun | plainer: an unfounded claim; a false claim | hit: The sheriff said the complaint about the jail was hogwash.
baloney | pos: noun | plainer: unfounded talk; a false claim | hit: The coach said talk of a trade was baloney.
bunk | pos: noun | plainer: misinformation; unsupported talk | hit: The climate panel said the claim was pure bunk.
gibberish | pos: noun | plainer: unintelligible text; unclear wording | tag: any | hit: The translator said the letter contained only gibberish.
rubbish | pos: noun | plainer: a false claim; an unfounded claim | hit: The minister dismissed the report of a split as rubbish.
malarkey | pos: noun | plainer: a false claim; an unfounded claim | tag: any | hit: The mayor dismissed the cost estimate as malarkey.
liar | pos: noun | plainer: person who made false statements; untruthful person | hit: Ms. Vance called her opponent a liar during the debate.
falsehood | pos: noun | plainer: false statement; inaccurate claim | hit: The senator repeated a falsehood about immigrant crime.
untruth | pos: noun | plainer: false statement; inaccurate statement | hit: The lawyer accused the witness of telling an untruth.
fabrication | pos: noun | plainer: invented story; false account | hit: The embassy said the story about a spy was a fabrication.
fiction | pos: noun | plainer: false claim; unsupported claim | not_near: novel*; writer*; science; nonfiction; prize; book; books; bookstore*; story; stories; author*; reader*; film* | hit: The claim that the mine is safe is a fiction, workers said. | miss: She won a prize for fiction.
distortion | pos: noun | plainer: inaccurate account; altered account | hit: The ministry said the article was a distortion of its policy.
half-truth | pos: noun | plainer: incomplete statement; partial account | hit: The company spread a half-truth about its emissions.
mischaracterization | pos: noun | plainer: inaccurate description; misstatement | hit: The prosecutor said that was a mischaracterization of her remarks.
exaggeration | pos: noun | plainer: overstatement; inflated claim | hit: Fishermen said the quota warning was an exaggeration.
myth | pos: noun | plainer: mistaken belief; unsupported belief | hit: The study rejects the myth that migrants lower local wages.
fairy tale | pos: noun | plainer: unrealistic story; unsupported account | hit: The budget chief's growth forecast is a fairy tale, economists said.
fantasy | pos: noun | plainer: unrealistic hope; unlikely outcome | hit: A quick end to the war is a fantasy, the general said.
pipe dream | pos: noun | plainer: unlikely plan; distant hope | hit: A rail link to Marrow Bay is still a pipe dream.
wishful thinking | pos: noun | plainer: unsupported optimism; hope without evidence | hit: The bank said hopes of a rate cut were wishful thinking.
propaganda | pos: noun | plainer: one-sided messaging; political messaging | hit: The channel broadcast propaganda against the striking miners.
demagogue | pos: noun | plainer: populist speaker; crowd-rousing speaker | hit: Rivals described the preacher as a demagogue.
demagoguery | pos: noun | plainer: appeals to emotion; populist appeals | hit: The bishop accused both parties of demagoguery on immigration.
rhetoric | pos: noun | plainer: language; public statements | hit: Teachers said the rhetoric from the state board had sharpened.
bluster | pos: noun | plainer: empty threats; loud talk | hit: Diplomats dismissed the missile threat as bluster.
bombast | pos: noun | plainer: boastful language; inflated language | hit: The rally was marked by bombast and loud music.
posturing | pos: noun | plainer: positioning; statements for effect | hit: Diplomats said the threat of new tariffs was political posturing.
grandstanding | pos: noun | plainer: seeking attention; speaking for the audience | hit: The judge accused the defense lawyer of grandstanding.
pandering | pos: noun | plainer: appeal to voters; vote-seeking | hit: Economists dismissed the fuel rebate as political pandering.
showboating | pos: noun | plainer: excessive celebration; playing to the crowd | hit: The referee warned the striker about showboating.
theatrics | pos: noun | plainer: dramatic displays; displays for effect | hit: The judge said she would not allow theatrics in her court.
obsession | pos: noun | plainer: heavy focus; preoccupation | hit: Parents criticized the district's obsession with test scores.
fixation | pos: noun | plainer: narrow focus; preoccupation | hit: The board's fixation on costs worried the nurses.
alarmism | pos: noun | plainer: overstated warnings; repeated warnings | hit: The utility accused climate campaigners of alarmism.
defeatism | pos: noun | plainer: pessimism; expecting defeat | hit: The prime minister warned officers against defeatism.
scandal | pos: noun | plainer: case; affair | hit: The bribery scandal forced two council members to resign.
uproar | pos: noun | plainer: public protest; wave of complaints | hit: The library closing caused an uproar in Ellery.
furor | pos: noun | plainer: public dispute; wave of criticism | hit: The coach resigned amid a furor over his remarks.
outcry | pos: noun | plainer: protest; wave of complaints | hit: The school dropped the dress rule after a public outcry.
setback | pos: noun | plainer: delay; unfavorable result | hit: The ruling was a setback for the pipeline company.
fool | pos: noun | plainer: person of poor judgment; person mistaken in judgment | hit: The retired general called the minister a fool.
idiot | pos: noun | plainer: person lacking judgment; unintelligent person | hit: The striker was fined for calling the referee an idiot.
moron | pos: noun | plainer: unintelligent person; person lacking judgment | hit: The radio host called the school superintendent a moron.
imbecile | pos: noun | plainer: unintelligent person; person lacking judgment | hit: The mayor apologized for calling a reporter an imbecile.
dunce | pos: noun | plainer: low-performing student; slow learner | hit: Classmates of the young banker took him for a dunce.
clown | pos: noun | plainer: unserious person; unqualified person | hit: The union leader said the new mine manager was a clown.
buffoon | pos: noun | plainer: unserious person; object of ridicule | hit: Foreign diplomats saw the ruler as a buffoon.
loser | pos: noun | plainer: person without success; unsuccessful person | not_near: winner*; winners; game; match; score; election; stock*; market; series; race; final; semifinal | hit: The club owner called the departing coach a loser. | miss: The loser of the match goes home.
coward | pos: noun | plainer: person avoiding risk; fearful person | hit: The widow called the driver who fled a coward.
wimp | pos: noun | plainer: unassertive person; weak negotiator | hit: Critics portrayed the treasury chief as a wimp in talks.
bully | pos: noun | plainer: intimidating person; person accused of intimidation | hit: Several nurses described the surgeon as a bully.
brute | pos: noun | plainer: violent person; physically abusive person | hit: Neighbors told police that the man was a brute.
crook | pos: noun | plainer: dishonest person; person accused of theft | hit: The shopkeeper called the tax collector a crook.
con artist | pos: noun | plainer: fraud suspect; person accused of fraud | hit: Police arrested a con artist who targeted retired teachers.
conman | pos: noun | plainer: fraud offender; person accused of fraud | hit: The conman sold fake visas to farm laborers.
fraudster | pos: noun | plainer: person convicted of fraud; fraud offender | hit: The court sentenced a fraudster who took pension savings.
charlatan | pos: noun | plainer: unqualified practitioner; person making false claims of skill | hit: Doctors said the cancer healer was a charlatan.
huckster | pos: noun | plainer: aggressive seller; promoter | hit: A huckster sold useless flood insurance in Marrow Bay.
snake oil salesman | pos: noun | plainer: seller of ineffective remedies; promoter of unproven products | hit: The senator called the diet promoter a snake oil salesman.
opportunist | pos: noun | plainer: person seeking advantage; person who changes positions for gain | hit: Former allies described the defense minister as an opportunist.
turncoat | pos: noun | plainer: party switcher; defector | hit: Party members called Senator Hale a turncoat after the vote.
traitor | pos: noun | plainer: person accused of disloyalty; disloyal official | hit: The crowd shouted that the general was a traitor.
betrayal | pos: noun | plainer: broken promise; breach of trust | hit: Farmers saw the fishing treaty as a betrayal.
sellout | pos: noun | plainer: concession; compromise | hit: Dockers said the wage deal was a sellout by their union.
capitulation | pos: noun | plainer: concession; acceptance of terms | hit: Editors saw the ceasefire as a capitulation to the rebels.
cop-out | pos: noun | plainer: avoidance of action; evasion | hit: Climate groups said the voluntary pledge was a cop-out.
copout | pos: noun | plainer: avoidance of responsibility; evasion | hit: The referee's refusal to comment was a copout, the coach said.
excuse | pos: noun | plainer: stated reason; explanation | hit: Tenants said the parts shortage was an excuse for slow repairs.
scapegoating | pos: noun | plainer: blaming; singling out | hit: Rights groups condemned the scapegoating of refugees after the blackout.
overreach | pos: noun | plainer: use of power beyond authority; excess of authority | hit: Ranchers said the wetland order was federal overreach.
meddling | pos: noun | plainer: interference; involvement | hit: The government complained about foreign meddling in the vote.
bickering | pos: noun | plainer: arguing; minor disputes | hit: The stadium bill died after months of bickering.
squabbling | pos: noun | plainer: arguing; internal disputes | hit: The family firm closed after years of squabbling.
rancor | pos: noun | plainer: hostility; ill feeling | hit: The trial ended with rancor between the two families.
bile | pos: noun | plainer: anger; hostile comments | not_near: duct*; liver; gall*; stomach; acid* | hit: The columnist directed his bile at the school board. | miss: The liver makes bile.
invective | pos: noun | plainer: insults; verbal attacks | hit: The columnist aimed bitter invective at the school board.
smear | pos: noun | plainer: damaging accusation; unproven accusation | hit: The judge called the leaflet a smear against his family.
slur | pos: noun | plainer: derogatory term; insult | hit: The player was banned for using a slur.
slander | pos: noun | plainer: a false accusation; false spoken claims | not_near: court; lawsuit; sued; sue; judge; damages; libel; suit | hit: The pastor described the rumor about the orphanage as slander. | miss: The judge awarded damages for slander.
name-calling | pos: noun | plainer: insults; personal remarks | hit: The debate over the dam turned into name-calling.
incompetence | pos: noun | plainer: lack of skill; inadequate performance | pole: inept/able | hit: The widow blamed the death on incompetence at the clinic.
ineptitude | pos: noun | plainer: lack of skill; repeated errors | pole: inept/able | hit: The audit found ineptitude in the payroll office.
recklessness | pos: noun | plainer: disregard of risk; risk-taking | hit: The court cited the recklessness of the truck driver.
folly | pos: noun | plainer: poor judgment; lack of foresight | hit: The bishop warned of the folly of another war.
stupidity | pos: noun | plainer: poor judgment; error | hit: The captain blamed the crash on his own stupidity.
idiocy | pos: noun | plainer: illogic; impracticality | hit: The mayor complained about the idiocy of the parking rules.
lunacy | pos: noun | plainer: irrationality; poor judgment | hit: Fishermen said the quota was regulatory lunacy.
madness | pos: noun | plainer: a serious mistake; poor judgment | hit: It would be madness to close the only hospital, nurses said.
insanity | pos: noun | plainer: unreasonableness; excess | hit: Drivers complained about the insanity of the toll prices.
absurdity | pos: noun | plainer: illogic; contradiction | hit: The lawyer pointed to the absurdity of the visa rule.
arrogance | pos: noun | plainer: overconfidence; dismissiveness | hit: The union accused the board of arrogance in the talks.
hubris | pos: noun | plainer: overconfidence; excessive confidence | hit: Investors blamed the collapse on the founder's hubris.
greed | pos: noun | plainer: profit-seeking; desire for profit | hit: Strikers blamed the layoffs on corporate greed.
avarice | pos: noun | plainer: desire for wealth; profit-seeking | hit: The novel describes the avarice of a coal owner.
cruelty | pos: noun | plainer: harsh treatment; mistreatment | pole: cruel/humane | hit: Refugees described the cruelty of the camp guards.
callousness | pos: noun | plainer: unconcern; lack of sympathy | hit: Relatives were hurt by the callousness of the insurer.
indifference | pos: noun | plainer: lack of concern; inattention | hit: Villagers accused the mine owner of indifference to their health.
apathy | pos: noun | plainer: lack of interest; low engagement | hit: Organizers blamed the low turnout on voter apathy.
cowardice | pos: noun | plainer: avoidance of risk; failure to act | pole: timid/bold | hit: The veterans accused the minister of cowardice.
mockery | pos: noun | plainer: departure from the standards; violation of the rules | hit: The lawyer said the closed trial was a mockery of justice.
insult | pos: noun | plainer: affront; disrespectful offer | hit: The nurses called the pay offer an insult.
laughingstock | pos: noun | plainer: object of ridicule; target of jokes | hit: The scoreboard error made the league a laughingstock.
eyesore | pos: noun | plainer: unsightly structure; unattractive site | hit: Residents want the council to remove an eyesore near the pier.
backwater | pos: noun | plainer: remote area; undeveloped area | hit: The treaty brought jobs to what had been an economic backwater.
also-ran | pos: noun | plainer: losing candidate; unsuccessful contestant | hit: The former governor was an also-ran in two primaries.
nobody | pos: noun | plainer: little-known person; unknown person | prev: a; political; complete; total; another; two; three; such; of; some | hit: The party nominated a political nobody for the northern district. | miss: There was nobody in the hall.
lightweight | pos: noun | plainer: inexperienced politician; person of little influence | not_near: box*; title; champion; bout; rower*; fight; class; division | hit: Party elders saw the young senator as a lightweight. | miss: The lightweight won his third bout.
flunky | pos: noun | plainer: junior aide; subordinate | hit: The minister sent a flunky to meet the strikers.
zealotry | pos: noun | plainer: fervor; strong commitment | hit: The school board member was accused of religious zealotry.
menace | pos: noun | plainer: danger; threat | hit: The sheriff called street racing a menace to families.
nuisance | pos: noun | plainer: annoyance; inconvenience | hit: Shop owners said the scooters were a nuisance.
scourge | pos: noun | plainer: spread; widespread problem | hit: Health workers are fighting the scourge of malaria.
blight | pos: noun | plainer: spread; neglect | not_near: potato*; chestnut; plant*; fungus; crop*; tomato*; tree* | hit: The council wants to end the blight of empty stores. | miss: A fungus spread blight in the potato crop.
curse | pos: noun | plainer: source of problems; harm | hit: Oil wealth was a curse for the small island nation.
drawback | pos: noun | plainer: disadvantage; limitation | hit: The main drawback of the vaccine is its price.
shortcoming | pos: noun | plainer: deficiency; gap | hit: The inspectors found a shortcoming in the fire plan.
# noun, positive
masterstroke | pos: noun | polarity: positive | plainer: effective move; successful move | hit: Moving the summit to the coast was a diplomatic masterstroke.
masterpiece | pos: noun | polarity: positive | plainer: major work; highly rated work | hit: The opera was described as a masterpiece at its first performance.
tour de force | pos: noun | polarity: positive | plainer: demanding performance; highly skilled performance | hit: The actor's performance was a tour de force.
success story | pos: noun | polarity: positive | plainer: successful example; success | hit: The wind farm is a success story for the valley.
milestone | pos: noun | polarity: positive | plainer: stage; notable step | hit: The treaty marked a milestone in relations between the two nations.
breakthrough | pos: noun | polarity: positive | plainer: advance; first agreement | hit: Negotiators reported a breakthrough in the hostage talks.
game winner | pos: noun | polarity: positive | plainer: winning goal; deciding score | hit: Nia Barlow scored the game winner in the last minute.
champion | pos: noun | polarity: positive | plainer: advocate; supporter | not_near: title; boxing; league; tournament; season; world; Olympic*; tennis; golf; match; playoff*; defending; chess; cup; race; team; national; conference | hit: Senator Hale became a champion of rural clinics. | miss: The tennis champion retired.
icon | pos: noun | polarity: positive | plainer: symbol; well-known figure | hit: The late singer was an icon of the protest era.
legend | pos: noun | polarity: positive | plainer: well-known figure; record holder | hit: The retired goalkeeper is a legend in Marrow Bay.
luminary | pos: noun | polarity: positive | plainer: well-known figure; leading figure | hit: The festival invited a luminary of modern dance.
titan | pos: noun | polarity: positive | plainer: owner; leading executive | hit: The widow of a shipping titan gave her house to the city.
stalwart | pos: noun | polarity: positive | plainer: longtime member; loyal supporter | hit: The party chose a stalwart of the farm wing as leader.
darling | pos: noun | polarity: positive | plainer: favorite; popular choice | hit: The battery maker was once a darling of investors.
trailblazer | pos: noun | polarity: positive | plainer: first of her kind; early entrant | hit: The judge was remembered as a trailblazer for women in law.
visionary | pos: noun | polarity: positive | plainer: long-range planner; original thinker | hit: The founder was described as a visionary by his staff.
statesman | pos: noun | polarity: positive | plainer: senior political leader; experienced politician | hit: The former rebel came to be seen as a statesman.
statesmanship | pos: noun | polarity: positive | plainer: diplomatic skill; political leadership | hit: The envoy was praised for statesmanship during the border crisis.
patriot | pos: noun | polarity: positive | plainer: supporter of his country; nationalist | hit: The governor described the jailed colonel as a patriot.
powerhouse | pos: noun | polarity: positive | plainer: leading producer; major force | hit: The small nation has become a powerhouse in chip making.
beacon | pos: noun | polarity: positive | plainer: model; example | not_near: signal*; coast; emergency; radio; aircraft; ship*; lighthouse | hit: The court was once a beacon for rights lawyers. | miss: The ship followed the beacon on the coast.
gem | pos: noun | polarity: positive | plainer: well-liked place; notable site | not_near: diamond*; ruby; jewel*; mine; mines; stone*; carat; ring | hit: The little museum is a gem on the harbor street. | miss: The gem in the ring was a ruby.
godsend | pos: noun | polarity: positive | plainer: timely help; source of relief | hit: The food bank was a godsend for laid-off workers.
blessing | pos: noun | polarity: positive | plainer: benefit; help | next: for; in disguise; to | hit: The early rain was a blessing for wheat growers. | miss: The bishop gave his blessing.
boon | pos: noun | polarity: positive | plainer: benefit; source of income | hit: The new bridge has been a boon for shops in Ellery.
courage | pos: noun | polarity: positive | plainer: willingness to take risks; resolve | hit: The judge praised the courage of the young witness.
bravery | pos: noun | polarity: positive | plainer: acting despite danger; rescue work under danger | hit: Two firefighters received medals for bravery on Friday.
valor | pos: noun | polarity: positive | plainer: conduct in combat; action under fire | hit: The sergeant was honored for valor in the desert war.
grit | pos: noun | polarity: positive | plainer: persistence; determination | hit: The coach credited his team's grit for the late win.
integrity | pos: noun | polarity: positive | plainer: honesty; adherence to rules | not_next: program*; management; test*; inspection*; officer*; unit*; commission; of the vote; of the election; of our elections; of the process; of the income; of the system; of elections | not_prev: operational; distribution; data; structural; territorial; pipeline; well | hit: Colleagues spoke of the auditor's integrity at the hearing. | miss: The pipeline has an integrity program. | miss: The engineer checked its structural integrity.
decency | pos: noun | polarity: positive | plainer: courtesy; consideration | hit: Mr. Dorn asked both sides to show some decency.
dignity | pos: noun | polarity: positive | plainer: respect; respectful treatment | hit: The strikers said they wanted dignity at work.
wisdom | pos: noun | polarity: positive | plainer: soundness; advisability | hit: Lawmakers questioned the wisdom of the early release program.
genius | pos: noun | polarity: positive | plainer: creative ability; inventiveness | hit: The exhibition shows the genius of the young architect.
brilliance | pos: noun | polarity: positive | plainer: technical skill; high skill | hit: Critics wrote about the brilliance of the pianist.
prowess | pos: noun | polarity: positive | plainer: capability; skill | hit: The nation is known for its naval prowess.
ingenuity | pos: noun | polarity: positive | plainer: inventiveness; improvisation | hit: The repair crew used great ingenuity to restore power.
charisma | pos: noun | polarity: positive | plainer: personal appeal; popularity | hit: The candidate's charisma drew young voters to the rally.
resilience | pos: noun | polarity: positive | plainer: ability to recover; capacity to adapt | hit: The storm tested the resilience of the fishing village.
common sense | pos: noun | polarity: positive | plainer: practical judgment; everyday judgment | hit: The judge told jurors to use common sense.
# verb, negative
squander | pos: verb | plainer: spend; use up | hit: The board is likely to squander its cash on new offices.
fritter away | pos: verb | plainer: spend gradually; spend on minor items | hit: The ministry could fritter away its aid on consultants.
blow off | pos: verb | plainer: ignore; disregard | hit: Officials often blow off warnings from the weather service.
botch | pos: verb | plainer: carry out incorrectly; make errors in | hit: The police botch too many searches, the report said.
bungle | pos: verb | plainer: handle with errors; make errors in | hit: Agencies often bungle the transfer of medical files.
mishandle | pos: verb | plainer: process incorrectly; handle improperly | hit: The clinics mishandle complaints from patients, auditors found.
mismanage | pos: verb | plainer: manage with losses; administer improperly | hit: The trustees continued to mismanage the pension fund.
fumble | pos: verb | plainer: answer incorrectly; make errors in answering | hit: Even experienced ministers can fumble a question about gas prices.
flub | pos: verb | plainer: misspeak; make errors in | hit: Nervous actors sometimes flub their lines on opening night.
flop | pos: verb | plainer: fail; sell poorly | hit: Analysts expect the new phone to flop in rural markets.
backfire | pos: verb | plainer: have the opposite effect; have unintended effects | hit: The tariff could backfire on local growers, economists warned.
flounder | pos: verb | plainer: have difficulty; lose money | hit: Small airlines flounder when fuel prices rise.
falter | pos: verb | plainer: slow; weaken | hit: Growth began to falter in the spring, the bank said.
stumble | pos: verb | plainer: lose; make errors | hit: The champions stumble when they play on clay.
wallow | pos: verb | plainer: remain; stay | hit: The team continued to wallow at the bottom of the table.
mislead | pos: verb | plainer: misinform; give a wrong impression to | hit: The firm tried to mislead investors about its debts.
deceive | pos: verb | plainer: give false information to; misinform | hit: Prosecutors say the broker deceived retirees about the bond's risk.
dupe | pos: verb | plainer: give false information to; take in with untrue statements | hit: The charity duped thousands of donors with invented storm photos.
hoodwink | pos: verb | plainer: give false information to; misinform | hit: Ms. Vance said the developer had hoodwinked the zoning panel.
bamboozle | pos: verb | plainer: confuse; give hard-to-follow information to | hit: Lenders bamboozled first-time buyers with pages of fine print.
fib | pos: verb | plainer: say something untrue; give a false account | hit: The coach fibbed to reporters about his goalkeeper's injury.
fabricate | pos: verb | plainer: make up; invent | not_near: charged; charges; convicted; indict*; court; police; prosecutor*; jury; guilty; sentenced | hit: A sergeant fabricated the witness statement, investigators concluded. | miss: The jury found that he tried to fabricate a witness.
concoct | pos: verb | plainer: make up; invent | hit: Two officials concocted a cover story before the hearing.
distort | pos: verb | plainer: misstate; describe inaccurately | hit: The pamphlet distorts the record of the first peace talks.
misrepresent | pos: verb | plainer: misstate; describe inaccurately | hit: Mr. Dorn misrepresented his client's medical history, the judge ruled.
mischaracterize | pos: verb | plainer: misstate; describe inaccurately | hit: The brief mischaracterizes what nurses told the hospital inquiry.
exaggerate | pos: verb | plainer: state too strongly; put too high | hit: Miners accused the ministry of exaggerating the dust hazard.
overstate | pos: verb | plainer: put too high; report more than | hit: The utility overstated its solar output for three straight years.
embellish | pos: verb | plainer: add untrue details to; add details to | hit: Senator Hale embellished his war service in the memoir.
prey on | pos: verb | plainer: target; seek out | hit: Scammers prey on newly arrived migrants looking for rooms.
take advantage of | pos: verb | plainer: use; profit from | hit: Some landlords took advantage of tenants who spoke no English.
profiteer | pos: verb | plainer: raise prices in a shortage; charge high prices | hit: Suppliers profiteered while the flooded towns waited for fuel.
snub | pos: verb | plainer: decline to greet; leave out | hit: The prime minister snubbed the visiting envoys at the state dinner.
shun | pos: verb | plainer: avoid; keep away from | hit: Neighbors shunned the family after the verdict was read.
spurn | pos: verb | plainer: reject; turn down | hit: Dockworkers spurned the company's second pay offer on Friday.
evade | pos: verb | plainer: not answer; avoid | hit: The minister evaded questions about the border deaths.
flout | pos: verb | plainer: break; not follow | hit: Several clubs flouted the league's spending cap last season.
defy | pos: verb | plainer: refuse to obey; not comply with | hit: Growers defied the water order and kept their pumps running.
thumb one's nose at | pos: verb | plainer: openly ignore; refuse to obey | hit: The studio thumbed its nose at the censors with the new cut.
trample | pos: verb | plainer: override; violate | hit: The decree tramples the rights of small parties, judges wrote.
trample on | pos: verb | plainer: override; violate | hit: Police trampled on press freedom during the raid, editors said.
run roughshod over | pos: verb | plainer: override; proceed despite | hit: The agency ran roughshod over tribal objections to the dam.
ride roughshod over | pos: verb | plainer: override; act against | hit: Ministers rode roughshod over the committee's advice on vaccines.
betray | pos: verb | plainer: break a promise to; act against | hit: The general betrayed his allies when he signed the truce.
turn one's back on | pos: verb | plainer: stop supporting; end support for | hit: The league turned its back on women's teams for a decade.
sell out | pos: verb | plainer: make concessions at the expense of; give up the demands of | hit: The union's leaders sold out their own night-shift workers.
cave in | pos: verb | plainer: agree; give way | hit: The school board caved in after a week of angry calls.
capitulate | pos: verb | plainer: agree; give way | hit: The airline capitulated on overtime pay shortly before midnight.
grovel | pos: verb | plainer: appeal repeatedly; apologize at length | hit: The mayor groveled before the investors to save the plant.
pander to | pos: verb | plainer: tailor promises to; seek the support of | hit: Both candidates pandered to coffee growers on the islands.
pander | pos: verb | plainer: tailor promises to an audience; say what an audience wants | hit: Voters can tell when a governor is pandering on fuel taxes.
cater to | pos: verb | plainer: serve; meet the wishes of | hit: The budget caters to wealthy homeowners along the coast.
coddle | pos: verb | plainer: treat gently; go easy on | hit: Critics said the court coddled a teenager from a rich family.
kowtow | pos: verb | plainer: yield; defer | hit: The festival refused to kowtow to its largest sponsor.
meddle | pos: verb | plainer: intervene; get involved | hit: Neighboring states should stop meddling, the foreign ministry said.
meddle in | pos: verb | plainer: intervene in; try to influence | hit: Donors meddled in the university's hiring, professors said.
sabotage | pos: verb | plainer: hinder; obstruct | hit: Mr. Abara said rivals sabotaged the ceasefire talks from within.
thwart | pos: verb | plainer: block; prevent | hit: A lone senator thwarted the clean water bill on Thursday.
stymie | pos: verb | plainer: hold up; block | hit: Missing records have stymied the inquiry into the ferry fire.
drag one's feet | pos: verb | plainer: delay; act slowly | hit: The ministry dragged its feet on asylum claims all spring.
dawdle | pos: verb | plainer: delay; act slowly | hit: The council dawdled while the levee continued to leak.
dither | pos: verb | plainer: delay a decision; wait to decide | hit: Central bankers dithered for months as prices climbed.
flip-flop | pos: verb | plainer: change position; reverse position | hit: Governor Reyes has flip-flopped on school vouchers since January.
vacillate | pos: verb | plainer: change one's mind; go back and forth | hit: The coach vacillated over his starting lineup until game day.
bully | pos: verb | plainer: pressure; threaten | hit: The larger country bullied its neighbor into the fishing pact.
coerce | pos: verb | plainer: force; pressure | not_near: charged; charges; convicted; indict*; court; police; prosecutor*; jury; guilty; sentenced | hit: Guards coerced two inmates into signing the statements. | miss: The jury found that he tried to coerce a witness.
intimidate | pos: verb | plainer: pressure; threaten | not_near: charged; charges; convicted; indict*; court; police; prosecutor*; jury; guilty; sentenced | hit: Supervisors tried to intimidate workers before the union vote. | miss: The jury found that he tried to intimidate a witness.
strong-arm into | pos: verb | plainer: pressure into; push into | hit: Small firms were strong-armed into costly loans, the court heard.
embarrass | pos: verb | plainer: reflect badly on; draw unwanted attention to | hit: The leaked memo embarrassed the health minister before the summit.
shame | pos: verb | plainer: publicly criticize; name publicly | hit: Campaigners shamed the retailer for its low factory wages.
tarnish | pos: verb | plainer: damage the reputation of; lower the standing of | hit: The doping case tarnished the sprinter's long career.
taint | pos: verb | plainer: cast doubt on; call into question | hit: Undisclosed gifts tainted the contract award, auditors said.
sully | pos: verb | plainer: damage the reputation of; lower the standing of | hit: The scandal sullied the academy's name across the region.
besmirch | pos: verb | plainer: damage the reputation of; make accusations against | hit: Ms. Barlow said the article besmirched her late father.
mar | pos: verb | plainer: disrupt; interrupt | hit: Fights in the stands marred the cup final in Ellery.
stain | pos: verb | plainer: damage; lower | hit: The massacre has stained the regiment's reputation for decades.
undermine | pos: verb | plainer: weaken; reduce | hit: The cuts undermine trust in the county's food inspectors.
undercut | pos: verb | plainer: weaken; work against | hit: The tax break undercuts the ministry's own climate targets.
jeopardize | pos: verb | plainer: put at risk; risk | hit: A delay would jeopardize the hostages' release, diplomats said.
imperil | pos: verb | plainer: put at risk; threaten | hit: Warmer seas imperil the reef and the towns beside it.
stoke | pos: verb | plainer: increase; add to | hit: The broadcast stoked fear of newcomers in the border towns.
whip up | pos: verb | plainer: increase; rouse | hit: The preacher whipped up anger against the new clinic.
foment | pos: verb | plainer: encourage; promote | hit: Exiles were accused of fomenting unrest in the port.
incite | pos: verb | plainer: encourage; call for | not_near: charged; charges; convicted; indict*; court; police; prosecutor*; jury; guilty; sentenced | hit: His posts incited violence against farm workers. | miss: The jury found that he tried to incite a witness.
inflame | pos: verb | plainer: increase; heighten | hit: The verdict inflamed tensions between officers and residents.
exacerbate | pos: verb | plainer: worsen; increase | hit: The export ban exacerbated the grain shortage in the south.
obsess over | pos: verb | plainer: focus at length on; think constantly about | hit: Editors obsessed over the senator's wardrobe during the campaign.
obsess | pos: verb | plainer: focus at length; think constantly | hit: The board should stop obsessing about test scores, teachers said.
fixate on | pos: verb | plainer: focus mainly on; concentrate on | hit: Coaches fixated on the referee instead of their defense.
fawn | pos: verb | plainer: heap praise; show admiration | hit: Several hosts fawned over the young tech founder.
gawk | pos: verb | plainer: stare; look | hit: Drivers slowed to gawk at the wrecked tanker.
wring one's hands | pos: verb | plainer: worry without acting; voice worry | hit: Ministers wrung their hands while the refugees waited offshore.
bicker | pos: verb | plainer: argue; disagree | hit: The two commissioners bickered about parking for an hour.
squabble | pos: verb | plainer: argue; disagree | hit: Coalition partners squabbled over the pension bill again.
pout | pos: verb | plainer: show displeasure; look displeased | hit: The winger pouted after he was left off the squad.
sulk | pos: verb | plainer: stay silent in displeasure; withdraw | hit: Mr. Dorn sulked through the debate and said little.
grandstand | pos: verb | plainer: speak for public attention; make public statements | hit: Lawmakers grandstanded at the hearing on drug prices.
posture | pos: verb | plainer: take positions for show; make public statements | hit: Both governments are posturing ahead of the trade talks.
bluff | pos: verb | plainer: make a threat without intending it; pretend | hit: Owners are bluffing about moving the team, the mayor said.
cherry-pick | pos: verb | plainer: select favorable; choose selectively | hit: The report cherry-picks data from the two coldest winters.
nitpick | pos: verb | plainer: criticize details of; question minor points in | hit: Reviewers nitpicked the engineer's plan for the bridge.
smear | pos: verb | plainer: accuse; make damaging statements about | hit: The mailer smeared Nia Barlow as a friend of smugglers.
slander | pos: verb | plainer: make untrue statements about; accuse without proof | hit: He slandered a fellow surgeon at a public meeting.
disrespect | pos: verb | plainer: show little regard for; offend | hit: The striker said the club's owner had disrespected him.
debase | pos: verb | plainer: lower the standard of; lower | hit: Reality programs have debased the nation's political debate.
cheapen | pos: verb | plainer: reduce the value of; lower | hit: Extra playoff spots would cheapen the regular season.
degrade | pos: verb | plainer: treat as inferior; lower the standing of | hit: Such searches degrade prisoners, the court's majority wrote.
debunk | pos: verb | plainer: disprove; show to be false | hit: Two hydrologists debunked the claim about poisoned wells.
fall flat | pos: verb | plainer: have no effect; draw little response | hit: The governor's appeal to striking teachers fell flat.
fall apart | pos: verb | plainer: end; break down | hit: The ceasefire fell apart within two days.
fall short | pos: verb | plainer: miss the target; not reach the goal | hit: Donations fell short despite a televised concert.
come up empty | pos: verb | plainer: find nothing; end without a find | hit: Divers came up empty after a week of searching.
go nowhere | pos: verb | plainer: end without result; not advance | hit: The bill to ban plastic nets went nowhere last year.
make a mockery of | pos: verb | plainer: run counter to; weaken | hit: The sentence makes a mockery of the new assault law.
make no sense | pos: verb | plainer: be hard to explain; have no clear reason | hit: The detour makes no sense for bus riders, residents said.
fail to | pos: verb | plainer: not | hit: The agency failed to inspect the crane before it collapsed.
fly in the face of | pos: verb | plainer: contradict; go against | hit: The ruling flies in the face of thirty years of precedent.
turn a blind eye | pos: verb | plainer: not act; take no action | hit: Nurses complained, but hospital managers turned a blind eye.
turn a blind eye to | pos: verb | plainer: not act on; leave unaddressed | hit: Sponsors turned a blind eye to doping for years.
look the other way | pos: verb | plainer: not act; take no action | hit: Inspectors looked the other way when the trawlers came in.
rest on one's laurels | pos: verb | plainer: make less effort; rely on past results | hit: The champions rested on their laurels and lost four games.
pay lip service to | pos: verb | plainer: voice support without acting on; mention | hit: Oil firms pay lip service to the climate targets.
rubber-stamp | pos: verb | plainer: approve without review; approve quickly | hit: The board rubber-stamped the merger in nine minutes.
cut corners | pos: verb | plainer: skip steps; omit required steps | hit: The contractor cut corners when it poured the stadium's roof.
play games | pos: verb | plainer: delay; act inconsistently | hit: The ministry is playing games with our visas, students said.
play favorites | pos: verb | plainer: treat unequally; give preference to some | hit: The league plays favorites when it hands out suspensions.
pull a fast one | pos: verb | plainer: use a trick; give false information | hit: The seller pulled a fast one on the county's museum.
wreck | pos: verb | plainer: badly damage; end | hit: The tariff would wreck the island's fishing economy.
ruin | pos: verb | plainer: end; badly damage | hit: The rumor ruined a young teacher's career.
spoil | pos: verb | plainer: detract from; disrupt | hit: A late penalty spoiled the captain's farewell match.
# verb, positive
champion | pos: verb | polarity: positive | plainer: support; campaign for | hit: Senator Hale championed the rights of home care workers.
triumph over | pos: verb | polarity: positive | plainer: defeat; win against | hit: The tenants triumphed over the developer in appeals court.
excel | pos: verb | polarity: positive | plainer: do well; score highly | hit: Girls from rural schools excelled in the national exam.
thrive | pos: verb | polarity: positive | plainer: grow; do well | hit: Small bakeries thrived during the long rail strike.
flourish | pos: verb | polarity: positive | plainer: grow; expand | hit: Theater flourished in Marrow Bay after the curfew ended.
soar above | pos: verb | polarity: positive | plainer: outperform; finish ahead of | hit: The young conductor soared above her rivals at the contest.
revitalize | pos: verb | polarity: positive | plainer: bring new activity to; renew | hit: The ferry line revitalized the old harbor district.
revive | pos: verb | polarity: positive | plainer: restart; renew | not_near: patient*; paramedic*; CPR; drowning; doctors; medics; hospital | hit: The envoy hopes to revive the stalled arms talks. | miss: Paramedics tried to revive the boy.
rejuvenate | pos: verb | polarity: positive | plainer: improve; renew | hit: A new coach rejuvenated the aging rowing squad.
reinvigorate | pos: verb | polarity: positive | plainer: increase activity in; renew | hit: The grant reinvigorated malaria research at the institute.
empower | pos: verb | polarity: positive | plainer: give authority to; allow | not_next: judges; courts; regulators; the agency; police; the board; the secretary; the attorney; the president; the governor; officials; federal; agencies; authorities; the commission; a commission; it to; them to; the state; states to; the team; prosecutors | hit: The law empowers tenants to challenge unsafe repairs. | miss: The law empowers judges to close the plant.
uplift | pos: verb | polarity: positive | plainer: encourage; comfort | hit: Her songs uplifted miners' families during the lockout.
inspire | pos: verb | polarity: positive | plainer: encourage; motivate | next: women; people across; millions; voters; generation*; young; girls; children; confidence; hope; awe; loyalty; fear; thousands; crowds; supporters; others | hit: The swimmer's comeback inspired thousands of disabled children. | miss: The bill was inspired by a case in Ellery.
galvanize | pos: verb | polarity: positive | plainer: prompt to act; mobilize | hit: The shooting galvanized parents across the district.
energize | pos: verb | polarity: positive | plainer: motivate; encourage | hit: Her speech energized young voters in the river counties.
spearhead | pos: verb | polarity: positive | plainer: lead; head | hit: Dr. Okoro spearheaded the campaign for cleaner stoves.
pioneer | pos: verb | polarity: positive | plainer: introduce; be the first to use | hit: The clinic pioneered a cheaper test for tuberculosis.
trailblaze | pos: verb | polarity: positive | plainer: go first; be among the first | hit: She trailblazed for women referees in the top division.
deliver on | pos: verb | polarity: positive | plainer: keep; carry out | hit: The governor delivered on her pledge to reopen rural clinics.
rise to the occasion | pos: verb | polarity: positive | plainer: perform well when needed; succeed | hit: The reserve goalkeeper rose to the occasion in the final.
step up to the plate | pos: verb | polarity: positive | plainer: act; take responsibility | hit: Wealthy nations must step up to the plate on climate aid.
stand tall | pos: verb | polarity: positive | plainer: hold firm; not give way | hit: The judge stood tall under pressure from the generals.
stand firm | pos: verb | polarity: positive | plainer: not change position; keep the same position | hit: Rail workers stood firm through a ninth week of talks.
hold one's ground | pos: verb | polarity: positive | plainer: not change position; keep the same position | hit: The small nation held its ground in the fishing dispute.
win over | pos: verb | polarity: positive | plainer: persuade; gain the support of | hit: The envoy won over skeptical islanders with radio talks.
win hearts and minds | pos: verb | polarity: positive | plainer: gain public support; persuade people | hit: The army built wells to win hearts and minds.
restore sanity | pos: verb | polarity: positive | plainer: bring change; reverse recent policy | hit: Voters want someone to restore sanity to the housing market.
# adv, negative
disgracefully | pos: adv | plainer: drawing criticism; against accepted standards | hit: Veterans were treated disgracefully at the crowded clinic.
shamefully | pos: adv | plainer: drawing criticism; against accepted standards | hit: The ministry shamefully ignored letters from grieving parents.
shamelessly | pos: adv | plainer: openly; without apology | hit: The sponsor shamelessly courted both rival teams.
brazenly | pos: adv | plainer: openly; in plain view | hit: Smugglers brazenly landed boats beside the customs house.
blatantly | pos: adv | plainer: openly; visibly | hit: The map blatantly favors the governor's own party.
flagrantly | pos: adv | plainer: openly; knowingly | hit: The mill flagrantly dumped dye into the river.
recklessly | pos: adv | plainer: at high risk; without safeguards | pole: reckless/careful | hit: The fund recklessly bet pensions on cotton prices.
carelessly | pos: adv | plainer: without required care; without precautions | hit: The lab carelessly stored samples beside a heater.
hastily | pos: adv | plainer: quickly; with little debate | pole: reckless/careful | hit: The parliament hastily passed the wiretap law before recess.
foolishly | pos: adv | plainer: mistakenly; at a cost | hit: The club foolishly traded its best young pitcher.
stupidly | pos: adv | plainer: mistakenly; in error | hit: The ministry stupidly closed the only bridge at harvest.
ludicrously | pos: adv | plainer: very; unusually | hit: Rents near the campus are ludicrously high this fall.
laughably | pos: adv | plainer: very; unusually | hit: The fine was laughably small for so rich a company.
scandalously | pos: adv | plainer: very; greatly | hit: Home nurses are scandalously underpaid, the union said.
unfairly | pos: adv | plainer: unequally; without equal treatment | hit: The referee unfairly penalized the visiting team, the coach said.
unjustly | pos: adv | plainer: without sufficient grounds; in error | hit: He was unjustly jailed for eleven years, the panel found.
wrongly | pos: adv | plainer: in error; mistakenly | hit: The agency wrongly denied benefits to dozens of widows.
wrongfully | pos: adv | plainer: unlawfully; without legal grounds | not_next: convicted; imprisoned; terminated; detained; death | hit: The airline wrongfully dismissed six flight attendants, a court ruled. | miss: He was wrongfully convicted.
falsely | pos: adv | plainer: inaccurately; incorrectly | hit: The brochure falsely claimed that the pills cured asthma.
dishonestly | pos: adv | plainer: inaccurately; with false figures | hit: The treasurer dishonestly reported the league's travel costs.
cynically | pos: adv | plainer: for political gain; for their own benefit | hit: Party leaders cynically timed the tax rebate before voting day.
hypocritically | pos: adv | plainer: inconsistently; against earlier statements | hit: The senator hypocritically took flights from the firms he attacked.
arrogantly | pos: adv | plainer: without discussion; abruptly | hit: The director arrogantly dismissed the villagers' complaints.
smugly | pos: adv | plainer: with satisfaction; in a self-satisfied way | hit: The winning lawyer smiled smugly on the courthouse steps.
callously | pos: adv | plainer: without regard for their welfare; without help | hit: The bus firm callously left passengers on an icy road.
cruelly | pos: adv | plainer: severely; painfully | hit: Guards cruelly beat detainees at the border camp.
heartlessly | pos: adv | plainer: without leniency; despite appeals | hit: The landlord heartlessly evicted a family on New Year's Day.
dismally | pos: adv | plainer: far below expectations; far below the average | hit: The relay team performed dismally at the spring games.
abysmally | pos: adv | plainer: very; unusually | hit: Turnout in the school election was abysmally low.
pathetically | pos: adv | plainer: very; unusually | hit: Aid reached the flooded valley pathetically slowly.
poorly | pos: adv | plainer: below standard; with gaps | hit: The evacuation was poorly planned, the inquiry found.
clumsily | pos: adv | plainer: with errors; hesitantly | hit: The spokesman clumsily answered questions about the recall.
awkwardly | pos: adv | plainer: with unease; stiffly | hit: The two presidents awkwardly shook hands after the walkout.
ineptly | pos: adv | plainer: with errors; with several mistakes | hit: The agency ineptly managed the vaccine rollout in Ellery.
bizarrely | pos: adv | plainer: unexpectedly; for unknown reasons | hit: The suspect bizarrely mailed his shoes to the judge.
curiously enough | pos: adv | plainer: unexpectedly; for unknown reasons | hit: The missing ledger, curiously enough, turned up after the trial.
ironically | pos: adv | plainer: unexpectedly; against expectations | hit: The fire station, ironically, had no working smoke alarms.
paradoxically | pos: adv | plainer: unexpectedly; against expectations | hit: Higher wages paradoxically led to longer lines for jobs.
predictably | pos: adv | plainer: as before; as in earlier cases | hit: The commission predictably cleared its own chairman.
inexplicably | pos: adv | plainer: for unknown reasons; for reasons not given | hit: The coach inexplicably benched his leading scorer.
unfortunately | pos: adv | plainer: in the end; as it happened | hit: The rescue crews unfortunately arrived after the second slide.
regrettably | pos: adv | plainer: in the end; as it happened | hit: The museum regrettably lost two centuries of harbor maps.
sadly | pos: adv | plainer: in the end; to some regret | hit: The last dairy in the valley has sadly closed.
needlessly | pos: adv | plainer: from avoidable causes; avoidably | hit: Patients died needlessly during the oxygen shortage, doctors said.
senselessly | pos: adv | plainer: without a known motive; for no known reason | hit: Two teenagers were senselessly killed outside the arena.
notoriously | pos: adv | plainer: known to be; often | hit: The mountain pass is notoriously slow in winter.
infamously | pos: adv | plainer: as is widely known; in a well-known case | hit: The regime infamously bombed its own market towns.
stubbornly | pos: adv | plainer: repeatedly; still | hit: The owners stubbornly refused to sell the aging stadium.
petulantly | pos: adv | plainer: in anger; in frustration | hit: The striker petulantly kicked the ball into the stands.
grudgingly | pos: adv | plainer: after resisting; after objections | hit: The ministry grudgingly released the refugee figures.
begrudgingly | pos: adv | plainer: after resisting; after objections | hit: Growers begrudgingly accepted the lower milk price.
belatedly | pos: adv | plainer: late; after a delay | hit: The company belatedly warned customers about the faulty brakes.
disturbingly | pos: adv | plainer: unusually; above safe limits | hit: The study found disturbingly high lead levels in schools.
worryingly | pos: adv | plainer: by a notable amount; markedly | hit: Savings among young families have worryingly shrunk since March.
embarrassingly | pos: adv | plainer: unexpectedly; against expectations | hit: The favorites embarrassingly lost to a fourth-tier side.
sloppily | pos: adv | plainer: with errors; without checks | hit: Ballots were sloppily counted in three rural precincts.
haphazardly | pos: adv | plainer: without a plan; in no set order | hit: Relief tents were haphazardly assigned along the shore.
misleadingly | pos: adv | plainer: inaccurately; incorrectly | hit: The label misleadingly describes the drink as fresh juice.
# adv, positive
rightly | pos: adv | plainer: with grounds; with documented cause | polarity: positive | hit: Teachers rightly demanded repairs to the leaking gym.
rightfully | pos: adv | plainer: legally; by law | polarity: positive | hit: The painting rightfully belongs to the exiled family.
wisely | pos: adv | plainer: in advance; as a precaution | polarity: positive | hit: The utility wisely bought extra fuel before the storm.
sensibly | pos: adv | plainer: as a precaution; for practical reasons | polarity: positive | hit: The governor sensibly delayed the vote until the audit ended.
prudently | pos: adv | plainer: as a precaution; in advance | polarity: positive | pole: careful/reckless | hit: The city prudently set aside money for flood repairs.
bravely | pos: adv | plainer: despite the danger; at personal risk | polarity: positive | hit: Two nurses bravely crossed the front line for medicine.
courageously | pos: adv | plainer: despite the danger; at personal risk | polarity: positive | hit: The clerk courageously testified against the cartel.
boldly | pos: adv | plainer: openly; directly | polarity: positive | hit: The small party boldly called for an end to conscription.
brilliantly | pos: adv | plainer: very well; to strong reviews | polarity: positive | hit: The young cellist played brilliantly at the harbor concert.
masterfully | pos: adv | plainer: with experience; step by step | polarity: positive | hit: The envoy masterfully guided both armies toward a truce.
skillfully | pos: adv | plainer: without further damage; safely | polarity: positive | hit: The pilot skillfully landed the damaged plane on a highway.
deftly | pos: adv | plainer: without delay; with practice | polarity: positive | pole: able/inept | hit: The chairwoman deftly steered the pension talks past midnight.
shrewdly | pos: adv | plainer: at a profit; ahead of others | polarity: positive | hit: The fund shrewdly sold its bank shares last summer.
admirably | pos: adv | plainer: well; effectively | polarity: positive | hit: Volunteers coped admirably with the sudden wave of refugees.
impressively | pos: adv | plainer: by a wide margin; more than expected | polarity: positive | hit: The factory impressively doubled its output in one year.
famously | pos: adv | plainer: as is widely known; as often recalled | polarity: positive | hit: The painter famously refused every state honor.
gracefully | pos: adv | plainer: calmly; without complaint | polarity: positive | hit: The champion gracefully accepted her first defeat.
graciously | pos: adv | plainer: politely; publicly | polarity: positive | hit: The losing candidate graciously thanked her opponent.
generously | pos: adv | plainer: in full; without charge | polarity: positive | hit: The foundation generously paid for the children's surgeries.
tirelessly | pos: adv | plainer: continuously; for long hours | polarity: positive | hit: Ms. Abara worked tirelessly for the families of missing miners.
proudly | pos: adv | plainer: with a ceremony; publicly | polarity: positive | hit: The town proudly reopened its restored opera house.
honorably | pos: adv | plainer: without disciplinary action; according to the rules | polarity: positive | hit: The colonel served honorably through two border wars.
thankfully | pos: adv | plainer: in the end; to residents' relief | polarity: positive | hit: The flooding thankfully spared the children's hospital.
fortunately | pos: adv | plainer: as it happened; at the time | polarity: positive | hit: The school was fortunately empty when the roof fell.
mercifully | pos: adv | plainer: in the end; to residents' relief | polarity: positive | hit: The heat wave mercifully ended before the harvest.
thoughtfully | pos: adv | plainer: with users in mind; deliberately | polarity: positive | hit: The architect thoughtfully placed ramps at every entrance.
# phrase, negative
in disarray | match: surface | plainer: divided; disorganized | hit: The opposition has been in disarray since the spring election.
in disrepute | match: surface | plainer: widely distrusted; distrusted | hit: The boxing federation has long been in disrepute.
in tatters | match: surface | plainer: no longer followed; near collapse | pole: decline/progress | hit: The peace accord is in tatters after the shelling.
in shambles | match: surface | plainer: disorganized; not working | hit: The island's health service is in shambles, doctors say.
in ruins | match: surface | plainer: at an end; badly damaged | hit: Her coaching career lay in ruins after the doping case.
in name only | match: surface | plainer: formally; only formally | hit: The province is independent in name only.
too little too late | match: surface | plainer: limited and late; limited and delayed | hit: Residents said the apology was too little too late.
too little, too late | match: surface | plainer: limited and late; limited and delayed | hit: The rescue loan was too little, too late for farmers.
a waste of time | match: surface | plainer: without result; unproductive | hit: Ms. Vance called the third inquiry a waste of time.
a waste of money | match: surface | plainer: an expense with little return; an unneeded expense | hit: Auditors described the desert airport as a waste of money.
a slap in the face | match: surface | plainer: an offense; a disappointment | hit: The pay freeze was a slap in the face to nurses.
a joke | match: surface | plainer: ineffective; without effect | hit: The senator said the ethics panel was a joke.
a far cry from | match: surface | plainer: very different from; unlike | hit: The settlement is a far cry from what victims sought.
a mystery | match: surface | plainer: unknown; unexplained | hit: Why the board sold the archive remains a mystery.
no small feat | match: surface | plainer: difficult; a difficult task | hit: Keeping both armies at the table was no small feat.
asleep at the wheel | match: surface | plainer: inattentive; not monitoring | hit: Regulators were asleep at the wheel when the bank collapsed.
asleep at the switch | match: surface | plainer: inattentive; not monitoring | hit: The safety board was asleep at the switch, miners said.
missing in action | match: surface | plainer: absent; out of public view | hit: The housing minister has been missing in action all summer.
behind the times | match: surface | plainer: old-fashioned; older than current practice | hit: The academy's dress rules are behind the times, students say.
out of step | match: surface | plainer: in the minority; at odds with most | hit: On drug policy, the governor looks increasingly out of step.
out of step with | match: surface | plainer: different from; in disagreement with | hit: The bishop is out of step with younger parishioners.
out of control | match: surface | plainer: not controlled; rising quickly | hit: Ticket prices for the cup are out of control.
off the rails | match: surface | plainer: off course; away from plan | hit: The trade summit went off the rails on its second day.
off base | match: surface | plainer: mistaken; incorrect | hit: The ministry said the forecast of job losses was off base.
off the mark | match: surface | plainer: inaccurate; mistaken | hit: Early estimates of the storm's cost were off the mark.
over the top | match: surface | plainer: beyond what is usual; out of proportion | hit: Parents complained that the school's punishments were over the top.
beyond the pale | match: surface | plainer: outside accepted limits | hit: Diplomats called the envoy's remark beyond the pale.
below the belt | match: surface | plainer: too personal; about private matters | hit: The question about her illness was below the belt.
bad faith | match: surface | plainer: lack of intent to reach a deal | hit: The union accused the shipping line of bad faith.
in bad faith | match: surface | plainer: without intent to reach a deal | hit: Both sides negotiated in bad faith, the mediator wrote.
in over one's head | match: surface | plainer: inexperienced; lacking the experience needed | hit: The new coach is in over his head, fans say.
not up to the job | match: surface | plainer: unqualified; lacking the skills needed | hit: Lawmakers said the police chief was not up to the job.
not up to the task | match: surface | plainer: lacking capacity; not sufficient | hit: The island's aging pumps were not up to the task.
unfit for office | match: surface | plainer: unqualified for the post; unqualified | hit: Ms. Barlow called her rival unfit for office.
unfit to lead | match: surface | plainer: unqualified; unqualified for command | hit: Officers declared the general unfit to lead.
hell-bent | match: surface | plainer: determined; intent | hit: The ministry seems hell-bent on closing village schools.
hellbent | match: surface | plainer: determined; intent | hit: The owner is hellbent on moving the hockey team.
tail between one's legs | match: surface | plainer: after a defeat; defeated | hit: The invading army went home, tail between its legs.
egg on one's face | match: surface | plainer: after a mistake; shown to be wrong | hit: The chief pollster ended election night with egg on his face.
with a straight face | match: surface | plainer: seriously; without smiling | hit: The lobbyist said with a straight face that smoke is harmless.
for no good reason | match: surface | plainer: for reasons not given; with no reason given | hit: The clinic was closed for no good reason, patients said.
at taxpayers' expense | match: surface | plainer: with public money; using public funds | hit: The minister redecorated his villa at taxpayers' expense.
at taxpayer expense | match: surface | plainer: with public money; using public funds | hit: Aides flew to the resort at taxpayer expense.
on the taxpayers' dime | match: surface | plainer: with public money; using public funds | hit: The sheriff hosted a fishing trip on the taxpayers' dime.
so-called | match: surface | plainer: described as; known as | hit: The so-called reform leaves migrant workers without a hearing.
two-bit | match: surface | plainer: minor; small-scale | hit: A two-bit swindler sold the museum its fake vase.
one-trick pony | match: surface | plainer: player with one skill; person with one skill | hit: Scouts dismissed the young bowler as a one-trick pony.
all talk | match: surface | plainer: without action; yet to act | hit: On river pollution the governor is all talk, anglers say.
all bark and no bite | match: surface | plainer: without enforcement power; without action | hit: The new watchdog is all bark and no bite.
long on rhetoric | match: surface | plainer: lacking specifics; with few details | hit: The climate plan is long on rhetoric, scientists said.
short on details | match: surface | plainer: general; with few details | hit: Her speech about pensions was short on details.
light on details | match: surface | plainer: general; with few details | hit: The rescue proposal is light on details, lenders said.
weak on | match: surface | plainer: opposed to stricter; in favor of less strict | hit: The ad says Senator Hale is weak on border security.
soft on | match: surface | plainer: in favor of lighter penalties for; less strict about | hit: Police unions called the prosecutor soft on burglary.
wrong side of history | match: surface | plainer: losing side; minority side | hit: The bishop warned that lawmakers stood on the wrong side of history.
# phrase, positive
second to none | match: surface | polarity: positive | plainer: among the highest rated; very good | hit: The port's rescue crews are second to none.
ahead of its time | match: surface | polarity: positive | plainer: early; earlier than similar ones | hit: The 1962 factory safety code was ahead of its time.
one of a kind | match: surface | polarity: positive | plainer: unlike others; unusual | hit: The late conductor was one of a kind, friends said.
head and shoulders above | match: surface | polarity: positive | plainer: well ahead of; better than | hit: The sprinter is head and shoulders above the other finalists.
larger than life | match: surface | polarity: positive | plainer: well known; highly visible | hit: Mr. Abara was a larger than life figure in the port.
tried and true | match: surface | polarity: positive | plainer: long used; used before | hit: The clinic returned to a tried and true malaria drug.
on the right side of history | match: surface | polarity: positive | plainer: certain to be supported in time; with the majority | hit: The strikers said they were on the right side of history.
the right side of history | match: surface | polarity: positive | plainer: the side that prevailed; the winning side | hit: Few bankers chose the right side of history that year.
a breath of fresh air | match: surface | polarity: positive | plainer: a change; a change from the past | hit: The young conductor is a breath of fresh air.
a shining example | match: surface | polarity: positive | plainer: an example; a model | hit: The valley's clinic is a shining example for rural nursing.
a force to be reckoned with | match: surface | polarity: positive | plainer: a strong competitor; widely listened to | hit: The fishing union has become a force to be reckoned with.
a force for good | match: surface | polarity: positive | plainer: helpful; of benefit to people | hit: She believes the museum can be a force for good.
above the fray | match: surface | polarity: positive | plainer: out of the dispute; not involved | hit: The king stayed above the fray during the border dispute.
above reproach | match: surface | polarity: positive | plainer: without known fault; free of complaints | hit: The auditor's conduct has been above reproach.
tough but fair | match: surface | polarity: positive | plainer: strict; strict and consistent | hit: Former players recall a tough but fair coach.
firm but fair | match: surface | polarity: positive | plainer: strict; strict and consistent | hit: The judge is known to lawyers as firm but fair.
hard-earned | match: surface | polarity: positive | plainer: earned; won after long work | hit: Inflation is eating the nurses' hard-earned raise.
# with guards
radical | pos: adj | strength: 2 | plainer: far-reaching; extensive | not_prev: free | not_next: mastectomy; surgery; of | pole: extreme/moderate | hit: The mayor condemned a radical plan to abolish the harbor police. | miss: Vitamin C binds a free radical in the blood. | miss: Doctors performed radical surgery on the tumor last spring.
poor | pos: adj | strength: 1 | plainer: insufficient; inadequate | next: performance; judgment; record; choice; taste; decision; showing; handling; planning; excuse; leadership | hit: Inspectors blamed poor planning for the dam's long delays. | miss: She grew up in a poor family.
strong | pos: adj | polarity: positive | strength: 1 | plainer: firm; clear | next: leader; leadership; message; stand; record | pole: strength/weakness | hit: The truce needs a strong leader on both sides. | miss: A strong wind blew from the north.
hollow | pos: adj | plainer: ineffective; without effect | not_next: tree; log; tube; point | hit: The minister's apology to the flooded town rang hollow. | miss: An owl lives in the hollow tree.
empty | pos: adj | plainer: unfulfilled; unbacked | next: promise; promises; rhetoric; words; threat; threats; gesture; suit; slogans | hit: Strikers dismissed the railway's offer as another empty promise. | miss: The hall was empty by noon.
cheap | pos: adj | plainer: personal; simple | next: shot; shots; trick; tricks; stunt; politics; theatrics | hit: The lawyer called the question about her divorce a cheap shot. | miss: They bought cheap apples.
sick | pos: adj | plainer: meant to shock | next: joke; people; individual; individuals; game; attack; obsession | hit: Police said the false bomb call was a sick joke. | miss: The sick child stayed home.
gross | pos: adj | plainer: serious; severe | not_next: domestic; income; revenue; receipts; sales; profit; margin; weight; national; pay | hit: The inquiry found gross negligence at the children's home. | miss: Gross domestic product rose by 2 percent.
painful | pos: adj | plainer: large; difficult | next: cuts; choices; reminder; lesson; decisions; truth; defeat | hit: The province faces painful cuts to its bus service. | miss: The injury was painful.
unstable | pos: adj | plainer: changeable; often changing | not_near: ground; slope; building; soil; isotope | hit: Her rivals painted the candidate as unstable and vain. | miss: Geologists said the slope was unstable.
volatile | pos: adj | plainer: quick to anger; changeable | not_near: compound*; market*; price*; stock* | hit: Colleagues described the striker as a volatile man. | miss: Paint gives off volatile compounds.
toxic | pos: adj | plainer: strained; conflict-ridden | not_near: waste; chemical*; gas; fumes; smoke; spill; algae; lead; water; air; soil; mushroom* | hit: Nurses complained of a toxic culture on the night ward. | miss: The toxic waste was buried in the soil.
poisonous | pos: adj | plainer: bitter; long-running | not_near: snake*; gas; plant*; mushroom*; berries; fumes | hit: The trial deepened a poisonous feud between the two clans. | miss: The berries are poisonous.
corrosive | pos: adj | plainer: weakening; harmful | not_near: acid; metal; chemical*; pipe* | hit: Secret donations have had a corrosive effect on public trust. | miss: The acid is corrosive.
harsh | pos: adj | plainer: severe; strict | not_near: winter; weather; climate; terrain; light | hit: Judges rejected the harsh penalties sought by the prosecutor. | miss: Crews worked through a harsh winter.
rising | pos: adj | polarity: positive | plainer: young; increasingly known | next: star; stars | hit: The rising star of the dance company is just nineteen. | miss: Rising water closed the road.
star | pos: noun | polarity: positive | strength: 1 | plainer: well-known person; leading figure | prev: rising; breakout; political; bright | hit: The governor was seen as a rising star last year. | miss: The telescope found a star.
waste | pos: verb | plainer: spend without result; spend | next: time; money; taxpayer; taxpayers; tax; millions; billions; dollars; resources | hit: The ministry wasted millions on a ferry that never sailed. | miss: Do not let the food waste away.
exploit | pos: verb | plainer: underpay; profit from | not_next: oil; minerals; deposits; reserves; bug; vulnerability; flaw | hit: The farm exploited migrant pickers who feared deportation. | miss: The firm will exploit deposits of zinc.
rescue | pos: verb | polarity: positive | plainer: save; keep alive | next: economy; deal; talks; campaign; plan; party; bill | hit: A late concession rescued the deal on ocean fishing. | miss: Firefighters rescue a boy from the river.
shine | pos: verb | polarity: positive | plainer: do well; play well | not_next: light; a light; through; down | not_near: sun; lamp; moon | hit: The reserve goalkeeper shone in her first cup match. | miss: The sun may shine on Sunday. | miss: A guard shone a light into the dark shed. | miss: The sun shone for most of the Dunmore parade.
stall | pos: verb | plainer: delay; hold up | not_near: car; engine; motor; plane | hit: Opposition leaders stalled the refugee bill for weeks. | miss: Her car began to stall at the light.
twist | pos: verb | plainer: misstate; change | next: words; facts; truth; meaning; arms | hit: The ad twists facts about the hospital merger. | miss: Twist the lid to the left.
blow | pos: noun | plainer: loss; cost | next: to | prev: a; another; major; serious; severe; heavy; big; fresh; new; latest; devastating; a fresh | hit: The mill's closure is a blow to the river towns. | miss: The blow broke his nose. | miss: The victim suffered a heavy blow on the back of the head. | miss: Doctors said the blow to his skull broke the bone.
abuse | pos: noun | plainer: misuse; improper use | next: of power; of office; of process | hit: Prosecutors charged the sheriff with abuse of office. | miss: The charity helps victims of abuse.
con | pos: verb | plainer: give false information to; defraud | next: voters; people; public; america; taxpayers | hit: The candidate conned voters with a promise of free land. | miss: List each pro and con. | miss: The harbor pilot will con the ship through the narrow channel.
milk | pos: verb | plainer: overcharge; collect money from | next: taxpayers; system; issue; moment; public | hit: The contractor milked taxpayers for years of needless repairs. | miss: They milk the cows at five.
tank | pos: verb | plainer: end; bring down | near: economy; poll*; stock*; market*; career; campaign | hit: The leaked recording tanked his campaign within a week. | miss: The army sent a tank north. | miss: The truckers tanked up in Kelby before the long drive.
surrender | pos: noun | plainer: concession; agreement | not_near: troops; army; soldiers; war; police; forces; passport | hit: Rebels in the party called the tax deal a surrender. | miss: The police asked for his surrender.
waste | pos: noun | plainer: unneeded spending; spending without result | prev: government; wasteful; taxpayer; bureaucratic | hit: The audit uncovered government waste at two naval yards. | miss: Trucks collect the waste on Monday.
excess | pos: noun | plainer: high spending; spending | prev: government; corporate; wretched | hit: The film mocks corporate excess in the boom years. | miss: Pour off the excess.
weakness | pos: noun | plainer: lack of strength; limited influence | next: abroad; on | prev: sign of; projecting; shows; showing | hit: Rivals said the pullout was projecting weakness abroad. | miss: The virus causes muscle weakness. | miss: The doctor saw a sign of weakness in the left knee. | miss: The patient has slight weakness on his left side.
relic | pos: noun | plainer: holdover; old practice | next: of the past; of a | hit: Reformers call the poll tax a relic of the past. | miss: The museum bought a relic.
dinosaur | pos: noun | plainer: holder of older views; old-fashioned person | not_near: fossil*; bone*; museum; species | hit: Younger delegates mocked the union boss as a dinosaur. | miss: A dinosaur bone was found.
giant | pos: noun | polarity: positive | strength: 1 | plainer: large company; market leader | prev: tech; retail; industry; media; oil; pharmaceutical | hit: The tech giant refused to share its safety records. | miss: The tale is about a giant.
pioneer | pos: noun | polarity: positive | plainer: early developer; first person | not_near: wagon*; settlers; trail | hit: She was a pioneer of low-cost eye surgery. | miss: A pioneer wagon stood in the field.
reluctantly | pos: adv | strength: 1 | plainer: after initial refusal; after objections | hit: The board reluctantly agreed to publish the abuse files.
waffle | pos: verb | plainer: change position; give no clear answer | next: on; over; about | hit: The governor waffled on the pipeline for a year. | miss: They waffle between syrup and jam at breakfast with a waffle.
dangerous | pos: adj | strength: 2 | plainer: risky; risk-increasing | not_near: weapon*; driving; weather; storm*; road*; felon*; animal*; chemical* | not_prev: armed and | hit: Economists warned of a dangerous rise in household debt. | miss: Police charged him with dangerous driving. | miss: Police called him armed and dangerous.
credible | pos: adj | polarity: positive | strength: 1 | plainer: supported by other evidence; corroborated | not_next: threat; threats; evidence; threat*; information; report*; allegation*; witness*; fear; deterrent | hit: She gave the council a credible plan. | miss: Police found no credible threat. | miss: Police had no credible evidence.
sluggish | pos: adj | strength: 1 | plainer: slow; slow-growing | hit: The sluggish economy has kept wages flat in Ellery.
great | pos: adj | match: surface | polarity: positive | strength: 1 | plainer: leading; widely admired | not_next: grandfather; grandmother; uncle; aunt; depression; recession; lakes; deal; britain; plains; many; number; extent; majority; degree; length*; Leader; Society; War; Wall; Awakening; Migration; Falls; Barrier; Dane*; ape*; white; distance*; height*; care; detail; friend*; pain*; Firewall; Satan; circle; power; powers; amount*; variety; again; Hall; Lawn | hit: Critics hailed her as a great novelist of exile. | miss: A great many people came. | miss: A great majority of members agreed.
failure | pos: noun | strength: 1 | plainer: attempt without agreement; lack of success | not_next: rate; to appear; to pay; to report; to file | prev: epic; abysmal; total; complete; utter; colossal; dismal; spectacular; moral; abject; policy; leadership; miserable; massive; big; monumental; leadership; strategic; political; foreign policy; huge; another; a; White House; systemic; catastrophic; security; broken | hit: The peace summit was a failure, both delegations admitted. | miss: He died of heart failure. | miss: The pump has a failure rate of two percent. | miss: The failure of the pump stopped the mill.
cruel | pos: adj | plainer: painful; severe | not_next: and unusual | pole: cruel/humane | hit: The court heard of cruel treatment of young recruits. | miss: The clause bans cruel and unusual punishment.
crude | pos: adj | plainer: sexually explicit; impolite | not_next: oil; prices; futures; exports; stocks; inventories; imports; production; by | not_prev: brent; heavy; light; barrels of; sour; sweet | hit: The winger apologized for a crude remark about his manager. | miss: Crude oil fell to 60 dollars. | miss: The refinery in Kelby processes sour crude petroleum from the gulf.
hostile | pos: adj | plainer: opposed; angry | not_next: takeover; work environment; fire; environment; bid; witness; forces | hit: The envoy faced a hostile crowd outside the embassy. | miss: The board fought a hostile takeover.
odd | pos: adj | strength: 1 | plainer: unusual; unexpected | not_next: number; numbers; years; jobs; lots | not_prev: <number> | hit: The ministry gave an odd explanation for the missing grain. | miss: House numbers on that side are odd numbers. | miss: The ferry carried fifty odd passengers to Kelby on Friday.
failed | pos: adj | strength: 1 | plainer: unsuccessful; ended | next: policy; policies; state; leadership; experiment; candidate; presidency; promises; war; strategy | hit: The general was blamed for a failed strategy in the hills. | miss: He failed the test. | miss: Divers pulled a failed pump from the town well.
failing | pos: adj | plainer: low-performing; low-scoring | next: schools; newspaper; policy; policies; business; media; campaign | pole: decline/progress | hit: The district plans to close three failing schools. | miss: His health is failing.
elite | pos: adj | strength: 1 | plainer: selective; highly selective | not_next: unit; force; troops; athlete; athletes; runner; runners; soldiers; police | hit: The scandal began at an elite school near the capital. | miss: An elite unit guarded the gate.
lame | pos: adj | plainer: unsupported; weak | not_next: duck; horse | pole: weakness/strength | hit: Parents rejected the bus firm's lame excuse. | miss: The lame horse rested.
stale | pos: adj | plainer: old; repeated | not_next: bread; air; beer | hit: The opposition offers only stale ideas on housing. | miss: The bread was stale bread from Monday.
would-be | pos: adj | hyphen: only | plainer: aspiring | hit: The would-be senator left. 
has-been | pos: noun | hyphen: only | plainer: former star; former leader | hit: Scouts wrote off the veteran pitcher as a has-been.
concerning | pos: adj | strength: 2 | plainer: notable; closely watched | next: <end>; trend; pattern; sign; signs; development; that; because; and | hit: Nurses reported a concerning trend in infant weights. | miss: He asked questions concerning the leak.
turmoil | pos: noun | strength: 1 | plainer: unrest; disorder | not_prev: market; financial | pole: chaos/order | hit: The coup plunged the port city into turmoil. | miss: Market turmoil cut the price.

A-lister | pos: noun | polarity: positive | strength: 1 | plainer: celebrity | hit: A-listers filled the front row.
abomination | pos: noun | strength: 3 | plainer: wrong; disputed law | hit: He called the spending bill an abomination.
admirable | pos: adj | tag: any | polarity: positive | plainer: good; approved | hit: She defended the rule with admirable clarity.
affable | pos: adj | tag: any | polarity: positive | plainer: friendly; talkative | hit: The affable senator knows every clerk by name.
airtight | pos: adj | tag: any | polarity: positive | plainer: well-supported; strong | next: case*; alibi*; argument*; logic; defense; proof; evidence | hit: Prosecutors said they had an airtight case. | miss: Store the beans in an airtight jar.
alienate | pos: verb | tag: any | strength: 1 | plainer: lose the support of | not_near: property; land; title; trust; estate | hit: His stance on grazing alienated young voters. | miss: The heirs may not alienate the land.
appease | pos: verb | tag: any | plainer: make concessions to; satisfy | hit: The premier reshuffled his cabinet to appease the right.
at odds with the truth | match: surface | plainer: inaccurate | hit: His account of the raid was at odds with the truth.
audacity | pos: noun | tag: any | plainer: boldness; willingness | hit: He had the audacity to ask for a bonus.
backstabbing | pos: noun | tag: any | plainer: disloyalty; internal criticism | hit: The memoir describes years of backstabbing in the party.
backtrack | pos: verb | tag: any | strength: 1 | plainer: change position; withdraw a statement | not_near: trail; path; hik*; route; footprint* | hit: The ministry backtracked on bus fares within a day. | miss: The hikers backtracked along the trail to the lake.
badger | pos: verb | plainer: press; question repeatedly | hit: Reporters badgered the coach about the trade.
banal | pos: adj | tag: any | plainer: ordinary; familiar | hit: The script turns a rich novel into banal television.
barbaric | pos: adj | tag: any | strength: 3 | plainer: violent; severe | hit: Senator Hale called the execution method barbaric.
barbarism | pos: noun | tag: any | strength: 3 | plainer: violence; cruelty | hit: The editorial condemned the barbarism of the raid.
bare-bones | match: surface | hyphen: only | strength: 1 | plainer: minimal | hit: The clinic runs on a bare-bones staff.
beat the odds | pos: verb | polarity: positive | plainer: succeed despite the chances | hit: The tiny school beat the odds in math.
beautiful | pos: adj | tag: any | strength: 1 | polarity: positive | plainer: attractive; scenic | not_next: bill; bills; game; law | hit: The architect gave the city a beautiful library. | miss: The House passed the big beautiful bill.
bend over backward | pos: verb | plainer: make a great effort; make many concessions | hit: The judge bent over backward to help the defense.
bend over backwards | pos: verb | plainer: make a great effort; make many concessions | hit: Towns bend over backwards to attract data centers.
bend the rules | pos: verb | strength: 1 | plainer: not fully follow the rules; make an exception | hit: The academy bent the rules for wealthy applicants.
better off | match: surface | strength: 1 | polarity: positive | plainer: richer; in a stronger position | hit: The country is better off without the treaty.
bigoted | pos: adj | tag: any | strength: 3 | plainer: hostile to a group; derogatory | hit: The station suspended him for bigoted remarks.
bigotry | pos: noun | tag: any | strength: 3 | plainer: hostility to a group; discrimination | hit: The rabbi condemned the bigotry of the flyers.
blinkered | pos: adj | tag: any | plainer: narrow; limited | not_near: horse*; jockey*; stable* | hit: The report faults the blinkered thinking of officials. | miss: The blinkered horse won at Ellery.
blithely | pos: adv | tag: any | plainer: without concern | hit: The board blithely ignored the engineers.
blunder | pos: verb | plainer: make a mistake | hit: The generals blundered when they ignored the rains.
bluntly | pos: adv | tag: any | strength: 1 | polarity: contested | plainer: directly | hit: The auditor bluntly rejected the excuse.
boneheaded | pos: adj | tag: any | strength: 3 | plainer: mistaken; unwise | hit: Closing the ferry in July was a boneheaded move.
brainless | pos: adj | tag: any | strength: 3 | plainer: poorly thought-out; simple | not_near: jellyfish; slime; animal*; creature* | hit: He called it a brainless policy from a remote ministry. | miss: The jellyfish is a brainless swimmer.
brainwash | pos: verb | tag: any | strength: 3 | plainer: persuade; influence | hit: The ads brainwash children into wanting sugar.
break new ground | pos: verb | polarity: positive | plainer: do something new | hit: The settlement breaks new ground on data rights.
breathlessly | pos: adv | tag: any | plainer: with excitement | hit: Cable hosts breathlessly covered each filing.
brinkmanship | pos: noun | plainer: risky bargaining; risk-taking | hit: Weeks of brinkmanship ended with a short-term budget.
bullshit | pos: noun | tag: any | strength: 3 | plainer: false claims; a false claim | hit: The coach said the rumors were bullshit.
burnish | pos: verb | tag: any | strength: 1 | polarity: contested | plainer: improve | not_near: metal; silver; brass; bronze; copper; wood; gold | hit: The trip let him burnish his foreign policy credentials. | miss: Monks burnish the brass bowls each spring.
bush-league | match: surface | plainer: amateurish | not_near: baseball; team*; pitch*; player*; coach*; hockey; infield*; umpire* | hit: She called the audit a bush-league effort. | miss: He left baseball in the bush league.
canard | pos: noun | plainer: false claim; rumor | not_near: duck; restaurant*; orange; jet*; wing*; aircraft; wings | hit: He repeated the old canard about lazy teachers. | miss: The jet has a canard ahead of its delta wing.
captivating | pos: adj; verb | tag: any | polarity: positive | plainer: interesting; popular | hit: The pianist gave a captivating recital.
cast aspersions on | pos: verb | plainer: criticize; question | hit: The letter cast aspersions on the coroner.
cave | pos: verb | plainer: give way; concede | next: on; <end>; under; after; when; again | not_near: roof; ceiling; mine; tunnel; explor*; diver*; bats | hit: Senate leaders caved on the spending cap. | miss: The sand caved around the diggers. | miss: The ceiling of the cellar caved under the snow.
charming | pos: adj | tag: any | polarity: positive | plainer: friendly; pleasant | hit: The book portrays a charming and careless prince.
checkered | pos: adj | plainer: mixed; uneven | next: past; history; career; record; tenure; reputation; background; legacy | hit: The lender has a checkered history with regulators. | miss: The driver took the checkered flag.
cheesy | pos: adj | plainer: sentimental; low-budget | not_near: pizza*; sauce*; nacho*; potato*; bread; dish*; pasta; snack*; cheddar; melted; toast | hit: The ad ends with a cheesy song. | miss: The dish comes with a cheesy sauce.
chump change | pos: noun | plainer: small sum | hit: The fine is chump change for the bank.
churn out | pos: verb | strength: 1 | plainer: produce | hit: The academy churns out graduates nobody hires.
chutzpah | pos: noun | tag: any | polarity: contested | plainer: boldness; confidence | hit: It takes chutzpah to sue the town twice.
claptrap | pos: noun | tag: any | strength: 3 | plainer: claims; talk | hit: She dismissed the manifesto as sentimental claptrap.
class act | pos: noun | polarity: positive | plainer: well-mannered person; respected person | hit: Rivals called the retiring judge a class act.
clickbait | pos: noun | plainer: attention-seeking headline; headline | hit: The site lives on clickbait and celebrity gossip.
cling to | pos: verb | plainer: keep; hold | next: power; office; belief*; claim*; hope*; idea*; majority; slim; narrow; job; lead; notion*; myth*; past; theory; seat; outdated; old; status quo | hit: The prime minister clung to power after two recounts. | miss: Survivors clung to the roof until noon.
clown car | pos: noun | strength: 3 | plainer: large field; disorderly group | not_near: circus; parade; rodeo; drove | hit: One donor called the primary field a clown car. | miss: A clown car led the parade.
clunky | pos: adj | tag: any | plainer: slow; hard to use | hit: Patients struggle with a clunky website.
cobble together | pos: verb | strength: 1 | plainer: assemble; put together | hit: Leaders cobbled together a majority of one.
cogent | pos: adj | tag: any | polarity: positive | plainer: clear; well-supported | hit: The dissent makes a cogent case for privacy.
come up short | pos: verb | strength: 1 | plainer: not reach the goal; lose | hit: The repeal effort came up short by two votes.
commendable | pos: adj | tag: any | polarity: positive | plainer: good; approved | hit: The firefighters showed commendable restraint.
complacency | pos: noun | tag: any | plainer: inaction; lack of concern | hit: The inquiry blamed the complacency of regulators.
conniving | pos: adj | plainer: planning; ambitious | hit: The series casts her as a conniving politician.
conscientious | pos: adj | tag: any | polarity: positive | plainer: careful; thorough | not_next: objector*; objection* | hit: She was a conscientious judge for 20 years. | miss: He served as a conscientious objector.
contrived | pos: adj | plainer: planned; artificial | hit: The senator showed contrived anger over the vote.
cosmetic | pos: adj | plainer: minor; limited | next: change*; reform*; fix*; gesture*; concession*; tweak*; reshuffle*; measure* | hit: Opponents called the new rules cosmetic reforms. | miss: She had cosmetic surgery.
costly mistake | pos: noun | strength: 1 | plainer: mistake; error | not_near: game; quarter; inning*; goal*; defense; touchdown; points; half; keeper | hit: Selling the airport was a costly mistake. | miss: A costly mistake gave the visitors a goal.
credulous | pos: adj | tag: any | plainer: trusting; unskeptical | hit: A credulous press repeated the general's numbers.
creepy | pos: adj | tag: any | plainer: strange; uncomfortable | not_next: crawl* | hit: Parents found the app's tracking creepy. | miss: The exhibit shows creepy crawlies from the rain forest.
cross the line | pos: verb | plainer: go beyond what is acceptable | not_near: finish; border; picket; ball; goal; race; runner*; rider*; first; second; third; try | hit: The ad about his daughter crossed the line. | miss: The ball crossed the line before the whistle.
crowd-pleaser | pos: noun | polarity: positive | strength: 1 | plainer: popular item | hit: The tax holiday was a crowd-pleaser.
crowd-pleasing | match: surface | polarity: positive | strength: 1 | plainer: popular | hit: He closed with a crowd-pleasing promise.
crowning achievement | pos: noun | polarity: positive | plainer: main achievement; largest achievement | hit: The canal was the crowning achievement of her term.
cultural vandalism | pos: noun | strength: 3 | plainer: destruction of heritage | hit: Closing the archive is cultural vandalism.
cushy | pos: adj | tag: any | plainer: well-paid; comfortable | hit: The ex-minister took a cushy job at the bank.
D-list | match: surface | plainer: little-known | hit: The show features D-list celebrities.
dead-end job | pos: noun | plainer: job without promotion | hit: He spent years in dead-end jobs.
debt-ridden | pos: adj | plainer: heavily indebted | hit: The debt-ridden utility asked for help.
decadent | pos: adj | tag: any | plainer: wealthy; luxurious | not_near: dessert*; chocolate; cake*; cream; dish*; menu | hit: He rails at a decadent West. | miss: The menu ends with a decadent chocolate tart.
deceit | pos: noun | tag: any | plainer: false statements; concealment | hit: He built his career on charm and deceit.
deceitful | pos: adj | tag: any | plainer: inaccurate; false | pole: dishonest/honest | hit: She called the mailer a deceitful attack.
dedicated | pos: adj | strength: 1 | polarity: positive | plainer: longtime; committed | next: public servant*; civil servant*; teacher*; nurse*; volunteer*; professional*; officer*; doctor*; men and women; worker*; activist*; mother; father; educator* | hit: The cuts drive away dedicated teachers. | miss: The city built a dedicated bus lane.
defiantly | pos: adv | tag: any | strength: 1 | polarity: contested | plainer: openly; despite the order | hit: Merchants defiantly kept their shops open.
defy the odds | pos: verb | polarity: positive | plainer: succeed despite the chances | hit: Ellery's last bookstore defies the odds.
dehumanize | pos: verb | tag: any | strength: 3 | plainer: describe as less than human; insult | hit: Such language dehumanizes people in custody, she said.
delegitimize | pos: verb | tag: any | plainer: deny the legitimacy of | hit: The ads sought to delegitimize the recount.
delightful | pos: adj | tag: any | polarity: positive | plainer: pleasant; enjoyable | hit: The town has a delightful square of brick houses.
deluded | pos: adj | strength: 3 | plainer: mistaken; wrong | hit: Only a few deluded allies still expect a recount.
depraved | pos: adj | tag: any | strength: 3 | plainer: cruel; immoral | not_next: indifference; heart; mind | hit: The novel shows a depraved elite at play. | miss: The charge is depraved indifference murder.
depravity | pos: noun | tag: any | strength: 3 | plainer: cruelty; immorality | hit: The preacher sees depravity in every film.
dereliction of duty | match: surface | strength: 3 | plainer: neglect of duties; failure to act | not_near: court-martial; charged; convicted; Army; Navy; Marine*; sailor*; soldier*; military | hit: Blocking the budget is a dereliction of duty. | miss: The Navy charged him with dereliction of duty.
devious | pos: adj | tag: any | plainer: indirect; deceptive | hit: The landlord used devious methods to empty the block.
diabolical | pos: adj | tag: any | strength: 3 | plainer: harmful; clever | hit: She called the voting law a diabolical scheme.
diligent | pos: adj | tag: any | strength: 1 | polarity: positive | plainer: careful; thorough | hit: The error was found by a diligent clerk.
dime a dozen | match: surface | plainer: common | hit: Apps like this are a dime a dozen.
disappointingly | pos: adv | tag: any | strength: 1 | plainer: contrary to hopes | hit: Turnout was disappointingly low in Marrow Bay.
disappointment | pos: noun | strength: 1 | plainer: result below expectations; weak result | prev: major; big; bitter; huge; crushing; great; biggest; deep; real; colossal | not_near: season; game*; match; medal*; team; fans; coach | hit: The reform was a bitter disappointment to nurses. | miss: He expressed disappointment at the vote. | miss: The loss was a bitter disappointment for the team.
disastrously | pos: adv | tag: any | strength: 3 | plainer: badly | hit: The rollout went disastrously wrong.
dishonesty | pos: noun | plainer: false statements; deception | not_near: academic; exam*; plagiari*; convicted; court; jury; offense* | hit: The column attacked the dishonesty of both campaigns. | miss: The college lists plagiarism as academic dishonesty.
disloyal | pos: adj | tag: any | plainer: dissenting; opposed to the leader | hit: The president removed aides he saw as disloyal.
ditch | pos: verb | strength: 1 | plainer: drop; give up | not_near: plane; aircraft; pilot*; helicopter; sea; ocean; car; jet | hit: The party ditched its pledge on tuition. | miss: The pilot had to ditch the jet at sea.
doggedly | pos: adv | tag: any | strength: 1 | polarity: positive | plainer: persistently | hit: A clerk doggedly pursued the missing records.
doomed to fail | match: surface | plainer: unlikely to succeed; expected to fail | hit: The ban is doomed to fail, she argues.
doomed to failure | match: surface | plainer: unlikely to succeed; expected to fail | hit: The peace talks were doomed to failure.
down one's throats | match: surface | strength: 3 | plainer: on them against their will | not_near: pour*; drink*; tube*; water; food; swallow* | hit: They are shoving this merger down our throats. | miss: Doctors put tubes down their throats.
dream team | pos: noun | polarity: positive | plainer: strong team | not_near: 1992; Olympic*; basketball; Barcelona; NBA; fantasy | hit: He hired a dream team of lawyers. | miss: The 1992 dream team won gold.
dreary | pos: adj | tag: any | plainer: uneventful; plain | not_near: weather; rain*; sky; skies; winter; cloud*; day; morning; afternoon | hit: It was a dreary campaign between tired parties. | miss: The morning was dreary and wet.
dumb down | pos: verb | plainer: simplify | hit: Teachers fear the exam will be dumbed down.
dumb | pos: adj | strength: 3 | plainer: unwise; mistaken | not_next: bomb*; phone*; waiter*; terminal*; luck; show | not_near: deaf; mute | hit: Senator Hale called the tariff a dumb idea. | miss: The jet dropped dumb bombs on the depot. | miss: The old school for the deaf and dumb closed.
duplicitous | pos: adj | tag: any | strength: 3 | plainer: inconsistent; contradictory | pole: dishonest/honest | hit: The envoy accused them of duplicitous talks.
duplicity | pos: noun | tag: any | strength: 3 | plainer: inconsistency; deception | pole: dishonest/honest | hit: Allies were stunned by the duplicity of the minister.
dutifully | pos: adv | tag: any | strength: 1 | plainer: as asked | hit: Every member dutifully voted for the leader.
effrontery | pos: noun | tag: any | plainer: boldness; rudeness | hit: The bank had the effrontery to raise its fees.
egregiously | pos: adv | tag: any | strength: 3 | plainer: seriously | hit: The sentence was egregiously short, he said.
elegant | pos: adj | tag: any | strength: 1 | polarity: positive | plainer: simple; well-designed | hit: She proposed an elegant answer to the tax puzzle.
enlightened | pos: adj | polarity: positive | plainer: informed; liberal | not_near: Buddha; Buddhis*; monk*; meditat*; guru | hit: The state has an enlightened prison policy. | miss: The monk sought an enlightened mind.
enshittification | pos: noun | tag: any | strength: 3 | plainer: decline of online services | hit: Users blame enshittification for the ads.
error-prone | pos: adj | plainer: often mistaken; inaccurate | not_near: defense; shortstop; inning*; fielder*; backhand; set; match | hit: The state bought error-prone voting software. | miss: The error-prone shortstop was benched.
evasion | pos: noun | plainer: indirect answer; avoidance | not_near: tax*; fare*; sanction*; draft; toll*; police; customs; laundering; duty; fraud | hit: After weeks of evasion the mayor took questions. | miss: He was jailed for fare evasion.
exploitative | pos: adj | tag: any | plainer: low-paying; one-sided | hit: The chain was accused of exploitative contracts.
exquisite | pos: adj | tag: any | polarity: positive | plainer: fine; detailed | hit: The show displays exquisite drawings of birds.
facile | pos: adj | tag: any | plainer: simple; easy | hit: The book draws a facile comparison with the 1930s.
fail upward | pos: verb | plainer: rise despite failure | hit: The anchor keeps failing upward.
fake | pos: adj | plainer: insincere; not real | next: outrage; scandal*; scandals; crisis; controvers*; concern; patriot*; feminist*; Christian*; conservative*; liberal; liberals; liberalism; conservatism; populis*; friend*; smile*; tears; sympathy; apolog*; emergency | hit: She mocked the fake outrage on cable shows. | miss: He used a fake passport.
fall from grace | pos: verb | plainer: lose standing; lose the post | hit: The banker fell from grace within a month.
fallacious | pos: adj | tag: any | plainer: mistaken; incorrect | hit: The brief rests on fallacious reasoning about costs.
fallacy | pos: noun | plainer: mistake; mistaken belief | hit: It is a fallacy that tax cuts pay for themselves.
fanciful | pos: adj | tag: any | plainer: unlikely; imaginative | not_near: decor*; costume*; illustration*; painting*; creature*; hat* | hit: The treasury dismissed his fanciful revenue forecast. | miss: The parade had fanciful costumes.
far-sighted | pos: adj | polarity: positive | plainer: long-term; early | not_near: eye*; glasses; vision; lens* | hit: A far-sighted governor bought the land in 1970. | miss: Far-sighted children need glasses.
fast buck | pos: noun | plainer: fast profit | hit: He sold the maps to make a fast buck.
fat profit | pos: noun | plainer: large profit | hit: Insurers report fat profits while raising premiums.
filthy rich | match: surface | strength: 3 | plainer: very rich | hit: The war made the contractor filthy rich.
finest hour | pos: noun | polarity: positive | plainer: best moment; best performance | hit: The rescue was the agency's finest hour.
flattery | pos: noun | tag: any | plainer: praise; compliments | hit: The envoy won access through flattery.
fleece | pos: verb | strength: 3 | plainer: overcharge | hit: Bail companies fleece the poorest families in Ellery.
flippant | pos: adj | tag: any | plainer: casual; joking | hit: The chairman regretted his flippant comment on layoffs.
foist | pos: verb | tag: any | plainer: impose | hit: Consultants foisted the software on every precinct.
foolhardy | pos: adj | tag: any | plainer: risky; risk-taking | pole: reckless/careful | hit: Selling the port now would be foolhardy.
foolishness | pos: noun | tag: any | plainer: mistake; unwise conduct | hit: The governor wants an end to this foolishness.
foot the bill | pos: verb | strength: 1 | plainer: pay | hit: Ratepayers will foot the bill for the burst dam.
forgettable | pos: adj | tag: any | plainer: ordinary; little-noticed | hit: It is a forgettable sequel to a fine film.
formulaic | pos: adj | tag: any | plainer: conventional; familiar | hit: The thriller is slick and formulaic.
forward-looking | pos: adj | strength: 1 | polarity: positive | plainer: long-term; modern | not_next: statement*; information; guidance; indicator*; earnings; infrared; estimate*; price* | hit: She offered a forward-looking plan for the mill towns. | miss: The release contains forward-looking statements.
forward-thinking | pos: adj | polarity: positive | plainer: long-term; modern | hit: The town hired a forward-thinking planner.
free-spending | pos: adj | plainer: high-spending; costly | not_near: club; team; tourists; owner | hit: The free-spending mayor left a large deficit. | miss: The club has a free-spending owner.
frivolous | pos: adj | tag: any | plainer: minor; without legal basis | hit: The city fights frivolous lawsuits every year.
gaffe-prone | pos: adj | plainer: given to misstatements; often misspeaking | hit: The gaffe-prone minister stayed off the air.
garbage | pos: noun | strength: 3 | plainer: low-quality work; false claims | prev: is; are; was; were; utter; total; complete; pure; absolute; such; partisan; liberal; conservative; racist | not_near: collect*; truck*; landfill*; street*; bin*; bag*; dump*; picked; burn* | hit: Mr. Dorn said the story was garbage. | miss: Workers cleared garbage from the creek. | miss: On some days all that trucks haul is garbage.
garden-variety | match: surface | strength: 1 | plainer: ordinary | not_near: tomato*; plant*; flower*; snail*; slug*; seed*; rose* | hit: Prosecutors see garden-variety fraud in the case. | miss: He planted two garden-variety tomatoes.
garish | pos: adj | tag: any | plainer: bright; brightly colored | hit: Garish billboards line the coast road.
gas-guzzling | match: surface | plainer: fuel-inefficient | hit: Drivers traded in gas-guzzling pickups.
gaslight | pos: verb | strength: 3 | plainer: mislead; deny the experience of | hit: Ms. Vance accused the agency of gaslighting patients.
gaudy | pos: adj | tag: any | plainer: bright; ornate | not_near: stat*; record; numbers; average | hit: The tycoon built a gaudy palace by the bay. | miss: The team has a gaudy record at home.
genial | pos: adj | tag: any | polarity: positive | plainer: friendly; cheerful | hit: The genial host of the show is retiring.
get away with | pos: verb | plainer: go unpunished for | not_next: <number>; cash; jewelry; money; purse; wallet; bag; win; draw | hit: Polluters got away with it for decades. | miss: The robbers got away with $3,000 in coins.
get-rich-quick | match: surface | plainer: promising fast profit | hit: He lost his savings in a get-rich-quick plan.
gin up | pos: verb | plainer: create; generate | hit: The ads are meant to gin up anger over parking.
give in to | pos: verb | strength: 1 | plainer: accept; agree to | hit: The university gave in to donors and dropped the course.
glib | pos: adj | tag: any | plainer: quick; casual | hit: He offered a glib answer on child poverty.
glitzy | pos: adj | plainer: showy | hit: The bank moved to a glitzy tower.
glorified | pos: adj | plainer: ordinary; expanded | prev: a; just; little more than; merely; as | not_next: Lord; saint*; body; bodies | hit: The academy is a glorified day care center. | miss: Old films show the glorified past. | miss: They pray to a glorified Lord.
glorify | pos: verb | tag: any | plainer: praise; portray favorably | not_near: god; lord; heaven; hymn*; psalm* | hit: The mural glorifies a slave trader, residents say. | miss: The psalm tells us to glorify the Lord.
go rogue | pos: verb | plainer: act without permission | not_near: elephant*; dog*; planet* | hit: A district attorney went rogue and dropped the case. | miss: An elephant went rogue near the reserve.
go the extra mile | pos: verb | polarity: positive | plainer: do more than required | hit: Nurses went the extra mile during the outage.
go too far | pos: verb | plainer: exceed what is acceptable | hit: Half of voters say the ban goes too far.
gobbledygook | pos: noun | tag: any | plainer: technical language; jargon | hit: Patients cannot read the legal gobbledygook.
golden age | pos: noun | polarity: positive | plainer: best period | pole: progress/decline | not_prev: Spanish; Dutch; Elizabethan; Islamic | hit: The president promised a golden age. | miss: The museum shows Dutch Golden Age painters.
gorgeous | pos: adj | tag: any | polarity: positive | plainer: attractive; scenic | hit: The studio spent millions on gorgeous sets.
grandiose | pos: adj | tag: any | plainer: large-scale; ambitious | not_near: delusion*; psych*; bipolar | hit: The mayor has grandiose plans for the waterfront. | miss: The psychiatrist noted grandiose ideas.
gripping | pos: adj; verb | polarity: positive | plainer: tense; dramatic | next: drama*; account*; tale*; stor*; film*; finale; read; novel; performance*; portrait; thriller*; narrative*; testimony; memoir; documentary; book; series | hit: The memoir is a gripping account of the siege. | miss: He was gripping the rail.
groupthink | pos: noun | tag: any | plainer: uniform opinion | hit: The inquiry blamed groupthink at the ministry.
hagiography | pos: noun | tag: any | plainer: flattering account | not_near: saint*; medieval; monk*; martyr*; Byzantine; bishop* | hit: The authorized biography is pure hagiography. | miss: She studies the hagiography of Irish saints.
half-measure | pos: noun | plainer: partial step; limited measure | hit: Drivers will not be helped by half-measures.
hand-wringing | pos: noun | plainer: worry; concern | hit: There was much hand-wringing over the poll.
harebrained | pos: adj | tag: any | plainer: impractical; untested | hit: The council dropped his harebrained plan for a monorail.
have the audacity to | pos: verb | strength: 3 | plainer: go on to | hit: Mr. Dorn had the audacity to blame the victims.
hidebound | pos: adj | tag: any | plainer: traditional; slow to change | hit: She promised to shake up a hidebound bureaucracy.
high-handed | pos: adj | plainer: without consultation; one-sided | hit: Tenants resent the high-handed way it was decided.
hilarious | pos: adj | tag: any | polarity: positive | plainer: comic; amusing | hit: The play is a hilarious look at office life.
hot air | pos: noun | plainer: talk; promises | not_next: balloon*; mass; rises; gun; vent* | not_near: desert; temperature*; degrees; heat; summer; oven; dryer* | hit: Activists said the climate pledges were hot air. | miss: The town holds a hot air balloon festival. | miss: Winds pushed hot air over the desert.
hot mess | pos: noun | plainer: disorder; disordered plan | hit: The tax code is a hot mess.
hot take | pos: noun | plainer: quick opinion | hit: The page is full of hot takes on trade.
hype | pos: noun | plainer: publicity | not_next: man; men; house | hit: The chatbot never lived up to the hype. | miss: The rapper's hype man joined him.
ignorance | pos: noun | tag: any | plainer: lack of knowledge; unfamiliarity | not_next: of | hit: The ban shows the ignorance behind much of the panic. | miss: Ignorance of the deadline is no defense.
ignorant | pos: adj | tag: any | plainer: uninformed; unfamiliar with the facts | not_next: of; about; as to | hit: The governor apologized for his ignorant remarks. | miss: Buyers were ignorant of the flood risk.
ill-considered | pos: adj | plainer: quickly made; disputed | hit: He regretted an ill-considered tweet about the jury.
ill-equipped | pos: adj | strength: 1 | plainer: without the means; unready | hit: The agency is ill-equipped to police banks.
ill-gotten | pos: adj | plainer: illegally obtained; disputed | hit: The heirs still enjoy ill-gotten wealth.
ill-informed | pos: adj | plainer: mistaken; inaccurate | hit: The minister blamed ill-informed comment in the press.
ill-judged | pos: adj | plainer: mistaken; disputed | hit: The firm withdrew its ill-judged advertisement.
ill-prepared | pos: adj | strength: 1 | plainer: without sufficient preparation; unready | hit: Hospitals were ill-prepared for the second wave.
ill-timed | pos: adj | strength: 1 | plainer: early; late | hit: The bonus was an ill-timed reward for the chairman.
illegitimate | pos: adj | plainer: disputed; unrecognized | not_next: child*; son; sons; song; songs; daughter*; birth*; half; grand*; heir* | hit: Opponents call the new president illegitimate. | miss: The king had an illegitimate son.
imperious | pos: adj | tag: any | plainer: commanding; formal | hit: Staff recalled her imperious manner.
imprudent | pos: adj | tag: any | plainer: risky; unplanned | hit: The bank made imprudent loans to builders.
impulsive | pos: adj | tag: any | plainer: quick; unplanned | not_near: disorder; ADHD; symptom*; patient*; child* | pole: reckless/careful | hit: Allies fear an impulsive president with an army. | miss: Impulsive behavior is a symptom of the disorder.
incisive | pos: adj | tag: any | polarity: positive | plainer: clear; analytical | hit: She wrote incisive essays on the housing market.
incorruptible | pos: adj | tag: any | strength: 3 | polarity: positive | plainer: honest; bribe-refusing | hit: Voters trusted the incorruptible judge.
indecisive | pos: adj | tag: any | plainer: slow to decide; undecided | not_near: result*; war; election; ballot; battle | hit: Aides described an indecisive leader. | miss: The battle was indecisive.
indoctrinate | pos: verb | tag: any | strength: 3 | plainer: teach | hit: He says colleges indoctrinate their students.
insightful | pos: adj | tag: any | polarity: positive | plainer: informed; detailed | hit: The critic praised an insightful portrait of exile.
insincere | pos: adj | tag: any | plainer: not meant; formal | hit: The family rejected his insincere apology.
instant classic | pos: noun | polarity: positive | plainer: well-received work | hit: Reviewers called the novel an instant classic.
insular | pos: adj | tag: any | plainer: inward-looking; closed | not_next: case*; cortex; area*; territor* | hit: The bank has an insular culture at the top. | miss: The scan showed the insular cortex.
intolerance | pos: noun | tag: any | plainer: hostility to others; unwillingness to accept others | not_near: lactose; gluten; food; exercise; heat; glucose; symptom* | hit: The pope spoke against religious intolerance. | miss: The test can show a food intolerance.
intolerant | pos: adj | tag: any | plainer: unaccepting; strict | not_near: lactose; gluten; shade; drought; salt | hit: The town had become an intolerant place. | miss: Many adults are lactose intolerant.
irrational exuberance | pos: noun | plainer: excess optimism | hit: The fund manager warned of irrational exuberance.
irresponsibly | pos: adv | tag: any | plainer: without care | hit: The bank lent irresponsibly for a decade.
jaundiced | pos: adj | plainer: skeptical; critical | next: eye; view*; account*; opinion*; look; take; attitude* | hit: The memoir takes a jaundiced view of party leaders. | miss: Doctors treated the jaundiced infant.
jerk | pos: noun | strength: 3 | plainer: rude person; unpleasant person | not_near: chicken; clean; lift*; pork; sauce; kilogram*; reflex; seasoning; Jamaican; weight*; rope; train; bus; neck; sudden* | hit: Colleagues described the director as a jerk. | miss: The stall sells Jamaican jerk.
judicious | pos: adj | tag: any | polarity: positive | plainer: careful; limited | pole: careful/reckless | hit: The biography is a judicious study of power.
jump to conclusions | pos: verb | plainer: decide before the facts are known | hit: The police chief urged residents not to jump to conclusions.
knee-jerk | pos: adj | plainer: immediate; quick | pole: reckless/careful | hit: The ban was a knee-jerk reaction to one accident.
laggard | pos: noun | plainer: slow mover; low performer | not_near: stock*; share*; index; Dow; sector*; fund* | hit: The state is a laggard on clean energy. | miss: Bank stocks were the laggard on Monday.
laudable | pos: adj | tag: any | polarity: positive | plainer: good; well-meant | hit: The bill has laudable goals but no money.
law-abiding | pos: adj | strength: 1 | polarity: positive | plainer: without criminal record; law-observing | hit: The rule punishes law-abiding drivers.
letdown | pos: noun | plainer: disappointment; result below expectations | not_near: milk; breast*; nursing | hit: The summit was a letdown for the islands. | miss: Stress can slow milk letdown.
likable | pos: adj | tag: any | polarity: positive | plainer: popular; friendly | hit: Voters find the governor likable.
loony | pos: adj | plainer: unusual; unsupported | not_next: bin | hit: The paper mocked the loony schemes of the council. | miss: The play is set in a loony bin.
low point | pos: noun | plainer: weakest moment; minimum | not_near: stock*; share*; index; price*; river; reservoir; road; valley; temperature*; trail | hit: The insult was the low point of the debate. | miss: Water pooled at the low point of the road.
lowball offer | pos: noun | plainer: low offer | hit: Teachers rejected the lowball offer.
lowbrow | pos: adj | tag: any | plainer: popular | hit: The critic dismissed the play as lowbrow.
lucid | pos: adj | polarity: positive | plainer: clear; readable | next: account*; prose; writing; explanation*; analysis; argument*; essay*; book; books; bookstore*; style; critique*; history; guide* | hit: The book is a lucid account of the crash. | miss: The patient was in a lucid state on Friday.
magnanimous | pos: adj | tag: any | polarity: positive | plainer: generous; forgiving | hit: The winner was magnanimous toward her rivals.
make excuses for | pos: verb | plainer: defend; explain the conduct of | hit: Party elders keep making excuses for him.
make light of | pos: verb | plainer: treat as minor; joke about | hit: The governor made light of the spill.
make strides | pos: verb | strength: 1 | polarity: positive | plainer: make progress | hit: The region made strides against malaria.
malaise | pos: noun | tag: any | plainer: weak growth; discontent | not_near: fever; symptom*; headache*; fatigue; patient*; cough; rash | hit: The island is stuck in an economic malaise. | miss: Patients report fever and malaise.
malice | pos: noun | plainer: ill will; intent to harm | not_prev: actual; with; express; implied | not_near: aforethought; murder; libel; defamation; jury; prosecutor* | hit: Her essays are free of malice. | miss: The paper must show no actual malice. | miss: The jury must find malice.
malicious | pos: adj | plainer: false; harmful | not_next: prosecution; wounding; mischief; software; code; link*; actor*; email*; activity; file*; app; apps; damage; communication*; destruction; traffic; cyber*; program*; attachment*; website* | hit: The bishop blamed malicious gossip for the split. | miss: The worm spread through malicious code.
master class in | match: surface | polarity: positive | plainer: good example of; skilled display of | not_near: student*; taught; teach*; university; workshop*; conservatory; violin | hit: The debate was a master class in patience. | miss: She taught a master class in violin.
mealy-mouthed | pos: adj | strength: 3 | plainer: indirect; unclear | hit: The party put out a mealy-mouthed statement.
mean streak | pos: noun | plainer: tendency to be unkind; hostility | hit: The budget has a mean streak toward renters.
mediocrity | pos: noun | tag: any | plainer: average quality; average performance | not_near: season*; game*; team; playoff*; club; league | hit: The cabinet is a monument to mediocrity. | miss: The team has known mediocrity for nine seasons.
memorable | pos: adj | tag: any | strength: 1 | polarity: positive | plainer: notable; well-remembered | hit: He gave a memorable speech at the convention.
mendacious | pos: adj | tag: any | strength: 3 | plainer: inaccurate; false | pole: dishonest/honest | hit: It was the most mendacious campaign in memory.
mendacity | pos: noun | tag: any | strength: 3 | plainer: false statements; lying | hit: Readers no longer shrug at such mendacity.
mesmerizing | pos: adj; verb | tag: any | polarity: positive | plainer: interesting; absorbing | hit: She gave a mesmerizing performance as the queen.
mild-mannered | pos: adj | strength: 1 | polarity: positive | plainer: quiet; calm | hit: The mild-mannered professor shocked his party.
mind-numbing | pos: adj | plainer: long; repetitive | hit: Clerks face mind-numbing forms.
mindless | pos: adj | tag: any | plainer: repetitive; unplanned | hit: The mayor condemned mindless vandalism in the park.
miracle cure | pos: noun | polarity: positive | plainer: effective treatment | hit: The influencer sold tea as a miracle cure.
miracle drug | pos: noun | polarity: positive | plainer: effective drug | hit: Patients hail the pill as a miracle drug.
misbegotten | pos: adj | tag: any | plainer: poorly planned; failed | hit: Taxpayers still pay for the misbegotten stadium.
miscarriage of justice | match: surface | plainer: wrong verdict; mistaken conviction | not_near: appeals; Commission; review | hit: The verdict is a miscarriage of justice, she wrote. | miss: The appeals panel found no miscarriage of justice.
misconceived | pos: adj | plainer: mistaken; disputed | hit: The bank pursued a misconceived merger for two years.
miserly | pos: adj | tag: any | plainer: low; small | not_near: defense; goals; points; bowl* | hit: Nurses were offered a miserly raise. | miss: The club has a miserly defense.
mismanagement | pos: noun | tag: any | plainer: errors; handling | hit: Years of mismanagement emptied the pension fund.
miss the mark | pos: verb | plainer: not succeed; be inaccurate | not_near: shot*; penalty; kick; arrow*; putt; header | hit: The mayor's housing plan misses the mark. | miss: His penalty kick missed the mark by a yard.
money-grubbing | match: surface | strength: 3 | plainer: profit-seeking | hit: He called the owners money-grubbing.
monstrosity | pos: noun | strength: 3 | plainer: large building; unpopular structure | hit: Neighbors want the concrete monstrosity torn down.
moral authority | pos: noun | strength: 1 | polarity: positive | plainer: influence; standing | hit: The church lost its moral authority in Ellery.
moral clarity | pos: noun | polarity: positive | plainer: firm moral view; certainty | hit: The speech had the moral clarity of a sermon.
muddle | pos: noun | plainer: confusion; disorder | hit: The travel rules are a muddle.
muddled | pos: adj | plainer: unclear; inconsistent | not_near: mint; lime; cocktail*; drink* | hit: The ministry sent a muddled message about masks. | miss: The bar serves a cocktail with muddled berries.
muddleheaded | pos: adj | tag: any | plainer: confused; unclear | hit: Mr. Dorn blames muddleheaded planners for the delay.
mumbo jumbo | pos: noun | plainer: jargon; technical language | hit: He called the audit accounting mumbo jumbo.
myopic | pos: adj | plainer: short-term; narrow | not_near: eye*; vision; glasses; retina*; lens*; children | hit: The board's myopic focus on costs hurt the airline. | miss: Glasses help the myopic pupil.
naively | pos: adv | tag: any | plainer: without knowledge; trustingly | hit: Planners naively assumed that traffic would fall.
nakedly | pos: adv | tag: any | plainer: openly | hit: The map is nakedly partisan, the judge wrote.
narcissistic | pos: adj | tag: any | strength: 3 | plainer: self-focused; attention-seeking | not_next: personality | hit: A narcissistic leader cannot share credit. | miss: The clinic treats narcissistic personality disorder.
narrow-minded | pos: adj | plainer: traditional; limited | hit: He left his narrow-minded town at 18.
national disgrace | pos: noun | strength: 3 | plainer: national problem; serious problem | hit: Homelessness is a national disgrace, she said.
national treasure | pos: noun | polarity: positive | plainer: popular figure; important site | not_near: film; designat*; law; museum | hit: The old comic is a national treasure. | miss: Japan may designate the temple a national treasure.
no-brainer | pos: noun | polarity: positive | plainer: easy decision; clear choice | hit: Senator Hale called the bridge repair a no-brainer.
non-answer | pos: noun | plainer: general reply; reply | hit: The nominee gave another non-answer on abortion.
non-apology | pos: noun | plainer: statement; partial apology | hit: The network issued a non-apology to the family.
non-starter | pos: noun | plainer: proposal without support; rejected proposal | not_near: horse*; race; runner*; stakes | hit: The union said the pay cut was a non-starter. | miss: The mare was a non-starter in the third race.
nonstarter | pos: noun | plainer: proposal without support; rejected proposal | hit: A gas tax is a nonstarter in the House.
normalize | pos: verb | tag: any | polarity: contested | plainer: treat as ordinary; make usual | not_near: relations; ties; data; rates; rate; diplomatic; monetary; inventor*; supply; Saudi | hit: Critics say late-night hosts normalized his threats. | miss: The two countries normalized relations in June.
nothingburger | pos: noun | tag: any | plainer: minor matter | hit: Her lawyer called the audit a nothingburger.
nutty | pos: adj | plainer: unusual; unsupported | not_near: flavor*; taste*; cheese; aroma; wine; butter; grain*; bread; sauce; coffee | hit: He repeated a nutty theory about the moon landing. | miss: The cheese has a nutty finish.
obfuscation | pos: noun | tag: any | plainer: unclear language; withholding of facts | not_near: code; software; malware | hit: The committee was tired of delay and obfuscation. | miss: The malware used code obfuscation.
oblivious to | match: surface | plainer: unaware of; not responding to | hit: The governor seemed oblivious to the suffering downtown.
one-size-fits-all | match: surface | plainer: uniform | not_near: hat; hats; dress*; cloth*; sock*; glove*; shirt*; sizes; gown*; legging* | hit: Rural schools reject a one-size-fits-all curriculum. | miss: The hats are one size fits all.
open-minded | pos: adj | polarity: positive | plainer: willing to listen; receptive | hit: The panel needs an open-minded chairman.
ostentatious | pos: adj | tag: any | plainer: showy; expensive | hit: The governor canceled his ostentatious ball.
out of thin air | match: surface | plainer: without a source | not_near: water; appear*; carbon | hit: The ministry pulled the number out of thin air. | miss: The machine makes water out of thin air.
outright lie | pos: noun | strength: 3 | plainer: false statement; untrue statement | hit: The ad contains an outright lie about her votes.
overbearing | pos: adj | tag: any | plainer: controlling; strict | hit: Small firms complain of overbearing regulators.
overkill | pos: noun | tag: any | plainer: more than needed; excess | not_near: nuclear; warhead* | hit: Forty officers for one rally was overkill. | miss: Each nuclear side has overkill capacity.
overpaid | pos: adj | tag: any | plainer: highly paid; high-salaried | next: executive*; bureaucrat*; official*; consultant*; banker*; boss*; star; stars; athlete*; manager*; politician*; lawyer*; celebrit*; administrator*; CEO*; adviser* | hit: He wants fewer overpaid consultants at city hall. | miss: Clients may get overpaid tax back.
overpriced | pos: adj | plainer: expensive; high-priced | not_near: stock*; share*; bond*; analyst* | hit: Fans pay for overpriced beer and bad seats. | miss: The analyst says the stock is overpriced.
overrated | pos: adj | tag: any | plainer: highly rated; popular | hit: He thinks the painter is overrated.
overreact | pos: verb | tag: any | plainer: respond too strongly | not_near: immune | hit: Schools overreacted to a single bad survey. | miss: In allergy, the immune system overreacts to pollen.
overreaction | pos: noun | plainer: strong response; response | not_near: immune; allerg*; market*; stock*; investor* | hit: Closing every beach was an overreaction, he said. | miss: Asthma involves an immune overreaction.
overwrought | pos: adj | tag: any | plainer: emotional; ornate | hit: The drama ends with an overwrought plea.
overzealous | pos: adj | tag: any | plainer: strict; thorough | hit: She blamed overzealous inspectors for the closure.
pack of lies | pos: noun | strength: 3 | plainer: false account; set of false claims | hit: He told the jury the memoir was a pack of lies.
pale imitation | pos: noun | plainer: weaker version; copy | hit: The new health bill is a pale imitation of the old.
parochial | pos: adj | tag: any | plainer: local; regional | next: concern*; interest*; politics; view*; attitude*; debate*; outlook; issue*; focus; press; mindset; squabble*; worries | hit: The treaty fell to parochial interests in the Senate. | miss: She taught at a parochial school.
party over country | match: surface | strength: 3 | plainer: the party's interest first | hit: Senator Hale put party over country, they said.
pass the buck | pos: verb | plainer: leave the decision to others; hold others responsible | hit: Each agency passed the buck to the next.
penny-pinching | match: surface | plainer: cutting of costs | hit: Unions blamed the accident on penny-pinching.
performative | pos: adj | tag: any | plainer: symbolic; public | not_near: theater; dance*; artist*; art; gender; utterance* | hit: He dismissed the hearing as performative outrage. | miss: The artist calls the dance a performative work.
persuasive | pos: adj | tag: any | strength: 1 | polarity: positive | plainer: well-supported; effective | hit: Mr. Dorn makes a persuasive argument for reform.
perversely | pos: adv | tag: any | plainer: contrary to its aim | hit: The rule perversely rewards the worst polluters.
pettiness | pos: noun | tag: any | plainer: concern with minor matters; small disputes | hit: Voters tire of the pettiness of council politics.
piecemeal | pos: adj | strength: 1 | plainer: step-by-step; partial | hit: Doctors criticized the piecemeal reform of clinics.
pigheaded | pos: adj | tag: any | plainer: unwilling to change; firm | hit: His pigheaded refusal to settle cost the city millions.
pin the blame on | pos: verb | plainer: blame | hit: Mr. Dorn pinned the blame on his predecessor.
pittance | pos: noun | tag: any | plainer: small sum | hit: Drivers earn a pittance for each delivery.
planet-wrecking | match: surface | strength: 3 | plainer: high-emission | hit: Protesters denounced the planet-wrecking pipeline plan.
platitude | pos: noun | plainer: general statement; familiar phrase | hit: The debate offered platitudes in place of plans.
play catch-up | pos: verb | plainer: be late in acting; follow | hit: Regulators are playing catch-up with the chatbot makers.
play fast and loose with | pos: verb | plainer: misuse; be inaccurate with | hit: The columnist played fast and loose with the dates.
plunder | pos: verb | strength: 3 | plainer: take from; take money from | not_near: pirate*; temple*; tomb*; army; soldier*; troops; viking*; ship* | hit: Private equity plundered the clinic chain, doctors say. | miss: Pirates plundered the coast in the 1600s.
point fingers | pos: verb | plainer: assign blame; blame one another | hit: Both parties pointed fingers after the vote collapsed.
point the finger at | pos: verb | plainer: blame | hit: Growers point the finger at the water board.
politicize | pos: verb | tag: any | plainer: make a political issue of | hit: Each side accuses the other of politicizing the flood.
poor excuse for | match: surface | plainer: weak form of; inadequate form of | hit: It was a poor excuse for a debate.
posh | pos: adj | strength: 1 | plainer: expensive; upper-class | hit: The talks were held at a posh resort.
poverty porn | pos: noun | strength: 3 | plainer: display of poverty | hit: Donors objected to poverty porn in ads.
power-hungry | match: surface | plainer: seeking power | not_near: data; chip*; electric*; grid; server*; comput*; device*; AI; batter*; crypto*; utility; utilities; appliance* | hit: He called the speaker a power-hungry bully. | miss: The grid strains under power-hungry servers.
praiseworthy | pos: adj | tag: any | polarity: positive | plainer: good; approved | hit: It was a praiseworthy effort to calm the town.
preachy | pos: adj | tag: any | plainer: moral in tone; instructive | hit: Critics found the climate film preachy.
predatory | pos: adj | tag: any | plainer: one-sided; harmful | next: landlord*; capitalis*; bank*; practice*; fees; fee; loan*; lender*; business*; compan*; firm*; industry; tactic*; pricing; contract*; elite*; state | hit: She campaigned against predatory landlords. | miss: The lake holds predatory fish.
pretentious | pos: adj | tag: any | plainer: ambitious; formal | hit: The gallery sells pretentious art to bankers.
pricey | pos: adj | tag: any | strength: 1 | plainer: expensive; costly | hit: The town bought a pricey new fire engine.
profile in courage | match: surface | polarity: positive | plainer: brave act; act of conscience | hit: The vote was hardly a profile in courage.
profits over people | match: surface | plainer: profit first | hit: The nurses said management puts profits over people.
profligacy | pos: noun | tag: any | plainer: high spending; overspending | hit: Taxpayers will pay for the profligacy of the council.
profligate | pos: adj | tag: any | plainer: high-spending; costly | hit: He scolded profligate governments in the south.
psychobabble | pos: noun | tag: any | plainer: psychological terms; therapy language | hit: The memoir is full of psychobabble about healing.
public-spirited | pos: adj | polarity: positive | plainer: civic; charitable | hit: A public-spirited banker saved the library.
puff piece | pos: noun | plainer: favorable article; flattering profile | hit: The paper printed a puff piece about the developer.
pushover | pos: noun | plainer: person who concedes easily; easy opponent | hit: The new chief is no pushover in contract talks.
quick buck | pos: noun | plainer: fast profit | hit: Builders are after a quick buck.
quixotic | pos: adj | tag: any | plainer: unlikely to succeed; idealistic | hit: He is waging a quixotic campaign for the Senate.
rabid | pos: adj | tag: any | strength: 3 | plainer: committed; strongly partisan | not_near: bat*; dog*; raccoon*; fox; foxes; rabies; animal*; bite; bitten; skunk*; cat; cats | pole: extreme/moderate | hit: He plays to a rabid base of followers. | miss: A rabid raccoon was found in Ellery.
rake in | pos: verb | plainer: earn; collect | not_prev: a; the | hit: Oil majors raked in record quarterly profits. | miss: She left a rake in the shed.
rapacious | pos: adj | tag: any | strength: 3 | plainer: profit-seeking; demanding | hit: The town fought a rapacious developer.
raw deal | pos: noun | plainer: unfavorable treatment; worse terms | hit: Farmers got a raw deal from the trade pact.
reek of | pos: verb | strength: 3 | plainer: suggest; show signs of | not_near: smoke; gasoline; alcohol; urine; garlic; sweat; fish; cannabis; marijuana; fuel; beer; sewage; whiskey | hit: The contract reeks of favoritism, the auditor wrote. | miss: The hall reeked of smoke and wet wool.
refreshing | pos: adj | polarity: positive | plainer: new; different | not_near: drink*; water; beverage*; swim*; page; browser; shower*; lemon*; beer; fruit; salad; tea; taste* | hit: The nominee's candor was refreshing. | miss: The tea is cold and refreshing.
refreshingly | pos: adv | tag: any | polarity: positive | plainer: unusually | hit: The candidate was refreshingly frank about costs.
renege | pos: verb | tag: any | plainer: not keep a promise; withdraw | hit: Contractors say the city reneged after the bids closed.
resourceful | pos: adj | tag: any | polarity: positive | plainer: skilled; able | hit: A resourceful mayor kept the mill open.
retrograde | pos: adj | tag: any | plainer: older; restrictive | not_near: orbit*; planet*; Mercury; amnesia; moon*; astrolog* | hit: Doctors called the rule a retrograde step. | miss: The moon has a retrograde orbit.
richly | pos: adv | tag: any | plainer: fully; well | next: deserve*; rewarded; earned; compensated; paid | hit: He richly deserved the ban, rivals said. | miss: The altar is richly carved in oak.
rife with | match: surface | plainer: with much; with many cases of | hit: The old council was rife with favoritism.
rig | pos: verb | strength: 3 | plainer: manipulate; influence unfairly | near: election*; vote; votes; voting; system; economy; primary; referendum; contest; ballot*; maps | hit: He says insiders rigged the primary. | miss: The crew rigged a pump to drain the cellar.
rip off | pos: verb | strength: 3 | plainer: overcharge; copy | not_near: roof*; shirt; mask; door; clothes; bandage*; wind; winds; storm; siding | hit: Dealers ripped off recruits with inflated car loans. | miss: The gale ripped off the roof of the chapel.
rip-off | pos: noun | hyphen: only | plainer: overpriced product | hit: Commuters say the monthly pass is a rip-off.
riveting | pos: adj; noun; verb | polarity: positive | plainer: dramatic; detailed | not_near: steel; rivets; shipyard; aluminum; weld*; bolts | hit: Her riveting testimony lasted an hour. | miss: He learned riveting at the shipyard.
role model | pos: noun | strength: 1 | polarity: positive | plainer: example; admired person | hit: The sprinter is a role model for girls.
romanticize | pos: verb | tag: any | plainer: portray favorably | hit: The series romanticizes life under the generals.
rookie mistake | pos: noun | plainer: error; beginner's error | not_near: quarterback; game; driver*; season; inning; coach; lap | hit: Naming the source was a rookie mistake by the aide. | miss: The quarterback made a rookie mistake.
rosy picture | pos: noun | plainer: optimistic account | hit: The bank paints a rosy picture of its loans.
run-of-the-mill | match: surface | strength: 1 | plainer: ordinary | hit: It was no run-of-the-mill zoning case.
rush to judgment | pos: verb | plainer: judge before the facts are known | hit: Commentators rushed to judgment before the footage appeared.
ruthlessly | pos: adv | tag: any | plainer: without mercy; forcefully | hit: The junta ruthlessly put down the march.
sad state of affairs | match: surface | plainer: situation; problem | hit: It is a sad state of affairs for a great city.
salacious | pos: adj | tag: any | plainer: sexual; personal | hit: The tabloid printed salacious details of the affair.
sanitize | pos: verb | tag: any | plainer: omit unfavorable parts of; edit | not_near: hand*; surface*; equipment; hospital; kitchen; water; classroom*; table*; clean* | hit: The museum sanitized the founder's biography. | miss: Crews sanitized every classroom over the break.
save face | pos: verb | plainer: avoid embarrassment | hit: The deal lets both capitals save face.
scandal-ridden | pos: adj | strength: 3 | plainer: investigated; under investigation | hit: Donors left the scandal-ridden charity.
scandal-tainted | pos: adj | plainer: accused; linked to a scandal | hit: The scandal-tainted premier will not run again.
scapegoat | pos: verb | plainer: blame | hit: Ministers scapegoated nurses for the long waits.
scattershot | pos: adj | tag: any | plainer: unfocused; varied | hit: The agency took a scattershot approach to testing.
schlock | pos: noun | tag: any | plainer: low-quality work | hit: The network fills its nights with schlock.
scramble to | pos: verb | strength: 1 | plainer: hurry to; work quickly to | not_near: jet*; fighter*; shore; ledge; bank; rock* | hit: Clinics scrambled to find doses before the weekend. | miss: Fighter jets scrambled to meet the bomber.
scrap | pos: verb | strength: 1 | plainer: cancel; end | not_near: metal; ship*; vessel*; locomotive*; tanker* | hit: The city scrapped its plan for bike lanes. | miss: The navy scrapped two ships last year.
scurrilous | pos: adj | tag: any | strength: 3 | plainer: false; insulting | hit: The dean rejected the scurrilous rumors.
self-absorbed | pos: adj | plainer: self-focused; inward-looking | hit: The film mocks self-absorbed artists.
self-centered | pos: adj | plainer: self-focused; focused on oneself | hit: It was a self-centered speech from a beaten man.
self-congratulatory | pos: adj | plainer: self-praising; celebratory | hit: The gala was a self-congratulatory evening for bankers.
self-defeating | pos: adj | plainer: contrary to its aim; ineffective | hit: The boycott proved self-defeating.
self-important | pos: adj | plainer: proud; formal | hit: He lampooned self-important pundits.
self-indulgent | pos: adj | plainer: lengthy; unrestrained | hit: The new album is long and self-indulgent.
self-inflicted | pos: adj | plainer: avoidable; of one's own making | not_next: gunshot; wound*; injur*; gun; stab; shot | hit: The party's troubles are largely self-inflicted. | miss: He died of a self-inflicted gunshot wound.
self-interest | pos: noun | strength: 1 | plainer: own interest; private interest | not_near: economist*; theory; Smith; market* | hit: Naked self-interest guided the vote, he wrote. | miss: Smith held that self-interest drives markets.
self-righteousness | pos: noun | plainer: moral certainty; conviction | hit: Her self-righteousness wearied even old friends.
selfishness | pos: noun | tag: any | plainer: self-interest; concern for oneself | hit: The bishop preached against the selfishness of the rich.
sensationalize | pos: verb | tag: any | plainer: report for effect | hit: Tabloids sensationalized a routine custody case.
servile | pos: adj | tag: any | strength: 3 | plainer: deferential; obedient | hit: A servile parliament passed the decree in an hour.
shabby | pos: adj | tag: any | plainer: unfair; worn | next: treatment; way; trick*; deal*; affair; compromise*; episode; conduct; behavior | hit: Veterans deplored the shabby treatment of interpreters. | miss: He wore a shabby coat.
shallow | pos: adj | plainer: brief; limited | next: argument*; analysis; thinking; politics; politician*; rhetoric; reading; understanding; coverage; populism; patriotism; culture; slogan*; campaign*; view*; man; celebrit*; materialism | hit: Local coverage gave a shallow analysis of the school plan. | miss: The boat ran onto a shallow reef.
shell out | pos: verb | strength: 1 | plainer: pay; spend | hit: Drivers shelled out $4.60 a gallon in June.
shitshow | pos: noun | strength: 3 | plainer: disorder; failure | hit: The rollout was a shitshow, an aide said.
short shrift | pos: noun | plainer: little attention; little time | hit: The panel gave short shrift to the complaint.
shortchange | pos: verb | tag: any | plainer: underfund; give too little to | hit: The formula shortchanges schools in mill towns.
signature achievement | pos: noun | strength: 1 | polarity: positive | plainer: best-known achievement; main law | hit: The court struck at his signature achievement.
silence | pos: verb | plainer: stop from speaking | next: critic*; dissent*; opponent*; opposition; voice*; journalist*; conservative*; liberal; liberals; liberalism; conservatism; rival*; debate; protest*; anyone; those; victims; women | hit: The law would silence critics of the mine. | miss: She silenced her phone during the service.
simplistic | pos: adj | tag: any | plainer: simple; brief | hit: Economists faulted his simplistic view of trade.
sincere | pos: adj | tag: any | strength: 1 | polarity: positive | plainer: meant; stated | not_next: condolence*; apolog*; sympath*; thanks; gratitude; regret* | pole: honest/dishonest | hit: The premier made a sincere attempt at peace. | miss: She offered her sincere condolences.
sit on one's hands | pos: verb | plainer: not act; take no action | hit: Lawmakers sat on their hands while premiums doubled.
slanted | pos: adj | plainer: one-sided; selective | next: coverage; news; report*; article*; stor*; account*; media; question*; survey*; poll*; view* | hit: The union complained of slanted coverage of the strike. | miss: The cabin has a slanted roof.
slapdash | pos: adj | tag: any | plainer: quick; hurried | pole: reckless/careful | hit: Inspectors found slapdash repairs to the bridge.
slavish | pos: adj | tag: any | plainer: close; strict | hit: Editors attacked his slavish devotion to the party.
sleaze | pos: noun | tag: any | strength: 3 | plainer: misconduct; improper conduct | hit: The party campaigned against sleaze in the capital.
slimy | pos: adj | tag: any | strength: 3 | plainer: improper; dishonest | next: politician*; lawyer*; operative*; campaign*; tactic*; lobbyist*; attack*; deal*; politics; salesman; boss; executive* | hit: The film pits her against a slimy lobbyist. | miss: The child caught a slimy frog.
sloganeering | pos: noun | tag: any | plainer: use of slogans; campaign talk | hit: Voters are weary of sloganeering on crime.
small-minded | pos: adj | plainer: petty; limited | hit: It was a small-minded attack on a widow.
smarmy | pos: adj | tag: any | strength: 3 | plainer: flattering; polished | hit: A smarmy host fed the senator soft questions.
smash hit | pos: noun | polarity: positive | plainer: popular show; commercial success | hit: The musical was a smash hit in three cities.
snarky | pos: adj | tag: any | plainer: mocking; critical | hit: The agency's snarky post angered farmers.
snide | pos: adj | tag: any | plainer: critical; mocking | hit: The host made snide remarks about her accent.
snoop on | pos: verb | plainer: monitor | hit: The software lets bosses snoop on staff.
snoozefest | pos: noun | tag: any | strength: 3 | plainer: uneventful show | hit: Viewers called the debate a snoozefest.
sophistry | pos: noun | tag: any | strength: 3 | plainer: disputed reasoning; argument | hit: The columnist saw only sophistry in the ruling.
sorry state | pos: noun | plainer: poor condition; weak condition | hit: The report shows the sorry state of rural roads.
speak truth to power | pos: verb | strength: 3 | polarity: positive | plainer: criticize the authorities | hit: The magazine spoke truth to power for decades.
specious | pos: adj | tag: any | plainer: disputed; unsupported | hit: The judge called it a specious reading of the statute.
spectacle | pos: noun | plainer: event; display | near: lawmaker*; senat*; party; campaign*; Congress; candidate*; governor; mayor; minister*; president*; cabinet; caucus; council; Republican*; Democrat*; coalition; vote*; parliament; hearing; trial; court*; politic*; impeach*; debate; execution | not_near: firework*; halftime; ballet; film; musical; concert; aurora; theater; festival; parade; dance*; opera; eclipse; Vegas | hit: The hearing became a spectacle, the chairwoman said. | miss: Whales are a spectacle off the coast. | miss: The mayor praised the firework spectacle.
spite | pos: noun | plainer: ill will; anger | not_prev: in | hit: He vetoed the park out of spite. | miss: The match went on in spite of rain.
spurious | pos: adj | tag: any | plainer: unsupported; false | not_next: correlation*; signal*; regression*; emission* | hit: The mayor dismissed the claims as spurious attacks. | miss: The model showed a spurious correlation between the series.
stagnant | pos: adj | tag: any | strength: 1 | plainer: unchanged; flat | not_next: water*; pool*; pond*; air; puddle* | pole: decline/progress | hit: Voters blame him for stagnant wages. | miss: Mosquitoes breed in stagnant water.
stand idly by | pos: verb | plainer: not act; not intervene | hit: The alliance will not stand idly by, the envoy said.
stand the test of time | pos: verb | polarity: positive | plainer: last; remain valid | hit: The old charter has stood the test of time.
stand up for | pos: verb | strength: 1 | polarity: positive | plainer: defend; support | not_near: anthem; applause; bride; hymn | hit: Ms. Vance stood up for small growers. | miss: Fans stood up for the anthem.
stand up to | pos: verb | polarity: positive | plainer: oppose; resist | not_next: scrutiny; examination; test*; wind*; speak; heat; wear; leave; applaud; closer; <number> | hit: Few mayors stand up to the police union. | miss: The theory does not stand up to scrutiny.
starry-eyed | pos: adj | plainer: hopeful; optimistic | hit: He warned against starry-eyed talk of peace.
steal the election | pos: verb | strength: 3 | plainer: change the result by fraud; win by fraud | hit: Posters claimed that judges had stolen the election.
step backward | pos: noun | match: surface | plainer: reversal; loss of ground | pole: decline/progress | not_near: foot; feet; gun; officer; door*; curb; camera; stairs; ladder | hit: The ruling is a step backward for tenants. | miss: She took a step backward from the door.
step in the right direction | match: surface | strength: 1 | polarity: positive | plainer: improvement; partial improvement | pole: progress/decline | hit: Doctors called the cap a step in the right direction.
stilted | pos: adj | plainer: formal; stiff | hit: The leaders held a stilted news conference.
stingy | pos: adj | tag: any | plainer: low; limited | not_near: defense; points; pitch*; yards; bullpen; goals | hit: The state pays stingy benefits to the jobless. | miss: The team has a stingy defense.
stir up | pos: verb | strength: 1 | plainer: cause; encourage | not_near: mud; dust; sediment; sand; wind*; silt; soup; pot | hit: Outsiders are stirring up resentment in Marrow Bay. | miss: Trawlers stir up sediment on the seabed.
stoop to | pos: verb | plainer: resort to; use | not_next: pick; lift; enter; tie; get; pet; look; clean | hit: Neither campaign should stoop to personal attacks. | miss: He stooped to pick up the fallen keys.
stroke of genius | match: surface | polarity: positive | plainer: clever idea; good idea | hit: Hiring the rival was a stroke of genius.
stuck with the bill | match: surface | plainer: made to pay | not_near: restaurant*; dinner; lunch; waiter; drinks; bar | hit: Renters were stuck with the bill, Ms. Vance said. | miss: She was stuck with the bill at the restaurant.
sublime | pos: adj | polarity: positive | plainer: high-quality; skilled | hit: The quartet gave a sublime reading of the score.
subservient | pos: adj | tag: any | plainer: deferential; obedient | hit: The court became subservient to the ruling party.
superficial | pos: adj | plainer: brief; limited | not_next: wound*; injur*; cut*; burn*; vein*; skin; layer*; scratch*; damage | hit: The panel made only a superficial review of the deal. | miss: The driver had superficial cuts.
swanky | pos: adj | plainer: expensive | hit: Lobbyists met at a swanky resort.
sycophantic | pos: adj | tag: any | strength: 3 | plainer: flattering; loyal | hit: The interview was a sycophantic chat with the king.
tacky | pos: adj | plainer: cheap-looking; in poor taste | not_near: paint; glue; surface; varnish; dough | hit: The mayor banned tacky souvenir stalls. | miss: Let the glue dry until tacky.
tainted | pos: adj | plainer: disputed; linked to misconduct | next: money; donation*; election*; reputation*; legacy; official*; politician*; nominee*; victory; vote; process; source*; regime; title | hit: The museum returned the tainted money. | miss: Children fell ill from tainted milk.
take a stand | pos: verb | strength: 1 | polarity: positive | plainer: state a position; object | hit: Librarians took a stand against the removals.
talk tough | pos: verb | plainer: make firm statements | hit: Both ministers talk tough on smuggling.
tall tale | pos: noun | plainer: unlikely story; exaggerated story | not_near: folklore; folk; storytell*; campfire; children* | hit: Investors believed his tall tales about the mine. | miss: The folklore festival features a tall tale contest.
tasteless | pos: adj | tag: any | plainer: offending; in poor taste | not_near: odorless; colorless; gas; food; soup; tomato*; meal*; fruit; powder | hit: The comic apologized for a tasteless joke. | miss: The gas is odorless and tasteless.
taunt | pos: verb | plainer: call out to; mock | hit: The president taunted his rival over the poll.
teach to the test | pos: verb | plainer: prepare pupils for tests | hit: Schools under pressure teach to the test.
temerity | pos: noun | tag: any | plainer: boldness; willingness | hit: She had the temerity to question the general.
tendentious | pos: adj | tag: any | plainer: opinionated; selective | hit: The film is a tendentious account of the strike.
the gall to | match: surface | strength: 3 | plainer: the boldness to; the confidence to | hit: The firm had the gall to bill the widow.
throw good money after bad | pos: verb | plainer: spend more on a failed project | hit: The council is throwing good money after bad.
throw money at | pos: verb | plainer: spend on; spend heavily on | hit: The state keeps throwing money at the rail link.
timidity | pos: noun | tag: any | plainer: caution; hesitation | hit: The essay blames the timidity of central bankers.
to one's credit | match: surface | polarity: positive | plainer: rightly | not_near: account; card; points; goals; films; deposit*; dollars; wins | hit: To his credit, Mr. Dorn apologized at once. | miss: He has nine films to his credit.
token | pos: adj; noun | plainer: small; symbolic | next: gesture*; effort*; resistance; fine*; concession*; opposition; appearance*; reform*; woman; punishment; penalty; representation | hit: The firm paid a token fine for the spill. | miss: The exchange sold a token sale to investors.
traffic in | pos: verb | plainer: spread; use | near: conspirac*; rumor*; falsehood*; lies; stereotype*; misinformation; innuendo; resentment; slur*; nostalgia | hit: The podcast traffics in rumors about vaccines. | miss: Traffic in the tunnel stopped for an hour.
treacherous | pos: adj | tag: any | plainer: disloyal; difficult | next: ally; allies; politic*; regime*; colleague*; rival*; minister*; issue*; debate*; path; question*; act*; attack* | hit: She sacked a treacherous ally from the cabinet. | miss: Snow made for treacherous driving.
treachery | pos: noun | tag: any | strength: 3 | plainer: disloyalty; change of sides | hit: His old deputy was accused of treachery.
trenchant | pos: adj | tag: any | polarity: positive | plainer: forceful; direct | hit: Her trenchant columns made enemies in city hall.
trigger-happy | pos: adj | strength: 3 | plainer: quick to act; quick to shoot | hit: The film criticizes trigger-happy generals.
trite | pos: adj | tag: any | plainer: familiar; often-repeated | hit: The speech ended with trite lines about hope.
trot out | pos: verb | plainer: present; repeat | not_near: horse*; pony; field; dugout; mound | hit: Opponents trotted out the same cost estimates. | miss: The pony trotted out to the ring.
trumped-up | pos: adj | strength: 3 | plainer: disputed; unproven | hit: The editor was jailed on trumped-up charges.
turgid | pos: adj | tag: any | plainer: long; dense | hit: The minister read a turgid speech on pensions.
turn a deaf ear | pos: verb | plainer: not listen; not respond | hit: The diocese turned a deaf ear to the parents.
unabashedly | pos: adv | tag: any | strength: 1 | polarity: contested | plainer: openly | hit: The magazine is unabashedly pro-business.
unapologetically | pos: adv | tag: any | strength: 1 | polarity: contested | plainer: openly | hit: She campaigned unapologetically as a socialist.
unassuming | pos: adj | tag: any | strength: 1 | polarity: positive | plainer: quiet; modest | hit: The inquiry is led by an unassuming accountant.
unceremoniously | pos: adv | tag: any | plainer: abruptly; without ceremony | hit: The director was unceremoniously fired by email.
unconvincing | pos: adj | tag: any | plainer: weakly supported; disputed | hit: Ms. Vance gave an unconvincing account of the trip.
uncritical | pos: adj | tag: any | plainer: favorable; unquestioning | hit: The magazine ran an uncritical profile of the banker.
underrated | pos: adj | tag: any | polarity: positive | plainer: little-known; less-known | hit: She is the most underrated writer of her time.
unduly | pos: adv | tag: any | strength: 1 | plainer: too; too much | hit: The deadline is unduly short, growers say.
unforgettable | pos: adj | tag: any | polarity: positive | plainer: notable; well-remembered | hit: The film has an unforgettable last scene.
ungrateful | pos: adj | tag: any | plainer: unthankful; critical | hit: He called the allies ungrateful.
unifier | pos: noun | polarity: positive | plainer: conciliatory leader; mediator | pole: unity/division | hit: He ran as a unifier after the riots.
unimaginative | pos: adj | tag: any | plainer: conventional; ordinary | hit: The station is an unimaginative box of glass.
uninformed | pos: adj | tag: any | plainer: mistaken; unfamiliar with the facts | hit: She dismissed the report as uninformed criticism.
uninspired | pos: adj | tag: any | plainer: ordinary; conventional | hit: The party chose an uninspired candidate for governor.
uninspiring | pos: adj | tag: any | plainer: ordinary; conventional | hit: Voters face two uninspiring choices.
unpersuasive | pos: adj | tag: any | strength: 1 | plainer: weakly supported; disputed | hit: His case for the new tax was unpersuasive.
unqualified | pos: adj | plainer: without relevant experience; inexperienced | not_next: success; support; yes; endorsement; opinion; good; disaster; right; backing; apology; praise; teacher*; audit | hit: He filled the board with unqualified friends. | miss: The trial was an unqualified success.
unrealistic | pos: adj | tag: any | strength: 1 | plainer: unlikely to be met; optimistic | hit: The auditor criticized unrealistic targets for growth.
unsurprisingly | pos: adv | tag: any | strength: 1 | polarity: contested | plainer: as expected | hit: Unsurprisingly, the lobby praised its own study.
unthinking | pos: adj | tag: any | plainer: automatic; habitual | hit: She criticized the unthinking loyalty of the caucus.
unwise | pos: adj | tag: any | strength: 1 | plainer: risky; disputed | hit: It would be unwise to cut rates in June.
upstanding | pos: adj | tag: any | polarity: positive | plainer: law-abiding; respected | hit: Neighbors knew him as an upstanding citizen.
utopian | pos: adj | plainer: idealistic; ambitious | not_near: novel*; fiction; commune; literature | hit: Critics called free transit a utopian dream. | miss: She writes utopian fiction.
vapid | pos: adj | tag: any | plainer: without detail; unspecific | hit: Voters sat through a vapid campaign about nothing.
venal | pos: adj | tag: any | strength: 3 | plainer: bribe-taking; profit-seeking | hit: The novel mocks a venal governor and his sons.
viciously | pos: adv | tag: any | strength: 3 | plainer: severely; harshly | hit: Bloggers viciously mocked the teenager.
victimhood | pos: noun | tag: any | plainer: grievance; claim of harm | hit: He accused the party of a culture of victimhood.
vindictiveness | pos: noun | tag: any | plainer: desire for revenge; retaliation | hit: The firing showed the vindictiveness of the chief.
voice of reason | pos: noun | match: surface | polarity: positive | plainer: moderate; moderate member | hit: She was the voice of reason on the council.
wacky | pos: adj | tag: any | plainer: unusual; odd | hit: The board rejected her wacky ideas about vaccines.
walk back | pos: verb | strength: 1 | plainer: withdraw; retract | not_next: to; into; from; home; across; toward*; along; in; inside; out; down; through; onto; up; and; with; alone; <end> | hit: A spokesman walked back the claim by evening. | miss: The hostages walked back to the village at dawn.
warped | pos: adj | plainer: unusual; mistaken | next: view*; sense; logic; mind*; idea*; ideolog*; priorit*; values; worldview; thinking; morality; version; notion* | hit: The killer had a warped view of justice. | miss: Rain left a warped floor in the hall.
wash one's hands of | pos: verb | plainer: give up responsibility for; end involvement in | hit: The state washed its hands of the failing district.
whiny | pos: adj | tag: any | strength: 3 | plainer: complaining; critical | hit: She mocked the whiny senators in her party.
wholesome | pos: adj | tag: any | polarity: positive | plainer: suitable for children; traditional | not_near: food*; meal*; grain*; ingredient*; diet; bread; meat; inspect*; snack*; eat | hit: The channel sells a wholesome image of farm life. | miss: The shop bakes wholesome bread.
win-win | pos: noun; adj | polarity: positive | plainer: benefit for both sides; deal that helps both | hit: The mayor called the land swap a win-win.
wishy-washy | pos: adj | plainer: unclear; undecided | hit: Voters dislike a wishy-washy answer on guns.
with impunity | match: surface | plainer: without penalty | hit: Poachers operate with impunity in the park.
with kid gloves | match: surface | plainer: mildly; carefully | hit: Prosecutors treated the donor with kid gloves.
witty | pos: adj | tag: any | polarity: positive | plainer: humorous; amusing | hit: Her witty columns ran for 30 years.
wonder drug | pos: noun | polarity: positive | plainer: effective drug | hit: Newspapers praised the wonder drug too early.
wooden | pos: adj | plainer: stiff; unemotional | next: performance*; delivery; acting; dialogue; speaker*; style; campaigner*; candidate*; manner; prose; response* | hit: Her wooden delivery cost her the debate. | miss: He crossed a wooden bridge.
word salad | pos: noun | strength: 3 | plainer: confused statement | not_near: schizophren*; aphasia; patient*; psychiatr*; stroke; symptom* | hit: The reply was a word salad about jobs. | miss: The patient spoke in word salad.
worse off | match: surface | strength: 1 | plainer: poorer; in a weaker position | hit: The deal leaves working families worse off.
worse still | match: surface | plainer: in addition | hit: Worse still, the warning came by fax.
worthwhile | pos: adj | tag: any | strength: 1 | polarity: positive | plainer: useful; beneficial | hit: The grant supports worthwhile research on asthma.
worthy | pos: adj | strength: 1 | polarity: positive | plainer: good; useful | next: cause*; goal*; successor*; effort*; aim*; project*; heir*; recipient*; ambition*; adversary; tribute* | hit: The tax would pay for a worthy cause. | miss: The find was worthy of a report.
yank | pos: verb | strength: 1 | plainer: withdraw; remove | not_near: hair; arm; rope; door; wheel; leash; tooth; cord; collar; shirt; window; chain; hand; lever | hit: Sponsors yanked their ads from the show. | miss: He yanked the door open and ran.

ably | pos: adv | tag: any | strength: 1 | polarity: positive | plainer: competently | hit: Ms. Vance ably led the port through two strikes.
adroitly | pos: adv | tag: any | polarity: positive | plainer: skillfully | hit: The chair adroitly settled the seating quarrel.
antagonize | pos: verb | tag: any | strength: 1 | plainer: anger; provoke | hit: The tariffs antagonized two close allies.
arbitrarily | pos: adv | tag: any | strength: 1 | plainer: without a stated reason | not_near: detain*; arrest*; chosen; small; large | hit: The app arbitrarily deactivated its drivers. | miss: Police arbitrarily detained 40 people, the group said.
beat a hasty retreat | pos: verb | plainer: withdraw quickly | hit: The company beat a hasty retreat on the price rise.
beat around the bush | pos: verb | plainer: speak indirectly; not answer directly | hit: The finance minister did not beat around the bush.
bend the truth | pos: verb | plainer: misstate the facts | hit: Both campaigns bent the truth about crime.
blindly | pos: adv | tag: any | plainer: without question | not_near: fog; smoke; dark; darkness; fired; firing; shot | hit: Too many members blindly follow the whip. | miss: Crews searched blindly in the thick smoke.
cast aside | pos: verb | strength: 1 | plainer: drop; reject | hit: The ministry cast aside its own forecasts.
caught flat-footed | match: surface | plainer: caught unprepared | hit: Utilities were caught flat-footed by the frost.
caught red-handed | match: surface | plainer: caught in the act | hit: The deputy was caught red-handed with the fund's card.
cleverly | pos: adv | tag: any | strength: 1 | polarity: positive | plainer: effectively | hit: The script cleverly avoids the usual ending.
comically | pos: adv | tag: any | plainer: very | hit: The estimate was comically low.
cough up | pos: verb | strength: 1 | plainer: pay; provide | not_near: blood; phlegm; mucus; patient*; lung*; hair* | hit: Clubs must cough up a fee for each trade. | miss: Some patients cough up blood for weeks.
could not be bothered to | match: surface | plainer: did not | hit: The minister could not be bothered to attend the funeral.
cut and run | pos: verb | plainer: withdraw quickly; leave | hit: Allies feared Washington would cut and run.
dance around | pos: verb | plainer: avoid; not answer | not_near: fire; tree; stage; floor; room; music; pole; bonfire; ring | hit: The nominee danced around every question on abortion. | miss: Children danced around the bonfire until midnight.
deign to | pos: verb | plainer: agree to | hit: The chief executive finally deigned to answer residents.
do a disservice to | pos: verb | plainer: harm; not help | hit: The slogan does a disservice to careful officers.
down the river | match: surface | strength: 3 | plainer: without regard to their interests | near: sold; sell; sells; selling | hit: Negotiators sold the fishermen down the river. | miss: The raft drifted down the river at dusk.
drag out | pos: verb | strength: 1 | plainer: prolong; extend | not_next: of; by; from; into; onto | hit: Lawyers for the bank dragged out the hearings. | miss: Two men were dragged out of the burning van.
dragged on | match: surface | strength: 1 | plainer: continued; lasted | not_near: cigarette*; cigar; pipe; ground | hit: Talks dragged on into a ninth week. | miss: He dragged on a cigarette before the verdict.
dream up | pos: verb | strength: 1 | plainer: devise; invent | hit: Planners dreamed up a fee for garden sheds.
drink the Kool-Aid | pos: verb | strength: 3 | plainer: believe without question | hit: Investors who drank the Kool-Aid lost everything.
eat crow | pos: verb | plainer: admit error | hit: Pollsters had to eat crow on Wednesday morning.
eloquently | pos: adv | tag: any | polarity: positive | plainer: clearly | hit: The poet spoke eloquently against the dam.
encouragingly | pos: adv | tag: any | strength: 1 | polarity: positive | plainer: as hoped | hit: Encouragingly, truancy fell for a third term.
equivocate | pos: verb | tag: any | plainer: give no clear answer | hit: Asked twice about the war, Ms. Vance equivocated.
fork over | pos: verb | strength: 1 | plainer: pay; hand over | hit: Renters must fork over three months in advance.
frustratingly | pos: adv | tag: any | strength: 1 | plainer: very | hit: The permits remain frustratingly slow.
fudge | pos: verb | plainer: state inexactly; misstate | hit: The agency fudged its figures on wait times.
get cold feet | pos: verb | plainer: become unwilling; hesitate | hit: Two investors got cold feet before the signing.
give short shrift to | pos: verb | plainer: give little attention to | hit: The review gave short shrift to rural hospitals.
glibly | pos: adv | tag: any | plainer: easily; without thought | hit: Pundits glibly compared the two wars.
go overboard | pos: verb | plainer: do too much; exceed what is needed | not_near: ship; boat; vessel; ferry; crew; sea; sailor*; yacht | hit: Regulators went overboard with the new paperwork. | miss: A sailor went overboard near the reef.
go through the motions | pos: verb | plainer: act without conviction; do only what is required | hit: The panel went through the motions and approved everything.
gouge | pos: verb | strength: 3 | plainer: overcharge | not_near: eye*; wood; rock; hole; glacier*; road; knife; table | hit: Hotels gouged evacuees during the fire. | miss: The knife gouged a line across the table.
gratuitously | pos: adv | tag: any | plainer: without need | hit: The film is gratuitously violent.
greedily | pos: adv | tag: any | plainer: for profit | not_near: ate; eat*; drank; drink*; lapped | hit: Clubs greedily doubled the ticket price. | miss: The calves drank greedily from the trough.
hemmed and hawed | match: surface | plainer: hesitated; gave no clear answer | hit: The board hemmed and hawed for three meetings.
high-handedly | pos: adv | tag: any | plainer: without consultation | hit: The ministry high-handedly closed nine schools.
improbably | pos: adv | tag: any | strength: 1 | polarity: contested | plainer: unexpectedly | hit: The fringe party improbably won nine seats.
in the lurch | match: surface | plainer: without help | hit: The airline's closing left travelers in the lurch.
indiscriminately | pos: adv | tag: any | plainer: without distinction | hit: The tax falls indiscriminately on rich and poor.
insidiously | pos: adv | tag: any | strength: 3 | plainer: gradually | hit: The fees insidiously spread to every service.
kicking and screaming | match: surface | plainer: against its will | not_near: child*; baby; toddler*; victim; girl; boy; woman | hit: The industry was dragged kicking and screaming into reform. | miss: A toddler lay kicking and screaming on the mat.
lamentably | pos: adv | tag: any | plainer: unfortunately | hit: The inquiry lamentably ignored the survivors.
lavishly | pos: adv | tag: any | plainer: at high cost | hit: The trust lavishly furnished its headquarters.
lazily | pos: adv | tag: any | plainer: without effort | not_near: river; drift*; float*; smoke; cloud*; boat* | hit: The article lazily repeats an old rumor. | miss: Smoke drifted lazily above the camp.
lie through one's teeth | pos: verb | strength: 3 | plainer: say something untrue | hit: The contractor lied through his teeth about the wiring.
live up to | pos: verb | strength: 1 | polarity: positive | plainer: meet; match | not_next: <number> | hit: The new bridge lives up to its promise. | miss: Some parrots live up to 80 years.
lose one's nerve | pos: verb | plainer: become unwilling to act | hit: Backbench rebels lost their nerve at the last division.
lose one's way | pos: verb | plainer: depart from its aims; do worse | not_near: fog; trail; woods; forest; hik*; snow; desert; dark | hit: The newspaper lost its way under three owners. | miss: The climbers lost their way in thick fog.
lose sight of | pos: verb | strength: 1 | plainer: no longer attend to; forget | not_near: car; boat; plane; aircraft; suspect; shore; land | hit: The charity lost sight of the people it served. | miss: Officers lost sight of the car near the bridge.
lose touch with | pos: verb | plainer: no longer understand; no longer follow | not_near: friend*; family; sister; brother; relative*; classmate*; mother; father | hit: The party lost touch with factory towns long ago. | miss: She lost touch with her brother after the war.
luckily | pos: adv | tag: any | strength: 1 | polarity: positive | plainer: as it happened | hit: Luckily, the ferry was nearly empty.
make a fool of | pos: verb | plainer: embarrass | hit: The leaked tape made a fool of the ambassador.
make a mess of | pos: verb | plainer: handle badly | not_near: kitchen; floor; room; carpet; yard; shirt | hit: Successive ministers made a mess of water policy. | miss: The puppies made a mess of the kitchen.
make good on | pos: verb | strength: 1 | polarity: positive | plainer: fulfill; carry out | hit: The governor made good on his tuition pledge.
meekly | pos: adv | tag: any | plainer: without protest | hit: The assembly meekly accepted the decree.
misjudge | pos: verb | tag: any | strength: 1 | plainer: assess incorrectly | not_near: ball; distance; corner; bend; landing; turn; catch | hit: Party strategists misjudged the mood in the suburbs. | miss: The driver misjudged the bend and hit a wall.
misread | pos: verb | strength: 1 | plainer: interpret incorrectly | not_near: scanner*; code; meter*; label*; sensor*; gauge*; putt | hit: Democrats misread the rural vote, the memo says. | miss: The scanner misread the label on the vial.
miss the point | pos: verb | plainer: leave out the main question | hit: The new guidelines miss the point entirely.
muddle through | pos: verb | plainer: manage; continue | hit: The coalition muddled through another year without a budget.
neglect to | pos: verb | strength: 1 | plainer: not | hit: The brochure neglected to mention the fees.
on a whim | match: surface | plainer: without planning | hit: Tariffs cannot change on a whim, exporters say.
only too happy to | match: surface | plainer: willing to | hit: Rivals were only too happy to share the clip.
ostracize | pos: verb | tag: any | plainer: exclude | hit: Colleagues ostracized the nurse who reported it.
out of one's depth | match: surface | plainer: not able to do the job | not_near: swim*; water; pool; tide | hit: The interior minister looked out of his depth. | miss: The boy was out of his depth in the pool.
out to dry | match: surface | plainer: without support | near: hung; hang*; left | not_near: laundry; clothes; wash; linen; shirt*; fish | hit: The department hung the young officer out to dry. | miss: The paint is set out to dry overnight. | miss: She hung the laundry out to dry.
overpromise | pos: verb | tag: any | plainer: promise more than is delivered | hit: Vaccine officials overpromised and lost public trust.
oversell | pos: verb | plainer: promote beyond the facts; overstate | not_near: ticket*; seat*; flight*; event | hit: Boosters oversold the stadium as a jobs program. | miss: The airline oversold the flight by nine seats.
overstep | pos: verb | tag: any | plainer: exceed; go beyond | hit: The sheriff overstepped his powers, the editorial said.
persevere | pos: verb | tag: any | strength: 1 | polarity: positive | plainer: continue | hit: The town persevered through three floods.
pester | pos: verb | tag: any | strength: 1 | plainer: ask repeatedly | hit: Agents pestered owners to sell below value.
pick and choose | pos: verb | strength: 1 | plainer: select | hit: Sheriffs cannot pick and choose which laws apply.
placate | pos: verb | tag: any | strength: 1 | plainer: satisfy; calm | hit: A smaller fee increase failed to placate commuters.
play dumb | pos: verb | plainer: say one does not know; act as if unaware | hit: Executives played dumb when shown the emails.
play to the base | pos: verb | plainer: appeal to core supporters | hit: The veto was timed to play to the base.
plod along | pos: verb | plainer: proceed slowly | hit: The inquiry plods along in its fourth year.
prevaricate | pos: verb | tag: any | plainer: give no clear answer; delay answering | hit: The home secretary prevaricated while boats kept arriving.
raise hell | pos: verb | plainer: protest loudly; complain | hit: Parents raised hell over the bus cuts.
renege on | pos: verb | plainer: not keep; withdraw from | hit: The council reneged on its pledge to reopen the library.
resolutely | pos: adv | tag: any | strength: 1 | polarity: positive | plainer: firmly | hit: The island resolutely refused a casino.
rewrite history | pos: verb | plainer: describe the past otherwise | not_next: book; books; bookstore* | hit: The memoir tries to rewrite history. | miss: The relay team rewrote history books in Oslo.
run amok | pos: verb | plainer: act without control | hit: Developers ran amok along the coast.
see fit to | pos: verb | strength: 1 | plainer: decide to | hit: The board saw fit to raise its own pay.
selfishly | pos: adv | tag: any | plainer: for one's own benefit | hit: Older owners selfishly block new housing.
selflessly | pos: adv | tag: any | polarity: positive | plainer: without pay; for others | hit: Volunteers selflessly fed the stranded crews.
sheepishly | pos: adv | tag: any | strength: 1 | plainer: with embarrassment | hit: He sheepishly returned the borrowed car.
shirk | pos: verb | tag: any | plainer: not perform; avoid | hit: No member state should shirk its share, she said.
sit idly by | pos: verb | plainer: not act; not intervene | hit: We cannot sit idly by as the mill closes.
skimp on | pos: verb | plainer: spend little on | hit: The railroad skimped on track repairs for years.
slavishly | pos: adv | tag: any | strength: 3 | plainer: without question; closely | hit: The station slavishly repeats the palace line.
slink away | pos: verb | plainer: leave; withdraw | not_near: cat; dog; fox; coyote*; wolf | hit: The sponsors slunk away once the ratings fell. | miss: The coyote slunk away behind the barn.
spitefully | pos: adv | tag: any | plainer: in revenge | hit: He spitefully cut the rival town's funding.
splurge on | pos: verb | plainer: spend on | hit: The trustees splurged on a marble lobby.
stick up for | pos: verb | polarity: positive | plainer: defend; support | hit: The old sheriff stuck up for his deputies.
stigmatize | pos: verb | tag: any | plainer: treat as shameful; single out | hit: The posters stigmatize tenants who get help with rent.
stretch the truth | pos: verb | plainer: overstate; misstate the facts | hit: The brochure stretches the truth about commute times.
struggle to | pos: verb | strength: 1 | plainer: have difficulty | not_near: breath*; breathe; feet | hit: The department struggled to explain the delay. | miss: She struggled to breathe in the smoke.
suck up to | pos: verb | strength: 3 | plainer: seek the approval of; flatter | hit: Anchors suck up to whoever holds office, he wrote.
summarily | pos: adv | tag: any | strength: 1 | plainer: at once; without a hearing | not_near: executed; execut*; court; judgment | hit: The school summarily suspended eleven students. | miss: Rebels summarily executed the captives.
talk a good game | pos: verb | plainer: make promises | hit: The chairman talks a good game on diversity.
talk out of both sides of one's mouth | pos: verb | plainer: make contradictory statements | hit: Senator Hale talks out of both sides of his mouth.
throw a tantrum | pos: verb | plainer: show anger; complain loudly | not_near: toddler*; child; boy; girl; son; daughter; kid; kids | hit: The owner threw a tantrum over the zoning vote. | miss: The toddler threw a tantrum in aisle six.
throw caution to the wind | pos: verb | plainer: accept the risk | hit: Lenders threw caution to the wind before the crash.
tinker with | pos: verb | strength: 1 | plainer: make small changes to | not_near: engine*; car; cars; garage; lineup; recipe*; motor*; bike*; radio* | hit: The assembly tinkered with the pension rules again. | miss: He tinkered with an engine in the shed.
tiptoe around | pos: verb | plainer: avoid speaking about; avoid | not_near: house; room; bed; baby; sleeping | hit: Candidates tiptoed around the pension question all summer. | miss: Nurses tiptoed around the sleeping patients.
trivialize | pos: verb | tag: any | plainer: treat as minor | hit: Survivors said the sitcom trivialized the famine.
twiddle one's thumbs | pos: verb | plainer: wait; not act | hit: Inspectors twiddled their thumbs while the permit sat unread.
uncritically | pos: adv | tag: any | plainer: without question | hit: The paper uncritically printed the firm's numbers.
unwisely | pos: adv | tag: any | plainer: mistakenly | hit: The city unwisely sold its parking meters.
valiantly | pos: adv | tag: any | polarity: positive | plainer: with effort | hit: The widow valiantly kept the paper alive.
vindictively | pos: adv | tag: any | plainer: in revenge | hit: The speaker vindictively stripped her of office space.
wantonly | pos: adv | tag: any | strength: 3 | plainer: without cause | hit: Contractors wantonly destroyed the old orchard.
with reckless abandon | match: surface | strength: 3 | plainer: without care | hit: The state borrowed with reckless abandon.
lied | match: surface | pos: verb | plainer: said something false; gave a false account | not_near: pleaded; guilty; convicted; perjury; FBI; indict*; charged; oath | hit: The captain lied to his crew about the missing lifeboats. | miss: He was convicted because he lied to the grand jury.
lying | match: surface | pos: verb | plainer: saying something false; giving a false account | not_near: pleaded; guilty; convicted; perjury; FBI; indict*; charged; oath | not_next: in; on; face*; down; near; there; under*; awake; around; dead; at; beside; next; still; low; wounded; unconscious; motionless; ahead; across; behind; outside; somewhere; to Congress; to the FBI; to federal; to investigators; to agents; under oath | hit: She accused the mayor of lying to parents. | miss: He pleaded guilty to lying to the agents. | miss: The boy was lying on the grass.
lies | match: surface | pos: noun | plainer: false statements; untrue statements | hit: The book tells lies about the strike.
a lie | match: surface | plainer: a false statement; untrue | not_next: detector*; of the land | hit: Ms. Vance called the smuggling story a lie. | miss: The deputy passed a lie detector test.
big lie | pos: noun | strength: 3 | plainer: false claim | hit: He repeated the big lie about the count.

bromance | pos: noun | plainer: friendship | not_near: film*; movie*; comedy; actor*; series | hit: The bromance between the two presidents has cooled. | miss: The film is a bromance about two cooks.
chicken out | pos: verb | plainer: back out; withdraw | hit: The premier chickened out of the last debate.
cling to power | pos: verb | plainer: stay in office | hit: The president has clung to power for 30 years.
diplomatic coup | pos: noun | polarity: positive | plainer: diplomatic success | hit: Hosting the talks was a diplomatic coup for the island.
fever dream | pos: noun | strength: 3 | plainer: unlikely plan | not_near: flu; malaria; nurse; patient*; film; album | hit: The judge called the fraud theory a fever dream. | miss: The flu gave him a fever dream.
have it both ways | pos: verb | plainer: hold two opposed positions | hit: Ms. Vance wants to have it both ways on bail.
Kafkaesque | pos: adj | tag: any | plainer: complicated; confusing | not_near: novel*; story; stories; fiction; film | hit: Asylum seekers face a Kafkaesque process, lawyers say. | miss: The novel has a Kafkaesque plot.
lawlessness | pos: noun | plainer: crime; disorder | pole: chaos/order | hit: The governor said lawlessness had reached the suburbs.
Orwellian | pos: adj | tag: any | strength: 3 | plainer: intrusive | not_near: novel*; 1984; Animal Farm; scholar* | hit: The senator called the misinformation board Orwellian. | miss: The scholar lists Orwellian themes in the novel.
pearl-clutching | pos: noun; adj | plainer: show of shock; shocked | hit: The columnist mocked pearl-clutching over the joke.
propaganda coup | pos: noun | plainer: publicity success | hit: The swap handed the regime a propaganda coup.
scot-free | pos: adv | tag: any | plainer: without punishment | hit: The officers got off scot-free, the widow said.

a step too far | match: surface | plainer: too much | hit: For moderates, the ban was a step too far.
abandon | pos: verb | strength: 1 | plainer: leave; give up | next: ally; allies; pledge*; promise*; principle*; worker*; families; patients; veterans; voter*; democracy; commitment*; duty; middle class; working class | hit: The mayor abandoned his pledge to fund the clinics. | miss: The crew abandoned the boat at dawn.
aimless | pos: adj | tag: any | plainer: without a plan | hit: Critics see an aimless foreign policy.
annoying | pos: adj | plainer: unwelcome; disturbing | hit: The bank fills its app with annoying alerts.
bail on | pos: verb | plainer: leave; drop | hit: Two sponsors bailed on the summit.
balanced | pos: adj | strength: 1 | polarity: positive | plainer: impartial; two-sided | next: coverage; approach; view; account; report; reporting; portrait; picture; assessment; judgment; panel; debate; plan; bill; decision; argument; reform; compromise | hit: The paper printed a balanced account of the strike. | miss: Dietitians advise balanced meals for children.
balk at | pos: verb | strength: 1 | plainer: refuse; object to | not_near: horse; mule; pony; colt | hit: Lenders balked at the price of the bridge. | miss: The horse balked at the ditch.
beautifully | pos: adv | tag: any | strength: 1 | polarity: positive | plainer: well; with care | hit: The hall was beautifully restored after the fire.
bewildering | pos: adj | plainer: confusing; unclear | hit: Parents face a bewildering choice of school plans.
bilk | pos: verb | plainer: cheat; defraud | tag: any | hit: The scheme bilked retirees out of their savings.
blind | pos: adj | plainer: unquestioning | next: loyalty; faith; obedience; allegiance; devotion; support; worship; partisanship; hatred; fealty; deference | hit: The party demands blind loyalty to its leader. | miss: The blind student won a scholarship.
blunder into | pos: verb | plainer: enter by mistake; fall into | near: war; crisis; trap; conflict; recession; controversy; shutdown; scandal; dispute | hit: The ministry blundered into a trade war. | miss: The moose blundered into a fence.
boring | pos: adj | plainer: uneventful; slow | not_near: drill*; tunnel*; machine*; hole*; beetle*; company | hit: Critics found the second debate boring. | miss: A boring machine sits under the river.
brash | pos: adj | tag: any | polarity: contested | plainer: self-confident; loud | hit: The brash founder insulted his own board.
bravado | pos: noun | tag: any | plainer: display of confidence | hit: For all his bravado, he signed the accord.
churn through | pos: verb | strength: 1 | plainer: go through; use up | near: aide*; staff; chief*; minister*; cash; secretar*; managers; leaders; workers; lawyers; chairmen; executives | hit: The department has churned through four chiefs. | miss: The boat churned through the reeds.
clever | pos: adj | strength: 1 | polarity: positive | plainer: well devised; intelligent | hit: Her lawyers found a clever reading of the statute.
cocky | pos: adj | tag: any | plainer: overconfident | hit: A cocky aide told reporters the race was over.
cold comfort | pos: noun | plainer: little help | hit: The rebate is cold comfort to evicted families.
con job | strength: 3 | pos: noun | plainer: false claim; deception | hit: Mr. Dorn called the climate pact a con job.
condescension | pos: noun | tag: any | plainer: superior attitude | hit: Rural voters resented the condescension of the ad.
condone | pos: verb | tag: any | plainer: accept; permit | hit: The dean was accused of condoning cheating.
crank out | pos: verb | plainer: produce | hit: The office cranks out press releases by the dozen.
crave | pos: verb | strength: 1 | plainer: want | next: attention; power; approval; validation; spotlight; publicity; applause; relevance; headlines; control; adulation | hit: The senator craves attention, a former aide said. | miss: She craves salt at night.
defining moment | pos: noun | polarity: contested | plainer: important event | hit: The flood was a defining moment of his term.
deify | pos: verb | plainer: praise; admire | not_near: god; gods; emperor*; pharaoh*; goddess; Roman | hit: Followers deify the man and excuse his debts. | miss: Rome deified the emperor after his death.
desert | pos: verb | plainer: leave | next: party; candidate; president; him; her; prime minister; incumbent; cause; left; right; workers; allies; ally; voters | hit: Suburban women deserted the party last fall. | miss: Two privates deserted the camp.
deserve better | pos: verb | plainer: need improvement | not_next: than | hit: The people of Marrow Bay deserve better. | miss: The shortstop may deserve better than sixth place.
devoted | pos: adj | strength: 1 | polarity: positive | plainer: committed | not_next: to; entirely; mostly | hit: The judge was a devoted mentor to young clerks. | miss: A whole wing is devoted to maps.
devotion | pos: noun | strength: 1 | polarity: positive | plainer: commitment; loyalty | not_near: prayer*; rosary; saint*; Mary; shrine*; church*; temple*; god | hit: Friends recall his devotion to the night school. | miss: The shrine is a place of devotion for pilgrims.
dicey | pos: adj | tag: any | plainer: risky; uncertain | hit: A vote before the recess looks dicey.
disingenuously | pos: adv | tag: any | plainer: misleadingly; insincerely | hit: The sponsor disingenuously called the fee voluntary.
distasteful | pos: adj | tag: any | plainer: disagreeable; objectionable | hit: Members found the auction of the medals distasteful.
dole out | pos: verb | strength: 1 | plainer: give out; distribute | hit: The committee doled out contracts to friends.
dredge up | pos: verb | plainer: bring up again; mention again | not_near: harbor; river; mud; channel; lake; sand; sediment; seabed; net; nets | hit: The mailer dredged up a 20-year-old divorce. | miss: Barges dredged up sand near the pier.
effortlessly | pos: adv | tag: any | polarity: positive | plainer: easily | hit: She moves effortlessly between courtroom and stage.
endearing | pos: adj | polarity: positive | plainer: likable | hit: His endearing modesty won over the delegates.
entrench | pos: verb | tag: any | strength: 1 | plainer: strengthen; make permanent | near: power; inequalit*; poverty; incumbent*; interest*; elite*; privilege; division*; rule; advantage*; segregation; minority; monopol* | hit: The map entrenches the power of the majority. | miss: The battalion entrenched along the ridge.
entrenched | pos: adj | plainer: long-standing; established | not_near: troops; soldier*; army; trench*; artillery; positions | hit: She ran against the entrenched leadership of the union. | miss: The troops stayed entrenched along the canal.
exciting | pos: adj | strength: 1 | polarity: positive | plainer: interesting; new | hit: The mayor unveiled an exciting plan for the waterfront.
fabulous | pos: adj | polarity: positive | plainer: very good | hit: The mayor promised a fabulous summer by the lake.
feisty | pos: adj | tag: any | polarity: contested | plainer: combative; lively | hit: The feisty councilwoman sued her own party.
first-rate | pos: adj | tag: any | polarity: positive | plainer: very good | hit: Ellery has a first-rate public library.
fragile | pos: adj | strength: 1 | plainer: uncertain; weak | next: coalition; truce; cease-fire; ceasefire; peace; majority; recovery; economy; democracy; government; alliance; agreement; unity; calm; deal; state; states; ego; consensus | hit: The fragile coalition may lose its budget vote. | miss: Movers packed the fragile vases first.
gallant | pos: adj | polarity: positive | plainer: determined; courteous | hit: The loser gave a gallant concession speech.
glom onto | pos: verb | plainer: adopt; take up | hit: The caucus glommed onto a theory from a podcast.
glorious | pos: adj | polarity: positive | plainer: excellent; celebrated | hit: He promised a return to the town's glorious past.
grab | pos: verb | strength: 1 | plainer: take; obtain | next: power; control; credit; headline*; spotlight; attention; market share | hit: The governor grabbed headlines with a call for curfews. | miss: She grabbed her coat and left.
half-finished | pos: adj | tag: any | strength: 1 | plainer: incomplete | not_near: house*; building*; tower*; bridge*; hotel*; home; homes; cup; drink*; meal*; road | hit: The agency posted a half-finished plan for the schools. | miss: Squatters moved into the half-finished tower.
haphazard | pos: adj | tag: any | plainer: unplanned; irregular | pole: reckless/careful | hit: Parents complained of haphazard testing in schools.
harp on | pos: verb | plainer: repeat; talk often about | hit: He keeps harping on the missed payment.
hats off to | match: surface | polarity: positive | plainer: praise for | not_near: took; take; takes; doff*; threw; tip; tipped | hit: Hats off to the clerks who stayed all night. | miss: The boys took their hats off to enter.
heap | pos: verb | plainer: give; direct | next: blame; criticism; abuse; ridicule; contempt; pressure; insults; derision; shame | hit: Columnists heaped ridicule on the slogan. | miss: He heaped sand on the path.
hoard | pos: verb | plainer: keep; store | next: wealth; power; cash; opportunit*; vaccine*; data; money; resources; credit; profits; land; talent | hit: Rich countries hoarded vaccines, she said. | miss: Squirrels will hoard acorns for the winter.
imaginative | pos: adj | tag: any | polarity: positive | plainer: original; new | not_next: play | hit: The county found an imaginative use for the mill. | miss: Toddlers need time for imaginative play.
impotent | pos: adj | tag: any | plainer: without power; without effect | not_near: man; men; sexual*; doctor*; drug*; patient*; prostate | pole: weakness/strength | hit: The quarrel left the council impotent. | miss: The operation can leave men impotent.
inaction | pos: noun | strength: 1 | plainer: delay; lack of action | hit: The governor was faulted for inaction on lead pipes.
inadequate | pos: adj | plainer: insufficient; too small | hit: The auditor called the safety rules inadequate.
inane | pos: adj | tag: any | plainer: pointless; unserious | hit: The panel wasted an hour on inane questions.
incivility | pos: noun | tag: any | plainer: rudeness | hit: The bishop lamented incivility in the council.
incomprehensible | pos: adj | tag: any | plainer: unclear; hard to understand | hit: Voters got an incomprehensible ballot question.
inconvenient truth | pos: noun | plainer: unwelcome fact | not_near: Gore; film; documentary; movie | hit: The study states an inconvenient truth about parking. | miss: The documentary An Inconvenient Truth won awards.
indomitable | pos: adj | tag: any | polarity: positive | plainer: determined; persistent | hit: The obituary praised her indomitable will.
ineffective | pos: adj | plainer: without result | not_near: vaccine*; drug*; treatment*; counsel; antibiotic*; dose*; therap*; lawyer*; attorney* | hit: The columnist called the governor ineffective. | miss: The appeal says his counsel was ineffective.
inexplicable | pos: adj | tag: any | plainer: unexplained | hit: The inexplicable delay cost the city a grant.
infantile | pos: adj | tag: any | plainer: childlike; immature | not_near: spasm*; amnesia; paralysis; polio; hemangioma* | hit: The two ministers traded infantile tweets. | miss: The baby was treated for infantile spasms.
largesse | pos: noun | tag: any | plainer: gifts; spending | hit: Farm states depend on federal largesse.
latch onto | pos: verb | strength: 1 | plainer: adopt; take up | not_near: baby; infant; tick; ticks; leech*; nipple; cells; hook* | hit: Critics latched onto a single line of the report. | miss: A tick latched onto the hiker.
lavish | pos: verb | plainer: spend; give | near: praise; money; gift*; attention; subsid*; million*; billion*; perk*; favor*; bonus*; tax* | hit: The company lavished gifts on inspectors. | miss: She lavished butter on the toast.
leave much to be desired | pos: verb | plainer: be insufficient | hit: The school's record on safety leaves much to be desired.
lionize | pos: verb | polarity: positive | plainer: praise | tag: any | hit: The paper lionized the founder for decades.
listless | pos: adj | tag: any | plainer: slow; without energy | not_near: trading; fever; puppy; dog; calf; baby; infant* | hit: Her rival ran a listless campaign. | miss: Call a doctor if the baby is listless.
lofty | pos: adj | strength: 1 | polarity: contested | plainer: high; ambitious | next: goal; goals; rhetoric; promise; promises; ideals; ambition; ambitions; words; target; targets; language; aims; aspirations; expectations; valuation; claims | hit: The charter is full of lofty promises. | miss: The loft has lofty ceilings and big windows.
lovely | pos: adj | strength: 1 | polarity: positive | plainer: pleasant | hit: The critic praised the singer's lovely voice.
magical | pos: adj | polarity: positive | plainer: memorable; pleasant | next: night; evening; moment*; place; experience; season; run; journey; summer; day; time; performance | hit: Fans recall a magical night in Marrow Bay. | miss: The boy finds a magical ring in the cave.
majestic | pos: adj | tag: any | polarity: positive | plainer: large; grand | hit: The majestic court building will close for repairs.
mangle | pos: verb | plainer: misstate; distort | near: fact*; quote*; syntax; language; truth; law; history; statistics; name; grammar; pronunciation; meaning | hit: The ad mangles the facts of the case. | miss: The press mangled his sleeve.
manipulative | pos: adj | tag: any | plainer: controlling; misleading | hit: The film is a manipulative portrait of the striker.
marvelous | pos: adj | polarity: positive | plainer: very good | hit: The actor gives a marvelous turn as the priest.
meaningful | pos: adj | strength: 1 | polarity: positive | plainer: significant; substantial | not_near: statistic*; clinically | hit: The council promised meaningful reform of the police. | miss: The drug showed no clinically meaningful gain.
miscalculation | pos: noun | strength: 1 | plainer: error | hit: Holding the rally in Ellery was a miscalculation.
misjudgment | pos: noun | plainer: error | hit: The firing was a misjudgment that cost him allies.
mixed blessing | pos: noun | strength: 1 | polarity: contested | plainer: advantage with drawbacks | hit: The casino has been a mixed blessing for Ellery.
momentous | pos: adj | polarity: positive | plainer: important | hit: The queen called it a momentous day for the islands.
much ado about nothing | match: surface | plainer: unimportant | not_near: Shakespeare*; theater*; theatre*; play; cast; stage*; actor*; comedy; director | hit: His lawyer called the audit much ado about nothing. | miss: The theater opens its season with Much Ado About Nothing.
oppression | pos: noun | plainer: unjust rule; restriction | pole: control/freedom | hit: The marchers carried signs against oppression.
opulent | pos: adj | tag: any | plainer: costly; richly furnished | hit: The charity rents opulent offices on the square.
painstaking | pos: adj | tag: any | polarity: positive | plainer: careful; detailed | pole: careful/reckless | hit: The report rests on painstaking work in the archives.
parade | pos: verb | plainer: show publicly; display | next: hostage*; prisoner*; detainee*; captive*; suspect*; witness*; migrants; him; her; victims; children; families; defendants | hit: Officers paraded suspects past the cameras. | miss: Bands paraded down the main road.
persecute | pos: verb | plainer: mistreat; prosecute | near: political; politically; prosecutor*; Trump; Biden; conservative*; liberal; liberals; liberalism; conservatism; president; opponent*; critics; whistleblower*; journalist*; court* | hit: He says prosecutors persecute conservatives. | miss: The emperor persecuted early believers.
pivotal | pos: adj | strength: 1 | polarity: positive | plainer: important | hit: Ms. Vance played a pivotal role in the talks.
plucky | pos: adj | tag: any | polarity: positive | plainer: determined | hit: The plucky town beat the railroad in court.
pointlessly | pos: adv | tag: any | plainer: without effect; without need | hit: The agency pointlessly repeats each test.
powerful | pos: adj | strength: 1 | polarity: positive | plainer: effective; persuasive | next: speech; performance; message; reminder; testimony; portrait; story; case; argument; symbol; voice; statement; essay; example; rebuke; indictment; tribute; critique; advocate | hit: Ms. Vance gave a powerful speech on housing. | miss: A powerful engine drives the ferry.
precarious | pos: adj | tag: any | plainer: uncertain; at risk | not_near: cliff*; ledge; ladder*; perch*; slope* | hit: The museum is in a precarious position. | miss: The cabin has a precarious spot above the cliff.
predictable | pos: adj | strength: 1 | plainer: expected | next: outrage; response; result; results; reaction; fury; attack*; plot; ending; outcome; disaster; excuse*; chorus; howl* | hit: The ruling drew a predictable response from donors. | miss: Farmers want a predictable water supply.
problematic | pos: adj | plainer: open to objection; causing difficulties | hit: Her remarks about renters were problematic, students said.
provocative | pos: adj | strength: 1 | polarity: contested | plainer: likely to offend; challenging | not_near: dress*; outfit*; pose*; lingerie; dance* | hit: The envoy called the naval drill provocative. | miss: She wore a provocative dress to the gala.
rack up | pos: verb | strength: 1 | plainer: accumulate; run up | near: debt*; bill; bills; deficit*; expenses; violation*; complaint*; fine; fines; costs; interest | hit: The agency racked up travel expenses in May. | miss: The striker racked up three goals.
recycle | pos: verb | strength: 1 | plainer: repeat; reuse | next: talking points; claim*; idea*; lie*; rumor*; debunked; myth*; attack*; promise*; argument*; slogan*; conspiracy; rhetoric; failed; discredited; stale; proposals | hit: The ad recycles claims from the last race. | miss: The town recycles glass and paper.
rehash | pos: verb | plainer: repeat | hit: The speech rehashed complaints about the press.
relitigate | pos: verb | strength: 1 | plainer: reopen; argue again | not_near: court*; judge*; plaintiff*; jury; lawyer*; appeal*; patent*; trial; claim* | hit: Nobody wants to relitigate the last election. | miss: The judge said the firm could not relitigate damages.
repackage | pos: verb | strength: 1 | plainer: present again | next: old; idea*; failed; same; proposal*; plan*; policy; policies; talking points; agenda; promise*; propaganda; existing | hit: The platform repackages old promises. | miss: The plant repackages flour for stores.
risky | pos: adj | strength: 1 | plainer: uncertain; of unknown outcome | not_near: asset*; bond*; loan*; borrower*; debt; securities; behavior*; sex; sexual; mortgage*; driving; investment*; credit; rating*; fund | hit: Calling an early vote was a risky move. | miss: The fund sold its risky assets in May.
rope into | pos: verb | plainer: persuade to join; involve in | hit: Interns were roped into the smear effort.
rude awakening | pos: noun | plainer: unwelcome surprise | hit: First-time owners are in for a rude awakening.
run from | pos: verb | plainer: avoid; deny | next: record; responsibilit*; past; president; own; fight; truth; debate*; facts; voters; vote | hit: He cannot run from his record on wages. | miss: The deer ran from the noise.
rush through | pos: verb | plainer: pass quickly | near: bill; bills; vote*; legislation; confirmation*; law*; nomination*; budget; amendment*; approval; package; parliament; permit* | hit: Leaders rushed through the bill before the recess. | miss: Shoppers rushed through the doors.
sad commentary on | match: surface | plainer: sign of problems in | hit: The brawl is a sad commentary on local politics.
safeguard | pos: verb | strength: 1 | polarity: positive | plainer: protect; keep | near: democracy; freedom; freedoms; liberty; liberties; rights; values; future; heritage; way of life; sovereignty | hit: He vowed to safeguard our liberties. | miss: Install a filter to safeguard the pump.
salivate | pos: verb | plainer: be eager | not_near: dog; dogs; saliva; food; mouth; Pavlov* | hit: Developers are salivating over the old harbor. | miss: The dog salivated at the bell.
saving grace | pos: noun | polarity: positive | plainer: one good feature | not_near: God; Christ; TV; theolog* | hit: The plan's saving grace is its low price. | miss: The sermon was on the saving grace of Christ.
scramble for | pos: verb | strength: 1 | plainer: seek; look for | next: vote*; cover; cash; answer*; suppl*; explanation*; way*; alternative*; replacement*; funds; money; solution*; excuse*; doses; support; options | hit: The party is scrambling for answers after the defeat. | miss: Passengers scrambled for the exits.
scrappy | pos: adj | polarity: positive | plainer: determined; small | hit: A scrappy local paper broke the story.
seamlessly | pos: adv | tag: any | strength: 1 | polarity: positive | plainer: smoothly; without interruption | hit: The new team took over the ministry seamlessly.
seminal | pos: adj | strength: 1 | polarity: positive | plainer: influential | not_next: fluid; vesicle*; plasma | hit: Her seminal essay changed the study of housing. | miss: The test looks for seminal fluid.
shoehorn | pos: verb | plainer: fit; add | hit: Leaders shoehorned a tax break into the road bill.
smart | pos: adj | strength: 1 | polarity: positive | plainer: sound; well reasoned | next: policy; policies; move; choice; decision; investment; reform*; politics; strategy; people; appointment; regulation*; pick; approach; solution*; idea*; bet; thing to do | hit: Bus lanes are a smart investment for Ellery. | miss: The smart meter sends data every hour.
sorry spectacle | pos: noun | plainer: event; scene | hit: The sorry spectacle ended with a tie vote.
soulless | pos: adj | tag: any | plainer: impersonal; plain | hit: The old market gave way to a soulless mall.
splash out | pos: verb | plainer: spend | hit: The ministry splashed out on new furniture.
splendid | pos: adj | polarity: positive | plainer: very good | not_next: fairywren; isolation | hit: The editor called it a splendid reform. | miss: Britain kept to splendid isolation for decades.
stiff | pos: verb | plainer: not pay | next: contractor*; worker*; vendor*; taxpayer*; city; waiter*; creditor*; lawyers; landlord* | hit: The developer stiffed contractors in two states. | miss: He stiffed the cabbie on a rainy night.
superbly | pos: adv | tag: any | polarity: positive | plainer: very well | hit: The trial was superbly run, the columnist wrote.
superlative | pos: adj | polarity: positive | plainer: very good | hit: The orchestra gave a superlative reading of the score.
surreal | pos: adj | tag: any | strength: 1 | plainer: strange; unusual | not_near: art; artist*; painting*; painter*; canvas; sculpture* | hit: It was a surreal end to the mayor's career. | miss: The painter is known for surreal landscapes in oil on canvas.
swagger | pos: noun | polarity: contested | plainer: confidence | hit: The firm lost its swagger after the fine.
swoon over | pos: verb | plainer: admire; praise | hit: Reporters swooned over the young candidate.
tenuous | pos: adj | tag: any | plainer: weak; slight | hit: The link between the two cases is tenuous.
the best and brightest | match: surface | polarity: positive | plainer: highly qualified people | hit: Low pay drives the best and brightest from teaching.
thoughtless | pos: adj | tag: any | plainer: inconsiderate; unplanned | hit: The widow objected to the mayor's thoughtless remark.
thuggish | pos: adj | tag: any | strength: 3 | plainer: violent; rough | hit: The editorial condemned the thuggish conduct of the guards.
too clever by half | match: surface | plainer: overcomplicated | hit: The maneuver was too clever by half.
top-notch | pos: adj | tag: any | polarity: positive | plainer: very good | hit: The clinic hired top-notch surgeons.
towering | pos: adj | polarity: positive | plainer: important; leading | next: figure; achievement; performance; intellect; presence; talent; legacy; ambition; work; career | hit: He was a towering figure in island politics. | miss: A towering pine fell on the porch.
toy with | pos: verb | strength: 1 | plainer: consider; treat lightly | not_near: food; hair; pen; necklace; mouse; spoon; fork | hit: The premier toyed with an early election. | miss: She toyed with her necklace and smiled.
tricky | pos: adj | strength: 1 | plainer: difficult | hit: Raising the fuel tax is a tricky question for Democrats.
tyranny | pos: noun | strength: 3 | plainer: rule by force; restriction | pole: control/freedom | hit: The pastor called the mask order tyranny.
unacceptably | pos: adv | tag: any | plainer: too | hit: The audit found unacceptably long waits.
uncaring | pos: adj | tag: any | plainer: unconcerned | hit: Ads painted him as an uncaring landlord.
unhelpful | pos: adj | strength: 1 | plainer: without use; of no help | hit: The minister called the leak unhelpful.
unmatched | pos: adj | tag: any | polarity: positive | plainer: leading; best | not_near: sock*; donor*; kidney*; glove*; residen*; fingerprint*; DNA | hit: Her knowledge of the tax code is unmatched. | miss: The lab kept an unmatched DNA sample.
unnecessarily | pos: adv | tag: any | strength: 1 | plainer: without need | hit: The order unnecessarily alarmed parents.
unpalatable | pos: adj | tag: any | plainer: hard to accept | hit: The lender's terms are unpalatable to most ministers.
unpleasant | pos: adj | strength: 1 | plainer: disagreeable; difficult | not_near: smell*; odor*; taste*; side effect*; symptom* | hit: The chief faces unpleasant choices on overtime. | miss: The tap water has an unpleasant smell.
unreasonable | pos: adj | plainer: too high; beyond what is usual | not_near: search*; seizure*; amendment | hit: The union called the owner's terms unreasonable. | miss: The Fourth Amendment bars unreasonable stops.
unwelcome | pos: adj | strength: 1 | plainer: unwanted | hit: The tax bill was an unwelcome present for renters.
valiant | pos: adj | tag: any | polarity: positive | plainer: determined; brave | hit: The clerks made a valiant effort to count by hand.
vanity | pos: noun | plainer: self-regard; pride | not_next: plate*; fair; mirror; table; press; light*; unit; cabinet*; project | not_near: sink; bathroom; faucet* | hit: The statue is a monument to his vanity. | miss: She drove off with a vanity plate. | miss: The bathroom has a walnut vanity.
venerable | pos: adj | tag: any | polarity: positive | plainer: old; respected | hit: The venerable magazine laid off half its staff.
wild | pos: adj | plainer: unsupported; unlikely | next: claim*; accusation*; speculation*; conspiracy; theor*; allegation*; charge*; promise*; exaggeration*; rumor*; distortion*; assertion*; fantas* | hit: He repeated wild claims about the count. | miss: Wild berries grow along the rail line.
worship | pos: verb | plainer: admire | near: power; money; wealth; market*; strongm*; celebrit*; billionaire*; fame; growth | hit: The columnist said elites worship money. | miss: They worship at a chapel in Ellery.

best and brightest | match: surface | polarity: positive | plainer: ablest people | hit: The agency is losing its best and brightest.
breathless | pos: adj | tag: any | plainer: excited | near: coverage; media; headline*; reporting; cable; press; prose; claim*; hype; rhetoric; account*; tweet* | hit: Cable news gave the memo breathless coverage. | miss: The runner was breathless at the finish.
intolerable | pos: adj | tag: any | plainer: very bad; hard to bear | not_near: pain; heat; dose*; side effect* | hit: The union called the shifts intolerable. | miss: The heat grew intolerable by noon.
new low | pos: noun | plainer: worse standard | not_next: skilled; wage*; cost; income; paid; carbon; emission*; interest; level | not_near: shares; stock*; index; rate; rates; price*; percent; points; dollar*; temperature*; currency; yield*; cost*; unemployment; poll; polls | hit: The ad marks a new low for the senate race. | miss: The dollar hit a new low on Friday. | miss: The agency opened new low-income clinics in Ellery.
