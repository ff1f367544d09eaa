"""Fetching: what is asked, when, in which order, and what lies in the folder afterwards."""

from __future__ import annotations

import csv
import functools
import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fetch_server import HTML, PAGE, FakeTime, Site, redirect, serve, world

import framing.fetch
from framing.cli import main
from framing.errors import InputError, UsageError
from framing.fetch import Fetched, fetch, read_lists
from framing.fetch.client import USER_AGENT
from framing.fetch.robots import MOST_ROBOTS, read_rules
from framing.fetch.store import COLUMNS
from framing.ingest import read_sources


@pytest.fixture
def site() -> Iterator[Site]:
    with serve() as site:
        yield site


def rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rejects(folder: Path) -> list[dict[str, str]]:
    path = folder / "fetch-rejects.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


# Pages


def test_pages_are_saved_as_received_with_a_manifest(site: Site, tmp_path: Path) -> None:
    latin = "The café fee, wrote the council, will be put to a vote of the town in June. It is not high.".encode("latin-1")
    site.routes["/news/fee?id=1"] = (200, {"Content-Type": 'text/plain; Charset="ISO-8859-1"'}, latin)
    urls = [*site.pages("/b"), site.url("/news/fee?id=1")]
    assert fetch(urls, tmp_path / "new" / "folder", world=world()) == Fetched(saved=2, saved_before=0, repeated=0, set_aside=0)
    first, second = rows(tmp_path / "new" / "folder")
    assert tuple(first) == COLUMNS
    assert (second["url"], second["asked"], second["status"], second["charset"]) == (urls[1], urls[1], "200", "iso-8859-1")
    assert first["fetched"].startswith("2026-03-01T12:0") and first["fetched"].endswith("Z")
    assert second["path"].startswith("gull-example-news-fee-") and second["path"].endswith(".txt")
    assert (tmp_path / "new" / "folder" / second["path"]).read_bytes() == latin
    assert names(tmp_path / "new" / "folder") == {"manifest.csv", first["path"], second["path"]}


def test_folder_is_read_by_the_other_commands(site: Site, tmp_path: Path) -> None:
    site.routes["/a"] = (
        200,
        {"Content-Type": "text/plain"},
        b"Council meets\n\nThe council met on Friday. It will vote on the fee in June.\n",
    )
    fetch([site.url("/a")], tmp_path, world=world())
    (article,) = read_sources([str(tmp_path)])
    assert (article.title, article.url) == ("Council meets", site.url("/a"))


def test_requests_name_the_program_and_carry_nothing_else(site: Site, tmp_path: Path) -> None:
    site.routes["/a"] = (200, HTML | {"Set-Cookie": "id=1"}, PAGE)
    site.pages("/b")
    fetch([site.url("/a"), site.url("/b")], tmp_path, world=world())
    for headers in site.headers:
        assert headers["User-Agent"] == USER_AGENT and "framing-analyzer/" in USER_AGENT
        assert set(headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}


def test_order_is_that_of_the_list_and_each_url_is_asked_once(site: Site, tmp_path: Path) -> None:
    urls = site.pages("/c", "/a", "/b")
    site.routes["/old"] = redirect("/c")
    listed = [*urls, site.url("/a#part"), site.url("/old"), site.url("/b").replace("gull", "GULL"), "javascript:alert(1)"]
    lines: list[str] = []
    assert fetch(listed, tmp_path, world=world(), progress=lines.append)[:] == (3, 0, 2, 2)
    assert site.targets() == ["/c", "/a", "/b", "/old"]
    assert [row["asked"] for row in rows(tmp_path)] == urls
    assert [reject["kind"] for reject in rejects(tmp_path)] == ["duplicate", "url"]
    assert len(lines) == 7 and lines[0] == f"1 of 7: gull.example: saved, {len(PAGE)} bytes"
    assert lines[6] == 'javascript:alert(1): has the scheme "javascript"; only http and https are fetched'.join(("7 of 7: set aside: ", ""))


def test_place_that_a_redirect_led_to_is_not_saved_twice(site: Site, tmp_path: Path) -> None:
    site.routes["/old"] = redirect("/c")
    urls = site.pages("/c")
    assert fetch([site.url("/old"), *urls], tmp_path, world=world())[:] == (1, 0, 1, 0)
    assert rows(tmp_path)[0]["url"] == urls[0] and rows(tmp_path)[0]["asked"] == site.url("/old")


# robots.txt


