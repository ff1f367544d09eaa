"""What fetching meets outside: names, addresses, certificates, clocks and patience. Tests put in their own."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from framing.fetch.addresses import Address, Allow, Resolve, resolve_name


def allow_none(_: Address) -> bool:
    """No address that is not public is taken."""
    return False


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    resolve: Resolve = resolve_name
    allow: Allow = allow_none  # addresses that are taken although they are not public
    tls: ssl.SSLContext | None = None  # whose certificates are trusted; None: the system's and certifi's
    clock: Callable[[], float] = time.monotonic  # seconds
    sleep: Callable[[float], None] = time.sleep
    now: Callable[[], datetime] = utc_now
    connect_seconds: float = 10.0
    read_seconds: float = 20.0  # without a byte
    whole_seconds: float = 120.0  # of one request and its answer


def trusted() -> ssl.SSLContext:
    """The certificates of the system, and those of certifi where the system keeps none."""
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
