+++
name = "names"
version = "1.0.2"
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
undocumented migrant | camp: left | hit: The shelter takes in undocumented migrants.
= workers without legal permission | plainer: workers without legal status | note: One name makes unlawfulness a trait of the worker, the other treats it as a matter of missing papers.
illegal worker | camp: right | hit: Inspectors found 12 illegal workers at the plant.
undocumented worker | camp: left | hit: The plant hired undocumented workers.
= people without legal permission, taken as a group | plainer: immigrants without legal status | note: "Illegals" turns a breach of law into a noun for people, while "the undocumented" mentions only absent papers.
illegals | match: surface | camp: right | not_near: spy; spies; espionage; KGB; Kremlin | hit: Mr. Dorn said illegals were taking jobs. | miss: The KGB sent illegals to live abroad for decades.
the undocumented | match: surface | camp: left | next: <end>; and; who; in; are; were; living | hit: The council debated licenses for the undocumented. | miss: The undocumented spending alarmed the auditor.
= people brought without permission as children | plainer: immigrants brought to the country as children | strength: 1 | note: The right's name stresses unlawful status and a disputed program, the left's the hopes of those brought young.
DACA illegal alien | camp: right | hit: The host said DACA illegal aliens should go home.
Dreamer | case: exact | camp: left | near: immigra*; DACA; deport*; citizenship; visa*; border; undocumented; legal status; Deferred Action; Congress; shutdown; Democrats; Republicans; illegal* | hit: Dreamers could lose protection from deportation. | miss: Dreamers rarely make good accountants, Nia Barlow joked.
= a person's right to stay after entering without permission | plainer: legal status; path to legal status | note: "Amnesty" presents the status as a pardon for lawbreaking, while "earned" points to conditions met along the way.
amnesty | camp: right | near: immigra*; migrant*; alien*; undocumented; illegal*; deport*; DACA; border; executive action | not_next: International | hit: Critics call the immigration plan amnesty. | miss: The junta offered the rebels an amnesty. | miss: Amnesty International visited the migrants.
backdoor amnesty | camp: right | hit: To him the order is backdoor amnesty.
earned path~ to citizenship | camp: left | hit: The senators back an earned path to citizenship.
earned legalization | camp: left | hit: The sponsors of the bill speak of earned legalization.
= visas for relatives of citizens | plainer: family-based immigration | note: One phrase pictures arrivals multiplying without end, the other relatives reunited, leaving the numbers out.
chain migration | camp: right | hit: Senator Hale wants an end to chain migration.
family reunification | camp: left | near: chain; green card*; visa*; relatives; merit-based | hit: She defended family reunification visas. | miss: The club holds a family reunification picnic.
= children born to parents without legal status | plainer: children born in the country to foreign parents | note: "Anchor" imputes a motive to the parents, while "birthright citizen" speaks only of the child's legal claim.
anchor baby | camp: right | hit: The radio host complained about anchor babies.
birthright citizen | camp: left | hit: The lawyers spoke up for birthright citizens.
= cities that limit cooperation with immigration agents | plainer: cities that limit cooperation with immigration agents | strength: 1 | note: "Sanctuary" suggests shelter from law enforcement, while "welcoming" praises hospitality and leaves the limited cooperation unsaid.
sanctuary city | camp: right | use: rival | hit: He says sanctuary city, the mayor says welcoming city.
welcoming city | camp: left | use: rival | hit: He says sanctuary city, the mayor says welcoming city.
= release of migrants until a hearing | plainer: release pending a hearing | note: The first borrows from fishing to suggest futile enforcement, the second highlights supervision and omits missed hearings.
catch and release | camp: right | not_near: trout; bass; salmon; fish*; angler* | hit: The governor would end catch and release at the border. | miss: The lake is catch and release for all fishing.
community-based alternative~ to detention | camp: left | not_near: juvenile*; youth*; teen* | hit: Lawyers want community-based alternatives to detention for migrants. | miss: The county runs community-based alternatives to detention for teenagers.
= a rise in the number of migrants | plainer: rise in arrivals | note: "crisis" alone is left to the reader; what kind of crisis is what the camps dispute.
border invasion | camp: right | hit: The ad spoke of a border invasion.
humanitarian crisis at the border | camp: left | near: migrant*; immigra*; asylum; Mexico; Texas; Biden; Trump | hit: The bishops see a humanitarian crisis at the border with Mexico. | miss: Families face a humanitarian crisis at the border with Chad.
= limits on entry from some countries | plainer: travel ban; entry limits | note: "Vetting" presents a security check on individuals, while "ban" with "Muslim" says a faith was the target.
extreme vetting | camp: right | hit: He promised extreme vetting at airports.
Muslim ban | camp: left | hit: Marchers at the airport denounced the Muslim ban.
= holding migrant children in custody | plainer: detention of migrant children | note: Critics' words put the enclosure before the eye, while officials' words stress youth and care and omit confinement.
kids in cages | match: surface | camp: critics | hit: She accused him of putting kids in cages.
tender-age shelter | camp: officials | hit: The agency opened a third tender-age shelter.
= a barrier along a border | plainer: border barrier; fence | note: "Beautiful" sells the wall as a proud achievement, while "vanity" ties it to a leader's ego rather than security.
big, beautiful wall | camp: right | hit: He still wants his big, beautiful wall.
vanity wall | camp: left | hit: She will not vote money for his vanity wall.
= people who apply for asylum in Britain | plainer: asylum seekers; asylum applicants | note: Whether a claim is well founded is decided later.
bogus asylum seeker | camp: right | hit: The tabloid blamed bogus asylum seekers.
sanctuary seeker | camp: left | hit: The charity houses sanctuary seekers in Leeds.
= asylum seekers who come to Australia by boat | plainer: asylum seekers who arrive by boat | strength: 1 | note: "Illegal" says the arrival broke the law, while "irregular" says only that it bypassed the usual channels.
illegal maritime arrival | camp: right | hit: The minister counted 300 illegal maritime arrivals.
irregular maritime arrival | camp: left | hit: The report counted 300 irregular maritime arrivals.
= camps abroad for asylum seekers | plainer: holding asylum seekers abroad | strength: 1 | note: "Processing" describes handling claims as paperwork, while "detention" draws attention to people being held.
offshore processing | camp: government | use: rival | hit: Canberra says offshore processing, lawyers say offshore detention.
offshore detention | camp: critics | use: rival | hit: Canberra says offshore processing, lawyers say offshore detention.
= supporters of less immigration | plainer: supporters of lower immigration | note: "Hawk" suggests vigilance about security, while "anti-immigrant extremist" alleges hostility to people and a place outside the mainstream.
border hawk | camp: right | hit: Border hawks welcomed the order.
anti-immigrant extremist | camp: left | hit: She said anti-immigrant extremists wrote the memo.
= supporters of more immigration | plainer: supporters of immigrants' rights; supporters of higher immigration | note: Talk of open borders imputes a wish for no limits, while "justice" assumes the cause is a matter of rights.
open-borders advocate | camp: right | hit: He called the judge an open-borders advocate.
open-borders lobby | camp: right | hit: The senator blamed the open-borders lobby.
immigrant justice advocate | camp: left | hit: Immigrant justice advocates filled the hall.
immigrant justice movement | camp: left | hit: He has led the immigrant justice movement for years.
= arrests of people without legal status at work or home | plainer: immigration arrests | strength: 1 | note: "Raid" conveys force and fear among those arrested, while "targeted" conveys precision and passes over bystanders.
immigration raid | camp: left | use: rival | hit: The agency says targeted enforcement operation, neighbors say immigration raid.
targeted enforcement operation | camp: right | use: rival | hit: The agency says targeted enforcement operation, neighbors say immigration raid.
= immigration agents | plainer: immigration agents; immigration officers | note: One likens the agents to Nazi secret police, the other honors their courage and leaves no room for complaint.
modern-day Gestapo | camp: left | near: ICE; immigra*; deport*; agents | hit: The governor called ICE a modern-day Gestapo. | miss: The dictator built a modern-day Gestapo.
brave men and women of ICE | match: surface | camp: right | hit: She praised the brave men and women of ICE.
= sending large numbers of people out of the country | plainer: large-scale deportation | note: "Remigration" makes removal sound like a return home, while "machine" evokes impersonal force and omits the legal grounds.
remigration | camp: right | hit: The party's leader demanded remigration.
deportation machine | camp: left | hit: They marched against the deportation machine.

# Abortion and family planning
= opponents of abortion | plainer: opponents of abortion; anti-abortion | strength: 1 | note: The movement's own name claims the defense of life, while its rivals' name speaks of a choice denied to women.
pro-life | pos: adj | camp: right | not_next: America | hit: A pro-life group endorsed Ms. Reyes. | miss: The group Marlow Pro-Life America gave $2 million.
anti-choice | pos: adj | camp: left | hit: The mailer called her anti-choice.
= supporters of legal abortion | plainer: supporters of abortion rights; in favor of abortion rights | strength: 1 | note: "Choice" puts the woman's decision first and omits the fetus, while "pro-abortion" implies favoring the procedure itself.
pro-choice | pos: adj | camp: left | not_next: America | hit: She ran as a pro-choice Republican. | miss: The group Marlow Pro-Choice America gave $2 million.
pro-abortion | pos: adj | camp: right | hit: He attacked the pro-abortion governor.
= a person who opposes abortion | plainer: opponent of abortion | note: "Pro-lifer" credits the person with protecting life, while "forced-birther" says the aim is to compel women to deliver.
pro-lifer | camp: right | hit: Two pro-lifers prayed outside the clinic.
forced-birther | camp: left | hit: She called the senator a forced-birther.
= a person who supports legal abortion | plainer: supporter of abortion rights | note: "Pro-abort" ties the person to the act alone, while "pro-choicer" names the freedom to decide and not the act.
pro-abort | pos: noun; adj | camp: right | hit: The blog called him a pro-abort senator.
pro-choicer | camp: left | hit: Most pro-choicers in the poll backed her.
= what a pregnant woman carries | plainer: fetus; embryo | note: "Child" and "baby" assert personhood before birth, while "cells" and "tissue" keep to biology and leave out development.
unborn child | camp: right | near: abortion*; pro-life; anti-abortion; Roe; personhood; heartbeat; clinic*; fetus*; embryo*; rights; protect* | hit: The abortion law protects the unborn child. | miss: The crash killed her and her unborn child.
unborn baby | camp: right | near: abortion*; pro-life; anti-abortion; Roe; personhood; heartbeat; clinic*; fetus*; embryo*; rights; protect* | hit: He said abortion kills an unborn baby. | miss: Doctors saved her unborn baby after the crash.
the unborn | match: surface | camp: right | next: <end>; and; is; are; from; in; have; has; as; at; to | hit: They marched for the unborn. | miss: The unborn lamb was lost in the storm.
clump of cells | camp: left | near: abortion*; fetus*; embryo*; pregnan*; unborn; person; baby | hit: To her the early pregnancy is a clump of cells. | miss: The lab froze a clump of cells from a mouse.
pregnancy tissue | camp: left | hit: The nurse said the pregnancy tissue passes at home.
products of conception | match: surface | camp: left | near: abortion*; unborn; clinic | hit: The abortion form speaks of products of conception. | miss: After a miscarriage the products of conception are removed.
= abortion | plainer: abortion | note: The right's phrase makes the act the taking of a life, the left's makes it ordinary medicine.
killing of the unborn | match: surface | camp: right | hit: He vowed to end the killing of the unborn.
abortion care | camp: left | hit: Women travel far for abortion care.
= abortion by pills | plainer: abortion with pills | strength: 1 | note: "Chemical" evokes harsh substances and harm, while "medication" and "care" place the pills within routine treatment.
chemical abortion | camp: right | hit: The bill would ban chemical abortion by mail.
medication abortion care | camp: left | hit: The clinic offers medication abortion care by telephone.
medication abortion | camp: common | hit: He says chemical abortion, doctors say medication abortion.
= clinics that perform abortions | plainer: abortion clinics | note: "Mill" suggests a production line run for profit, while "reproductive health" covers many services and leaves abortion unmentioned.
abortion mill | camp: right | hit: He called the clinic an abortion mill.
reproductive health clinic | camp: left | near: abortion*; protest*; Planned Parenthood; ban; bans; banned; banning | hit: Protesters stood outside the reproductive health clinic. | miss: The county opened a reproductive health clinic for men.
= doctors who perform abortions | plainer: doctors who perform abortions | note: The older word reduces the doctor to one act with a criminal ring, while "care provider" stresses a medical service.
abortionist | camp: right | hit: The bill would jail abortionists for life.
abortion care provider | camp: left | hit: The bill shields abortion care providers.
= groups for abortion rights | plainer: abortion rights groups | note: "Lobby" and "industry" hint at influence and profit, while "justice" and "freedom" put forward the groups' own ideals.
abortion lobby | camp: right | hit: The senator blamed the abortion lobby.
abortion industry | camp: right | hit: He accused the abortion industry of greed.
reproductive justice movement | camp: left | hit: She speaks for the reproductive justice movement.
reproductive freedom movement | camp: left | hit: The reproductive freedom movement sued the state.
= groups against abortion | plainer: anti-abortion groups | strength: 1 | note: "Right to life" states the cause as its members see it, while "anti-choice" defines them by what they would forbid.
right-to-life movement | camp: right | hit: He joined the right-to-life movement in 1990.
anti-choice movement | camp: left | hit: The anti-choice movement wrote the clause.
= abortion late in pregnancy | plainer: abortion late in pregnancy | note: "Partial-birth" brings the fetus near to a newborn, while "later" is a mild comparison that leaves the stage vague.
late-term abortion | camp: right | hit: The senator wants to ban late-term abortion.
partial-birth abortion | camp: right | not_next: Ban Act | hit: He opposes partial-birth abortion in all cases. | miss: The Partial-Birth Abortion Ban Act was signed in 2003.
abortion~ later in pregnancy | camp: left | hit: The clinic offers abortions later in pregnancy.
later abortion | camp: left | not_prev: or; year*; month*; week*; day*; decade*; hour* | hit: She had traveled to Colorado for a later abortion. | miss: Sooner or later abortion will return to the ballot. | miss: Two years later abortion was legal again.
= bans after about six weeks | plainer: six-week abortion bans | note: "Heartbeat" appeals to an early sign of life, though doctors dispute the term, while "extreme" judges how early the limit falls.
heartbeat bill | camp: right | hit: The governor signed the heartbeat bill on Monday.
extreme abortion ban | camp: left | hit: The extreme abortion ban takes effect in July.
= laws against abortion, as a whole | plainer: abortion bans | note: "Forced birth" speaks of compulsion on the woman, "protection" of shelter for the fetus, and each omits the other.
forced birth | camp: left | hit: She called the law forced birth.
pro-life protection | camp: right | hit: The governor signed new pro-life protections.
= pregnancy centers that advise against abortion | plainer: anti-abortion counseling centers | note: "Resource" highlights the aid on offer, while "fake" accuses the center of posing as a medical clinic.
pregnancy resource center | camp: right | hit: The state funds pregnancy resource centers.
fake clinic | camp: left | near: abortion*; pregnan* | hit: The ad calls the pregnancy centers fake clinics. | miss: Police shut a fake clinic that sold pills.
crisis pregnancy center | camp: common | hit: She says fake clinic, the law says crisis pregnancy center.
= support for legal abortion, as an idea | plainer: support for abortion rights | note: "Freedom" appeals to a woman's control over her body, while "on demand" suggests abortion without limits or reasons.
reproductive freedom | camp: left | not_next: for All | hit: The campaign is about reproductive freedom. | miss: The group Reproductive Freedom for All gave $2 million.
abortion on demand | camp: right | hit: He said the bill allows abortion on demand.
= opposition to abortion, as an idea | plainer: opposition to abortion | note: "Sanctity" grounds the view in reverence for human life, while "assault" sees an attack on women's established freedoms.
sanctity of life | camp: right | near: abortion*; pro-life; Roe; unborn; embryo*; euthanasia; suicide | hit: He opposes abortion and defends the sanctity of life. | miss: The gunman had no regard for the sanctity of life.
assault on reproductive rights | camp: left | hit: She called the ruling an assault on reproductive rights.

