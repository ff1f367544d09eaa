"""Where classes are kept: the tables, the engine behind them, and how writing is made safe.

SQLite in WAL mode is the default, any other SQLAlchemy URL works, too. Under SQLite `synchronous` is FULL: in WAL mode NORMAL survives a
killed process, but not a laptop whose battery runs out, and an answer "saved" must be true then, too. It costs one flush of the disk for
each write.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Engine,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    create_engine,
    delete,
    event,
    insert,
    select,
    text,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, SQLAlchemyError

from framing.errors import UsageError

SCHEMA = "framing.class/1"
DEFAULT_DATA = "classroom-data/class.sqlite"
BUSY_MS = 10_000  # that a connection waits for the one writer
_SQLITE_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={BUSY_MS}", "foreign_keys=ON", "secure_delete=ON")

_MOST_TOGETHER = 100  # jobs in one transaction

Result = TypeVar("Result")

metadata = MetaData()
about = Table("about", metadata, Column("name", String(40), primary_key=True), Column("value", Text, nullable=False))
sessions = Table(
    "sessions",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("code", String(16), unique=True),  # NULL while nobody may join
    Column("code_until", Integer, nullable=False),  # seconds since 1970, as all times here
    Column("title", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("level", Integer, nullable=False),
    Column("show_names", Integer, nullable=False),
    Column("notes", Text, nullable=False),  # what could not be made of the sources, one a line
    Column("created", Integer, nullable=False),
    Column("touched", Integer, nullable=False),  # the retention limit counts from here
)
exercises = Table(
    "exercises",
    metadata,
    Column("session", String(32), ForeignKey("sessions.id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("body", Text, nullable=False),  # the Exercise as JSON
)
students = Table(
    "students",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("session", String(32), ForeignKey("sessions.id"), nullable=False, index=True),
    Column("nickname", String(64), nullable=False),
    Column("folded", String(64), nullable=False),  # what names are compared by
    Column("token", String(64), nullable=False),  # SHA-256 of it; the token itself is only in the student's cookie
    Column("joined", Integer, nullable=False),
    Column("open_until", Integer, nullable=False),  # until when the name can be taken up again on another device
    UniqueConstraint("session", "folded"),
)
work = Table(
    "work",
    metadata,
    Column("student", String(32), ForeignKey("students.id"), primary_key=True),
    Column("item", String(64), primary_key=True),
    Column("step", BigInteger, nullable=False),  # of the client: the highest one of an item counts
    Column("value", Text, nullable=False),  # JSON; "null" where it was taken back
    Column("saved", Integer, nullable=False),
    Column("late", Integer, nullable=False),  # 1 where it came in after the reveal
    Column("starred", Integer, nullable=False),
)


@dataclass(slots=True, eq=False)
class _Turn:
    """A job that waits to be written."""

    job: Callable[[Connection], Any]
    result: Any = None
    error: Exception | None = None
    done: bool = False


class Store:
    """An open database. Reading may go on in several threads; writing is one at a time."""

    def __init__(self, data: str | Path) -> None:
        """
        Args:
            data: a file (SQLite), made where it is missing, or an SQLAlchemy URL.

        Raises:
            UsageError: it cannot be opened, or holds something else.
        """
        self.place = str(data)
        self._engine = _open(self.place)
        self._sqlite = self._engine.dialect.name == "sqlite"
        self._writing = threading.Lock()
        self._waiting: deque[_Turn] = deque()
        try:
            with self.write() as connection:
                metadata.create_all(connection)
                found = connection.scalar(select(about.c.value).where(about.c.name == "schema"))
                if found is None:
                    connection.execute(insert(about).values(name="schema", value=SCHEMA))
        except SQLAlchemyError as error:
            raise UsageError(
                self.place_shown, f"cannot be opened: {_cause(error)}", remedy="name a file or a database of its own"
            ) from None
        if found not in (None, SCHEMA):
            raise UsageError(self.place_shown, f'holds classes as "{found}", which this version cannot read', remedy="name another file")

    @property
    def place_shown(self) -> str:
        """The place without a password."""
        return make_url(self.place).render_as_string() if "://" in self.place else self.place

    @contextmanager
    def read(self) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction; what it wrote is on the disk when the block has ended. Keep it short: nobody else writes meanwhile."""
        # SQLite has one writer. Waiting here is fair and costs nothing; waiting in SQLite is polling.
        with self._writing, self._engine.connect().execution_options(writes=True) as connection, connection.begin():
            yield connection

    def write_together(self, job: Callable[[Connection], Result]) -> Result:
        """What the job returns or raises; its writes are on the disk then. Jobs that wait at the same moment share one transaction.

        A flush of the disk takes longer than all else in a small write. A class of 200 that marks would wait in line for it; this way
        the whole line goes with one flush. A job that raises is taken back alone.
        """
        turn = _Turn(job)
        self._waiting.append(turn)
        with self._writing:  # whoever comes in works for all that wait
            while not turn.done:
                batch = [self._waiting.popleft() for _ in range(min(len(self._waiting), _MOST_TOGETHER))]
                self._write_batch(batch)
        if turn.error is not None:
            raise turn.error
        result: Result = turn.result
        return result

    def _write_batch(self, batch: Sequence[_Turn]) -> None:
        try:
            with self._engine.connect().execution_options(writes=True) as connection, connection.begin():
                for turn in batch:
                    try:
                        with connection.begin_nested():
                            turn.result = turn.job(connection)
                    except Exception as error:
                        turn.error = error
        except Exception as error:  # nothing was written; each caller must know
            for turn in batch:
                turn.error = error
        for turn in batch:
            turn.done = True

    def delete_session(self, session: str) -> None:
        """A session with all that belongs to it; under SQLite no copy of it stays in the files."""
        of_session = select(students.c.id).where(students.c.session == session)
        with self.write() as connection:
            connection.execute(delete(work).where(work.c.student.in_(of_session)))
            for table in (students, exercises):
                connection.execute(delete(table).where(table.c.session == session))
            connection.execute(delete(sessions).where(sessions.c.id == session))
        self.shred()

    def delete_student(self, student: str) -> None:
        with self.write() as connection:
            connection.execute(delete(work).where(work.c.student == student))
            connection.execute(delete(students).where(students.c.id == student))
        self.shred()

    def shred(self) -> None:
        """Takes deleted rows out of SQLite's files for good: pages are overwritten (`secure_delete`), packed, and the log is emptied.

        A read that goes on at this moment can hold the log; the next call, at the latest the hourly one, empties it.
        """
        if not self._sqlite:
            return
        with self._writing, self._engine.connect() as connection:
            bare = connection.connection.driver_connection
            assert bare is not None
            try:
                bare.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                bare.execute("VACUUM")
                bare.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except sqlite3.OperationalError as error:  # another process holds the file; the rows are deleted, their bytes go next time
                print(f"framing: {self.place_shown}: cannot be packed now ({error}); tried again within the hour", file=sys.stderr)

    def close(self) -> None:
        self._engine.dispose()


