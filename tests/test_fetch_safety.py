"""Fetching from servers that mean harm: where a connection may lead, and what an answer may cost."""

from __future__ import annotations

import gzip
import json
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest
from fetch_server import HTML, PAGE, Site, dripping, only_this_machine, redirect, resolve, serve, silent, world
from test_layers import PACKAGE, imports, module_name

from framing.errors import InputError
from framing.fetch import fetch
from framing.fetch.addresses import public_addresses
from framing.fetch.urls import read_url


@pytest.fixture
def site() -> Iterator[Site]:
    with serve() as site:
        yield site


def kinds(folder: Path) -> list[str]:
    return [reject["kind"] for reject in rejects(folder)]


def rejects(folder: Path) -> list[dict[str, str]]:
    path = folder / "fetch-rejects.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


# Addresses


def test_one_bad_address_of_a_name_is_enough() -> None:
    url = read_url("http://mixed.example/")
    with pytest.raises(InputError, match=r"10\.0\.0\.8"):
        public_addresses(url, resolve, only_this_machine)
    with pytest.raises(InputError, match="no public address"):
        public_addresses(url, lambda host, port: ["8.8.8.8", "fe80::1%2"], only_this_machine)
    with pytest.raises(InputError, match="is not found"):
        public_addresses(url, lambda host, port: [], only_this_machine)


@pytest.mark.parametrize(
    "host", ["inner.example", "mixed.example", "six.example", "metadata.example", "10.0.0.1", "[::1]", "169.254.169.254"]
)
@pytest.mark.parametrize("redirected", [False, True])
def test_private_hosts(site: Site, tmp_path: Path, host: str, redirected: bool) -> None:
    url = site.url("/a", host)
    if redirected:
        site.routes["/away"] = redirect(url)
    done = fetch([site.url("/away") if redirected else url], tmp_path, world=world())
    assert done.set_aside == 1 and kinds(tmp_path) == ["address"]
    assert site.targets() == (["/away"] if redirected else [])


def test_nothing_but_the_python_call_opens_this_machine(site: Site, tmp_path: Path) -> None:
    fetch([site.url("/a", "127.0.0.1"), site.url("/a", "localhost")], tmp_path)
    assert kinds(tmp_path) == ["address", "address"] and site.asked == []


