+++
name = "names"
version = "1.0.0"
licence = "Apache-2.0"
device = "loaded"
label = "labelling"
description = "Rival names for one and the same thing: each set gives both camps the same number of names and the same strength."
sources = ["Lakoff 2004, Don't think of an elephant", "Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013", "entries and examples written for this project"]
[defaults]
pos = "noun"
strength = 2
polarity = "contested"
+++
# Immigration
= people living in a country without legal permission | plainer: immigrants without legal status; unauthorized immigrants | note: Each camp's name says what it holds to matter, the breach or the missing paper.
illegal alien | camp: right | hit: The sheriff said two illegal aliens were held.
illegal immigrant | camp: right | hit: The bill would bar illegal immigrants from state colleges.
undocumented immigrant | camp: left | hit: The clinic treats undocumented immigrants.
undocumented resident | camp: left | hit: The clinic is open to undocumented residents.
= workers without legal permission | plainer: workers without legal status
illegal worker | camp: right | hit: Inspectors found 12 illegal workers at the plant.
undocumented worker | camp: left | hit: The plant hired undocumented workers.
= people without legal permission, taken as a group | plainer: immigrants without legal status | strength: 3
illegals | match: surface | camp: right | hit: Mr. Dorn said illegals were taking jobs.
the undocumented | match: surface | camp: left | next: <end>; and; who; in; are; were; living | hit: The council debated licenses for the undocumented. | miss: The undocumented spending alarmed the auditor.
= people brought without permission as children | plainer: immigrants brought to the country as children | strength: 1
DACA illegals | match: surface | camp: right | hit: The host said DACA illegals should go home.
Dreamer | case: exact | camp: left | near: immigra*; DACA; deport*; citizenship; visa*; border; undocumented; legal status; Deferred Action; Congress; shutdown; Democrats; Republicans; illegal* | hit: Dreamers could lose protection from deportation. | miss: Dreamers rarely make good accountants, Nia Barlow joked.
= a person's right to stay after entering without permission | plainer: legal status; path to legal status
amnesty | camp: right | near: immigra*; migrant*; alien*; undocumented; illegal*; deport*; DACA; border; executive action | not_next: International | hit: Critics call the immigration plan amnesty. | miss: The junta offered the rebels an amnesty. | miss: Amnesty International visited the migrants.
earned citizenship | camp: left | hit: The senators back earned citizenship.
earned legalization | camp: left | use: rival | hit: Critics call it amnesty, and the sponsors say earned legalization.
backdoor amnesty | camp: right | use: rival | hit: To him it is backdoor amnesty, to her earned citizenship.
= visas for relatives of citizens | plainer: family-based immigration
chain migration | camp: right | hit: Senator Hale wants an end to chain migration.
family reunification | camp: left | near: visa*; immigra*; polic*; migrant*; citizenship | hit: She defended family reunification visas. | miss: The club holds a family reunification picnic.
= children born to parents without legal status | plainer: children born in the country to foreign parents | strength: 3
anchor baby | camp: right
birthright baby | camp: left | hit: He was, he said, a birthright baby and a citizen.
= cities that limit cooperation with immigration agents | plainer: cities that limit cooperation with immigration agents | strength: 1
sanctuary city | camp: right | hit: The town voted to become a sanctuary city.
welcoming city | camp: left | near: immigra*; migrant*; refugee*; sanctuary; deport* | hit: The council declared itself a welcoming city for migrants. | miss: Tourists call it a welcoming city.
= release of migrants until a hearing | plainer: release pending a hearing
catch and release | camp: right | not_near: trout; bass; salmon; fish*; angler* | hit: The governor would end catch and release at the border. | miss: The lake is catch and release for all fishing.
alternatives to detention | match: surface | camp: left | hit: The agency spends more on alternatives to detention.
= a rise in the number of migrants | plainer: rise in arrivals | note: "crisis" alone is left to the reader; what kind of crisis is what the camps dispute.
border invasion | camp: right | hit: The ad spoke of a border invasion.
refugee emergency | camp: left | hit: To the bishops it was a refugee emergency.
= limits on entry from some countries | plainer: travel ban; entry limits
extreme vetting | camp: right | hit: He promised extreme vetting at airports.
Muslim ban | camp: left
= holding migrant children in custody | plainer: detention of migrant children
kids in cages | match: surface | camp: left
tender-age shelter | camp: right | hit: The agency opened a third tender-age shelter.
= a barrier along a border | plainer: border barrier; fence | strength: 1
big beautiful wall | camp: right | hit: He still wants his big beautiful wall.
hate wall | camp: left | hit: Marchers painted over the hate wall.
= people who come for work rather than from danger | plainer: migrants; asylum applicants | note: British and European debate; whether a claim is well founded is decided later.
bogus asylum seeker | camp: right
economic refugee | camp: left | hit: The charity calls them economic refugees.
= supporters of less immigration | plainer: supporters of lower immigration
border hawk | camp: right | hit: Border hawks welcomed the order.
immigration restrictionist | camp: left | hit: Immigration restrictionists wrote the memo.
= supporters of more immigration | plainer: supporters of higher immigration
open-borders advocate | camp: right | hit: He called the judge an open-borders advocate.
immigrant rights defender | camp: left | hit: Immigrant rights defenders filled the hall.
= arrests of people without legal status at work or home | plainer: immigration arrests; enforcement operation
immigration crackdown | camp: left | hit: The immigration crackdown reached the orchards.
interior enforcement surge | camp: right | hit: The agency announced an interior enforcement surge.
= sending people out of the country | plainer: deportation; removal | strength: 3
mass expulsion | camp: left | near: migrant*; immigra*; deport*; asylum* | hit: She warned of a mass expulsion of migrants. | miss: The school avoided a mass expulsion after the prank.
illegal alien removal | camp: right | hit: The order speeds up illegal alien removal.

# Abortion and family planning
= opponents of abortion | plainer: opponents of abortion; anti-abortion | strength: 1
pro-life | pos: adj | camp: right | hit: A pro-life group endorsed Ms. Reyes.
anti-choice | pos: adj | camp: left | hit: The mailer called her anti-choice.
= supporters of legal abortion | plainer: supporters of abortion rights; in favor of abortion rights | strength: 1
pro-choice | pos: adj | camp: left | hit: She ran as a pro-choice Republican.
pro-abortion | pos: adj | camp: right | hit: He attacked the pro-abortion governor.
= a person who opposes abortion | plainer: opponent of abortion | strength: 2
pro-lifer | camp: right
forced-birther | camp: left
= a person who supports legal abortion | plainer: supporter of abortion rights | strength: 2
pro-abort | pos: noun; adj | camp: right | hit: The blog called him a pro-abort senator.
choice advocate | camp: left | not_prev: school | hit: Choice advocates rallied at the capitol. | miss: School choice advocates want vouchers.
= what a pregnant woman carries | plainer: fetus; embryo
unborn child | camp: right | hit: The law protects the unborn child.
unborn baby | camp: right
products of conception | match: surface | camp: left | hit: The clinic form speaks of products of conception.
clump of cells | camp: left | hit: To him it is no clump of cells.
= the unborn, as a group | plainer: fetuses
the unborn | match: surface | camp: right | next: <end>; and; is; are; from; in; have; has; as; at; to | hit: They marched for the unborn. | miss: The unborn lamb was lost in the storm.
pre-viable tissue | camp: left | hit: The brief speaks of pre-viable tissue.
= clinics that perform abortions | plainer: abortion clinics
abortion mill | camp: right
reproductive health center | camp: left | hit: Guards stood outside the reproductive health center.
= doctors who perform abortions | plainer: doctors who perform abortions
abortionist | camp: right
reproductive health provider | camp: left | hit: The bill shields reproductive health providers.
= groups for abortion rights | plainer: abortion rights groups
abortion lobby | camp: right | hit: The senator blamed the abortion lobby.
abortion industry | camp: right
reproductive justice movement | camp: left | hit: She speaks for the reproductive justice movement.
reproductive freedom movement | camp: left | hit: The reproductive freedom movement sued.
= groups against abortion | plainer: anti-abortion groups
right-to-life movement | camp: right | hit: He joined the right-to-life movement in 1990.
anti-abortion lobby | camp: left | hit: The anti-abortion lobby wrote the clause.
= abortion late in pregnancy | plainer: abortion late in pregnancy
late-term abortion | camp: right
later abortion care | camp: left | hit: She traveled for later abortion care.
= a late method of abortion | plainer: dilation and extraction | strength: 3
partial-birth abortion | camp: right | not_next: Ban Act | hit: He opposes partial-birth abortion. | miss: The Partial-Birth Abortion Ban Act was signed in 2003.
intact dilation procedure | camp: left | hit: Two states bar the intact dilation procedure.
= bans after about six weeks | plainer: six-week abortion bans
heartbeat bill | camp: right
near-total abortion ban | camp: left | hit: The near-total abortion ban takes effect in July.
= laws against abortion, as a whole | plainer: abortion bans | strength: 3
forced birth | camp: left | hit: She called the law forced birth.
protection of the unborn | camp: right | hit: The article promises protection of the unborn.
= pregnancy centers that advise against abortion | plainer: anti-abortion counseling centers
crisis pregnancy center | camp: right | hit: The state funds crisis pregnancy centers.
fake clinic | camp: left | near: abortion*; pregnan* | hit: The ad calls the pregnancy centers fake clinics. | miss: Police shut a fake clinic that sold pills.
= support for legal abortion, as an idea | plainer: support for abortion rights | strength: 1
reproductive freedom | camp: left | not_next: for All | hit: The campaign is about reproductive freedom. | miss: The group Reproductive Freedom for All gave $2 million.
abortion on demand | camp: right
= opposition to abortion, as an idea | plainer: opposition to abortion | strength: 1
sanctity of life | camp: right
war on choice | camp: left | hit: She spoke of a war on choice.

