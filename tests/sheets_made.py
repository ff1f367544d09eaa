"""Exercises put together by hand, for the tests of sheets, keys and agreement."""

from __future__ import annotations

from dataclasses import replace

from framing.classroom.exercise import RUBRIC_LEVELS, Answer, Exercise, Finding, Passage, Table, Task

TEXT = """The harbor board slammed the reckless plan on Monday. Ada Finch, who runs the fish market of Marrow Bay, called it “a bruising debate”.

Officials apparently approved the budget in March. It may cost 4 million dollars, the board said, and nobody on Tanner Quay was asked.

“We will look at every number,” Finch said. The Gull reported last week that the pier needs work; the board has not answered.

The next meeting is on Thursday at the old customs house. Doors open at six, and the board expects a crowd.

A second plan, drawn by students of the harbor school, would keep the market where it is. It has not been costed.

“It is a fiasco,” said Tom Wren, a boat builder. He wants the quay left alone until the winter storms have passed."""
HEADLINE = "Harbor plan under fire"


def finding(
    words: str, label: str = "evaluative", device: str = "loaded", voice: str = "narrator", passage: int = 0, **more: object
) -> Finding:
    start = TEXT.index(words)
    made = Finding(
        passage=passage, start=start, end=start + len(words), text=words, device=device, label=label, voice=voice,
        speaker="" if voice == "narrator" else "Ada Finch", reason=f"“{words}” judges where a plainer wording exists.", plainer=("plainer one", "another"),
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


FINDINGS = (
    finding("slammed", "combative"),
    finding("reckless"),
    finding("bruising", "metaphor", voice="quoted"),
    finding("apparently", "epistemic", "hedge"),
    finding("may", "modal", "hedge"),
    finding("fiasco", voice="quoted", plainer=()),
)
RUBRIC = tuple((name, f"What a {name} answer shows: words of the text, and a reason for each.") for name in RUBRIC_LEVELS)


def highlight() -> Exercise:
    return Exercise(
        kind="highlight", level=2, title="Highlight hunt: Harbor plan under fire", goal="You can find words that judge, and say whose words they are.",
        instructions=("Read the text once without a pencil.", "Mark each loaded wording.", "Write the label beside it."),
        minutes=20,
        passages=(Passage(name="Text", text=TEXT, headline=HEADLINE, outlet="The Gull"),),
        tasks=(Task(prompt="Which marked word is the strongest? Give a reason.", lines=4), Task(prompt="Rewrite the first sentence in plain words.", lines=3)),
        answers=(Answer(text="“reckless”", reason="It judges the plan: incomprehensible.", plainer=("untested",)), Answer(text="The board criticized the plan on Monday.")),
        labels=(("loaded", "judges, colours or turns up the volume"), ("hedge", "makes a claim less sure")),
        findings=FINDINGS, questions=("Which marks surprised you?", "Would you have chosen other words?"), rubric=RUBRIC,
        limits=("The program misses some wordings and marks some wrongly.",), sources=("harbor/gull",), reading_grade=7.6,
    )  # fmt: skip


def tally() -> Exercise:
    rows = (("Ada Finch", "", ""), ("Tom Wren", "", ""), ("the board", "", ""))
    filled = (("Ada Finch", "2", "said, called"), ("Tom Wren", "1", "said"), ("the board", "1", "said"))
    columns = ("Who", "How often", "Introduced with")
    return replace(
        highlight(), kind="tally", title="Who speaks: Harbor plan under fire", labels=(), findings=(), table=Table(columns=columns, rows=rows),
        filled=Table(columns=columns, rows=filled),
        tasks=(Task(prompt="Who gets the last word?", choices=("Ada Finch", "Tom Wren", "the board"), lines=2),),
        answers=(Answer(text="Tom Wren"),),
    )  # fmt: skip


def story() -> Exercise:
    passages = tuple(
        Passage(name=f"Text {name}", text=TEXT, headline=HEADLINE, outlet=outlet, marked=((4, 16), (17, 24)))
        for name, outlet in (("A", "The Gull"), ("B", "The Marrow Bay Herald"), ("C", "Ellery Tern"))
    )
    return replace(highlight(), kind="ranking", title="Hidden outlets: which text judges most?", passages=passages, labels=(), findings=())


def hostile() -> Exercise:
    """Text that would break a page made by putting strings together."""
    odd = (
        '#import "@preview/x:1.0.0": * $x^2$ *bold* _it_ \\ @ref <label> // gone /* gone */ ```raw``` https://x.example "] #panic("x") = Heading\n\n'
        "<script>alert(1)</script> {{ 7*7 }} {% raw %} &amp; 😀👩‍🚀 שלום עולם مرحبا 中文漢字 \u202eevil\u202c\x00\x07\x1b[31m \ud83d ﷽\n\n"
        + "A" * 400 + "\n\n" + "W" * 300 + " " + "İ" * 90
    )  # fmt: skip
    long = odd.replace("A" * 400, "A" * 5000)
    made = highlight()
    return replace(
        made, title=odd, goal=odd, instructions=(odd,) * 2, passages=(Passage(name=odd[:200], text=long, headline=odd, outlet=odd, marked=((0, 40), (30, 400))),),
        tasks=(Task(prompt=long, choices=(odd, odd), lines=60), Task(prompt=odd)), answers=(Answer(text=odd, reason=odd, plainer=(odd, odd)),) * 2,
        table=Table(columns=(odd[:30], odd), rows=((odd, ""), ("", long))), filled=Table(columns=("a", odd), rows=((odd, odd),)),
        labels=((odd, odd), ("A" * 400, "x")),
        findings=(replace(FINDINGS[0], start=0, end=60, text=odd, label=odd, speaker=odd, reason=long, plainer=(odd,)), replace(FINDINGS[0], start=20, end=900)),
        questions=(odd,) * 6, rubric=((odd, odd),) * 4, limits=(odd,), sources=(odd,),
    )  # fmt: skip