def test_connection_goes_to_the_checked_address(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[str] = []
    by_system: list[str] = []
    real = socket.getaddrinfo

    def once(host: str, port: int) -> list[str]:
        looked_up.append(host)
        return ["127.0.0.1"]

    def watched(host: Any, *arguments: Any, **named: Any) -> Any:
        by_system.append(str(host))
        return real(host, *arguments, **named)

    monkeypatch.setattr(socket, "getaddrinfo", watched)
    assert fetch(site.pages("/a"), tmp_path, world=world(resolve=once)).saved == 1
    assert looked_up == ["gull.example", "gull.example"]  # for robots.txt and the page
    assert set(by_system) <= {"127.0.0.1"}
    assert site.headers[-1]["Host"] == f"gull.example:{site.port}"


def test_second_address_where_the_first_takes_no_connection(site: Site, tmp_path: Path) -> None:
    both = world(resolve=lambda host, port: ["127.0.0.2", "127.0.0.1"], allow=lambda address: address.is_loopback, connect_seconds=1.0)
    assert fetch(site.pages("/a"), tmp_path, world=both).saved == 1


def test_proxies_of_the_environment_are_not_used(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert fetch(site.pages("/a"), tmp_path, world=world()).saved == 1


# Redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect(site: Site, tmp_path: Path, status: int) -> None:
    site.pages("/b c".replace(" ", "%20"))
    site.routes["/a"] = redirect("../b c", status)
    assert fetch([site.url("/a")], tmp_path, world=world()).saved == 1
    assert f",{site.url('/b%20c')}," in (tmp_path / "manifest.csv").read_text()


def test_redirect_beyond_ascii(site: Site, tmp_path: Path) -> None:
    site.pages("/caf%C3%A9")
    site.routes["/a"] = redirect("/café".encode().decode("latin-1"))  # which is how the server's library sends UTF-8
    assert fetch([site.url("/a")], tmp_path, world=world()).saved == 1


@pytest.mark.parametrize(
    ("to", "kind"),
    [
        ("/a", "redirect"),
        ("file:///etc/passwd", "url"),
        ("javascript:alert(1)", "url"),
        ("http://ada:secret@gull.example/", "url"),
        ("http://gull.example:22/", "url"),
        ("//[", "url redirect"),
        ("http://gull.example/\x1b[2J", "url"),
        ("", "status"),
    ],
)
def test_redirects_that_lead_nowhere(site: Site, tmp_path: Path, to: str, kind: str) -> None:
    site.routes["/a"] = redirect(to)
    lines: list[str] = []
    fetch([site.url("/a")], tmp_path, world=world(), progress=lines.append)
    assert kinds(tmp_path)[0] in kind.split() and rejects(tmp_path)[0]["place"] == site.url("/a")
    assert len(site.targets()) == (6 if to == "/a" else 1)
    assert all(line.isprintable() for line in lines)


def test_redirect_is_held_to_the_rules_of_its_host(site: Site, tmp_path: Path) -> None:
    site.routes["/a"] = redirect(site.url("/secret/b", "tern.example"))
    site.robots("User-agent: *\nDisallow: /secret/\n")
    fetch([site.url("/a")], tmp_path, world=world())
    assert kinds(tmp_path) == ["robots"]
    assert site.asked == ["gull.example/robots.txt", "gull.example/a", "tern.example/robots.txt"]


# Answers


def test_gzip_is_unpacked(site: Site, tmp_path: Path) -> None:
    site.routes["/a"] = (200, HTML | {"Content-Encoding": "gzip"}, gzip.compress(PAGE))
    fetch([site.url("/a")], tmp_path, world=world())
    assert [path.read_bytes() for path in tmp_path.glob("*.html")] == [PAGE]


BOMB = gzip.compress(bytes(30_000_000))


@pytest.mark.parametrize(
    ("headers", "body", "kind"),
    [
        (HTML | {"Content-Encoding": "gzip"}, BOMB, "size"),
        (HTML, b"a" * 200_001, "size"),
        (HTML, b"  \n", "size"),
        (HTML | {"Content-Encoding": "gzip"}, b"no gzip", "connection"),
        (HTML | {"Content-Encoding": "gzip, gzip"}, gzip.compress(gzip.compress(PAGE)), "type"),
        (HTML | {"Content-Encoding": "br"}, PAGE, "type"),
        (HTML | {"Content-Length": "5000"}, PAGE, "connection"),
        (HTML | {"Transfer-Encoding": "chunked"}, b"zz\r\nhello", "connection"),
        ({"Content-Type": "application/pdf"}, b"%PDF", "type"),
        ({"Content-Type": "image/svg+xml"}, b"<svg/>", "type"),
        ({"Content-Type": "\x1b[2J"}, PAGE, "type"),
        ({}, PAGE, "type"),
    ],
)  # fmt: skip
def test_answers_that_are_not_saved(site: Site, tmp_path: Path, headers: dict[str, str], body: bytes, kind: str) -> None:
    site.routes["/a"] = (200, headers, body)
    lines: list[str] = []
    fetch([site.url("/a")], tmp_path, most_bytes=200_000, world=world(), progress=lines.append)
    assert kinds(tmp_path) == [kind]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fetch-rejects.jsonl", "manifest.csv"]
    assert all(line.isprintable() for line in lines)


def test_bomb_is_not_unpacked_further_than_the_limit(site: Site, tmp_path: Path) -> None:
    import tracemalloc

    site.routes["/a"] = (200, HTML | {"Content-Encoding": "gzip"}, BOMB)
    fetch(site.pages("/warm"), tmp_path / "warm", world=world())  # the libraries are loaded
    tracemalloc.start()
    try:
        fetch([site.url("/a")], tmp_path, most_bytes=200_000, world=world())
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("headers", [False, True])
def test_slow_drip_ends(site: Site, tmp_path: Path, headers: bool) -> None:
    site.routes["/a"] = dripping(site, headers=headers)
    assert fetch([site.url("/a")], tmp_path, world=world(whole_seconds=1.0, read_seconds=15.0)).set_aside == 1
    assert kinds(tmp_path) == ["timeout"] and "within 1 seconds" in rejects(tmp_path)[0]["problem"]
    assert not list(tmp_path.glob("*.html"))


def test_silent_server_is_asked_three_times(site: Site, tmp_path: Path) -> None:
    site.routes["/a"] = silent(site)
    fetch([site.url("/a")], tmp_path, world=world(read_seconds=0.5))
    assert kinds(tmp_path) == ["timeout"] and site.targets() == ["/a"] * 3


def test_what_is_no_web_server(site: Site, tmp_path: Path) -> None:
    def greet(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"SSH-2.0-gull\r\n")

    site.routes["/a"] = greet
    fetch([site.url("/a")], tmp_path, world=world())
    assert kinds(tmp_path) == ["connection"]


# TLS


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of gull.example with its key, in one file."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("the program openssl makes the certificate")
    folder = tmp_path_factory.mktemp("tls")
    key, path = folder / "key.pem", folder / "site.pem"
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", path, "-days", "2", "-subj", "/CN=gull.example",
         "-addext", "subjectAltName=DNS:gull.example",
         "-addext", "keyUsage=critical,digitalSignature,keyEncipherment,keyCertSign"],
        check=True, capture_output=True,
    )  # fmt: skip
    path.write_text(path.read_text() + key.read_text())
    return path


