"""The request of views whose data belongs to a person."""

from typing import TYPE_CHECKING

from core.http import HtmxRequest

if TYPE_CHECKING:
    from people.models import Person


class PersonRequest(HtmxRequest):
    """A request that says who the data belongs to."""

    person: "Person"
