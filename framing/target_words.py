"""Words that tell whom a deed or a reaction is laid to; lists for the targets of loaded wordings."""

from __future__ import annotations

# What people answer with; the wording colours what they answer to.
REACTIONS = frozenset(
    """
    criticism outrage anger backlash fury uproar outcry furor furore controversy condemnation scrutiny pressure opposition ridicule mockery
    applause praise acclaim protest ire scorn derision firestorm storm pushback rebuke resistance indignation dismay skepticism scepticism
    complaint objection alarm reaction response reception disapproval contempt suspicion consternation hostility boo jeer cheer ovation
    denunciation critique repudiation respect admiration disdain hatred loathing affection sympathy
    """.split()
)
# Whatever does this to a reaction is what people react to.
RAISES = frozenset(
    """
    draw spark prompt provoke trigger face cause generate stir receive earn win attract ignite fuel elicit invite get suffer meet greet endure
    create unleash raise incur court arouse encounter weather inspire
    """.split()
)
# Who does such a thing is coloured through it: with these verbs the noun names the deed.
LIGHT = frozenset("adopt have make take do give offer hold deliver use show pay launch issue commit wage mount run lead".split())
# Who does this to a thing does not stand behind it.
OTHERS_DEEDS = frozenset(
    """
    call describe brand label dub deem consider denounce condemn accuse criticize reject oppose resist fight suffer endure see hear watch
    notice witness find fear expect know want remember recall read discuss avoid stop end prevent escape survive blame cite quote review
    disagree agree hate love like dislike doubt question welcome applaud praise endorse support back defend dismiss ignore send receive get
    verify confirm prove disprove corroborate check examine investigate study
    """.split()
)
NOT_THEIRS = OTHERS_DEEDS - {"end"}  # "the work she has done ended": the parser may take both verbs for one
OWNING = frozenset("have show display possess lack".split())  # of qualities: "has the courage for a night at sea"
STANDING = frozenset("defend deny insist argue maintain support back endorse protest advocate push".split())  # "forcefully" tells of who does it
# Done to what is nobody's, these attack nothing: who makes use of it is coloured.
USES = frozenset("seize pounce latch capitalize".split())
DEEDS = frozenset("move step decision act attempt effort gambit reversal departure surrender break turn stunt gesture ploy retreat gamble feat".split())