# Guns
= supporters of gun control | plainer: supporters of gun control | note: "Grabber" alleges a plan to seize firearms, while "safety" stresses fewer injuries and omits the limits on owners.
gun grabber | camp: right | hit: The ad calls her a gun grabber.
gun safety advocate | camp: left | hit: Gun safety advocates praised the vote.
= supporters of gun rights | plainer: supporters of gun rights | note: "Nut" mocks owners as irrational, while naming the Second Amendment grounds their view in the Constitution.
gun nut | camp: left | hit: The host called him a gun nut.
Second Amendment supporter | camp: right | hit: He calls himself a Second Amendment supporter.
= groups for gun rights | plainer: gun rights groups | note: "Lobby" brings out money and pressure on lawmakers, while "community" brings out ordinary members who share a right.
gun lobby | camp: left | hit: She took on the gun lobby.
Second Amendment community | camp: right | hit: The Second Amendment community opposed him.
= laws that limit guns | plainer: gun control | note: "Safety" and "common-sense" assume the laws work and are modest, while "grab" and "confiscation" warn of seizure.
gun safety | camp: left | next: law*; bill; bills; measure*; legislation; group*; advocate*; reform*; package; activist* | hit: Lawmakers passed a gun safety bill on Friday. | miss: The range offers a course in gun safety.
gun grab | camp: right | hit: He called the bill a gun grab.
common-sense gun law | camp: left | hit: She wants common-sense gun laws.
gun confiscation | camp: right | hit: The mailer warned of gun confiscation.
gun control | camp: common | hit: He fears a gun grab, and she wants gun control.
= semiautomatic rifles of military style | plainer: semiautomatic rifles | note: "War" ties the rifle to battlefields, "sporting" to hunting and target ranges, and each leaves out the other use.
weapons of war | match: surface | camp: left | near: ban; bans; banned; banning; rifle*; gun*; assault; streets; civilian* | hit: He would ban weapons of war from the streets. | miss: The ship carried weapons of war.
modern sporting rifle | camp: right | hit: The shop sells the modern sporting rifle.
assault weapon | camp: common | hit: She says assault weapon, the shop says modern sporting rifle.
= taking guns by court order from people held dangerous | plainer: red-flag law; court order to remove guns | note: "Extreme risk" stresses the danger a person poses, while "confiscation" stresses the property a court takes away.
extreme risk law | camp: left | hit: The house passed an extreme risk law.
gun confiscation order | camp: right | hit: He opposes gun confiscation orders without a trial.
red-flag law | camp: common | hit: The red-flag law allows gun confiscation orders, he said.
= carrying a gun without a permit | plainer: permitless carry | note: One name roots the practice in a constitutional right, the other suggests that dropping permits helps criminals.
constitutional carry | camp: right | hit: The senate passed constitutional carry.
criminal carry | match: surface | camp: left | hit: Her campaign calls the new law criminal carry.
permitless carry | camp: common | hit: He says constitutional carry, the police say permitless carry.
= laws on force in self-defense | plainer: self-defense law | note: "Stand your ground" highlights a defender with no duty to retreat, while "shoot first" highlights the risk of needless killing.
stand-your-ground law | camp: right | use: rival | hit: To critics the stand-your-ground law is a shoot-first law.
shoot-first law | camp: left | use: rival | hit: To critics the stand-your-ground law is a shoot-first law.
= checks on all gun buyers | plainer: background checks on all gun sales | note: "Common-sense" implies no reasonable person objects, while "backdoor registry" warns that sale records could become a list of owners.
common-sense background check | camp: left | hit: Most voters want common-sense background checks.
backdoor gun registry | camp: right | hit: He said the bill creates a backdoor gun registry.
= laws that oblige owners to sell guns to the state | plainer: required sale of guns to the government | note: "Buyback" sounds like a voluntary sale though owners must comply, while "confiscation" puts the taking ahead of the payment.
mandatory buyback | camp: left | use: rival | hit: She says mandatory buyback, he says compensated confiscation.
compensated confiscation | camp: right | use: rival | hit: She says mandatory buyback, he says compensated confiscation.
= devices that muffle a gunshot | plainer: device that muffles a gunshot | strength: 1 | note: "Silencer" suggests a shot nobody hears, while "suppressor" suggests merely reduced noise and protected hearing.
silencer | camp: left | use: rival | hit: She would ban silencers, and he would untax suppressors.
suppressor | camp: right | use: rival | hit: She would ban silencers, and he would untax suppressors.
= magazines of more than ten rounds | plainer: magazines that hold more than 10 rounds | strength: 1 | note: "High-capacity" implies more rounds than is normal, while "standard-capacity" notes that many guns are sold with such magazines.
high-capacity magazine | camp: left | use: rival | hit: She says high-capacity magazine, he says standard-capacity magazine.
standard-capacity magazine | camp: right | use: rival | hit: She says high-capacity magazine, he says standard-capacity magazine.
= guns put together at home without serial numbers | plainer: guns without serial numbers | strength: 1 | note: "Ghost" evokes weapons that police cannot trace, while "homemade" evokes a legal hobby and omits the missing serial number.
ghost gun | camp: left | use: rival | hit: The mayor says ghost guns, hobbyists say homemade firearms.
homemade firearm | camp: right | use: rival | hit: The mayor says ghost guns, hobbyists say homemade firearms.

# Taxes and spending
= the tax on large estates | plainer: estate tax | note: Opponents chose "death tax"; supporters answer with a name for those who inherit.
death tax | camp: right | hit: He vowed to repeal the death tax.
Paris Hilton tax | camp: left | hit: To its friends it is the Paris Hilton tax.
= cuts in taxes | plainer: tax cuts | strength: 1 | note: "Relief" treats tax as a burden being lifted, while "giveaway" treats the cut as public money handed to a few.
tax relief | camp: right | not_near: hurricane; flood; tornado; earthquake | hit: The party promised middle-class tax relief. | miss: Flood victims got tax relief.
tax giveaway | camp: left | hit: She called the bill a tax giveaway.
= rises in taxes | plainer: tax increase | strength: 1 | note: "Grab" pictures money seized from taxpayers, while "enhancement" speaks of the treasury's gain and leaves out who pays.
tax grab | camp: opponents | hit: Shop owners called the levy a tax grab.
revenue enhancement | camp: supporters | hit: The budget counts on revenue enhancement.
= higher taxes on the wealthy | plainer: higher taxes on high incomes | note: "Soak" suggests punishing people for success; "fairness" presumes they now pay less than their share.
soak-the-rich | pos: adj | camp: right | hit: He opposes the soak-the-rich plan.
tax fairness | camp: left | not_prev: Americans for | hit: The union marched for tax fairness. | miss: The group Americans for Tax Fairness issued a report.
= people with large fortunes who employ others | plainer: wealthy business owners | note: One name credits the jobs they provide, the other the size of their fortunes and their standing as a class.
job creator | camp: right | hit: Taxes on job creators should fall, he said.
billionaire class | camp: left | hit: She rails against the billionaire class.
= rules of government | plainer: regulations | note: Opponents name the cost in jobs and paperwork; supporters name the harm prevented and the people shielded.
job-killing | pos: adj | camp: right | hit: They would repeal job-killing regulations.
red tape | camp: right | use: rival | hit: He says red tape, and she says public protections.
sensible safeguard | camp: left | hit: They defended sensible safeguards for clean water.
public protections | match: surface | camp: left | use: rival | hit: He says red tape, and she says public protections.
= undoing rules | plainer: repeal regulations | strength: 1 | note: "Red tape" leaves out what the rules protect, and "gut protections" leaves out what they cost to follow.
cut red tape | pos: verb | camp: right | use: rival | hit: He says the order cuts red tape, not that it guts protections.
gut protections | pos: verb | camp: left | use: rival | hit: He says the order cuts red tape, not that it guts protections.
= a larger role of government | plainer: a larger government role | strength: 1 | note: "Big" stresses size, expense and intrusion; "active" stresses problems taken on and leaves the size unsaid.
big government | camp: right | next: <end>; and; is; that; as; program*; spending; solution*; liberal; liberals; liberalism; conservatism; conservative* | hit: She campaigned against big government. | miss: The firm won a big government contract.
active government | camp: left | next: <end>; and; is; that; as; can | hit: She believes in active government. | miss: The soldier is an active government employee.
= a smaller role of government | plainer: lower public spending | note: "Limited" recalls constitutional restraint and personal freedom, while "slash-and-burn" pictures the services destroyed along the way.
limited government | camp: right | next: <end>; and; is; that; as; can | hit: He ran for limited government. | miss: The town received limited government aid.
slash-and-burn | pos: adj | camp: left | near: budget*; cuts; spending; austerity; agency; agencies | hit: She attacked the slash-and-burn budget. | miss: The farmers use slash-and-burn methods.
= low spending by a state in debt | plainer: spending cuts | strength: 1 | note: "Discipline" praises living within one's means; "austerity" brings out the hardship for those who rely on the spending.
fiscal discipline | camp: right | use: rival | hit: The minister says fiscal discipline, the unions say austerity.
austerity | camp: left | use: rival | hit: The minister says fiscal discipline, the unions say austerity.
= large public spending plans | plainer: deficit spending; public spending | note: A "spree" implies careless buying and a bill to come, an "investment" a rare chance with later returns.
spending spree | camp: right | near: budget; government; Congress; public; deficit*; federal; state; council; taxpayer*; stimulus | hit: He called the budget a spending spree. | miss: She went on a spending spree at the mall.
once-in-a-generation investment | camp: left | hit: She called the bill a once-in-a-generation investment in rail.
= aid to companies in trouble | plainer: government aid to companies | note: "Bailout" points to the public's bill for private failure, "rescue" to the jobs and economy that might be saved.
taxpayer bailout | camp: opponents | hit: He voted against the taxpayer bailout of banks.
economic rescue package | camp: supporters | hit: The president defended the economic rescue package.
= public aid to the poor | plainer: public assistance | note: A "handout" suggests something unearned and given freely; a "lifeline" suggests people who would go under without it.
government handout | camp: right | hit: He said voters want jobs, not government handouts.
vital lifeline | camp: left | near: benefits; Medicaid; food stamps; SNAP; welfare; low-income | hit: She calls food stamps a vital lifeline. | miss: The ferry is a vital lifeline for the island.
= people who receive public aid | plainer: benefit recipients | note: "Queen" implies fraud and easy living, often with racial overtones; "struggling family" implies need and effort in every case.
welfare queen | camp: right | hit: The speech mocked welfare queens.
struggling family | camp: left | hit: The cut hits struggling families.
= subsidies for business | plainer: business subsidies | note: Critics liken payments to firms to aid for the poor; supporters name the hiring that the money is meant to bring.
corporate welfare | camp: critics | hit: She opposes corporate welfare for carmakers.
job-creation incentive | camp: supporters | hit: The mayor offered the carmaker job-creation incentives.
= pension and health benefits for the old | plainer: Social Security and Medicare | strength: 1 | note: "Entitlement" is a budget term that can sound like undeserved claims; "earned" stresses the payroll taxes that workers paid.
entitlement | camp: right | use: rival | hit: He says entitlement, she says earned benefit.
earned benefit | camp: left | use: rival | hit: He says entitlement, she says earned benefit.
= cutting such benefits | plainer: cuts to benefits | note: "Reform" suggests repair of a program and mutes the reductions; "attack" suggests hostility and mutes the program's funding gap.
entitlement reform | camp: right | hit: The speaker promised entitlement reform this year.
attack~ on Social Security | camp: left | hit: The union calls it an attack on Social Security.
= low taxes on high incomes as a way to growth | plainer: supply-side economics | note: "Trickle-down" mocks how little may reach those below, while "pro-growth" takes the hoped-for expansion as given.
trickle-down | pos: adj | camp: left | hit: He rejects trickle-down economics as unfair.
pro-growth | pos: adj | camp: right | near: tax*; economic*; agenda; policy; policies; regulat*; budget | hit: He defended the pro-growth tax code. | miss: The pro-growth slate won seats in the zoning fight.
= taxing the rich to pay for others | plainer: redistribution | note: "Warfare" casts the tax as hostility between groups; "justice" casts the existing distribution as a wrong to be righted.
class warfare | camp: right | hit: He called the surtax class warfare.
economic justice | camp: left | hit: The march was for economic justice.
= a yearly tax on large fortunes | plainer: wealth tax; tax on large fortunes | note: "Confiscatory" describes the loss of property already owned, "ultra-millionaire" how few people would owe anything.
confiscatory tax | camp: right | hit: He fears a confiscatory tax on savings.
ultra-millionaire tax | camp: left | hit: The ultra-millionaire tax starts at $50 million.
= tax deductions for business | plainer: tax break; tax deduction | strength: 1 | note: A "loophole" sounds like an escape from the law's intent, an "incentive" like a deliberate reward for useful activity.
tax loophole | camp: critics | use: rival | hit: She calls it a tax loophole, the firm a tax incentive.
tax incentive | camp: supporters | use: rival | hit: She calls it a tax loophole, the firm a tax incentive.
= the American tax and spending law of 2025 | plainer: the 2025 tax law | strength: 1 | note: "Beautiful" was the sponsors' own praise for the package; "ugly" turns it around to point at its cuts and costs.
big beautiful bill | camp: right | not_next: Act | hit: He praised the big beautiful bill. | miss: The One Big Beautiful Bill Act was signed in July.
big ugly bill | camp: left | hit: She voted against the big ugly bill.
= the rise in prices from 2021 | plainer: inflation | note: Each name assigns a single cause: a president's policies in one, companies' pursuit of profit in the other.
Bidenflation | camp: right | hit: He blamed Bidenflation for the price of eggs.
greedflation | camp: left | hit: She blamed greedflation for the price of eggs.
= private ownership and markets | plainer: market economy | note: "Free enterprise" highlights liberty and initiative; "late-stage" highlights inequality and hints that the system is nearing its end.
free-enterprise system | camp: right | hit: He defended the free-enterprise system.
late-stage capitalism | camp: left | hit: She blamed late-stage capitalism for high rents.
= investing by environmental and social measures | plainer: environmental and social investing | note: "Woke" suggests politics imposed on other people's savings, "responsible" that ordinary investing neglects its effects on society.
woke capitalism | camp: right | hit: The treasurer vowed to fight woke capitalism.
socially responsible investing | match: surface | camp: left | hit: The pension board chose socially responsible investing.
= the British benefit cut for unused rooms | plainer: housing benefit cut for unused rooms | note: "Tax" treats the cut as a charge on tenants' homes; "subsidy" treats the earlier full payment as an extra.
bedroom tax | camp: left | hit: Tenants protested the bedroom tax.
spare room subsidy | camp: right | hit: The minister defended the end of the spare room subsidy.
= the British local tax of 1990 | plainer: the flat local tax of 1990 | note: "Poll tax" recalls a hated medieval levy on each head; "community charge" presents a payment for local services.
poll tax | camp: left | near: Thatcher*; riot*; Britain; British; Conservative*; liberal; liberals; liberalism; conservatism; Tory; Tories; Labour*; community charge | hit: Riots against the poll tax shook Thatcher. | miss: The amendment banned the poll tax in voting.
community charge | camp: right | hit: The party stood by the community charge.

