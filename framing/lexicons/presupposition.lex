+++
name = "presupposition"
version = "1.0.0"
licence = "Apache-2.0"
device = "certainty"
label = "booster"
description = "Words that take something for granted without asserting it: factives and implicatives that judge."
sources = ["Kiparsky and Kiparsky 1970, Fact", "Karttunen 1971, Implicative Verbs", "Karttunen 2012, Simple and Phrasal Implicatives", "Hooper 1975, On Assertive Predicates", "Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013, Linguistic Models for Analyzing and Detecting Biased Language"]
[defaults]
strength = 1
+++
# Implicatives that judge: the note ends the sentence "... takes for granted".
fail to | class: implicative | pos: verb | plainer: not | next: act; fully; even; adequately; properly; promptly; sufficiently; effectively; actually; ever; protect; disclose; respond; address; enforce; report; condemn; denounce; mention; note; acknowledge; recognize; recognise; consider; follow; comply; explain; provide; prevent; warn; notify; inform; tell; listen; investigate; inspect; keep; deliver; honor; honour; implement; take; do; answer; apologize; apologise; correct; monitor; maintain; perform; supply; safeguard; defend; fight; hold; account; offer; present; grasp; understand; appreciate; realize; realise; see; learn; anticipate; verify; prosecute; speak; consult; share; include; live up; admit; uphold; curb; rescue; intervene; lead; fulfill; fulfil; stand up; cover; count; call; publish; release; examine; ensure; heed; plan; prepare; invest; support; stop the; ask; serve; treat; justify; demonstrate; differentiate; distinguish; credit; vet; screen; oversee; punish; discipline; sanction; repay; repair; fix; clean; clear up; test; tackle; crack down; pull its; give | note: that it was expected or owed | hit: The agency failed to disclose the spill. | miss: The party failed to win a seat.
failure to | class: implicative | match: surface | plainer: that nothing was done to; not | next: act; protect; disclose; respond; address; enforce; report; condemn; denounce; mention; acknowledge; recognize; consider; follow; comply; explain; provide; prevent; warn; notify; inform; listen; investigate; inspect; keep; deliver; honor; implement; take; answer; apologize; monitor; maintain; supply; safeguard; defend; anticipate; prosecute; speak; consult; share; include; live up; admit; uphold; curb; rescue; intervene; lead; fulfill; stand up; release; heed; plan; prepare; invest; stop the; oversee; repair | note: that it was expected or owed | hit: Tenants blamed its failure to act. | miss: The party's failure to win a seat cost the leader his job.
neglect to | class: implicative | pos: verb | plainer: not | note: that it was owed | hit: The brochure neglected to mention the fee.
forget to | class: implicative | pos: verb | plainer: not | next: mention; say; add; tell; note; explain; address; include; disclose; ask | note: that it was owed, and that it slipped the mind | hit: The brochure forgot to mention the fee. | miss: She forgot to lock the shed.
omit to | class: implicative | pos: verb | plainer: not | note: that it was owed | hit: The report omits to say who paid.
somehow manage~ to | class: implicative | pos: verb | note: that it was hard or hardly to be believed | hit: The clerk somehow managed to lose the file.
still manage~ to | class: implicative | pos: verb | plainer: still | note: that it was hard or hardly to be believed | hit: The council still managed to lose money.
only manage~ to | class: implicative | pos: verb | plainer: only | note: that more was tried | hit: The league only managed to anger its fans.
manage to | class: implicative | pos: verb | next: offend; alienate; anger; annoy; insult; lose; ruin; wreck; botch; bungle; ignore; avoid; dodge; evade; miss; waste; squander; forget; overlook; misread; misunderstand; blame; turn; spend; hide; dodge; fool; mislead; upset; infuriate; embarrass; make; talk; say; sound; look; get their; get his; get its | note: that it took some doing | hit: The league managed to alienate its own fans. | miss: The crew managed to reach the harbor.
bother to | class: implicative | pos: verb | note: that it was the least to be expected | hit: The minister did not bother to attend.
see fit to | class: implicative | pos: verb | plainer: decide to | note: that it was an odd thing to decide | hit: The board saw fit to raise its own pay.
dare to | class: implicative | pos: verb | not_next: dream; be; compare; hope | note: that it was forbidden or took boldness | hit: She was dismissed because she dared to question the mayor. | miss: Young people dare to dream again.
deign to | class: implicative | pos: verb | plainer: agree to | note: that somebody holds it beneath them | hit: The chief executive finally deigned to answer residents.
condescend to | class: implicative | pos: verb | plainer: agree to | note: that somebody holds it beneath them | not_next: <name>; people; women; voters; us; them; her; him; readers | hit: The owner condescended to meet the cooks. | miss: He condescends to voters.
stoop to | class: implicative | pos: verb | plainer: use; resort to | not_next: pick; lift; enter; tie; get; pet; look; clean | note: that it is base | hit: The campaign stooped to name-calling. | miss: He stooped to pick up the fallen keys.
have the nerve to | class: implicative | pos: verb | plainer: go on to | note: that it was brazen | hit: The mill had the nerve to send a bill.
have the gall to | class: implicative | pos: verb | plainer: go on to | note: that it was brazen | strength: 2 | hit: The bank had the gall to charge a fee.
have the audacity to | class: implicative | pos: verb | plainer: go on to | note: that it was brazen | strength: 2 | hit: Mr. Dorn had the audacity to blame the tenants.
have the cheek to | class: implicative | pos: verb | plainer: go on to | note: that it was brazen | hit: The shop had the cheek to charge twice.
have the foresight to | class: implicative | pos: verb | note: that it was wise | hit: The harbor master had the foresight to buy sandbags.
have the good sense to | class: implicative | pos: verb | note: that it was wise | hit: The owner had the good sense to close early.
have the misfortune to | class: implicative | pos: verb | note: that it was bad luck | hit: He had the misfortune to run against a film star.
get away with | class: implicative | pos: verb | plainer: go unpunished for | not_next: <number>; cash; jewelry; money; purse; wallet; bag; win; draw | note: that it was wrong and called for punishment | hit: Polluters got away with it for decades. | miss: The robbers got away with $3,000 in coins.
go~ so far as to | class: implicative | pos: verb | plainer: even; also | note: that it goes beyond what is normal | hit: The mayor went so far as to ban the song.
go~ as far as to | class: implicative | pos: verb | plainer: even; also | note: that it goes beyond what is normal | hit: The mayor went as far as to ban the song.
take~ it upon himself to | class: implicative | pos: verb | plainer: decide to | note: that nobody had asked for it | hit: The clerk took it upon himself to rewrite the rule.
take~ it upon herself to | class: implicative | pos: verb | plainer: decide to | note: that nobody had asked for it | hit: The judge took it upon herself to redraw the map.
take~ it upon itself to | class: implicative | pos: verb | plainer: decide to | note: that nobody had asked for it | hit: The board took it upon itself to rename the park.
take~ it upon themselves to | class: implicative | pos: verb | plainer: decide to | note: that nobody had asked for it | hit: Neighbors took it upon themselves to close the road.
bring himself to | class: implicative | pos: verb | note: that it cost an effort | hit: The senator could not bring himself to name the donor.
bring herself to | class: implicative | pos: verb | note: that it cost an effort | hit: The mayor could not bring herself to apologize.
bring themselves to | class: implicative | pos: verb | note: that it cost an effort | hit: Leaders could not bring themselves to say it.
bring itself to | class: implicative | pos: verb | note: that it cost an effort | hit: The council could not bring itself to vote.
# Factives: they take the clause behind them for true, also when they are denied.
realize that | class: factive | pos: verb | plainer: think that; believe that | hit: The council realizes that its plan is unpopular.
realise that | class: factive | pos: verb | plainer: think that; believe that | hit: The council realises that its plan is unpopular.
aware that | class: factive | match: surface | plainer: of the opinion that | hit: The board is well aware that its plan is unpopular.
unaware that | class: factive | match: surface | plainer: not of the opinion that | hit: The minister seems unaware that the plan is unpopular.
understand that | class: factive | pos: verb | plainer: think that; believe that | hit: Voters understand that the plan is a trick.
recognize that | class: factive | pos: verb | plainer: think that; believe that | hit: The council does not recognize that its plan has failed.
recognise that | class: factive | pos: verb | plainer: think that; believe that | hit: The council does not recognise that its plan has failed.
forget that | class: factive | pos: verb | plainer: not mention that | not_next: <end> | hit: The critics forget that the mill pays for the school. | miss: Voters will not forget that.
forget how | class: factive | pos: verb | plainer: not mention how | next: much; many; bad; badly; often; little; close | hit: The critics forget how bad the roads were. | miss: Some forget how to swim.
lose sight of the fact that | class: factive | pos: verb | plainer: not mention that | hit: The critics lose sight of the fact that the mill pays for the school.
ignore the fact that | class: factive | pos: verb | plainer: not mention that | hit: The plan ignores the fact that the river floods.
overlook the fact that | class: factive | pos: verb | plainer: not mention that | hit: The plan overlooks the fact that the river floods.
disregard the fact that | class: factive | pos: verb | plainer: not mention that | hit: The plan disregards the fact that the river floods.
forget the fact that | class: factive | pos: verb | plainer: not mention that | hit: The critics forget the fact that the river floods.
hide the fact that | class: factive | pos: verb | plainer: not say that | hit: The figures hide the fact that rents have doubled.
obscure the fact that | class: factive | pos: verb | plainer: not show that | hit: The figures obscure the fact that rents have doubled.
gloss over the fact that | class: factive | pos: verb | plainer: not mention that | hit: The report glosses over the fact that nobody was asked.
face the fact that | class: factive | pos: verb | plainer: agree that | hit: The town must face the fact that the mill is gone.
face up to the fact that | class: factive | pos: verb | plainer: agree that | hit: The town must face up to the fact that the mill is gone.
accept the fact that | class: factive | pos: verb | plainer: agree that | hit: The mayor cannot accept the fact that he lost.
come to terms with the fact that | class: factive | pos: verb | plainer: agree that | hit: The mayor has not come to terms with the fact that he lost.
come to grips with the fact that | class: factive | pos: verb | plainer: agree that | hit: The mayor has not come to grips with the fact that he lost.
wake up to the fact that | class: factive | pos: verb | plainer: see that | hit: The town is waking up to the fact that the mill is gone.
wake up to the reality that | class: factive | pos: verb | plainer: see that | hit: The town is waking up to the reality that the mill is gone.
blind to the fact that | class: factive | match: surface | plainer: not of the opinion that | hit: The board is blind to the fact that the river floods.
refuse to accept that | class: factive | pos: verb | plainer: dispute that | hit: The mayor refuses to accept that he lost.
refuse to see that | class: factive | pos: verb | plainer: dispute that | hit: The mayor refuses to see that the plan has failed.
full well that | class: factive | match: surface | strength: 2 | plainer: that | hit: The owner knew full well that the boiler was old.
perfectly well that | class: factive | match: surface | strength: 2 | plainer: that | prev: know; knew; knows; known; knowing | hit: The owner knew perfectly well that the boiler was old. | miss: The engine ran perfectly well that day.
regret that | class: factive | pos: verb | plainer: say it is sorry that | not_next: <end>; error; decision; choice; mistake; vote; remark; comment; day | hit: The ministry regrets that the treaty has ended. | miss: He came to regret that choice.
a shame that | class: factive | match: surface | prev: is; was; it's; such | hit: It is a shame that the pier was sold. | miss: He felt a shame that would not pass.
a pity that | class: factive | match: surface | hit: It is a pity that the pier was sold.
it is unfortunate that | class: factive | match: surface | hit: Here it is unfortunate that the pier was sold.
it's unfortunate that | class: factive | match: surface | hit: Yet it's unfortunate that the pier was sold.
it is ironic that | class: factive | match: surface | hit: Yet it is ironic that the thief was a guard.
it is no surprise that | class: factive | match: surface | hit: So it is no surprise that the vote failed.
it's no surprise that | class: factive | match: surface | hit: So it's no surprise that the vote failed.
it is no wonder that | class: factive | match: surface | hit: So it is no wonder that the vote failed.
it's no wonder that | class: factive | match: surface | hit: So it's no wonder that the vote failed.
small wonder that | class: factive | match: surface | hit: Small wonder that the vote failed.
