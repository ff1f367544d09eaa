+++
name = "insinuation"
version = "1.1.2"
licence = "Apache-2.0"
device = "loaded"
label = "insinuation"
description = "Wordings that suggest something hidden or improper without saying it."
sources = ["Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013", "entries and examples written for this project"]
[defaults]
pos = "verb"
strength = 2
polarity = "negative"
+++
# Out of sight
behind-closed-doors | pos: adv; adj | plainer: in private; private | pole: secret/open | hit: The deal was struck behind closed doors. | hit: A behind-closed-doors vote ended the row.
closed-door | pos: adj | strength: 1 | plainer: private | not_next: briefing*; hearing*; testimony; deposition*; interview*; meeting*; session*; lunch* | pole: secret/open | hit: The closed-door deal took an hour. | miss: The panel held a closed-door hearing.
behind the scenes | pos: adv; adj | strength: 1 | plainer: in private; privately | not_next: look; video; footage; documentary; tour; photo*; glimpse | hit: Aides worked behind the scenes to stop the bill. | miss: The book offers a behind-the-scenes look at the circus.
backroom | pos: adj; noun | plainer: private | next: deal*; negotiation*; talk*; bargain*; meeting*; politic*; maneuver*; dealing*; dealmak*; agreement* | pole: secret/open | hit: They made a backroom deal. | miss: Crates filled the backroom of the shop.
back-room | pos: adj; noun | plainer: private | next: deal*; negotiation*; talk*; bargain*; meeting*; politic*; maneuver*; dealing*; dealmak*; agreement* | pole: secret/open | hit: She hates back-room deals. | miss: Crates filled the back room of the shop.
smoke-filled room | pos: noun | plainer: private meeting | hit: The next chairman was chosen in a smoke-filled room.
in the shadows | pos: adv | plainer: out of public view | near: donor*; money; lobby*; operat*; deal*; group*; polit* | hit: The group prefers to lobby in the shadows. | miss: The cat slept in the shadows.
shadowy | pos: adj | strength: 3 | plainer: little-known | pole: secret/open | hit: A shadowy group paid for the ads.
shady | pos: adj | strength: 3 | plainer: questionable; irregular | not_near: tree*; porch; garden; plant*; park; sun; shade | hit: He made money in shady land deals. | miss: They ate under a shady tree.
murky | pos: adj | plainer: unclear | not_near: water*; river; lake; pond; sea; depths | pole: secret/open | hit: The source of the money is murky. | miss: Divers searched the murky river.
opaque | pos: adj | strength: 1 | plainer: unclear; not public | not_near: glass; curtain*; paint; window* | pole: secret/open | hit: The opaque trust owns six hotels. | miss: The window has opaque glass.
secretive | pos: adj | plainer: private; not public | pole: secret/open | hit: The secretive donor gave $9 million.
secretly | pos: adv | strength: 1 | plainer: without public notice; privately | not_next: recorded; taped; filmed; videotaped | pole: secret/open | hit: The board secretly approved the raise. | miss: The call was secretly recorded. | note: Of recordings the word is the plain fact.
in secret | pos: adv | strength: 1 | plainer: in private; without public notice | pole: secret/open | hit: The council met in secret to discuss the landfill contract.
in the dead of night | pos: adv | plainer: at night; overnight | near: vote*; bill; bills; pass*; law*; amend*; sign*; polit*; deal* | hit: The bill passed in the dead of night. | miss: The fire began in the dead of night.
under cover of darkness | pos: adv | plainer: at night | near: vote*; bill; bills; pass*; amend*; deal*; lawmaker* | hit: The vote came under cover of darkness. | miss: The soldiers crossed under cover of darkness.
under the radar | pos: adv | strength: 1 | plainer: with little notice | not_near: plane*; drone*; missile*; aircraft | hit: The rule passed under the radar. | miss: The drone flew under the radar.
under the table | pos: adv | plainer: unreported; without records | near: paid; pay*; cash; money; deal* | hit: He was paid cash under the table. | miss: The dog slept under the table.
off the books | pos: adv | plainer: unrecorded; unreported | not_near: wiped; taken; struck; repealed | hit: The crew was paid off the books. | miss: The old law was wiped off the books.
quietly | pos: adv | strength: 1 | plainer: without announcement; without public notice | next: drop*; chang*; remov*; approv*; sign*; add*; delet*; alter*; shelv*; shut*; fund*; pass*; releas*; settl*; back*; buil*; push*; lobb*; urg*; mov*; edit*; revis*; hir*; roll*; pay*; paid; expand*; amend*; abandon*; recruit*; encourag*; scrap* | not_near: whisper* | hit: The agency quietly dropped the rule. | miss: The child sat quietly in the pew. | miss: She whispered good night and quietly shut the nursery door.
stealth | pos: adj; noun | plainer: unannounced | next: campaign*; tax*; attack*; effort*; plan*; move*; lobby*; amendment; increase*; takeover | pole: secret/open | hit: Critics call it a stealth tax. | miss: The stealth bomber landed at noon.
stealthily | pos: adv | plainer: without notice | pole: secret/open | hit: The company stealthily changed the terms of its warranty.
surreptitiously | pos: adv | plainer: without notice; privately | pole: secret/open | hit: An aide surreptitiously recorded the talks with the union.
clandestine | pos: adj | plainer: private; unannounced | not_next: service*; agent*; officer*; operation*; radio; laborator*; lab; labs; grave* | pole: secret/open | hit: The clandestine meeting took place in May. | miss: He joined the clandestine service.
furtive | pos: adj | plainer: private | pole: secret/open | hit: The coach held furtive talks with a rival club.
hush-hush | pos: adj | plainer: private; confidential | pole: secret/open | hit: The ministry arranged a hush-hush visit to the shipyard.
cloak-and-dagger | pos: adj | plainer: secret | not_near: novel; film; thriller; movie | hit: The cloak-and-dagger talks took a month. | miss: She wrote a cloak-and-dagger novel.
shrouded in secrecy | pos: adj | plainer: not made public | pole: secret/open | hit: The terms of the prisoner swap remain shrouded in secrecy.
shrouded in mystery | pos: adj | plainer: unclear | hit: The origins of the fund are shrouded in mystery.
veil of secrecy | pos: noun | plainer: confidentiality | pole: secret/open | hit: A veil of secrecy surrounds the hospital merger.
cloaked in secrecy | pos: adj | plainer: not made public | pole: secret/open | hit: The drone program was cloaked in secrecy for a decade.
wall of silence | pos: noun | plainer: refusal to comment | hit: Detectives met a wall of silence at the fire academy.
cone of silence | pos: noun | plainer: refusal to comment | hit: A cone of silence has fallen over the budget talks.
hidden agenda | pos: noun | strength: 3 | plainer: unstated aim | hit: She denied any hidden agenda.
secret agenda | pos: noun | strength: 3 | plainer: unstated aim | hit: Parents suspected that the consultants had a secret agenda.
ulterior motive | pos: noun | strength: 3 | plainer: other reason; unstated reason | hit: He saw an ulterior motive.
purported motive | pos: noun | plainer: stated reason | hit: The purported motive for the layoffs was falling demand.
real motive | pos: noun | plainer: reason | not_near: police; killing; detective*; murder* | hit: Critics asked about the real motive of the sponsor. | miss: Police never found the real motive for the killing.
real agenda | pos: noun | plainer: aim | hit: The union said the board's real agenda was privatization.
so-called leak | pos: noun | plainer: disclosure; leak | hit: The minister dismissed the so-called leak about troop numbers.
slip into the bill | plainer: add to the bill | hit: The clause was slipped into the bill at night.
slip into law | plainer: enact | hit: The tax exemption slipped into law on the eve of the holiday.
slip in | strength: 1 | plainer: add | next: a provision; an amendment; a clause; a rider; language; provision; amendment; clause; rider | hit: They slipped in a provision for the port. | miss: He slipped in mud.
slip through | strength: 1 | plainer: pass | next: Congress; parliament; committee; legislature | hit: The rule slipped through Congress. | miss: The fish slipped through the net.
sneak into | plainer: add to | next: bill; law; budget; legislation; package; deal; text; contract; amendment; measure | hit: They sneaked into the bill a tax on boats. | miss: The boys sneaked into the theater.
sneak through | plainer: pass | not_near: fence; woods; door; gate; border | hit: The council sneaked through a raise. | miss: They sneaked through the fence.
sneak in | plainer: add | next: provision; amendment; clause; rider; language; tax | hit: He sneaked in an amendment. | miss: She sneaked in late.
tuck into | strength: 1 | plainer: include in; add to | near: bill; legislation; budget; law; report; package; deal; proposal; agreement; contract; plan | not_near: bed; dinner; lunch; meal; shirt; belt; pocket | hit: The cut was tucked into the budget. | miss: The shirt was tucked into his belt before the budget talk. | miss: The inn is tucked into a hillside above Carrow.
tuck inside | strength: 1 | plainer: include in | near: bill; legislation; budget; law; package; deal; proposal | hit: A gift to banks is tucked inside the bill. | miss: The note was tucked inside a book.
bury in | strength: 1 | plainer: include in | near: bill; report; footnote*; fine print; budget; legislation; page*; filing; memo | not_near: cemetery; grave; rubble; churchyard; snow; coffin | hit: The fee was buried in the footnotes. | miss: She was buried in a cemetery, the report said. | miss: The old cable is buried in sand along the coast.
bury the news | plainer: announce late; play down | hit: The agency buried the news on the eve of the holiday.
bury the story | plainer: play down the report | hit: Editors buried the story on page nineteen.
sweep under the rug | strength: 3 | plainer: ignore; play down | hit: He said the audit was swept under the rug.
sweep under the carpet | strength: 3 | plainer: ignore; play down | hit: Complaints about the coach were swept under the carpet for years.
paper over | plainer: play down; leave unresolved | not_near: wall*; window*; crack in the wall | hit: The leaders papered over their dispute. | miss: They papered over the old wall.
gloss over | plainer: leave out; say little about | hit: The report glosses over the deaths at the refinery.
whitewash | pos: verb; noun | strength: 3 | plainer: play down; account that leaves out faults | not_near: fence*; wall*; barn*; cricket; Test; series; paint*; cottage* | hit: The widow called the inquiry a whitewash. | miss: He whitewashed the fence.
cover-up | pos: noun | strength: 3 | plainer: failure to disclose; withholding of facts | not_near: swim*; beach; tattoo*; makeup | hit: She accused the ministry of a cover-up. | miss: She wore a beach cover-up.
cover one's tracks | strength: 3 | plainer: delete records; hide evidence | hit: Prosecutors said the treasurer deleted files to cover his tracks.

