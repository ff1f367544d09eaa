"""Sessions of a class: states, joining, steps, deletion, what survives."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from pathlib import Path

import pytest
from class_made import TEXT, Clock, exercise, make_rooms, open_room

from framing.classroom.results import class_results
from framing.classroom.room_records import Refused
from framing.classroom.rooms import CODE_HOURS, DAY, NEXT, STATES, Rooms
from framing.classroom.steps import HIGHEST_STEP, MOST_STEPS, Step, fault, read_item, read_steps
from framing.classroom.store import Store, read_secret
from framing.classroom.storing import from_json, to_json
from framing.errors import InputError, UsageError


def files_of(rooms: Rooms) -> bytes:
    """All bytes of the database, its log included."""
    return b"".join(Path(rooms.store.place + end).read_bytes() for end in ("", "-wal") if Path(rooms.store.place + end).exists())


def test_exercises_come_back_equal() -> None:
    made = exercise(filled=exercise().table, reading_grade=7.0, limits=("It misses some.",), sources=("a", "b"))
    assert from_json(to_json(made)) == made
    assert from_json(to_json(exercise(table=None, labels=()))) == exercise(table=None, labels=())
    # A field that an earlier version did not have takes its default; one without a default must be there.
    body = json.loads(to_json(made))
    del body["limits"]
    assert from_json(json.dumps(body)).limits == ()
    assert "kind" in {field.name for field in fields(made)}
    with pytest.raises((ValueError, TypeError)):
        from_json('{"kind": 3}')


def test_states_go_their_way(tmp_path: Path) -> None:
    rooms = make_rooms(tmp_path)
    session = rooms.create("  A   lesson ", 2, [exercise(), exercise(title="Second")], ["no story"])
    room = rooms.room(session)
    assert room and (room.title, room.state, room.code, room.notes, room.students) == ("A lesson", "draft", "", ("no story",), 0)
    with pytest.raises(Refused, match="none is chosen"):
        rooms.open(session, [7])
    rooms.open(session, [1])
    assert [one.title for one in rooms.exercises(session)] == ["Second"]
    for state in STATES:
        if state not in (*NEXT["open"], "open"):
            with pytest.raises(Refused, match="cannot go"):
                rooms.set_state(session, state)
    rooms.set_state(session, "working")
    rooms.set_state(session, "revealed")
    rooms.set_state(session, "working")
    rooms.set_state(session, "closed")
    room = rooms.room(session)
    assert room and room.code == ""
    with pytest.raises(Refused, match="nobody can join"):
        rooms.new_code(session)


def test_joining(tmp_path: Path) -> None:
    clock = Clock()
    rooms = make_rooms(tmp_path, clock)
    session, code = open_room(rooms, state="open")
    ada, token = rooms.join(code, "Ada  F.")
    assert (ada.nickname, ada.session, ada.state) == ("Ada F.", session, "open")
    assert rooms.student(session, token) == ada
    assert rooms.student(session, token + "x") is None and rooms.student(session, "") is None and rooms.student("other", token) is None
    for name in ("ada f", "АDA F", "Ádá-F"):  # without case; Cyrillic А; accents
        with pytest.raises(Refused, match="is taken"):
            rooms.join(code, name)
    with pytest.raises(Refused, match="no lesson") as caught:
        rooms.join("AAAAAAA", "Bo")
    assert caught.value.kind == "code"
    assert token.encode() not in files_of(rooms)  # only its hash is kept
    clock.now += CODE_HOURS * 3600
    with pytest.raises(Refused, match="no lesson"):
        rooms.join(code, "Bo")
    assert rooms.student(session, token) == ada
    rooms.new_code(session)
    room = rooms.room(session)
    assert room and room.code != code and rooms.join(room.code, "Bo")[0].nickname == "Bo"


def test_teacher_lets_a_name_back_in_once(tmp_path: Path) -> None:
    clock = Clock()
    rooms = make_rooms(tmp_path, clock)
    session, code = open_room(rooms)
    ada, old = rooms.join(code, "Ada")
    rooms.save(ada, [Step("t/0/0", 1, "kept")])
    rooms.let_back(session, ada.id)
    again, new = rooms.join(code, "ADA")
    assert again.id == ada.id and rooms.student(session, old) is None and rooms.student(session, new) is not None
    assert rooms.items(again.id)["t/0/0"].value == "kept"
    with pytest.raises(Refused, match="is taken"):
        rooms.join(code, "Ada")
    rooms.let_back(session, ada.id)
    clock.now += 601
    with pytest.raises(Refused, match="is taken"):
        rooms.join(code, "Ada")


def test_the_highest_step_counts_in_any_order(tmp_path: Path) -> None:
    rooms = make_rooms(tmp_path)
    session, code = open_room(rooms)
    ada, _ = rooms.join(code, "Ada")
    first, second = Step("m/0/0/10/17", 5, "loaded"), Step("m/0/0/10/17", 9, "hedge")
    assert rooms.save(ada, [second]).kept == {second.item: (9, "hedge")}
    assert rooms.save(ada, [first]).kept == {second.item: (9, "hedge")}  # late, from another tab: told what is kept
    assert rooms.save(ada, [second]).kept == {second.item: (9, "hedge")}  # sent again
    assert rooms.save(ada, [Step(second.item, 9, "loaded")]).kept == {second.item: (9, "hedge")}
    rooms.save(ada, [Step("m/0/0/4/9", 3, "loaded")])  # another item of an older step
    assert {item: tuple(kept) for item, kept in rooms.items(ada.id).items()} == {
        "m/0/0/10/17": (9, "hedge"), "m/0/0/4/9": (3, "loaded"),
    }  # fmt: skip
    rooms.save(ada, [Step(second.item, 10, None)])
    assert [row.item for row in rooms.work(session)] == ["m/0/0/4/9"]
    assert rooms.latest(ada.id) == 10


@pytest.mark.parametrize(
    ("item", "value", "why"),
    [
        ("m/0/0/10/17", "loaded", ""),
        ("m/0/0/10/17", None, ""),
        ("m/0/0/10/17", "unknown", "label"),
        ("m/0/0/10/17", ["loaded"], "label"),
        (f"m/0/0/0/{len(TEXT)}", "loaded", ""),
        (f"m/0/0/0/{len(TEXT) + 1}", "loaded", "not in the text"),
        ("m/0/0/5/5", "loaded", "not in the text"),
        ("m/0/1/0/5", "loaded", "not in the text"),
        ("m/1/0/0/5", "loaded", "not part"),
        ("m/0/0/0", "loaded", "not part"),
        ("z/0", True, "not part"),
        ("t/0/0", "x" * 4000, ""),
        ("t/0/0", "x" * 4001, "longer"),
        ("t/0/0", "\ud800", "characters"),
        ("t/0/0", 3, "text"),
        ("t/0/9", "x", "no such task"),
        ("c/0/1", [2, 0, 1], ""),
        ("c/0/1", [0, 0], "no such choice"),
        ("c/0/1", [3], "no such choice"),
        ("c/0/1", [True], "no such choice"),
        ("c/0/0", [0], "no such choice"),
        ("x/0/0/1", "criticized", ""),
        ("x/0/0/0", "taken", "no such cell"),  # printed, not to be filled in
        ("x/0/5/0", "x", "no such cell"),
        ("d/0", True, ""),
        ("d/0", "yes", "done or not"),
    ],
)
def test_steps_are_checked(item: str, value: object, why: str) -> None:
    found = fault(Step(item, 1, value), [exercise()])
    assert bool(found) == bool(why) and why in found


def test_a_refused_step_holds_no_other_back(tmp_path: Path) -> None:
    rooms = make_rooms(tmp_path)
    session, code = open_room(rooms)
    ada, _ = rooms.join(code, "Ada")
    saved = rooms.save(ada, [Step("t/0/9", 1, "x"), Step("t/0/0", 2, "good")])
    assert list(saved.refused) == ["t/0/9"] and list(saved.kept) == ["t/0/0"]
    assert [row.value for row in rooms.work(session)] == ["good"]


@pytest.mark.parametrize(
    "body",
    [None, [], {}, {"steps": []}, {"steps": "x"}, {"steps": [{"item": "d/0", "step": 0, "value": True}]}, {"steps": [{"item": "d/0", "value": 1}]},
     {"steps": [{"item": "d/0", "step": HIGHEST_STEP + 1, "value": True}]}, {"steps": [{"item": "d" * 65, "step": 1, "value": True}]},
     {"steps": [{"item": "d/0", "step": 1, "value": True}] * (MOST_STEPS + 1)}],
)  # fmt: skip
def test_requests_of_another_form(body: object) -> None:
    with pytest.raises(InputError):
        read_steps(body)


def test_keys_are_short_and_plain() -> None:
    assert read_item("m/0/0/1/2") == ("m", 0, (0, 1, 2))
    for item in ("m/0/0/1/2/", "m/-1/0/1/2", "m/0/0/1/99999999", "m/٣/0/1/2", "d/0\n", "d"):
        assert read_item(item) is None


def test_work_is_taken_only_while_there_is_a_lesson(tmp_path: Path) -> None:
    rooms = make_rooms(tmp_path)
    session, code = open_room(rooms, state="open")
    ada, _ = rooms.join(code, "Ada")
    with pytest.raises(Refused, match="cannot be saved now"):
        rooms.save(ada, [Step("d/0", 1, True)])
    rooms.set_state(session, "working")
    rooms.save(ada, [Step("d/0", 1, True)])
    rooms.set_state(session, "revealed")
    rooms.save(ada, [Step("t/0/0", 2, "was offline")])
    assert [(row.item, row.late) for row in rooms.work(session)] == [("d/0", False), ("t/0/0", True)]
    rooms.set_state(session, "closed")
    with pytest.raises(Refused):
        rooms.save(ada, [Step("t/0/0", 3, "x")])
    rooms.remove(session, ada.id)
    rooms.set_state(session, "revealed")
    with pytest.raises(Refused) as caught:
        rooms.save(ada, [Step("t/0/0", 3, "x")])
    assert caught.value.kind == "gone"


def test_deletion_leaves_no_byte(tmp_path: Path) -> None:
    rooms = make_rooms(tmp_path)
    session, code = open_room(rooms)
    other, other_code = open_room(rooms)
    for nickname, where, secret in (("Zephyrine", code, "quixotic-answer"), ("Stays", other_code, "lasting-answer")):
        student, _ = rooms.join(where, nickname)
        rooms.save(student, [Step("t/0/0", 1, secret)])
    assert b"Zephyrine" in files_of(rooms) and b"quixotic-answer" in files_of(rooms)
    rooms.delete(session)
    left = files_of(rooms)
    assert b"Zephyrine" not in left and b"quixotic" not in left and session.encode() not in left
    assert b"Stays" in left and b"lasting-answer" in left
    assert rooms.room(session) is None and rooms.exercises(session) == () and rooms.room(other) is not None
    rooms.remove(other, rooms.students(other)[0].id)
    assert b"lasting-answer" not in files_of(rooms)


def test_retention(tmp_path: Path) -> None:
    clock = Clock()
    rooms = make_rooms(tmp_path, clock, retention_days=3)
    old, _ = open_room(rooms)
    clock.now += 2 * DAY
    young, _ = open_room(rooms)
    clock.now += DAY
    assert rooms.expire() == 0
    clock.now += 1
    assert rooms.expire() == 1
    assert rooms.room(old) is None
    room = rooms.room(young)
    assert room and room.code == ""  # over after a day, and out of the way of others
    with pytest.raises(UsageError, match="--retention"):
        make_rooms(tmp_path, retention_days=0)


KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[2])
from pathlib import Path
from class_made import make_rooms, open_room
from framing.classroom.steps import Step
rooms = make_rooms(Path(sys.argv[1]))
session, code = open_room(rooms)
ada, token = rooms.join(code, "Ada")
for number in range(1, 21):
    rooms.save(ada, [Step("m/0/0/%d/17" % number if number < 17 else "t/0/0", number, "loaded")])
    print(number, session, token, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    run = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), str(Path(__file__).parent)], capture_output=True, text=True)
    assert run.returncode == -signal.SIGKILL, run.stderr
    last, session, token = run.stdout.splitlines()[-1].split()
    rooms = make_rooms(tmp_path)
    ada = rooms.student(session, token)
    assert last == "20" and ada is not None
    assert rooms.latest(ada.id) == 20 and len(rooms.work(session)) == 17


def test_sqlite_is_set_up_for_it(tmp_path: Path) -> None:
    store = Store(tmp_path / "deep" / "class.sqlite")
    with store.read() as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys")
        ]
    assert found == ["wal", 2, 1, 1]
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "deep" / "class.sqlite").stat().st_mode) == 0o600


def test_foreign_data_is_left_alone(tmp_path: Path) -> None:
    place = tmp_path / "notes.txt"
    place.write_text("no database " * 500)
    with pytest.raises(UsageError, match="cannot be opened"):
        Store(place)
    assert place.read_text().startswith("no database")
    with pytest.raises(UsageError, match="--data"):
        Store("nosuch://x")
    Store(tmp_path / "class.sqlite").close()
    with sqlite3.connect(tmp_path / "class.sqlite") as connection:
        connection.execute("UPDATE about SET value = 'framing.class/9'")
    connection.close()
    with pytest.raises(UsageError, match=r"framing\.class/9"):
        Store(tmp_path / "class.sqlite")


def test_any_url_and_no_password_in_messages(tmp_path: Path) -> None:
    rooms = Rooms(Store(f"sqlite:///{tmp_path / 'by-url.sqlite'}"), clock=Clock())
    session, code = open_room(rooms)
    assert rooms.join(code, "Ada")[0].session == session
    store = Store.__new__(Store)
    store.place = "postgresql://teacher:hunter2@db.example/class"
    assert "hunter2" not in store.place_shown


def test_secret_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "data" / "teacher-secret"
    secret = read_secret(path)
    assert len(bytes.fromhex(secret)) == 32 and read_secret(path) == secret
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.write_text("short")
    with pytest.raises(UsageError, match="delete it"):
        read_secret(path)


def test_results_of_a_class(tmp_path: Path) -> None:
    rooms = make_rooms(tmp_path)
    session, code = open_room(rooms)
    for number, name in enumerate(("Ada", "Bo", "Cy", "Di")):
        student, _ = rooms.join(code, name)
        steps = [Step("c/0/1", 1, [number % 3, 2] if number % 3 != 2 else [2]), Step("t/0/0", 2, f" answer of {name} ")]
        rooms.save(student, steps + ([Step("m/0/0/10/17", 3, "loaded")] if number < 3 else []))
    rooms.star(session, rooms.students(session)[1].id, "t/0/0", True)
    (result,) = class_results(rooms.exercises(session), rooms.work(session))
    assert result.students == 4
    marked = [piece for paragraph in result.passages[0].paragraphs for piece in paragraph if piece.marked]
    assert [(piece.text, piece.marked, piece.level, piece.labels, piece.ends) for piece in marked] == [
        ("slammed", 3, 3, (("loaded", 3),), (0,))
    ]
    assert "".join(piece.text for paragraph in result.passages[0].paragraphs for piece in paragraph) == TEXT.replace("\n", "")
    assert result.agreement and result.agreement.students == 4 and result.tool and result.tool.labels[0].both == 1
    written, ordered = result.tasks
    assert [one.nickname for one in written.written] == ["Bo", "Ada", "Cy", "Di"] and written.written[0].text == "answer of Bo"
    assert ordered.choices == (("may", 2, 1.0), ("will", 1, 1.0), ("must", 4, 1.8))


def test_writing_together_takes_back_only_what_failed(tmp_path: Path) -> None:
    rooms = make_rooms(tmp_path)
    session, code = open_room(rooms)
    with ThreadPoolExecutor(12) as pool:
        joins = [pool.submit(rooms.join, code, f"Kid {number % 40}") for number in range(60)]
        refused = sum(isinstance(join.exception(), Refused) for join in joins)
    assert refused == 20 and len(rooms.students(session)) == 40
    everyone = rooms.students(session)
    with ThreadPoolExecutor(12) as pool:
        list(pool.map(lambda n: rooms.save(everyone[n % 40], [Step(f"m/0/0/{n // 40}/17", n + 1, "loaded")]), range(400)))
    assert len(rooms.work(session)) == 400

    def fails(connection: object) -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        rooms.store.write_together(fails)
    assert len(rooms.work(session)) == 400
