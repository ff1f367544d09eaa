+++
name = "evaluative"
version = "1.0.0"
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
disgraceful | pos: adj | strength: 3 | plainer: criticized
shameful | pos: adj | strength: 3 | plainer: criticized
despicable | pos: adj | strength: 3 | plainer: criticized
deplorable | pos: adj | strength: 3 | plainer: criticized
contemptible | pos: adj | strength: 3 | plainer: criticized
reprehensible | pos: adj | strength: 3 | plainer: criticized
odious | pos: adj | strength: 3 | plainer: disliked
vile | pos: adj | strength: 3 | plainer: offensive
heinous | pos: adj | strength: 3 | plainer: serious
egregious | pos: adj | strength: 3 | plainer: serious
outrageous | pos: adj | strength: 3 | plainer: disputed
scandalous | pos: adj | strength: 3 | plainer: disputed
unconscionable | pos: adj | strength: 3 | plainer: disputed
inexcusable | pos: adj | strength: 3 | plainer: unexplained
unforgivable | pos: adj | strength: 3 | plainer: serious
indefensible | pos: adj | strength: 3 | plainer: disputed
appalling | pos: adj | strength: 3 | plainer: bad
abysmal | pos: adj | strength: 3 | plainer: very low
atrocious | pos: adj | strength: 3 | plainer: bad
preposterous | pos: adj | strength: 3 | plainer: disputed
ludicrous | pos: adj | strength: 3 | plainer: disputed
ridiculous | pos: adj | strength: 3 | plainer: disputed
absurd | pos: adj | strength: 3 | plainer: disputed
laughable | pos: adj | strength: 3 | plainer: weak
farcical | pos: adj | strength: 3 | plainer: disorderly
idiotic | pos: adj | strength: 3 | plainer: disputed
moronic | pos: adj | strength: 3 | plainer: disputed
asinine | pos: adj | strength: 3 | plainer: disputed
insane | pos: adj | strength: 3 | plainer: disputed
crazy | pos: adj | strength: 3 | plainer: unusual
lunatic | pos: adj | strength: 3 | plainer: disputed
unhinged | pos: adj | strength: 3 | plainer: angry
deranged | pos: adj | strength: 3 | plainer: angry
disastrous | pos: adj | strength: 3 | plainer: failed
catastrophic | pos: adj | strength: 3 | plainer: very costly
calamitous | pos: adj | strength: 3 | plainer: very costly
ruinous | pos: adj | strength: 3 | plainer: very costly
corrupt | pos: adj | strength: 3 | plainer: accused of corruption
crooked | pos: adj | strength: 3 | plainer: accused of fraud
rotten | pos: adj | strength: 3 | plainer: bad
evil | pos: adj | strength: 3 | plainer: harmful
wicked | pos: adj | strength: 3 | plainer: harmful
sinful | pos: adj | strength: 3 | plainer: disputed
shameless | pos: adj | strength: 3 | plainer: open
brazen | pos: adj | strength: 3 | plainer: open
blatant | pos: adj | strength: 3 | plainer: open
flagrant | pos: adj | strength: 3 | plainer: open
barefaced | pos: adj | strength: 3 | plainer: open
# adj, negative
controversial | pos: adj | plainer: disputed
contentious | pos: adj | plainer: disputed
divisive | pos: adj | plainer: disputed
polarizing | pos: adj | plainer: disputed
misleading | pos: adj | plainer: inexact
deceptive | pos: adj | plainer: inexact
disingenuous | pos: adj | plainer: inexact
dishonest | pos: adj | plainer: false
untruthful | pos: adj | plainer: false
dubious | pos: adj | plainer: disputed
questionable | pos: adj | plainer: disputed
debunked | pos: adj | plainer: disproved
discredited | pos: adj | plainer: disputed
baseless | pos: adj | plainer: without evidence
groundless | pos: adj | plainer: without evidence
unfounded | pos: adj | plainer: without evidence
bogus | pos: adj | plainer: false
phony | pos: adj | plainer: false
flawed | pos: adj | plainer: imperfect
faulty | pos: adj | plainer: imperfect
botched | pos: adj | plainer: failed
bungled | pos: adj | plainer: failed
dismal | pos: adj | plainer: low
lackluster | pos: adj | plainer: weak
tepid | pos: adj | plainer: limited
lukewarm | pos: adj | plainer: limited
feeble | pos: adj | plainer: weak
anemic | pos: adj | plainer: slow
shoddy | pos: adj | plainer: faulty
sloppy | pos: adj | plainer: inexact
slipshod | pos: adj | plainer: faulty
mediocre | pos: adj | plainer: average
substandard | pos: adj | plainer: below the standard
inept | pos: adj | plainer: unsuccessful
incompetent | pos: adj | plainer: unsuccessful
clueless | pos: adj | plainer: uninformed
feckless | pos: adj | plainer: inactive
ineffectual | pos: adj | plainer: without effect
toothless | pos: adj | plainer: without penalties
spineless | pos: adj | plainer: yielding
weak-kneed | pos: adj | plainer: yielding
cowardly | pos: adj | plainer: yielding
craven | pos: adj | plainer: yielding
timid | pos: adj | plainer: cautious
gutless | pos: adj | plainer: yielding
reckless | pos: adj | plainer: risky
irresponsible | pos: adj | plainer: risky
careless | pos: adj | plainer: inattentive
cavalier | pos: adj | plainer: careless
rash | pos: adj | plainer: quick
hasty | pos: adj | plainer: quick
rushed | pos: adj | plainer: quick
ill-conceived | pos: adj | plainer: disputed
ill-advised | pos: adj | plainer: disputed
ill-fated | pos: adj | plainer: unsuccessful
misguided | pos: adj | plainer: disputed
wrongheaded | pos: adj | plainer: disputed
shortsighted | pos: adj | plainer: short-term
short-sighted | pos: adj | plainer: short-term
foolish | pos: adj | plainer: disputed
stupid | pos: adj | plainer: disputed
silly | pos: adj | plainer: disputed
naive | pos: adj | plainer: inexperienced
gullible | pos: adj | plainer: trusting
delusional | pos: adj | plainer: mistaken
irrational | pos: adj | plainer: disputed
illogical | pos: adj | plainer: inconsistent
incoherent | pos: adj | plainer: unclear
nonsensical | pos: adj | plainer: unclear
pointless | pos: adj | plainer: without effect
futile | pos: adj | plainer: without effect
meaningless | pos: adj | plainer: without effect
worthless | pos: adj | plainer: of no value
useless | pos: adj | plainer: without effect
counterproductive | pos: adj | plainer: with the opposite effect
dysfunctional | pos: adj | plainer: stalled
chaotic | pos: adj | plainer: disorderly
messy | pos: adj | plainer: disorderly
tumultuous | pos: adj | plainer: unsettled
turbulent | pos: adj | plainer: unsettled
rocky | pos: adj | plainer: difficult
shaky | pos: adj | plainer: uncertain
troubled | pos: adj | plainer: with problems
besieged | pos: adj | plainer: criticized
scandal-plagued | pos: adj | plainer: under investigation
disgraced | pos: adj | plainer: dismissed
notorious | pos: adj | plainer: known
infamous | pos: adj | plainer: known
sleazy | pos: adj | plainer: disputed
unsavory | pos: adj | plainer: disputed
unscrupulous | pos: adj | plainer: dishonest
unethical | pos: adj | plainer: against the rules of ethics
immoral | pos: adj | plainer: disputed
ruthless | pos: adj | plainer: determined
callous | pos: adj | plainer: indifferent
inhumane | pos: adj | plainer: harsh
petty | pos: adj | plainer: minor
spiteful | pos: adj | plainer: hostile
vindictive | pos: adj | plainer: retaliatory
vengeful | pos: adj | plainer: retaliatory
mean-spirited | pos: adj | plainer: unkind
nasty | pos: adj | plainer: unkind
vicious | pos: adj | plainer: hostile
ugly | pos: adj | plainer: unpleasant
cynical | pos: adj | plainer: calculated
calculating | pos: adj | plainer: planned
opportunistic | pos: adj | plainer: timely for them
self-serving | pos: adj | plainer: in one's own interest
selfish | pos: adj | plainer: in one's own interest
greedy | pos: adj | plainer: profit-seeking
arrogant | pos: adj | plainer: confident
smug | pos: adj | plainer: confident
haughty | pos: adj | plainer: distant
pompous | pos: adj | plainer: formal
self-righteous | pos: adj | plainer: convinced
sanctimonious | pos: adj | plainer: moralizing
holier-than-thou | pos: adj | plainer: moralizing
hypocritical | pos: adj | plainer: inconsistent
two-faced | pos: adj | plainer: inconsistent
condescending | pos: adj | plainer: talking down
patronizing | pos: adj | plainer: talking down
dismissive | pos: adj | plainer: rejecting
tone-deaf | pos: adj | plainer: unresponsive
insensitive | pos: adj | plainer: giving offense
offensive | pos: adj | plainer: giving offense | not_prev: on; on the; military; an; ground; air | not_next: line; lineman; coordinator; against; weapons; linemen | miss: The army began an offensive against the port.
vulgar | pos: adj | plainer: coarse
crass | pos: adj | plainer: coarse
boorish | pos: adj | plainer: impolite
rude | pos: adj | plainer: impolite
obnoxious | pos: adj | plainer: impolite
insulting | pos: adj | plainer: giving offense
demeaning | pos: adj | plainer: giving offense
degrading | pos: adj | plainer: giving offense
incendiary | pos: adj | plainer: provocative
inflammatory | pos: adj | plainer: provocative
fiery | pos: adj | plainer: forceful
bombastic | pos: adj | plainer: loud
shrill | pos: adj | plainer: loud
strident | pos: adj | plainer: forceful
rambling | pos: adj | plainer: long
long-winded | pos: adj | plainer: long
tedious | pos: adj | plainer: long
tiresome | pos: adj | plainer: repeated
dull | pos: adj | plainer: plain
bland | pos: adj | plainer: plain
outdated | pos: adj | plainer: old
antiquated | pos: adj | plainer: old
archaic | pos: adj | plainer: old
outmoded | pos: adj | plainer: old
obsolete | pos: adj | plainer: no longer used
backward | pos: adj | plainer: old-fashioned
regressive | pos: adj | plainer: disputed
draconian | pos: adj | plainer: strict
punitive | pos: adj | plainer: with penalties
onerous | pos: adj | plainer: demanding
burdensome | pos: adj | plainer: demanding
punishing | pos: adj | plainer: hard
stifling | pos: adj | plainer: limiting
suffocating | pos: adj | plainer: limiting
oppressive | pos: adj | plainer: harsh
repressive | pos: adj | plainer: restricting
tyrannical | pos: adj | plainer: authoritarian
dictatorial | pos: adj | plainer: without consultation
authoritarian | pos: adj | plainer: restricting opposition
undemocratic | pos: adj | plainer: without a vote
lawless | pos: adj | plainer: against the law
unfair | pos: adj | plainer: unequal
unjust | pos: adj | plainer: unequal
biased | pos: adj | plainer: one-sided
one-sided | pos: adj | plainer: from one side
lopsided | pos: adj | plainer: uneven
partisan | pos: adj | plainer: party-political
partisan-minded | pos: adj | plainer: party-political
extreme | pos: adj | plainer: far-reaching
fanatical | pos: adj | plainer: committed
dogmatic | pos: adj | plainer: unyielding
rigid | pos: adj | plainer: unyielding
intransigent | pos: adj | plainer: unyielding
obstinate | pos: adj | plainer: unyielding
stubborn | pos: adj | plainer: unyielding
uncompromising | pos: adj | plainer: unyielding
bloated | pos: adj | plainer: large
wasteful | pos: adj | plainer: costly
lavish | pos: adj | plainer: costly
extravagant | pos: adj | plainer: costly
excessive | pos: adj | plainer: high
unsustainable | pos: adj | plainer: disputed
unworkable | pos: adj | plainer: disputed
untenable | pos: adj | plainer: hard to hold
perilous | pos: adj | plainer: risky
hazardous | pos: adj | plainer: risky
destructive | pos: adj | plainer: harmful
detrimental | pos: adj | plainer: harmful
pernicious | pos: adj | plainer: harmful
insidious | pos: adj | plainer: gradual and harmful
divisive-sounding | pos: adj | plainer: disputed
worrying | pos: adj | plainer: of concern
perplexing | pos: adj | plainer: unexplained
baffling | pos: adj | plainer: unexplained
puzzling | pos: adj | plainer: unexplained
bizarre | pos: adj | plainer: unusual
weird | pos: adj | plainer: unusual
outlandish | pos: adj | plainer: unusual
far-fetched | pos: adj | plainer: unlikely
implausible | pos: adj | plainer: unlikely
improbable | pos: adj | plainer: unlikely
unbelievable | pos: adj | plainer: unlikely
half-baked | pos: adj | plainer: unfinished
half-hearted | pos: adj | plainer: limited
halfhearted | pos: adj | plainer: limited
second-rate | pos: adj | plainer: weak
third-rate | pos: adj | plainer: weak
amateurish | pos: adj | plainer: unskilled
clumsy | pos: adj | plainer: unskilled
awkward | pos: adj | plainer: uneasy
ham-handed | pos: adj | plainer: unskilled
ham-fisted | pos: adj | plainer: unskilled
bumbling | pos: adj | plainer: unskilled
erratic | pos: adj | plainer: changing
unpredictable | pos: adj | plainer: changing
mercurial | pos: adj | plainer: changing
pathetic | pos: adj | plainer: weak
pitiful | pos: adj | plainer: weak
sorry-looking | pos: adj | plainer: weak
disappointing | pos: adj | plainer: below expectations
underwhelming | pos: adj | plainer: below expectations
unimpressive | pos: adj | plainer: below expectations
frustrating | pos: adj | plainer: slow
maddening | pos: adj | plainer: slow
damning | pos: adj | plainer: critical
harrowing-sounding | pos: adj | plainer: critical
gloomy | pos: adj | plainer: poor
rancorous | pos: adj | plainer: hostile
fraught | pos: adj | plainer: tense
thorny | pos: adj | plainer: difficult
daunting | pos: adj | plainer: difficult
grueling | pos: adj | plainer: long
arduous | pos: adj | plainer: long
unpopular | pos: adj | plainer: opposed in polls
out-of-touch | pos: adj | plainer: distant
unaccountable | pos: adj | plainer: not elected
faceless | pos: adj | plainer: unnamed
nameless | pos: adj | plainer: unnamed
self-styled | pos: adj | plainer: calling itself
self-proclaimed | pos: adj | plainer: calling itself
self-appointed | pos: adj | plainer: not elected
self-described | pos: adj | plainer: calling itself
wannabe | pos: adj | plainer: aspiring
washed-up | pos: adj | plainer: former
little-known | pos: adj | plainer: not widely known
obscure | pos: adj | plainer: not widely known
fringe | pos: adj | plainer: with few followers
crackpot | pos: adj | plainer: with few followers
kooky | pos: adj | plainer: unusual
conspiratorial | pos: adj | plainer: suspicious
paranoid | pos: adj | plainer: suspicious
obsessive | pos: adj | plainer: persistent
relentless | pos: adj | plainer: continuing
thin-skinned | pos: adj | plainer: sensitive
petulant | pos: adj | plainer: annoyed
childish | pos: adj | plainer: immature
juvenile | pos: adj | plainer: immature
immature | pos: adj | plainer: young
lazy | pos: adj | plainer: inactive
complacent | pos: adj | plainer: inactive
aloof | pos: adj | plainer: distant
indifferent | pos: adj | plainer: inactive
flimsy | pos: adj | plainer: weak
threadbare | pos: adj | plainer: weak
vacuous | pos: adj | plainer: without content
tawdry | pos: adj | plainer: cheap
lurid | pos: adj | plainer: detailed
sensational | pos: adj | plainer: dramatic
overblown | pos: adj | plainer: exaggerated
exaggerated | pos: adj | plainer: overstated
inflated | pos: adj | plainer: overstated
hyped | pos: adj | plainer: promoted
overhyped | pos: adj | plainer: promoted
distorted | pos: adj | plainer: inexact
twisted | pos: adj | plainer: inexact
demoralized | pos: adj | plainer: discouraged
disgruntled | pos: adj | plainer: dissatisfied
belligerent | pos: adj | plainer: hostile
unapologetic | pos: adj | plainer: not apologizing
unrepentant | pos: adj | plainer: not apologizing
tired | pos: adj | plainer: often repeated
terrible | pos: adj | plainer: bad
awful | pos: adj | plainer: bad
lousy | pos: adj | plainer: bad
crappy | pos: adj | plainer: bad
crummy | pos: adj | plainer: bad
wretched | pos: adj | plainer: poor
sordid | pos: adj | plainer: disputed
seedy | pos: adj | plainer: run-down
decrepit | pos: adj | plainer: old
crumbling | pos: adj | plainer: in poor repair
dilapidated | pos: adj | plainer: in poor repair
broken-down | pos: adj | plainer: out of order
unwieldy | pos: adj | plainer: complex
convoluted | pos: adj | plainer: complex
Byzantine | pos: adj | plainer: complex
cumbersome | pos: adj | plainer: complex
tortured | pos: adj | plainer: complex
unseemly | pos: adj | plainer: unusual
undignified | pos: adj | plainer: unusual
unbecoming | pos: adj | plainer: unusual
unacceptable | pos: adj | plainer: rejected
gratuitous | pos: adj | plainer: uncalled for
unprovoked | pos: adj | plainer: without a known cause
unwarranted | pos: adj | plainer: disputed
undue | pos: adj | plainer: more than usual
# adj, positive
landmark | pos: adj | polarity: positive | plainer: important
groundbreaking | pos: adj | polarity: positive | plainer: new
trailblazing | pos: adj | polarity: positive | plainer: first
pioneering | pos: adj | polarity: positive | plainer: first
path-breaking | pos: adj | polarity: positive | plainer: first
innovative | pos: adj | polarity: positive | plainer: new
cutting-edge | pos: adj | polarity: positive | plainer: new
state-of-the-art | pos: adj | polarity: positive | plainer: new
visionary | pos: adj | polarity: positive | plainer: forward-looking
bold | pos: adj | polarity: positive | plainer: far-reaching
daring | pos: adj | polarity: positive | plainer: risky
brave | pos: adj | polarity: positive | plainer: risky
courageous | pos: adj | polarity: positive | plainer: risky
fearless | pos: adj | polarity: positive | plainer: risky
gutsy | pos: adj | polarity: positive | plainer: risky
heroic-sounding | pos: adj | polarity: positive | plainer: risky
principled | pos: adj | polarity: positive | plainer: consistent
honest | pos: adj | polarity: positive | plainer: open
candid | pos: adj | polarity: positive | plainer: open
decent | pos: adj | polarity: positive | plainer: fair
honorable | pos: adj | polarity: positive | plainer: fair
noble | pos: adj | polarity: positive | plainer: well-meant
virtuous | pos: adj | polarity: positive | plainer: well-meant
selfless | pos: adj | polarity: positive | plainer: unpaid
compassionate | pos: adj | polarity: positive | plainer: kind
humane | pos: adj | polarity: positive | plainer: kind
caring | pos: adj | polarity: positive | plainer: kind
generous | pos: adj | polarity: positive | plainer: large
gracious | pos: adj | polarity: positive | plainer: polite
humble | pos: adj | polarity: positive | plainer: modest
thoughtful | pos: adj | polarity: positive | plainer: considered
reasonable | pos: adj | polarity: positive | plainer: moderate
sensible | pos: adj | polarity: positive | plainer: practical
commonsense | pos: adj | polarity: positive | plainer: practical
common-sense | pos: adj | polarity: positive | plainer: practical
pragmatic | pos: adj | polarity: positive | plainer: practical
prudent | pos: adj | polarity: positive | plainer: cautious
wise | pos: adj | polarity: positive | plainer: considered
shrewd | pos: adj | polarity: positive | plainer: skilled
savvy | pos: adj | polarity: positive | plainer: skilled
astute | pos: adj | polarity: positive | plainer: skilled
canny | pos: adj | polarity: positive | plainer: skilled
brilliant | pos: adj | polarity: positive | plainer: skilled
ingenious | pos: adj | polarity: positive | plainer: clever
masterful | pos: adj | polarity: positive | plainer: skilled
skillful | pos: adj | polarity: positive | plainer: trained
deft | pos: adj | polarity: positive | plainer: skilled
adept | pos: adj | polarity: positive | plainer: skilled
seasoned | pos: adj | polarity: positive | plainer: experienced
battle-tested | pos: adj | polarity: positive | plainer: experienced
formidable | pos: adj | polarity: positive | plainer: strong
robust | pos: adj | polarity: positive | plainer: strong
vigorous | pos: adj | polarity: positive | plainer: active
tireless | pos: adj | polarity: positive | plainer: active
indefatigable | pos: adj | polarity: positive | plainer: active
dogged | pos: adj | polarity: positive | plainer: persistent
steadfast | pos: adj | polarity: positive | plainer: constant
stalwart | pos: adj | polarity: positive | plainer: constant
resolute | pos: adj | polarity: positive | plainer: firm
unflinching | pos: adj | polarity: positive | plainer: firm
tenacious | pos: adj | polarity: positive | plainer: persistent
hardworking | pos: adj | polarity: positive | plainer: working
hard-working | pos: adj | polarity: positive | plainer: working
hard-won | pos: adj | polarity: positive | plainer: achieved after effort
hard-fought | pos: adj | polarity: positive | plainer: contested
well-deserved | pos: adj | polarity: positive | plainer: received
well-earned | pos: adj | polarity: positive | plainer: received
much-needed | pos: adj | polarity: positive | plainer: requested
long-overdue | pos: adj | polarity: positive | plainer: late
sorely needed | pos: adj | polarity: positive | plainer: requested
vital | pos: adj | polarity: positive | plainer: important
crucial | pos: adj | polarity: positive | plainer: important
indispensable | pos: adj | polarity: positive | plainer: necessary
invaluable | pos: adj | polarity: positive | plainer: useful
impressive | pos: adj | polarity: positive | plainer: large
exceptional | pos: adj | polarity: positive | plainer: unusual
outstanding | pos: adj | polarity: positive | plainer: very good | not_next: issues; issue; warrant; warrants; balance; debt; question; questions; loans; bonds; shares | miss: He paid the outstanding balance.
excellent | pos: adj | polarity: positive | plainer: very good
superb | pos: adj | polarity: positive | plainer: very good
stellar | pos: adj | polarity: positive | plainer: very good
terrific | pos: adj | polarity: positive | plainer: very good
fantastic | pos: adj | polarity: positive | plainer: very good
wonderful | pos: adj | polarity: positive | plainer: very good
magnificent | pos: adj | polarity: positive | plainer: large
spectacular | pos: adj | polarity: positive | plainer: large
dazzling | pos: adj | polarity: positive | plainer: showy
glittering | pos: adj | polarity: positive | plainer: showy
glowing | pos: adj | polarity: positive | plainer: favorable
sterling | pos: adj | polarity: positive | plainer: good
exemplary | pos: adj | polarity: positive | plainer: good
impeccable | pos: adj | polarity: positive | plainer: without known fault
flawless | pos: adj | polarity: positive | plainer: without known fault
unblemished | pos: adj | polarity: positive | plainer: without known fault
spotless | pos: adj | polarity: positive | plainer: without known fault
pristine | pos: adj | polarity: positive | plainer: unchanged
gifted | pos: adj | polarity: positive | plainer: skilled
talented | pos: adj | polarity: positive | plainer: skilled
respected | pos: adj | polarity: positive | plainer: known
well-respected | pos: adj | polarity: positive | plainer: known
widely respected | pos: adj | polarity: positive | plainer: known
highly regarded | pos: adj | polarity: positive | plainer: known
well-regarded | pos: adj | polarity: positive | plainer: known
esteemed | pos: adj | polarity: positive | plainer: known
distinguished | pos: adj | polarity: positive | plainer: known
eminent | pos: adj | polarity: positive | plainer: known
renowned | pos: adj | polarity: positive | plainer: known
acclaimed | pos: adj | polarity: positive | plainer: praised in reviews
celebrated | pos: adj | polarity: positive | plainer: known
iconic | pos: adj | polarity: positive | plainer: well known
legendary | pos: adj | polarity: positive | plainer: well known
influential | pos: adj | polarity: positive | plainer: often cited
charismatic | pos: adj | polarity: positive | plainer: well liked
heartening | pos: adj | polarity: positive | plainer: encouraging
encouraging | pos: adj | polarity: positive | plainer: favorable
promising | pos: adj | polarity: positive | plainer: favorable
up-and-coming | pos: adj | polarity: positive | plainer: young
vibrant | pos: adj | polarity: positive | plainer: busy
thriving | pos: adj | polarity: positive | plainer: growing
flourishing | pos: adj | polarity: positive | plainer: growing
booming | pos: adj | polarity: positive | plainer: growing
victorious | pos: adj | polarity: positive | plainer: winning
patriotic | pos: adj | polarity: positive | plainer: loyal
trustworthy | pos: adj | polarity: positive | plainer: known
compelling | pos: adj | polarity: positive | plainer: persuasive
convincing | pos: adj | polarity: positive | plainer: persuasive
eloquent | pos: adj | polarity: positive | plainer: fluent
fair-minded | pos: adj | polarity: positive | plainer: fair
even-handed | pos: adj | polarity: positive | plainer: fair
evenhanded | pos: adj | polarity: positive | plainer: fair
clear-eyed | pos: adj | polarity: positive | plainer: realistic
levelheaded | pos: adj | polarity: positive | plainer: calm
level-headed | pos: adj | polarity: positive | plainer: calm
nuanced | pos: adj | polarity: positive | plainer: detailed
meticulous | pos: adj | polarity: positive | plainer: detailed
rigorous | pos: adj | polarity: positive | plainer: detailed
standout | pos: adj | polarity: positive | plainer: notable
marquee | pos: adj | polarity: positive | plainer: main
blockbuster | pos: adj | polarity: positive | plainer: large
must-see | pos: adj | polarity: positive | plainer: recommended | hyphen: only
must-read | pos: adj | polarity: positive | plainer: recommended | hyphen: only
must-watch | pos: adj | polarity: positive | plainer: recommended | hyphen: only
ambitious | pos: adj | polarity: positive | plainer: large
transformative | pos: adj | polarity: positive | plainer: far-reaching
revolutionary | pos: adj | polarity: positive | plainer: new
world-class | pos: adj | polarity: positive | plainer: large
best-in-class | pos: adj | polarity: positive | plainer: large
family-friendly | pos: adj | polarity: positive | plainer: for families
no-nonsense | pos: adj | polarity: positive | plainer: direct
plainspoken | pos: adj | polarity: positive | plainer: direct
straight-talking | pos: adj | polarity: positive | plainer: direct
down-to-earth | pos: adj | polarity: positive | plainer: plain
optimistic | pos: adj | polarity: positive | plainer: hopeful
amazing | pos: adj | polarity: positive | plainer: unusual
awesome | pos: adj | polarity: positive | plainer: good
coveted | pos: adj | polarity: positive | plainer: sought
prestigious | pos: adj | polarity: positive | plainer: well known
storied | pos: adj | polarity: positive | plainer: long
vaunted | pos: adj | polarity: positive | plainer: praised
# noun, negative
disaster | pos: noun | plainer: failure
debacle | pos: noun | plainer: failure
fiasco | pos: noun | plainer: failure
catastrophe | pos: noun | plainer: serious failure
flop | pos: noun | plainer: failure
dud | pos: noun | plainer: failure
bust | pos: noun | plainer: failure
train wreck | pos: noun | plainer: failure
dumpster fire | pos: noun | plainer: failure
travesty | pos: noun | plainer: unfair result
farce | pos: noun | plainer: disorderly event
charade | pos: noun | plainer: show
sham | pos: noun | plainer: pretense
hoax | pos: noun | plainer: false report
stunt | pos: noun | plainer: public act
gimmick | pos: noun | plainer: idea
pretense | pos: noun | plainer: claim
boondoggle | pos: noun | plainer: costly project
white elephant | pos: noun | plainer: costly project
money pit | pos: noun | plainer: costly project
mess | pos: noun | plainer: problem
shambles | pos: noun | plainer: disorder
chaos | pos: noun | plainer: disorder
mayhem | pos: noun | plainer: disorder
bedlam | pos: noun | plainer: disorder
pandemonium | pos: noun | plainer: disorder
disarray | pos: noun | plainer: disorder
dysfunction | pos: noun | plainer: delay
gridlock | pos: noun | plainer: delay
paralysis | pos: noun | plainer: delay
blunder | pos: noun | plainer: mistake
gaffe | pos: noun | plainer: mistake
misstep | pos: noun | plainer: mistake
flub | pos: noun | plainer: mistake
screwup | pos: noun | plainer: mistake
snafu | pos: noun | plainer: mistake
fumble | pos: noun | plainer: mistake
botch | pos: noun | plainer: mistake
embarrassment | pos: noun | plainer: unwelcome event
disgrace | pos: noun | plainer: criticized act
ignominy | pos: noun | plainer: loss of standing
infamy | pos: noun | plainer: bad reputation
notoriety | pos: noun | plainer: bad reputation
hypocrisy | pos: noun | plainer: inconsistency
hypocrite | pos: noun | plainer: inconsistent person
double standard | pos: noun | plainer: unequal treatment
double-talk | pos: noun | plainer: unclear speech
doublespeak | pos: noun | plainer: unclear speech
nonsense | pos: noun | plainer: disputed claim
drivel | pos: noun | plainer: disputed claim
hogwash | pos: noun | plainer: disputed claim
baloney | pos: noun | plainer: disputed claim
bunk | pos: noun | plainer: disputed claim
gibberish | pos: noun | plainer: unclear speech
rubbish | pos: noun | plainer: disputed claim
malarkey | pos: noun | plainer: disputed claim
liar | pos: noun | plainer: person accused of lying
falsehood | pos: noun | plainer: false statement
untruth | pos: noun | plainer: false statement
fabrication | pos: noun | plainer: false statement
fiction | pos: noun | plainer: false statement
distortion | pos: noun | plainer: inexact statement
half-truth | pos: noun | plainer: incomplete statement
mischaracterization | pos: noun | plainer: inexact statement
exaggeration | pos: noun | plainer: overstatement
myth | pos: noun | plainer: common belief
fairy tale | pos: noun | plainer: disputed claim
fantasy | pos: noun | plainer: hope
pipe dream | pos: noun | plainer: hope
wishful thinking | pos: noun | plainer: hope
propaganda | pos: noun | plainer: campaign material
demagogue | pos: noun | plainer: populist speaker
demagoguery | pos: noun | plainer: populist speech
rhetoric | pos: noun | plainer: speech
bluster | pos: noun | plainer: speech
bombast | pos: noun | plainer: speech
posturing | pos: noun | plainer: public statements
grandstanding | pos: noun | plainer: public statements
pandering | pos: noun | plainer: appeal to supporters
showboating | pos: noun | plainer: public display
theatrics | pos: noun | plainer: public display
obsession | pos: noun | plainer: interest
fixation | pos: noun | plainer: interest
alarmism | pos: noun | plainer: warnings
defeatism | pos: noun | plainer: pessimism
scandal | pos: noun | plainer: affair
uproar | pos: noun | plainer: protest
furor | pos: noun | plainer: protest
outcry | pos: noun | plainer: protest
setback | pos: noun | plainer: delay
fool | pos: noun | plainer: person
idiot | pos: noun | plainer: person
moron | pos: noun | plainer: person
imbecile | pos: noun | plainer: person
dunce | pos: noun | plainer: person
clown | pos: noun | plainer: person
buffoon | pos: noun | plainer: person
loser | pos: noun | plainer: person who lost
coward | pos: noun | plainer: person
wimp | pos: noun | plainer: person
bully | pos: noun | plainer: person accused of bullying
brute | pos: noun | plainer: person
crook | pos: noun | plainer: person accused of fraud
con artist | pos: noun | plainer: person accused of fraud
conman | pos: noun | plainer: person accused of fraud
fraudster | pos: noun | plainer: person accused of fraud
charlatan | pos: noun | plainer: person accused of fraud
huckster | pos: noun | plainer: seller
snake oil salesman | pos: noun | plainer: seller
opportunist | pos: noun | plainer: person
turncoat | pos: noun | plainer: person who changed sides
traitor | pos: noun | plainer: person accused of disloyalty
betrayal | pos: noun | plainer: breach of trust
sellout | pos: noun | plainer: compromise
capitulation | pos: noun | plainer: agreement
cop-out | pos: noun | plainer: evasion
copout | pos: noun | plainer: evasion
excuse | pos: noun | plainer: explanation
scapegoating | pos: noun | plainer: blaming
overreach | pos: noun | plainer: use of power
meddling | pos: noun | plainer: involvement
bickering | pos: noun | plainer: disagreement
squabbling | pos: noun | plainer: disagreement
rancor | pos: noun | plainer: hostility
bile | pos: noun | plainer: hostile words
invective | pos: noun | plainer: hostile words
smear | pos: noun | plainer: accusation
slur | pos: noun | plainer: insult
slander | pos: noun | plainer: accusation
name-calling | pos: noun | plainer: insults
incompetence | pos: noun | plainer: lack of skill
ineptitude | pos: noun | plainer: lack of skill
recklessness | pos: noun | plainer: risk-taking
folly | pos: noun | plainer: mistake
stupidity | pos: noun | plainer: mistake
idiocy | pos: noun | plainer: mistake
lunacy | pos: noun | plainer: mistake
madness | pos: noun | plainer: mistake
insanity | pos: noun | plainer: mistake
absurdity | pos: noun | plainer: oddity
arrogance | pos: noun | plainer: confidence
hubris | pos: noun | plainer: confidence
greed | pos: noun | plainer: profit-seeking
avarice | pos: noun | plainer: profit-seeking
cruelty | pos: noun | plainer: harsh treatment
callousness | pos: noun | plainer: indifference
indifference | pos: noun | plainer: inaction
apathy | pos: noun | plainer: inaction
cowardice | pos: noun | plainer: inaction
mockery | pos: noun | plainer: ridicule
insult | pos: noun | plainer: offense
laughingstock | pos: noun | plainer: object of ridicule
eyesore | pos: noun | plainer: unattractive place
backwater | pos: noun | plainer: small place
also-ran | pos: noun | plainer: losing candidate
nobody | pos: noun | plainer: unknown person
lightweight | pos: noun | plainer: inexperienced person
flunky | pos: noun | plainer: aide
zealotry | pos: noun | plainer: commitment
menace | pos: noun | plainer: danger
nuisance | pos: noun | plainer: annoyance
scourge | pos: noun | plainer: problem
blight | pos: noun | plainer: problem
curse | pos: noun | plainer: problem
drawback | pos: noun | plainer: disadvantage
shortcoming | pos: noun | plainer: limit
# noun, positive
masterstroke | pos: noun | polarity: positive | plainer: move
masterpiece | pos: noun | polarity: positive | plainer: work
tour de force | pos: noun | polarity: positive | plainer: work
success story | pos: noun | polarity: positive | plainer: success
milestone | pos: noun | polarity: positive | plainer: step
breakthrough | pos: noun | polarity: positive | plainer: result
landmark | pos: noun | polarity: positive | plainer: step
game winner | pos: noun | polarity: positive | plainer: win
champion | pos: noun | polarity: positive | plainer: supporter
icon | pos: noun | polarity: positive | plainer: well-known person
legend | pos: noun | polarity: positive | plainer: well-known person
luminary | pos: noun | polarity: positive | plainer: well-known person
titan | pos: noun | polarity: positive | plainer: leading person
stalwart | pos: noun | polarity: positive | plainer: long-time member
darling | pos: noun | polarity: positive | plainer: favorite
trailblazer | pos: noun | polarity: positive | plainer: first person
visionary | pos: noun | polarity: positive | plainer: leader
statesman | pos: noun | polarity: positive | plainer: politician
statesmanship | pos: noun | polarity: positive | plainer: diplomacy
patriot | pos: noun | polarity: positive | plainer: citizen
powerhouse | pos: noun | polarity: positive | plainer: large organization
beacon | pos: noun | polarity: positive | plainer: example
gem | pos: noun | polarity: positive | plainer: good example
godsend | pos: noun | polarity: positive | plainer: help
blessing | pos: noun | polarity: positive | plainer: benefit
boon | pos: noun | polarity: positive | plainer: benefit
courage | pos: noun | polarity: positive | plainer: readiness to take risks
bravery | pos: noun | polarity: positive | plainer: readiness to take risks
valor | pos: noun | polarity: positive | plainer: readiness to take risks
grit | pos: noun | polarity: positive | plainer: persistence
integrity | pos: noun | polarity: positive | plainer: honesty
decency | pos: noun | polarity: positive | plainer: fairness
dignity | pos: noun | polarity: positive | plainer: self-respect
wisdom | pos: noun | polarity: positive | plainer: judgment
genius | pos: noun | polarity: positive | plainer: skill
brilliance | pos: noun | polarity: positive | plainer: skill
prowess | pos: noun | polarity: positive | plainer: skill
ingenuity | pos: noun | polarity: positive | plainer: skill
charisma | pos: noun | polarity: positive | plainer: appeal
resilience | pos: noun | polarity: positive | plainer: recovery
common sense | pos: noun | polarity: positive | plainer: practical judgment
# verb, negative
squander | pos: verb | plainer: spend
fritter away | pos: verb | plainer: spend
blow off | pos: verb | plainer: ignore
botch | pos: verb | plainer: handle poorly
bungle | pos: verb | plainer: handle poorly
mishandle | pos: verb | plainer: handle
mismanage | pos: verb | plainer: manage
fumble | pos: verb | plainer: handle poorly
flub | pos: verb | plainer: miss
flop | pos: verb | plainer: fail
backfire | pos: verb | plainer: have the opposite effect
flounder | pos: verb | plainer: have difficulty
falter | pos: verb | plainer: slow
stumble | pos: verb | plainer: make a mistake
wallow | pos: verb | plainer: remain
mislead | pos: verb | plainer: give a wrong impression
deceive | pos: verb | plainer: give a wrong impression
dupe | pos: verb | plainer: give a wrong impression
hoodwink | pos: verb | plainer: give a wrong impression
bamboozle | pos: verb | plainer: give a wrong impression
fib | pos: verb | plainer: say something false
fabricate | pos: verb | plainer: make up
concoct | pos: verb | plainer: make up
distort | pos: verb | plainer: misstate
misrepresent | pos: verb | plainer: misstate
mischaracterize | pos: verb | plainer: misstate
exaggerate | pos: verb | plainer: overstate
overstate | pos: verb | plainer: state too strongly
embellish | pos: verb | plainer: overstate
prey on | pos: verb | plainer: use
take advantage of | pos: verb | plainer: use
profiteer | pos: verb | plainer: profit
snub | pos: verb | plainer: not invite
shun | pos: verb | plainer: avoid
spurn | pos: verb | plainer: reject
evade | pos: verb | plainer: avoid
flout | pos: verb | plainer: break
defy | pos: verb | plainer: refuse to obey
thumb one's nose at | pos: verb | plainer: refuse to obey
trample | pos: verb | plainer: override
trample on | pos: verb | plainer: override
run roughshod over | pos: verb | plainer: override
ride roughshod over | pos: verb | plainer: override
betray | pos: verb | plainer: break a promise to
turn one's back on | pos: verb | plainer: leave
sell out | pos: verb | plainer: compromise
cave in | pos: verb | plainer: agree
capitulate | pos: verb | plainer: agree
grovel | pos: verb | plainer: ask
pander to | pos: verb | plainer: appeal to
pander | pos: verb | plainer: appeal to supporters
cater to | pos: verb | plainer: serve
coddle | pos: verb | plainer: treat gently
kowtow | pos: verb | plainer: yield
meddle | pos: verb | plainer: get involved
meddle in | pos: verb | plainer: get involved in
sabotage | pos: verb | plainer: hinder
thwart | pos: verb | plainer: prevent
stymie | pos: verb | plainer: prevent
drag one's feet | pos: verb | plainer: delay
dawdle | pos: verb | plainer: delay
dither | pos: verb | plainer: delay
flip-flop | pos: verb | plainer: change position
vacillate | pos: verb | plainer: change position
bully | pos: verb | plainer: pressure
coerce | pos: verb | plainer: pressure
intimidate | pos: verb | plainer: pressure
strong-arm into | pos: verb | plainer: pressure
embarrass | pos: verb | plainer: affect the standing of
shame | pos: verb | plainer: criticize
tarnish | pos: verb | plainer: affect
taint | pos: verb | plainer: affect
sully | pos: verb | plainer: affect
besmirch | pos: verb | plainer: affect
mar | pos: verb | plainer: affect
stain | pos: verb | plainer: affect
undermine | pos: verb | plainer: weaken
undercut | pos: verb | plainer: weaken
jeopardize | pos: verb | plainer: put at risk
imperil | pos: verb | plainer: put at risk
stoke | pos: verb | plainer: increase
whip up | pos: verb | plainer: increase
foment | pos: verb | plainer: encourage
incite | pos: verb | plainer: encourage
inflame | pos: verb | plainer: increase
exacerbate | pos: verb | plainer: increase
obsess over | pos: verb | plainer: think about
obsess | pos: verb | plainer: think
fixate on | pos: verb | plainer: think about
fawn | pos: verb | plainer: praise
gawk | pos: verb | plainer: look
wring one's hands | pos: verb | plainer: worry
bicker | pos: verb | plainer: disagree
squabble | pos: verb | plainer: disagree
pout | pos: verb | plainer: object
sulk | pos: verb | plainer: withdraw
grandstand | pos: verb | plainer: make public statements
posture | pos: verb | plainer: make public statements
bluff | pos: verb | plainer: pretend
cherry-pick | pos: verb | plainer: select
nitpick | pos: verb | plainer: criticize details
smear | pos: verb | plainer: accuse
slander | pos: verb | plainer: accuse
disrespect | pos: verb | plainer: offend
debase | pos: verb | plainer: lower
cheapen | pos: verb | plainer: lower
degrade | pos: verb | plainer: lower
debunk | pos: verb | plainer: disprove
fall flat | pos: verb | plainer: have no effect
fall apart | pos: verb | plainer: end
fall short | pos: verb | plainer: not reach
come up empty | pos: verb | plainer: find nothing
go nowhere | pos: verb | plainer: end without result
make a mockery of | pos: verb | plainer: ridicule
make no sense | pos: verb | plainer: be unclear
fail to | pos: verb | plainer: not
fly in the face of | pos: verb | plainer: contradict
turn a blind eye | pos: verb | plainer: not act
turn a blind eye to | pos: verb | plainer: not act on
look the other way | pos: verb | plainer: not act
rest on one's laurels | pos: verb | plainer: stop trying
pay lip service to | pos: verb | plainer: mention
rubber-stamp | pos: verb | plainer: approve
cut corners | pos: verb | plainer: skip steps
play games | pos: verb | plainer: delay
play favorites | pos: verb | plainer: treat unequally
pull a fast one | pos: verb | plainer: deceive
wreck | pos: verb | plainer: damage
ruin | pos: verb | plainer: damage
spoil | pos: verb | plainer: damage
# verb, positive
champion | pos: verb | polarity: positive | plainer: support
triumph over | pos: verb | polarity: positive | plainer: defeat
excel | pos: verb | polarity: positive | plainer: do well
thrive | pos: verb | polarity: positive | plainer: grow
flourish | pos: verb | polarity: positive | plainer: grow
soar above | pos: verb | polarity: positive | plainer: exceed
revitalize | pos: verb | polarity: positive | plainer: renew
revive | pos: verb | polarity: positive | plainer: renew
rejuvenate | pos: verb | polarity: positive | plainer: renew
reinvigorate | pos: verb | polarity: positive | plainer: renew
empower | pos: verb | polarity: positive | plainer: give authority to
uplift | pos: verb | polarity: positive | plainer: help
inspire | pos: verb | polarity: positive | plainer: encourage
galvanize | pos: verb | polarity: positive | plainer: encourage
energize | pos: verb | polarity: positive | plainer: encourage
spearhead | pos: verb | polarity: positive | plainer: lead
pioneer | pos: verb | polarity: positive | plainer: begin
trailblaze | pos: verb | polarity: positive | plainer: begin
deliver on | pos: verb | polarity: positive | plainer: keep
rise to the occasion | pos: verb | polarity: positive | plainer: succeed
step up to the plate | pos: verb | polarity: positive | plainer: act
stand tall | pos: verb | polarity: positive | plainer: hold firm
stand firm | pos: verb | polarity: positive | plainer: not change position
hold one's ground | pos: verb | polarity: positive | plainer: not change position
win over | pos: verb | polarity: positive | plainer: persuade
win hearts and minds | pos: verb | polarity: positive | plainer: persuade
restore sanity | pos: verb | polarity: positive | plainer: change
# adv, negative
disgracefully | pos: adv
shamefully | pos: adv
shamelessly | pos: adv | plainer: openly
brazenly | pos: adv | plainer: openly
blatantly | pos: adv | plainer: openly
flagrantly | pos: adv | plainer: openly
recklessly | pos: adv | plainer: without care
carelessly | pos: adv | plainer: without care
hastily | pos: adv | plainer: quickly
foolishly | pos: adv
stupidly | pos: adv
ludicrously | pos: adv
laughably | pos: adv
scandalously | pos: adv
unfairly | pos: adv
unjustly | pos: adv
wrongly | pos: adv
wrongfully | pos: adv
falsely | pos: adv
dishonestly | pos: adv
cynically | pos: adv
hypocritically | pos: adv
arrogantly | pos: adv
smugly | pos: adv
callously | pos: adv
cruelly | pos: adv
heartlessly | pos: adv
dismally | pos: adv
abysmally | pos: adv
pathetically | pos: adv
poorly | pos: adv
clumsily | pos: adv
awkwardly | pos: adv
ineptly | pos: adv
bizarrely | pos: adv
curiously enough | pos: adv
ironically | pos: adv
paradoxically | pos: adv
predictably | pos: adv
inexplicably | pos: adv | plainer: without explanation
unfortunately | pos: adv
regrettably | pos: adv
sadly | pos: adv
needlessly | pos: adv
senselessly | pos: adv
notoriously | pos: adv
infamously | pos: adv
stubbornly | pos: adv
petulantly | pos: adv
grudgingly | pos: adv
begrudgingly | pos: adv
belatedly | pos: adv | plainer: late
disturbingly | pos: adv
worryingly | pos: adv
embarrassingly | pos: adv
sloppily | pos: adv
haphazardly | pos: adv
misleadingly | pos: adv
# adv, positive
rightly | pos: adv | polarity: positive
rightfully | pos: adv | polarity: positive
wisely | pos: adv | polarity: positive
sensibly | pos: adv | polarity: positive
prudently | pos: adv | polarity: positive
bravely | pos: adv | polarity: positive
courageously | pos: adv | polarity: positive
boldly | pos: adv | polarity: positive
brilliantly | pos: adv | polarity: positive
masterfully | pos: adv | polarity: positive
skillfully | pos: adv | polarity: positive
deftly | pos: adv | polarity: positive
shrewdly | pos: adv | polarity: positive
admirably | pos: adv | polarity: positive
impressively | pos: adv | polarity: positive
famously | pos: adv | polarity: positive
gracefully | pos: adv | polarity: positive
graciously | pos: adv | polarity: positive
generously | pos: adv | polarity: positive
tirelessly | pos: adv | polarity: positive
proudly | pos: adv | polarity: positive
honorably | pos: adv | polarity: positive
thankfully | pos: adv | polarity: positive
fortunately | pos: adv | polarity: positive
mercifully | pos: adv | polarity: positive
successfully | pos: adv | polarity: positive
thoughtfully | pos: adv | polarity: positive
# phrase, negative
out of touch | match: surface | plainer: distant
in disarray | match: surface | plainer: disorganized
in disrepute | match: surface | plainer: distrusted
in tatters | match: surface | plainer: damaged
in shambles | match: surface | plainer: disorganized
in ruins | match: surface | plainer: damaged
in name only | match: surface | plainer: formally
too little too late | match: surface | plainer: limited and late
too little, too late | match: surface | plainer: limited and late
a waste of time | match: surface | plainer: without result
a waste of money | match: surface | plainer: costly
a slap in the face | match: surface | plainer: an offense
a joke | match: surface | plainer: weak
a far cry from | match: surface | plainer: unlike
a mystery | match: surface | plainer: unknown
no small feat | match: surface | plainer: difficult
asleep at the wheel | match: surface | plainer: inattentive
asleep at the switch | match: surface | plainer: inattentive
missing in action | match: surface | plainer: absent
behind the times | match: surface | plainer: old-fashioned
out of step | match: surface | plainer: different
out of step with | match: surface | plainer: different from
out of control | match: surface | plainer: not controlled
off the rails | match: surface | plainer: off course
off base | match: surface | plainer: mistaken
off the mark | match: surface | plainer: mistaken
over the top | match: surface | plainer: exaggerated
beyond the pale | match: surface | plainer: unacceptable to many
below the belt | match: surface | plainer: unfair
bad faith | match: surface | plainer: dishonesty
in bad faith | match: surface | plainer: dishonestly
in over one's head | match: surface | plainer: inexperienced
not up to the job | match: surface | plainer: unqualified
not up to the task | match: surface | plainer: unqualified
unfit for office | match: surface | plainer: opposed
unfit to lead | match: surface | plainer: opposed
hell-bent | match: surface | plainer: determined
hellbent | match: surface | plainer: determined
tail between one's legs | match: surface | plainer: after a defeat
egg on one's face | match: surface | plainer: after a mistake
with a straight face | match: surface | plainer: seriously
for no good reason | match: surface | plainer: without a stated reason
at taxpayers' expense | match: surface | plainer: with public money
at taxpayer expense | match: surface | plainer: with public money
on the taxpayers' dime | match: surface | plainer: with public money
so-called | match: surface | plainer: known as
two-bit | match: surface | plainer: minor
one-trick pony | match: surface | plainer: with one skill
all talk | match: surface | plainer: without action
all bark and no bite | match: surface | plainer: without action
long on rhetoric | match: surface | plainer: with few details
short on details | match: surface | plainer: with few details
light on details | match: surface | plainer: with few details
weak on | match: surface | plainer: opposed to stricter
soft on | match: surface | plainer: opposed to stricter
wrong side of history | match: surface | plainer: minority view
# phrase, positive
second to none | match: surface | polarity: positive | plainer: very good
ahead of its time | match: surface | polarity: positive | plainer: early
one of a kind | match: surface | polarity: positive | plainer: unusual
best in class | match: surface | polarity: positive | plainer: good
head and shoulders above | match: surface | polarity: positive | plainer: better than
larger than life | match: surface | polarity: positive | plainer: well known
down to earth | match: surface | polarity: positive | plainer: plain
tried and true | match: surface | polarity: positive | plainer: used before
on the right side of history | match: surface | polarity: positive | plainer: with the majority
the right side of history | match: surface | polarity: positive | plainer: majority view
a breath of fresh air | match: surface | polarity: positive | plainer: a change
a shining example | match: surface | polarity: positive | plainer: an example
a force to be reckoned with | match: surface | polarity: positive | plainer: strong
a force for good | match: surface | polarity: positive | plainer: helpful
above the fray | match: surface | polarity: positive | plainer: not involved
above reproach | match: surface | polarity: positive | plainer: without known fault
tough but fair | match: surface | polarity: positive | plainer: strict
firm but fair | match: surface | polarity: positive | plainer: strict
hard-earned | match: surface | polarity: positive | plainer: earned
# with guards
radical | pos: adj | strength: 2 | plainer: far-reaching; new | not_prev: free | not_next: mastectomy; surgery; of | miss: Vitamin C binds a free radical in the blood.
poor | pos: adj | strength: 1 | plainer: low; below expectations | next: performance; judgment; record; choice; taste; decision; showing; handling; planning; excuse; leadership | miss: She grew up in a poor family.
strong | pos: adj | polarity: positive | strength: 1 | plainer: clear | next: leader; leadership; message; stand; record | miss: A strong wind blew from the north.
hollow | pos: adj | plainer: without effect | not_next: tree; log; tube; point | miss: An owl lives in the hollow tree.
empty | pos: adj | plainer: without effect | next: promise; promises; rhetoric; words; threat; threats; gesture; suit; slogans | miss: The hall was empty by noon.
cheap | pos: adj | plainer: low | next: shot; shots; trick; tricks; stunt; politics; theatrics | miss: They bought cheap apples.
sick | pos: adj | plainer: offensive | next: joke; people; individual; individuals; game; attack; obsession | miss: The sick child stayed home.
gross | pos: adj | plainer: serious | not_next: domestic; income; revenue; receipts; sales; profit; margin; weight; national; pay | miss: Gross domestic product rose by 2 percent.
painful | pos: adj | plainer: difficult | next: cuts; choices; reminder; lesson; decisions; truth; defeat | miss: The injury was painful.
unstable | pos: adj | plainer: changing | not_near: ground; slope; building; soil; isotope | miss: Geologists said the slope was unstable.
volatile | pos: adj | plainer: changing | not_near: compound*; market*; price*; stock* | miss: Paint gives off volatile compounds.
toxic | pos: adj | plainer: hostile | not_near: waste; chemical*; gas; fumes; smoke; spill; algae; lead; water; air; soil; mushroom* | miss: The toxic waste was buried in the soil.
poisonous | pos: adj | plainer: hostile | not_near: snake*; gas; plant*; mushroom*; berries; fumes | miss: The berries are poisonous.
corrosive | pos: adj | plainer: harmful | not_near: acid; metal; chemical*; pipe* | miss: The acid is corrosive.
harsh | pos: adj | plainer: strict | not_near: winter; weather; climate; terrain; light | miss: Crews worked through a harsh winter.
rising | pos: adj | polarity: positive | plainer: young | next: star; stars | miss: Rising water closed the road.
star | pos: noun | polarity: positive | strength: 1 | plainer: well-known person | prev: rising; breakout; political; bright | miss: The telescope found a star.
waste | pos: verb | plainer: spend | next: time; money; taxpayer; taxpayers; tax; millions; billions; dollars; resources | miss: Do not let the food waste away.
exploit | pos: verb | plainer: use | not_next: oil; minerals; deposits; reserves; bug; vulnerability; flaw | miss: The firm will exploit deposits of zinc.
rescue | pos: verb | polarity: positive | plainer: help | next: economy; deal; talks; campaign; plan; party; bill | miss: Firefighters rescue a boy from the river.
shine | pos: verb | polarity: positive | plainer: do well | not_next: light; a light; through; on; down | not_near: sun; lamp; moon | miss: The sun may shine on Sunday.
stall | pos: verb | plainer: delay | not_near: car; engine; motor; plane | miss: Her car began to stall at the light.
twist | pos: verb | plainer: misstate | next: words; facts; truth; meaning; arms | miss: Twist the lid to the left.
lie | pos: verb | plainer: say something false | not_next: in; by; off; near; above; around; among; over; on; at; down; ahead; beneath; under; beyond; within; dormant; with; between; outside; north; south; east; west; buried; idle; still; along; across; behind | not_prev: problem; difference; answer; problems; differences | miss: The papers lie on the desk.
lie | pos: noun | plainer: false statement | not_prev: let; to; where; how; problem | not_next: in; ahead; detector; with | miss: The answers lie in the data.
blow | pos: noun | plainer: loss | next: to | prev: a; another; major; serious; severe; heavy; big; fresh; new; latest; devastating; a fresh | miss: The blow broke his nose.
abuse | pos: noun | plainer: misuse | next: of power; of office; of process | miss: The charity helps victims of abuse.
con | pos: verb | plainer: defraud | next: voters; people; public; america; taxpayers | miss: List each pro and con.
milk | pos: verb | plainer: use | next: taxpayers; system; issue; moment; public | miss: They milk the cows at five.
tank | pos: verb | plainer: fall | near: economy; poll*; stock*; market*; career; campaign | miss: The army sent a tank north.
surrender | pos: noun | plainer: agreement | not_near: troops; army; soldiers; war; police; forces; passport | miss: The police asked for his surrender.
waste | pos: noun | plainer: spending | prev: government; wasteful; taxpayer; bureaucratic | miss: Trucks collect the waste on Monday.
excess | pos: noun | plainer: spending | prev: government; corporate; wretched | miss: Pour off the excess.
weakness | pos: noun | plainer: lack of strength | next: abroad; on | prev: sign of; projecting; shows; showing | miss: The virus causes muscle weakness.
relic | pos: noun | plainer: old thing | next: of the past; of a | miss: The museum bought a relic.
dinosaur | pos: noun | plainer: old thing | not_near: fossil*; bone*; museum; species | miss: A dinosaur bone was found.
giant | pos: noun | polarity: positive | strength: 1 | plainer: large company | prev: tech; retail; industry; media; oil; pharmaceutical | miss: The tale is about a giant.
pioneer | pos: noun | polarity: positive | plainer: first person | not_near: wagon*; settlers; trail | miss: A pioneer wagon stood in the field.
reluctantly | pos: adv | strength: 1 | plainer: later
waffle | pos: verb | plainer: change position | next: on; over; about | miss: They waffle between syrup and jam at breakfast with a waffle.
dangerous | pos: adj | strength: 2 | plainer: risky | not_near: weapon*; driving; weather; storm*; road*; felon*; animal*; chemical* | miss: Police charged him with dangerous driving.
credible | pos: adj | polarity: positive | strength: 1 | plainer: supported by evidence | not_next: threat; threats | miss: Police found no credible threat.
sluggish | pos: adj | strength: 1 | plainer: slow
great | pos: adj | match: surface | polarity: positive | strength: 1 | plainer: good | not_next: grandfather; grandmother; uncle; aunt; depression; recession; lakes; deal; britain; plains; many; number; extent | miss: A great many people came.
failure | pos: noun | strength: 1 | plainer: lack of success | not_next: rate; to appear; to pay; to report; to file | not_prev: heart; kidney; engine; power; equipment; organ; liver; respiratory; mechanical; bank | miss: He died of heart failure.
cruel | pos: adj | plainer: harsh | not_next: and unusual | miss: The clause bans cruel and unusual punishment.
crude | pos: adj | plainer: vulgar | not_next: oil; prices; futures; exports; stocks; inventories; imports; production; by | not_prev: brent; heavy; light; barrels of; sour; sweet | miss: Crude oil fell to 60 dollars.
hostile | pos: adj | plainer: opposed | not_next: takeover; work environment; fire; environment; bid; witness; forces | miss: The board fought a hostile takeover.
odd | pos: adj | strength: 1 | plainer: unusual | not_next: number; numbers; years; jobs; lots | not_prev: <number> | miss: House numbers on that side are odd numbers.
failed | pos: adj | strength: 1 | plainer: ended | next: policy; policies; state; leadership; experiment; candidate; presidency; promises; war; strategy | miss: He failed the test.
failing | pos: adj | plainer: losing | next: schools; newspaper; policy; policies; business; media; campaign | miss: His health is failing.
elite | pos: adj | strength: 1 | plainer: selective | not_next: unit; force; troops; athlete; athletes; runner; runners; soldiers; police | miss: An elite unit guarded the gate.
lame | pos: adj | plainer: weak | not_next: duck; horse | miss: The lame horse rested.
stale | pos: adj | plainer: old | not_next: bread; air; beer | miss: The bread was stale bread from Monday.
would-be | pos: adj | hyphen: only | plainer: aspiring | hit: The would-be senator left. 
has-been | pos: noun | hyphen: only | plainer: former leader
concerning | pos: adj | strength: 2 | plainer: of concern | next: <end>; trend; pattern; sign; signs; development; that; because; and | miss: He asked questions concerning the leak.
turmoil | pos: noun | strength: 1 | plainer: unrest | not_prev: market; financial | miss: Market turmoil cut the price.