# Guns
= supporters of gun control | plainer: supporters of gun control
gun grabber | camp: right | hit: The ad calls her a gun grabber.
gun safety advocate | camp: left | hit: Gun safety advocates praised the vote.
= supporters of gun rights | plainer: supporters of gun rights
gun nut | camp: left | hit: The host called him a gun nut.
Second Amendment supporter | camp: right | hit: He calls himself a Second Amendment supporter.
= groups for gun rights | plainer: gun rights groups
gun lobby | camp: left | hit: She took on the gun lobby.
Second Amendment community | camp: right | hit: The Second Amendment community opposed him.
= laws that limit guns | plainer: gun control | strength: 1
gun safety | camp: left | next: law*; bill*; measure*; legislation; group*; advocate*; reform*; package; activist* | hit: Gun safety advocates cheered the vote. | miss: The range offers a course in gun safety.
gun grab | camp: right | hit: He called the bill a gun grab.
common-sense gun law | camp: left | hit: She wants common-sense gun laws.
gun confiscation | camp: right | hit: The mailer warned of gun confiscation.
gun control | camp: common
= semiautomatic rifles of military style | plainer: semiautomatic rifles
weapons of war | match: surface | camp: left | near: ban*; rifle*; gun*; assault; streets; civilian* | hit: He would ban weapons of war from the streets. | miss: The ship carried weapons of war.
modern sporting rifle | camp: right | hit: The shop sells the modern sporting rifle.
assault weapon | camp: common
= taking guns by court order from people held dangerous | plainer: red-flag law; court order to remove guns
extreme risk protection | camp: left | hit: The house passed extreme risk protection orders.
gun seizure without trial | match: surface | camp: right | hit: He called it gun seizure without trial.
= carrying a gun without a permit | plainer: permitless carry
constitutional carry | camp: right | hit: The senate passed constitutional carry.
guns everywhere bill | camp: left | hit: Nurses oppose the guns everywhere bill.
= laws on force in self-defense | plainer: self-defense law
stand-your-ground law | camp: right | hit: The defense cited the stand-your-ground law.
shoot-first law | camp: left | hit: She wants the shoot-first law repealed.

# Taxes and spending
= the tax on large estates | plainer: estate tax | note: Opponents chose "death tax"; supporters answer with a name for those who inherit.
death tax | camp: right | hit: He vowed to repeal the death tax.
heir tax | camp: left | hit: To its friends it is an heir tax.
= cuts in taxes | plainer: tax cuts | strength: 1
tax relief | camp: right | not_near: hurricane; flood; tornado; earthquake | hit: The party promised middle-class tax relief. | miss: Flood victims got tax relief.
tax giveaway | camp: left
= rises in taxes | plainer: tax increase | strength: 1
tax grab | camp: right
revenue enhancement | camp: left | hit: The budget counts on revenue enhancement.
= taxes paid by the wealthy | plainer: higher taxes on high incomes
soak-the-rich | pos: adj | camp: right | hit: He opposes the soak-the-rich plan.
fair share tax | camp: left | hit: The union backs a fair share tax.
= people with large fortunes who employ others | plainer: wealthy business owners
job creator | camp: right | hit: Taxes on job creators should fall, he said.
billionaire class | camp: left
= rules that employers oppose | plainer: regulations
job-killing | pos: adj | camp: right | hit: They would repeal job-killing regulations.
people-protecting | pos: adj | camp: left | hit: They defended people-protecting rules.
= a larger role of government | plainer: a larger government role | strength: 1
big government | camp: right | hit: She campaigned against big government.
active government | camp: left | hit: She believes in active government.
= a smaller role of government | plainer: lower public spending
limited government | camp: right | hit: He ran for limited government.
slash-and-burn | pos: adj | camp: left | near: budget*; cuts; spending; austerity; polic* | hit: She attacked the slash-and-burn budget. | miss: The farmers use slash-and-burn methods.
= low spending by a state in debt | plainer: spending cuts
fiscal discipline | camp: right | hit: The minister promised fiscal discipline.
austerity | camp: left | hit: Unions marched against austerity.
= public spending above income | plainer: deficit spending
spending spree | camp: right | near: budget; government; Congress; public; deficit*; federal; state; council; taxpayer*; stimulus | hit: He called the budget a spending spree. | miss: She went on a spending spree at the mall.
public investment | camp: left | near: budget; government; deficit*; stimulus; Democrats; Labour; spending | hit: She defended the deficit as public investment. | miss: The fund has a public investment arm.
= aid to companies in trouble | plainer: government aid to companies
taxpayer bailout | camp: right
lifeline for workers | match: surface | camp: left | hit: She called the loan a lifeline for workers.
= public aid to the poor | plainer: public assistance
handout | camp: right | not_next: photo*; image*; picture*; video* | not_near: REUTERS; Getty; worksheet*; leaflet*; students | hit: He said voters want jobs and no government handouts. | miss: A handout photo shows the bridge. | miss: Students received a handout on grammar.
lifeline for the poor | camp: left | hit: She calls the aid a lifeline for the poor.
= people who receive public aid | plainer: benefit recipients | strength: 3
welfare queen | camp: right
deserving poor | camp: left | hit: He spoke for the deserving poor.
freeloader | camp: right
struggling family | camp: left | hit: The cut hits struggling families.
= subsidies for business | plainer: business subsidies
corporate welfare | camp: left | hit: She opposes corporate welfare.
pro-growth incentive | camp: right | hit: The mayor offered pro-growth incentives.
= pension and health benefits for the old | plainer: Social Security and Medicare | strength: 1
entitlement | camp: right | use: rival | hit: He says entitlement, she says earned benefit.
earned benefit | camp: left | use: rival | hit: He says entitlement, she says earned benefit.
= cutting such benefits | plainer: cuts to benefits
entitlement reform | camp: right
benefit theft | camp: left | hit: The union calls it benefit theft.
= low taxes on high incomes as a way to growth | plainer: supply-side economics
trickle-down | pos: adj | camp: left | hit: He rejects trickle-down economics.
pro-growth | pos: adj | camp: right | hit: He defended the pro-growth tax code.
= capital's and workers' shares | plainer: redistribution
class warfare | camp: right | hit: He called the surtax class warfare.
economic justice | camp: left | hit: The march was for economic justice.
= a tax by the size of the household's fortune | plainer: tax on large fortunes
confiscatory tax | camp: right | hit: He fears a confiscatory tax on savings.
ultra-millionaire tax | camp: left | hit: The ultra-millionaire tax starts at $50 million.
= the British tax on unused rooms in public housing | plainer: housing benefit cut for unused rooms
bedroom tax | camp: left | hit: Tenants protested the bedroom tax.
spare room subsidy | camp: right | hit: The minister defended the end of the spare room subsidy.
= the British local tax of 1990 | plainer: the flat local tax of 1990
poll tax | camp: left | near: Thatcher; riot*; council*; Britain; British; Conservative* | not_near: voting; voter*; Amendment | hit: Riots against the poll tax shook Thatcher. | miss: The amendment banned the poll tax in voting.
community charge | camp: right | hit: The party stood by the community charge.

