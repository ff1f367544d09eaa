+++
name = "metaphor"
version = "1.0.0"
licence = "Apache-2.0"
device = "loaded"
label = "metaphor"
description = "A figure that carries a judgement."
sources = ["Lakoff and Johnson 1980, Metaphors we live by", "Charteris-Black 2004, Corpus approaches to critical metaphor analysis", "Santa Ana 1999, metaphors of immigration in news"]
[defaults]
polarity = "negative"
strength = 2
+++
# noun, negative
fair game | pos: noun | plainer: allowed target
firestorm | pos: noun | plainer: protest
rallying cry | pos: noun | plainer: slogan
witch hunt | pos: noun | plainer: investigation
house of cards | pos: noun | plainer: weak structure
ticking time bomb | pos: noun | plainer: growing risk
time bomb | pos: noun | plainer: growing risk
powder keg | pos: noun | plainer: tense situation
tinderbox | pos: noun | plainer: tense situation
slippery slope | pos: noun | plainer: first step
tip of the iceberg | pos: noun | plainer: small part
perfect storm | pos: noun | plainer: combination of problems
smoke and mirrors | pos: noun | plainer: distraction
Trojan horse | pos: noun | plainer: hidden means
olive branch | pos: noun | plainer: offer
silver bullet | pos: noun | plainer: solution
magic bullet | pos: noun | plainer: solution
magic wand | pos: noun | plainer: solution
silver lining | pos: noun | plainer: advantage
game changer | pos: noun | plainer: important change
sea change | pos: noun | plainer: large change
bright spot | pos: noun | plainer: good part
light at the end of the tunnel | pos: noun | plainer: hope
Hail Mary | pos: noun | plainer: last attempt
long shot | pos: noun | plainer: unlikely choice
dark horse | pos: noun | plainer: unexpected candidate
sideshow | pos: noun | plainer: distraction
three-ring circus | pos: noun | plainer: disorder
kabuki theater | pos: noun | plainer: show
soap opera | pos: noun | plainer: long dispute
reality show | pos: noun | plainer: spectacle
puppeteer | pos: noun | plainer: person in control
lapdog | pos: noun | plainer: follower
mouthpiece | pos: noun | plainer: spokesman
cheerleader | pos: noun | plainer: supporter
foot-dragging | pos: noun | plainer: delay
bloodhound | pos: noun | plainer: investigator
lightning rod | pos: noun | plainer: object of criticism
punching bag | pos: noun | plainer: object of criticism
scapegoat | pos: noun | plainer: person blamed
whipping boy | pos: noun | plainer: person blamed
sacrificial lamb | pos: noun | plainer: person given up
poster child | pos: noun | plainer: example
guinea pig | pos: noun | plainer: test subject
political football | pos: noun | plainer: disputed issue
hot potato | pos: noun | plainer: disputed issue
third rail | pos: noun | plainer: avoided issue
elephant in the room | pos: noun | plainer: unmentioned issue
can of worms | pos: noun | plainer: set of problems
Pandora's box | pos: noun | plainer: set of problems
hornet's nest | pos: noun | plainer: protest
cesspool | pos: noun | plainer: corrupt place
snake pit | pos: noun | plainer: hostile place
lion's den | pos: noun | plainer: hostile place
viper's nest | pos: noun | plainer: hostile place
hotbed | pos: noun | plainer: center
breeding ground | pos: noun | plainer: source
petri dish | pos: noun | plainer: source
magnet for | pos: noun | plainer: attraction for
lifeblood | pos: noun | plainer: main support
bedrock | pos: noun | plainer: basis
cornerstone | pos: noun | plainer: main part
linchpin | pos: noun | plainer: main part
litmus test | pos: noun | plainer: test
acid test | pos: noun | plainer: test
wake-up call | pos: noun | plainer: warning
red flag | pos: noun | plainer: warning | not_next: law; laws; bill; warning | miss: The red flag law passed.
red line | pos: noun | plainer: limit
fiscal cliff | pos: noun | plainer: deadline for tax and spending
cliff edge | pos: noun | plainer: deadline
crunch time | pos: noun | plainer: deadline
eleventh hour | pos: noun | plainer: last moment
death knell | pos: noun | plainer: end
death spiral | pos: noun | plainer: decline
last gasp | pos: noun | plainer: end
last stand | pos: noun | plainer: last attempt
swan song | pos: noun | plainer: last act
final nail in the coffin | pos: noun | plainer: end
nail in the coffin | pos: noun | plainer: end
kiss of death | pos: noun | plainer: end
tailspin | pos: noun | plainer: decline
freefall | pos: noun | plainer: decline
downward spiral | pos: noun | plainer: decline
vicious cycle | pos: noun | plainer: repeated problem
vicious circle | pos: noun | plainer: repeated problem
implosion | pos: noun | plainer: breakdown
earthquake in politics | pos: noun | plainer: large change
political earthquake | pos: noun | plainer: large change
shock wave | pos: noun | plainer: effect
shockwave | pos: noun | plainer: effect
ripple effect | pos: noun | plainer: effect
domino effect | pos: noun | plainer: series of effects
snowball effect | pos: noun | plainer: growing effect
knock-on effect | pos: noun | plainer: later effect
blowback | pos: noun | plainer: reaction
aftershock | pos: noun | plainer: later effect
windfall | pos: noun | plainer: unexpected income
cash cow | pos: noun | plainer: source of income
golden goose | pos: noun | plainer: source of income
gold mine | pos: noun | plainer: source of income
goldmine | pos: noun | plainer: source of income
piggy bank | pos: noun | plainer: source of money
blank check | pos: noun | plainer: unlimited money
pork barrel | pos: noun | plainer: local spending
sacred cow | pos: noun | plainer: protected program
straitjacket | pos: noun | plainer: limit
stranglehold | pos: noun | plainer: control
chokehold | pos: noun | plainer: control
iron grip | pos: noun | plainer: control
yoke | pos: noun | plainer: control
shackles | pos: noun | plainer: limits
handcuffs on | pos: noun | plainer: limits on
millstone | pos: noun | plainer: burden
albatross | pos: noun | plainer: burden
dead weight | pos: noun | plainer: burden
crutch | pos: noun | plainer: support
band-aid | pos: noun | plainer: temporary fix
bandaid | pos: noun | plainer: temporary fix
patchwork | pos: noun | plainer: mixture
mixed bag | pos: noun | plainer: mixture
hodgepodge | pos: noun | plainer: mixture
tightrope | pos: noun | plainer: balance
high-wire act | pos: noun | plainer: balance
uphill battle | pos: noun | plainer: difficult task
uphill climb | pos: noun | plainer: difficult task
slog | pos: noun | plainer: long task
roller coaster | pos: noun | plainer: series of changes
rollercoaster | pos: noun | plainer: series of changes
whirlwind | pos: noun | plainer: quick series
whirlwind tour | pos: noun | plainer: quick tour
feeding frenzy | pos: noun | plainer: heavy coverage
media frenzy | pos: noun | plainer: heavy coverage
buzz saw | pos: noun | plainer: strong opposition
juggernaut | pos: noun | plainer: strong force
well-oiled machine | pos: noun | plainer: organized group
machine politics | pos: noun | plainer: party organization
heavyweight | pos: noun | plainer: important person
kingmaker | pos: noun | plainer: influential person
gatekeeper | pos: noun | plainer: person in control
rock star | pos: noun | plainer: popular person
golden boy | pos: noun | plainer: favored person
lame duck | pos: noun | plainer: outgoing official
paper tiger | pos: noun | plainer: weak opponent
straw man | pos: noun | plainer: misstated argument
red herring | pos: noun | plainer: distraction
red meat | pos: noun | plainer: appeal to supporters
dog and pony show | pos: noun | plainer: display
echo chamber | pos: noun | plainer: group of the like-minded
bubble of | pos: noun | plainer: closed group
siren song | pos: noun | plainer: appeal
Faustian bargain | pos: noun | plainer: costly deal
deal with the devil | pos: noun | plainer: costly deal
bitter pill | pos: noun | plainer: unwelcome step
poison pill | pos: noun | plainer: clause meant to stop it
carrot and stick | pos: noun | plainer: offers and threats
Achilles heel | pos: noun | plainer: weakness
chink in the armor | pos: noun | plainer: weakness
crack in the armor | pos: noun | plainer: weakness
crossroads | pos: noun | plainer: decision
watershed | pos: noun | plainer: change
tipping point | pos: noun | plainer: change
point of no return | pos: noun | plainer: change
home stretch | pos: noun | plainer: last part
horse race | pos: noun | plainer: contest
two-horse race | pos: noun | plainer: contest between two
game of chicken | pos: noun | plainer: test of wills
chess match | pos: noun | plainer: contest
shell game | pos: noun | plainer: deception
house of horrors | pos: noun | plainer: bad place
pie in the sky | pos: noun | plainer: hope
wild-goose chase | pos: noun | plainer: useless search
tall order | pos: noun | plainer: difficult task
Herculean task | pos: noun | plainer: difficult task
Sisyphean task | pos: noun | plainer: endless task
David and Goliath | pos: noun | plainer: small against large
whack-a-mole | pos: noun | plainer: repeated effort
floodgate | pos: noun | plainer: limit
wave of anger | pos: noun | plainer: anger
groundswell | pos: noun | plainer: growing support
tidal wave | pos: noun | plainer: large number
deluge of | pos: noun | plainer: large number of
web of lies | pos: noun | plainer: false statements
tangled web | pos: noun | plainer: complex matter
house in order | pos: noun | plainer: affairs
dirty laundry | pos: noun | plainer: private matters
bad apple | pos: noun | plainer: person at fault
rotten apple | pos: noun | plainer: person at fault
wolf in sheep's clothing | pos: noun | plainer: disguised opponent
Frankenstein | pos: noun | plainer: creation
# verb, negative
throw under the bus | pos: verb | plainer: abandon
kick the can down the road | pos: verb | plainer: delay
kick the can | pos: verb | plainer: delay
move the goalposts | pos: verb | plainer: change the terms
move the goal posts | pos: verb | plainer: change the terms
turn the corner | pos: verb | plainer: improve
fan the flames | pos: verb | plainer: increase the conflict
fan the flames of | pos: verb | plainer: increase
add fuel to the fire | pos: verb | plainer: increase the conflict
add fuel to | pos: verb | plainer: increase
pour gasoline on | pos: verb | plainer: increase
pour cold water on | pos: verb | plainer: discourage
throw cold water on | pos: verb | plainer: discourage
rain on one's parade | pos: verb | plainer: spoil
rock the boat | pos: verb | plainer: cause trouble
make waves | pos: verb | plainer: cause trouble
stir the pot | pos: verb | plainer: cause trouble
open the floodgates | pos: verb | plainer: allow many
open the door to | pos: verb | plainer: allow
slam the door on | pos: verb | plainer: refuse
shut the door on | pos: verb | plainer: refuse
back down | pos: verb | plainer: yield
back down from | pos: verb | plainer: give up
bow to | pos: verb | plainer: yield to
bend the knee | pos: verb | plainer: yield
bend the knee to | pos: verb | plainer: yield to
knuckle under | pos: verb | plainer: yield
cave to | pos: verb | plainer: yield to
toe the line | pos: verb | plainer: follow
toe the party line | pos: verb | plainer: follow the party
fall in line | pos: verb | plainer: follow
fall into line | pos: verb | plainer: follow
jump on the bandwagon | pos: verb | plainer: join
jump ship | pos: verb | plainer: leave
abandon ship | pos: verb | plainer: leave
ride the coattails of | pos: verb | plainer: gain from
double down | pos: verb | plainer: repeat
double down on | pos: verb | plainer: repeat
triple down on | pos: verb | plainer: repeat
dial back | pos: verb | plainer: reduce
walk a tightrope | pos: verb | plainer: balance
walk a fine line | pos: verb | plainer: balance
thread the needle | pos: verb | plainer: balance
play with fire | pos: verb | plainer: take a risk
play hardball | pos: verb | plainer: negotiate firmly
play the race card | pos: verb | plainer: mention race
play the victim | pos: verb | plainer: complain
play into the hands of | pos: verb | plainer: help
pull the plug on | pos: verb | plainer: end
pull the rug out from under | pos: verb | plainer: stop supporting
pull no punches | pos: verb | plainer: speak openly
pull out all the stops | pos: verb | plainer: do everything
turn up the heat | pos: verb | plainer: increase pressure
turn up the heat on | pos: verb | plainer: pressure
put the brakes on | pos: verb | plainer: slow
hit the brakes on | pos: verb | plainer: slow
hit a wall | pos: verb | plainer: stop
hit a snag | pos: verb | plainer: be delayed
hit rock bottom | pos: verb | plainer: reach the lowest point
run out of steam | pos: verb | plainer: slow
run into a buzz saw | pos: verb | plainer: meet opposition
run aground | pos: verb | plainer: stop
come under fire | pos: verb | plainer: be criticized
come home to roost | pos: verb | plainer: return
crash and burn | pos: verb | plainer: fail
go up in smoke | pos: verb | plainer: end
go off the rails | pos: verb | plainer: fail
go down in flames | pos: verb | plainer: fail
go over the cliff | pos: verb | plainer: end
go belly up | pos: verb | plainer: fail
hang by a thread | pos: verb | plainer: be uncertain
breathe new life into | pos: verb | plainer: renew
breathe life into | pos: verb | plainer: renew
breathe fire | pos: verb | plainer: speak angrily
bear the brunt | pos: verb | plainer: suffer most
bear the brunt of | pos: verb | plainer: suffer most from
take the bait | pos: verb | plainer: react
take a bullet for | pos: verb | plainer: defend
take a back seat | pos: verb | plainer: matter less
take a toll | pos: verb | plainer: harm
bury one's head in the sand | pos: verb | plainer: ignore
stick one's head in the sand | pos: verb | plainer: ignore
drop the ball | pos: verb | plainer: fail
drop a bombshell | pos: verb | plainer: announce
cross the Rubicon | pos: verb | plainer: decide finally
cross a red line | pos: verb | plainer: go beyond a limit
draw a line in the sand | pos: verb | plainer: set a limit
clip one's wings | pos: verb | plainer: limit
tie one's hands | pos: verb | plainer: limit
hamstring | pos: verb | plainer: limit
hobble | pos: verb | plainer: limit
shackle | pos: verb | plainer: limit
choke off | pos: verb | plainer: stop
stifle | pos: verb | plainer: limit
suffocate | pos: verb | plainer: limit
muzzle | pos: verb | plainer: silence
steer clear of | pos: verb | plainer: avoid
upend | pos: verb | plainer: change
derail | pos: verb | plainer: stop
unravel | pos: verb | plainer: fail
implode | pos: verb | plainer: fail
resurrect | pos: verb | plainer: renew
heal wounds | pos: verb | plainer: reconcile
lick one's wounds | pos: verb | plainer: recover
pour salt on the wound | pos: verb | plainer: make worse
poison the well | pos: verb | plainer: harm trust
sow the seeds of | pos: verb | plainer: cause
sow discord | pos: verb | plainer: cause disagreement
sow division | pos: verb | plainer: cause disagreement
sow chaos | pos: verb | plainer: cause disorder
drive a wedge between | pos: verb | plainer: divide
drive a wedge | pos: verb | plainer: divide
tear apart | pos: verb | plainer: divide
rip apart | pos: verb | plainer: divide
tear at the fabric of | pos: verb | plainer: divide
roil | pos: verb | plainer: disturb
rock the boat of | pos: verb | plainer: disturb
convulse | pos: verb | plainer: disturb
dog one's campaign | pos: verb | plainer: trouble
bedevil | pos: verb | plainer: trouble
hijack | pos: verb | plainer: take over
commandeer | pos: verb | plainer: take over
hold hostage | pos: verb | plainer: block
hold for ransom | pos: verb | plainer: block
hollow out | pos: verb | plainer: weaken
whittle away | pos: verb | plainer: reduce
chip away at | pos: verb | plainer: reduce
eat away at | pos: verb | plainer: reduce
hemorrhage | pos: verb | plainer: lose
bleed support | pos: verb | plainer: lose support
bleed voters | pos: verb | plainer: lose voters
limp into | pos: verb | plainer: arrive weakly in
stumble into | pos: verb | plainer: enter
sleepwalk into | pos: verb | plainer: enter unaware
barrel toward | pos: verb | plainer: move quickly to
careen | pos: verb | plainer: move without control
careen from | pos: verb | plainer: move from
hurtle toward | pos: verb | plainer: move quickly to
metastasize | pos: verb | plainer: spread
fester | pos: verb | plainer: worsen
simmer | pos: verb | plainer: continue
boil over | pos: verb | plainer: break out
come to a boil | pos: verb | plainer: break out
come to a head | pos: verb | plainer: break out
reach a boiling point | pos: verb | plainer: break out
reach a fever pitch | pos: verb | plainer: grow intense
fizzle | pos: verb | plainer: end
fizzle out | pos: verb | plainer: end
wither away | pos: verb | plainer: weaken
wither on the vine | pos: verb | plainer: weaken
swim against the tide | pos: verb | plainer: oppose the majority
ride out the storm | pos: verb | plainer: survive
navigate the minefield | pos: verb | plainer: handle the matter
climb the ladder | pos: verb | plainer: advance
turn the page | pos: verb | plainer: move on
turn the page on | pos: verb | plainer: move on from
turn the tide | pos: verb | plainer: change the course
turn the tables | pos: verb | plainer: reverse the position
turn the tables on | pos: verb | plainer: reverse the position of
grease the wheels | pos: verb | plainer: make easier
grease the skids | pos: verb | plainer: make easier
lay bare | pos: verb | plainer: show
shine a light on | pos: verb | plainer: report on
drain the swamp | pos: verb | plainer: reduce corruption
clean house | pos: verb | plainer: dismiss staff
rule the roost | pos: verb | plainer: be in charge
call the shots | pos: verb | plainer: decide
hold all the cards | pos: verb | plainer: have the advantage
hold one's feet to the fire | pos: verb | plainer: pressure
put one's foot down | pos: verb | plainer: insist
put one's cards on the table | pos: verb | plainer: be open
gamble on | pos: verb | plainer: risk
roll the dice | pos: verb | plainer: take a risk
roll the dice on | pos: verb | plainer: take a risk on
bet the farm | pos: verb | plainer: risk all
swallow the bitter pill | pos: verb | plainer: accept
bite the bullet | pos: verb | plainer: accept
bite the hand that feeds | pos: verb | plainer: harm a supporter
cut the legs out from under | pos: verb | plainer: weaken
cry wolf | pos: verb | plainer: warn falsely
cry foul | pos: verb | plainer: object
beat the drum | pos: verb | plainer: campaign
beat the drum for | pos: verb | plainer: campaign for
bang the drum | pos: verb | plainer: campaign
march in lockstep | pos: verb | plainer: agree fully
ring hollow | pos: verb | plainer: not persuade
gasp for air | pos: verb | plainer: struggle
be on life support | pos: verb | plainer: be failing
cozy up | pos: verb | plainer: befriend
spin a web | pos: verb | plainer: tell
open old wounds | pos: verb | plainer: renew a conflict
reopen old wounds | pos: verb | plainer: renew a conflict
# phrase, negative
on life support | match: surface | plainer: failing
on its last legs | match: surface | plainer: failing
on one's last legs | match: surface | plainer: failing
on the ropes | match: surface | plainer: losing
on the brink | match: surface | plainer: near
on the brink of | match: surface | plainer: near
on the verge of collapse | match: surface | plainer: near failure
teetering on | match: surface | plainer: near
on a knife's edge | match: surface | plainer: undecided
on a knife edge | match: surface | plainer: undecided
on thin ice | match: surface | plainer: at risk
on shaky ground | match: surface | plainer: uncertain
on the chopping block | match: surface | plainer: to be cut
on the back burner | match: surface | plainer: delayed
on the hot seat | match: surface | plainer: questioned
in the hot seat | match: surface | plainer: questioned
in hot water | match: surface | plainer: in difficulty
in the crosshairs | match: surface | plainer: criticized
in the crosshairs of | match: surface | plainer: criticized by
in the doghouse | match: surface | plainer: out of favor
in lockstep | match: surface | plainer: together
in lockstep with | match: surface | plainer: together with
in bed with | match: surface | plainer: allied with
in the driver's seat | match: surface | plainer: in control
in the same boat | match: surface | plainer: together
in the weeds | match: surface | plainer: in detail
in the dark | match: surface | plainer: uninformed
in limbo | match: surface | plainer: undecided
in the eye of the storm | match: surface | plainer: at the center
in uncharted waters | match: surface | plainer: in a new situation
in uncharted territory | match: surface | plainer: in a new situation
under the microscope | match: surface | plainer: examined
under the gun | match: surface | plainer: pressed
under the radar | match: surface | plainer: unnoticed
under fire from | match: surface | plainer: criticized by
under fire over | match: surface | plainer: criticized over
under fire for | match: surface | plainer: criticized for
mired in | match: surface | plainer: involved in
bogged down | match: surface | plainer: delayed
bogged down in | match: surface | plainer: delayed by
knee-deep in | match: surface | plainer: involved in
neck-deep in | match: surface | plainer: involved in
awash in | match: surface | plainer: with much
drowning in | match: surface | plainer: with much
swimming in | match: surface | plainer: with much
steeped in | match: surface | plainer: with much
up in the air | match: surface | plainer: undecided
up in arms | match: surface | plainer: protesting
up for grabs | match: surface | plainer: undecided
up the creek | match: surface | plainer: in difficulty
out of the woods | match: surface | plainer: safe
out of the frying pan | match: surface | plainer: from one problem to another
out in the cold | match: surface | plainer: excluded
off the hook | match: surface | plainer: released
behind the eight ball | match: surface | plainer: at a disadvantage
behind the curve | match: surface | plainer: late
between a rock and a hard place | match: surface | plainer: with two bad choices
caught in the crossfire | match: surface | plainer: affected
caught in the middle | match: surface | plainer: affected
at a crossroads | match: surface | plainer: before a decision
at a boiling point | match: surface | plainer: tense
at a fever pitch | match: surface | plainer: intense
to its knees | match: surface | plainer: to a stop
to their knees | match: surface | plainer: to a stop
par for the course | match: surface | plainer: usual
the writing on the wall | match: surface | plainer: a warning
the handwriting on the wall | match: surface | plainer: a warning
the gloves are off | match: surface | plainer: the dispute is open
gloves off | match: surface | plainer: openly
the ball is in | match: surface | plainer: it is for
the clock is ticking | match: surface | plainer: time is short
the tide is turning | match: surface | plainer: it is changing
the dust settles | match: surface | plainer: it is over
all hell broke loose | match: surface | plainer: disorder followed
business as usual | match: surface | plainer: as before
not ready for prime time | match: surface | plainer: not ready
dead on arrival | match: surface | plainer: without a chance
dead in the water | match: surface | plainer: stopped
dead letter | match: surface | plainer: without effect
back to square one | match: surface | plainer: at the beginning
back to the drawing board | match: surface | plainer: at the beginning
full steam ahead | match: surface | plainer: without delay
full-court press | match: surface | plainer: strong effort
in full swing | match: surface | plainer: going on
under one's thumb | match: surface | plainer: controlled by
# with guards
flood | pos: noun | plainer: large number | near: migra*; immigra*; refugee*; asylum; border*; caravan; arrivals; newcomers; complaints; calls; ads; money; lawsuits; applications; cash; donations; misinformation | not_near: rain; river; homes; dam; inches | miss: The flood ruined homes on River Road. | hit: A flood of migrants reached the border.
flood | pos: verb | plainer: come in large numbers | near: migra*; immigra*; refugee*; asylum; border*; caravan; arrivals; newcomers; complaints; calls; market*; ads; airwaves; streets; lawsuits; visitors; zone | not_near: rain; river; homes; dam; inches; basement | miss: The river may flood the basement.
surge | pos: noun | plainer: rise; increase | near: migra*; immigra*; refugee*; asylum; border*; caravan; arrivals; newcomers; arrivals; crossings | miss: A surge of water broke the pier. | hit: Agents met a surge of migrants.
influx | pos: noun | strength: 1 | plainer: arrival | near: migra*; immigra*; refugee*; asylum; border*; caravan; arrivals; newcomers; people; workers; students; visitors; residents | miss: The influx of cold air brought frost.
wave | pos: noun | plainer: large number | next: of | near: migra*; immigra*; refugee*; asylum; border*; caravan; arrivals; newcomers; crime; attacks; anger; outrage; protest*; violence; criticism; support; layoffs; resignations; retirements | not_near: surf*; beach; sea; heat; coast | miss: A wave of cold water hit the deck.
tide | pos: noun | plainer: number | next: of; has turned; is turning | not_near: beach; moon; ocean; boat*; shore; harbor; sea | miss: The tide of the bay was low at the shore.
swarm | pos: noun | plainer: large number | not_near: bees; locusts; insects; mosquito*; earthquake*; drone*; hive; flies | miss: A swarm of bees left the hive.
swarm | pos: verb | plainer: gather | not_near: bees; locusts; insects; mosquito*; flies | miss: Bees swarm in May.
horde | pos: noun | plainer: crowd
stampede | pos: noun | plainer: rush | near: voters; donors; candidates; investors; exits | miss: A stampede of cattle broke the fence.
exodus | pos: noun | strength: 1 | plainer: departure | not_near: bible; moses; book | miss: The book of Exodus is long.
cancer | pos: noun | plainer: serious problem | next: on; in the body politic; in our politics; eating | near: politics; society; party; system; democracy; corruption | miss: The cancer in her lung was found early.
poison | pos: verb | plainer: harm | next: politics; debate; discourse; relationship; relations; atmosphere; minds; well; public; process; talks | miss: Someone tried to poison the dog.
bury | pos: verb | plainer: hide; defeat | next: bill; report; story; truth; news; opponent; evidence; findings | miss: They bury their dead on the hill.
collapse | pos: verb | plainer: end; fail | near: talks; deal; negotiation*; campaign; support; bill; poll*; coalition; government | not_near: building; bridge; roof; floor; mine | miss: The bridge may collapse under the snow.
ignite | pos: verb | plainer: start | near: debate; controversy; protest*; outrage; dispute; firestorm; fury; tensions; criticism | miss: A spark may ignite the gas.
spark | pos: verb | strength: 1 | plainer: cause; start | near: debate; controversy; protest*; outrage; dispute; fury; tensions; criticism; backlash; outcry; fears; war | not_near: fire; wildfire*; blaze; wire* | miss: A wire may spark a blaze in the barn.
trigger | pos: verb | strength: 1 | plainer: cause | near: debate; controversy; protest*; outrage; fury; tensions; criticism; backlash; outcry; crisis; panic | not_near: alarm; bomb; gun; switch | miss: Smoke can trigger the alarm.
fuel | pos: verb | strength: 1 | plainer: increase | near: debate; controversy; protest*; outrage; anger; tensions; speculation; fears; criticism; violence; hatred; division*; rumors; crisis | not_near: truck*; plane; car; gasoline | miss: They fuel the plane at six.
erode | pos: verb | strength: 1 | plainer: reduce | not_near: beach*; soil; shore*; cliff*; sand; rock*; coast*; dune* | miss: Waves erode the beach.
evaporate | pos: verb | plainer: end | not_near: water; puddle; alcohol; heat; liquid | miss: Water will evaporate in the heat.
engulf | pos: verb | plainer: affect | not_near: flame*; fire; smoke; water; house; wave* | miss: Flames engulf the house.
wither | pos: verb | plainer: weaken | not_near: plant*; crop*; vine*; leaves; drought | miss: Crops wither in the drought.
crumble | pos: verb | plainer: weaken | not_near: wall*; road*; brick*; cheese; bridge*; concrete | miss: The walls crumble in the rain.
gag | pos: verb | plainer: silence | next: employees; press; media; whistleblowers; scientists; workers; officials; critics | miss: The smell made him gag.
fold | pos: verb | plainer: yield | next: under pressure; to pressure; like a | miss: Fold the paper twice.
plague | pos: verb | plainer: trouble | not_near: locusts; rats; disease | miss: Rats plague the town.
plague | pos: noun | plainer: serious problem | next: of violence; of crime; of corruption; on our; on both | miss: The plague killed half the town.
puppet | pos: noun | plainer: follower | not_near: show; theater; children; sesame; hand | miss: The puppet show begins at two.
circus | pos: noun | plainer: spectacle | not_near: elephant*; clown*; tent; animals; acrobat*; ringling; cirque | miss: The circus has clowns and a tent.
earthquake | pos: noun | plainer: large change | near: political; electoral; election; party | not_near: magnitude; epicenter; quake; geological | miss: An earthquake of magnitude 5 hit.
tsunami of | pos: noun | plainer: large number of | not_near: ocean; coast; warning; quake | miss: The quake sent a tsunami of water to the coast.
sea of | pos: noun | strength: 1 | plainer: large number of | not_next: japan; galilee; azov; marmara; cortez; okhotsk | miss: The ship crossed the Sea of Azov.
lifeline | pos: noun | plainer: help | not_near: hotline; suicide; 988; rope | miss: Call the suicide lifeline.
backbone | pos: noun | strength: 1 | plainer: main support | not_near: spine; surgery; bone* | miss: The fish has a backbone of bone.
swamp | pos: noun | plainer: government | prev: the | near: washington; drain; d.c.; lobbyist*; politician*; establishment | miss: Frogs live in the swamp.
collapse of | pos: noun | plainer: end of | not_near: building; bridge; tower; roof; condo; mine | miss: The collapse of the bridge killed two.
torrent of | pos: noun | plainer: large number of | not_near: rain; water; mud | miss: A torrent of water fell.
fallout | pos: noun | strength: 1 | plainer: result | not_near: nuclear; radioactive; shelter; radiation | miss: The fallout was radioactive.
meltdown | pos: noun | plainer: breakdown | not_near: nuclear; reactor; core | miss: The reactor went into meltdown.
handcuff | pos: verb | plainer: limit | not_near: police; officer*; suspect; man; arrest*; deputies | miss: Police handcuff the suspect.
strangle | pos: verb | plainer: limit | not_near: woman; man; victim; police; murder* | miss: He tried to strangle the man.
cripple | pos: verb | plainer: weaken | near: economy; business*; industry; party; campaign; government; system; budget; debt; agency | miss: The fall may cripple the horse.
quagmire | pos: noun | plainer: long conflict
minefield | pos: noun | plainer: risky subject | not_near: soldier*; troops; explosion; army; cleared; mines | miss: Soldiers cleared the minefield.
turning point | pos: noun | strength: 1 | plainer: change
balancing act | pos: noun | strength: 1 | plainer: balance
backlash | pos: noun | strength: 1 | plainer: reaction
safe haven | pos: noun | strength: 1 | plainer: refuge
pave the way for | pos: verb | strength: 1 | plainer: make possible
set the stage for | pos: verb | strength: 1 | plainer: make possible
shed light on | pos: verb | strength: 1 | plainer: explain
embrace | pos: verb | strength: 1 | plainer: support | near: party; policy; policies; idea; ideas; plan; agenda; candidate; position; left; right; proposal; violence; technology | not_near: mother; hug*; family; tears; arms | miss: The sisters embrace at the gate.
weather the storm | pos: verb | plainer: survive
limp along | pos: verb | plainer: continue weakly
loophole | pos: noun | strength: 1 | plainer: exception
roll over | pos: verb | plainer: yield | not_near: car; truck; bed; dog; vehicle; debt; 401; funds; account; tires; bus | miss: The truck may roll over on ice.