# Access, money and favor
cozy with | pos: adj | plainer: close to; friendly with | hit: The regulator is cozy with the banks.
cozy up to | plainer: seek closer ties with; meet with | hit: He cozied up to donors.
cozy relationship | pos: noun | plainer: close relationship | hit: The report cites a cozy relationship with the firm.
cozy tie | pos: noun | plainer: close tie | hit: Reporters examined a cozy tie between the regulator and the bank.
too close to | pos: adj | strength: 1 | plainer: close to | near: industry; donor*; lobby*; Wall Street; regulator*; Kremlin; Beijing; banks | hit: Critics say the regulator is too close to industry. | miss: The car stood too close to the curb.
chummy with | pos: adj | plainer: friendly with | hit: The judge was chummy with the developer's lawyers.
in bed with | pos: adj | strength: 3 | plainer: close to; allied with | near: lobby*; industry; banks; Wall Street; corporat*; donor*; politician*; interests; Kremlin; companies; regulator*; party | not_near: wife; husband; flu; book; sleep* | hit: She said the party is in bed with lobbyists. | miss: He stayed in bed with flu. | miss: Pell was in bed with a fever all weekend. | miss: He was in bed with flu while his party met.
in the pocket of | pos: adj | strength: 3 | plainer: supported by; funded by | not_near: jacket; coat; trousers; jeans; pants; shirt | hit: He is in the pocket of the gun makers. | miss: The key was in the pocket of his coat.
in the pay of | pos: adj | plainer: paid by | hit: Rebels claimed the mayor was in the pay of smugglers.
bought and paid for | pos: adj | strength: 3 | plainer: funded | near: politician*; senator*; candidate*; lobby*; donor*; Congress; interests; by | hit: He called the senator bought and paid for. | miss: The house was bought and paid for long ago.
beholden to | pos: adj | plainer: funded by; dependent on | hit: She is beholden to the unions.
deep-pocketed | pos: adj | strength: 1 | plainer: wealthy | hit: A deep-pocketed donor paid for the ads.
deep pockets | pos: noun | match: surface | strength: 1 | plainer: large funds; wealth | hit: The mining company has deep pockets and many lawyers.
well-connected | pos: adj | strength: 1 | plainer: with ties to officials; influential | not_near: rail*; station; airport; bus | hit: The contract went to a well-connected builder. | miss: The station is well connected by bus.
well-heeled | pos: adj | strength: 1 | plainer: wealthy | hit: A well-heeled donor paid for the chancellor's vacation.
politically connected | pos: adj | plainer: with ties to officials | hit: The bridge contract went to a politically connected firm.
moneyed interest | pos: noun | plainer: wealthy donor | hit: No moneyed interest should write the water rules, she said.
monied interest | pos: noun | plainer: wealthy donor | hit: The senator is a captive of every monied interest in town.
sweetheart deal | pos: noun | plainer: favorable terms; favorable contract | hit: The firm got a sweetheart deal on the land.
crony deal | pos: noun | strength: 3 | plainer: contract with an associate | hit: Auditors described the parking lease as a crony deal.
inside track | pos: noun | strength: 1 | plainer: advantage | not_near: horse*; race; runner*; lane | hit: His firm had the inside track for the contract. | miss: The runner took the inside track.
strings attached | pos: noun | match: surface | strength: 1 | plainer: conditions | not_prev: no | hit: The grant came with strings attached. | miss: The gift has no strings attached.
pull strings | plainer: use influence | hit: He pulled strings for his nephew.
pull the strings | strength: 3 | plainer: direct events; have influence | not_near: puppet show; marionette; curtain* | hit: She says donors pull the strings. | miss: At the puppet show a boy pulled the strings.
puppet master | pos: noun | strength: 3 | plainer: leader; adviser | hit: Aides described the billionaire as the governor's puppet master.
bankroll | plainer: fund; pay for | hit: A developer bankrolled the campaign.
funnel | plainer: send; transfer; give | near: money; cash; million*; billion*; fund*; dollars; donation*; payment*; weapons; contribution*; aid | not_near: cloud*; tornado; pedestrian*; wind | hit: The charity funneled money to a consultant. | miss: Fences funnel pedestrians past the fund office. | miss: The canyon funnels hikers toward a narrow bridge. | note: The guard on "near" keeps the sense of money and goods.
shadow money | pos: noun | plainer: donations from undisclosed sources | hit: Three judicial races drew shadow money from outside the state.
secret money | pos: noun | plainer: donations from undisclosed sources | hit: The ballot campaign ran on secret money, watchdogs said.
hush-money | pos: noun | plainer: payment for silence; payment under a nondisclosure agreement | hit: He denied paying hush money.
slush fund | pos: noun | strength: 3 | plainer: discretionary fund | hit: Auditors found a slush fund.
war chest | pos: noun | strength: 1 | plainer: campaign funds; cash reserves | hit: His war chest stands at $4 million.
line one's pockets | strength: 3 | plainer: profit; make money | hit: Mr. Dorn used the relief fund to line his pockets.
line one's own pockets | strength: 3 | plainer: profit; make money | hit: The commissioners lined their own pockets with harbor fees.
feather one's nest | strength: 3 | plainer: profit; make money | hit: The general feathered his nest while soldiers went unpaid.
feather one's own nest | strength: 3 | plainer: profit; make money | hit: She feathered her own nest with grants meant for schools.
cash in on | strength: 1 | plainer: profit from; earn money from | hit: Former aides cashed in on their contacts in the ministry.
gravy train | pos: noun | plainer: easy income; public spending | hit: Taxpayers want the consultants' gravy train to end.
pay-to-play | pos: adj; noun | plainer: favors for donors; given to donors | not_near: video; game*; gamer*; console | hit: She denied a pay-to-play culture. | miss: The studio sells a pay-to-play game.
quid pro quo | pos: noun | strength: 1 | plainer: exchange; exchange of favors | hit: Investigators called the zoning vote a quid pro quo.
revolving door | pos: noun | plainer: movement between government and industry | not_near: hotel; lobby of; building; entrance; glass; stuck | hit: She would close the revolving door between banks and regulators. | miss: The hotel entrance has a revolving door.
influence peddling | pos: noun | strength: 3 | plainer: paid lobbying | not_near: convict*; charge*; indict*; guilty | hit: The ad alleges influence peddling. | miss: He was convicted of influence peddling.
influence peddler | pos: noun | strength: 3 | plainer: lobbyist | hit: The former senator became an influence peddler for casinos.
handpicked | pos: adj | strength: 1 | plainer: chosen; selected | not_near: grapes; fruit; berries; tea; cotton | hit: Her handpicked successor won. | miss: The wine is made from handpicked grapes.
hand-picked | pos: adj | strength: 1 | plainer: chosen; selected | not_near: grapes; fruit; berries; tea; cotton | hit: His hand-picked panel met on Monday. | miss: The wine is made from hand-picked grapes.