# Labor and business
= states in which nobody has to pay a union | plainer: barring mandatory union fees | strength: 1
right-to-work | pos: adj | camp: right | next: law*; state*; bill*; measure*; legislation; statute*; push; fight | hit: Voters kept the right-to-work law. | miss: Refugees won the right to work after six months.
right-to-work-for-less | pos: adj | camp: left | hit: She called it a right-to-work-for-less law.
= leaders of unions | plainer: union leaders
union boss | camp: right | hit: Union bosses met the mayor.
labor champion | camp: left | hit: The hall is named for a labor champion.
= members of unions on a picket line | plainer: strikers; union members | strength: 3
union thug | camp: right
worker-hero | camp: left | hit: The mural shows a worker-hero.
= workers who take strikers' places | plainer: replacement workers
scab | camp: labor | not_near: wound*; skin; potato*; apple*; knee; scar; sore | hit: Pickets shouted at the scabs. | miss: The scab on his knee healed.
permanent replacement | camp: employers | near: strike*; striker*; worker*; union*; picket* | hit: The mill hired permanent replacements for strikers. | miss: The club seeks a permanent replacement for its coach.
= fees to a union from nonmembers | plainer: mandatory union fees
forced dues | match: surface | camp: employers | hit: The lawsuit is about forced dues.
fair-share fee | camp: labor | hit: Teachers pay a fair-share fee.
= recognition of a union by signed cards | plainer: union recognition by signed cards
card check | camp: employers | hit: The chamber fought card check.
employee free choice | camp: labor | not_next: Act | hit: The union wants employee free choice. | miss: The Employee Free Choice Act failed.
= cutting many jobs at once | plainer: layoffs; job cuts
rightsizing | camp: employers | hit: The bank spoke of rightsizing in its report.
mass firing | camp: labor | hit: The guild condemned the mass firing.
workforce optimization | camp: employers | hit: The memo speaks of workforce optimization.
jobs bloodbath | camp: labor | hit: The union calls it a jobs bloodbath.
= work by the task through an app | plainer: app-based work; contract work
gig exploitation | camp: labor | hit: Drivers protested gig exploitation.
independent work | camp: employers | near: driver*; app; apps; gig; contractor*; courier* | hit: The app firms defend independent work. | miss: The scholar is known for independent work.
= moving work to other countries | plainer: moving jobs abroad
offshoring American jobs | match: surface | camp: labor | hit: He accused the firm of offshoring American jobs.
global sourcing | camp: employers | hit: The company praised global sourcing.
= contracts that allow dismissal at any time | plainer: contracts without fixed hours
zero-hours exploitation | camp: labor | hit: The unions march against zero-hours exploitation.
flexible contract | camp: employers | hit: The firm offers flexible contracts.
= the legal lowest wage | plainer: minimum wage
poverty wage | camp: labor | hit: Cleaners earn poverty wages.
starter wage | camp: employers | hit: The chamber defends the starter wage.
= a higher lowest wage | plainer: higher minimum wage
living wage | camp: labor | hit: They march for a living wage.
wage mandate | camp: employers | hit: Owners fear the wage mandate.
= investors who buy firms with debt | plainer: private equity investors
vulture capitalist | camp: labor
turnaround investor | camp: employers | hit: A turnaround investor bought the mill.
= funds that buy cheap public debt | plainer: distressed-debt funds
vulture fund | camp: critics
holdout creditor | camp: creditors | hit: The holdout creditors won in court.
= the very rich, politically active | plainer: wealthy donors
fat cat | camp: left | not_near: veterinar*; kitten*; pet; pets; feline* | hit: He blamed Wall Street fat cats. | miss: The veterinarian put the fat cat on a diet.
free-enterprise champion | camp: right | hit: He is a free-enterprise champion.
= rich businessmen of the former Soviet states | plainer: wealthy businessmen
oligarch | camp: critics | hit: The oligarch owns two television stations.
captain~ of industry | camp: admirers | hit: He is a captain of industry to his friends.
= large technology companies | plainer: large technology companies | strength: 1
Big Tech | camp: critics
tech innovator | camp: industry | hit: Lawmakers courted the tech innovators.
= large drug companies | plainer: drug companies | strength: 1
Big Pharma | camp: critics
innovative biopharma | camp: industry | hit: The group speaks for innovative biopharma.
= large oil companies | plainer: oil companies | strength: 1
Big Oil | camp: critics | hit: Big Oil opposed the tax.
energy producer | camp: industry | near: oil; drill*; climate; emission*; fossil; carbon | hit: Energy producers say the drilling ban costs jobs. | miss: Cells are the energy producers of the body.
= large tobacco companies | plainer: tobacco companies | strength: 1
Big Tobacco | camp: critics
smoke-free innovator | camp: industry | hit: The company calls itself a smoke-free innovator.
= large farms with many animals | plainer: large livestock farms
factory farm | camp: critics | hit: Neighbors sued the factory farm.
modern protein producer | camp: industry | hit: The lobby speaks of modern protein producers.
= laws against filming on farms | plainer: bans on filming at farms
ag-gag law | camp: critics | hit: A court struck down the ag-gag law.
farm protection law | camp: industry | hit: The senate passed a farm protection law.
= food from altered plants | plainer: genetically modified food | strength: 3
Frankenfood | camp: critics | hit: Pickets warned of Frankenfood.
bioengineered superfood | camp: industry | hit: The firm sells a bioengineered superfood.
= loans for a few weeks at high interest | plainer: payday loans
predatory lending | camp: critics | hit: The bill targets predatory lending.
short-term liquidity product | camp: industry | hit: It calls the loans short-term liquidity products.
= selling public services to companies | plainer: sale of public services
privatization by stealth | camp: left | hit: Nurses see privatization by stealth.
partnership with the private sector | camp: right | hit: He praised partnership with the private sector.

# Health
= health insurance by the state | plainer: government health insurance
socialized medicine | camp: right
health care for all | match: surface | camp: left | hit: She ran on health care for all.
= a single public insurer | plainer: single public insurer | strength: 1
government-run health care | camp: right
guaranteed health care | camp: left | hit: The platform promises guaranteed health care.
Medicare for All | camp: common
= boards that advise on treatment | plainer: advisory boards | strength: 3
death panel | camp: right
cost-effectiveness watchdog | camp: left | hit: The bill sets up a cost-effectiveness watchdog.
= the American health law of 2010 | plainer: the 2010 health law
government takeover of health care | camp: right | hit: He called it a government takeover of health care.
landmark health reform | camp: left | hit: The party defends its landmark health reform.
Obamacare | camp: common
Affordable Care Act | camp: common
= health plans with few benefits | plainer: short-term health plans
junk insurance | camp: left | hit: The state banned junk insurance.
flexible coverage option | camp: right | hit: He praised flexible coverage options.
= orders to be vaccinated | plainer: vaccine requirement
medical tyranny | camp: right | hit: The marchers called it medical tyranny.
lifesaving mandate | camp: left | hit: She defended the lifesaving mandate.
= people who refuse vaccines | plainer: opponents of vaccines
anti-vaxxer | camp: left
medical freedom advocate | camp: right | hit: Medical freedom advocates filled the gallery.
= closings in an epidemic | plainer: stay-at-home order; business closings
draconian lockdown | camp: right | hit: He denounced the draconian lockdown.
lifesaving shutdown | camp: left | hit: She defended the lifesaving shutdown.
= the virus of 2019 | plainer: the coronavirus | strength: 3
China virus | camp: right
Trump virus | camp: left | hit: The speaker called it the Trump virus.
= rules to wear masks | plainer: mask requirement
face diaper | camp: right | hit: He called the masks face diapers.
masks that save lives | match: surface | camp: left | hit: The sign spoke of masks that save lives.
= help to die for the gravely ill | plainer: physician-assisted death
assisted suicide | camp: right | hit: The bishops oppose assisted suicide.
death with dignity | camp: left | hit: The group campaigns for death with dignity.
= the British health service under change | plainer: changes to the health service
sell-off of the NHS | camp: left | hit: Pickets fear a sell-off of the NHS.
modernization of the NHS | camp: right | hit: He called it modernization of the NHS.
= sites where people inject drugs under watch | plainer: supervised injection sites
overdose prevention center | camp: left | hit: The city opened an overdose prevention center.
shooting gallery | camp: right | near: drug*; inject*; heroin; addict*; overdose* | hit: He called the drug site a shooting gallery. | miss: The fair has a shooting gallery.
= giving clean needles and the like | plainer: needle exchange and related services
harm reduction | camp: left | hit: The clinic practices harm reduction.
enabling addiction | match: surface | camp: right | hit: To him it is enabling addiction.