# Labor and business
= states in which nobody has to pay a union | plainer: barring mandatory union fees | strength: 1 | note: "Right" stresses a worker's choice not to pay; "for less" stresses the lower wages that labor links to such laws.
right-to-work | pos: adj | camp: right | use: rival | hit: Backers say right-to-work law, unions say right-to-work-for-less law.
right-to-work-for-less | pos: adj | camp: left | use: rival | hit: Backers say right-to-work law, unions say right-to-work-for-less law.
= leaders of unions | plainer: union leaders | note: "Boss" hints at machine politics and control over members, "champion" at devotion to them and success on their behalf.
union boss | camp: right | hit: Union bosses met the mayor.
champion~ of working people | camp: left | hit: The president of the local was a champion of working people.
= members of unions | plainer: strikers; union members | note: "Thug" brings up intimidation on the picket line; "brothers and sisters" brings up solidarity and leaves out any coercion.
union thug | camp: right | hit: He called the pickets union thugs.
union brothers and sisters | match: surface | camp: left | hit: She stood with her union brothers and sisters.
= workers who take strikers' places | plainer: replacement workers | note: "Scab" brands the worker a traitor to those on strike, while "permanent replacement" leaves the strikers and their lost jobs unmentioned.
scab | camp: labor | not_near: wound*; skin; potato*; apple*; knee; scar; sore | hit: Pickets shouted at the scabs. | miss: The scab on his knee healed.
permanent replacement | camp: employers | near: strike*; striking; union*; picket*; lockout* | hit: The mill hired permanent replacements for strikers. | miss: The club seeks a permanent replacement for its coach.
= fees to a union from nonmembers | plainer: mandatory union fees | note: "Forced" dwells on the nonmember's lack of choice, "fair-share" on the bargaining that nonmembers benefit from.
forced dues | match: surface | camp: employers | hit: The lawsuit is about forced dues.
fair-share fee | camp: labor | hit: Teachers pay a fair-share fee.
= union dues taken from pay | plainer: limits on union dues deductions | note: One slogan promises to guard wages from unwanted political deductions; its rhyme charges that the real aim is weakening unions.
paycheck protection | camp: right | not_next: Program; loan* | hit: The governor signed the paycheck protection bill. | miss: The bakery got a Paycheck Protection Program loan.
paycheck deception | camp: left | hit: Unions call the bill paycheck deception.
= recognition of a union by signed cards | plainer: union recognition by signed cards | strength: 1 | note: "Card check" draws attention to signing without a secret ballot, "majority sign-up" to the share of workers who signed.
card check | camp: employers | use: rival | hit: The chamber says card check, the union says majority sign-up.
majority sign-up | camp: labor | use: rival | hit: The chamber says card check, the union says majority sign-up.
= employers' efforts to keep unions out | plainer: opposition to a union; anti-union campaign | note: "Busting" conveys intimidation and broken organizing rights; "avoidance" conveys lawful prevention and omits the workers who want a union.
union-busting | pos: noun; adj | camp: labor | hit: The baristas accused the chain of union-busting.
union avoidance | camp: employers | hit: The chain hired a firm for union avoidance.
= cutting many jobs at once | plainer: layoffs; job cuts | note: Employers' terms describe a company reaching its proper size; labor's terms describe the people dismissed and the scale of loss.
rightsize | pos: verb | camp: employers | hit: The bank will rightsize its staff in May.
mass firing | camp: labor | not_near: rocket*; missile*; artillery | hit: The guild condemned the mass firing. | miss: The mass firing of rockets lasted an hour.
workforce optimization | camp: employers | hit: The memo speaks of workforce optimization.
jobs bloodbath | camp: labor | hit: The union calls it a jobs bloodbath.
= work by the task through an app | plainer: app-based work; contract work | note: "Bogus" says the worker is really an employee denied benefits, "independent" that the worker freely sets hours and tasks.
bogus self-employment | camp: labor | hit: Couriers in Leeds protested bogus self-employment.
independent work | camp: employers | near: driver*; app; apps; gig; contractor*; courier* | hit: The app firms defend independent work. | miss: The scholar is known for independent work.
= people who drive or deliver for an app | plainer: app-based drivers | note: "Misclassified" asserts a legal status wrongly withheld; "partner" suggests equals in business and passes over the app's control.
misclassified worker | camp: labor | hit: The union sued on behalf of misclassified workers.
driver-partner | camp: employers | hit: The company thanked its driver-partners.
= moving work to other countries | plainer: moving jobs abroad | note: "Ship" pictures jobs taken from workers at home, while "sourcing" pictures purchasing and mentions no lost jobs.
ship jobs overseas | pos: verb | camp: labor | hit: He accused the firm of shipping jobs overseas.
global sourcing | camp: employers | hit: The company praised global sourcing.
= contracts without promised hours | plainer: contracts without fixed hours | note: "Exploitative" focuses on the worker's uncertain income, "flexible" on the freedom to vary shifts, without saying whose freedom.
exploitative zero-hours contract | camp: labor | hit: The unions want to ban exploitative zero-hours contracts.
flexible-hours contract | camp: employers | hit: The firm offers flexible-hours contracts.
= the legal lowest wage | plainer: minimum wage | note: "Poverty" measures the pay against the cost of living; "entry-level" presents it as a first step toward higher earnings.
poverty wage | camp: labor | hit: Cleaners at the airport earn poverty wages.
entry-level wage | camp: employers | near: minimum | hit: The chamber says the minimum is an entry-level wage. | miss: Law firms raised entry-level wages to $225,000.
= a higher lowest wage | plainer: higher minimum wage | note: Labor's phrase asks what a household needs, the employers' phrase who is compelled to pay it.
living wage | camp: labor | not_prev: National | hit: They march for a living wage. | miss: The National Living Wage rises in April.
wage mandate | camp: employers | hit: Owners fear the wage mandate.
= investors who buy firms with debt | plainer: private equity investors | note: A "vulture" feeds on the dying firm and its workers; a "specialist" restores ailing companies to health.
vulture capitalist | camp: critics | hit: The ad called him a vulture capitalist.
turnaround specialist | camp: industry | near: private equity; buyout*; investor*; fund | hit: The private equity firm calls itself a turnaround specialist. | miss: The school hired a turnaround specialist as principal.
= funds that buy cheap public debt | plainer: distressed-debt funds | note: "Vulture" evokes profit from a country's distress, while "holdout creditor" evokes a lender declining to accept less than is owed.
vulture fund | camp: critics | hit: The president blamed vulture funds in New York.
holdout creditor | camp: creditors | hit: The holdout creditors won in court.
= rich businesspeople | plainer: wealthy executives | note: "Fat cat" suggests idle privilege and excess; "creator" suggests prosperity made by their effort and shared by others.
fat cat | camp: left | not_near: veterinar*; kitten*; pet; pets; feline* | hit: He blamed Wall Street fat cats. | miss: The veterinarian put the fat cat on a diet.
wealth creator | camp: right | hit: Higher taxes drive out wealth creators, he said.
= the very rich owners of technology companies | plainer: technology executives | note: "Oligarchs" stresses political influence bought with fortunes, "visionary" foresight and invention, with the power left aside.
tech oligarchs | match: surface | camp: critics | hit: She warned of rule by tech oligarchs.
tech visionary | camp: admirers | hit: The magazine honored a tech visionary.
= large technology companies | plainer: large technology companies | strength: 1 | note: "Big" raises market dominance and unaccountable power; "American leader" raises national pride and competition with foreign rivals.
Big Tech | case: exact | camp: critics | hit: The senator wants to break up Big Tech.
American tech leader | camp: industry | hit: The tariff would hurt American tech leaders.
= large drug companies | plainer: drug companies | strength: 1 | note: Critics' shorthand suggests pricing power and lobbying, whereas the industry's phrase points to research and new treatments.
Big Pharma | case: exact | camp: critics | hit: She promised to take on Big Pharma.
innovative biopharmaceutical company | camp: industry | hit: The group speaks for innovative biopharmaceutical companies.
= large oil companies | plainer: oil companies | strength: 1 | note: "Big Oil" brings pollution and political clout to mind; "energy producer" brings domestic supply and jobs, without naming the fuel.
Big Oil | case: exact | camp: critics | hit: Big Oil opposed the tax.
American energy producer | camp: industry | hit: The rule would burden American energy producers.
= large tobacco companies | plainer: tobacco companies | strength: 1 | note: One name recalls decades of marketing and denied health risks, the other newer products while cigarettes go unmentioned.
Big Tobacco | case: exact | camp: critics | hit: The lawsuit took on Big Tobacco.
smoke-free company | camp: industry | near: tobacco; cigarette*; nicotine; vap* | hit: The cigarette maker wants to become a smoke-free company. | miss: The hotel chain is a smoke-free company.
= large farms with many animals | plainer: large livestock farms | note: "Factory" evokes crowded animals handled as output, "modern" efficiency and up-to-date care, with the confinement unstated.
factory farm | camp: critics | hit: Neighbors sued the factory farm.
modern livestock farm | camp: industry | hit: The lobby speaks of modern livestock farms.
= laws against filming on farms | plainer: bans on filming at farms | note: "Ag-gag" stresses silenced whistleblowers and says nothing of trespass; "farm protection" stresses owners' security and omits what cameras might show.
ag-gag law | camp: critics | hit: A court struck down the ag-gag law.
farm protection law | camp: industry | hit: The senate passed a farm protection law.
= food from altered plants | plainer: genetically modified food | note: "Frankenfood" evokes a monster and unknown risk; "bioengineered" sounds like skilled science and leaves the worry out.
Frankenfood | camp: critics | hit: Pickets at the store warned of Frankenfood.
bioengineered food | camp: industry | hit: The growers prefer to say bioengineered food.
= loans for a few weeks at high interest | plainer: payday loans | note: "Predatory" pictures a lender hunting the desperate; "small-dollar" describes the size of the loan and passes over its cost.
predatory lending | camp: critics | hit: The bill targets predatory lending.
small-dollar lending | camp: industry | hit: The trade group defends small-dollar lending.
= contracting public services to companies | plainer: contracting public services to companies | note: "Backdoor" suggests public assets slipping away unannounced; "partnership" suggests equals sharing work and leaves out the company's profit.
backdoor privatization | camp: left | use: rival | hit: To the union the public-private partnership is backdoor privatization.
public-private partnership | camp: right | use: rival | hit: To the union the public-private partnership is backdoor privatization.

# Health
= health insurance by the state | plainer: government health insurance | note: "Socialized" brings out state control and an old ideological fear; "for all" brings out coverage and leaves out taxes.
socialized medicine | camp: right | hit: The doctor warned of socialized medicine.
health care for all | match: surface | camp: left | hit: She ran on health care for all.
= a single public insurer | plainer: single public insurer | strength: 1 | note: "Government-run" foregrounds state control, "guaranteed" foregrounds security for patients, and "Medicare for All" borrows a familiar program's good name.
government-run health care | camp: right | hit: He said voters reject government-run health care.
guaranteed health care | camp: left | hit: The platform promises guaranteed health care.
Medicare for All | camp: common | hit: He says Medicare for All is government-run health care.
= a public insurance plan beside the private ones | plainer: public insurance plan | strength: 1 | note: The plan is the same, but "government" calls up bureaucracy and control, while "public" suggests shared ownership and open access.
government option | camp: right | use: rival | hit: He says government option, she says public option.
public option | camp: left | use: rival | hit: He says government option, she says public option.
= paid talks with doctors about care near death | plainer: counseling on care near death | note: "Death panel" imagines officials deciding who lives; "advance care planning" centers the patient's wishes and scarcely mentions dying.
death panel | camp: right | hit: The mailer warned of death panels.
advance care planning | match: surface | camp: left | near: Medicare; Obama*; bill; Congress; health law | hit: The bill pays doctors for advance care planning. | miss: The hospice teaches advance care planning on Mondays.
= the American health law of 2010 | plainer: the 2010 health law | note: "Takeover" sees federal control, "landmark" sees historic achievement, "Obamacare" ties it to one president, and "Affordable" promises lower cost.
government takeover of health care | camp: right | hit: He called it a government takeover of health care.
landmark health care law | camp: left | hit: The party defends its landmark health care law.
Obamacare | camp: common | hit: He calls Obamacare a government takeover of health care.
Affordable Care Act | camp: common | hit: The Affordable Care Act is no government takeover of health care.
= health plans with few benefits | plainer: short-term health plans | note: "Junk" points to the bills these plans leave unpaid; "affordable coverage option" points to low premiums and freedom to choose.
junk insurance | camp: left | hit: The state banned junk insurance.
affordable coverage option | camp: right | near: short-term; association | hit: He called short-term plans an affordable coverage option. | miss: The dealer sells an affordable coverage option for tires.
= work rules for public health insurance | plainer: work requirement | strength: 1 | note: "Community engagement" stresses participation and omits the loss of coverage; "work-reporting" stresses paperwork more than the work itself.
community engagement requirement | camp: right | hit: The state set a community engagement requirement for Medicaid.
work-reporting requirement | camp: left | hit: Thousands lost Medicaid under the work-reporting requirement.
work requirement | camp: common | hit: The work requirement is called a community engagement requirement.
= orders to be vaccinated | plainer: vaccination order | note: "Forced" dwells on individual consent and bodily choice; "requirement" likens the order to ordinary rules and plays down the penalty.
forced vaccination | camp: right | use: rival | hit: Marchers say forced vaccination, the city says vaccination requirement.
vaccination requirement | camp: left | use: rival | hit: Marchers say forced vaccination, the city says vaccination requirement.
= people who refuse vaccines | plainer: opponents of vaccines | note: "Anti-vaxxer" defines people by hostility to vaccines; "medical freedom advocate" defines them by personal choice and omits vaccines altogether.
anti-vaxxer | camp: left | hit: Anti-vaxxers shouted at the nurses.
medical freedom advocate | camp: right | hit: Medical freedom advocates filled the gallery.
= closings in an epidemic | plainer: stay-at-home order; business closings | note: "Draconian lockdown" evokes harsh confinement and lost livelihoods; "safer-at-home" names the health purpose and softens the compulsion.
draconian lockdown | camp: opponents | hit: He denounced the draconian lockdown.
safer-at-home order | camp: officials | hit: The mayor extended the safer-at-home order.
= the virus of 2019 | plainer: the coronavirus | strength: 3 | note: One name fixes blame on the country of first outbreak, the other on the president's handling of the disease.
China virus | camp: right | hit: The speaker called it the China virus.
Trump virus | camp: left | hit: The speaker called it the Trump virus.
= help to die for the gravely ill | plainer: physician-assisted death | strength: 1 | note: "Suicide" stresses self-killing and the helper's part in it; "dignity" stresses relief and control, leaving out the lethal drug.
assisted suicide | camp: opponents | hit: The bishops oppose assisted suicide.
death with dignity | camp: supporters | not_next: Act; law* | hit: The group campaigns for death with dignity. | miss: Oregon passed the Death with Dignity Act in 1994.
= the British health service under change | plainer: changes to the health service | note: "Sell-off" warns of public care passing to private owners; "modernisation" promises improvement without saying who gains the contracts.
NHS sell-off | camp: left | hit: Pickets fear an NHS sell-off.
NHS modernisation | camp: right | hit: He defended NHS modernisation in the Commons.
= sites where people inject drugs under watch | plainer: supervised injection sites | note: "Overdose prevention center" names the lives it hopes to save; "shooting gallery" names the drug use it allows.
overdose prevention center | camp: left | hit: The city opened an overdose prevention center.
shooting gallery | camp: right | near: drug*; inject*; heroin; addict*; overdose* | hit: He called the drug site a shooting gallery. | miss: The fair has a shooting gallery.
= giving clean needles and the like | plainer: needle exchange and related services | note: "Harm reduction" measures fewer infections and deaths; "enabling addiction" measures the help given to a habit that continues.
harm reduction | camp: left | use: rival | hit: She calls it harm reduction, he calls it enabling addiction.
enabling addiction | match: surface | camp: right | use: rival | hit: She calls it harm reduction, he calls it enabling addiction.
= a tax on sweet drinks | plainer: soda tax | strength: 1 | note: "Grocery tax" makes shoppers think of their whole food bill; "sugary drinks tax" keeps the ingredient and its health effects in view.
grocery tax | camp: industry | use: rival | hit: Bottlers say grocery tax, doctors say sugary drinks tax.
sugary drinks tax | camp: health groups | use: rival | hit: Bottlers say grocery tax, doctors say sugary drinks tax.