def test_robots(site: Site, tmp_path: Path) -> None:
    site.robots(
        "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Framing-Analyzer/9 # us\nDisallow: /private\nAllow: /private/open\n"
    )
    urls = site.pages("/a", "/private/a", "/private/open/a", "/%70rivate/b", "/x/../private/c")
    fetch(urls, tmp_path, world=world())
    assert site.targets() == ["/a", "/private/open/a"]
    assert [reject["kind"] for reject in rejects(tmp_path)] == ["robots"] * 3
    assert site.asked.count("gull.example/robots.txt") == 1


@pytest.mark.parametrize(
    ("route", "saved"),
    [
        ((404, {}, b""), 1),
        ((403, {}, b"User-agent: *\nDisallow: /"), 1),
        ((200, {"Content-Type": "text/html"}, b"<html>no such page</html>"), 1),
        ((200, {}, b"\xff\xfe\x00"), 1),
        ((204, {}, b""), 1),
        ((302, {"Location": "/robots.txt"}, b""), 1),  # no end: as if there were none
        ((302, {"Location": "http://10.0.0.1/robots.txt"}, b""), 0),
        ((500, {}, b""), 0),
        ((503, {}, b""), 0),
        ((429, {}, b""), 0),
        ((503, {"Retry-After": "86400"}, b""), 0),
        ((200, {"Content-Length": "500"}, b"User-agent: *\n"), 0),
    ],
)
def test_robots_that_cannot_be_read(site: Site, tmp_path: Path, route: tuple[int, dict[str, str], bytes], saved: int) -> None:
    site.routes["/robots.txt"] = route
    urls = site.pages("/a", "/b")[: saved + 1]
    done = fetch(urls, tmp_path, world=world())
    assert done.saved == (len(urls) if saved else 0)
    assert all("robots.txt" in reject["problem"] or reject["kind"] == "connection" for reject in rejects(tmp_path))


def test_robots_behind_a_redirect(site: Site, tmp_path: Path) -> None:
    site.routes["/robots.txt"] = redirect(site.url("/rules", "tern.example"))
    site.routes["/rules"] = (200, {}, b"User-agent: *\nDisallow: /a\n")
    fetch(site.pages("/a"), tmp_path, world=world())
    assert [reject["kind"] for reject in rejects(tmp_path)] == ["robots"]


def test_robots_is_read_to_its_bound(site: Site, tmp_path: Path) -> None:
    rule = "Disallow: /a\n"
    text = "User-agent: *\n" + rule
    site.robots(text + "#" * (MOST_ROBOTS - len(text) - len(rule) + 1) + "\n" + rule.replace("/a", "/b") + "#" * 10_000)
    fetch(site.pages("/a", "/b"), tmp_path, world=world())
    assert [row["asked"] for row in rows(tmp_path)] == [site.url("/b")]


def test_rules_of_other_programs_are_kept_once() -> None:
    agents = "".join(f"user-agent: a{number}\n" for number in range(10_000))
    rules = read_rules(agents + "User agent framing-analyzer\n" + "".join(f"Disallow: /{number}\n" for number in range(10_000)))
    assert len(rules._user_agents) == 2
    assert not rules.can_fetch("http://gull.example/9999", "framing-analyzer")
    assert rules.can_fetch("http://gull.example/x", "framing-analyzer")


@pytest.mark.parametrize("slow", ["Crawl-delay: 7", "Request-rate: 2/14s"])
def test_crawl_delay(site: Site, tmp_path: Path, slow: str) -> None:
    site.robots(f"User-agent: *\n{slow}\n")
    time = FakeTime()
    fetch(site.pages("/a", "/b"), tmp_path, world=world(time))
    assert time.slept == [7.0, 7.0]


def test_crawl_delay_beyond_the_bound(site: Site, tmp_path: Path) -> None:
    site.robots("User-agent: *\nCrawl-delay: 3600\n")
    time = FakeTime()
    fetch(site.pages("/a", "/b"), tmp_path, world=world(time))
    assert site.targets() == [] and time.slept == [] and "3,600 seconds" in rejects(tmp_path)[0]["problem"]


# Pace


def test_pause_between_requests_to_one_host(site: Site, tmp_path: Path) -> None:
    time = FakeTime()
    here = site.pages("/a", "/b")
    there = [url.replace("gull", "tern") for url in here]
    fetch([here[0], there[0], here[1], there[1]], tmp_path, delay=2.5, world=world(time))
    # robots, /a; robots, /a of the other host: 5 seconds later the first host may be asked at once, and so may the second.
    assert time.slept == [2.5, 2.5, 2.5]
    assert site.asked == [
        f"{host}.example/{name}"
        for host, name in zip("gull gull tern tern gull tern".split(), "robots.txt a robots.txt a b b".split(), strict=True)
    ]