# Plots and acting together
scheme | pos: noun | plainer: plan; program; proposal | not_prev: color; hush-money; pay-to-play; colour; pension; Ponzi; pyramid; rhyme; rhyming; classification; naming; colors; paint; insurance; kickback; bribery; fraud; laundering; embezzlement; extortion; phishing; donor; loan; savings; benefits; furlough; numbering; decorating; lighting; defensive; offensive; blocking; ranking | not_next: of things | not_near: charge*; convict*; indict*; guilty; prosecut*; defraud*; sentenced; quarterback; defense; coach*; government-run; arrest*; fraud*; £* | hit: He called the subsidy a scheme to help donors. | miss: Prosecutors said the scheme began in 2019. | miss: The color scheme is blue and gray. | miss: The pension scheme covers all staff. | miss: In the grand scheme of things, the delay was minor. | note: In British English a neutral word for a program, in court news the charge itself.
scheme to | plainer: plan to; try to | pos: verb | not_near: charge*; convict*; indict*; guilty; prosecut*; color; pension; defraud*; sentenced; fraud* | hit: They schemed to oust the chairman. | miss: He was charged with scheming to rob a bank.
plot to | strength: 1 | plainer: plan to; seek to | not_near: kill*; murder*; bomb*; attack*; assassinat*; blow*; kidnap*; charge*; convict*; terror*; overthrow; novel; film; graph; data; Nazi; arrest* | hit: They are plotting to replace the speaker. | miss: He was charged with plotting to kill the judge.
orchestrate | plainer: organize; arrange; direct | not_near: music; symphony; composer; score; strings; song*; attack*; bomb*; killing* ; murder* | hit: She orchestrated the campaign against the dean. | miss: He orchestrated the symphony for strings.
mastermind | pos: noun; verb | plainer: organizer; organize; plan | not_near: attack*; bombing*; robbery; heist; killing*; murder*; terror*; 9/11; hijack*; game; BBC | hit: She is the mastermind of the ad campaign. | miss: The mastermind of the attack was caught.
engineer | plainer: arrange; bring about | pos: verb | next: vote; ouster; exit; takeover; defeat; removal; victory; deal; coup; scandal; crisis; outcome; result; firing; resignation; collapse | hit: He engineered the ouster of the dean. | miss: They engineered a lighter engine.
collude | plainer: cooperate; work together | not_near: charge*; convict*; indict*; guilty; price*; cartel; antitrust | hit: He said the press colluded with the party. | miss: Two firms were convicted of colluding on prices.
in cahoots | pos: adv; adj | strength: 3 | plainer: working together; cooperating | hit: She said they were in cahoots.
cabal | pos: noun | strength: 3 | plainer: group | hit: He blamed a cabal of advisers.
in league with | pos: adj | plainer: allied with; working with | hit: Fishermen said the inspectors were in league with smugglers.
machination | pos: noun | plainer: plan; maneuver | hit: The machinations of the board took a year.
backstage | pos: adj; noun; adv | strength: 1 | plainer: private | next: deal*; talk*; maneuver*; negotiation*; effort*; lobby*; role; pressure | hit: Weeks of backstage talks paid off. | miss: The band waited backstage.
maneuvering | pos: noun | match: surface | strength: 1 | plainer: negotiation; efforts | near: polit*; party; behind; backroom; Capitol; White House; parliament*; legal; procedural; Senate; House | hit: The vote follows weeks of political maneuvering. | miss: Maneuvering a long truck takes practice. | miss: The captain's careful maneuvering brought the ferry into port.
power play | pos: noun | plainer: attempt to gain control | not_near: hockey; goal*; NHL; penalty; ice; cricket; puck | hit: Her rivals called the memo a power play. | miss: They scored a goal on the power play.
power grab | pos: noun | strength: 3 | plainer: move to gain authority | hit: He called the order a power grab.
dirty trick | pos: noun | strength: 3 | plainer: tactic | hit: The fake letter was a dirty trick, the campaign said.
bag of tricks | pos: noun | plainer: tactics | hit: The mayor reached into his bag of tricks before the vote.
sleight of hand | pos: noun | plainer: misleading step | not_near: magician*; card; coin*; magic | hit: The budget relies on sleight of hand. | miss: The magician's sleight of hand was quick.
accounting gimmick | pos: noun | plainer: accounting change | hit: The surplus rests on an accounting gimmick, auditors said.
budget gimmick | pos: noun | plainer: budget provision | hit: Moving the payday was a budget gimmick, Ms. Vance said.
rigged | pos: adj; verb | match: surface | strength: 3 | plainer: unfair | not_prev: jerry; jury; square | not_near: bomb*; explosive*; sail*; mast; ship; wire*; cable* | hit: She called the primary rigged. | miss: The soldiers rigged the bridge with explosives. | miss: The jerry-rigged bill failed.
stack the deck | strength: 3 | plainer: favor one side | hit: The new rules stack the deck against renters.
the fix is in | pos: adv | strength: 3 | plainer: the outcome is decided | match: surface | hit: Boxers complained that the fix is in before judges score.
game the system | plainer: take advantage of the rules | hit: Some landlords game the system with sham leases.
shakedown | pos: noun | strength: 3 | plainer: demand for payment | not_near: ship; cruise; voyage; cell*; prison; jail; film | hit: He called the fine a shakedown. | miss: Guards did a shakedown of the prison.