# Elections and government
= rules on voting that critics hold too strict | plainer: voting restrictions; election rules
election integrity | camp: right
voter suppression | camp: left
= rules that make voting easier | plainer: wider access to voting
election fraud enablement | camp: right | hit: The ad calls the bill election fraud enablement.
voting rights expansion | camp: left | hit: She signed a voting rights expansion.
= gathering other people's ballots | plainer: third-party ballot collection
ballot harvesting | camp: right | hit: The state banned ballot harvesting.
community ballot collection | camp: left | hit: They defend community ballot collection.
= showing a card to vote | plainer: voter identification rule
ballot security | camp: right | hit: The party calls it ballot security.
modern poll tax | camp: left | hit: She called the card a modern poll tax.
= removal of names from the rolls | plainer: removal of names from voter rolls
voter purge | camp: left | hit: The secretary ordered a voter purge.
voter roll maintenance | camp: right | hit: It was voter roll maintenance, he said.
= money from undisclosed donors | plainer: undisclosed donations
dark money | camp: critics | hit: Dark money paid for the ads.
donor privacy | camp: donors | hit: The group defends donor privacy.
= unlimited political spending by companies | plainer: independent political spending
corporate takeover of elections | camp: left | hit: He decried the corporate takeover of elections.
political free speech | camp: right | hit: The court protected political free speech.
= redrawing districts for gain | plainer: partisan redistricting
rigged map | camp: critics | hit: She sued over the rigged map.
fair-fight redistricting | camp: mapmakers | hit: He defended fair-fight redistricting.
= the count of electoral votes by states | plainer: electoral college
relic~ of slavery | camp: left | hit: She called the college a relic of slavery.
safeguard~ of small states | camp: right | hit: To him it is a safeguard of small states.
= adding judges to the highest court | plainer: adding seats to the court
court-packing | pos: noun; adj | camp: right | hit: He warned of court-packing.
court-balancing | pos: noun; adj | camp: left | hit: She prefers court-balancing.
= judges who overrule laws | plainer: judges
activist judge | camp: right | hit: He said activist judges blocked the order.
extremist judge | camp: left | hit: The ad blamed extremist judges.
= reading the constitution by its words then or now | plainer: approach to the constitution
judicial activism | camp: right | hit: He decried judicial activism.
judicial extremism | camp: left | hit: She decried judicial extremism.
= the rule of sixty votes in the American senate | plainer: 60-vote rule; filibuster
Jim Crow relic | camp: left | hit: He called the filibuster a Jim Crow relic.
guardrail~ of democracy | camp: right | near: filibuster*; senate; rule | hit: He called the filibuster a guardrail of democracy. | miss: A free press is a guardrail of democracy.
filibuster | camp: common
= civil servants | plainer: civil servants; career officials
deep state | camp: right | pole: insider/outsider | hit: He blamed the deep state.
dedicated public servant | camp: left | hit: They are dedicated public servants.
unelected bureaucrat | camp: right
nonpartisan expert | camp: left | hit: The order fires nonpartisan experts.
= officials named for loyalty | plainer: political appointees
political crony | camp: critics | hit: Another political crony got a post.
trusted adviser | camp: officeholders | hit: He named a trusted adviser to the board.
= an inquiry into a politician | plainer: investigation
witch hunt | camp: accused
accountability probe | camp: accusers | hit: She defended the accountability probe.
= people charged after storming a legislature | plainer: people charged in the riot | strength: 3
insurrectionist | camp: left | hit: Two insurrectionists were charged in May.
January 6 hostage | camp: right | hit: He promised pardons for January 6 hostages.
= the storming of a legislature | plainer: riot at the Capitol | strength: 3
insurrection | camp: left | near: Capitol; January 6; Jan. 6; Trump; impeach* | hit: The Capitol insurrection haunts her. | miss: The insurrection of 1798 failed in the north.
day of love | camp: right | near: Capitol; January 6; Jan. 6; Trump; riot* | hit: He called the Capitol riot a day of love. | miss: Valentine's is a day of love.
= the American Confederacy's war | plainer: American Civil War
War of Northern Aggression | camp: southern | hit: His grandfather spoke of the War of Northern Aggression.
Slaveholders' Rebellion | camp: northern | hit: The old plaque speaks of the Slaveholders' Rebellion.
Civil War | camp: common | case: exact
= statehood and self-rule for the capital | plainer: statehood for the District of Columbia
power grab | camp: right | near: statehood; senate; seats; District | hit: He called statehood a power grab for seats. | miss: The general's power grab ended in exile.
taxation without representation | camp: left | near: statehood; District; vote; Washington | hit: Washington residents protest taxation without representation. | miss: Taxation without representation angered the colonists.
= orders that undo rules | plainer: repeal of regulations | strength: 1
cutting red tape | match: surface | camp: right | hit: He praised the mayor for cutting red tape.
gutting protections | match: surface | camp: left | hit: She accused him of gutting protections.
= rules of government | plainer: regulations | strength: 1
red tape | camp: right | hit: Builders complain of red tape.
public protections | match: surface | camp: left | hit: The order weakens public protections.
= Britain's departure from the European Union: those against | plainer: opponents of Brexit
remoaner | camp: leave | hit: He mocked the remoaners.
pro-European | pos: adj; noun | camp: remain | hit: The pro-European wing objected.
= Britain's departure from the European Union: those for | plainer: supporters of Brexit
Brextremist | camp: remain | hit: She called them Brextremists.
Brexit patriot | camp: leave | hit: The Brexit patriots sang.
= Britain's departure without a treaty | plainer: departure without a deal
crash out of the EU | pos: verb | camp: remain | hit: Britain could crash out of the EU.
clean-break Brexit | camp: leave | hit: He wants a clean-break Brexit.
= Britain's departure, as an event | plainer: withdrawal from the European Union
independence day for Britain | match: surface | camp: leave | hit: He called it independence day for Britain.
act~ of self-harm | camp: remain | near: Brexit; EU; Britain; economic; trade | hit: She called Brexit an act of self-harm. | miss: The patient was treated after an act of self-harm.
= the rule that one pays for the monarchy | plainer: public money for the monarchy
scrounging royals | match: surface | camp: republican | hit: The paper mocked the scrounging royals.
hardworking royals | match: surface | camp: royalist | hit: The paper praised the hardworking royals.

# Policing and justice
= cutting police budgets | plainer: cuts to police budgets
defund the police | pos: verb | camp: left | hit: Marchers want to defund the police.
abandon law and order | pos: verb | camp: right | hit: They would abandon law and order.
= strict sentencing | plainer: longer sentences
tough-on-crime | pos: adj | camp: right | pole: firm/lenient | hit: He ran on a tough-on-crime platform.
mass-incarceration | pos: adj; noun | camp: left | hit: She blamed mass-incarceration laws.
= mild sentencing | plainer: shorter sentences; alternatives to prison
soft on crime | pos: adj | camp: right | pole: lenient/firm | hit: The ad called the judge soft on crime.
smart on crime | pos: adj | camp: left | hit: He calls himself smart on crime.
= prosecutors who charge fewer offenses | plainer: prosecutors who charge fewer offenses
rogue prosecutor | camp: right | hit: The governor removed a rogue prosecutor.
reform prosecutor | camp: left | hit: A reform prosecutor won the race.
= policing of small offenses | plainer: policing of minor offenses
broken-windows policing | camp: right | hit: The chief revived broken-windows policing.
over-policing | camp: left | hit: Residents complain of over-policing.
= people in the streets after a police killing | plainer: protesters; rioters
looters and thugs | match: surface | camp: right | hit: He blamed looters and thugs.
freedom marchers | match: surface | camp: left | hit: She walked with the freedom marchers.
= people who have been convicted | plainer: people with convictions
career criminal | camp: right | hit: A career criminal was freed.
returning citizen | camp: left | hit: The program hires returning citizens.
= young people who commit crimes | plainer: young offenders | strength: 3
superpredator | camp: right
justice-involved youth | camp: left | hit: The center serves justice-involved youth.
= release before trial without money | plainer: release without cash bail
get-out-of-jail-free bail | camp: right | hit: He attacked get-out-of-jail-free bail.
fair bail | camp: left | hit: They marched for fair bail.
= killing by the state after trial | plainer: death penalty; execution
state-sanctioned murder | camp: left | hit: She calls executions state-sanctioned murder.
ultimate justice | camp: right | near: execution*; death; penalty | hit: He called the death penalty ultimate justice. | miss: They left ultimate justice to heaven.
= stopping and searching people on foot | plainer: street stops by police
racial profiling by badge | camp: left | hit: Critics call the stops racial profiling by badge.
proactive policing | camp: right | hit: The union defends proactive policing.
= drugs made legal | plainer: drug legalization
surrender to the cartels | camp: right | near: drug*; legaliz* | hit: He called legalization a surrender to the cartels. | miss: The troops would not surrender to the cartels.
end to the drug war | camp: left | hit: She wants an end to the drug war.
= fear of crime in cities | plainer: crime in cities | strength: 3
Democrat-run hellhole | camp: right | hit: He called the city a Democrat-run hellhole.
red-state murder capital | camp: left | hit: The governor mocked the red-state murder capital.
= protests that block roads | plainer: road blockades by protesters
eco-thuggery | camp: right | hit: The minister denounced eco-thuggery.
peaceful direct action | camp: left | hit: They defend peaceful direct action.