# Elections and government
= stricter rules on voting | plainer: voting restrictions; election rules | note: "Election integrity" speaks of fraud to be prevented; "voter suppression" speaks of eligible citizens who may be kept from casting ballots.
election integrity | camp: right | hit: He said the bill protects election integrity.
voter suppression | camp: left | hit: She called the bill voter suppression.
= national rules that widen access to voting | plainer: national voting rules; wider access to voting | note: "Federal takeover" stresses power taken from the states; "freedom to vote" stresses the citizen's access and leaves the states out.
federal takeover of elections | camp: right | hit: The ad calls the bill a federal takeover of elections.
freedom to vote | camp: left | not_next: Act; with; as; for; against; on; how; their | hit: She said the bill protects the freedom to vote. | miss: The Freedom to Vote Act stalled in the Senate. | miss: Members had the freedom to vote with their conscience.
= gathering other people's ballots | plainer: returning ballots for other people | strength: 1 | note: "Harvesting" suggests votes reaped in bulk by operatives; "collection" sounds like a routine errand and leaves out custody concerns.
ballot harvesting | camp: right | hit: The state banned ballot harvesting.
ballot collection | camp: left | near: harvest*; third-party; reservation*; tribal; ban; bans; banned; banning; law* | hit: They defend ballot collection on the reservation. | miss: Ballot collection began at dawn in Lagos.
= showing a card to vote | plainer: voter identification rule | note: "Common-sense" treats showing a card as too ordinary to dispute; "poll tax" recalls the fees that once barred Black voters.
common-sense voter ID | camp: right | hit: The party wants common-sense voter ID.
modern-day poll tax | camp: left | hit: She called the card a modern-day poll tax.
= removal of names from the rolls | plainer: removal of names from voter rolls | note: "Purge" suggests eligible people struck off in a sweep; "maintenance" suggests clerks clearing out the dead and the moved.
voter purge | camp: left | hit: The secretary ordered a voter purge.
voter list maintenance | camp: right | hit: It was voter list maintenance, he said.
= money from undisclosed donors | plainer: undisclosed donations | note: "Dark money" stresses what voters cannot see about who pays; "donor privacy" stresses the giver's shelter from harassment.
dark money | camp: critics | hit: Dark money paid for the ads.
donor privacy | camp: donors | not_near: sperm; egg; eggs; kidney*; organ; organs | hit: The group defends donor privacy. | miss: The sperm bank promised donor privacy.
= unlimited political spending by companies and donors | plainer: independent political spending | note: "Bribery" implies that large sums buy favors from officials; "speech" treats spending as expression and leaves its unequal scale aside.
legalized bribery | camp: critics | hit: She called the unlimited donations legalized bribery.
political speech | match: surface | camp: supporters | near: spending; money; donation*; donor*; campaign finance | not_prev: a | hit: He said campaign spending is political speech. | miss: The college limits political speech on the lawn. | miss: He attacked federal spending in a political speech.
= electoral districts drawn by one party | plainer: partisan redistricting | note: "Rigged" accuses the drafters of fixing the outcome; "fair" vouches for the lines and leaves out who drew them.
rigged map | camp: critics | hit: She sued over the rigged map.
fair map | camp: mapmakers | near: district*; redistrict*; legislat*; gerrymander*; congressional | hit: The speaker said legislators drew a fair map. | miss: A fair map of the valley hangs in the inn.
= choosing the president by popular vote | plainer: national popular vote | note: "One person, one vote" stresses equal weight for each ballot; "mob rule" stresses minorities and small states overridden by sheer numbers.
one person, one vote | match: surface | camp: left | near: Electoral College; popular vote | hit: She said the Electoral College violates one person, one vote. | miss: The club's rule is one person, one vote.
mob rule | camp: right | near: Electoral College; popular vote | hit: He said a national popular vote is mob rule. | miss: The sheriff feared mob rule in the mining camp.
= adding judges to the highest court | plainer: adding seats to the court | note: "Packing" implies stuffing the bench to win cases; "expansion" counts the added seats and leaves the partisan motive unspoken.
court-packing | pos: noun; adj | camp: right | hit: He warned the voters of court-packing.
court expansion | camp: left | near: Supreme; justices; Democrats; Republicans; Senate | hit: Some Democrats favor court expansion. | miss: The tennis club paid for the court expansion.
= judges whose rulings one dislikes | plainer: judges | note: "Activist" says the judge makes law instead of reading it; "extremist" says the judge's views lie far outside the mainstream.
activist judge | camp: right | hit: He said activist judges blocked the order.
extremist judge | camp: left | hit: The ad blamed extremist judges.
= a court whose rulings one dislikes | plainer: court | note: "Activist court" charges the justices with overreaching their role; "MAGA court" charges them with loyalty to one political movement.
activist court | camp: right | hit: He said an activist court rewrote the law.
MAGA court | camp: left | hit: She said the MAGA court rewrote the law.
= the rule of sixty votes in the American senate | plainer: 60-vote rule; filibuster | note: "Jim Crow relic" recalls its use against civil rights bills; "cooling saucer" recalls the Senate's role in slowing hasty majorities.
Jim Crow relic | camp: left | hit: He called the filibuster a Jim Crow relic.
cooling saucer | camp: right | hit: He called the Senate and its filibuster a cooling saucer.
filibuster | camp: common | hit: To her the filibuster is a Jim Crow relic.
= civil servants | plainer: civil servants; career officials | note: "Deep state" and "unelected" stress power without voters' consent; "dedicated" and "nonpartisan" stress service and neutrality, leaving that power aside.
deep state | camp: right | pole: insider/outsider | not_near: Turkey; Turkish; Egypt*; Pakistan* | hit: He blamed the deep state. | miss: Turkish prosecutors accused the deep state of the bombing.
dedicated public servant | camp: left | hit: They are dedicated public servants.
unelected bureaucrat | camp: right | hit: He said unelected bureaucrats wrote the rule.
nonpartisan civil servant | camp: left | hit: The order fires nonpartisan civil servants.
= people charged in the storming of the Capitol | plainer: people charged in the riot | strength: 3 | note: "Insurrectionist" charges revolt against the government, whatever the formal count; "hostage" charges unjust detention and omits the alleged acts.
insurrectionist | camp: left | near: Capitol; January 6; Jan. 6; riot*; pardon* | hit: Two insurrectionists were charged in the Capitol riot. | miss: The insurrectionists of Haiti seized the port in 1791.
J6 hostage | camp: right | hit: He promised pardons for the J6 hostages.
= the storming of the Capitol | plainer: riot at the Capitol | strength: 3 | note: "Insurrection" foregrounds the attempt to stop a transfer of power; "day of love" foregrounds the crowd's devotion and omits the violence.
insurrection | camp: left | near: Capitol; January 6; Jan. 6; impeach*; incit* | hit: The Capitol insurrection haunts her. | miss: The insurrection of 1798 failed in the north.
day of love | camp: right | near: Capitol; January 6; Jan. 6; riot* | hit: He called the Capitol riot a day of love. | miss: Valentine's is a day of love.
= the American Confederacy's war | plainer: American Civil War | note: "Aggression" casts the North as invader, "Rebellion" casts the South as lawbreaker, and "Civil War" leaves blame and slavery unmentioned.
War of Northern Aggression | camp: southern | hit: His grandfather spoke of the War of Northern Aggression.
War of the Rebellion | camp: northern | hit: The old plaque honors dead of the War of the Rebellion.
Civil War | camp: common | case: exact | hit: Some call the Civil War the War of Northern Aggression.
= opponents of Britain's departure from the European Union | plainer: opponents of Brexit | note: "Remoaner" hears sore losers complaining about a vote; "pro-European" hears a positive attachment and leaves the referendum result out.
remoaner | camp: leave | hit: He mocked the remoaners in his column.
pro-European | pos: adj; noun | camp: remain | near: Brexit; Britain; British; Tory; Tories; Labour*; Conservative*; liberal; liberals; liberalism; conservatism; Remain | hit: The pro-European wing of the Tories objected. | miss: A pro-European party won in Moldova.
= the firmest supporters of Britain's departure from the European Union | plainer: firm supporters of Brexit | note: "Brextremist" likens firm conviction to fanaticism; "Spartan" likens it to a brave last stand and leaves the compromises refused unsaid.
Brextremist | camp: remain | hit: She called her opponents Brextremists.
Brexit Spartan | camp: leave | hit: The Brexit Spartans voted against the deal.
= Britain's departure without a treaty | plainer: departure without a deal | note: "Crash out" pictures sudden damage to trade and travel; "clean-break" pictures a tidy end to obligations and skips the disruption.
crash out of the EU | pos: verb | camp: remain | hit: Britain could crash out of the EU.
clean-break Brexit | camp: leave | hit: He wants a clean-break Brexit.
= Britain's departure, as an event | plainer: withdrawal from the European Union | note: "Independence day" celebrates regained sovereignty and borrows from freed colonies; "self-harm" counts lost trade and ties as an injury freely chosen.
independence day | camp: leave | near: Brexit; Farage; Leave campaign | hit: The Leave campaign called the vote independence day. | miss: Ukraine marks its independence day in August.
act~ of national self-harm | camp: remain | hit: She called Brexit an act of national self-harm.

# Policing and justice
= cutting police budgets and tasks | plainer: cuts to police budgets | note: "Defund" names the lost money, "reimagine" the hoped-for alternatives, and "war on cops" and "anti-police" a hostility toward officers.
defund the police | pos: verb | camp: left | hit: Marchers want to defund the police.
reimagine public safety | pos: verb | camp: left | hit: The council voted to reimagine public safety.
war on cops | match: surface | camp: right | hit: He accused the council of a war on cops.
anti-police agenda | camp: right | hit: The union denounced the anti-police agenda.
= strict sentencing | plainer: longer sentences | note: "Tough-on-crime" stresses resolve against offenders; "mass-incarceration" stresses how many people end up behind bars, leaving their victims out.
tough-on-crime | pos: adj | camp: right | pole: firm/lenient | hit: He ran on a tough-on-crime platform.
mass-incarceration | pos: adj; noun | camp: left | hit: She blamed mass-incarceration laws for the crowding.
= mild sentencing | plainer: shorter sentences; alternatives to prison | note: "Soft" suggests weakness that invites more offenses; "smart" suggests better results for the money, without saying that punishment is lighter.
soft on crime | pos: adj | camp: right | pole: lenient/firm | hit: The ad called the judge soft on crime.
smart on crime | pos: adj | camp: left | hit: He calls himself smart on crime.
= prosecutors who charge fewer offenses | plainer: prosecutors who charge fewer offenses | note: "Rogue" implies defying the law they swore to enforce; "reform-minded" implies mending a flawed system and omits the uncharged offenses.
rogue prosecutor | camp: right | hit: The governor removed a rogue prosecutor.
reform-minded prosecutor | camp: left | hit: A reform-minded prosecutor won the race.
= policing of small offenses | plainer: policing of minor offenses | note: "Quality-of-life" speaks for residents bothered by disorder, "over-policing" for people stopped too often, and "broken-windows" for a disputed theory.
quality-of-life policing | camp: right | hit: The chief revived quality-of-life policing.
over-policing | camp: left | hit: Residents of the block complain of over-policing.
broken-windows policing | camp: common | hit: Critics say broken-windows policing means over-policing.
= people in the streets after a police killing | plainer: protesters; rioters | note: "Rioter" points to burning and looting; "racial justice protester" points to the cause, and each may cover people it does not fit.
BLM rioter | camp: right | hit: He said BLM rioters burned the store.
racial justice protester | camp: left | hit: She walked with the racial justice protesters.
= the American street protests of 2020 | plainer: protests of 2020; riots of 2020 | note: "Riot" keeps the arson and looting of some nights in view; "uprising" keeps the grievance and the mass movement in view.
BLM riot | camp: right | hit: He blamed the mayor for the BLM riots.
racial justice uprising | camp: left | hit: She wrote about the racial justice uprising.
= people whom police have shot | plainer: shot by police; fatal shooting by police | note: "Officer-involved" hides who fired the shot; "murdered" names a crime and an intent that a court may not have found.
officer-involved shooting | camp: police | hit: The department reported an officer-involved shooting.
murdered by police | match: surface | camp: critics | hit: The mural honors a man murdered by police.
= people who have been convicted | plainer: people with convictions | note: One name dwells on a record of repeated crime, the other on coming home after the sentence is served.
career criminal | camp: right | hit: A career criminal was freed.
returning citizen | camp: left | hit: The program hires returning citizens.
= young people who commit crimes | plainer: young offenders | note: One name stresses the danger such youths may pose, the other their place in a court system and drops the offense.
superpredator | camp: right | near: youth*; juvenile*; teen*; crime*; young; kids; boys; gang* | hit: The 1990s law treated teenagers as superpredators. | miss: The orca is the superpredator of the bay.
justice-involved youth | camp: left | hit: The center serves justice-involved youth.
= release before trial without money | plainer: release without cash bail | note: The first warns that suspects may walk out and offend again; the second objects to jailing people for being poor.
revolving-door justice | camp: right | hit: The sheriff blamed revolving-door justice.
pretrial fairness | camp: left | not_next: Act | hit: They marched for pretrial fairness. | miss: The Pretrial Fairness Act took effect in September.
= killing by the state after trial | plainer: death penalty; execution | note: Opponents stress that the state itself takes a life, supporters that a victim was wronged and is owed an answer.
state-sanctioned murder | camp: opponents | hit: She calls executions state-sanctioned murder.
justice for victims | match: surface | camp: supporters | near: execution*; executed; death penalty; death row; capital punishment | hit: He said the execution brought justice for victims. | miss: The charity seeks justice for victims of fraud.
= stopping and searching people on foot | plainer: street stops by police | note: One name says race decides who gets stopped; the other speaks of preventing crime and is silent on who is chosen.
racial profiling | camp: left | near: frisk*; stops; stopped; searches | hit: Critics call the street stops racial profiling. | miss: The airline apologized for racial profiling at the gate.
proactive policing | camp: right | hit: The union defends proactive policing.
= the trade in legal marijuana | plainer: legal marijuana companies | strength: 1 | note: One evokes a powerful lobby like Big Tobacco; the other stresses lawful sales to adults and omits worries about harm.
Big Marijuana | case: exact | camp: opponents | hit: The pediatrician warned of Big Marijuana.
adult-use cannabis industry | camp: supporters | hit: The adult-use cannabis industry hired a lobbyist.
= fear of crime in cities and states | plainer: crime | note: Each name ties crime to the other party's territory, by city hall in one case and by state government in the other.
Democrat-run city | camp: right | hit: He blamed crime on Democrat-run cities.
red-state murder problem | camp: left | hit: The governor spoke of the red-state murder problem.
= protests that block roads or damage things for the climate | plainer: disruptive climate protests | note: One name counts the damage done, the other the absence of harm to people and the tradition of protest.
eco-vandalism | camp: right | hit: The minister denounced eco-vandalism at the museum.
non-violent direct action | camp: left | hit: They defend non-violent direct action.
= property taken by police without conviction | plainer: civil asset forfeiture | note: The police term names the legal procedure; the critics' term points to departments keeping the money they seize.
asset forfeiture | camp: police | use: rival | hit: Police defend asset forfeiture, critics call it policing for profit.
policing for profit | match: surface | camp: critics | use: rival | hit: Police defend asset forfeiture, critics call it policing for profit.
= police officers posted at schools | plainer: police at schools | strength: 1 | note: Supporters' name presents the officer as a help to the school, while critics' name stresses policing where children learn.
school resource officer | camp: supporters | use: rival | hit: Students oppose cops in schools, parents want school resource officers.
cops in schools | match: surface | camp: critics | use: rival | hit: Students oppose cops in schools, parents want school resource officers.
= a police training site near Atlanta | plainer: police training site | strength: 1 | note: One name gives the stated aim of training for safety; the nickname evokes police power and a mock town.
public safety training center | camp: supporters | use: rival | hit: The mayor's public safety training center is Cop City to protesters.
Cop City | camp: critics | use: rival | hit: The mayor's public safety training center is Cop City to protesters.
= holding prisoners alone in cells | plainer: isolation of prisoners | strength: 1 | note: The official term describes a limit on movement and contact; the critics' term brings out the prisoner's being alone.
restrictive housing | camp: officials | use: rival | hit: The warden says restrictive housing, lawyers say solitary confinement.
solitary confinement | camp: critics | use: rival | hit: The warden says restrictive housing, lawyers say solitary confinement.

# Race, gender, religion, speech
= admission by race among other things | plainer: race-conscious admissions; affirmative action | note: Some names stress applicants who lose out because of race, others the whole applicant or the remedy for past exclusion.
reverse discrimination | camp: right | hit: He sued over reverse discrimination.
holistic admissions | match: surface | camp: left | hit: The college defends holistic admissions.
racial preference | camp: right | use: rival | hit: He says racial preferences, she says race-conscious admissions.
race-conscious admissions | match: surface | camp: left | use: rival | hit: He says racial preferences, she says race-conscious admissions.
affirmative action | camp: common | hit: To him affirmative action is reverse discrimination.

