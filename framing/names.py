"""Names of people as they are written: runs of capitalized words, titles in front, given names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_UP = "".join(chr(code) for code in range(0x41, 0x250) if chr(code).isupper())
# The possessive ending stays outside: "Reason’s Ned Roe" is two names.
_SHORT_TITLES = r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Rev|Prof|St|Hon|Supt|Adm|Maj|Cpl|Det|Pres|Jr|Sr)\."
_WORD = rf"(?:(?:[{_UP}]\.){{1,3}}|{_SHORT_TITLES}|(?:[Aa]l-|[Ee]l-)?[{_UP}](?:\w|[’'\-](?=\w)(?![sS]\b))+)"
_PARTICLES = r"(?:(?:de la|de los|van der|van den|von der|de|van|von|bin|ibn|al|da|del|della|di|du|dos|la|le|der|ter|ben)[ \u00a0]+)"
NAME = re.compile(rf"(?<![\w@#])(?:{_PARTICLES}(?=[{_UP}]))?{_WORD}(?:[ \u00a0]+{_PARTICLES}?{_WORD}){{0,9}}")
SUFFIX = re.compile(r",?[ \u00a0]+(?:Jr|Sr|II|III|IV)\b\.?")
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_PARTICLE_WORDS = frozenset("de van von bin ibn al da del della di du dos la le der den ter ben los".split())

# What stands before a name and belongs to no name.
TITLES = frozenset(
    """
    mr mrs ms miss dr sen rep gov gen lt col sgt capt cmdr rev prof sir dame lord lady judge justice president secretary senator
    representative congressman congresswoman governor mayor attorney general minister premier chancellor director executive manager coach
    counsel lawyer sergeant lieutenant major inspector bishop archbishop cardinal father mother sister brother treasurer clerk chairman
    chairwoman chairperson chair speaker chief sheriff officer detective colonel captain professor pastor ambassador councilman
    councilwoman councilmember councilor councillor alderman commissioner superintendent deputy spokesman spokeswoman spokesperson leader
    whip rabbi imam ayatollah sheikh pope queen comptroller auditor administrator undersecretary commander admiral corporal private
    trooper agent special constable editor reporter correspondent analyst economist adviser advisor aide strategist candidate nominee
    lawmaker host author actor actress ceo cfo founder owner co-founder co-host anchor columnist prosecutor doctor nurse
    reverend chaplain fellow president-elect senator-elect congressman-elect governor-elect democrat democratic republican independent hon supt adm maj cpl
    """.split()
)
NO_NAME = frozenset(
    """
    the a an he she it they we i you but and in on at this that these those there his her their its our your my when while if as for after
    before since however still so yet some many most no not what who whom whose which why how where last next one two three now monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb
    aug sept oct nov dec although though according with without by from to or of despite even both all other others another several
    every each also then than because until unless once whether nor per via like unlike about above across against along among around
    behind below beneath beside between beyond during except inside into near off onto outside over past through throughout toward under
    upon within here today tomorrow yesterday instead meanwhile moreover nevertheless nonetheless perhaps maybe indeed finally
    recently earlier later asked speaking citing referring responding said says added mused is was are were be been has have had do does did
    will would can could should may might must let yes well just only more less few such any either neither thus hence again ever never
    critics officials experts democrats republicans americans read watch related photo photos image update editor advertisement click video
    q dear thank thanks following despite given including based amid
    """.split()
)  # fmt: skip
_NO_PERSON = frozenset(
    """
    department times post journal agency bureau office committee commission council court house senate congress party university institute
    center centre association union company corp inc llc ltd co group bank administration campaign police army navy ministry foundation news
    republicans democrats wire courier lantern coalition alliance authority hospital health board league federation network law act bill
    street avenue road boulevard county city state states security kingdom korea york jersey angeles carolina dakota virginia mexico
    enforcement project amendment constitution valley hill river lake island islands mountain ocean sea bay beach park airport bridge tower
    building school college academy church hall club fund society service services affairs relations tribune herald gazette chronicle
    magazine review today radio tv television media press america american americans americas africa asia europe east west north south
    northern southern eastern western central day days night week month year years morning war wars peace force forces corps guard treaty accord deal plan program
    initiative caucus convention conference summit debate primary election elections tuesday super capitol wall silicon islamic muslim
    christian jewish catholic supreme social medicare medicaid obamacare arena stadium hotel internet facebook twitter google amazon apple research survey poll
    study report index book award prize cup bowl games olympics championship world global international national federal united nations
    republic democratic democrat republican liberal conservative zealand francisco diego antonio orleans hampshire island
    rhode houston dallas chicago detroit texas florida ohio california nevada arizona georgia wisconsin michigan pennsylvania
    lives matter parenthood rights liberties workers teamsters voters citizens students tea
    organization organisation museum theater theatre library store market markets exchange reserve treasury motors electric dynamics
    assembly mills stores airlines pentagon kremlin hollywood
    """.split()
)
_SURNAMES_TOO = frozenset("hill hall church park lake day west north bridge tower law service bank forest college".split())
_PLACE_STARTS = frozenset(
    "new san santa los las el fort mount saint st north south east west northern southern eastern western central great grand lake cape port".split()
)
_ADJECTIVE_ENDING = re.compile(r"\w{3}(?:ic|ese|ish|ican|ean|ian|ous|ive|ful|less|able|ary|ing|tion|ment|ness|ity|ism)$")

_MEN = frozenset(
    """
    aaron abdul abraham adam adrian ahmed alan albert alejandro alex alexander alfred ali allen alvin amir anders andre andrew andy angus anthony antonio
    arnold arthur barack barry bart ben benjamin bernard bernie bert bill billy bob bobby brad bradley brandon brendan brent brett brian bruce bryan
    calvin carl carlos chad charles charlie chester chris christian christopher chuck clarence clark claude clayton clifford clint clive
    colin corey craig curtis dan daniel darren darrell dave david dean dennis derek devin diego dick dmitri dominic don donald doug douglas
    duncan dwight earl ed eddie edgar edmund eduardo edward edwin eli elijah elliott emmanuel enrique eric erik ernest ethan eugene evan
    felipe felix fernando francis francisco frank franklin fred frederick gabriel gareth gary gavin gene geoffrey george gerald gerard gilbert giovanni
    glenn gordon graham grant greg gregory guillermo gus guy hakeem hamid hank hans harold harry harvey hassan hector henry herbert howard hugh hugo
    ian ibrahim igor isaac ivan jack jacob jake jamal james jason javier jay jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joaquin joe joel john
    johnny jon jonathan jorge jose josé joseph josh joshua juan julian justin kareem karl keith ken kenneth kevin khalid kirk kurt kyle lance
    larry lawrence leo leon leonard leroy levi lewis liam lloyd logan lou louis lucas luis luke malcolm manuel marc marco marcus mario mark
    marshall martin marvin mathew matt matthew maurice max michael mick miguel mike mitch mitchell mitt mohamed mohammad mohammed morris moses muhammad
    nathan nathaniel ned neil nelson newt nicholas nick nicolas nigel noah norman oliver omar orrin oscar otis otto owen pablo patrick paul pedro
    pete peter phil philip phillip pierre rafael ralph ramon rand randall randy raul ray raymond reggie rex ricardo richard rick ricky rob
    robert roberto rod rodney roger roland ron ronald roy rudolph rudy rupert russell ryan salvador sam samuel saul scott sean sebastian
    sergei sergio seth shane shawn sheldon sherrod sidney simon spencer stanley stephen steve steven stewart stuart ted terrence theodore thomas
    tim timothy tobias todd tom tommy tony travis trent trevor tyler vernon victor vincent vladimir wade wallace walter warren wayne
    wendell wilbur will william winston xavier yusuf zachary
    """.split()
)
_WOMEN = frozenset(
    """
    abigail ada adele agnes aisha alexandra alice alicia alison allison alma alyssa amanda amber amelia amy ana andrea angela angelina anita ann anna anne
    annette annie april ariana arlene ashley audrey barbara beatrice becky bella bernadette bernice beth betsy betty beverly bianca bonnie brenda
    bridget brittany brooke camille candace carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia celeste charlotte chelsea
    cheryl chloe christina christine cindy claire clara claudia colleen connie constance cora courtney crystal cynthia daisy dana daniela
    danielle darlene dawn debbie deborah debra deirdre delia denise diana diane dianne dina dolores donna dora doris dorothy edith
    edna eileen elaine eleanor elena elise elizabeth ella ellen eloise elsa elsie emilia emily emma erica erin esther ethel eva eve evelyn faith fatima
    felicia fiona flora florence frances gabriela gabrielle gail geraldine gertrude gina giulia gladys gloria grace greta gwen hannah
    harriet heather heidi helen helena hillary hilary holly hope ida ilhan ilona imelda ingrid irene iris isabel isabella ivanka ivy jackie jacqueline
    jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn josephine joy joyce juanita judith
    judy julia juliana julie june kamala karen karin kate katherine kathleen kathryn kathy katie katrina kay keisha kellyanne kimberly kirsten kirstjen
    kristen kristin kristina lara latoya laura lauren laurie leah leila lena leticia lillian lily linda lindsay lisa liz lois lola loretta
    lorraine louise lucia lucille lucy lydia lynn mabel madeleine madison maggie marcia margaret margarita maria marian marianne marie marilyn marina
    marjorie marla marlene marsha martha mary maryam matilda maureen maxine maya megan meghan melania melanie melinda melissa mercedes michele michelle mildred
    mimi mindy miranda miriam moira molly mona monica muriel myra nadia nancy naomi natalia natalie natasha nelly nicola nicole nikki nina nora
    norma olga olive olivia pamela patricia patsy patty paula pauline pearl peggy penelope penny phyllis priscilla rachel ramona rebecca
    regina renee rhonda rita roberta rosa rosalind rosalie rose rosemary roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah sasha selma
    shannon sharon sheila shelley sheryl shirley silvia sofia sonia sophia sophie stacey stella stephanie sue susan susanna susie suzanne
    sylvia tamara tammy tanya tara teresa tess theresa tina tracy tricia trudy ursula valerie vanessa vera veronica victoria viola
    violet virginia vivian wanda wendy whitney wilma winifred yolanda yvette yvonne zoe
    """.split()
)


def given_gender(name: str) -> str:
    """The gender that a given name shows in English news: "f", "m"; empty where it shows none ("Lindsey", "Kelly")."""
    low = name.lower()
    return "f" if low in _WOMEN else "m" if low in _MEN else ""


@lru_cache(maxsize=8192)
def split_titles(written: str) -> tuple[str, str]:
    """What stands before a name, and the name: up to the last title that a name follows.

    >>> split_titles("Homeland Security Secretary Ann Lee"), split_titles("Ms. Finch"), split_titles("Dan Bishop")
    (('Homeland Security Secretary', 'Ann Lee'), ('Ms.', 'Finch'), ('', 'Dan Bishop'))
    """
    words = written.split()
    cut = 0
    for place, word in enumerate(words[:-1]):
        low = word.rstrip(".,").lower()
        follows = words[place + 1].rstrip(".,").lower()
        # "Grant Major" keeps its name; "Dan Major, Jr." too: behind the title stands a word that can begin a name.
        if low in TITLES and follows not in _SUFFIXES and (words[place + 1][:1].isupper() or follows in _PARTICLE_WORDS):
            cut = place + 1
    return " ".join(words[:cut]), " ".join(words[cut:])


def without_suffix(name: str) -> list[str]:
    """The words of a name without "Jr.", "III" and the like."""
    words = name.replace(",", " ").split()
    while len(words) > 1 and words[-1].rstrip(".").lower() in _SUFFIXES:
        words.pop()
    return words


def last_name(name: str) -> str:
    """The surname in lower case, without particles and suffixes: the word that later mentions repeat."""
    words = without_suffix(name)
    return words[-1].lower().replace("’", "'") if words else ""


def looks_like_person(name: str, *, after_the: bool, small_words: frozenset[str] | set[str]) -> bool:
    """Whether a run of two or more capitalized words without title can be a person's name.

    Args:
        name: without possessive ending.
        after_the: "the" stands in front of it, which no person's name has.
        small_words: the words that the article also writes in lower case: "Social Security" begins with one.
    """
    words = without_suffix(name)
    if not 2 <= len([word for word in words if word not in _PARTICLE_WORDS]) <= 4 or after_the:
        return False
    lows = [word.lower().rstrip(".") for word in words]
    surname_too = len(words) < 4 and bool(given_gender(words[0])) and lows[-1] in _SURNAMES_TOO
    if any(low in _NO_PERSON and (place or not given_gender(low)) for place, low in enumerate(lows[: len(lows) - surname_too])):
        return False
    if all(word.isupper() and len(word) > 2 for word in words):
        return bool(given_gender(words[0]))
    if given_gender(words[0]) or (len(words[0]) < 5 and "." in words[0]):
        return True
    return lows[0] not in _PLACE_STARTS and lows[0] not in small_words and not _ADJECTIVE_ENDING.search(lows[0]) and not words[0].isupper()


def can_be_given(word: str, small_words: frozenset[str] | set[str]) -> bool:
    """Whether a capitalized word in front of a given name can be one itself: "Mary Beth", but not "Junior Adam" or "State Ann"."""
    low = word.rstrip(".").lower()
    return bool(given_gender(low)) or not (low in small_words or low in _NO_PERSON or (word.isupper() and "." not in word))


def can_be_surname(word: str) -> bool:
    """Whether a capitalized word behind a title can be a surname: "Mr. Roe", but not "Attorney General" or "Justice Department"."""
    low = word.rstrip(".").lower()
    return low not in _NO_PERSON and low not in TITLES and low not in NO_NAME and len(low) > 1


_SENTENCE_STARTS = frozenset(
    "the a an he she it they we but and in on at this that these those there when while if as for after before since however his her their its monday "
    "tuesday wednesday thursday friday saturday sunday".split()
)


def names_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and wording of each run of capitalized words that can be a name; function words in front are left out."""
    for match in NAME.finditer(text):
        start, end = match.span()
        words = match.group()
        while words:
            head, _, rest = words.partition(" ")
            if head.rstrip(".").lower() not in NO_NAME:
                break
            words = rest.lstrip()
            start = end - len(words)
        # "Lindsey O. The vote": a run does not go on into the next sentence, nor over a day.
        for stop in re.finditer(r"[ \u00a0]+(\S+)", words):
            if stop[1].lower() in _SENTENCE_STARTS:
                words, end = words[: stop.start()], start + stop.start()
                break
        if words:
            yield start, end, words
