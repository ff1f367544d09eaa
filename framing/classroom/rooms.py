"""The sessions of a class: who may join, what state a lesson is in, and what each student has done.

draft -> open (students join and wait) -> working -> revealed -> closed; a teacher may go back from revealed and from closed.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from framing.classroom.exercise import Exercise
from framing.classroom.room_records import Kept, Refused, Room, Saved, Student, WorkRow
from framing.classroom.security import MOST_OPEN, clean_nickname, fold_nickname, hash_token, make_code, make_token
from framing.classroom.steps import MOST_ITEMS, Step, fault
from framing.classroom.store import Store, exercises, sessions, students, work
from framing.classroom.storing import from_json, to_json
from framing.errors import UsageError

STATES = ("draft", "open", "working", "revealed", "closed")
NEXT: Mapping[str, tuple[str, ...]] = {
    "draft": ("open",),
    "open": ("working", "closed"),
    "working": ("revealed", "closed"),
    "revealed": ("working", "closed"),
    "closed": ("revealed",),
}
MOST_STUDENTS = 300  # in a session
MOST_SESSIONS = 500
CODE_HOURS = 24
BACK_MINUTES = 10  # in which a name can be taken up on another device, once the teacher has allowed it
DAY = 86_400
_HERE_S = 15  # since the last sign of a student who is still there
_LONGEST_TITLE = 120


class Rooms:
    """All sessions of a server."""

    def __init__(self, store: Store, *, retention_days: int = 30, clock: Callable[[], float] = time.time) -> None:
        if not 1 <= retention_days <= 3650:
            raise UsageError("--retention", f"{retention_days} is no number of days from 1 to 3,650", remedy="leave it out for 30")
        self.store = store
        self.retention_days = retention_days
        self._clock = clock
        self._seen: dict[str, int] = {}  # student -> last sign; a restart forgets it, and the next sign brings it back
        self._seen_lock = Lock()
        self.exercises = lru_cache(maxsize=64)(self._read_exercises)

    # The teacher's side

    def create(self, title: str, level: int, made: Sequence[Exercise], notes: Sequence[str] = ()) -> str:
        """A draft with all exercises that could be made; its id."""
        now, session = self._now(), secrets.token_hex(12)
        name = " ".join(title.split())[:_LONGEST_TITLE] or "Lesson"
        with self.store.write() as connection:
            if _count(connection, select(func.count()).select_from(sessions)) >= MOST_SESSIONS:
                raise Refused("session", f"there are {MOST_SESSIONS} sessions already", remedy="delete some that are over")
            connection.execute(
                insert(sessions).values(
                    id=session, code=None, code_until=0, title=name, state="draft", level=level, show_names=0,
                    notes="\n".join(notes), created=now, touched=now,
                )
            )  # fmt: skip
            self._put(connection, session, made)
        return session

    def open(self, session: str, chosen: Sequence[int]) -> None:
        """Keeps the chosen exercises of a draft, in order, and lets students join.

        Raises:
            Refused: it is no draft, nothing is chosen, or MOST_OPEN sessions are open.
        """
        made = self._read_exercises(session)
        kept = [made[place] for place in sorted(set(chosen)) if 0 <= place < len(made)]
        if not kept:
            raise Refused("exercises", "none is chosen", remedy="tick at least one")
        with self.store.write() as connection:
            self._move(connection, session, "open")
            connection.execute(delete(exercises).where(exercises.c.session == session))
            self._put(connection, session, kept)
            self._give_code(connection, session)
        self.exercises.cache_clear()

    def set_state(self, session: str, state: str) -> None:
        """
        Raises:
            Refused: the session cannot go there from where it is.
        """
        with self.store.write() as connection:
            self._move(connection, session, state)
            if state == "closed":
                connection.execute(update(sessions).where(sessions.c.id == session).values(code=None, code_until=0))

    def new_code(self, session: str) -> None:
        """Another code, good for CODE_HOURS; the old one ends. Students who have joined stay."""
        with self.store.write() as connection:
            if self._state(connection, session) in ("draft", "closed"):
                raise Refused("code", "nobody can join a session that is a draft or closed", remedy="open it first")
            self._give_code(connection, session)

    def set_show_names(self, session: str, show: bool) -> None:
        self._set(session, show_names=int(show))

    def rooms(self) -> list[Room]:
        """All sessions, the newest first."""
        with self.store.read() as connection:
            return [self._room(row) for row in connection.execute(_ROOMS.order_by(sessions.c.created.desc(), sessions.c.id))]

    def room(self, session: str) -> Room | None:
        with self.store.read() as connection:
            row = connection.execute(_ROOMS.where(sessions.c.id == session)).one_or_none()
        return self._room(row) if row else None

    def delete(self, session: str) -> None:
        """A session with all its data, for good."""
        self.store.delete_session(session)
        self.exercises.cache_clear()

    def remove(self, session: str, student: str) -> None:
        """A student with all his or her work."""
        if any(one.id == student for one in self.students(session)):
            self.store.delete_student(student)

    def let_back(self, session: str, student: str) -> None:
        """For BACK_MINUTES whoever joins with this name takes it over: for a student whose device is lost, or forgot its cookie."""
        until = self._now() + BACK_MINUTES * 60
        with self.store.write() as connection:
            at = and_(students.c.id == student, students.c.session == session)
            connection.execute(update(students).where(at).values(open_until=until))

    def expire(self) -> int:
        """Deletes the sessions that nobody touched within the retention limit; how many. Ends codes that are over."""
        now = self._now()
        with self.store.write() as connection:
            over = and_(sessions.c.code.is_not(None), sessions.c.code_until <= now)
            connection.execute(update(sessions).where(over).values(code=None, code_until=0))
            old = list(connection.scalars(select(sessions.c.id).where(sessions.c.touched < now - self.retention_days * DAY)))
        for session in old:
            self.delete(session)
        with self._seen_lock:
            self._seen = {student: seen for student, seen in self._seen.items() if seen > now - DAY}
        return len(old)

    # The students' side

    def join(self, code: str, nickname: str) -> tuple[Student, str]:
        """Lets a student in; the student, and the token that goes into the cookie.

        Raises:
            Refused: there is no such code (`kind` "code"), the name is taken, or the session is full.
            InputError: the name cannot be used.
        """
        token = make_token()
        student = self.store.write_together(lambda connection: self._join(connection, code, nickname, token))
        self.saw(student.id)
        return student, token

    def student(self, session: str, token: str) -> Student | None:
        """Whose token it is."""
        at = and_(students.c.session == session, students.c.token == hash_token(token))
        query = select(students.c.id, students.c.session, students.c.nickname, sessions.c.state).join(sessions).where(at)
        with self.store.read() as connection:
            row = connection.execute(query).one_or_none() if token else None
        return Student(*row) if row else None

    def saw(self, student: str) -> None:
        with self._seen_lock:
            self._seen[student] = self._now()

    def latest(self, student: str) -> int:
        """The highest step of a student; 0 where there is none."""
        with self.store.read() as connection:
            return int(connection.scalar(select(func.max(work.c.step)).where(work.c.student == student)) or 0)

    def items(self, student: str) -> dict[str, Kept]:
        with self.store.read() as connection:
            rows = connection.execute(select(work.c.item, work.c.step, work.c.value).where(work.c.student == student))
            return {row.item: Kept(row.step, json.loads(row.value)) for row in rows}

    def save(self, student: Student, steps: Sequence[Step]) -> Saved:
        """Keeps the steps of a student; when it returns they are on the disk. See `steps` for which one counts.

        Work that was done without a connection can come in after the reveal: it is kept, counts, and is named as late in the export.

        Raises:
            Refused: the session is not open for work.
        """
        made = self.exercises(student.session)
        refused = {step.item: why for step in steps if (why := fault(step, made))}
        good = [step for step in steps if step.item not in refused]
        found = self.store.write_together(lambda connection: self._save(connection, student, good))
        kept = {item: one for item, one in found.items() if isinstance(one, Kept)}
        return Saved(kept, refused | {item: one for item, one in found.items() if isinstance(one, str)})

    # Both

    def students(self, session: str) -> list[Student]:
        """In the order in which they joined."""
        query = (
            select(students.c.id, students.c.session, students.c.nickname, sessions.c.state)
            .join(sessions)
            .where(students.c.session == session)
            .order_by(students.c.joined, students.c.nickname)
        )
        with self.store.read() as connection:
            return [Student(*row) for row in connection.execute(query)]

    def is_here(self, student: str) -> bool:
        return self._seen.get(student, 0) > self._now() - _HERE_S

    def work(self, session: str) -> list[WorkRow]:
        """All items of a session that are not taken back, by student in the order of joining."""
        query = (
            select(students.c.id, students.c.nickname, work.c.item, work.c.value, work.c.late, work.c.starred, work.c.saved)
            .join(work, work.c.student == students.c.id)
            .where(students.c.session == session, work.c.value != "null")
            .order_by(students.c.joined, students.c.nickname, work.c.item)
        )
        with self.store.read() as connection:
            rows = connection.execute(query)
            return [WorkRow(r.id, r.nickname, r.item, json.loads(r.value), bool(r.late), bool(r.starred), r.saved) for r in rows]

    def version(self, session: str) -> tuple[int, ...]:
        """Numbers of which one changes with each step and each star; much cheaper to have than the work."""
        numbers = (func.count(), func.sum(work.c.step), func.sum(work.c.starred))
        query = select(*numbers).select_from(work).join(students, work.c.student == students.c.id).where(students.c.session == session)
        with self.store.read() as connection:
            return tuple(int(number or 0) for number in connection.execute(query).one())

    def star(self, session: str, student: str, item: str, on: bool) -> None:
        """Puts an answer among the best ones, or takes it out."""
        if any(one.id == student for one in self.students(session)):
            with self.store.write() as connection:
                connection.execute(update(work).where(work.c.student == student, work.c.item == item).values(starred=int(on)))

    # Helpers

    def _join(self, connection: Connection, code: str, nickname: str, token: str) -> Student:
        now = self._now()
        at = and_(sessions.c.code == code, sessions.c.code_until > now, sessions.c.state.in_(("open", "working", "revealed")))
        session = connection.execute(select(sessions.c.id, sessions.c.state).where(at)).one_or_none() if code else None
        if session is None:
            raise Refused("code", "no lesson has this code", remedy="look at the board and type it again", kind="code")
        name = clean_nickname(nickname)
        same = and_(students.c.session == session.id, students.c.folded == fold_nickname(name))
        known = connection.execute(select(students).where(same)).one_or_none()
        if known is not None:
            if known.open_until <= now:
                raise Refused(
                    "nickname", f"“{name}” is taken", remedy="choose another one; if it is yours, ask your teacher to let you back in"
                )
            connection.execute(update(students).where(students.c.id == known.id).values(token=hash_token(token), open_until=0))
            return Student(known.id, session.id, known.nickname, session.state)
        if _count(connection, select(func.count()).select_from(students).where(students.c.session == session.id)) >= MOST_STUDENTS:
            raise Refused("session", f"there are {MOST_STUDENTS} students already", remedy="ask your teacher")
        student = Student(secrets.token_hex(12), session.id, name, session.state)
        self._add(connection, student, token, now)
        return student

    def _save(self, connection: Connection, student: Student, steps: Sequence[Step]) -> dict[str, Kept | str]:
        """By item what is kept, or why it is refused."""
        now = self._now()
        found: dict[str, Kept | str] = {}
        # The student's row is locked in databases with more than one writer; SQLite has one anyway.
        if connection.scalar(select(students.c.id).where(students.c.id == student.id).with_for_update()) is None:
            raise Refused("student", "you are no longer in this lesson", remedy="join again", kind="gone")
        state = self._state(connection, student.session)
        if state not in ("working", "revealed"):
            raise Refused("lesson", "work cannot be saved now", remedy="wait for your teacher", kind="state")
        at = and_(work.c.student == student.id, work.c.item.in_([step.item for step in steps]))
        rows = connection.execute(select(work.c.item, work.c.step, work.c.value).where(at))
        known = {row.item: Kept(row.step, json.loads(row.value)) for row in rows}
        count = _count(connection, select(func.count()).select_from(work).where(work.c.student == student.id))
        for step in steps:
            old = known.get(step.item)
            if old is None and count >= MOST_ITEMS:
                found[step.item] = f"there are {MOST_ITEMS:,} marks and answers already"
                continue
            if old is None or step.step > old.step:
                values = {
                    "step": step.step,
                    "value": json.dumps(step.value, ensure_ascii=False),
                    "saved": now,
                    "late": int(state == "revealed"),
                }
                if old is None:
                    count += 1
                    connection.execute(insert(work).values(student=student.id, item=step.item, starred=0, **values))
                else:
                    which = and_(work.c.student == student.id, work.c.item == step.item)
                    connection.execute(update(work).where(which).values(starred=0, **values))
                known[step.item] = Kept(step.step, step.value)
            found[step.item] = known[step.item]
        return found

    def _now(self) -> int:
        return int(self._clock())

    def _room(self, row: Row[Any]) -> Room:
        valid = row.code is not None and row.code_until > self._now()
        return Room(
            id=row.id, code=row.code if valid else "", code_until=row.code_until, title=row.title, state=row.state, level=row.level,
            show_names=bool(row.show_names), notes=tuple(row.notes.splitlines()), created=row.created, touched=row.touched,
            students=row.students,
        )  # fmt: skip

    def _read_exercises(self, session: str) -> tuple[Exercise, ...]:
        query = select(exercises.c.body).where(exercises.c.session == session).order_by(exercises.c.place)
        with self.store.read() as connection:
            return tuple(from_json(body) for body in connection.scalars(query))

    def _put(self, connection: Connection, session: str, made: Sequence[Exercise]) -> None:
        for place, exercise in enumerate(made):
            connection.execute(insert(exercises).values(session=session, place=place, body=to_json(exercise)))

    def _state(self, connection: Connection, session: str) -> str:
        state = connection.scalar(select(sessions.c.state).where(sessions.c.id == session))
        if state is None:
            raise Refused("session", "is not there any more", remedy="go back to the list of sessions", kind="gone")
        return str(state)

    def _move(self, connection: Connection, session: str, state: str) -> None:
        now = self._state(connection, session)
        if state != now and state not in NEXT[now]:
            raise Refused("session", f"cannot go from “{now}” to “{state}”", remedy="load the page again", kind="state")
        connection.execute(update(sessions).where(sessions.c.id == session).values(state=state, touched=self._now()))

    def _set(self, session: str, **values: Any) -> None:
        with self.store.write() as connection:
            connection.execute(update(sessions).where(sessions.c.id == session).values(touched=self._now(), **values))

    def _give_code(self, connection: Connection, session: str) -> None:
        now = self._now()
        in_use = and_(sessions.c.code.is_not(None), sessions.c.code_until > now, sessions.c.id != session)
        if _count(connection, select(func.count()).select_from(sessions).where(in_use)) >= MOST_OPEN:
            raise Refused("session", f"{MOST_OPEN} sessions can be joined already", remedy="close one of them")
        values = {"code": make_code(), "code_until": now + CODE_HOURS * 3600, "touched": now}
        # A code that another session has fails on the unique column: once in 27 thousand million times. The teacher clicks again.
        connection.execute(update(sessions).where(sessions.c.id == session).values(**values))

    def _add(self, connection: Connection, student: Student, token: str, now: int) -> None:
        try:
            connection.execute(
                insert(students).values(
                    id=student.id, session=student.session, nickname=student.nickname, folded=fold_nickname(student.nickname),
                    token=hash_token(token), joined=now, open_until=0,
                )
            )  # fmt: skip
        except IntegrityError:  # two at the same moment, in a database with several writers
            raise Refused("nickname", f"“{student.nickname}” is taken", remedy="choose another one") from None


def _count(connection: Connection, query: Select[Any]) -> int:
    return int(connection.scalar(query) or 0)


_ROOMS = select(
    sessions, select(func.count()).select_from(students).where(students.c.session == sessions.c.id).scalar_subquery().label("students")
)