# Race, gender, religion, speech
= admission by race among other things | plainer: race-conscious admissions; affirmative action
reverse discrimination | camp: right | hit: He sued over reverse discrimination.
diversity admissions | match: surface | camp: left | hit: The college defends diversity admissions.
affirmative action | camp: common
= payments for past slavery | plainer: payments to descendants of slaves
race-based handout | camp: right | hit: He called it a race-based handout.
reparative justice | camp: left | hit: The panel proposed reparative justice.
= programs for diversity | plainer: diversity programs
DEI bureaucracy | camp: right | hit: The bill cuts the DEI bureaucracy.
inclusive excellence | camp: left | hit: The office promotes inclusive excellence.
= teaching about race and history | plainer: lessons on race
woke indoctrination | camp: right | hit: He vowed to end woke indoctrination.
honest history | camp: left | hit: Teachers defend honest history.
= laws against teaching some ideas of race and sex | plainer: limits on lessons about race and sex
classroom censorship | camp: left | hit: She called the law classroom censorship.
anti-indoctrination law | camp: right | hit: The anti-indoctrination law takes effect.
= a law on lessons about sexual orientation | plainer: limits on lessons about sexual orientation
Don't Say Gay | match: surface | camp: left | hit: The Don't Say Gay law drew protests.
parental rights law | camp: right | hit: He signed the parental rights law.
= taking books out of school libraries | plainer: removal of books from school libraries
book ban | camp: left | hit: The board passed a book ban.
age-appropriate curation | camp: right | hit: The board calls it age-appropriate curation.
= marriage of two men or two women | plainer: same-sex marriage | strength: 1
marriage equality | camp: left
redefinition of marriage | camp: right | hit: They opposed the redefinition of marriage.
= marriage of a man and a woman only | plainer: marriage limited to a man and a woman | strength: 1
traditional marriage | camp: right
discriminatory marriage | camp: left | hit: The court ended discriminatory marriage laws.
= orientation toward the same or the other sex | plainer: sexual orientation | strength: 1
sexual preference | camp: right
authentic self | camp: left | near: gay; lesbian; orientation; trans; queer | hit: He could live as his authentic self as a gay man. | miss: The singer found her authentic self on stage.
= transgender women | plainer: transgender women
biological male | camp: right | near: trans; transgender; sports; bathroom*; women's; girls*; girls | hit: The bill bars biological males from girls teams. | miss: The biological male of the species is smaller.
woman~ of trans experience | camp: left | hit: The speaker is a woman of trans experience.
= theories about sex and gender | plainer: views on gender identity
gender ideology | camp: right
gender diversity | camp: left | hit: The course covers gender diversity.
= medical treatment to change sex traits | plainer: transition-related treatment
gender-affirming | pos: adj | camp: left
child mutilation | camp: right | hit: The bill's sponsor spoke of child mutilation.
= exemptions from laws for believers | plainer: religious exemption
religious liberty protection | camp: right | hit: He signed the religious liberty protection.
license~ to discriminate | camp: left | hit: She called the bill a license to discriminate.
= movement for gay rights, seen as a plan | plainer: gay rights movement | strength: 3
homosexual agenda | camp: right
equality movement | camp: left | hit: She leads the equality movement.
= people who object to homosexuality | plainer: opponents of gay rights | strength: 3
homophobe | camp: left
defender~ of the family | camp: right | hit: He is a defender of the family.
= firing or shunning people for what they said | plainer: boycotts; calls for dismissal
cancel culture | camp: right
accountability culture | camp: left | hit: She prefers accountability culture.
= care with words about groups | plainer: care with language
political correctness | camp: right
inclusive language | camp: left | hit: The guide asks for inclusive language.
= speech that insults a group | plainer: insults against a group
hate speech | camp: left | hit: The platform bans hate speech.
politically incorrect speech | camp: right | hit: He defends politically incorrect speech.
= rules of platforms against posts | plainer: content moderation
Big Tech censorship | camp: right | hit: The hearing is on Big Tech censorship.
online safety measure | camp: left | hit: The firm added online safety measures.
= people aware of injustice | plainer: progressive | note: Once a word of praise, now mostly used by opponents.
woke | pos: adj | camp: right | not_next: up; at; to; in; early; from; him; her; them; me; us; before; after | hit: He attacked woke companies. | miss: The town woke to a foot of snow.
socially conscious | pos: adj | camp: left | hit: The fund seeks socially conscious firms.
= activists for equality | plainer: activists
social justice warrior | camp: right
equality champion | camp: left | hit: The prize honors an equality champion.
= monuments to the Confederacy | plainer: Confederate monuments
symbol~ of hate | camp: left | near: statue*; monument*; flag*; Confedera* | hit: She called the statue a symbol of hate. | miss: The gang wore a symbol of hate.
Southern heritage | camp: right | near: statue*; monument*; flag*; Confedera* | hit: He called the statue Southern heritage. | miss: The cookbook honors her Southern heritage.
= the feast in December | plainer: December holidays
war on Christmas | camp: right
inclusive holiday season | camp: left | hit: The mall wished an inclusive holiday season.
= the law on religious symbols in public posts | plainer: ban on religious symbols
veil persecution | camp: critics | hit: Marchers decried veil persecution.
neutrality of the state | camp: supporters | near: veil*; headscar*; religious; symbol* | hit: The ban on headscarves protects neutrality of the state. | miss: The neutrality of the state kept it out of the war.
= political language about Islam | plainer: Islamist extremism
radical Islam | camp: right
hijacked faith | camp: left | hit: She spoke of a hijacked faith.

# Education
= public money for private schools | plainer: private school vouchers | strength: 1
school choice | camp: right | hit: The governor backs school choice.
school privatization | camp: left | hit: The union fights school privatization.
voucher | camp: common | near: school*; tuition; student* | hit: School choice, or vouchers for schools, passed. | miss: The hotel gave her a voucher.
= schools of the state | plainer: public schools | strength: 3
government school | camp: right | hit: He will not send his son to a government school.
neighborhood public school | camp: left | hit: She defends the neighborhood public school.
= publicly paid schools with their own boards | plainer: charter schools
school profiteer | camp: left | hit: The union attacked school profiteers.
public school of choice | camp: right | hit: Parents praise the public school of choice.
= teaching to tests | plainer: standardized testing
test-and-punish | pos: adj | camp: left | hit: Teachers oppose the test-and-punish regime.
accountability-based | pos: adj | camp: right | hit: He backs accountability-based testing.
= forgiving student loans | plainer: cancellation of student loans
student loan bailout | camp: right | hit: He sued over the student loan bailout.
student debt relief | camp: left | hit: She announced student debt relief.
= lessons on sex in schools | plainer: sex education
abstinence indoctrination | camp: left | hit: Nurses oppose abstinence indoctrination.
purity education | camp: right | hit: The church offers purity education.
= prayer in public schools | plainer: prayer in public schools
religious freedom in schools | match: surface | camp: right | hit: He wants religious freedom in schools.
state-sponsored religion | camp: left | hit: She calls it state-sponsored religion.
= teaching a divine maker beside evolution | plainer: creationism in class
intelligent design | camp: right | hit: The board added intelligent design.
creationist pseudoscience | camp: left | hit: Teachers rejected creationist pseudoscience.

# Climate and energy
= people who reject findings on climate | plainer: people who reject climate science
climate denier | camp: left | hit: She called him a climate denier.
climate realist | camp: right | hit: He calls himself a climate realist.
= people who warn of warming | plainer: people who warn about climate change
climate alarmist | camp: right | hit: He called her a climate alarmist.
climate defender | camp: left | hit: Climate defenders blocked the port.
= warnings about warming | plainer: warnings about climate change
climate alarmism | camp: right
climate truth-telling | camp: left | hit: She called for climate truth-telling.
climate hysteria | camp: right | hit: He blamed climate hysteria.
climate courage | camp: left | hit: The award honors climate courage.
= the warming of the earth | plainer: climate change | strength: 1
climate crisis | camp: left | hit: The paper calls it the climate crisis.
climate scare | camp: right | hit: He dismissed the climate scare.
climate emergency | camp: left | hit: The town declared a climate emergency.
climate hoax | camp: right | hit: He spoke of a climate hoax.
climate change | camp: common
global warming | camp: common
= limits on coal | plainer: limits on coal
war on coal | camp: right
coal phaseout for health | match: surface | camp: left | hit: She praised the coal phaseout for health.
= coal burned with less pollution | plainer: coal with pollution controls
clean coal | camp: industry | hit: The senator backs clean coal.
dirty coal | camp: environmentalists | hit: The city rejects dirty coal.
= gas from the ground | plainer: methane; natural gas
fossil gas | camp: environmentalists | hit: The group opposes fossil gas.
clean-burning gas | camp: industry | hit: He praised clean-burning gas.
natural gas | camp: common
= breaking rock for gas and oil | plainer: hydraulic fracturing | strength: 1
poisonous fracking | camp: environmentalists | hit: The sign opposed poisonous fracking.
responsible energy development | camp: industry | hit: The lobby praised responsible energy development.
= oil from sand | plainer: oil sands
tar sands | match: surface | camp: environmentalists | hit: They oppose tar sands oil.
responsible oil sands | match: surface | camp: industry | hit: The ad praised responsible oil sands.
oil sands | camp: common | match: surface
= drilling in Arctic reserves | plainer: oil drilling in the Arctic
Arctic destruction | camp: environmentalists | hit: She spoke of Arctic destruction.
energy dominance | camp: industry | hit: The order promises energy dominance.
= cutting trees in public forests | plainer: logging in public forests
forest thinning | camp: industry | hit: The agency plans forest thinning.
clear-cut plunder | camp: environmentalists | hit: The ad decried clear-cut plunder.
= a price on carbon | plainer: carbon tax
energy tax | camp: right | hit: He opposes the energy tax.
polluter-pays fee | camp: left | hit: She backs a polluter-pays fee.
carbon tax | camp: common
= a broad plan on climate and jobs | plainer: climate and jobs plan
socialist Green New Deal | camp: right | hit: The ad attacks the socialist Green New Deal.
bold climate vision | camp: left | hit: They share a bold climate vision.
= leaving coal, oil and gas | plainer: shift away from fossil fuels
net-zero madness | camp: right | hit: He rages against net-zero madness.
clean energy revolution | camp: left | hit: She promised a clean energy revolution.
= groups that protect nature | plainer: environmental groups
green lobby | camp: right | hit: The green lobby opposed him.
guardian~ of the planet | camp: left | hit: They see themselves as guardians of the planet.
tree-hugger | camp: right | hit: He mocked tree-huggers.
earth protector | camp: left | hit: The camp housed earth protectors.
= land kept from use | plainer: federal protection of land
land grab | camp: right | near: monument*; federal; park*; wilderness | hit: He called the federal monument a land grab. | miss: Settlers joined the land grab of 1889.
stewardship of public lands | camp: left | hit: She praised stewardship of public lands.
= wind turbines | plainer: wind turbines
bird killer | camp: right | near: wind; turbine*; blade* | hit: He calls wind turbines bird killers. | miss: The cat is a bird killer.
graceful giant | camp: left | near: wind; turbine*; blade* | hit: To her the turbines are graceful giants. | miss: The whale is a graceful giant.

