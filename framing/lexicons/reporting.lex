+++
name = "reporting"
version = "1.0.0"
licence = "Apache-2.0"
device = "loaded"
label = "reporting-verb"
description = "Verbs of saying, each with its stance; those that are not neutral are loaded where they report words."
sources = ["Hyland 1999, Academic attribution", "Thompson and Ye 1991, Evaluation in the reporting verbs", "Hooper 1975, On assertive predicates", "Recasens et al. 2013"]
[defaults]
pos = "verb"
strength = 2
+++
# neutral: they say that something was said
say | stance: neutral
tell | stance: neutral
add | stance: neutral
state | stance: neutral
write | stance: neutral
explain | stance: neutral
ask | stance: neutral
reply | stance: neutral
respond | stance: neutral
announce | stance: neutral
report | stance: neutral
describe | stance: neutral
continue | stance: neutral
testify | stance: neutral
tweet | stance: neutral
post | stance: neutral
answer | stance: neutral
recall | stance: neutral
remark | stance: neutral
comment | stance: neutral
mention | stance: neutral
observe | stance: neutral
recount | stance: neutral
relate | stance: neutral
specify | stance: neutral
inform | stance: neutral
inquire | stance: neutral
reiterate | stance: neutral
repeat | stance: neutral
restate | stance: neutral
summarize | stance: neutral
outline | stance: neutral
predict | stance: neutral
forecast | stance: neutral
indicate | stance: neutral
disclose | stance: neutral
confirm | stance: neutral
note | stance: neutral
read | stance: neutral
declare | stance: neutral
suggest | stance: neutral
propose | stance: neutral
recommend | stance: neutral
advise | stance: neutral
promise | stance: neutral
pledge | stance: neutral
estimate | stance: neutral
conclude | stance: neutral
find | stance: neutral
argue | stance: neutral
stress | stance: neutral
emphasize | stance: neutral
underline | stance: neutral
clarify | stance: neutral
caution | stance: neutral
express | stance: neutral
cite | stance: neutral
notify | stance: neutral
instruct | stance: neutral
order | stance: neutral
rule | stance: neutral
decide | stance: neutral
agree | stance: neutral
acknowledge | stance: neutral
elaborate | stance: neutral
go on | stance: neutral
begin | stance: neutral
offer | stance: neutral
sum up | stance: neutral
text | stance: neutral
email | stance: neutral
message | stance: neutral
publish | stance: neutral
broadcast | stance: neutral
chant | stance: neutral
shout | stance: neutral
call out | stance: neutral
whisper | stance: neutral
pray | stance: neutral
joke | stance: neutral
urge | stance: neutral
reassure | stance: neutral
assure | stance: neutral
deny | stance: neutral
reject | stance: neutral
refute | stance: neutral
dispute | stance: neutral
question | stance: neutral
wonder | stance: neutral
signal | stance: neutral
hint | stance: neutral
imply | stance: neutral
warn | stance: neutral
# endorsing: they take the claim as true
reveal | stance: endorsing | strength: 1 | plainer: say;disclose
point out | stance: endorsing | strength: 1 | plainer: say
underscore | stance: endorsing | strength: 1 | plainer: say
expose | stance: endorsing | strength: 1 | plainer: report
prove | stance: endorsing | strength: 1 | plainer: argue;show
remind | stance: endorsing | strength: 1 | plainer: tell
show | stance: endorsing | strength: 1 | plainer: report
establish | stance: endorsing | strength: 1 | plainer: find
concede | stance: charged | strength: 2 | plainer: say;agree | note: presupposes that the words are true and that there was something to hide
admit | stance: charged | strength: 2 | plainer: say | note: presupposes that the words are true and that there was something to hide
confess | stance: charged | strength: 2 | plainer: say | note: presupposes that the words are true and that there was something to hide
own up | stance: charged | strength: 2 | plainer: say | note: presupposes that the words are true and that there was something to hide
come clean | stance: charged | strength: 2 | plainer: say | note: presupposes that the words are true and that there was something to hide
# distancing: they leave the claim with the speaker
claim | stance: distancing | strength: 2 | plainer: say;state
allege | stance: distancing | strength: 2 | plainer: say;accuse
purport | stance: distancing | strength: 2 | plainer: say
profess | stance: distancing | strength: 2 | plainer: say
insist | stance: distancing | strength: 2 | plainer: say;repeat
maintain | stance: distancing | strength: 1 | plainer: say
contend | stance: distancing | strength: 1 | plainer: say;argue
assert | stance: distancing | strength: 1 | plainer: say;state
aver | stance: distancing | strength: 1 | plainer: say
opine | stance: distancing | strength: 1 | plainer: say
posit | stance: distancing | strength: 1 | plainer: suggest
pretend | stance: distancing | strength: 2 | plainer: say
swear | stance: distancing | strength: 2 | plainer: say
would have us believe | stance: distancing | strength: 2 | plainer: say
make out | stance: distancing | strength: 2 | plainer: say
theorize | stance: distancing | strength: 1 | plainer: suggest
# charged: they judge the speaker or the manner
gripe | stance: charged | plainer: say;complain
grumble | stance: charged | plainer: say;complain
complain | stance: charged | plainer: say;object
whine | stance: charged | plainer: say;complain
moan | stance: charged | plainer: say;complain
bemoan | stance: charged | plainer: say;regret
lament | stance: charged | plainer: say;regret
carp | stance: charged | plainer: object
kvetch | stance: charged | plainer: complain
grouse | stance: charged | plainer: complain
grouch | stance: charged | plainer: complain
bellyache | stance: charged | plainer: complain
rail | stance: charged | plainer: say;object
rant | stance: charged | plainer: say
rave | stance: charged | plainer: say
thunder | stance: charged | plainer: say
bellow | stance: charged | plainer: say
roar | stance: charged | plainer: say
bark | stance: charged | plainer: say
snarl | stance: charged | plainer: say
snap | stance: charged | plainer: reply
growl | stance: charged | plainer: say
hiss | stance: charged | plainer: say
howl | stance: charged | plainer: say
shriek | stance: charged | plainer: say
screech | stance: charged | plainer: say
yelp | stance: charged | plainer: say
squeal | stance: charged | plainer: say
scream | stance: charged | plainer: say;shout
holler | stance: charged | plainer: shout
bleat | stance: charged | plainer: say
bray | stance: charged | plainer: say
crow | stance: charged | plainer: say
boast | stance: charged | plainer: say
brag | stance: charged | plainer: say
preen | stance: charged | plainer: say
gush | stance: charged | plainer: say
coo | stance: charged | plainer: say
purr | stance: charged | plainer: say
enthuse | stance: charged | plainer: say
effuse | stance: charged | plainer: say
rhapsodize | stance: charged | plainer: say
sneer | stance: charged | plainer: say
scoff | stance: charged | plainer: say;reject
snicker | stance: charged | plainer: say
smirk | stance: charged | plainer: say
sniff | stance: charged | plainer: say
snort | stance: charged | plainer: say
jeer | stance: charged | plainer: say
quip | stance: charged | plainer: say;joke
wisecrack | stance: charged | plainer: joke
jibe | stance: charged | plainer: say
chide | stance: charged | plainer: criticize
scold | stance: charged | plainer: criticize
admonish | stance: charged | plainer: warn
lecture | stance: charged | plainer: say;tell
preach | stance: charged | plainer: say
sermonize | stance: charged | plainer: say
moralize | stance: charged | plainer: say
pontificate | stance: charged | plainer: say
harangue | stance: charged | plainer: tell
hector | stance: charged | plainer: tell
nag | stance: charged | plainer: tell
plead | stance: charged | plainer: ask;say
beg | stance: charged | plainer: ask
beseech | stance: charged | plainer: ask
implore | stance: charged | plainer: ask
entreat | stance: charged | plainer: ask
cry | stance: charged | plainer: say
sob | stance: charged | plainer: say
wail | stance: charged | plainer: say
whimper | stance: charged | plainer: say
fume | stance: charged | plainer: say
bristle | stance: charged | plainer: reply
huff | stance: charged | plainer: say
spit | stance: charged | plainer: say
spew | stance: charged | plainer: say
spout | stance: charged | plainer: say
blurt | stance: charged | plainer: say
babble | stance: charged | plainer: say
ramble | stance: charged | plainer: say
drone | stance: charged | plainer: say
mutter | stance: charged | plainer: say
mumble | stance: charged | plainer: say
stammer | stance: charged | plainer: say
stutter | stance: charged | plainer: say
croak | stance: charged | plainer: say
fret | stance: charged | plainer: say
agonize | stance: charged | plainer: say
warble | stance: charged | plainer: say
intone | stance: charged | plainer: say
proclaim | stance: charged | plainer: say;announce
trumpet | stance: charged | plainer: announce
blare | stance: charged | plainer: say
herald | stance: charged | plainer: announce
vow | stance: charged | plainer: say;promise
thunder back | stance: charged | plainer: reply
retort | stance: charged | plainer: reply
shoot back | stance: charged | plainer: reply
insinuate | stance: charged | plainer: suggest;say
let slip | stance: charged | plainer: say
deadpan | stance: charged | plainer: say
drawl | stance: charged | plainer: say
chirp | stance: charged | plainer: say
quaver | stance: charged | plainer: say
balk | stance: charged | plainer: object
rebuke | stance: charged | plainer: criticize
reprimand | stance: charged | plainer: criticize
berate | stance: charged | plainer: criticize
upbraid | stance: charged | plainer: criticize
castigate | stance: charged | plainer: criticize
excoriate | stance: charged | plainer: criticize
browbeat | stance: charged | plainer: press
sputter | stance: charged | plainer: say
splutter | stance: charged | plainer: say
jest | stance: charged | plainer: joke
tease | stance: charged | plainer: say
object | stance: neutral
counter | stance: neutral
demand | stance: neutral
accuse | stance: neutral
charge | stance: neutral
threaten | stance: neutral
muse | stance: neutral
marvel | stance: neutral
protest | stance: neutral
murmur | stance: neutral
condemn | stance: neutral
denounce | stance: neutral
# free: they colour wherever they stand
rebuff | stance: charged | use: free | plainer: reject;decline
deride | stance: charged | use: free | plainer: criticize
mock | stance: charged | use: free | plainer: criticize
ridicule | stance: charged | use: free | plainer: criticize
dismiss | stance: charged | use: free | plainer: reject
pooh-pooh | stance: charged | use: free | plainer: reject
brush off | stance: charged | use: free | plainer: reject
brush aside | stance: charged | use: free | plainer: reject
shrug off | stance: charged | use: free | plainer: play down
wave away | stance: charged | use: free | plainer: reject
laugh off | stance: charged | use: free | plainer: reject
tout | stance: charged | use: free | plainer: promote;present
hype | stance: charged | use: free | plainer: promote
talk up | stance: charged | use: free | plainer: promote
play up | stance: charged | use: free | plainer: stress
hail | stance: charged | use: free | plainer: praise
laud | stance: charged | use: free | plainer: praise
extol | stance: charged | use: free | plainer: praise
gush over | stance: charged | use: free | plainer: praise
fawn over | stance: charged | use: free | plainer: praise
sing the praises of | stance: charged | use: free | plainer: praise
parrot | stance: charged | use: free | plainer: repeat
regurgitate | stance: charged | use: free | plainer: repeat
peddle | stance: charged | use: free | plainer: spread;repeat
decry | stance: charged | use: free | plainer: criticize
disparage | stance: charged | use: free | plainer: criticize
belittle | stance: charged | use: free | plainer: criticize
denigrate | stance: charged | use: free | plainer: criticize
malign | stance: charged | use: free | plainer: criticize
vilify | stance: charged | use: free | plainer: criticize
demonize | stance: charged | use: free | plainer: criticize
lampoon | stance: charged | use: free | plainer: mock
downplay | stance: charged | use: free | plainer: understate
play down | stance: charged | use: free | plainer: understate
sugarcoat | stance: charged | use: free | plainer: present mildly
boast of | stance: charged | use: free | plainer: mention
brag about | stance: charged | use: free | plainer: mention
crow about | stance: charged | use: free | plainer: mention
# nouns that introduce what was said
claim | pos: noun | stance: distancing | use: free | plainer: statement | next: that | miss: She filed her claim on Monday.
assertion | pos: noun | stance: distancing | use: free | plainer: statement | next: that | miss: She filed her assertion on Monday.
insistence | pos: noun | stance: distancing | use: free | plainer: statement | next: that | miss: She filed her insistence on Monday.
admission | pos: noun | stance: distancing | use: free | plainer: statement | next: that | miss: She filed her admission on Monday.
boast | pos: noun | stance: distancing | use: free | plainer: statement | next: that | miss: She filed her boast on Monday.
allegation | pos: noun | stance: distancing | use: free | plainer: accusation | next: that | miss: She filed her allegation on Monday.
insinuation | pos: noun | stance: charged | use: free | plainer: suggestion
rant | pos: noun | stance: charged | use: free | plainer: remarks
diatribe | pos: noun | stance: charged | use: free | plainer: remarks
tirade | pos: noun | stance: charged | use: free | plainer: remarks
screed | pos: noun | stance: charged | use: free | plainer: text
whining | pos: noun | stance: charged | use: free | plainer: complaints
gripe | pos: noun | stance: charged | use: free | plainer: complaint
