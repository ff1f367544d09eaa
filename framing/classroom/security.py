"""What keeps a class to itself: codes, names, tokens, rate limits and the headers of every answer."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import secrets
import time
import unicodedata
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from framing.errors import InputError

CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # no I, L, O, 0, 1
CODE_LENGTH = 7
GUESSES_PER_S = 5.0  # wrong codes that the whole server answers
GUESSES_AT_ONCE = 300
MOST_OPEN = 50  # sessions that can be joined at a time
LONGEST_NAME = 24  # characters of a nickname
_RESERVED = ("teacher", "admin", "administrator", "moderator", "framing", "system", "server", "host", "class", "tool")
# Letters of other scripts, and digits, that look like a Latin letter at the size of a phone: names are compared after this.
_LOOK_ALIKES = str.maketrans("0134578авеикмнорстухіѕјԁαβεηικνορτυχ", "oleastbabeukmhopctyxisjdabenikvoptux")

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    "Cache-Control": "no-store",
}


def make_code() -> str:
    """A join code.

    There are 31**7 = 27,512,614,111 of them. The server answers at most GUESSES_AT_ONCE + 86,400 * GUESSES_PER_S = 432,300 wrong codes a
    day, from whomever they come. The chance that one of them hits one of 50 open sessions is 432,300 * 50 / 31**7 = 0.00079, below 1 in
    1,000. With 6 characters the server could answer one wrong code in 5 seconds, and one class that mistypes would shut out all others.

    >>> (GUESSES_AT_ONCE + 86_400 * GUESSES_PER_S) * MOST_OPEN / len(CODE_LETTERS) ** CODE_LENGTH < 1 / 1000
    True
    """
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))


def read_code(typed: str) -> str:
    """A code as it was typed -> as it is kept; empty where it can be none.

    >>> read_code(" k7m-pq2r ")
    'K7MPQ2R'
    """
    code = "".join(letter for letter in typed[:40].upper() if letter not in " -\t\u2013\u00a0")
    return code if len(code) == CODE_LENGTH and set(code) <= set(CODE_LETTERS) else ""


def show_code(code: str) -> str:
    """The code as people read it out.

    >>> show_code("K7MPQ2R")
    'K7M-PQ2R'
    """
    return f"{code[:3]}-{code[3:]}"


def clean_nickname(typed: str) -> str:
    """A nickname without anything that is no letter, digit, blank, hyphen, apostrophe, full stop or underscore.

    Raises:
        InputError: nothing is left, it is too long, or it takes the part of somebody else.
    """
    kept = []
    for letter in unicodedata.normalize("NFKC", typed[:400]):
        kind = unicodedata.category(letter)
        if kind[0] in "L" or kind == "Nd" or letter in "-'’._":
            kept.append(letter)
        elif kind == "Mn" and kept and unicodedata.category(kept[-1])[0] == "L":
            kept.append(letter)  # one mark on a letter; a pile of them would cover the lines around
        elif letter.isspace():
            kept.append(" ")
    name = " ".join("".join(kept).split())
    folded = fold_nickname(name)
    if not folded:
        raise InputError("nickname", "has no letter or digit", remedy="choose a name that others can read")
    if len(name) > LONGEST_NAME:
        raise InputError("nickname", f"is longer than {LONGEST_NAME} characters", remedy="choose a shorter one")
    if any(folded == word or (folded.startswith(word) and len(folded) <= len(word) + 2) for word in map(fold_nickname, _RESERVED)):
        raise InputError("nickname", f"“{name}” could be taken for the teacher or the tool", remedy="choose another one")
    return name


def fold_nickname(name: str) -> str:
    """What two nicknames are compared by: without case, accents, blanks, marks, and with look-alikes made one.

    >>> fold_nickname("Ada F.") == fold_nickname("аdа  f") == fold_nickname("ÁDA-F")
    True
    """
    bare = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in bare if letter.isalnum()).translate(_LOOK_ALIKES).replace("i", "l")


def make_token() -> str:
    """128 bits and more, for a cookie."""
    return secrets.token_urlsafe(24)


def hash_token(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def sign(secret: str, purpose: str, value: str = "") -> str:
    """A value that only this server can make: for CSRF tokens, and for the teacher's cookie, which must not be the secret itself."""
    return hmac.new(secret.encode(), f"{purpose}\0{value}".encode(), hashlib.sha256).hexdigest()


def same(given: str, expected: str) -> bool:
    """Equal or not, in the same time either way."""
    return hmac.compare_digest(given.encode("utf-8", "replace"), expected.encode())


class Buckets:
    """Token buckets, one for each key, in bounded memory.

    Where there are more keys than places, those that were quiet for longest are forgotten; they would be full again in most cases.
    """

    def __init__(self, per_s: float, at_once: int, *, most: int = 10_000, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_s, self._at_once, self._most, self._clock = per_s, at_once, most, clock
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()  # key -> level, time
        self._lock = Lock()

    def take(self, key: str, count: float = 1.0) -> float:
        """0.0 where it may go on, else the seconds to wait."""
        with self._lock:
            now = self._clock()
            level, then = self._levels.pop(key, (float(self._at_once), now))
            level = min(float(self._at_once), level + (now - then) * self._per_s)
            enough = level >= count
            self._levels[key] = (level - count if enough else level, now)
            if len(self._levels) > self._most:
                self._levels.popitem(last=False)
            return 0.0 if enough else max(0.1, (count - level) / self._per_s)

    def give_back(self, key: str, count: float = 1.0) -> None:
        with self._lock:
            if key in self._levels:
                level, then = self._levels[key]
                self._levels[key] = (min(float(self._at_once), level + count), then)

    def __len__(self) -> int:
        return len(self._levels)


def client_key(peer: str, forwarded: str = "") -> str:
    """Whom a limit counts: an address, of IPv6 its network of 64 bits, since a household has that many.

    Args:
        forwarded: the header X-Forwarded-For, only where a proxy of ours wrote it: its last entry is what that proxy saw.
    """
    address = forwarded.rsplit(",", 1)[-1].strip() if forwarded else peer
    try:
        read = ipaddress.ip_address(address.split("%")[0])
    except ValueError:
        return peer or "unknown"
    return str(ipaddress.ip_network((read, 64), strict=False)) if read.version == 6 else str(read)


def allowed_host(header: str, names: frozenset[str], *, any_address: bool) -> bool:
    """Whether a Host header is one of ours; a foreign name that leads to this machine (DNS rebinding) is none.

    Args:
        names: in lower case, without a port.
        any_address: also every bare IP address, for a server that listens on all of its own. A bare address cannot be rebound.
    """
    host = header.strip().lower()
    host = host[: host.index("]") + 1] if host.startswith("[") and "]" in host else host.split(":")[0]
    if host in names:
        return True
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return any_address
