"""Whose request it is, as far as the network can tell."""

from collections.abc import Mapping
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

# What a provider gives one home; a visitor may use any address of it.
HOME_PREFIX_BITS = 64
UNKNOWN_ADDRESS = "unknown"


def find_client_address(headers: Mapping[str, str], trusted_proxies: int) -> str:
    """Return the address that the outermost proxy of ours saw, or the connection's.

    Each proxy appends who connected to it, so that only the last ones are true: what
    stands before them is what the visitor claims.
    """
    peer = headers.get("REMOTE_ADDR", "")
    forwarded = headers.get("HTTP_X_FORWARDED_FOR", "").split(",")
    if 0 < trusted_proxies <= len(forwarded):
        seen_by_proxy = shorten_address(forwarded[-trusted_proxies])
        if seen_by_proxy != UNKNOWN_ADDRESS:
            return seen_by_proxy
    return shorten_address(peer)


def shorten_address(text: str) -> str:
    """Return an IPv4 address whole, and of an IPv6 address the network of a home."""
    try:
        address: IPv4Address | IPv6Address = ip_address(text.strip())
    except ValueError:
        return UNKNOWN_ADDRESS
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        network = IPv6Network((int(address), HOME_PREFIX_BITS), strict=False)
        return str(network)
    return str(address)