# Race, gender, religion, speech
= payments for past slavery | plainer: payments to descendants of slaves | note: One name questions why race should decide who gets public money; the other presents payment as repair of a wrong.
race-based handout | camp: right | hit: He called it a race-based handout.
reparative justice | camp: left | hit: The panel proposed reparative justice.
reparations | camp: common | match: surface | hit: Backers of reparative justice prefer that name to reparations.
= programs for diversity | plainer: diversity programs | note: One name draws attention to offices, staff and rules, the other to the goal of welcoming people and doing well.
DEI bureaucracy | camp: right | hit: The bill cuts the DEI bureaucracy.
inclusive excellence | camp: left | hit: The office promotes inclusive excellence.
= teaching about race and history | plainer: lessons on race | note: One name suggests pupils are pressed into a political view, the other that painful facts would otherwise be hidden.
woke indoctrination | camp: right | hit: He vowed to end woke indoctrination.
honest history | camp: left | hit: Teachers say they defend honest history.
= laws against teaching some ideas of race and sex | plainer: limits on lessons about race and sex | note: Left names stress what teachers may no longer say; right names stress shielding pupils from ideas seen as partisan.
classroom censorship | camp: left | hit: She called the law classroom censorship.
anti-indoctrination | pos: adj | camp: right | hit: The anti-indoctrination law takes effect in July.
educational gag order | camp: left | use: rival | hit: Backers of the anti-indoctrination law deny it is an educational gag order.
divisive concepts law | camp: right | use: rival | hit: She says the divisive concepts law is classroom censorship.
= a law on lessons about sexual orientation | plainer: limits on lessons about sexual orientation | note: The nickname stresses silence about gay people in class; the other claims a protective aim and links such lessons to abuse.
Don't Say Gay | match: surface | camp: left | hit: The Don't Say Gay law drew protests.
anti-grooming | pos: adj | camp: right | near: school*; Florida; classroom*; teacher*; gender; gay | hit: He praised the anti-grooming bill for schools. | miss: The anti-grooming law punishes adults who message minors.
= taking books out of school libraries | plainer: removal of books from school libraries | note: One name treats removal from a school as suppression; the other notes that the titles can still be bought elsewhere.
book ban | camp: left | use: rival | hit: Where she sees a book ban he sees a book ban hoax.
book ban hoax | camp: right | use: rival | hit: He saw a book ban hoax, and she a book ban.
= books taken out of school libraries | plainer: books removed from school libraries | note: One name stresses the act of removal and readers' loss, the other the sexual content that parents object to.
banned book | camp: left | use: rival | hit: To her it is a banned book, to him a pornographic book.
pornographic book | camp: right | use: rival | hit: To her it is a banned book, to him a pornographic book.
= people who want books taken out of school libraries | plainer: people who want books removed | note: One name centers on other families' lost access to books, the other on parents' say over what children read.
book banner | camp: left | hit: The mailer called the candidate a book banner.
parental rights advocate | camp: right | hit: A parental rights advocate won the school board seat.
= marriage of two men or two women | plainer: same-sex marriage | strength: 1 | note: Some names stress equal rights and personal choice, others a change in an old institution or the sex of the couple.
marriage equality | camp: left | hit: The senator voted for marriage equality.
redefinition~ of marriage | camp: right | hit: They opposed the redefinition of marriage.
freedom to marry | match: surface | camp: left | hit: The couple sued for the freedom to marry.
homosexual marriage | camp: right | hit: The pastor preached against homosexual marriage.
= limiting marriage to a man and a woman | plainer: marriage limited to a man and a woman | strength: 1 | note: One name appeals to long custom and often faith, the other to the couples whom the rule shuts out.
traditional marriage | camp: right | hit: The party platform supports traditional marriage.
marriage discrimination | camp: left | hit: She said the amendment wrote marriage discrimination into law.
= being gay | plainer: being gay; sexual orientation | note: The first implies a way of living that is chosen, the second a part of who someone is.
homosexual lifestyle | camp: right | hit: He said the show promotes a homosexual lifestyle.
queer identity | camp: left | hit: The center helps students embrace a queer identity.
= treatment meant to change sexual orientation | plainer: therapy meant to change sexual orientation | note: Supporters' term presumes something in need of repair; critics' phrase mocks the method and its religious roots.
reparative therapy | camp: supporters | hit: He runs a center for reparative therapy.
pray away the gay | match: surface | camp: critics | hit: Lawmakers banned the pray away the gay clinics.
= transgender women | plainer: transgender women | note: One name puts sex at birth first and leaves out identity; the other puts womanhood first and makes transition a background.
biological male | camp: right | near: trans; transgender; sports; bathroom*; women's; girls | hit: The bill bars biological males from girls teams. | miss: The biological male of the species is smaller.
woman~ of trans experience | camp: left | hit: The speaker is a woman of trans experience.
= laws that keep transgender women out of women's teams | plainer: limits on transgender athletes | note: One name speaks for female athletes who fear a physical disadvantage, the other for transgender players who are kept out.
fairness in women's sports | match: surface | camp: right | hit: The sponsor said the bill protects fairness in women's sports.
anti-trans sports ban | camp: left | hit: She vetoed the anti-trans sports ban.
= ideas about gender identity | plainer: views on gender identity | note: Names with "ideology" or "-ism" suggest a doctrine open to dispute; the others suggest personal freedom and release from oppression.
gender ideology | camp: right | hit: The order bars gender ideology in schools.
transgenderism | camp: right | hit: The host devoted an hour to transgenderism.
gender self-determination | camp: left | hit: The march was for gender self-determination.
trans liberation | camp: left | hit: Speakers at the rally called for trans liberation.
= people who hold that sex cannot be changed | plainer: critics of transgender rights | strength: 3 | note: The acronym calls them exclusionary toward trans people; the other name claims they merely state a biological fact.
TERF | camp: left | hit: Students called the professor a TERF.
sex realist | camp: critics of gender identity | hit: She calls herself a sex realist.
= medical treatment to change sex traits | plainer: transition-related treatment | note: One term takes identity as what treatment supports, the other takes the body's sex as what treatment denies.
gender-affirming | pos: adj | camp: left | hit: The clinic offers gender-affirming care.
sex-rejecting | pos: adj | camp: right | hit: The department warned hospitals about sex-rejecting procedures.
= medical treatment of minors to change sex traits | plainer: transition-related treatment of minors | strength: 3 | note: One name stresses lasting bodily change at a young age, the other the despair that treatment is said to prevent.
child mutilation | camp: right | hit: The bill's sponsor spoke of child mutilation.
lifesaving care | camp: left | near: trans; transgender; gender | hit: Parents of transgender teenagers call it lifesaving care. | miss: The ambulance crew gave lifesaving care to the diver.
= laws against medical transition of minors | plainer: limits on transition-related treatment of minors | note: One name sees an attack on a vulnerable group of children, the other a shield against treatments they may regret.
war on trans kids | match: surface | camp: left | hit: She accused the governor of a war on trans kids.
Help Not Harm | match: surface | case: exact | camp: right | hit: The sponsor of the Help Not Harm bill smiled.
= exemptions from laws for believers | plainer: religious exemption | note: One name thinks of the believer's conscience, the other of the customer or worker who may be turned away.
religious liberty protection | camp: right | hit: He signed the religious liberty protections.
license~ to discriminate | camp: left | hit: She called the bill a license to discriminate.
= movement for gay rights | plainer: gay rights movement | strength: 3 | note: One name suggests a coordinated plan to change society's morals, the other a plea for the same rights others have.
homosexual agenda | camp: right | hit: The pastor warned of the homosexual agenda.
equality movement | camp: left | near: gay; LGBT*; lesbian*; queer | hit: She leads the equality movement for gay people. | miss: The women's equality movement won the vote in 1920.
= people who object to homosexuality | plainer: opponents of gay rights | strength: 3 | note: One name attributes the objection to fear or prejudice, the other to loyalty toward an older idea of marriage.
homophobe | camp: left | hit: The mayor called his rival a homophobe.
defender~ of traditional marriage | camp: right | hit: He is a defender of traditional marriage.
= firing or shunning people for what they said | plainer: boycotts; calls for dismissal | note: One name stresses punishment and exclusion for opinions, the other the speaker's responsibility for words that hurt.
cancel culture | camp: right | hit: The comedian blamed cancel culture.
consequence culture | camp: left | hit: The actor prefers to call it consequence culture.
= care with words about groups | plainer: care with language | strength: 1 | note: One name suggests pressure to speak an approved way, the other courtesy toward people whom older words left out.
political correctness | camp: right | hit: The candidate mocked political correctness.
inclusive language | camp: left | hit: The guide asks for inclusive language.
= speech that insults a group | plainer: insults against a group | note: One name stresses hostility and harm to those targeted, the other, borrowed from Orwell, the policing of opinions.
hate speech | camp: left | use: rival | hit: He says the hate speech law punishes wrongthink.
wrongthink | camp: right | use: rival | hit: He says the hate speech law punishes wrongthink.
= naming racism as a cause | plainer: saying that race played a part | note: One name suggests a tactic played to win an argument, the other the courage to name a real injustice.
race card | camp: right | not_near: horse*; jockey* | hit: He accused the mayor of playing the race card. | miss: The race card lists nine horses.
calling out racism | match: surface | camp: left | hit: She was praised for calling out racism at work.
= rules of platforms against posts | plainer: content moderation | note: One name sees powerful companies silencing users' views, the other companies answering for abuse and falsehoods they spread.
Big Tech censorship | camp: right | hit: The hearing is on Big Tech censorship.
platform accountability | camp: left | hit: The group campaigns for platform accountability.
= work against false claims online | plainer: research on false claims online | note: One name alleges that government, researchers and platforms join to suppress speech; the other stresses the public's need for reliable facts.
censorship-industrial complex | camp: right | hit: He wants to break up the censorship-industrial complex.
information integrity | camp: left | near: online; disinformation; misinformation; platform*; election*; media | hit: The conference was about information integrity online. | miss: The auditor tested the bank's information integrity.
= attentive to racial and social injustice | plainer: progressive | note: "woke" was once a word of praise and is now mostly used by opponents.
woke | pos: adj | tag: any | camp: right | prev: the; a; most; so; too; more; very; get; gets; getting; got; gotten; go; goes; going; went; gone; newly; be; is; are; was; were; been; being; become; became; of; by; against; with; his; her; their; its; our; and; for; as; anti-; not | not_next: up; at; to; in; early; from; him; her; them; me; us; before; after | hit: He attacked the woke companies in his speech. | miss: The noise woke half the town. | miss: He slept in the barn and woke up hungry.
equity-centered | pos: adj | camp: left | hit: The district wants an equity-centered budget.
= activists for equality | plainer: activists | note: "Warrior" mocks the activist's zeal as combative or showy, while "advocate" gives credit for speaking on others' behalf.
social justice warrior | camp: right | hit: He mocked the social justice warriors on campus.
social justice advocate | camp: left | hit: The prize honors a social justice advocate.
= monuments and flags of the Confederacy | plainer: Confederate monuments; Confederate flags | note: Some names recall slavery and the racial order these objects honored, others regional ancestry and soldiers who died.
symbol~ of hate | camp: left | near: statue*; monument*; flag*; Confedera* | hit: She called the statue a symbol of hate. | miss: The gang wore a symbol of hate.
monument~ to white supremacy | camp: left | hit: The council removed a monument to white supremacy.
Southern heritage | camp: right | near: statue*; monument*; flag*; Confedera* | hit: He called the statue Southern heritage. | miss: The cookbook honors her Southern heritage.
Confederate heritage | camp: right | hit: The governor declared a month of Confederate heritage.
= saying "Happy Holidays" for "Merry Christmas" | plainer: general holiday greetings | note: One name sees a Christian holiday being pushed from public life, the other a greeting that covers several faiths.
war on Christmas | camp: right | hit: The host saw a war on Christmas in the mall.
inclusive greeting | camp: left | hit: The mall chose an inclusive greeting for December.
= laws on religious symbols in public posts | plainer: ban on religious symbols | note: Critics point to the Muslim women most affected by such bans, supporters to a state neutral among all religions.
state Islamophobia | camp: critics | hit: Marchers in Lyon denounced state Islamophobia.
state secularism | camp: supporters | near: veil*; headscar*; hijab*; religious; symbol* | hit: The ban on headscarves protects state secularism, he said. | miss: The coup ended decades of state secularism.
= violent political movements in the name of Islam | plainer: Islamist extremism | note: One name places the violence within a strain of the faith, the other calls it a betrayal of that faith.
radical Islam | camp: right | hit: The senator vowed to defeat radical Islam.
perversion~ of Islam | camp: left | hit: The president called the group a perversion of Islam.
= people who campaign against Islam | plainer: critics of Islam | strength: 3 | note: One name points to fear or hatred of Muslims, the other to resistance against a militant religious cause.
Islamophobe | camp: left | hit: The council called the speaker an Islamophobe.
counter-jihad | pos: adj; noun | camp: right | hit: The blogger spoke at a counter-jihad rally.

# Education
= public money for private schools | plainer: private school vouchers | strength: 1 | note: One name looks at the family picking a school, the other at public funds and control passing into private hands.
school choice | camp: right | hit: The governor backs school choice.
school privatization | camp: left | hit: The union fights school privatization.
voucher | camp: common | near: school*; tuition; student* | hit: School choice, or vouchers for schools, passed. | miss: The hotel gave her a voucher.
= schools of the state | plainer: public schools | note: "Government" stresses who runs and pays for the school, while "neighborhood" stresses local ties and open doors to nearby children.
government school | camp: right | not_near: India*; Kenya*; Nigeria*; Australia*; Pakistan*; Zealand; Africa*; village* | hit: He will not send his son to a government school. | miss: A government school in Kenya lost its roof.
neighborhood public school | camp: left | hit: She defends the neighborhood public school.
= publicly paid schools with their own boards | plainer: charter schools | note: "Corporate" points to private managers and money, while "public school of choice" points to tax funding and parents' free selection.
corporate charter school | camp: left | hit: The union attacked corporate charter schools.
public school~ of choice | camp: right | hit: Parents praise the public schools of choice.
= tests that decide a school's fate | plainer: standardized testing | note: Critics name the penalties that follow low scores; reformers name the shared goals and the duty to report results.
test-and-punish | pos: adj | camp: critics | hit: Teachers oppose the test-and-punish regime.
standards-and-accountability | pos: adj | camp: reformers | hit: He was a father of the standards-and-accountability movement.
= forgiving student loans | plainer: cancellation of student loans | note: Bailout and giveaway stress what taxpayers bear; jubilee and relief stress the borrower's burden and its lifting.
student loan bailout | camp: right | hit: He sued over the student loan bailout.
student debt jubilee | camp: left | hit: The marchers demanded a student debt jubilee.
student loan giveaway | camp: right | use: rival | hit: He calls student debt relief a student loan giveaway.
student debt relief | camp: left | use: rival | hit: He calls student debt relief a student loan giveaway.
= lessons that teach abstinence until marriage | plainer: abstinence-only education | note: Supporters borrow the language of health and prevention, while critics name the guilt they believe students are made to feel.
sexual risk avoidance | match: surface | camp: supporters | hit: The grant pays for sexual risk avoidance classes.
shame-based sex education | camp: critics | hit: Nurses oppose shame-based sex education.
= broad lessons on sex in schools | plainer: sex education | note: The left's name vouches for the science in the lessons; the right's says they press values on children.
medically accurate sex education | camp: left | hit: The bill requires medically accurate sex education.
sexual indoctrination | camp: right | hit: Parents at the meeting spoke of sexual indoctrination.
= prayer in public schools | plainer: prayer in public schools | note: "Voluntary" puts the pupil's free choice first, and "state-sponsored" puts the authority of the public school first.
voluntary school prayer | camp: right | hit: He wants to bring back voluntary school prayer.
state-sponsored prayer | camp: left | hit: She calls it state-sponsored prayer.
= teaching a designer of life beside evolution | plainer: creationism in class | note: Supporters' name presents a theory of origins without naming God; critics' name says religion is being brought in under cover.
intelligent design | camp: supporters | near: evolution; Darwin*; biology; school*; science; creation*; class*; teach* | hit: The board added intelligent design to biology class. | miss: The kitchen won praise for its intelligent design.
stealth creationism | camp: critics | hit: Teachers rejected the unit as stealth creationism.

# Climate and energy
= people who reject findings on climate | plainer: people who reject climate science | note: "Denier" faults a refusal of evidence and can echo Holocaust denial, whereas "realist" claims a sober reading of it.
climate denier | camp: left | hit: She called him a climate denier.
climate realist | camp: right | hit: He calls himself a climate realist.
= people who warn of warming | plainer: people who warn about climate change | note: "Alarmist" says the danger is exaggerated, while "hawk" lends the warning the toughness of a stance on defense.
climate alarmist | camp: right | hit: He called her a climate alarmist.
climate hawk | camp: left | hit: A climate hawk won the primary.
= warnings about warming | plainer: warnings about climate change | note: Alarmism and hysteria describe the speakers' mood as excessive; truth and urgency describe the message as sound and pressing.
climate alarmism | camp: right | hit: The column accused the paper of climate alarmism.
climate hysteria | camp: right | hit: He blamed climate hysteria for the law.
climate truth | camp: left | hit: The group asks leaders to tell the climate truth.
climate urgency | camp: left | hit: She said the budget lacks climate urgency.
= the warming of the earth | plainer: climate change | strength: 1 | note: Crisis and emergency call for action now, scare and hoax question the threat itself, and the common names leave urgency out.
climate crisis | camp: left | hit: The paper calls it the climate crisis.
climate scare | camp: right | hit: He dismissed the climate scare.
climate emergency | camp: left | hit: The town declared a climate emergency.
climate hoax | camp: right | hit: He spoke of a climate hoax.
climate change | camp: common | hit: Some say climate change, others say climate crisis.
global warming | camp: common | hit: Some say global warming, others say climate emergency.
= limits on coal | plainer: limits on coal | note: The right's name foregrounds an attack on miners and their towns; the left's promises fair treatment as the industry shrinks.
war on coal | camp: right | hit: He promised miners an end to the war on coal.
just transition | camp: left | near: coal; miner*; fossil; climate; energy; worker* | hit: The plan promises coal towns a just transition. | miss: Most customers just transition to the new software.
= coal burned with less pollution | plainer: coal with pollution controls | note: "Clean" credits the equipment that cuts emissions, while "dirty" counts the soot, ash and carbon that remain.
clean coal | camp: industry | hit: The senator backs clean coal.
dirty coal | camp: environmentalists | hit: The city rejects dirty coal.
= gas from the ground | plainer: methane; natural gas | note: "Fossil" ties the gas to oil and coal, "clean-burning" compares its smoke with theirs, and "natural" sounds benign to some.
fossil gas | camp: environmentalists | hit: The group opposes fossil gas.
clean-burning natural gas | camp: industry | hit: The ad praised clean-burning natural gas.
natural gas | camp: common | hit: Some call it fossil gas, most say natural gas.
= gas and oil from shale | plainer: shale gas; hydraulic fracturing | note: Environmentalists put the harsh-sounding drilling method in the name; the industry puts its care and the resource there.
fracked gas | camp: environmentalists | hit: The march was against fracked gas.
responsible shale development | camp: industry | hit: The lobby praised responsible shale development.
hydraulic fracturing | camp: common | hit: Foes of fracked gas want to end hydraulic fracturing.
= oil from sand | plainer: oil sands | note: "Tar" evokes a dirty, heavy substance, while "ethical" shifts attention to the rights record of the country that sells it.
tar sands | match: surface | camp: environmentalists | hit: They oppose tar sands oil.
ethical oil | camp: industry | hit: The ad praised the ethical oil of Canada.
oil sands | camp: common | match: surface | hit: The oil sands are tar sands to their foes.
= the coastal plain of the Arctic refuge | plainer: coastal plain of the Arctic refuge | note: One image fills the plain with caribou and other wildlife, the other empties it of anything that drilling could harm.
America's Serengeti | match: surface | camp: environmentalists | hit: The film calls the refuge America's Serengeti.
frozen wasteland | camp: supporters of drilling | near: Arctic; refuge; drill*; Alaska* | hit: The senator called the Arctic refuge a frozen wasteland. | miss: The probe landed in a frozen wasteland.
= more drilling and mining on public land | plainer: more drilling on public land | note: "Dominance" speaks of national strength and supply, whereas "giveaway" asks what companies pay the public for its resources.
energy dominance | camp: right | hit: The order promises energy dominance.
fossil fuel giveaway | camp: left | hit: She called the leases a fossil fuel giveaway.
= cutting trees in public forests | plainer: logging in public forests | note: The industry's term stresses care of forest health and fire risk; the environmentalists' stresses the commercial scale of the cutting.
active forest management | camp: industry | hit: The mill owners support active forest management.
industrial logging | camp: environmentalists | hit: The suit would stop industrial logging in the valley.
= a price on carbon | plainer: carbon tax | note: Tax names dwell on what households pay, the dividend on money returned to them, and the fee on polluters' payment.
national energy tax | camp: right | hit: He opposes the national energy tax.
cap-and-tax | pos: noun; adj | camp: right | hit: The speaker blocked the cap-and-tax bill.
carbon dividend | camp: left | hit: She backs a carbon dividend for every family.
carbon pollution fee | camp: left | hit: The platform includes a carbon pollution fee.
carbon tax | camp: common | hit: He calls the carbon tax a national energy tax.
= a broad plan on climate and jobs | plainer: climate and jobs plan | note: The usual name recalls Roosevelt's program, "scam" alleges a fraud on the public, and "industrial revolution" promises factories and growth.
Green New Scam | camp: right | hit: The ad attacks the Green New Scam.
green industrial revolution | camp: left | hit: The leader promised a green industrial revolution.
Green New Deal | camp: common | hit: To the host the Green New Deal is the Green New Scam.
= leaving coal, oil and gas | plainer: shift away from fossil fuels | note: "Madness" points to the cost and strain of a fixed target; "revolution" points to the new technology that would take over.
net-zero madness | camp: right | hit: The columnist rages against net-zero madness.
clean energy revolution | camp: left | hit: She promised a clean energy revolution.
= wind and solar power | plainer: wind and solar power | note: One name brings up calm days and dark nights, the other local supply and the absence of smoke.
unreliable renewables | match: surface | camp: right | hit: He blamed the blackout on unreliable renewables.
homegrown clean energy | camp: left | hit: The minister wants more homegrown clean energy.
= groups that protect nature | plainer: environmental groups | note: "Lobby" highlights pressure on lawmakers, while "community" highlights a shared care for land and leaves the politics out.
green lobby | camp: right | hit: The green lobby opposed him.
conservation community | camp: left | hit: The conservation community welcomed the ruling.
= activists against pipelines, mines and logging | plainer: environmental activists | note: The right's names suggest sentimentality or menace in the activists; the left's name only the water and land they defend.
tree-hugger | camp: right | hit: He mocked the tree-huggers at the gate.
eco-extremist | camp: right | hit: The senator blamed eco-extremists for the delay.
water protector | camp: left | hit: The camp housed hundreds of water protectors.
land defender | camp: left | hit: Police arrested a land defender on the road.
= federal land kept from use | plainer: federal protection of land | note: "Grab" treats the step as taken from locals and states, while "landscape-scale" looks at whole habitats and omits lost uses.
federal land grab | camp: right | hit: He called the new monument a federal land grab.
landscape-scale conservation | camp: left | hit: She praised landscape-scale conservation in the desert.

