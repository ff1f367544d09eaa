+++
name = "contrast"
version = "1.2.0"
licence = "Apache-2.0"
device = "contrast"
description = "Cues that set two sides against each other."
sources = ["Prasad et al. 2008, Penn Discourse Treebank: comparison relations", "Jindal and Liu 2006, comparative sentences"]
[defaults]
match = "surface"
+++
# concession
despite | label: concession | sides: fronted | hit: The festival went ahead despite heavy rain.
in spite of | label: concession | sides: fronted | hit: The clinic stayed open in spite of the budget cuts.
notwithstanding | label: concession | sides: fronted | hit: The verdict stands, notwithstanding the judge's doubts about one witness.
regardless of | label: concession | sides: fronted | hit: Every pupil gets a free lunch regardless of family income.
although | label: concession | sides: fronted | hit: The union signed the contract, although many members opposed it.
even though | label: concession | sides: fronted | hit: The museum raised its fees even though attendance had fallen.
though | label: concession | sides: fronted; sentence | not_prev: as; even | hit: The treaty was signed, though several issues remained open. | miss: It looked as though nobody had come.
even as | label: concession | sides: fronted | hit: Rents rose in Ellery even as wages stayed flat.
even if | label: concession | sides: fronted | not_prev: not | hit: The law will stand even if the governor objects. | miss: He never rests, not even if he is ill.
even when | label: concession | sides: fronted | not_prev: not | hit: The clinic kept patients waiting even when beds were free. | miss: He never rests, not even when he is ill.
even after | label: concession | sides: fronted | hit: Prices kept climbing even after the bank raised rates.
while | label: concession | sides: fronted | not_prev: a; for a; worth; all the; once in a; every once in a | not_next: at; in; on | hit: Northern counties reported floods while southern farms faced drought. | miss: He waited for a while. | miss: She learned to sail while at college in Kelby.
whereas | label: concession | sides: fronted | hit: Nurses got a raise, whereas hospital porters got nothing.
much as | label: concession | sides: fronted | not_prev: as; how; so | hit: Much as the mayor liked the plan, she opposed its cost. | miss: It cost as much as a car.
for all | label: concession | sides: fronted | next: his; her; its; their; the talk; the noise | hit: For all its wealth, the club has won no trophies. | miss: The law is for all citizens.
but | label: concession | sides: between; sentence | not_prev: is; was; are; nothing; anything; all; none; no one; not; everything; cannot; can't help; no choice; everyone; nobody | not_next: also; here's the; come on; you know what; I digress; first; hey; wait; guess what; let me; let us; let's; more on that; enough | hit: The council approved the bridge but rejected the toll. | miss: There was nothing but sand. | miss: The shop sells bread but also fruit and milk. | miss: The soup was fine, but come on. | miss: The vote was close. But here's the thing. | miss: It is but a small town.
yet | label: concession | sides: sentence; between | not_prev: not; as; best; has; have; had; most; never; n't; worst; biggest; largest | not_next: another; to; again; more | hit: The factory made record profits, yet wages fell. | miss: She has yet to decide. | miss: The library board will meet yet again on Friday. | miss: The new bridge has not yet opened to trucks.
still | label: concession | sides: sentence | not_next: to; others; more; another | hit: The economy slowed, but employers still added jobs. | miss: Rain fell. Still to come is snow.
however | label: concession | sides: sentence | not_next: many; much; long; small; far; hard; you | hit: The ministry, however, denied that any visas had been sold. | miss: However hard he tries, he loses.
nevertheless | label: concession | sides: sentence; inside | hit: The evidence was thin; the jury nevertheless convicted him.
nonetheless | label: concession | sides: sentence; inside | hit: The vaccine is safe, but many parents are nonetheless hesitant.
even so | label: concession | sides: sentence; inside | hit: The storm weakened, but even so it flooded the harbor.
all the same | label: concession | sides: sentence; inside | hit: The coach was ill but traveled with the team all the same.
that said | label: concession | sides: sentence | hit: That said, the auditors found no sign of fraud.
at the same time | label: concession | sides: sentence | hit: Imports rose; at the same time, exports fell sharply.
then again | label: concession | sides: sentence | hit: Then again, early polls in Ellery have often been wrong.
be that as it may | label: concession | sides: sentence | hit: Be that as it may, the contract expires in June.
granted | label: concession | sides: sentence | next: <end> | hit: Granted, the new train is faster; it also costs more. | miss: She granted him a hearing.
albeit | label: concession | sides: between | hit: The economy is growing, albeit slowly.
only to | label: reversal | sides: between | not_prev: not; serve; serves; served; seem; seems; seemed; so; do; did; does; open; available; applies; apply; limited | hit: The team led for an hour, only to lose in overtime. | miss: The door is open only to members.
# comparison
than | label: comparison | sides: between | hit: Ellery spends more on roads than on schools.
compared to | label: comparison | sides: between | hit: Arrests fell by a fifth compared to last year.
compared with | label: comparison | sides: between | hit: Flu cases doubled compared with last winter.
as compared to | label: comparison | sides: between | hit: Crop losses rose 9 percent as compared to last season.
as compared with | label: comparison | sides: between | hit: Exports grew 4 percent as compared with a year earlier.
as opposed to | label: comparison | sides: between | hit: The law covers full-time workers as opposed to contractors.
in comparison to | label: comparison | sides: between; fronted | hit: The storm damage was slight in comparison to last year's.
in comparison with | label: comparison | sides: between; fronted | hit: Wages in Ellery are low in comparison with the coast.
in contrast to | label: comparison | sides: between; fronted | hit: In contrast to her rival, Ms. Vance supports the dam.
in contrast with | label: comparison | sides: between; fronted | hit: The quiet ceremony stood in contrast with last year's parade.
in stark contrast to | label: comparison | sides: between; fronted | hit: The ruling stands in stark contrast to earlier asylum decisions.
in sharp contrast to | label: comparison | sides: between; fronted | hit: Her tone was in sharp contrast to the ambassador's warnings.
by contrast | label: comparison | sides: sentence | hit: Marrow Bay, by contrast, has cut its emissions in half.
in contrast | label: comparison | sides: sentence | hit: Private schools, in contrast, added teachers last year.
by comparison | label: comparison | sides: sentence | hit: Nurses in Ellery earn little by comparison.
unlike | label: comparison | sides: fronted | not_prev: not | hit: The new coach, unlike her predecessor, favors young players. | miss: The plan is not unlike the old one.
a far cry from | label: comparison | sides: between | hit: The settlement is a far cry from what the union sought.
pales beside | label: comparison | sides: between | hit: The cost of the repairs pales beside the losses from floods.
pales in comparison to | label: comparison | sides: between | hit: This year's deficit pales in comparison to last year's.
relative to | label: comparison | sides: between | hit: Rents have risen sharply relative to wages.
twice as many | label: comparison | sides: between | hit: The district hired twice as many counselors as last year.
three times as many | label: comparison | sides: between | hit: The clinic treated three times as many patients in July.
# correction
not | label: correction | sides: paired-not; restated | not_prev: or; help; why | not_next: only; being; having; just; merely; simply; solely; yet; guilty; to mention; least; surprisingly; including; counting; necessarily; unlike; that; even; all; knowing; later than; long | hit: The bridge was closed for repairs, not for safety reasons. | hit: The fee is not a gift. It is a tax. | miss: He was found not guilty of theft, but fined. | miss: The plan is not only cheap but quick. | miss: Nobody knows whether or not she will run, but she may.
rather than | label: correction | sides: fronted; between | hit: The board hired a local candidate rather than a consultant.
instead of | label: correction | sides: fronted; between | hit: The town repaired the old bridge instead of replacing it.
instead | label: correction | sides: sentence | not_next: of | hit: The governor skipped the summit and toured flooded farms instead. | miss: He walked instead of driving.
contrary to | label: correction | sides: fronted | hit: Contrary to early reports, no passengers were on the ferry.
on the contrary | label: correction | sides: sentence | hit: The reform has not failed; on the contrary, it saved money.
in reality | label: correction | sides: sentence | hit: The jobs were called permanent; in reality, most lasted a season.
in lieu of | label: correction | sides: between | hit: Employees accepted extra vacation in lieu of a raise.
# opposition
at odds with | label: opposition | sides: noun | hit: The verdict is at odds with the testimony of two witnesses.
at loggerheads with | label: opposition | sides: noun | hit: The orchestra is at loggerheads with its new management.
versus | label: opposition | sides: between | hit: The dispute has become a matter of growth versus conservation.
vs. | label: opposition | sides: between | hit: The case of Barlow vs. the Ellery school district opens Monday.
pitted against | label: opposition | sides: noun | hit: Small farmers were pitted against a large dairy company.
pits | label: opposition | sides: noun | hit: The lawsuit pits two fishing towns against the port authority.
clash with | label: opposition | sides: noun | match: lemma | pos: verb | hit: The governor is expected to clash with lawmakers on taxes.
clash over | label: opposition | sides: noun | match: lemma | pos: verb | hit: Two ministries clashed over the cost of the new visas.
clash between | label: opposition | sides: noun | match: lemma | hit: The strike grew out of a clash between pilots and managers.
battle between | label: opposition | sides: noun | hit: The trial became a battle between two groups of experts.
feud between | label: opposition | sides: noun | hit: A feud between two producers delayed the film.
rift between | label: opposition | sides: noun | hit: The tariff widened a rift between the two allies.
divide between | label: opposition | sides: noun | hit: The vote exposed a divide between rural and urban districts.
split between | label: opposition | sides: noun | hit: The ruling revealed a split between older and younger judges.
standoff between | label: opposition | sides: noun | hit: A standoff between teachers and the district entered its second month.
conflict between | label: opposition | sides: noun | hit: The report described a conflict between safety and speed.
dispute between | label: opposition | sides: noun | hit: A dispute between the league and its referees delayed the season.
showdown between | label: opposition | sides: noun | hit: Friday brings a showdown between the governor and the legislature.
tension between | label: opposition | sides: noun | hit: There is tension between the coach and his captain.
tensions between | label: opposition | sides: noun | hit: Tensions between the two governments eased after the summit.
gap between | label: opposition | sides: noun | hit: The gap between rents and wages widened last year.
break with | label: opposition | sides: noun | match: lemma | pos: verb | hit: Two senators broke with their party on the climate vote.
differ with | label: opposition | sides: noun | match: lemma | pos: verb | hit: Ms. Vance differs with her party on nuclear power.
disagree with | label: opposition | sides: noun | match: lemma | pos: verb | hit: Three judges disagreed with the majority on sentencing.
feud with | label: opposition | sides: noun | match: lemma | pos: verb | hit: The composer feuded with his publisher for a decade.
spar with | label: opposition | sides: noun | match: lemma | pos: verb | hit: The commissioner sparred with team owners about the schedule.
contradict | label: opposition | sides: noun | match: lemma | pos: verb | not_next: by; that in | hit: The new satellite data contradict the company's emissions report. | miss: He was contradicted by events.
on the other hand | label: opposition | sides: sentence | hit: Tourism, on the other hand, has grown every year.
on the other side | label: opposition | sides: sentence | next: <end> | hit: On the other side, tenants say the repairs never came. | miss: On the other side of the river stands a mill.
conversely | label: opposition | sides: sentence | hit: Conversely, districts with smaller classes reported better scores.
# reversal
reverse course from | label: reversal | sides: between | match: lemma | pos: verb | hit: The bank reversed course from its earlier lending policy.
reverse course | label: reversal | sides: turned | match: lemma | pos: verb | hit: The ministry closed the border. In May it reversed course.
once | label: reversal | sides: formerly | not_next: again; every; more; upon; a day; a week; a month; a year; an hour | not_prev: at; for; more than; only; never | hit: The mill, once the county's largest employer, now stands empty. | miss: She jogs once a week. | miss: The bus to Kelby now runs once a day. | miss: The museum now lets in sixty visitors at once.
but now | label: reversal | sides: between; sentence | not_next: that | hit: The river was clean in spring, but now it is closed to swimmers. | miss: Rents fell. But now that they rise, tenants leave.
walk back | label: reversal | sides: noun | not_next: to; down; up; into; toward; home; inside; from; through; and; across | match: lemma | pos: verb | hit: The health minister walked back her remarks about masks. | miss: They walked back down the hill.
backtrack on | label: reversal | sides: noun | match: lemma | pos: verb | hit: The league backtracked on its plan for longer games.
backtrack from | label: reversal | sides: noun | match: lemma | pos: verb | hit: The premier backtracked from his promise to lower fares.
back away from | label: reversal | sides: noun | match: lemma | pos: verb | hit: The automaker backed away from its electric truck targets.
while at the same time | label: concession | sides: between | hit: He praised the law while at the same time he cut its funds.
never mind that | label: concession | sides: between; fronted | hit: The mayor promised calm, never mind that the streets were full.
despite the fact that | label: concession | sides: fronted | hit: Despite the fact that rents fell, tenants left.
in spite of the fact that | label: concession | sides: fronted | hit: In spite of the fact that rents fell, tenants left.
in the face of | label: concession | sides: between | not_prev: fly; flies; flying | hit: She kept the plan in the face of protests by the union. | miss: The rules fly in the face of reason.
flies in the face of | label: opposition | sides: noun | hit: The mayor's order flies in the face of the court's ruling.
fly in the face of | label: opposition | sides: noun | hit: His claims fly in the face of the report by the board.
even with | label: concession | sides: fronted | hit: Even with the new tax, the county runs out of money.
no matter that | label: concession | sides: between | hit: He called it a win, no matter that he lost the vote.
and yet | label: concession | sides: between; sentence | hit: The plan was popular, and yet the council killed it.
but still | label: concession | sides: between | hit: The plan lost twice, but still the mayor promotes it.
but even so | label: concession | sides: between | hit: The plan lost, but even so the mayor promotes it.
after all that | label: concession | sides: sentence | next: <end> | hit: The union struck for a month. After all that, it signed the first offer. | miss: They moved after all that rain.
even then | label: concession | sides: sentence | hit: The court ordered him to pay. Even then, he refused.
having said that | label: concession | sides: sentence | hit: The law is popular. Having said that, it may fail in court.
if anything | label: concession | sides: sentence | next: <end> | hit: The ad did not hurt her. If anything, it helped her. | miss: Call us if anything happens.
in marked contrast to | label: comparison | sides: between; fronted | hit: In marked contrast to the governor, the mayor praised the court.
in striking contrast to | label: comparison | sides: between; fronted | hit: In striking contrast to the governor, the mayor praised the court.
in sharp contrast with | label: comparison | sides: between; fronted | hit: In sharp contrast with the governor, the mayor praised the court.
in stark contrast with | label: comparison | sides: between; fronted | hit: In stark contrast with the governor, the mayor praised the court.
a sharp contrast to | label: comparison | sides: between | hit: Her calm speech was a sharp contrast to the fury of her rival.
a stark contrast to | label: comparison | sides: between | hit: Her calm speech was a stark contrast to the fury of her rival.
a sharp departure from | label: comparison | sides: between | hit: The order is a sharp departure from the policy of the last governor.
a departure from | label: comparison | sides: between | hit: The order is a departure from the policy of the last governor.
a break from | label: comparison | sides: between | not_prev: take; took; takes; taking; need; needs; taken | hit: The speech was a break from years of caution. | miss: The judge will take a break from work.
stands in contrast to | label: comparison | sides: between | hit: Her vote stands in contrast to the promise of her party.
stood in contrast to | label: comparison | sides: between | hit: Her vote stood in contrast to the promise of her party.
twice as much | label: comparison | sides: between | hit: The city spends twice as much as the county does.
nowhere near as | label: comparison | sides: between | hit: The mayor's cut is nowhere near as deep as the governor's.
not nearly as | label: comparison | sides: between | hit: The mayor's cut is not nearly as deep as the governor's.
rather less than | label: comparison | sides: between | hit: The union asked for rather less than the nurses did.
on one side | label: comparison | sides: sentence | hit: The town is split. On one side, renters want a cap.
where once | label: reversal | sides: between; fronted | hit: Where once he praised the court, he now attacks it.
about-face on | label: reversal | sides: noun | hit: The senator's about-face on tariffs angered the farmers.
U-turn on | label: reversal | sides: noun | hit: The minister's U-turn on fees pleased the students.
flip-flop on | label: reversal | sides: noun | hit: Her flip-flop on the dam surprised the council.
change of heart on | label: reversal | sides: noun | hit: His change of heart on vaccines surprised the board.
abandoned his pledge | label: reversal | sides: noun | hit: The mayor abandoned his pledge to cut fees in his rival's favor.
reneged on | label: reversal | sides: noun | hit: The board reneged on its promise to the nurses.
renege on | label: reversal | sides: noun | hit: The board may renege on its promise to the nurses.
went back on | label: reversal | sides: noun | hit: The governor went back on his promise to the teachers.
did an about-face | label: reversal | sides: between; sentence | hit: He opposed the tax for years, then did an about-face and signed it.
as if it were not | label: correction | sides: between | hit: He spoke of peace as if it were not a war.
nothing of the sort | label: correction | sides: sentence; between | hit: The mayor said it was safe. It was nothing of the sort.
far from being | label: correction | sides: between; fronted | hit: Far from being a reform, the bill protects the banks.
in place of | label: correction | sides: between | hit: The bill sets a fee in place of the tax.
if not | label: correction | sides: between | near: then; at least | hit: It was, if not a defeat, then at least a warning to the mayor. | miss: Pay by May, and if not, call.
at cross-purposes with | label: opposition | sides: noun | hit: The ministry is at cross-purposes with the army.
on a collision course with | label: opposition | sides: noun | hit: The governor is on a collision course with the court.
in conflict with | label: opposition | sides: noun | hit: The order is in conflict with the ruling of the court.
runs counter to | label: opposition | sides: noun | hit: The order runs counter to the wishes of the council.
run counter to | label: opposition | sides: noun | hit: His orders run counter to the wishes of the council.
take issue with | label: opposition | sides: noun | hit: Teachers take issue with the mayor's count.
took issue with | label: opposition | sides: noun | hit: Teachers took issue with the mayor's count.
locked in a dispute with | label: opposition | sides: noun | hit: The union is locked in a dispute with the port.
locked in a battle with | label: opposition | sides: noun | hit: The union is locked in a battle with the port.
squared off against | label: opposition | sides: noun | hit: The senator squared off against the mayor.
faced off with | label: opposition | sides: noun | hit: The senator faced off with the mayor.
faced off against | label: opposition | sides: noun | hit: The senator faced off against the mayor.
as against | label: comparison | sides: between | hit: The city spent $9 million as against $4 million in the county.
dueling | label: opposition | sides: noun | hit: The governor and the mayor held dueling rallies.
clash of | label: opposition | sides: noun | hit: The debate was a clash of the senator's and the mayor's plans.
face-off between | label: opposition | sides: noun | hit: The face-off between the senator and the mayor is on Friday.
fight between | label: opposition | sides: noun | hit: The fight between the union and the port went on.
row between | label: opposition | sides: noun | hit: The row between the minister and the army went on.
chasm between | label: opposition | sides: noun | hit: The chasm between the renters and the owners grew.
gulf between | label: opposition | sides: noun | hit: The gulf between the renters and the owners grew.
disagreement between | label: opposition | sides: noun | hit: The disagreement between the court and the mayor went on.
contrast between | label: comparison | sides: noun | hit: The contrast between the senator and the mayor was plain.
as | label: comparison | sides: equative | hit: The mayor is just as stubborn as the governor.
now | label: reversal | sides: sentence | not_next: that; is the time; is not; it's time; as then; no doubt; we know; the question; what; let's; let; playing; read; watch | hit: The mayor fought the toll in May. Now he defends it. | miss: They moved now that rents have fallen.
until recently | label: reversal | sides: sentence | prev: <start> | hit: Farms here grow wheat. Until recently, they grew only maize. | miss: The rule was, until recently, a secret.
normally | label: reversal | sides: sentence | prev: <start> | hit: The hall was silent. Normally, it is full of children. | miss: The lift works normally.
after | label: reversal | sides: fronted | not_prev: soon; shortly; right; just; ever; look | hit: The mayor raised the fee after vowing to freeze it. | hit: The bank admitted the loss after first denying it. | miss: Soon after promising a vote, the mayor fell ill.
has since | label: reversal | sides: turned | next: dropped; changed; reversed; softened; retracted; apologized; disavowed; walked; backed; abandoned; admitted; acknowledged | hit: The mayor backed the toll. She has since changed her mind. | miss: The bridge has since been painted.
have since | label: reversal | sides: turned | next: dropped; changed; reversed; softened; retracted; apologized; disavowed; walked; backed; abandoned; admitted; acknowledged | hit: Both towns opposed the toll. They have since changed course. | miss: The pipes have since been replaced.
later | label: reversal | sides: sentence; turned | hit: She called the rule a fraud. She later retracted it. | hit: The mayor first denied it. Later, he conceded it.
reversed itself | label: reversal | sides: turned | hit: The board had refused the permit. It reversed itself in May.
a reversal from | label: reversal | sides: between | hit: The order is a reversal from her stand in May.
a reversal of | label: reversal | sides: between | not_next: fortune; fortunes; roles | hit: The order is a reversal of her earlier stand. | miss: The match saw a reversal of fortunes.
a shift from | label: reversal | sides: between | hit: The order is a shift from the rule of the last mayor.
a turnaround from | label: reversal | sides: between | hit: The vote is a turnaround from the board's stand in May.
rather | label: correction | sides: sentence | next: <end> | hit: The fee is not new. Rather, it was raised in May. | miss: The pier is rather old.
isn't | label: correction | sides: restated | hit: This isn't a gift. It's a tax.
wasn't | label: correction | sides: restated | hit: It wasn't a riot. It was a march.
aren't | label: correction | sides: restated | hit: These aren't gifts of the mayor. They are the property of the town.
weren't | label: correction | sides: restated | hit: They weren't the owners of the mill. They were the people who cleaned it.
on the other | label: opposition | sides: sentence | next: <end> | hit: On the one hand, rents fell. On the other, wages fell too. | miss: The pier on the other bank is closed.
far apart | label: opposition | sides: noun | hit: Ada Finch and Grant Pellow remain far apart on the fee.
rebuffing | label: opposition | sides: noun | hit: “The toll stays,” the mayor said, rebuffing a plea by the truckers.
contradicting | label: opposition | sides: noun | hit: The mayor said the pier was safe, contradicting the report of his own engineers.
rejecting | label: opposition | sides: noun | next: claims; the claim; allegations; the notion; the idea; suggestions; calls; criticism; accusations; arguments; the argument | hit: The mayor said the pier was safe, rejecting claims by the union. | miss: She has spent years rejecting offers.
disputing | label: opposition | sides: noun | hit: The port said it had paid, disputing the account of the union.
dispute | label: opposition | sides: noun | match: lemma | pos: verb | next: the; that; his; her; their; claims; those; any | hit: The union disputes the mayor's account of the talks. | miss: The heirs never dispute.
push back against | label: opposition | sides: noun | match: lemma | pos: verb | hit: The mayor pushed back against the charge of the union.
push back on | label: opposition | sides: noun | match: lemma | pos: verb | hit: The mayor pushed back on the charge of the union.
refute | label: opposition | sides: noun | match: lemma | pos: verb | hit: The new data refute the mayor's account.
rebut | label: opposition | sides: noun | match: lemma | pos: verb | hit: The auditor rebutted the mayor's account of the deficit.
part ways with | label: opposition | sides: noun | match: lemma | pos: verb | hit: The senator parted ways with her party on the dam.
part company with | label: opposition | sides: noun | match: lemma | pos: verb | hit: The senator parted company with her party on the dam.
backed down | label: reversal | sides: turned | hit: The mayor raised the fee in May. He backed down in June.
changed one's mind | label: reversal | sides: turned | hit: She fought the dam for years. Then she changed her mind.
changed course | label: reversal | sides: turned | hit: The board fought the toll for years. In May it changed course.
reversed that decision | label: reversal | sides: turned | hit: The state refused to post the ratings. Officials reversed that decision in May.
# paired: judgements that deny each other, told by two holders
safe | label: paired | pos: adj | pole: safe/dangerous | hit: The port said the pier is safe.
unsafe | label: paired | pos: adj | pole: dangerous/safe | hit: Two welders called the crane unsafe.
dangerous | label: paired | pos: adj | pole: dangerous/safe | hit: The union called the crane dangerous.
fair | label: paired | pos: adj | pole: fair/unfair | hit: The mayor called the toll fair.
unfair | label: paired | pos: adj | pole: unfair/fair | hit: Truckers called the toll unfair.
lawful | label: paired | pos: adj | pole: lawful/unlawful | hit: The clerk said the search was lawful.
unlawful | label: paired | pos: adj | pole: unlawful/lawful | hit: The judge called the search unlawful.
constitutional | label: paired | pos: adj | pole: constitutional/unconstitutional | hit: The court said the tax is constitutional.
unconstitutional | label: paired | pos: adj | pole: unconstitutional/constitutional | hit: The senator called the tax unconstitutional.
success | label: paired | match: lemma | pos: noun | pole: success/failure | hit: The coach called the season a success.
failure | label: paired | match: lemma | pos: noun | pole: failure/success | hit: The board called the pilot program a failure.
victory | label: paired | match: lemma | pos: noun | pole: victory/defeat | hit: The mayor called the vote a victory.
defeat | label: paired | match: lemma | pos: noun | pole: defeat/victory | hit: The union called the vote a defeat.
necessary | label: paired | pos: adj | pole: necessary/unnecessary | hit: The army called the raid necessary.
unnecessary | label: paired | pos: adj | pole: unnecessary/necessary | hit: Residents called the raid unnecessary.
effective | label: paired | pos: adj | pole: effective/ineffective | hit: The ministry said the vaccine is effective.
ineffective | label: paired | pos: adj | pole: ineffective/effective | hit: Two doctors called the rule ineffective.
affordable | label: paired | pos: adj | pole: affordable/unaffordable | hit: The builder called the flats affordable.
unaffordable | label: paired | pos: adj | pole: unaffordable/affordable | hit: Tenants called the flats unaffordable.
legitimate | label: paired | pos: adj | pole: legitimate/illegitimate | hit: The governor called the vote legitimate.
illegitimate | label: paired | pos: adj | pole: illegitimate/legitimate | hit: The rebels called the vote illegitimate.
justified | label: paired | pos: adj | pole: justified/unjustified | hit: The chief called the arrest justified.
unjustified | label: paired | pos: adj | pole: unjustified/justified | hit: The lawyer called the arrest unjustified.
accurate | label: paired | pos: adj | pole: accurate/inaccurate | hit: The auditor said the count is accurate.
inaccurate | label: paired | pos: adj | pole: inaccurate/accurate | hit: The union called the count inaccurate.
harmless | label: paired | pos: adj | pole: harmless/harmful | hit: The mill said the dust is harmless.
harmful | label: paired | pos: adj | pole: harmful/harmless | hit: A doctor called the dust harmful.