# Questions that hang in the air
raise questions about | strength: 1 | plainer: draw criticism over; prompt scrutiny of | hit: The gift raises questions about his judgment.
raise questions | strength: 1 | plainer: draw criticism; prompt scrutiny | not_next: about; of; at; in; during | hit: The timing of the sale raised questions. | miss: Parents may raise questions at the meeting.
raise eyebrows | plainer: draw notice; draw criticism | hit: The loan raised eyebrows.
eyebrow-raising | pos: adj | plainer: unusual | hit: The museum paid an eyebrow-raising price for the sketch.
questions swirl | pos: noun | match: surface | plainer: critics ask | hit: As questions swirl about the crash, the airline stays quiet.
swirling questions | pos: noun | match: surface | plainer: questions | hit: The coach resigned amid swirling questions about recruiting.
nagging question | pos: noun | strength: 1 | plainer: unanswered question | hit: A nagging question remains about the missing harbor funds.
unanswered questions | pos: noun | match: surface | strength: 1 | plainer: open questions | hit: The inquiry left unanswered questions about the dam.
more questions than answers | pos: noun | match: surface | plainer: open questions | hit: The audit raised more questions than answers about the clinic.
under a cloud | pos: adv | plainer: under investigation; after criticism | not_near: rain; sky; ash; smoke; dust | hit: She left office under a cloud. | miss: The town lay under a cloud of ash.
cloud of suspicion | pos: noun | plainer: suspicion; investigation | hit: The treasurer left office under a cloud of suspicion.
cloud hanging over | pos: noun | match: surface | plainer: open investigation of | not_near: rain; sky; smoke; city | hit: He spoke of the cloud hanging over his campaign. | miss: Smoke formed a cloud hanging over the valley.
whiff of | pos: noun | plainer: suspicion of; hint of | next: scandal; corruption; impropriety; favoritism; nepotism; collusion; hypocrisy; fraud; racism | hit: There was a whiff of scandal about the sale. | miss: He caught a whiff of coffee.
smell fishy | strength: 3 | plainer: appear irregular | not_near: market; fish; kitchen | hit: The deal smells fishy. | miss: The kitchen smelled fishy after lunch.
where there's smoke | pos: adv | plainer: there is suspicion | match: surface | hit: Voters may decide that where there's smoke, the mayor is guilty.
smoking gun | pos: noun | plainer: proof; conclusive evidence | hit: The memo is no smoking gun.
suspicious timing | pos: noun | plainer: timing | hit: Lawyers noted the suspicious timing of the arrest.
timing is suspicious | pos: adj | match: surface | plainer: timing drew questions | hit: The timing is suspicious, said a lawyer for the nurses.
suspiciously | pos: adv | plainer: unusually; notably | not_next: large transaction* | not_near: loiter*; behav*; acting | hit: The two speeches are suspiciously alike. | miss: Police said a man was acting suspiciously. | miss: The bank's software flags suspiciously large transactions overnight.
mysterious | pos: adj | plainer: unidentified; unexplained | next: donor*; donation*; trip*; meeting*; payment*; loan*; company; firm*; buyer*; deal*; group; backer*; call*; businessman; fund*; investor* | hit: A mysterious donor gave $2 million. | miss: A mysterious illness struck the herd.
mysteriously | pos: adv | plainer: without explanation | hit: The emails mysteriously vanished.
curiously | pos: adv | plainer: notably | not_next: at; into | not_near: child*; looked; stared; peered | hit: Curiously, the memo omits the price. | miss: The child looked curiously at the bird. | miss: The otter sniffed curiously at the new fence. | miss: The children watched curiously as the crane lifted the boat.
oddly | pos: adv | strength: 1 | plainer: notably | next: silent; quiet; absent; missing; reluctant; timed; enough | hit: The governor was oddly silent. | miss: The table is oddly shaped.
conspicuously | pos: adv | strength: 1 | plainer: notably | next: absent; missing; silent; avoid*; omit*; fail*; declin*; left; quiet | hit: The mayor was conspicuously absent. | miss: Post the license conspicuously.
strangely | pos: adv | strength: 1 | plainer: notably | next: silent; quiet; absent; missing; reluctant; enough | hit: The party was strangely silent. | miss: He dressed strangely.
conveniently | pos: adv | plainer: at the same time; also | not_near: located; near; close*; shop*; station; airport; parking; online; placed | hit: The report conveniently omits his role. | miss: The hotel is conveniently located.
coincidentally | pos: adv | strength: 1 | plainer: at the same time | hit: The pardon came, coincidentally, a week after the donation.
perhaps not coincidentally | pos: adv | plainer: at the same time | hit: The mine reopened, perhaps not coincidentally, after the election.
not coincidentally | pos: adv | plainer: also; at the same time | hit: Not coincidentally, he sold his shares in May.
no coincidence | pos: noun | plainer: related; linked | hit: It is no coincidence that the fee rose.
no accident | pos: noun | strength: 1 | plainer: planned; deliberate | prev: is; was; it's; were; be | not_near: crash; police; road; car; vehicle | hit: It is no accident that the tax fell. | miss: There was no accident on the road. | miss: No accident was reported at the plant this year.
just happen to | strength: 1 | pos: verb | plainer: also; does; is | match: surface | not_near: I; we | hit: The owners just happen to be donors. | miss: I just happen to like jazz.
without explanation | pos: adv | strength: 1 | plainer: and gave no reason | hit: He was removed without explanation.
refuse to say | strength: 1 | plainer: decline to say; not say | hit: She refused to say who paid.
refuse to answer | strength: 1 | plainer: decline to answer; not answer | hit: The commissioner refused to answer questions about the jail deaths.
refuse to rule out | strength: 1 | plainer: not rule out | hit: The prime minister refused to rule out a snap election.

# Evasion and pretense
dodge | plainer: avoid; not answer; decline to answer | next: question*; issue*; reporter*; tax*; blame; accountability; responsibility; scrutiny; vote; debate*; subpoena*; answer*; oversight; topic | hit: The senator dodged questions about the loan. | miss: He dodged a falling branch.
duck questions | plainer: decline to answer questions | hit: Governor Reyes ducked questions about the flooded tunnel.
sidestep | strength: 1 | plainer: avoid; not answer | next: question*; issue*; reporter*; rule*; law*; blame; topic; scrutiny | hit: She sidestepped a question on taxes. | miss: He sidestepped a puddle.
skirt | strength: 1 | plainer: avoid | next: question*; issue*; rule*; law*; ban; bans; banned; banning; sanction*; oversight; scrutiny; limit* | hit: The firm skirted the rules. | miss: The road skirts the lake.
evasive | pos: adj | plainer: indirect; unclear | not_next: action; maneuver* | hit: His answers were evasive. | miss: The pilot took evasive action.
stonewall | plainer: decline to answer; delay | hit: The agency stonewalled the panel.
clam up | plainer: decline to comment | hit: Witnesses clammed up when detectives reached the docks.
pose as | strength: 1 | plainer: present oneself as | not_near: undercover; police; officer*; agent*; arrest*; charged; scam* | hit: The lobbyist poses as a neutral expert. | miss: The undercover reporter posed as a nurse.
masquerade as | strength: 3 | plainer: be presented as | hit: The ad masquerades as a news story.
in the guise of | pos: adv | plainer: presented as | hit: Smugglers crossed the border in the guise of aid workers.
under the guise of | pos: adv | plainer: presented as; in the name of | hit: They raised fees under the guise of reform.
thinly veiled | pos: adj | plainer: indirect; implied | hit: It was a thinly veiled threat.
veneer | pos: noun | plainer: appearance | next: of respect*; of legit*; of legal*; of civil*; of neutral*; of object*; of science; of democr*; of independen* | hit: The vote gave the junta a veneer of legitimacy. | miss: The table has a veneer of oak.
pretext | pos: noun | plainer: stated reason | hit: The safety rule was a pretext for closing the clinic.
fig leaf | pos: noun | plainer: cover; justification | not_near: statue*; tree*; Adam; painting | hit: The audit is a fig leaf for the board. | miss: The statue wears a fig leaf.
window dressing | pos: noun | plainer: minor change | not_near: store; shop; holiday* | hit: He called the rules window dressing. | miss: The store won a prize for window dressing.
smokescreen | pos: noun | plainer: distraction | not_near: tank*; troops; navy; grenade* | hit: The inquiry is a smokescreen, she said. | miss: The tanks fired a smokescreen.
project an air of | plainer: appear; show | hit: The general projected an air of calm after the retreat.
crocodile tears | pos: noun | match: surface | strength: 3 | plainer: expressions of sorrow | hit: Survivors dismissed the executive's crocodile tears in court.
lip service | pos: noun | plainer: words; stated support | hit: The party pays lip service to thrift.
play politics | plainer: act for political gain | hit: He accused her of playing politics with safety.
political ploy | pos: noun | plainer: political move | hit: The teachers called the pay offer a political ploy.
ploy | pos: noun | plainer: tactic; move | hit: She called the offer a ploy.
gambit | pos: noun | strength: 1 | plainer: move; tactic | not_near: chess; queen's | hit: His budget gambit failed. | miss: The chess master opened with a gambit.
political stunt | pos: noun | strength: 3 | plainer: event; political event | hit: The mayor's night in the shelter was a political stunt.
publicity stunt | pos: noun | plainer: event | hit: Rangers called the singer's climb a publicity stunt.
political theater | pos: noun | plainer: hearing; event | hit: He dismissed the hearing as political theater.
photo op | pos: noun | strength: 1 | plainer: appearance; visit | hit: The minister flew to the flood zone for a photo op.
photo-opportunity | pos: noun | strength: 1 | plainer: appearance; visit | hit: The summit produced little beyond a photo-opportunity.
optics | pos: noun | match: surface | strength: 1 | plainer: appearance; public impression | not_near: lens*; laser*; physics; fiber; telescope; light; camera* | hit: Aides worried about the optics. | miss: The telescope has new optics.
talking point | pos: noun | strength: 1 | plainer: argument; prepared statement | prev: government; GOP; DFL; Republican; Democratic; Democrat; party; partisan; campaign; right-wing; left-wing; liberal; conservative; White House; Kremlin; favorite; tired; same; industry; lobby; gun; standard; familiar; his; her; their; empty; political; Trump; Biden; stale | hit: He repeated a party talking point. | miss: The memo listed talking points for the envoy.
spin | pos: noun; verb | plainer: present; favorable account | next: as; the news; the story; the results; the numbers; machine; room; the vote; the report; the loss | not_near: wheel*; ball; car; yarn; bowl*; washer; top | hit: Aides spun the loss as a win. | miss: The wheel spins as the car climbs. | miss: The skater spins three times before landing.
spin doctor | pos: noun | plainer: press aide; spokesman | hit: The party hired a spin doctor to explain the defeat.
dog whistle | pos: noun | strength: 3 | plainer: coded appeal; remark | not_near: dogs; trainer; puppy | hit: She called the slogan a dog whistle. | miss: The trainer blew a dog whistle.
wink and a nod | pos: noun | plainer: tacit approval | hit: Inspectors let the factory reopen with a wink and a nod.
tacit approval | pos: noun | strength: 1 | plainer: lack of objection | hit: The militia acted with the tacit approval of the army.
whisper campaign | pos: noun | plainer: rumors | hit: A whisper campaign about her health hurt the candidate.
whispering campaign | pos: noun | plainer: rumors | hit: The bishop was the target of a whispering campaign.
lurk behind | plainer: be behind | not_near: door; tree; bush*; wall | hit: Donors lurk behind the measure. | miss: A fox lurked behind the door.
skeleton in the closet | match: surface | pos: noun | strength: 3 | plainer: past misconduct | hit: Reporters looked for a skeleton in the closet of the nominee.