@pytest.mark.parametrize(
    ("after", "slept"),
    [
        (None, [1.0, 5.0, 20.0]),
        ("30", [1.0, 30.0, 30.0]),
        ("Sun, 01 Mar 2026 12:01:41 GMT", [1.0, 100.0, 20.0]),
        ("soon", [1.0, 5.0, 20.0]),
        ("-5", [1.0, 5.0, 20.0]),
        ("Sun, 01 Mar 1998 12:00:00 GMT", [1.0, 5.0, 20.0]),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_busy_server_is_asked_again_later(site: Site, tmp_path: Path, status: int, after: str | None, slept: list[float]) -> None:
    time = FakeTime()
    busy = (status, {"Retry-After": after} if after else {}, b"")
    site.routes["/a"] = [busy, busy, (200, HTML, PAGE)]
    assert fetch([site.url("/a")], tmp_path, world=world(time)).saved == 1
    assert time.slept == slept


def test_busy_server_is_asked_three_times_at_most(site: Site, tmp_path: Path) -> None:
    site.routes["/a"] = (500, {}, b"")
    site.routes["/b"] = (429, {"Retry-After": "121"}, b"")
    fetch([site.url("/a"), site.url("/b")], tmp_path, world=world())
    assert site.targets() == ["/a", "/a", "/a", "/b"]
    assert ["500" in rejects(tmp_path)[0]["problem"], "121 seconds" in rejects(tmp_path)[1]["problem"]] == [True, True]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 206, 304])
def test_other_answers_are_final(site: Site, tmp_path: Path, status: int) -> None:
    site.routes["/a"] = (status, HTML, b"" if status == 304 else PAGE)
    fetch([site.url("/a")], tmp_path, world=world())
    assert [reject["kind"] for reject in rejects(tmp_path)] == ["status"] and site.targets() == ["/a"]


# The folder


def stop_after(count: int) -> list[str]:
    class Lines(list[str]):
        def append(self, line: str) -> None:
            super().append(line)
            if len(self) == count:
                raise KeyboardInterrupt

    return Lines()


def test_interrupted_run_goes_on(site: Site, tmp_path: Path) -> None:
    urls = [site.url("/gone"), *site.pages("/a", "/b", "/c")]
    with pytest.raises(KeyboardInterrupt):
        fetch(urls, tmp_path, world=world(), progress=stop_after(3).append)
    assert [row["asked"] for row in rows(tmp_path)] == urls[1:3] and len(rejects(tmp_path)) == 1
    site.pages("/gone")
    assert fetch(urls, tmp_path, resume=True, world=world())[:] == (2, 2, 0, 0)
    assert site.targets() == ["/gone", "/a", "/b", "/gone", "/c"]
    assert rejects(tmp_path) == [] and len(names(tmp_path)) == 5


def test_rejects_of_other_lists_stay(site: Site, tmp_path: Path) -> None:
    fetch([site.url("/gone"), site.url("/lost")], tmp_path, world=world())
    fetch([*site.pages("/a"), site.url("/lost")], tmp_path, resume=True, world=world())
    assert [reject["place"] for reject in rejects(tmp_path)] == [site.url("/gone"), site.url("/lost")]


