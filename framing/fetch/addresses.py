"""A host's name -> its addresses, all of them public; a name with one that is not is not fetched."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterable

from framing.errors import InputError
from framing.fetch.urls import Url

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str, int], Iterable[str]]  # a name and a port -> its addresses as text
Allow = Callable[[Address], bool]

# Special ranges that some versions of Python call global: protocol assignments, old relays, documentation.
_SPECIAL_4 = tuple(map(ipaddress.IPv4Network, ("192.0.0.0/24", "192.88.99.0/24")))
_SPECIAL_6 = tuple(map(ipaddress.IPv6Network, ("2001::/23", "2001:db8::/32", "3fff::/20")))
_UNICAST_6 = ipaddress.IPv6Network("2000::/3")  # whatever is global lies in it
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def resolve_name(host: str, port: int) -> list[str]:
    """The addresses of a name in the order in which the system would try them.

    Raises:
        OSError: it has none.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def is_public(address: Address) -> bool:
    """Whether an address is one of the public internet; an IPv4 address inside an IPv6 one is judged itself.

    >>> is_public(ipaddress.ip_address("::ffff:10.0.0.1"))
    False
    """
    if isinstance(address, ipaddress.IPv4Address):
        return address.is_global and not address.is_multicast and not any(address in special for special in _SPECIAL_4)
    inner = address.ipv4_mapped or address.sixtofour
    if address in _NAT64:
        inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    if inner is not None:
        return is_public(inner)
    return address in _UNICAST_6 and address.is_global and not any(address in special for special in _SPECIAL_6)


def public_addresses(url: Url, resolve: Resolve, allow: Allow) -> list[Address]:
    """The addresses of the URL's host, from one look-up.

    Args:
        allow: says which addresses are taken although they are not public.

    Raises:
        InputError: it has none, or one that is not public.
    """
    try:
        addresses = [ipaddress.ip_address(url.host)]
    except ValueError:
        addresses = _look_up(url, resolve)
    for address in addresses:
        if not is_public(address) and not allow(address):
            raise InputError(
                url.text, f"leads to {address}, which is no public address", remedy="only public hosts are fetched", kind="address"
            )
    return addresses


def _look_up(url: Url, resolve: Resolve) -> list[Address]:
    try:
        addresses = [ipaddress.ip_address(text) for text in resolve(url.host, url.port)]
    except (OSError, UnicodeError):
        addresses = []
    except ValueError:
        raise InputError(url.text, f'"{url.host}" has an address that is none', remedy="check the name", kind="connection") from None
    if not addresses:
        raise InputError(url.text, f'"{url.host}" is not found', remedy="check the name and the network", kind="connection")
    return addresses
