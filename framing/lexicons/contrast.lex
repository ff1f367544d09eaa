+++
name = "contrast"
version = "1.0.0"
licence = "Apache-2.0"
device = "contrast"
description = "Cues that set two sides against each other."
sources = ["Prasad et al. 2008, Penn Discourse Treebank: comparison relations", "Jindal and Liu 2006, comparative sentences"]
[defaults]
match = "surface"
+++
# concession
despite | label: concession | sides: fronted
in spite of | label: concession | sides: fronted
notwithstanding | label: concession | sides: fronted
regardless of | label: concession | sides: fronted
although | label: concession | sides: fronted
even though | label: concession | sides: fronted
though | label: concession | sides: fronted; sentence | not_prev: as; even | miss: It looked as though nobody had come.
even as | label: concession | sides: fronted
even if | label: concession | sides: fronted
even when | label: concession | sides: fronted
even after | label: concession | sides: fronted
while | label: concession | sides: fronted | not_prev: a; for a; worth; all the; once in a; every once in a | not_next: at; in; on | miss: He waited for a while.
whereas | label: concession | sides: fronted
much as | label: concession | sides: fronted | not_prev: as; how; so | miss: It cost as much as a car.
for all | label: concession | sides: fronted | next: his; her; its; their; the talk; the noise | miss: The law is for all citizens.
but | label: concession | sides: between; sentence | not_prev: nothing; anything; all; none; no one; not; everything; cannot; can't help; no choice; everyone; nobody | not_next: for; also | miss: There was nothing but sand.
yet | label: concession | sides: sentence; between | not_prev: not; as; best; has; have; had; most; never; n't; and; worst; biggest; largest | not_next: another; to; again; more | miss: She has yet to decide.
still | label: concession | sides: sentence
however | label: concession | sides: sentence | not_next: many; much; long; small; far; hard; you | miss: However hard he tries, he loses.
nevertheless | label: concession | sides: sentence
nonetheless | label: concession | sides: sentence
even so | label: concession | sides: sentence
all the same | label: concession | sides: sentence
that said | label: concession | sides: sentence
at the same time | label: concession | sides: sentence
then again | label: concession | sides: sentence
be that as it may | label: concession | sides: sentence
granted | label: concession | sides: sentence | next: <end> | miss: She granted him a hearing.
albeit | label: concession | sides: between
only to | label: reversal | sides: between | not_prev: not; open; available; applies; apply; limited | miss: The door is open only to members.
# comparison
than | label: comparison | sides: between
compared to | label: comparison | sides: between
compared with | label: comparison | sides: between
as compared to | label: comparison | sides: between
as compared with | label: comparison | sides: between
as opposed to | label: comparison | sides: between
in comparison to | label: comparison | sides: between; fronted
in comparison with | label: comparison | sides: between; fronted
in contrast to | label: comparison | sides: between; fronted
in contrast with | label: comparison | sides: between; fronted
in stark contrast to | label: comparison | sides: between; fronted
in sharp contrast to | label: comparison | sides: between; fronted
by contrast | label: comparison | sides: sentence
in contrast | label: comparison | sides: sentence
by comparison | label: comparison | sides: sentence
unlike | label: comparison | sides: fronted
a far cry from | label: comparison | sides: between
pales beside | label: comparison | sides: between
pales in comparison to | label: comparison | sides: between
relative to | label: comparison | sides: between
twice as many | label: comparison | sides: between
three times as many | label: comparison | sides: between
# correction
not | label: correction | sides: paired-not
rather than | label: correction | sides: between; fronted
instead of | label: correction | sides: between; fronted
instead | label: correction | sides: sentence | not_next: of | miss: He walked instead of driving.
contrary to | label: correction | sides: fronted
on the contrary | label: correction | sides: sentence
in reality | label: correction | sides: sentence
in lieu of | label: correction | sides: between
# opposition
at odds with | label: opposition | sides: noun
at loggerheads with | label: opposition | sides: noun
versus | label: opposition | sides: between
vs. | label: opposition | sides: between
pitted against | label: opposition | sides: noun
pits | label: opposition | sides: noun
clash with | label: opposition | sides: noun | match: lemma | pos: verb
clash over | label: opposition | sides: noun | match: lemma | pos: verb
clash between | label: opposition | sides: noun | match: lemma
battle between | label: opposition | sides: noun
feud between | label: opposition | sides: noun
rift between | label: opposition | sides: noun
divide between | label: opposition | sides: noun
split between | label: opposition | sides: noun
standoff between | label: opposition | sides: noun
conflict between | label: opposition | sides: noun
dispute between | label: opposition | sides: noun
showdown between | label: opposition | sides: noun
tension between | label: opposition | sides: noun
tensions between | label: opposition | sides: noun
gap between | label: opposition | sides: noun
break with | label: opposition | sides: noun | match: lemma | pos: verb
differ with | label: opposition | sides: noun | match: lemma | pos: verb
disagree with | label: opposition | sides: noun | match: lemma | pos: verb
feud with | label: opposition | sides: noun | match: lemma | pos: verb
spar with | label: opposition | sides: noun | match: lemma | pos: verb
contradict | label: opposition | sides: noun | match: lemma | pos: verb
on the other hand | label: opposition | sides: sentence
on the other side | label: opposition | sides: sentence
conversely | label: opposition | sides: sentence
# reversal
reverse course from | label: reversal | sides: between | match: lemma | pos: verb
reverse course | label: reversal | sides: between | match: lemma | pos: verb
once | label: reversal | sides: between | near: now; today; no longer | not_next: a; again; in; every; more; upon | not_prev: at; for; more than; only | miss: She jogs once a week.
but now | label: reversal | sides: between; sentence
no longer | label: reversal | sides: between
walk back | label: reversal | sides: noun | match: lemma | pos: verb
backtrack on | label: reversal | sides: noun | match: lemma | pos: verb
backtrack from | label: reversal | sides: noun | match: lemma | pos: verb
back away from | label: reversal | sides: noun | match: lemma | pos: verb
after months of | label: reversal | sides: between; fronted
after years of | label: reversal | sides: between; fronted