@pytest.fixture
def safe_site(certificate: Path) -> Iterator[Site]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with serve(context) as site:
        site.pages("/a")
        yield site


def test_certificate_is_held_to_the_name(safe_site: Site, tmp_path: Path, certificate: Path) -> None:
    trusts = ssl.create_default_context(cafile=str(certificate))
    urls = [safe_site.url("/a", host, "https") for host in ("gull.example", "tern.example", "127.0.0.1")]
    assert fetch(urls, tmp_path, world=world(tls=trusts))[:] == (1, 0, 0, 2)
    assert kinds(tmp_path) == ["tls", "tls"] and rejects(tmp_path)[0]["place"] == urls[1]


def test_certificate_that_nobody_knows(safe_site: Site, tmp_path: Path) -> None:
    fetch([safe_site.url("/a", scheme="https"), safe_site.url("/a")], tmp_path, world=world())
    assert kinds(tmp_path) == ["tls", "connection"]  # the second speaks no TLS to a server that does
    assert safe_site.asked == []


def test_no_safe_connection_to_a_server_without_one(site: Site, tmp_path: Path) -> None:
    fetch([site.url("/a", scheme="https")], tmp_path, world=world())
    assert kinds(tmp_path) == ["tls"] and site.asked == []


def test_slow_drip_ends_under_tls(safe_site: Site, tmp_path: Path, certificate: Path) -> None:
    trusts = ssl.create_default_context(cafile=str(certificate))
    safe_site.routes["/a"] = dripping(safe_site)
    fetch([safe_site.url("/a", scheme="https")], tmp_path, world=world(tls=trusts, whole_seconds=1.5, read_seconds=15.0))
    assert kinds(tmp_path) == ["timeout"] and not list(tmp_path.glob("*.html"))


# The rest of the package


def test_no_other_part_of_the_package_uses_the_network() -> None:
    used = {module_name(PACKAGE, path) for path in PACKAGE.rglob("*.py") if NETWORK & roots(path)}
    assert used and {name for name in used if not name.startswith("framing.fetch.")} == {"framing.classroom.serve"}  # it listens, and calls nobody


NETWORK = {"socket", "ssl", "http", "urllib3", "urllib.request", "requests", "httpx", "aiohttp", "ftplib", "smtplib", "protego"}


def roots(path: Path) -> set[str]:
    found = {found.module for found in imports(path, "")} | {f"{found.module}.{found.name}" for found in imports(path, "")}
    return found | {name.split(".")[0] for name in found}
