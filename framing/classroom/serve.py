"""`framing classroom serve`: opens the data, prints the addresses, and runs the web app until it is stopped."""

from __future__ import annotations

import ipaddress
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from framing.classroom.app import make_app
from framing.classroom.rooms import Rooms
from framing.classroom.store import DEFAULT_DATA, Store, read_secret
from framing.errors import UsageError

SECRET_FILE = "teacher-secret"
_LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
_WILDCARDS = ("0.0.0.0", "::", "")
_MOST_CONNECTIONS = 2000


def serve(
    host: str = "127.0.0.1",
    port: int = 8000,
    data: str | None = None,
    *,
    retention_days: int = 30,
    allow_hosts: Sequence[str] = (),
    trust_proxy: bool = False,
    public: str = "",
) -> int:
    """Serves until Ctrl-C or SIGTERM; then 0.

    Args:
        host: address to listen on. The default is reached from this machine only; 0.0.0.0 is reached from its whole network.
        data: an SQLite file or an SQLAlchemy URL; by default classroom-data/class.sqlite. The teacher's secret lies in a file beside it
            (of a URL: in classroom-data).
        retention_days: days after the last change of a lesson at which it is deleted.
        allow_hosts: further names under which the server is reached.
        trust_proxy: a reverse proxy in front writes X-Forwarded-For.
        public: the address that students use, where it is another one than the teacher's; "https://…" also makes cookies secure.

    Raises:
        UsageError: the address cannot be listened on, or the data cannot be opened.
    """
    import uvicorn

    if public and not public.startswith(("http://", "https://")):
        raise UsageError("--public", f'"{public}" is no address', remedy="begin it with http:// or https://")
    listening = _listen(host, port)
    port = listening.getsockname()[1]
    folder = Path(DEFAULT_DATA).parent if data is None or "://" in data else Path(data).resolve().parent
    store = Store(data or DEFAULT_DATA)
    secret = read_secret(folder / SECRET_FILE)
    if data is None:
        _ignore(folder)
    lan = _lan_address() if host in _WILDCARDS else ""
    shown = lan or (host if ":" not in host else f"[{host}]")
    hosts = [
        *_LOOPBACK,
        *(name for name in allow_hosts if name),
        *([public.split("://", 1)[1].split("/")[0].split(":")[0]] if public else []),
    ]
    if host not in _WILDCARDS:
        hosts.append(shown)
    app = make_app(
        Rooms(store, retention_days=retention_days), secret, hosts=hosts, any_address=host in _WILDCARDS, trust_proxy=trust_proxy, public=public,
        lan=lan,
    )  # fmt: skip
    base = (public or f"http://{shown}:{port}").rstrip("/")
    print(f"framing: students open {base}/", file=sys.stderr)
    print(f"framing: teacher link (keep it to yourself): {base}/teacher/key/{secret}", file=sys.stderr)
    if not public.startswith("https://") and host not in (*_LOOPBACK, "::1"):
        print(
            "framing: the network can read what is sent; use a network of your own, or --public https://… behind a proxy", file=sys.stderr
        )
    print(
        f"framing: data in {store.place_shown}, deleted {retention_days} days after the last change; Ctrl-C stops",
        file=sys.stderr,
        flush=True,
    )
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, server_header=False, date_header=True, proxy_headers=False, limit_concurrency=_MOST_CONNECTIONS,
        timeout_keep_alive=20, timeout_graceful_shutdown=5, h11_max_incomplete_event_size=32_768,
    )  # fmt: skip
    uvicorn.Server(config).run(sockets=[listening])
    return 0


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    if sys.platform != "win32":  # there it would let a second server take the same port
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except (OSError, OverflowError) as error:
        listening.close()
        raise UsageError(f"{host}:{port}", f"cannot be listened on: {error}", remedy="choose another --port or --host") from None
    return listening


def _lan_address() -> str:
    """This machine's address in its network: the one it would send from. A datagram socket that is connected sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # an address of documentation, which no machine has
            address = str(probe.getsockname()[0])
        except OSError:
            return ""
    return "" if ipaddress.ip_address(address).is_loopback else address


def _ignore(folder: Path) -> None:
    """Keeps the default folder out of version control, wherever it is made."""
    path = folder / ".gitignore"
    if not path.exists():
        path.write_text("*\n", "ascii")
