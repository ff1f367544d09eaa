"""What is a URL that may be fetched, and what is a public address."""

from __future__ import annotations

import ipaddress
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.errors import InputError
from framing.fetch.addresses import is_public
from framing.fetch.store import file_name
from framing.fetch.urls import MOST_URL, Url, read_url, shown

# URLs


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("HTTP://Gull.Example", "http://gull.example/"),
        ("https://gull.example.:443/a#part", "https://gull.example/a"),
        ("http://gull.example:8080/a?b=c d".replace(" ", "%20"), "http://gull.example:8080/a?b=c%20d"),
        ("http://gull.example/a/../b/./c", "http://gull.example/b/c"),
        ("http://gull.example/a/%2E%2e/b?c=%2e", "http://gull.example/b?c=%2E"),
        ("http://möwe.example/é", "http://xn--mwe-sna.example/%C3%A9"),
        ("http://8.8.8.8/", "http://8.8.8.8/"),
        ("http://[2606:4700::0:1111]:81/", "http://[2606:4700::1111]:81/"),
    ],
)
def test_urls_have_one_form(text: str, normal: str) -> None:
    assert read_url(text).text == normal
    assert read_url(normal).text == normal


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("gull.example/a", "no URL"),
        ("", "no URL"),
        ("file:///etc/passwd", "scheme"),
        ("javascript:alert(1)", "scheme"),
        ("data:text/html,hello", "scheme"),
        ("ftp://gull.example/a", "scheme"),
        ("http:gull.example", "no host"),
        ("http:///a", "no host"),
        ("http://", "no host"),
        ("http://ada:secret@gull.example/", "user name"),
        ("http://gull.example@rival.example/", "user name"),
        ("http://@gull.example/", "user name"),
        ("http://gull.example:22/", "port 22"),
        ("http://gull.example:0/", "port 0"),
        ("http://gull.example:99999/", "can be read"),
        ("http://gull.example/a\r\nHost: rival.example", "control character"),
        ("http://gull.example/a\tb", "control character"),
        ("http://gull.example\\@rival.example/", "backslash"),
        ("http://gull.example/a b", "blank"),
        ("http://localhost/", "local network"),
        ("http://intranet/", "local network"),
        ("http://127.1/", "no proper address"),
        ("http://2130706433/", "no proper address"),
        ("http://0x7f.0.0.1/", "no proper address|host name"),
        ("http://0177.0.0.1/", "no proper address"),
        ("http://gull.0x7f000001/", "no proper address"),
        ("http://[::1%25eth0]/", "no proper address"),
        ("http://[fe80::1", "can be read"),
        ("http://gull..example/", "host name"),
        ("http://-gull.example/", "host name|can be read"),
        ("http://gull.example%00.rival.example/", "host name|can be read"),
        ("http://gull.example/" + "a" * MOST_URL, "more than 2,000"),
    ],
)
def test_urls_that_are_not_fetched(text: str, problem: str) -> None:
    with pytest.raises(InputError, match=problem) as found:
        read_url(text)
    assert found.value.kind in ("url", "address") and found.value.remedy
    assert str(found.value).isprintable() and len(str(found.value)) < 500


@given(st.text(max_size=60).map(lambda text: f"http://gull.example/{text}") | st.text(max_size=40).map(lambda text: f"https://{text}"))
def test_any_text_is_a_url_in_normal_form_or_an_input_error(text: str) -> None:
    try:
        url = read_url(text)
    except InputError as error:
        assert str(error).isprintable()
        return
    assert read_url(url.text) == url
    assert re.fullmatch(r"https?://[!-~]+", url.text) and "@" not in url.authority
    assert re.fullmatch(r"[A-Za-z0-9-]{1,100}\.html", file_name(url, ".html"))


@pytest.mark.parametrize("target", ["/../../etc/passwd", "/" + "a" * 900, "/CON", "/.htaccess", "/a%2f..%2fb", "/=1+1", "/?x=/../y", "/"])
def test_names_of_files(target: str) -> None:
    url = Url("https", "gull.example", 443, target)
    name = file_name(url, ".txt")
    assert re.fullmatch(r"gull-example[A-Za-z0-9-]*-[0-9a-f]{12}\.txt", name) and len(name) <= 100
    assert file_name(url._replace(scheme="http"), ".txt") != name


def test_shown_texts_obey_no_terminal() -> None:
    assert shown("a\x1b[2Jb\u202ec\n") == "a\ufffd[2Jb\ufffdc\ufffd"
    assert len(shown("a" * 10_000)) < 400


# Addresses


@pytest.mark.parametrize(
    "address",
    """0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 127.8.8.8 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1 192.88.99.1 192.168.0.1
    198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1
    ::ffff:10.0.0.1 ::ffff:0:10.0.0.1 64:ff9b::10.0.0.1 64:ff9b::169.254.169.254 64:ff9b:1::8.8.8.8 100::1 2001::1 2001:db8::1 2002:7f00:1::
    2002:a00:1:: 3fff::1 5f00::1 fc00::1 fd00::1 fe80::1 fe80::1%1 fec0::1 ff02::1 ff0e::1""".split(),
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "100.128.0.1", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::"]
)
def test_public_addresses(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))
