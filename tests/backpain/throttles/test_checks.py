import pytest
from django.core.checks import run_checks

from backpain.throttles.checks import UNNAMED_PROXY


@pytest.mark.parametrize(
    ("has_proxy", "trusted_proxies", "is_warned"),
    [(True, 0, True), (True, 1, False), (False, 0, False)],
)
def test_a_proxy_that_is_not_named_is_noticed(
    settings, has_proxy, trusted_proxies, is_warned
):
    settings.HTTPS = has_proxy
    settings.TRUSTED_PROXIES = trusted_proxies
    found = run_checks(include_deployment_checks=True)
    assert (UNNAMED_PROXY in found) == is_warned