def _open(place: str) -> Engine:
    if "://" in place:
        try:
            engine = create_engine(place, pool_pre_ping=True, pool_size=10)
        except (ArgumentError, ImportError, TypeError) as error:
            raise UsageError("--data", f"is no database that can be opened: {error}", remedy="see SQLAlchemy's database URLs") from None
        if engine.dialect.name == "sqlite":
            _prepare_sqlite(engine)
        return engine
    path = Path(place)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            path.touch(mode=0o600)  # SQLite gives its log the same mode
    except OSError as error:
        raise UsageError(place, f"cannot be made: {error.strerror}", remedy="name a file in a folder that you may write to") from None
    engine = create_engine(URL.create("sqlite", database=str(path.resolve())), pool_size=10, max_overflow=40)
    _prepare_sqlite(engine)
    return engine


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def connect(bare: Any, record: Any) -> None:
        bare.isolation_level = None  # the driver begins no transactions of its own; `begin` does
        for pragma in _SQLITE_PRAGMAS:
            bare.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that reads first and writes then would fail where another one wrote in between.
        connection.execute(text("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN"))


def _cause(error: SQLAlchemyError) -> str:
    return str(error.orig) if isinstance(error, DatabaseError) and error.orig else str(error).splitlines()[0]


def read_secret(path: Path) -> str:
    """The secret of this server, 256 bits in hexadecimal: made at the first start, kept with mode 600.

    Raises:
        UsageError: the file cannot be read or made, or holds too little.
    """
    from secrets import token_hex

    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            # Opened exclusively and with its mode from the start: nobody reads it in between.
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
                file.write(token_hex(32) + "\n")
        except FileExistsError:
            pass
        secret = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            str(path), f"cannot be used for the teacher's secret: {error}", remedy="name a folder that you may write to"
        ) from None
    if len(secret) < 32:
        raise UsageError(str(path), "holds no secret of 128 bits or more", remedy="delete it; a new one is made")
    return secret
