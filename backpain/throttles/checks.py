"""What `manage.py check --deploy` says of the settings of backpain."""

from typing import Any

from django.conf import settings
from django.core import checks

UNNAMED_PROXY = checks.Warning(
    "HTTPS is on, so a proxy stands in front, but TRUSTED_PROXIES is 0: all visitors "
    "share the limits of one address.",
    hint="Let the proxy set X-Forwarded-For, and set TRUSTED_PROXIES=1.",
    id="throttles.W001",
)


@checks.register(deploy=True)
def find_unnamed_proxy(**options: Any) -> list[checks.CheckMessage]:
    is_unnamed = settings.HTTPS and not settings.TRUSTED_PROXIES
    return [UNNAMED_PROXY] if is_unnamed else []