at one's behest | match: surface | strength: 1 | plainer: at one's request | hit: The file was closed at his behest, the clerk said.
at the behest of | match: surface | strength: 1 | plainer: at the request of | hit: The clause was added at the behest of shippers.
ax to grind | match: surface | plainer: grievance; personal interest | hit: The witness has an ax to grind with the sheriff.
backdoor | pos: adj; noun | match: surface | plainer: indirect; unannounced | next: tax*; deal*; attempt*; effort*; way; ban; bans; route; cut*; bailout*; negotiation*; influence; talks; privatization; subsidy | pole: secret/open | hit: Shopkeepers call the parking fee a backdoor tax. | miss: The burglar used the backdoor key.
bait-and-switch | match: surface | plainer: change of terms; misleading offer | hit: Renters called the new lease a bait-and-switch.
behind one's back | match: surface | plainer: without one's knowledge | not_near: hand; hands; handcuff*; tied; cuffed; arm; arms; wrist*; zip; bound; finger*; crossed | hit: Council members met the developer behind her back. | miss: His wrists were locked behind his back.
bent on | match: surface | plainer: intending; determined on | not_near: knee*; pipe*; metal | hit: The faction is bent on revenge. | miss: The pipe bent on impact.
buy one's silence | plainer: pay one not to speak | hit: The firm offered $90,000 to buy her silence.
by design | match: surface | strength: 1 | plainer: intended; on purpose | prev: is; was; are; were; be; that's; it's; all; not; accident but; chance but | not_near: engineer*; software; product*; architect*; safe*; secure | hit: The confusion over deadlines is by design, tenants say. | miss: The bureau won awards by design and by craft. | miss: The software is by design slow to start.
cagey | pos: adj | plainer: guarded; vague | hit: The ministry was cagey about the price of the jets.
call into question | strength: 1 | plainer: question; give reason to doubt | hit: The tape calls into question his account.
carefully choreographed | match: surface | plainer: planned in detail; planned | not_near: danc*; ballet; routine*; skat*; fight scene*; music* | hit: The visit was a carefully choreographed show of unity. | miss: The carefully choreographed ballet opened Friday.
carry water for | plainer: act on behalf of; defend | not_near: bucket*; well; miles; river; horses; firefighters; thirst*; jug* | hit: The committee is carrying water for the airlines. | miss: Boys carried water for the horses in buckets.
cast doubt on | strength: 1 | plainer: question; dispute | hit: The new memo casts doubt on the sheriff's account.
checkered history | pos: noun | plainer: record of problems; mixed record | hit: The jail has a checkered history of escapes.
checkered past | pos: noun | plainer: record of problems; past misconduct | hit: The developer has a checkered past in two states.
chicanery | pos: noun | tag: any | plainer: improper conduct; irregularities | hit: Auditors found no chicanery in the count.
choreograph | strength: 1 | plainer: plan; arrange | not_near: dance*; ballet*; music; routine*; firework*; skat*; Broadway; song; tour; fight; stunt*; show; opera; film | hit: Aides choreographed each stop of the border visit. | miss: He choreographed three ballets.
coincidence or not | match: surface | plainer: at the same time | hit: Coincidence or not, the fine was waived a day later.
conspicuous absence | pos: noun | plainer: absence | hit: Reporters noted the conspicuous absence of the treasurer.
conspicuous by one's absence | match: surface | plainer: absent | hit: The mayor was conspicuous by his absence at the vigil.
convenient | pos: adj | plainer: useful; available | next: excuse*; scapegoat*; fiction; target*; distraction*; cover; villain*; truth*; timing; narrative; foil; lie; myth; memory | hit: Migrants make a convenient scapegoat, the bishop said. | miss: The clinic offers convenient parking.
cook up | plainer: devise; prepare | not_near: meal*; dinner; breakfast; lunch; chef*; food; kitchen; recipe*; eggs; bacon; soup; stew; chili; dish*; pasta; feast; meth; burger*; restaurant* | hit: Lobbyists cooked up the exemption in a single afternoon. | miss: The chef can cook up a trout in minutes.
coterie | pos: noun | strength: 1 | plainer: group; circle | hit: A coterie of donors chose the candidate.
coy | pos: adj | strength: 1 | plainer: not specific; vague | hit: Senator Hale remains coy about a run for governor.
curious | pos: adj | strength: 1 | plainer: unusual; unexplained | next: timing; choice; decision; omission*; silence; coincidence*; alliance; logic; move; claim; absence; argument | hit: The report contains one curious omission. | miss: A curious boy asked about the fossils.
curry favor with | plainer: seek the approval of | hit: The firm gave tickets to curry favor with regulators.
cut a deal | strength: 1 | plainer: reach an agreement | hit: The mayor cut a deal with the developer in May.
dangle | plainer: offer | not_near: rope*; wire*; cliff; leg*; feet; cable*; hook; crane; bridge; earring*; ceiling; branch* | hit: The governor dangled a tax break before the chip maker. | miss: A worker dangled from a rope for an hour.
deafening silence | pos: noun | strength: 3 | plainer: silence; lack of comment | hit: The bishop's deafening silence angered the families.
deflect | plainer: turn aside; not accept | near: blame; criticism; question*; attention; responsibility; scrutiny; accountability; inquiries | hit: The airline tried to deflect blame for the delays. | miss: The goalie deflected the shot with his knee.
delaying tactic | pos: noun | plainer: delay; cause of delay | hit: The senator dismissed the study as a delaying tactic.
demand answers | strength: 1 | plainer: ask for an explanation | hit: Parents demanded answers from the board on Monday.
dig up dirt | plainer: look for damaging information | not_near: shovel*; garden*; construction; backhoe; worm* | hit: The campaign paid a lawyer to dig up dirt on Ms. Vance. | miss: Children with shovels dig up dirt at the park.
dirty little secret | pos: noun | strength: 3 | plainer: little-known fact; undisclosed fact | hit: The dirty little secret of the trade is unpaid labor.
dirty work | pos: noun | plainer: unpleasant task; improper task | prev: his; her; its; their; our; your; my; do; does; did; doing; the mayor's; governor's; president's; Kremlin's | hit: The mayor let his deputies do the dirty work. | miss: Cleaning chimneys is dirty work.
distract~ from | strength: 1 | plainer: draw attention from | not_near: driver*; driving; phone*; music; noise; homework; studies; view; lesson* | hit: The raid may distract from the budget scandal. | miss: Loud music can distract from the play.
do one's bidding | plainer: act on one's orders | hit: The chair expects committees to do his bidding.
do the bidding of | plainer: act for | hit: Lawmakers do the bidding of the casinos.
dogged by | match: surface | plainer: facing; criticized over | not_next: injur*; bad luck; weather; rain; illness | hit: The nominee is dogged by questions about taxes. | miss: The skater's season was dogged by injuries.
embroiled in | match: surface | strength: 1 | plainer: involved in | hit: The college is embroiled in a fight over land.
ensnare | plainer: involve; catch | not_near: whale*; net; nets; rope*; dolphin*; turtle*; animal*; bird*; wire; fish* | hit: The inquiry has ensnared two of the mayor's aides. | miss: The net ensnared a young whale.
face questions | strength: 1 | plainer: be asked | next: about; over; on; as to; after | hit: The sheriff faces questions about his travel. | miss: Pupils who fail will face questions in class.
face-saving | match: surface | strength: 1 | plainer: avoiding embarrassment; to avoid embarrassment | hit: Diplomats sought a face-saving way out of the border dispute.
fishing expedition | pos: noun | plainer: broad inquiry; search for evidence | not_near: boat*; salmon; tuna; trout; lake; angler*; crew*; sailed; island; river | hit: The governor called the subpoena a fishing expedition. | miss: The boat sank on a fishing expedition.
fixer | pos: noun | plainer: intermediary; personal lawyer | not_near: house*; home*; photo*; darkroom; journalist*; correspondent*; interpreter; film | hit: The governor's longtime fixer delivered the envelope. | miss: The journalist hired a fixer at the border.
for political gain | match: surface | plainer: for political reasons | hit: The governor used the flood for political gain, farmers said.
front group | pos: noun | plainer: group; affiliated group | hit: The ads came from a front group for the mine.
fuel speculation | strength: 1 | plainer: lead to speculation; lead to guesses | hit: Her visit to Ellery fueled speculation about a run.
funny business | pos: noun | plainer: misconduct; improper acts | hit: Observers saw no funny business at the count.
get to the bottom of | strength: 1 | plainer: find the cause of | not_near: pool; stair*; hill; ocean; well; lake | hit: Parents want to get to the bottom of the firing. | miss: Divers got to the bottom of the lake.
go figure | match: surface | plainer: as it turns out | not_next: out; skat* | hit: The audit cleared the auditor. Go figure. | miss: Let them go figure out the bill.
handlers | pos: noun | tag: any | match: surface | plainer: aides; advisers | not_near: dog*; baggage; K-9; K9; animal*; food; zoo; elephant*; horse*; snake*; police; luggage; cargo; spy; intelligence; meat; waste; agents; CIA; FBI; ball; Russian; cash | hit: The candidate's handlers kept reporters away. | miss: The dogs and their handlers searched the dunes.
happen~ to be | strength: 1 | plainer: be; also be | not_prev: I; we; you; what; whatever; which; should; if | not_next: in; at; on; there; near; nearby; home; available; walking; driving; passing; visiting | hit: The winning bidder happens to be the mayor's cousin. | miss: I happen to be fond of jazz. | miss: A nurse happened to be nearby when he fell.
hardly a coincidence | match: surface | plainer: likely intended; related | hit: The date of the raid was hardly a coincidence, she wrote.
hatch | plainer: make; devise | next: plot; plan; scheme; conspiracy; idea; secret | hit: Rivals hatched a plan to unseat the speaker. | miss: The turtles hatched on Friday night.
hide behind | plainer: cite; rely on | next: executive; privilege; procedure*; lawyer*; law; laws; Constitution; anonymity; excuse*; religion; process; confidentiality; claim*; immunity; technicalit*; rhetoric; privacy; rules; jargon; slogan*; flag; bureaucra*; statistic*; statement*; policy | hit: The agency hides behind privacy rules, the widow said. | miss: The boys hid behind the barn.
horse-trading | match: surface | strength: 1 | plainer: bargaining; negotiation | hit: The budget passed after weeks of horse-trading.
hush up | plainer: keep secret; not report | hit: The school tried to hush up the accident.
in thrall to | match: surface | plainer: under the influence of; guided by | hit: The party is in thrall to its donors, he wrote.
ingratiate | plainer: seek favor for; make liked | hit: The envoy tried to ingratiate himself with the generals.
inner circle | pos: noun | strength: 1 | plainer: close aides; closest advisers | not_near: target*; arrow*; garden; ring*; stones; dart* | pole: insider/outsider | hit: Two members of the governor's inner circle knew of the loan. | miss: Her arrow struck the inner circle of the target.
junket | pos: noun | plainer: trip | not_near: film; movie; press; actor*; actress*; studio; gambl*; Macau; casino* | hit: Taxpayers paid for the trustees' junket to the coast. | miss: The actor left the press junket early.
just so happen~ | plainer: be true; happen | hit: It just so happens that the judge owns the land.
keep mum | plainer: not comment; say nothing | hit: The trustees have kept mum on the search.
little-noticed | match: surface | strength: 1 | plainer: not widely reported | hit: A little-noticed clause exempts the governor's farm.
lo and behold | match: surface | plainer: then | hit: Then, lo and behold, the fine disappeared.
marriage of convenience | pos: noun | match: surface | plainer: practical alliance; coalition | not_near: visa*; wed*; bride; husband; wife; immigra*; divorce*; couple | hit: The coalition is a marriage of convenience, he wrote. | miss: The couple had a marriage of convenience for years.
nefarious | pos: adj | tag: any | strength: 3 | plainer: illegal; improper | hit: He hinted at nefarious motives in the ministry.
news dump | pos: noun | plainer: late release; release of news | hit: The layoffs came in a Friday news dump.
notably absent | match: surface | strength: 1 | plainer: absent | hit: Notably absent from the guest list was the lieutenant governor.
obfuscate | plainer: make unclear; hide | not_near: code; software; malware; encrypt* | hit: The airline obfuscated the cause of the crash. | miss: The malware can obfuscate its own code.
of all people | match: surface | strength: 1 | plainer: in this case | not_next: in; with; who; living; over; under; aged; <number>; to; killed; are; born; and; everywhere; on | hit: The mayor, of all people, should respect the law. | miss: About half of all people in the valley own a boat.
old boys' club | match: surface | plainer: closed group; group of long acquaintances | hit: Ms. Vance called the racing board an old boys' club.
old boys' network | match: surface | plainer: informal network; group of long acquaintances | hit: Judgeships still pass through the old boys' network.
on a technicality | match: surface | strength: 1 | plainer: on procedural grounds | hit: The landlord's fine was thrown out on a technicality.
open secret | pos: noun | strength: 1 | plainer: widely known fact | hit: The coach's temper was an open secret at the college.
payback | pos: noun | plainer: retaliation; revenge | not_next: period*; time*; schedule; plan*; terms | not_near: loan*; solar; investment*; debt*; lender*; mortgage; earnings; gains | hit: Union leaders call the layoffs payback for the strike. | miss: The payback period for the pump is six years. | miss: The solar roof offers a quick payback.
plum | pos: adj; noun | match: surface | strength: 1 | plainer: desirable; senior | next: post*; job*; assignment*; position*; role*; committee; ambassador*; seat*; contract*; appointment* | hit: The donor received a plum post in the embassy. | miss: She baked a plum tart for the fair.
pointedly | pos: adv | tag: any | strength: 1 | polarity: contested | plainer: noticeably | hit: The queen pointedly avoided the ambassador.
political baggage | match: surface | plainer: past problems; unpopular record | hit: Donors worry about the governor's political baggage.
political cover | pos: noun | match: surface | plainer: justification; protection from criticism | not_near: magazine*; artwork | hit: The study gives the mayor political cover for the cuts. | miss: The magazine ran a political cover in May.
political expediency | pos: noun | plainer: political advantage; political use | hit: The vote was driven by political expediency, the bishop said.
politically expedient | match: surface | plainer: politically useful | hit: The delay is politically expedient for Senator Hale.
politically motivated | match: surface | plainer: done for political reasons; political | not_next: violence; crime*; murder*; killing*; offense*; attack*; assassination* | hit: Mr. Dorn called the audit politically motivated. | miss: The ministry counts politically motivated crimes each year.
provide cover for | plainer: help excuse; protect from criticism | not_near: troops; fire; aircraft; artillery; soldier*; cloud*; trees; bird*; animal*; infantry; wildlife | hit: The study provides cover for a rate increase. | miss: Hedges provide cover for nesting birds.
raise suspicion | pos: noun | match: lemma | strength: 1 | plainer: cause doubt; lead to doubt | hit: The quick sale was sure to raise suspicions.
refuse to acknowledge | plainer: not acknowledge; dispute | hit: The mill refuses to acknowledge the spill.
refuse to comment | strength: 1 | plainer: decline to comment; not comment | hit: The casino refused to comment on the permit.
refuse to condemn | plainer: not condemn; not criticize | hit: Mr. Dorn refused to condemn the rioters.
refuse to denounce | plainer: not denounce; not criticize | hit: The candidate refused to denounce the pamphlet.
refuse to disclose | strength: 1 | plainer: not disclose; withhold | hit: The party refuses to disclose its donors.
refuse to elaborate | strength: 1 | plainer: give no details | hit: The sheriff refused to elaborate on the shooting.
refuse to explain | strength: 1 | plainer: not explain; give no reason | hit: The trustees refuse to explain why the coach left.
remain silent | strength: 1 | plainer: not comment; say nothing | not_near: right; rights; Miranda; arrest*; police; court; lawyer*; jury; phones; guns; moment; bells; trial | next: on; about; while; as; when; amid; over; <end> | hit: The governor has remained silent on the dam. | miss: The suspect told police he would remain silent. | miss: The monks remain silent from dusk to dawn.
rumor mill | pos: noun | plainer: rumors; gossip | hit: The rumor mill has the coach leaving by June.
score political points | plainer: gain political advantage; gain support | hit: Both sides tried to score political points off the crash.
set tongues wagging | plainer: cause talk; cause gossip | hit: The minister's new villa set tongues wagging in Ellery.
settle old scores | plainer: take revenge; act on old disputes | hit: Critics fear the governor will settle old scores.
settle scores | plainer: take revenge; act on old disputes | hit: The new chairman used the inquiry to settle scores.
shenanigans | pos: noun | tag: any | plainer: irregularities; conduct | hit: Voters are fed up with budget shenanigans.
side deal | pos: noun | strength: 1 | plainer: separate agreement | hit: The treaty's critics point to a side deal on grain.
silence is deafening | match: surface | strength: 3 | plainer: silence is notable; there is no comment | hit: The senator's silence is deafening, the nurses wrote.
siphon | plainer: move; divert | not_near: fuel; gas; gasoline; water; tank*; oil; diesel; hose*; wine; carbon; uranium | hit: The program siphons money from rural schools. | miss: Thieves siphoned fuel from the buses.
skulduggery | pos: noun | tag: any | plainer: improper conduct; secret dealings | hit: There were hints of skulduggery in the land sale.
slow-walk | plainer: delay | not_prev: a; the; long | hit: The ministry slow-walked the permits for the mosque. | miss: They took a slow walk to the pier.
smack of | plainer: suggest; resemble | hit: The firing smacks of retaliation, union leaders said.
sneaky | pos: adj | tag: any | plainer: unannounced; little-noticed | not_near: quarterback; pitch*; runner*; goal | hit: The bank charged sneaky fees on old accounts. | miss: The pitcher has a sneaky fastball that sinks each pitch.
something to hide | match: surface | plainer: undisclosed facts; reasons for secrecy | hit: Ms. Vance asked if the agency had something to hide.
sop to | match: surface | plainer: concession to | not_prev: to; bread | hit: The tax break is a sop to yacht owners. | miss: He used the bread to sop to the last drop.
stage-manage | plainer: arrange; plan | not_near: theater*; play; plays; Broadway; musical; opera | hit: Officials stage-managed the visit to the camp. | miss: She stage-managed two plays on Broadway.
stalling tactic | pos: noun | plainer: delay; cause of delay | hit: Tenants called the appeal a stalling tactic.
stash | plainer: hold; keep | near: money; cash; account*; offshore; fund*; million*; billion*; fortune; wealth; assets | not_near: drug*; gun*; mattress; robber*; robbery; closet; police; burglar* | hit: The family stashed its fortune in island trusts. | miss: The hikers stashed food in a cave. | miss: The robbers stashed the money in a barn.
stay mum | plainer: not comment; say nothing | hit: The bank stayed mum about the missing ledgers.
stop short of | strength: 1 | plainer: not go as far as; not do | next: saying; calling; accusing; endorsing; blaming; apologizing; admitting; declaring; demanding; condemning; naming; criticizing; ruling; promising; recommending; banning; an apology; endorsement | hit: The governor stopped short of calling the vote a fraud. | miss: The truck stopped short of the crosswalk.
strange bedfellows | match: surface | plainer: unlikely allies | hit: The tariff made strange bedfellows of miners and bankers.
subterfuge | pos: noun | tag: any | plainer: deception; concealment | hit: The lobby relied on subterfuge to pass the bill.
surprise, surprise | match: surface | plainer: as expected | hit: Surprise, surprise: the contract went to his brother.
swirl | plainer: circulate; continue | near: rumor*; allegation*; speculation; controvers*; accusation*; scandal*; conspiracy | not_near: dance*; skirt*; wind*; dust; smoke; snow; paint*; leaves | hit: Rumors swirled around the lieutenant governor. | miss: Foam swirled past the pier. | miss: Dust swirled as she spoke of the rumors.
tellingly | pos: adv | tag: any | plainer: notably | hit: Tellingly, no engineer signed the letter.
tight-lipped | match: surface | plainer: giving few details; not commenting | pole: secret/open | hit: The hospital stayed tight-lipped about the two deaths.
trickery | pos: noun | tag: any | plainer: deception; procedure | hit: He won the vote by procedural trickery.
under scrutiny | match: surface | strength: 1 | plainer: being reviewed; being examined | not_prev: apart; up; down; well; collapse*; wither*; crumble* | hit: The mayor's loans are under scrutiny this week. | miss: The alibi fell apart under scrutiny.
under wraps | match: surface | strength: 1 | plainer: secret; not public | pole: secret/open | hit: The ministry kept the flood report under wraps.
underhanded | pos: adj | tag: any | plainer: undisclosed; improper | not_near: softball; serve*; pitch*; toss*; throw*; ball | hit: The tribe said the state used underhanded tactics. | miss: The girl tossed the ball with an underhanded motion.
unexplained | pos: adj | strength: 1 | plainer: without a stated reason; not explained | next: absence*; payment*; decision; delay*; departure*; silence; wealth; withdrawal; firing*; trip*; cash; removal | hit: The treasurer's unexplained absence worried the union. | miss: The clinic studies unexplained fevers.
unholy alliance | pos: noun | strength: 3 | plainer: alliance; partnership | hit: An unholy alliance of brewers and preachers beat the bill.
vendetta | pos: noun | plainer: campaign; dispute | not_near: mafia; clan*; film; movie; comic; V for; Corsica*; mob | hit: Mr. Dorn says the audit is a personal vendetta. | miss: The clan killings were part of a vendetta.
weasel out of | strength: 3 | plainer: avoid; not keep | hit: The insurer weaseled out of the claim.
wheeling and dealing | match: surface | plainer: negotiating; bargaining | hit: Years of wheeling and dealing made the senator rich.
with close ties to | match: surface | plainer: connected to; who has worked with | not_next: community; area; region; city; town; school; family; local; land | hit: The post went to a lawyer with close ties to the mayor. | miss: The choir wants a director with close ties to the community.
with links to | match: surface | strength: 1 | plainer: connected to; who has worked with | next: <name>; organized; extremist*; terror*; criminal*; far; group*; casino; mayor; governor; regime; gang* | hit: The council hired a consultant with links to the casino. | miss: The newsletter came with links to order forms.
with ties to | match: surface | strength: 1 | plainer: connected to; who has worked with | not_next: community; area; region; city; town; school; state; local; land; neighborhood; county; Appalachia | hit: The contract went to a firm with ties to the governor. | miss: The league wants a coach with ties to the area.
worst-kept secret | pos: noun | plainer: widely known fact | hit: The merger was the worst-kept secret in Ellery.
would not say | match: surface | strength: 1 | plainer: did not say | next: whether; why; how; if; who; what; when; where | hit: The mayor would not say whether he met the developer. | miss: Her accent would not say much about her home.
wriggle out of | plainer: avoid; escape | not_near: rope*; net; seat; harness; clothes; handcuffs; snake; grasp; hole | hit: The landlord tried to wriggle out of the contract. | miss: The snake can wriggle out of its old skin.