# Left and right
= the left's outer edge | plainer: left-leaning activists
radical left | camp: right | pole: extreme/moderate | hit: He blamed the radical left.
bold progressive | camp: left | hit: She runs as a bold progressive.
far-left | pos: adj; noun | camp: right | pole: extreme/moderate | hit: A far-left group held the square.
unapologetically progressive | pos: adj | camp: left | hit: He is unapologetically progressive.
= the right's outer edge | plainer: right-leaning activists
far-right | pos: adj; noun | camp: left | pole: extreme/moderate | not_next: corner; column; lane; seat; panel; side of | hit: A far-right party won four seats. | miss: The far-right lane is closed.
radical right | camp: left | pole: extreme/moderate
proudly conservative | pos: adj | camp: right | hit: She is proudly conservative.
true conservative | camp: right | hit: He ran as a true conservative.
= supporters of President Trump | plainer: Trump supporters | strength: 3
MAGA cult | camp: left
America First patriot | camp: right | hit: He greeted the America First patriots.
= supporters of Senator Sanders | plainer: Sanders supporters
Bernie bro | camp: critics
political revolutionary | camp: supporters | near: Sanders; Bernie; primary; campaign | hit: The Sanders campaign thanked its political revolutionaries. | miss: The political revolutionary fled Havana.
= Republicans who vote with the other side | plainer: moderate Republicans
RINO | camp: right | not_next: Ranch | hit: The talk show host called him a RINO. | miss: RINO Ranch raises cattle.
principled Republican | camp: left | hit: Two principled Republicans voted no.
= Democrats who vote with the other side | plainer: moderate Democrats
corporate Democrat | camp: left | hit: She attacked corporate Democrats.
common-sense Democrat | camp: right | hit: A common-sense Democrat joined them.
= voters outside the cities | plainer: rural voters
real Americans | match: surface | camp: right | hit: He said real Americans live here.
flyover country | camp: left | hit: They ignored flyover country.
= voters with degrees in the cities | plainer: urban voters
coastal elite | camp: right | hit: He mocked the coastal elite.
educated professional | camp: left | near: voter*; vote*; suburb*; Democrat*; elite* | hit: Voters among educated professionals moved left. | miss: The course is for educated professionals.
= leaders of a party | plainer: party leaders | strength: 1
the establishment | match: surface | camp: insurgents | pole: insider/outsider | not_next: of; clause | hit: He ran against the establishment. | miss: The council approved the establishment of a park.
steady hand | camp: leaders | near: party; senate; leader*; governor; president; campaign | hit: The party wants a steady hand. | miss: The surgeon has a steady hand.
= candidates without office so far | plainer: candidates who have not held office | strength: 1
political outsider | camp: supporters | hit: She runs as a political outsider.
political neophyte | camp: critics | hit: He is a political neophyte.
= politicians of long standing | plainer: longtime officeholders
career politician | camp: critics | pole: insider/outsider | hit: He mocked career politicians.
seasoned statesman | camp: supporters | hit: She is a seasoned statesman.
= armed opponents of a fascist right | plainer: antifa activists | strength: 3
antifa thug | camp: right
anti-fascist resister | camp: left | hit: He spoke to anti-fascist resisters.
= white supremacist movement with a new name | plainer: white nationalists
alt-right | pos: adj; noun | camp: self | hit: An alt-right site ran the clip.
neo-fascist | pos: adj; noun | camp: opponents | hit: She called the site neo-fascist.
= large news outlets | plainer: major news outlets | strength: 1
mainstream media | camp: right
corporate media | camp: left
legacy media | camp: right | hit: He does not trust the legacy media.
free press | camp: left | near: attack*; fake; enemy; trust; Trump; threat* | hit: She defended the free press against the attack. | miss: The country has had a free press since 1990.
= conservative news outlets | plainer: conservative news outlets | strength: 1
right-wing media | camp: left
independent conservative media | camp: right | hit: He reads independent conservative media.
= public broadcasters | plainer: public broadcasters
state-funded propaganda | camp: right | hit: He called the station state-funded propaganda.
trusted public media | camp: left | hit: She supports trusted public media.