def test_stop_while_a_page_is_written_leaves_no_half(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.replace

    def stop(source: Path, target: Path) -> None:
        if target.suffix == ".html":
            raise KeyboardInterrupt
        real(source, target)

    monkeypatch.setattr(os, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        fetch(site.pages("/a"), tmp_path, world=world())
    assert names(tmp_path) == {"manifest.csv"} and rows(tmp_path) == []


@pytest.mark.parametrize("lost", [1, 10, 60, 150])
def test_line_cut_short_is_fetched_again(site: Site, tmp_path: Path, lost: int) -> None:
    urls = site.pages("/a", "/b")
    fetch(urls, tmp_path, world=world())
    manifest = tmp_path / "manifest.csv"
    whole = manifest.read_bytes()
    manifest.write_bytes(whole[:-lost])
    assert fetch(urls, tmp_path, resume=True, world=world()).saved == (0 if lost == 1 else 1)  # a line end alone is no loss
    assert [row["asked"] for row in rows(tmp_path)] == urls and None not in rows(tmp_path)[1]
    assert manifest.read_bytes().count(b"\n") == 3


def test_columns_of_the_user_stay(site: Site, tmp_path: Path) -> None:
    urls = site.pages("/a", "/b")
    fetch(urls[:1], tmp_path, world=world())
    (row,) = rows(tmp_path)
    table = io.StringIO()
    writer = csv.DictWriter(table, [*COLUMNS, "outlet"])
    writer.writeheader()
    writer.writerow(row | {"outlet": "The Gull"})
    (tmp_path / "manifest.csv").write_text("\ufeff" + table.getvalue(), "utf-8", newline="")
    assert fetch(urls, tmp_path, resume=True, world=world())[:2] == (1, 1)
    with (tmp_path / "manifest.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [(row["outlet"], row["asked"]) for row in csv.DictReader(file)] == [("The Gull", urls[0]), ("", urls[1])]


def test_folders_that_are_not_written(site: Site, tmp_path: Path) -> None:
    urls = site.pages("/a")
    fetch(urls, tmp_path / "used", world=world())
    with pytest.raises(UsageError, match="--resume"):
        fetch(urls, tmp_path / "used", world=world())
    (tmp_path / "manifest.csv").write_text("path,outlet\na.txt,The Gull\n")
    for resume in (False, True):
        with pytest.raises(UsageError, match="not of a fetch"):
            fetch(urls, tmp_path, resume=resume, world=world())
    (tmp_path / "file").write_text("a")
    with pytest.raises(UsageError, match="cannot be written"):
        fetch(urls, tmp_path / "file", world=world())
    with pytest.raises(UsageError, match="--delay"):
        fetch(urls, tmp_path / "new", delay=float("nan"), world=world())
    with pytest.raises(UsageError, match="--most-bytes"):
        fetch(urls, tmp_path / "new", most_bytes=0, world=world())
    assert not (tmp_path / "new").exists() and site.targets() == ["/a"]


# The command


def test_lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf# pages\r\n https://gull.example/a#b \r\n\r\nno url\n")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"https://tern.example/\n")))
    sources = [str(tmp_path / "a.txt"), "-", "HTTPS://auk.example/", "javascript:alert(1)"]
    assert read_lists(sources) == [
        "https://gull.example/a#b",
        "no url",
        "https://tern.example/",
        "HTTPS://auk.example/",
        "javascript:alert(1)",
    ]
    (tmp_path / "latin.txt").write_bytes(b"https://gull.example/caf\xe9")
    (tmp_path / "empty.txt").write_text("# none\n")
    assert len(read_lists(["https://gull.example/" + "a" * 5_000])) == 1  # longer than a file's name may be
    for source, problem in (("latin.txt", "not UTF-8"), ("empty.txt", "no URLs"), ("none.txt", "cannot be read"), (".", "cannot be read")):
        with pytest.raises(InputError, match=problem):
            read_lists([str(tmp_path / source)])


def test_command(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(framing.fetch, "fetch", functools.partial(fetch, world=world()))
    urls = [*site.pages("/a"), site.url("/gone\x1b[2J")]
    out = str(tmp_path / "pages")
    assert main(["fetch", *urls, "--out", out]) == 0
    printed, said = capsys.readouterr()
    assert printed == f"{Path(out) / 'manifest.csv'}\n"
    assert (
        said.startswith(f"framing: 1 of 2: gull.example: saved, {len(PAGE)} bytes\nframing: 2 of 2: set aside: http://")
        and "\x1b" not in said
    )
    assert f"framing: 1 saved, 1 set aside (why: {Path(out) / 'fetch-rejects.jsonl'})\n" in said
    assert main(["fetch", *urls, "--out", out, "--resume", "--strict"]) == 2
    assert "1 saved before" in capsys.readouterr().err
    assert main(["fetch", urls[1], "--out", str(tmp_path / "other")]) == 2
    assert main(["fetch", *urls, "--out", out]) == 2
    assert capsys.readouterr().err.endswith("name another folder, or go on with --resume\n")


def test_command_that_is_stopped_says_how_to_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(framing.fetch, "fetch", stopped)
    assert main(["fetch", "http://gull.example/", "--out", str(tmp_path)]) == 130
    assert "go on with --resume" in capsys.readouterr().err


def test_command_has_no_way_into_the_local_network(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fetch", "http://127.0.0.1:8000/", "http://169.254.169.254/latest/", "--out", str(tmp_path)]) == 2
    assert [reject["kind"] for reject in rejects(tmp_path)] == ["address", "address"]
