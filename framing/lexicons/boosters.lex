+++
name = "boosters"
version = "1.0.0"
licence = "Apache-2.0"
device = "certainty"
label = "booster"
description = "Cues by which a writer presses a claim as certain."
sources = ["Hyland 2005, Metadiscourse", "Holmes 1990, Hedges and boosters"]
[defaults]
strength = 2
+++
clearly | pos: adv | not_prev: see; hear; speak; spoke; write; state; more; as; very | miss: She could hear him more clearly now.
undoubtedly | pos: adv
certainly | pos: adv
definitely | pos: adv
obviously | pos: adv
surely | pos: adv
indisputably | pos: adv
unquestionably | pos: adv
undeniably | pos: adv
unmistakably | pos: adv
unambiguously | pos: adv
incontrovertibly | pos: adv
irrefutably | pos: adv
inarguably | pos: adv
plainly | pos: adv
manifestly | pos: adv
patently | pos: adv
assuredly | pos: adv
inevitably | pos: adv
invariably | pos: adv
categorically | pos: adv
unequivocally | pos: adv
conclusively | pos: adv
demonstrably | pos: adv
indubitably | pos: adv
doubtless | pos: adv
truly | pos: adv
actually | pos: adv
precisely | pos: adv | not_next: <number> | miss: The train left at precisely 9 a.m.
literally | pos: adv
frankly | pos: adv
indeed | match: surface
really | pos: adv | strength: 1
always | pos: adv | strength: 2 | not_prev: not; n't; almost; nearly | miss: It is not always so.
never | pos: adv | strength: 2 | not_next: mind | miss: Never mind the rain.
of course | match: surface
in fact | match: surface
as a matter of fact | match: surface
no doubt | match: surface
without doubt | match: surface
without a doubt | match: surface
beyond doubt | match: surface
beyond a doubt | match: surface
beyond question | match: surface
without question | match: surface
there is no question | match: surface
there is no doubt | match: surface
there can be no doubt | match: surface
there is no denying | match: surface
there is no way | match: surface
no way | match: surface
make no mistake | match: surface
it is clear | match: surface
it was clear | match: surface
it is obvious | match: surface
it was obvious | match: surface
it is certain | match: surface
it is undeniable | match: surface
it is beyond dispute | match: surface
it makes clear | match: surface
makes clear | match: surface
make clear | match: surface
pretty clear | match: surface
crystal clear | match: surface
abundantly clear | match: surface
perfectly clear | match: surface
the truth is | match: surface
the truth was | match: surface
the truth that | match: surface
the fact is | match: surface
the fact of the matter | match: surface
the reality is | match: surface
the reality that | match: surface
in truth | match: surface
in actual fact | match: surface
the bottom line is | match: surface
rest assured | match: surface
mark my words | match: surface
to be sure | match: surface
for sure | match: surface
for certain | match: surface
by definition | match: surface
by any measure | match: surface
by all standards | match: surface
by any standard | match: surface
as everyone knows | match: surface
as we all know | match: surface
everyone knows | match: surface
everybody knows | match: surface
needless to say | match: surface
it goes without saying | match: surface
not surprisingly | match: surface
unsurprisingly | match: surface
as expected | match: surface
predictably enough | match: surface
sure enough | match: surface
naturally enough | match: surface
once and for all | match: surface
never ever | match: surface
never, ever | match: surface
always and everywhere | match: surface
beyond dispute | match: surface
proof that | match: surface
proves that | match: surface
proved that | match: surface
has proven | match: surface
have proven | match: surface
is proof | match: surface
I am sure | match: surface
I'm sure | match: surface
I am certain | match: surface
I'm certain | match: surface
you can bet | match: surface
bet on it | match: surface
absolutely certain | match: surface
absolutely sure | match: surface
hands down | match: surface
full stop | match: surface
plain and simple | match: surface
pure and simple | match: surface
at the end of the day | match: surface
