"""Where the bar at the foot of a phone, or at the top of a wide screen, leads to."""

from typing import NamedTuple

from django import template
from django.http import HttpRequest
from django.template import Context
from django.urls import reverse

register = template.Library()


class Destination(NamedTuple):
    """`icon`: the name of a symbol of `icons.svg`."""

    label: str
    icon: str
    url_name: str
    is_only_on_wide_screens: bool = False


DESTINATIONS = (
    Destination("Today", "today", "pages:today"),
    Destination("Programme", "program", "program:program_overview"),
    Destination("Progress", "progress", "progress:progress_overview"),
    Destination("Exercises", "exercises", "exercises:exercise_list"),
    Destination("Learn", "learn", "pages:learn_index", is_only_on_wide_screens=True),
    Destination("More", "more", "pages:more"),
)


class Link(NamedTuple):
    """`current`: "page", or "true" for a page further in, or nothing."""

    destination: Destination
    address: str
    current: str


def find_current(address: str, path: str) -> str:
    if path == address:
        return "page"
    return "true" if address != "/" and path.startswith(address) else ""


@register.inclusion_tag("_main_navigation.html", takes_context=True)
def main_navigation(context: Context) -> dict[str, list[Link]]:
    # The page of a refusal is drawn without the request, which nothing may read.
    request: HttpRequest | None = context.get("request")
    path = request.path if request else ""
    addresses = [reverse(each.url_name) for each in DESTINATIONS]
    return {
        "links": [
            Link(destination, address, find_current(address, path))
            for destination, address in zip(DESTINATIONS, addresses, strict=True)
        ]
    }