# Left and right
= the left's outer edge | plainer: left-leaning activists | note: "Radical" and "far" measure distance from the center, whereas "true" and "unapologetically" praise holding such views without apology.
radical left | camp: right | pole: extreme/moderate | hit: He blamed the radical left.
true liberal | camp: left | hit: She ran as a true liberal.
far-left | pos: adj; noun | camp: right | pole: extreme/moderate | not_next: corner; column; lane; seat; panel; side of | hit: A far-left group held the square. | miss: The far-left lane is closed.
unapologetically progressive | pos: adj | camp: left | hit: The new mayor is unapologetically progressive.
= the right's outer edge | plainer: right-leaning activists | note: Opponents place these activists beyond the mainstream; the activists' own names claim pride and fidelity to a tradition.
far-right | pos: adj; noun | camp: left | pole: extreme/moderate | not_next: corner; column; lane; seat; panel; side of | hit: A far-right party won four seats. | miss: The far-right lane is closed.
radical right | camp: left | pole: extreme/moderate | hit: She warned of a rising radical right.
proudly conservative | pos: adj | camp: right | hit: The new senator is proudly conservative.
true conservative | camp: right | hit: He ran as a true conservative.
= supporters of President Trump | plainer: Trump supporters | strength: 3 | note: "Cult" describes blind devotion to one leader, while "patriot" describes devotion to the country and leaves the leader out.
MAGA cult | camp: left | hit: The columnist attacked the MAGA cult.
America First patriot | camp: right | hit: He greeted the America First patriots.
= voters who turned to Trump | plainer: Trump voters | note: Clinton's 2016 word judges these voters' attitudes toward others; Trump's phrase recalls the neglect they felt from those in power.
deplorables | match: surface | camp: left | hit: To her donors the voters were deplorables.
forgotten men and women | match: surface | camp: right | hit: He spoke for the forgotten men and women.
= supporters of Senator Sanders | plainer: Sanders supporters | note: "Bro" suggests rude young men and overlooks the women among them; "Berniecrat" suggests a wing of the Democratic Party.
Bernie bro | camp: critics | hit: The reporter blamed Bernie bros for the insults.
Berniecrat | camp: supporters | hit: A Berniecrat won a seat on the council.
= Republicans who vote with the other side | plainer: moderate Republicans | note: The acronym says they are Republicans in name only, while "principled" says conscience outranked the party line.
RINO | case: exact | camp: right | not_next: Ranch | hit: The talk show host called him a RINO. | miss: RINO Ranch raises cattle.
principled Republican | camp: left | hit: Two principled Republicans voted no.
= Democrats who vote with the other side | plainer: moderate Democrats | note: The left's label traces their votes to business donors; the centrists' traces them to practical judgment and ordinary voters.
corporate Democrat | camp: left | hit: She attacked corporate Democrats in her speech.
common-sense Democrat | camp: centrists | hit: He calls himself a common-sense Democrat.
= educated people in the big cities | plainer: urban college graduates | note: "Elite" stresses their privilege and distance from the heartland, while "creative class" stresses the ideas and growth they bring.
coastal elite | camp: right | hit: He mocked the coastal elite.
creative class | camp: left | hit: The mayor courted the creative class.
= leaders of a party | plainer: party leaders | strength: 1 | note: Insurgents see a closed circle guarding its power, whereas the leaders' phrase claims maturity and casts challengers as children.
the establishment | match: surface | camp: insurgents | pole: insider/outsider | not_next: of; clause | hit: He ran against the establishment. | miss: The council approved the establishment of a park.
the adults in the room | match: surface | camp: leaders | near: senator*; party; Congress; White House; Republican*; Democrat*; politic*; cabinet | hit: The senators see themselves as the adults in the room. | miss: The children obeyed the adults in the room.
= candidates without office so far | plainer: candidates who have not held office | strength: 1 | note: The same empty résumé reads as freedom from Washington's habits in one name and as inexperience in the other.
political outsider | camp: supporters | hit: She runs as a political outsider.
political neophyte | camp: critics | hit: He is a political neophyte.
= politicians of long standing | plainer: longtime officeholders | note: "Career" hints at a living made from office and self-interest, while "elder statesman" honors the wisdom of long service.
career politician | camp: critics | pole: insider/outsider | hit: He mocked career politicians in the debate.
elder statesman | camp: supporters | near: senator*; party; Congress; politic*; governor; president; Senate; lawmaker* | hit: Friends call the senator an elder statesman. | miss: The drummer is an elder statesman of jazz.
= people who confront far-right marches | plainer: antifa activists; counterprotesters | strength: 3 | note: "Thug" puts street violence first and omits the cause; "resistance" puts the cause first and omits any violence.
antifa thug | camp: right | hit: He blamed antifa thugs for the fire.
anti-fascist resistance | camp: left | not_near: Nazi*; Mussolini; Ital*; 194* | hit: The speaker praised the anti-fascist resistance in Portland. | miss: Her uncle joined the anti-fascist resistance under Mussolini.
= white nationalists under a new name | plainer: white nationalists | note: The chosen name sounds like a fresh branch of conservatism, while the opponents' ties the movement to Mussolini and Hitler.
alt-right | pos: adj; noun | camp: self | hit: An alt-right site ran the clip.
neo-fascist | pos: adj; noun | camp: opponents | not_near: Ital*; Rome; Mussolini; 197* | hit: She called the site neo-fascist. | miss: The Italian neo-fascist party dissolved itself.
= laws with harsher penalties at protests | plainer: laws with harsher penalties for protesters | note: One name looks at the peaceful marchers who may be deterred, the other at the violence and damage to be punished.
anti-protest | pos: adj | camp: left | next: law*; bill; bills; measure*; legislation | hit: She sued over the anti-protest law. | miss: The anti-protest crowd drowned out the speaker.
anti-riot | pos: adj | camp: right | next: law*; bill; bills; measure*; legislation | hit: The governor signed the anti-riot bill. | miss: Officers in anti-riot gear lined the square.
= large news outlets | plainer: major news outlets | strength: 1 | note: The right's terms suggest conformity and fading relevance, while the left's direct attention to who owns the newsrooms and profits.
mainstream media | camp: right | hit: She accused the mainstream media of bias.
corporate media | camp: left | hit: He said the corporate media ignored the strike.
legacy media | camp: right | hit: He does not trust the legacy media.
billionaire-owned media | camp: left | hit: The podcast attacks billionaire-owned media.
= public broadcasters | plainer: public broadcasters | note: Both names note a public tie, but one objects to paying for a slant and the other cites audiences' confidence.
taxpayer-funded propaganda | camp: right | hit: He called the station taxpayer-funded propaganda.
trusted public media | camp: left | hit: She wants to keep trusted public media on the air.

