+++
name = "intensity"
version = "1.0.0"
licence = "Apache-2.0"
device = "loaded"
label = "intensity"
description = "Wordings that turn the volume up: degree, size, movement of numbers, scalar particles, superlatives."
sources = ["Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013", "Quirk, Greenbaum, Leech and Svartvik 1985 (amplifiers)", "entries and examples written for this project"]
[defaults]
pos = "adj"
strength = 2
+++
# Adverbs of the highest degree. Where the word can simply go, the plainer wording is the weakest that can stand in its place.
utterly | pos: adv | strength: 3 | plainer: quite; fully | hit: The plan was utterly without merit.
totally | pos: adv | plainer: fully; quite | hit: The bill is totally different now.
completely | pos: adv | strength: 1 | plainer: fully | not_next: burned; destroyed; closed; renovated; rebuilt; vaccinated; submerged; paralyzed; covered; filled; healed; recovered | hit: He was completely wrong about the budget. | miss: The barn was completely destroyed.
wholly | pos: adv | plainer: fully; quite | not_next: owned; funded; made; within; contained; or partly | hit: The answer was wholly inadequate. | miss: The firm is a wholly owned unit of Barlow Foods.
thoroughly | pos: adv | strength: 1 | plainer: fully; quite | next: discredited; debunked; corrupt; dishonest; enjoy*; disgusted; disappoint*; modern; convinced; unconvincing; embarrass*; unimpress*; predictable; rejected; repudiated; defeated; beaten; demoralized; un-American | hit: The idea has been thoroughly discredited. | miss: Wash the leaves thoroughly.
downright | pos: adv; adj | plainer: quite; plainly | hit: The reply was downright rude.
outright | pos: adj | plainer: plain; complete | next: lie*; hostil*; lying; fabrication*; racis*; fraud; theft; falsehood*; contempt; bigotry; deception; denial; corruption; propaganda; rejection | hit: Ms. Vance called it an outright lie. | miss: The state bought the land in an outright purchase.
flat-out | pos: adv; adj | plainer: plainly; simply | hit: The claim is flat-out wrong. | hit: He flat out lied to the board.
flatly | pos: adv | strength: 1 | plainer: plainly; directly | hit: She flatly rejected the offer.
fundamentally | pos: adv | strength: 1 | plainer: basically; in its main parts | next: chang*; alter*; transform*; dishonest; unfair; wrong; broken; misunderst*; misread*; unserious; un-American; undemocratic; unjust; corrupt; reshap* | hit: The ruling fundamentally changed the race. | miss: Grace is fundamentally a teacher.
fundamentally flawed | strength: 2 | polarity: negative | plainer: flawed; faulty | hit: Critics called the study fundamentally flawed.
deeply | pos: adv | strength: 1 | plainer: very; quite | not_next: rooted; held; breathe*; cut; held; religious; buried; sleep*; asleep; cut; love* | not_prev: breathe; breathed; breathing; dig; dug; cut; dived; inhaled; sleep; slept; buried | hit: The vote was deeply unpopular. | miss: She breathed deeply. | miss: They are deeply religious people.
deeply flawed | polarity: negative | plainer: flawed; faulty | hit: The county used a deeply flawed count.
deeply divided | polarity: negative | plainer: divided; split
deeply troubling | polarity: negative | plainer: a concern; of concern
deeply disturbing | polarity: negative | plainer: of concern; upsetting
deeply concerned | strength: 1 | plainer: concerned; worried
deeply unpopular | polarity: negative | plainer: unpopular
deeply held | strength: 1 | polarity: positive | plainer: firm; sincere
sharply | pos: adv | plainer: markedly; clearly | not_next: dressed; at; angled; curved; peaked; left; right | not_prev: dress; dressed; turn; turned; inhale; inhaled; swerved; banked | hit: Support for the mayor fell sharply. | hit: She sharply criticized the sheriff. | miss: The van turned sharply at the mill. | note: Falls and rises of numbers and criticism alike; "markedly" or the figure itself says it.
steeply | pos: adv | plainer: markedly; much | not_next: sloping; pitched; sloped; uphill; downhill; banked | hit: Rents rose steeply. | miss: The house has a steeply pitched roof.
dramatically | pos: adv | plainer: markedly; much | hit: Costs rose dramatically last year.
drastically | pos: adv | plainer: markedly; much | hit: The bill would drastically cut aid.
vastly | pos: adv | plainer: much; far | hit: Turnout was vastly higher in the north.
hugely | pos: adv | plainer: very; much | hit: The tax was hugely unpopular.
massively | pos: adv | plainer: much; largely | hit: The project ran massively over budget.
enormously | pos: adv | plainer: very; much
immensely | pos: adv | plainer: very; much
tremendously | pos: adv | plainer: very; much
incredibly | pos: adv | plainer: very; quite | hit: The race is incredibly close.
unbelievably | pos: adv | plainer: very; surprisingly
insanely | pos: adv | strength: 3 | plainer: very
wildly | pos: adv | plainer: very; widely | not_prev: fire; fired; shot; cheered; swing; swung; clapped; danced; growing; grew | not_next: swinging; waving; cheering; firing | hit: The estimate was wildly wrong. | miss: Two men fired wildly from a truck.
extremely | pos: adv | strength: 1 | plainer: very | hit: The race remains extremely close.
exceedingly | pos: adv | strength: 1 | plainer: very
extraordinarily | pos: adv | plainer: very; unusually | hit: It was an extraordinarily long session.
exceptionally | pos: adv | strength: 1 | plainer: very; unusually
profoundly | pos: adv | plainer: very; much | not_next: deaf; disabled | hit: The order was profoundly unfair, Mr. Hale said. | miss: Her son is profoundly deaf.
intensely | pos: adv | strength: 1 | plainer: very; strongly | hit: The two sides intensely dislike each other.
fiercely | pos: adv | plainer: strongly; very | not_prev: burn; burned; burning; blew; blow | not_next: burning; hot | hit: The union fiercely opposed the bill. | miss: The fire burned fiercely all night.
staunchly | pos: adv | plainer: firmly; strongly | hit: The town is staunchly Republican.
vehemently | pos: adv | plainer: strongly; firmly | hit: Mr. Castro vehemently denied the report.
vociferously | pos: adv | plainer: strongly; loudly
adamantly | pos: adv | plainer: firmly; strongly | hit: She is adamantly opposed to the toll.
strenuously | pos: adv | strength: 1 | plainer: firmly; strongly | not_prev: exercise; exercised; train; trained | hit: His lawyer strenuously denied the charge. | miss: Patients who exercised strenuously were left out.
overwhelmingly | pos: adv | strength: 1 | plainer: by a wide margin; mostly | hit: Voters overwhelmingly rejected the tax.
resoundingly | pos: adv | plainer: by a wide margin; clearly | hit: Voters resoundingly rejected the tax.
decisively | pos: adv | strength: 1 | plainer: by a wide margin | near: won; win*; beat*; defeat*; lost; vot*; reject*; carried; swing; swung | hit: She won the district decisively. | miss: The captain acted decisively.
grossly | pos: adv | polarity: negative | plainer: much; very | not_next: negligent | hit: The forecast was grossly inflated. | miss: The jury found that the pilot was grossly negligent. | note: "Grossly negligent" is a term of law.
glaringly | pos: adv | polarity: negative | plainer: clearly; very
woefully | pos: adv | strength: 3 | polarity: negative | plainer: very; quite | hit: The clinics are woefully short of staff.
painfully | pos: adv | polarity: negative | plainer: very; quite | next: slow; obvious; clear; aware; thin; familiar; awkward; shy; honest; true; close; long; inadequate; apparent; evident; funny | hit: The count has been painfully slow. | miss: He fell and landed painfully.
hopelessly | pos: adv | polarity: negative | plainer: very; badly | not_next: lost; in love | hit: The code is hopelessly out of date. | miss: The hikers were hopelessly lost.
desperately | pos: adv | polarity: negative | plainer: very much; greatly | not_next: ill; poor; hungry; thirsty | hit: The town desperately wants a new bridge. | miss: The child was desperately ill.
badly | pos: adv | polarity: negative | plainer: greatly; much | next: needed; needs; need; split; divided; out of; behind; outdated; misjudg*; misread*; flawed; wants; outnumbered; trail*; mistaken; underestimat*; overdue; misled; outspent; eroded | hit: The party is badly split over trade. | miss: The bus was badly damaged. | miss: He played badly.
sorely | pos: adv | plainer: much; greatly | hit: The school sorely needs repairs.
dangerously | pos: adv | polarity: negative | plainer: very; too | next: close; low; high; wrong; naive; misguided; out of; thin; inadequate; vague; irresponsible; extreme; radical; reckless; divided; weak | hit: The party moved dangerously close to default, he said. | miss: He drove dangerously.
ridiculously | pos: adv | polarity: negative | plainer: very; too
absurdly | pos: adv | polarity: negative | plainer: very; too | hit: The fee is absurdly high.
outrageously | pos: adv | strength: 3 | polarity: negative | plainer: very; too
obscenely | pos: adv | strength: 3 | polarity: negative | plainer: very; too
crazily | pos: adv | polarity: negative | plainer: very; oddly
perfectly | pos: adv | strength: 1 | plainer: fully; quite | next: clear; legal; reasonable; fine; normal; good; happy; willing; sane; innocent; ordinary; legitimate; obvious; capable; understandable; safe; aware; content | hit: The deal was perfectly legal. | miss: The two halves fit perfectly.
relentlessly | pos: adv | polarity: negative | plainer: steadily; repeatedly | hit: The paper relentlessly pursued the senator.
endlessly | pos: adv | polarity: negative | plainer: repeatedly; at length | hit: They argued endlessly over the map.
incessantly | pos: adv | polarity: negative | plainer: often; repeatedly
ceaselessly | pos: adv | plainer: steadily; often
constantly | pos: adv | strength: 1 | plainer: often; regularly | near: critic*; attack*; complain*; lie; lies; lying; change*; blam*; media; accus*; demand*; remind*; threat*; tweet*; insult*; argu*; fight*; worr* | hit: He constantly complains about the press. | miss: The pump runs constantly.
repeatedly and | pos: adv | match: surface | strength: 1 | plainer: often and | next: falsely; loudly; publicly; openly; emphatically; forcefully | hit: She repeatedly and loudly objected. | miss: He was stabbed repeatedly and died.
openly | pos: adv | strength: 1 | plainer: in public | next: mock*; defy*; defied; flout*; brag*; boast*; hostile; contempt*; racist; embrac*; call*; advocat*; admit*; disdain*; critic*; question* | hit: The mayor openly mocked the panel. | miss: He is openly gay.
breathtakingly | pos: adv | strength: 3 | plainer: very; unusually
stunningly | pos: adv | strength: 3 | plainer: very; unusually | hit: The vote was stunningly close.
astonishingly | pos: adv | plainer: very; surprisingly
amazingly | pos: adv | plainer: very; surprisingly
staggeringly | pos: adv | strength: 3 | plainer: very
strikingly | pos: adv | strength: 1 | plainer: very; notably
remarkably | pos: adv | strength: 1 | plainer: very; unusually | hit: Turnout was remarkably low.
shockingly | pos: adv | strength: 3 | polarity: negative | plainer: surprisingly; very
spectacularly | pos: adv | strength: 3 | plainer: completely; very | hit: The talks failed spectacularly.
phenomenally | pos: adv | polarity: positive | plainer: very
monumentally | pos: adv | strength: 3 | plainer: very
exponentially | pos: adv | plainer: quickly; fast | not_near: curve; formula; virus; function; variable | hit: Health costs have grown exponentially. | miss: The formula shows that the value grows exponentially.
astronomically | pos: adv | strength: 3 | plainer: much; very
infinitely | pos: adv | plainer: far; much | not_next: many; small; divisible | hit: The new plan is infinitely better. | miss: A line can be split into infinitely many parts.
radically | pos: adv | plainer: greatly; much | hit: The bill would radically change the code.
violently | pos: adv | polarity: negative | plainer: strongly | next: oppos*; disagree*; object* | hit: The senator violently opposed the merger. | miss: The crowd was violently dispersed.
blisteringly | pos: adv | plainer: very
savagely | pos: adv | strength: 3 | polarity: negative | plainer: severely; strongly | near: critic*; review*; mock*; cut; budget; satir*; funding | hit: The budget was savagely cut. | miss: The guard was savagely beaten.
firmly | pos: adv | strength: 1 | plainer: clearly | next: entrenched; reject*; rebuff*; rebuk*; oppos*; in the camp; behind; in the grip; in control | hit: She firmly rejected the idea. | miss: He shut the lid firmly.
squarely | pos: adv | strength: 1 | plainer: directly | hit: The report puts the blame squarely on the agency.
all but | pos: adv | match: surface | strength: 1 | plainer: nearly; almost | next: certain; guaranteed; impossible; dead; inevitable; assured; over; ensur*; gone; abandon*; ignor*; vanish*; disappear*; eliminat*; declar*; conced*; endors*; rul*; destroy*; doomed; admit*; accus*; beg*; invisible; useless; unknown; collaps*; dar*; ended; erased; killed; confirm*; unanim* | hit: The bill is all but dead. | miss: All but two of the members voted.
wholeheartedly | pos: adv | polarity: positive | plainer: fully; strongly
unequivocally | pos: adv | strength: 1 | plainer: clearly; plainly
categorically | pos: adv | strength: 1 | plainer: clearly; plainly | hit: He categorically denied the charge.
emphatically | pos: adv | strength: 1 | plainer: firmly; clearly
overly | pos: adv | strength: 1 | polarity: negative | plainer: too | hit: The rules are overly broad, he said.
excessively | pos: adv | polarity: negative | plainer: too
heavily | pos: adv | strength: 1 | plainer: greatly; much | next: criticized; favored; politicized; edited; slanted; biased; redacted; partisan; gerrymandered | hit: The heavily criticized plan was dropped. | miss: It rained heavily.
overnight | pos: adv | plainer: quickly; within a short time | near: success; transformed; change*; vanish*; erased; wiped; sensation; rich | not_near: train; bus; flight; rain; snow; hotel; hospital; police; stay* | hit: The ruling changed the industry overnight. | miss: The hospital kept her overnight.
