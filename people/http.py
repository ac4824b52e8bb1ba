"""The request type of views whose data belongs to a person."""

from typing import TYPE_CHECKING

from core.http import HtmxRequest

if TYPE_CHECKING:
    from people.models import Person


class PersonRequest(HtmxRequest):
    """A request that says whose data it concerns."""

    person: "Person"