# War, diplomacy and places
= armed groups against a government | plainer: armed groups; fighters | note: The government's name counts attacks and crime and omits any grievance; the rebels' counts the cause and omits the victims.
terrorist gang | camp: government | hit: The ministry blamed a terrorist gang.
freedom fighter | camp: rebels | hit: Its supporters call him a freedom fighter.
= governments called by their foes | plainer: government | note: "Regime" hints at rule without consent, while "legitimate" asserts a lawful right to govern that opponents dispute.
regime | camp: opponents | not_prev: tax; sanctions; fitness; exercise; training; regulatory; legal; inspection; inspections; testing; trade; drug; workout; skin-care; treaty; climate; nonproliferation; verification; safety; licensing; patent; monetary; policy; tariff; visa; dosing; treatment; diet; flow; new tax; exchange-rate; antibiotic; privacy; pricing; oversight; surveillance; abortion; fire | not_next: of sanctions; of inspections; of taxes; of tariffs; of tests; of rules; of exercise; of drugs; of treatment; change | hit: The general's regime denied the charge. | miss: The bank warned about the new tax regime. | miss: His fitness regime begins at dawn. | miss: The regime of tariffs hurt the port.
legitimate government | camp: supporters | hit: The envoy spoke for the legitimate government.
= governments kept by a foreign power | plainer: government backed from abroad | strength: 3 | note: Opponents point to the foreign hand that pulls the strings, supporters to the citizens in whose name it rules.
puppet regime | camp: opponents | hit: The rebels denounced the puppet regime.
people's government | camp: supporters | not_near: China; Chinese; Beijing; municipal; provinc*; county; district | hit: The radio spoke of the people's government. | miss: The People's Government of China replied.
= overthrow of a government from abroad | plainer: overthrow of the government | note: "Regime change" implies a bad ruler replaced and softens the force, while "coup" stresses illegality and outside meddling.
regime change | camp: interveners | use: rival | hit: One side speaks of regime change, the other of a foreign-backed coup.
foreign-backed coup | camp: opponents | use: rival | hit: One side speaks of regime change, the other of a foreign-backed coup.
= force used in questioning | plainer: coercive interrogation | note: The government's term keeps to the purpose of getting information; the critics' names the pain and implies a crime.
enhanced interrogation | camp: government | hit: The memo approved enhanced interrogation.
torture program | camp: critics | hit: The report describes the torture program.
= civilians killed by armies | plainer: civilian deaths | note: The military phrase stresses lack of intent but hides the dead; the opponents' shows the dead and suggests cruelty.
collateral damage | camp: military | near: civilian*; strike*; airstrike*; bomb*; war; drone*; military; army; killed | hit: The general regretted the collateral damage of the strike. | miss: The bakery was collateral damage of the merger.
slaughter of innocents | match: surface | camp: opponents | hit: The envoy spoke of a slaughter of innocents.
= killing of a person by a state abroad | plainer: killing; drone strike | note: One name stresses a chosen enemy struck in a conflict, the other a death without charge, court, or sentence.
targeted killing | camp: government | hit: The order allows targeted killings.
extrajudicial execution | camp: critics | hit: The group calls the drone strike an extrajudicial execution.
= moving prisoners to other states in secret | plainer: secret transfer of prisoners | note: The government's term treats it as an unusual legal transfer; the critics' term points to abuse expected at the destination.
extraordinary rendition | camp: government | hit: Judges in Rome reviewed extraordinary rendition.
torture by proxy | match: surface | camp: critics | hit: The lawyer called the flights torture by proxy.
= prisoners without trial at a base | plainer: detainees held without trial | note: One name gives the wartime ground for holding them, the other the lack of any trial or release date.
enemy combatant | camp: government | hit: He was held as an enemy combatant.
forever prisoner | camp: critics | hit: She defends a forever prisoner at the base.
= attack to prevent an attack | plainer: first strike | note: The government's name puts an expected threat first; the opponents' name counts only who struck first and calls it unlawful.
preemptive strike | camp: government | near: missile*; nuclear; military; army; war; air; cabinet; minist*; Iran*; Israel* | hit: The cabinet debated a preemptive strike. | miss: The grocer called the price cut a preemptive strike.
act~ of aggression | camp: opponents | near: troops; missile*; army; minist*; war; border*; strike*; sovereign* | hit: The minister called the strike an act of aggression. | miss: The vet saw no act of aggression in the dog.
= sending soldiers to another country for its people | plainer: foreign military action | note: Interveners name the rescue of people in danger; opponents name the stronger state's power and interests behind the troops.
humanitarian intervention | camp: interveners | hit: The envoy backs a humanitarian intervention.
imperialist aggression | camp: opponents | hit: The radio denounced imperialist aggression.
= private soldiers | plainer: private soldiers | note: Critics stress fighting for pay; employers stress a lawful contract and protective work, leaving combat unspoken.
mercenary | camp: critics | use: rival | not_near: ancient; Hessian*; medieval | hit: To villagers each security contractor at the mine is a mercenary. | miss: Hessian mercenaries crossed the river.
security contractor | camp: employers | use: rival | hit: To villagers each security contractor at the mine is a mercenary.
= bombs that scatter bomblets | plainer: cluster munitions | note: Critics name the harm to civilians from scattered bomblets; the military describes a design against both vehicles and troops.
indiscriminate weapon | camp: critics | near: cluster; munition*; bomb* | hit: He called cluster bombs indiscriminate weapons. | miss: The senator called tariffs an indiscriminate weapon.
dual-purpose improved conventional munition | camp: military | hit: The army shipped dual-purpose improved conventional munitions.
= supporters of force abroad | plainer: supporters of military action | strength: 3 | note: Opponents hear eagerness for war, while supporters speak of what the force is meant to protect.
warmonger | camp: opponents | hit: Marchers called the senator a warmonger.
defender~ of the free world | camp: supporters | hit: To his friends he is a defender of the free world.
= supporters of talks with a foe | plainer: supporters of talks | note: Hawks recall concessions that fed an aggressor, while doves stress the bloodshed that talks may spare.
appeaser | camp: hawks | not_near: Chamberlain; Munich; Hitler | hit: The senator called the envoy an appeaser. | miss: Historians call Chamberlain an appeaser.
peacemaker | camp: doves | near: talks; war; treaty; summit; truce; party; enem* | hit: She sees the envoy at the talks as a peacemaker. | miss: Her aunt is the peacemaker at home.
= staying out of conflicts abroad | plainer: opposition to foreign intervention | strength: 1 | note: Interventionists stress withdrawal from allies and the world; noninterventionists stress duty to citizens at home before others.
isolationist | pos: noun; adj | camp: interventionists | not_near: 1930s; 1940; 1941; Lindbergh | hit: The isolationist wing opposed the aid. | miss: In the 1930s isolationist senators blocked the treaty.
America First | pos: adj | match: surface | case: exact | camp: noninterventionists | not_next: Legal; Policy Institute; Committee; Works; Action | hit: He set out an America First foreign policy. | miss: America First Legal sued the agency.
= the growth of NATO | plainer: growth of NATO | strength: 1 | note: Moscow's word suggests a bloc pushing toward its borders; the alliance's word suggests countries joining by their own request.
NATO expansion | camp: russian | use: rival | hit: Moscow says NATO expansion, Brussels says NATO enlargement.
NATO enlargement | camp: nato | use: rival | hit: Moscow says NATO expansion, Brussels says NATO enlargement.
= the land west of the Jordan | plainer: the West Bank | strength: 1 | note: The biblical name stresses ancient Jewish ties to the land; the other stresses Palestinian nationhood and Israeli military rule.
Judea and Samaria | camp: israeli | not_near: ancient; Roman; biblical; Bible | hit: The minister said homes would rise in Judea and Samaria. | miss: The Roman governor ruled Judea and Samaria.
occupied Palestine | camp: palestinian | hit: The map calls it occupied Palestine.
= the West Bank and Gaza as territories | plainer: the West Bank and Gaza | strength: 1 | note: One name rests on military control since 1967, the other on the claim that no state held recognized title before.
occupied territories | match: surface | camp: palestinian | near: Israel*; Palestin* | hit: Israel built roads in the occupied territories. | miss: Troops left the occupied territories in 1945.
disputed territories | match: surface | camp: israeli | near: Israel*; Palestin* | hit: Israel calls them disputed territories. | miss: The two Kashmirs are disputed territories.
= towns of Israelis in the West Bank | plainer: settlements; Israeli settlements | note: Palestinians stress outsiders taking land and Israelis a rooted neighborhood, while the common word leaves the legal dispute open.
colonial settlement | camp: palestinian | near: Israel*; Palestin*; West Bank | hit: The Palestinian envoy condemned the new colonial settlement. | miss: The museum recreates a colonial settlement in Virginia.
Jewish community | camp: israeli | next: in Judea; in Samaria; in the West Bank | hit: He lives in a Jewish community in Judea. | miss: The Jewish community of Toledo built a school.
settlement | camp: common | near: West Bank; Israel*; Palestin* | hit: Palestinians say colonial settlement, most Israelis say settlement. | miss: The firm reached a settlement.
= the status of Jerusalem | plainer: Jerusalem | note: The Israeli phrase treats the whole city as one seat of government; the Palestinian phrase recalls the east's capture in 1967.
undivided capital | camp: israeli | hit: The minister called Jerusalem the undivided capital.
occupied Jerusalem | camp: palestinian | hit: The station reported from occupied Jerusalem.
= the holy hill in Jerusalem | plainer: the holy site in Jerusalem | strength: 1 | note: The first name recalls the ancient Jewish temples, the second the Muslim sanctuary with Al-Aqsa and the Dome of the Rock.
Temple Mount | camp: israeli | use: rival | match: surface | hit: Jews call the site the Temple Mount, Muslims the Noble Sanctuary.
Noble Sanctuary | camp: palestinian | use: rival | match: surface | hit: Jews call the site the Temple Mount, Muslims the Noble Sanctuary.
= the wall along the West Bank | plainer: separation barrier | strength: 1 | note: Israelis name its purpose of stopping attackers, Palestinians the separation and land loss it brings to those behind it.
security fence | camp: israeli | near: Israel*; West Bank; Palestin* | hit: Israel built the security fence. | miss: A security fence rings the stadium.
apartheid wall | camp: palestinian | hit: They marched to the apartheid wall.
= Israel, as its enemies and friends name it | plainer: Israel | strength: 3 | note: Opponents avoid the state's name and so its recognition; supporters stress its elections and set it above its neighbors.
Zionist entity | camp: opponents | hit: The broadcast spoke of the Zionist entity.
only democracy in the Middle East | match: surface | camp: supporters | hit: He praised the only democracy in the Middle East.
= Israel's rule over the land taken in 1967 | plainer: Israeli control | strength: 3 | note: One name stresses unequal rights for two peoples under one power, the other a homeland regained in war.
apartheid state | camp: palestinian | not_near: South Africa*; Pretoria | hit: The group called Israel an apartheid state. | miss: South Africa was an apartheid state until 1994.
liberated territories | match: surface | camp: israeli | near: Israel*; Judea; 1967; settler* | hit: The settlers will not leave the liberated territories. | miss: The rebels taxed the liberated territories.
= the Israeli army | plainer: Israeli army; Israeli military | note: Palestinians name the army by its control over their land, Israelis by the ethical code they say it keeps.
occupation forces | match: surface | camp: palestinian | near: Israel*; Palestin*; Gaza; West Bank | hit: Palestinian radio blamed occupation forces. | miss: The American occupation forces ruled Japan.
most moral army | camp: israeli | hit: He called it the most moral army.
= Palestinians who kill and die in attacks | plainer: attacker | strength: 3 | note: One word honors a death for the nation or faith, the other condemns the killing of victims.
martyr | camp: palestinian | near: Israel*; Palestin*; Gaza; Hamas | hit: Hamas praised the martyrs of the camp. | miss: The church honors a martyr of Rome.
vile terrorist | camp: israeli | hit: The spokesman said a vile terrorist was killed.
= the attack on Israel of October 7, 2023 | plainer: attack of October 7, 2023 | note: The Israeli name centers the civilians killed that day; the Hamas name presents a military operation in defense of a mosque.
October 7 massacre | camp: israeli | hit: She survived the October 7 massacre.
Al-Aqsa Flood | match: surface | camp: hamas | hit: The channel praised Al-Aqsa Flood.
= the war in Gaza from 2023 | plainer: war in Gaza | note: One name alleges intent to destroy a people; the other is an army's operation name, leaving Gaza's dead unmentioned.
Gaza genocide | camp: palestinian | hit: Students marched against the Gaza genocide.
Swords of Iron | match: surface | camp: israeli | hit: The army calls its campaign Swords of Iron.
= the founding of Israel in 1948 | plainer: events of 1948 | note: The Arabic word, meaning catastrophe, recalls expulsion and flight; the Israeli name recalls statehood won against attacking armies.
Nakba | camp: palestinian | hit: She teaches about the Nakba.
War of Independence | camp: israeli | near: Israel*; 1948; Palestin* | hit: Israel remembers its War of Independence. | miss: The War of Independence began in 1775.
= Russia's war against Ukraine | plainer: invasion of Ukraine | note: Moscow's phrase suggests limited military aims and avoids the word war; Kyiv's alleges intent to destroy Ukrainians as a nation.
special military operation | camp: russian | hit: Moscow speaks of a special military operation.
genocidal war | camp: ukrainian | near: Ukrain*; Russia*; Kyiv; Moscow | hit: He spoke of Russia's genocidal war. | miss: The genocidal war in the valley ended in 1994.
= Crimea's passing to Russia in 2014 | plainer: annexation of Crimea | note: The Russian word suggests a return to an earlier union; the Ukrainian words suggest foreign control that will end.
reunification~ of Crimea | camp: russian | hit: State television marked the reunification of Crimea with Russia.
temporary occupation of Crimea | match: surface | camp: ukrainian | hit: Kyiv speaks of the temporary occupation of Crimea.
= the taking of the Donbas | plainer: capture of the Donbas | note: Russia speaks of freeing Russian speakers from Kyiv, Ukraine of foreign troops holding its sovereign territory.
liberation of Donbas | match: surface | camp: russian | hit: Moscow promised the liberation of Donbas.
occupation of Donbas | match: surface | camp: ukrainian | hit: Kyiv condemned the occupation of Donbas.
= the overthrow in Kyiv in 2014 | plainer: change of power in 2014 | note: One name stresses an elected president driven out unlawfully, the other a mass protest against corruption and abuse of power.
Maidan coup | camp: russian | hit: Moscow speaks of the Maidan coup.
Revolution of Dignity | match: surface | camp: ukrainian | hit: Kyiv remembers the Revolution of Dignity.
= Ukraine's government | plainer: Ukraine's government | note: The Russian phrase casts the leaders as a clique without legitimacy; the Ukrainian phrase points to votes that chose them.
Kyiv regime | camp: russian | hit: The ministry blamed the Kyiv regime.
democratically elected government | camp: ukrainian | near: Ukrain*; Kyiv | hit: Ukraine has a democratically elected government, he said. | miss: The army ousted Chile's democratically elected government.
= the soldiers without badges in Crimea | plainer: soldiers without insignia | note: Ukrainians mock the masked troops Moscow at first denied sending; Russians praise their calm and courteous conduct.
little green men | match: surface | camp: ukrainian | near: Crimea*; Russia*; Ukrain*; soldier* | hit: Little green men took the airport in Crimea. | miss: The cartoon shows little green men from Mars.
polite people | match: surface | camp: russian | near: Crimea*; soldier*; troops | hit: Moscow called its soldiers in Crimea polite people. | miss: The inn is full of polite people.
= a law on groups with money from abroad in Georgia | plainer: law on foreign funding | note: Critics liken it to Moscow's foreign agent law used against dissent; the government stresses the public's right to see funders.
Russian law | match: surface | camp: critics | near: Georgia*; Tbilisi; foreign agent* | hit: Crowds in Tbilisi marched against the Russian law. | miss: The sale of the drug breaks Russian law.
transparency of foreign influence | match: surface | camp: government | hit: The law on transparency of foreign influence passed.
= Taiwan in Beijing's words and its own | plainer: Taiwan | note: Beijing's phrase rests on a claim of one historic nation, Taipei's on its own government, elections, and borders.
inalienable part of China | match: surface | camp: chinese | near: Taiwan* | hit: Beijing calls Taiwan an inalienable part of China. | miss: The envoy called Tibet an inalienable part of China.
sovereign, independent country | match: surface | camp: taiwanese | near: Taiwan* | hit: She said Taiwan is already a sovereign, independent country. | miss: In 1991 the republic became a sovereign, independent country.
= Taiwan's joining with China | plainer: unification with China | note: One name assumes a family divided and restored, the other a separate country absorbed against its will.
reunification of the motherland | match: surface | camp: chinese | hit: He promised reunification of the motherland.
annexation of Taiwan | match: surface | camp: taiwanese | hit: She warned of the annexation of Taiwan.
= Tibet's coming under Beijing in 1951 | plainer: China's takeover of Tibet in 1951 | note: Beijing stresses release from serfdom and foreign influence; exiles stress troops entering a land that governed itself.
peaceful liberation | camp: chinese | near: Tibet*; Lhasa | hit: Beijing marks the peaceful liberation of Tibet. | miss: The prayer asks for the peaceful liberation of captives.
Chinese occupation of Tibet | match: surface | camp: tibetan exiles | hit: Monks in India protested the Chinese occupation of Tibet.
= camps for Uyghurs | plainer: detention camps in Xinjiang | note: The official name describes job skills and schooling; the critics' name describes mass confinement without trial on ethnic grounds.
vocational training center | camp: chinese | near: Xinjiang; Uyghur*; Uighur*; Muslim*; China; Chinese | hit: China calls the camps in Xinjiang vocational training centers. | miss: The union runs a vocational training center.
Xinjiang concentration camp | camp: critics | hit: The senator decried the Xinjiang concentration camps.
= China's policy toward the Uyghurs | plainer: treatment of the Uyghurs | note: Critics allege the destruction of a people through detention and birth control; Beijing cites prevention of terrorism.
Uyghur genocide | camp: critics | hit: The house voted on the Uyghur genocide.
deradicalization | camp: chinese | near: Xinjiang; Uyghur*; China; Chinese | hit: The Chinese envoy called the policy deradicalization. | miss: The Danish prison offers deradicalization to young men.
= people in the streets of Hong Kong in 2019 | plainer: protesters | note: Beijing's term brings out dark clothing and violence, while the protesters' own term honors those facing police at the front.
black-clad rioter | camp: chinese | hit: State media blamed black-clad rioters.
frontliner | camp: protesters | near: Hong Kong | hit: He drew a frontliner of the Hong Kong marches. | miss: The nurse was a frontliner in the pandemic.
= a crackdown in Beijing in 1989 | plainer: crackdown of 1989 in Beijing | note: The party's name makes the protests a revolt against the state; the critics' name centers the unarmed people shot.
counterrevolutionary riot | camp: chinese | hit: The party called it a counterrevolutionary riot.
Tiananmen massacre | camp: critics | hit: She survived the Tiananmen massacre.
= Iran's leaders | plainer: Iran's leaders | note: Opponents reduce the state to rule by clerics; supporters use a title that ties authority to the 1979 uprising.
the mullahs | match: surface | camp: opponents | near: Iran*; Tehran; nuclear; sanctions | hit: He said the nuclear deal enriched the mullahs. | miss: The mullahs opened the village school.
Leader~ of the Islamic Revolution | camp: supporters | hit: The agency quoted the Leader of the Islamic Revolution.
= armed groups allied with Iran | plainer: groups backed by Iran | note: Opponents stress attacks on civilians done at Tehran's bidding; supporters stress a shared fight against Israel and America.
terror proxy | camp: opponents | near: Iran*; Tehran | hit: The envoy spoke of Iran's terror proxies. | miss: The court called the gang a terror proxy.
Axis of Resistance | match: surface | camp: supporters | hit: Speakers in Beirut praised the Axis of Resistance.
= the accord on Iran's nuclear work | plainer: 2015 nuclear agreement | note: Opponents point to expiring limits and money for Tehran, supporters to inspections and a rare diplomatic breakthrough.
disastrous Iran deal | camp: opponents | hit: He left the disastrous Iran deal.
historic Iran deal | camp: supporters | hit: She defended the historic Iran deal.
= the gulf between Iran and Arabia | plainer: the Gulf | strength: 1 | note: Either name is ordinary in some region; the choice tells only where both stand.
Persian Gulf | camp: iranian | use: rival | case: exact | match: surface | hit: Maps say Persian Gulf or Arabian Gulf.
Arabian Gulf | camp: arab | use: rival | case: exact | match: surface | hit: Maps say Persian Gulf or Arabian Gulf.
= the sea between Japan and Korea | plainer: the sea between Japan and Korea | strength: 1 | note: Japan defends a name long printed on world charts; Koreans link its spread to colonial rule and prefer their own.
Sea of Japan | camp: japanese | use: rival | match: surface | hit: Maps say Sea of Japan or East Sea.
East Sea | camp: korean | use: rival | case: exact | match: surface | hit: Maps say Sea of Japan or East Sea.
= the islands in the South Atlantic | plainer: the islands | strength: 1 | note: The English name reflects British settlement and rule; the Spanish one, from French Malouines, carries Argentina's claim of inheritance from Spain.
Falkland Islands | camp: british | use: rival | match: surface | hit: They are the Falkland Islands or the Malvinas.
Malvinas | camp: argentine | use: rival | match: surface | hit: They are the Falkland Islands or the Malvinas.
= the disputed islands in the East China Sea | plainer: the disputed islands | strength: 1 | note: Tokyo's name goes with its administration since 1895, Beijing's with older Chinese records of sailing and fishing there.
Senkaku Islands | camp: japanese | use: rival | match: surface | hit: Tokyo says Senkaku Islands, Beijing Diaoyu Islands.
Diaoyu Islands | camp: chinese | use: rival | match: surface | hit: Tokyo says Senkaku Islands, Beijing Diaoyu Islands.
= the rocks between Japan and Korea | plainer: the disputed islets | strength: 1 | note: Japan's name goes with a claim it says it reaffirmed in 1905; Korea's treats that act as a step of colonization.
Takeshima | camp: japanese | use: rival | hit: Some maps say Takeshima and some say Dokdo.
Dokdo | camp: korean | use: rival | hit: Some maps say Takeshima and some say Dokdo.
= the mountain land between Armenia and Azerbaijan | plainer: Nagorno-Karabakh | strength: 1 | note: The Armenian name recalls a medieval province and self-rule; the Azerbaijani spelling marks the region as part of Azerbaijan.
Artsakh | camp: armenian | use: rival | hit: To one side it is Artsakh, to the other Garabagh.
Garabagh | camp: azerbaijani | use: rival | hit: To one side it is Artsakh, to the other Garabagh.
= the north of Cyprus | plainer: northern Cyprus | note: One name claims a state for Turkish Cypriots, the other denies it, recalling the 1974 invasion and missing recognition.
Turkish Republic of Northern Cyprus | match: surface | camp: turkish | use: rival | hit: Greek Cypriots call the Turkish Republic of Northern Cyprus a pseudo-state.
pseudo-state | camp: greek cypriot | use: rival | hit: Greek Cypriots call the Turkish Republic of Northern Cyprus a pseudo-state.
= the land south of Morocco | plainer: Western Sahara | note: Rabat's name makes the desert a province of the kingdom; the Sahrawi name stresses foreign control and unfulfilled self-determination.
Moroccan Sahara | match: surface | camp: moroccan | hit: The king spoke of the Moroccan Sahara.
occupied Western Sahara | match: surface | camp: sahrawi | hit: She was arrested in occupied Western Sahara.
= the city on the Foyle | plainer: the city | strength: 1 | note: The shorter name keeps the Irish root for oak grove; the longer honors London's guilds and the tie to Britain.
Derry | camp: nationalist | use: rival | hit: To some it is Derry, to others Londonderry.
Londonderry | camp: unionist | use: rival | hit: To some it is Derry, to others Londonderry.
= the six counties | plainer: Northern Ireland | note: Nationalist names count the place as part of Ireland or held by force; unionist ones stress an Ulster loyal to the Crown.
occupied six counties | match: surface | camp: nationalist | hit: The pamphlet speaks of the occupied six counties.
loyal Ulster | match: surface | camp: unionist | hit: The banner praised loyal Ulster.
the North of Ireland | match: surface | camp: nationalist | use: rival | hit: To some it is the North of Ireland, to others Ulster.
Ulster | camp: unionist | use: rival | hit: To some it is the North of Ireland, to others Ulster.
= Myanmar | plainer: the country | strength: 1 | note: "Myanmar" follows the military's 1989 renaming, while "Burma" keeps the older name and withholds assent from those rulers.
Myanmar | camp: government | use: rival | hit: The country is Myanmar or Burma.
Burma | camp: opposition | use: rival | hit: The country is Myanmar or Burma.
= the Rohingya in official words and their friends' | plainer: Rohingya; Muslims of Rakhine | note: The official words deny that they belong to the country, while the friends' phrase puts their suffering ahead of citizenship.
illegal Bengali | camp: government | near: Rakhine; Rohingya; Myanmar; Burm* | hit: The general in Myanmar spoke of illegal Bengalis. | miss: Police in Assam sought illegal Bengalis.
most persecuted minority | camp: rights groups | near: Rohingya; Rakhine; Myanmar; Burm* | hit: The Rohingya are called the world's most persecuted minority. | miss: The book calls the Yazidis a most persecuted minority.
= the part of Kashmir that Pakistan holds | plainer: Pakistani-administered Kashmir | note: "Azad" means free and presents local self-rule, while the Indian name says Pakistan took land that belongs to India.
Azad Kashmir | match: surface | camp: pakistani | hit: He flew to Azad Kashmir.
Pakistan-occupied Kashmir | match: surface | camp: indian | hit: The minister spoke of Pakistan-occupied Kashmir.
= the part of Kashmir that India holds | plainer: Indian-administered Kashmir | note: Pakistan's name says troops hold disputed land, while India's treats the region's accession as settled and leaves no dispute.
Indian-occupied Kashmir | match: surface | camp: pakistani | hit: The radio spoke of Indian-occupied Kashmir.
integral part of India | match: surface | camp: indian | near: Kashmir* | hit: Kashmir is an integral part of India, he said. | miss: The railway is an integral part of India.
= armed men in Kashmir | plainer: militants; armed men | note: India's term points to attacks and crossings from Pakistan, while Pakistan's points to a local cause and omits the violence.
cross-border terrorist | camp: indian | hit: The army shot two cross-border terrorists.
Kashmiri freedom fighter | camp: pakistani | hit: The radio praised a Kashmiri freedom fighter.
= North Korea in foreign words and its own | plainer: North Korea | note: The Western nickname stresses isolation and secrecy, while the country's own invokes self-reliance and its founding doctrine.
Hermit Kingdom | camp: western | hit: The Hermit Kingdom fired a missile.
Juche Korea | match: surface | camp: north korean | hit: The agency praised the might of Juche Korea.
= Cuba's government | plainer: Cuba's government | note: Exiles name the family's long one-party rule, while the government names the 1959 uprising as its source of right.
Castro dictatorship | camp: exiles | hit: She fled the Castro dictatorship.
revolutionary government | camp: government | near: Cuba*; Havana | not_near: 1959; 196* | hit: Havana radio praised the revolutionary government. | miss: The revolutionary government of France abolished titles. | miss: In 1959 Cuba's revolutionary government took the mills.
= Cubans who left | plainer: Cuban exiles | strength: 3 | note: "Gusano," meaning worm, marks leaving as betrayal, while the exiles' phrase makes every departure a choice for liberty.
gusano | camp: government | not_near: mezcal; agave; bottle | hit: The radio insulted the gusanos in Miami. | miss: The mezcal comes with a gusano.
freedom-loving Cuban | camp: exiles | hit: The mayor welcomed the freedom-loving Cubans.
= the American limits on trade with Cuba | plainer: embargo | note: Havana's term stresses hardship and unlawfulness, supporters' stresses leverage on the rulers, and "embargo" names only the trade ban.
criminal blockade | camp: cuban | near: Cuba*; Havana | hit: Havana condemned the criminal blockade. | miss: Judges ruled on the criminal blockade of the port.
maximum pressure | camp: supporters | near: Cuba*; Havana | hit: The senator wants maximum pressure on Cuba. | miss: The valve opens at maximum pressure.
embargo | camp: common | near: Cuba*; Havana | hit: Cuba says criminal blockade, others say the embargo. | miss: The embargo on the report ends at noon.
= Catalonia's vote of 2017 | plainer: vote on independence | note: Madrid's phrase rests on the constitution and court rulings, while the Catalan one rests on a people's claim to choose.
illegal referendum | camp: spanish | near: Catal*; Madrid; Barcelona | hit: Madrid broke up the illegal referendum. | miss: The court ruled on the illegal referendum in the club.
right to decide | match: surface | camp: catalan | near: Catal*; Madrid; Barcelona | hit: Catalans claimed a right to decide. | miss: Patients have a right to decide.
= the killing of Armenians from 1915 | plainer: mass killing of Armenians | note: The Armenian name asserts intent to destroy a people, while the Turkish one gives a date and leaves intent unstated.
Armenian genocide | camp: armenian | use: rival | hit: What Yerevan calls the Armenian genocide Ankara calls the events of 1915.
events of 1915 | match: surface | camp: turkish | use: rival | hit: What Yerevan calls the Armenian genocide Ankara calls the events of 1915.
= Kurdish fighters | plainer: Kurdish fighters | note: The Turkish term ties every fighter to a banned group and its attacks; the Kurdish one tells only of liberation.
PKK terrorist | camp: turkish | hit: Ankara blamed PKK terrorists for the blast.
Kurdish freedom fighter | camp: kurdish | hit: The station honored Kurdish freedom fighters.
= the White House's trade taxes | plainer: tariffs | note: "Reciprocal" presents the duties as answers to foreign barriers, while "sales tax" points to what shoppers at home pay.
reciprocal tariff | camp: supporters | use: rival | hit: He says reciprocal tariff, and she says Trump sales tax.
Trump sales tax | camp: critics | use: rival | hit: He says reciprocal tariff, and she says Trump sales tax.
tariff | camp: common | hit: She calls the tariff a Trump sales tax.
= treaties on trade | plainer: trade agreement | note: Critics' words count the workers laid off, while supporters' words count open markets and leave those losses out.
job-killing trade deal | camp: critics | hit: The union fights the job-killing trade deal.
free and fair trade | match: surface | camp: supporters | hit: He said the treaty brings free and fair trade.
= aid to other countries | plainer: foreign aid | note: "Giveaway" looks at the taxpayers' cost with no return, while "lifesaving" looks at the recipients and omits the bill.
foreign aid giveaway | camp: right | hit: He voted against the foreign aid giveaway.
lifesaving assistance | camp: left | near: aid; foreign; abroad; overseas; famine | hit: The order halts lifesaving assistance abroad. | miss: The guard gave lifesaving assistance to the swimmer.
= spending on armies | plainer: military spending | note: "Bloated" speaks of waste and cost in the budget, while the slogan on strength speaks of wars deterred.
bloated Pentagon | camp: left | hit: She would cut the bloated Pentagon.
peace through strength | match: surface | camp: right | hit: He believes in peace through strength.

