import pytest

from backpain.throttles.addresses import find_client_address

PEER = "198.51.100.7"


def find(forwarded, trusted_proxies, peer=PEER):
    headers = {"REMOTE_ADDR": peer}
    if forwarded is not None:
        headers["HTTP_X_FORWARDED_FOR"] = forwarded
    return find_client_address(headers, trusted_proxies)


def test_without_a_named_proxy_no_header_is_believed():
    assert find("203.0.113.1", 0) == PEER


@pytest.mark.parametrize(
    ("proxies", "address"), [(1, "203.0.113.9"), (2, "203.0.113.5")]
)
def test_what_stands_before_our_own_proxies_is_a_claim(proxies, address):
    claimed = "192.0.2.1, 203.0.113.5, 203.0.113.9"
    assert find(claimed, proxies) == address


@pytest.mark.parametrize("forwarded", [None, "", "somebody", "203.0.113.1, nobody"])
def test_a_proxy_that_tells_no_address_counts_as_the_visitor(forwarded):
    assert find(forwarded, 1) == PEER


def test_a_header_with_fewer_addresses_than_proxies_is_not_believed():
    assert find("203.0.113.1", 2) == PEER


@pytest.mark.parametrize(
    ("peer", "address"),
    [
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::ffff", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("", "unknown"),
    ],
)
def test_a_home_is_one_address_in_either_version(peer, address):
    assert find(None, 0, peer) == address