hobnob with | plainer: socialize with; meet | hit: Judges hobnobbed with the plaintiffs at a resort.
pull the wool over | plainer: deceive | hit: The lobby pulled the wool over voters' eyes.
siphon off | plainer: divert; move | not_near: water; fuel; gasoline; oil; diesel; blood | hit: Charter schools siphon off money from the district. | miss: Thieves siphoned off diesel from parked trucks.
slyly | pos: adv | tag: any | plainer: indirectly | hit: The leaflet slyly omits the second clause.
spill the beans | plainer: tell a secret | hit: A former aide spilled the beans to the grand jury.
wined and dined | match: surface | plainer: entertained | hit: Vendors wined and dined the school board.

unvetted | pos: adj | plainer: unscreened | hit: He said planes had brought in unvetted refugees.

airbrush | plainer: hide; remove | near: history; past; record; legacy; manifesto; scandal; memory; crimes; textbook*; war | hit: The museum airbrushed the strike out of local history. | miss: He airbrushed flames on the van.
angle for | strength: 1 | plainer: seek | not_near: trout; bass; salmon; fish*; camera* | hit: Mr. Dorn is angling for a cabinet post. | miss: They angled for trout below the falls.
anoint | plainer: choose; name | near: successor*; heir*; nominee*; candidate*; front-runner; favorite; leader*; party; establishment | hit: The outgoing mayor anointed a successor in private. | miss: The priest anointed the sick woman.
cloak | plainer: hide; present | near: secrecy; patriotism; religion; language; morality; rhetoric; anonymity; bigotry; racism; greed; agenda; populism | hit: The group cloaks greed in talk of freedom. | miss: Fog cloaked the harbor.
creep into | strength: 1 | plainer: enter | next: classroom*; curriculum; politics; mainstream; language; policy; debate; school*; public; law; workplace*; economy; conversation* | hit: Slogans have crept into classrooms, parents say. | miss: The cat crept into the barn.
dress up | plainer: present | near: cut*; tax*; ban; propaganda; policy; greed; opinion; defeat; failure*; budget; bill; reform | hit: They dressed up a tax rise as reform. | miss: The twins dressed up as pirates.
duck | plainer: evade; avoid | next: question*; debate*; reporter*; responsibility; issue*; vote*; press; accountability; scrutiny; blame; interview*; media; subpoena*; constituents | hit: The incumbent has ducked debates since June. | miss: He ducked the low beam.
fish for | strength: 1 | plainer: seek | next: compliment*; excuse*; vote*; evidence; information; dirt; reason*; clue*; headline*; donation*; support | hit: Investigators were fishing for evidence, her lawyer said. | miss: They fish for cod off the cape.
grease | plainer: help; ease | next: deal*; path; palm*; process; way; relationship* | hit: Consultants greased the deal with the port authority. | miss: He greased the pan with butter.
harbor | strength: 1 | plainer: have | next: grudge*; resentment*; ambition*; illusion*; suspicion*; doubt*; hatred; ill will; bias; prejudice*; presidential; fantas*; anger | hit: Ms. Vance is said to harbor ambitions for higher office. | miss: The couple harbored refugees in the war.
hide from | plainer: avoid | next: voter*; reporter*; press; record; media; constituent*; scrutiny; truth; public; debate* | hit: The incumbent hides from voters, the ad says. | miss: The boys hid from the rain.
inflate | plainer: exaggerate; overstate | next: claim*; number*; resume; résumé; crowd; figure*; importance; threat*; statistics; role; net worth; wealth; credentials; achievement* | hit: The campaign inflated crowd sizes in its ads. | miss: They inflated the raft with a pump.
launder | tag: any | plainer: make respectable; pass off | near: reputation*; image; propaganda; talking points; disinformation; ideas; lies; rumors | hit: The think tank launders propaganda as research. | miss: The inn launders sheets on Mondays.
lean on | strength: 1 | plainer: press; pressure | next: lawmaker*; official*; Congress; judge*; prosecutor*; compan*; governor*; senator*; regulator*; broadcaster*; agency; ministry; attorney general | hit: Aides leaned on prosecutors to drop the inquiry. | miss: She leaned on the rail to rest.
manufacture | plainer: invent; make up | next: crisis; crises; outrage; controvers*; consent; evidence; excuse*; scandal*; doubt; grievance*; pretext*; drama; dissent; emergency | hit: Senator Hale said the host manufactured outrage. | miss: The plant manufactures tractors.
mask | strength: 1 | plainer: hide | next: truth; problem*; fact; weakness*; loss*; decline; failure*; depth; reality; scale; extent; division*; growing; real | hit: One good quarter masked losses at the retailer. | miss: Vanilla masked the bitter taste.
October surprise | strength: 1 | pos: noun | plainer: late campaign disclosure; late campaign event | hit: Aides fear an October surprise about the loan.
pack | plainer: fill with allies | next: court; courts; bench; board; commission; Supreme Court; agency; agencies; judiciary | hit: The premier packed the judiciary with cronies. | miss: She packed a lunch for the trip.
pad | plainer: inflate; add to | next: resume; résumé; number*; bill; bills; budget*; expense*; pocket*; payroll*; profit*; margin*; invoice*; pension*; bottom line | hit: Contractors padded bills for the school roof. | miss: She padded the crate with straw.
parachute in | plainer: bring in from outside; arrive from outside | not_near: troops; soldier*; army; plane; paratrooper*; jump*; supplies | hit: The party parachuted in a lawyer from the capital. | miss: Soldiers parachuted in behind the ridge.
pry into | plainer: ask about; look into | near: private; life; lives; affairs; finances; records; personal; past; marriage; communications; emails | hit: The form pries into the private lives of teachers. | miss: He pried into the crate with a bar.
scrub | plainer: remove; delete | next: website*; mention*; reference*; record*; webpage*; history; word*; data; page*; biograph*; profile*; social media; site | hit: The agency scrubbed references to asbestos. | miss: She scrubbed the floor twice.
shadow government | pos: noun | plainer: unofficial advisers; unelected advisers | not_near: exile*; Myanmar; junta; opposition; minister*; parallel; Taliban; Labour; Tory; National Unity | hit: Mr. Dorn says a shadow government writes the orders. | miss: The exiles formed a shadow government in Paris. | pole: secret/open
shield | strength: 1 | plainer: protect | next: rich; wealthy; corporation*; polluter*; official*; donor*; gunmaker*; president; ally; allies; police; banks; executive*; abuser*; compan*; lawmaker*; landlord* | hit: The amendment would shield polluters from lawsuits. | miss: A tent shielded the guests from rain.
smuggle | tag: any | plainer: add; insert | near: provision*; amendment*; budget; agenda; ideology; clause*; rider; politics; legislation | hit: Lobbyists smuggled a clause into the farm bill. | miss: Two men smuggled parrots in a van.
stack | plainer: fill with allies | next: court; courts; bench; board; panel; commission; committee; council; agency; jury | hit: The governor stacked the board with donors. | miss: Volunteers stacked the chairs.
stealth tax | pos: noun | plainer: indirect tax; frozen tax threshold | hit: The frozen threshold is a stealth tax on nurses. | pole: secret/open
thumb on the scale | match: surface | plainer: improper influence | hit: Critics say the agency put a thumb on the scale.
wave through | plainer: approve | near: bill; bills; deal*; merger*; plan*; budget*; permit*; nominee*; appointment*; application*; takeover*; regulators; approval; contract* | hit: Regulators waved through the merger in two weeks. | miss: Officers waved through three buses.