# Technology, sport, culture and money
= programs that write and draw | plainer: programs that make text and images | note: Artists point to the unpaid work the programs were trained on, while the industry points to help for their users.
plagiarism machine | camp: artists | hit: She calls the program a plagiarism machine.
creative co-pilot | camp: industry | hit: The firm sells a creative co-pilot.
= people who warn of dangers from artificial intelligence | plainer: people who warn about artificial intelligence | note: "Doomer" makes the warning a gloomy temperament, while "safety advocate" makes it a public service and presumes the danger.
AI doomer | camp: industry | hit: The investor mocked the AI doomers.
AI safety advocate | camp: critics | hit: An AI safety advocate testified before the panel.
= copying films and songs without paying | plainer: unlicensed copying | note: Studios and labels stress the owner's lost property, while users stress a friendly exchange and leave payment unmentioned.
digital theft | camp: industry | near: copy*; film*; music; song*; download*; movie* | hit: The studios call copying films digital theft. | miss: The bank lost data to digital theft.
file sharing | camp: users | near: copy*; piracy; music; film*; song*; download*; movie* | hit: He defends file sharing of music. | miss: The office uses a file sharing service.
= equal treatment of data by networks | plainer: net neutrality | note: One phrase sees federal control over private networks, another sees equal access for users, and neither mentions the other's worry.
government takeover of the internet | match: surface | camp: right | hit: He called the rule a government takeover of the internet.
open internet rule | camp: left | hit: She backs the open internet rules.
net neutrality | camp: common | hit: Backers of the open internet rule praise net neutrality.
= collecting phone and mail records without warrants | plainer: data collection without warrants | note: Critics stress that citizens at home were watched, while the program's title mentions only the terrorists it sought.
domestic spying | camp: critics | hit: The leak showed domestic spying.
Terrorist Surveillance Program | camp: government | hit: The president defended the Terrorist Surveillance Program.
= ads fitted to what is known of a person | plainer: targeted ads | strength: 1 | note: "Surveillance" dwells on the tracking behind the ad, while "personalized" dwells on its fit to the viewer's tastes.
surveillance advertising | camp: critics | hit: The bill would ban surveillance advertising.
personalized advertising | camp: industry | hit: The firm says users like personalized advertising.
= ways for the police into coded messages | plainer: police access to encrypted messages | note: "Backdoor" warns of a weakness that intruders could also use, while "lawful" stresses warrants and passes over that risk.
encryption backdoor | camp: critics | hit: The company refused to build an encryption backdoor.
lawful access | camp: government | near: encrypt*; messag* | hit: The agency wants lawful access to encrypted messages. | miss: Hikers have lawful access to the beach.
= people who hand secrets to the press | plainer: people who disclosed secrets | note: The government's name stresses the broken secrecy law, while the supporters' stresses the wrong exposed and the risk taken.
criminal leaker | camp: government | hit: He wants the criminal leakers jailed.
courageous whistleblower | camp: supporters | hit: They honored a courageous whistleblower.
whistleblower | camp: common | hit: The whistleblower is a criminal leaker to the ministry.
= money made by computers | plainer: cryptocurrency | note: Comparing it to gold suggests scarcity and lasting value, while comparing it to a casino suggests chance and heavy losses.
digital gold | camp: supporters | hit: He called bitcoin digital gold.
crypto casino | camp: critics | hit: She wants to close the crypto casino.
= meat grown from cells | plainer: meat grown from cells | strength: 1 | note: "Cultivated" sounds like farming and leaves out the laboratory, while "lab-grown" brings it forward and can sound unnatural.
cultivated meat | camp: makers | use: rival | hit: Its makers say cultivated meat, and ranchers say lab-grown meat.
lab-grown meat | camp: ranchers | use: rival | hit: Its makers say cultivated meat, and ranchers say lab-grown meat.
= the business of betting | plainer: gambling companies | strength: 1 | note: "Gaming" suggests play and leaves out the wagers, while "predatory" puts addicted or indebted bettors at the center.
gaming industry | camp: industry | near: casino*; bet*; gambl*; slot*; Nevada | hit: The gaming industry wants a casino on the pier. | miss: The gaming industry released two sequels.
predatory gambling | camp: critics | hit: The pastor campaigns against predatory gambling.
= kneeling in the anthem | plainer: kneeling during the anthem | note: One phrase names the symbol the players seemed to slight, the other the police killings and inequality they meant to protest.
disrespecting the flag | match: surface | camp: right | hit: He said the players were disrespecting the flag.
protest~ against racial injustice | camp: left | near: kneel*; knelt; anthem; player* | hit: Players called the kneeling a protest against racial injustice. | miss: The march was a protest against racial injustice.
= team names from native peoples | plainer: Native American team names | note: Critics point to the stereotype and the hurt it gives, while supporters point to an intent to honor.
racist mascot | camp: critics | hit: The school drops its racist mascot.
tribute~ to Native Americans | camp: supporters | near: mascot*; team*; logo*; fans; name | hit: Fans call the team name a tribute to Native Americans. | miss: The concert was a tribute to Native Americans.
= the rules against paying college athletes | plainer: limits on payment of college athletes | note: The colleges' phrase evokes study and amateur tradition, while "cartel" likens the schools to firms agreeing to hold down pay.
collegiate model | camp: colleges | near: athlet*; sport*; player*; NCAA | hit: The dean defends the collegiate model of sports. | miss: Oxford keeps its collegiate model of government.
NCAA cartel | camp: athletes | hit: The suit takes on the NCAA cartel.
= public money for stadiums | plainer: public money for a stadium | note: "Giveaway" follows tax money to team owners, while "economic engine" follows the jobs and visitors a stadium may bring.
stadium giveaway | camp: critics | hit: She opposes the stadium giveaway.
economic engine | camp: owners | near: stadium*; arena*; ballpark* | hit: The owner calls the stadium an economic engine. | miss: The port is the county's economic engine.
= hunting of large animals for sport | plainer: big-game hunting | note: Critics' name fixes on the head taken as a prize, hunters' on license fees and herd control that fund wildlife.
trophy killing | camp: critics | hit: They protest the trophy killing of lions.
conservation hunting | camp: hunters | hit: The club defends conservation hunting.
= tests on animals | plainer: animal testing | note: "Vivisection" evokes cutting into living creatures, while "lifesaving" evokes the patients helped and leaves the animals out.
vivisection | camp: critics | hit: Leaflets decried vivisection at the college.
lifesaving research | camp: researchers | near: animal*; monkey*; mice; dogs; primate* | hit: The lab says its work on monkeys is lifesaving research. | miss: The telethon pays for lifesaving research.
= change in old quarters as richer people come | plainer: rising rents and new building | strength: 1 | note: Tenants' word suggests poorer neighbors pushed out by wealth, while developers' suggests new life in a place that had declined.
gentrification | camp: tenants | use: rival | hit: What tenants call gentrification the builder calls neighborhood revitalization.
neighborhood revitalization | camp: developers | use: rival | hit: What tenants call gentrification the builder calls neighborhood revitalization.
= newcomers with money in old quarters | plainer: new residents | note: "Gentrifier" holds the newcomer to account for displacement, while "pioneer" praises daring and overlooks those already living there.
gentrifier | camp: tenants | hit: Longtime residents blame the gentrifiers.
urban pioneer | camp: developers | hit: The brochure welcomes urban pioneers to the district.
= people who oppose building near them | plainer: opponents of new housing | note: The acronym, "not in my backyard," suggests self-interest, while "defender" suggests care for a place and omits those seeking homes.
NIMBY | camp: builders | hit: The plan angered NIMBYs across town.
neighborhood defender | camp: residents | hit: Neighborhood defenders sued over the tower.
= people who want more building | plainer: supporters of new housing | note: Builders' acronym voices a welcome for more homes, while "shill" says the welcome serves or is paid for by developers.
YIMBY | camp: builders | hit: The YIMBYs cheered the new zoning code.
developer shill | camp: residents | hit: At the hearing she was called a developer shill.
= limits on rents | plainer: rent limits | strength: 1 | note: Owners stress the state's hand on their prices, tenants stress security against sharp increases, and neither names the other's cost.
extreme rent control | camp: owners | hit: The lobby fights extreme rent control.
tenant protection | camp: tenants | hit: The council passed tenant protections.
rent control | camp: common | hit: To owners the rent control bill is extreme rent control.
= people who sleep outdoors | plainer: homeless people | strength: 1 | note: The older words stress idleness or disorder, while the newer ones stress fellowship or circumstance and say little of public nuisance.
vagrant | camp: right | not_near: bird*; species | hit: The mayor blamed vagrants for the fire. | miss: The vagrant drew bird lovers from three counties.
unhoused neighbor | camp: left | hit: The church feeds unhoused neighbors.
bum | camp: right | not_next: knee; rap; leg; ankle; deal; steer; rush | not_near: beach; ski; surf* | hit: He called the men bums. | miss: She played on a bum knee. | miss: The beach bum sells shells to tourists.
person~ experiencing homelessness | camp: left | hit: The bill helps a person experiencing homelessness.
= clearing of tents from streets | plainer: removal of homeless camps | strength: 1 | note: "Sweep" suggests people and their belongings driven off, while "cleanup" suggests trash removed and leaves the residents out.
encampment sweep | camp: left | hit: The city resumed encampment sweeps.
encampment cleanup | camp: right | hit: The mayor ordered an encampment cleanup.
= selling sex | plainer: prostitution | note: Legalizers' words treat it as labor freely chosen, while abolitionists' treat it as harm done to women by buyers.
sex worker | camp: legalizers | use: rival | hit: One side says sex worker, the other prostituted woman.
sex work | camp: legalizers | use: rival | hit: To her sex work is paid rape.
prostituted woman | camp: abolitionists | use: rival | hit: One side says sex worker, the other prostituted woman.
paid rape | camp: abolitionists | use: rival | hit: To her sex work is paid rape.
= companies that run prisons | plainer: private prison companies | note: "Profiteer" stresses money earned from keeping people locked up, while "solutions" stresses service to the state and omits the cells.
prison profiteer | camp: left | hit: The pension fund left prison profiteers.
government solutions company | camp: industry | near: prison*; inmate*; detention; jail* | hit: The prison operator calls itself a government solutions company. | miss: The software firm is a government solutions company.
= the coming of Europeans to America | plainer: arrival of Europeans in America | note: "Conquest" tells of peoples overpowered and land taken, while "discovery" tells of exploration from the Europeans' side of the ocean.
European conquest | camp: left | near: America*; Columbus; native; indigenous | hit: She teaches the European conquest of America. | miss: The trophy marked a European conquest for the club.
discovery of the New World | match: surface | camp: right | hit: He praised the discovery of the New World.
= the October holiday for Columbus | plainer: October holiday | strength: 1 | note: One name honors the navigator and, for many, Italian American heritage; the other honors the peoples already there in 1492.
Columbus Day | camp: right | use: rival | match: surface | hit: To some it is Columbus Day, to others Indigenous Peoples' Day.
Indigenous Peoples' Day | camp: left | use: rival | match: surface | hit: To some it is Columbus Day, to others Indigenous Peoples' Day.
