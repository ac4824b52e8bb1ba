"""The request as this project's views see it."""

from typing import TYPE_CHECKING

from django.http import HttpRequest

if TYPE_CHECKING:
    from django_htmx.middleware import HtmxDetails

    from people.models import Person


class HtmxRequest(HttpRequest):
    """A request that says whether htmx sent it, and who the data belongs to."""

    htmx: "HtmxDetails"
    person: "Person"
