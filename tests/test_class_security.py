"""What keeps a class to itself: codes, names, rates, hosts, forms of other sites, sizes, headers."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from class_made import SECRET, client_of, cookie_of, csrf_of, join, make_rooms, open_room, teach
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from framing.classroom.app import make_app
from framing.classroom.export import safe_cell
from framing.classroom.guard import MOST_BODY
from framing.classroom.pages import FILES, page_file
from framing.classroom.rooms import Rooms
from framing.classroom.security import (
    CODE_LETTERS,
    GUESSES_AT_ONCE,
    HEADERS,
    LONGEST_NAME,
    Buckets,
    allowed_host,
    clean_nickname,
    client_key,
    fold_nickname,
    make_code,
    read_code,
    same,
    show_code,
    sign,
)
from framing.errors import InputError

WEB = Path(__file__).resolve().parent.parent / "framing" / "classroom" / "web"


@pytest.fixture
def rooms(tmp_path: Path) -> Rooms:
    return make_rooms(tmp_path)


@pytest.fixture
def client(rooms: Rooms) -> Iterator[TestClient]:
    with client_of(rooms) as client:
        yield client


# Values


def test_codes() -> None:
    codes = {make_code() for _ in range(200)}
    assert len(codes) == 200 and all(set(code) <= set(CODE_LETTERS) for code in codes)
    assert not set("ILO01") & set(CODE_LETTERS)
    code = codes.pop()
    assert read_code(show_code(code).lower()) == read_code(f" {code} ") == code
    for wrong in ("", "ABC", code + "A", "ABCDEF0", "ABCDEF\n", "ÀBCDEFG", "A" * 100_000):
        assert read_code(wrong) == ""


@pytest.mark.parametrize(
    ("typed", "name"),
    [("  Ada   F. ", "Ada F."), ("Zoë-Ann", "Zoë-Ann"), ("<b>Bo</b>", "bBob"), ("Ada\u202egnirts", "Adagnirts"), ("A\u0301\u0301\u0301\u0301da", "Á\u0301da"), ("李雷", "李雷"),
     ("Ｃy", "Cy"), ("Kid\u200b7", "Kid7")],
)  # fmt: skip
def test_nicknames_are_cleaned(typed: str, name: str) -> None:
    assert clean_nickname(typed) == name


@pytest.mark.parametrize(
    "typed", ["", "  ", "...", "🦊", "\u200b", "x" * 25, "Teacher", "teacher 1", "TEАCHER", "T3acher", "Admin.", "t e a c h e r", "framing"]
)
def test_nicknames_that_are_refused(typed: str) -> None:
    with pytest.raises(InputError) as caught:
        clean_nickname(typed)
    assert caught.value.remedy


@given(st.text(max_size=60))
def test_any_nickname_is_clean_or_refused(typed: str) -> None:
    try:
        name = clean_nickname(typed)
    except InputError:
        return
    assert (
        0 < len(name) <= LONGEST_NAME
        and fold_nickname(name)
        and not re.search(r"[<>&\"`=\x00-\x1f\u200b-\u200f\u202a-\u202e\u2066-\u2069]", name)
    )


def test_signatures_depend_on_all_parts() -> None:
    made = {
        sign("a", "csrf", "x"),
        sign("b", "csrf", "x"),
        sign("a", "teacher", "x"),
        sign("a", "csrf", "y"),
        sign("a", "csrf\0x", ""),
        sign("a", "csrf x"),
    }
    assert len(made) >= 5 and all(len(one) == 64 for one in made)
    assert same("abc", "abc") and not same("abd", "abc") and not same("", "abc") and not same("ä\ud800", "abc")


def test_buckets_fill_up_and_forget() -> None:
    now = 0.0
    buckets = Buckets(2.0, 3, most=2, clock=lambda: now)
    assert [buckets.take("a") for _ in range(4)] == [0.0, 0.0, 0.0, 0.5]
    now = 0.5
    assert buckets.take("a") == 0.0 and buckets.take("a") > 0
    buckets.give_back("a")
    assert buckets.take("a") == 0.0
    now = 100.0
    assert [bool(buckets.take("a")) for _ in range(4)] == [False, False, False, True]  # never more than it holds
    for key in map(str, range(100)):
        buckets.take(key)
    assert len(buckets) == 2


@pytest.mark.parametrize(
    ("peer", "forwarded", "key"),
    [("192.0.2.7", "", "192.0.2.7"), ("2001:db8::7", "", "2001:db8::/64"), ("fe80::1%eth0", "", "fe80::/64"), ("10.0.0.1", "203.0.113.9", "203.0.113.9"),
     ("10.0.0.1", "6.6.6.6, 203.0.113.9", "203.0.113.9"), ("10.0.0.1", "garbage", "10.0.0.1"), ("", "", "unknown")],
)  # fmt: skip
def test_whom_a_limit_counts(peer: str, forwarded: str, key: str) -> None:
    assert client_key(peer, forwarded) == key


@pytest.mark.parametrize(
    ("header", "any_address", "allowed"),
    [("localhost:8000", False, True), ("LOCALHOST", False, True), ("127.0.0.1:8000", False, True), ("[::1]:8000", False, True), ("evil.example:8000", False, False),
     ("evil.example", True, False), ("192.168.1.5:8000", False, False), ("192.168.1.5:8000", True, True), ("[fe80::2]:80", True, True), ("", False, False),
     ("localhost.evil.example", False, False), ("localhost@evil.example", False, False)],
)  # fmt: skip
def test_hosts(header: str, any_address: bool, allowed: bool) -> None:
    assert allowed_host(header, frozenset({"localhost", "127.0.0.1", "[::1]"}), any_address=any_address) is allowed


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "  =1", "＝1"])
def test_cells_are_no_formulas(text: str) -> None:
    assert safe_cell(text) == "'" + text
    assert safe_cell("a" + text) == "a" + text


# The gate


def test_headers_stand_on_every_answer(client: TestClient) -> None:
    for path in ("/", "/teacher", "/nowhere", "/static/work.js", "/robots.txt", "/s/x/api/state"):
        answer = client.get(path)
        for name in HEADERS:
            assert answer.headers[name] == (HEADERS[name] if path != "/static/work.js" or name != "Cache-Control" else "no-cache"), (
                path,
                name,
            )
        assert "server" not in answer.headers
    policy = HEADERS["Content-Security-Policy"]
    assert "unsafe" not in policy and "http" not in policy and "frame-ancestors 'none'" in policy


def test_foreign_hosts_are_turned_away(client: TestClient) -> None:
    answer = client.get("/", headers={"Host": "evil.example"})
    assert answer.status_code == 400 and "--allow-host" in answer.text and "csrf" not in answer.text


def test_forms_of_other_sites_are_turned_away(client: TestClient) -> None:
    csrf = teach(client)
    answer = client.post("/teacher/out", data={"csrf": csrf}, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
    assert client.post("/teacher/out", data={"csrf": csrf}, headers={"Sec-Fetch-Site": "same-origin"}).status_code == 303


def test_pages_load_nothing_from_elsewhere_and_have_no_inline_script() -> None:
    for path in WEB.glob("*"):
        content = path.read_text("utf-8")
        assert not re.search(r"(?:src|href|action)=[\"']?(?:https?:)?//", content), path
        assert not re.search(r"\son[a-z]+\s*=\s*[\"{]", content) or path.suffix == ".js", path
        assert "style=" not in content or path.suffix not in (".html",), path
        if path.suffix == ".html":
            for script in re.findall(r"<script[^>]*>", content):
                assert 'src="/static/' in script or 'type="application/json"' in script, path
            assert "|safe" not in content or path.name == "board.html", path
        if path.suffix == ".js":
            assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function", content), path


def test_only_known_files_are_served(client: TestClient) -> None:
    for name in FILES:
        assert client.get(f"/static/{name}").content == page_file(name)
    for name in ("../app.py", "..%2fapp.py", "base.html", "class.typ", "%2e%2e/app.py"):
        assert client.get(f"/static/{name}").status_code == 404


def test_bodies_are_bounded_while_they_come(client: TestClient, rooms: Rooms) -> None:
    _, code = open_room(rooms)
    where = join(client, code, "Ada")

    def long() -> Iterator[bytes]:
        for _ in range(100):
            yield b"x" * 100_000

    csrf = csrf_of(client.get(where).text, where='data-csrf="')
    answer = client.put(f"{where}/api/work", content=long(), headers={"X-CSRF": csrf})
    assert answer.status_code == 413
    assert client.put(f"{where}/api/work", content=b"x" * (MOST_BODY + 1), headers={"X-CSRF": csrf}).status_code == 413
    announced = {"Content-Length": str(10**12), "Content-Type": "application/x-www-form-urlencoded"}
    assert client.post("/join", content=b"x", headers=announced).status_code == 413


@pytest.mark.parametrize(
    "body", ["{", "[" * 100_000, '{"steps": 1}', "\xff", "null", '{"steps": [{"item": "d/0", "step": 1e400, "value": true}]}']
)
def test_bodies_that_are_no_steps(client: TestClient, rooms: Rooms, body: str) -> None:
    _, code = open_room(rooms)
    where = join(client, code, "Ada")
    csrf = csrf_of(client.get(where).text, where='data-csrf="')
    answer = client.put(f"{where}/api/work", content=body.encode("latin-1"), headers={"X-CSRF": csrf})
    assert answer.status_code == 400 and answer.json()["error"]


# Who may what


TEACHER_PAGES = (
    "",
    "/new",
    "/s/{s}",
    "/s/{s}/live",
    "/s/{s}/board",
    "/s/{s}/results",
    "/s/{s}/marks.csv",
    "/s/{s}/answers.csv",
    "/s/{s}/lesson.pdf",
    "/s/{s}/key/1.pdf",
)
TEACHER_FORMS = (
    "/out",
    "/new",
    "/s/{s}/open",
    "/s/{s}/state",
    "/s/{s}/code",
    "/s/{s}/names",
    "/s/{s}/delete",
    "/s/{s}/star",
    "/s/{s}/students/x/remove",
)


def test_teacher_pages_need_the_secret(client: TestClient, rooms: Rooms) -> None:
    session, code = open_room(rooms)
    join(client, code, "Ada")  # a student is no teacher
    for path in TEACHER_PAGES:
        answer = client.get("/teacher" + path.format(s=session))
        assert answer.status_code == 401 and code not in answer.text and "Curfew" not in answer.text, path
    for path in TEACHER_FORMS:
        assert client.post("/teacher" + path.format(s=session), data={"csrf": "x"}).status_code == 401, path
    client.cookies.set("framing_teacher", SECRET)  # the secret itself is not the cookie
    assert client.get("/teacher").status_code == 401
    assert rooms.room(session) is not None


def test_every_teacher_form_needs_its_token(client: TestClient, rooms: Rooms) -> None:
    session, _ = open_room(rooms)
    teach(client)
    for path in TEACHER_FORMS:
        for data, headers in (({}, {}), ({"csrf": "x" * 64}, {}), ({}, {"X-CSRF": "x" * 64})):
            assert client.post("/teacher" + path.format(s=session), data=data, headers=headers).status_code == 403, path
    room = rooms.room(session)
    assert room is not None and room.state == "working"


def test_secret_becomes_a_strict_cookie(client: TestClient) -> None:
    answer = client.get(f"/teacher/key/{SECRET}")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=strict" in cookie and SECRET not in cookie and SECRET not in answer.text
    client.cookies.clear()
    wrong = [client.get(f"/teacher/key/{'0' * 64}").status_code for _ in range(14)]
    assert wrong[0] == 403 and wrong[-1] == 429
    assert client.get(f"/teacher/key/{SECRET}").status_code == 429  # also the right one, or the limit would say which is right


def test_secure_cookies_behind_https(rooms: Rooms) -> None:
    with client_of(rooms, public="https://class.example", hosts=("localhost",)) as client:
        answer = client.get(f"/teacher/key/{SECRET}")
        assert "Secure" in answer.headers["set-cookie"] and "max-age" in answer.headers["strict-transport-security"]


def test_join_form_needs_its_token_and_keeps_what_was_typed(client: TestClient, rooms: Rooms) -> None:
    session, code = open_room(rooms)
    answer = client.post("/join", data={"csrf": "", "code": code, "nickname": "Ada"})
    assert answer.status_code == 403 and "Ada" in answer.text and show_code(code) in answer.text
    assert not rooms.students(session)
    answer = client.post("/join", data={"csrf": csrf_of(answer.text), "code": code, "nickname": "Ada"})
    assert answer.status_code == 303


def test_student_requests_need_cookie_and_token(client: TestClient, rooms: Rooms) -> None:
    _, code = open_room(rooms)
    where = join(client, code, "Ada")
    cookie = client.cookies[cookie_of(where)]
    step = {"steps": [{"item": "d/0", "step": 1, "value": True}]}
    assert client.put(f"{where}/api/work", json=step).status_code == 403
    csrf = csrf_of(client.get(where).text, where='data-csrf="')
    client.cookies.clear()
    assert client.put(f"{where}/api/work", json=step, headers={"X-CSRF": csrf}).status_code == 401
    other, other_code = open_room(rooms)
    join(client, other_code, "Bo")
    assert client.put(f"{where}/api/work", json=step, headers={"X-CSRF": csrf}).status_code == 401
    assert client.put(f"/s/{other}/api/work", json=step, headers={"X-CSRF": csrf}).status_code == 403
    client.cookies.clear()
    client.cookies.set(cookie_of(where), cookie)
    assert client.put(f"{where}/api/work", json=step, headers={"X-CSRF": csrf}).status_code == 200


def test_wrong_codes_run_out_for_one_and_for_all() -> None:
    with tempfile.TemporaryDirectory() as folder:
        rooms = make_rooms(Path(folder))
        app = make_app(rooms, SECRET, trust_proxy=True)
        _, code = open_room(rooms)

        def guess(client: TestClient, csrf: str, code: str, address: str, nickname: str = "Eve") -> int:
            return client.post(
                "/join", data={"csrf": csrf, "code": code, "nickname": nickname}, headers={"X-Forwarded-For": address}
            ).status_code

        with TestClient(app, base_url="http://localhost", follow_redirects=False) as client:
            csrf = csrf_of(client.get("/").text)
            answers = [guess(client, csrf, make_code(), "203.0.113.1") for _ in range(70)]
            assert answers[0] == 400 and answers[-1] == 429 and answers.count(400) < 65
            assert guess(client, csrf, code, "203.0.113.2") == 303  # others still join
            assert guess(client, csrf, code, "203.0.113.1", "Ada") == 429  # a right guess is not told either
            for n in range(GUESSES_AT_ONCE):  # from many addresses: the whole server's limit
                if guess(client, csrf, make_code(), f"198.51.{n // 200}.{n % 200}") == 429:
                    break
            else:
                pytest.fail("guesses do not run out")
        rooms.store.close()


def test_right_codes_cost_no_guess(client: TestClient, rooms: Rooms) -> None:
    session, code = open_room(rooms)
    for number in range(100):
        join(client, code, f"Kid number {number}")
    assert len(rooms.students(session)) == 100


def test_a_client_cannot_name_its_own_address(client: TestClient) -> None:
    csrf = csrf_of(client.get("/").text)
    answers = [
        client.post(
            "/join", data={"csrf": csrf, "code": make_code(), "nickname": "Eve"}, headers={"X-Forwarded-For": f"198.51.100.{n}"}
        ).status_code
        for n in range(70)
    ]
    assert answers[-1] == 429
