"""Marks of a paper class as they are typed in: what is understood, and what each bad row is told."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sheets_made import TEXT

from framing.classroom.exercise import Passage
from framing.classroom.marks import LINE_WIDTH, MOST_BYTES, MOST_ROWS, ClassMarks, Mark, cut_lines, named_files, read_marks
from framing.errors import InputError

ONE = (Passage(name="Text", text=TEXT),)
TWO = (Passage(name="Text A", text=TEXT), Passage(name="Text B", text="The plan fell. The plan rose.\n\nThe plan fell again."))
HEAD = "student,text,line,words,label\n"


def table(tmp_path: Path, content: str | bytes, name: str = "marks.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path


def read(
    tmp_path: Path, content: str | bytes, passages: tuple[Passage, ...] = ONE, **more: list[str]
) -> tuple[ClassMarks, list[InputError]]:
    return read_marks(table(tmp_path, content), passages, **more)  # type: ignore[arg-type]


def words(marks: ClassMarks) -> list[str]:
    return [marks.passages[mark.text].text[mark.start : mark.end] for mark in marks.marks]


def test_lines_and_words(tmp_path: Path) -> None:
    marks, errors = read(tmp_path, HEAD + "Ana,1,1,reckless,loaded\nBen,1,2,bruising debate,loaded\n")
    assert errors == []
    assert marks.marks == (Mark("Ana", 0, 29, 37, "loaded"), Mark("Ben", 0, TEXT.index("bruising"), TEXT.index("”."), "loaded"))
    assert marks.students == {"Ana": {0}, "Ben": {0}}
    assert marks.labels == ("loaded",)


def test_offsets(tmp_path: Path) -> None:
    marks, errors = read(tmp_path, f"student,text,start,end,label\nAna,1,29,37,loaded\nAna,1,0,{len(TEXT)},hedge\n")
    assert errors == [] and words(marks) == ["reckless", TEXT]


@pytest.mark.parametrize(
    "content",
    [
        "Student;Text;Line;Words;Label\nAna;1;1;reckless;loaded\n",
        "STUDENT\tTEXT\tLINE\tWORDS\tLABEL\nAna\t1\t1\treckless\tloaded\n",
        "\ufeffstudent, text, line, words, label\n Ana , 1 , line 1 , RECKLESS. , Loaded \n",
        "name,article,line number,wording,label\r\nAna,text,1.0,“reckless”,loaded\r\n\r\n,,,,\r\n",
        "label,words,line,student\nloaded,reckless,1,Ana\n",
        "student,text,start,end,line,words,label\nAna,1,,,1,reckless,loaded\n",
    ],
    ids=["semicolons", "tabs", "blanks and case", "other names", "one text and other order", "all columns"],
)
def test_forgiving(tmp_path: Path, content: str) -> None:
    marks, errors = read(tmp_path, content)
    assert errors == []
    assert words(marks) == ["reckless"] and list(marks.students) == ["Ana"]
    assert marks.marks[0].label.lower() == "loaded"


def test_excel_encodings(tmp_path: Path) -> None:
    content = HEAD + "Zoë,1,2,“a bruising debate”,loaded\n"
    for encoding in ("cp1252", "utf-16", "utf-8-sig"):
        marks, errors = read(tmp_path, content.encode(encoding))
        assert errors == [] and list(marks.students) == ["Zoë"] and words(marks) == ["a bruising debate"]


def test_one_student_however_written(tmp_path: Path) -> None:
    marks, errors = read(tmp_path, HEAD + "Ana Finch,1,1,reckless,loaded\nana  finch,1,1,slammed,LOADED\nANA FINCH,1,1,slammed,loaded\n")
    assert errors == [] and list(marks.students) == ["Ana Finch"]
    assert [mark.label for mark in marks.marks] == ["loaded", "loaded"]


def test_worked_and_marked_nothing(tmp_path: Path) -> None:
    marks, errors = read(tmp_path, HEAD + "Ana,A,1,reckless,loaded\nBen,A,,,\nBen,text b\n", TWO)
    assert errors == []
    assert marks.students == {"Ana": {0}, "Ben": {0, 1}} and len(marks.marks) == 1


@pytest.mark.parametrize("name", ["B", "b", "2", "Text B", "text  2", "harbor/gull", "GULL.txt"])
def test_names_of_texts(tmp_path: Path, name: str) -> None:
    marks, errors = read(tmp_path, HEAD + f"Ana,{name},1,rose,loaded\n", TWO, names=[[], ["harbor/gull", "gull.txt"]])  # type: ignore[list-item]
    assert errors == [] and marks.marks[0].text == 1


def test_the_line_decides_between_places(tmp_path: Path) -> None:
    long = Passage(name="Text", text="\n\n".join(f"Here the plan number {number} is told in a line of its own." for number in range(1, 9)))
    marks, errors = read(tmp_path, HEAD + "Ana,1,3,the plan,loaded\nAna,1,6,the plan,loaded\n", (long,))
    assert errors == [] and [mark.start for mark in marks.marks] == [
        long.text.index("the plan number 3"),
        long.text.index("the plan number 6"),
    ]
    # Off by one is forgiven, where nothing nearer stands; a wording that stands once is found wherever it is said to be.
    marks, errors = read(tmp_path, HEAD + "Ana,1,7,number 4,loaded\n", (long,))
    assert errors == [] and words(marks) == ["number 4"]


def test_words_over_the_end_of_a_line(tmp_path: Path) -> None:
    lines = [line for block in cut_lines(TEXT) for line in block]
    over = TEXT[lines[0].end - 3 : lines[1].start + 4]
    assert over == "who runs"
    marks, errors = read(tmp_path, HEAD + f"Ana,1,1,{over},loaded\n")
    assert errors == [] and words(marks) == ["who runs"]


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (",1,1,reckless,loaded", "has no student"),
        ("Ana,9,1,reckless,loaded", "“9” is not among those given"),
        ("Ana,1,1,fearless,loaded", "“fearless” is not in that text"),
        ("Ana,1,1,eckles,loaded", "“eckles” is not in that text"),
        ("Ana,1,1,reckless,", "has no label"),
        ("Ana,1,1,,loaded", "has a line and no words"),
        ("Ana,1,,,loaded", "has a label and no place"),
        ("Ana,1,,the,loaded", "times in that text"),
        ("Ana,1,one,reckless,loaded", "“one” in the column “line” is no whole number"),
        ("Ana,1,99,the,loaded", "there is no line 99"),
        ("Ana,1,8,said,loaded", "does not stand in line 8"),
        ("Ana,1,1,...,loaded", "“...” is not in that text"),
    ],
)
def test_one_error_for_each_bad_row(tmp_path: Path, row: str, problem: str) -> None:
    marks, errors = read(tmp_path, HEAD + f"Ana,1,1,slammed,loaded\n{row}\nBen,1,1,reckless,loaded\n")
    assert [error.place.rpartition(":")[2] for error in errors] == ["3"]
    assert problem in errors[0].problem and errors[0].remedy
    assert words(marks) == ["slammed", "reckless"]


@pytest.mark.parametrize(
    ("start", "end"), [("37", "29"), ("5", "5"), ("0", "99999"), ("", "5"), ("-1", "5"), ("1.5", "5"), ("9" * 40, "5")]
)
def test_offsets_out_of_place(tmp_path: Path, start: str, end: str) -> None:
    marks, errors = read(tmp_path, f"student,text,start,end,label\nAna,1,{start},{end},loaded\n")
    assert len(errors) == 1 and errors[0].remedy and marks.marks == () and marks.students == {}


def test_labels_of_the_sheet(tmp_path: Path) -> None:
    marks, errors = read(tmp_path, HEAD + "Ana,1,1,slammed,LOADED\nAna,1,1,reckless,loded\n", labels=["loaded", "hedge"])
    assert [mark.label for mark in marks.marks] == ["loaded"] and marks.labels == ("loaded", "hedge")
    assert "“loded” is no label of the sheet" in str(errors[0]) and "use loaded, hedge" in str(errors[0])


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "is empty"),
        (b"\n\n  \n", "is empty"),
        (b"a,b,c\n1,2,3\n", "has not the columns"),
        (b"student,text,line,label\nAna,1,1,loaded\n", "has not the columns"),
        (b"PK\x03\x04rest", "is an Excel workbook"),
        (b"\xff\xfe\x00", "is no text"),
        (b"student,text,line,words,label\n" + b"x" * MOST_BYTES, "is larger than"),
        (b"student,label,words\n" + b"a,b,zz\n" * (MOST_ROWS + 1), "has more than 50,000 rows"),
    ],
    ids=["nothing", "blank lines", "other columns", "no place", "workbook", "half a letter", "too large", "too long"],
)
def test_no_table_of_marks(tmp_path: Path, content: bytes, problem: str) -> None:
    with pytest.raises(InputError, match=problem) as caught:
        read(tmp_path, content)
    assert caught.value.remedy


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_marks(tmp_path / "none.csv", ONE)


def test_named_files_stay_in_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "class"
    folder.mkdir()
    (folder / "a.txt").write_text("One.")
    (tmp_path / "secret.txt").write_text("Two.")
    assert named_files(table(folder, HEAD + "Ana,a.txt,1,One,loaded\nBen,./a.txt,,,\n")) == [(folder / "a.txt").resolve()]
    for name in ("../secret.txt", str(tmp_path / "secret.txt"), "none.txt", "", "."):
        with pytest.raises(InputError, match="is no file beside the table"):
            named_files(table(folder, HEAD + f"Ana,{name},1,Two,loaded\n"))


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("aWi é中\n\t İ😀\u0301"), max_size=300), st.integers(100, 3000))
def test_lines_hold_all_words_in_order_and_fit(text: str, width: int) -> None:
    blocks = cut_lines(text, width)
    lines = [line for block in blocks for line in block]
    assert "".join("".join(text[line.start : line.end].split()) for line in lines) == "".join(text.split())
    assert all(a.end <= b.start for a, b in itertools.pairwise(lines))
    assert all(text[line.start : line.end].strip() == text[line.start : line.end] != "" for line in lines)


def test_lines_are_about_as_long_as_they_may_be() -> None:
    lines = [TEXT[line.start : line.end] for block in cut_lines(TEXT * 5) for line in block if line.end <= len(TEXT)]
    assert 55 <= max(map(len, lines)) <= 80
    huge = cut_lines("W" * 5000)[0]
    assert {line.end - line.start for line in huge[:-1]} == {LINE_WIDTH // 80}