# War, diplomacy and places
= armed groups against a government | plainer: armed groups; fighters
terrorist gang | camp: government | hit: The ministry blamed a terrorist gang.
freedom fighter | camp: rebels | hit: Its supporters call him a freedom fighter.
= governments called by their foes | plainer: government
regime | camp: opponents | not_prev: tax; sanctions; fitness; exercise; training; regulatory; legal; inspection; inspections; testing; trade; drug; workout; skin-care; legal; treaty; climate; nonproliferation; verification; safety; licensing; patent; monetary; policy; tariff; visa; dosing; treatment; diet; flow; new tax; exchange-rate; antibiotic; privacy; pricing; oversight; surveillance; abortion; fire | not_next: of sanctions; of inspections; of taxes; of tariffs; of tests; of rules; of exercise; of drugs; of treatment; change | hit: The Assad regime denied the charge. | miss: The bank warned about the new tax regime. | miss: His fitness regime begins at dawn.
legitimate government | camp: supporters | hit: The envoy spoke for the legitimate government.
= governments kept by a foreign power | plainer: government backed from abroad | strength: 3
puppet regime | camp: opponents
people's government | camp: supporters | not_next: of China | hit: Radio spoke of the people's government. | miss: The People's Government of China replied.
= overthrow of a government from abroad | plainer: overthrow of the government
regime change | camp: interveners | hit: The adviser backs regime change.
foreign-backed coup | camp: opponents | hit: The ministry decried a foreign-backed coup.
= force used in questioning | plainer: coercive interrogation
enhanced interrogation | camp: government
torture program | camp: critics | hit: The report describes the torture program.
= civilians killed by armies | plainer: civilian deaths
collateral damage | camp: military
massacre of innocents | camp: opponents | hit: The envoy spoke of a massacre of innocents.
= killing of a person by a state abroad | plainer: killing; drone strike
targeted killing | camp: government | hit: The order allows targeted killings.
extrajudicial murder | camp: critics | hit: The group calls it extrajudicial murder.
= moving prisoners to other states | plainer: secret transfer of prisoners
extraordinary rendition | camp: government | hit: Judges reviewed extraordinary rendition.
state kidnapping | camp: critics | hit: The lawyer spoke of state kidnapping.
= prisoners without trial at a base | plainer: detainees held without trial
enemy combatant | camp: government | hit: He was held as an enemy combatant.
political prisoner | camp: supporters | hit: They want political prisoners freed.
= attack to prevent an attack | plainer: first strike
preemptive strike | camp: government | hit: The cabinet debated a preemptive strike.
unprovoked attack | camp: opponents | hit: The minister condemned the unprovoked attack.
= sending soldiers to another country for its people | plainer: foreign military action
humanitarian intervention | camp: interveners | hit: She backs humanitarian intervention.
imperialist aggression | camp: opponents | hit: The radio denounced imperialist aggression.
= private soldiers | plainer: private soldiers
mercenary | camp: critics | not_near: ancient; Hessian*; medieval | hit: Mercenaries guarded the mine. | miss: Hessian mercenaries crossed the river.
security contractor | camp: employers | hit: Security contractors guarded the mine.
= bombs that scatter bomblets | plainer: cluster munitions
indiscriminate killer | camp: critics | near: cluster; munition*; mine*; bomb* | hit: He called cluster bombs indiscriminate killers. | miss: The plague was an indiscriminate killer.
area-effect munition | camp: military | hit: The army bought area-effect munitions.
= supporters of force abroad | plainer: supporters of military action | strength: 3
warmonger | camp: opponents
defender~ of freedom | camp: supporters | hit: He is a defender of freedom to some.
= supporters of talks with a foe | plainer: supporters of talks | strength: 3
appeaser | camp: hawks | not_near: Chamberlain; Munich; Hitler | hit: The senator called the envoy an appeaser. | miss: Historians call Chamberlain an appeaser.
peacemaker | camp: doves | not_near: Nobel; referee | hit: She is a peacemaker to her party. | miss: The Nobel committee honored a peacemaker.
= staying out of conflicts abroad | plainer: opposition to foreign intervention | strength: 1
isolationist | pos: noun; adj | camp: interventionists | not_near: 1930s; 1940; 1941; Lindbergh | hit: The isolationist wing opposed the aid. | miss: In the 1930s isolationist senators blocked the treaty.
America-first | pos: adj | camp: noninterventionists | hit: He set out an America-first policy.
= the land west of the Jordan | plainer: the West Bank | strength: 1
Judea and Samaria | camp: israeli | not_near: ancient; Roman; biblical; Bible | hit: The minister said homes would rise in Judea and Samaria. | miss: The Roman governor ruled Judea and Samaria.
occupied Palestine | camp: palestinian | hit: The map calls it occupied Palestine.
= the West Bank and Gaza as territories | plainer: the West Bank and Gaza | strength: 1
occupied territories | match: surface | camp: palestinian | near: Israel*; Palestin* | hit: Israel built roads in the occupied territories. | miss: Troops left the occupied territories in 1945.
disputed territories | match: surface | camp: israeli | near: Israel*; Palestin* | hit: Israel calls them disputed territories. | miss: The two Kashmirs are disputed territories.
= towns of Israelis in the West Bank | plainer: settlements; Israeli settlements
colony | camp: palestinian | near: settler*; West Bank; Israel*; Palestin* | not_near: penal; British; bee; bees | hit: The Palestinian envoy called the West Bank towns colonies. | miss: The settlers founded a penal colony.
Jewish community in Judea | camp: israeli | hit: He lives in a Jewish community in Judea.
settlement | camp: common | near: West Bank; Israel*; Palestin* | hit: Palestinians say colony, Israel says settlement. | miss: The firm reached a settlement.
= the wall along the West Bank | plainer: separation barrier | strength: 1
security fence | camp: israeli | near: Israel*; West Bank; Palestin* | hit: Israel built the security fence. | miss: A security fence rings the stadium.
apartheid wall | camp: palestinian | hit: They marched to the apartheid wall.
= Israel, as its enemies and friends name it | plainer: Israel | strength: 3
Zionist entity | camp: opponents
only democracy in the Middle East | camp: supporters | hit: He praised the only democracy in the Middle East.
= Israel's rule over Palestinians | plainer: Israeli control | strength: 3
apartheid state | camp: palestinian | not_near: South Africa*; Pretoria | hit: The group called Israel an apartheid state. | miss: South Africa was an apartheid state until 1994.
liberated homeland | camp: israeli | hit: The settlers spoke of a liberated homeland.
= the Israeli army | plainer: Israeli army; Israeli military
occupation forces | match: surface | camp: palestinian | near: Israel*; Palestin*; Gaza; West Bank | hit: Palestinian radio blamed occupation forces. | miss: The American occupation forces ruled Japan.
most moral army | camp: israeli | hit: He called it the most moral army.
= Palestinians who kill and die in attacks | plainer: attacker | strength: 3
martyr | camp: palestinian | near: Israel*; Palestin*; Gaza; Hamas | hit: Hamas praised the martyrs. | miss: The church honors a martyr of Rome.
barbaric terrorist | camp: israeli | hit: The spokesman spoke of barbaric terrorists.
= the founding of Israel in 1948 | plainer: events of 1948
Nakba | camp: palestinian | hit: She teaches about the Nakba.
War of Independence | camp: israeli | near: Israel*; 1948; Palestin* | hit: Israel remembers its War of Independence. | miss: The War of Independence began in 1775.
= Russia's war against Ukraine | plainer: invasion of Ukraine
special military operation | camp: russian | hit: Moscow speaks of a special military operation.
genocidal war on Ukraine | camp: ukrainian | hit: He spoke of a genocidal war on Ukraine.
= Crimea after 2014 | plainer: Russian-held Crimea
reunited Crimea | camp: russian | hit: State television showed reunited Crimea.
temporarily occupied Crimea | camp: ukrainian | hit: Kyiv speaks of temporarily occupied Crimea.
= the overthrow in Kyiv in 2014 | plainer: change of power in 2014
Maidan coup | camp: russian | hit: Moscow speaks of the Maidan coup.
Revolution of Dignity | camp: ukrainian | hit: Kyiv remembers the Revolution of Dignity.
= Ukraine's leaders in Moscow's words and their own | plainer: Ukraine's government | strength: 3
Kyiv neo-Nazis | match: surface | camp: russian | hit: The channel blamed Kyiv neo-Nazis.
Moscow's killers | match: surface | camp: ukrainian | hit: He vowed to fight Moscow's killers.
= the soldiers without badges in Crimea | plainer: soldiers without insignia
little green men | match: surface | camp: ukrainian | hit: Little green men took the airport.
polite people | match: surface | camp: russian | near: Crimea; soldier*; troops | hit: Moscow called its soldiers in Crimea polite people. | miss: The inn is full of polite people.
= Taiwan in Beijing's words and its own | plainer: Taiwan
renegade province | camp: chinese | hit: Beijing calls Taiwan a renegade province.
sovereign Taiwan | camp: taiwanese | hit: The rally was for a sovereign Taiwan.
= Taiwan's joining with China | plainer: unification with China
reunification of the motherland | camp: chinese | hit: He promised reunification of the motherland.
annexation of Taiwan | camp: taiwanese | hit: She warned of the annexation of Taiwan.
= camps for Uyghurs | plainer: detention camps in Xinjiang
vocational training center | camp: chinese | near: Xinjiang; Uyghur*; Uighur*; Muslim*; China; Chinese | hit: China calls the camps in Xinjiang vocational training centers. | miss: The union runs a vocational training center.
Uyghur gulag | camp: critics | hit: The senator decried the Uyghur gulag.
= people in the streets of Hong Kong in 2019 | plainer: protesters
Hong Kong rioter | camp: chinese | hit: Beijing blamed Hong Kong rioters.
Hong Kong freedom fighter | camp: protesters | hit: He met Hong Kong freedom fighters.
= a crackdown in Beijing in 1989 | plainer: events in Tiananmen Square in 1989
June Fourth incident | camp: chinese | hit: Textbooks pass over the June Fourth incident.
Tiananmen massacre | camp: critics | hit: She survived the Tiananmen massacre.
= Iran's leaders | plainer: Iran's leaders
the mullahs | match: surface | camp: opponents | near: Iran*; Tehran; nuclear; sanctions | hit: He said the nuclear deal enriched the mullahs. | miss: The mullahs opened the village school.
Islamic Republic's guardians | match: surface | camp: supporters | hit: The radio praised the Islamic Republic's guardians.
= the accord on Iran's nuclear work | plainer: 2015 nuclear agreement
disastrous Iran deal | camp: opponents | hit: He left the disastrous Iran deal.
historic Iran accord | camp: supporters | hit: She defended the historic Iran accord.
= the gulf between Iran and Arabia | plainer: the Gulf | strength: 1 | note: Either name is ordinary in some region; the choice tells only where both stand.
Persian Gulf | camp: iranian | use: rival | case: exact | hit: Maps say Persian Gulf or Arabian Gulf.
Arabian Gulf | camp: arab | use: rival | case: exact | hit: Maps say Persian Gulf or Arabian Gulf.
= the sea between Japan and Korea | plainer: the sea between Japan and Korea | strength: 1
Sea of Japan | camp: japanese | use: rival | hit: Maps say Sea of Japan or East Sea.
East Sea | camp: korean | use: rival | case: exact | hit: Maps say Sea of Japan or East Sea.
= the islands in the South Atlantic | plainer: the islands | strength: 1
Falkland Islands | camp: british | use: rival | match: surface | hit: They are the Falkland Islands or the Malvinas.
Malvinas | camp: argentine | use: rival | match: surface | hit: They are the Falkland Islands or the Malvinas.
= the Indian Ocean's and Pacific's disputed islands | plainer: the disputed islands | strength: 1
Senkaku Islands | camp: japanese | use: rival | match: surface | hit: Tokyo says Senkaku Islands, Beijing Diaoyu Islands.
Diaoyu Islands | camp: chinese | use: rival | match: surface | hit: Tokyo says Senkaku Islands, Beijing Diaoyu Islands.
= the rocks between Japan and Korea | plainer: the disputed islets | strength: 1
Takeshima | camp: japanese | use: rival | hit: Some maps say Takeshima and some say Dokdo.
Dokdo | camp: korean | use: rival | hit: Some maps say Takeshima and some say Dokdo.
= the city on the Foyle | plainer: the city | strength: 1
Derry | camp: nationalist | use: rival | hit: To some it is Derry, to others Londonderry.
Londonderry | camp: unionist | use: rival | hit: To some it is Derry, to others Londonderry.
= the six counties | plainer: Northern Ireland
occupied six counties | match: surface | camp: nationalist | hit: The pamphlet speaks of the occupied six counties.
loyal Ulster | camp: unionist | hit: The banner praised loyal Ulster.
= Myanmar | plainer: the country | strength: 1
Myanmar | camp: government | use: rival | hit: The country is Myanmar or Burma.
Burma | camp: opposition | use: rival | hit: The country is Myanmar or Burma.
= the Rohingya in official words and their own | plainer: Rohingya; Muslims of Rakhine
Bengali infiltrator | camp: government | hit: The general spoke of Bengali infiltrators.
persecuted Rohingya | camp: rights groups | hit: Aid went to persecuted Rohingya.
= the part of Kashmir that Pakistan holds | plainer: Pakistani-administered Kashmir
Azad Kashmir | camp: pakistani | hit: He flew to Azad Kashmir.
Pakistan-occupied Kashmir | camp: indian | hit: The minister spoke of Pakistan-occupied Kashmir.
= the part of Kashmir that India holds | plainer: Indian-administered Kashmir
Indian-occupied Kashmir | camp: pakistani | hit: The radio spoke of Indian-occupied Kashmir.
integral part of India | camp: indian | near: Kashmir* | hit: Kashmir is an integral part of India, he said. | miss: The railway is an integral part of India.
= armed men in Kashmir | plainer: militants; armed men
cross-border terrorist | camp: indian | hit: The army shot two cross-border terrorists.
Kashmiri mujahid | camp: pakistani | hit: The radio praised a Kashmiri mujahid.
= North Korea's leaders and the South's | plainer: North Korea's government | strength: 3
hermit regime | camp: western | hit: The hermit regime fired a missile.
imperialist puppets | match: surface | camp: north korean | hit: The agency denounced imperialist puppets.
= Cuba's government | plainer: Cuba's government
Castro dictatorship | camp: exiles | hit: She fled the Castro dictatorship.
Cuban Revolution's heirs | match: surface | camp: government | hit: He praised the Cuban Revolution's heirs.
= Cubans who left | plainer: Cuban exiles | strength: 3
gusano | camp: government | hit: The radio insulted the gusanos.
Cuban freedom seeker | camp: exiles | hit: The boat brought Cuban freedom seekers.
= the American limits on trade with Cuba | plainer: embargo
criminal blockade | camp: cuban | near: Cuba*; Havana; embargo | hit: Havana condemned the criminal blockade. | miss: Judges ruled on the criminal blockade of the port.
pressure for Cuban freedom | camp: exiles | hit: She defends pressure for Cuban freedom.
embargo | camp: common | near: Cuba*; Havana | hit: Cuba says criminal blockade, others say the embargo. | miss: The embargo on the report ends at noon.
= Catalonia's vote of 2017 | plainer: vote on independence
illegal referendum | camp: spanish | near: Catal*; Madrid; Barcelona | hit: Madrid broke up the illegal referendum. | miss: The court ruled on the illegal referendum in the club.
right to decide | camp: catalan | near: Catal*; Madrid; Barcelona | hit: Catalans claimed a right to decide. | miss: Patients have a right to decide.
= the killing of Armenians from 1915 | plainer: mass killing of Armenians
Armenian genocide | camp: armenian | hit: The house recognized the Armenian genocide.
events of 1915 | match: surface | camp: turkish | hit: Ankara speaks of the events of 1915.
= Kurdish fighters | plainer: Kurdish fighters
PKK terrorist | camp: turkish | hit: Ankara blamed PKK terrorists.
Kurdish freedom guerrilla | camp: kurdish | hit: Kurdish freedom guerrillas crossed the ridge.
= the White House's trade taxes | plainer: tariffs
reciprocal tariff | camp: supporters | hit: He announced reciprocal tariffs.
national sales tax on imports | camp: critics | hit: She called it a national sales tax on imports.
tariff | camp: common
= treaties on trade | plainer: trade agreement
job-exporting deal | camp: critics | hit: The union fights the job-exporting deal.
free and fair trade deal | camp: supporters | hit: He signed a free and fair trade deal.
= aid to other countries | plainer: foreign aid
giveaway to foreigners | camp: right | hit: He called the aid a giveaway to foreigners.
lifesaving assistance | camp: left | near: aid; foreign; abroad; overseas; famine | hit: The order halts lifesaving assistance abroad. | miss: The guard gave lifesaving assistance to the swimmer.
= spending on armies | plainer: military spending
bloated Pentagon | camp: left | hit: She would cut the bloated Pentagon.
peace through strength | match: surface | camp: right | hit: He believes in peace through strength.

