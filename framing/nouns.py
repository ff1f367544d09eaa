"""What a noun phrase can name: its head word, and whether that is a person, an institution or a document.

The lists hold the nouns that news puts before "said"; endings decide for the rest ("-ist", "-woman").
"""

from __future__ import annotations

import re
from functools import lru_cache

# Where the head of a noun phrase has passed: what follows only narrows it ("a spokesman | for the mayor").
_AFTER_HEAD = re.compile(
    r"[,;:()—–]|\s(?:of|for|from|in|on|at|with|by|to|who|whom|whose|which|that|and|or|as|about|against|inside|outside|behind|close|familiar|near|"
    r"within|under|during|after|before|over|around|across|briefed|involved|speaking|working|representing|opposed|critical|aware|obtained|released|published|"
    r"conducted|issued|filed|commissioned|written|signed|seen|reviewed|cited|posted|produced|sponsored|led|based|called|named|dated)(?=\s|$)"
)
_WORD = re.compile(r"[^\W_]+(?:[’'.&-][^\W_]+)*")
DETERMINERS = frozenset("the a an this that these those his her its their our my your another some any no each every one".split())
SMALL_NUMBERS = frozenset("one two three four five six both couple pair".split())

PERSON = frozenset(
    """
    activist actor actress administrator adviser advisor advocate agent aide ally ambassador analyst anchor aristocrat artist assistant
    associate astronaut attendee auditor attorney author backer banker billionaire biographer bishop blogger boss boy boyfriend brother businessman businesswoman
    buyer candidate captain cardinal caller cashier celebrity ceo chair chairman chairwoman chairperson champion chancellor chief child
    citizen cleric clerk client coach collector colleague colonel columnist comedian commander commentator commissioner congressman
    congresswoman conservative constituent consultant contender contractor cop coroner correspondent councillor councilman councilwoman
    councilor counselor counsel counterpart cousin creator critic curator customer daughter dealer dean defendant defender delegate
    democrat demonstrator deputy designer detective developer dictator diplomat director dissident doctor donor driver economist editor
    educator employee employer engineer envoy epidemiologist evangelist examiner executive expert farmer father figure firefighter
    fisherman founder friend fugitive gardener general geologist girl girlfriend governor graduate grandfather grandmother guard guest guide gunman
    hacker handler head heir historian host hostess hotelier husband immigrant incumbent independent insider inspector instructor insurgent
    intellectual interpreter intern interviewer inventor investigator investor journalist judge juror justice kid king lady landlord
    lawmaker lawyer leader lecturer legislator liberal libertarian librarian lieutenant lobbyist local magnate magistrate major man militant
    manager marine marshal mayor mechanic mediator member mentor meteorologist migrant minister moderator mogul monk mother mourner
    musician narrator native neighbor neighbour neighbors nephew newcomer newsman niece nobody nominee novelist nun nurse nutritionist
    observer officer official onlooker operative operator opponent predecessor successor organizer organiser owner painter panelist parent participant partner
    passenger passerby pastor patient patriarch peer performer person philanthropist philosopher photographer physician physicist pilot
    planner player poet policeman policewoman politician pollster pope premier president presenter priest prime prince princess principal
    prisoner producer professor programmer prosecutor protester protestor psychiatrist psychologist publicist publisher purist queen
    rabbi rancher reader realtor rebel recruiter rector refugee regulator relative reporter representative republican researcher resident
    respondent restaurateur retiree reverend reviewer rival runner sailor salesman scholar scientist screenwriter secretary senator
    sergeant servant sheriff shopper singer sister skeptic sociologist soldier solicitor somebody someone son source speaker specialist
    spectator spokesman spokesperson spokeswoman sponsor staffer star statesman statistician stranger strategist striker student
    superintendent supervisor supporter surgeon surrogate survivor suspect teacher technician teen teenager tenant therapist thinker
    tourist trader trainer translator treasurer trooper trustee tycoon uncle undersecretary user veteran viewer vicar victim villager
    virologist visitor volunteer voter warden watchdog whistleblower widow widower wife winner witness woman worker workman writer youth
    """.split()
)
INSTITUTION = frozenset(
    """
    academy administration agency airline airport alliance army association authority automaker bank board body brand broadcaster bureau
    cabinet campaign carrier center centre chain chamber channel charity church city club coalition college commission committee
    company conglomerate congress consortium consulate corporation council county court department developer directorate district
    division embassy employer enterprise establishment exchange factory federation firm force foundation fund giant government group
    guild hospital house institute institution insurer kingdom laboratory lab legislature league magazine maker manufacturer military
    ministry monarchy monitor movement municipality museum nation navy network newspaper nonprofit office operator opposition
    organization organisation outlet panel paper parliament party pentagon police prosecution publication publisher province regime
    region regulator retailer school senate service site society startup state station store studio subcommittee syndicate tabloid
    think-tank tank team territory town treasury tribunal union university utility village vaccine-maker watchdog website wing business
    start-up nonprofits defense defence caucus conference ngo pac program programme forces
    """.split()
)
DOCUMENT = frozenset(
    """
    account act ad advert advertisement advisory affidavit agreement amendment analysis announcement article assessment audio audit
    autopsy ballot bill biography blog book briefing brief broadcast budget bulletin calculation caption cartoon census chapter chart
    charter circular clip code column commercial communique communiqué complaint constitution contract data database deposition dispatch
    document documentary dossier draft edict editorial email e-mail entry essay estimate evaluation evidence excerpt factsheet feed fig
    figure filing film finding findings flyer footage forecast graph guidance guideline headline index indictment inscription inquiry
    investigation judgment judgement law leaflet lawsuit legend legislation letter lyrics manifesto manual manuscript map mailer measure
    memo memoir memorandum message minute model note notice op-ed opinion order ordinance page pamphlet paper paragraph passage petition
    phrase placard plan platform play podcast poem policy poll post poster preamble press-release profile projection proposal prospectus receipt response reply
    rebuttal polling number photo photograph image picture
    publication questionnaire readout record recording regulation release report research resolution result review ruling rule
    schedule script search section series sheet sign slogan song speech spreadsheet statement statistic statute story study subpoena suit
    summary survey syllabus tally tape telegram testimony test text thesis title transcript translation treaty tweet update verdict
    video voicemail warrant website wording writ 
    """.split()
)
# Plural without an "s", and words for a crowd.
CROWDS = frozenset(
    """
    people folks men women children police-officers everybody everyone others many most some several few all crowd crowds public media
    press majority minority percent half third quarter dozens hundreds thousands millions tens scores rest audience protesters
    youths clergy staff personnel crew majorities sides camps they those these lawmen firemen congressmen congresswomen policemen servicemen
    businessmen spokesmen left right elite elites faithful base electorate world internet twitter families couples
    """.split()
)
# Stretches of time, which do nothing and are spoken of by no pronoun.
TIMES = frozenset(
    """
    second minute hour day night morning afternoon evening week weekend month quarter season year decade century time moment period
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    spring summer fall autumn winter yesterday today tomorrow tonight
    """.split()
)
_PERSON_ENDING = re.compile(
    r"(?:ist|ologist|man|woman|person|ician|eer|ster|smith|monger|wright|keeper|holder|goer|maker|owner|worker|mate)$"
)
_THING_ALL_THE_SAME = frozenset(
    """
    disaster bluster cluster roster poster register luster muster filibuster blockbuster plaster lobster oyster canister holster bolster toaster
    coaster semester thruster career veneer checklist wishlist shortlist playlist blacklist watchlist downer placeholder pacemaker stalemate
    checkmate climate estimate ultimate underestimate overestimate talisman easter
    """.split()
)  # end as nouns for people do
KIN = frozenset("mother father mom mum dad wife husband son daughter brother sister uncle aunt cousin niece nephew grandmother grandfather".split())
_FEMALE = re.compile(
    r"\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|\w*woman|mother|grandmother|wife|daughter|sister|aunt|niece|widow|actress|girl|waitress|nun|"
    r"heroine|hostess|girlfriend|stepmother|first lady)\b",
    re.IGNORECASE,
)
_MALE = re.compile(
    r"\b(?:Mr|Sir|Lord|King|Prince|Pope|(?!wo)(?:\w*[^o\W])?man|father|grandfather|husband|son|brother|uncle|nephew|widower|boy|boyfriend|monk|"
    r"stepfather)\b",
    re.IGNORECASE,
)
# Men and women alike: grammar's "-man" is no evidence.
_NO_GENDER = re.compile(r"\b(?:human|german|ottoman|roman|chairman|spokesman|alderman|norman|layman|ombudsman)\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def head_noun(phrase: str) -> str:
    """The last word of a noun phrase before what narrows it, as written.

    >>> head_noun("a spokesman for Mayor Lena Ostrow"), head_noun("the Vermont senator"), head_noun("officials who asked for peace")
    ('spokesman', 'senator', 'officials')
    """
    phrase = phrase.strip(" \n\t,“”\"'‘’.;:")
    before = _AFTER_HEAD.split(phrase, maxsplit=1)[0]
    words = _WORD.findall(before) or _WORD.findall(phrase)
    return re.sub(r"[’']s$", "", words[-1]) if words else ""


def singular(noun: str) -> str:
    """A lower-case noun without its plural ending; unchanged where it has none.

    >>> singular("officials"), singular("agencies"), singular("witnesses"), singular("boss"), singular("women")
    ('official', 'agency', 'witness', 'boss', 'woman')
    """
    if noun.endswith("men") and len(noun) > 3:
        return noun[:-3] + "man"
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "ches", "shes", "xes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")):
        return noun[:-1]
    return noun


