+++
name = "hedges"
version = "1.0.0"
licence = "Apache-2.0"
device = "hedge"
description = "Cues by which a writer commits less, or lends the commitment to someone else."
sources = ["Hyland 1998, Hedging in scientific research articles", "Szarvas et al. 2012, Cross-genre uncertainty cues", "Rubin 2010, Epistemic modality", "Channell 1994, Vague language"]
+++
# modal: possibility, not permission or the month
may | label: modal | pos: verb | strength: 2 | not_next: <number> | miss: The law took effect on May 12. | hit: The vote may slip.
might | label: modal | pos: verb | strength: 1
could | label: modal | pos: verb | strength: 2 | not_next: not; n't; only; barely; hardly; no longer; hear; see | miss: She could not open the door. | hit: The strike could cost millions.
may have | label: modal | match: surface | strength: 2
might have | label: modal | match: surface | strength: 1
could have | label: modal | match: surface | strength: 2
may well | label: modal | match: surface | strength: 3
could well | label: modal | match: surface | strength: 3
might well | label: modal | match: surface | strength: 3
may yet | label: modal | match: surface | strength: 2
must have | label: modal | match: surface | strength: 3 | not_next: a; an; the | miss: Every car must have a plate. | hit: He must have known.
must surely | label: modal | match: surface | strength: 3
would seem | label: modal | match: surface | strength: 2
would appear | label: modal | match: surface | strength: 2
can sometimes | label: modal | match: surface | strength: 1
cannot rule out | label: modal | match: surface | strength: 2
should probably | label: modal | match: surface | strength: 2
may or may not | label: modal | match: surface | strength: 1
# epistemic adverbs
apparently | label: epistemic | pos: adv | strength: 2
perhaps | label: epistemic | pos: adv | strength: 1
maybe | label: epistemic | pos: adv | strength: 1
probably | label: epistemic | pos: adv | strength: 3
possibly | label: epistemic | pos: adv | strength: 1
presumably | label: epistemic | pos: adv | strength: 2
seemingly | label: epistemic | pos: adv | strength: 2
conceivably | label: epistemic | pos: adv | strength: 1
potentially | label: epistemic | pos: adv | strength: 1
arguably | label: epistemic | pos: adv | strength: 2
evidently | label: epistemic | pos: adv | strength: 3
plausibly | label: epistemic | pos: adv | strength: 2
perchance | label: epistemic | pos: adv | strength: 1
theoretically | label: epistemic | pos: adv | strength: 1
hypothetically | label: epistemic | pos: adv | strength: 1
doubtfully | label: epistemic | pos: adv | strength: 1
likely | label: epistemic | strength: 3 | not_next: voter; voters; electorate | miss: The poll asked 900 likely voters. | hit: The bill will likely pass.
unlikely | label: epistemic | strength: 3
most likely | label: epistemic | strength: 3
more than likely | label: epistemic | strength: 3
very likely | label: epistemic | strength: 3
in all likelihood | label: epistemic | strength: 3
in all probability | label: epistemic | strength: 3
all too likely | label: epistemic | strength: 3
# epistemic verbs
seem | label: epistemic | pos: verb | strength: 2
seem to | label: epistemic | pos: verb | strength: 2
seem like | label: epistemic | pos: verb | strength: 2
appear | label: epistemic | pos: verb | strength: 2 | not_next: in; on; at; before; with; alongside; via; by; for; here; again; together; under; live; during; as; from; this; last; next; <end>; publicly; briefly; virtually; frequently | miss: She appeared in court on Friday. | hit: The talks appear stalled.
appear to | label: epistemic | pos: verb | strength: 2
look set to | label: epistemic | pos: verb | strength: 2
look like | label: epistemic | pos: verb | strength: 2 | not_prev: should; to; not | miss: That is what a garden should look like.
look as if | label: epistemic | pos: verb | strength: 2
look as though | label: epistemic | pos: verb | strength: 2
sound like | label: epistemic | pos: verb | strength: 2
sound as if | label: epistemic | pos: verb | strength: 2
feel like | label: epistemic | pos: verb | strength: 1
suggest | label: epistemic | pos: verb | strength: 2 | not_next: ways; changes; a plan; alternatives; names | not_prev: he; she; i; they; we | miss: The teacher may suggest changes. | hit: The data suggest a decline.
indicate that | label: epistemic | pos: verb | strength: 2
point to | label: epistemic | pos: verb | strength: 2 | not_next: the map; the sky; the sign; a chart | miss: He pointed to the map.
hint at | label: epistemic | pos: verb | strength: 1
imply | label: epistemic | pos: verb | strength: 2
tend to suggest | label: epistemic | pos: verb | strength: 2
I think | label: epistemic | match: surface | strength: 2
I believe | label: epistemic | match: surface | strength: 2
I guess | label: epistemic | match: surface | strength: 1
I suppose | label: epistemic | match: surface | strength: 2
I suspect | label: epistemic | match: surface | strength: 2
I feel | label: epistemic | match: surface | strength: 2
I assume | label: epistemic | match: surface | strength: 2
I imagine | label: epistemic | match: surface | strength: 2
I would say | label: epistemic | match: surface | strength: 2
I'd say | label: epistemic | match: surface | strength: 2
I don't think | label: epistemic | match: surface | strength: 2
I do not think | label: epistemic | match: surface | strength: 2
I doubt | label: epistemic | match: surface | strength: 2
I don't believe | label: epistemic | match: surface | strength: 2
we think | label: epistemic | match: surface | strength: 2
we believe | label: epistemic | match: surface | strength: 2
we don't think | label: epistemic | match: surface | strength: 2
I gather | label: epistemic | match: surface | strength: 2
I understand that | label: epistemic | match: surface | strength: 2
I reckon | label: epistemic | match: surface | strength: 2
I hope | label: epistemic | match: surface | strength: 1
I am not sure | label: epistemic | match: surface | strength: 2
I'm not sure | label: epistemic | match: surface | strength: 2
not sure | label: epistemic | match: surface | strength: 2
not so sure | label: epistemic | match: surface | strength: 2
not certain | label: epistemic | match: surface | strength: 2
uncertain | label: epistemic | match: surface | strength: 2
unclear | label: epistemic | match: surface | strength: 2
not clear | label: epistemic | match: surface | strength: 2
not yet clear | label: epistemic | match: surface | strength: 2
unsure | label: epistemic | match: surface | strength: 2
doubtful | label: epistemic | match: surface | strength: 2
questionable whether | label: epistemic | match: surface | strength: 2
debatable | label: epistemic | match: surface | strength: 2
unconfirmed | label: epistemic | match: surface | strength: 2
unverified | label: epistemic | match: surface | strength: 2
unproven | label: epistemic | match: surface | strength: 2
inconclusive | label: epistemic | match: surface | strength: 2
speculative | label: epistemic | match: surface | strength: 2
tentative | label: epistemic | match: surface | strength: 2
it is unclear | label: epistemic | match: surface | strength: 2
it was unclear | label: epistemic | match: surface | strength: 2
it remains unclear | label: epistemic | match: surface | strength: 2
it remains to be seen | label: epistemic | match: surface | strength: 2
remains to be seen | label: epistemic | match: surface | strength: 2
too early to tell | label: epistemic | match: surface | strength: 2
too early to say | label: epistemic | match: surface | strength: 2
too soon to say | label: epistemic | match: surface | strength: 2
hard to say | label: epistemic | match: surface | strength: 2
hard to tell | label: epistemic | match: surface | strength: 2
anyone's guess | label: epistemic | match: surface | strength: 2
an open question | label: epistemic | match: surface | strength: 2
up in the air | label: epistemic | match: surface | strength: 2
as far as I know | label: epistemic | match: surface | strength: 2
as far as we know | label: epistemic | match: surface | strength: 2
to my knowledge | label: epistemic | match: surface | strength: 2
to the best of my knowledge | label: epistemic | match: surface | strength: 2
in my view | label: epistemic | match: surface | strength: 2
in my opinion | label: epistemic | match: surface | strength: 2
in our view | label: epistemic | match: surface | strength: 2
in my mind | label: epistemic | match: surface | strength: 2
as I see it | label: epistemic | match: surface | strength: 2
the way I see it | label: epistemic | match: surface | strength: 2
it seems | label: epistemic | match: surface | strength: 2
it appears | label: epistemic | match: surface | strength: 2
it would seem | label: epistemic | match: surface | strength: 2
it looks like | label: epistemic | match: surface | strength: 2
chances are | label: epistemic | match: surface | strength: 2
odds are | label: epistemic | match: surface | strength: 2
if true | label: epistemic | match: surface | strength: 2
if confirmed | label: epistemic | match: surface | strength: 2
for all I know | label: epistemic | match: surface | strength: 2
by all appearances | label: epistemic | match: surface | strength: 2
to all appearances | label: epistemic | match: surface | strength: 2
on the face of it | label: epistemic | match: surface | strength: 2
at first glance | label: epistemic | match: surface | strength: 2
as it were | label: epistemic | match: surface | strength: 2
so to speak | label: epistemic | match: surface | strength: 2
possible | label: epistemic | pos: adj | strength: 1 | not_prev: as; soon as; if; where; when; whenever; best; worst; every; all; only; make; made; makes | miss: Call as soon as possible. | hit: A possible recount looms.
potential | label: epistemic | pos: adj | strength: 1
probable | label: epistemic | pos: adj | strength: 2
plausible | label: epistemic | pos: adj | strength: 2
presumed | label: epistemic | pos: adj | strength: 2
possibility that | label: epistemic | match: surface | strength: 1
likelihood that | label: epistemic | match: surface | strength: 1
probability that | label: epistemic | match: surface | strength: 1
chance that | label: epistemic | match: surface | strength: 1
suspicion that | label: epistemic | match: surface | strength: 1
speculation that | label: epistemic | match: surface | strength: 1
speculation about | label: epistemic | match: surface | strength: 1
impression that | label: epistemic | match: surface | strength: 1
a possibility | label: epistemic | match: surface | strength: 1
the possibility of | label: epistemic | match: surface | strength: 1
the likelihood of | label: epistemic | match: surface | strength: 1
the prospect of | label: epistemic | match: surface | strength: 1
fears that | label: epistemic | match: surface | strength: 1
fear that | label: epistemic | match: surface | strength: 1
concern that | label: epistemic | match: surface | strength: 1
concerns that | label: epistemic | match: surface | strength: 1
signs that | label: epistemic | match: surface | strength: 1
a sign that | label: epistemic | match: surface | strength: 1
hints that | label: epistemic | match: surface | strength: 1
expectation that | label: epistemic | match: surface | strength: 1
assumption that | label: epistemic | match: surface | strength: 1
is expected to | label: epistemic | match: surface | strength: 2
are expected to | label: epistemic | match: surface | strength: 2
was expected to | label: epistemic | match: surface | strength: 2
were expected to | label: epistemic | match: surface | strength: 2
is likely to | label: epistemic | match: surface | strength: 2
are likely to | label: epistemic | match: surface | strength: 2
was likely to | label: epistemic | match: surface | strength: 2
is unlikely to | label: epistemic | match: surface | strength: 2
are unlikely to | label: epistemic | match: surface | strength: 2
is poised to | label: epistemic | match: surface | strength: 2
are poised to | label: epistemic | match: surface | strength: 2
is projected to | label: epistemic | match: surface | strength: 2
are projected to | label: epistemic | match: surface | strength: 2
is estimated to | label: epistemic | match: surface | strength: 2
are estimated to | label: epistemic | match: surface | strength: 2
is bound to | label: epistemic | match: surface | strength: 2
estimate | label: epistemic | pos: verb | strength: 2
speculate | label: epistemic | pos: verb | strength: 2
presume | label: epistemic | pos: verb | strength: 2
surmise | label: epistemic | pos: verb | strength: 2
# hearsay: passed on without a named source
reportedly | label: hearsay | pos: adv | strength: 2
allegedly | label: hearsay | pos: adv | strength: 2
purportedly | label: hearsay | pos: adv | strength: 2
supposedly | label: hearsay | pos: adv | strength: 2
ostensibly | label: hearsay | pos: adv | strength: 2
putatively | label: hearsay | pos: adv | strength: 2
alleged | label: hearsay | pos: adj | strength: 2 | note: required practice before a court has ruled
purported | label: hearsay | pos: adj | strength: 2
rumored | label: hearsay | pos: adj | strength: 2
rumoured | label: hearsay | pos: adj | strength: 2
suspected | label: hearsay | pos: adj | strength: 2 | note: required practice before a court has ruled
putative | label: hearsay | pos: adj | strength: 2
supposed | label: hearsay | pos: adj | strength: 2 | not_next: to | miss: They are supposed to land at noon.
it was reported that | label: hearsay | match: surface | strength: 2
it was previously reported that | label: hearsay | match: surface | strength: 2
it has been reported that | label: hearsay | match: surface | strength: 2
it is reported that | label: hearsay | match: surface | strength: 2
it was reported | label: hearsay | match: surface | strength: 2
it is said that | label: hearsay | match: surface | strength: 2
it is alleged that | label: hearsay | match: surface | strength: 2
it was alleged that | label: hearsay | match: surface | strength: 2
it has been alleged | label: hearsay | match: surface | strength: 2
it is rumored that | label: hearsay | match: surface | strength: 2
it is believed that | label: hearsay | match: surface | strength: 2
it is thought that | label: hearsay | match: surface | strength: 2
it is understood that | label: hearsay | match: surface | strength: 2
it emerged that | label: hearsay | match: surface | strength: 2
it has emerged that | label: hearsay | match: surface | strength: 2
is said to | label: hearsay | match: surface | strength: 2
are said to | label: hearsay | match: surface | strength: 2
was said to | label: hearsay | match: surface | strength: 2
were said to | label: hearsay | match: surface | strength: 2
is thought to | label: hearsay | match: surface | strength: 2
are thought to | label: hearsay | match: surface | strength: 2
was thought to | label: hearsay | match: surface | strength: 2
were thought to | label: hearsay | match: surface | strength: 2
is believed to | label: hearsay | match: surface | strength: 2
are believed to | label: hearsay | match: surface | strength: 2
was believed to | label: hearsay | match: surface | strength: 2
were believed to | label: hearsay | match: surface | strength: 2
is reported to | label: hearsay | match: surface | strength: 2
are reported to | label: hearsay | match: surface | strength: 2
was reported to | label: hearsay | match: surface | strength: 2
is rumored to | label: hearsay | match: surface | strength: 2
are rumored to | label: hearsay | match: surface | strength: 2
was rumored to | label: hearsay | match: surface | strength: 2
is alleged to | label: hearsay | match: surface | strength: 2
are alleged to | label: hearsay | match: surface | strength: 2
was alleged to | label: hearsay | match: surface | strength: 2
is understood to | label: hearsay | match: surface | strength: 2
is reputed to | label: hearsay | match: surface | strength: 2
has been mentioned as | label: hearsay | match: surface | strength: 2
have been mentioned as | label: hearsay | match: surface | strength: 2
word is | label: hearsay | match: surface | strength: 2
word has it | label: hearsay | match: surface | strength: 2
rumor has it | label: hearsay | match: surface | strength: 2
rumors that | label: hearsay | match: surface | strength: 2
rumors of | label: hearsay | match: surface | strength: 2
by all accounts | label: hearsay | match: surface | strength: 2
from what I hear | label: hearsay | match: surface | strength: 2
so the story goes | label: hearsay | match: surface | strength: 2
legend has it | label: hearsay | match: surface | strength: 2
is widely believed to | label: hearsay | match: surface | strength: 2
is widely seen as | label: hearsay | match: surface | strength: 2
is widely expected to | label: hearsay | match: surface | strength: 2
was widely seen as | label: hearsay | match: surface | strength: 2
is seen as | label: hearsay | match: surface | strength: 2
are seen as | label: hearsay | match: surface | strength: 2
# attribution: handed to a named or described source outside a say-clause
according to | label: attribution | match: surface | strength: 1 | not_next: plan; schedule; rule; rules; law; size; age; type; need; ability | miss: The move went according to plan. | hit: Prices rose, according to the bureau.
in the words of | label: attribution | match: surface | strength: 1
in one's words | label: attribution | match: surface | strength: 1
in one's telling | label: attribution | match: surface | strength: 1
in one's view | label: attribution | match: surface | strength: 1
in one's opinion | label: attribution | match: surface | strength: 1
in one's account | label: attribution | match: surface | strength: 1
in one's estimation | label: attribution | match: surface | strength: 1
in one's eyes | label: attribution | match: surface | strength: 1
by one's account | label: attribution | match: surface | strength: 1
by one's own account | label: attribution | match: surface | strength: 1
by one's reckoning | label: attribution | match: surface | strength: 1
by one's estimate | label: attribution | match: surface | strength: 1
to hear one tell it | label: attribution | match: surface | strength: 1
to one's mind | label: attribution | match: surface | strength: 1
in one's mind | label: attribution | match: surface | strength: 1
per the report | label: attribution | match: surface | strength: 1
as reported by | label: attribution | match: surface | strength: 1
as described by | label: attribution | match: surface | strength: 1
in the eyes of | label: attribution | match: surface | strength: 1
in the view of | label: attribution | match: surface | strength: 1
in the opinion of | label: attribution | match: surface | strength: 1
in what he called | label: attribution | match: surface | strength: 1
in what she called | label: attribution | match: surface | strength: 1
in what critics call | label: attribution | match: surface | strength: 1
as critics put it | label: attribution | match: surface | strength: 1
# vague-source: a crowd or an unnamed person as the source of a claim
critics | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of critics and folding chairs.
some critics | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some critics and folding chairs.
many critics | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of many critics and folding chairs.
supporters | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of supporters and folding chairs.
opponents | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of opponents and folding chairs.
detractors | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of detractors and folding chairs.
skeptics | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of skeptics and folding chairs.
experts | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of experts and folding chairs.
some experts | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some experts and folding chairs.
many experts | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of many experts and folding chairs.
legal experts | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of legal experts and folding chairs.
health experts | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of health experts and folding chairs.
security experts | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of security experts and folding chairs.
tech experts | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of tech experts and folding chairs.
policy experts | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of policy experts and folding chairs.
analysts | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of analysts and folding chairs.
some analysts | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some analysts and folding chairs.
political analysts | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of political analysts and folding chairs.
observers | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of observers and folding chairs.
some observers | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some observers and folding chairs.
political observers | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of political observers and folding chairs.
longtime observers | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of longtime observers and folding chairs.
commentators | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of commentators and folding chairs.
some commentators | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some commentators and folding chairs.
pundits | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of pundits and folding chairs.
insiders | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of insiders and folding chairs.
party insiders | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of party insiders and folding chairs.
industry insiders | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of industry insiders and folding chairs.
advocates | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of advocates and folding chairs.
activists | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of activists and folding chairs.
some activists | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some activists and folding chairs.
campaigners | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of campaigners and folding chairs.
watchers | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of watchers and folding chairs.
strategists | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of strategists and folding chairs.
some strategists | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some strategists and folding chairs.
party strategists | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of party strategists and folding chairs.
pollsters | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of pollsters and folding chairs.
economists | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of economists and folding chairs.
some economists | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some economists and folding chairs.
many economists | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of many economists and folding chairs.
historians | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of historians and folding chairs.
scholars | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of scholars and folding chairs.
aides | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of aides and folding chairs.
top aides | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of top aides and folding chairs.
former aides | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of former aides and folding chairs.
officials | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of officials and folding chairs.
some officials | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some officials and folding chairs.
many officials | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of many officials and folding chairs.
senior officials | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of senior officials and folding chairs.
U.S. officials | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of U.S. officials and folding chairs.
administration officials | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of administration officials and folding chairs.
intelligence officials | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of intelligence officials and folding chairs.
law enforcement officials | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of law enforcement officials and folding chairs.
current and former officials | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of current and former officials and folding chairs.
sources | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of sources and folding chairs.
multiple sources | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of multiple sources and folding chairs.
several sources | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of several sources and folding chairs.
some people | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some people and folding chairs.
many people | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of many people and folding chairs.
people | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of people and folding chairs.
many Americans | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of many Americans and folding chairs.
most Americans | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of most Americans and folding chairs.
some voters | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some voters and folding chairs.
many voters | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of many voters and folding chairs.
voters | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of voters and folding chairs.
residents | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of residents and folding chairs.
neighbors | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of neighbors and folding chairs.
some residents | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some residents and folding chairs.
locals | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of locals and folding chairs.
parents | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of parents and folding chairs.
some parents | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some parents and folding chairs.
workers | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of workers and folding chairs.
some workers | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some workers and folding chairs.
employees | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of employees and folding chairs.
some lawmakers | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some lawmakers and folding chairs.
many lawmakers | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of many lawmakers and folding chairs.
several lawmakers | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of several lawmakers and folding chairs.
some Republicans | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some Republicans and folding chairs.
some Democrats | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some Democrats and folding chairs.
many Republicans | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of many Republicans and folding chairs.
many Democrats | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of many Democrats and folding chairs.
friends | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of friends and folding chairs.
allies | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of allies and folding chairs.
rivals | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of rivals and folding chairs.
some allies | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some allies and folding chairs.
colleagues | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of colleagues and folding chairs.
witnesses | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of witnesses and folding chairs.
bystanders | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of bystanders and folding chairs.
users | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of users and folding chairs.
some users | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some users and folding chairs.
media reports | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of media reports and folding chairs.
recent media reports | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of recent media reports and folding chairs.
some reports | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some reports and folding chairs.
reports | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of reports and folding chairs.
conservatives | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of conservatives and folding chairs.
liberals | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of liberals and folding chairs.
progressives | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of progressives and folding chairs.
some conservatives | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some conservatives and folding chairs.
some liberals | label: vague-source | match: surface | strength: 2 | next: say; says; said; saying; argue; argues; argued; believe; believes; believed; fear; feared; worry; worried; warn; warned; claim; claimed; contend; note; noted; see; suggest; suggested; think; thought; predict; predicted; expect; point out; agree; call; called; told; tell; question; wonder; speculate; describe; have said; have argued; have warned; have called; have long | miss: The hall was full of some liberals and folding chairs.
some say | label: vague-source | match: surface | strength: 2
many say | label: vague-source | match: surface | strength: 2
others say | label: vague-source | match: surface | strength: 2
some argue | label: vague-source | match: surface | strength: 2
many argue | label: vague-source | match: surface | strength: 2
others argue | label: vague-source | match: surface | strength: 2
some believe | label: vague-source | match: surface | strength: 2
many believe | label: vague-source | match: surface | strength: 2
others believe | label: vague-source | match: surface | strength: 2
some think | label: vague-source | match: surface | strength: 2
many think | label: vague-source | match: surface | strength: 2
some fear | label: vague-source | match: surface | strength: 2
many fear | label: vague-source | match: surface | strength: 2
some see | label: vague-source | match: surface | strength: 2
many see | label: vague-source | match: surface | strength: 2
some worry | label: vague-source | match: surface | strength: 2
some claim | label: vague-source | match: surface | strength: 2
some would say | label: vague-source | match: surface | strength: 2
some might say | label: vague-source | match: surface | strength: 2
many would argue | label: vague-source | match: surface | strength: 2
most agree | label: vague-source | match: surface | strength: 2
few would dispute | label: vague-source | match: surface | strength: 2
critics say | label: vague-source | match: surface | strength: 2
experts say | label: vague-source | match: surface | strength: 2
observers say | label: vague-source | match: surface | strength: 2
analysts say | label: vague-source | match: surface | strength: 2
sources say | label: vague-source | match: surface | strength: 2
insiders say | label: vague-source | match: surface | strength: 2
people say | label: vague-source | match: surface | strength: 2
they say | label: vague-source | match: surface | strength: 2
officials familiar with | label: vague-source | match: surface | strength: 2
people familiar with | label: vague-source | match: surface | strength: 2
a person familiar with | label: vague-source | match: surface | strength: 2
two people familiar with | label: vague-source | match: surface | strength: 2
sources familiar with | label: vague-source | match: surface | strength: 2
a source familiar with | label: vague-source | match: surface | strength: 2
people close to | label: vague-source | match: surface | strength: 2
sources close to | label: vague-source | match: surface | strength: 2
a source close to | label: vague-source | match: surface | strength: 2
a person close to | label: vague-source | match: surface | strength: 2
people briefed on | label: vague-source | match: surface | strength: 2
a person briefed on | label: vague-source | match: surface | strength: 2
officials briefed on | label: vague-source | match: surface | strength: 2
people with knowledge of | label: vague-source | match: surface | strength: 2
a person with knowledge of | label: vague-source | match: surface | strength: 2
sources with knowledge of | label: vague-source | match: surface | strength: 2
who spoke on condition of anonymity | label: vague-source | match: surface | strength: 2
speaking on condition of anonymity | label: vague-source | match: surface | strength: 2
on condition of anonymity | label: vague-source | match: surface | strength: 2
who asked not to be named | label: vague-source | match: surface | strength: 2
who declined to be named | label: vague-source | match: surface | strength: 2
an unnamed official | label: vague-source | match: surface | strength: 2
unnamed officials | label: vague-source | match: surface | strength: 2
unnamed sources | label: vague-source | match: surface | strength: 2
anonymous sources | label: vague-source | match: surface | strength: 2
an anonymous source | label: vague-source | match: surface | strength: 2
one official said | label: vague-source | match: surface | strength: 2
one aide said | label: vague-source | match: surface | strength: 2
one senior official | label: vague-source | match: surface | strength: 2
a senior official said | label: vague-source | match: surface | strength: 2
a former official said | label: vague-source | match: surface | strength: 2
# approximator: an inexact quantity
about | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was about the usual.
around | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was around the usual.
roughly | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was roughly the usual.
approximately | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was approximately the usual.
nearly | label: approximator | match: surface | strength: 1 | next: <number>; half; a third; a quarter; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters; all; every; everyone; everything; every; as many; as much; double; twice; triple | miss: It was nearly the usual.
almost | label: approximator | match: surface | strength: 1 | next: <number>; half; a third; a quarter; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters; all; every; everyone; everything; every; as many; as much; double; twice; triple | miss: It was almost the usual.
some | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: Some people stayed home.
close to | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was close to the usual.
upward of | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was upward of the usual.
upwards of | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was upwards of the usual.
in excess of | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was in excess of the usual.
just over | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was just over the usual.
just under | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was just under the usual.
well over | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was well over the usual.
well under | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was well under the usual.
a little over | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was a little over the usual.
a little under | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was a little under the usual.
somewhere around | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was somewhere around the usual.
in the neighborhood of | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was in the neighborhood of the usual.
on the order of | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was on the order of the usual.
an estimated | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was an estimated the usual.
more or less | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was more or less the usual.
an average of | label: approximator | match: surface | strength: 1 | next: <number>; half a; a dozen; a hundred; a thousand; a million; a billion; two-thirds; three-quarters | miss: It was an average of the usual.
more than | label: approximator | match: surface | strength: 1 | next: <number>; half; a dozen; a hundred; a thousand; a million; a billion; two-thirds; a third; a quarter; twice; double | miss: They talked more than they should.
less than | label: approximator | match: surface | strength: 1 | next: <number>; half; a dozen; a hundred; a thousand; a million; a billion; two-thirds; a third; a quarter; twice; double | miss: They talked less than they should.
fewer than | label: approximator | match: surface | strength: 1 | next: <number>; half; a dozen; a hundred; a thousand; a million; a billion; two-thirds; a third; a quarter; twice; double | miss: They talked fewer than they should.
at least | label: approximator | match: surface | strength: 1 | next: <number>; half; a dozen; a hundred; a thousand; a million; a billion; two-thirds; a third; a quarter; twice; double | miss: They talked at least they should.
at most | label: approximator | match: surface | strength: 1 | next: <number>; half; a dozen; a hundred; a thousand; a million; a billion; two-thirds; a third; a quarter; twice; double | miss: They talked at most they should.
up to | label: approximator | match: surface | strength: 1 | next: <number>; half; a dozen; a hundred; a thousand; a million; a billion; two-thirds; a third; a quarter; twice; double | miss: They talked up to they should.
as many as | label: approximator | match: surface | strength: 1 | next: <number>; half; a dozen; a hundred; a thousand; a million; a billion; two-thirds; a third; a quarter; twice; double | miss: They talked as many as they should.
as much as | label: approximator | match: surface | strength: 1 | next: <number>; half; a dozen; a hundred; a thousand; a million; a billion; two-thirds; a third; a quarter; twice; double | miss: They talked as much as they should.
as few as | label: approximator | match: surface | strength: 1 | next: <number>; half; a dozen; a hundred; a thousand; a million; a billion; two-thirds; a third; a quarter; twice; double | miss: They talked as few as they should.
as little as | label: approximator | match: surface | strength: 1 | next: <number>; half; a dozen; a hundred; a thousand; a million; a billion; two-thirds; a third; a quarter; twice; double | miss: They talked as little as they should.
no more than | label: approximator | match: surface | strength: 1 | next: <number>; half; a dozen; a hundred; a thousand; a million; a billion; two-thirds; a third; a quarter; twice; double | miss: They talked no more than they should.
over | label: approximator | match: surface | strength: 1 | next: <number>; half; a dozen; a hundred; a thousand; a million; a billion; two-thirds; a third; a quarter; twice; double | miss: They talked over they should.
under | label: approximator | match: surface | strength: 1 | next: <number>; half; a dozen; a hundred; a thousand; a million; a billion; two-thirds; a third; a quarter; twice; double | miss: They talked under they should.
tens of thousands of | label: approximator | match: surface | strength: 1
hundreds of thousands of | label: approximator | match: surface | strength: 1
tens of millions of | label: approximator | match: surface | strength: 1
hundreds of millions of | label: approximator | match: surface | strength: 1
billions of | label: approximator | match: surface | strength: 1
tens of billions of | label: approximator | match: surface | strength: 1
millions of | label: approximator | match: surface | strength: 1
thousands of | label: approximator | match: surface | strength: 1
hundreds of | label: approximator | match: surface | strength: 1
dozens of | label: approximator | match: surface | strength: 1
scores of | label: approximator | match: surface | strength: 1
tens of thousands | label: approximator | match: surface | strength: 1
hundreds of thousands | label: approximator | match: surface | strength: 1
tens of millions | label: approximator | match: surface | strength: 1
tens of billions | label: approximator | match: surface | strength: 1
a couple of dozen | label: approximator | match: surface | strength: 1
a fraction of | label: approximator | match: surface | strength: 1
or so | label: approximator | match: surface | strength: 1 | not_next: he; she; they; i; it; we | miss: It was late, or so he said.
or thereabouts | label: approximator | match: surface | strength: 1
give or take | label: approximator | match: surface | strength: 1
just about | label: approximator | match: surface | strength: 1
all but | label: approximator | match: surface | strength: 1
# downtoner: turns the volume down
somewhat | label: downtoner | pos: adv | strength: 1
partly | label: downtoner | pos: adv | strength: 1
partially | label: downtoner | pos: adv | strength: 1
relatively | label: downtoner | pos: adv | strength: 1
comparatively | label: downtoner | pos: adv | strength: 1
largely | label: downtoner | pos: adv | strength: 1
mostly | label: downtoner | pos: adv | strength: 1
mainly | label: downtoner | pos: adv | strength: 1
essentially | label: downtoner | pos: adv | strength: 1
fairly | label: downtoner | pos: adv | strength: 1 | not_prev: treated; fight; compete; act; play; be | miss: They were treated fairly.
slightly | label: downtoner | pos: adv | strength: 1
moderately | label: downtoner | pos: adv | strength: 1
generally | label: downtoner | pos: adv | strength: 1
typically | label: downtoner | pos: adv | strength: 1
marginally | label: downtoner | pos: adv | strength: 1
mildly | label: downtoner | pos: adv | strength: 1
vaguely | label: downtoner | pos: adv | strength: 1
loosely | label: downtoner | pos: adv | strength: 1
broadly | label: downtoner | pos: adv | strength: 1
nominally | label: downtoner | pos: adv | strength: 1
in part | label: downtoner | match: surface | strength: 1
in large part | label: downtoner | match: surface | strength: 1
for the most part | label: downtoner | match: surface | strength: 1
by and large | label: downtoner | match: surface | strength: 1
on the whole | label: downtoner | match: surface | strength: 1
in general | label: downtoner | match: surface | strength: 1
as a rule | label: downtoner | match: surface | strength: 1
to some extent | label: downtoner | match: surface | strength: 1
to a degree | label: downtoner | match: surface | strength: 1
to a certain extent | label: downtoner | match: surface | strength: 1
to an extent | label: downtoner | match: surface | strength: 1
in a sense | label: downtoner | match: surface | strength: 1
in a way | label: downtoner | match: surface | strength: 1
in some ways | label: downtoner | match: surface | strength: 1
in effect | label: downtoner | match: surface | strength: 1
in essence | label: downtoner | match: surface | strength: 1
a bit | label: downtoner | match: surface | strength: 1
a little bit | label: downtoner | match: surface | strength: 1
a tad | label: downtoner | match: surface | strength: 1
a touch | label: downtoner | match: surface | strength: 1
sort of | label: downtoner | match: surface | strength: 1 | not_prev: this; that; any; what; some; same; the; a; no; every; one; another; which; these; those; exact; new; all | miss: This sort of car is rare.
kind of | label: downtoner | match: surface | strength: 1 | not_prev: this; that; any; what; some; same; the; a; no; every; one; another; which; these; those; exact; new; all | miss: This kind of car is rare.
something of | label: downtoner | match: surface | strength: 1
something like | label: downtoner | match: surface | strength: 1
of sorts | label: downtoner | match: surface | strength: 1
not exactly | label: downtoner | match: surface | strength: 1
not entirely | label: downtoner | match: surface | strength: 1
not quite | label: downtoner | match: surface | strength: 1
not necessarily | label: downtoner | match: surface | strength: 1
not always | label: downtoner | match: surface | strength: 1
tend to | label: downtoner | pos: verb | strength: 1 | not_next: the; a; his; her; their | miss: Nurses tend to the sick.
pretty much | label: downtoner | match: surface | strength: 1
a kind of | label: downtoner | match: surface | strength: 1
some sort of | label: downtoner | match: surface | strength: 1
some kind of | label: downtoner | match: surface | strength: 1
pretty | label: downtoner | pos: adv | strength: 1
quite | label: downtoner | pos: adv | strength: 1 | not_next: a; an; the; right; frankly; simply; literally | not_prev: not | miss: It was quite the party.
rather | label: downtoner | pos: adv | strength: 1 | not_next: than | not_prev: or; would; but | miss: She would rather walk.
virtually | label: downtoner | pos: adv | strength: 1 | not_prev: met; meet; held; attend; attended; appear; appeared; spoke | miss: They met virtually.