# Technology, sport, culture and money
= programs that write and draw from other people's work | plainer: training on published works
plagiarism machine | camp: artists | hit: She calls the program a plagiarism machine.
creative copilot | camp: industry | hit: The firm sells a creative copilot.
= copying films and songs without paying | plainer: unlicensed copying
digital theft | camp: industry | near: copy*; film*; music; song*; download*; movie* | hit: The studios call copying films digital theft. | miss: The bank lost data to digital theft.
file sharing | camp: users | near: copy*; piracy; music; film*; song*; download*; movie* | hit: He defends file sharing of music. | miss: The office uses a file sharing service.
= equal treatment of data by networks | plainer: net neutrality
internet takeover | camp: right | hit: He called the rule an internet takeover.
internet freedom rule | camp: left | hit: She backs the internet freedom rule.
net neutrality | camp: common
= collecting phone and mail records | plainer: bulk data collection
domestic spying | camp: critics | hit: The leak showed domestic spying.
lawful collection | camp: government | near: NSA; data; phone; surveillance; intelligence; record* | hit: The agency defends lawful collection of phone data. | miss: The museum shows its lawful collection.
= people who hand secrets to the press | plainer: people who disclosed secrets
traitorous leaker | camp: government | hit: He wants the traitorous leaker jailed.
courageous whistleblower | camp: supporters | hit: They honored a courageous whistleblower.
whistleblower | camp: common
= money made by computers | plainer: cryptocurrency
digital gold | camp: supporters | hit: He bought digital gold.
crypto casino | camp: critics | hit: She wants to close the crypto casino.
= kneeling in the anthem | plainer: kneeling during the anthem
disrespect for the flag | camp: right | hit: He fined players for disrespect for the flag.
protest~ against injustice | camp: left | near: kneel*; knelt; anthem; player* | hit: Players called the kneeling a protest against injustice. | miss: The march was a protest against injustice.
= team names from native peoples | plainer: Native American team names
racist mascot | camp: critics | hit: The school drops its racist mascot.
proud team tradition | camp: supporters | hit: Fans defend a proud team tradition.
= paying college athletes | plainer: payment of college athletes
amateur ideal | camp: colleges | hit: The association defends the amateur ideal.
unpaid labor of athletes | camp: athletes | hit: The suit is about the unpaid labor of athletes.
= public money for stadiums | plainer: public money for a stadium
billionaire's stadium handout | camp: critics | hit: She opposes the billionaire's stadium handout.
downtown revival project | camp: owners | hit: The owner praised the downtown revival project.
= hunting of large animals for sport | plainer: big-game hunting
trophy slaughter | camp: critics | hit: They protest trophy slaughter.
conservation hunting | camp: hunters | hit: The club defends conservation hunting.
= tests on animals | plainer: animal testing
vivisection torture | camp: critics | hit: Leaflets decried vivisection torture.
humane animal research | camp: researchers | hit: The lab defends humane animal research.
= new flats in old quarters | plainer: new housing in older neighborhoods
gentrifier | camp: tenants | hit: Residents blame gentrifiers.
neighborhood revitalizer | camp: developers | hit: The developer is a neighborhood revitalizer.
= people who oppose building near them | plainer: opponents of new housing
NIMBY | camp: builders | hit: The plan angered NIMBYs.
neighborhood preservationist | camp: residents | hit: Neighborhood preservationists sued.
= limits on rents | plainer: rent limits
rent control scheme | camp: owners | hit: The lobby fights the rent control scheme.
tenant protection | camp: tenants | hit: The council passed tenant protections.
= people who sleep outdoors | plainer: homeless people | strength: 1
vagrant | camp: right | hit: The mayor blamed vagrants.
unhoused neighbor | camp: left | hit: The church feeds unhoused neighbors.
bum | camp: right | not_next: knee; rap; leg; ankle; deal; steer; rush | not_near: beach; ski | hit: He called the men bums. | miss: She played on a bum knee.
person~ experiencing homelessness | camp: left | hit: The bill helps a person experiencing homelessness.
= clearing of tents from streets | plainer: removal of homeless camps
encampment sweep | camp: left | hit: The city resumed encampment sweeps.
public space restoration | camp: right | hit: He calls it public space restoration.
= work by prostitutes | plainer: prostitution
sex work | camp: left | hit: The bill would legalize sex work.
prostituted body | camp: right | hit: She speaks of prostituted bodies.
= companies that run prisons | plainer: private prisons
prison profiteer | camp: left | hit: The pension fund left prison profiteers.
corrections partner | camp: right | hit: The firm calls itself a corrections partner.
= land and people before settlement | plainer: arrival of Europeans in America
European conquest | camp: left | near: America*; Columbus; native; indigenous | hit: She teaches the European conquest of America. | miss: The trophy marked a European conquest for the club.
discovery of the New World | camp: right | hit: He praised the discovery of the New World.
= the October holiday for Columbus | plainer: October holiday | strength: 1
Columbus Day | camp: right | use: rival | hit: To some it is Columbus Day, to others Indigenous Peoples' Day.
Indigenous Peoples' Day | camp: left | use: rival | match: surface | hit: To some it is Columbus Day, to others Indigenous Peoples' Day.
