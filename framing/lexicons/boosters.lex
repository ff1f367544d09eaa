+++
name = "boosters"
version = "1.2.1"
licence = "Apache-2.0"
device = "certainty"
label = "booster"
description = "Cues by which a writer presses a claim as certain."
sources = ["Hyland 2005, Metadiscourse", "Holmes 1990, Hedges and boosters"]
[defaults]
strength = 2
+++
clearly | pos: adv | not_prev: see; hear; speak; spoke; write; state; more; as; very | hit: The officers clearly ignored the rules on searching homes. | miss: She could hear him more clearly now.
undoubtedly | pos: adv | hit: The drought was undoubtedly made worse by poor planning.
certainly | pos: adv | hit: The budget cut will certainly hurt rural schools.
definitely | pos: adv | hit: The referee definitely missed the foul in the final minute.
obviously | pos: adv | hit: The company obviously cares more for profit than safety.
surely | pos: adv | not_prev: slowly but | miss: The tide rose slowly but surely. | hit: The ministry will surely have known about the leak.
indisputably | pos: adv | hit: She is indisputably the finest sprinter of her generation.
unquestionably | pos: adv | hit: The new law is unquestionably a blow to refugees.
undeniably | pos: adv | hit: The old theater was undeniably the heart of Ellery.
unmistakably | pos: adv | hit: The speech was unmistakably aimed at angry farmers.
unambiguously | pos: adv | hit: The treaty unambiguously forbids the use of such mines.
incontrovertibly | pos: adv | hit: The data incontrovertibly link the smoke to asthma.
irrefutably | pos: adv | hit: The video irrefutably places the guard at the scene.
inarguably | pos: adv | hit: He is inarguably the worst treasurer the city has had.
plainly | pos: adv | hit: The governor is plainly afraid of the mining lobby.
manifestly | pos: adv | hit: The verdict was manifestly unjust to the dead girl's family.
patently | pos: adv | hit: The accusation against the teacher was patently false.
assuredly | pos: adv | hit: The rent freeze will assuredly drive builders away.
inevitably | pos: adv | hit: Such a tax will inevitably punish the poor.
invariably | pos: adv | hit: Peace talks there invariably collapse over the border.
categorically | pos: adv | hit: The plan has categorically failed the children of Marrow Bay.
unequivocally | pos: adv | hit: The vote was unequivocally a defeat for the generals.
conclusively | pos: adv | hit: The trial conclusively showed that the drug saves lives.
demonstrably | pos: adv | hit: The minister's account of the raid is demonstrably untrue.
indubitably | pos: adv | hit: The merger will indubitably harm small growers.
doubtless | pos: adv | hit: He was doubtless aware that the ferry was overloaded.
truly | pos: adv | hit: This was truly a failure of government.
actually | pos: adv | hit: The reform actually made the waiting lists longer.
precisely | pos: adv | not_next: <number> | hit: This is precisely the kind of greed that ruined the bank. | miss: The train left at precisely 9 a.m.
literally | pos: adv | hit: The cuts are literally killing patients in rural wards.
frankly | pos: adv | hit: The council's excuse is frankly an insult to tenants.
indeed | match: surface | hit: The harvest was indeed the worst in forty years.
really | pos: adv | strength: 1 | hit: The border wall has really done nothing for security.
always | pos: adv | strength: 2 | not_prev: not; n't; almost; nearly | hit: The ministry always blames the nurses for its own mistakes. | miss: It is not always so. | miss: The bus is almost always late.
never | pos: adv | strength: 2 | not_next: mind | not_prev: almost; nearly; rarely or; seldom or; than | hit: The board never listens to the people it serves. | miss: Never mind the rain. | miss: The board almost never listens. | miss: They rarely or never vote. | miss: Better late than never.
of course | match: surface | not_prev: matter; change; changes; number; reversal; costs | not_next: work; credit*; offering*; catalog* | hit: The banks, of course, will pay none of the bill. | miss: The sudden change of course surprised the crew. | miss: She missed six weeks of course work.
in fact | match: surface | hit: The cheap homes were in fact sold to investors.
as a matter of fact | match: surface | hit: The crime rate fell last year, as a matter of fact.
no doubt | match: surface | hit: The chairman will no doubt blame the weather.
without doubt | match: surface | hit: She is without doubt the bravest judge in the country.
without a doubt | match: surface | hit: The port deal is without a doubt a mistake.
beyond doubt | match: surface | hit: The emails put his guilt beyond doubt.
beyond a doubt | match: surface | hit: The tests showed beyond a doubt that the water was foul.
beyond question | match: surface | hit: Her courage during the siege is beyond question.
without question | match: surface | hit: The stadium is without question a waste of money.
there is no question | match: surface | hit: Still, there is no question that the police lied.
there is no doubt | match: surface | hit: For farmers, there is no doubt that the climate has changed.
there can be no doubt | match: surface | hit: After this verdict, there can be no doubt about his guilt.
there is no denying | match: surface | hit: Yet there is no denying that the schools have failed.
there is no way | match: surface | hit: Critics say there is no way the dam is safe.
no way | match: surface | hit: "No way the dam is safe," the critics say.
make no mistake | match: surface | hit: But make no mistake, the strike will hurt commuters.
it is clear | match: surface | hit: By now it is clear that the truce has failed.
it was clear | match: surface | hit: By noon it was clear that the rebels had lost.
it is obvious | match: surface | hit: To residents it is obvious that the plant is unsafe.
it was obvious | match: surface | hit: From the start it was obvious that the race was fixed.
it is certain | match: surface | hit: With rents so high, it is certain that families will leave.
it is undeniable | match: surface | hit: Today it is undeniable that the coast is shrinking.
it is beyond dispute | match: surface | hit: In Ellery it is beyond dispute that the mill poisoned wells.
it makes clear | match: surface | hit: Though short, it makes clear that the general was to blame.
makes clear | match: surface | hit: The ruling makes clear that the sheriff broke the law.
make clear | match: surface | hit: The leaked letters make clear that the board knew.
pretty clear | match: surface | hit: It seems pretty clear that the goal should have stood.
crystal clear | match: surface | not_next: water*; lake*; sea; seas; sky; skies; stream*; spring*; pool*; mountain | hit: The message from voters was crystal clear. | miss: They swam in the crystal clear water.
abundantly clear | match: surface | hit: The report left it abundantly clear who was at fault.
perfectly clear | match: surface | hit: The law is perfectly clear on the rights of refugees.
the truth is | match: surface | hit: But the truth is that the army had already fled.
the truth was | match: surface | hit: For the miners, the truth was that nobody had come.
the truth that | match: surface | not_prev: version of; part of | hit: Leaders must face the truth that the war is lost. | miss: He told the version of the truth that suited him.
the fact is | match: surface | hit: But the fact is that wages have fallen.
the fact of the matter | match: surface | hit: Rents doubled, and that is the fact of the matter.
the reality is | match: surface | hit: Yet the reality is that officials abandoned these teachers.
the reality that | match: surface | hit: Ministers ignore the reality that rural hospitals are closing.
in truth | match: surface | hit: The grand reform was in truth a tax cut.
in actual fact | match: surface | hit: The new jobs were in actual fact part-time posts.
the bottom line is | match: surface | hit: For fans, the bottom line is that the club betrayed them.
rest assured | match: surface | hit: Taxpayers can rest assured that the money is gone.
mark my words | match: surface | hit: This deal, mark my words, will end in tears.
to be sure | match: surface | hit: The mayor has made errors, to be sure.
for sure | match: surface | hit: One thing is known for sure: the ceasefire is dead.
for certain | match: surface | hit: We know for certain that the guards were asleep.
by definition | match: surface | hit: A secret court is by definition unfair.
by any measure | match: surface | hit: The rescue was by any measure a disaster.
by all standards | match: surface | hit: It was by all standards a brutal arrest.
by any standard | match: surface | hit: The pay gap is by any standard a disgrace.
as everyone knows | match: surface | hit: The league, as everyone knows, is run for its owners.
as we all know | match: surface | hit: Politicians, as we all know, forget the poor after elections.
everyone knows | match: surface | hit: In this town everyone knows the sheriff takes bribes.
everybody knows | match: surface | hit: In the locker room everybody knows the captain is finished.
needless to say | match: surface | hit: The lobbyists, needless to say, were delighted.
it goes without saying | match: surface | hit: For doctors it goes without saying that smoking kills.
not surprisingly | match: surface | hit: The landlords, not surprisingly, opposed the rent cap.
unsurprisingly | match: surface | hit: The generals unsurprisingly cleared their own soldiers.
as expected | match: surface | hit: The senator, as expected, voted against the refugees.
predictably enough | match: surface | hit: The bank, predictably enough, blamed its customers.
sure enough | match: surface | hit: The levee was neglected, and sure enough, it broke.
naturally enough | match: surface | hit: The workers, naturally enough, feared for their pensions.
never ever | match: surface | hit: Tom Abara said he would never ever trust the ministry.
never, ever | match: surface | hit: The town must never, ever forget what the mill did.
always and everywhere | match: surface | hit: Price controls are always and everywhere a failure, he wrote.
beyond dispute | match: surface | hit: The warming of the bay is now beyond dispute.
proof that | match: surface | hit: The empty shelves are proof that the sanctions work.
proves that | match: surface | hit: The scandal proves that the league cannot police itself.
proved that | match: surface | hit: The riot proved that the prison was badly run.
has proven | match: surface | hit: The mayor has proven that she cannot manage a budget.
have proven | match: surface | hit: The storms have proven the climate scientists right.
is proof | match: surface | hit: The closed library is proof of the council's neglect.
I am sure | match: surface | hit: "And I am sure the jury will see through him," she said.
I'm sure | match: surface | hit: "Well, I'm sure the minister means well," Mr. Dorn said.
I am certain | match: surface | hit: "Today I am certain that we were cheated," the coach said.
I'm certain | match: surface | hit: "And I'm certain the army fired first," the witness said.
you can bet | match: surface | hit: When profits fall, you can bet that workers will suffer.
bet on it | match: surface | hit: The owners will raise ticket prices again, bet on it.
absolutely certain | match: surface | hit: The detective was absolutely certain that the clerk had lied.
absolutely sure | match: surface | hit: Nia Barlow is absolutely sure the vaccine saved her son.
hands down | match: surface | not_near: win; won; wins; winning; judge*; court*; jury | hit: It was hands down the worst film of the festival. | miss: She would have won the race hands down. | miss: The court hands down its ruling on Monday.
full stop | match: surface | not_prev: a | hit: The detention camps are illegal, full stop. | miss: The train came to a full stop.
plain and simple | match: surface | hit: The layoffs were greed, plain and simple.
pure and simple | match: surface | hit: The raid on the village was murder, pure and simple.
it is plain that | match: surface | hit: It is plain that the board knew of the loss.
there is little doubt | match: surface | hit: There is little doubt that the levee will fail.
leaves no doubt | match: surface | hit: The memo leaves no doubt about who gave the order.
beyond any doubt | match: surface | hit: The tape showed beyond any doubt who fired.
beyond the shadow of a doubt | match: surface | hit: She proved beyond the shadow of a doubt that he lied.
with certainty | match: surface | not_near: nobody; cannot; not; never; hard | hit: We can say with certainty that rents will rise. | miss: Nobody could say with certainty what happened.
as sure as | match: surface | hit: Prices will rise as sure as night follows day.
you can be sure | match: surface | hit: You can be sure that the mill will close.
there is no escaping | match: surface | hit: There is no escaping the cost of the new jail.
there is no getting around | match: surface | hit: There is no getting around the shortage of nurses.
no two ways about it | match: surface | hit: It is a tax, no two ways about it.
like it or not | match: surface | not_prev: whether you; whether they; whether we; whether he; whether she | hit: Like it or not, the port is closing. | miss: The port closes whether you like it or not.
the simple truth is | match: surface | hit: The simple truth is that the fund is empty.
the plain truth is | match: surface | hit: The plain truth is that nobody counted the votes.
the hard truth is | match: surface | hit: The hard truth is that the bridge cannot be saved.
the undeniable fact | match: surface | hit: He spoke of the undeniable fact of rising seas.
the fact remains | match: surface | hit: The fact remains that two ballots are missing.
let there be no doubt | match: surface | hit: Let there be no doubt about what this vote means.
let's be clear | match: surface | hit: Let's be clear, the plan raises taxes.
let me be clear | match: surface | hit: "Let me be clear, I did not sign it," she said.
let's be honest | match: surface | hit: Let's be honest, nobody reads the fine print.
anyone can see | match: surface | hit: Anyone can see that the dam leaks.
as anyone knows | match: surface | hit: As anyone knows, the ferry is always late.
everyone agrees | match: surface | hit: Everyone agrees that the court is slow.
no one can deny | match: surface | hit: No one can deny that the town has changed.
nobody can deny | match: surface | hit: Nobody can deny the cost of the strike.
no serious person | match: surface | hit: No serious person believes the count was wrong.
it is no secret | match: surface | hit: It is no secret that the two men do not speak.
self-evidently | pos: adv | hit: The rule is self-evidently unfair to renters.
incontestably | pos: adv | hit: She is incontestably the best judge on the court.
unarguably | pos: adv | hit: It was unarguably the worst storm in years.
emphatically | pos: adv | hit: The plan is emphatically not a tax.
decidedly | pos: adv | hit: The mood in the hall was decidedly sour.
absolutely | pos: adv | hit: The charge is absolutely false, he said.
positively | pos: adv | next: not; certain; the; a | hit: It was positively the last offer. | miss: Voters responded positively.
no question about it | match: surface | hit: The school needs a roof, no question about it.
without fail | match: surface | hit: Taxes rise each year without fail.
come what may | match: surface | hit: The vote will be held on Friday, come what may.
for a fact | match: surface | hit: They know for a fact that the file was burned.
one thing is certain | match: surface | hit: One thing is certain: rents will rise.
one thing is clear | match: surface | hit: One thing is clear: the mayor will not run.
the evidence is overwhelming | match: surface | hit: The evidence is overwhelming that the pipe leaked.
it is beyond question | match: surface | hit: It is beyond question that the ship was overloaded.
it's clear | match: surface | hit: It's clear that the council will not pay.
it's obvious | match: surface | hit: It's obvious that the roof was never mended.
there's no way | match: surface | hit: There's no way the bridge will be ready.
there's no doubt | match: surface | hit: There's no doubt that the river is rising.
there's no question | match: surface | hit: There's no question that the fee is too high.
there's no denying | match: surface | hit: There's no denying that the harbor has changed.
there is no mistaking | match: surface | hit: There is no mistaking the anger in the hall.
in no way | match: surface | hit: The grant in no way covers the repairs.
by no means | match: surface | hit: The vote was by no means a victory.
under no circumstances | match: surface | hit: Under no circumstances will the mill reopen.
beyond any question | match: surface | hit: It was beyond any question her finest hour.
beyond a shadow of a doubt | match: surface | hit: The tape shows beyond a shadow of a doubt who fired.
without the slightest doubt | match: surface | hit: It was without the slightest doubt the worst winter in memory.
I have no doubt | match: surface | hit: "I have no doubt that the lock was broken," the clerk said.
I guarantee | match: surface | next: you; that; it; <end>; this | hit: "I guarantee you that prices will rise," the grocer said. | miss: "I guarantee loans to farmers," the banker said.
believe me | match: surface | next: <end> | hit: "Believe me, the town will not forget," he said. | miss: "They did not believe me at first," he said.
nothing could be further from the truth | match: surface | hit: They call the fund rich, and nothing could be further from the truth.
the simple fact is | match: surface | hit: The simple fact is that the well is dry.
the plain fact is | match: surface | hit: The plain fact is that nobody asked the tenants.
the inescapable conclusion | match: surface | hit: The inescapable conclusion is that the count was wrong.
it is a fact that | match: surface | hit: It is a fact that the mill was warned twice.
it's a fact that | match: surface | hit: It's a fact that rents have doubled.
no ifs, ands or buts | match: surface | hit: The bill is due on Friday, no ifs, ands or buts.
end of story | match: surface | hit: The lease was signed, end of story.
inescapably | pos: adv | hit: The report leads inescapably to the mayor's desk.
provably | pos: adv | hit: The figures in the leaflet are provably wrong.
undisputedly | pos: adv | hit: He is undisputedly the best pilot on the river.