def is_plural(noun: str) -> bool:
    """Whether a noun is plural in form ("officials"); "police" and "people" are in CROWDS or INSTITUTION instead."""
    low = noun.lower()
    return low in CROWDS or (singular(low) != low and low not in PERSON and low not in DOCUMENT and low not in INSTITUTION)


def is_person_noun(noun: str) -> bool:
    """Whether a noun in the singular names a human being: "aide", "pollster"."""
    low = noun.lower()
    if low in INSTITUTION and low not in PERSON:
        return False
    if low in _THING_ALL_THE_SAME:
        return False
    return low in PERSON or low in KIN or low.rsplit("-", 1)[-1] in PERSON or bool(_PERSON_ENDING.search(low) and len(low) > 5)


def can_speak(noun: str) -> bool:
    """Whether a noun names what news lets speak: a person, an institution, a document, a crowd."""
    low = noun.lower()
    return is_person_noun(low) or low in INSTITUTION or low in DOCUMENT or low in CROWDS


def gender_of(words: str) -> str:
    """The gender that a title or a noun shows: "f", "m", or empty.

    >>> gender_of("Mrs. Roe"), gender_of("his father"), gender_of("a congresswoman"), gender_of("a spokesman"), gender_of("the mayor")
    ('f', 'm', 'f', '', '')
    """
    if _FEMALE.search(words):
        return "f"
    return "m" if _MALE.search(_NO_GENDER.sub("", words)) else ""
